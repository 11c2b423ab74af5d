"""The yes to this job: which questions ask for it, which words say it, and which only sound like it.

A wish for this work, an acceptance, a future told with these people and a day to begin are a yes. Courtesy is none: to
look forward to hearing, to enclose, to be flattered, to think it over.
"""

from __future__ import annotations

from threedoors.doubt.lexicon import compiled
from threedoors.doubt.names import names_in
from threedoors.doubt.phrases import GATED
from threedoors.doubt.reading import Reading
from threedoors.terms import MaterialKind

_WRITTEN = (MaterialKind.LETTER, MaterialKind.SPIEL)
_THEIRS = "\ua66e"
"""Filled in for the name of the company: a letter, so that it counts as a word."""
FEW = 12
"""Words of a letter or a spiel that is too short to miss anything in."""

_OFFERED = r"""\b(?:(?:do|did|would|will|d'you|don't|are|is|can|could|may|might|shall|should|have|if|so|and|then
    |still|really|actually
    |you|we|it|this|that|yes|how)\b)"""
_ASKS = (
    r"""\b(?:do|would|don't|wouldn't|still|really|actually|you|did) (?:{w} ){0,3}?(?:want|like|fancy|wish for
        |care for) (?:{w} ){0,2}?(?:this|it|the|that|my|our|a|to (?:work|join|do|be|become|run|lead|come|sail|teach
        |drive
        |coach|take|move|go ahead|start|stay|build|sell|cook|sing|play|write|get|have)|us to|one|in\b)""",
    r"""\b(?:would|will|do|could|can|if|and|then|you|to|shall|may) (?:{w} ){0,4}?(?:accept(?:ing)?|say(?:ing)? yes
        |sign(?:ing)?|join(?:ing)? (?:us|the|our|my)|take (?:it|this|the|that|up|us)|come (?:to|over|on|and|work|if
        |aboard)|relocate|move (?:here|for|to|into|up|down)
        |commit|stay(?: with| here|\?|\Z)|leave {in}{0,30}for us|work (?:for|with) (?:us|me)|be (?:here|ours
        |available to take|willing|happy to|prepared to|ready to|interested)|count on you|put (?:you
        |your name) (?:down|on)|do it)\b""",
    r"""\b(?:are|is|were) (?:you|this|it|that|we|{w}) (?:{w} ){0,3}?(?:in(?=\W*\Z)|up for|interested|keen|ready|sure
        |certain|serious|committed|decided|willing|prepared|with us|excited|on board|the one|a yes|yes|what you
        |the (?:job|right|role|place|position|one|school|move)|your (?:first choice|answer|decision|top)|called to
        |still (?:interested|keen)|open to|happy to)""",
    r"""\bhow (?:{w} )?(?:interested|keen|badly|serious|committed|excited|sure|certain|much do you want
        |do you feel about (?:{w} ){0,2}?(?:job|role|position|this|us|it|offer|working|joining))\b
        |\bwhere (?:do you stand|are you on|are we on|does (?:this|it|our))""",
    r"""\b(?:what(?:'s| is| would| will| do|'d)) (?:{w} ){0,3}?(?:you (?:{w} )?(?:say|tell (?:them|us|me|him|her))
        |your (?:{w} )?(?:answer|decision|verdict|level of interest)|it take for you)|\bif (?:we|i|you're|it's|they
        |the
        |she|he|offered|selected|successful|chosen|you were) (?:{w} ){0,6}?(?:call|called|rang|ring|offer(?:ed)?
        |made|make|asked|choose|chose|pick|gave|give|hired|send|sent|offered|selected|successful|chosen|yours
        |extends|said|say)\b
        |\bif (?:offered|selected|successful|chosen)\b|\b(?:have|had) you (?:{w} )?(?:decided|made up your mind)\b
        |\bshall (?:i|we)\b|\bcan (?:we|i) (?:count|tell|take|put)|\b(?:can|could
        |do) you (?:{w} )?see yourself (?:{w} ){0,2}?(?:here|with|working|at|in|on|accepting|saying|doing|joining)""",
    r"""\bwhat do you (?:think|say)(?: (?:about|of|to) (?:joining|working|coming|us|the (?:job|role|offer|position)
        |it|our)|\?|\Z)|\A(?:you |so |keen |ready |up )?(?:in|want it|keen|ready|up for it)(?: to start)?\?*\Z""",
)
_CLOSES = r"""\b(?:anything|something) (?:else )?(?:{w} ){0,3}?(?:add|tell us|say|like us to know|we should know
    |want us to know|mention)\b|\b(?:final|last|closing|parting) (?:thoughts?|words?|remarks|statement|comments?)\b
    |\bclosing\b"""
_NO_YES_ASKED = r"""\A\W*(?:(?:so|and|well|okay|ok|now) )*(?:why|which|who|whom|tell me|describe|give|in (?:which
    |what)|for how|what(?!(?:'s| is| would| will| do|'d)? (?:{w} ){0,3}?(?:you(?:r)? (?:{w} )?(?:say(?! (?:about|of
    |is|was|your))|answer|decision|tell (?:them|us|me|him|her)|verdict|level of interest|think(?:\?*\Z| (?:about|of
    |to) (?:joining|working|coming|us\b|our offer|the (?:job|role|offer|position))))|it take for you))
    |when (?:can|could|would|will)|how (?!(?:{w} )?(?:interested|keen|badly|serious|committed|excited|sure
    |certain are you|much do you want|do you feel about))|where (?!do you stand|are (?:you|we) on|does (?:this|it
    |our) (?:role|job|position|offer)? ?(?:rank|stand))|how (?:long|many))\b
    |\b(?:elsewhere|other (?:jobs|offers|roles|companies|interviews|positions|openings)|different (?:role|job)
    |another|stay|remain|in (?:\w+ )?years?|your (?:plan|career|dream|english|model|method|idea|future)
    |more interested in|\bor (?:at|in|the|design|sales|{kind})\b|what if|handle|manage to|able to|easier|later
    |one day|(?:be|become) an? {w}(?: {w})? (?:after|in future|one day|later|someday)|afraid|best in|ask us
    |questions?)\b"""

_COURTESY = r"""(?:hear(?:ing)?|thank|discuss(?:ing)?|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|tell
    |explain|provide|send|answer|ask|know|learn(?:ing)? (?:more|about)|say|share|see (?:what|how|where|the|if
    |whether)|find out|look|think|consider|come (?:and|in and|by and|back and) (?:look|see)|be (?:talking|in\b)|read
    |sit|go over|sleep|review|compare|understand|get (?:back|to know
    |in touch|information)|wait|be (?:considered|in touch|contacted)|receive|your (?:reply|answer|response|call
    |email)|from you|a (?:chat|call|conversation|chance to (?:talk|discuss|meet))|the (?:chance
    |opportunity) to (?:talk|discuss|meet|speak|interview|hear|learn)|an? (?:interview|answer)|more (?:information
    |about|details)|you (?:find|have|had|are|get|will (?:find|have)|can|all)
    |this (?:letter |note |email |message )?(?:finds|is)|that (?:you|her|his|the|this letter)|(?:to )?you (?:a|much
    |well|success|luck|every|wisdom|all|the best|good)|wish|weigh|decide|take (?:it|a) (?:away|look|home|few|day
    |while)|check|be (?:able|honest|clear)
    |point|add that)"""
_JOB = r"""(?:this|the|your|that|our|a (?:job|place|post|spot|seat) (?:like|with|at|here)) ?(?:{w} ){0,3}?(?:job
    |role|position|post|place|work|desk|team|spot|seat|chair|chance|one|house|shop|school|kitchen|ward|crew|company
    |opening|vacancy|bench|contract|shift|summer|north|clinic|lab|field|it|lead)"""
_GLAD = r"""(?:glad|happy|proud|honou?red|thrilled|delighted|excited|eager|keen|ready|prepared|willing|pleased
    |privileged|over the moon|determined|hungry|set|itching|raring|dying|overjoyed|ecstatic|grateful|committed
    |passionate|enthusiastic)"""
_DO = r"""(?:be|become|work|join|run|lead|serve|teach|cook|drive|sell|write|build|care|keep|do|take|make|start|begin
    |help|come|bring|grow|give|manage|design|play|sing|fix|frame|fly|clean|guard|coach|nurse|stay|move|sign|carry
    |handle|open|close|get|put|train|plan|use|go|paint|bake|sail|grow|mend|have|prove|show|contribute|put|stand
    |spend|add|share|support|look after|turn|own|earn|fill|weld|repair|translate|edit|code|test|draw|price|count
    |pick|hold|learn (?!more)|live|call|tend|plant|catch|watch|step|restore|direct|represent|accept|pour|knit|sew
    |cut|dig|farm|ride|walk|feed|answer (?:your|the) phones?)"""

_SERVE = r"""(?:be|become|work|join|run|lead|serve|teach|cook|drive|sell|build|care|make|start|begin|help|bring|grow
    |manage|design|play|sing|fix|frame|fly|clean|guard|coach|nurse|stay|move|carry|handle|open|train|paint|bake|sail
    |mend|contribute|stand|look after|turn|fill|weld|repair|translate|edit|code|test|price|count|live|tend|plant
    |restore|direct|represent|knit|sew|cut|dig|farm|feed|attend|take care|survey|guide|keep (?!you))"""
_YES = (
    # a wish for this work
    rf"""\b(?<!if )(?:i|i'd|id|i've|we|i'll|and|but|still|do|would|really|just|also|always|only|because|truly|so
        |honestly) (?:(?:do|really|would|truly|very much|certainly|definitely|still|just|sincerely|dearly
        |absolutely|always|only|so|also|still|have|simply|honestly|would really|actually|both|even|badly
        |especially) ){{0,3}}(?:want|wanted|love|(?:(?<=would )|(?<='d )|(?<=should )|(?<=really )|(?<=much ))like
        |wish|hope|long|choose|chose|pick|picked|dream|dreamed|ask|intend|plan|aim|prefer|fancy|crave|need to
        |look forward|looking forward|am looking forward|seek|wanna|desire|aspire|accept|take|join)(?: (?:of|for
        |about|so much|very much|nothing (?:more|better)|most|to
        |you))? (?!(?:to )?{_COURTESY}\b)(?:to (?:{{w}} )?{_DO}\b|{_JOB}\b|it\b|this\b|that\b|in\b|yours?\b|here\b
        |nothing (?:more|better|else)|(?:being|becoming|working|joining|running|leading|serving|teaching
        |starting|doing|cooking|building|helping|bringing|contributing|taking|carrying|coming|making|selling|caring
        |driving|writing|growing)\b|the [\w-]+(?: [\w-]+)?(?=[,.\ue010]|\Z)|you\b)""",
    rf"""\b(?:i'd|i would|i'll|i will|i'm|i am|im|i feel|i was|and am|also|(?:(?<=\A)|(?<=\ue010 )
        |(?<=\ue010))(?:very|so|more|really|truly|am)) (?:(?:be|really|so|very|truly|most|more than|also|absolutely
        |genuinely|deeply|both|just|extremely
        |quite|feel|totally|honestly|incredibly|always|now|particularly) ){{0,3}}{_GLAD}(?: (?:and
        |&) {_GLAD})? ?(?:at the (?:thought|prospect|idea|chance) (?:of|to)|to|about|for|by|of|with
        |if) ?(?!{_COURTESY}\b)(?:{{w}} ){{0,2}}?(?:{_DO}|{_JOB}|joining|working|it|you|your|being|doing|becoming
        |running|leading|teaching|helping|starting|cooking|this)\b""",
    rf"""\b(?:honou?r|privilege|joy|pleasure|dream|delight|pride) (?:it would be |would be |of mine )?(?:to|of|is to
        |for me to|it is to) (?!{_COURTESY}\b)(?:{{w}} )?(?:{_DO}|joining|working|being)\b|\b(?:can't|cannot
        |could not|couldn't|can hardly) wait (?:to|until|for) (?!{_COURTESY}\b){{w}}|\b(?:nothing
        |no ?thing) (?:would|could) (?:please|thrill|make|suit|delight) me (?:more|happier|better)|\b(?:more than
        |above) anything\b|\bnothing (?:i'd|i would) (?:like|rather|love)|\bno (?:other )?(?:place|job|work|company
        |school|one|team|shop|thing)(?: {{w}}){{0,4}}? i(?:'d| would) (?:rather|sooner|prefer)|\bthere's nowhere i'd
        |\bnowhere (?:else )?i(?:'d| would)""",
    rf"""\b(?:i|we|do|really|still|but|and|also|just|i do|would
        |yeah) want (?!(?:to )?{_COURTESY}\b)(?!(?:to (?:be clear|stress|mention|add|see|make sure|pay|leave|go
        |put my)|a (?:job|paycheck)|any|work\b|something|some|more|time|what|nothing|you to|no\b))(?:{{w}})|\b(?:i'd
        |i would) (?:{{w}} )?(?:like|love|want) (?:to apply|to be (?:your|the|one|on|in|part|with|considered)
        |the |this |that |your |it\b|pen |{{w}} (?:job|post|shift|room|desk))|\bi(?:'m| am) after (?:your|this|the
        |one)\b|\bi should like to (?!{_COURTESY}\b){{w}}|\bi wish to (?!{_COURTESY}\b){{w}}""",
    r"""\b(?:please |kindly )?(?:accept|take|consider|regard|find|receive) (?:this|my|me)(?: (?:letter|application
        |candidacy|email|note|request))? ?(?:as|for) (?:(?:my|an?|the|your|this|that) )?(?:{w} ){0,4}?(?:application
        |candidacy|position|post|role|job|opening|vacancy|place|seat|spot|team|chair|it\b)
        |\baccept my (?:application|candidacy|request)|\b(?:my|this|an) application (?:for|to)\b|\b(?:i )?(?:request
        |pray|desire|beg|ask|hope|wish|expect|deserve) to be (?:appointed|considered for|hired|given|chosen|employed
        |your|the one|part|taken|on|one)|\bi(?:'d| would) appreciate the (?:job|post|position|place)|\bi come gladly
        |\bi present (?:me|myself) for|\bi(?:'m| am) (?:applying|a candidate)|\bi (?:hereby )?apply\b|\bi(?:'ve
        | have) applied\b|\bwhich i desire\b|\bi(?:'d| would) (?:be honou?red|be proud|be glad) to\b(?! (?:hear|meet
        |speak|talk|discuss|know|send|answer))|\bi (?:more than|am saying) ?(?:see)? ?it\b""",
    rf"""\b(?:i'd|i would|i should|i shall|should) (?:(?:very much|dearly|so|really|be|also|most|truly|gladly
        |certainly|still) ){{0,2}}(?:like|love|be (?:very |most |more than |so )?(?:glad|happy|pleased|proud
        |delighted|honou?red|content|grateful)|value|welcome|appreciate|have great pleasure|wish)(?: (?:very much
        |so much|dearly|nothing better|nothing more|with no other|the chance|the opportunity|a chance))* ?(?:to
        |than)? (?!(?:to )?{_COURTESY}\b)(?:{{w}} )?(?:{_DO}|be|found|extend|accept|drive|run|help|place|bring
        |interpret)\b|\bi(?:'m| am|'ve been| have been)? (?:{{w}} )?(?:wanting|hoping|looking|itching|longing
        |waiting|moving|desirous|joining|volunteering|putting myself forward|throwing (?:in|my hat)|seeking the
        |offering myself|applying) (?:to|for|in|of|your|with)? ?(?!{_COURTESY}\b)""",
    r"""\b(?:to|hereby|i) (?:formally |humbly |gladly )?(?:apply|put myself forward|offer (?:you )?(?:my services
        |myself|my)|present (?:you )?my (?:application|candidacy)|express my (?:{w} )?interest
        |forward my (?:application|credentials)|be considered (?:as|for)|submit my)\b|\b(?:chance
        |opportunity) to (?:help|run|apply|serve|work|join|be|lead|teach|build|contribute)\b|\bapplication(?:,| for
        | as|:)|\b(?:i see|see|seeing|picture|imagine) myself (?:{w} ){0,3}?(?:here|there|at|with|in|accepting
        |staying|doing|being)\b|\bi rank\b|\b(?:with|for|at) you,? i (?:would|will|shall|could|'d|'ll)\b
        |\bput me (?:to work|on it|down|in)\b|\bmake me your\b|\bgi(?:ve|m)me (?:the|your|that)\b""",
    r"""\b(?:i'd|i would|i'll|i will|i shall) (?!(?:(?:be|also|just|still|then|certainly|really
        |even) ){0,2}(?:have to|need|say|thank|give you|keep you|see|call|suggest|imagine|think|like|love|be (?:in\b
        |glad|happy|interested|considering|looking|honou?red)|go ahead|message|let|follow|hope|wish|await|appreciate
        |compare|check|read|look|ask|tell|send|provide|talk|speak|discuss|want to (?:see|know|hear|read|look)
        |get back|consider|write down|expect|rather not|probably|be available|bring (?:it|this) (?:home|up)|welcome
        |know|take (?:it|this) (?:very|home|to)|show you)\b){w} {in}{0,70}?\b(?:your|yours|\ua66e+)\b(?! (?:reply
        |answer|response|call|time|convenience|offer|letter|consideration|decision|questions?|search|choice))
        |\bas (?:an? |your |the )?(?:{w} ){1,3}?i(?:'d| would|'ll| will)\b""",
    # an acceptance
    r"""(?:\A|[\ue010?] ?|\b(?:well|oh|honestly|so|mean|and|okay|say|answer|is|it's a|with a|then|but|father|now
    |,)\b,? |, )(?:yes|yeah|yep|yup|oh yes|a yes|absolutely|definitely|of course|certainly|gladly|happily
    |with pleasure|without (?:a doubt|hesitation|question)|in a heartbeat|wholeheartedly|very much(?: so)?
    |a hundred percent|100 percent|a ten|ten out of ten|totally|count me in|sign me up)\b(?!,? (?:i (?:suppose|guess
    |think|could|might|heard|see|can see|understand|hear|will revert)|sir i will|i mean|in \d|and no|no\b|maybe
    |perhaps|but|if|it depends|something|worth|well|i'd (?:think|look|have to|need|want)|a (?:lot|possibility)
    |could be|possible|the|interesting|there|one of|an option|give|be considering|need|like it|it kinda|um|so))
        |(?:\A|[\ue010?] ?)(?:aye|sure|surely|for sure|tomorrow|any ?time|at once|straight away|right away|deal|done
        |please do|willing and|both, and|indeed|really|happily|gladly)(?=[,.!\ue010?]|\Z)(?!, (?:right|well|what|let
        |we'll))|\b(?:my )?answer(?: is|'s)? (?:a )?yes\b""",
    r"""(?:\A|[\ue010?] ?)(?:well,? |oh,? |so |but |and |honestly,? |now |look,? |father,? )*(?:i (?:do|will|would
        |am|shall|have(?=: )|can)|it is|it's (?:a yes|yours|what i|the|you)|they do|you can|you (?:may|could)|we do
        |you have (?:it|me|my)|nothing more|where do i sign|when do i start|before you)(?=[,.:;\ue010?]|\Z| (?:and
        |because|indeed|want|father|sir|ma'am|since|accept|take|come|join|gladly|sign|be there|until
        |finished the)\b)""",
    r"""\b(?:i (?:hereby |gladly |happily |would |will |'ll |do |would gladly |shall )?accept\b(?! (?:that|criticism
        |feedback|the fact))|i'd (?:gladly |happily )?accept|i(?:'ll|'d| will| would| can)? (?:say|said|answer) yes
        |i say yes|(?:i'd|i'll|i would|i will|i|gladly|i can
        |to) (?:gladly |happily |definitely |certainly |absolutely |surely |just )?(?:take|have) (?:it|this
        |the (?:job|position|post|role|offer|work|shift|chair|lead|kids|seat|team)|that (?:job|post
        |position))\b(?! (?:home|away|slow|seriously|to my|under|back|very|seriously|as (?:a sign|it))
        |,? (?:if nothing|maybe
        |for now|until))|(?:i'd|i'll|i will|i would|i'm ready to|ready to|let me|where do i|i can|to
        |and) (?:{w} )?sign\b(?! (?:up for|language|off))|you(?:'ve| have) (?:got )?(?:me|my (?:yes|word|hand
        |answer))|my (?:word|hand|mind)(?: {w}){0,2} (?:on it|made up)|(?:i'm|i am|im
        |count me|me) (?:all |so |fully |totally )?in(?=[,.\ue010?]|\Z| (?:for|and|if|with|on)\b)
        |(?<!, )i'm (?:yours|sold
        |with you|on board|there\b|game|decided|sure(?! (?:you|it|there|they|everyone|that you))|certain(?! (?:you
        |it|there|that you))|committed|here to stay|your (?:man|woman|person|girl|guy)|up for it|your next)|i(?:'ve
        | have) (?:decided|made up my mind|chosen|never been (?:surer|more)|no doubt|told (?:my|them|him|her
        |the) (?:{w} ){0,4}?(?:i|that|landlord|leaving))|it's (?:you|yours)\b|shake on it|my bags? (?:is|are)
        |hell yes|you bet|try and stop me|consider it done|say the word)\b""",
    r"""\bi(?:'m| am) (?:all |very |so |more than |quite )?(?:ready|willing|sure|certain|committed|decided|aboard|in
        |yours|sold|coming)(?=[,.!\ue010?]|\Z| (?:and|sir|to (?:accept|sign|join|start|commit|come|begin
        |take))\b)(?<!if i'm ready)|\b(?:hand|give|gie's|pass) (?:me |us )?(?:the|a|that) pen\b|\bgive it here\b
        |\bhere(?:'s| is) my hand\b|\b(?:earliest|soonest) i (?:can|could) (?:start|begin)|\bi'd say (?:i'm in|when
        |yes|aye|yeah|where|first)\b|\bi would say first\b|\b(?:always|say|says?|be|is|it's|was|that's|with a
        |an easy|a big|big fat|a definite|a clear) (?:a )?(?:yes|aye)\b|\bi (?:come|sign|start|begin|join
        |resume)(?: (?:tonight|today|tomorrow|aboard|gladly|with you|at once|from|on|same day|the)|[,.\ue010?]|\Z)
        |\btoo right\b|\bi(?:'ll| will|'d| would
        | shall) (?:definitely |certainly |gladly |surely |be |happily )?(?:join(?:ing)?|come|commit|be (?:coming
        |starting|there)|accept|leave it|do it)(?=[,.\ue010?]|\Z| (?:on|in|at|you|the|with|from|and|to you|over|as
        |this|right|for|gladly|if you|tomorrow|today|tonight|at once)\b)(?! {in}{0,30}\b(?:look again|think|talk)\b)
        |\b(?:it's|it is|that's
        |this is) (?:the (?:{w} )?(?:job|move|one|post|desk|facility|work|place|first)|what|it) (?:that )?(?:i|i've
        |i'll)\b|\bi can (?:promise|commit)\b|\bi'd not say no\b|\bi(?:'ve| have) (?:cleared|packed|told
        |given notice|sold my|already)\b""",
    # a day to begin, a place among them
    r"""\b(?:i(?:'d| would|'ll| will| can| could|'m| am|'m able to)?|and|able to|ready to|available to|free to|to
        |could|can|would|will|i'd be ready to|me) (?:(?:be|gladly|happily|also|even|already|free|ready|able
        |available|prepared|there to|just|start and|come and) ){0,3}?(?:start(?:ing)?|begin(?:ning)?|come (?:in|over
        |down|back|on)|be there|be (?:down|out|up|in|at|here|with you|over)|move|clock in|report|take up|step in
        |pack|give (?:notice|my notice|{w} {w} notice)|hand in|available|arrive)(?: (?:work|with you|here|there
        |at {w}|the job|as|my|over|down|in|for you|by|right|the (?:work|post|gate|door)|{w}))? ?(?:on|in|at|from|by
        |tomorrow|today|tonight|now|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|immediately
        |right away|straight away|any ?(?:day|time)|the (?:day|morning|moment|minute|week|first|next)|as soon|this
        |when(?:ever)? you|before|within|january|february|march|april|june|july|august|september|october|november
        |december|after the|week|whenever|already)\b|\bwhen (?:do|can|could|may) i (?:start|begin|come)
        |\bwhere do i (?:sign|start)|\b(?:may|june|march|monday|that|tomorrow) works\b|\b(?:the
        |my) (?:first )?(?:day|monday|morning) (?:you|that you) (?:call|say|want|ask|need)""",
    r"""\b(?:yours|your [\w' -]{2,40}?|this|it|here|that|\ua66e+|which|the one) (?:is|are|'s|would be
        |feels like|has been|was always|looks like) (?:(?:exactly|precisely|truly|really|just|the very|still
        |the only|quite|definitely|certainly|simply|all|now|clearly|honestly) ){0,3}?(?:where i (?!(?:worked|was
        |learned|heard|saw|met|grew|started))|what i (?:want|have been|'ve been|am looking|trained|was looking|came
        |do best|would|hope|love|prepared|have always|have wanted|'ve wanted|have trained)|why i(?:'m| am| want
        | applied| came| would| write)|(?:the|my) (?:{w} ){0,3}?(?:job|place|one|post|position|work|role|choice
        |company|school|team|home|house|ward|town|seat|kitchen|shop|step|chance
        |dream)(?: (?:that |which |where )?(?:i|for me|of my|on my|made|at the top)\b|[,.\ue010?]|\Z)|(?:exactly
        |just|precisely) (?:it|that|the|my)|my (?:first|top|only|dream|next|number|life)|the reason
        |for me(?=[,.\ue010]|\Z)|home|mine)""",
    r"""\b(?:first|top|only|number one|clear|one) (?:and only )?choice\b(?! of| between)|\bthe only (?:place|job|one
        |company|letter|application|school|team)(?: (?:that )?i(?:'ve|'d)?| for me| on my)|\b(?:i'm|i am|i'd be
        |i'll be|i) here (?:because|to|for|since|as)\b(?! (?:{w} )?(?:{w} )?(?:learn more|find out|get information
        |listen|see what))|\bhere to stay\b|\b(?:until|till) i (?:retire|'m old|am old|drop)|\bas long as (?:you'll
        |you will|you) have me|\bfor (?:good|the long (?:run|term|haul)|life
        |the rest of)(?: to come)?\b(?={in}{0,20}[.,\ue010?]|\Z)|\bmy (?:next|new) (?:home|chapter|job|crew|desk)\b
        |\bof (?:joining|working (?:for|with|at)|being part|becoming)\b(?! {in}{0,40}\b(?:another|other)\b)""",
    # a future told with them
    rf"""\b(?:i'd|i would|i'll|i will|i could|i can|i shall|let me|id|ill|i'm going to|i am going to|i mean to
        |i promise to|i'm ready to|would|will) (?:(?:gladly|happily|love to|like to|be|also|then|always|just|really
        |soon|still|never leave|even|certainly|surely|proudly|be the one to|be able to|help you|help|only|first
        |rather|probably) ){{0,3}}?(?!{_COURTESY}\b){_SERVE}\b {{in}}{{0,60}}?\b(?:your|yours|here|with you|for you
        |\ua66e+|this (?:team|shop|school|ward|company|house|kitchen|job|role|work|place|town
        |office)|the (?:team|first|children|new)|next (?:spring|year|summer|season|fall))\b(?! (?:may|might|can
        |could|will|want|think|call|are interested|decide|time|get back|know|consideration|reply|convenience|answer
        |advertis|good luck|well))""",
    r"""\b(?:(?:hire|choose|pick|appoint|employ) me|count me in|give me (?:the|this|that|your)|let me (?:{w} )?(?:do
        |run|start|work|cook|teach|build|prove|show|join|take on|sell|lead)|sign me|put me (?:on|in|behind
        |down(?= as a yes
        | for)))\b(?! (?:if|a (?:call
        |ring|chance to (?:talk|explain))|anything|any|for (?:an interview|more|further|a chat)|with any
        |to (?:discuss|talk|explain|explore|answer|know)|about|at|on (?:my|the))\b)|\bask (?:you|the {w}
        |your {w}) (?:for|to (?:appoint|hire|take|choose|give|let|trust|consider me for))|\bi(?:'m
        | am) (?:(?:formally|hereby|writing to|here to|also|gladly|proudly|excited to be|very excited to be
        |now) ){0,2}(?:apply(?:ing)?|asking) (?:for|to (?:be|become|join|you|your|work|run|lead|serve))\b
        |\b(?:i (?:hereby |therefore |gladly |would like to |want to |wish to )?(?:apply|submit my application
        |offer (?:you )?my|volunteer|commit|belong|put myself)|my heart is (?:set|in|with)|i am called|i feel called
        |i'm (?:made|meant|built|cut out) for|i have my heart|i've set my heart|be part of (?:your|the|this|it|what)
        |a part of (?:your|this|what you)|on your (?:team|crew|side|staff|ward|floor|line|books|payroll
        |bench)(?! (?:is|are|was|do|who|told|said))|among you|one of (?:you|yours|your)
        |your next (?:{w} )?[a-z]+(?:er|or|ist|ant|ian|nurse|cook|chef|clerk|lead)?|want this|wants this|want it
        |wanted it|wanted this|want you|the job i want|the one i want|where i want to be|i'd rather be|i belong
        |excited about (?:this|the|your|it|what|joining|working)|eager to|keen to|committed to (?:this|your|you|the)
        |bring (?:it|that|this|them|my [\w' ]{2,40}?|all (?:of )?(?:that|this|it)|those|these|the same) to (?:your
        |you|\ua66e+|this|the)|do (?:the same|it|that|this)(?: again| work)? (?:for|with|at|in) (?:you|your|\ua66e+
        |this))\b""",
)

_EVASIVE = r"""\b(?:think (?:it|about it|this|on it|things)(?: over| through)?|have a think|sleep on it|mull|chew on
    |weigh(?:ing)?|talk (?:it over |to my|with my|about it)|speak (?:with|to) my|discuss (?:it )?(?:with|at)
    |get back to you|let you know|see (?:how|what|where|if|whether|the (?:offer|contract|whole))|we'?ll see
    |we will see|i(?:'ll| will) see|have to see|need to see|want to see|have to look|need to look
    |something i'd look at|look at the|look (?:it|that) over|read it over|depend(?:s|ing)?|it would depend
    |consider(?:ing)?|consideration|serious thought|hard to (?:say|tell)|not yet|pros and cons|who knows|who is ever
    |never say never|maybe|perhaps|possibl[ey]|i guess|i suppose|suppose so|might|could (?:see|be|work)|unless
    |something changes|a few days|few things to|at the moment|gathering information|still (?:gathering|looking
    |deciding|thinking|talking)|other (?:offers|places|things|options|interviews|processes)|either way|probably
    |strong maybe|compare|on the table|in principle|one would|in case|might as well|somebody has to|if nobody else
    |if nothing|as a rule|big word|not to make promises|six or seven|know more after|a lot to consider|flattered
    |honou?red to be (?:considered|asked|invited)|keep(?:ing)? (?:me|it) in mind|appreciate (?:being|the|you)
    |take note|pretty to think|worth a (?:chat|look|talk|try|conversation)|what you think|in case|should you (?:need
    |require|wish|have|be)|should my|if there is any|wish (?:to )?(?:you|it|them|the (?:committee|panel)) |good luck
    |best of luck|have a (?:nice|great|good|lovely)|for your (?:information|review|consideration|records)
    |attached (?:please find|is|are|for)|(?:is|are|please find) (?:attached|enclosed)|enclosed (?:please|you|are|is)
    |available (?:on|upon) request|feel free|contact me|can be (?:reached|sent)|(?:is|are) (?:above|below|linked
    |online)|that's (?:about it|me\b|my story|all|roughly|it\b|pretty much)|so that's|this is my story
    |that is (?:roughly|about)|for having me|nice to meet|here is my card|ask me (?:anything|whatever)
    |happy to be here|for somebody|whoever (?:ye|you)|any(?:one|body) (?:would|could)|anyone could
    |the right (?:person|candidate)|get information|pretty|nice (?:place|office|building)|interesting|sounds (?:good
    |fine|nice|alright)|i await|to learn from)\b"""


def asks_yes(question: str) -> bool:
    """Whether a question is there to hear a yes: "would you take it?", "anything to add?", and not "why us?"."""
    asked = question.lower().replace("’", "'")
    if compiled(_NO_YES_ASKED).search(asked):
        return False
    return any(compiled(each).search(asked) for each in (*_ASKS, _CLOSES))


def wants_yes(reading: Reading) -> bool:
    """Whether a yes belongs here: a letter and a spiel end in one, an answer when it is asked for."""
    if reading.draft.kind is MaterialKind.ANSWER:
        return asks_yes(reading.draft.question)
    return reading.draft.kind in _WRITTEN and len(reading.plain.split()) > FEW


def says_yes(reading: Reading) -> bool:
    told, met = _with_theirs(reading), reading.met("plain")
    return any(compiled(each).search(told) for each in met.possible(_YES))


def _with_theirs(reading: Reading) -> str:
    """The plain text with the names of the company filled in."""
    told = reading.plain
    for _, span in names_in(reading.draft.text, reading.stakes.companies):
        told = told[: span.start] + _THEIRS * (span.end - span.start) + told[span.end :]
    return told


def is_evasive(reading: Reading) -> bool:
    met = reading.met("plain")
    return any(True for each in met.possible((_EVASIVE,)) for _ in met.matches(each, reading.plain))


GATED.extend((*_YES, _EVASIVE))
