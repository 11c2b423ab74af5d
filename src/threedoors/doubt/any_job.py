"""Any job: whatever there is would be accepted, so that this job is not the one that is wanted (open to anything).

Said of jobs, not of tasks, tools or shifts: to take any shift, to fix anything and to have done everything are virtues.
"""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said
from threedoors.doubt.voices import ANY_JOB

_any = partial(phrases, **ANY_JOB, source="The founding essay, third door")

_JOB = r"""(?:jobs?|roles?|positions?|posts?|{vacancy}|openings|employment|opportunit(?:y|ies)|departments?|capacity
    |line of work
    |occupations?|fields?|industr(?:y|ies)|kinds? of work|sorts? of work|work|place in (?:your|the) (?:company|firm
    |organi[sz]ation)|spots?)"""
_SELF = r"""(?:i|i'd|i'll|i'm|i would|i will|i can|i could|i am|id|im|ill|to|me|just|really|honestly|gladly|happily
    |also|and
    |would|will|could|can)"""
_TAKE = r"""(?:take(?: on| up)?|accept|do|try|consider|fill|apply (?:for|to)|work (?:in|for|as|at)|settle for
    |say yes to|look at
    |(?:be |am |'m )?(?:open|up|available|ready|fine|ok|okay|happy|glad|game|suitable|good|cool|content|grateful
    |interested|willing|suited
    |prepared|keen)(?: (?:to|for|with|in|of|on))?(?: (?:do|take(?: on| up)?|accept|try|consider|work (?:in|as|for)
    |be considered for|fill|start (?:in|with|as)))?|want|need|looking for|seek|seeking|be in|join (?:in|you in)
    |explore
        |serve in|help (?:in|with)|handle|get|find|have)"""
_EVERY = r"""(?:just about |pretty much |almost |nearly |basically |literally |absolutely |more or less )?(?:any
    |whatever|whichever
    |all (?:kinds|sorts|types|manner) of|any (?:kind|sort|type) of|every(?: kind of)?|all of (?:your|the)|all your
    |any of (?:your|the)
    |any and all)"""
_NOT_JOBS = r"""\b(?:shifts?|hours|route|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dates?|account
    |question|tool|system|software|machine|weather|problem|task
    |customer|customers|client|clients|patients?|guest|case|crop|soil|leak|engine|order|load|truck|schedule
    |role in a play|role of|any day
    |any time)\b"""
_BEFORE = r"""\bthey(?:'d|'re)? (?:say|said|want|have|do|don't|take|would)\b|\b(?:somebody|someone|people|most
    |some) (?:{w} )?(?:say|says|said)\b|\bthey'd\b|\b(?:was|were|had|did|used to|went|took|worked|i've (?:done
    |worked|had)|years ago|back then|when i
    |i (?:ran|held|filled|covered
    |learned|helped|trained|placed|found)|not (?:just )?any|isn't just any|not looking for (?:just )?any)\b"""

accepts_any = _any(
    rf"""\b{_SELF} (?:{{w}} ){{0,2}}?{_TAKE} {_EVERY} (?:(?!(?:shift|hour|route
        |question)s?\b){{w}} ){{0,3}}?{_JOB}\b""",
    r"""\b(?:i'm|i am|i'd be|i would be|im|would be|be|and|or) (?:{w} ){0,2}?(?:open|up|available|game|fine
        |okay|ok|happy|ready
        |willing)(?: (?:to|for|with|in|to do|to try|to take|doing))? (?:(?:just about|pretty much|almost|nearly
        |literally|absolutely|basically)
        )?(?:anything|whatever|everything|all|any)(?=[,.\ue010?]|\Z| (?:really|at all|you|that (?:pays|you|comes|is
            |has)|as long|so long
        |available|right now|at this point|here|within|in (?:your|the) (?:company|firm|office)|and everything
        |like that|else)\b)""",
    r"""\b(?:i'll|i will|i'd|i would|i can|i could|i'm able to|i am able to|i|to|you can have me) (?:{w} )?(?:take
        |do|accept|try|consider
        |settle for|work|handle|be) (?:(?:just about|pretty much|almost|nearly|literally|absolutely|basically
        |really|just|on) )?(?:anything
        |whatever|everything|any of (?:it|them|those)|whichever|any one|what there is|what(?:'s| is) (?:there|going
        |left|available|open)
        )(?=[,.\ue010?]|\Z| (?:really|at all|you(?!r)|that (?:pays|you|comes|is (?:open|available|offered))|as long
            |so long|available|right now|at this point|to (?:get|work|pay|start|be hired)|comes|i just|there is
            |is (?:open|available|going))\b)""",
    r"""\b(?:anything|any job|any work|any position|any role|whatever|whichever|everything|either(?: one| of (?:them
        |the two|those))?)(?: {w}){0,5}? (?:would (?:do|suit|be (?:fine|ok|okay|great|good|welcome))|works for me
        |is (?:fine|ok|okay|good)(?: with
            | by| for)? ?(?:me)?|suits me
        |will do|is better than nothing|beats (?:nothing|unemployment))\b""",
    r"""\b(?:a job is a job|work is work|beggars can't be choosers|beggars cannot be choosers
        |anything is better than nothing
        |any job at all|give me a job|a job, any job|just (?:get|let) me in|get my foot in anywhere
        |anyone who will have me|whoever will have me
        |whoever takes me|first (?:job|offer|thing|one) (?:that |which )?(?:comes|i get|i'm offered|i am offered
        |that)|get started somewhere
        |work somewhere|somewhere, anywhere|in any way at all|any section or|(?:i'm|i am
        |im) not (?:too |very |that |at all |really )?(?:choosy|choosey|fussy|picky|fussed|mithered)(?=[,.\ue010?]
        |\Z)|(?:don't|doesn't) matter which|any of the (?:two|three|four|five|jobs|roles|openings)
        |up for (?:anything|everything)|up for whatever|open to (?:anything
        |everything|whatever)
        |no job is (?:too|beneath))\b""",
    r"""\b(?:whatever|whichever|what(?:ever)? (?:kind|sort|type)|any(?:thing)?) (?:(?:job|role|position|opening|post
        |work|vacancy|kind|one) )?(?:that )?(?:you(?:'ve
        |'d|'re)? (?:{w} )?(?:have|got|offer|need|give|think|want|see|can (?:offer|give|find)|are hiring|hiring
        |looking)|is (?:available|open|offered|free|vacant
        |going|left)|there is|comes (?:up|along|my way|first)|pays)\b(?={in}{0,60}\b(?:me|i'll|i'd|i'm|fine|works
        |good|take|suit|do|be|happy|there)\b|[.\ue010?]|\Z)""",
    code="open_to_anything.accepts_any",
    unless=(
        _BEFORE,
        _NOT_JOBS,
        r"\b(?:fix|sharpen|cook|sell|clean|plant|repair|answer|drive|eat|say|a job is a job\ue010? for me)\b",
    ),
    trips=(
        said("I'd accept any role you have."),
        said("I'm open to any position in the company."),
        said("I'll take whatever you have."),
        said("I am up for everything."),
    ),
    passes=(
        said("I would take any shift you need me on."),
        said("I don't take any job that comes along."),
        said("I can fix anything with an engine."),
        said("I did everything in that shop, from the till to the books."),
        said("I would accept the job today."),
    ),
)

indifferent = _any(
    r"""\b(?:don't|do not|doesn't|does not|didn't|wouldn't|isn't|not|no|never|dont) (?:{w} ){0,3}?(?:care|mind
        |matter|picky|fussy|choosy
        |choosey|fussed|bothered|particular|tied|attached|set on|preference|important|difference|wedded
        |hung up)(?: to me)? (?:{w} ){0,3}?(?:what|which
        |where|who|about|as to|to|on|regarding|concerning)? ?(?:(?!(?:shift|hour|time)s?\b){w} ){0,3}?(?:jobs?
        |roles?|positions?|departments?|team|openings?|office
        |kind of work|line of work|title|company|post|i do\b(?! it)|i end up|i'm doing|i am doing|you (?:put|place
        |give|stick|hire|have|start) me|i work(?=[,.\ue010?]|\Z)|of the two)""",
    r"""\b(?:flexible|easy|easygoing|relaxed|open[- ]minded|open|wide open|undecided|not fixed) (?:about|as to|on
        |regarding|with|when it comes to|concerning) (?:{w} )?(?:the |my |which |what )?(?:{w} )?(?:job|role
        |position|title|department|kind of (?:work|job|role)|type of (?:work|job|role)|work i do|field)s?\b""",
    r"""\b(?:it's|it is|they're|they are|all|that's) all the same to me\b|\bmakes no difference to me\b|\b(?:i'm
        |i am|im) easy\b(?=[.\ue010?]|\Z|, (?:you|whatever|any))|\b(?:either|any|all)(?: {w}){0,4}? (?:would be|are
        |is|sounds?|looks?|look|seem) (?:{w} )?(?:fine|ok|okay|good|great|all right|alright)(?: (?:to|with|by
        |for) me)?(?=[,.\ue010?]|\Z)""",
    r"""\b(?:no|don't have an?y?|do not have an?y?|haven't got an?y?|without an?y?|have no|not got an?y?) (?:(?:real
        |strong|particular|specific|special|certain|fixed|clear|one) ){0,2}(?:preference|job|role|position|idea
        |direction|field|department|plans?)(?: (?:as to|for|of|about|which|what|in mind)\b|[,.\ue010?]
        |\Z)(?={in}{0,60}\b(?:job|role|position|department|work|mind|which|what|want|for me)\b|[,.\ue010?]|\Z)""",
    code="open_to_anything.indifferent",
    negatable=False,
    unless=(
        _BEFORE,
        _NOT_JOBS,
        r"""\b(?:between the two (?:systems|brands)|vans?|brands?|tools?|who gets|credit|how (?:heavy|late|big|hard
            |many|early)|whether)\b""",
        r"\b(?:tied|attached) to (?:one|a) (?:brand|desk|chair)\b",
    ),
    trips=(
        said("It doesn't matter to me which department it is."),
        said("I'm not picky about what I do."),
        said("I have no preference as to the position."),
        said("I'm flexible about the role."),
    ),
    passes=(
        said("I'm not picky about tools, I am picky about welds."),
        said("I don't care who gets the credit."),
        said("I'm flexible on the start date."),
        said("I have no preference between the two systems."),
    ),
)

place_me = _any(
    r"""\b(?:put|place|use|slot|stick|throw|employ|assign|hire|start|send|station|deploy|move
        |train) me (?:{w} )?(?:anywhere|wherever
        |where(?:ver)? (?:you|i'm|there|it|help)|however|in(?:to)? (?:any|whatever|whichever|either
        |the {w} {w}? ?or)|to (?:any|whatever|work (?:anywhere|wherever))
        |as (?:anything|whatever)|on any (?:team|job)|with any|for (?:any|whatever) (?:job|role|position|work))""",
    r"""\b(?:wherever|where|whichever (?:team|department|job|role)|whatever (?:team|department|job|role)
        |however) (?:you|they|the company) (?:{w} )?(?:need|want|put|place|think|see|can use|could use|have room for
        |have a place for|like|see fit) (?:me|i)\b
        (?={in}{0,50}\b(?:fine|good|happy|works|ok|okay|go|be|best|fit|suit|most)\b|[,.\ue010?]|\Z)""",
    r"""\b(?:you|they)(?: can| could| would| should|'d)? (?:{w} )?(?:tell|decide|choose|pick|say|let me know
        |figure out|find out|see) (?:me )?(?:{w} ){0,2}?(?:where|what|which) (?:{w} ){0,3}?i (?:{w} )?(?:fit|belong
        |should|could|would|best|can|do)\b(?!{in}{0,30}\b(?:fix|do (?:for you|next|better)|first|read|bring)\b)""",
    r"""\b(?:tell me what you need|what(?:ever)? you need),? (?:{w} ){0,2}?(?:and )?i(?:'ll| will|'d) (?:be
        |do) (?:that|it)\b|\bin (?:any|whatever|whichever) (?:role|capacity|position|job|department|function)\b
        |\bas whatever you\b
        |\bopen to suggestions (?:about|on|as to) (?:{w} ){0,3}?(?:i|role|job|position|me)\b""",
    r"""\b(?:sales|support|office|it|hr|kitchen|warehouse|cleaning|driving|marketing|accounting|admin
        |{kind})\b{in}{0,40}\bor (?:whatever|anything|really anything|something|wherever
        |anywhere)(?: else)?(?=[,.\ue010?]|\Z| (?:you|really|like that)\b)""",
    r"""\b(?:i'll|i will|i can|i'd|i could) (?:{w} ){1,3}?or (?:{w} ){1,3}?,? (?:you (?:choose|decide|pick|name it
        |say|tell me)|take your pick|it's up to you|up to you|your (?:choice|call)|whichever)\b""",
    r"""\b(?:jack|jill) of all trades\b|\b(?:fill|do|work in|fit(?: into)?|handle|suit|slot into|be good (?:at
        |in)) (?:almost |nearly |pretty much |just about )?any (?:of your )?(?:{w} )?(?:vacanc(?:y|ies)|jobs?|roles?
        |positions?|openings?|departments?|teams?)\b""",
    code="open_to_anything.place_me",
    unless=(
        _BEFORE,
        r"\b(?:called me|call me|some say|people say|but (?:payroll|sales|this|the|what|my))\b",
        r"\b(?:float|shift|route|stage|class of|section|front of)\b",
    ),
    layer="work",
    trips=(
        said("Put me anywhere you like."),
        said("Wherever you need me is fine."),
        said("I'd be glad of a place in your firm in any capacity."),
        said("I'm a jack of all trades, so use me however you want."),
    ),
    passes=(
        said("Put me in front of a class and I'm at home."),
        said("As a float nurse I went wherever I was needed."),
        said("They called me a jack of all trades, but payroll is the trade I chose."),
    ),
)

any_opening = _any(
    r"""\b(?:consider(?:ed)?|keep|think of|pass|forward|send|put|contact|call|remember|recommend) (?:me
        |my (?:{resume}|application|details|name|profile)|of me|for me)? ?(?:{w} ){0,3}?(?:for|in|to|with|about|if
        |when|against) (?:{w} ){0,3}?(?:any|another|other|others|anything|something|all|every|different
        |future) (?:{w} ){0,3}?(?:{vacancy}|openings?|jobs?|roles?|positions?|departments?|opportunit(?:y|ies)
        |posts?|else|comes|opens|hiring|that)\b""",
    r"""\bconsidered for (?:{w} ){0,2}?(?:other|any other|another|different|all) (?:{w} )?(?:roles?|positions?|jobs?
        |openings?|{vacancy}|posts?)\b""",
    r"""\b(?:about|of|for|in|to) any (?:{w} ){0,2}?(?:{vacancy}|openings?|jobs?|roles?|positions?|opportunit(?:y
        |ies)) (?:(?:that|which|you|for which) )?(?:{w} ){0,2}?(?:matche?s?|suits?|fits?|might|may|could
        |you (?:may )?have|available|open|come|comes|for me|i (?:could|might|can|am|would))\b""",
    r"""\bif (?:there(?:'s| is| are)|you (?:have|know of|find|see)|something|anything|any) (?:{w} ){0,4}?(?:else
        |other|another|anything|something|different|better|in the office|open)(?: {w}){0,6}?,? (?:i'd|i'll|i would
        |i will|i'm|i am|please|that would|count)\b(?!{in}{0,40}\b(?:answer|tell|send|provide|explain|rather fix|fix
        |call)\b)""",
    r"""\b(?:applied|applying|apply|sent|sending|send|submitted|put in)(?: (?:in|out|off))? (?:(?:my|a|an|in|out
        |{resume}s?|applications?|letters?|it|them) ){0,4}?(?:for|to|at)? ?(?:all|several|many|most|every|everything
        |everywhere|each|lots|a few|a bunch|a number|two|three|four|five|various|multiple|anything
        |something)(?: (?:of|one of))?(?: (?:the|your|of|these|those|different))?(?: {w})? ?(?:{vacancy}|openings?
        |jobs?|roles?|positions?|posts?|you (?:had|have|were)|i (?:could|saw|can)|departments?|to see
        |(?<=everything )|(?<=everywhere )|(?<=everything)|(?<=everywhere)|(?<=something)
        |(?<=anything))(?=[,.\ue010?]|\Z| (?:you|on|at|to|that|i|and|in|because|here|with)\b)""",
    r"""\b(?:all|most|many|several|lots|plenty|any|either|both)(?: of)?(?: the| your| these)? (?:jobs|roles
        |positions|openings|{vacancy}|of them)(?: {w}){0,6}? (?:look|sound|seem|appeal|would (?:suit|be|do|work)
        |interest|are|i (?:could|can|would) (?:see|do|imagine))\b""",
    r"""\b(?:what|see what|see if anything) sticks\b|\bkeep(?:ing)? (?:all )?(?:my|the) options open\b
        |\bopen to (?:all|any|many|other|different|various|several) (?:{w} ){0,2}?(?:options|possibilities
        |opportunities|roles|jobs|positions|ideas|offers|kinds|fields|industries|departments)\b""",
    r"""\b(?:interested in|looking for|seeking|seek|find|get|want|obtain|secure) (?:any|whatever|a|some
        |an) (?:{w} ){0,2}?(?:jobs?|positions?|opportunit(?:y|ies)|roles?|openings?|work
        |employment)(?: (?:{w} ){0,6}?(?:in any|in a company|any industry|any field|you (?:may|might) have|right now
        |at all|of any kind|somewhere|anywhere|available|that pays|as long as)\b)""",
    r"""\b(?:lots|plenty|many|all kinds|all sorts|a (?:lot|number)|several|various|dozens) of (?:{w} )?(?:jobs
        |things|roles|positions|careers)(?: that)? i (?:could|can|would|might)(?: (?:see|imagine|picture|do|be|enjoy
        |like|take))\b""",
    r"""\bas long as (?:it's|it is|there's|there is|i (?:have|get)|i'm|it) (?:{w} )?(?:a job|work|pays|working
        |a paycheck|steady|full[- ]time|employed|money)\b""",
    code="open_to_anything.any_opening",
    negatable=True,
    unless=(
        _BEFORE,
        r"\b(?:only one|one place|the only|this is it|no other|turned down|not sent|yours is)\b",
        r"""\b(?:customers?|clients?|orders?|invoices?|patients?|suppliers?|vendors?|reports?|tenants?|thanks
            |guests?|students?|i filled|candidates)\b""",
    ),
    trips=(
        said("If this one is filled, please consider me for any other opening."),
        said("I applied to all of your openings."),
        said("I'm happy to be considered for other roles as well."),
        said("I am interested in any opportunities you may have."),
    ),
    passes=(
        said("I read all of your openings, and this is the only one I applied for."),
        said("I'm applying to one place, and this is it."),
        said("Please pass my thanks to everybody in the department."),
        said("I sent invoices to all of our customers."),
    ),
)
