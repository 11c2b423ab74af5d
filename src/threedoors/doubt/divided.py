"""Divided target: another kind of work stands beside the one at stake, as something the seeker might do instead.

The patterns are frames ("I am also considering ...", "... is another option", "torn between ..."). Before they are asked
the Reading has told which kinds of work pull elsewhere, and left out those that are behind the seeker ("I left ...",
"years in ..."), beside them ("with the ... team") or in other people's mouths.
"""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.doubt.draft import Draft, Finding
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import DoubtRule, finding, negated, phrases, rule_of, said
from threedoors.doubt.reading import RIVAL, Reading
from threedoors.terms import Family
from threedoors.text import Span

_ESSAY = "The founding essay: convince them that you want this job and no other"
_LEAVE = "Say why {role} is the work you want, and leave the other out."
_DECIDE = "Decide first. Then say that {role} is your choice, and why."

_CLOSED = r"""\b(?:decided against|ruled (?:it|that|this|them) out|turned (?:it|that|this|them|\w+ offers?) down
        |never again|would never|not (?:going|planning to go|looking to go) back|(?:isn't|is not|wasn't|was not|not
        |aren't) for me|no thanks|put (?:that|it|this) behind me|is behind me|settled on {target}|chose {target}
        |i (?:picked|chose|settled on|went with|decided on|stuck with)|(?:i|and) stay(?:ed)? (?:with|in))"""
_CLOSED_NEXT = r"""\A(?: )?(?:\w+, )?(?:no\b|never\b|not (?:a|any|at all|for me|me|one|really|anymore|in)\b|but no\b
        |(?:but )?i (?:won't|wouldn't|don't\b(?! know)|didn't|never|said no|turned|dropped|decided against))"""

live_option = phrases(
    r"\b(?:{am}) {soft}(?:both |either )?{doing} {g}{rival}",
    r"{start}(?:am|have been|be|are) {soft}{doing} {g}{rival}",
    r"{start}{soft}{unsaid} {g}{rival}",
    r"\b(?:i|and|but) {soft}{do} {g}{rival}",
    r"\b{would} {soft}{could} {g}{rival}",
    r"""\bi(?:'ve| have) {soft}(?:applied|put in|submitted|sent|been (?:looking|thinking|considering|applying
        |interviewing)|always (?:wanted|dreamed|dreamt|thought)) {g}{rival}""",
    r"""\bi(?:'ve| have)? {soft}(?:have|got|had) (?:an?|some|the|another) (?:{w} )?(?:offers?|interviews?
        |applications?|places?|chance|idea|plan) {g}{rival}""",
    r"""\b(?:my|an?) (?:\w+ ){0,3}?(?:search|applications?|interests?|options|plans?|thoughts|hunt|preference
        |attention|shortlist|candidac(?:y|ies)|auditions?|interviews?) {g}{rival}""",
    r"""\bi {soft}(?:keep|am keeping|'m keeping|have|have got|'ve got) {g}{rival}{in}{0,40}?\b(?:open|in mind
        |in reserve|too|as well)\b""",
    r"\b(?:keep|keeping|leave|leaving|hold|holding) {in}{0,60}?{rival}(?={in}{0,30}\bopen\b)",
    r"\b(?:eye on|thought to|heart set on|sights on|move into|transition (?:in)?to) {g}{rival}",
    r"""\bdoors?\b {g}{rival}(?={in}{0,30}\bopen\b)|\b(?:haven't|have not|not|never) (?:quite )?(?:closed
        |shut) the door (?:on|to) {g}{rival}|\b(?:one foot|feelers out|a toe|my eye) {g}{rival}""",
    r"""\b(?:besides|apart from|next to|as well as|in addition to|alongside|other than|after) {target}(?: (?:work
        |roles?|jobs?))?,? (?:{w} ){0,5}?{g}{rival}""",
    r"""\buntil (?:{w} ){0,4}?{g}{rival}|\bthere (?:is|are|were) (?:nothing|no (?:jobs?|positions?|openings?
        |vacancies)) in {rival}""",
    r"""\b(?:more|rather|better) than {target},? (?:{w} ){0,3}?{g}{rival}|{target} (?:and
        |or) {rival} are (?:neck and neck|on a par|equal|the same|level)""",
    r"{target} (?:is|would be) my first (?:{w} )?,? {g}{rival}",
    code="divided_target.live_option",
    layer="own",
    why="Whoever hires hears that you may be gone as soon as the other thing comes.",
    message="It sounds as if {other} would do as well.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(_CLOSED,),
    spare=lambda reading, spot: _closed_after(reading, spot),
    trips=(
        said("Sales is one option, but I'm also considering marketing."),
        said("I could also see myself in design."),
        said("While I like selling, I also apply to HR roles."),
    ),
    passes=(
        said("I moved from marketing to sales because I like to see a customer decide."),
        said("I'm not considering marketing any more."),
        said("My sister is considering marketing."),
        said("I would align sales with marketing."),
    ),
)
also_fine = phrases(
    r"""{rival}(?: (?:jobs?|work|roles?|positions?|posts?|career|school|thing|side))?(?:'s|,? (?:is|are|would be
        |remains?|stays?|seems?|looks?|might be|could be|may be|has become|becomes)) {soft}(?:(?:an?|one|the|my|on
        |in|of|what|where|very) )?(?:{w} ){0,4}?(?:options?|possibilit(?:y|ies)|paths?|directions?|avenues?|routes?
        |alternatives?|second field|idea|radar|life|better fit|great fit|good fit|prospect|other(?: one| thing)?
        |plan|plan b|backup|back-up|fallback|thing|possible|table|list|shortlist|mind|running|cards|attractive
        |tempting|appealing|interesting|interest|choice|consideration|candidate|on offer|future|dream)\b""",
    r"""{rival}(?: (?:jobs?|work|roles?|school))?,? {soft}(?:(?:would|might|could|may|will|does|continues? to
        |also) ){0,2}{soft}(?:interests?|appeals?|attracts?|tempts?|fascinates?|calls?|pleases?|suits?|draws?|pulls?
        |intrigues?|excites?|keeps? calling) (?:to )?(?:me|at me|my)\b""",
    r"""{rival} {soft}(?:holds?|has|have|keeps?) (?:{w} ){0,3}?(?:interest|appeal|attraction|charm)s? (?:for
        |to) me\b""",
    r"""{rival}(?:'s| is) {soft}(?:something|one thing|what|(?:an?|another|one) (?:{w} )?(?:area|field|job|thing
        |path|line|world)) (?:that |which )?i(?:'d|'m|'ve)? (?:{w} )?(?:might|may|could|would|am|also|want|like|love
        |consider|considering|look|looking|enjoy)\b""",
    r"{rival} {soft}(?:would |could |might )?makes? me (?:{w} )?(?:happy|smile|tick|come alive)\b",
    r"""{rival} (?:still )?keeps? [a-z]+ing (?:at )?me\b|{rival} (?:might|would|could|may) (?:{w} ){0,3}?(?:suit
        |fit) (?:for )?me\b""",
    r"""{target} (?:and|or) {g}{rival} (?:both|equally|alike)\b|{target} and {g}{rival} (?:{w} ){0,2}?(?:equally
        |both)\b|{rival} and {g}{target} (?:{w} ){0,2}?(?:equally|both)\b""",
    r"\bi(?:'m| am) (?:an? )?{rival} at heart\b",
    r"{rival}(?:'s| is) {soft}(?:calling|tempting|pulling) (?:to |at )?me\b",
    r"\b(?:as|so) (?:do|does|is|are|would|might|could) {soft}(?:a )?{g}{rival}",
    r"\b(?:and|then|but|also|or|always) there(?:'s| is| are) {soft}{g}{rival}",
    r"\bthere(?:'s| is| are) {soft}(?:always|also) {g}{rival}",
    r"""\b(?:other|another|second|third|different|next|alternative|parallel) (?:{w} )?(?:{path}|plan|thing|dream
        |passion|interest|one|love|idea|field|string)(?: (?:{w} ){0,6}?(?:is|are|would be|being|was|will be)|:|,
        |'s) (?:to )?{g}{rival}""",
    r"""\b(?:plan b|backup|back-up|fallback|the other|the alternative)(?: plan| option)? (?:is|would be|being
        |one is) {g}{rival}""",
    r"\bmy (?:plan b|backup|back-up|fallback|alternative)(?: plan| option)?:? {g}{rival}",
    code="divided_target.also_fine",
    layer="own",
    why="An alternative that is said aloud weighs more than ten reasons for this job.",
    message="It puts {other} beside this work as something you might do instead.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(
        _CLOSED,
        r"\bfor (?:him|her|them|others|customers|clients|people|some|many|most)\b",
        r"{rival}(?:'s| is| was) no\b",
    ),
    spare=lambda reading, spot: _closed_after(reading, spot),
    trips=(
        said("Marketing would interest me too."),
        said("Selling appeals to me, and so does teaching."),
        said("My other idea is social work."),
    ),
    passes=(
        said("Marketing is in the next room, and we talk every day."),
        said("For many of them nursing is an option; for me it is not."),
        said("Marketing was an option. I decided against it."),
    ),
)
between = phrases(
    r"""\b(?:torn|undecided|choos(?:e|ing)|decid(?:e|ing)|waver(?:ing|s)?|hesitat(?:e|es|ing)|divided|split
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
    code="divided_target.between",
    layer="own",
    why="Nobody hires a person who has not decided.",
    message="It sounds as if you stand between this work and {other}.",
    instead=_DECIDE,
    source=_ESSAY,
    unless=(
        _CLOSED,
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
one_of_several = phrases(
    r"""(?<!\w){this}(?:'s| is| would be| could be| was| remains
        |, yeah, that's)(?: {w}){0,2}? (?:just |only |merely |simply |but |kind of )?one(?: of {several}{0,2}(?:{w} ){0,2}?
        | (?:{w} )?)(?:{path}|thing i (?:could|might|may|can)|things? i(?:'m| am| have|'ve| could| might)
        |choice)\b(?! (?:to|for (?:the|a|our|your|closing))\b)""",
    r"""\bone of {several}{1,2}(?:{w} ){0,2}?(?:{path}|things?|jobs|roles|positions)(?: that| which)? (?:i(?:'m
        | am|'ve| have| could| might| can)|open to me|before me|for me|on my|available to me|in front of me)\b""",
    r"""\bone (?:{path}|thing)(?: that| which)? (?:among (?:others|many|several)|of (?:many|several)|i (?:could
        |might) (?:do|be|go)|i(?:'m| am) (?:looking|considering|exploring)|for me\b)""",
    r"\bone (?:path|option|idea|possibility|direction) i have\b",
    r"\bfor me,? {this} is (?:only |just |but )?one\b",
    r"""\bamong (?:the|other|several|many) (?:{w} )?(?:{path}|things) (?:that |which )?i(?:'m| am)? (?:looking
        |considering|consider|exploring|explore|weighing|pursuing|applying|pursue)""",
    r"\b(?:keep|keeping|kept|leave|leaving|hold|holding) (?:{w} ){0,2}?(?:options|doors|possibilities) open\b",
    code="divided_target.one_of_several",
    layer="own",
    why="Nobody wants to be one of several.",
    message="It sounds as if this work is one of several that would do.",
    instead=_DECIDE,
    source=_ESSAY,
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
undecided = phrases(
    r"\b{undecided}\b(?={in}{0,90}{rival})",
    r"{rival}{in}{0,60}?\b{undecided}\b",
    r"""\b{undecided} (?:{w} ){0,3}?(?:direction|career|path|what i (?:want|should do)|which (?:way|field
        |direction|path|career)|(?:if|whether) (?:this|it|{target})(?: (?:is|'s))?|between this)(?! (?:start|begin
        |move|come|arrive))""",
    r"""{kind} or (?:is it |maybe |perhaps |rather )?{g}{kind}{in}{0,30}\? (?:well, |honestly, )?i (?:don't|do not
        |really don't) know""",
    code="divided_target.undecided",
    layer="own",
    why="Nobody hires a person who has not decided.",
    message="It tells them that you have not decided.",
    instead=_DECIDE,
    source=_ESSAY,
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
fallback = phrases(
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
    code="divided_target.fallback",
    layer="own",
    why="A plan for the day they say no tells them that their no would not hurt.",
    message="It shows them your way out: {other}.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(_CLOSED, r"\bi (?:was|had|did|used to)\b"),
    spare=lambda reading, spot: _closed_after(reading, spot),
    trips=(
        said("If sales doesn't work out, I'd go into teaching."),
        said("I want to sell; otherwise I could be a nurse."),
    ),
    passes=(
        said("If a deal falls through, I call marketing the same day."),
        said("I won't go back to nursing."),
    ),
)
second_best = phrases(
    r"""(?<!\w){target}(?: (?:work|job|role))?(?:'s| is| would be| was| seems
        | could be) (?:{w} ){0,3}?(?:second choice|plan b|fallback|backup|back-up|stop-?gap|stepping[ -]stone
        |compromise|filler|second best|way in(?:to)?|placeholder|bridge)\b""",
    r"""\b(?:this|it|the (?:job|role|position))(?:'s| is| would be) (?:{w} ){0,3}?(?:my second choice|my plan b
        |a fallback|a backup|a stop-?gap|second best|a placeholder)\b""",
    r"\bsee {target} as (?:a|my) (?:{w} )?(?:way in(?:to)?|step|bridge|stop-?gap|start)\b",
    code="divided_target.second_best",
    layer="own",
    why="Nobody likes to be the second choice.",
    message="It says that this work is your second choice.",
    instead="Say what in {role} you would choose again.",
    source=_ESSAY,
    trips=(said("Sales would be a stopgap."), said("I see sales as a way into something else.")),
    unless=(r"\bfor (?:him|her|them|others|many|some|people)\b",),
    passes=(said("Sales is my first choice."), said("Sales was a stepping stone for him.")),
)
heart_elsewhere = phrases(
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
    code="divided_target.heart_elsewhere",
    layer="own",
    why="They look for somebody whose first choice is this.",
    message="It says that your first choice is {other}.",
    instead="Say what in {role} you would choose again, or apply where your heart is.",
    source=_ESSAY,
    unless=(_CLOSED,),
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
either_or = phrases(
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
    layer="own",
    why="One of two is half a yes.",
    message="It offers them one of two: this work or {other}.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(
        _CLOSED,
        r"""\b(?:they|you|he|she|customers?|clients?|patients?|we) (?:{w} ){0,3}?(?:either|can|could|may|must|had
            |have) (?:{w} ){0,3}?(?:sales|either)""",
        r"\b(?:whether|no matter)\b{in}{0,40}{target} or",
        r"\A(?:{in}{0,80})\b(?:i was|we were|i worked|i had|i've worked|i have worked|years|worked)\b",
    ),
    spare=lambda reading, spot: _closed_after(reading, spot),
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
no_preference = phrases(
    r"""\b(?:whichever|either one|i'll take what|doesn't matter|does not matter|not important for me|not fussy
        |i'm easy|whatever comes|what comes|(?:both|two|either|either one) (?:are|is|would be) (?:{w} ){0,2}?(?:good
        |fine|ok|okay|possible|for me)|i (?:can|could) do (?:the two|both)|i like both|i want (?:also|both)
        |who calls first|comes first|papers for both|open for (?:two|both)|the two|both\Z)(?=\W)""",
    code="divided_target.no_preference",
    layer="own",
    why="Whoever would take either is missed by neither.",
    message="It says that this work or {other} is the same to you.",
    instead="Say what in {role} you would choose again.",
    source=_ESSAY,
    spare=lambda reading, spot: RIVAL not in reading.sentence(spot.start).of(reading.own),
    trips=(said("Sales or teaching, I'll take what comes."),),
    passes=(said("Phone or mail, it doesn't matter to me."),),
)
other_work = phrases(
    r"""\b(?:{am}) {soft}(?:kind of |sort of )?(?:considering|exploring|weighing|pursuing|open to
        |thinking (?:about|of)|looking (?:at|into|for)|interested in|curious about|investigating|applying (?:to
        |for)) (?:{w} ){0,4}?{other_work}""",
    r"\bi {soft}(?:look(?: at| for)?|consider|explore|search|seek|think about) (?:{w} ){0,4}?{other_work}",
    r"\bi(?:'ll| will|'d| would| could| might| may) {soft}(?:try|do|look for|go for|choose|consider) {other_work}",
    code="divided_target.other_work",
    layer="own",
    why="Nobody hires a person who is looking past them.",
    message="It says that you look at other kinds of work.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(
        r"\b(?:compan(?:y|ies)|employers?|firms?|sales roles?|for (?:our|the|my) (?:customers?|clients?|team))\b",
        _CLOSED,
    ),
    trips=(said("I am also considering other career directions."),),
    passes=(said("I am not considering any other career."), said("I looked at other ways to reach the clinic.")),
)
_asked_elsewhere = r"""\b(?:other|else(?:where)?|another|any|more)\b{in}{0,60}\b(?:appl(?:y|ied|ying|ications?)|interview(?:s
        |ing)?|process(?:es)?|offers?|compan(?:y|ies)|consider(?:ing)?|talking|look(?:ing)?)|\b(?:appl(?:y|ied|ying
        |ications?)|interview(?:s|ing)?|consider(?:ing)?|look(?:ing)?|talking)\b{in}{0,60}\b(?:other|else(?:where)?
        |another)"""
other_process = phrases(
    r"""\b(?:{am}|{start}(?:am|have been)) {soft}(?:interviewing|in (?:talks|discussions?|conversations?|contact
        |touch|(?:the )?(?:{w} )?process(?:es)?|the running)|talking|speaking|applying|negotiating|waiting (?:on|for
        |to hear)|awaiting|in {w} stages?|being considered|considering|weighing
        |under consideration) (?:{w} ){0,4}?{others}""",
    r"""\bi(?:'ve| have)? {soft}(?:applied (?:to|at|for|with)|put in for|interview(?:ed)? (?:at|with
        |for)) (?:{w} ){0,3}?{others}""",
    r"""\bi(?:'ve| have| am)? {soft}(?:had|got|have|received|hold|sent|expect|expecting|await
        |awaiting) (?:{w} ){0,3}?(?:interviews?|offers?|applications?|answers?|replies) (?:{w} ){0,3}?{others}""",
    r"""\bi(?:'ve| have)? (?:{w} ){0,2}?(?:another|other|a second|two|three|competing) (?:{w} )?(?:interviews?
        |offers?|applications?|process(?:es)?)""",
    r"""\b(?:another|a second|one other|a rival|a competing) (?:compan(?:y|ies)|firm|employer|clinic|hospital
        |school) (?:has |have |is |are |'s )?(?:also )?(?:made|offered|invited|interviewing|considering|waiting
        |want)""",
    r"\b(?:my|i have|i've got) (?:other|second|another) (?:interview|offer|application|process)",
    code="divided_target.other_process",
    layer="own",
    category="other_process",
    why="Asked, tell the truth in one line. Unasked, it only takes weight from your yes.",
    message="It tells them, unasked, that you are talking to others.",
    instead="Leave it out. If they ask, say it in one line and come back to {company}.",
    source="METHOD section 3: what else are you considering",
    unless=(r"\b(?:years? ago|in (?:19|20)\d\d|i (?:worked|managed|led|ran|built|sold|coached|trained))\b",),
    spare=lambda reading, spot: compiled(_asked_elsewhere).search(reading.draft.question.lower()) is not None,
    trips=(
        said("I am also interviewing with two other companies."),
        said("I have another offer on the table."),
    ),
    passes=(
        said("I interviewed two other companies for our buying guide, in 2019."),
        said("Yes, with two other firms, both for sales.", question="Are you interviewing elsewhere?"),
        said("I am interviewing with two other firms, for sales too.", question="Are you talking to other companies?"),
    ),
)


_GOVERNED = r"""(?:\b(?:in|into|as|towards?|at|like|be|become|being|becoming|do|doing|try|trying|consider|considering
        |explore|exploring|pursue|pursuing|study|studying|love|enjoy|prefer|want|is|are|join|joining|(?:back|move
        |moving|switch|switching|drawn|open|turn|turning|go|going|return|returning|transition|change|changing|leads?
        |attracted|leaning|thought|closer?|way|path|door|bridge|stone|no|range[^,.;]{0,30}|move on) to|(?:appl(?:y
        |ying|ied)|applications?|look|looking|search|searching|seek|position|role|jobs?|vacanc(?:y|ies)|openings?
        |interview(?:s|ing)?|cv|resume|studying|training|lea(?:ve|ving) [^,.;]{1,25}|going|go|opt|opting|passion
        |preference|consider me|applied here and (?:also )?) for|(?:thinking|think|thought|thoughts|idea|dream
        |dreams|dreaming|option|possibility|chance|world|field|career|way|couple|instead|some|kind|sort|out) of
        |(?:thinking|think|dreaming|serious|excited|passionate|curious|asking) about)|:|—|–)(?: (?:a|an|the|some|any
        |my|your|our|other|another|more|both|either|junior|senior|full-time|part-time|new|different|good|possible
        |couple of|few|something|anything|somewhere|career|careers|roles?|positions?|jobs?|work|openings?|vacanc(?:y
        |ies)|world|field|in|of|as|for|maybe|perhaps|also|even|registered|professional|trainee|local|small|big|large
        |similar|working|doing)){0,4} ?\Z"""
_MATE = r"""(?<![\ue001-\ue003])[\ue001-\ue003]+,?(?: (?:and|or|as well as|also|maybe|perhaps|even|both|then|but|not
        |only|for|in|at|to|a|an))* ?\Z"""
_LONGING = r"""\b(?:consider(?:ing|ed)?|contemplat\w+|thinking|think (?:of|about)|(?:thoughts?|idea) of|training
        |course for|qualify\w*|enrol\w*|signed up|weigh(?:ing)?|explor(?:e|ing)|look(?:ing)? (?:at|for|into)
        |search(?:ing)?|seek(?:ing)?|appl(?:y|ying|ied)|applications?|interview(?:s|ing)?|interest(?:s|ed|ing)?
        |open to|drawn|tempt(?:s|ed|ing)|curious|toy(?:ing)?|pursu(?:e|ing)|want(?:s|ed)? to|i want|wish|hop(?:e
        |ing)|i(?:'d| would)? (?:also |really |still )?(?:like|love|enjoy|prefer|fancy)|would (?:like|love|enjoy
        |prefer|be|consider|welcome|not say no|go|also|suit)|dream\w*|passion\w*|attract\w*|appeal\w*|imagine
        |picture myself|see myself|i see|heart|radar|options?|possib\w+|paths?|directions?|plans?|goals?|end up
        |ending up|retrain\w*|switch(?:ing)?|mov(?:e|ing) (?:to|into|in)|leav(?:e|ing)|go(?:ing)? (?:back|into)|torn
        |undecided|decide|equally|just as|instead|someday|one day|eventually|ultimately|in the end|in (?:two|three
        |five|ten|\d+) years|long[- ]term|might|may|could|maybe|perhaps|ruled out|between|wonder(?:s|ing)?
        |better fit|either way|mind|second choice|preference|stop-?gap|also sent|vacanc(?:y|ies)|openings?
        |be interested|put in|say no)\b"""
_ME = r"\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself|we|we'd)\b"
_NOT_MINE = r"""\b(?:my (?:role|position|work|time|job|career|years) (?:as|in|at)|having once|once thought|experience
        |background|expertise|proven|years of|in addition to my|would have|could have|might have|should have
        |had wanted|if i had|used to|years ago|as a (?:child|kid|boy|girl|student)|in my (?:spare|free) time|for fun
        |hobby|volunteer(?:ed|ing)?|(?:learn|learning|know|read|reading|talk|write|hear|understand|lot
        |much) (?:more )?about|people who|somebody who|those who|(?:my|his|her|their|our) (?:sister|brother|mother
        |father|mum|mom|dad|wife|husband|cousin|friend|friends|flatmate|partner|uncle|aunt|son|daughter|parents|boss
        |colleague)s?)\b"""


def _longing(reading: Reading) -> Iterator[Finding]:
    """Wherever the seeker speaks of themself, of another kind of work as work, and of wishing, weighing or choosing."""
    for span in reading.sure_rivals:
        sentence = reading.sentence(span.start)
        around = reading.own[max(sentence.start, span.start - 100) : min(sentence.end, span.end + 70)]
        if not all(compiled(each).search(around) for each in (_ME, _LONGING)):
            continue
        if any(compiled(each).search(around) for each in (_NOT_MINE, _CLOSED)) or _closed_after(reading, span):
            continue
        head = _head_of_list(reading, span)
        before = reading.own[max(sentence.start, head - 70) : head]
        governed = compiled(_GOVERNED).search(before) or (head != span.start and not before.strip())
        if governed and not negated(reading, span.start, "own"):
            yield finding(reading, "divided_target.longing", span, "It sounds as if {other} would do as well.", _LEAVE)


def _head_of_list(reading: Reading, span: Span) -> int:
    """Where the list begins that this kind of work closes: "sales, HR and marketing"."""
    head = span.start
    for _ in range(4):
        before = compiled(_MATE).search(reading.own[max(0, head - 60) : head])
        if not before:
            break
        head = max(0, head - 60) + before.start()
    return head


longing: DoubtRule = rule_of(
    "divided_target.longing",
    _longing,
    why="Whoever hires hears that you may be gone as soon as the other thing comes.",
    source=_ESSAY,
    trips=(
        said("In the end I want to become a photographer."),
        said("I was hoping that this could lead to a marketing role."),
        said("I'd be just as happy in your marketing department."),
    ),
    passes=(
        said("I enjoy working with marketing on the launch."),
        said("If I had wanted to go into marketing, I would have."),
        said("My sister wants to work in marketing."),
        said("I would like to sell to people who work in marketing."),
    ),
)


def _closed_after(reading: Reading, spot: Span) -> bool:
    """Whether the next sentence closes what this one opened: "Would I go into marketing? No." """
    end = reading.sentence(spot.start).end
    return compiled(_CLOSED_NEXT).search(reading.own[end : end + 60]) is not None


_YES = r"""\A\W*(?:oh |well |um |honestly |actually )?(?:,? )?(?:yes|yeah|yep|sure|absolutely|of course|definitely
        |certainly|possibly|maybe|perhaps|gladly|why not|i would|i might|i could|i am open|i'm open|i'd (?:consider
        |love|be)|it is possible|that's possible)\b"""


def _affirmed(reading: Reading) -> Iterator[Finding]:
    yes = compiled(_YES).search(reading.plain)
    if yes and _offers_another(Reading(Draft(reading.draft.question), reading.stakes)):
        message = "It says yes to another kind of work."
        yield finding(
            reading, "divided_target.affirmed", Span(*yes.span()), message, "Say no kindly, and come back to {role}."
        )


def _offers_another(asked: Reading) -> bool:
    """Whether a question offers another kind of work: "Would you also consider marketing?"."""
    return bool(asked.rivals) and compiled(r"\b(?:would|could|do|are|have|can) you\b").search(asked.plain) is not None


affirmed: DoubtRule = rule_of(
    "divided_target.affirmed",
    _affirmed,
    why="The question is a test: they ask whether you mean it.",
    source="METHOD edge case: would you also consider marketing",
    trips=(said("Yes, I would.", Family.SALES, question="Would you also consider marketing?"),),
    passes=(
        said("No. I am here to sell.", Family.SALES, question="Would you also consider marketing?"),
        said("Yes, I would.", Family.SALES, question="Would you travel three days a week?"),
    ),
)
