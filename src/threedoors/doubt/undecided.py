"""Not decided: the seeker stands between this work and another, or calls it one of several (divided target)."""

from __future__ import annotations

from threedoors.doubt.breath import CLOSED, DECIDE, LEAVE, closed_after, divided
from threedoors.doubt.phrases import said
from threedoors.doubt.reading import RIVAL

between = divided(
    r"""\b(?:debating|deliberating|pondering|mulling|torn about|weighing) (?:{w} )?(?:whether|if
        |over)?{in}{0,60}?{rival}""",
    r"""\b(?:torn|undecided|flexible|thinking|choos(?:e|ing)|decid(?:e|ing)|waver(?:ing|s)?|hesitat(?:e|es|ing)
        |divided|split
        |balanc(?:e|ing)|weighing|swing(?:ing)?|stuck|caught|it's|it is|going back and forth|go back and forth
        |back and forth|toss-up|undecided|juggling|choice|i am|i'm|decision|alternat(?:e
        |ing)) {soft}(?:up |myself )?between {in}{0,50}?{rival}""",
    r"""\b(?:am|i'm|'m|are|be|still|currently|presently) (?:{w} )?(?:torn|undecided|split|wavering|divided
        |in two minds)\b(?=[^\ue010?]{0,60}{rival})""",
    r"""\b(?:weighing|balancing|comparing|juggling)(?: up)? {in}{0,60}?(?:against|and|with|versus|vs\.?
        |or) {g}{rival}""",
    r"""\b(?:weighing|balancing|comparing|juggling)(?: up)? {in}{0,40}?{rival} (?:against|and|with|versus|vs\.?
        |or) {g}{kind}""",
    r"""\b(?:go|going|goes) back and forth\b(?={in}{0,60}{rival})|{rival}{in}{0,50}?\b(?:go
        |going) back and forth\b""",
    r"""\b(?:flip a coin|torn|toss a coin|toss-up)\b(?={in}{0,60}{rival})|{rival}{in}{0,40}?\b(?:flip a coin
        |toss a coin|toss-up)""",
    r"\b(?:part|half|a bit|a piece|some) of me (?:{w} ){0,6}?{g}{rival}",
    r"\b(?:two|several|other) (?:{path}|things|ideas|plans|dreams)[: ]{in}{0,60}?{rival}",
    r"\bsome days\b{in}{0,60}?{rival}",
    r"\bhalf {in}{0,30}?{target}{in}{0,30}?\bhalf {in}{0,20}?{rival}",
    code="divided_target.between",
    why="Nobody hires a person who has not decided.",
    message="It sounds as if you stand between this work and {other}.",
    instead=DECIDE,
    unless=(
        CLOSED,
        r"\b(?:after|before|having|once) (?:{w} )?(?:weigh|consider|explor|thought|think|compar)",
        r"\b(?:i was|i used to|was|were|had been) (?:{w} )?(?:torn|undecided|split|hesitating|choosing)",
    ),
    trips=(
        said("Right now I am torn between sales and teaching."),
        said("I go back and forth between selling and brand work."),
    ),
    passes=(
        said("I kept the peace between sales and operations."),
        said("I was torn between sales and law until my first customer."),
    ),
)

one_of_several = divided(
    r"""(?<!\w){this}(?:'s| is| would be| could be| was| remains
        |, yeah, that's)(?: {w}){0,2}? (?:just |only |merely |simply |but |kind of )?one
        (?: of {several}{0,2}(?:{w} ){0,2}?| (?:{w} )?)(?:{path}|thing i (?:could|might|may|can)
        |things? i(?:'m| am| have|'ve| could| might)|choice)\b(?! (?:to|for (?:the|a|our|your|closing))\b)""",
    r"""\bone of {several}{1,2}(?:{w} ){0,2}?(?:{path}|things?|jobs|roles|positions)(?: that| which)? (?:i(?:'m
        | am| could| might| can)|open to me|before me|for me|on my|available to me|in front of me)\b""",
    r"""\bone (?:{path}|thing)(?: that| which)? (?:among (?:others|many|several)|of (?:many|several)|i (?:could
        |might) (?:do|be|go)|i(?:'m| am) (?:looking|considering|exploring)|for me\b)""",
    r"\bone (?:path|option|idea|possibility|direction) i have\b",
    r"\bfor me,? {this} is (?:only |just |but )?one\b",
    r"""\bamong (?:the|other|several|many) (?:{w} )?(?:{path}|things) (?:that |which )?i(?:'m| am)? (?:looking
        |considering|consider|exploring|explore|weighing|pursuing|applying|pursue)""",
    r"""\bi(?:'ve| have)? (?:{w} )?(?:have |got |had )?(?:several|a few|two|three|various|some) (?:options
        |possibilities|paths|things|irons) (?:under consideration|open to me|in mind|on the go|in the fire)\b""",
    r"""(?<!\w){target}(?:'s| being| is) (?:just |only |also )?(?:one of them|on (?:the|my) (?:list|shortlist
        |table))\b""",
    r"\b(?:keep|keeping|kept|leave|leaving|hold|holding) (?:{w} ){0,2}?(?:options|doors|possibilities) open\b",
    code="divided_target.one_of_several",
    why="Nobody wants to be one of several.",
    message="It sounds as if this work is one of several that would do.",
    instead=DECIDE,
    unless=(r"\b(?:chose|chosen|picked|decided on|the customers?|for our|for the client|for customers)\b",),
    trips=(
        said("This is one of several options for me."),
        said("It's one of the paths I'm considering."),
        said("Sales is one direction among others."),
    ),
    passes=(
        said("One option for closing the gap would be to call the old accounts."),
        said("One of the many reasons I want this job is your training."),
        said("I weighed several directions and chose this one."),
    ),
)

undecided = divided(
    r"\b{undecided}\b(?={in}{0,90}{rival})",
    r"{rival}{in}{0,60}?\b{undecided}\b",
    r"""\b{undecided} (?:{w} ){0,3}?(?:direction|career|path|what i (?:want|should do)|which (?:way|field
        |direction|path|career)|(?:if|whether) (?:this|it|{target})(?: (?:is|'s))?|between this)(?! (?:start|begin
        |move|come|arrive))""",
    r"""{kind} or (?:is it |maybe |perhaps |rather )?{g}{kind}{in}{0,30}\? (?:well, |honestly, )?i (?:don't|do not
        |really don't) know""",
    code="divided_target.undecided",
    why="Nobody hires a person who has not decided.",
    message="It tells them that you have not decided.",
    instead=DECIDE,
    negatable=False,
    trips=(
        said("I haven't decided between this and something else."),
        said("I'm not sure whether I want to stay in sales or go to law school."),
    ),
    passes=(
        said("I have not decided when to move to Denver."),
        said("I don't know your product yet, and I would like to."),
    ),
)

either_or = divided(
    r"{target},? or,? (?:[\w']+ )?{maybe}{0,4}{rival}",
    r"{rival},? or,? (?:[\w']+ )?{maybe}{0,4}{target}",
    r"\beither {in}{0,50}?\bor {in}{0,40}?{rival}",
    r"\beither {in}{0,40}?{rival}{in}{0,30}?\bor\b",
    r"\b(?:maybe|perhaps|could be) {in}{0,30}?{kind}{in}{0,20}?(?:maybe|perhaps|could be) {in}{0,25}?{kind}",
    r"\b(?:both|as well) {g}{target} and {g}{rival}|\bboth {g}{rival} and {g}{target}",
    r"""{target}{in}{0,20}? and {in}{0,15}?{rival}{in}{0,30}?\b(?:both|alike|either|in (?:the same time|parallel)
        |at the same time)\b""",
    r"""{target} (?:and|or) (?:in |for )?{rival}(?: (?:jobs|roles|positions|posts))?,? (?:{w} ){0,2}?(?:i'd (?:be
        |take|like)|both|either)\b""",
    r"\bi (?:like|love|enjoy|want) {g}{kind},? (?:(?:and )?i (?:like|love|enjoy|want)|and|but|or) {g}{rival}",
    r"\bor,? (?:i don't know|perhaps|maybe|who knows|possibly|failing that|else),? {g}{rival}",
    r"{start}or i (?:could|might|can|go|make) {g}{rival}",
    r"""\b(?:or|and),? (?:maybe |perhaps |possibly )(?:{w} ){0,2}?(?:something
        |anything) (?:completely |totally |entirely |very |quite )?(?:else|different)""",
    code="divided_target.either_or",
    why="One of two is half a yes.",
    message="It offers them one of two: this work or {other}.",
    instead=LEAVE,
    unless=(
        CLOSED,
        r"""\b(?:they|you|he|she|customers?|clients?|patients?|we) (?:{w} ){0,3}?(?:either|can|could|may|must|had
            |have) (?:{w} ){0,3}?(?:sales|either)""",
        r"\b(?:whether|no matter)\b{in}{0,40}{target} or",
        r"\A(?:{in}{0,80})\b(?:i was|we were|i worked|i had|i've worked|i have worked|years|worked)\b",
    ),
    spare=closed_after,
    trips=(
        said("I am looking for a job in sales or marketing."),
        said("Sales, or maybe teaching, would be good."),
        said("Either I sell or I go into nursing."),
    ),
    passes=(
        said("Whether in sales or marketing, one has to listen."),
        said("I wrote for the sales and marketing teams."),
    ),
)

no_preference = divided(
    r"""\b(?:whichever|either one|i'll take what|doesn't matter|does not matter|not important for me|not fussy
        |i'm easy|whatever comes|what comes|(?:both|two|either|either one) (?:are|is|would be) (?:{w} ){0,2}?(?:good
        |fine|ok|okay|possible|for me)|i (?:can|could) do (?:the two|both)|i like both|i want (?:also|both)
        |who calls first|comes first|papers for both|open for (?:two|both)|the two|both\Z)(?=\W)""",
    code="divided_target.no_preference",
    why="Whoever would take either is missed by neither.",
    message="It says that this work or {other} is the same to you.",
    instead="Say what in {role} you would choose again.",
    spare=lambda reading, spot: RIVAL not in reading.around(spot.start).of(reading.own),
    trips=(said("Sales or teaching, I'll take what comes."),),
    passes=(said("Phone or mail, it doesn't matter to me."),),
)
