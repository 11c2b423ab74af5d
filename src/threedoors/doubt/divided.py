"""Divided target: another kind of work stands beside the one at stake, as something the seeker might do instead."""

from __future__ import annotations

from threedoors.doubt.phrases import phrases, said

_SOURCE = "The founding essay: they must believe that you want this job and no other"
_WHY = "Whoever hires hears that you may leave, or that anything would do."

also_considering = phrases(
    r"(?:{am}|\b(?:and|but|while|though)) (?:{also} ){0,2}{considering} {gap}{rival}",
    r"\bi(?:'d| would| could| can| might) (?:also |equally |even )?(?:see myself|be happy|work|imagine) {gap}{rival}",
    r"{rival} (?:is|would be) (?:also |still |just |equally )?(?:an option|a possibility|another)",
    code="divided_target.also_considering",
    why=_WHY,
    message="It sounds as if another kind of work would do as well.",
    instead="Say why {role} is the work you want, and leave the other out.",
    source=_SOURCE,
    trips=(said("Sales is one option, but I'm also considering marketing."),),
    passes=(said("I moved from marketing to sales because I like to see a customer decide."),),
)
between_two = phrases(
    r"\b(?:torn|undecided|choosing|deciding|wavering) between\b",
    code="divided_target.between_two",
    why=_WHY,
    message="It sounds as if you have not decided.",
    instead="Decide first; then say why {role} is the one.",
    source=_SOURCE,
    trips=(said("Right now I am torn between sales and teaching."),),
    passes=(said("I keep the peace between sales and operations."),),
)
one_of_several = phrases(
    r"\bone (?:option|direction|possibility|path|avenue|idea)\b|\bone of (?:the |my |several |many |a few )+"
    r"(?:options|directions|possibilities|paths|avenues|ideas)\b",
    code="divided_target.one_of_several",
    why=_WHY,
    message="It sounds as if this work is one of several that would do.",
    instead="Say that {role} is your choice, and why.",
    source=_SOURCE,
    trips=(said("This is one of several options for me."),),
    passes=(said("Customers like to hear their options from one person."),),
)
other_process = phrases(
    r"\bi(?:'m| am) (?:also |currently )?(?:interviewing|in (?:talks|process|discussions)) (?:at|with|for) "
    r"(?:\w+ ){0,3}?(?:other|another)",
    r"\bi(?:'ve| have) (?:also )?applied (?:to|for|at|with) (?:\w+ ){0,3}?(?:other|another)",
    code="divided_target.other_process",
    category="other_process",
    why="Asked, tell the truth in one line; unasked, it only takes weight from your yes.",
    message="It tells them that you are talking to others.",
    instead="Leave it out unless they ask; asked, say it in one line and come back to {company}.",
    source="METHOD section 3, what else are you considering",
    trips=(said("I am also interviewing with two other companies."),),
    passes=(said("I interviewed two other companies for our buying guide."),),
)
