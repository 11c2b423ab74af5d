"""Other processes: applications, talks and offers at other employers, told unasked (divided target, other_process)."""

from __future__ import annotations

from threedoors.doubt.breath import divided
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import said

_asked_elsewhere = r"""\b(?:other|else(?:where)?|another|any|more)\b{in}{0,60}\b(?:appl(?:y|ied|ying|ications?)
        |interview(?:s
        |ing)?|process(?:es)?|offers?|compan(?:y|ies)|consider(?:ing)?|talking|look(?:ing)?)|\b(?:appl(?:y|ied|ying
        |ications?)|interview(?:s|ing)?|consider(?:ing)?|look(?:ing)?|talking)\b{in}{0,60}\b(?:other|else(?:where)?
        |another)"""

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
    code="divided_target.other_process",
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
