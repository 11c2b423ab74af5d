"""Says the stake: the writer tells the reader that they are a candidate there, or that an opening draws them (G10)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_stake = partial(
    phrases,
    source="METHOD G10; Ask a Manager on informational talks while you have applied",
    why="Said early, it is honest. Found out later, it feels like use.",
    instead="Keep it: they know where you stand.",
)
_applied = partial(_stake, message="It says that you are a candidate there.")
_drawn = partial(_stake, message="It says that an opening there draws you.")

_UNREAL = r"\b(?:if i|should i (?:one day|ever)|before i|once i|were i|whether i|how did you|did you|do you|when you|have you|until i)\b"
_OLD = (
    r"\b(?:years? ago|in (?:19|20)\d\d|at (?:sixteen|seventeen|eighteen|nineteen|twenty|\d\d)\b|as a (?:student|child|teenager)|once had|once got|back then|when i was"
    r"|years since|at school|nursing school|medical school|university|college|grad school|kindergarten)\b"
)
_ELSE = r"\b(?:grant|permit|permits|loan|visa|patent|licence|license|funding|subsidy|mortgage|passport|sunscreen|paint|podcast|newspaper|local paper|survey)\b"

application = _applied(
    r"\bi(?:'ve| have|'d| had)? (?:{w} ){0,2}?applied(?: (?:for|to|at|with|online|there|here|through|via|last|this|yesterday|on|in|directly|already|too|as well|internally|formally)\b|[,.\ue010]|\Z)(?! (?:no|be)\b)",
    r"\bi(?:'m| am| was)? (?:{w} ){0,2}?applying (?:for|to|at|with|there|here)\b",
    r"\bi(?:'ve| have| did)? (?:{w} ){0,2}?(?:put in|send|sent|sent in|submit|submitted|handed in|filed|made|lodged|turned in|completed|filled in|entered|dropped off|mailed) (?:{w} ){0,2}?(?:applications?|candidacy)\b(?! (?:of|to the grant))",
    r"\bi(?:'ve| have| did)? (?:{w} ){0,2}?(?:send|sent|sent in|submitted|handed in|put in|uploaded|given) (?:{w} ){0,3}?my (?:{w} )?{resume} (?:{w} ){0,2}?(?:for|to) (?:{w} ){0,3}?(?:{opening}|you|your|hr|acme|the company)\b",
    r"\bi put in for (?:{w} ){0,4}?{opening}",
    r"\bmy (?:{w} )?(?:application|candidacy|candidature)\b(?! (?:of|would|will be|should|could|might))",
    r"\b(?:an|the|one|this) (?:{w} )?application (?:{w} )?(?:pending|in|with|at|for|open|under|running)\b(?! (?:the grant|of))",
    r"\b(?:i(?:'m| am)|as) (?:{w} ){0,4}?(?:an? |the |one of (?:the|your|several|their|\w+) |among (?:the|your) )(?:{w} )?(?:candidate|applicant)s?\b",
    r"\bi(?:'ve| have)? (?:{w} )?(?:candidated|candidate) (?:for|at|in|to|with)\b",
    r"\b(?:i|i'm|i am|i've|i have|me) (?:{w} ){0,4}?(?:in the running|up for (?:{w} ){0,3}?{opening}|shortlisted|short-listed|under consideration|(?:being|been) considered|threw my hat|thrown my hat|in the mix)\b",
    r"\bi (?:{w} ){0,2}?(?:threw|throw) (?:{w} )?hat\b",
    r"\b(?:i'm|i am|i've|i have|as i am|i) (?:{w} ){0,3}?(?:in|going through|at|part of|entered|through|done|into|reached|came through|completed) (?:the |your |a |an |acme's |their )?(?:{w} ){0,3}?"
    r"(?:(?:hiring|selection|recruitment|recruiting|interview|application) (?:process|procedure|stage|round|phase)s?|process(?: with| at| for|\b)|interviews|selection|(?:stage|round|phase)s?(?: (?:of|with|at)|\b))",
    r"\b(?:we're|we are) (?:{w} )?at the (?:{w} )?(?:offer|interview|last|final) (?:stage|round)",
    r"\bone of the (?:people|persons|ones) (?:{w} ){0,3}?(?:talking to|interviewing|considering|seeing|speaking to|speaking with)\b",
    r"\b(?:reviewing|considering|looking at|weighing|has|have|holds?|got|received|reading) my (?:application|{resume}|candidacy)\b",
    r"\b(?:waiting|wait|waited|hoping) (?:{w} )?(?:to hear|for (?:an answer|a reply|word|news)) (?:{w} ){0,5}?(?:job|role|position|opening|application|applied|vacancy|interview)\b",
    code="says_application.application",
    unless=(_UNREAL, _OLD, _ELSE, r"\bplan(?:ning)? (?:to|none)\b", r"\bi (?:wrote|designed|built|read|process|processed|review|reviewed) the applications?\b"),
    trips=(
        said("I've applied for the sales role at Acme."),
        said("In full transparency, my application is with HR."),
        said("I'm in the process with your team."),
    ),
    passes=(
        said("I applied sunscreen."),
        said("I have not applied."),
        said("In my application of the method I found two errors."),
        said("If I ever applied, I would say so."),
    ),
)
interview = _applied(
    r"\bi(?:'ve| have|'ll have| will have| got| have got|'ve got)? (?:{w} ){0,3}?(?:an?|my|the|one|another|two) (?:{w} ){0,3}?interviews? (?:{w} ){0,3}?(?:with|at|for|on|next|in|there|this|tomorrow|today|coming|booked|lined|scheduled|set|by|monday|tuesday|wednesday|thursday|friday)\b",
    r"\bi(?:'ve| have)? (?:{w} ){0,2}?(?:been|got|am|was|accepted|received|had) (?:{w} ){0,3}?(?:invited|called|asked|chosen|selected|invitation|due|scheduled|booked) (?:{w} ){0,3}?(?:to |for |in )?(?:an? |the )?(?:{w} )?interview",
    r"\bi(?:'m| am) (?:{w} ){0,2}?(?:due|scheduled|booked|set|invited|going|about) (?:{w} )?(?:to be|to|for) (?:an? )?(?:{w} )?interview(?:ed)?\b(?! (?:you|people|customers|a customer|clients))",
    r"\bi(?:'ve| have) (?:{w} )?accepted an? (?:{w} )?(?:invitation|invite)\b",
    r"\bmy (?:{w} ){0,2}?interviews? (?:{w} ){0,5}?(?:is|are|takes|will|with|at|for|on|next|this|tomorrow|there|starts|comes)\b",
    r"\bmy (?:first|second|third|final|last|next) (?:round|call|talk|meeting) (?:{w} ){0,5}?(?:is|takes|will|with|on|for)\b(?={in}{0,60}(?:interview|job|role|position|opening|hr|recruiter|hiring|round|\d|first|second|ninth|monday|tuesday|wednesday|thursday|friday))",
    r"\b(?:i'm|i am|i've been|i have been|i'll be) (?:{w} )?interviewing (?:there|here|at|with|for|on|next|this|tomorrow|again)\b",
    r"\bi (?:{w} )?interviewed (?:with|at|for|there|here)\b(?! no\b)",
    r"\b(?:i'm|i am|i'll be|i will be) (?:{w} )?(?:being )?interviewed\b",
    r"\b(?:they|you|acme|your {w}|the {w}|hr|somebody|vera|{w})(?:'re|'s| are| is| have| has|'ve| will)? (?:{w} )?(?:interviewing|interview|invited|invite|called|asked|phoned|want) me\b(?={in}{0,60}(?:interview|on|next|for|in|tomorrow|monday|tuesday|wednesday|thursday|friday))",
    r"\binterview (?:{w} ){0,4}?(?:arranged|set up|scheduled|booked|planned|agreed|fixed)\b(?={in}{0,30}(?:for me|with|on|at))|\b(?:arranged|set up|scheduled|booked) (?:{w} ){0,2}?interview with me\b",
    r"\bi(?:'m| am) (?:{w} )?(?:meeting|seeing|talking to|speaking with|speaking to) (?:{w} ){0,6}?(?:for|about) (?:an? |the )?(?:{w} ){0,2}?(?:interview|{vacancy}|job|position|role)\b",
    r"\bi(?:'ve| have)? (?:{w} ){0,2}?(?:had|did|done|passed|finished|been through) (?:{w} ){0,4}?(?:phone screen|screening|first (?:call|round|interview)|rounds?(?: with| of)|interviews? (?:with|at|for)|assessment (?:day|centre|center)|call with (?:{w} )?(?:recruiter|hr))",
    r"\bi (?:{w} )?(?:have|got|had) (?:{w} ){0,2}?interview (?:in|with|at|for|on|next)\b",
    code="says_application.interview",
    unless=(_UNREAL, _OLD, _ELSE, r"\b(?:don't|do not|have no|haven't|without|sat in an) (?:{w} ){0,3}?interview", r"\bi interviewed (?:people|customers|no|many|forty|patients|users)\b", r"\bjob interview was\b"),
    trips=(said("I have an interview with Vera on Thursday."), said("They're interviewing me next Tuesday.")),
    passes=(
        said("I interviewed people at the clinic."),
        said("You may have interviewed many people."),
        said("My first job interview was at sixteen."),
        said("Could I interview you for fifteen minutes?"),
    ),
)
offer = _applied(
    r"\b(?:i|i've|i have|we) (?:{w} ){0,2}?(?:hold|have|got|received|accepted|am weighing|considering|weigh|was made|been made|had) (?:{w} ){0,2}?offers? (?:{w} )?(?:from|by|at|for|with|on|in hand)\b",
    r"\b(?:made|making|sent|gave|given|extended) me (?:an? |the |their )?(?:{w} )?offer\b|\bhas offered me (?:the|a) (?:job|position|role|post)\b",
    r"\b(?:there's|there is) an? (?:{w} )?offer (?:from|by|for me)\b|\bmy offer from\b|\bi was offered the (?:job|position|role|post)\b",
    code="says_application.offer",
    unless=(_UNREAL, _OLD, r"\bonce\b", r"\b(?:bakery|special|discount|trade-in)\b"),
    trips=(said("Acme made me an offer on Friday."), said("I hold an offer from your company.")),
    passes=(said("Your offer page says free delivery."), said("I once had an offer from a bakery.")),
)
_NO_POST = (
    r"(?! (?:of (?:your|a|an|the|this|nurses|women|data|price|trust|technology|{w}s\b)|plays?\b|played|did\b|does\b|in the market|title|on linkedin|you wrote|of last|descriptions?"
    r"|(?:that|which) (?:{w} ){1,4}?(?:plays?|takes?|holds?|wrote)|of (?:{w} ){0,2}?in\b))"
)
_AD = r"(?:{vacancy}|postings?|advertisements?|adverts?|ads?|job ads?|announcements?|listing)"
_POST = rf"(?:(?:{_AD}|jobs?|roles?|positions?|opportunit(?:y|ies)|(?:open|advertised|vacant|sales|a|the) post|post (?:in|at|of|as|advertised|which|that)|search for an? {{w}}){_NO_POST})"
_MINE = r"(?!{in}{0,3}\byour (?:new |own |current )?(?:job|role|position|post)\b)"
_NOT_A_POST = (
    r"\b(?:no|any) (?:particular |special )?(?:{vacancy}|post|position|role|job) in (?:mind|particular)\b|\bnot (?:in|writing about|after|going|applying|about) (?:{w} )?(?:a|an|any|particular|the|for)\b"
    r"|\bopening of (?:your|the|a)\b|\bpromoted\b|\b(?:you|she|he) (?:got|have got|'ve got|started|took) (?:{w} )?(?:new )?(?:role|job|position)\b|\byour (?:new |job )(?:role|title|job|position)\b|\bwell done\b|\bcongratulations\b"
    r"|\brole play\b|\b(?:calendar|diary|schedule|agenda)\b|\b(?:your|the) post (?:you|of last|on linkedin|about)\b|\bpost you wrote\b|\bi read your post\b|\byour post\b"
    r"|\b(?:my|a) (?:friend|sister|brother|cousin|colleague|wife|husband|son|daughter|neighbour) (?:{w} ){0,3}?(?:saw|is|applied|found|wants|has|noticed)\b"
)
seen = _drawn(
    rf"\bi(?:'ve| have| have just|'m| am)? (?:{{w}} ){{0,2}}?(?:saw|seen|see|noticed|notice|spotted|found|come across|came across|read(?: with interest)?|bookmarked|discovered|stumbled on|heard (?:about|of)|learned (?:about|of)|looking at|eyeing|considering"
    rf"|reading) {_MINE}(?:{{w}} ){{0,6}}?{_POST}",
    r"\b(?:saw|see|noticed|heard|read|understand|know|gather|learned|notice) (?:{w} )?(?:that )?(?:{w} ){0,4}?(?:is|are|was|were|'re|search(?:es)?)(?: for)? ?(?:currently |now |also )?(?:hiring|advertising|recruiting|looking for|searching for|seeking|search|an? {w})\b(?={in}{0,80}(?:interest|appl|keen|rep|manager|person|position|role|coordinator|assistant|nurse|analyst|officer|clerk|engineer|teacher|sales))",
    rf"\b(?:the|your|this|that|an?) (?:{{w}} ){{0,4}}?{_POST} (?:{{w}} ){{0,9}}?(?:caught my (?:eye|attention)|interests? me|appeals? to me|(?:drew|drawn|has drawn|came to|come to) (?:{{w}} )?(?:attention|notice)|prompted me|made me|is of (?:{{w}} ){{0,2}}?interest|attracts? me"
    rf"|is why i|is the reason|i like|i'd like|i would like|i'd love|i may apply|looks? (?:{{w}} ){{0,2}}?(?:right|good|great|perfect)|up my street|excites? me|speaks to me|i want\b|tempts? me|is what i)",
    rf"\b(?:reason|purpose|why i'm|why i am|occasion) (?:{{w}} ){{0,6}}?(?:is|was|writing is|message is) (?:{{w}} ){{0,3}}?{_POST}",
    rf"\b(?:i like|i love) (?:{{w}} ){{0,4}}?(?:the sound of|the look of) (?:{{w}} ){{0,3}}?{_POST}",
    rf"\byou(?:'re| are|'ve| have)? (?:{{w}} )?(?:advertising|posted|advertised|listed|looking|hiring|announced|got) (?:{{w}} ){{0,5}}?{{in}}{{0,30}}?\b(?:i'm|i am|i'd|i) (?:{{w}} ){{0,2}}?(?:keen|interested|like|love|want|tempted|drawn)\b",
    rf"\b(?:company|firm|team|acme|you guys) (?:{{w}} ){{0,2}}?(?:has|have) (?:an? )?(?:{{w}} ){{0,3}}?{_POST} (?:{{w}} )?(?:up|open|out)?(?: that)? ?i(?:'d| would|'m)",
    code="says_interest.seen",
    unless=(_NOT_A_POST, r"\bhow did you\b|\bwhat made\b|\bmade the job\b|\bdid you\b"),
    trips=(said("I saw the opening for a sales rep."), said("The vacancy in your team interests me.")),
    passes=(
        said("I saw your talk on hospital buying."),
        said("The opening of your new plant was on the news."),
        said("The role that data plays in your work interests me."),
    ),
)
interested = _drawn(
    rf"\bi(?:'m| am|'d be| would be|'ve been| have been)? (?:{{w}} ){{0,2}}?(?:interested|interesting|keen|drawn|attracted|tempted|curious|excited|intrigued|after|eyeing|inclined) ?(?:in|on|by|to|about|for)? {_MINE}(?:{{w}} ){{0,5}}?{_POST}",
    rf"\bi(?:'ve| have)? (?:{{w}} ){{0,2}}?(?:have an interest|got my eye|have my eye|my eye|an interest|interest) (?:in|on) (?:{{w}} ){{0,5}}?{_POST}",
    rf"\bi(?:'d| would|'m)? (?:{{w}} )?(?:like|want|love|fancy|after) (?:the|that|this) (?:{{w}} ){{0,3}}?(?:job|role|position|opening|vacancy)\b(?! of (?:a|the)\b)",
    rf"\bi(?:'d| would)? like (?:very much )?(?:the|your) (?:{{w}} ){{0,3}}?{_AD}",
    r"\b(?:job|role|position|opening) (?:{w} ){0,4}?(?:i'd like to (?:go for|apply|have)|i want|i'd love|i'm after|i would like|i like very)\b",
    code="says_interest.interested",
    unless=(_NOT_A_POST, r"\b(?:what|which) (?:does|do|is|are) the (?:role|job|position)", r"\bi like (?:{w} ){0,3}?(?:article|talk)"),
    trips=(said("I'm interested in the sales opening on your team."), said("There's a role at Acme I want.")),
    passes=(
        said("I am interested in how your team sells."),
        said("I am interested in the position that your company takes on pricing."),
        said("I am not interested in a job there."),
    ),
)
_APPLY = r"(?:apply(?:ing)?(?: (?:for|to|at|with|there|here|next|soon|by|before|this)\b|[,.\ue010]|\Z)|(?:put|putting) in for|go(?:ing)? for (?:the|a|that|this|your)|an application|(?:submit|send|hand in|make|prepare|preparing|write) (?:{w} ){0,2}?application|put in (?:an|my) application)"
plans = _drawn(
    rf"\bi(?:'m| am|'d| would|'ve| have|'ll)? (?:{{w}} ){{0,3}}?(?:plan|planning|intend|intending|want|hope|hoping|mean|going|like|thinking|think|considering|consider|might|may|minded|weighing|wish|preparing|will|about|aim|love|shall|tempted|ready|decided)"
    rf" (?:{{w}} ){{0,3}}?{_APPLY}",
    r"\b(?:opening|vacancy|job|role|position|post) (?:{w} ){0,6}?(?:for which|that|which) i (?:{w} ){0,2}?(?:apply|want|hope|plan|go for)\b",
    r"\bbefore i apply (?:for|to) (?:the|your|this|that)\b",
    code="says_interest.plans",
    unless=(_NOT_A_POST, r"\bwould you apply\b", r"\bapply (?:your|what|the (?:method|idea)|it|them|that)\b", r"\bapply (?:somewhere|anywhere)\b", r"\bshould i (?:one day|ever)\b"),
    trips=(said("I plan to apply for the rep role."), said("I'm thinking of applying to Acme.")),
    passes=(said("I want to apply what you said."), said("I don't plan to apply for the role.")),
)
