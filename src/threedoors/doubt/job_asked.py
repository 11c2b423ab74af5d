"""Asks for a job: an opening, an interview, a referral or a look at the resume is asked for (G06)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "METHOD G06; Bethel career development on informational interviews"
_WHY = "Who is asked for a job becomes an assessor. Who is asked for insight stays an ally."
_INSTEAD = "Ask for a quarter of an hour on one question about their work."
_ask = partial(cues, source=_SOURCE, why=_WHY, instead=_INSTEAD)
_ask_said = partial(phrases, source=_SOURCE, why=_WHY, instead=_INSTEAD)

_ASKED = r"""\?|any way|prevail|glad|(?:could|can|would|will|might|may) you|(?:can|could|may|might) i|please|kindly
    |let me know|tell me
        |i(?:'d| would| should)? (?:like|love|want|wish|hope|appreciate|be (?:most |very |so )?(?:grateful|glad
        |happy|thankful|obliged))|grateful|appreciate|hoping|hope|wonder(?:ing)?|if you|looking for|searching|search
        |seek(?:ing)?|need|i need|enquire|inquire|any|it would be|count on|chance|interested|in case|ready
        |writing to|advise|maybe|pleased"""
_NO_ASK = r"""\b(?:not|n't|no longer|without|never|nothing|no) (?:{w} ){0,4}?(?:ask|asking|request|want|wanting|expect
        |looking|seek|seeking|after)\b|\bpromise not\b|\bno need\b|\bdo not expect\b|\bi ask nothing\b|\bnot (?:a
        |my) request\b|\bnot to ask\b|\bi am not\b|\bi'm not\b"""
_MY_STORY = r"""\b(?:your|his|her|their) (?:own |first |current |present |new |last )?(?:job|position|role|interview
        |career)\b|\bdid you\b|\bthe job (?:market|fair|title)\b|\bjob (?:market|title|fair)s?\b|\bhow hiring\b
        |\bwhen you hire\b"""
_TO_OTHERS = r"\b(?:my|a|our) (?:friend|sister|brother|cousin|colleague|neighbour|wife|husband|son|daughter)\b"
_ABOUT_WORK = r"""\b(?:what|which|how|why) (?:{w} ){0,4}?(?:roles?|jobs?|positions?|hiring|job|work|company|openings
        |skills) (?:{w} ){0,3}?(?:exist|really|ask|involve|demand|look for|run|like|require|look like|mean)"""

hiring = _ask_said(
    r"""\b(?:are|is|'re|be|being) (?:{w} ){0,4}?(?:hiring|recruiting|taking (?:people|anyone|someone|staff) on
        |taking on (?:people|staff)|looking for (?:people|someone|anyone|somebody|staff|help|reps?|candidates|(?:an?
        |new|more|another|additional) (?:{w} ){0,3}?(?:people|staff|colleagues?|reps?|managers?|assistants?|nurses?
        |analysts?|engineers?|[a-z]+(?:er|or|ist|ant|ive)s?)))\b(?={in}{0,40}\?)""",
    r"""\b(?:if|whether|know|wonder(?:ing)?) (?:{w} ){0,4}?(?:hiring|recruiting|taking people on
        |looking for (?:people|someone|anyone|somebody|staff|an? {w}))\b""",
    r"""\b(?:let me know|tell me|wonder(?:ing)?) (?:if|whether|when) (?:{w} ){0,4}?(?:hir(?:es?|ing)|recruit(?:s
        |ing)?|need|needs)\b""",
    r"""\b(?:do|does|might|would|could|can) (?:you|your {w}|they|the {w}|acme)(?: {w})? (?:{w} ){0,2}?(?:need
        |have (?:a )?need|have room|use|be in need) (?:{w} ){0,3}?(?:anyone|anybody|someone|somebody|people|staff
        |help|a hand|hands|me|an? (?:additional|extra|new|other) {w})\b""",
    r"""\b(?:have|has) (?:a |any )?need (?:of|for) (?:{w} )?(?:someone|somebody|people
        |an? (?:additional |extra |new )?{w}|my)\b(?={in}{0,50}\?)|\bif you need (?:somebody|someone|anyone|anybody
        |people|a hand)\b""",
    r"""\b(?:how|where) (?:can|could|do|would|might) i (?:get|find|land|apply for) (?:{w} ){0,2}?(?:job|position
        |role|in)\b(?={in}{0,40}(?:you|your|acme|there|here))""",
    code="asks_for_job.hiring",
    message="It asks whether they hire.",
    unless=(
        r"\b(?:why|when|how) (?:are|is|do|does) ",
        r"\b(?:supplier|vendor|new markets?|flat|house)\b",
        r"\bhow (?:{w} ){0,2}?hiring\b",
        r"\bin need of (?:help|care|supplies)\b",
        _NO_ASK,
    ),
    trips=(
        said("Are you hiring?"),
        said("Do you know if they're looking for people?"),
        said("Is your company looking for a sales rep?"),
    ),
    passes=(
        said("How does hiring really run at Acme?"),
        said("Is your sales team looking for new markets?"),
        said("When you hire, what matters most?"),
    ),
)
opening = _ask(
    r"""{vacancy}|jobs?|positions?|roles?|spots?|places?|internships?|employment|posts?
        |(?:job |career |employment )?opportunit(?:y|ies)|something|anything|work""",
    r"""(?:is|are|be) there|there (?:is|are|might be|be|was|were)|there's|got any|any(?: [\w-]+){0,3}|leads?|(?:do
        |does|might|would|could|may) (?:you|your [\w-]+|they|acme|the [\w-]+)(?: [\w-]+){0,2} have|have|has|you have
        |know of|hear of|hears of|leads? on jobs|leads? on|chance of|chance|possibility of|need|opens?(?: up)?
        |comes? up|becomes? (?:available|free|vacant)|become available|arises?|may arise|turns up|going|available
        |free|exists?|consider(?:ed)? (?:me )?for|keep me in mind|think of me|enquire|inquire|about|get me|find me
        |land|let me know""",
    r"""for me|me|my profile|my background|someone like me|you|your|there|here|acme|(?:in|at|on|with
        |within) (?:your|the) (?:team|company|firm|department|office|group|organi[sz]ation|clinic|hospital|school)
        |over there|i should know about|let me know|that may arise|suited|coming up|any leads""",
    _ASKED,
    code="asks_for_job.opening",
    message="It asks for an opening.",
    within=55,
    unless=(
        _NO_ASK,
        _MY_STORY,
        _ABOUT_WORK,
        r"\b(?:saw|noticed|spotted|seen|found|read) (?:{w} ){0,5}?(?:{vacancy}|job|position|role|posting|ad)\b",
        r"\b(?:calendar|diary|schedule|agenda|budget year|booth|birthday|party|lunch)\b",
        r"""\b(?:something|anything) (?:{w} ){0,3}?(?:worth reading|to read|else i|useful|about (?:the|your|how)
            |from you|to eat|new|wrong)\b|\bask (?:you )?(?:something|anything)\b|\bwork (?:of your|with|in the
            |mostly|is|has|out|as|on)\b|\babout (?:your|the|her|his) (?:work|job|role|position)\b|\byour work\b
            |\bhow (?:the|your) work\b|\bplaces? (?:where|like|to)\b|\bsomething (?:interesting|i)\b|\brole (?:of
            |play|in)\b|\bposition (?:of|on)\b""",
        r"""\bbefore you took\b|\bi have applied\b|\bi(?:'ve| have) an? (?:{w} )?interview\b|\bi(?:'d
            | would) like (?:you )?to (?:understand|know|hear|learn)\b|\bto learn\b|\blearn about\b
            |\blove to (?:hear|learn)\b|\bunderstand (?:what|how|the)\b""",
    ),
    trips=(
        said("Is there an opening on your team?"),
        said("Let me know if something comes up for me."),
        said("Might there be a role for me in your group?"),
    ),
    passes=(
        said("Is there an opening in your calendar next week?"),
        said("I saw the opening for a sales representative."),
        said("What does a job in sales really ask?"),
        said("How did you get your job?"),
    ),
)
opening_said = _ask_said(
    r"""\b(?:any|some|your) leads (?:on|for|about)\b|\b(?:keep|bear|have) me in mind\b|\bthink of me (?:when|if
        |for|should)\b|\bif you (?:{w} )?hear of\b|\bknow of any (?:{w} ){0,2}?(?:{vacancy}|jobs?|positions?
        |roles?)\b|\b(?:if|when) (?:they|you|your {w}|acme) (?:{w} )?(?:post|advertise|list) (?:something|anything
        |a (?:job|role)|an opening)\b|\bany (?:{w} )?(?:{vacancy}|jobs)(?: {w}){0,4}\?""",
    r"""\b(?:considered?|consider me) for (?:{w} ){0,4}?{opening}\b|\bplease consider (?:me|my application)\b
        |\bany (?:chance of|leads? (?:on|for)) (?:{w} ){0,2}?(?:jobs?|work|position|role|interview)\b""",
    r"""\bif (?:something|anything|a (?:{w} )?(?:position|role|job|spot)) (?:opens|comes|becomes|turns)\b
        |\b(?:should|if) (?:{w} ){0,3}?(?:become|becomes|be) (?:available|vacant|free|open)\b|\b(?:position|role
        |post|job) (?:for me )?(?:exists|is (?:open|available|free))\b""",
    r"""\b(?:hope|hoping|was hoping) (?:{w} ){0,4}?(?:might|could|would|may) have (?:something|a (?:job|role|place
        |spot)) for me\b|\bup for any (?:job|role|work)\b|\bfree places?\b""",
    r"""\b(?:enquire|inquire|ask|asking|enquiring|inquiring) (?:{w} ){0,2}?(?:about|if there are
        |whether there are) (?:{w} ){0,3}?(?:{vacancy}|employment|jobs|positions|roles|opportunities)\b
        |\bif acme has\b|\b(?:if|whether) (?:{w} ){1,3}?(?:has|have) (?:{w} ){0,2}?(?:{vacancy}|jobs|positions)\b""",
    code="asks_for_job.opening_said",
    message="It asks to be thought of for an opening.",
    unless=(_NO_ASK, r"\b(?:calendar|diary|schedule)\b"),
    trips=(
        said("Please keep me in mind for openings."),
        said("I'd be grateful for any leads on jobs."),
        said("If you hear of anything, let me know."),
    ),
    passes=(said("Do you know of any good book on selling?"), said("Think of the customer first.")),
)
_HIRERS = r"""hr|personnel|recruitment|human resources|hiring|recruit(?:er|ers|ing|ment)|boss|managers?|whoever
    |supervisor|directors?
        |right person|person in charge|internally|company|team|role|job|position|opening|vacancy|application
        |employer|acme|door|firm|department|colleagues?"""
referral = _ask(
    r"""refer|recommend(?:ation)?|introduced?|noticed|connect|put me|in touch|in contact|vouch|forward|share
        |pass(?: on)?
        |submit|support|endorse|back|sponsor(?:ing)?|put in|good word|referral|reference|referee|mention
        |tell (?:[\w']+ ){1,3}about me|get me|hand""",
    r"""me|my (?:name|papers|profile|details|application|candidacy|cv|resume|contact|information|linkedin)|this|for me
        |a (?:good )?word|referral|reference|recommendation|about me""",
    _HIRERS,
    _ASKED,
    code="asks_for_job.referral",
    message="It asks for a referral.",
    within=60,
    unless=(
        _NO_ASK,
        r"""\b(?:was|been|were|am) referred\b|\b(?:recommended|mentioned|gave|passed on|referred) (?:me|you
            |your)\b|\bnoor (?:recommended|passed|gave|mentioned)\b""",
        r"""\b(?:recommend|suggest|tell me|share|give me|pass) (?:{w} ){0,4}?(?:books?|articles?|people|magazines?
            |podcasts?|advice|insights?|experience|thoughts|learned|tips|view|certification|reading|what|how
            |about (?:your|the|how|what))\b""",
        r"""\b(?:who else|somebody who|someone who left|anyone else)\b|\bi would recommend\b|\bhappens? after\b
            |\breferrals? (?:a day|from)\b|\btell me (?:about|what|how|whether|if)\b|\bshare (?:what|how|your)\b""",
    ),
    trips=(
        said("Could you refer me to your manager?"),
        said("Can you share my profile internally?"),
        said("Could you give me a reference at Acme?"),
    ),
    passes=(
        said("I was referred to you by Noor."),
        said("Could you recommend me a book on selling?"),
        said("Could you recommend two people in the team who would talk to me?"),
        said("You won't be asked for a referral."),
    ),
)
referral_said = _ask_said(
    r"""\b(?:refer|recommend) me\b(?! (?:an?|some|any|one|two|three|what|how|which|to read|good|{w} (?:books?
        |articles?|people))\b)|\byour recommendation for\b|\bvouch(?:ing)? for me\b|\bput me forward\b
        |\bhook me up\b|\bpull (?:a few |some )?strings\b|\bput in (?:a|some) (?:good )?words?\b""",
    r"""\b(?:get|help) me (?:{w} ){0,3}?(?:in|through|into|inside) (?:{w} )?(?:door|company|team|firm)\b|\b(?:foot
        |leg) in the door\b|\bin the door\b|\breferral (?:programme|program|link|bonus|scheme|code)\b
        |\b(?:appreciate|like|love|need|want|ask for|request|get|for) a (?:{w} )?referral\b""",
    r"""\b(?:act|serve|stand) (?:{w} )?as my (?:referee|reference|sponsor)\b|\bin front of (?:the|your) (?:right
        |hiring)\b|\btell your (?:{w} )?(?:manager|boss|team|director|hr|recruiter) about me\b""",
    code="asks_for_job.referral_said",
    message="It asks for a referral.",
    unless=(
        _NO_ASK,
        r"\bask(?:ed)? for an? (?:{w} ){0,3}?or an? referral\b|\bwon't be asked\b",
        r"\brefer me to (?:an?|any|some) (?:book|article|source)",
    ),
    trips=(said("Could you refer me?"), said("Can you put in a good word for me?"), said("Would you recommend me?")),
    passes=(said("I was referred to you by Noor."), said("Could you recommend me a book?")),
)
resume = _ask_said(
    r"""\b(?:pass(?:ing)?|slip(?:ping)?|get(?:ting)?|forward(?:ing)?|send|sending|give|giving|submit|hand|share
        |drop(?: off)?|bring|get|show|put|deliver|email|upload
        |leave)(?: you| on| in| over| along)? (?:{w} ){0,3}?(?:my|a|a copy of my) (?:{w} )?{resume}\b""",
    r"""\b(?:look|looking|glance|peek|read|reading|review|reviewing|check|feedback|comments?|opinion|eye|thoughts
        |go) (?:{w} ){0,3}?(?:at |over |through |on |of |for )?(?:{w} ){0,2}?(?:my|the attached|the enclosed
        |attached|enclosed|this) (?:{w} )?{resume}\b""",
    r"""\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|include|including) (?:{w} ){0,4}?{resume}\b
        |\b{resume} (?:{w} ){0,3}?(?:attached|enclosed|below|herewith)\b|\b(?:the
        |my) {resume} (?:that |which )?i(?:'ve| have) (?:attached|enclosed|sent)\b""",
    r"\bmy (?:{w} )?{resume} (?:is|are) (?:{w} )?(?:for your|in case)\b|\bfind my (?:{w} )?{resume}\b",
    code="asks_for_job.resume",
    message="It asks them to read or pass on a resume.",
    unless=(_NO_ASK, r"\bi (?:have |had )?(?:already )?sent my (?:{w} )?{resume} (?:to hr|for the|in for)\b"),
    trips=(said("Could you pass on my CV?"), said("Would you mind having a look at my resume?")),
    passes=(
        said("No need to send my CV anywhere."),
        said("I read many a resume at the clinic."),
        said("My resume is public, if you wonder who writes."),
    ),
)
interview = _ask(
    r"interviews?|interviewing me|interview me",
    r"""arrange|set up|get(?: me)?|have|land|schedule|grant|offer|secure|book|organi[sz]e|obtain|give me|invite
        |invited|ask for|request|hope for|appreciate|win|fix|available for|possible|me|wonderful|interviewing""",
    _ASKED,
    code="asks_for_job.interview",
    message="It asks for an interview.",
    within=40,
    unless=(
        _NO_ASK,
        _MY_STORY,
        r"""\binterview you\b|\byou interviewed\b|\byour interview(?:s|ed)?\b|\b(?:informational
            |information) interview\b|\binterviews? (?:about|on) (?:your|the) (?:work|job|path|industry|career
            |field)\b""",
        r"""\bi(?:'ve| have|'ll have| will have|'m having)? (?:got |have )?(?:an|my|a) (?:{w} ){0,2}?interview\b
            |\b(?:will|'ll) (?:then )?have an? (?:{w} ){0,2}?interview (?:with|at|for|on)\b(?! me\b)
            |\bmy interview\b|\bhave to interview\b|\binterviews? (?:usually|go|at your|like|tend|ask)\b
            |\bwhat (?:was|is|are) (?:{w} ){0,2}?interview""",
    ),
    trips=(said("Could we set up an interview?"), said("It would be wonderful to have an interview with your team.")),
    passes=(
        said("Could I interview you for 15 minutes about your work?"),
        said("I have an interview with Vera on Thursday."),
        said("I applied for the post and will have an interview with you on Thursday."),
        said("What was your interview at Acme like?"),
    ),
)
wish = _ask_said(
    r"""\b(?:hire|employ) me\b|\btake me on\b|\bget(?:ting)? (?:me )?hired\b|\bgive me (?:a (?:chance|job|shot|try
        |position|role|go)|work)\b|\boffer me (?:a|some) (?:job|position|role|work)\b|\bhave me on (?:your
        |the) team\b""",
    r"""\bhelp (?:me )?(?:to |with )?(?:{w} ){0,3}?(?:find|get|getting|finding|land|landing|secure
        |into) (?:{w} ){0,2}?(?:job|position|role|work|interview|hired)\b|\bhook me up\b|\bget (?:a|the) job (?:at
        |with|in|there|here)\b""",
    r"""\b(?:i'd|i would|i|i'm) (?:{w} )?(?:love|like|want|hope|wish|dream|hoping|keen
        |eager) (?:{w} ){0,2}?(?:of |to )?(?:come (?:and |to )?)?(?:work(?:ing)? (?:for|with|at|in)|join(?:ing)?
        |be(?:ing|come)? (?:a )?part of|be(?:come)? a member of) (?:you\b(?! (?:on|in a|for (?:an?|fifteen|ten
        |twenty)))|your (?:team|company|firm|department|organi[sz]ation)|acme|the (?:team|company|firm))""",
    r"""\b(?:opportunity|chance|possibility) (?:to|of) (?:join(?:ing)?|work(?:ing)? (?:for|with|at|in)|becom(?:e
        |ing) part of) (?:you|your|the)\b""",
    r"""\b(?:i need|i search(?: for)?|i look for|i am looking for|i'm looking for|looking for|i want|seeking
        |i seek) (?:{w} ){0,2}?(?:job|work|position|role|employment|place)s?\b(?={in}{0,80}\b(?:you|your|there|help
        |hire)\b)""",
    r"""\b(?:discuss|present|talk about) my (?:suitability|candidacy|application|fit)\b|\buse (?:someone|somebody
        |a person) like me\b|\bstart (?:{w} ){0,2}?(?:time|soon|once|tomorrow) if you need\b""",
    r"""\byou (?:{w} ){0,2}?(?:can|could|will|would|might) (?:{w} )?(?:hire|employ) me\b|\b(?:get
        |have) a job with you\b|\bmaybe there is a job\b|\bgive me a chance\b""",
    code="asks_for_job.wish",
    message="It asks them for a job.",
    unless=(_NO_ASK, r"\bhow i (?:might )?help\b"),
    trips=(
        said("I'd love to come work with you, can you help with that?"),
        said("Would you give me a chance?"),
        said("Can you help me get hired?"),
    ),
    passes=(
        said("I am not asking for a job, just for your view."),
        said("How did you get your job?"),
        said("I'd like to work out how your team plans a week."),
    ),
)
job_wished = _ask(
    r"""(?:an?|any|some|the|free|open|suitable|vacant|possible|new) (?:[\w-]+ )?(?:jobs?|positions?|posts?
        |vacanc(?:y|ies)|openings?|spots?|internships?|place)|jobs|openings|vacancies|positions|employment
        |work for me|work with you""",
    r"""i'm after|i am after|jump at|i'd (?:love|like|take|welcome)|i would (?:love|like|take|welcome|appreciate
        |be)|i want|i need|i'd be|interested(?: in| to)?|appreciate|hope|hoping|looking for|seeking|keen
        |informed|let me know|pleased to|ready for|indebted|assistance|happy to|glad to|search(?:ing)? for""",
    r"""you|your|yours|acme|here|there|(?:the|your) (?:team|company|firm|department)|informed|suitable|obtaining
        |help me""",
    code="asks_for_job.job_wished",
    message="It asks for a job.",
    within=50,
    unless=(
        _NO_ASK,
        _MY_STORY,
        _ABOUT_WORK,
        _TO_OTHERS,
        r"""\b(?:saw|noticed|spotted|seen|found|read|posted|advertised|apply|applied|applying|application
            |transparent|open with you|upfront)\b""",
        r"""\b(?:learn|understand|hear|know|ask|asking|questions?) (?:{w} ){0,4}?(?:about|how|what|why|from|more
            |of)\b|\bhow (?:you|your|the)\b|\bwhat (?:you|your|the|a)\b|\bcalendar|diary\b
            |\binterested in the (?:{w} ){0,3}?(?:opening|vacancy|role|job|position)\b""",
        r"""\bi(?:'m| am) interested in (?:the|your)\b|\bbe (?:transparent|open|frank|honest)\b|\bplan to\b
            |\bjob (?:at|you|that)\b(?!{in}{0,40}(?:you|help))""",
    ),
    trips=(said("I'm after a job in your team."), said("I would appreciate being informed of suitable openings.")),
    passes=(
        said("I would like to learn what the position asks of you."),
        said("I'm interested in the opening on your team, to be open with you."),
        said("I'd love to hear how you got the job."),
    ),
)
needed = _ask_said(
    r"""\b(?:if|whether|should) (?:{w} ){1,4}?(?:needs?|be (?:seeking|looking for)|seeks?|requires?
        |wants?) (?:{w} )?(?:staff|people|someone|somebody|anyone|help|another|more|an? [a-z]+(?:er|or|ist|ant|rep
        |nurse))\b""",
    r"""\blooking for (?:{w} ){0,3}?(?:job|role|position|work)\b{in}{0,40}[\ue010] ?(?:can|could|would) you help
        |\broom for (?:one more|me|another|someone|somebody)\b|\b(?:nudge|ask|tell|talk to|speak (?:to|with)
        |remind) (?:{w} ){1,4}?(?:about|for) me\b|\b(?:pull|bring|take|get|have) me (?:in|on|on board)(?: as\b|\?
        |[\ue010]|\Z)""",
    r"""\binterview for (?:an?|any|the) (?:{w} )?(?:job|role|position) (?:with|at|in) (?:you|your)\b
        |\bget me (?:{w} ){0,2}?(?:chat|call|meeting|talk|interview) with (?:{w} ){0,2}?(?:whoever|hr|hiring|recruit
        |boss|manager)""",
    r"""\b(?:interested|keen|eager|ready|happy) (?:to|in) work(?:ing)? (?:with|for|at) (?:you|your)\b|\bwhat (?:do
        |would|must) i (?:have to |need to )?do to get (?:hired|in|a job)\b""",
    code="asks_for_job.needed",
    message="It asks to be taken on.",
    unless=(_NO_ASK, _TO_OTHERS, r"\bi(?:'ve| have) (?:{w} )?interview\b"),
    trips=(said("Can you ask your boss if he needs a seller?"), said("Got room for one more on the team?")),
    passes=(said("What does a ward need from a supplier?"), said("Noor told me about you.")),
)
