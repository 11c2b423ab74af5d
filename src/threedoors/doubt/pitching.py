"""Pitches: the writer plans to present themself as a candidate in a talk that was asked for to learn (G18)."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.phrases import phrases, said

_pitch = partial(
    phrases,
    source="METHOD G18",
    why="You asked for a talk about their work. A pitch breaks that promise.",
    message="It turns the talk into a pitch.",
    instead="Ask and listen. Afterwards thank them, and apply the proper way.",
)
_THEM = r"(?:her|him|them|you|everyone|people|(?:the |your |their )?(?:{w} )?(?:manager|director|boss|team|recruiter|panel|owner|head|company|hirer)|[a-z]{3,15})"
_ROLE = r"(?:{opening}|candidate|applicant|candidacy|application|hire|hired|interview|team|company|employer|shortlist)"
_ASKING = r"\A(?:{in}{0,4})(?:ask|how (?:do|does|did|can|could|should|would)|what (?:do|does|did|is|are|makes?|made|would|kind|impresses)|which|who|why did|when|where|is there|did)\b(?!{in}{0,80}\bi (?:can|would|could) (?:show|prove|convince))"

oneself = _pitch(
    r"\b(?:pitch|sell|present|position|promote|market|offer|recommend|sell her on|sell him on|sell them on|put|establish|place|make) (?:myself|me|my candidacy|my candidature|my profile)\b(?! (?:a note|on mute|through))"
    r"(?!{in}{0,4}(?:for a minute|briefly, then))(?={in}{0,80}(?:as|to|for|on|in|\ue010|,|$)|\Z)",
    r"\b(?:my|the|an?) (?:elevator |sales |short |thirty-second |best )?pitch\b(?={in}{0,40}(?:for|to|as|\ue010|\Z))",
    r"\b(?:make|present|plead|argue|put|state|set out|advance|lay out|build) my (?:{w} )?(?:case|candidacy|candidature|suitability|merits)\b|\bmy case for (?:the|this|a)\b",
    r"\bpresent (?:{w} ){0,2}?my (?:case|candidacy|candidature|credentials|qualifications)\b",
    r"\b(?:advance|further|push|promote|boost|help|support) my (?:candidacy|candidature|application|chances)\b|\b(?:as|for) my application\b",
    r"\b(?:turn|make|use|steer|move|bring|lead) (?:{w} ){0,5}?(?:in|into|towards?|to) (?:an? |the )?(?:job |real )?(?:interview|application)\b",
    r"\b(?:on|onto) (?:her|his|their|your) (?:radar|shortlist|list)\b(?={in}{0,40}(?:job|role|position|opening|rep|vacancy|hire|candidate|\ue010|\Z))",
    code="pitches.oneself",
    unless=(r"\b(?:good|bad|best|their|your|customers?'?|the team's|sales) pitch(?:es)?\b", _ASKING, r"\bbuilt? my case\b"),
    trips=(said("Pitch myself for the opening."), said("Make my case for the position."), said("Turn the chat into an interview.")),
    passes=(
        said("I am not here to pitch."),
        said("How do reps pitch to a hospital?"),
        said("I would like to introduce myself and ask three questions."),
    ),
)
convince = _pitch(
    rf"\b(?:convince|persuade|get|make|win|talk|impress|lead|bring|push|leave|charm|nudge|sway|show|let|tell|prove to|prove|assure|help) {_THEM} (?:{{w}} ){{0,4}}?(?:to |into |that |so |of |why |know |see )?(?:{{w}} ){{0,6}}?"
    r"(?:hire|hires|hiring|take me|takes me|take on|takes|employ|pick me|choose me|consider(?:s)? me|want(?:s)? me|put me forward|puts me forward|giv(?:e|es|ing) me|my suitability|my fit|recommend me|hireable|see me as|sees me as|they need|i'm perfect|i am perfect)\b",
    r"\b(?:convince|persuade|win|sway|impress) (?:{w} ){1,4}?(?:over|of my|that i|so (?:she|he|they|you)|as a (?:candidate|reference))\b",
    r"\b(?:hire me|take me on|pick me|choose me|put me forward|you must take me|want me on|take me)\b",
    r"\bi'm hireable\b|\b(?:strong|good|great|best|lasting) impression\b(?={in}{0,40}(?:candidate|applicant|hire|job|role|opening))",
    r"\b(?:get on|stay on) (?:{w} )good side\b|\bso (?:that )?(?:{w} ){1,2}(?:hires?|takes?|picks?|wants?|gives?|puts?|considers?|will consider) me\b",
    r"\bdrop (?:{w} )?hints?\b(?={in}{0,50}\b(?:i'd|i would|i am|i'm|me|hire)\b)",
    code="pitches.convince",
    unless=(r"\bwhy did (?:they|you)\b", r"\bconvince you of anything\b", _ASKING),
    trips=(said("Convince her to hire me."), said("Persuade him of my suitability for the role.")),
    passes=(said("How do you convince a clinic to switch?"), said("It is not my aim to convince you of anything.")),
)
_TELL = (
    r"(?:tell|tells|telling|show|showing|explain|set out|outline|demonstrate|prove|say|highlight|emphasi[sz]e|stress|share|walk|run|go|make sure|let (?:her|him|them|you) know|describe|present|lay out|speak|talk|discuss|mention|underline|point out|list"
    r"|show off|let me|allow me|display|bring up|argue|make clear)"
)
_MERIT = (
    r"(?:why (?:i|my|you|they|she|he|it)|(?:that )?(?:i'm|i am|i'd be|i would be|i'd) (?:{w} ){0,3}?(?:right|best|perfect|ideal|strong|great|top|good|one|asset|fit|match|suited|qualified|exactly|excel|able)|(?:that )?i can do the (?:job|work|role)|what makes me|how my (?:{w} ){0,5}?"
    r"(?:fits?|makes?|match(?:es)?|suits?|qualif)|what i(?:'d| could| would| can) (?:bring|do in the|offer|add|contribute)|my (?:{w} )?(?:qualifications|credentials|merits|strengths|strong points|achievements|wins|fit|suitability|selling points|successes)"
    r"|my (?:numbers|results|record|experience|resume|cv|profile|background|skills)(?= (?:{w} ){0,6}?(?:fits?|match(?:es)?|so|why|for the|makes?|suits?|and why|qualif)))"
)
merits = _pitch(
    rf"\b{_TELL} (?:{{w}} ){{0,5}}?{_MERIT}\b(?={{in}}{{0,90}}(?:{_ROLE}|{{opening}}|want me|take me|need|looking for|so (?:she|he|they)|they want|she wants|person|choice|addition|fit|match|asset|you should|should|must|\Z))",
    rf"\b(?:explain|tell|show|say) (?:{{w}} ){{0,3}}?why (?:i|you|they|she|he) (?:{{w}} ){{0,3}}?(?:should|must|ought to|would|'d|am|are|'m) (?:{{w}} ){{0,3}}?(?:get|hire|take|pick|choose|want|good|right|best|perfect|ideal|need|be)\b",
    r"\bwhy (?:i|they|you|she|he) should (?:get|hire|take|pick|choose|have) (?:me|the (?:job|role|position))\b|\bwhy i should get\b",
    rf"\b{_TELL} (?:{{w}} ){{0,3}}?(?:through )?(?:my|the) (?:{{w}} )?(?:resume|cv|qualifications|credentials|experience)(?: {{w}}){{0,2}} (?:and|for|so|why)\b",
    rf"\b{_TELL} (?:{{w}} ){{0,4}}?(?:i|that i|what i) (?:{{w}} ){{0,3}}?(?:job|role|position) (?:{{w}} )?(?:better|best)\b",
    r"\b(?:demonstrate|prove|show) (?:{w} )?(?:that )?my (?:{w} ){0,2}?(?:experience|profile|background|skills) (?:{w} )?(?:match|fit|meet|suit|qualif)\w*",
    code="pitches.merits",
    unless=(_ASKING, r"\bbriefly about my background\b"),
    trips=(
        said("I'd like to tell you why I'm the right person for the role."),
        said("I would like to walk you through my qualifications for the role."),
        said("Show them that I'm a strong fit for the opening."),
    ),
    passes=(
        said("I can tell you briefly about my background."),
        said("What makes a strong candidate?"),
        said("How do you show a surgeon that it works?"),
    ),
)
claims = _pitch(
    r"\bi(?:'m| am|'d be| would be|'d make| would make) (?:{w} ){0,3}?(?:the|an?) (?:{w} )?(?:right|best|perfect|ideal|strong|great|top|good|excellent|valuable|leading|real) (?:{w} )?(?:person|candidate|match|fit|hire|choice|addition|applicant|one|asset|rep|member)\b",
    r"\bi(?:'m| am|'d be| would be) (?:{w} ){0,2}?(?:an asset|exactly what you|what you(?:'re| are) looking for|made for (?:this|the|your)|perfect for|ideal for|ideally suited|the one (?:they|you) need|great at this job|well qualified)\b",
    r"\bi(?:'d| would|'ll| will) (?:{w} )?(?:excel|shine|thrive|succeed) in (?:this|the|your) (?:role|job|position|team|post)\b",
    r"\bi(?:'d| would|'ll| will| could| can) (?:{w} )?(?:bring|add|contribute|offer) (?:{w} ){0,8}?(?:to|for) (?:your|the) (?:team|company|firm|department|{opening})\b",
    r"\bi think i(?:'m| am) exactly\b|\bthink(?:ing)? (?:{w} ){0,2}?has to hire\b|\bbest (?:person|candidate|one) for (?:this|the) (?:job|role|position)\b",
    r"\bi (?:will |can )?(?:show|prove) that i am (?:the )?(?:best|right|good)\b",
    code="pitches.claims",
    unless=(_ASKING, r"\bwho is the right person\b", r"\b(?:for my question|to ask)\b"),
    trips=(said("I would be a valuable addition to your team."), said("I'm exactly what you're looking for.")),
    passes=(said("Who is the right person to ask?"), said("What made you the right person for it?")),
)
