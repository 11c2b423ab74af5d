"""Care for the people around a search: what must stay quiet, what is owed, when to let it rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from threedoors.cast import (
    ABOUT_ACME,
    BEN,
    COLE,
    DELMAR,
    GRAN,
    IRIS,
    LENA,
    MARKETING_JOB,
    NOOR,
    NORTHSIDE,
    OMAR,
    PAUL,
    SALES_JOB,
    TODAY,
    VERA,
    a_search,
    asked,
    but,
    employed,
    held,
    talk,
)
from threedoors.guard.cases import advises, blocks, warns
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Debt, Person, Situation
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    CounsellorKind,
    Door,
    Focus,
    FocusOn,
    InitiatedBy,
    Pipe,
    PipeChange,
    Promise,
    Relation,
    TalkState,
    ToEmployer,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
REST_AFTER_REJECTION = timedelta(weeks=4)

_CLIENT = but(DELMAR, to_employer=ToEmployer.CLIENT)
_PARENT = but(DELMAR, to_employer=ToEmployer.PARENT)
_COLLEAGUE = but(PAUL, relation=Relation.COLLEAGUE, company="northside")
_FRIEND_AT_DELMAR = but(NOOR, company="delmar")
_INTERNAL_JOB = but(SALES_JOB, company="northside")


@rule(
    "G19",
    "leak",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    source="METHOD G19: a search that nobody at work may know of (judgment)",
    trips=(
        a_search(employed(), _COLLEAGUE, talk(PAUL, EXPLORE)),
        a_search(employed(), _COLLEAGUE, talk(PAUL, LEARN)),
        warns(a_search(employed(), _COLLEAGUE, _INTERNAL_JOB, talk(PAUL, JOB, _INTERNAL_JOB))),
        a_search(employed(), _CLIENT, _FRIEND_AT_DELMAR, talk(NOOR, EXPLORE)),
        a_search(employed(), _PARENT, _FRIEND_AT_DELMAR, talk(NOOR, EXPLORE)),
        a_search(employed(), but(NOOR, knows=("ben",)), talk(NOOR, EXPLORE)),
        a_search(employed(), but(BEN, knows=("noor",)), talk(NOOR, EXPLORE)),
        a_search(employed(), talk(BEN, EXPLORE)),
        a_search(
            but(employed()[0], current_employer=None),
            but(NORTHSIDE, to_employer=ToEmployer.SELF),
            _COLLEAGUE,
            talk(PAUL, EXPLORE),
        ),
        a_search(employed(), but(NORTHSIDE, to_employer=None), _COLLEAGUE, talk(PAUL, EXPLORE)),
        a_search(employed(), _COLLEAGUE, talk(PAUL, LEARN, focus=(Focus(on=FocusOn.COMPANY, what="northside"),))),
        a_search(
            employed(),
            _INTERNAL_JOB,
            _COLLEAGUE,
            talk(PAUL, EXPLORE, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),)),
        ),
        a_search(
            employed(), SALES_JOB, _COLLEAGUE, talk(PAUL, LEARN, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),))
        ),
    ),
    passes=(
        a_search(employed(confidential=False), _COLLEAGUE, talk(PAUL, EXPLORE)),
        a_search(employed(manager_told=True), _COLLEAGUE, talk(PAUL, EXPLORE)),
        a_search(employed(), talk(NOOR, EXPLORE)),
        a_search(employed(), but(_COLLEAGUE, trusted=True), talk(PAUL, EXPLORE)),
        a_search(employed(), but(COLE, company="northside"), talk(COLE, EXPLORE)),
        a_search(employed(), but(_COLLEAGUE, counsellor_kind=CounsellorKind.OUTPLACEMENT), talk(PAUL, EXPLORE)),
        a_search(employed(), but(GRAN, knows=("ben",)), talk(GRAN, EXPLORE)),
        a_search(employed(), but(NOOR, knows=("paul",)), but(PAUL, knows=("ben",)), talk(NOOR, EXPLORE)),
        a_search(employed(), but(DELMAR, to_employer=ToEmployer.SUPPLIER), _FRIEND_AT_DELMAR, talk(NOOR, EXPLORE)),
        a_search(employed(), but(DELMAR, to_employer=ToEmployer.RIVAL), _FRIEND_AT_DELMAR, talk(NOOR, EXPLORE)),
        a_search(
            employed(),
            _INTERNAL_JOB,
            _COLLEAGUE,
            talk(PAUL, LEARN, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),)),
        ),
        a_search(
            employed(),
            but(DELMAR, to_employer=ToEmployer.SELF),
            but(SALES_JOB, company="delmar"),
            _COLLEAGUE,
            talk(PAUL, LEARN, focus=(Focus(on=FocusOn.OPENING, what="sales-job"),)),
        ),
    ),
)
def leak(at: Situation) -> Iterator[Ruling]:
    """While nobody at work may know, a word to the wrong person can reach your boss before you do."""
    if not at.ground.search.seeker.confidential or _about_an_internal_opening(at):
        return
    for person in at.people:
        if person.leak and not person.keeps_quiet:
            yield Ruling(
                severity=Severity.WARN if at.door is JOB else None,
                message=f"{person.name} {person.leak}. Word of your search may reach your boss.",
                instead="Speak with people outside, or mark this one as trusted once you are sure of it.",
                facts={"contact": person.id, "because": person.leak},
            )


def _about_an_internal_opening(at: Situation) -> bool:
    """A talk to learn about a vacancy at the seeker's own employer: colleagues are the ones to ask."""
    homes = [at.ground.home_of(opening) for opening in at.focus_openings]
    inside = [home for home in homes if home and at.ground.place(home).is_employer]
    return at.door is LEARN and bool(inside) and len(inside) == len(at.conversation.focus)


_OFFERED = but(_INTERNAL_JOB, pipe=Pipe.OFFER)


@rule(
    "G20",
    "internal",
    Severity.ADVISE,
    judged_on=JudgedOn.PEOPLE,
    source="Guidance on internal moves [LIH]: the hirer is a colleague",
    lifted_by=(Claim.POLICY_AFTER_OFFER, Claim.MANAGER_IS_THE_PROBLEM),
    trips=(
        a_search(employed(), _COLLEAGUE, talk(PAUL, EXPLORE)),
        a_search(employed(), _COLLEAGUE, talk(PAUL, LEARN)),
        a_search(employed(), _INTERNAL_JOB, talk(NOOR, JOB, _INTERNAL_JOB)),
        a_search(employed(), but(NORTHSIDE, to_employer=None), _COLLEAGUE, talk(PAUL, LEARN)),
        a_search(but(DELMAR, to_employer=ToEmployer.SELF), talk(LENA, LEARN)),
        a_search(employed(), talk(NOOR, LEARN, focus=(Focus(on=FocusOn.COMPANY, what="northside"),))),
        a_search(employed(), _INTERNAL_JOB, talk((), JOB, _INTERNAL_JOB, channel=Channel.APPLICATION)),
        warns(a_search(employed(), but(_INTERNAL_JOB, pipe=Pipe.APPLIED), talk(NOOR, JOB, _INTERNAL_JOB))),
        warns(a_search(employed(), _OFFERED, talk(NOOR, JOB, _INTERNAL_JOB))),
        advises(a_search(employed(manager_told=True), _OFFERED, talk(NOOR, JOB, _INTERNAL_JOB))),
    ),
    passes=(
        a_search(employed(), talk(NOOR, EXPLORE)),
        a_search(employed(), SALES_JOB, talk(NOOR, JOB, SALES_JOB)),
        a_search(employed(), but(DELMAR, to_employer=ToEmployer.CLIENT), talk(LENA, LEARN)),
        a_search(employed(), _OFFERED, talk(NOOR, JOB, _INTERNAL_JOB, claims=(Claim.POLICY_AFTER_OFFER,))),
        a_search(employed(), _OFFERED, talk(NOOR, JOB, _INTERNAL_JOB, claims=(Claim.MANAGER_IS_THE_PROBLEM,))),
    ),
)
def internal(at: Situation) -> Iterator[Ruling]:
    """At your own employer the hirer is a colleague: any talk about the vacancy is a job talk, and your manager should
    hear of it from you."""
    if not at.ground.employer_known:
        return
    told = at.ground.search.seeker.manager_told
    for person in at.each:
        inside = [place for place in at.companies_with(person) if place.is_employer]
        if inside:
            weighed = any(place.pipe is not None and place.pipe.judged for place in inside)
            late = weighed and not told
            yield Ruling(
                severity=Severity.WARN if late else None,
                message=f"{inside[0].name} is your own employer: any talk about a vacancy there is a job talk."
                + (" You are being considered and your manager does not know." if late else ""),
                instead="Check the policy on internal moves and tell your manager yourself.",
                facts={"contact": person.id if person else None, "company": inside[0].id, "manager_told": told},
                claims=(Claim.POLICY_AFTER_OFFER, Claim.MANAGER_IS_THE_PROBLEM),
            )


_HELD_FRIDAY = held(PAUL, LEARN, date(2026, 11, 20), thanked_on=None)
_HELD_THURSDAY = held(PAUL, LEARN, date(2026, 11, 19), thanked_on=None)
_INTRODUCED = {"talk_facts": {"introduced_by": "noor"}}


def _promised(due: date | None, **facts: object) -> tuple[Promise, ...]:
    return (Promise(text="send the article", by=InitiatedBy.SEEKER, due=due, **facts),)  # type: ignore[arg-type]


@rule(
    "G22",
    "debt",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    source="METHOD section 4, Clock: thank the same day or the next, keep promises, tell the introducer",
    lifted_by=(Claim.SETTLED_OFFLINE,),
    trips=(
        a_search(_HELD_THURSDAY, talk(PAUL, EXPLORE)),
        a_search(_HELD_THURSDAY, talk(PAUL, LEARN)),
        a_search(_HELD_THURSDAY, talk(PAUL, JOB)),
        a_search(_HELD_THURSDAY, talk(PAUL, LEARN, state=TalkState.ASKED)),
        a_search(but(_HELD_THURSDAY, debrief=None, on=datetime(2026, 11, 19, 9, 0)), talk(PAUL, LEARN)),
        a_search(held(PAUL, JOB, date(2026, 11, 21), thanked_on=None), talk(PAUL, LEARN)),
        a_search(held(PAUL, LEARN, date(2026, 11, 21), thanked_on=None, became=JOB), talk(PAUL, LEARN)),
        a_search(held(PAUL, LEARN, date(2026, 11, 2), promises=_promised(date(2026, 11, 22))), talk(PAUL, EXPLORE)),
        a_search(held(PAUL, LEARN, date(2026, 11, 16), **_INTRODUCED), talk(NOOR, EXPLORE)),
        advises(a_search(_HELD_THURSDAY, talk(NOOR, EXPLORE))),
        advises(
            a_search(held(PAUL, LEARN, date(2026, 11, 2), promises=_promised(date(2026, 11, 22))), talk(NOOR, EXPLORE))
        ),
        advises(a_search(held(PAUL, LEARN, date(2026, 11, 16), **_INTRODUCED), talk(PAUL, EXPLORE))),
    ),
    passes=(
        a_search(_HELD_FRIDAY, talk(PAUL, LEARN)),
        a_search(held(PAUL, LEARN, date(2026, 11, 19)), talk(PAUL, LEARN)),
        a_search(held(PAUL, JOB, date(2026, 11, 22), thanked_on=None), talk(PAUL, LEARN)),
        a_search(_HELD_THURSDAY, talk(PAUL, LEARN, claims=(Claim.SETTLED_OFFLINE,))),
        a_search(_HELD_THURSDAY, talk(PAUL, LEARN, state=TalkState.BOOKED)),
        a_search(_HELD_THURSDAY, talk(PAUL, LEARN, initiated_by=InitiatedBy.CONTACT)),
        a_search(but(_HELD_THURSDAY, state=TalkState.CANCELLED, debrief=None), talk(PAUL, LEARN)),
        a_search(held(PAUL, LEARN, date(2026, 11, 2), promises=_promised(TODAY)), talk(PAUL, LEARN)),
        a_search(held(PAUL, LEARN, date(2026, 11, 2), promises=_promised(None)), talk(PAUL, LEARN)),
        a_search(
            held(PAUL, LEARN, date(2026, 11, 2), promises=_promised(date(2026, 11, 9), done_on=TODAY)),
            talk(PAUL, LEARN),
        ),
        a_search(
            held(
                PAUL,
                LEARN,
                date(2026, 11, 2),
                promises=(Promise(text="call you", by=InitiatedBy.CONTACT, due=date(2026, 11, 9)),),
            ),
            talk(PAUL, LEARN),
        ),
        a_search(held(PAUL, LEARN, date(2026, 11, 17), **_INTRODUCED), talk(NOOR, EXPLORE)),
        a_search(
            held(
                PAUL,
                LEARN,
                date(2026, 11, 2),
                talk_facts={"introduced_by": "noor", "introducer_told_on": date(2026, 11, 5)},
            ),
            talk(NOOR, EXPLORE),
        ),
    ),
)
def debt(at: Situation) -> Iterator[Ruling]:
    """Settle what you owe before you ask again: a thank-you, a promise, word to whoever introduced you."""
    if not at.is_ask or not at.ground.overdue:
        return
    for person in at.people:
        own = at.debts_to(person)
        owed = own or _first_debts(at)
        yield Ruling(
            severity=Severity.BLOCK if own else Severity.ADVISE,
            message=f"{owed[0].what}: this is still open.",
            instead="Settle it first; it takes a few minutes." if own else "Settle it before you write to anyone new.",
            facts={"contact": person.id, "debts": [{"contact": d.contact, "what": d.what} for d in owed]},
            claims=(Claim.SETTLED_OFFLINE,),
        )


def _first_debts(at: Situation) -> tuple[Debt, ...]:
    return next(iter(at.ground.overdue.values()))


_CHASED = asked(OMAR, LEARN, date(2026, 11, 2), follow_ups=(date(2026, 11, 11),))
_COLD = but(OMAR, id="petra", name="Petra Vogel", relation=Relation.STRANGER)
_JUST_ASKED = asked(OMAR, LEARN, date(2026, 11, 19))
_WARM = but(OMAR, willingness=4)
_ANSWERED = asked(OMAR, LEARN, date(2026, 10, 1), replied_on=date(2026, 10, 2))
_REJECTED = but(
    SALES_JOB,
    pipe=Pipe.CLOSED,
    closed_reason=ClosedReason.REJECTED,
    history=(PipeChange(pipe=Pipe.CLOSED, on=date(2026, 11, 9)),),
)


@rule(
    "G23",
    "pester",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    source="Dalton [DUK, SFU3]: one follow-up, a second person after three business days, then rest",
    lifted_by=(Claim.TOLD_TO_CHASE, Claim.EMPLOYER_INVITED),
    trips=(
        a_search(_CHASED, talk(OMAR, LEARN)),
        a_search(_CHASED, talk(OMAR, EXPLORE)),
        a_search(but(_CHASED, asked_on=date(2026, 5, 1), follow_ups=(date(2026, 5, 25),)), talk(OMAR, LEARN)),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, LEARN)),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, LEARN, state=TalkState.ASKED, asked_on=date(2026, 11, 20))),
        a_search(_JUST_ASKED, but(_COLD, relation=Relation.ACQUAINTANCE), talk(_COLD, LEARN)),
        a_search(_JUST_ASKED, but(_COLD, relation=Relation.ALUM), talk(_COLD, LEARN)),
        a_search(_ANSWERED, _WARM, _COLD, talk(_COLD, LEARN)),
        a_search(but(_ANSWERED, state=TalkState.BOOKED), but(_WARM, willingness=5), _COLD, talk(_COLD, LEARN)),
        advises(a_search(_REJECTED, talk(IRIS, LEARN))),
        advises(a_search(_REJECTED, talk(NOOR, LEARN, focus=ABOUT_ACME))),
        advises(a_search(_REJECTED, talk(IRIS, LEARN, claims=(Claim.TOLD_TO_CHASE,)))),
        advises(a_search(_REJECTED, date(2026, 12, 6), talk(IRIS, LEARN))),
        blocks(a_search(_CHASED, talk(OMAR, LEARN, claims=(Claim.EMPLOYER_INVITED,)))),
    ),
    passes=(
        a_search(but(_CHASED, follow_ups=()), talk(OMAR, LEARN)),
        a_search(but(_CHASED, replied_on=date(2026, 11, 12)), talk(OMAR, LEARN)),
        a_search(_CHASED, held(OMAR, LEARN, date(2026, 11, 12)), talk(OMAR, LEARN)),
        a_search(but(_CHASED, asked_on=date(2026, 4, 1), follow_ups=(date(2026, 5, 23),)), talk(OMAR, LEARN)),
        a_search(_CHASED, talk(OMAR, LEARN, claims=(Claim.TOLD_TO_CHASE,))),
        a_search(_CHASED, talk(OMAR, LEARN, initiated_by=InitiatedBy.CONTACT)),
        a_search(_CHASED, talk(OMAR, LEARN, state=TalkState.BOOKED)),
        a_search(_CHASED, but(SALES_JOB, judges=("omar",)), talk(OMAR, JOB, SALES_JOB)),
        a_search(_CHASED, talk(NOOR, LEARN)),
        a_search(but(_CHASED, initiated_by=InitiatedBy.CONTACT), talk(OMAR, LEARN)),
        a_search(but(_CHASED, state=TalkState.CANCELLED), talk(OMAR, LEARN)),
        a_search(asked(OMAR, LEARN, date(2026, 11, 18)), _COLD, talk(_COLD, LEARN)),
        a_search(but(_JUST_ASKED, replied_on=date(2026, 11, 20)), _COLD, talk(_COLD, LEARN)),
        a_search(_JUST_ASKED, but(_COLD, relation=Relation.FRIEND), talk(_COLD, LEARN)),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, LEARN, introduced_by="noor")),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, EXPLORE)),
        a_search(_COLD, talk((OMAR, _COLD), LEARN, state=TalkState.ASKED, asked_on=date(2026, 11, 20))),
        a_search(but(OMAR, willingness=4), _COLD, talk((_COLD, OMAR), LEARN, replied_on=date(2026, 11, 20))),
        a_search(_JUST_ASKED, but(_COLD, company="delmar"), talk(_COLD, LEARN)),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, LEARN, claims=(Claim.TOLD_TO_CHASE,))),
        a_search(_JUST_ASKED, _COLD, talk(_COLD, LEARN, state=TalkState.ASKED, asked_on=date(2026, 11, 18))),
        a_search(_ANSWERED, but(_WARM, willingness=3), _COLD, talk(_COLD, LEARN)),
        a_search(_ANSWERED, _WARM, but(_COLD, relation=Relation.FRIEND), talk(_COLD, LEARN)),
        a_search(
            held(OMAR, LEARN, date(2026, 10, 5), talk_facts={"replied_on": date(2026, 10, 2)}),
            _WARM,
            _COLD,
            talk(_COLD, LEARN),
        ),
        a_search(_REJECTED, date(2026, 12, 7), talk(IRIS, LEARN)),
        a_search(_REJECTED, talk(IRIS, LEARN, claims=(Claim.EMPLOYER_INVITED,))),
        a_search(_REJECTED, talk(OMAR, LEARN)),
        a_search(but(_REJECTED, closed_reason=ClosedReason.WITHDRAWN), talk(IRIS, LEARN)),
        a_search(but(_REJECTED, pipe=Pipe.OPENING), talk(IRIS, LEARN)),
        a_search(but(_REJECTED, history=()), talk(IRIS, LEARN)),
        a_search(_REJECTED, but(MARKETING_JOB), talk(VERA, JOB, MARKETING_JOB)),
    ),
)
def pester(at: Situation) -> Iterator[Ruling]:
    """One follow-up is kind, two are a burden. Let people and companies rest."""
    ground = at.ground
    if at.door is JOB or not at.is_ask or not (ground.search.conversations or ground.rejections):
        return
    for person in at.people:
        if reason := _too_soon(at, person):
            message, instead = reason
            yield Ruling(message=message, instead=instead, facts={"contact": person.id}, claims=(Claim.TOLD_TO_CHASE,))
        yield from _rest_after_rejection(at, person)


def _too_soon(at: Situation, person: Person) -> tuple[str, str] | None:
    if at.unanswered(person):
        return (
            f"You asked {person.name} and followed up once; there is no answer yet.",
            "Let it rest and turn to the next company.",
        )
    if at.door is not LEARN or not person.met_cold or at.conversation.introduced_by:
        return None
    if at.first_ask_nearby(person):
        return (
            f"Somebody else at {person.company} got your message less than three business days ago.",
            f"Wait for that answer; on the third business day you may write to {person.name}.",
        )
    if supporter := at.supporter_nearby(person):
        return (
            f"{supporter.name} at {person.company} has already answered you warmly.",
            f"Talk with {supporter.name} first, and ask to be introduced to {person.name}.",
        )
    return None


def _rest_after_rejection(at: Situation, person: Person) -> Iterator[Ruling]:
    for place in at.companies_with(person) if at.ground.rejections else ():
        rejected = at.ground.rejections.get(place.id)
        if rejected and at.ground.today - rejected < REST_AFTER_REJECTION:
            yield Ruling(
                severity=Severity.ADVISE,
                message=f"{place.name} turned you down less than four weeks ago.",
                instead="Say thank you, and let it rest until four weeks have passed.",
                facts={"contact": person.id, "company": place.id, "rejected_on": rejected.isoformat()},
                claims=(Claim.EMPLOYER_INVITED,),
            )
