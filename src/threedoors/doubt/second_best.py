"""Second best: this work is the way out, the wait or the stopgap, and the heart is elsewhere (divided target)."""

from __future__ import annotations

from threedoors.doubt.breath import CLOSED, LEAVE, closed_after, divided
from threedoors.doubt.phrases import said

fallback = divided(
    r"""\bif (?:the )?{rival} (?:{w} )?(?:takes?|wants?|calls?|accepts?|comes? (?:through|along)|says? yes)\b
        |{target} as (?:an?|the|my) (?:{w} )?(?:alternative|backup|fallback|plan b|second choice|safety net)\b""",
    r"""\b(?:if|should|were|in case|in the event|unless)\b(?= (?:{w} ){0,3}?(?:{this}|i|you|they
        |an? (?:{w} )?(?:{opening}|post)|an offer|my application
        |none)(?!\w){in}{0,60}{fails})(?={in}{0,160}{rival}){in}{0,160}?{rival}""",
    r"""\b(?:otherwise|failing that|failing which|or else|if not|alternatively|worst case|as a last resort
        |as a backup),? {g}{rival}""",
    r"\b(?:otherwise|failing that|alternatively)\b{in}{0,60}?{rival}",
    r"\bfor (?:now|the moment|the time being)\b(?={in}{0,90}{rival})",
    r"""{rival}{in}{0,60}?\b(?:in the long run|long term|later on|one day|some day|someday|eventually
        |sooner or later|in due course|in the near future|in (?:september|the autumn|the fall|spring|a year
        |two years))\b""",
    r"\b(?:fall|falling|go|going|come|coming) back (?:to|on|into) {g}{rival}",
    r"""\bif (?:this|it|that|{target}) (?:{w} ){0,2}?(?:doesn't|does not|don't|fails|falls
        |didn't) (?:{w} ){0,3}?(?:try|i'll|i will|i'd|there's|other|another)""",
    r"""\bif (?:this|it|that|{target}) (?:{w} ){0,3}?(?:work out|happen|fails|through),? (?:{w} ){0,4}?(?:another
        |other|something|different|else)""",
    r"""\b(?:one day|some day|someday|eventually|later on|in (?:two|three|five|ten|a few|some) years),? i(?:'ll| will|'d
        | would| might| may| could| want to| hope to| plan to| intend to) {soft}{rival}""",
    code="divided_target.fallback",
    why="A plan for the day they say no tells them that their no would not hurt.",
    message="It shows them your way out: {other}.",
    instead=LEAVE,
    unless=(CLOSED, r"\bi (?:was|had|did|used to)\b"),
    spare=closed_after,
    trips=(
        said("If sales doesn't work out, I'd go into teaching."),
        said("I want to sell; otherwise I could be a nurse."),
        said("One day I will start my own agency."),
    ),
    passes=(
        said("If a deal falls through, I call marketing the same day."),
        said("I won't go back to nursing."),
        said("One day I will run my own territory."),
    ),
)

second_best = divided(
    r"""(?<!\w){target}(?: (?:work|job|role))?(?:'s| is| would be| was| seems
        | could be) (?:{w} ){0,3}?(?:second choice|plan b|fallback|backup|back-up|stop-?gap|stepping[ -]stone
        |compromise|filler|second best|way in(?:to)?|placeholder|bridge)\b""",
    r"""\b(?:this|it|the (?:job|role|position))(?:'s| is| would be) (?:{w} ){0,3}?(?:my second choice|my plan b
        |a fallback|a backup|a stop-?gap|second best|a placeholder)\b""",
    r"""\b(?:(?:this|the|that) (?:job|role|position|work|post|one)|this|it)
        (?:'s| is| would be| will be| could be| may be| might be) (?:{w} ){0,2}?stepping[ -]stone\b""",
    r"\bsee {target} as (?:a|my) (?:{w} )?(?:way in(?:to)?|step|bridge|stop-?gap|start)\b",
    code="divided_target.second_best",
    why="Nobody likes to be the second choice.",
    message="It says that this work is your second choice.",
    instead="Say what in {role} you would choose again.",
    trips=(
        said("Sales would be a stopgap."),
        said("It may be a stepping stone for me to a bigger site."),
        said("I see sales as a way into something else."),
    ),
    unless=(r"\bfor (?:him|her|them|others|many|some|people)\b",),
    passes=(
        said("Sales is my first choice."),
        said("Sales was a stepping stone for him."),
        said("This role is a stepping stone for many of our trainees."),
    ),
)

heart_elsewhere = divided(
    r"""\bmy (?:{w} ){0,2}?{heart}s? (?:{w} ){0,2}?(?:is|lies|remains|belongs|beats|was always|has always been
        |would be|are) {g}{rival}""",
    r"""{rival}(?: (?:work|thing))?,?(?:'s| is| remains| was always| has always been
        | will always be) {soft}(?:{w} ){0,3}?(?:(?:my|the) (?:{w} ){0,2}?{heart}|where (?:my|i)|what i)""",
    r"""\b(?:what|the thing|the job|the work|all) i(?:'d|'m| would
        | am)? (?:{w} )?(?:really |truly |actually |secretly )?(?:want|love|like|prefer|after|dream)(?: to (?:be|do
        |become)| of| after)? (?:{w} ){0,2}?(?:is|are|would be) {g}{rival}""",
    r"""\b(?:deep down|at heart|in my heart|secretly|ideally|truth be told|to be honest|if i'm honest),? (?:i'm
        |i am|i'd|i would|i want) {g}{rival}""",
    r"\b(?:i'd|i would|i) {soft}(?:much )?(?:rather|sooner|prefer|ideally) {g}{rival}",
    r"""{rival}[^\ue010?,\ue001-\ue003]{0,25}?\b(?:never (?:really )?leaves|gets me out of bed|is where i
        |where i see myself|jobs? are what i'm|i prefer|is what i)""",
    r"""\b(?:is at least as|no less|at least as|just as
        |equally) (?:{w} ){0,4}?(?:as |than |to |in |for |by )(?:{w} ){0,5}?{rival}""",
    r"{rival} (?:{w} ){0,4}?(?:no less|at least as|just as|equally) (?:{w} ){0,6}?(?:as|than|to|for)\b",
    r"\bmy interest in {g}{rival}(?! (?:helps|is why|led|brought|made))",
    r"\bthe (?:{w} )?(?:plan|goal|aim|idea|dream|hope|end goal) (?:{w} )?(?:is|would be|remains) (?:to )?{g}{rival}",
    r"""\bmore (?:like |of )?(?:an? )?{rival} than {g}{target}|{target} for (?:{w} ){1,5}?(?:years?|while
        |time){in}{0,15}?\bthen {g}{rival}""",
    code="divided_target.heart_elsewhere",
    why="They look for somebody whose first choice is this.",
    message="It says that your first choice is {other}.",
    instead="Say what in {role} you would choose again, or apply where your heart is.",
    unless=(CLOSED,),
    trips=(
        said("Marketing is my first love."),
        said("My real interest lies in design."),
        said("Deep down I'm a teacher."),
    ),
    passes=(
        said("My real interest lies in your customers."),
        said("Marketing was my first love, and I am glad that I left it."),
    ),
)
