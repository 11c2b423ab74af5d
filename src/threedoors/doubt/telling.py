"""What a text tells its reader of the writer: an application, an interest, a search, a pitch."""

from __future__ import annotations

from threedoors.doubt.phrases import phrases, said

application = phrases(
    r"\bi(?:'ve| have)?(?: just| already| also)? applied (?:for|to|at|with)",
    r"\bmy application\b",
    r"\b(?:have|got) an? (?:\w+ )?interview (?:with|at|for|on)",
    r"\bin (?:the|your) (?:\w+ )?process\b",
    code="says_application.any",
    why="What is said early is honest; what they learn later feels like use.",
    message="It says that you are a candidate there.",
    instead="Keep it.",
    source="METHOD G10",
    trips=(said("I've applied for the sales role at Acme."),),
    passes=(said("I applied sunscreen."), said("I have not applied.")),
)
interest = phrases(
    r"\b(?:interested in|saw|noticed|plan to apply for|going to apply for) (?:\w+ ){0,5}?{opening}\b",
    code="says_interest.any",
    why="What is said early is honest; what they learn later feels like use.",
    message="It says that you are interested in an opening there.",
    instead="Keep it.",
    source="METHOD G10",
    trips=(said("I saw the opening for a sales representative."),),
    passes=(said("I am interested in how your team sells."),),
)
pitch = phrases(
    r"\bpitch myself\b|\bright person for\b|\bhire me\b|\bmy case for\b|\bmy qualifications for\b|\bstrong fit for\b",
    code="pitches.any",
    why="You promised a talk about their work.",
    message="It turns the talk into a pitch.",
    instead="Ask, thank, and apply the proper way afterwards.",
    source="METHOD G18",
    trips=(said("I'd like to tell you why I'm the right person for the role."),),
    passes=(said("I am happy to tell you briefly about my background."),),
)
search = phrases(
    r"\blooking for (?:my next|a new|another|new) {opening}|\bchang(?:e|ing) (?:of )?careers?\b|\bcareer change\b"
    r"|\bbetween jobs\b|\bwhat to do next\b|\bi want to leave\b",
    code="states_search.any",
    why="Be explicit about the process.",
    message="It says that you look for new work.",
    instead="Keep it.",
    source="METHOD G27",
    trips=(said("I'm looking for my next job."),),
    passes=(said("I'm looking for my keys."),),
)
