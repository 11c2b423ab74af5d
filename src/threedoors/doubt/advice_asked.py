"""Asks for advice: the reader is asked what they think, suggest or see (G27, second half)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "METHOD G27; the founding essay: say that you want advice"
_WHY = "Whoever knows what you want from them can give it."
_MESSAGE = "It asks for advice or ideas."
_INSTEAD = "Keep it: they know what you would like from them."
_advice = partial(cues, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD)
_advice_said = partial(phrases, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD)

_ASKED = r"""(?:could|can|would|will|might|may) you|(?:can|could|may|might) i|please|kindly|let me know|tell me
    |give me
        |share|throw|i(?:'d| would| should)? (?:like|love|want|wish|hope|value|appreciate|welcome
        |be (?:\w+ )?(?:grateful|glad|happy|thankful|obliged|curious))|grateful|appreciate|appreciated|hoping|hope
        |need|could use|i want|want(?= (?:your|some|any)\b)
        |would (?:\w+ )?(?:like|love|value|welcome)|seek|after|welcome|value|collecting
        |asking|ask|great help|great deal|mean a (?:lot
        |great deal)|would be (?:\w+ )?(?:great|welcome|good|helpful|appreciated|of)|would help|trust|benefit of
        |obliged|interested in|looking for|counting on|store by|important|matters|do you have|have you
        |could (?:\w+ )?use|hear|curious|want to|help me|wonder|get"""
_COUNSEL = r"""(?<!\bmy )(?<!\bmy own )(?<!\bsuch )(?:advice|suggestions?|ideas?|thoughts|opinions?|views?|input
        |feedback
        |perspective|guidance|counsel|insights?|judge?ment|tips|impressions?|recommendations?|two cents|steer
        |pointers|wisdom|take on (?:it|this|my|me|what|where)|take(?= on)|your (?:\w+ )?take|gut feeling
        |honest view|outside view|hints?
        |brainstorm|sounding board|brains?|strengths|help to (?:think|find|decide)|help for to find|advise
        |counsel me)(?! (?:box|form|column|centre|center|from my|on the dress|to you is))"""
_DONE = r"""\b(?:thanks?|thank you|i appreciated|took|taken(?: up)?|followed|liked|used|remember(?:ed)?|acted on
    |heeded|gave
        |you gave) (?:{w} ){0,4}?(?:advice|suggestions?|ideas?|help|thoughts|tips|words|it)\b(?! (?:on|as to|about
        |which would))|\b(?:noor|mother|father|she|he|it was) (?:{w} )?suggested\b|\bi (?:advise|gave|offered)\b
        |\bfinancial advis"""
_OTHER_MATTERS = r"""\b(?:birthday|party|present|wedding|dinner|lunch|recipe|holiday|film|movie|weather|garden
        |wallpaper|car
        |phone|trip|weekend|restaurant|dress|eggs|keys|photos|salad|plants|flat|kids|park|coffee before|sofa|boxes
        |sunday|saturday
        |photo|italian
        |move house|the move|from your flat)\b|\bif you (?:{w} )?need\b|\bever need\b|\bat your disposal\b
        |\bno (?:suggestions|advice)\b|\bbook of\b|\bi have an idea\b"""

wanted = _advice(
    _COUNSEL,
    _ASKED,
    code="asks_advice.wanted",
    within=60,
    unless=(
        _DONE,
        _OTHER_MATTERS,
        r"\b(?:i've|i have) been asked for my\b",
        r"\bdo not need\b|\bdon't need\b|\bnot asking\b",
        r"\bmy ideas never\b",
    ),
    trips=(
        said("I'd value your thoughts on what I could do."),
        said("I'm leaving nursing and want your advice on what to do next."),
        said("Could I pick your brain?"),
        said("I would be grateful for any ideas."),
    ),
    passes=(
        said("Thanks for the advice you gave me."),
        said("I have an idea for your birthday."),
        said("I took your advice and called her."),
        said("I'm not asking for advice."),
    ),
)
asked = _advice(
    r"""(?:what|which|where|how)(?: [\w']+){0,5}? (?:would|do|could|should|might|can|have|did|you(?:'d
        |'ve)?)(?: you)? (?:[\w']+ ){0,2}?(?:suggest|recommend|advise|try|do (?:in my|if you|next)|do(?=\?)|say
        |see(?:n)? (?:in )?me|see as|saw me|think(?! of (?:the|this|that|these|those))|picture|imagine|make of
        |believe|feel|see my|envisage
        |tell me|reckon)""",
    r"""\?|me|i|my|i'd|it|this|suits?|strengths|talents?|in my (?:place|shoes|situation)|hear|know|tell me|curious
        |wonder""",
    code="asks_advice.asked",
    within=60,
    unless=(
        _DONE,
        _OTHER_MATTERS,
        r"\bhow (?:do|would|did) you feel about\b",
        r"\b(?:customers?|market|competitor|company|culture|product|gaps)\b",
        r"\b(?:think|say|feel) (?:about )?(?:of )?(?:the|your)\b",
    ),
    trips=(
        said("What would you suggest?"),
        said("What do you think I'd be good at?"),
        said("Tell me what you'd try if you were me."),
    ),
    passes=(
        said("What would you like to eat?"),
        said("Let me know when you're free."),
        said("What do you think of the weather?"),
        said("Tell me about your trip."),
    ),
)
asked_said = _advice_said(
    r"""\bwhat (?:would|do|could|should) you (?:{w} )?(?:suggest|recommend|advise|do|try|say|think)\b(?! (?:of
        |about) (?:the|your))(?! (?:are|is) the)|\bwhat(?:'s| is) your (?:view|take|opinion|advice
        |feeling)\b(?! from)|\bwhat you(?:'d| would) (?:{w} )?(?:do|try|suggest|say|recommend|tell)\b""",
    r"""\b(?:any|got any|have any) (?:other |good )?(?:ideas?|thoughts|suggestions?|tips|advice)\b(?={in}{0,30}\?)
        |\bpick your brains?\b|\bbounce (?:{w} ){0,3}?off you\b|\bsounding board\b|\bpoint me (?:{w} ){0,2}?(?:in|to
        |toward)|\b(?:talk it over|think (?:this|it) through) with\b|\bthink (?:it|this|things) through\b""",
    r"""\b(?:come|comes|springs?) to mind\b|\bcan you think of (?:{w} ){0,4}?(?:work|jobs?|roles?|anything
        |something|careers?|fields?)\b|\bhow (?:do |would )?you see me\b|\bwhat (?:do|did|have) you (?:see|seen
        |saw) (?:{w} )?(?:me|my|as my)\b|\bwhat you (?:{w} )?(?:see|saw|seen) (?:in )?me\b
        |\bwhere (?:do )?you (?:{w} )?(?:think|see|believe|feel) (?:my|i|i'd|me)\b""",
    r"""\bhelp me (?:to )?(?:think|come up|brainstorm|decide|see what|see where|sort|figure|work out|narrow
        |choose)\b|\badvise me\b|\b(?:could|can|would|will) you (?:{w} )?(?:suggest|recommend
        |advise)\b(?! (?:an? )?(?:restaurant|hotel|film|plumber|doctor))|\bbrainstorm with\b|\bwhat (?:am i|i'm
        |i am) good at\b|\b(?:kinds? of work|jobs?
        |roles?) (?:{w} ){0,3}?you (?:{w} )?(?:picture|imagine|see)\b|\bcould you imagine\b(?={in}{0,20}(?:for me
        |me))|\bcan you picture me\b""",
    r"""\basking (?:people|you|friends|a few) (?:{w} ){0,6}?(?:suggest|what they|for their|your)|\b(?:what you
        |how you) (?:{w} )?(?:think|make of it)\b|\bwhat you (?:think|see)\b|\bgut feeling\b|\bif you were me\b
        |\bin my (?:shoes|place
        |situation)\b|\b(?:i'd|would) (?:{w} )?(?:love|like) to hear (?:{w} ){0,3}?(?:what|how|where) you\b""",
    code="asks_advice.asked_said",
    unless=(_DONE, _OTHER_MATTERS),
    trips=(
        said("Could I pick your brain?"),
        said("What do you see as my strengths?"),
        said("If anything comes to mind, please tell me."),
    ),
    passes=(
        said("What do you think of the weather?"),
        said("Tell me where you parked."),
        said("It comes as no surprise."),
    ),
)
assessed = _advice_said(
    r"""\byour (?:{w} ){0,2}?(?:assessment|appraisal|verdict|evaluation|reading of|reaction|guess)\b|\b(?:a
        |any) second opinion\b|\bheads together\b|\b(?:idea|thought|tip|suggestion)s? or two\b
        |\b(?:run|bounce|put|talk) (?:{w} ){0,4}?(?:past|by|off|through with) you\b|\blook(?:ing)? to you for\b
        |\bwhen you think of me\b|\bthink (?:it|this|things) (?:over|through|out) with (?:you|me)\b""",
    r"""\b(?:what|where|which|who|how) (?:{w} ){0,3}?(?:am i|i am|i'm|i'd|i would|i could|i should|should i|could i
        |would i) (?:{w} ){0,3}?(?:missing|shine|thrive|good|best|suited|do well|fit|start|go
        |try)\b(?={in}{0,40}(?:\?|your|you|[\ue010]|\Z))
        |\bin your (?:view|eyes|opinion|judge?ment|experience)\b(?={in}{0,20}\?)""",
    code="asks_advice.assessed",
    unless=(_DONE, _OTHER_MATTERS, r"\b(?:wine|bread|bringing|park|train|bus|house)\b"),
    trips=(
        said("I should value your candid assessment of my prospects."),
        said("Tell me where I'd shine."),
        said("I'd be glad of a second opinion."),
    ),
    passes=(
        said("What am I bringing, wine or bread?"),
        said("I ran past your house."),
        said("Could we put our bikes together?"),
    ),
)
