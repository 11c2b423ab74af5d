"""States the search: the writer says that they look for new work or a change of work (G27, first half)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "METHOD G27; the founding essay: be explicit about the process"
_WHY = "People help best when they know what is going on."
_MESSAGE = "It says that you look for new work."
_INSTEAD = "Keep it: they know what this is about."
_search = partial(cues, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD, layer="work")
_search_said = partial(phrases, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD, layer="work")

_I = r"i|i'm|im|i've|i'd|i'll|me|my|myself"
_WORK = r"""jobs?|(?<!at )work(?! (?:on|of|with))|roles?|positions?|employment|careers?|career-wise|workwise
        |work-wise|occupations?|professions?|professional(?:ly)?|line of work|kinds? of work|working life|work life
        |fields?|job market|labou?r market|employer|company|opportunit(?:y|ies)|(?:new|different
        |another) directions?|something (?:different|else)|new challenge|something new|new things|next challenge
        |second career"""
_OTHERS_DO = r"""\b(?:my|a|our|her|his) (?:sister|brother|cousin|friend|clinic|company|team|wife|husband|son|daughter
        |mother|father|boss|colleague)s?(?: {w}){0,2} (?:is|are|was|were|has|got|wants)\b|\b(?:are|is|were) (?:you
        |she|he|they) (?:{w} )?(?:looking|considering|thinking)\b|\byou(?:'ve| have
        |r(?! (?:{w} )?(?:{counsel}|help|brains?)\b))? (?:{w} ){0,2}?(?:chang
        |career|jobs?|new|work|direction)|\byou(?:'re| are) (?:{w} )?(?:looking|seeking|searching)\b
        |\b(?:people|they|she|he) (?:{w} )?chang|\bwe(?:'re
        | are) (?:{w} )?(?:looking|seeking|hiring|job)|\bi(?:'m| am) hiring\b|\bdid you\b|\bdo you\b|\bhow(?:'s
        | is) (?:the|your)\b|\bcongratulations\b|\bthe company (?:is hiring|has)\b"""
_CONTENT = r"""\b(?:years ago|in (?:19|20)\d\d|used to be|when i was young|for a month|found a new job|happy where
        |stay where|and i stay|and stay\b|am content|love my (?:job|work)|love it|keeps me busy|going well|very good
        |no intention|piece on|talk at|book (?:on|of)|working late|chair for work|work done on|once, )\b"""
_OTHER_THINGS = r"""\b(?:gym|dentist|supplier|flat|house|apartment|car|phone|nurse|colleague|keys|photo|printer
    |garden|locks
        |wallpaper
        |passport|recipe|shift|roof|address|spain|lake|hall|trains|meetings)\b"""

looking = _search(
    r"""looking|look(?! forward)|searching|search|seeking|seek|hunting|hunt|on the lookout|casting about|find
        |finding|need|in search|start looking|ready for|open to|applying for|apply for|job[ -]?hunting
        |job[ -]?searching|on the (?:job )?market|back on|re-?enter|exploring|explore|time for|coming back
        |want(?: a)?(?= (?:a |an |to find |some )?(?:new|other|different|another))""",
    _WORK,
    _I,
    code="states_search.looking",
    within=45,
    unless=(
        _OTHERS_DO,
        _CONTENT,
        _OTHER_THINGS,
        r"\blooking forward\b",
        r"""\b(?:need|want|looking|look|seek|search)(?:ing)? (?:{w} ){0,2}?(?:your (?:help|company)|you|people
            |someone|help with)\b(?!{in}{0,60}(?:job|career|work\b))""",
        r"\bwhat i need from you\b",
    ),
    trips=(
        said("I'm looking for my next job."),
        said("I search a new work."),
        said("I'm exploring new career options."),
        said("I am looking for a new job and would like your advice on direction."),
    ),
    passes=(
        said("I'm looking for my keys."),
        said("Your new job is what I need for a story."),
        said("We are looking for a new nurse."),
        said("I'm not looking for a job."),
        said("I know that you're looking for a new job."),
        said("My sister is looking for a job."),
    ),
)
change = _search(
    r"""(?:chang(?:e|ing)|switch(?:ing)?|leav(?:e|ing)|left|quit(?:ting)?|mov(?:e|ing)(?: out| away| on| into)?
        |get(?:ting)? out|want out|go(?:ing)? into|reorient(?:ing)?|retrain(?:ing)?|transition(?:ing)?|giv(?:e
        |ing) up|pivot(?:ing)?|start(?:ing)? over|rethinking|reconsidering|reassessing|done with|finished with
        |fed up with|tired of|resign(?:ed|ing)?|handed in|my way into|do(?:ing)? something (?:else|different|new)
        |take up|stay|go on|a change)""",
    _WORK + r"|{kind}|notice|at work|in my work|something (?:new|different|else)|new things",
    _I,
    r"""think|thinking|consider|considering|want|wish|plan|planning|intend|intending|like|ready|decided|decide
        |trying|try|weighing|contemplating|going|about|hope|hoping|preparing|in the process|exploring|going through
        |would|need|might|may|reconsidering|reassessing|looking|tempted|tired|done|time for|can't|cannot|don't want
        |wonder(?:ing)?|in the middle
        |middle of|i'm leaving|i am leaving|i shall be leaving|reorienting|rethinking|have resigned|resigned
        |handed in|feel|end of the year|quit|want out|facing|fed up""",
    code="states_search.change",
    within=60,
    negatable=False,
    unless=(
        _OTHERS_DO,
        _CONTENT,
        _OTHER_THINGS,
        r"\b(?:leave|leaving) (?:{w} )?at (?:six|five|four|seven|noon|\d)\b|\bend of the week\b",
        r"""\b(?:don't|do not|not|never|no) (?:{w} )?(?:want|plan|intend|wish|like|think|consider|going
            |considering|thinking|planning|intention) (?:{w} ){0,2}?(?:to |of |about )?(?:{w} )?(?:chang|leav|switch
            |quit|mov)\w*""",
    ),
    trips=(
        said("I'm thinking of changing careers."),
        said("I want to leave nursing."),
        said("I don't want to stay in banking."),
    ),
    passes=(
        said("I'm thinking of changing my phone."),
        said("I want to leave at six."),
        said("I don't want to change jobs."),
        said("You have changed careers twice."),
    ),
)
without = _search_said(
    r"""\b(?:i'm|i am|im|i've been|i have been) (?:{w} ){0,2}?(?:between (?:jobs|positions|roles|posts)
        |out of (?:work|a job)|unemployed|jobless|without (?:a )?(?:job|work|employment)|laid off|let go
        |made redundant|redundant)\b|\bwithout (?:a )?job since\b""",
    r"""\bi (?:{w} )?(?:got|was|have been|am being|am|'ve been) (?:{w} )?(?:laid off|let go|made redundant|fired
        |dismissed|axed)\b|\bi(?:'ve| have|'m)? (?:{w} )?(?:lost|losing|quit|resigned from) (?:my|the) (?:job
        |position|post|work)\b|\b(?:handed in|given|gave) (?:my |in my )?(?:notice|resignation)\b|\bi(?:'ve
        | have) resigned\b""",
    r"""\bmy (?:{w} )?(?:position|job|post|role|contract|department|company|employer
        |fixed term) (?:{w} ){0,2}?(?:made redundant|cut|eliminated|abolished|ends?|ended|ending|runs out|ran out
        |is over|expires?|expired|closing|closes|was axed)\b|\bmy (?:{w} )?contract (?:wasn't|was not|won't be|isn't
        |is not) (?:being )?renewed\b""",
    r"""\b(?:since|after) (?:the|my) (?:layoffs?|redundancy|dismissal|closure)\b|\b(?:the|my) (?:company|firm
        |plant|shop|office|branch)(?:'s| is) closing\b|\bat the end of the year\b(?={in}{0,40}(?:job|contract))""",
    code="states_search.without",
    unless=(
        _CONTENT,
        r"\bonce\b",
        r"\bthe hall\b",
        r"\b(?:sister|brother|cousin|friend|father|mother|colleague) (?:{w} ){0,2}?(?:was|got|is)\b",
    ),
    trips=(said("I'm between jobs."), said("I lost my job last month.")),
    passes=(
        said("I'm between meetings."),
        said("My brother was laid off in May."),
        said("I was out of work once, years ago."),
    ),
)
what_next = _search(
    r"""no idea|figur(?:e|ing) out|work(?:ing)? out|decid(?:e|ing|ed)|wonder(?:ing)?|explor(?:e|ing)|find(?:ing)? out
        |think(?:ing)?(?: about)?|consider(?:ing)?|plan(?:ning)?|ask(?:ing)? myself|know|don't know|not sure
        |sort(?:ing)? out|contemplating|weighing|rethinking|looking at|look at|need|at a point|see(?:ing)?
        |crossroads|at what""",
    r"""what(?:'s| is)? (?:comes )?next|do next|next (?:professional |career )?(?:step|move|job|role|chapter
        |direction)|to do with my (?:life|career)|which (?:job|career|field|kind|line|direction|profession)
        |what (?:job|career|kind of (?:work|job)|sort of (?:work|job)|profession|line of work|else i (?:could
        |can) do|i want to do|i could do|i should do)|(?:new|another|different|other) (?:career|direction
        |profession|field|line of work|kind of work|occupation)|second career
        |my career|what's out there|what to do (?:after|once|when)|what work|in my career""",
    _I,
    code="states_search.what_next",
    within=50,
    negatable=False,
    unless=(_OTHERS_DO, _CONTENT, _OTHER_THINGS, r"\bnext on\b", r"\bafter that\b"),
    trips=(said("Since the layoff I am figuring out what to do next."), said("I'm wondering what job to go for next.")),
    passes=(said("What's next on your list?"), said("I'm trying to figure out the new printer.")),
)
search_said = _search_said(
    r"""\bjob[ -]?(?:hunt|search|seek)(?:ing)?\b(?={in}{0,60}|\Z)(?<!\bthe job search)|\bi(?:'m
        | am) looking\b(?=[\ue010]|\Z)|\bunemployed\b|\b(?:going through|in the middle of|planning|considering
        |facing) a (?:{w} )?(?:career (?:change|transition|move)|change of (?:career|profession))\b
        |\bthe job market\b(?={in}{0,20}(?:\ue010|\Z))""",
    r"""\bi (?:{w} )?(?:stand|am|find myself) at a (?:crossroads|turning point)\b|\bmy next (?:{w} )?(?:move|step
        |job|role|chapter)\b(?={in}{0,30}(?:career|work|job|be|profession|\ue010|\Z))""",
    r"""\bi (?:don't|do not|no longer) want to (?:be an?|work as|stay an?|remain an?|go on as) (?:{w} )?{kind}
        |\bredundancy\b|\bjob(?:'s| has| is) (?:been )?(?:{w} )?cut\b|\bi (?:just )?quit\b(?=[,.\ue010]|\Z| (?:my
        |and|in|last))|\bi (?:want|wish|would like|need) (?:to (?:do|find|get) )?(?:other|different|new) work\b
        |\bfind something else\b|\b(?:graduating|finished my (?:studies|degree)) (?:{w} ){0,4}?(?:need|look|want)""",
    code="states_search.search_said",
    unless=(_OTHERS_DO, _CONTENT, r"\bhow is the job market\b"),
    trips=(said("I'm job hunting."), said("I find myself at a crossroads in my career.")),
    passes=(said("How is the job market in your field?"),),
)
ending = _search_said(
    r"""\b(?:they|my (?:boss|company|employer|firm)|the (?:company|firm|hospital
        |school)) (?:have |has |had |just |will ){0,2}
        (?:let me go|laid me off|fired me|made me redundant|cut my (?:job|post|role)|dismissed me|gave me notice
        |shut(?:ting)? down)\b
        |\bi(?:'ll| will| am going to|'m going to) (?:{w} )?be (?:out of (?:a job|work)|without (?:a )?(?:job|work)
        |unemployed|jobless)\b
        |\bmy (?:{w} ){0,2}?contract (?:{w} ){0,2}?(?:ends?|ended|finish(?:es|ed)?|expires?|is up|is over|runs out
        |ran out)\b""",
    r"""\bi(?:'m| am|'ve had|'ve| have)? (?:{w} )?(?:done|finished|enough|fed up|burnt out|burned out
        |through) (?:with |of )?(?:where i am|here|there|(?:my|this|the) (?:job|work|career|profession|company))\b
        |\b(?:want|need|get|getting|try|trying|should) (?:{w} )?out of {kind}|\blife after (?:the |my )?(?:army
        |navy|military|layoff|job|{kind}|[a-z]{3,20}ing)\b""",
    code="states_search.ending",
    unless=(
        _OTHERS_DO,
        _CONTENT,
        r"\b(?:you're|you are|your|she|he|they're|last in)\b",
        r"\blet me go (?:first|home|early)\b",
    ),
    trips=(said("They let me go last week."), said("I'll be out of a job come June."), said("I'm done where I am.")),
    passes=(
        said("They let me go first at the crossing."),
        said("You're figuring out life after the army."),
        said("They let me in."),
    ),
)
around = _search_said(
    r"""\bi(?:'ve| have|'m| am)? (?:{w} ){0,2}?(?:started|start|starting|begun|been|busy) (?:applying
        |sending (?:out )?(?:applications|my (?:cv|resume))|looking around|interviewing around)\b
        |\bi(?:'m| am) (?:{w} ){0,6}?looking around\b|\bi (?:{w} )?(?:apply|search|look) around\b|\band i search\b""",
    r"""\b(?:i'm|i am|i|time for me to|come for me to|me to) (?:{w} ){0,4}?(?:endeavouring|trying|hoping|want|wish
        |need|aim|seek|seeking|like|have|after)(?: to)? (?:{w} )?(?:find |secure |obtain |land |get |seek )?
        (?:an? )?(?:new|another|different|other) (?:job|position|situation|post|employment|occupation|role
        |profession|career|line of work|employer)\b""",
    r"""\bi(?:'m| am|'d| would)? (?:{w} ){0,3}?(?:after|for|want|need|like|considering|planning
        |facing) (?:{w} )?change of (?:career|profession|direction|job|field|employer|occupation)\b
        |\bi(?:'d| would)? (?:like|want|wish|hope) (?:{w} )?(?:to )?work in (?:another|a different|other) (?:thing
        |field|area|company|job)\b|\b(?:whole|completely|entirely) (?:new|different) (?:career|profession
        |line of work)\b
        |\bwhere to (?:go|take it|move) (?:{w} ){0,2}?(?:with my career|in my career|professionally)\b
        |\bin the market for (?:a|something) (?:new|different)\b""",
    code="states_search.around",
    unless=(_OTHERS_DO, _CONTENT, _OTHER_THINGS, r"\bchange of (?:scenery|air|clothes|plan)\b"),
    trips=(
        said("I'm after a change of career."),
        said("I've started applying for things."),
        said("I want a different job."),
    ),
    passes=(said("I'm after a change of scenery."), said("I want a different table."), said("I've started jogging.")),
)
