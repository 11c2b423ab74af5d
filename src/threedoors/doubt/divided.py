"""Divided target: another kind of work stands beside the one at stake, as something the seeker might do instead.

The patterns are frames ("I am also considering ...", "... is another option"). Before they are asked the Reading has
told which kinds of work pull elsewhere, and left out those that are behind the seeker ("I left ...", "years in ..."),
beside them ("with the ... team") or in other people's mouths. The rest of the family stands in undecided, second_best
and elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.doubt.breath import CLOSED, ESSAY, LEAVE, NOT_MINE, closed_after, divided
from threedoors.doubt.draft import Draft, Finding
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import DoubtRule, finding, negated, rule_of, said
from threedoors.doubt.reading import Reading
from threedoors.terms import Family
from threedoors.text import Span

live_option = divided(
    r"\b(?:{am}) {soft}(?:both |either )?{doing} {g}{rival}",
    r"{start}(?:am|have been|be|are) {soft}{doing} {g}{rival}",
    r"{start}{soft}{unsaid} {g}{rival}",
    r"""\b(?:i {soft}{do}
        |(?:and|but) {soft}(?:look|search|apply|think|consider|audition|hesitate|contemplate)) {g}{rival}""",
    r"\b{would} {soft}{could} {g}{rival}",
    r"""\bi(?:'ve| have) {soft}(?:applied|put in|submitted|sent|been (?:looking|thinking|considering|applying
        |interviewing)|always (?:wanted|dreamed|dreamt|thought)) {g}{rival}""",
    r"""\bi(?:'ve| have)? {soft}(?:have|got|had) (?:an?|some|the|another) (?:{w} )?(?:offers?|interviews?
        |applications?|places?|chance|idea|plan) {g}{rival}""",
    r"""\b(?:my|an?) (?:\w+ ){0,3}?(?:search|applications?|interests?|choices?|options|plans?|thoughts|hunt|preference
        |attention|shortlist|candidac(?:y|ies)|auditions?|interviews?) {g}{rival}""",
    r"""\bi {soft}(?:keep|am keeping|'m keeping|have|have got|'ve got) {g}{rival}{in}{0,40}?\b(?:open|in mind
        |in reserve|too|as well)\b""",
    r"\b(?:keep|keeping|leave|leaving|hold|holding) {in}{0,60}?{rival}(?={in}{0,30}\bopen\b)",
    r"\b(?:eye on|thought to|heart set on|sights on|move into|transition (?:in)?to) {g}{rival}",
    r"""\bdoors?\b {g}{rival}(?={in}{0,30}\bopen\b)|\b(?:haven't|have not|not|never) (?:quite )?(?:closed
        |shut) the door (?:on|to) {g}{rival}|\b(?:one foot|feelers out|a toe) {g}{rival}""",
    r"""\b(?:besides|apart from|next to|as well as|in addition to|alongside|other than|after) {target}(?: (?:work
        |roles?|jobs?))?,? (?:{w} ){0,5}?{g}{rival}""",
    r"""\buntil (?:{w} ){0,4}?{g}{rival}|\bthere (?:is|are|were) (?:nothing|no (?:jobs?|positions?|openings?
        |vacancies)) in {rival}(?= (?:at|now|right|here|yet|these)|[,\ue010]|\Z)""",
    r"""\b(?:more|rather|better) than {target},? (?:{w} ){0,3}?{g}{rival}|{target} (?:and
        |or) {rival} are (?:neck and neck|on a par|equal|the same|level)""",
    r"{target} (?:is|would be) my first (?:{w} )?,? {g}{rival}",
    r"""\b(?:wouldn't|won't|haven't|hasn't|not|don't|can't) (?:{w} )?(?:rule|ruled|exclude|excluded|write
        |written) (?:out |off )?{g}{rival}""",
    r"""\bopen mind (?:about|on|towards?) {g}{rival}|\b(?:before|until|till) i (?:can )?(?:go|start|move|get
        |become|switch|return) {g}{rival}""",
    r"\bi was {soft}(?:thinking|wondering|hoping|considering|planning|looking) {g}{rival}",
    r"(?:n't|\bnot|\bnever) (?:yet |quite |really )?given up (?:on |the idea of )?{g}{rival}",
    code="divided_target.live_option",
    why="Whoever hires hears that you may be gone as soon as the other thing comes.",
    message="It sounds as if {other} would do as well.",
    instead=LEAVE,
    unless=(CLOSED,),
    spare=closed_after,
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
        said("I would love to travel for this role."),
        said("I am also happy to drive, and to teach the new ones."),
        said("I want to build my own business plan for the territory."),
        said("I keep an eye on marketing's leads and call them within an hour."),
    ),
)

also_fine = divided(
    r"""{rival}(?: (?:jobs?|work|roles?|positions?|posts?|career|school|thing|side))?(?:'s|,? (?:is|are|would be
        |remains?|stays?|seems?|looks?|might be|could be|may be|has become|becomes)) {soft}(?:(?:an?|one|the|my|on
        |in|of|what|where|very) )?(?:{w} ){0,4}?(?:options?|possibilit(?:y|ies)|paths?|directions?|avenues?|routes?
        |alternatives?|second field|idea|radar|play|vocation|life|better fit|great fit|good fit|prospect
        |other(?: one| thing)?
        |plan|plan b|backup|back-up|fallback|thing|possible|table|list|shortlist|mind|running|cards|attractive
        |tempting|appealing|interesting|interest|choice|consideration|candidate|on offer|future|dream)\b""",
    r"""{rival}(?: (?:jobs?|work|roles?|school))?,? {soft}(?:(?:would|might|could|may|will|does|continues? to
        |also) ){0,2}{soft}(?:interests?|appeals?|attracts?|tempts?|fascinates?|calls?|pleases?|suits?|draws?|pulls?
        |intrigues?|excites?|keeps? calling) (?:to )?(?:me|at me|my)\b""",
    r"""{rival} {soft}(?:holds?|has|have|keeps?) (?:{w} ){0,3}?(?:interest|appeal|attraction|charm)s? (?:for
        |to) me\b""",
    r"""{rival}(?:'s| is) {soft}(?:something|one thing|what|(?:an?|another|one) (?:{w} )?(?:area|field|job|thing
        |path|line|world|career|profession|vocation|occupation)) (?:that |which )?i(?:'d|'m
        |'ve)? (?:{w} ){0,2}?(?:might|may|could|would|am|also|want|like|love
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
    r"{rival} {soft}(?:keeps?|is always|is) (?:popping|coming|creeping|sneaking) (?:up|back|in)\b",
    r"{rival}{in}{0,40}?\b(?:not|n't|never) (?:yet |quite |really )?(?:given up|abandoned|ruled out|let go|closed)\b",
    r"{rival} (?:has|have) {soft}(?:interested|fascinated|attracted|appealed to|tempted|intrigued|called to) me\b",
    r"""{rival}(?:'s| is| would be) {soft}(?:good|fine|ok|okay|alright|great|nice|acceptable|right)(?: too
        | also| as well)? for me\b""",
    r"""{rival} (?:could|might|would|may) (?:{w} )?(?:work|do|be fun|be good|be nice|be right
        |be something)(?: out)? (?:too|also|as well|for me)\b""",
    r"\bit(?:'s| was| is) (?:always|really|actually) {g}{rival} for me\b",
    code="divided_target.also_fine",
    why="An alternative that is said aloud weighs more than ten reasons for this job.",
    message="It puts {other} beside this work as something you might do instead.",
    instead=LEAVE,
    unless=(
        CLOSED,
        r"\bfor (?:him|her|them|others|customers|clients|people|some|many|most)\b",
        r"{rival}(?:'s| is| was) no\b",
    ),
    spare=closed_after,
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

other_work = divided(
    r"""\b(?:{am}) {soft}(?:kind of |sort of )?(?:considering|exploring|weighing|pursuing|trying|testing|sampling
        |open to
        |thinking (?:about|of)|looking (?:at|into|for)|interested in|curious about|investigating|applying (?:to
        |for)) (?:{w} ){0,4}?{other_work}""",
    r"""\bi {soft}(?:look(?! forward)(?: at| for)?|consider|explore|search|seek
        |think about) (?:{w} ){0,4}?{other_work}""",
    r"\bi(?:'ll| will|'d| would| could| might| may) {soft}(?:try|do|look for|go for|choose|consider) {other_work}",
    code="divided_target.other_work",
    why="Nobody hires a person who is looking past them.",
    message="It says that you look at other kinds of work.",
    instead=LEAVE,
    unless=(
        r"\b(?:other|different|another) (?:{w} ){0,2}?{target} (?:{opening})\b",
        r"\b(?:compan(?:y|ies)|employers?|firms?|sales roles?|for (?:our|the|my) (?:customers?|clients?|team))\b",
        CLOSED,
    ),
    trips=(said("I am also considering other career directions."),),
    passes=(
        said("I am not considering any other career."),
        said("I looked at other ways to reach the clinic."),
        said("I am also applying to two other sales jobs."),
    ),
)

_GOVERNED = r"""(?:\b(?:in|into|as|towards?|at|like|be|become|being|becoming|do|doing|try|trying|consider|considering
        |explore|exploring|pursue|pursuing|study|studying|love|enjoy|prefer|want|is|are|join|joining|(?:back|move
        |moving|switch|switching|drawn|open|turn|turning|go|going|return|returning|transition|change|changing|leads?
        |attracted|leaning|thought|closer?|way|path|door|bridge|stone|no|range[^,.;]{0,30}|move on) to|(?:appl(?:y
        |ying|ied)|applications?|look|looking|search|searching|seek|position|role|jobs?|vacanc(?:y|ies)|openings?
        |interview(?:s|ing)?|cv|resume|studying|training|lea(?:ve|ving) [^,.;]{1,25}|going|go|opt|opting|running
        |passion
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


def _longing(reading: Reading) -> Iterator[Finding]:
    """Wherever the seeker speaks of themself, of another kind of work as work, and of wishing, weighing or choosing."""
    for span in reading.sure_rivals:
        sentence = reading.sentence(span.start)
        around = reading.own[max(sentence.start, span.start - 100) : min(sentence.end, span.end + 70)]
        if not all(compiled(each).search(around) for each in (_ME, _LONGING)):
            continue
        if any(compiled(each).search(around) for each in (NOT_MINE, CLOSED)) or closed_after(reading, span):
            continue
        head = _head_of_list(reading, span)
        before = reading.own[max(sentence.start, head - 70) : head]
        governed = compiled(_GOVERNED).search(before) or (head != span.start and not before.strip())
        if governed and not negated(reading, span.start, "own"):
            yield finding(reading, "divided_target.longing", span, "It sounds as if {other} would do as well.", LEAVE)


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
    source=ESSAY,
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
