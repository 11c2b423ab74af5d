"""Divided target: another kind of work stands beside the one at stake, as something the seeker might do instead.

The patterns are frames ("I am also considering ...", "... is another option", "torn between ..."). Before they are asked
the Reading has told which kinds of work pull elsewhere, and left out those that are behind the seeker ("I left ...",
"years in ..."), beside them ("with the ... team") or in other people's mouths.
"""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.doubt.draft import Draft, Finding
from threedoors.doubt.phrases import DoubtRule, compiled, finding, negated, phrases, rule_of, said
from threedoors.doubt.reading import RIVAL, Reading
from threedoors.terms import Family
from threedoors.text import Span

_ESSAY = "The founding essay: convince them that you want this job and no other"
_LEAVE = "Say why {role} is the work you want, and leave the other out."
_DECIDE = "Decide first. Then say that {role} is your choice, and why."

_CLOSED = (
    r"\b(?:decided against|ruled (?:it|that|this|them) out|turned (?:it|that|this|them|\w+ offers?) down|never again|would never"
    r"|not (?:going|planning to go|looking to go) back|(?:isn't|is not|wasn't|was not|not|aren't) for me|no thanks"
    r"|put (?:that|it|this) behind me|is behind me|settled on {target}|chose {target}|i (?:picked|chose|settled on|went with|decided on|stuck with)|(?:i|and) stay(?:ed)? (?:with|in))"
)
_CLOSED_NEXT = (
    r"\A(?: )?(?:\w+, )?(?:no\b|never\b|not (?:a|any|at all|for me|me|one|really|anymore|in)\b|but no\b|(?:but )?i (?:won't"
    r"|wouldn't|don't\b(?! know)|didn't|never|said no|turned|dropped|decided against))"
)
_TO_WORK = (
    r"be|become|work|go|get|move|do|try|return|switch|pursue|start|study|train|retrain|take|change|enter|join|find|apply|give|open|see|look|transition|pivot|teach|run|"
    r"a|an|the|my|some|other|another|any|both|either|different|several|roles?|jobs?|positions?|posts?|work|careers?|something|firms?|companies|something|[\ue001-\ue003]+"
)
_G = (
    r"(?:(?!(?:because|how|when|while|where|why|who|which|that|if|so|but|until|after|before|since|what|not|no|against|instead|his|her|their|your|our|bachelor|bachelor's|bachelors|master|masters|certificat\w+"
    r"|certified|diploma|licen[cs]\w+|major|minor|knowledge|experience|skills?|degree)\b)"
    rf"(?!to (?!(?:{_TO_WORK})))"
    r"(?!(?!(?:work|go|mov|becom|be|gett|do|start|chang|switch|return|train|retrain|try|someth|anyth|study|tak|open|runn|teach|be|find)ing\b)[a-z]{2,}ing\b){w} ){0,8}?"
)
_SOFT = r"(?:(?:{softly}|in the process of),? ){0,3}"
_DOING = (
    r"(?:considering|contemplating|weighing(?: up)?|thinking (?:about|of|on|to)|dreaming (?:about|of)|exploring|looking|applying|interviewing|interested|interesting|drawn|open|tempted|curious|toying|flirting|playing with"
    r"|leaning|pursuing|investigating|seeking|searching|trying|keen (?:on|to)|eyeing|aiming|hoping|planning (?:to|on|for|a)|preparing (?:to|for)|training (?:to|as|for)|retraining|studying (?:to|for)|going for|intending|giving"
    r"|minded|attracted|put in for|auditioning|learning|passionate|fascinated|considered for|undecided|torn|split|balancing|entertaining|awaiting|waiting to hear|in two minds|half minded|teaching myself|enrolled|signed up|fond of"
    r"|equally happy)"
)
_UNSAID = (
    r"(?:considering|contemplating|weighing(?: up)?|thinking (?:about|of)|dreaming (?:about|of)|exploring|looking (?:at|into|for)|applying (?:to|for)|interested in|open to|tempted by|curious about|toying with|pursuing|torn between|undecided)"
)
"""What can stand without "I am": "Exploring sales, marketing and HR"."""
_DO = (
    r"(?:look|search|seek|apply|think|hesitate|consider|dream|want|wish|hope|try|prefer|contemplate|pursue|welcome|intend|plan|aim"
    r"|have (?:an? )?(?:\w+ )?(?:interest|eye)|see myself|see a future|picture myself|like|love|enjoy|audition|freelance|go for|keep"
    r"(?:ing)? thinking|toy|play with|continue to (?:seek|look|apply|audition|entertain|consider))"
)
_COULD = (
    r"(?:see myself|picture myself|imagine|be|work|go|become|take|accept|end up|try|welcome|love|like|enjoy|consider|return|retrain"
    r"|train|pursue|move|switch|change|opt|settle|prefer|jump|do|give|study|apply|start|open|entertain|decide|choose|get|find|look"
    r"|seek|turn|entertain)"
)

live_option = phrases(
    rf"\b(?:{{am}}) {_SOFT}(?:both |either )?{_DOING} {_G}{{rival}}",
    rf"{{start}}(?:am|have been|be|are) {_SOFT}{_DOING} {_G}{{rival}}",
    rf"{{start}}{_SOFT}{_UNSAID} {_G}{{rival}}",
    rf"\b(?:i|and|but) {_SOFT}{_DO} {_G}{{rival}}",
    rf"\b{{would}} {_SOFT}{_COULD} {_G}{{rival}}",
    rf"\bi(?:'ve| have) {_SOFT}(?:applied|put in|submitted|sent|been (?:looking|thinking|considering|applying|interviewing)|always (?:wanted"
    rf"|dreamed|dreamt|thought)|got|made|had) {_G}{{rival}}",
    rf"\b(?:my|an?) (?:\w+ ){{0,3}}?(?:search|applications?|interests?|options|plans?|thoughts|hunt|preference|attention|shortlist"
    rf"|candidac(?:y|ies)|auditions?|interviews?) {_G}{{rival}}",
    rf"\bi {_SOFT}(?:keep|am keeping|'m keeping|have|have got|'ve got) {_G}{{rival}}{{in}}{{0,40}}?\b(?:open|in mind|in reserve|too|as well)\b",
    rf"\b(?:eye on|thought to|heart set on|sights on|move into|transition (?:in)?to) {_G}{{rival}}",
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
    rf"{{rival}}(?: (?:jobs?|work|roles?|positions?|posts?|career|school|thing|side))?(?:'s|,? (?:is|are|would be|remains?|stays?|seems?"
    rf"|looks?|might be|could be|may be|has become|becomes)) {_SOFT}(?:(?:an?|one|the|my|on|in|of|what|where|very) )?(?:{{w}} ){{0,4}}?"
    r"(?:options?|possibilit(?:y|ies)|paths?|directions?|avenues?|routes?|alternatives?|second field|idea|radar|life|better fit|great fit|good fit|prospect|other(?: one| thing)?|plan|plan b|backup|back-up|fallback|thing|possible|table|list|shortlist|mind|running|cards|attractive"
    r"|tempting|appealing|interesting|interest|choice|consideration|candidate|on offer|future|dream)\b",
    rf"{{rival}}(?: (?:jobs?|work|roles?|school))?,? {_SOFT}(?:(?:would|might|could|may|will|does|continues? to|also) ){{0,2}}{_SOFT}(?:interests?"
    r"|appeals?|attracts?|tempts?|fascinates?|calls?|pleases?|suits?|draws?|pulls?|intrigues?|excites?|keeps? calling) (?:to )?(?:me|"
    r"at me|my)\b",
    rf"{{rival}} {_SOFT}(?:holds?|has|have|keeps?) (?:{{w}} ){{0,3}}?(?:interest|appeal|attraction|charm)s? (?:for|to) me\b",
    rf"{{rival}}(?:'s| is) {_SOFT}(?:something|one thing|what) (?:that )?i(?:'d|'m|'ve)? (?:{{w}} )?(?:might|may|could|would|am|also|want|like|love|consider|considering|look|looking|enjoy)\b",
    rf"{{rival}} {_SOFT}(?:would |could |might )?makes? me (?:{{w}} )?(?:happy|smile|tick|come alive)\b",
    rf"{{rival}} (?:still )?keeps? [a-z]+ing (?:at )?me\b|{{rival}} (?:might|would|could|may) (?:{{w}} ){{0,3}}?(?:suit|fit) (?:for )?me\b",
    rf"{{target}} (?:and|or) {_G}{{rival}} (?:both|equally|alike)\b|{{target}} and {_G}{{rival}} (?:{{w}} ){{0,2}}?(?:equally|both)\b|{{rival}} and {_G}{{target}} (?:{{w}} ){{0,2}}?(?:equally|both)\b",
    rf"\bi(?:'m| am) (?:an? )?{{rival}} at heart\b",
    rf"{{rival}}(?:'s| is) {_SOFT}(?:calling|tempting|pulling) (?:to |at )?me\b",
    rf"\b(?:as|so) (?:do|does|is|are|would|might|could) {_SOFT}(?:a )?{_G}{{rival}}",
    rf"\b(?:and|then|but|also|or|always) there(?:'s| is| are) {_SOFT}{_G}{{rival}}",
    rf"\bthere(?:'s| is| are) {_SOFT}(?:always|also) {_G}{{rival}}",
    rf"\b(?:other|another|second|third|different|next|alternative|parallel) (?:{{w}} )?(?:{{path}}|plan|thing|dream|passion|interest|one|love|idea"
    rf"|field|string)(?: (?:{{w}} ){{0,6}}?(?:is|are|would be|being|was|will be)|:|,|'s) (?:to )?{_G}{{rival}}",
    rf"\b(?:plan b|backup|back-up|fallback|the other|the alternative)(?: plan| option)? (?:is|would be|being|one is) {_G}{{rival}}",
    rf"\bmy (?:plan b|backup|back-up|fallback|alternative)(?: plan| option)?:? {_G}{{rival}}",
    code="divided_target.also_fine",
    layer="own",
    why="An alternative that is said aloud weighs more than ten reasons for this job.",
    message="It puts {other} beside this work as something you might do instead.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(_CLOSED, r"\bfor (?:him|her|them|others|customers|clients|people|some|many|most)\b", r"{rival}(?:'s| is| was) no\b"),
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
    rf"\b(?:torn|undecided|choos(?:e|ing)|decid(?:e|ing)|waver(?:ing|s)?|hesitat(?:e|es|ing)|divided|split|balanc(?:e|ing)|"
    rf"weighing|swing(?:ing)?|stuck|caught|it's|it is|going back and forth|go back and forth|back and forth|toss-up|undecided|juggling"
    rf"|choice|i am|i'm|decision|alternat(?:e|ing)) {_SOFT}(?:up |myself )?between {{in}}{{0,50}}?{{rival}}",
    rf"\b(?:am|i'm|'m|are|be|still|currently|presently) (?:{{w}} )?(?:torn|undecided|split|wavering|divided|in two minds)\b(?=[^\ue010?]{{0,60}}{{rival}})",
    rf"\b(?:weighing|balancing|comparing|juggling)(?: up)? {{in}}{{0,60}}?(?:against|and|with|versus|vs\.?|or) {_G}{{rival}}",
    rf"\b(?:weighing|balancing|comparing|juggling)(?: up)? {{in}}{{0,40}}?{{rival}} (?:against|and|with|versus|vs\.?|or) {_G}{{kind}}",
    rf"\b(?:go|going|goes) back and forth\b(?={{in}}{{0,60}}{{rival}})|{{rival}}{{in}}{{0,50}}?\b(?:go|going) back and forth\b",
    r"\b(?:flip a coin|torn|toss a coin|toss-up)\b(?={in}{0,60}{rival})|{rival}{in}{0,40}?\b(?:flip a coin|toss a coin|toss-up)",
    rf"\b(?:part|half|a bit|a piece|some) of me (?:{{w}} ){{0,6}}?{_G}{{rival}}",
    rf"\b(?:two|several|other) (?:{{path}}|things|ideas|plans|dreams)[: ]{{in}}{{0,60}}?{{rival}}",
    rf"\bsome days\b{{in}}{{0,60}}?{{rival}}",
    code="divided_target.between",
    layer="own",
    why="Nobody hires a person who has not decided.",
    message="It sounds as if you stand between this work and {other}.",
    instead=_DECIDE,
    source=_ESSAY,
    unless=(_CLOSED, r"\b(?:after|before|having|once) (?:{w} )?(?:weigh|consider|explor|thought|think|compar)", r"\b(?:i was|i used to|was|were|had been) (?:{w} )?(?:torn|undecided|split|hesitating|choosing)"),
    trips=(
        said("Right now I am torn between sales and teaching."),
        said("I go back and forth between selling and brand work."),
    ),
    passes=(
        said("I kept the peace between sales and operations."),
        said("I was torn between sales and law until my first customer."),
    ),
)
_THIS = (
    r"(?:{target}(?: (?:work|jobs?|role|position|career))?|this(?: (?:job|role|work|position|one|post))?|it|the (?:role|job|position|post)"
    r"|your (?:role|job|opening|position|company|vacancy)|that|here)"
)
_SEVERAL = r"(?:(?:a few|several|two|three|four|some|many|various|a couple|a number|the|my|our) )"
one_of_several = phrases(
    rf"(?<!\w){_THIS}(?:'s| is| would be| could be| was| remains|, yeah, that's)(?: {{w}}){{0,2}}? (?:just |only |merely |simply |but |kind of )?one"
    rf"(?: of {_SEVERAL}{{0,2}}(?:{{w}} ){{0,2}}?| (?:{{w}} )?)(?:{{path}}|thing i (?:could|might|may|can)|things? i(?:'m| am| have|'ve| could| might)"
    r"|choice)\b(?! (?:to|for (?:the|a|our|your|closing))\b)",
    rf"\bone of {_SEVERAL}{{1,2}}(?:{{w}} ){{0,2}}?(?:{{path}}|things?|jobs|roles|positions)(?: that| which)? (?:i(?:'m| am|'ve| have| could|"
    r" might| can)|open to me|before me|for me|on my|available to me|in front of me)\b",
    r"\bone (?:{path}|thing)(?: that| which)? (?:among (?:others|many|several)|of (?:many|several)|i (?:could|might) (?:do|be|go)|i(?:'m| am) (?:looking|considering|exploring)|for me\b)",
    r"\bone (?:path|option|idea|possibility|direction) i have\b",
    rf"\bfor me,? {_THIS} is (?:only |just |but )?one\b",
    rf"\bamong (?:the|other|several|many) (?:{{w}} )?(?:{{path}}|things) (?:that |which )?i(?:'m| am)? (?:looking|considering|consider|exploring"
    r"|explore|weighing|pursuing|applying|pursue)",
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
_NOT_DECIDED = (
    r"(?:(?:haven't|have not|hasn't|not yet|yet to|have yet to|did not|didn't|don't|do not|can't|cannot|couldn't|am not|i'm not|not)"
    r" (?:{softly} ){0,2}(?:decided?|chosen?|choose|made up my mind|make up my mind|know|settled?|sure|certain|clear|worked out|figured out"
    r"|come to a decision|committed)|undecided|unsure|uncertain|(?:still |just )?(?:figuring|working) (?:out|that out|it out|this out)"
    r"|no idea|in two minds|must decide|need to decide|to be decided|life will show|i will see\b|we'll see|i see\Z)"
)
undecided = phrases(
    rf"\b{_NOT_DECIDED}\b(?={{in}}{{0,90}}{{rival}})",
    rf"{{rival}}{{in}}{{0,60}}?\b{_NOT_DECIDED}\b",
    rf"\b{_NOT_DECIDED} (?:{{w}} ){{0,3}}?(?:direction|career|path|what i (?:want|should do)|which (?:way|field|direction|path|career)|(?:if|whether)"
    r" (?:this|it|{target})(?: (?:is|'s))?|between this)(?! (?:start|begin|move|come|arrive))",
    rf"{{kind}} or (?:is it |maybe |perhaps |rather )?{_G}{{kind}}{{in}}{{0,30}}\? (?:well, |honestly, )?i (?:don't|do not|really don't) know",
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
_FAILS = (
    r"(?:(?:doesn't|does not|didn't|don't|do not|won't|not|fails? to|should not) (?:{w} ){0,2}?(?:work|pan|come|go|materialise|materialize|happen"
    r"|succeed|get|secure|offered|hired|want|take|be offered)|falls? through|fails?|unavailable|unsuccessful|comes to nothing"
    r"|is gone|says? no|turn me down|goes? wrong|if not)"
)
fallback = phrases(
    rf"\b(?:if|should|were|in case|in the event|unless)\b(?= (?:{{w}} ){{0,3}}?(?:{_THIS}|i|you|they|an? (?:{{w}} )?(?:{{opening}}|post)|an offer|my application|none)(?!\w){{in}}{{0,60}}{_FAILS})(?={{in}}{{0,160}}{{rival}}){{in}}{{0,160}}?{{rival}}",
    rf"\b(?:otherwise|failing that|failing which|or else|if not|alternatively|worst case|as a last resort|as a backup),? {_G}{{rival}}",
    rf"\b(?:otherwise|failing that|alternatively)\b{{in}}{{0,60}}?{{rival}}",
    rf"\bfor (?:now|the moment|the time being)\b(?={{in}}{{0,90}}{{rival}})",
    r"{rival}{in}{0,60}?\b(?:in the long run|long term|later on|one day|some day|someday|eventually|sooner or later|in due course|in the near"
    r" future|in (?:september|the autumn|the fall|spring|a year|two years))\b",
    rf"\b(?:fall|falling|go|going|come|coming) back (?:to|on|into) {_G}{{rival}}",
    r"\bif (?:this|it|that|{target}) (?:{w} ){0,2}?(?:doesn't|does not|don't|fails|falls|didn't) (?:{w} ){0,3}?(?:try|i'll|i will|i'd|there's|other|another)",
    r"\bif (?:this|it|that|{target}) (?:{w} ){0,3}?(?:work out|happen|fails|through),? (?:{w} ){0,4}?(?:another|other|something|different|else)",
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
    r"(?<!\w){target}(?: (?:work|job|role))?(?:'s| is| would be| was| seems| could be) (?:{w} ){0,3}?(?:second choice|plan b|fallback|backup|back-up|stop-?gap|stepping[ -]stone|compromise|filler|second best|way in(?:to)?|placeholder|bridge)\b",
    r"\b(?:this|it|the (?:job|role|position))(?:'s| is| would be) (?:{w} ){0,3}?(?:my second choice|my plan b|a fallback|a backup|a stop-?gap|second best|a placeholder)\b",
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
_HEART = r"(?:heart|passion|dream|calling|love|interest|ambition|vocation|true self|soul|preference|goal|aim|wish|first choice)"
heart_elsewhere = phrases(
    rf"\bmy (?:{{w}} ){{0,2}}?{_HEART}s? (?:{{w}} ){{0,2}}?(?:is|lies|remains|belongs|beats|was always|has always been|would be|are) {_G}{{rival}}",
    rf"{{rival}}(?: (?:work|thing))?,?(?:'s| is| remains| was always| has always been| will always be) {_SOFT}(?:{{w}} ){{0,3}}?"
    rf"(?:(?:my|the) (?:{{w}} ){{0,2}}?{_HEART}|where (?:my|i)|what i)",
    rf"\b(?:what|the thing|the job|the work|all) i(?:'d|'m| would| am)? (?:{{w}} )?(?:really |truly |actually |secretly )?(?:want|love|like|prefer"
    rf"|after|dream)(?: to (?:be|do|become)| of| after)? (?:{{w}} ){{0,2}}?(?:is|are|would be) {_G}{{rival}}",
    rf"\b(?:deep down|at heart|in my heart|secretly|ideally|truth be told|to be honest|if i'm honest),? (?:i'm|i am|i'd|i would|i want)"
    rf" {_G}{{rival}}",
    rf"\b(?:i'd|i would|i) {_SOFT}(?:much )?(?:rather|sooner|prefer|ideally) {_G}{{rival}}",
    rf"{{rival}}[^\ue010?,\ue001-\ue003]{{0,25}}?\b(?:never (?:really )?leaves|gets me out of bed|is where i|where i see myself|jobs? are what i'm|i prefer|is what i)",
    rf"\b(?:is at least as|no less|at least as|just as|equally) (?:{{w}} ){{0,4}}?(?:as |than |to |in |for |by )(?:{{w}} ){{0,5}}?{{rival}}",
    rf"{{rival}} (?:{{w}} ){{0,4}}?(?:no less|at least as|just as|equally) (?:{{w}} ){{0,6}}?(?:as|than|to|for)\b",
    rf"\bmy interest in {_G}{{rival}}(?! (?:helps|is why|led|brought|made))",
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
_MAYBE = r"(?:maybe |perhaps |possibly |rather |even |else |also |just |in |like |as |a |an |to (?:be|do|go (?:to|into)) (?:an? )?|the |again |work in |go (?:to|into) )"
either_or = phrases(
    rf"{{target}},? or,? (?:[\w']+ )?{_MAYBE}{{0,4}}{{rival}}",
    rf"{{rival}},? or,? (?:[\w']+ )?{_MAYBE}{{0,4}}{{target}}",
    rf"\beither {{in}}{{0,50}}?\bor {{in}}{{0,40}}?{{rival}}",
    rf"\beither {{in}}{{0,40}}?{{rival}}{{in}}{{0,30}}?\bor\b",
    rf"\b(?:maybe|perhaps|could be) {{in}}{{0,30}}?{{kind}}{{in}}{{0,20}}?(?:maybe|perhaps|could be) {{in}}{{0,25}}?{{kind}}",
    rf"\b(?:both|as well) {_G}{{target}} and {_G}{{rival}}|\bboth {_G}{{rival}} and {_G}{{target}}",
    rf"{{target}}{{in}}{{0,20}}? and {{in}}{{0,15}}?{{rival}}{{in}}{{0,30}}?\b(?:both|alike|either|in (?:the same time|parallel)|at the same time)\b",
    rf"{{target}} (?:and|or) (?:in |for )?{{rival}}(?: (?:jobs|roles|positions|posts))?,? (?:{{w}} ){{0,2}}?(?:i'd (?:be|take|like)|both|either)\b",
    rf"\bi (?:like|love|enjoy|want) {_G}{{kind}},? (?:(?:and )?i (?:like|love|enjoy|want)|and|but|or) {_G}{{rival}}",
    rf"\bor,? (?:i don't know|perhaps|maybe|who knows|possibly|failing that|else),? {_G}{{rival}}",
    rf"{{start}}or i (?:could|might|can|go|make) {_G}{{rival}}",
    rf"\b(?:or|and),? (?:maybe |perhaps |possibly )(?:{{w}} ){{0,2}}?(?:something|anything) (?:completely |totally |entirely |very |quite )?(?:else|different)",
    code="divided_target.either_or",
    layer="own",
    why="One of two is half a yes.",
    message="It offers them one of two: this work or {other}.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(
        _CLOSED,
        r"\b(?:they|you|he|she|customers?|clients?|patients?|we) (?:{w} ){0,3}?(?:either|can|could|may|must|had|have) (?:{w} ){0,3}?(?:sales|either)",
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
    r"\b(?:whichever|either one|i'll take what|doesn't matter|does not matter|not important for me|not fussy|i'm easy|whatever comes|what comes"
    r"|(?:both|two|either|either one) (?:are|is|would be) (?:{w} ){0,2}?(?:good|fine|ok|okay|possible|for me)|i (?:can|could) do (?:the two|both)"
    r"|i like both|i want (?:also|both)|who calls first|comes first|papers for both|open for (?:two|both)|the two|both\Z)(?=\W)",
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
_OTHER_WORK = (
    r"(?:(?:completely|totally|entirely|very|quite|several|many|various|some|any|a few|a)? ?(?:other|different|another|alternative|further)"
    r" (?:{w} ){0,2}?(?:{path}|jobs?|roles?|positions?|sectors?|industr(?:y|ies)|things|directions?)(?: in other {area})?"
    r"|something (?:completely |totally |entirely |very |quite )?(?:else|different))"
)
other_work = phrases(
    rf"\b(?:{{am}}) {_SOFT}(?:kind of |sort of )?(?:considering|exploring|weighing|pursuing|open to|thinking (?:about|of)|looking (?:at|into|for)"
    rf"|interested in|curious about|investigating|applying (?:to|for)) (?:{{w}} ){{0,4}}?{_OTHER_WORK}",
    rf"\bi {_SOFT}(?:look(?: at| for)?|consider|explore|search|seek|think about) (?:{{w}} ){{0,4}}?{_OTHER_WORK}",
    rf"\bi(?:'ll| will|'d| would| could| might| may) {_SOFT}(?:try|do|look for|go for|choose|consider) {_OTHER_WORK}",
    code="divided_target.other_work",
    layer="own",
    why="Nobody hires a person who is looking past them.",
    message="It says that you look at other kinds of work.",
    instead=_LEAVE,
    source=_ESSAY,
    unless=(r"\b(?:compan(?:y|ies)|employers?|firms?|sales roles?|for (?:our|the|my) (?:customers?|clients?|team))\b", _CLOSED),
    trips=(said("I am also considering other career directions."),),
    passes=(said("I am not considering any other career."), said("I looked at other ways to reach the clinic.")),
)
_OTHERS = (
    r"(?:(?:{w} ){0,4}?(?:other|another|different|several|two|three|four|a few|some|competing|rival|multiple|various) (?:{w} ){0,2}?(?:compan(?:y|ies)"
    r"|firms?|employers?|places?|organi[sz]ations?|process(?:es)?|roles?|jobs?|positions?|offers?|applications?|interviews?|opportunities|vacancies"
    r"|openings|teams?|clinics?|hospitals?|schools?|shops?)|elsewhere|your competitors?)"
)
_asked_elsewhere = (
    r"\b(?:other|else(?:where)?|another|any|more)\b{in}{0,60}\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ing)?|process(?:es)?|offers?|compan(?:y|ies)"
    r"|consider(?:ing)?|talking|look(?:ing)?)|\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ing)?|consider(?:ing)?|look(?:ing)?|talking)\b"
    r"{in}{0,60}\b(?:other|else(?:where)?|another)"
)
other_process = phrases(
    rf"\b(?:{{am}}|{{start}}(?:am|have been)) {_SOFT}(?:interviewing|in (?:talks|discussions?|conversations?|contact|touch|(?:the )?(?:{{w}} )?process(?:es)?|the running)"
    rf"|talking|speaking|applying|negotiating|waiting (?:on|for|to hear)|awaiting|in {{w}} stages?|being considered|considering|weighing|under consideration)"
    rf" (?:{{w}} ){{0,4}}?{_OTHERS}",
    rf"\bi(?:'ve| have)? {_SOFT}(?:applied (?:to|at|for|with)|put in for|interview(?:ed)? (?:at|with|for)) (?:{{w}} ){{0,3}}?{_OTHERS}",
    rf"\bi(?:'ve| have| am)? {_SOFT}(?:had|got|have|received|hold|sent|expect|expecting|await|awaiting) (?:{{w}} ){{0,3}}?(?:interviews?|offers?|applications?|answers?|replies) (?:{{w}} ){{0,3}}?{_OTHERS}",
    rf"\bi(?:'ve| have)? (?:{{w}} ){{0,2}}?(?:another|other|a second|two|three|competing) (?:{{w}} )?(?:interviews?|offers?|applications?|process(?:es)?)",
    rf"\b(?:another|a second|one other|a rival|a competing) (?:compan(?:y|ies)|firm|employer|clinic|hospital|school) (?:has |have |is |are |'s )?(?:also )?"
    r"(?:made|offered|invited|interviewing|considering|waiting|want)",
    rf"\b(?:my|i have|i've got) (?:other|second|another) (?:interview|offer|application|process)",
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


_GOVERNED = (
    r"(?:\b(?:in|into|as|towards?|at|like|be|become|being|becoming|do|doing|try|trying|consider|considering|explore|exploring|pursue|pursuing|study|studying|love|enjoy|prefer|want|is|are|join|joining"
    r"|(?:back|move|moving|switch|switching|drawn|open|turn|turning|go|going|return|returning|transition|change|changing|leads?|attracted|leaning|thought|closer?|way|path|door|bridge|stone|no|range[^,.;]{0,30}|move on) to"
    r"|(?:appl(?:y|ying|ied)|applications?|look|looking|search|searching|seek|position|role|jobs?|vacanc(?:y|ies)|openings?|interview(?:s|ing)?|cv|resume|studying|training|lea(?:ve|ving) [^,.;]{1,25}|going|go|opt|opting|passion|preference|consider me|applied here and (?:also )?) for"
    r"|(?:thinking|think|thought|thoughts|idea|dream|dreams|dreaming|option|possibility|chance|world|field|career|way|couple|instead|some|kind|sort|out) of|(?:thinking|think|dreaming|serious|excited|passionate|curious|asking) about)"
    r"|[\ue001-\ue003],?(?: (?:and|or|as well as|and also|or even|but also|and maybe|or maybe|nor))?|:|—|–)"
    r"(?: (?:a|an|the|some|any|my|your|our|other|another|more|both|either|junior|senior|full-time|part-time|new|different|good|possible|couple of|few|something|anything|somewhere|career|careers|roles?|positions?|jobs?|work|openings?|vacanc(?:y|ies)"
    r"|world|field|in|of|as|for|maybe|perhaps|also|even|registered|professional|trainee|local|small|big|large|similar|working|doing)){0,4} ?\Z"
)
_LONGING = (
    r"\b(?:consider(?:ing|ed)?|contemplat\w+|thinking|think (?:of|about)|weigh(?:ing)?|explor(?:e|ing)|look(?:ing)? (?:at|for|into)|search(?:ing)?|seek(?:ing)?|appl(?:y|ying|ied)|applications?|interview(?:s|ing)?|interest(?:s|ed|ing)?|open to|drawn|tempt(?:s|ed|ing)"
    r"|curious|toy(?:ing)?|pursu(?:e|ing)|want(?:s|ed)? to|i want|wish|hop(?:e|ing)|i(?:'d| would)? (?:also |really |still )?(?:like|love|enjoy|prefer|fancy)|would (?:like|love|enjoy|prefer|be|consider|welcome|not say no|go|also|suit)|dream\w*|passion\w*|attract\w*|appeal\w*"
    r"|imagine|picture myself|see myself|i see|heart|radar|options?|possib\w+|paths?|directions?|plans?|goals?|end up|ending up|retrain\w*|switch(?:ing)?|mov(?:e|ing) (?:to|into|in)|leav(?:e|ing)|go(?:ing)? (?:back|into)|torn|undecided|decide|equally|just as|instead|someday|one day|eventually"
    r"|ultimately|in the end|in (?:two|three|five|ten|\d+) years|long[- ]term|might|may|could|maybe|perhaps|ruled out|between|wonder(?:s|ing)?|better fit|either way|mind|second choice|preference|stop-?gap|also sent|vacanc(?:y|ies)|openings?|be interested|put in|say no)\b"
)
_ME = r"\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself|we|we'd)\b"
_NOT_MINE = (
    r"\b(?:my (?:role|position|work|time|job|career|years) (?:as|in|at)|having once|once thought|experience|background|expertise|proven|years of|in addition to my|certificat\w+|bachelor\w*|master's|course|degree|diploma|would have|could have|might have|should have|had wanted|if i had|used to|years ago|as a (?:child|kid|boy|girl|student)|in my (?:spare|free) time|for fun|hobby|volunteer(?:ed|ing)?|(?:learn|learning|know|read|reading|talk|write|hear|understand|lot|much) (?:more )?about|people who|somebody who|those who"
    r"|(?:my|his|her|their|our) (?:sister|brother|mother|father|mum|mom|dad|wife|husband|cousin|friend|friends|flatmate|partner|uncle|aunt|son|daughter|parents|boss|colleague)s?)\b"
)


def _longing(reading: Reading) -> Iterator[Finding]:
    """Wherever the seeker speaks of themself, of another kind of work as work, and of wishing, weighing or choosing."""
    for span in reading.sure_rivals:
        sentence = reading.sentence(span.start)
        around = reading.own[max(sentence.start, span.start - 100) : min(sentence.end, span.end + 70)]
        if not all(compiled(each).search(around) for each in (_ME, _LONGING)):
            continue
        if any(compiled(each).search(around) for each in (_NOT_MINE, _CLOSED)) or _closed_after(reading, span):
            continue
        governed = compiled(_GOVERNED).search(reading.own[max(sentence.start, span.start - 70) : span.start])
        if governed and not negated(reading, span.start, "own"):
            yield finding(reading, "divided_target.longing", span, "It sounds as if {other} would do as well.", _LEAVE)


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


_YES = (
    r"\A\W*(?:oh |well |um |honestly |actually )?(?:,? )?(?:yes|yeah|yep|sure|absolutely|of course|definitely|certainly|possibly|maybe|perhaps|gladly"
    r"|why not|i would|i might|i could|i am open|i'm open|i'd (?:consider|love|be)|it is possible|that's possible)\b"
)


def _affirmed(reading: Reading) -> Iterator[Finding]:
    yes = compiled(_YES).search(reading.plain)
    if yes and _offers_another(Reading(Draft(reading.draft.question), reading.stakes)):
        message = "It says yes to another kind of work."
        yield finding(reading, "divided_target.affirmed", Span(*yes.span()), message, "Say no kindly, and come back to {role}.")


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
