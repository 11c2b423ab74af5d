"""Pitches: the writer plans to present themself as a candidate in a talk that was asked for to learn (G18)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import cues, phrases, said

_SOURCE = "METHOD G18"
_WHY = "You asked for a talk about their work. A pitch breaks that promise."
_MESSAGE = "It turns the talk into a pitch."
_INSTEAD = "Ask and listen. Afterwards thank them, and apply the proper way."
_pitch = partial(cues, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD)
_pitch_said = partial(phrases, source=_SOURCE, why=_WHY, message=_MESSAGE, instead=_INSTEAD)

_SHOW = r"""pitch|propose|slip in|wow|get across|goal|reasons|case|make it clear|plant|lay out|push|sell|present
    |position|promote|market
    |show(?:ing)?|tell(?:ing)?|explain(?:ing)?|set out|outline
        |demonstrate|prove|say|highlight|emphasi[sz]e|stress|share|walk|run through|go through|make sure|make|get
        |lay out|speak|talk(?: up| about)?|discuss|underline|bring up|describe|display|argue|convince|persuade|win
        |impress|sway|let (?:me|her|him|them|you)|allow me|use|leave|want|aim|plan|hope|believe|confident|emphasize
        |drop|give|put|turn|advance|push|know|mention|appreciate|welcome|see|remember|have all|meet|would bring
        |i'd bring|i'd be|i would be|i am|i'm|explaining|charm|i think|i will"""
_SELF = r"i|i'd|i'm|i've|i'll|me|my|myself|mine"
_WIN = r"""appointed|appointment|back me|on board|ask for the job|great for the (?:team|job|role)|(?:team|company
    |they|you) (?:requires?|needs?)|other candidates|who (?:they|you|she|he)(?:'re| are|'s| is) (?:looking for
    |after)|better than (?:the )?others?|hit the ground running|be (?:on|part of) (?:the|her|his|your) team|(?:be
    |become) your next|(?:amazing|brilliant|great|good|shine) in (?:this|the) (?:job|role|position)|claims? to the
    |my chances|see i'm|can do the job|good at (?:the|this) (?:job|role|work)|meet the requirements?|recommend me
    |to an interview|(?:brilliant|fantastic|amazing
    |superb|terrific|great) (?:rep|seller|nurse|addition|colleague|[a-z]+er)|hire|hires|hiring|hireable|hired
    |employ|take me(?: on)?|takes me|must take|pick me|choose me|chosen|choose
        |consider me|considers? me|want me|wants me|put me forward|puts me forward|gives? me the (?:job|role)
        |giving me the job|get the (?:job|role|position)|get an offer|should get|need me|they need|you need
        |she needs|deserve|worth hiring|(?:right|best|perfect|ideal|strong(?:est)?|great|good|excellent|top|obvious
        |leading|valuable|natural) (?:person|candidate|choice|match|fit|hire|applicant|addition|one|hire)|candidate
        |candidacy|candidature|applicant|suitability|suitable|suited|well qualified|qualified|credentials|merits
        |an asset|the one|perfect for|ideal for|as ideal|fit the (?:role|job|team)|a fit for|fits? (?:the|this
        |your) (?:{w} ){0,2}?(?:{opening}|team)|match(?:es)? (?:the|this|your) (?:{w} ){0,2}?(?:{opening}
        |requirements|needs)|i'd fit|i would fit|belong on (?:the|your|her|his) team
        |requirements? of the (?:{opening})|meet every requirement|bring to (?:the|your|this) (?:{opening}|team
        |company)|to your team|for your team|contribute to (?:the|your)|what i (?:can|could|would|'d) (?:do for you
        |bring|offer|add)|what i'd bring|solve their problem|exactly what (?:you|they)|skills you need
        |best for (?:this|the) job|good for the job|the job better|great at this job|excel in (?:this|the
        |your) (?:role|job|position)|back my application|support my application|my application|radar
        |reference for my|interview|gives? me a chance|for a chance|a chance|elevator pitch|my pitch|why me
        |impression as|person for (?:the|this)|(?:{opening}) application|for the (?:{w} ){0,2}?(?:{opening})
        |for this (?:{opening})|the vacancy|vacant post|the opening|for the position|the position|(?:ideal|right
        |best) for"""
_ASKING = r"""\A(?: )?(?:ask|how (?:do|does|did|can|could|should|would|are|is)|what|which|who|why (?:did|do|does|is
    |are
        |was|should you)|when|where|is there|are there|did|does|do you|have you|tell me (?:what|how|why|about|who)
        |let me know)\b(?!{in}{0,80}\b(?:i should get|hire me|to hire me))"""
_STATED = r"""\bi(?:'ve| have)? (?:{w} )?applied\b|\bmy application is\b|\bi(?:'ve| have) an? (?:{w} )?interview\b
        |\bin your process\b|\binterview you\b|\bmy interview is\b|\bi(?:'m| am) (?:a
        |one of the) candidates?(?: there)?,? (?:so|and)\b"""
# Saying that one is interested, will apply or is being considered is what G10 asks for, as long as no case is made.
_DISCLOSES = r"""\A(?!{in}*?\b(?:show|convince|prove|persuade|impress|pitch|sell|why i|why me|right|best|perfect|ideal
        |strong|fit|suited|qualified|chance|hire)\b){in}*?\b(?:(?:i'm|i am|am) (?:{w} )?interested|plan to apply
        |planning to apply|may apply|thinking of applying|being considered|will have an? (?:{w} )?interview
        |put my name forward)\b"""
_NOT_PITCH = r"""\b(?:convince you of anything|strong(?:est)? argument|best pitch|good pitch|sales pitch
        |prove themselves
        |sell yourself|make the case for (?:budget|the new|a new)|strongest product|person to ask
        |person for my question|why i'm asking|why i am asking|interested in this field|briefly about my background
        |impression by being|what makes (?:a|somebody|someone)|about (?:her|his|their|your) own|in case (?:she|he
        |they) asks?|if (?:she|he|they|you)(?:'re| are)? (?:asks?|asked|curious)|not (?:to|here to|going to|my)
        |without|no selling|thank (?:her|him|them|you)|matters to the|before i apply|whether i|if i (?:should|apply)
        |leave on time|my (?:two |three )?questions?|two questions|what you look for|what (?:she|he|they
        |you) looks? for|learn (?:about|what|how|from)|understand (?:what|how|the))\b"""

makes_case = _pitch(
    _SHOW,
    _SELF,
    _WIN,
    code="pitches.makes_case",
    within=70,
    unless=(_ASKING, _STATED, _DISCLOSES, _NOT_PITCH),
    trips=(
        said("I'd like to tell you why I'm the right person for the role."),
        said("Convince her to hire me."),
        said("Show them I'm a strong fit for the opening."),
        said("I would like to walk you through my qualifications for the role."),
        said("I want her to see me as the obvious choice for the job."),
        said("I am interested in the opening and want to show you that I'm the best person for it."),
    ),
    passes=(
        said("I can tell you briefly about my background."),
        said("What makes a strong candidate?"),
        said("I am not here to pitch."),
        said("How do you convince a clinic to switch?"),
        said("I want to be open: I have applied for the role."),
        said("I saw the opening for an associate and I am interested in it."),
        said("I want to be open: I plan to apply for the position."),
        said("I would like to learn what the position asks."),
    ),
)
pitch_said = _pitch_said(
    r"""\b(?:pitch|sell|market|promote) (?:myself|me)\b|\b(?:sell|win) (?:her|him|them|{w}) (?:over )?(?:on|as
        |for) (?:me|my)\b|\b(?:present|position|establish|put) myself (?:as|on|for|forward)\b
        |\bposition my (?:background|experience|profile) (?:as|for)\b""",
    r"""\b(?:my|an?|the) (?:elevator |short |thirty-second |best )?pitch\b(?={in}{0,40}(?:for|to|as|on|why|\ue010
        |\Z))|\b(?:make|present|plead|argue|put|state|set out|advance|lay out|build) my (?:{w} )?(?:case|candidacy
        |candidature|suitability|merits|credentials)\b|\bmake the case (?:that|why|for) (?:i|me|my)\b""",
    r"""\b(?:turn|steer|move|bring|lead) (?:{w} ){0,4}?(?:in|into|towards?
        |to) (?:an? |the )?(?:job |real )?interview\b|\b(?:on|onto) (?:her|his|their|your) (?:radar
        |shortlist)\b(?={in}{0,50}(?:job|role|position|opening|hire|candidate))|\bput myself on\b""",
    r"""\b(?:advance|further|push|promote|boost|help|support|back) my (?:candidacy|candidature|application
        |chances)\b|\bas a reference for my\b|\b(?:talk up|show off) my\b|\bgood side so\b
        |\bdrop (?:{w} )?hints?\b(?={in}{0,50}\b(?:i'd|i would|i am|i'm|me|hire)\b)""",
    r"""\bwhy (?:you|they|she|he|acme) (?:{w} )?(?:should|must|ought to|need to|'d want|would want|'d
        |would) (?:{w} )?(?:hire|take|pick|choose|want|have) me\b|\bwhy i should (?:get|be|have)\b|\bwhy me\b
        |\bsee i'm worth\b|\bi'm hireable\b|\binterested in hiring me\b|\bso (?:that )?(?:she|he|they|you) (?:hires?
        |takes?|picks?|wants?|gives?|puts?|sees|remembers?|will consider) (?:me|i)\b""",
    r"""\b(?:use|uses|using) (?:{w} ){0,3}?(?:chat|meeting|talk|conversation|call|coffee) to (?:{w} ){0,3}?(?:get
        |win|secure|land|put|advance|push)\b|\b(?:leave|finish|end) (?:{w} )?as (?:{w} )?(?:top|best|leading
        |favourite) candidate\b|\bpresent (?:{w} ){0,2}?my (?:portfolio|candidature|case)\b""",
    r"""\bi(?:'d| would|'ll| will) (?:{w} )?(?:bring|add|contribute|offer) (?:{w} ){0,8}?to your (?:team|company
        |firm|department)\b|\bi tell you why i am\b|\bbest (?:person|candidate|one) for (?:this|the) (?:job|role
        |position)\b|\bi am the best\b|\bwhat makes me an?\b|\bask for the (?:job|role|position)\b""",
    code="pitches.pitch_said",
    unless=(_ASKING, r"\b(?:who is|who's) the best person\b", r"\bnot (?:here )?to\b"),
    trips=(
        said("Pitch myself for the opening."),
        said("Make my case for the position."),
        said("Turn the chat into an interview."),
    ),
    passes=(
        said("How do reps pitch to a hospital?"),
        said("I won't pitch myself, I promise."),
        said("I would like to introduce myself and ask three questions."),
    ),
)
