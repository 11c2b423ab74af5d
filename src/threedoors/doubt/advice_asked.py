"""Asks for advice: the reader is asked what they think, suggest or see (G27, second half)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_advice = partial(
    phrases,
    source="METHOD G27; the founding essay: say that you want advice",
    why="Whoever knows what you want from them can give it.",
    message="It asks for advice or ideas.",
    instead="Keep it: they know what you would like from them.",
)
_DONE = (
    r"\b(?:thanks?|thank you|grateful|took|taken(?: up)?|followed|liked|used|remember(?:ed)?|acted on|heeded) (?:{w} ){0,3}?(?:your|the|for) (?:{w} ){0,2}?"
    r"(?:advice|suggestions?|ideas?|help|thoughts|tips|words)\b(?! (?:on|as to|about|which would))"
)
_OTHER_MATTERS = (
    r"\b(?:birthday|party|present|wedding|dinner|lunch|recipe|holiday|film|movie|weather|garden|wallpaper|car|phone|trip|weekend|restaurant)\b|\bif you need\b|\bever need\b|\bat your disposal\b"
)

wanted = _advice(
    r"\b(?:i'd|i would|i|i'll|i am|i'm|could|can|may|might|would|we) (?:{w} ){0,3}?(?:value|love|like|appreciate|welcome|need|want|use|seek|have|get|hear|glad of|happy to have|grateful for|after|looking for|asking(?: {w}){0,6}? for"
    r"|ask(?: {w}){0,6}? for|hoping for|hope for|obliged for|thankful for|know|collecting|benefit from|benefit of|interested in|share|offer|give|bounce|pick|seeking|searching|in need of|search)"
    r" (?:{w} ){0,5}?{counsel}\b",
    r"\b(?:your|any|some|few|couple of) (?:{w} ){0,2}?{counsel} (?:{w} ){0,6}?(?:would|is|are|will|might|could|means?|welcome|appreciated|for me|helps?)\b",
    r"\b(?:any|got any|have any|no) (?:other |good )?(?:ideas?|thoughts|suggestions?|tips|advice)(?: {w}){0,5}\?",
    r"\b(?:give|throw|send|offer|share|tell|lend) (?:me |us )?(?:{w} ){0,3}?{counsel}\b",
    r"\b(?:glad|grateful|happy|thankful|obliged|appreciative|appreciate) (?:{w} ){0,2}?(?:of|for|to have|to hear|if you had) (?:{w} ){0,3}?(?:your|any|a word of|some) (?:{w} ){0,2}?{counsel}\b",
    r"\bpick your brains?\b|\bbounce (?:{w} ){0,3}?off you\b|\bbrainstorm\b|\bsounding board\b|\bpoint me (?:{w} ){0,2}?(?:in|to|toward)",
    r"\b(?:advise|counsel|guide|steer) me\b",
    r"\bthe benefit of your\b",
    code="asks_advice.wanted",
    unless=(_DONE, _OTHER_MATTERS, r"\bmy (?:own )?(?:opinion|ideas?|views?|advice)\b"),
    trips=(said("I'd value your thoughts on what I could do."), said("Could I pick your brain?"), said("Any ideas?")),
    passes=(
        said("Thanks for the advice you gave me."),
        said("I have an idea for your birthday."),
        said("I took your advice and called her."),
        said("I'm not asking for advice."),
    ),
)
asked = _advice(
    r"\bwhat (?:(?:kinds?|sorts?) of (?:work|jobs?|roles?) )?(?:would|do|could|should|might|can) you (?:{w} )?(?:suggest|recommend|advise|try|do if|do in|say|see (?:in )?me|think (?:i|would|suits|fits|of me|about (?:me|my)|\?|is)|think(?=\?)|picture|make of)",
    r"\bwhat you (?:would|'d|could|might) (?:{w} )?(?:suggest|recommend|advise|try|do|say)\b|\bwhat you'd (?:{w} )?(?:suggest|recommend|advise|try|do|say|tell)\b",
    r"\b(?:what|which) (?:{w} ){0,6}?(?:can|could|would|might|do|did|does) you (?:{w} )?(?:picture|imagine|see|suggest|recommend|think)(?: of)? (?:{w} ){0,3}?(?:me|i|for me|suit)",
    r"\bwhere (?:do|would|did|could) you (?:think|see|believe|feel|say) (?:my|i|me)\b|\bwhere you (?:{w} )?(?:think|see|believe|feel) (?:my|i|me)\b",
    r"\b(?:tell|show) me (?:{w} ){0,2}?(?:what|which|where|how|honestly) (?:{w} ){0,3}?(?:you|suits|i'd|i would|i could|i should)(?:'d|'ve)? (?:{w} ){0,2}?(?:think|try|see|saw|suggest|do|believe|imagine|feel|recommend|find|me|know)",
    r"\btelling me (?:{w} ){0,6}?you (?:{w} )?(?:could|would|think|see|imagine)",
    r"\b(?:help me|help us|help) (?:to )?(?:think|come up|brainstorm|decide|find ideas|see (?:what|where|which)|sort (?:it|this) out|figure|work out|narrow|choose|understand (?:what|where|which) i)",
    r"\b(?:can|could|do) you think of (?:{w} ){0,5}?(?:work|jobs?|roles?|anything|something|careers?|fields?|for me|me)\b|\b(?:come|comes|springs?) to mind\b",
    r"\bhow you see me\b|\bhow (?:do|would) you see me\b|\bwhat you (?:{w} )?(?:see|saw|think of|think about|know|notice|noticed|believe) (?:{w} ){0,2}?(?:in me|me|my|i|would|suits?|fits?|is)\b",
    r"\b(?:hear|know|learn|see) (?:{w} ){0,3}?(?:what|where|which|how) (?:{w} ){0,2}?you(?:'d|'ve)? (?:{w} )?(?:think|would|see|believe|saw|suggest|recommend|feel|make|do|say|me)\b",
    r"\bask(?:ing)? (?:you|people|friends|a few|everybody|everyone) (?:{w} ){0,7}?(?:to suggest|what they|for (?:their|your)|what you)",
    r"\byou (?:can|could|might|would) (?:{w} )?(?:tell me|suggest|recommend|advise) (?:{w} ){0,2}?(?:what|which|me)\b",
    r"\bwhat (?:you )?(?:would|do) (?:you )?(?:do|try) (?:{w} ){0,2}?(?:in my|if you were|as me)\b|\bif you were (?:me|in my)\b|\bin my (?:shoes|place|situation)\b",
    r"\bneed your help (?:{w} ){0,2}?(?:to|for to|with) (?:find|finding|think|thinking|decide|deciding|choos)\w*",
    r"\bwhat do you think\?",
    code="asks_advice.asked",
    unless=(_DONE, _OTHER_MATTERS, r"\bwhat (?:would|do|could) you (?:{w} )?(?:think of the|like to)\b"),
    trips=(said("What would you suggest?"), said("What do you think I'd be good at?"), said("Tell me what you'd try if you were me.")),
    passes=(
        said("What would you like to eat?"),
        said("Let me know when you're free."),
        said("What do you think of the weather?"),
        said("Tell me about your trip."),
    ),
)
