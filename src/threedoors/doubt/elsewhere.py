"""Other processes: applications, talks and offers at other employers, told unasked (divided target, other_process)."""

from __future__ import annotations

from threedoors.doubt.breath import divided
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import said

ASKED_ELSEWHERE = r"""\b(?:other|else(?:where)?|another|any|more)\b{in}{0,60}\b(?:appl(?:y|ied|ying|ications?)
        |interview(?:s
        |ing)?|process(?:es)?|offers?|compan(?:y|ies)|consider(?:ing)?|talking|look(?:ing)?)|\b(?:appl(?:y|ied|ying
        |ications?)|interview(?:s|ing)?|consider(?:ing)?|look(?:ing)?|talking)\b{in}{0,60}\b(?:other|else(?:where)?
        |another)"""

_FIRM = r"(?:compan(?:y|ies)|firm|bank|competitor|employer|agency|start-?up|clinic|hospital|school|shop|store|hotel)"
_POST_ELSEWHERE = rf"""(?:(?:for|at|with|to) )?an? (?:{{w}} ){{0,2}}?(?:{{opening}}) (?:at|with|in|from) (?:an?|another
    |one of) (?:{{w}} ){{0,2}}?{_FIRM}"""

other_process = divided(
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
    rf"""\b(?:{{am}}|i|i've|i have) {{soft}}(?:interview(?:ing)?|appl(?:y|ying)|(?:(?<=have )|(?<='ve )
        |(?<=also ))(?:interviewed|applied)|in the (?:{{w}} )?(?:round|stage)|(?:have |got )?(?:an? )?(?:interview|offer
        |application)) (?:{{w}} )?{_POST_ELSEWHERE}""",
    rf"""\bi(?:'ve| have| was| got| am|'m)? {{soft}}(?:been )?offered {_POST_ELSEWHERE}{{in}}{{0,30}}?\b(?:too|also
        |as well)\b""",
    rf"""\b(?:{{am}}) {{soft}}in the (?:{{w}} )?(?:round|stages?|running) (?:for|at|with) (?:an?other|a second
        |a different) (?:{{w}} ){{0,3}}?(?:{{opening}}|{_FIRM})\b""",
    code="divided_target.other_process",
    category="other_process",
    why="Asked, tell the truth in one line. Unasked, it only takes weight from your yes.",
    message="It tells them, unasked, that you are talking to others.",
    instead="Leave it out. If they ask, say it in one line and come back to {company}.",
    source="METHOD section 3: what else are you considering",
    unless=(
        r"\b(?:candidates?|applicants?|people|customers|users|you|your) for an?\b",
        r"\b(?:turned (?:me |it |that )?down|said no|withdrew|declined|did not|didn't)\b",
        r"\b(?:last|next) (?:year|spring|summer|autumn|winter|time)\b",
        r"\b(?:years? ago|in (?:19|20)\d\d|i (?:worked|managed|led|ran|built|sold|coached|trained))\b",
    ),
    spare=lambda reading, spot: compiled(ASKED_ELSEWHERE).search(reading.draft.question.lower()) is not None,
    trips=(
        said("I am also interviewing with two other companies."),
        said("I have another offer on the table."),
        said("I also interview for a position at a bank."),
        said("I have also applied for a sales position at a competitor."),
        said("I am also applying to two other sales jobs."),
    ),
    passes=(
        said("I interviewed two other companies for our buying guide, in 2019."),
        said("I also interviewed candidates for a position at a bank."),
        said("I interviewed for a role at a bank once and learned to prepare."),
        said("I also sold to two other sales teams."),
        said("I am also applying to two other sales jobs.", question="Where else are you applying?"),
        said("Yes, with two other firms, both for sales.", question="Are you interviewing elsewhere?"),
        said("I am interviewing with two other firms, for sales too.", question="Are you talking to other companies?"),
    ),
)
