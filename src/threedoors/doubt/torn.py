"""Torn: the words themselves say a divided mind, whatever the other thing is called (divided target).

The neighbours know the other work by its name. These rules need none: "torn between this and the brand side",
"whichever calls first", "a coin toss where I land".
"""

from __future__ import annotations

from threedoors.doubt.breath import CLOSED, DECIDE, divided
from threedoors.doubt.phrases import said

_PAST = r"""\b(?:was|were|had been|used to be|used to) (?:{w} ){0,3}?(?:torn|split|divided|pulled|spread|stuck|caught
        |in two minds|going back and forth|go back and forth)"""
_COIN = r"(?:coin(?:-| )?toss|toss(?:-| )?up|toss of a coin|flip of a coin|flip a coin|toss a coin|luck of the draw)"
_OF_OTHERS = r"\b(?:customers?|clients?|patients?|buyers?|teams?|they|he|she|people|students|the votes?|opinions?)\b"

torn = divided(
    r"""\b(?:i'm|im|i am|i feel|feeling|am|i remain|i find myself|we're|me) (?:{w} ){0,3}?(?:torn|split|divided|pulled
        |spread (?:out|thin|around)|stuck|caught|in two minds)\b(?! (?:muscle|ligament|shift|second))""",
    r"""{start}(?:still |kind of |sort of |rather |a bit )?(?:torn|pulled|split|caught|stuck|divided) between\b""",
    r"""\b(?:torn|pulled|stuck|caught|wavering|swinging|split|divided) between (?:this|it|here|your|that and this
        |the two|two (?:{w} )?(?:{path}|things|worlds|trades|careers|lives))\b""",
    r"""\bi(?:'m|m| am)? (?:{w} ){0,3}?(?:keep |go |goes |going |swing |swinging )(?:going |swinging )?(?:back and forth
        |to and fro|backwards and forwards|from one to the other)\b""",
    r"\bmy (?:heart|head|mind) (?:{w} ){0,3}?(?:in two (?:places|minds|halves)|split|torn|divided|half elsewhere)\b",
    r"\bhalf of me\b|\b(?:one|a) foot in (?:each|both|another|the other)\b",
    r"\bi(?:'m|m| am| stand| find myself)? (?:{w} ){0,3}?at (?:a|the|some) (?:{w} )?(?:crossroads|crossing|fork)\b",
    r"\bi(?:'d| would|'ll)? ?(?:could|can|might|may) (?:{w} )?(?:easily )?go either way\b",
    code="divided_target.torn",
    why="Nobody hires a person who has not decided.",
    message="It tells them that your mind is not made up.",
    instead=DECIDE,
    unless=(_PAST, CLOSED, rf"{_OF_OTHERS} (?:{{w}} ){{0,3}}?(?:torn|split|divided)"),
    trips=(
        said("I'm kind of torn between this and the brand side."),
        said("My heart is in two places still, here and in the wine trade."),
        said("Honestly I go back and forth about it every day."),
    ),
    passes=(
        said("I was torn between this and law until my first sale."),
        said("Our customers are split between two plans, and I speak to both."),
        said("I split my day between the desk and the floor."),
    ),
)

any_of_them = divided(
    r"""\bwhichever (?:one |job |of (?:them|the two) )?(?:{w} ){0,2}?(?:calls?|opens?|comes?|answers?|says?|hires?|gets
        |bites?|offers?|takes|rings?|replies|writes|lands|turns up|works out|pays|happens)\b""",
    r"\bwhoever (?:{w} )?(?:calls|answers|says yes|hires|rings|offers|gets back|takes) (?:me )?(?:back )?first\b",
    rf"\b{_COIN}\b(?={{in}}{{0,60}}\b(?:i|me|i'd|i'll)\b)",
    rf"\b(?:i|me|i'd|i'll)\b{{in}}{{0,60}}?\b{_COIN}\b",
    r"\b(?:one or the other|the one or the other|this or that|one of the two)\b(?={in}{0,60}\b(?:i|i'd|me|for me)\b)",
    r"""\b(?:i'd|i would|i'll|i could|i can|would) (?:{w} ){0,2}?(?:take|accept|do|be happy with|go for|live with
        |be fine with) (?:either|any of them|any of the (?:two|three)|both|whichever)\b""",
    r"\beither (?:one |of (?:them|the two|these) )?(?:would|will) (?:do|suit me|make me happy)\b",
    r"""\b(?:the two|both|all three|them both) (?:{w} )?(?:i )?(?:like|love|want|enjoy)(?:d)? (?:{w} ){0,2}?(?:the same
        |equally|alike|as much)\b|\bequally (?:an applicant|happy|drawn|keen|interested|glad) (?:{w} ){0,2}?(?:to|in|for
        |by|with|either)\b""",
    r"\b(?:have not|haven't|not yet|cannot|can't|couldn't) (?:{w} )?(?:ranked?|rank|choose between|decide between)\b",
    r"""\bi(?:'ve| have)? (?:{w} ){0,2}?appl(?:ied|y|ying) (?:for|to) (?:the )?(?:both|all (?:two|three|four|of them)
        |everything|anything)\b(?! of your| your)""",
    r"\b(?:both|all (?:two|three|four)) (?:considered|in play|on the table|open to me|possible for me)\b",
    code="divided_target.any_of_them",
    why="One of several is not a yes.",
    message="It sounds as if any of several jobs would do.",
    instead=DECIDE,
    unless=(CLOSED, rf"\b(?:for|with|let|ask|help) (?:{{w}} )?{_OF_OTHERS}"),
    negatable=False,
    trips=(
        said("I'm looking at security and also barbering, so whichever one calls first."),
        said("It's a coin toss where I land."),
        said("The two I like the same."),
        said("I would take either."),
    ),
    passes=(
        said("I help the customer choose, and whichever plan they take, I stay in touch."),
        said("Either shift is fine with my family."),
        said("I applied to both of your openings in this team last year and heard how you work."),
    ),
)

as_well = divided(
    r"""\b(?:i'd|i would|i'll|i might|i could) (?:{w} ){0,2}?(?:jump|switch|leave|be gone
        |be off) (?:{w} ){0,3}?(?:in a heartbeat|in a second|tomorrow|at once|straight away|without thinking)\b""",
    r"""\bi(?:'ve| have)? (?:{w} )?(?:been |got )?(?:half(?:-| ))?(?:thinking|dreaming
        |wondering) (?:about|of) (?:{w} ){1,9}?instead\b""",
    r"""\bi(?:'ve| have|'m|m| am)? (?:{w} ){0,3}?(?:an?|another|one|my|the same|a second|the) (?:{w} )?(?:application
        |pitch|resume|cv|letter) (?:{w} ){0,2}?(?:in |out )?(?:for|at|to|with|in) (?:{w} ){1,6}?(?:as well|too|and one
        |in that direction|also)\b""",
    r"""\b(?:prepared|sent|written|filed|put in) (?:an?|another|one|my) (?:second|other|parallel) application
        \b(?! form)""",
    r"""\b(?:i'm|im|i am|i've been) (?:{w} ){0,3}?(?:up for|in for|in the running for|being considered for
        |waiting on|waiting to hear (?:from|about)) (?:an?|another|one) (?:{w} ){0,4}?(?:as well|too|also)\b""",
    code="divided_target.as_well",
    why="They fill this job and want somebody who wants it.",
    message="It tells them that something else would do as well.",
    instead=DECIDE,
    unless=(CLOSED,),
    trips=(
        said("If something came up in your design team I'd jump over in a heartbeat."),
        said("I've been half thinking about hanging it up and selling insurance instead."),
        said("I'm up for a lab job in Galway as well."),
    ),
    passes=(
        said("I would move to Leeds tomorrow for this job."),
        said("I thought about the numbers and called them instead."),
        said("I put in a second application form because the first one was lost."),
    ),
)

anything_goes = divided(
    r"""\b(?:i|i'm|i am|i'd|i would|i will|i'll|me|honestly,?) (?:{w} ){0,3}?(?:just|only|simply|really
        |desperately|right now|now) (?:need|want|looking for|after|look for) (?:a|any|some) (?:{w} )?(?:job
        |work|position|paycheck|income)(?=[,.\ue010]|\Z| (?:and|at|now|right|so|to (?:pay|live|get by)|any|really
        |that pays)\b)""",
    r"""\b(?:i|i'm|i am|i'd|i would|i will|i'll) (?:{w} ){0,3}?(?:take|accept|(?:(?<=would.)|(?<=will.)
        |(?<='d.)|(?<='ll.))do
        |need|want|happy with|say yes to|looking for|grateful for|glad of) (?:(?:just|really
        |literally|almost) )?(?:any|whatever) (?:(?:kind of|sort of
        |old) )?(?:job|work|position|role|employment|opening)s?(?=[,.\ue010]|\Z| (?:at|now|right|so
        |i can|that|you|really|there|they)\b)""",
    r"""\b(?:whatever|whichever (?:job|role|position)|anything|any (?:job|role|position|work)) (?:that )?you(?:'ve| have
        |'d| can)?(?: (?:have|got|offer|give|need filled|can offer|can give))?(?: (?:me|for me|open|going|available
        |to offer|free|left))?,? (?:i'll|i will|i'd|i would|i can|is|works|will do|would)\b(?! (?:sell|call|send|read
        |learn|bring|answer|ask))""",
    r"""\b(?:i'll|i will|i'd|i would) (?:{w} ){0,2}?(?:do|take|accept) (?:anything|whatever)(?: (?:that )?you(?:'ve
        | have| can)? ?(?:got|have|offer|give|want)?(?: (?:me|open|for me))?)?(?=[,.\ue010]|\Z)""",
    r"""\bmy net is (?:{w} )?cast (?:{w} )?wide\b|\b(?:give|find|get) me (?:whatever|anything)(?: (?:is|that is
        |that's) (?:going|open|free|there|available)|,)(?={in}{0,30}\b(?:take|do it|fine|works|happy))""",
    r"\bcast(?:ing)? (?:a |my )?(?:{w} ){0,2}?(?:wide|broad|large|big) net\b|\bcast(?:ing)? my net (?:{w} )?wide",
    r"""\bnot (?:at all |too |very |that |so |really )?(?:picky|fussy|choosy|choosey|particular|bothered) (?:about|as to
        |which|what|when it comes to) (?:{w} ){0,3}?(?:jobs?|work|roles?|positions?)\b""",
    r"""\bany (?:kind of |sort of )?(?:job|position|role|work) (?:{w} )?(?:would|will) (?:do|be fine|be ok|suit me
        |work for me|be good)\b""",
    r"""\b(?:i'm|i am|i've been|i have been|i) (?:{w} ){0,2}?(?:apply|applying|(?:sending|send|sent)(?= (?:out|my
        |resumes?|cvs?|applications)\b)) (?:(?:out|my|resumes?|cvs?|cv|applications?|letters) ){0,3}(?:everywhere
        |anywhere|all over|left and right|(?:for|to) (?:everything|anything|everyone|everybody
        |everywhere|wherever)(?! i\b))""",
    r"""\b(?:just as|equally|every bit as) (?:happy|glad|content|comfortable|pleased|well) (?:in|with|doing|at
        |as) (?:an?|another|any|some) (?!(?:junior|senior|entry|trainee|part|full|small|big|inside|outside|field|remote
        |hybrid|similar|sales|quiet|busy|lead)\w*)(?:(?!{target}){w} ){0,3}?(?:job|role|position|career|line of work
        |profession|trade)\b""",
    r"""\bif (?:(?:{target}|(?:this|the) (?:job|role|position|application)) (?:{w} ){0,2}?(?:{fails}|isn't|is not)
        |(?:i|you) (?:don't|do not|won't|will not) (?:get|hire|take|want) (?:it|this|me|the (?:job|role
        |position)))(?!\w){in}{0,40}?,? (?:then )?(?:i|i'd|i'll) (?:(?:could|can|would|will|might) )?(?:(?:always
        |still|just
        |probably) )?(?:do|go|work|take|be|become|switch|move|go back|retrain|look for|find) (?!(?:{w} ){0,6}?(?:again
        |anyway|better|harder|over|sure))""",
    code="divided_target.anything_goes",
    why="Whoever would take anything does not want this.",
    message="It says that any job would do.",
    instead=DECIDE,
    unless=(
        CLOSED,
        r"\b(?:customers?|clients?|leads|prospects|buyers?|candidates|suppliers|accounts|fish|my (?:father|mother))\b",
        r"\bi (?:was|had|did|used to|cast|took|learned)\b|\b(?:years ago|back then|at (?:first|that time)|when i)\b",
        r"\bno longer\b|\bnot (?:just )?(?:any|a) (?:job|work)\b",
    ),
    negatable=False,
    trips=(
        said("Honestly, I just need a job."),
        said("Whatever you have, I will do it."),
        said("Honestly I'm casting a wide net at the moment."),
        said("I'd be just as happy in an office job."),
        said("If sales does not work out, I could always do support."),
        said("Any position would do."),
        said("Give me whatever is going and I will take it."),
        said("I have sent my resume all over town."),
    ),
    passes=(
        said("I need a job that lets me talk to people."),
        said("Whatever you have in stock, I will sell it."),
        said("I cast a wide net for new customers."),
        said("I'd be just as happy in a junior role."),
        said("If this role goes to somebody else, I will try again."),
        said("I do not want just any job."),
        said("I sent my resume to your office on Monday."),
    ),
)
