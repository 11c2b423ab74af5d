"""States the search: the writer says that they look for new work or a change of work (G27, first half)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_search = partial(
    phrases,
    layer="work",
    source="METHOD G27; the founding essay: be explicit about the process",
    why="People help best when they know what is going on.",
    message="It says that you look for new work.",
    instead="Keep it: they know what this is about.",
)
_JOB = (
    r"(?:jobs?|work|roles?|positions?|employment|posts?|career|careers|occupation|profession|line of work|challenge|direction|opportunit(?:y|ies)|something (?:new|else|different|better)|a change|new one|(?:next|new|first) one"
    r"|(?:professional|vocational) (?:step|direction|challenge|change)|{kind})"
)
_IM = r"(?:i'm|i am|im|i've been|i have been|i've|i have|i|me)"
_PAST = r"\b(?:years ago|once, years|in (?:19|20)\d\d|used to be|when i was young|for a month|found a new job)\b"
_OTHER_THINGS = r"\b(?:supplier|flat|house|apartment|car|phone|nurse|colleague|book|keys|photo|printer|garden|new (?:colleague|nurse|supplier))\b(?! (?:job|role|position|work))"

looking = _search(
    rf"\b{_IM} (?:{{w}} ){{0,4}}?(?:looking|searching|hunting|seeking|search|look|seek|on the lookout|on the hunt|in search|casting about|starting to look|started looking|start looking|hunt)(?: around| again| out)?(?: for| of| to find| into|,? also)? (?:{{w}} ){{0,4}}?{_JOB}\b",
    rf"\b{_IM} (?:{{w}} ){{0,4}}?(?:looking|searching|seeking) to (?:make a change|change|move|switch|leave|find)\b",
    rf"\b{_IM} (?:{{w}} ){{0,3}}?(?:job[ -]?hunting|job[ -]?searching|job[ -]?seeking|in a job search|on the job market|on the market|back on the job market|in the job market)\b",
    rf"\b{_IM} (?:{{w}} ){{0,3}}?(?:need|want|wish|hope|like|trying|ready|have|hoping|wanting|keen)(?: to)? (?:{{w}} ){{0,3}}?(?:find|for|get|do|have|take up|start|land) (?:{{w}} ){{0,2}}?(?:new|another|other|different|next|first|second|better|some|any)(?: {{w}})? {_JOB}\b",
    rf"\b{_IM} (?:{{w}} ){{0,3}}?(?:need|want|ready for|open to|hungry for) (?:an? |some )?(?:{{w}} )?(?:new|other|different|another|next) (?:{{w}} )?{_JOB}\b",
    r"\b(?:time for me to|i have to|i must|i need to|i want to|i'd like to|i would like to) (?:{w} )?(?:find|do|look for|try|get) (?:something (?:else|new|different)|other work|different work|another job|new work|a new job|work)\b(?={in}{0,40}(?:work|job|career|\ue010|\Z|,))",
    r"\bre-?enter(?:ing)? the (?:job|labour|labor) market\b|\bmy (?:job search|job hunt|search for (?:a|new|work))\b|\b(?:quit|left) my job and (?:{w} ){0,3}?looking\b|\bunemployed and looking\b",
    r"\bi(?:'m| am) looking\b(?=[\ue010]|\Z)",
    code="states_search.looking",
    unless=(_PAST, _OTHER_THINGS, r"\bi(?:'m| am) hiring\b", r"\b(?:sister|brother|cousin|friend|clinic|company|we) (?:{w} )?(?:is|are|'re|was) (?:{w} )?(?:looking|seeking|searching)\b"),
    trips=(said("I'm looking for my next job."), said("I search a new work."), said("I'm job hunting.")),
    passes=(
        said("I'm looking for my keys."),
        said("We are looking for a new nurse."),
        said("I'm not looking for a job."),
        said("My sister is looking for a job."),
    ),
)
_MIND = (
    r"(?:thinking|think|considering|consider|want|wish|plan|planning|intend|intending|like|ready|decided|trying|try|weighing|contemplating|going|about|hope|hoping|preparing|in the process|exploring|reconsidering|going through|would|need|looking|tempted|tired|done|toying|mulling)"
)
change = _search(
    rf"\b{_IM}(?:'d)? (?:{{w}} ){{0,3}}?{_MIND} (?:{{w}} ){{0,4}}?(?:chang(?:e|ing)|switch(?:ing)?|leav(?:e|ing)|quit(?:ting)?|mov(?:e|ing)|get(?:ting)? out|reorient(?:ing)?|retrain(?:ing)?|transition(?:ing)?|giv(?:e|ing) up|pivot(?:ing)?|start(?:ing)? over"
    r"|redirect(?:ing)?|another|different|new|next|second) (?:{w} ){0,6}?(?:careers?|profession(?:ally)?|fields?|jobs?|occupation|direction|kinds? of work|line of work|work life|working life|work|industr(?:y|ies)|employer|company|career|position|{kind})\b",
    rf"\b{_IM}(?:'d)? (?:{{w}} ){{0,3}}?(?:done|finished|through|fed up) with (?:{{w}} ){{0,3}}?(?:{{kind}}|my (?:job|career|work|profession)|the (?:job|work))",
    r"\bi (?:{w} )?want out of (?:{w} ){0,2}?(?:{kind}|here|my job|this (?:job|field|work))",
    rf"\b{_IM} (?:{{w}} ){{0,2}}?(?:reorient(?:ing)?|rethinking|reconsidering|reassessing|rebuilding|restarting) (?:{{w}} ){{0,2}}?(?:career|professionally|work|working life|myself|job|path)",
    r"\b(?:going through|making|planning|considering|in the middle of|facing|contemplating) (?:a|my) (?:{w} )?(?:career change|change of (?:career|profession|job|work|direction))\b|\bi (?:{w} ){0,3}?a change (?:from {kind}|of (?:career|profession|job|work|direction)|in my (?:work|working|career))",
    r"\bi (?:can't|cannot|can not) go on (?:as|in|with)\b|\bi can(?:'t|not) (?:stay|see myself) (?:in|as) {w}",
    r"\b(?:leaving|leave|left) (?:the army|the navy|the service|the military|my (?:present |current )?(?:employer|job|position|post|company)|{kind})\b(?={in}{0,80}(?:plan|look|career|next|something|decid|june|\ue010|\Z))",
    rf"\bi (?:{{w}} )?(?:want|wish|plan|intend|would like|have decided) to (?:{{w}} )?(?:leave|quit|give up|get out of|take up) (?:{{w}} ){{0,3}}?(?:{{kind}}|employer|job|profession|field|occupation|company|career)",
    r"\b(?:do|doing) (?:other|different) work\b",
    code="states_search.change",
    unless=(_PAST, r"\b(?:my phone|of car|trains|meetings|the house|at (?:six|five|four|\d))\b", r"\bno intention\b", r"\b(?:you|your|people|they|she|he) (?:{w} ){0,2}?(?:chang(?:e|ed|ing)|career change)", r"\bpiece on\b"),
    trips=(said("I'm thinking of changing careers."), said("I want to leave nursing.")),
    passes=(
        said("I'm thinking of changing my phone."),
        said("I want to leave at six."),
        said("I don't want to change jobs."),
        said("You have changed careers twice."),
    ),
)
without = _search(
    rf"\b{_IM} (?:{{w}} ){{0,2}}?(?:between (?:jobs|positions|roles|posts)|out of (?:work|a job)|unemployed|jobless|without (?:a )?(?:job|work|employment)|no job|laid off|let go|made redundant|redundant|losing my job|out of employment)\b",
    r"\bi (?:{w} )?(?:got|was|have been|am being|am|'ve been) (?:{w} )?(?:laid off|let go|made redundant|fired|dismissed|axed)\b",
    r"\bi(?:'ve| have|'m)? (?:{w} )?(?:lost|losing|quit|left|resigned from) (?:my|the) (?:job|position|post|work)\b|\bhanded in (?:my )?(?:notice|resignation)\b",
    r"\bmy (?:{w} )?(?:position|job|post|role|contract|department|company) (?:{w} ){0,2}?(?:made redundant|cut|eliminated|abolished|ends?|ending|runs out|is over|expires|closing|was axed)\b",
    r"\b(?:since|after) (?:the|my) (?:layoffs?|redundancy|dismissal|closure)\b|\bthe (?:company|firm|plant|shop|office|branch)(?:'s| is) closing\b",
    r"\b(?:graduat(?:e|ing)|finish(?:ing)? (?:my )?(?:studies|degree|school)) (?:{w} ){0,4}?(?:and|so|,)(?={in}{0,60}(?:look|job|work|what))",
    code="states_search.without",
    unless=(_PAST, r"\bonce\b", r"\b(?:sister|brother|cousin|friend|father|mother|colleague) (?:{w} ){0,2}?(?:was|got|is)\b"),
    trips=(said("I'm between jobs."), said("I lost my job last month.")),
    passes=(said("I'm between meetings."), said("My brother was laid off in May."), said("I was out of work once, years ago.")),
)
what_next = _search(
    rf"\b{_IM} (?:{{w}} ){{0,4}}?(?:figur(?:e|ing) out|work(?:ing)? out|decid(?:e|ing)|wonder(?:ing)?|explor(?:e|ing)|find(?:ing)? out|think(?:ing)? (?:about|over|through)|consider(?:ing)?|plan(?:ning)?|ask(?:ing)? myself|looking at|know|see(?:ing)?|sort(?:ing)? out)"
    rf" (?:{{w}} ){{0,3}}?(?:what|which|where|how|my|a|the) (?:{{w}} ){{0,6}}?(?:next|to do with my (?:life|career)|job to|jobs? (?:to|i)|kind of (?:work|job)|else i (?:could|can|might) do|career|professional(?:ly)?|second career|new career|i want to do|should do|to become|line of work|field to|work to|profession)\b",
    r"\b(?:at|facing|stand at|reached) a (?:crossroads|turning point)\b|\bmy next (?:{w} )?(?:move|step|job|role|chapter|career)\b(?={in}{0,40}(?:career|work|job|be|profession|\ue010|\Z))",
    r"\b(?:what|which) (?:job|work|career|kind of work|role) (?:{w} ){0,2}?(?:to go for|to look for|comes|i should|should i|to do|suits me|would suit me|i want)\b",
    r"\bwhat (?:i should |i could |i might |i'm going to |to )?do next\b|\bdon't know what's next\b|\bwhat comes next\b|\bwhat(?:'s| is) next for me\b",
    r"\b(?:my|a) (?:second|new) career\b|\bmy career\b(?={in}{0,40}(?:next|crossroads|change|rethink|direction))",
    r"\b(?:next|new) (?:professional|career) (?:step|direction|move|chapter)\b",
    code="states_search.what_next",
    unless=(_PAST, r"\bwhat's next on\b", r"\b(?:you|your) (?:{w} ){0,2}?(?:new career|next step|second career)\b"),
    trips=(said("Since the layoff I am figuring out what to do next."), said("I'm wondering what job to go for next.")),
    passes=(said("What's next on your list?"), said("I'm trying to figure out the new printer.")),
)
