"""Whom to talk to: rules about people, judged for each person of a conversation."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.cast import (
    ACME_TARGET,
    AGENCY_JOB,
    BEN,
    BRIGHTWELL,
    COLE,
    DELMAR,
    GRAN,
    HUGO,
    IRIS,
    LENA,
    MARKETING_CHOSEN,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    RETAIL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    SAM,
    VERA,
    a_search,
    but,
    talk,
)
from threedoors.guard.cases import advises, warns
from threedoors.guard.routes import safe_facts, safe_route
from threedoors.rulebook import JudgedOn, Rule, Ruling, Severity, rule
from threedoors.situation import Person, Situation, Stage
from threedoors.terms import (
    Channel,
    Claim,
    CounsellorKind,
    Door,
    Family,
    Opening,
    Pipe,
    Power,
    Relation,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
GuardRule = Rule[Situation, Ruling]

_MENTOR_TARGET = but(BRIGHTWELL, target=True)
_APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
_CLOSED = but(SALES_JOB, pipe=Pipe.CLOSED)
_WATCHED = but(SALES_JOB, pipe=Pipe.WATCHING)
_APPLYING = talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)
_SALES_COMPANY = but(DELMAR, families=(Family.SALES,))


def _person_facts(person: Person) -> dict[str, object]:
    return {"contact": person.id, "power": person.power.value, "because": person.power_reason}


def _they_ask(person: Person) -> str:
    """What to find out when their power is unknown."""
    return f" If {person.name} has no say in hiring there, tell us so and this changes." if person.power_unclear else ""


@rule(
    "G00",
    "no_stake",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(JOB,),
    source="The founding essay: in a job conversation a job, or a set of jobs, is at stake (METHOD S9)",
    trips=(
        a_search(SALES_JOB, talk(GRAN, JOB, SALES_JOB)),
        a_search(talk(VERA, JOB)),
        a_search(_CLOSED, talk(VERA, JOB, SALES_JOB)),
        a_search(_WATCHED, talk(VERA, JOB, SALES_JOB)),
        a_search(AGENCY_JOB, talk(VERA, JOB, AGENCY_JOB)),
        a_search(_CLOSED, talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        a_search(SALES_JOB, talk(IRIS, JOB, SALES_JOB, channel=Channel.VIDEO)),
        warns(a_search(ACME_TARGET, talk(VERA, JOB))),
        warns(a_search(ACME_TARGET, _CLOSED, talk(HUGO, JOB, SALES_JOB))),
        a_search(ACME_TARGET, SALES_JOB, but(SAM, power=Power.NONE), talk(SAM, JOB, SALES_JOB)),
    ),
    passes=(
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, talk(SAM, JOB, SALES_JOB)),
        a_search(SALES_JOB, _APPLYING),
        a_search(SALES_JOB, talk((), JOB, SALES_JOB, channel=Channel.ONE_WAY_VIDEO)),
        a_search(AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB)),
        a_search(but(SALES_JOB, judges=("omar",)), talk(OMAR, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MINA, power_at=("acme",)), talk(MINA, JOB, SALES_JOB)),
        a_search(SALES_JOB, talk((IRIS, VERA), JOB, SALES_JOB)),
        a_search(talk(GRAN, LEARN)),
    ),
)
def no_stake(at: Situation) -> Iterator[Ruling]:
    """A job conversation needs a job that is open, and somebody who has a say in it."""
    live = at.live_openings
    if live and at.faceless:
        return
    if any(person.power_on(o).rank >= Power.INFLUENCE.rank for person in at.people for o in live):
        return
    employers = [] if live else [person for person in at.people if person.screens_at_target]
    who = employers[0] if employers else (at.people[0] if at.people else None)
    reason = _no_say(who, live[0]) if who and live else "No open job is named here."
    fixed = at.theirs or at.booked
    yield Ruling(
        severity=Severity.WARN if employers else None,
        message=reason if fixed else f"{reason} Nothing can be won in this talk, and a chance may be spent.",
        instead="Ask which job it is about and who decides on it, and write both down here."
        if fixed
        else "Make it a talk to learn, or add the opening that it is about.",
        facts={"contact": who.id if who else None, "openings": [opening.id for opening in at.openings]},
    )


def _no_say(person: Person, opening: Opening) -> str:
    works_there = {opening.company, opening.via, opening.id}.intersection(person.power_places)
    if person.level.known or not works_there:
        return f"{person.name} has no say in {opening.title}."
    return f"We do not know whether {person.name} has a say in {opening.title}; if so, say it on their page."


@rule(
    "G01",
    "explore_employer",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(EXPLORE,),
    source="The founding essay: never explore with a potential employer (METHOD S8, S14, S18)",
    lifted_by=(Claim.LEFT_TARGETS,),
    trips=(
        a_search(ACME_TARGET, talk(VERA, EXPLORE)),
        a_search(SALES_JOB, talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, talk(HUGO, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, relation=Relation.FRIEND), talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, relation=Relation.EX_MANAGER), talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, but(IRIS, power=Power.UNKNOWN), talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, but(IRIS, power=None, title=""), talk(IRIS, EXPLORE)),
        a_search(AGENCY_JOB, talk(RUTH, EXPLORE)),
        a_search(but(SALES_JOB, judges=("noor",)), talk(NOOR, EXPLORE)),
        a_search(SALES_SHORTLISTED, but(LENA, hires_in=(Family.SALES,)), talk(LENA, EXPLORE)),
        a_search(SALES_CHOSEN, _SALES_COMPANY, talk(LENA, EXPLORE)),
        a_search(SALES_CHOSEN, but(VERA, power=None), talk(VERA, EXPLORE)),
        a_search(_MENTOR_TARGET, talk(MINA, EXPLORE)),
        a_search(ACME_TARGET, but(NOOR, power=Power.DECIDE, power_at=("acme",)), talk(NOOR, EXPLORE)),
        a_search(SALES_JOB, but(NOOR, power=Power.DECIDE, power_at=("sales-job",)), talk(NOOR, EXPLORE)),
        a_search(ACME_TARGET, talk((NOOR, VERA), EXPLORE)),
        a_search(ACME_TARGET, talk(VERA, EXPLORE, claims=(Claim.LEFT_TARGETS,))),
    ),
    passes=(
        a_search(talk(NOOR, EXPLORE)),
        a_search(ACME_TARGET, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(talk(VERA, EXPLORE)),
        a_search(but(IRIS, power=Power.UNKNOWN), SALES_JOB, talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, talk(SAM, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, power_at=()), talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, relation=Relation.COUNSELLOR), talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, counsellor_kind=CounsellorKind.COLLEGE), talk(VERA, EXPLORE)),
        a_search(_MENTOR_TARGET, talk(MINA, EXPLORE, claims=(Claim.LEFT_TARGETS,))),
        a_search(_CLOSED, talk(VERA, EXPLORE)),
        a_search(but(_CLOSED, judges=("noor",)), talk(NOOR, EXPLORE)),
        a_search(_WATCHED, talk(VERA, EXPLORE)),
        a_search(SALES, but(LENA, hires_in=(Family.SALES,)), talk(LENA, EXPLORE)),
        a_search(SALES_CHOSEN, but(LENA, hires_in=(Family.MARKETING,)), talk(LENA, EXPLORE)),
        a_search(SALES_CHOSEN, _SALES_COMPANY, but(LENA, power=Power.INFLUENCE), talk(LENA, EXPLORE)),
        a_search(SALES_CHOSEN, _SALES_COMPANY, but(LENA, power_at=()), talk(LENA, EXPLORE)),
    ),
)
def explore_employer(at: Situation) -> Iterator[Ruling]:
    """Thinking aloud about your direction belongs with people who cannot hire you. An employer is no career adviser."""
    for person in at.people:
        if person.may_employ and not person.counsels:
            stake = f"could hire you at {person.employs_at}" if not person.power_unclear else (
                f"works at {person.employs_at}, a target of yours, and may have a say in hiring"
            )  # fmt: skip
            yield Ruling(
                message=f"{person.name} {stake}. Thinking aloud about your direction would spend that chance.",
                instead=safe_route(at) + _they_ask(person),
                facts=_person_facts(person) | safe_facts(at),
                claims=(Claim.LEFT_TARGETS,) if person.is_mentor else (),
            )


@rule(
    "G03",
    "relation_trap",
    Severity.WARN,
    judged_on=JudgedOn.PEOPLE,
    doors=(EXPLORE, LEARN),
    source="METHOD S18: being friendly does not make somebody safe",
    trips=(
        a_search(ACME_TARGET, but(IRIS, relation=Relation.FRIEND), talk(IRIS, EXPLORE)),
        a_search(SALES_JOB, but(IRIS, relation=Relation.ACQUAINTANCE), talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, but(SAM, relation=Relation.ALUM), talk(SAM, EXPLORE)),
        a_search(ACME_TARGET, but(IRIS, relation=Relation.FRIEND), talk(IRIS, LEARN)),
        a_search(SALES_JOB, SALES_CHOSEN, but(IRIS, relation=Relation.FRIEND), talk(IRIS, LEARN)),
        a_search(SALES, but(LENA, hires_in=(Family.SALES,)), talk(LENA, EXPLORE)),
        a_search(SALES, but(GRAN, power=Power.DECIDE, company="delmar"), _SALES_COMPANY, talk(GRAN, EXPLORE)),
        a_search(SALES, but(NOOR, title="Head of Sales", company="delmar"), talk(NOOR, LEARN)),
        a_search(AGENCY_JOB, but(RUTH, power=Power.NONE, relation=Relation.FRIEND), talk(RUTH, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, power_at=(), relation=Relation.FRIEND), talk(VERA, EXPLORE)),
        advises(a_search(ACME_TARGET, SALES_CHOSEN, but(IRIS, relation=Relation.FRIEND), talk(IRIS, LEARN))),
        warns(a_search(ACME_TARGET, SALES_CHOSEN, but(IRIS, relation=Relation.FRIEND), talk(IRIS, EXPLORE))),
        warns(a_search(ACME_TARGET, SALES_SHORTLISTED, but(IRIS, relation=Relation.FRIEND), talk(IRIS, LEARN))),
        advises(a_search(ACME_TARGET, SALES_CHOSEN, _CLOSED, but(IRIS, relation=Relation.FRIEND), talk(IRIS, LEARN))),
    ),
    passes=(
        a_search(ACME_TARGET, talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, but(IRIS, relation=Relation.COUNSELLOR), talk(IRIS, EXPLORE)),
        a_search(
            ACME_TARGET, but(IRIS, relation=Relation.FRIEND, counsellor_kind=CounsellorKind.PUBLIC), talk(IRIS, EXPLORE)
        ),
        a_search(but(IRIS, relation=Relation.FRIEND), talk(IRIS, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, relation=Relation.FRIEND), talk(VERA, EXPLORE)),
        a_search(ACME_TARGET, but(VERA, relation=Relation.FRIEND), talk(VERA, LEARN)),
        a_search(SALES_SHORTLISTED, but(LENA, hires_in=(Family.SALES,)), talk(LENA, LEARN)),
        a_search(SALES, RETAIL, SALES_JOB, talk(LENA, JOB, SALES_JOB)),
        a_search(SALES, but(LENA, hires_in=(Family.MARKETING,)), talk(LENA, EXPLORE)),
        a_search(SALES, but(LENA, power=Power.INFLUENCE), _SALES_COMPANY, talk(LENA, EXPLORE)),
        a_search(
            SALES,
            but(RETAIL, state=SALES_CHOSEN.state),
            but(LENA, hires_in=(Family.SALES, Family.RETAIL)),
            talk(LENA, LEARN),
        ),
        a_search(_CLOSED, but(IRIS, relation=Relation.FRIEND), talk(IRIS, EXPLORE)),
    ),
)
def relation_trap(at: Situation) -> Iterator[Ruling]:
    """Somebody can be a friend and still sit next to the person who hires. What you say may travel."""
    for person in at.people:
        if person.relation is Relation.STRANGER or person.counsels or person.may_employ:
            continue
        if person.inside_without_power or person.hires_in_candidate:
            learning = at.door is LEARN and at.stage is Stage.CHOSEN and not (person.place and person.place.live)
            inside = person.inside_without_power
            stake = f"works at {person.company}" if inside else "hires for a kind of work that you are thinking of"
            reach = "the people who hire there" if inside else "a decision about you"
            yield Ruling(
                severity=Severity.ADVISE if learning else None,
                message=f"{person.name} {stake}. What you say may reach {reach}.",
                instead=f"Ask {person.name} for discretion and show no doubt about your direction."
                if at.door is LEARN
                else safe_route(at),
                facts=_person_facts(person),
            )


@rule(
    "G09",
    "info_with_judge",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(LEARN,),
    source="Ask a Manager [AAM]: it is heard as asking for the interview; METHOD section 7.2",
    lifted_by=(Claim.POSTING_NAMES_THEM, Claim.EMPLOYER_INVITED),
    trips=(
        a_search(_APPLIED, talk(VERA, LEARN)),
        a_search(but(SALES_JOB, pipe=Pipe.INTERVIEW), talk(HUGO, LEARN)),
        a_search(but(SALES_JOB, pipe=Pipe.OFFER), talk(HUGO, LEARN)),
        a_search(but(_APPLIED, judges=("sam",)), talk(SAM, LEARN)),
        a_search(but(AGENCY_JOB, pipe=Pipe.APPLIED), talk(RUTH, LEARN)),
        a_search(ACME_TARGET, _APPLIED, but(IRIS, power=None, title=""), talk(IRIS, LEARN)),
        advises(a_search(_APPLIED, talk(VERA, LEARN, claims=(Claim.POSTING_NAMES_THEM,)))),
        advises(a_search(_APPLIED, talk(VERA, LEARN, claims=(Claim.EMPLOYER_INVITED,)))),
    ),
    passes=(
        a_search(SALES_JOB, talk(VERA, LEARN)),
        a_search(_CLOSED, talk(VERA, LEARN)),
        a_search(_APPLIED, talk(SAM, LEARN)),
        a_search(_APPLIED, talk(IRIS, LEARN)),
        a_search(_APPLIED, talk(VERA, JOB, SALES_JOB)),
        a_search(_APPLIED, talk(OMAR, LEARN)),
    ),
)
def info_with_judge(at: Situation) -> Iterator[Ruling]:
    """Whoever is weighing your application hears a request to learn as a request for the interview."""
    for person in at.people:
        if openings := at.judged_by(person):
            invited = "Treat it as a job talk: bring your case, and one to three questions on the role."
            yield Ruling(
                message=f"{person.name} has a say in {openings[0].title}, where you are being considered. "
                "A talk to learn would be heard as asking for the interview.",
                instead="Ask somebody there who does not decide, or one who has left, a supplier or a customer. "
                + invited
                + _they_ask(person),
                facts=_person_facts(person) | {"openings": [opening.id for opening in openings]},
                lowered_by=(Claim.POSTING_NAMES_THEM, Claim.EMPLOYER_INVITED),
            )


@rule(
    "G26",
    "not_safe",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(EXPLORE,),
    source="The founding essay: family, friends, colleagues, outplacement and college counsellors (METHOD S14)",
    trips=(
        a_search(but(OMAR, relation=Relation.STRANGER), talk(OMAR, EXPLORE)),
        warns(a_search(but(OMAR, relation=Relation.ACQUAINTANCE), talk(OMAR, EXPLORE))),
        warns(a_search(talk(OMAR, EXPLORE))),
        warns(a_search(talk(BEN, EXPLORE))),
        a_search(but(OMAR, relation=Relation.STRANGER), talk((NOOR, OMAR), EXPLORE)),
    ),
    passes=(
        a_search(talk(NOOR, EXPLORE)),
        a_search(talk(GRAN, EXPLORE)),
        a_search(talk(PAUL, EXPLORE)),
        a_search(but(PAUL, relation=Relation.COLLEAGUE), talk(PAUL, EXPLORE)),
        a_search(talk(COLE, EXPLORE)),
        a_search(talk(MINA, EXPLORE)),
        a_search(but(PAUL, relation=Relation.EX_MANAGER), talk(PAUL, EXPLORE)),
        a_search(but(OMAR, relation=Relation.STRANGER, counsellor_kind=CounsellorKind.COLLEGE), talk(OMAR, EXPLORE)),
        a_search(MARKETING_CHOSEN, talk(OMAR, LEARN)),
    ),
)
def not_safe(at: Situation) -> Iterator[Ruling]:
    """Explore with people who wish you well and cannot hire you: family, friends, colleagues, counsellors."""
    for person in at.people:
        wary = person.relation in (Relation.ACQUAINTANCE, Relation.ALUM, Relation.MANAGER)
        if person.counsels or not (wary or person.relation is Relation.STRANGER):
            continue
        who = _TIES[person.relation]
        yield Ruling(
            severity=Severity.WARN if wary else None,
            message=f"{person.name} is {who}. A talk about your direction needs somebody who wishes you well.",
            instead=safe_route(at),
            facts={"contact": person.id, "relation": person.relation.value},
        )


_TIES = {
    Relation.STRANGER: "a stranger to you",
    Relation.ACQUAINTANCE: "an acquaintance",
    Relation.ALUM: "someone you share only a school with",
    Relation.MANAGER: "your manager",
}
