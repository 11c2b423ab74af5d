"""METHOD's rules that keep the seeker from harm: a talk that turned, a leak to the boss, the employer's own vacancy."""

from __future__ import annotations

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, scenario, weighed
from threedoors.cast import (
    BEN,
    COLE,
    DELMAR,
    GRAN,
    IRIS,
    MAYA,
    NOOR,
    OMAR,
    PAUL,
    SALES_JOB,
    TODAY,
    Case,
    but,
    employed,
    talk,
)
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    Claim,
    CounsellorKind,
    Debrief,
    Door,
    Focus,
    FocusOn,
    Pipe,
    Relation,
    TalkState,
    ToEmployer,
)


def over(became: Door | None, state: TalkState = TalkState.HELD, door: Door = LEARN) -> object:
    return talk(IRIS, door, state=state, debrief=Debrief(held_on=TODAY, became=became))


G17 = [
    scenario("learning became an interview", "G17", ADVISE, over(JOB)),
    scenario("learning stayed learning", "G17", SILENT, over(LEARN)),
    scenario("nothing said of it", "G17", SILENT, over(None)),
    scenario("learning became exploring", "G17", SILENT, over(EXPLORE)),
    scenario("a job talk stayed one", "G17", SILENT, over(JOB, door=JOB)),
    scenario("exploring became a job talk", "G17", SILENT, over(JOB, door=EXPLORE)),
    scenario("not held yet", "G17", SILENT, talk(IRIS, LEARN)),
]  # fmt: skip

SECRET = employed()
KNOWN = employed(manager_told=True)
NOOR_COLLEAGUE = but(NOOR, company="northside", relation=Relation.COLLEAGUE)
NOOR_AT_DELMAR = but(NOOR, company="delmar")
INSIDE_JOB = but(SALES_JOB, id="inside-job", company="northside")
SISTER_JOB = but(SALES_JOB, id="sister-job", company="delmar")


def related(kind: ToEmployer) -> object:
    return but(DELMAR, to_employer=kind)


def focus(on: FocusOn, what: str) -> dict[str, object]:
    return {"focus": (Focus(on=on, what=what),)}


G19 = [
    scenario("a colleague, exploring", "G19", BLOCK, SECRET, NOOR_COLLEAGUE, talk(NOOR, EXPLORE)),
    scenario("a colleague, learning", "G19", BLOCK, SECRET, NOOR_COLLEAGUE, talk(NOOR, LEARN)),
    scenario("a colleague, job", "G19", WARN, SECRET, NOOR_COLLEAGUE, talk(NOOR, JOB)),
    scenario("the manager", "G19", BLOCK, SECRET, talk(BEN, LEARN)),
    scenario("the search is no secret", "G19", SILENT, employed(confidential=False), NOOR_COLLEAGUE,
             talk(NOOR, EXPLORE)),
    scenario("the manager was told", "G19", SILENT, KNOWN, NOOR_COLLEAGUE, talk(NOOR, EXPLORE)),
    *(
        scenario(f"at a {kind} of the employer", "G19", severity, SECRET, related(kind), NOOR_AT_DELMAR,
                 talk(NOOR, EXPLORE))
        for kind, severity in {
            ToEmployer.CLIENT: BLOCK,
            ToEmployer.PARENT: BLOCK,
            ToEmployer.SUPPLIER: SILENT,
            ToEmployer.RIVAL: SILENT,
        }.items()
    ),
    scenario("somewhere else", "G19", SILENT, SECRET, NOOR_AT_DELMAR, talk(NOOR, EXPLORE)),
    scenario("knows the manager", "G19", BLOCK, SECRET, but(NOOR, knows=("ben",)), talk(NOOR, EXPLORE)),
    scenario("the manager knows them", "G19", BLOCK, SECRET, but(BEN, knows=("noor",)), talk(NOOR, EXPLORE)),
    scenario("two steps from the manager", "G19", SILENT, SECRET, but(NOOR, knows=("paul",)),
             but(PAUL, knows=("ben",)), talk(NOOR, EXPLORE)),
    scenario("knows a former manager", "G19", SILENT, SECRET, but(BEN, relation=Relation.EX_MANAGER),
             but(NOOR, knows=("ben",)), talk(NOOR, EXPLORE)),
    scenario("a trusted colleague", "G19", SILENT, SECRET, but(NOOR_COLLEAGUE, trusted=True), talk(NOOR, EXPLORE)),
    scenario("a counsellor at the employer", "G19", SILENT, SECRET, but(COLE, company="northside"),
             talk(COLE, EXPLORE)),
    scenario("counsels by kind", "G19", SILENT, SECRET, but(NOOR_COLLEAGUE, counsellor_kind=CounsellorKind.PRIVATE),
             talk(NOOR, EXPLORE)),
    scenario("family at the employer", "G19", SILENT, SECRET, but(GRAN, company="northside"), talk(GRAN, EXPLORE)),
    scenario("about a vacancy at the employer", "G19", SILENT, SECRET, NOOR_COLLEAGUE, INSIDE_JOB,
             talk(NOOR, LEARN, **focus(FocusOn.OPENING, "inside-job"))),
    scenario("about the employer itself", "G19", BLOCK, SECRET, NOOR_COLLEAGUE,
             talk(NOOR, LEARN, **focus(FocusOn.COMPANY, "northside"))),
    scenario("about a vacancy at a sister company", "G19", SILENT, SECRET, NOOR_COLLEAGUE, SISTER_JOB,
             related(ToEmployer.SELF), talk(NOOR, LEARN, **focus(FocusOn.OPENING, "sister-job"))),
    scenario("about a vacancy elsewhere", "G19", BLOCK, SECRET, NOOR_COLLEAGUE, SALES_JOB,
             talk(NOOR, LEARN, **focus(FocusOn.OPENING, "sales-job"))),
]  # fmt: skip

APPLIED_INSIDE = but(INSIDE_JOB, pipe=Pipe.APPLIED)
OPEN_EMPLOYED = employed(confidential=False)

G20 = [
    scenario("a colleague", "G20", ADVISE, OPEN_EMPLOYED, NOOR_COLLEAGUE, talk(NOOR, LEARN)),
    scenario("the employer is not marked as self", "G20", ADVISE, but(MAYA, current_employer="northside"),
             NOOR_COLLEAGUE, talk(NOOR, LEARN)),
    scenario("a sister company marked as self", "G20", ADVISE, related(ToEmployer.SELF), NOOR_AT_DELMAR,
             talk(NOOR, LEARN)),
    scenario("the parent company", "G20", SILENT, related(ToEmployer.PARENT), NOOR_AT_DELMAR, talk(NOOR, LEARN)),
    scenario("somewhere else", "G20", SILENT, OPEN_EMPLOYED, talk(OMAR, LEARN)),
    scenario("the focus is the employer", "G20", ADVISE, OPEN_EMPLOYED,
             talk(OMAR, LEARN, **focus(FocusOn.COMPANY, "northside"))),
    scenario("a vacancy there, not applied to", "G20", ADVISE, OPEN_EMPLOYED, NOOR_COLLEAGUE, INSIDE_JOB,
             talk(NOOR, LEARN)),
    scenario("a vacancy there, applied to", "G20", WARN, OPEN_EMPLOYED, NOOR_COLLEAGUE, APPLIED_INSIDE,
             talk(NOOR, LEARN)),
    scenario("applied to, the manager told", "G20", ADVISE, KNOWN, NOOR_COLLEAGUE, APPLIED_INSIDE, talk(NOOR, LEARN)),
    scenario("a job talk about it", "G20", WARN, OPEN_EMPLOYED, NOOR_COLLEAGUE, APPLIED_INSIDE,
             talk(NOOR, JOB, INSIDE_JOB)),
    scenario("an application to it", "G20", ADVISE, OPEN_EMPLOYED, INSIDE_JOB,
             talk((), JOB, INSIDE_JOB, channel=Channel.APPLICATION)),
    scenario("policy: after an offer", "G20", SILENT, OPEN_EMPLOYED, NOOR_COLLEAGUE, APPLIED_INSIDE,
             talk(NOOR, LEARN, claims=(Claim.POLICY_AFTER_OFFER,))),
    scenario("the manager is the problem", "G20", SILENT, OPEN_EMPLOYED, NOOR_COLLEAGUE, APPLIED_INSIDE,
             talk(NOOR, LEARN, claims=(Claim.MANAGER_IS_THE_PROBLEM,))),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*G17, *G19, *G20])
def test_care(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity
