"""METHOD's rules about when: one shot and its order, two faces in a year, debts, follow-ups and drift."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, scenario, two_talks, weighed
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    AGENCY_JOB,
    GRAN,
    HUGO,
    IRIS,
    MARKETING,
    MARKETING_JOB,
    MAYA,
    NOOR,
    OMAR,
    PAUL,
    PROOF,
    RETAIL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TODAY,
    VERA,
    Case,
    ask,
    asked,
    booked,
    but,
    committed,
    held,
    known,
    practised,
    tailored,
    talk,
)
from threedoors.rulebook import Severity
from threedoors.terms import (
    Claim,
    ClosedReason,
    Direction,
    DirectionChange,
    DirectionState,
    Dossier,
    Fact,
    FactKind,
    Family,
    InitiatedBy,
    Need,
    Opening,
    PastJob,
    Pipe,
    PipeChange,
    Promise,
    Relation,
    Requirement,
    Shots,
    TalkState,
)

MONDAY = TODAY
TUESDAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 20)

# Readiness, by hand. To learn: focus .15, dossier .25, practice .15 of .55. For a job without requirements read:
# focus .15, dossier .25, commitment .15, material .15, practice .15 of .85; with requirements stories .15, of 1.
ONE, TWO, THREE = (
    ask("How is work decided?"),
    ask("How is work decided?", "Who sets the aims?"),
    ask("How is work decided?", "Who sets the aims?", "What is hard?"),
)
URGENT = but(MAYA, income_urgent=True)
SPENT = but(IRIS, shots=Shots.SPENT)
CALLED = {"initiated_by": InitiatedBy.CONTACT}
ABOUT = {"focus": ABOUT_ACME}


def learn(severity: Severity | None, said: str, who: object, *parts: object, **facts: object) -> object:
    return scenario(said, "G07", severity, ACME_TARGET, SALES_CHOSEN, *parts, talk(who, LEARN, **facts))


PRACTISED_ONCE = held(PAUL, LEARN, date(2026, 10, 5))
PRACTISED_TWICE = two_talks(LEARN, PAUL, OMAR)

G07_LEARN = [
    learn(BLOCK, "single, nothing ready: 0", VERA),
    learn(BLOCK, "single, focus and one question: .42", VERA, agenda=ONE, **ABOUT),
    learn(BLOCK, "single, focus and two questions: .58", VERA, agenda=TWO, **ABOUT),
    learn(WARN, "single, focus and three questions: .73", VERA, agenda=THREE, **ABOUT),
    learn(WARN, "single, two questions and one talk: .71", VERA, PRACTISED_ONCE, agenda=TWO, **ABOUT),
    learn(SILENT, "single, three questions and one talk: .86", VERA, PRACTISED_ONCE, agenda=THREE, **ABOUT),
    learn(BLOCK, "single, focus and two talks: .55", VERA, PRACTISED_TWICE, **ABOUT),
    learn(WARN, "single, focus, one question, two talks: .70", VERA, PRACTISED_TWICE, agenda=ONE, **ABOUT),
    learn(WARN, "single, no focus, three questions, two talks: .73", VERA, PRACTISED_TWICE, agenda=THREE),
    learn(WARN, "single, talks of another door do not count", VERA, two_talks(JOB, PAUL, OMAR), agenda=THREE, **ABOUT),
    learn(WARN, "scarce, nothing ready: 0", HUGO),
    learn(WARN, "scarce, two questions: .58", HUGO, agenda=TWO, **ABOUT),
    learn(SILENT, "scarce, three questions: .73", HUGO, agenda=THREE, **ABOUT),
    learn(SILENT, "renewable, nothing ready", IRIS),
    learn(BLOCK, "stated single", but(OMAR, shots=Shots.SINGLE), but(OMAR, shots=Shots.SINGLE)),
    learn(BLOCK, "spent", SPENT, SPENT, agenda=THREE, **ABOUT),
    learn(SILENT, "spent, with a new fact", SPENT, SPENT, new_fact="I finished the sales course they named."),
    learn(BLOCK, "spent, as the last debrief says", IRIS, held(IRIS, LEARN, date(2026, 9, 1), shot_left=False),
          agenda=THREE, **ABOUT),
    learn(SILENT, "a debrief says a shot is left", IRIS, held(IRIS, LEARN, date(2026, 9, 1), shot_left=True)),
    learn(BLOCK, "income urgent, single", VERA, URGENT),
    learn(WARN, "income urgent, spent", SPENT, SPENT, URGENT),
    learn(WARN, "income urgent, scarce keeps its warning", HUGO, URGENT),
    learn(ADVISE, "they called and will not move", VERA, claims=(Claim.WILL_NOT_MOVE,), **CALLED),
    learn(BLOCK, "they called", VERA, **CALLED),
    learn(BLOCK, "will not move, but the seeker asks", VERA, claims=(Claim.WILL_NOT_MOVE,)),
    scenario("exploring needs no readiness", "G07", SILENT, ACME_TARGET, talk(VERA, EXPLORE)),
    scenario("exploring when spent", "G07", SILENT, SPENT, talk(SPENT, EXPLORE)),
]  # fmt: skip

MUSTS = (Requirement(id="r1", text="Sells", evidence=("proof",)), Requirement(id="r2", text="Calls"))
UNPROVEN = but(SALES_JOB, requirements=(Requirement(id="r1", text="Sells"), Requirement(id="r2", text="Calls")))
HALF_PROVEN = but(SALES_JOB, requirements=MUSTS)
NICE = but(SALES_JOB, requirements=(Requirement(id="r1", text="Sells", kind=Need.NICE),))
READY = (SALES_CHOSEN, tailored(SALES_JOB), committed(SALES_JOB), known(SALES_JOB), practised(SALES_JOB))
NO_DOSSIER = (SALES_CHOSEN, tailored(SALES_JOB), committed(SALES_JOB), practised(SALES_JOB))
COMMITTED_ONLY = (SALES_CHOSEN, tailored(SALES_JOB), practised(SALES_JOB))
NO_LETTER = but(SALES_JOB, letter_accepted=False)
RESUME, LETTER, SPIEL = tailored(SALES_JOB)
REASONS = committed(SALES_JOB).reasons
RETAIL_JOB = but(SALES_JOB, family=Family.RETAIL)


def job(severity: Severity | None, said: str, *parts: object, who: object = VERA, **facts: object) -> object:
    return scenario(said, "G07", severity, SALES_JOB, *parts, talk(who, JOB, SALES_JOB, **facts))


G07_JOB = [
    job(SILENT, "single, all ready: 1", READY),
    job(BLOCK, "single, nothing ready: 0"),
    job(WARN, "single, no dossier: .71", NO_DOSSIER),
    job(SILENT, "single, no material: .82", SALES_CHOSEN, committed(SALES_JOB), known(SALES_JOB), practised(SALES_JOB)),
    job(WARN, "single, no material, practised once: .74", SALES_CHOSEN, committed(SALES_JOB), known(SALES_JOB),
        practised(SALES_JOB, 1)),
    job(SILENT, "single, no material, one rehearsal and one talk: .82", SALES_CHOSEN, committed(SALES_JOB),
        known(SALES_JOB), practised(SALES_JOB, 1), held(PAUL, JOB, date(2026, 10, 5))),
    job(WARN, "single, no material, one rehearsal and a talk without debrief: .74", SALES_CHOSEN, committed(SALES_JOB),
        known(SALES_JOB), practised(SALES_JOB, 1),
        talk(PAUL, JOB, id="quiet", state=TalkState.HELD, on=datetime(2026, 10, 5, 9))),
    job(BLOCK, "single, neither material nor dossier: .53", SALES_CHOSEN, committed(SALES_JOB), practised(SALES_JOB)),
    job(WARN, "single, neither direction nor commitment: .65", tailored(SALES_JOB), known(SALES_JOB),
        practised(SALES_JOB)),
    job(WARN, "single, no direction, four facts: .76", tailored(SALES_JOB), known(SALES_JOB, 4), committed(SALES_JOB),
        practised(SALES_JOB)),
    job(WARN, "single, only a kin direction, four facts: .76", RETAIL_JOB, SALES_CHOSEN, tailored(SALES_JOB),
        known(SALES_JOB, 4), committed(SALES_JOB), practised(SALES_JOB)),
    job(SILENT, "single, four facts: .94", NO_DOSSIER, known(SALES_JOB, 4)),
    job(SILENT, "single, facts about the company count", NO_DOSSIER, but(known(SALES_JOB), about="acme")),
    job(WARN, "single, other facts do not count: .71", NO_DOSSIER,
        Dossier(about="sales-job", facts=tuple(Fact(text=f"Story {n}") for n in range(5)))),
    job(SILENT, "single, goals and parameters count", NO_DOSSIER,
        Dossier(about="sales-job", facts=tuple(Fact(text=f"{n}", kind=FactKind(kind)) for n, kind in
                                               enumerate(("goal", "goal", "parameter", "parameter", "need"))))),
    job(WARN, "exactly .6 is no block", UNPROVEN, NO_DOSSIER),
    job(SILENT, "exactly .8 is no warning", UNPROVEN, NO_DOSSIER, known(SALES_JOB, 4)),
    job(WARN, "unproven, three facts: .75", UNPROVEN, NO_DOSSIER, known(SALES_JOB, 3)),
    job(SILENT, "half proven, three facts: .825", HALF_PROVEN, PROOF, NO_DOSSIER, known(SALES_JOB, 3)),
    job(WARN, "proof retracted, three facts: .75", HALF_PROVEN, but(PROOF, retracted=True), NO_DOSSIER,
        known(SALES_JOB, 3)),
    job(SILENT, "nothing read as a must, three facts: .88", NICE, NO_DOSSIER, known(SALES_JOB, 3)),
    job(WARN, "rating 3 commits: .71", COMMITTED_ONLY, committed(SALES_JOB, 3)),
    job(BLOCK, "rating 2 does not: .53", COMMITTED_ONLY, committed(SALES_JOB, 2)),
    job(BLOCK, "no rating does not: .53", COMMITTED_ONLY, but(committed(SALES_JOB), rating=None)),
    job(BLOCK, "no reason about the company: .53", COMMITTED_ONLY, but(committed(SALES_JOB), reasons=REASONS[1:])),
    job(BLOCK, "no reason about the role: .53", COMMITTED_ONLY, but(committed(SALES_JOB), reasons=REASONS[:1])),
    job(WARN, "four facts, practised once, no spiel nor letter: .74", SALES_CHOSEN, committed(SALES_JOB), RESUME,
        known(SALES_JOB, 4), practised(SALES_JOB, 1)),
    job(WARN, "four facts, practised once, no letter: .79", SALES_CHOSEN, committed(SALES_JOB), RESUME, SPIEL,
        known(SALES_JOB, 4), practised(SALES_JOB, 1)),
    job(SILENT, "five facts, practised once, no letter: .85", SALES_CHOSEN, committed(SALES_JOB), RESUME, SPIEL,
        known(SALES_JOB), practised(SALES_JOB, 1)),
    job(WARN, "three facts, practised once, letter not wanted: .79", NO_LETTER, SALES_CHOSEN, committed(SALES_JOB),
        RESUME, SPIEL, known(SALES_JOB, 3), practised(SALES_JOB, 1)),
    job(SILENT, "four facts, practised once, letter not wanted: .85", NO_LETTER, SALES_CHOSEN, committed(SALES_JOB),
        RESUME, SPIEL, known(SALES_JOB, 4), practised(SALES_JOB, 1)),
    job(BLOCK, "material older than the posting: .53", but(SALES_JOB, posting_changed_on=date(2026, 11, 10)),
        SALES_CHOSEN, committed(SALES_JOB), practised(SALES_JOB),
        tuple(but(each, made_on=date(2026, 11, 9)) for each in tailored(SALES_JOB))),
    job(SILENT, "scarce at exactly .6", UNPROVEN, NO_DOSSIER, who=HUGO),
    job(WARN, "scarce, neither material nor dossier: .53", SALES_CHOSEN, committed(SALES_JOB), practised(SALES_JOB),
        who=HUGO),
    job(SILENT, "renewable, nothing ready", but(VERA, shots=Shots.RENEWABLE)),
    job(BLOCK, "spent, all ready", READY, but(VERA, shots=Shots.SPENT)),
    job(ADVISE, "they called and will not move", claims=(Claim.WILL_NOT_MOVE,), **CALLED),
    scenario("of two openings the lowest counts", "G07", BLOCK, READY, SALES_JOB, MARKETING_JOB,
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("without an opening its parts are 0", "G07", BLOCK, ACME_TARGET, SALES_CHOSEN,
             two_talks(JOB, PAUL, OMAR), talk(VERA, JOB)),
]  # fmt: skip

ASKED_IRIS = asked(IRIS, LEARN, date(2026, 11, 2), replied_on=date(2026, 11, 3))
ONCE_THERE = but(OMAR, past=(PastJob(company="acme"),))
JOB_TALKS = two_talks(JOB, PAUL, OMAR)
LEARN_TALKS = two_talks(LEARN, PAUL, GRAN)
INTERVIEW_THURSDAY = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 26, 10))
INTERVIEW_MONDAY = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 30, 10))


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 11, day, hour)


G08 = [
    scenario("job, no practice", "G08", WARN, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("job, one talk before", "G08", WARN, SALES_JOB, JOB_TALKS[:1], talk(VERA, JOB, SALES_JOB)),
    scenario("job, two talks before", "G08", SILENT, SALES_JOB, JOB_TALKS, talk(VERA, JOB, SALES_JOB)),
    scenario("job, two talks of another door", "G08", WARN, SALES_JOB, LEARN_TALKS, talk(VERA, JOB, SALES_JOB)),
    scenario("job, scarce", "G08", WARN, SALES_JOB, talk(HUGO, JOB, SALES_JOB)),
    scenario("job, renewable", "G08", SILENT, SALES_JOB, but(VERA, shots=Shots.RENEWABLE), talk(VERA, JOB, SALES_JOB)),
    scenario("job, a talk without debrief is no practice", "G08", WARN, SALES_JOB, JOB_TALKS[:1],
             talk(OMAR, JOB, id="quiet", state=TalkState.HELD, on=datetime(2026, 10, 5, 9)),
             talk(VERA, JOB, SALES_JOB)),
    scenario("job already asked", "G08", WARN, SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.ASKED)),
    scenario("job already booked", "G08", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED)),
    scenario("job, they called", "G08", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB, **CALLED)),
    scenario("closes in exactly 5 business days", "G08", SILENT, but(SALES_JOB, closes_on=date(2026, 11, 30)),
             talk(VERA, JOB, SALES_JOB)),
    scenario("closes in 6 business days", "G08", WARN, but(SALES_JOB, closes_on=date(2026, 12, 1)),
             talk(VERA, JOB, SALES_JOB)),
    scenario("takes place in exactly 5 business days", "G08", SILENT, SALES_JOB,
             talk(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 30, 18))),
    scenario("takes place in 6 business days", "G08", WARN, SALES_JOB,
             talk(VERA, JOB, SALES_JOB, on=datetime(2026, 12, 1, 8))),
    scenario("job at pipe applied", "G08", WARN, but(SALES_JOB, pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB)),
    scenario("job at pipe interview", "G08", SILENT, but(SALES_JOB, pipe=Pipe.INTERVIEW), talk(VERA, JOB, SALES_JOB)),
    scenario("job at pipe offer", "G08", SILENT, but(SALES_JOB, pipe=Pipe.OFFER), talk(VERA, JOB, SALES_JOB)),
    scenario("learning, no practice", "G08", WARN, ACME_TARGET, ASKED_IRIS, talk(HUGO, LEARN)),
    scenario("learning, practised and the insider asked", "G08", SILENT, ACME_TARGET, ASKED_IRIS, LEARN_TALKS,
             talk(HUGO, LEARN)),
    scenario("learning, an insider never asked", "G08", WARN, ACME_TARGET, LEARN_TALKS, talk(HUGO, LEARN)),
    scenario("learning, a past insider never asked", "G08", WARN, ACME_TARGET, ASKED_IRIS,
             two_talks(LEARN, PAUL, GRAN), ONCE_THERE, talk(HUGO, LEARN)),
    scenario("a job talk skips no insider", "G08", SILENT, SALES_JOB, JOB_TALKS, talk(HUGO, JOB, SALES_JOB)),
    scenario("learning in exactly 5 business days", "G08", SILENT, ACME_TARGET,
             talk(HUGO, LEARN, on=datetime(2026, 11, 30, 9))),
    scenario("learning at pipe interview is still an ask", "G08", WARN, but(SALES_JOB, pipe=Pipe.INTERVIEW),
             talk(HUGO, LEARN)),
    scenario("learning from a renewable insider", "G08", SILENT, ACME_TARGET, talk(IRIS, LEARN)),
    scenario("exploring", "G08", SILENT, ACME_TARGET, talk(HUGO, EXPLORE)),
    scenario("the day before the interview", "G08", ADVISE, SALES_JOB, INTERVIEW_THURSDAY,
             talk(IRIS, LEARN, on=at(25))),
    scenario("two business days before the interview", "G08", SILENT, SALES_JOB, INTERVIEW_THURSDAY,
             talk(IRIS, LEARN, on=at(24))),
    scenario("Friday before Monday's interview", "G08", ADVISE, SALES_JOB, INTERVIEW_MONDAY,
             talk(IRIS, LEARN, on=at(27))),
    scenario("Thursday before Monday's interview", "G08", SILENT, SALES_JOB, INTERVIEW_MONDAY,
             talk(IRIS, LEARN, on=at(26))),
    scenario("an hour before the interview", "G08", ADVISE, SALES_JOB, INTERVIEW_THURSDAY,
             talk(IRIS, LEARN, on=at(26, 9))),
    scenario("an hour after the interview", "G08", SILENT, SALES_JOB, INTERVIEW_THURSDAY,
             talk(IRIS, LEARN, on=at(26, 11))),
    scenario("another day after the interview", "G08", SILENT, SALES_JOB, INTERVIEW_THURSDAY,
             talk(IRIS, LEARN, on=at(27))),
    scenario("an interview elsewhere", "G08", SILENT, SALES_JOB, INTERVIEW_THURSDAY, talk(OMAR, LEARN, on=at(25))),
    scenario("an interview called off", "G08", SILENT, SALES_JOB,
             but(INTERVIEW_THURSDAY, state=TalkState.CANCELLED), talk(IRIS, LEARN, on=at(25))),
]  # fmt: skip

SAID_MARKETING = {"said_direction": "d-marketing"}
TOLD_HUGO = held(HUGO, LEARN, date(2026, 6, 1), **SAID_MARKETING)
FACES = (SALES_CHOSEN, MARKETING, RETAIL, SALES_JOB)
CLOSED_MARKETING = but(MARKETING_JOB, pipe=Pipe.CLOSED, applied_on=date(2026, 3, 2))

G11 = [
    scenario("a job talk after another face", "G11", BLOCK, FACES, TOLD_HUGO, talk(VERA, JOB, SALES_JOB)),
    scenario("learning after another face", "G11", WARN, FACES, TOLD_HUGO, talk(IRIS, LEARN, direction="d-sales")),
    scenario("exploring", "G11", SILENT, FACES, TOLD_HUGO, talk(IRIS, EXPLORE, direction="d-sales")),
    scenario("exactly 12 months ago", "G11", BLOCK, FACES, held(HUGO, LEARN, date(2025, 11, 23), **SAID_MARKETING),
             talk(VERA, JOB, SALES_JOB)),
    scenario("a day more than 12 months ago", "G11", SILENT, FACES,
             held(HUGO, LEARN, date(2025, 11, 22), **SAID_MARKETING), talk(VERA, JOB, SALES_JOB)),
    scenario("the same face", "G11", SILENT, FACES, held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-sales"),
             talk(VERA, JOB, SALES_JOB)),
    scenario("a kin face", "G11", SILENT, FACES, held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-retail"),
             talk(VERA, JOB, SALES_JOB)),
    scenario("a face of unknown family", "G11", SILENT, FACES, Direction(id="d-art", title="Art"),
             held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-art"), talk(VERA, JOB, SALES_JOB)),
    scenario("nothing said", "G11", SILENT, FACES, held(HUGO, LEARN, date(2026, 6, 1)), talk(VERA, JOB, SALES_JOB)),
    scenario("another company", "G11", SILENT, FACES, held(OMAR, LEARN, date(2026, 6, 1), **SAID_MARKETING),
             talk(VERA, JOB, SALES_JOB)),
    scenario("the same agency", "G11", BLOCK, SALES_CHOSEN, MARKETING, AGENCY_JOB,
             held(RUTH, JOB, date(2026, 6, 1), **SAID_MARKETING), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("the direction as stated, not the opening's", "G11", SILENT, FACES, TOLD_HUGO,
             talk(VERA, JOB, SALES_JOB, direction="d-marketing")),
    scenario("a closed application there", "G11", BLOCK, FACES, CLOSED_MARKETING, talk(VERA, JOB, SALES_JOB)),
    scenario("a closed application, learning", "G11", WARN, FACES, CLOSED_MARKETING,
             talk(IRIS, LEARN, direction="d-sales")),
    scenario("a closed application, dated by its history", "G11", BLOCK, FACES,
             but(CLOSED_MARKETING, applied_on=None, history=(PipeChange(pipe=Pipe.APPLIED, on=date(2026, 3, 2)),)),
             talk(VERA, JOB, SALES_JOB)),
    scenario("an application via the same agency", "G11", BLOCK, SALES_CHOSEN, MARKETING, AGENCY_JOB,
             but(CLOSED_MARKETING, company=None, via="talentwell"), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("of two directions of the family the chosen one speaks", "G11", BLOCK, FACES[1:], TOLD_HUGO,
             SALES, but(SALES_CHOSEN, id="d-inside"), talk(VERA, JOB, SALES_JOB)),
    scenario("a closed application long ago", "G11", SILENT, FACES,
             but(CLOSED_MARKETING, applied_on=date(2025, 11, 22)), talk(VERA, JOB, SALES_JOB)),
    scenario("closed, but never applied", "G11", SILENT, FACES, but(CLOSED_MARKETING, applied_on=None),
             talk(VERA, JOB, SALES_JOB)),
    scenario("a closed application elsewhere", "G11", SILENT, FACES, but(CLOSED_MARKETING, company="brightwell"),
             talk(VERA, JOB, SALES_JOB)),
    scenario("a live application is another rule's", "G11", SILENT, FACES,
             but(MARKETING_JOB, pipe=Pipe.APPLIED, applied_on=date(2026, 3, 2)), talk(VERA, JOB, SALES_JOB)),
    scenario("their own proposal", "G11", SILENT, FACES, TOLD_HUGO,
             talk(VERA, JOB, SALES_JOB, claims=(Claim.THEIR_PROPOSAL,))),
    scenario("told openly", "G11", SILENT, FACES, TOLD_HUGO,
             talk(VERA, JOB, SALES_JOB, claims=(Claim.TOLD_OPENLY,))),
]  # fmt: skip

UNTHANKED = held(NOOR, EXPLORE, FRIDAY, thanked_on=None)
UNTHANKED_JOB = held(NOOR, JOB, FRIDAY, thanked_on=None)
PROMISED = Promise(text="Send the report", by=InitiatedBy.SEEKER, due=date(2026, 11, 22))


def promised(**facts: object) -> object:
    return held(NOOR, EXPLORE, date(2026, 11, 2), promises=(but(PROMISED, **facts),))


def introduced(day: int, **facts: object) -> object:
    """Noor led to Iris, who was met on this day of November."""
    return held(IRIS, LEARN, date(2026, 11, day), talk_facts={"introduced_by": "noor", **facts})


G22 = [
    scenario("Friday's talk, Monday", "G22", SILENT, UNTHANKED, talk(NOOR, EXPLORE)),
    scenario("Friday's talk, Tuesday", "G22", BLOCK, UNTHANKED, TUESDAY, talk(NOOR, EXPLORE)),
    scenario("Thursday's talk, Monday", "G22", BLOCK, held(NOOR, EXPLORE, date(2026, 11, 19), thanked_on=None),
             talk(NOOR, EXPLORE)),
    scenario("Friday's job talk, Monday", "G22", BLOCK, UNTHANKED_JOB, talk(NOOR, EXPLORE)),
    scenario("Sunday's job talk, Monday", "G22", SILENT, held(NOOR, JOB, date(2026, 11, 22), thanked_on=None),
             talk(NOOR, EXPLORE)),
    scenario("Saturday's job talk, Monday", "G22", BLOCK, held(NOOR, JOB, date(2026, 11, 21), thanked_on=None),
             talk(NOOR, EXPLORE)),
    scenario("Saturday's talk, Monday", "G22", SILENT, held(NOOR, EXPLORE, date(2026, 11, 21), thanked_on=None),
             talk(NOOR, EXPLORE)),
    scenario("thanked late", "G22", SILENT, held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=date(2026, 11, 20)),
             talk(NOOR, EXPLORE)),
    scenario("somebody else is owed thanks", "G22", ADVISE, UNTHANKED, TUESDAY, talk(PAUL, EXPLORE)),
    scenario("held without a debrief, by its date", "G22", BLOCK,
             talk(NOOR, EXPLORE, id="quiet", state=TalkState.HELD, on=datetime(2026, 11, 16, 9)), talk(NOOR, EXPLORE)),
    scenario("the debrief's day over the talk's", "G22", SILENT,
             held(NOOR, EXPLORE, FRIDAY, thanked_on=None, talk_facts={"on": datetime(2026, 11, 2, 9)}),
             talk(NOOR, EXPLORE)),
    scenario("called off", "G22", SILENT,
             talk(NOOR, EXPLORE, id="off", state=TalkState.CANCELLED, on=datetime(2026, 11, 2, 9)),
             talk(NOOR, EXPLORE)),
    scenario("a promise past due", "G22", BLOCK, promised(), talk(NOOR, EXPLORE)),
    scenario("a promise past due, another person", "G22", ADVISE, promised(), talk(PAUL, EXPLORE)),
    scenario("a promise due today", "G22", SILENT, promised(due=MONDAY), talk(NOOR, EXPLORE)),
    scenario("a promise kept", "G22", SILENT, promised(done_on=date(2026, 11, 22)), talk(NOOR, EXPLORE)),
    scenario("a promise without a date", "G22", SILENT, promised(due=None), talk(NOOR, EXPLORE)),
    scenario("their promise", "G22", SILENT, promised(by=InitiatedBy.CONTACT), talk(NOOR, EXPLORE)),
    scenario("the introducer not told in 6 business days", "G22", BLOCK, introduced(13), talk(NOOR, EXPLORE)),
    scenario("the introducer not told in 4 business days", "G22", SILENT, introduced(17), talk(NOOR, EXPLORE)),
    scenario("the introducer told", "G22", SILENT, introduced(13, introducer_told_on=date(2026, 11, 16)),
             talk(NOOR, EXPLORE)),
    scenario("the introducer not told, another person", "G22", ADVISE, introduced(13), talk(PAUL, EXPLORE)),
    scenario("already asked", "G22", BLOCK, promised(), talk(NOOR, EXPLORE, state=TalkState.ASKED)),
    scenario("already booked", "G22", SILENT, promised(), talk(NOOR, EXPLORE, state=TalkState.BOOKED)),
    scenario("they asked", "G22", SILENT, promised(), talk(NOOR, EXPLORE, **CALLED)),
    scenario("settled offline", "G22", SILENT, promised(), talk(NOOR, EXPLORE, claims=(Claim.SETTLED_OFFLINE,))),
    scenario("learning", "G22", BLOCK, promised(), talk(NOOR, LEARN)),
    scenario("a job talk", "G22", BLOCK, promised(), talk(NOOR, JOB)),
]  # fmt: skip

PESTERED = asked(IRIS, LEARN, date(2026, 10, 1), follow_ups=(date(2026, 10, 12),))
SUPPORTER = (but(HUGO, willingness=4), asked(HUGO, LEARN, date(2026, 10, 5), replied_on=date(2026, 10, 6)))
TOLD_TO_CHASE = (Claim.TOLD_TO_CHASE,)


def rejected(on: date, **facts: object) -> Opening:
    return but(
        SALES_JOB,
        pipe=Pipe.CLOSED,
        closed_reason=ClosedReason.REJECTED,
        history=(PipeChange(pipe=Pipe.APPLIED, on=date(2026, 8, 3)), PipeChange(pipe=Pipe.CLOSED, on=on)),
        **facts,
    )


G23 = [
    scenario("unanswered after a follow-up", "G23", BLOCK, PESTERED, talk(IRIS, LEARN)),
    scenario("unanswered, no follow-up yet", "G23", SILENT, but(PESTERED, follow_ups=()), talk(IRIS, LEARN)),
    scenario("answered in the end", "G23", SILENT, but(PESTERED, replied_on=date(2026, 10, 20)), talk(IRIS, LEARN)),
    scenario("let rest for more than 6 months", "G23", SILENT,
             but(PESTERED, asked_on=date(2026, 5, 1), follow_ups=(date(2026, 5, 12),)), talk(IRIS, LEARN)),
    scenario("let rest for less than 6 months", "G23", BLOCK,
             but(PESTERED, asked_on=date(2026, 6, 1), follow_ups=(date(2026, 6, 12),)), talk(IRIS, LEARN)),
    scenario("through another door", "G23", BLOCK, PESTERED, talk(IRIS, EXPLORE)),
    scenario("a job talk", "G23", SILENT, PESTERED, SALES_JOB, talk(IRIS, JOB, SALES_JOB)),
    scenario("told to chase", "G23", SILENT, PESTERED, talk(IRIS, LEARN, claims=TOLD_TO_CHASE)),
    scenario("a second person after 2 business days", "G23", BLOCK, asked(HUGO, LEARN, date(2026, 11, 19)),
             talk(IRIS, LEARN)),
    scenario("a second person after 3 business days", "G23", SILENT, asked(HUGO, LEARN, date(2026, 11, 18)),
             talk(IRIS, LEARN)),
    scenario("the first has answered", "G23", SILENT,
             asked(HUGO, LEARN, date(2026, 11, 19), replied_on=date(2026, 11, 20)), talk(IRIS, LEARN)),
    scenario("the second was introduced", "G23", SILENT, asked(HUGO, LEARN, date(2026, 11, 19)),
             talk(IRIS, LEARN, introduced_by="omar")),
    *(
        scenario(f"the second is a {relation}", "G23", severity, asked(HUGO, LEARN, date(2026, 11, 19)),
                 but(IRIS, relation=relation), talk(IRIS, LEARN))
        for relation, severity in {
            Relation.ACQUAINTANCE: BLOCK,
            Relation.ALUM: BLOCK,
            Relation.FRIEND: SILENT,
            Relation.EX_COLLEAGUE: SILENT,
        }.items()
    ),
    scenario("the first works elsewhere", "G23", SILENT, asked(OMAR, LEARN, date(2026, 11, 19)), talk(IRIS, LEARN)),
    scenario("a second person, told to chase", "G23", SILENT, asked(HUGO, LEARN, date(2026, 11, 19)),
             talk(IRIS, LEARN, claims=TOLD_TO_CHASE)),
    scenario("a supporter is already there", "G23", BLOCK, SUPPORTER, talk(IRIS, LEARN)),
    scenario("the one who answered is lukewarm", "G23", SILENT, but(HUGO, willingness=3), SUPPORTER[1:],
             talk(IRIS, LEARN)),
    scenario("a supporter there, the second introduced", "G23", SILENT, SUPPORTER,
             talk(IRIS, LEARN, introduced_by="omar")),
    scenario("the supporter was met", "G23", SILENT, SUPPORTER[:1], held(HUGO, LEARN, date(2026, 10, 9)),
             talk(IRIS, LEARN)),
    scenario("the supporter themself", "G23", SILENT, SUPPORTER, talk(HUGO, LEARN)),
    scenario("27 days after a rejection", "G23", ADVISE, rejected(date(2026, 10, 27)), talk(IRIS, LEARN)),
    scenario("exactly 4 weeks after a rejection", "G23", SILENT, rejected(date(2026, 10, 26)), talk(IRIS, LEARN)),
    scenario("after a rejection they invited", "G23", SILENT, rejected(date(2026, 11, 9)),
             talk(IRIS, LEARN, claims=(Claim.EMPLOYER_INVITED,))),
    scenario("told to chase does not end the rest", "G23", ADVISE, rejected(date(2026, 11, 9)),
             talk(IRIS, LEARN, claims=TOLD_TO_CHASE)),
    scenario("a rejection elsewhere", "G23", SILENT, rejected(date(2026, 11, 9)), talk(OMAR, LEARN)),
    scenario("withdrawn, not rejected", "G23", SILENT,
             but(rejected(date(2026, 11, 9)), closed_reason=ClosedReason.WITHDRAWN), talk(IRIS, LEARN)),
]  # fmt: skip

ONCE_CHOSEN = but(
    SALES,
    state=DirectionState.PARKED,
    history=(
        DirectionChange(state=DirectionState.CHOSEN, on=date(2026, 8, 3)),
        DirectionChange(state=DirectionState.PARKED, on=date(2026, 10, 5)),
    ),
)
RETAIL_CHOSEN = but(RETAIL, state=DirectionState.CHOSEN)

G25 = [
    scenario("the direction was dropped", "G25", WARN, ONCE_CHOSEN, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("back on the shortlist is not chosen", "G25", WARN, but(ONCE_CHOSEN, state=DirectionState.SHORTLIST),
             SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("chosen again", "G25", SILENT, but(ONCE_CHOSEN, state=DirectionState.CHOSEN), SALES_JOB,
             talk(VERA, JOB, SALES_JOB)),
    scenario("never chosen", "G25", SILENT, SALES, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("another of the family is chosen", "G25", SILENT, ONCE_CHOSEN, but(SALES_CHOSEN, id="d-inside"),
             SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("a kin direction is chosen", "G25", SILENT, ONCE_CHOSEN, RETAIL_CHOSEN, SALES_JOB,
             talk(VERA, JOB, SALES_JOB)),
    scenario("a rival direction is chosen", "G25", WARN, ONCE_CHOSEN, but(MARKETING, state=DirectionState.CHOSEN),
             SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("an opening of another family", "G25", SILENT, ONCE_CHOSEN, MARKETING_JOB,
             talk(VERA, JOB, MARKETING_JOB)),
    scenario("booked", "G25", WARN, ONCE_CHOSEN, SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED)),
    scenario("learning", "G25", SILENT, ONCE_CHOSEN, SALES_JOB, talk(VERA, LEARN)),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*G07_LEARN, *G07_JOB, *G08, *G11, *G22, *G23, *G25])
def test_timing(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity
