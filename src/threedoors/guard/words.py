"""What is said: rules that read the message, the agenda and the texts of one concrete conversation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from threedoors import doubt
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    COLE,
    GRAN,
    IRIS,
    MARKETING_JOB,
    NOOR,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    a_search,
    ask,
    but,
    material,
    talk,
)
from threedoors.guard import reading
from threedoors.guard.cases import advises, blocks, warns
from threedoors.guard.reading import Spot
from threedoors.guard.routes import safe_facts, safe_route
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Situation
from threedoors.terms import (
    AgendaItem,
    Channel,
    Claim,
    Conversation,
    Door,
    Dossier,
    Focus,
    FocusOn,
    InitiatedBy,
    Material,
    MaterialKind,
    Rehearsal,
    Relation,
    TalkState,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB


def _answer(text: str, question: str = "Why sales?", on: date = TODAY) -> Rehearsal:
    return Rehearsal(opening="sales-job", question=question, text=text, on=on)


def _job(**facts: Any) -> Conversation:
    return talk(VERA, JOB, SALES_JOB, **facts)


def _learn(**facts: Any) -> Conversation:
    return talk(IRIS, LEARN, **facts)


def _spots(spots: Sequence[Spot]) -> list[dict[str, object]]:
    return [spot.as_fact() for spot in spots]


@rule(
    "G02",
    "explore_in_job",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    source="The founding essay: do not use a concrete interview to explore (METHOD S1, S8)",
    trips=(
        a_search(SALES_JOB, _job(agenda=ask("What roles could suit me?"))),
        a_search(SALES_JOB, _job(message="Where do you see me in your organisation?")),
        a_search(SALES_JOB, _answer("I would love to hear which department you think would fit me best."), _job()),
    ),
    passes=(
        a_search(SALES_JOB, _job(agenda=ask("What does success look like after six months?"))),
        a_search(SALES_JOB, _job(agenda=ask("Which team would I join?"))),
        a_search(SALES_JOB, talk(NOOR, EXPLORE, agenda=ask("What roles could suit me?"))),
        a_search(SALES_JOB, _answer("What roles could suit me?", on=date(2026, 11, 1)), _answer("I sell."), _job()),
        a_search(SALES_JOB, MARKETING_JOB, but(_answer("What roles could suit me?"), opening="marketing-job"), _job()),
    ),
)
def explore_in_job(at: Situation) -> Iterator[Ruling]:
    """In a job talk, asking which work would suit you asks an employer for career advice. They hear that you do not
    know."""
    spots = [*reading.spots(reading.own_words(at), doubt.asks_to_choose), *reading.spots(
        reading.rehearsals(at), doubt.asks_to_choose)]  # fmt: skip
    if spots:
        yield Ruling(
            message=f"“{spots[0].words}” asks an employer to find your direction for you.",
            instead=f"Ask about this role instead. {safe_route(at)}",
            facts={"spots": _spots(spots)} | safe_facts(at),
        )


_CLOSED_UNKNOWN = Dossier(about="acme", unknowns=(Unknown(id="u1", text="Team size?", closed_by="asked-iris"),))
_OPEN_UNKNOWN = Dossier(about="acme", unknowns=(Unknown(id="u1", text="Team size?"),))
_ASKED_IRIS = talk(IRIS, LEARN, id="asked-iris", state=TalkState.ASKED)
_BY_UNKNOWN = (AgendaItem(text="How big is the team?", unknown="u1"), *THREE_QUESTIONS[:2])


@rule(
    "G05",
    "info_no_focus",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN,),
    source="The founding essay: one industry, company or position (METHOD S20)",
    trips=(
        a_search(_learn(agenda=THREE_QUESTIONS)),
        a_search(_learn(focus=ABOUT_ACME)),
        a_search(_learn(focus=ABOUT_ACME, agenda=THREE_QUESTIONS[:2])),
        a_search(_learn(focus=(*ABOUT_ACME, Focus(on=FocusOn.INDUSTRY, what="sales")), agenda=THREE_QUESTIONS)),
        a_search(_ASKED_IRIS, _CLOSED_UNKNOWN, _learn(focus=ABOUT_ACME, agenda=_BY_UNKNOWN)),
        a_search(_learn(focus=ABOUT_ACME, agenda=(*THREE_QUESTIONS[:2], AgendaItem(text=" ")))),
        warns(a_search(talk(NOOR, LEARN))),
        warns(a_search(talk(GRAN, LEARN))),
        warns(a_search(talk(COLE, LEARN))),
        blocks(a_search(talk((NOOR, IRIS), LEARN))),
        advises(a_search(_learn(initiated_by=InitiatedBy.CONTACT))),
    ),
    passes=(
        a_search(_learn(focus=ABOUT_ACME, agenda=THREE_QUESTIONS)),
        a_search(_OPEN_UNKNOWN, _learn(focus=ABOUT_ACME, agenda=_BY_UNKNOWN)),
        a_search(talk(NOOR, EXPLORE)),
    ),
)
def info_no_focus(at: Situation) -> Iterator[Ruling]:
    """A talk to learn has one focus and at least three questions that only this person can answer."""
    foci, questions = len(at.conversation.focus), len(at.open_questions)
    if foci == 1 and questions >= 3:
        return
    close = all(p.relation in (Relation.FRIEND, Relation.FAMILY) or p.counsels for p in at.people)
    severity = Severity.ADVISE if at.theirs else Severity.WARN if close else None
    topic = {0: "It has no focus yet.", 1: "Its focus is clear."}.get(foci, f"It has {foci} foci; that is two talks.")
    yield Ruling(
        severity=severity,
        message=f"{topic} {_WRITTEN[questions]}" if questions < len(_WRITTEN) else topic,
        instead=_to_focus(foci, questions),
        facts={"foci": foci, "questions": questions},
    )


_WRITTEN: Final = (
    "No question is written down yet.",
    "One question of at least three is written down.",
    "Two questions of at least three are written down.",
)


def _to_focus(foci: int, questions: int) -> str:
    """What is missing, and only that."""
    choose = ["choose one industry, company, position or opening"] if foci != 1 else []
    ask_more = ["write down three things you want to learn and could not look up"] if questions < 3 else []
    first, *then = (*choose, *ask_more)
    return f"{first[0].upper()}{first[1:]}{''.join(f', and {each}' for each in then)}."


_RESUME = Material(id="cv", kind=MaterialKind.RESUME, text="Clinic coordinator.")
_SHEET = Material(id="sheet", kind=MaterialKind.SHEET, text="What I am good at.")


@rule(
    "G06",
    "info_asks_job",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN,),
    source="Bethel career center [BET]: it turns an ally into an assessor (METHOD S21, S22)",
    lifted_by=(Claim.ASKED_FOR_RESUME,),
    trips=(
        a_search(_learn(message="Hello Iris, is your team hiring at the moment?")),
        a_search(_learn(agenda=ask("Could you refer me for the sales role?"))),
        a_search(_learn(message="Would you have a look at my resume?")),
        a_search(_RESUME, _learn(attachments=("cv",))),
        a_search(
            _RESUME, _learn(attachments=("cv",), message="Are there any openings?", claims=(Claim.ASKED_FOR_RESUME,))
        ),
    ),
    passes=(
        a_search(_learn(message="Could I ask you three questions about selling to clinics?")),
        a_search(_learn(message="I have applied for the sales role and am not asking you for anything there.")),
        a_search(_RESUME, _learn(attachments=("cv",), claims=(Claim.ASKED_FOR_RESUME,))),
        a_search(_SHEET, _learn(attachments=("sheet",))),
        a_search(_RESUME, talk(NOOR, EXPLORE, attachments=("cv",))),
    ),
)
def info_asks_job(at: Situation) -> Iterator[Ruling]:
    """Ask to learn and people help. Ask for a job and they start to judge you."""
    spots = reading.spots(reading.own_words(at), doubt.asks_for_job)
    resumes = [material.id for material in at.attachments if material.kind is MaterialKind.RESUME]
    if not spots and not resumes:
        return
    for person in at.people:
        what = f"“{spots[0].words}” asks for a job" if spots else "A resume is attached"
        yield Ruling(
            message=f"{what}: {person.name} would turn from an ally into a judge.",
            instead="Ask for insight, and leave the resume at home unless they ask for it.",
            facts={"contact": person.id, "spots": _spots(spots), "attachments": resumes},
            claims=() if spots else (Claim.ASKED_FOR_RESUME,),
        )


_TORN = "Sales is one option, but I'm also considering marketing."
_BRIDGE = "I moved from marketing to sales because I like to hear a customer say yes."


@rule(
    "G14",
    "doubt",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN, JOB),
    source="The founding essay: leave no room for doubt (METHOD S4 to S7, G14 by category and audience)",
    lifted_by=(Claim.ASKED_DIRECTLY,),
    trips=(
        a_search(SALES_JOB, _answer(_TORN), _job()),
        a_search(SALES_JOB, _job(message=_TORN)),
        a_search(SALES_JOB, _job(agenda=ask(_TORN))),
        a_search(SALES_JOB, material(MaterialKind.LETTER, SALES_JOB, _TORN), _job()),
        a_search(SALES_JOB, _answer(_TORN), talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        warns(a_search(SALES_CHOSEN, _learn(message=_TORN))),
        blocks(a_search(SALES_CHOSEN, ACME_TARGET, talk(VERA, LEARN, message=_TORN))),
    ),
    passes=(
        a_search(SALES_JOB, _answer(_BRIDGE), _job()),
        a_search(SALES_JOB, talk(NOOR, EXPLORE, message=_TORN)),
        a_search(SALES_JOB, ACME_TARGET, talk(VERA, EXPLORE, message=_TORN)),
        a_search(SALES_JOB, _answer(_TORN, on=date(2026, 11, 1)), _answer(_BRIDGE), _job()),
        a_search(
            SALES_JOB,
            material(MaterialKind.LETTER, SALES_JOB, _TORN, made_on=date(2026, 11, 1)),
            but(material(MaterialKind.LETTER, SALES_JOB, _BRIDGE, made_on=TODAY), id="newer"),
            _job(),
        ),
    ),
)
def doubt_heard(at: Situation) -> Iterator[Ruling]:
    """Nothing you say or send may leave room for doubt that you want this job and only this one."""
    found = reading.doubts(at)
    other = [each for each in found if each.finding.category == reading.OTHER_PROCESS]
    plain = [each for each in found if each not in other]
    for heard, claims in ((plain, ()), (other, (Claim.ASKED_DIRECTLY,))):
        if heard:
            gravest = max(heard, key=lambda each: each.severity.rank)
            yield Ruling(
                severity=gravest.severity,
                message=f"“{gravest.words}” {_lower(gravest.finding.message)}",
                instead=gravest.finding.instead,
                facts={"findings": [each.as_fact() for each in found]},
                claims=claims,
            )


def _lower(message: str) -> str:
    return f"— {message}"


@rule(
    "G18",
    "bait_switch",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN,),
    source="METHOD G18: a talk asked for to learn is not used to pitch",
    lifted_by=(Claim.ASKED_DIRECTLY,),
    trips=(
        a_search(_learn(agenda=ask("Tell her why I am the right person for the sales role"))),
        a_search(_learn(message="I would like to pitch myself for the opening in your team.")),
    ),
    passes=(
        a_search(_learn(agenda=ask("What makes a strong candidate for this kind of work?"))),
        a_search(
            _learn(agenda=ask("Tell her why I am the right person for the sales role"), claims=(Claim.ASKED_DIRECTLY,))
        ),
        a_search(SALES_JOB, _job(agenda=ask("Tell her why I am the right person for the sales role"))),
    ),
)
def bait_switch(at: Situation) -> Iterator[Ruling]:
    """You asked to learn. Presenting yourself as a candidate in that talk breaks the promise you made."""
    if spots := reading.spots(reading.own_words(at), doubt.pitches):
        yield Ruling(
            message=f"“{spots[0].words}” turns a talk to learn into a pitch.",
            instead="Listen, thank them, write down what you learned, and apply the proper way afterwards.",
            facts={"spots": _spots(spots)},
            claims=(Claim.ASKED_DIRECTLY,),
        )


@rule(
    "G27",
    "hidden_purpose",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(EXPLORE,),
    source="The founding essay: be explicit about the process (METHOD S15, S16)",
    trips=(
        a_search(talk(NOOR, EXPLORE, message="Hi Noor, coffee next week? It has been too long.")),
        a_search(talk(NOOR, EXPLORE, message="Hi Noor, I am looking for a new job. Coffee?")),
        a_search(talk(NOOR, EXPLORE, message="Hi Noor, could you give me some advice over coffee?")),
    ),
    passes=(
        a_search(talk(NOOR, EXPLORE, message="I am looking for a new job. What would you suggest for me?")),
        a_search(talk(NOOR, EXPLORE)),
        a_search(talk(NOOR, EXPLORE, message="  ")),
        a_search(_learn(message="Hi Iris, coffee next week?")),
    ),
)
def hidden_purpose(at: Situation) -> Iterator[Ruling]:
    """Say openly that you look for a new job or a change, and that you want advice. People help more when
    they know."""
    if not at.message:
        return
    lacking = [] if doubt.states_search(at.message) else ["that you look for a new job or a change"]
    lacking += [] if doubt.asks_advice(at.message) else ["that you want their advice or ideas"]
    if lacking:
        yield Ruling(
            message=f"The message does not say {' or '.join(lacking)}.",
            instead="Say both in one line, so that they know what they are asked.",
            facts={"missing": lacking},
        )
