"""Asks for a job: an opening, an interview, a referral or a look at the resume is asked for (G06)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_ask = partial(
    phrases,
    source="METHOD G06; Bethel career development on informational interviews",
    why="Who is asked for a job becomes an assessor. Who is asked for insight stays an ally.",
    instead="Ask for a quarter of an hour on one question about their work.",
)
_TO_OTHERS = r"\b(?:my|a|our) (?:friend|sister|brother|cousin|colleague|wife|husband|son|daughter)\b"

hiring = _ask(
    r"\b(?:are|is) (?:{w} ){1,4}?(?:hiring|recruiting|taking (?:people|anyone|someone|staff) on|taking on (?:people|staff)|looking for (?:people|someone|anyone|somebody|staff|new"
    r" (?:people|staff|colleagues)|help|reps?|candidates))\b",
    r"\b(?:if|whether) (?:{w} ){1,4}?(?:hiring|recruiting|taking people on|looking for (?:people|someone|anyone|somebody|staff|new (?:people|staff)|help|candidates))\b",
    r"\b(?:do|does|might|would|could) (?:you|your {w}|they|the {w}|{w}) (?:{w} ){0,2}?(?:need|be in need of|have need of|have room for|use|be looking for) (?:anyone|anybody|someone|somebody"
    r"|people|more people|an? (?:additional|extra|new|other|pair of)|another (?:pair of hands|{w})|help|a hand|staff|me)\b",
    r"\b(?:is|are) (?:your|the) (?:{w} )?(?:team|company|department|firm) (?:growing|expanding|short)\b(?={in}{0,40}(?:use|need|room))",
    r"\b(?:could|can|would) (?:you|you guys|your team|the team) use (?:somebody|someone|me|a)\b",
    r"\b(?:how|where) (?:can|could|do|would|might) i (?:get|find|land|apply for) (?:{w} ){0,2}?(?:job|work|position|role|foot)\b",
    r"\bneed (?:anyone|anybody|someone|somebody)\?",
    code="asks_for_job.hiring",
    message="It asks whether they hire.",
    unless=(r"\b(?:supplier|vendor|how hiring|flat|house)\b",),
    trips=(said("Are you hiring?"), said("Do you know if they're looking for people?")),
    passes=(said("How does hiring really run at Acme?"), said("Is your sales team looking for new markets?")),
)
opening = _ask(
    r"\b(?:is|are|were|if) there (?:is |are )?(?:maybe |perhaps |currently |possibly |still )?(?:an?y?|some|any other|already|currently)? ?(?:{w} ){0,2}?(?:{vacancy}|jobs?|positions?|roles?|spots?|posts?|places?"
    r"|work|internships?)\b(?! (?:title|description|market|fair|play|of|to|in (?:your|the|my) (?:calendar|diary|schedule|agenda)|for (?!me|someone like me|somebody like me|a {w} like me)))",
    r"\b(?:any|got any) (?:{w} ){0,2}?(?:{vacancy}|jobs?|positions|roles|spots)(?: {w}){0,3}(?:\?|\ue010| (?:going|open|available|coming|i should))",
    r"\b(?:do|does|might|would|could|may) (?:you|your {w}|they|acme|the {w}) (?:{w} ){0,2}?(?:have|be having|got|offer) (?:{w} ){0,4}?(?:{vacancy}|jobs?|positions?|roles?|spots?|something for me|anything for me)\b"
    r"(?! (?:title|description|of|in (?:your|the|my) (?:calendar|diary|schedule|agenda)))",
    r"\b(?:let me know|tell me|inform me|contact me|call me|write to me|keep me (?:posted|informed)|get in touch|reach out|drop me a line) (?:{w} ){0,3}?(?:if|when|should|about|of|as soon as) (?:{w} ){0,5}?"
    r"(?:{vacancy}|jobs?|positions?|roles?|spots?|places?|something (?:opens|comes|suitable|for me)|anything|a need)\b",
    r"\b(?:if|should|when|in case) (?:{w} ){0,5}?(?:something|anything|a (?:{w} ){0,2}?(?:position|role|job|spot|place|vacancy|post)|an opening|jobs?|positions|roles|vacancies)"
    r" (?:{w} )?(?:opens?(?: up)?|comes? up|becomes? (?:available|free|vacant)|arises?|turns up|be(?:comes)? open|is free)\b",
    r"\bif (?:you|anyone) (?:{w} )?hears? of (?:{w} ){0,3}?(?:anything|something|job|opening|position|role|vacancy)\b",
    r"\b(?:keep|bear|have) me in mind\b|\bthink of me (?:when|if|for|should)\b",
    r"\bconsider(?:ed)? (?:me )?(?:{w} ){0,3}?for (?:{w} ){0,4}?(?:{opening})\b",
    r"\b(?:you|they|your {w}) (?:{w} ){0,2}?(?:might|may|could|would) have (?:something|a job|a position|a role|an opening|a place|a spot) (?:{w} )?for me\b",
    r"\b(?:enquire|inquire|ask|asking|enquiring|inquiring|hear|hearing|know|learn|information|interested|advise|advise me|informed) (?:{w} ){0,3}?(?:about|of|if there are|regarding|in|on) (?:{w} ){0,2}?"
    r"(?:employment|job|work|career)? ?(?:possible |current |any |suitable |future |open )*(?:opportunit(?:y|ies) (?:at|in|with|within)|employment|(?:{vacancy})|open positions)\b(?! (?:in (?:your|the) (?:calendar|diary|schedule)))",
    r"\b(?:a|the|another|maybe a|any) (?:free )?(?:job|position|place|spot|opening|vacancy|work) for me\b|\bfree (?:places?|positions?|jobs?)\b",
    r"\bwhether (?:{w} ){0,4}?(?:position|job|opening|vacancy|post|role) (?:{w} )?(?:exists?|is (?:open|available|free))\b",
    code="asks_for_job.opening",
    message="It asks for an opening.",
    unless=(
        r"\b(?:saw|noticed|spotted|interested in|seen) (?:{w} ){0,4}?(?:{vacancy}|job|position|role)\b",
        r"\bnot (?:writing|asking|looking)\b",
        _TO_OTHERS,
    ),
    trips=(
        said("Is there an opening on your team?"),
        said("Please keep me in mind for openings."),
        said("If you hear of anything, let me know."),
    ),
    passes=(
        said("Is there an opening in your calendar next week?"),
        said("I saw the opening for a sales representative."),
        said("What does a job in sales really ask?"),
    ),
)
referral = _ask(
    r"\b(?:refer|recommend|nominate|endorse|propose|suggest|mention|sponsor|support) me\b(?! (?:an?|some|any|one|two|three|{w} (?:books?|articles?|reading|podcasts?|magazines?|people)|what|how|which|to read|good)\b)",
    r"\b(?:refer|recommend|nominate|sponsor|support|endorse)(?:ing)? my (?:{w} )?(?:application|candidacy|profile|name)",
    r"\b(?:put|get|have) (?:in )?(?:a )?(?:good )?word (?:in |with |for me)|\bput (?:in )?(?:a|some) (?:good )?words?\b",
    r"\bvouch(?:ing)? for me\b|\bput me forward\b|\bhook me up\b|\bpull (?:a few |some )?strings\b|\b(?:speak|talk) (?:up )?for me\b",
    r"\b(?:get|help) me (?:{w} ){0,3}?(?:in|through|into|inside|past) (?:the|your|a|{w}) (?:door|company|team|front|firm)\b|\b(?:foot|leg) in the door\b|\bget me in\b",
    r"\b(?:a|your|the|an employee|for a|any) referrals?\b|\breferral (?:programme|program|link|bonus|scheme|code)\b|\bsubmit my application\b",
    r"\b(?:act|serve|be|stand) (?:{w} ){0,2}?(?:as )?(?:my|a) (?:referee|reference|sponsor|referrer)\b",
    r"\b(?:introduce|connect|put) me (?:{w} ){0,2}?(?:to|with|in touch with|in contact with) (?:{w} ){0,4}?(?:hiring|hr|human resources|recruit(?:er|ers|ing|ment)|boss|manager|whoever (?:hires|decides)|the person who hires|decision)\w*",
    r"\btell (?:your|the) (?:{w} )?(?:manager|boss|team|director|hr|recruiter|supervisor) about me\b|\bmention my name (?:to|with)\b|\bpass (?:on )?my (?:name|details|contact)\b",
    r"\b(?:forward|pass|hand|give) (?:on )?my (?:details|name|profile|information|contact|application|linkedin)\b",
    r"\byou (?:could|can|might|would|will) (?:{w} ){0,2}?recommend me\b",
    code="asks_for_job.referral",
    message="It asks for a referral.",
    unless=(r"\b(?:was|been|were) referred\b", r"\breferrals? (?:from (?:customers|clients|doctors)|rate|a day)\b", r"\bcan (?:you )?refer me to (?:a|an|any|some) (?:book|article|source)"),
    trips=(said("Could you refer me?"), said("Can you put in a good word for me?"), said("Would you recommend me for the role?")),
    passes=(
        said("I was referred to you by Noor."),
        said("Could you recommend me a book on selling?"),
        said("You won't be asked for a referral."),
    ),
)
resume = _ask(
    r"\b(?:pass|forward|send|give|submit|hand|share|drop|bring|get|show|put|deliver|email|upload) (?:{w} ){0,3}?(?:on )?my (?:{w} )?{resume}\b",
    r"\b(?:look|looking|glance|peek|read|review|check|feedback|comments?|opinion|eye|go|thoughts) (?:{w} ){0,3}?(?:at|over|through|on|of|for)? ?(?:{w} ){0,3}?(?:my|the|attached|enclosed|this) (?:{w} )?{resume}\b",
    r"\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)) (?:{w} ){0,5}?{resume}\b|\b{resume} (?:{w} ){0,3}?(?:is |are )?(?:attached|enclosed|below|herewith)\b",
    r"\b(?:can|could|may|might|shall|should) i (?:{w} )?(?:send|forward|give|share|email|show|leave)(?: you)? (?:{w} ){0,2}?(?:my|a) (?:{w} )?{resume}\b",
    r"\bi (?:{w} )?(?:send|am sending|'m sending|attach|enclose|include|forward)(?: you)? (?:{w} ){0,2}?my (?:{w} )?{resume}\b",
    r"\b(?:find|see) (?:{w} ){0,2}?my (?:{w} )?{resume}\b|\breview (?:{w} ){0,2}?(?:my|the enclosed|the attached) (?:{w} )?{resume}\b",
    code="asks_for_job.resume",
    message="It asks them to read or pass on a resume.",
    trips=(said("Could you pass on my CV?"), said("Would you mind having a look at my resume?")),
    passes=(said("No need to send my CV anywhere."), said("I read many a resume at the clinic.")),
)
interview = _ask(
    r"\b(?:arrange|set up|get|have|land|schedule|grant|offer|secure|book|organi[sz]e|obtain|give me|invite me (?:to|for)|ask for|request|hope for|appreciate|win|fix)(?: up)? (?:me )?(?:{w} ){0,2}?interviews?\b(?! (?:you|with you about))",
    r"\b(?:would|could|can|will|might) (?:{w} ){0,4}?(?:interview|see) me\b|\binterviewing me\b",
    r"\bavailable (?:{w} )?for (?:an )?interviews?\b|\bfor interview at\b",
    r"\bpossible (?:{w} ){0,3}?(?:an )?interview\b",
    code="asks_for_job.interview",
    message="It asks for an interview.",
    unless=(
        r"\binterview you\b",
        r"\b(?:informational|information) (?:interview|chat|talk)",
        r"\bi(?:'ve| have|'ll have| will have)? (?:got )?(?:an|my|a) (?:{w} ){0,2}?interview\b",
        r"\b(?:will|'ll) (?:then )?have an? (?:{w} ){0,2}?interview (?:with|at|for|on)\b(?! me\b)",
        r"\bmy interview\b",
        r"\binterview(?:s)? (?:about|on) (?:your|the) (?:work|job|path|industry|career|field)",
    ),
    trips=(said("Could we set up an interview?"), said("Would your boss be up for interviewing me?")),
    passes=(
        said("Could I interview you for 15 minutes about your work?"),
        said("I have an interview with Vera on Thursday."),
        said("I applied for the post and will have an interview with you on Thursday."),
        said("How do interviews go at your firm?"),
    ),
)
wish = _ask(
    r"\bhire me\b|\bemploy me\b|\btake me on\b|\bgive me (?:a (?:chance|job|shot|try|position|role|go)|work)\b|\boffer me (?:a|some) (?:job|position|role|work)\b",
    r"\b(?:find|get|land|secure|obtain) (?:me )?(?:a|some|any) (?:{w} )?(?:job|position|role|work|post)\b(?=(?:{in}{0,60})(?:there|with you|at|in your|\?))",
    r"\bhelp (?:me|me to|to|with)? ?(?:{w} ){0,2}?(?:find|get|getting|finding|land|landing|secure|into) (?:{w} ){0,2}?(?:job|position|role|work|interview)\b",
    r"\b(?:i'd|i would|i|i'm) (?:{w} )?(?:love|like|want|hope|wish|dream|hoping|keen|eager) (?:{w} ){0,2}?(?:of |to )?(?:come (?:and |to )?)?(?:work(?:ing)? (?:for|with|at|in)|join(?:ing)?|be(?:ing|come)? (?:a )?part of|be(?:come)? a member of)"
    r" (?:you\b(?! (?:on|in a|for (?:an?|fifteen|ten|twenty)))|your (?:team|company|firm|department|organi[sz]ation)|acme|the (?:team|company|firm))",
    r"\b(?:opportunity|chance|possibility) (?:to|of) (?:join(?:ing)?|work(?:ing)? (?:for|with|at|in)|becom(?:e|ing) part of|be(?:ing)? (?:a )?part of) (?:you|your|the)\b",
    r"\b(?:i need|i search(?: for)?|i look for|i am looking for|i'm looking for|looking for|i want|seeking) (?:{w} ){0,2}?(?:job|work|position|role|employment|place)s?\b(?=[^\ue010?]{0,80}(?:\byou|your|there|help|hire))",
    r"\b(?:up for|take|do|open to) any (?:job|role|position|work)\b",
    r"\b(?:discuss|present|talk about) my (?:suitability|candidacy|application|fit)\b|\bwhether (?:there is|you have) a suitable position\b",
    r"\bi want (?:a|the|this) job (?:at|with|in|from)\b",
    r"\byou (?:{w} ){0,2}?(?:can|could|will|would|might) (?:{w} )?(?:hire|employ) me\b|\b(?:get|have) a job with you\b",
    code="asks_for_job.wish",
    message="It asks them for a job.",
    unless=(_TO_OTHERS, r"\bjob in the garden\b"),
    trips=(said("I'd love to come work with you, can you help with that?"), said("Would you give me a chance?")),
    passes=(
        said("I am not asking for a job, just for your view."),
        said("How did you get your job?"),
        said("I'd like to work out how your team plans a week."),
    ),
)
