"""Asks to choose: the reader is asked to find the seeker's direction, or to say what else there is (G02)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_choose = partial(
    phrases,
    source="The founding essay: do not use a concrete interview to explore",
    why="An employer fills a job. Finding out which job is yours is work for people who cannot hire you.",
    instead="Ask about this role, and take the other question to somebody safe.",
)
_POST = r"(?:{opening}|{area}|options?|territor(?:y|ies)|something|anything|somewhere|one|ones|place|spot)"
_FIT = (
    r"(?:suit(?:s|ed|able)?|fit(?:s|ted|ting)?|match(?:es)?|good|right|best|better|appropriate|ideal|lend|benefit from|belong|made for|cut out"
    r"|most value|qualified|useful|fitted|proper|succeed|shine|thrive|excel|do well)"
)
_YOU_SEE = r"(?:see|put|place|use|imagine|picture|envisage|envision|want|need|fit|slot|position|deploy)"

which_fits = _choose(
    rf"\b(?:what|which|whichever|any|another|other|different|alternative|kinds? of|sorts? of) (?:{{w}} ){{0,5}}?{_POST} (?:{{w}} ){{0,9}}?{_FIT}"
    rf" (?:{{w}} ){{0,5}}?{{me}}\b",
    rf"\b(?:what|which|any|another|other|different|kinds? of|sorts? of) (?:{{w}} ){{0,5}}?{_POST} (?:{{w}} ){{0,5}}?(?:i|{{me}}) (?:{{w}} ){{0,5}}?{_FIT}",
    rf"\b(?:something|anything|someone|somewhere|somebody)(?: else)? (?:{{w}} ){{0,4}}?{_FIT} {{me}}\b",
    rf"\bwhat (?:{{w}} ){{0,4}}?(?:i(?:'d| would| am|'m|'ll)?|{{me}}) (?:{{w}} ){{0,2}}?{_FIT} (?:at|for|in|to|with|suited)\b",
    rf"\b(?:what|where) (?:am|would|could|might) i (?:be )?(?:{{w}} )?{_FIT}",
    rf"\bwhat (?:would|might|could) (?:be|make) (?:{{w}} ){{0,2}}?{_FIT} (?:{{w}} )?(?:for|to) {{me}}\b",
    rf"\bfor (?:what|which) (?:{{w}} ){{0,3}}?(?:am i|i am|i'm|would i|i would|could i) (?:{{w}} )?{_FIT}",
    r"\bwhat (?:sorts?|kinds?|types?) of {w} (?:do|would|could|might) (?:people|someone|somebody|those) (?:like me|with (?:{w} ){1,3}?)",
    rf"\bany idea (?:what|where|which) (?:{{w}} ){{0,3}}?i(?:'d|'m| would| could| might)?\b",
    rf"\bam i (?:rather |really |more )?(?:in )?the right (?:place|{{area}})\b",
    code="asks_to_choose.which_fits",
    message="It asks an employer which work would fit you.",
    unless=(
        r"\A(?:{in}{0,60})\b(?:i know|i have (?:found|chosen|decided)|i chose|this (?:role|job|position) (?:suits|fits)|is settled|people told me|told me)\b",
        r"\bwhat (?:would|will|could|do|did|should) (?:you|they) (?:{w} ){0,2}?(?:expect|want me to|need|like me to)\b",
    ),
    trips=(
        said("What roles could suit me?"),
        said("Which of your teams would be right for somebody like me?"),
        said("Is there something that would fit me better?"),
    ),
    passes=(
        said("What kind of person does well in this role?"),
        said("This role suits me, for I like to listen."),
        said("Which skills fit this job best?"),
    ),
)
see_me = _choose(
    rf"\b(?:where|what|how|which {{w}}|in (?:which|what) {{w}}|as what) (?:else )?(?:do|would|could|can|might|did|should)? ?(?:you|they|the company|your (?:company|team|firm))"
    rf" (?:{{w}} ){{0,2}}?{_YOU_SEE} {{me}}\b",
    rf"\b(?:do|would|could|can|might) you (?:{{w}} ){{0,2}}?{_YOU_SEE} {{me}} (?:{{w}} )?(?:in|as|rather|more|doing|working|on|here|anywhere|somewhere)\b",
    rf"\byou (?:{{w}} )?{_YOU_SEE} {{me}} (?:{{w}} )?(?:doing|working|going|fitting|ending up|in (?:a )?(?:different|another|other))",
    rf"\bwhere (?:{{w}} ){{0,4}}?(?:would|could|do|might|should|can) (?:i|{{me}}) (?:{{w}} ){{0,2}}?(?:fit|belong|add|be of|go from|work|start out|end up|suit|be used|be placed)",
    r"\bwhere,? (?:{w} ){0,4}?(?:i|my {w}) (?:{w} ){0,3}?(?:fit|belong|best|employed|used|useful|most value|placed|suited)",
    r"\bin (?:which|what) (?:{w} ){0,6}?(?:i (?:can|could|would|might|should)|would i|could i|can i) (?:{w} ){0,2}?(?:work|fit|add|be|belong|start|help|contribute)\b",
    rf"\bwh(?:at|ich) (?:kind of |sort of )?{{opening}} (?:{{w}} ){{0,3}}?you (?:{{w}} ){{0,2}}?(?:see|envisage|imagine|picture|have in mind|pick|choose)[^\ue010]{{0,20}}?\bme\b",
    rf"\bdo i (?:{{w}} )?(?:strike|seem|look|come across)(?: to)?(?: you)? (?:{{w}} ){{0,2}}?(?:as|like|more)",
    code="asks_to_choose.see_me",
    message="It asks an employer to say where you belong.",
    unless=(r"\b(?:in (?:two|three|five|ten|\d+) years|first (?:day|week|month|ninety|90)|to (?:report|sit|park|send))\b",),
    trips=(
        said("Where do you see me fitting in?"),
        said("Could you see me in a different team?"),
        said("In which team do you think I can work?"),
    ),
    passes=(
        said("Where do you see the company in five years?"),
        said("Where would my desk be?"),
        said("How do you see the market changing?"),
    ),
)
what_else = _choose(
    r"\bwhat else (?:do you have(?! (?:to|on))|have you(?: got)?|is there(?! (?:to|on|about|that))|is (?:open|available|going)|could i|can i (?!answer|tell|send|show|"
    r"bring|do for|give|help|add)|might i|do you offer|you have|you got|are you hiring)\b",
    r"\b(?:any|other|another|different|alternative|else|more|further|which|what)(?: other)? (?:{w} ){0,3}?(?:{opening}|things) (?:{w} ){0,6}?(?:available|exist|for me|i (?:might|could|can"
    r"|should)|you (?:have|could offer|can offer)|do you have|could you offer|can you offer|have you got|you've got|i could be considered|within the (?:firm|company))",
    r"\b(?:what|which) (?:other|alternative|different|further|more) (?:{w} )?{opening}\b(?! (?:does|do|will|did|work|report|depend|are (?:in|on) the))",
    r"\b(?:is|are) there (?:any|anything|something|another|other|some)(?: other| else| different)? (?:{w} ){0,4}?(?:i (?:could|can|might|would)|for me|that i)\b"
    r"(?! (?:read|answer|bring|prepare|know|tell|send|show|learn))",
    r"\b(?:something|anything|nothing|got anything|got something) (?:{w} ){0,3}?for (?:me|someone like me)\b",
    r"\b(?:maybe|perhaps) (?:you have|there is|there's|you've got) (?:{w} )?(?:another|other|a different) (?:{w} )?{opening}",
    r"\b(?:do you have|have you got|is there|what do you have|what have you got) (?:{w} ){0,4}?(?:that )?i (?:could|can|might) do\b",
    r"\bwhat (?:are|would be) (?:my|the) (?:{w} )?options\b(?! (?:for|to|in) (?:the|training|my|our|your|a))",
    r"\bwhat (?:can|could|might|would) i (?:do|be doing) (?:{w} )?(?:in|at|for|with) (?:your|the|this) (?:company|firm|organi[sz]ation|team|place|business|hospital|school)",
    r"\bwhat i (?:can|could|might) do (?:in|at|for|with) (?:your|the|this) (?:company|firm|organi[sz]ation|business)",
    code="asks_to_choose.what_else",
    message="It asks what else there is, so this job is not the one you came for.",
    unless=(
        r"\bwhat else (?:should i know|do you (?:need|want|look)|can i (?:answer|tell)|do your)",
        r"\b(?:on the panel|report to|depend on|serve|joined|added to|whom i should|who should i|in the first (?:week|month|ninety|90))\b",
    ),
    trips=(
        said("What else do you have?"),
        said("Are there any other roles that I might be suited to?"),
        said("Is there anything else here I could do?"),
    ),
    passes=(
        said("What else can I answer for you?"),
        said("What roles report to this one?"),
        said("Is there anything else you need from me?"),
        said("Which roles will be added to the team next year?"),
    ),
)
advise_me = _choose(
    r"\b(?:what|which|where|how) (?:{w} ){0,4}?(?:would|do|could|can|should|might|is it|will) ?(?:you|your)? ?(?:{w} )?(?:advise|recommend|suggest|counsel|propose|tell)"
    r" (?:{w} ){0,9}?(?:to do|do next|do with|go for|going for|pursue|explore|career|direction|path|role|job|position|field|department|look for|aim for|choose|pick)\b",
    r"\b(?:what|which) (?:{w} ){0,2}?(?:direction|career|path|job|role|position|field|department|{area}) (?:{w} ){0,2}?(?:would|do|could|should|can|might|you)"
    r" (?:you )?(?:{w} )?(?:advise|recommend|suggest|pick|choose|propose|see)",
    r"\b(?:suggest|recommend|advise|tell|guide|guidance|advice|show|say|opinion|view|help) (?:{w} ){0,4}?(?:what|which|where|on|about) (?:{w} ){0,2}?(?:direction|career|path|job|role|position"
    r"|field|department|{area}|opening|team|work) (?:{w} ){0,3}?i\b",
    r"\b(?:opinion|view|thoughts?|advice) (?:on|about|as to) (?:{w} ){0,3}?(?:kinds? of work|work|careers?|direction|path|role|job) (?:{w} ){0,3}?(?:i|me)\b",
    r"\bif you were (?:me|i|in my (?:place|shoes|position)),? (?:{w} ){0,3}?(?:would you|what|which|where)",
    r"\b(?:would|will|do) you (?:{w} ){0,4}?(?:in my (?:shoes|place|position|situation)|if you were me)\b",
    r"\b(?:what|which|where|how) (?:{w} ){0,5}?(?:should|ought|shall) (?:i|someone like me) (?:{w} )?(?:to )?(?:go for|be going for|take(?= (?:on|a|the) (?:role|job|direction))|pursue|explore|choose|pick"
    r"|be doing|aim|try for|apply for|do (?:next|with my)|go into|move into|look for)",
    r"\b(?:which|what) (?:{w} ){0,2}?(?:{opening}|careers?|direction|path|field|{area}) (?:{w} ){0,2}?(?:i )?(?:should|ought|shall) (?:i |to )?(?:take|pursue|explore|choose|pick|go|apply|try|aim|be)",
    r"\b(?:figure|work|find|sort) out (?:{w} ){0,3}?(?:what|which|where) (?:{w} ){0,3}?i\b",
    r"\bhelp me (?:to )?(?:decide|choose|understand|see|find|work|figure) (?:{w} ){0,3}?(?:what|which|where|my (?:direction|path|place|way|career))",
    r"\bi (?:don't know|do not know|am not sure|'m not sure|am unsure|haven't decided)|\bi'm (?:not sure|unsure) (?:{w} )?(?:what|which|where) (?:{w} ){0,2}?(?:i want|{area}|i fit|is (?:the )?best)",
    code="asks_to_choose.advise_me",
    message="It asks an employer for career advice.",
    unless=(
        r"\b(?:read|prepare|before i start|learn first|your product|the product|this product|customers?|in the first|first (?:week|month|ninety|90|thing)|to close)\b",
        r"\bi (?:don't|do not) know (?:your|the|how|who|when|if you|it|him|her|them|excel|yet)\b",
        r"\bthe question of\b",
    ),
    negatable=False,
    trips=(
        said("What would you advise someone like me to do next?"),
        said("If you were me, would you go for product or for sales?"),
        said("Which job should I take?"),
    ),
    passes=(
        said("What should I read before I start?"),
        said("What would you recommend that I learn first about your product?"),
        said("What would you want me to fix first?"),
    ),
)
better_there = _choose(
    r"\b(?:do you (?:{w} )?(?:think|reckon|believe|feel|say|consider|find)|would you say|in your (?:view|opinion|eyes)|do you) (?:{w} ){0,3}?i(?:'d|'m|'ll| would| should| could| might| am| will| can)?"
    r" (?:{w} ){0,3}?(?:be )?(?:better|best|good|suited|happier|right|more of|stay|switch|try something|belong|fit better|work in)\b",
    r"\b(?:would|am|could|should|might|will) i (?:be )?(?:{w} ){0,2}?(?:better|best|happier|more useful|more suited|better placed) (?:{w} ){0,2}?(?:in|as|at|off|with|placed|suited|for)\b",
    r"\bis (?:this|it) (?:really )?(?:the )?(?:right|best) (?:{w} )?(?:for me)\b",
    r"\b(?:would|might|could) (?:something|anything|another {w}) else (?:{w} ){0,2}?(?:suit|fit|be better)",
    r"\bwhich (?:{w} ){0,5}?(?:openings?|roles?|jobs?|positions?) (?:{w} ){0,3}?(?:you )?(?:consider|think|believe|find|pick|choose) (?:{w} ){0,4}?(?:for me|best|better)",
    r"\bwhat do you (?:{w} )?(?:think|reckon|believe|say|feel) i(?:'d|'m| would| am| could| should)? (?:{w} ){0,2}?(?:be |do|fit|suit|good|best|apply|aim)",
    code="asks_to_choose.better_there",
    message="It asks an employer whether you would be better elsewhere.",
    unless=(
        r"\bdo you think i(?:'m| am|'d be| would be) (?:{w} )?(?:good|right) (?:{w} )?for this\b",
        r"\b(?:bring|prepare|improve|start with|focus on first)\b",
    ),
    trips=(
        said("Do you reckon I'd be better in sales or in marketing?"),
        said("What do you think I'd be good at?"),
    ),
    passes=(
        said("Do you think the plant will stay open?"),
        said("What do you think makes a rep succeed here?"),
        said("Would I be better prepared if I read the annual report?"),
    ),
)
