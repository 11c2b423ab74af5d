"""Corners of METHOD's table: two facts at once, half a fact, and the nearest neighbour of each clause."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from guard.tables import (
    ADVISE,
    BLOCK,
    EXPLORE,
    JOB,
    LEARN,
    SILENT,
    WARN,
    gravest,
    offered,
    persons,
    scenario,
    two_talks,
    weighed,
)
from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    ACME_TARGET,
    AGENCY_JOB,
    DELMAR,
    HUGO,
    IRIS,
    LENA,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    NOOR,
    OMAR,
    PAUL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SAM,
    TODAY,
    VERA,
    Case,
    a_search,
    asked,
    booked,
    but,
    committed,
    employed,
    headline,
    held,
    tailored,
    talk,
)
from threedoors.guard import doors, intend
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    Claim,
    DirectionChange,
    DirectionState,
    Dossier,
    Fact,
    Family,
    Focus,
    FocusOn,
    Lead,
    Opening,
    Override,
    PastJob,
    Pipe,
    Relation,
    RuleId,
    Shots,
    Submission,
    ToEmployer,
)

APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
INTERVIEWED = but(SALES_JOB, pipe=Pipe.INTERVIEW)
ELSEWHERE = Opening(id="elsewhere", title="Account Executive", company="brightwell", family=Family.SALES)
COLLEAGUE = but(NOOR, company="northside", relation=Relation.COLLEAGUE)
NOBODYS = but(SALES_JOB, id="nobodys", company=None)
INTERVIEW = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 26, 10))
BOTH = (SALES_CHOSEN, MARKETING_CHOSEN)
NAMES_OMAR = "Omar Said told me how much you know about clinics."
ONCE_AT_ACME = but(OMAR, past=(PastJob(company="acme"),))
HIRES_CANDIDATE = but(LENA, hires_in=(Family.SALES,))
SECOND_SALES = but(MARKETING_JOB, id="second-sales", title="Account Executive", family=Family.SALES)


DROPPED = (DirectionChange(state=DirectionState.CHOSEN, on=date(2026, 8, 3)),)


def on(*foci: tuple[FocusOn, str]) -> dict[str, object]:
    return {"focus": tuple(Focus(on=kind, what=what) for kind, what in foci)}


PEOPLE = [
    scenario("who could hire you is no matter of discretion", "G03", SILENT, SALES, but(DELMAR, target=True),
             HIRES_CANDIDATE, talk(LENA, LEARN)),
    scenario("hires in a candidate family, no company known, direction chosen", "G03", ADVISE, SALES, MARKETING_CHOSEN,
             but(HIRES_CANDIDATE, company=None), talk(LENA, LEARN)),
    scenario("a friend at a live opening and at an employer's panel", "G03", SILENT,
             but(SALES_JOB, judges=("noor",)), but(NOOR, company="acme"), talk(NOOR, LEARN)),
    scenario("one closed opening there, one applied to", "G09", BLOCK, APPLIED, but(SALES_JOB, id="shut",
             pipe=Pipe.CLOSED), talk(HUGO, LEARN)),
]  # fmt: skip

TIMING = [
    scenario("a job talk on the eve of another there", "G08", SILENT, SALES_JOB, INTERVIEW, two_talks(JOB, PAUL, OMAR),
             talk(HUGO, JOB, SALES_JOB, on=datetime(2026, 11, 25, 9))),
    scenario("learning beside an opening at interview is still an ask", "G08", WARN, INTERVIEWED,
             talk(HUGO, LEARN, INTERVIEWED)),
    scenario("one of two openings at interview", "G08", SILENT, INTERVIEWED, MARKETING_JOB,
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("one of two openings closes soon", "G08", SILENT, but(SALES_JOB, closes_on=date(2026, 11, 25)),
             MARKETING_JOB, talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("a direction of no family was dropped", "G25", SILENT, but(SALES, family=None, history=DROPPED),
             but(SALES_JOB, family=None), talk(VERA, JOB, SALES_JOB)),
    scenario("the debt of another and one's own", "G22", BLOCK, held(PAUL, EXPLORE, date(2026, 11, 2), thanked_on=None),
             held(NOOR, EXPLORE, date(2026, 11, 9), thanked_on=None), talk(NOOR, EXPLORE)),
]  # fmt: skip

LEFT_LATELY = but(OMAR, past=(PastJob(company="acme"),))
WORDS = [
    scenario("a stake at the company and at the old one", "G10", BLOCK, APPLIED, ELSEWHERE, LEFT_LATELY,
             talk(OMAR, LEARN)),
    scenario("a graver stake at the company than at the old one", "G10", BLOCK, SALES_JOB,
             but(ELSEWHERE, pipe=Pipe.APPLIED), LEFT_LATELY, talk(OMAR, LEARN)),
    scenario("left, an opening there only watched", "G10", SILENT, but(SALES_JOB, pipe=Pipe.WATCHING), LEFT_LATELY,
             talk(OMAR, LEARN)),
    scenario("left a company of no openings", "G10", SILENT, LEFT_LATELY, talk(OMAR, LEARN)),
    scenario("at a company of no openings", "G10", SILENT, talk(IRIS, LEARN)),
    scenario("the introducer's surname alone", "G24", SILENT,
             talk(IRIS, LEARN, message="The Said method is how you sell, I hear.", introduced_by="omar")),
    scenario("the introducer has the reader's first name", "G24", SILENT, but(OMAR, name="Iris Said"),
             talk(IRIS, LEARN, message="Hello Iris, how do you sell?", introduced_by="omar")),
    scenario("the introducer judges the job", "G24", SILENT, but(SALES_JOB, judges=("omar",)),
             talk(IRIS, LEARN, message="Omar suggested that I write.", introduced_by="omar")),
    scenario("the message does not name the introducer", "G24", SILENT,
             talk(IRIS, LEARN, message="How do you sell to clinics?", introduced_by="omar")),
    scenario("the recipient introduced themself", "G24", SILENT,
             talk(IRIS, LEARN, message="Hello Iris, how do you sell to clinics?", introduced_by="iris")),
    scenario("no debrief with the named contact", "G24", BLOCK, talk(OMAR, LEARN, id="plan"),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("leave, the recipient known by id", "G24", SILENT,
             held(OMAR, LEARN, date(2026, 10, 1), leads=(Lead(name="I. Tan", contact="iris", may_use_name=True),)),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("leave, the recipient known by name", "G24", SILENT,
             held(OMAR, LEARN, date(2026, 10, 1), leads=(Lead(name="iris tan", may_use_name=True),)),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("leave for one of two recipients", "G24", BLOCK,
             held(OMAR, LEARN, date(2026, 10, 1), leads=(Lead(name="Iris Tan", contact="iris", may_use_name=True),)),
             talk((IRIS, HUGO), LEARN, message=NAMES_OMAR)),
    scenario("a private fact, but nothing of it said", "G24", SILENT,
             Dossier(about="acme", facts=(Fact(text="They will close two clinics after the summer.", private=True),)),
             talk(IRIS, LEARN, message="How do you sell to clinics in the summer?")),
]  # fmt: skip

VIA_ACME = but(AGENCY_JOB, company="acme")
RIVALS_APPLIED = (
    but(MARKETING_JOB, pipe=Pipe.APPLIED),
    but(MARKETING_JOB, id="software-job", family=Family.SOFTWARE, pipe=Pipe.APPLIED),
)
BY_UNCLE = but(AGENCY_JOB, submissions=(Submission(by="lena", on=date(2026, 11, 2)),))
RUTH_ALONE = but(RUTH, company=None)

HANDED_IN = but(AGENCY_JOB, company="acme", submissions=(Submission(by="ruth", on=date(2026, 11, 2)),))

JOBS = [
    scenario("a job via an agency beside one's own applications there", "G12", SILENT, VIA_ACME, RIVALS_APPLIED,
             talk(RUTH, JOB, VIA_ACME)),
    scenario("applied there via an agency", "G12", SILENT, SALES_JOB,
             but(MARKETING_JOB, pipe=Pipe.APPLIED, via="talentwell"), talk(VERA, JOB, SALES_JOB)),
    scenario("a rival job attached though only watched", "G12", WARN, SALES_JOB,
             but(MARKETING_JOB, pipe=Pipe.WATCHING), talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("handed in by the one in the talk, whose agency is not noted", "G16", SILENT, SALES_CHOSEN, RUTH_ALONE,
             but(AGENCY_JOB, submissions=(Submission(by="ruth", on=date(2026, 11, 2)),)), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("handed in from another agency of the talk", "G16", BLOCK, SALES_CHOSEN, BY_UNCLE, OMAR,
             but(OMAR, id="olu", name="Olu Said", company="delmar"),
             talk((RUTH, but(OMAR, id="olu")), JOB, AGENCY_JOB)),
    *(
        scenario(f"met at the employer, handed in by the agency, pipe {pipe}", "G16", severity, SALES_CHOSEN,
                 but(HANDED_IN, pipe=pipe), talk(VERA, JOB, HANDED_IN))
        for pipe, severity in {
            Pipe.OPENING: BLOCK,
            Pipe.APPLIED: BLOCK,
            Pipe.INTERVIEW: SILENT,
            Pipe.OFFER: SILENT,
        }.items()
    ),
    scenario("an application when the agency already arranged an interview", "G16", BLOCK, SALES_CHOSEN,
             but(HANDED_IN, pipe=Pipe.INTERVIEW), talk((), JOB, HANDED_IN, channel=Channel.APPLICATION)),
    scenario("handed in twice, once by this recruiter", "G16", BLOCK, SALES_CHOSEN,
             but(AGENCY_JOB, submissions=(Submission(by="ruth", on=date(2026, 11, 2)),
                                          Submission(by="hugo", on=date(2026, 11, 3)))), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("convinced of the job, rated before the reasons", "G15", WARN, SALES_JOB,
             but(committed(SALES_JOB), reasons=()), talk(HUGO, JOB, SALES_JOB)),
    scenario("one shot is single among several people", "G15", BLOCK, SALES_JOB, but(SAM, shots=Shots.SINGLE),
             talk((HUGO, SAM), JOB, SALES_JOB)),
    scenario("a company of only one of two directions", "G21", SILENT, BOTH, but(ACME, directions=("d-sales",)),
             talk(IRIS, LEARN)),
    scenario("a company of only the other", "G21", SILENT, BOTH, but(ACME, families=(Family.MARKETING,)),
             talk(IRIS, LEARN)),
    scenario("a company by direction and by family", "G21", WARN, BOTH,
             but(ACME, directions=("d-sales",), families=(Family.MARKETING,)), talk(IRIS, LEARN)),
    scenario("the headline shows the other one", "G21", SILENT, BOTH, headline("Marketing specialist"),
             talk(IRIS, LEARN)),
    scenario("a headline of two others", "G21", SILENT, BOTH, headline("Nurse and teacher"), talk(IRIS, LEARN)),
]  # fmt: skip

SISTER = but(DELMAR, to_employer=ToEmployer.SELF)
CARE = [
    scenario("one's employer and a sister company where one applied", "G20", WARN, employed(False), COLLEAGUE, SISTER,
             but(APPLIED, company="delmar"), talk(NOOR, LEARN, **on((FocusOn.COMPANY, "delmar")))),
    scenario("about a vacancy at the employer and something else", "G19", BLOCK, employed(), COLLEAGUE,
             but(SALES_JOB, company="northside"),
             talk(NOOR, LEARN, **on((FocusOn.OPENING, "sales-job"), (FocusOn.COMPANY, "acme")))),
    scenario("about a vacancy at nobody's", "G19", BLOCK, employed(), COLLEAGUE, NOBODYS,
             talk(NOOR, LEARN, **on((FocusOn.OPENING, "nobodys")))),
    scenario("a job talk at the employer about a vacancy there", "G19", WARN, employed(), COLLEAGUE,
             but(SALES_JOB, company="northside"),
             talk(NOOR, JOB, SALES_JOB, **on((FocusOn.OPENING, "sales-job")))),
    scenario("asked elsewhere, no conversation here", "G23", SILENT, asked(OMAR, LEARN, date(2026, 10, 1),
             follow_ups=(date(2026, 10, 12),)), talk(IRIS, LEARN)),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*PEOPLE, *TIMING, *WORDS, *JOBS, *CARE])
def test_corners(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity


def test_leave_to_use_a_name_is_for_its_recipient() -> None:
    leave = held(OMAR, LEARN, date(2026, 10, 1), leads=(Lead(name="Iris Tan", contact="iris", may_use_name=True),))
    verdict = weighed(a_search(leave, talk((IRIS, HUGO), LEARN, message=NAMES_OMAR)))
    assert persons(verdict, "G24") == ["hugo"]


def test_a_name_is_named_once() -> None:
    verdict = weighed(a_search(talk(IRIS, LEARN, message=NAMES_OMAR, introduced_by="omar")))
    (ruling,) = [ruling for ruling in verdict.rulings if ruling.rule == "G24"]
    assert ruling.facts["named"] == ["omar"]


def test_one_owes_what_one_owes_this_person() -> None:
    debts = (held(PAUL, EXPLORE, date(2026, 11, 2), thanked_on=None), held(NOOR, EXPLORE, date(2026, 11, 9),
             thanked_on=None))  # fmt: skip
    verdict = weighed(a_search(debts, talk(NOOR, EXPLORE)))
    (ruling,) = [ruling for ruling in verdict.rulings if ruling.rule == "G22"]
    assert [debt["contact"] for debt in ruling.facts["debts"]] == ["noor"]


def test_rulings_of_equal_weight_come_in_the_order_of_the_openings() -> None:
    rivals = [
        but(opening, company=company, id=f"{opening.id}-{company}", pipe=Pipe.APPLIED)
        for company in ("delmar", "brightwell", "acme")
        for opening in (SALES_JOB, MARKETING_JOB)
    ]
    verdict = weighed(a_search(rivals, talk(VERA, JOB, *rivals)))
    (ruling,) = [ruling for ruling in verdict.rulings if ruling.rule == "G12"]
    assert ruling.facts["company"] == "delmar"


def test_of_two_companies_the_graver_one_is_told() -> None:
    mild = [but(each, company="delmar", id=f"{each.id}-delmar") for each in (SALES_JOB, MARKETING_JOB)]
    grave = [SALES_JOB, *RIVALS_APPLIED]
    verdict = weighed(a_search(mild, grave, talk(VERA, JOB, *mild, SALES_JOB)))
    (ruling,) = [ruling for ruling in verdict.rulings if ruling.rule == "G12"]
    assert (ruling.severity, ruling.facts["company"]) == (BLOCK, "acme")


FAMILIES = (Family.SALES, Family.RETAIL, Family.CUSTOMER_SERVICE, Family.ADMINISTRATION, Family.NURSING)


@pytest.mark.parametrize(("count", "valid"), [(3, True), (4, True), (5, False)])
def test_a_wider_list_is_one_that_hangs_together_by_kin(count: int, valid: bool) -> None:
    jobs = [but(AGENCY_JOB, id=f"job-{n}", family=family) for n, family in enumerate(FAMILIES[:count])]
    verdict = weighed(a_search(SALES_CHOSEN, jobs, talk(RUTH, JOB, *jobs)))
    assert gravest(verdict, "G16") is WARN
    assert (Claim.WIDER_LIST_ASKED in offered(verdict, "G16")) is valid


@pytest.mark.parametrize("contact", [SAM, HUGO, VERA])
def test_a_job_door_names_the_openings_on_which_they_have_a_say(contact: object) -> None:
    search = a_search(SALES_JOB, ELSEWHERE).search()
    assert intend(search, contact, JOB, TODAY).openings == ("sales-job",)


@pytest.mark.parametrize("door", [EXPLORE, LEARN])
def test_the_other_doors_name_none(door: object) -> None:
    search = a_search(SALES_JOB).search()
    assert intend(search, VERA, door, TODAY).openings == ()


def test_exploring_has_no_focus() -> None:
    search = a_search(SALES_JOB).search()
    assert intend(search, VERA, EXPLORE, TODAY).focus == ()
    assert intend(search, VERA, LEARN, TODAY).focus == ABOUT_ACME


def test_doors_of_some_contacts_only() -> None:
    search = a_search(ACME_TARGET).search()
    assert [each.contact.id for each in doors(search, TODAY, [HUGO, NOOR])] == ["hugo", "noor"]


def test_the_last_override_speaks() -> None:
    said = [Override(rule=RuleId.G26, reason=reason, on=TODAY) for reason in ("First.", "Second.")]
    (ruling,) = weighed(a_search(talk(IRIS, EXPLORE, overrides=tuple(said)))).rulings
    assert ruling.overridden == "Second."


def test_a_claim_is_told_once_however_many_people_it_lifts() -> None:
    chased = [asked(each, LEARN, date(2026, 10, 1), follow_ups=(date(2026, 10, 12),)) for each in (IRIS, OMAR)]
    verdict = weighed(a_search(chased, talk((IRIS, OMAR), LEARN, claims=(Claim.TOLD_TO_CHASE,))))
    assert [(each.rule, each.claim) for each in verdict.lifted] == [("G23", Claim.TOLD_TO_CHASE)]


def test_of_two_claims_the_first_that_is_valid_is_told() -> None:
    face = held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-marketing")
    claims = (Claim.TOLD_OPENLY, Claim.THEIR_PROPOSAL)
    verdict = weighed(
        a_search(
            SALES_CHOSEN, MARKETING, SALES_JOB, face, tailored(SALES_JOB), talk(VERA, JOB, SALES_JOB, claims=claims)
        )
    )
    assert [(each.rule, each.claim) for each in verdict.lifted] == [("G11", Claim.THEIR_PROPOSAL)]
