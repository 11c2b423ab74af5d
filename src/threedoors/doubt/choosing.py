"""Asks to choose: the reader is asked to find the seeker's direction, or to say what else there is (G02)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "The founding essay: do not use a concrete interview to explore"
_WHY = "An employer fills a job. Finding out which job is yours is work for people who cannot hire you."
_INSTEAD = "Ask about this role, and take the other question to somebody safe."
_choose = partial(cues, source=_SOURCE, why=_WHY, instead=_INSTEAD, layer="work")
_choose_said = partial(phrases, source=_SOURCE, why=_WHY, instead=_INSTEAD, layer="work")

_ASKED = r"""\?|(?:could|can|would|will|do|might|may) you|tell me|let me know|please|suggest|recommend|advise|advice
        |guidance|help me|your (?:view|opinion|thoughts|take|advice|idea)|in your (?:view|opinion|eyes|experience)
        |i(?:'d| would)? (?:love|like|want|wonder|appreciate|welcome|was wondering|am wondering)|grateful|appreciate
        |interested to (?:learn|know|hear)|curious|glad to (?:hear|know|learn)|wonder(?:ing)?|wondered|not sure
        |unsure|don't know|do not know|can't decide|cannot decide|maybe you"""
_WHICH = r"""which|what|where|how|whichever|any|another|other|others|different|alternative|elsewhere|else|further
        |something|somewhere|anything|anywhere|would|am i|do i|is there|are there|should i|whether|either|or
        |(?:kinds?|sorts?|types?) of"""
_ROLE = r"""(?<!\bthis )(?<!\bthe )(?<!\bthe last )(?:{opening}|departments?|careers?|career path|directions?|areas?
        |fields?|divisions?|functions?|occupations?|professions?|work(?= (?:i|would|suits?|fits?|that|could|for me
        |you|people|do))|kinds? of work|line of work|places?|teams?|somewhere|something|anything|territor(?:y|ies)
        |options?|one|{kind})"""
_FITS = r"""suit(?:s|ed|able)?|fit(?:s|ted|ting)?|match(?:es)?|good(?: fit| match)?|right|best|better|appropriate
        |ideal|lend|belong|made for|cut out|useful|shine|thrive|excel|do well|happier|more me|most value|succeed
        |suitable|employed|placed|strong(?:er|est)?"""
_ME = r"""i|i'd|i'm|i'll|me|myself|my (?:profile|skills?|background|experience|talents?|strengths?|qualifications?
        |resume|cv|abilities|personality|degree|training|temperament|interests?)|(?:someone|somebody|a person|people
        |anyone|anybody|a candidate|those|a guy|a woman|a man) (?:like me|with (?:my|a|this))|a former [a-z]+
        |people who|yours truly"""
_THIS_ROLE = r"""\b(?:first|biggest) (?:day|week|month|project|task|quarter|ninety|90|challenges?|year)|\bconcerns?\b
        |\breservations?\b|\bgives you pause\b|\bsucce(?:ss|ssful) in this\b|\bmy (?:day|desk|manager
        |fit for this)\b|\b(?:read|prepare|bring|wear|learn first|improve|work on|build in|achieve|fix|start with)\b
        |\bmatters? (?:the )?most to you\b|\bin my resume\b|\bthis role (?:suits|fits)\b|\bi (?:know|have (?:chosen
        |decided|found)|chose) (?:which|what|where|my)\b|\bquestion of\b|\btold me\b|\bhiring me\b|\bto report\b
        |\bbring that\b|\bwho (?:is|would) (?:the )?(?:right|best) (?:person|one) to\b|\b(?:does|do) well in (?:this
        |the)\b|\breport to this\b|\bi like to\b|\b(?:parts?|sides?|aspects?|tasks?) of (?:this|the) (?:role|job
        |position|work)\b"""
_WITHIN_THIS = r"""\A(?!{in}{0,300}\b(?:or|another|elsewhere|different|rather|better|instead|(?:other|which
        |what) (?:{w} ){0,2}?(?:{opening}|departments?))\b){in}{0,300}?\b(?:in|about|within|of|on) (?:this
        |the) (?:{w} )?(?:role|job|position|post)\b"""
_TO_KNOW = r"""\b(?:i should|i need to|i ought to|i must|worth|there is to|there to|good to|me to) (?:know|understand
        |learn|see|expect|read)(?: (?:about|of|on) (?!{in}{0,30}\b(?:other|another|else)\b)|,? ?(?:before|if|when
        |first|by|as)\b|,|\?|\Z)"""

which_fits = _choose(
    _FITS,
    _ME,
    _ROLE,
    _WHICH,
    _ASKED,
    code="asks_to_choose.which_fits",
    message="It asks an employer which work would fit you.",
    unless=(_THIS_ROLE, r"\bi(?:'m| am) (?:the )?right\b"),
    trips=(
        said("What roles could suit me?"),
        said("Which of your teams would be right for somebody like me?"),
        said("Would marketing be a better place for me?"),
    ),
    passes=(
        said("What kind of person does well in this role?"),
        said("Do you have any concerns about my fit for this role?"),
        said("This role suits me, for I like to listen."),
        said("Which skills fit this job best?"),
        said("Which parts of this role would suit me best?"),
    ),
)
good_at = _choose(
    r"""(?:what|where|which|how|am i|do i|would i|could i|might i|i'd|i would|i am
        |i'm)(?:,? [\w']+){0,6}?,? (?:be |am )?(?:{w} )?(?:good at|best at|better at|best suited|best employed
        |better suited|better placed|better off|suited (?:to|for|as|in)|suit|fit in|belong|useful|happier
        |more of an?|strike you|come across|right for me|fit best|add (?:the )?most|be used|fit into|made for)""",
    _ME,
    _ASKED,
    code="asks_to_choose.good_at",
    message="It asks an employer what you are good for.",
    unless=(_THIS_ROLE,),
    trips=(
        said("What do you think I'd be good at?"),
        said("Do I strike you more as a sales person?"),
        said("Where would I fit best?"),
    ),
    passes=(said("What was the last person good at?"), said("How would my work fit in with the field team?")),
)
better_in = _choose_said(
    r"""\b(?:would|am|could|should|might|do you (?:{w} )?(?:think|reckon|believe|see|feel)) (?:i|me)(?:'d| would
        | should| am|'m| could)? (?:be )?(?:{w} ){0,3}?(?:better|best|rather|happier|more|good|suited|stay|useful
        |right) (?:{w} ){0,3}?(?:in|as|at|for|or|of|off|with)\b""",
    r"\b(?:better|rather|more) (?:{w} ){0,3}?in an? [a-z]+ or (?:in )?an? [a-z]+ (?:position|role|job|team)\b",
    r"""\b(?:is|was) (?:this|it) (?:really )?(?:the )?(?:right|best) (?:{w} )?for me\b|\bwhat (?:would|might
        |could) (?:be|make) (?:an? )?(?:good|better|best|right) (?:fit|match|thing|job|place) for me\b|\b(?:would
        |might|could) (?:something|another {w}) (?:else )?(?:{w} ){0,2}?(?:suit|fit|be better|be right)\b""",
    r"\b(?:stay|remain|keep) (?:{w} ){0,4}?or (?:{w} ){0,3}?(?:switch|change|try|go|leave|move)\b(?={in}{0,40}\?)",
    r"""\bi think (?:{w} )?i can (?:work|fit|be useful)\b(?={in}{0,30}\?)|\bin (?:which
        |what) (?:{w} ){0,6}?(?:i (?:can|could|would|might|should)|would i|could i|can i) (?:{w} ){0,2}?(?:work|fit
        |add|be of|belong|help)\b""",
    code="asks_to_choose.better_in",
    message="It asks an employer whether you would be better elsewhere.",
    unless=(_THIS_ROLE, r"\bprepared\b"),
    trips=(
        said("Do you reckon I'd be better in sales or in marketing?"),
        said("Would I be happier in a small team or in a big one?"),
    ),
    passes=(said("Would I be better prepared if I read the report?"), said("Do you think the plant will stay open?")),
)
see_me = _choose(
    r"""(?:see|put|place|use|used|imagine|picture|envisage|envision|need|slot|deploy|point|consider|want|view|employ|employed|employing|hire)""",
    r"""me|my (?:profile|skills?|background|talents?|strengths?|abilities|degree)|i fit|(?:someone|somebody|people
        |a person|anyone) (?:like me|with (?:my|a))""",
    r"""where|which|capacity|prospects|what (?:role|job|position|sort|kind|could|do|work|would)|how (?:do|could
        |might|would|can)
        |elsewhere|different|another|other|rather|somewhere|anywhere|doing|working|ending up|in a (?:technical
        |commercial)|around here|in (?:your|the) (?:company|firm|organi[sz]ation|hospital|school)""",
    r"you|your (?:company|team|firm|department)|they|the company|be used",
    r"\?|wonder(?:ing)?|tell me|please|let me know|like to (?:ask|know|hear)|grateful",
    code="asks_to_choose.see_me",
    message="It asks an employer to say where you belong.",
    within=70,
    unless=(
        _THIS_ROLE,
        _WITHIN_THIS,
        r"\bin (?:two|three|five|ten|\d+) years\b",
        r"\b(?:need|want) (?:anything|something|me to|from me|to (?:see|know))\b",
        r"\bwhat (?:would|do) you want me to\b",
        r"\buse (?:the|your) (?:tool|system|product)",
    ),
    trips=(
        said("Where do you see me?"),
        said("Could you see me in a different team?"),
        said("How might my skills be used elsewhere in the company?"),
        said("Would you consider me for a different role?"),
        said("Where do you see me, in this role or elsewhere?"),
    ),
    passes=(
        said("Where do you see the company in five years?"),
        said("Where do you see me in this role in a year?"),
        said("Where do you see me adding value first in this role?"),
        said("What would you want me to fix first?"),
        said("Is there anything else you need from me?"),
        said("How do you see the market changing?"),
    ),
)
what_else = _choose(
    r"""do you have|have you(?: got)?|you have|you've got|got|is there|are there|there (?:is|are|might be)
        |might there|any|could you offer|can you offer|what|which|exist|maybe|could i|can i|available|who""",
    r"""(?:other|another|different|alternative|further|more|part-time|less (?:technical|senior)|more (?:technical
        |junior|senior|suitable)|any other|else|something|anything|else here)(?: [\w'-]+){0,3}""",
    r"""{opening}|jobs?|for me|i (?:could|can|might|would|should)(?! (?:answer|tell|send|read|bring|know|expect
        |prepare|help|meet|speak|write|show|ask|do for you))|i'd suit|that i|less technical|more technical
        |someone like me|fits? me|suits? me|(?:another|other) departments?|you have(?=\?)|do you have(?=\?)
        |have you got(?=\?)|have you got going|going on for me|is there(?=\?)|is open|in another department
        |you'd suggest""",
    r"\?|let me know|tell me|wonder(?:ing)?|please|maybe",
    code="asks_to_choose.what_else",
    message="It asks what else there is, so this job is not the one you came for.",
    within=60,
    unless=(
        _WITHIN_THIS,
        _TO_KNOW,
        r"\bwho else\b",
        r"""\bwhat else (?:should i|do you (?:need|want|look|ask)|can i|do your|could i (?:tell|answer|send|do for
            |bring|show|help)|is on|would you)\b""",
        r"""\b(?:need from me|whom i should|who should i|report to|depend on|joined|added to|other candidates
            |other teams|this role work|does this|serve|other people|documents?|like to see|on the panel
            |gives you pause|should know of)\b""",
        r"\b(?:jobs?|work) (?:come|comes) in\b",
        r"\bthings? (?:to|i could) (?:learn|read|prepare)\b",
    ),
    trips=(
        said("What else do you have?"),
        said("What else is there for me to do than this role?"),
        said("Are there any other roles that I might be suited to?"),
        said("Do you have something less technical?"),
    ),
    passes=(
        said("What else can I answer for you?"),
        said("What roles report to this one?"),
        said("Is there anything else you need from me?"),
        said("Are there other candidates I should know of?"),
        said("What else is there in the team that I should know?"),
        said("What other tasks are there in this job for me?"),
    ),
)
could_do = _choose_said(
    r"""\bwhat (?:can|could|might|would) (?:i|someone like me|somebody like me) (?:do|be doing
        |be)(?: {w})? (?:here|in|at|for|with|around)\b(?! (?:the first|my first|advance|this role))""",
    r"""\bwhat i (?:can|could|might) do (?:in|at|for|with) (?:your|the|this) (?:company|firm|organi[sz]ation
        |business|hospital|school)""",
    r"""\b(?:anything|something|things?) (?:{w} ){0,3}?i (?:could|can|might) (?:do|be doing)\b(?! (?:for you
        |to (?:help|prepare)))""",
    r"""\bwhat do you (?:have|need people for|need anyone for)\b(?! (?:to|on|in mind for))|\bwhat (?:are
        |would be) my (?:{w} )?options\b""",
    r"""\bany idea (?:what|where|which) (?:{w} ){0,3}?i(?:'d|'m| would| could| might)?\b
        |\bgot anything (?:{w} ){0,3}?(?:for me|instead)\b|\bwhere (?:in|at) (?:{w} ){0,3}?could (?:someone|somebody
        |a person|i)\b""",
    r"""\b(?:more|rather) (?:of )?an? {w} (?:or|than) an? {w} person\b|\bwhat other (?:jobs|roles|positions
        |openings)\b(?! (?:does|do|report|work))""",
    r"""\bwhere else (?:{w} ){0,4}?(?:could|can|might|would|should|do) (?:i|you see me|you see my|someone like me
        |my (?:skills|background))\b(?! (?:find|look|read|learn|get|buy))""",
    r"\b(?:lead|leads|leading) (?:{w} )?(?:to|into) something (?:{w} ){0,4}?for me\b",
    code="asks_to_choose.could_do",
    message="It asks what you could do there, instead of asking about this job.",
    unless=(_THIS_ROLE,),
    trips=(
        said("What are my options here?"),
        said("Is there anything else here I could do?"),
        said("Where else in your company could I fit?"),
    ),
    passes=(
        said("What could I do in the first week to be useful?"),
        said("Is there anything I can do for you?"),
        said("Where else could I read about the product?"),
    ),
)
_NEXT = r"""(?<!the )(?<!this )(?:careers?|do next|next step|directions?|paths?|go into|go for|going for|pursue
    |explore|roles?|jobs?
        |positions?|openings?|fields?|departments?|area|kinds? of work|sort of work|what to do|do with my|apply for
        |aim for|one(?= (?:do|would|should|of))|i should go|{kind}|work towards?|degree|to do(?= (?:next|with|in))
        |move into|point me)"""
advise_me = _choose(
    r"""suggest|recommend|advise|advice|guidance|counsel|point me|pick|choose|should (?:i|someone like me
        |somebody like me)|i (?:should|ought)|ought i|would you (?:go|do|pick|choose)|your (?:view|opinion|thoughts
        |take)|tell me|help me|envisage|think i should|do next""",
    _NEXT,
    r"i|me|my|someone like me|somebody like me|people like me|someone with my|a person with my",
    _ASKED,
    code="asks_to_choose.advise_me",
    message="It asks an employer for career advice.",
    within=80,
    unless=(
        _THIS_ROLE,
        r"""\b(?:your product|customers?|before i start|in the first|to close|what should i (?:read|know|bring
            |expect)|about (?:the|this|your) (?:role|job|team|position)|how soon|career path for this
            |does the career|look like)\b""",
        r"\bdid you\b|\btold me\b",
    ),
    trips=(
        said("What would you advise someone like me to do next?"),
        said("Which job should I take?"),
        said("I'd love your view on whether I should go into sales or service."),
    ),
    passes=(
        said("What should I read before I start?"),
        said("What does the career path for this role look like?"),
        said("What would you want me to fix first?"),
    ),
)
in_my_shoes = _choose_said(
    r"""\bif you (?:were|was) (?:me|i|in my)\b|\bif you had my (?:cv|resume|background|degree|profile|skills)\b
        |\bin my (?:shoes|place|situation)\b(?={in}{0,60}\?)|\b(?:what|where) (?:{w} ){0,4}?(?:people|others|those
        |someone) (?:like me|with my {w})\b(?={in}{0,60}\?)""",
    r"""\bi (?:can't|cannot|can not) decide (?:{w} ){0,2}?(?:between|which|what)\b|\bi(?:'m| am) (?:not sure
        |unsure) (?:{w} )?(?:what|which|where) (?:{w} ){0,3}?(?:i want|i fit|role|job|department|is (?:the )?best
        |would)\b|\bi (?:don't|do not) know (?:what|which|where) (?:{w} ){0,3}?(?:i want|job|role|position
        |department|team|i fit|to do)\b""",
    r"""\bhelp me (?:to )?(?:figure|work|find|decide|understand|choose|see|sort) (?:out )?(?:{w} )?(?:what|which
        |where) (?:{w} ){0,3}?i\b""",
    code="asks_to_choose.in_my_shoes",
    message="It asks an employer to decide for you.",
    negatable=False,
    trips=(
        said("If you were me, would you go for product or for sales?"),
        said("I'm not sure what I want, so what would you suggest?"),
    ),
    passes=(said("I don't know your product yet."), said("What would you change if you were the customer?")),
)
_POSTS = r"""(?<!\bthis )(?<!\bthe )(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|careers?|directions?
    |paths?|functions?|posts?
    |kinds? of work|line of work|work(?= (?:do|would|could|can|should|might) (?:you|i)))"""
which_post = _choose(
    rf"""(?:which|what|any|some other|another|other|different|alternative)(?: (?:of your|of the|kinds? of|sorts? of
        |types? of
        |other|new|open|two|three|[a-z]+)){{0,3}} {_POSTS}|(?:are|is) there(?: [a-z]+){{0,2}} {_POSTS}""",
    _ME,
    r"""you|your place|here|i (?:could|can|might|should)|could i|can i|should i|do(?=\?)|a former [a-z]+|people who""",
    _ASKED,
    code="asks_to_choose.which_post",
    message="It asks an employer which job would be yours.",
    within=60,
    unless=(
        _THIS_ROLE,
        r"""\b(?:report(?:s|ing)? to|work with|worked|serve|support|held|have you (?:held|had)|did you
            |do you (?:like|enjoy)|rely on|hire for|come in|add(?:ed)?)\b""",
        r"\b(?:my experience|my projects?|skills?) (?:{w} ){0,4}?(?:for|matters?|in) this\b",
    ),
    trips=(said("Which of your jobs would you give me?"), said("What work do you recommend for a person like me?")),
    passes=(
        said("Which jobs come in on a Monday?"),
        said("What position did you hold before?"),
        said("What roles report to this one?"),
    ),
)
this_or_that = _choose(
    r"or",
    r"""put|lie|lies|fit|better|see|suits?|place|go for|stay|belong|me more|more of an?|prefer(?: me)?|best
        |undecided|torn""",
    r"""me|my (?:strengths?|skills?|talents?|profile|background)|am i|i'd|i would|i be|i should|should i|would i
        |i belong""",
    r"\?|please say",
    code="asks_to_choose.this_or_that",
    message="It asks an employer to choose between two paths of yours.",
    within=45,
    unless=(
        _THIS_ROLE,
        r"\b(?:call|write|phone|mail|email|monday|morning|tuesday|wednesday|thursday|friday|remote|days?|nights?)\b",
    ),
    trips=(
        said("Would you put me in sales or in support?"),
        said("Am I a better fit for the warehouse or the office?"),
    ),
    passes=(said("Would I work in the field or in the office?"), said("Is it better to call you or to write to me?")),
)
anything_else = _choose_said(
    r"""\bwhat (?:would|could|might|can) you hire me (?:for|as)\b|\bwhat (?:prospects|chances
        |openings) (?:{w} ){0,4}?for me\b""",
    r"""\b(?:do you (?:guys )?have|have you(?: got)?|is there|got) (?:anything|something|a job|jobs
        |work) (?:{w} )?(?:more|less|else|other) (?!you|i (?:can|should)|questions)[a-z]+
        |\bwhat have you got\?|\bwhat could (?:i|someone like me) become\b|\bis there (?:some |an)?other (?:team
        |department|job|role|place) (?:{w} ){0,3}?(?:me|i)\b""",
    r"""\bwhich (?:one )?would you (?:{w} )?(?:advise|recommend|pick|choose|suggest|take)\b(?={in}{0,12}\?)
        |\b(?:undecided|torn|hesitating) between (?:{w} ){0,4}?(?:vacancies|openings|roles|jobs|positions)
        |\b(?:what|which) (?:{w} )?(?:is|would be) (?:the )?best for me\b|\bmore my (?:thing|cup of tea|line
        |style)\b""",
    code="asks_to_choose.anything_else",
    message="It asks what else there is, so this job is not the one you came for.",
    negatable=False,
    unless=(_THIS_ROLE, _WITHIN_THIS, _TO_KNOW, r"\b(?:tool|system|dessert|else you|else i)\b"),
    trips=(said("Do you guys have anything more creative?"), said("Do you think HR would be more my thing?")),
    passes=(
        said("Do you have anything more you want to ask?"),
        said("Which would you fix first?"),
        said("Is there anything else about this role that I should know?"),
    ),
)
