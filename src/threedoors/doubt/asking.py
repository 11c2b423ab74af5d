"""What a text asks of its reader: to choose for the seeker, for a job, for advice."""

from __future__ import annotations

from threedoors.doubt.phrases import phrases, said

choose_for_me = phrases(
    r"\bwh(?:at|ich) (?:other )?{opening} (?:\w+ ){0,3}?(?:suit|fit|match|be right for) me",
    r"\bwhere (?:do|would|could|can) you see me\b",
    r"\bwhat else (?:do you have|is there|could i)",
    code="asks_to_choose.for_me",
    why="An employer fills a job; finding out which job is the seeker's own work.",
    message="It asks an employer for career advice.",
    instead="Ask about this role; keep the other question for somebody who cannot hire you.",
    source="The founding essay: do not use a concrete interview to explore",
    trips=(said("What roles could suit me?"),),
    passes=(said("Where do you see the company in five years?"),),
)
a_job = phrases(
    r"\bare you (?:currently )?hiring\b",
    r"\b(?:refer|recommend) me\b",
    r"\b(?:pass|forward|send) (?:on )?my {resume}",
    r"\bkeep me in mind\b",
    r"\b(?:is|are) there (?:any |an |a )?(?:\w+ )?{opening}",
    code="asks_for_job.any",
    why="Who is asked for a job becomes an assessor; who is asked for insight stays an ally.",
    message="It asks for a job, not for insight.",
    instead="Ask for fifteen minutes on one question.",
    source="METHOD G06",
    trips=(said("Could you refer me to the hiring manager?"),),
    passes=(said("How did you get your job?"),),
)
advice = phrases(
    r"\b(?:advice|suggest(?:ion|ions)?|your (?:thoughts|ideas|view|opinion))\b",
    code="asks_advice.any",
    why="Say what you would like from them.",
    message="It asks for advice.",
    instead="Keep it.",
    source="METHOD G27",
    trips=(said("What would you suggest?"),),
    passes=(said("See you at dinner on Sunday."),),
)
