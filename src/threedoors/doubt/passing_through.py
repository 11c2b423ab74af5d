"""Passing through: this job is a means to another end, a wait or a way in, and the end lies elsewhere (stepping stone).

Said of this job and of what is to come. What was a step once, what others do, and a future in this job are spared.
"""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said
from threedoors.doubt.voices import PASSING_THROUGH

_step = partial(phrases, **PASSING_THROUGH, source="The founding essay, third door")

_FIRM = r"""(?:business(?:es)?|company|firm|shop|store|practice|studio|restaurant|bakery|cafe|café|agency|salon
    |(?:food |taco |coffee )?(?:truck|cart)|start-?up|brand|brewery|label|gym|consultancy|consulting|boutique|bar
    |garage
    |office|line|hotel|clinic|daycare|school|place|thing|boss|brand|outfit|farm|venture|gallery|channel)"""
_SCHOOL = r"""(?:(?:law|grad|graduate|med|medical|business|nursing|vet|veterinary|dental|culinary|film|art|drama
    |flight
    |pharmacy|trade|pa|cooking|beauty) school|(?:the )?(?:police |fire |military )?academy|(?:my |a |the )?(?:master's
    |masters|mba|ph\.?d|doctorate|residency)(?: (?:degree|program|programme))?|college|university|uni|school)"""
_OFTEN_PAST = r"""\b(?:was|were|had been|used to|years ago|ago|back then|at first|once (?:thought|saw|meant|believed
    )|when i (?:was|started|began|joined)|i (?:thought|saw|took|used|treated|left|quit|did|worked|spent|started))\b"""
_OTHERS = r"""\b(?:for (?:him|her|them|others|many|some|people|teenagers|students|clients)|our (?:program|programme
    |patients|clients|students|trainees|residents)|tenants|customers?|interns|trainees|apprentices|my (?:clients
    |students|pupils|daughter|son))\b"""
_NOUN = r"""(?:stepping[- ]?stone|spring ?board|launch(?:ing)?[- ]?pad|stop-?gap|place-?holder|jumping[- ]off (?:point
    |place)|way ?station|pit stop|pitstop|means to an end|warm-?up|holding pattern|gateway|(?:first |next |small |good
    |useful |necessary |another |early |big |one )?(?:step|stop) (?:to|towards?|into|on (?:the|my) (?:way
    |ladder|road
    |path)|up the ladder|along the way|closer to|in the direction of)|bridge(?= (?:to|into|until|between|for me|job
    |towards?|over)\b)|(?:transition(?:al)?|temporary|interim|starter|in-between|survival|bridge|filler|backup
    |practice) (?:job|role|position|thing|work|solution)|stop-?over|jump-?start|foot in the door|way in(?:to)?
    |entry point|entry ticket|ticket (?:in|into|to)|back door|side door|training ground|rehearsal|dry run
    |building block|ladder|good start|starting (?:point|place) for my|way to (?:get|break) into|paid training
    |learning experience before)"""

as_a_step = _step(
    rf"""\b(?:is|'s|be|as|like|it|becomes?|seems?(?: like)?|just|only|looks? like|provides?|offers?|give me|gives me
        |make|makes|get|getting|have|use|using|call it|for|want
        |need) (?:(?:just|such|only|really|more|simply|a|an|the|my|one|great|good|perfect|nice|solid|excellent|ideal
        |useful
        |natural|real|kind of|sort of|possible|potential|convenient|of|bit|first|little|next|valuable
        |logical),? ){{0,5}}
        {_NOUN}\b""",
    r"\b(?:get|getting|put|putting|have|having|stick) (?:{w} ){0,2}?(?:foot|toe|feet) in(?:to|side)?\b",
    r"""\b(?:get|come|start) in (?:at|on) the (?:bottom|ground floor)\b(?={in}{0,60}\b(?:then|until|switch|move
        |work up))""",
    r"""\b(?:see|use|view|regard|treat|take|think of|look at|consider) (?:this|it|the (?:job|role|position)
        |your {w}) (?:{w} ){0,2}?(?:as|to be) (?:{w} ){0,3}?(?:practice
        |preparation|experience for|training for|paid training|a start|a break)\b""",
    r"""\b(?:gets?|brings?|takes?|getting|bring|one step|a step|step) (?:me )?(?:{w} )?closer to (?:it
        |my (?:{w} ){0,3}?(?:dream|goal
        |passion)|what i|where i|the (?:job|career) i)\b""",
    code="stepping_stone.as_a_step",
    message="This sounds like a stop on the way to another job.",
    unless=(
        _OFTEN_PAST,
        _OTHERS,
        r"\b(?:stay(?:ed)?|years?,? and stayed|long run|for good)\b",
        r"""\b(?:next|first|logical|natural) step (?:for me )?(?:is|would be|in my) (?:{w} ){0,4}?(?:this|your|here
            |like this)\b""",
    ),
    trips=(
        said("This role is a stepping stone to product work."),
        said("I see the position as a bridge to something in film."),
        said("It would be a good way to get my foot in the door."),
        said("This seems like a good transition job for me."),
    ),
    passes=(
        said("I want to run this territory."),
        said("The stone path I built still stands."),
        said("A summer at a call center was my stepping stone into this trade."),
        said("I am not after a stepping stone, I am after a place to stay."),
        said("Our program is a bridge to college for teenagers."),
    ),
)

_WAIT = r"""(?:take|do|be|stay|work|accept|it|this|job|role|position|something|temporary|for now|just|only|hold|tide
    |here|keep|income|money|paycheck|bills|busy|with you|time|gig|cover|season|like to|afloat|us)"""
_AIM = r"""(?:(?:get|find|land|have|secure|hear (?:back )?from|am offered|can get|can find
    |receive) (?:(?!it\b){w} ){0,5}?(?:job|position|work|role|career|offer|school|schools|placement|licen[cs]e|visa
    |certificate
    |certification|degree|papers|permit|apprenticeship|something|gig|place|footing|feet|contract|university|break
    |internship|residency)\b
    |(?:get|am|can get|'m) (?:in(?:to)?|accepted|called|admitted)\b(?! (?:the|a) (?:groove|rhythm|rush))
    |(?:finish|complete|graduate|pass|am (?:done|finished|through) with|go back to|start|begin|enroll? in|return to
    |attend|'m (?:in|at|done with|finishing)|am (?:in|at|finishing)|wrap up)\b (?:{w} ){0,4}?(?:degree|school|studies
    |college|university|uni|masters?|master's|ph\.?d|exams?|course|program|programme|training|thesis|dissertation
    |novel
    |classes|certificate|licen[cs]e|nursing|teaching|album|book|screenplay|internship|residency|diploma|semester)\b
    |graduate\b|figure (?:{w} ){0,4}?(?:out|what|where)|decide|make up my mind|know what i|work out what
    |move|relocate|leave (?:for|town|the)|go (?:abroad|travel|overseas|home|back)|emigrate
    |(?:save|have saved|put aside)\b|can afford|raise enough|have enough|earn enough
    |build (?:up )?(?:my|a|the)|grow my|launch|write (?:my|a)|work on my|look (?:for|around|at)|search|hunt
    |job[- ]hunt
    |wait|study|train (?:for|to|as)|prepare (?:for|to)|pursue|apply (?:to|for)|audition|plan|set up|get on my feet
    |take (?:the|my) (?:bar|boards|exam)|establish|develop my|try to (?:sell|get|find|write|become|make|start))"""
_COMES = r"""(?:(?:my|our) (?:[a-z']+ ){1,4}?(?:takes? off|comes? (?:through|in|up)|sells?|is (?:ready|born|finished
    |due)
    |are (?:ready|in)|starts?|opens?|pays|gets? (?:off|going|published|approved|a)|arrives?|grows|begins?|kicks? in
    |goes
    |transfer)|(?:something|somewhere|a|an|the|one) (?:{w} ){0,6}?(?:comes?|opens?|turns?|shows?|pops?|appears?
    |calls?|starts?|gets? back|begins?)\b
    |something (?:better|else|permanent|real|in my))"""

until_then = _step(
    rf"\b{_WAIT}\b(?={{in}}{{0,60}}\b(?:until|till|while|before|as long as)\b){{in}}{{0,60}}?\b(?:until|till) "
    rf"(?:i(?: can| could)?(?:'m| am)? ?{_AIM}|{_COMES})",
    rf"""\b(?:it|it's|this|job|role|position|something|paycheck|income|bills|work|busy|shifts?|me|gig|money|rent|here
        |take|for now|with you)\b(?:,? {{w}}){{0,6}}?,? (?:while|as) i(?: can|'m| am)? (?:still )?(?:{_AIM}|(?:look
        |search|wait|train|studi|apply|build|finish|writ|sav|figur|work|audition|prepar)(?:y|e)?ing\b)""",
    r"""\b(?:fill|bridge|cover|close|plug) (?:in )?(?:the|a|my|this) (?:{w} ){0,2}?(?:gap|time|months?|year
        |summer
        |hole) (?:before|until|till|between|while|in my)\b(?={in}{0,60}\b(?:my|i|i'm|school|college)\b)""",
    r"""\b(?:tide|hold|carry) (?:me|us) (?:over|through|by|across)\b(?! (?:the|a) (?:first|door))""",
    r"""\bkeep(?:s|ing)? (?:me|us) (?:{w} )?(?:busy|going|afloat|above water|fed|occupied)\b(?={in}{0,40}\b(?:until
        |till|while|for now|for the|before))""",
    r"""\b(?:just|only) (?:until|till|for (?:now|the (?:summer|time being|moment|winter|season))
        |while)\b(?={in}{0,60}\b(?:i|my|we|something|me|our)\b)(?!{in}{0,30}\b(?:last guest|shift)\b)""",
    r"""\b(?:before|until|till) (?:i|we) (?:can )?(?:move|go|get|start|return|switch|head) (?:{w} ){0,2}?(?:on|in
        |into|to
        |back|over|away)\b(?={in}{0,50}\b(?:what i|texas|where i|something|school|real|abroad|college|my own|another
        |a bigger|overseas|home|country|degree|program))""",
    r"""\bwe(?:'ll|'re| will| are)? (?:only|just) (?:{w} ){0,3}?(?:here|there|in (?:town|the area|{w})|living
        |staying) (?:{w} )?(?:for|until|till)\b""",
    code="stepping_stone.until_then",
    message="It sounds as if you would be here until something else comes.",
    unless=(
        r"\b(?:retire|retirement|replacement|carry me out|as long as you)\b",
        r"""\bi (?:{w} )?(?:worked|did|stayed|had|was|took|paid|waited|kept|held|lived|cared
            |{w}ed)\b{in}{0,40}
            \b(?:while|until|till|before)\b""",
        r"\b(?:customers?|tenants|guests?|patients?|callers?|the team|clients|they|crew|people|them)\b",
        r"\bbefore we moved\b",
    ),
    trips=(
        said("It would tide me over until I go back to school."),
        said("I would do this until my band takes off."),
        said("It pays the bills while I build my own studio."),
        said("It is only until something in my field comes up."),
    ),
    passes=(
        said("I hope to be here until I retire."),
        said("I worked as a barista while I finished my degree."),
        said("I stay until the last guest has left."),
        said("I keep the machines going until the relief crew comes in."),
    ),
)

_HOPE = r"""(?:(?:i|i'd|we) (?:{w} )?(?:want|hope|plan|intend|dream|like|love|aim|wish|mean|expect)|i'd|i'll|i will
    |i would|i'm (?:saving|planning|hoping|going|trying|aiming|working|building|looking)|i am (?:saving|planning
    |hoping
    |trying)|(?:my|the) (?:{w} ){0,3}?(?:goal|dream|plan|aim|ambition|heart|hope|intention|idea)|eventually|ultimately
    |one day|some ?day|later(?: on)?|down the (?:road|line)|long[- ]term|in the long (?:run|term)|(?:in
    |within) (?:{w} ){1,3}?years?|years from now|once i|when i|so (?:that )?i can|then|before i|until i
    |myself (?:running|owning
    |opening)|help(?:s)? me|practice for|experience to|learn|money for|saving)"""
_THE_JOB = r"""\b(?:list|book|territory|route|accounts?|section|classroom|class|ward|crew|budget|clients|patients
    |desk|tools?
    |tab|team)\b"""

own_plans = _step(
    rf"""\b{_HOPE}\b(?:,? {{w}}){{0,14}}?,? (?:my|our|a|of my|his|her
        |their)(?: {{w}}){{0,3}}? own(?: {{w}}){{0,2}}? {_FIRM}\b""",
    rf"""\b{_HOPE}\b(?:,? {{w}}){{0,14}}?,? (?:{_FIRM}|one|something|agency|office) of my own\b""",
    rf"""\b{_HOPE}\b(?:,? {{w}}){{0,12}}?,? (?:(?:work|working|be|go|do it|do this|business) for myself|my own boss
        |self-employed|freelanc(?:e|ing)|on my own\b(?! (?:feet
        |two|shift|time))|go solo|strike out)(?=[,.\ue010?]|\Z| (?:and|with|as|one|in|later|some|by|full
        |eventually))""",
    rf"""\b(?:open(?:ing)?|start(?:ing)?|launch(?:ing)?|set(?:ting)? up|sav(?:e|ing) (?:up )?for) (?:up )?(?:my|a|an
        |our) (?:own )?(?:{{w}} ){{0,2}}?{_FIRM}\b(?={{in}}{{0,80}}\b(?:one day|some ?day|eventually|later
        |would help|in (?:a
        |two|three|five)|after|my dream|is my|shifts|plan it|on the side|soon)\b)""",
    r"""\b(?:i'd|i would|i'll|to|i want to|and then) (?:{w} )?(?:do|try|use|apply|run) (?:it|this|that
        |the same) (?:{w}
        ){0,3}?(?:for myself|on my own|by myself)\b""",
    code="stepping_stone.own_plans",
    message="It tells them of a plan that has no room for them.",
    unless=(
        _THE_JOB,
        r"""\b(?:i (?:had|ran|started|owned|sold|closed|left|opened|built|gave up|shut)|used to|years ago
            |until (?:last|20)|for {w} years)\b""",
        r"\bas if it (?:was|were)\b|\blike (?:it was|it were|it's) my own\b",
        r"""\b(?:customers|clients|owners|people|tenants|women|students|founders) (?:{w} ){0,2}?(?:to|who|open
            |start)\b""",
    ),
    trips=(
        said("Eventually I want to open my own bakery."),
        said("I want to learn the ropes here and then start a shop of my own."),
        said("Five years from now I'd like to be working for myself."),
    ),
    passes=(
        said("I had my own bakery for six years, and now I want to bake for yours."),
        said("I would run this shop as if it were my own."),
        said("I want to build my own list of accounts for you."),
    ),
)

back_to_school = _step(
    rf"""\b(?:before|until|till|while|then|after|apply(?:ing)? (?:to|for)|afford|pay(?:ing)? (?:for|my way through)
        |on (?:my|a|an) (?:{{w}} )?|set(?:s)? me up (?:{{w}} )?for|sav(?:e|ing) (?:up )?for|get(?:ting)? into
        |go(?:ing)? back to
        |go(?:ing)? to(?= (?!school\b))|return(?:ing)? to|head(?:ing)? (?:back )?to|start|application(?:s)? (?:to
        |for)|accepted (?:to|into|at)|prepar\w+ (?:me )?for
        |qualify for|hours for|back (?:to|in)) (?:(?:my|full-time|some|good|own|a
        |the) ){{0,2}}?{_SCHOOL}(?: applications?
        | program(?:me)?| in the fall| starts| begins)?\b(?={{in}}{{0,50}}[,.\ue010?]|\Z|{{in}}{{0,60}}\b(?:in|next
        |this|starts?|later|until|after)\b)""",
    code="stepping_stone.back_to_school",
    message="It says that this job ends when school begins.",
    unless=(
        r"""\b(?:went|gone|graduated|paid|studied|was|were|had|put|left|attended|finished|worked|volunteered|taught
            |drove|before i|got|came|did|since|used to|learned|ago|trained|sold|cared)\b""",
        r"""\b(?:kids?|children|students?|pupils|son|daughter|daughters|sons|parents|families|teenagers|they|boys
            |girls)\b""",
        r"""\b(?:i (?:would|'d)? ?(?:love|want|hope)|join|work|teach|serve|teaching|working) (?:{w} ){0,5}?(?:at|for
            |in) {in}{0,30}?(?:college|university|school)""",
        r"""\b(?:school|college|university) (?:bus|tuition|fund|library|nurse|board|district|year|day|run|yard
            |kitchen)\b|\bfrom (?:college|school)\b""",
        r"\bapply(?:ing)? (?:to|for) your\b|\byour (?:{w} )?(?:college|university|school|academy|program)\b",
    ),
    trips=(
        said("I would do this until I get into medical school."),
        said("A year at your firm would set me up nicely for business school."),
        said("After about a year here I would apply to grad school."),
    ),
    passes=(
        said("I taught students who went on to law school."),
        said("I went back to school to do exactly this work."),
        said("I want to work at your college."),
    ),
)

_BIGGER = r"""(?:(?:a |an |the |some |one of the )?(?:bigger|larger|better|big|major|top|more (?:prestigious|serious
    |interesting|exciting|creative|senior|famous)|real) (?:{w} )?(?:compan(?:y|ies)|firms?|agenc(?:y|ies)|employers?
    |places?|leagues?
    |things|opportunit(?:y|ies)|jobs?|names?|brands?|hospitals?|banks?|shops?|kitchens?|roles?|positions?|studios?
    |papers?
    |clubs?|schools?|teams?|players?|stage)|somewhere (?:bigger|better|else|larger)|something (?:bigger|better|else
    |more)
    |greener pastures|other (?:companies|firms|employers|jobs|fields|industries)|elsewhere|google|the big (?:ones|boys
    |four|time))"""

moving_on = _step(
    rf"""\b(?:and|then|before|to|i'd|i'll|i|later|eventually|me) (?:then )?(?:go|move|moving|transfer|switch|jump
        |going|get
        |getting|take|apply|lead|leads|leading|graduate|transition|climb|work|qualify|find
        |hired) (?:{{w}} ){{0,3}}?(?:(?:on |up |over )?(?:to|into|at|by|for|with|in) )?{_BIGGER}\b""",
    r"""\b(?:then|and|eventually|later|before|until i) (?:probably |maybe |likely |hopefully |then )?(?:mov(?:e
        |ing) (?:on|along|into|over|away|up and out)|(?<=then )leave|be gone|part ways|go my own way)(?=[,.\ue010?]|\Z
        | (?:to|in|after|when|once|and|again|into|over|for|before)\b)(?={in}{0,60})""",
    r"""\b(?:stay|be here|be with you|work here|work for you|do this|do it|see myself here|be around|give (?:it|you
        |this)|put in|plan on (?:{w} )?(?:for|staying)) (?:{w} ){0,3}?(?:a|one|two|three|six|nine|a couple of|a few
        |eighteen|twelve|\d{1,2})(?: or two| or three)? (?:years?|months?|seasons?|summers?)(?: or (?:so
        |two))?(?: (?:max|tops
        |at (?:the )?most))?,? (?:{w} ){0,2}?(?:and then|then|and (?:go|move|leave|see|after that)|before (?:i|going
        |moving|heading)
        |max\b|tops\b|at most|at the most|maybe (?:a|two|three|longer))""",
    r"""\b(?:after|once i(?:'ve| have)?) (?:{w} ){0,5}?(?:year|years|months|here|with you|experience)(?: or (?:so
        |two))?(?: here
        | with you| at {w})?,? (?:i'd|i'll|i would|i will|i could|i can|i hope to|i want to
        |i plan to) (?:{w} )?(?:apply|move|leave
        |go|transfer|switch|look|start|open|return|try|have)\b(?!{in}{0,60}\b(?:your|here|you|within|team
        |this (?:role|job|company))\b)""",
    r"""\b(?:i|me|i'd|to|and|then|can|could|would|might|in) (?:{w} )?(?:transfer|switch|switch over|move over
        |cross over
        |move across|slide|hop)(?: over)? (?:in)?to (?:the )?(?!(?:your|you)\b)(?:{w} ){0,2}?(?:side|team|department
        |engineering|design|marketing|management|hr|sales|development|corporate|head office|another|something
        |{kind})""",
    r"""\bhopefully (?:{w} ){0,3}?leads? (?:me )?to\b|\bleads? (?:me )?(?:to|into|on to) (?:{w} ){0,2}?(?:something
        |better
        |bigger|other|more)\b|\b(?:have|get|gives? me|with) more (?:options|choices|doors)\b""",
    r"""\bopen(?:s|ing)? (?:up )?(?:(?:a|lot|lots|of|some|many|so|more|other|new|for|me|bigger|the|all|kinds
        |plenty) ){0,5}?doors\b(?= (?:for me|to|in|later|elsewhere)|[,.\ue010?]|\Z)""",
    r"""\b(?:look|looks|looking|sounds?|stand) (?:{w} )?(?:good|great|nice|well|impressive|better|excellent
        |strong) (?:on|for|in) (?:my|a|an|the|any) (?:{w} ){0,3}?(?:{resume}|application|profile|transcript
        |record)\b""",
    r"""\b(?:build|boost|pad|beef up|strengthen|fill(?: out)?|add to|improve|round out) (?:out |up )?my (?:{resume}
        |portfolio|network|contacts)\b(?! (?:with|of))(?={in}{0,90})""",
    code="stepping_stone.moving_on",
    message="It tells them when, or for what, you would leave.",
    layer="work",
    unless=(
        r"""\b(?:was|were|had|did|used to|ago|moved|left|went|took|ended|helped|gave|trained|hired|i (?:worked|spent
            |began
            |started|joined|came|sold|ran)|customers?|clients?|users|patients?|students?|interns?|tenants)\b""",
        r"\b(?:people|others|them|him|her|guests|residents|kids|children)\b",
        r"\b(?:promote from within|within (?:the|your) (?:team|company)|up within|move up within)\b",
        r"\b(?:if|when) (?:a|the|one) (?:{w} )?(?:call|order|shift|customer|case)\b",
    ),
    trips=(
        said("I'd stay a year or so and then move on."),
        said("I'd like to get some experience and then go to a larger company."),
        said("Having your name on my CV will open a lot of doors for me."),
        said("A year of this would look good on my application."),
    ),
    passes=(
        said("When the project ended, I moved on to the billing team."),
        said("After a year in the job I trained the new hires."),
        said("I would like to move up within the team when I have earned it."),
        said("I helped my clients get hired at some of the big firms."),
    ),
)

real_aim = _step(
    r"""\b(?:my|the) (?:real|true|actual|ultimate|long[- ]term|end|main|big|five[- ]year|bigger|final
        |eventual)(?: career)? (?:goal
        |dream|plan|aim|ambition|passion|calling|love|interest) (?:{w} ){0,2}?(?:is|would be|remains
        |lies) (?:{w} )?(?:to (?:be|become|work|get|go|run|open|start|move|do|have|own|teach|write|fly|act|play
        |land)\b|(?:at|in|with)\b)(?![^,\ue010?]{0,80}\b(?:you|your|here|this (?:job|role|store|shop|team|company
        |field|work)|team
        |yours)\b)""",
    r"""\b(?:ultimately|eventually|in the long (?:run|term)|down the (?:road|line)|long[- ]term|one day|some ?day
        |at some point|sooner or later|in the end),? i(?:'d|'ll| would| will| want| hope| plan| see| intend| dream
        | am going| aim) (?:{w} ){0,2}?(?:like |love |want |hope |plan |wish )?(?:to )?(?:be|become|do|work as
        |get into|go into|move into|see myself (?:in|as|at|with|doing)|switch|teach|write|practice|myself (?:in|as
        |at|doing))
        (?![^,\ue010?]{0,80}\b(?:you|your|yours|here|this|team|crew|ward|role|job|too|lead|leading|senior|best
            |one who)\b)""",
    r"""\b(?:my heart|heart) is (?:really |still )?(?:set on|in|with) (?!(?:this|your|it|the right|selling
        |teaching|serving)\b){in}{0,60}?\b(?:so|but|and) (?:this|it|that|for now|i'd|i'll)\b""",
    r"""\bonce (?:my|our|the) (?:{w} ){1,3}?(?:sells?|takes? off|is (?:published|done|ready|born|finished)
        |comes? through
        |starts?|begins?|grows),? (?:i'll|i will|i'd|i would|i can|we)\b""",
    r"""\b(?:before|until|till|towards?|closer to|into|for|instead of|to|while i (?:{w} ){0,3}?for) (?:the|a|my|what
        |where) (?:(?:job
        |career|work|position|role|field|thing|path) (?:that )?)?i (?:really|actually|truly|want to) (?:want|love
        |dream|care|belong
        |be|end up|go|see myself)\b""",
    r"""\b(?:isn't|is not|not|it's not|this isn't) (?:exactly |really |quite )?(?:my|the|a) (?:dream|ideal|perfect
        |forever
        |permanent|long[- ]term) (?:job|position|role|career|thing)\b""",
    r"""\b(?:don't|do not|won't|will not|wouldn't|can't|not) (?:{w} ){0,2}?(?:plan|stay|be|do|doing|want|see|going
        |intend|mean|work
        |working|for) (?:{w} ){0,6}?(?:forever|(?<=here )long[- ]term|all my life|my whole (?:life
        |career)|the rest of my (?:life|career|days)|for (?:very |too |that )?long)(?=[,.\ue010?]|\Z| (?:and|but|i
        |so)\b)""",
    r"""\bget(?:ting)? out of (?:retail|food service|the (?:restaurant|service|food|hospitality) (?:business
        |industry)|fast food|customer service|call cent(?:er|re)s)\b""",
    r"\bif a real (?:job|position|career)\b|\ba real (?:job|career) (?:opens|comes|turns)\b",
    code="stepping_stone.real_aim",
    message="It says that what you really want is something else.",
    negatable=False,
    unless=(
        r"\b(?:didn't|did not|hadn't|wasn't|weren't|not take|takes? long|long ago|before long|how long)\b",
        r"""\b(?:this is|it is|it's here|here is|yours is|and (?:this|it|that) is|and it's this|now i know
            |so i'm here)\b""",
        r"\b(?:wait|waited|last(?:ed)?|take|took|customers?|patients?|guests?|hold) (?:{w} ){0,4}?long\b",
        r"\b(?:years ago|was|were|used to|i had)\b",
    ),
    trips=(
        said("My real goal is to become a pilot, and this would pay for the lessons."),
        said("Ultimately I'd like to be a therapist."),
        said("I don't plan on doing this forever."),
        said("It's not my dream job, but it pays."),
    ),
    passes=(
        said("My long-term goal is to become the best estimator you have."),
        said("Eventually I'd like to be the one who leads this team."),
        said("I did not stay there for long, because the plant closed."),
        said("It does not take long to learn a till."),
    ),
)

for_now = _step(
    r"""\b(?:take|do|accept|be|work|something|it|this|job|works?|fine|okay|ok|role|position
        |happy)(?: {w}){0,3}?,? (?:for (?:now|the time being|the moment)|in the meantime|meanwhile|in the interim
        |temporarily|short[- ]term
        |for a (?:little )?while)(?=[,.\ue010?]|\Z| (?:and|but|until|till|while|so|then|i|at least|because)\b)""",
    r"""\b(?:just|only|purely|strictly|be|is|'s|as) (?:{w} ){0,2}?(?:temporary|short[- ]term|an interim thing
        |a temporary thing)\b(?={in}{0,20}\b(?:for me|while|until|thing|job|work|measure|solution|position|role
        |before)\b|[,.\ue010?]|\Z)""",
    r"""\b(?:after|looking for|want|need|seeking|find|like) (?:something|a job|work|a (?:{w} )?job
        |anything) (?:{w} )?(?:short[- ]term
        |temporary|seasonal|for a (?:while|few|couple)|to do (?:in the meantime|while|until|for now)|while i|until i
        |until (?:we|my))\b""",
    r"""\bwhile i (?:look|search|wait|hunt|keep looking|keep searching) (?:for|on|around|out)\b""",
    r"""\b(?:use|need|get|want|collect|earn) (?:{w} ){0,4}?(?:hours|certificat\w+|credentials?|reference|references
        |certified
        |trained|experience|contacts|training)\b{in}{0,50}?\b(?:and then (?:i|go|move|leave|have)|elsewhere
        |so (?:that )?i can|move into|take (?:it |them )?to
        |before i|go out|on my own|to (?:get|go|move) (?:into|to|on)|i can take|bigger|other (?:companies|firms
        |jobs))\b""",
    r"""\b(?:help|helps|let|lets|allow|allows|enable|enables|give|gives|get
        |gets)(?: me)? (?:{w} ){0,3}?(?:to )?(?:me )?(?:break into
        |get (?:hired|into|ahead|noticed)|move into|transfer|qualify for|afford|save (?:up )?for|pay for|land a
        |become an?)\b(?!{in}{0,60}\b(?:your|you|here|this (?:job|role|company|team))\b)""",
    r"""\b(?:save|saving|put(?:ting)?|earn(?:ing)?) (?:{w} ){0,3}?(?:up |aside |away )?(?:to
        |for) (?:{w} ){0,4}?(?:travel|trip
        |backpack|world|move|lessons|tuition|my own|a food|a house|school|college|culinary|wedding)\b""",
    r"\bbreak(?:ing)? into (?!(?:the market|new|a new)\b)(?:{w} ){1,4}?(?=[,.\ue010?]|and\b|so\b|\Z)",
    r"""\bfrom (?:there|here),? (?:i(?:'d|'ll| would| could| can| hope| want| plan)|to) (?:{w} ){0,3}?(?:try|move
        |get|go|work my
        |switch|transfer|become|apply|climb|into)\b(?!{in}{0,60}\b(?:your customers|the (?:first|north))\b)""",
    r"""\b(?:first|initial|small|good|baby|one) steps? (?:{w} )?(?:to|towards?|in|into|on) (?:{w} ){0,3}?(?:becom\w+
        |being|my (?:{w} )?(?:career|dream|goal)|a career|something|the (?:big|real))\b""",
    code="stepping_stone.for_now",
    message="It sounds as if this job would serve until another comes.",
    unless=(
        r"""\b(?:was|were|had|did|used to|ago|i (?:worked|spent|took|saved|paid|helped|broke|left|filled|held|gave
            |found|thought)|helped|customers?|clients?|patients?|students?|tenants?|interns?|families|people|guests
            |kids
            |children|them|members|residents)\b""",
        r"\b(?:cover|covering|contract|assignment|staff|agency|workers?|gave up|no longer|instead of|enough of)\b",
    ),
    trips=(
        said("I'd take it for now and see."),
        said("It would only be temporary for me."),
        said("I'm after something short-term before we move."),
        said("The experience would help me get hired at one of the big firms."),
    ),
    passes=(
        said("I gave up temp work because I want something permanent."),
        said("In the meantime I have read your annual reports."),
        said("I helped tenants save up for a deposit."),
    ),
)
