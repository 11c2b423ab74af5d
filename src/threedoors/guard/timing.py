"""When: rules about time and order: narrow first, be ready, settle debts, let it rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    ACME_TARGET,
    COLE,
    HUGO,
    IRIS,
    LENA,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MAYA,
    NOOR,
    OMAR,
    PAUL,
    RETAIL,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    SAM,
    THREE_QUESTIONS,
    VERA,
    a_search,
    booked,
    but,
    committed,
    held,
    known,
    practised,
    ready_for,
    tailored,
    talk,
)
from threedoors.guard.cases import advises, blocks, warns
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Person, Situation, Stage
from threedoors.terms import (
    Claim,
    CounsellorKind,
    DirectionChange,
    DirectionState,
    Door,
    Dossier,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    PastJob,
    Pipe,
    Power,
    Relation,
    Shots,
    TalkState,
    Unknown,
    kin,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB

_URGENT = but(MAYA, income_urgent=True)
_SALES_BY_ID = (Focus(on=FocusOn.POSITION, what="d-sales"),)
_SALES_WORK = (Focus(on=FocusOn.INDUSTRY, what="sales"),)


def _softened(at: Situation, person: Person, severity: Severity) -> Severity:
    """Income presses: a block becomes a warning, but never for a person who can be met once."""
    soft = at.income_urgent and person.shots is not Shots.SINGLE and severity is Severity.BLOCK
    return Severity.WARN if soft else severity


@rule(
    "G04",
    "info_too_early",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(LEARN,),
    source="The founding essay: informational talks come once the field is narrowed (METHOD S19)",
    trips=(
        a_search(ACME_TARGET, talk(VERA, LEARN)),
        a_search(ACME_TARGET, talk(HUGO, LEARN)),
        a_search(SALES_SHORTLISTED, ACME_TARGET, talk(VERA, LEARN, focus=ABOUT_ACME)),
        a_search(but(NOOR, shots=Shots.SCARCE), talk(NOOR, LEARN)),
        warns(a_search(talk(NOOR, LEARN))),
        warns(a_search(SALES, talk(OMAR, LEARN))),
        warns(a_search(but(SALES, state=DirectionState.PARKED), talk(OMAR, LEARN))),
        warns(a_search(SALES_SHORTLISTED, talk(OMAR, LEARN))),
        warns(a_search(SALES_SHORTLISTED, talk(OMAR, LEARN, focus=(*_SALES_BY_ID, *ABOUT_ACME)))),
        warns(a_search(SALES_SHORTLISTED, talk(OMAR, LEARN, focus=(Focus(on=FocusOn.INDUSTRY, what="nursing"),)))),
        warns(
            a_search(
                SALES_SHORTLISTED, MARKETING, talk(OMAR, LEARN, focus=(Focus(on=FocusOn.POSITION, what="d-marketing"),))
            )
        ),
        warns(a_search(SALES_SHORTLISTED, talk(OMAR, LEARN, focus=ABOUT_ACME))),
        a_search(SALES_SHORTLISTED, but(OMAR, shots=Shots.SCARCE), talk(OMAR, LEARN, focus=_SALES_WORK)),
        warns(
            a_search(
                SALES_SHORTLISTED, ACME_TARGET, but(SAM, shots=Shots.RENEWABLE), talk(SAM, LEARN, focus=_SALES_WORK)
            )
        ),
        warns(a_search(_URGENT, ACME_TARGET, talk(HUGO, LEARN))),
        blocks(a_search(_URGENT, ACME_TARGET, talk(VERA, LEARN))),
    ),
    passes=(
        a_search(SALES_CHOSEN, ACME_TARGET, talk(VERA, LEARN)),
        a_search(talk(COLE, LEARN)),
        a_search(but(OMAR, counsellor_kind=CounsellorKind.COLLEGE), talk(OMAR, LEARN)),
        a_search(SALES_SHORTLISTED, talk(OMAR, LEARN, focus=_SALES_BY_ID)),
        a_search(SALES_SHORTLISTED, talk(OMAR, LEARN, focus=_SALES_WORK)),
        a_search(SALES_SHORTLISTED, but(ACME, families=(Family.SALES,)), talk(OMAR, LEARN, focus=ABOUT_ACME)),
        a_search(SALES_SHORTLISTED, but(ACME, directions=("d-sales",)), talk(OMAR, LEARN, focus=ABOUT_ACME)),
        a_search(SALES_SHORTLISTED, SALES_JOB, talk(OMAR, LEARN, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),))),
        a_search(ACME_TARGET, talk(VERA, EXPLORE)),
    ),
)
def info_too_early(at: Situation) -> Iterator[Ruling]:
    """Before you have a direction you cannot say what you want to learn, and a good contact is used up for little."""
    if at.stage is Stage.CHOSEN:
        return
    sampling = at.stage is Stage.SHORTLIST and at.samples_shortlist
    for person in at.people:
        if person.counsels or (sampling and person.power is Power.NONE and person.shots is Shots.RENEWABLE):
            continue
        precious = person.shots in (Shots.SCARCE, Shots.SINGLE)
        cost = _COSTS.get(person.shots, "so the talk would teach you little")
        yield Ruling(
            severity=_softened(at, person, Severity.BLOCK) if precious else Severity.WARN,
            message=f"You have not chosen a direction yet, {cost}: {person.name} cannot help you narrow.",
            instead="Finish your round with people who cannot hire you, decide on a direction, then come back.",
            facts={
                "contact": person.id,
                "stage": at.stage.value,
                "shots": person.shots.value,
                "because": person.shots_reason,
            },
        )


_COSTS = {Shots.SINGLE: "and you will reach them once", Shots.SCARCE: "and you cannot ask them often"}

_READY = ready_for(SALES_JOB)
_HALF_READY = (SALES_CHOSEN, tailored(SALES_JOB), committed(SALES_JOB), known(SALES_JOB), practised(SALES_JOB, 0))
_UNKNOWNS = Dossier(
    about="acme", unknowns=tuple(Unknown(id=f"u{n}", text=f"Question {n}", must=True) for n in range(3))
)
_LEARNT = tuple(held(person, LEARN, date(2026, 11, 2)) for person in (NOOR, PAUL))
_THREE_OPEN: dict[str, Any] = {"focus": ABOUT_ACME, "agenda": THREE_QUESTIONS}


@rule(
    "G07",
    "shot_unready",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(LEARN, JOB),
    source="The founding essay: some people give you one shot (METHOD S26, Readiness)",
    lifted_by=(Claim.WILL_NOT_MOVE,),
    trips=(
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        warns(a_search(SALES_JOB, _HALF_READY, known(SALES_JOB, 3), talk(VERA, JOB, SALES_JOB))),
        warns(a_search(SALES_JOB, talk(HUGO, JOB, SALES_JOB))),
        a_search(SALES_CHOSEN, ACME_TARGET, talk(VERA, LEARN)),
        warns(a_search(SALES_CHOSEN, ACME_TARGET, talk(HUGO, LEARN, focus=ABOUT_ACME))),
        warns(a_search(SALES_CHOSEN, ACME_TARGET, talk(VERA, LEARN, **_THREE_OPEN))),
        a_search(but(NOOR, shots=Shots.SPENT), talk(NOOR, LEARN)),
        a_search(held(NOOR, LEARN, date(2026, 11, 2), shot_left=False), talk(NOOR, LEARN)),
        a_search(
            _LEARNT,
            held(NOOR, LEARN, date(2026, 11, 3), shot_left=False),
            but(NOOR, shots=Shots.SINGLE),
            talk(NOOR, LEARN, **_THREE_OPEN),
        ),
        a_search(but(NOOR, shots=Shots.SPENT), talk(NOOR, LEARN, new_fact=" ")),
        warns(a_search(_URGENT, SALES_JOB, but(VERA, shots=Shots.SPENT), talk(VERA, JOB, SALES_JOB))),
        blocks(a_search(_URGENT, SALES_JOB, talk(VERA, JOB, SALES_JOB))),
        blocks(a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, initiated_by=InitiatedBy.CONTACT))),
        advises(
            a_search(
                SALES_JOB, talk(VERA, JOB, SALES_JOB, initiated_by=InitiatedBy.CONTACT, claims=(Claim.WILL_NOT_MOVE,))
            )
        ),
        blocks(a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, claims=(Claim.WILL_NOT_MOVE,)))),
        blocks(a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED))),
        blocks(a_search(SALES_JOB, MARKETING_JOB, _READY, talk(VERA, JOB, SALES_JOB, MARKETING_JOB))),
    ),
    passes=(
        a_search(SALES_JOB, _READY, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _HALF_READY, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _HALF_READY, known(SALES_JOB, 2), talk(HUGO, JOB, SALES_JOB)),
        a_search(ACME_TARGET, talk(VERA, EXPLORE)),
        a_search(talk(NOOR, LEARN)),
        a_search(but(NOOR, shots=Shots.SPENT), talk(NOOR, LEARN, new_fact="She now works at Acme.")),
        a_search(
            held(NOOR, LEARN, date(2026, 11, 2), shot_left=False),
            held(NOOR, LEARN, date(2026, 11, 9), shot_left=True),
            talk(NOOR, LEARN),
        ),
        a_search(SALES_CHOSEN, ACME_TARGET, _LEARNT, talk(VERA, LEARN, **_THREE_OPEN)),
    ),
)
def shot_unready(at: Situation) -> Iterator[Ruling]:
    """Some people you reach once. Be ready before you spend that chance."""
    for person in at.people:
        if found := _unready(at, person):
            severity, reason = found
            ready = at.readiness
            yield Ruling(
                severity=_softened(at, person, severity),
                message=f"{reason} {_missing(at)}".rstrip(),
                instead=_to_do(at, person),
                facts={
                    "contact": person.id,
                    "shots": person.shots.value,
                    "because": person.shots_reason,
                    "ready": ready.value,
                    "minutes": ready.minutes,
                    "missing": [
                        {"part": part.name, "what": part.missing, "minutes": part.minutes} for part in ready.missing
                    ],
                },
                lowered_by=(Claim.WILL_NOT_MOVE,) if at.theirs else (),
            )


def _unready(at: Situation, person: Person) -> tuple[Severity, str] | None:
    if person.shots is Shots.SPENT:
        no_news = not at.conversation.new_fact.strip()
        return (
            (Severity.BLOCK, f"Your chance with {person.name} is spent, and nothing new has come.") if no_news else None
        )
    if person.shots is Shots.SINGLE and at.readiness.value < 0.8:
        severity = Severity.BLOCK if at.readiness.value < 0.6 else Severity.WARN
        return severity, f"You will reach {person.name} once."
    if person.shots is Shots.SCARCE and at.readiness.value < 0.6:
        return Severity.WARN, f"You cannot ask {person.name} often."
    return None


def _missing(at: Situation) -> str:
    parts = at.readiness.missing
    if not parts:
        return ""
    return f"You are {at.readiness.percent} % ready. Still missing: {'; '.join(part.missing for part in parts)}."


def _to_do(at: Situation, person: Person) -> str:
    if person.shots is Shots.SPENT:
        return f"Come back to {person.name} when you have something new to say, and write it down here."
    first = max(at.readiness.missing, key=lambda part: part.weight * (1 - part.value))
    return (
        f"Begin with {first.missing} ({first.minutes} minutes); all of it takes about {at.readiness.minutes} minutes."
    )


_FRIEND_INSIDE = but(IRIS, relation=Relation.FRIEND)
_ASKED_INSIDE = talk(IRIS, LEARN, id="asked-iris", state=TalkState.ASKED, asked_on=date(2026, 10, 1))
_TARGET_CHOSEN = (SALES_CHOSEN, ACME_TARGET)
_ONLY_HUGO = (but(IRIS, company=None), but(SAM, company=None), but(VERA, company=None))
_TALKED = tuple(held(person, JOB, date(2026, 11, 2)) for person in (OMAR, LENA))
_INTERVIEW = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 24, 10, 0))


@rule(
    "G08",
    "shot_order",
    Severity.WARN,
    judged_on=JudgedOn.PEOPLE,
    doors=(LEARN, JOB),
    source="METHOD section 4, Order: practise with low stakes first, from the outside in (Porot's PIE)",
    trips=(
        a_search(_TARGET_CHOSEN, talk(VERA, LEARN)),
        a_search(_TARGET_CHOSEN, talk(HUGO, LEARN, state=TalkState.ASKED)),
        a_search(_TARGET_CHOSEN, _LEARNT, talk(VERA, LEARN)),
        a_search(_TARGET_CHOSEN, _LEARNT[0], _ONLY_HUGO, talk(HUGO, LEARN)),
        a_search(
            _TARGET_CHOSEN,
            _LEARNT,
            _ONLY_HUGO,
            but(NOOR, past=(PastJob(company="acme"),)),
            but(PAUL, id="anna", past=(PastJob(company="acme"),)),
            talk(HUGO, LEARN),
        ),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _TALKED[0], talk(VERA, JOB, SALES_JOB)),
        a_search(but(SALES_JOB, closes_on=date(2026, 12, 1)), talk(VERA, JOB, SALES_JOB)),
        a_search(but(SALES_JOB, closes_on=date(2026, 11, 20)), talk(VERA, JOB, SALES_JOB)),
        a_search(but(SALES_JOB, pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB)),
        advises(a_search(SALES_JOB, _INTERVIEW, talk(IRIS, LEARN))),
        advises(a_search(SALES_JOB, _INTERVIEW, talk(IRIS, LEARN, on=datetime(2026, 11, 24, 9, 0)))),
        advises(a_search(SALES_JOB, _INTERVIEW, _LEARNT, talk(OMAR, LEARN, focus=ABOUT_ACME))),
        advises(
            a_search(
                SALES_JOB,
                booked(VERA, JOB, SALES_JOB, on=datetime(2026, 12, 3, 10, 0)),
                talk(IRIS, LEARN, on=datetime(2026, 12, 2, 9, 0), state=TalkState.BOOKED),
            )
        ),
        advises(
            a_search(
                SALES_JOB,
                booked(VERA, JOB, SALES_JOB, on=datetime(2026, 12, 7, 10, 0)),
                talk(IRIS, LEARN, on=datetime(2026, 12, 4, 9, 0)),
            )
        ),
    ),
    passes=(
        a_search(_TARGET_CHOSEN, _LEARNT, _ONLY_HUGO, talk(HUGO, LEARN)),
        a_search(_TARGET_CHOSEN, _LEARNT, _ONLY_HUGO, but(NOOR, past=(PastJob(company="acme"),)), talk(HUGO, LEARN)),
        a_search(
            _TARGET_CHOSEN, _LEARNT, _ASKED_INSIDE, but(VERA, company=None), but(SAM, company=None), talk(HUGO, LEARN)
        ),
        a_search(SALES_JOB, _TALKED, talk(VERA, JOB, SALES_JOB)),
        a_search(_TARGET_CHOSEN, talk(IRIS, LEARN)),
        a_search(_TARGET_CHOSEN, talk(VERA, LEARN, initiated_by=InitiatedBy.CONTACT)),
        a_search(_TARGET_CHOSEN, talk(VERA, LEARN, state=TalkState.BOOKED)),
        a_search(but(SALES_JOB, closes_on=date(2026, 11, 30)), talk(VERA, JOB, SALES_JOB)),
        a_search(
            _TARGET_CHOSEN,
            but(SALES_JOB, closes_on=date(2026, 11, 25)),
            talk(VERA, LEARN, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),)),
        ),
        a_search(_TARGET_CHOSEN, talk(VERA, LEARN, on=datetime(2026, 11, 27, 9, 0))),
        a_search(but(SALES_JOB, pipe=Pipe.INTERVIEW), talk(VERA, JOB, SALES_JOB)),
        a_search(but(SALES_JOB, pipe=Pipe.OFFER), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 25, 10, 0)), talk(IRIS, LEARN)),
        a_search(SALES_JOB, _INTERVIEW, talk(OMAR, LEARN)),
        a_search(SALES_JOB, but(_INTERVIEW, state=TalkState.PLANNED), talk(IRIS, LEARN)),
        a_search(SALES_JOB, _INTERVIEW, talk(NOOR, EXPLORE)),
        a_search(SALES_JOB, _INTERVIEW, talk(IRIS, LEARN, on=datetime(2026, 11, 26, 9, 0))),
        a_search(SALES_JOB, _INTERVIEW, talk(IRIS, LEARN, on=datetime(2026, 11, 24, 11, 0))),
    ),
)
def shot_order(at: Situation) -> Iterator[Ruling]:
    """Practise and learn where little is at stake before you spend a scarce contact."""
    for person in at.people:
        if reason := _out_of_order(at, person):
            why, instead, first = reason
            yield Ruling(message=why, instead=instead, facts={"contact": person.id, "first": first})
        if at.door is LEARN and (job := at.interview_soon(person)):
            yield Ruling(
                severity=Severity.ADVISE,
                message="Your interview there follows in less than two business days: little time is left to use "
                f"what {person.name} tells you.",
                instead="Earlier is better: two business days or more before the interview.",
                facts={"contact": person.id, "interview": job.id},
            )


def _out_of_order(at: Situation, person: Person) -> tuple[str, str, list[str]] | None:
    if not at.is_ask or person.shots not in (Shots.SCARCE, Shots.SINGLE) or at.presses:
        return None
    if at.door is JOB and any(opening.pipe in (Pipe.INTERVIEW, Pipe.OFFER) for opening in at.openings):
        return None
    if at.door is LEARN and (cheaper := at.cheaper_first(person)):
        names = ", ".join(each.name for each in cheaper[:3])
        return (
            f"You have not asked {names} yet, who could tell you much at no risk.",
            f"Ask {names} first, then {person.name}.",
            [each.id for each in cheaper],
        )
    done = at.ground.debriefed[at.door]
    if done >= 2:
        return None
    kind = "job talks" if at.door is JOB else "talks to learn"
    return (
        f"You have {done} of two {kind} behind you. {person.name} should not be the one you practise on.",
        f"Have {'one' if done else 'two'} with less at stake first, or rehearse with somebody.",
        [],
    )


_ONCE_SALES = but(
    SALES,
    state=DirectionState.PARKED,
    history=(
        DirectionChange(state=DirectionState.CHOSEN, on=date(2026, 9, 1)),
        DirectionChange(state=DirectionState.PARKED, on=date(2026, 10, 1)),
    ),
)


@rule(
    "G25",
    "drift",
    Severity.WARN,
    judged_on=JudgedOn.PEOPLE,
    doors=(JOB,),
    source="METHOD S6: only this job; a direction once left must be decided again (judgment)",
    trips=(
        a_search(SALES_JOB, _ONCE_SALES, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _ONCE_SALES, talk(VERA, JOB, SALES_JOB, state=TalkState.ASKED)),
        a_search(SALES_JOB, _ONCE_SALES, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED)),
        a_search(
            SALES_JOB, _ONCE_SALES, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED, initiated_by=InitiatedBy.CONTACT)
        ),
        a_search(SALES_JOB, but(_ONCE_SALES, state=DirectionState.SHORTLIST), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _ONCE_SALES, MARKETING_CHOSEN, talk(VERA, JOB, SALES_JOB)),
    ),
    passes=(
        a_search(SALES_JOB, but(_ONCE_SALES, state=DirectionState.CHOSEN), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, SALES, talk(VERA, JOB, SALES_JOB)),
        a_search(MARKETING_JOB, _ONCE_SALES, talk(VERA, JOB, MARKETING_JOB)),
        a_search(SALES_JOB, _ONCE_SALES, but(RETAIL, state=DirectionState.CHOSEN), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _ONCE_SALES, but(SALES_CHOSEN, id="d-inside"), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _ONCE_SALES, talk(VERA, JOB, SALES_JOB, initiated_by=InitiatedBy.CONTACT)),
        a_search(but(SALES_JOB, family=None), _ONCE_SALES, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_ONCE_SALES, history=()), talk(VERA, JOB, SALES_JOB)),
    ),
)
def drift(at: Situation) -> Iterator[Ruling]:
    """You left this direction. Speak again for a job in it only once you have decided for it again."""
    if not (at.is_ask or at.booked):
        return
    for direction in at.ground.left_behind:
        family = direction.family
        if family is None or family not in at.opening_families:
            continue
        if not any(d.family is family or kin(d.family, family) for d in at.ground.chosen):
            yield Ruling(
                message=f"You once chose {direction.title} and have since left it; this job belongs to it.",
                instead="Decide again first: choose the direction anew, or withdraw kindly.",
                facts={"direction": direction.id},
            )
            return
