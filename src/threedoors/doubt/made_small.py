"""Made small: the writer belittles what they are, can or have done (self-deprecation).

A lack that is told with what is done about it, a modest start that is over, and a job that is "just" a job are spared.
"""

from __future__ import annotations

from functools import partial

from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import phrases, said
from threedoors.doubt.reading import Reading
from threedoors.doubt.voices import MADE_SMALL
from threedoors.text import Span

_MENDED = r"""\b(?:(?:so|and|but) (?:now )?i(?:'ve| have)? (?:now |since )?(?:joined|took|take|learned|learnt|keep
    |kept|set|use|used|began|started|made
    |make|write|wrote|asked|ask|practi[sc]ed?|built|signed|enrolled|trained|read|got better|have a|studied|plan
    |check|block|work(?:ed)? (?:on|with)|hired|found|put|go over
    |rehearsed?|schedule|did)|now i|today i|these days|since then|until i|changed how|and i'm (?:early|never|always)
    |so i |so now|i now|i've since|i have since
    |i joined a|i keep a|i use a|i set (?:a|an|up)|to fix (?:that|this|it)
    |what i do about|that's why i|which is why i|last (?:month|year|week) i|i have not (?:missed|been|done)|i've not
    |i (?:do )?have (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) years|got over|by now
    |no longer|but it's|used to be|have missed none|a year later)\b"""
"""What has been done about it."""


def _is_mended(reading: Reading, spot: Span) -> bool:
    """Whether the same breath, or the next sentence, tells what is done about it."""
    end = reading.sentence(spot.start).end
    until = min(reading.sentence(end).end if end < len(reading.plain) else end, spot.end + 260)
    return compiled(_MENDED).search(reading.plain[spot.start : until]) is not None


_small = partial(
    phrases,
    **MADE_SMALL,
    source="METHOD, question banks: a weakness with its remedy",
    negatable=False,
    spare=_is_mended,
)

_I_AM = r"""(?:i'm|i am|im|i've (?:always )?been|i have (?:always )?been|i was (?:always|never)
    |i was(?= (?:a |an )?(?:mediocre|average|lousy|poor (?:student|speaker)|bad student))|i feel|i'd be|being
    |my (?:{w} ){1,2}?(?:is|are)|i'll be|i tend to be|i can be|i get)"""
_SOFT = r"""(?:(?:a bit|a little|kind of|kinda|sort of|sorta|pretty|quite|rather|really|very|so|too|just|probably
    |maybe|perhaps|honestly|truly|still|also|always
    |frankly|somewhat|fairly|admittedly|absolutely|completely|totally|often|sometimes|usually|naturally|by nature
    |pretty much|such|known to be|a|an|the|bit|extremely|not the most|definitely|currently|already|obviously
    |certainly|afraid),? ){0,4}"""
_WEAK = r"""(?:terrible|awful|horrible|hopeless|useless|lousy|clueless|dumb|stupid|mediocre|incompetent
    |inexperienced|under-?qualified|unqualified|under-?experienced|untrained|unskilled|disorgani[sz]ed
    |unorgani[sz]ed|forgetful|scatter-?brained|awkward|clumsy|lazy|rusty|out of practice|out of my depth
    |slow(?: learner| worker| reader| typist| at| to learn| with)|bad(?: at(?! (?:it|that|leaving))| with
    | (?:public |with )?(?:speaker
    |writer|listener|communicator|student|test|tester|liar|leader|planner|driver|manager|typist|cook|with))
    |poor(?: at| with| (?:{w} )?(?:speaker|writer|communicator|student|listener|planner|public))|weak(?: at| in| on
    | with|est| (?:{w} )?(?:speaker|writer|communicator|student|candidate))|not much of|procrastinator|pushover|mess
    |nobody|beginner|amateur|newbie|novice|rookie
    |imposter|impostor|fraud|failure|loser|disaster|klutz|dinosaur|average(?: (?:student|worker|writer|employee
    |salesman|at))?|easily (?:distracted|flustered|overwhelmed|bored|discouraged)|overwhelmed easily
    |(?:easily )?flustered|nervous wreck|bad|insecure|unsure of myself|not confident|shy|introverted to a fault
    |old for (?:this|the|it)|no good|no use (?:with|at|to)|boring|over the hill|past my prime|nothing special
    |nothing much|worst)"""
_SKILL = r"""(?:(?:much|enough|any|a lot of|lots of|all (?:of )?the|all that much|a ton of|the right|the necessary
    |the required|the proper|formal|direct|relevant|real|actual|great|strong|good|impressive|an?|the|that many|many
    |all|really|too much|specific|professional|practical|particular|proven|{w}) ){0,4}?(?:experience|skills?
    |qualifications?|degree|diploma|education|training|background|credentials|strengths?|talents?|abilit(?:y|ies)
    |accomplishments?|achievements?|confidence|knowledge|expertise|references|to offer|to show|to brag|track record
    |resume|cv|requirements?|know-?how|to speak of|what it takes)"""
_PROOF = r"""\b(?:i have no (?:trouble|problem|fear|doubt|issue)|not (?:a|the) (?:boss|kind|type|sort
    |person who) (?:who|of)|not (?:afraid|picky|here)|wasn't just|not just|not only|no lack|don't lack|not that easy
    |they (?:say|said|think|are)|people who (?:say|are|think)|customers? (?:who|are|often)|trainees|new (?:drivers
    |hires|trainees)|when (?:somebody|someone)|the (?:young|new) ones|students|pupils|he was|she was|he is
    |she is|they were|callers|years? (?:ago|later)|at first|when i (?:started|began|arrived|came)|back then)\b"""

is_less = _small(
    rf"""\b{_I_AM} {_SOFT}{_WEAK}\b""",
    r"""\b(?:i'm|i am|im|i was|i've been|as) (?:{w} )?(?:just|only|merely|simply|nothing but|barely
        |nothing more than) (?:an?|some|another|one) (?:(?!(?:call|mile|block|few|minute|bus|drive|phone|short|step
        |week|day|month|year|hour|train)\b){w} ){0,3}?(?:mom|mum|mother|dad|father|parent|housewife|homemaker
        |student|beginner|receptionist|cashier|clerk|secretary|waitress|waiter|server|janitor|cleaner|driver|temp
        |intern|assistant|kid|girl|boy|guy|woman|man|worker|laborer|labourer|helper|volunteer|nobody|amateur
        |grad(?:uate)?|retail|high school|community college|dropout|cook|nurse|teacher|barista|bookkeeper|aide
        |stay-at-home|small-town|regular person|{kind})s?\b""",
    r"""\b(?:i'm|i am|im|i'm just) (?:{w} )?only (?:high school|a high school|\d{1,2}|eighteen|nineteen|twenty)\b
        |\bonly (?:have|got|finished|went to|made it (?:to|through)) (?:an? )?(?:{w} )?(?:ged|high school|two-year
        |community college|associate'?s?|eighth grade|tenth grade)\b""",
    r"""\b(?:i'm|i am|im|i was|i've never been|i have never been|i was never|i'm really) (?:{w} )?(?:not
        |never) (?:(?:really|exactly|all|that|so|too|very|particularly|especially|actually|even|quite|much of|at all
        |an?|the|very much|just|any|necessarily|super|terribly|what you'd call|as|ever|been|yet|the world's
        |technically|fully|100 percent|sure i'm) ){0,4}?(?:good|great|strong(?:est)?|smart(?:est)?|bright(?:est)?
        |qualified|experienced|skilled|impressive|confident|people person|genius|leader|expert|best|sharpest
        |most (?:{w} )?(?:qualified|experienced|confident|organi[sz]ed|talented|skilled|obvious|impressive|patient
        |punctual|technical)|as (?:good|smart|fast|qualified|experienced|strong|quick|young)|cut out|talented
        |tech(?:nical|-savvy| savvy|ie)?|computer (?:person|literate|genius|savvy|whiz)|savvy|math person
        |numbers person|morning person|organi[sz]ed|educated|creative|outgoing|fluent|special|important|gifted
        |well[- ]spoken|articulate|fast|quick|ideal (?:candidate|person)|perfect (?:candidate|fit)
        |right (?:candidate|person|fit)|natural|student|writer|speaker|salesman|salesperson|ready for
        |a fan of myself|worthy|trained|capable|young(?: anymore)?|better than|used to computers|up to (?:it|this
        |the job|date))\b""",
    r"""\b(?:i'm|i am|im|i'm really) no (?:{w} )?(?:expert|genius|einstein|leader|star|superstar|professional|pro
        |hero|rocket scientist|prodigy|whiz|scholar|picasso|natural|spring chicken|writer|speaker)\b|\b(?:may
        |might) not be (?:the )?(?:most|best|smartest|sharpest|brightest|strongest|fastest|perfect|ideal|right
        |obvious|as)\b|\bnot (?:the )?sharpest (?:tool|knife)\b""",
    code="self_deprecation.is_less",
    unless=(
        _PROOF,
        r"""\bnot (?:just|only) (?:an?|the)\b|\b(?:sorry|bad|terrible|awful|horrible) (?:that|about|weather
            |for (?:him|her|them))\b""",
        r"\bin (?:slow|bad) (?:motion|weather|times)\b",
        r"\bnot (?:that|so|as) (?:easy|fast that|much fun)\b",
    ),
    layer="work",
    trips=(
        said("I'm just a stay-at-home mom."),
        said("I'm not very good with computers."),
        said("I'm terrible at math."),
        said("I know I'm not the most qualified person."),
    ),
    passes=(
        said("I'm just back from a season on the boats."),
        said("I'm not afraid of hard work."),
        said("I'm bad at small talk, so now I ask one question of each guest."),
        said("I'm not a boss who sits in the office."),
        said("My customers are often not very good with computers."),
    ),
)

lacks = _small(
    rf"""\b(?:i|and|but|because|since|that|really|though|although) (?:(?:really|just|also|still|do|sadly
        |unfortunately|honestly|currently|admittedly|know|simply|probably) ){{0,2}}?(?:lack|am lacking
        |don't (?:really |actually |quite |exactly |even |currently |yet )?have
        |do not (?:really |actually |yet )?have|haven't (?:got|had|gotten|gained)|have not (?:got|had)
        |have (?:very |so )?(?:no|little|zero
        |hardly any|barely any|almost no|practically no|next to no|only a little|only a bit of|few|limited|minimal)
        |have never had|never had|don't possess|don't meet|do not meet|don't bring) (?!to ){_SKILL}\b(?! (?:shortage
        |shortages|to complain))""",
    r"""\b(?:my (?:lack of|limited|little|weak|poor|lacking|spotty|patchy|thin
        |short)) (?:{w} ){0,2}?(?:experience|skills?|qualifications?|degree|education|training|background
        |confidence|knowledge|english|resume|cv|work history|history|grades|math)\b
        |\bdespite (?:my |having )?(?:lack|no|little|limited|not having)\b|\b(?:even though|although|though|while
        |because
        |since) i(?:'m| am)? (?:{w} ){0,2}?(?:inexperienced|not (?:{w} )?(?:qualified|experienced)|lack)\b""",
    r"""\b(?:i'm |i am |im |so |very |really )?(?:sorry|afraid|ashamed|embarrassed
        |apologi[sz]e) (?:to say |that |for |about |of |because |but )?(?:{w} )?(?:i (?:don't|do not|haven't|lack
        |have no|am not
        |'m not|never|didn't (?:finish|graduate|go|get|do))|i'm (?:not|so|only|just|a bit)|my (?:{w} )?(?:english
        |resume|cv|lack|grades|experience|math|background|accent|education|age))\b""",
    r"""\bmy (?:{w} ){0,2}?(?:english|resume|cv|{resume}|grades|writing|spelling|grammar|math|typing|memory
        |work history|job history|background|experience|track record|gpa|skills?|computer skills|people skills
        |education|spanish|french|german) (?:{w} )?(?:is|are|isn't|aren't|is not|are not|was|were|'s) (?:(?:a bit
        |a little|kind of|sort of|not|very|really|pretty|so|just|all|that|too|quite|still|nothing|only|rather
        |exactly) ){0,3}?(?:bad|poor|weak|terrible|awful|horrible|lousy|spotty|patchy|thin|rusty|limited|impressive
        |great|the best|perfect|special|much|short|mediocre|average|embarrassing|all over the place
        |messy|lacking|minimal|little|outdated|low|strong)\b""",
    r"""\b(?:hardly|barely|scarcely) (?:know|understand|qualify|qualified|passed|speak|have (?:any|the)|finished
        |graduated|made it|meet|scraped)\b|\bi (?:just )?(?:know|understand) (?:very little|nothing|next to nothing
        |so little|almost nothing) (?:about|of)\b|\bhave no (?:idea|clue) (?:why (?:they|you|he|she)|how i
        |what i'm doing|if i)\b|\b(?:i )?wish i (?:had|was|were) (?:{w} )?(?:more|better|a better|smarter|something
        |younger|good)\b|\b(?:little|nothing|not much|not a lot) to (?:offer|show|bring|brag)\b""",
    r"""\b(?:haven't|have not|never|didn't|hadn't|can't say (?:that )?i(?:'ve)?
        |did not) (?:really |ever |exactly |actually )?(?:accomplish(?:ed)?|achieved?|done|did|do|finished?
        |amount(?:ed)?|succeed(?:ed)?|won|led
        |managed|held|stuck|been (?:much|any good|good|able)|was (?:much|any good)|went to|go to
        |graduated?) (?:(?:at|to|in|with|very|really|too) )?(?:anything|much|a lot|any (?:real|big|great|important
        |special)|college|university|school|at anything|a (?:real|proper) job|before,? so bear)\b(?={in}{0,60})""",
    r"""\bhaven't done (?:anything like this|this (?:kind of work )?before|this sort)
        |\bnever (?:been )?(?:much of an?|any good|very good|good at|finished (?:anything|school|college|what))\b
        |\bi was never (?:much|good|any|a good|very|the (?:best|smart))\b""",
    code="self_deprecation.lacks",
    unless=(
        _PROOF,
        r"\bi (?:do )?have (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|years|decades)",
        r"""\b(?:but|and yet|however),? (?:i (?:have|bring|ran|led|built|sold|cut|trained|did)|in) (?:{w} )?(?:\d
            |two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|\band (?:\d+|two|three|four|five|six|seven
            |eight|nine|ten|eleven|twelve|twenty) years\b""",
        r"""\b(?:don't|do not) have (?:a |an )?(?:degree|experience) requirement|\bsorry (?:that )?i (?:missed
            |was late|could not|couldn't)""",
        r"\bi (?:don't|do not) lack\b|\bno (?:background|experience|degree) (?:check|needed|required)\b",
        r"""\b(?:they|who|he|she|trainees?|customers?|clients|candidates|people|kids|children
            |patients) (?:{w} )?(?:lack|don't have|have no|had no|has no)\b""",
    ),
    trips=(
        said("I don't have much experience, but I'm willing to learn."),
        said("My English is bad, sorry."),
        said("I'm sorry that I don't have a degree."),
        said("Unfortunately I lack the experience you ask for."),
    ),
    passes=(
        said("I don't have a degree; I have nine years on this exact machine."),
        said("I'm sorry that I missed your call."),
        said("I don't lack energy at five in the morning."),
        said("When I started I didn't have much experience; a year later I trained the new ones."),
    ),
)

_HABIT = r"""(?:procrastinate|put things off|put off (?:{w} ){1,3}?|mess (?:things |stuff |it )?up
    |screw (?:things |stuff |it )?up|forget (?:things|stuff|names|what|everything|a lot|to )|lose my temper
    |lose track|lose things
    |lose focus|lose interest|break things|break down|panic|freeze(?: up)?|go to pieces|go blank|go red
    |fall to pieces|get flustered|get nervous|get overwhelmed|get distracted|get confused|get bored|get lost
    |get defensive
    |get stressed|get frustrated|get anxious|get angry|give up|overthink|second-guess(?: myself)?|doubt myself|choke
    |shut down|fall apart|fall behind|drop the ball|run late|show up late|come in late|oversleep|talk too much
    |ramble|avoid conflict|take things personally|make (?:a lot of |many |dumb |stupid |silly |careless )?mistakes
    |start things and)"""

does_less = _small(
    rf"""\b(?:i|i'll|i'd|i do|i'm known to) (?:(?:just|only|still|also|really|do|honestly|sometimes|often|usually
        |always|easily|will|can|may|might|constantly|probably|occasionally|have to admit i|tend to
        |have a tendency to|am likely to|know i|admit i|kind of|sort of) ){{0,3}}?{_HABIT}(?=[,.\ue010?]|\Z| (?:when
        |if|under|a lot|easily|sometimes|at times|and|on|with|too|in|quickly|before|about|because|the|what|how|my|it
        |over)\b)""",
    r"""\b(?:i|i've|i have) (?:(?:always|still|often|really|sometimes|also|usually|kind of|sort of|have|do|tend to
        |honestly) ){0,3}?(?:struggled?|wrestled?|have (?:a (?:hard|tough|difficult) time|trouble|difficulty
        |problems|issues)|had (?:a hard time|trouble|issues)|have a bad habit|(?:am|'m) (?:bad|terrible)) (?:with|at
        |in|of|keeping|getting|remembering|meeting|staying|managing|making|finishing|speaking|saying|delegating
        |focusing|following)\b""",
    r"""\b(?:it was|that was|was) (?:just|only|mostly|all|probably|pure|mainly|purely|simply) (?:(?:a|by|pure|dumb
        |good|sheer|mostly) )?(?:luck|lucky|chance|a fluke|an accident|dumb luck)\b|\bi (?:was|got
        |just got) (?:just |only |really |so |very )?lucky (?:to (?:get|be hired|have been|land|pass|keep|be given)
        |that they|with that|they|there|i guess)\b(?!{in}{0,30}\b(?:foreman|teacher|mentor|boss who|to have a
        |to learn|to work with)\b)""",
    r"""\b(?:anybody|anyone|everyone|everybody|any (?:{w} )?(?:person|idiot|fool|monkey)|a (?:monkey|trained monkey
        |child)|somebody else|most people) (?:could|can|would) (?:{w} )?(?:have )?(?:done?|do) (?:it|that|what i
        |this|the same|my job|better)\b|\bit was(?:n't| not)? (?:really )?(?:nothing|no big deal|anything (?:special
        |much|great|big)|much|that (?:impressive|hard|big|special)|a big deal)\b(?!{in}{0,20}\b(?:like|but
        |compared)\b)|\b(?:nothing|not anything) (?:too |very |really |all that )?(?:special|impressive|fancy
        |important|big|major|to (?:write home|brag)|worth mentioning|remarkable
        |noteworthy)\b(?={in}{0,30}(?:[.\ue010?]|\Z|\b(?:really|about me|there|but)\b))""",
    r"""\b(?:all|the only thing) i(?:'ve)? (?:ever |really |just )?(?:did|do|done|was|know|had) (?:{w} ){0,3}?(?:was
        |is|were)\b(?! (?:need|ask|want|it))|\bi (?:just|only|merely|simply|basically just|mostly just|really just
        |never did more than) (?:did what i was told|followed (?:orders|instructions)|helped(?: out)?(?=[,.\ue010?]
        |\Z| (?:a (?:bit|little)|out|with the small))|answered (?:the )?phones?|filed|ran errands
        |made (?:the )?coffee|did (?:the )?(?:basic|simple|small|easy|little|usual|grunt|boring)|stocked shelves
        |took orders|worked (?:at|in|as|for) (?:an?|the|some) (?:{w} ){0,3}?(?:place|restaurant|store|shop|joint
        |mcdonald's|counter|diner|bar|gas station|grocery|warehouse|cashier|waitress|waiter|server|babysitter)
        |babysat|have (?:a|an|my|one|two|some|a few|a little|limited|six|three|basic))\b""",
    r"""\b(?:i'm|i am|i) (?:{w} )?(?:probably|just|really|sure i'm|afraid i'm|likely) (?:not (?:what|who|the (?:one
        |person|candidate|right|best|ideal))|wasting (?:your|everybody's)|a long shot|the wrong|too (?:old|young
        |inexperienced|shy|slow|late|junior)|going to (?:fail|mess))\b|\bwast(?:e
        |ing) (?:of )?your time\b(?!{in}{0,20}\bwon't\b)|\b(?:better|stronger|more (?:qualified|experienced|suitable
        |impressive)|smarter|plenty of other) (?:{w} )?(?:candidates?|applicants?|people)(?: (?:out there|than (?:me
        |i)|for this|applying|to choose)|[,.\ue010?]|\Z)|\b(?:compared (?:to|with)|next to|unlike) (?:the )?(?:other
        |others|most|more|better) (?:{w} )?(?:applicants?|candidates?|people)?(?={in}{0,60}\b(?:i|my|i'm)\b)
        |\btak(?:e|ing) a (?:risk|chance|gamble) (?:on|with|by hiring) (?:me|somebody like me|someone like me)\b""",
    r"""\bi doubt (?:that )?(?:i'm|i am|i'd|i would|i could|i can|i'll|you(?:'d|'ll)? (?:want|hire|pick)
        |my)\b(?!{in}{0,30}\b(?:alone|the only)\b)|\b(?:dumb|stupid|silly|bad|lame|boring|terrible|weak) (?:answer
        |example|question|story)\b(?={in}{0,30}(?:[.\ue010?]|\Z|but|sorry|i))(?!{in}{0,20}\bon my\b)
        |\b(?:i )?(?:don't|didn't|do not|never) (?:really |think i |feel (?:like |that )?i |feel i )?deserved? (?:it
        |the|that|this|a|to)\b|\bplease (?:just )?(?:give|take) (?:me )?a chance (?:on me|anyway)?|\bbear with me\b
        |\bdon't (?:interview|test|present|photograph|do) well\b(?= |[,.\ue010?]|\Z)|\bi (?:don't
        |do not) (?:interview|test|sell myself|present myself) (?:very |that |so )?well\b""",
    r"""\bmy (?:{w} )?(?:biggest|greatest|main|worst|real|only|one) (?:{w} )?(?:flaw|weakness|fault|problem
        |weak spot|failing|shortcoming|downfall) (?:{w} )?(?:is|would be|has always been) (?:(?:that|probably
        |definitely|just) ){0,2}?(?:i(?:'m| am)? (?:{w} ){0,2}?(?:always late|late|lazy|never|can't|don't
        |disorgani[sz]ed|not|hate|forget|get|lose|lack|bad|too (?:shy|slow|honest|emotional|nice)|struggle
        |procrastinate|impatient|stubborn)|my (?:{w} )?(?:temper|lack|memory|attitude|english|spelling|math|lateness
        |laziness|shyness|nerves)|procrastinat\w+|time management|being late|punctuality|laziness|lateness
        |everything|computers|math)\b""",
    r"""\b(?:i(?:'ve| have)? made (?:a lot of|many|so many|some|a few|plenty of) (?:bad|poor|terrible|dumb|stupid
        |wrong) (?:choices|decisions|mistakes)|i failed (?:{w} ){1,5}?(?:because i(?:'m| am| was)|twice|again
        |three times|miserably)|i can't (?:{w} ){1,3}?to save my life|i can't (?:handle|cope|deal|focus|concentrate
        |multitask|stay organi[sz]ed|work under|say no|delegate|spell|type|write|speak in)\b|i lack confidence
        |i have (?:low|no|very little|zero) (?:self-?(?:confidence|esteem)|confidence)|i (?:was
        |got) fired (?:because|for) (?:i|my|being))\b|\b(?:been )?out of (?:work|the (?:workforce|field|game
        |industry)) (?:for )?(?:so|too|a very|a) long\b""",
    code="self_deprecation.does_less",
    unless=(
        _PROOF,
        r"\bi don't (?:ask|wait|need|want)\b|\ball i (?:need|want|ask)\b",
        r"""\b(?:patients?|customers?|callers?|kids|children|students?|trainees?|guests?) (?:{w} )?(?:who
            |that)? ?(?:struggle|panic|get|forget|give up|freeze)""",
        r"""\bwhen (?:they|people|others|he|she|somebody)\b|\bi (?:don't|do not|never|rarely|seldom|won't
            |hardly ever) (?:{w} ){0,2}?(?:panic|freeze|give up|forget|lose|put|get|make|ramble|procrastinate)""",
    ),
    trips=(
        said("I tend to procrastinate."),
        said("Anybody could have done it."),
        said("I know that you have better candidates than me."),
        said("All I ever did was answer phones."),
        said("I've always struggled with deadlines."),
    ),
    passes=(
        said("I don't put things off: the claims are out by noon."),
        said("Deadlines were hard for me. Now I keep a board, and I have missed none since June."),
        said("All I need is a phone and a list."),
        said("I only worked weekends then, because I had classes."),
        said("I was lucky to have a foreman who explained things."),
    ),
)
