"""Says the stake: the writer tells the reader that they are a candidate there, or that an opening draws them (G10)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "METHOD G10; Ask a Manager on informational talks while you have applied"
_WHY = "Said early, it is honest. Found out later, it feels like use."
_INSTEAD = "Keep it: they know where you stand."
_CANDIDATE = "It says that you are a candidate there."
_DRAWN = "It says that an opening there draws you."
_status = partial(cues, source=_SOURCE, why=_WHY, instead=_INSTEAD, message=_CANDIDATE)
_status_said = partial(phrases, source=_SOURCE, why=_WHY, instead=_INSTEAD, message=_CANDIDATE)
_drawn = partial(cues, source=_SOURCE, why=_WHY, instead=_INSTEAD, message=_DRAWN)
_drawn_said = partial(phrases, source=_SOURCE, why=_WHY, instead=_INSTEAD, message=_DRAWN)

_UNREAL = r"""\b(?:if i (?:ever|should|were|do|decide|get|apply|applied)|should i (?:one day|ever)|before i
        |once i (?:apply|have)|were i|whether (?:i|to)|how (?:did|do) you|did you|do you|when you|have you|would you
        |until i|ought i|thinking about whether)\b"""
_OLD = r"""\b(?:years? ago|in (?:19|20)\d\d|at (?:sixteen|seventeen|eighteen|nineteen|twenty)\b|as a (?:student|child
        |teenager)|once had|once got|back then|when i was|years since|at school|(?:nursing|medical|law|grad(?:uate)?
        |high) school|university|college|kindergarten)\b"""
_ELSE = r"""\b(?:grants?|permits?|loan|visa|patent|licen[cs]e|funding|subsidy|mortgage|passport|sunscreen|paint
        |podcast|newspaper|local paper|survey|town council|mayor|parliament|board of|vaccinations?|printer|discount
        |bakery|supplier|chess|award|club|seat|method|rule|pricing|brakes)\b"""
_THERE = r"""acme|you|your|yours|there|here|the (?:company|firm|clinic|hospital|bank|school|team)|(?:the|this|that|a
        |an) (?:[\w-]+ ){0,4}?(?:{opening})|{vacancy}|hr|human resources|recruiters?|hiring|directors?|vera|iris
        |(?:the|your) (?:manager|team|department|office)|position|website|online|under review|pending|applicants
        |monday|tuesday|wednesday
        |thursday|friday|tomorrow|next week|this week|at (?:nine|ten|eleven|noon|\d+)|on the \w+|last (?:week|month)
        |yesterday|this morning|already|waiting|colleagues|job"""
_I = r"i|i'm|i've|i'd|me|my|mine"

applied = _status(
    r"""applied(?! (?:what|it|them|that|pressure|for a (?:grant|loan|visa|permit)))|applying (?:for|to|at|with
        |there|here)|(?:put|send|sent|submit|submitted|handed|hand|filed|made|turned|lodged|dropped|throw|threw
        |thrown|entered|uploaded|given|forwarded) (?:in |off |over )?(?:[\w']+ ){0,2}?(?:applications?|candidacy
        |{resume}|documents|papers|name|hat|details)|applications?|candidacy|candidature|candidates?|candidated
        |applicants?|finalists?|shortlisted|short-listed|in the running|in the mix|under consideration|(?:being
        |been) considered|put in for|my {resume} is (?:with|at|on)|put my name forward|put myself forward|up for""",
    _I,
    _THERE
    + r"""|among the|openness|upfront|honest|transparency|disclosure|you should know|just so you know
        |i should (?:tell|mention|disclose|say)|pretend|open (?:with you )?about|mine|submitted""",
    code="says_application.applied",
    within=75,
    unless=(
        _UNREAL,
        _OLD,
        _ELSE,
        r"""\bapplications? (?:of|such as)\b|\b(?:wrote|designed|built|read|process|processed
            |reviewed?) the applications?\b|\bcandidates (?:for surgery|in|who|are|waited)\b|\bthe (?:candidate
            |applicant) (?:i voted|before me)\b|\bother candidates\b""",
        r"""\b(?:going|plan|planning|intend|want|hope|hoping|like|thinking of|about|may|might|will|considering
            |consider|minded|prepare|preparing|decide|toying with|eager) (?:{w} )?(?:to |on |an? )?(?:apply|applying
            |submit|put in|application|send)\b(?!{in}{0,40}\b(?:off|sent|submitted))""",
        r"""\b(?:my|a|the) (?:friend|sister|brother|cousin|colleague|clinic|team|wife|husband|neighbou?r|boss
            |flatmate|manager|supervisor)(?:'s)?(?: {w}){0,2} (?:has |have |had |just )?applied\b|\bi (?:read|heard
            |saw|know|hear|understand) that\b
            |\bwe applied\b|\bapplied (?:what|a|the|an|it) \b
            |\bapplied badly\b""",
        r"""\bplan none\b|\bthere is no\b|\bi (?:have )?not applied\b|\bno application\b
            |\byour (?:own )?application\b|\bcandidate not\b
            |\banything at\b""",
    ),
    trips=(
        said("I've applied for the sales role at Acme."),
        said("In full transparency, my application is with HR."),
        said("I've put my name forward for the opening in your department."),
    ),
    passes=(
        said("I applied sunscreen."),
        said("I have not applied."),
        said("In my application of the method I found two errors."),
        said("If I ever applied, I would say so."),
        said("My colleague has applied to Acme."),
    ),
)
applied_said = _status_said(
    r"""\bi(?:'ve| have| did| had)? (?:just |already |also |recently |formally |actually |now )?applied(?= (?:for
        |to|at|with|online|there|here|through|via|last|this|yesterday|already|too|as well|internally|formally)\b
        |[,.\ue010]|\Z)(?! (?:to|at) (?:no|be)\b)(?! for (?:a |an |the |three |two )?(?:grants?|permits?|loans?
        |visas?))""",
    r"""\bi(?:'m| am) (?:{w} ){0,2}?(?:an? |the |one of (?:the|your|several
        |their) |among the |also an? )(?:{w} )?(?:candidate|applicant|finalist)s?(?= (?:for (?:the|your|a
        |this) (?:{w} ){0,3}?(?:{opening})|there|here|at|in your|with)|[,.\ue010])|\bas (?:an|a) (?:applicant
        |candidate) (?:for|at|with) (?:the|your)""",
    r"""\bi(?:'m| am) (?:{w} ){0,2}?in your (?:{w} )?process\b|\bin the process (?:with|at|for)\b|\b(?:in
        |going through|at|part of|into|reached
        |entered) (?:the |your |a |acme's |their |an? )?(?:{w} ){0,2}?(?:hiring|selection|recruitment|recruiting
        |interview|application) (?:process|procedure|stage|round|phase)s?\b""",
    r"""\bin the (?:{w} )?(?:stage|round|phase) (?:of|with|at) (?:the |your )?(?:selection|hiring|process
        |interviews?|recruitment|acme|your|the company)|\b(?:final|last|second|first|offer|interview) (?:stage|round
        |phase) (?:with|at) (?:your|acme|the|vera)|\bat the (?:offer|final|interview) stage\b""",
    r"""\bone of the (?:people|persons|ones) (?:{w} ){0,3}?(?:talking to|interviewing|considering|seeing
        |speaking to)\b|\b(?:going|been|am) through the interviews\b|\bin talks (?:with|about)\b(?={in}{0,60}(?:role
        |job|position|hr|opening|offer))""",
    r"""\b(?:threw|thrown|throw) my (?:hat|name) in\b|\bup for (?:the|a|that) (?:{w} ){0,3}?(?:{opening})\b
        |\bin the running for\b|\b(?:waiting|wait|waited) (?:{w} )?(?:to hear|for (?:an answer|a reply
        |news)) (?:{w} ){0,4}?(?:job|role|position|opening|application)\b""",
    code="says_application.applied_said",
    unless=(_UNREAL, _OLD, _ELSE, r"\b(?:town|chess|board|parliament)\b", r"\bprocess of\b"),
    trips=(said("I'm in the process with your team."), said("I applied, so I don't want to pretend I'm just curious.")),
    passes=(said("I'm in the process of learning about the industry."), said("I'm a candidate for the town council.")),
)
interview = _status(
    r"""(?:job |phone |video |final |first |second |third |last |panel )?interviews?|interviewed|interviewing
        |phone screen|screening call|(?:first|second|third|final|last|next) rounds?|two rounds|assessment (?:day
        |centre|center)|invited|invitation to interview|invitation|called (?:me )?(?:in|about)|called me|final stage
        |first call|talks about the (?:position|role|job)""",
    _I,
    _THERE
    + r"""|arranged|set up|scheduled|booked|(?:ms|mr|mrs|dr)\.? [a-z]+|accepted|next (?:month|monday|tuesday
        |wednesday|thursday|friday)""",
    code="says_application.interview",
    within=60,
    unless=(
        _UNREAL,
        _OLD,
        _ELSE,
        r"""\b(?:interview|interviewed|interviewing) (?:you|people|customers|patients|users|users|many|forty
            |at no)\b|\byou (?:may have |have |had )?interviewed\b|\byour (?:own )?interviews?\b
            |\bwas interviewed by\b|\bread your\b|\b(?:an?|the) interview (?:for|on|with) (?:you|a (?:quarter|book
            |supplier|customer)|the (?:paper|radio))|\bi (?:interview|run the interviews|process|screened|screen)\b
            |\bquestions? should\b|\bopen day\b|\binterviews? (?:usually|are fair|with a supplier)\b|\b(?:no
            |without an?|don't have any|have no|not) (?:{w} )?interview\b|\bsat in an interview\b
            |\bto interview you\b|\bcan i\b|\bcould i\b""",
        r"""\b(?:my|a|the) (?:friend|sister|brother|cousin|colleague|wife|husband)(?: {w}){0,2} (?:had|has|have|is
            |was)\b|\bfirst job interview was\b|\bdon't|do not\b|\basking in interviews\b|\bround of (?!interviews?
            |talks)""",
    ),
    trips=(
        said("I have an interview with Vera on Thursday."),
        said("They're interviewing me next Tuesday."),
        said("I've got a phone screen with your recruiter tomorrow."),
    ),
    passes=(
        said("I interviewed people at the clinic."),
        said("You may have interviewed many people."),
        said("My first job interview was at sixteen."),
        said("Could I interview you for fifteen minutes?"),
        said("My cousin had an interview at Acme in spring."),
    ),
)
in_line = _status_said(
    r"""\bi(?:'m| am|'ve been| have been|'ve made| made)? (?:{w} ){0,2}?(?:on|onto) (?:the|your
        |their) short-?list\b(?! for the (?:book|prize|award))|\bin line for (?:the|that|a
        |your) (?:{w} ){0,2}?(?:job|role|position|opening|post|vacancy)\b
        |\bup against (?:{w} ){1,4}?for (?:the|that|a) (?:{w} ){0,2}?(?:job|role|position|opening|post)\b|\bi(?:'ve
        | have)? (?:{w} )?(?:had|have) (?:{w} )?(?:talks?|conversations?|meetings?|calls?) (?:with
        |at) (?:{w} ){1,3}?about the (?:{w} ){0,2}?(?:job|role|position|opening)\b""",
    r"""\b(?:give|owe|have) (?:{w} )?an answer (?:on|to) (?:{w} )?offer\b|\b(?:their|your
        |acme's) offer by (?:monday|tuesday|wednesday|thursday|friday|the)|\boffer of employment\b|\bi(?:'ve
        | have)? applied the (?:day|minute|week|moment)\b|\b(?:got|get|have
        |having) me in for (?:an? )?(?:{w} )?(?:interview|talk|round)\b
        |\bcall(?:ed|s)? me (?:in )?for (?:an? |the )?(?:{w} )?interview\b""",
    code="says_application.in_line",
    unless=(_UNREAL, _OLD, _ELSE),
    trips=(said("I'm on the shortlist over there."), said("I have to give Acme an answer on their offer by Monday.")),
    passes=(said("I'm not in line for anything."), said("Names on the shortlist for the book prize are out.")),
)
asked_in = _status_said(
    r"""\b(?:asked|want|wants|wanted|invited|invite|called|asking) me (?:{w} ){0,3}?(?:in|to come|over|back
        |to meet)\b(?={in}{0,60}\b(?:job|role|position|opening|vacancy|interview|post))|\bdown to the last (?:two
        |three|few|\d)\b
        |\bmy {resume}(?:'s| is| has been| lies)? (?:{w} )?(?:with|at|on (?:the|your) desk)\b""",
    r"""\b(?:call|chat|talk|meeting|conversation|phone screen|screening|spoke|spoken) (?:with|to) (?:your
        |the) (?:{w} )?(?:recruiter|hr|hiring manager|talent|recruiting)\w*(?={in}{0,50}\b(?:job|role|position
        |opening|vacancy|interview|post))
        |\ban? (?:{w} )?interview (?:{w} ){0,6}?(?:has been|is|was|have been) (?:{w} )?(?:fixed|arranged|set
        |planned|scheduled|agreed|booked)\b|\bi(?:'m| am) (?:{w} )?(?:one of the |among the )?(?:candidates
        |applicants|finalists)\b""",
    r"""\b(?:passed|got through|survived|finished|had) the (?:first|second|phone) (?:interview
        |round)\b(?={in}{0,40}\b(?:at|with|your|acme|for)\b)|\bspoken to (?:{w} ){1,3}?about the (?:job|role
        |position|opening)\b""",
    code="says_application.asked_in",
    unless=(_UNREAL, _OLD, _ELSE, r"\bnot (?:one of|among)\b"),
    trips=(
        said("They want me to come in and meet the team for the job."),
        said("I'm down to the last two for the rep job."),
    ),
    passes=(said("They invited me to their summer party."), said("I had a call with your support desk.")),
)
offer = _status_said(
    r"""\b(?:i|i've|i have|we) (?:{w} ){0,2}?(?:hold|have|got|received|accepted|am weighing|considering|weigh
        |was made|been made|had) (?:{w} ){0,2}?offers? (?:{w} )?(?:from|by|at|for (?:the
        |a) (?:{w} ){0,2}?(?:{opening})|in hand)\b""",
    r"""\b(?:made|making|sent|gave|given|extended) me (?:an? |the |their )?(?:{w} )?offer\b|\boffered me (?:the
        |a) (?:{w} ){0,2}?(?:job|position|role|post)\b""",
    r"""\b(?:there's|there is) an? (?:{w} )?offer (?:from|by|for me)\b|\bmy offer from\b|\bi (?:was|have been
        |'ve been) offered the (?:{w} ){0,2}?(?:job|position|role|post)\b|\ban offer (?:from|by) (?:acme|you|your)\b
        |\boffer (?:{w} ){0,3}?on my desk\b""",
    code="says_application.offer",
    unless=(_UNREAL, _OLD, _ELSE, r"\bonce\b"),
    trips=(said("Acme made me an offer on Friday."), said("They've offered me the job and I have until Friday.")),
    passes=(
        said("Your offer page says free delivery."),
        said("I once had an offer from a bakery."),
        said("I got an offer on printer paper from Acme."),
    ),
)
_AD = r"(?:{vacancy}|postings?|advertisements?|adverts?|(?:job |your |the )ads?|announcements?|job listing|listing)"
_TITLED = r"""(?:(?:open|advertised|vacant|sales|rep|field|regional|account|exec|executive|manager|coordinator
    |assistant
        |representative|nurse|analyst|officer|liaison|clerk|engineer|lead|[a-z]+(?:er|or|ist|ant|ive)) )"""
_POST = rf"""{_AD}(?! (?:of (?:your|the|a) (?:new )?(?:plant|office|store|shop|clinic|season|match)|remarks|hours
        |in (?:your|the|my) (?:calendar|diary|schedule)))|(?<!your )(?<!job )(?:jobs?|roles?|positions?
        |opportunit(?:y|ies)) (?:at|with|in|on) (?:acme|your|you|the (?:company|firm|team)|iris|vera|that|denver
        |[a-z]+'s)\b|(?:an?|the|that|this|your) (?:[\w-]+ )?{_TITLED}(?:jobs?|roles?|positions?|posts?)|(?:jobs?
        |roles?|positions?) (?:of|as) (?:an? )?(?:[\w-]+ ){{0,2}}?[a-z]+(?:er|or|ist|ant|ive|rep|nurse)\b|(?:jobs?
        |roles?|positions?|posts?)(?:,? as)? (?:that |which )?(?:advertised|posted|announced|listed|open|you(?:'ve
        | have|r company)?|is open|shared)|(?:the|that|this|your open) (?:job|role|position|post) (?:in|at|on|for
        |before|next|soon)\b|open (?:position|post|role|job)s?|that job|account (?:exec|manager) job|the (?:rep
        |sales|coordinator|manager|field|account) (?:job|role|position)|a (?:sales|rep) (?:job|person)"""
_NOT_A_POST = r"""\b(?:no|any) (?:particular |special )?(?:{vacancy}|post|position|role|job) in (?:mind|particular
        |present)\b|\bnot (?:in|writing about|after|going|applying|about|interested|looking) (?:{w} )?(?:a|an|any
        |particular|the|for|in)\b|\bnot applying\b|\bthere's no role\b|\bdon't plan\b|\bdo not plan\b
        |\bdon't search\b|\bpromoted\b|\b(?:you|she|he) (?:got|have got|'ve got|started
        |took) (?:{w} )?(?:new )?(?:role|job|position)\b|\byour (?:new |job |own |current )?(?:role|title|job
        |position|career)(?! (?:ad|posting|you))\b|\bwell done\b|\bcongratulations\b|\brole (?:you|they|he
        |she) play|\bopening (?:jokes?|remarks|lines?|act|speech|scene|night|hours)\b|\brole play\b|\bjob (?:market
        |fair|title)\b|\b(?:calendar|diary|schedule|agenda)\b|\bpost (?:you wrote|of last|on linkedin|about
        |was great)\b|\byour post\b|\bopening (?:remarks|lines?|act|speech|scene|night|hours|of (?:your|the))\b
        |\bnews about\b|\b(?:my|a) (?:friend
        |sister|brother|cousin|colleague|wife|husband|son|daughter|neighbour)(?:'s)? (?:{w} ){0,3}?(?:saw|going|is
        |applied|found
        |wants|has|noticed)\b|\bwhat made\b|\b(?:did|do|would|could) you (?:{w} ){0,3}?(?:see|find|apply|come|like
        |look)\b|\bhow (?:your|the) job\b|\b(?:role|position) (?:that|which) (?:{w} ){1,3}?(?:plays?|takes?)\b
        |\bposition (?:of|that) (?:your|the) (?:firm|company|market)\b|\b(?:hardest|best|worst) part of\b
        |\bthe role of (?:the|a|an|nurses|data|price)\b|\bjob of a\b|\bonce i|\bshould i find\b|\bwhat (?:the
        |a) role\b|\bunderstand the job\b|\bjobs at {w} involve\b"""
interested = _drawn(
    r"""interested|interesting|interests?(?: me)?|keen|curious|tempted|exciting|excited|drawn|attracted
        |attracts me|eager|thinking about|considering|want|i'd like|would like|i'd love|would love|like|love|hope
        |hoping|plan|planning|intend|toying|heart set|caught my (?:eye|attention)|my eye|eyeing|corresponds
        |interesting|loved|appeals?(?: to me)?
        |suits me|sound of|after|saw|seen|see|noticed|notice|spotted|found|find|came across|come across|read|reading
        |bookmarked|stumbled|drew|drawn my attention|prompted|reason|purpose|why i'm|why i am|speaks to me
        |looks right|looks? (?:good|great|perfect)|exactly what i|getting in touch|reaching out|weighing
        |look(?:ing)? at|come to my notice|made me|up my street|may apply|appl(?:y|ying)|pleases|liked|alley
        |my head|my hat|hat in|intention|my mind|try for|upfront|open with you
        |openly|in the running|going for|go for""",
    _POST,
    r"i|i'm|i've|i'd|me|my|we|liked it|loved it|want to learn more",
    code="says_interest.interested",
    within=60,
    unless=(_NOT_A_POST, r"\bi(?:'m| am) (?:interested|curious) (?:in )?(?:how|what|why|the history)\b"),
    trips=(
        said("I'm interested in the sales opening on your team."),
        said("I saw the opening for a sales rep."),
        said("The job you posted last week is the reason I'm getting in touch."),
    ),
    passes=(
        said("I saw your talk on hospital buying."),
        said("The opening of your new plant was on the news."),
        said("The role that data plays in your work interests me."),
        said("I am not interested in a job there."),
        said("I'm curious how your job has changed."),
    ),
)
hiring_seen = _drawn(
    r"""(?:is|are|you're|'s) (?:now |also |currently )?(?:hiring|advertising|recruiting|looking for an?
        |searching for an?)|search(?:es)? for an?|(?:has|have|'ve got|got) an? job (?:up|open)|(?:has|have) a (?:job
        |role|position) (?:up|open)""",
    r"""interested|keen|tempted|i'd love|i would love|i like|i'd like|would like|in the running|curious|drawn
        |appl(?:y|ying)|i want|excited|noticed|saw|seen|see""",
    r"i|i'm|i'd|i've",
    code="says_interest.hiring_seen",
    unless=(r"\b(?:supplier|flat|partner for|(?:sister|brother|friend) is)\b",),
    trips=(said("I saw that Acme is hiring for sales and I'm interested."),),
    passes=(said("I hear the company is hiring."),),
)
_APPLY = r"""(?:apply(?:ing)?(?= (?:for|to|at|with|there|here|next|soon|by|before|this)\b|[,.\ue010]|\Z)
        |put(?:ting)? in for|go(?:ing)? for (?:the|a|that|this|your)|(?:an|my) application
        |submit (?:{w} ){0,2}?application)"""
plans = _drawn_said(
    rf"""\bi(?:'m| am|'d| would|'ve| have|'ll)? (?:{{w}} ){{0,3}}?(?:plan|planning|intend|intending|want|hope
        |hoping|mean|going|like|thinking|think|considering|consider|might|may|minded|weighing|wish|preparing|will
        |about|aim|love|shall|tempted|ready|decided|toying|eager|keen) (?:{{w}} ){{0,3}}?{_APPLY}""",
    r"""\b(?:opening|vacancy|job|role|position|post) (?:{w} ){0,6}?(?:for which|that
        |which) i (?:{w} ){0,2}?(?:apply|want|hope|plan|go for)\b|\bthere's a (?:{w} )?(?:role|job|position
        |opening) (?:at|with|in) (?:{w} ){1,3}?i(?:'d| want| would)\b|\ba (?:job|role|position) (?:at
        |with) acme\b(?={in}{0,40}\bi(?:'d| want| would))""",
    r"""\bbefore i apply (?:for|to) (?:the|your|this|that|acme)\b|\b(?:company|firm|team|acme
        |you guys) (?:{w} ){0,2}?(?:has|have) (?:an? )?(?:{w} ){0,3}?(?:job|role|position|opening) (?:{w} )?(?:up
        |open|out)?(?: that)? ?i(?:'d| would|'m)\b""",
    r"""\bi(?:'d| would)? (?:{w} )?(?:like|want|love|fancy) (?:the|that|this) (?:{w} ){0,3}?(?:job|role|position
        |opening|vacancy)\b(?! of (?:a|the)\b)|\bjob (?:which|that) is open\b|\bheart set on (?:the|a
        |that) (?:{w} ){0,3}?(?:job|role|position)\b""",
    code="says_interest.plans",
    unless=(
        _NOT_A_POST,
        r"\bapply (?:your|what|the (?:method|idea|brakes)|it|them|that)\b",
        r"\bapply (?:somewhere|anywhere)\b",
        r"\bshould i (?:one day|ever)\b",
        r"\bwhether to apply, not\b",
        r"\bi like (?:{w} ){0,3}?(?:article|talk)",
    ),
    trips=(
        said("I plan to apply for the rep role."),
        said("I'm thinking of applying to Acme."),
        said("There's a role at Acme I want."),
    ),
    passes=(said("I want to apply what you said."), said("I don't plan to apply for the role.")),
)
going = _drawn_said(
    r"""(?:\A|[\ue010])(?: )?(?:planning|hoping|going|thinking|tempted|keen) (?:to|of|on) (?:{w} )?(?:apply
        |applying) (?:for|to|at|with)\b|\b(?:job|position|role|post) (?:is )?going (?:at|with) (?:yours|you|your
        |acme)\b
        |\bthere's an? (?:post|place|spot|job|role|position) (?:at|with|in) (?:{w} ){1,4}?i(?:'m| am|'d)\b""",
    r"""\bopen (?:place|position|job|role|spot) (?:in|at|with) your\b(?={in}{0,50}\b(?:interest|like|me))
        |\bmy intention to (?:submit|apply|send|put in)\b|\bposition (?:that |which )?(?:your
        |the) company (?:has |have )?(?:announced
        |advertised)
        |\bi (?:{w} )?think to (?:send|apply|submit)\b
        |\b(?:throw|put) my (?:hat|name) in\b(?={in}{0,30}(?:ring|[\ue010]|\Z))""",
    r"""\bi (?:saw|see|noticed|read|heard) that (?:you|acme|your {w}) (?:{w} )?(?:search|look|are looking|need
        |want)(?:s|ing)?(?: for)? (?:an? )?[a-z]+(?:er|or|ist|ant|rep|nurse|ive)\b|\b(?:job|posting|opening|vacancy
        |ad)\b{in}{0,40}
        \b(?:won't leave my head|on my mind|keeps coming back to me|made me look)\b""",
    code="says_interest.going",
    unless=(_NOT_A_POST, r"\bdid you\b", r"\bopening (?:jokes?|lines?)\b"),
    trips=(
        said("There's a post at Acme I'm thinking of going for."),
        said("Planning to apply at Acme next week."),
        said("I'm writing because there's a job going at yours."),
    ),
    passes=(
        said("There's a post office at the corner, shall we meet there?"),
        said("Planning to visit the fair next week."),
        said("I saw that you run marathons."),
    ),
)
