"""METHOD's rules about applying: several openings, tailored material, conviction, agencies, two public faces."""

from __future__ import annotations

from datetime import date

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, scenario, weighed
from threedoors.cast import (
    ACME,
    ACME_TARGET,
    AGENCY_JOB,
    HUGO,
    IRIS,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MAYA,
    NOOR,
    OMAR,
    PAUL,
    RETAIL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    VERA,
    Case,
    but,
    committed,
    headline,
    held,
    material,
    tailored,
    talk,
)
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    Claim,
    CommitmentReason,
    DirectionState,
    Family,
    MaterialKind,
    Pipe,
    ReasonAbout,
    Shots,
    Submission,
    TalkState,
)

MARKETING_APPLIED = but(MARKETING_JOB, pipe=Pipe.APPLIED)
SOFTWARE_APPLIED = but(MARKETING_JOB, id="software-job", title="Developer", family=Family.SOFTWARE, pipe=Pipe.APPLIED)
RETAIL_APPLIED = but(MARKETING_JOB, id="retail-job", title="Store Manager", family=Family.RETAIL, pipe=Pipe.APPLIED)
UNREAD_APPLIED = but(MARKETING_JOB, id="unread-job", title="Role", family=None, pipe=Pipe.APPLIED)
SECOND_SALES = but(MARKETING_JOB, id="second-sales", title="Account Executive", family=Family.SALES, pipe=Pipe.APPLIED)
APPLYING = {"channel": Channel.APPLICATION}

G12 = [
    scenario("one job", "G12", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    *(
        scenario(f"a rival application there, pipe {pipe}", "G12", severity, SALES_JOB, but(MARKETING_JOB, pipe=pipe),
                 talk(VERA, JOB, SALES_JOB))
        for pipe, severity in {
            Pipe.WATCHING: SILENT,
            Pipe.OPENING: SILENT,
            Pipe.APPLIED: WARN,
            Pipe.INTERVIEW: WARN,
            Pipe.OFFER: WARN,
            Pipe.CLOSED: SILENT,
        }.items()
    ),
    scenario("two rival jobs attached", "G12", WARN, SALES_JOB, MARKETING_JOB,
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("three rival families", "G12", BLOCK, SALES_JOB, MARKETING_APPLIED, SOFTWARE_APPLIED,
             talk(VERA, JOB, SALES_JOB)),
    scenario("three families, two of them kin", "G12", WARN, SALES_JOB, MARKETING_APPLIED, RETAIL_APPLIED,
             talk(VERA, JOB, SALES_JOB)),
    scenario("a kin application", "G12", SILENT, SALES_JOB, RETAIL_APPLIED, talk(VERA, JOB, SALES_JOB)),
    scenario("one family, many openings", "G12", SILENT, SALES_JOB, SECOND_SALES, talk(VERA, JOB, SALES_JOB)),
    scenario("a family not known", "G12", SILENT, SALES_JOB, UNREAD_APPLIED, talk(VERA, JOB, SALES_JOB)),
    scenario("a rival application elsewhere", "G12", SILENT, SALES_JOB, but(MARKETING_APPLIED, company="brightwell"),
             talk(VERA, JOB, SALES_JOB)),
    scenario("attached jobs of two companies", "G12", SILENT, SALES_JOB, but(MARKETING_JOB, company="brightwell"),
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("via an agency", "G12", SILENT, AGENCY_JOB, but(MARKETING_JOB, company=None, via="talentwell"),
             talk(RUTH, JOB, AGENCY_JOB, MARKETING_JOB)),
    scenario("a public service list", "G12", SILENT, SALES_JOB, MARKETING_APPLIED,
             talk(VERA, JOB, SALES_JOB, claims=(Claim.PUBLIC_SERVICE_LIST,))),
    scenario("by application, nobody opposite", "G12", WARN, SALES_JOB, MARKETING_APPLIED,
             talk((), JOB, SALES_JOB, **APPLYING)),
    scenario("learning", "G12", SILENT, SALES_JOB, MARKETING_APPLIED, talk(IRIS, LEARN)),
]  # fmt: skip

RESUME, LETTER, SPIEL = tailored(SALES_JOB)
FAIR = {"channel": Channel.FAIR}
OTHER_JOB = but(SALES_JOB, id="other-job", company="brightwell", title="Account Executive")
TO_ACME = "Dear Acme team, since 3 March 2026 I have wanted to sell for Acme as Sales Representative."
TO_BRIGHTWELL = "Dear Brightwell team, since 9 May 2026 I have wanted to sell for Brightwell as Account Executive."
CHANGED = but(SALES_JOB, posting_changed_on=date(2026, 11, 10))


def made(day: int) -> object:
    return tuple(but(each, made_on=date(2026, 11, day)) for each in tailored(SALES_JOB))


def generic(said: str, severity: Severity | None, *parts: object, **facts: object) -> object:
    return scenario(said, "G13", severity, SALES_JOB, *parts, talk(VERA, JOB, SALES_JOB, **facts))


G13 = [
    generic("all three tailored", SILENT, tailored(SALES_JOB)),
    generic("nothing written", BLOCK),
    generic("no resume", BLOCK, LETTER, SPIEL),
    generic("no letter", BLOCK, RESUME, SPIEL),
    generic("no spiel", BLOCK, RESUME, LETTER),
    generic("no letter wanted", SILENT, but(SALES_JOB, letter_accepted=False), RESUME, SPIEL),
    generic("at a fair, the spiel", SILENT, SPIEL, **FAIR),
    generic("at a fair, no spiel", BLOCK, RESUME, LETTER, **FAIR),
    generic("an application needs no spiel", SILENT, RESUME, LETTER, **APPLYING),
    generic("an application needs the letter", BLOCK, RESUME, SPIEL, **APPLYING),
    generic("older than the posting", BLOCK, CHANGED, made(9)),
    generic("as old as the posting", SILENT, CHANGED, made(10)),
    generic("newer than the posting", SILENT, CHANGED, made(11)),
    generic("an old letter beside a new one", SILENT, CHANGED, made(11),
            but(LETTER, id="letter-old", made_on=date(2026, 11, 1))),
    generic("the same but for names and dates", BLOCK, OTHER_JOB, RESUME, SPIEL, but(LETTER, text=TO_ACME),
            material(MaterialKind.LETTER, OTHER_JOB, TO_BRIGHTWELL)),
    generic("another letter for another job", SILENT, OTHER_JOB, tailored(SALES_JOB),
            material(MaterialKind.LETTER, OTHER_JOB, TO_BRIGHTWELL)),
    generic("a database profile", SILENT, claims=(Claim.DATABASE_PROFILE,)),
    generic("asked", BLOCK, state=TalkState.ASKED),
    generic("booked", BLOCK, state=TalkState.BOOKED),
    generic("held", SILENT, state=TalkState.HELD),
    scenario("one of two jobs untailored", "G13", BLOCK, SALES_JOB, MARKETING_JOB, tailored(SALES_JOB),
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("no job attached", "G13", SILENT, ACME_TARGET, talk(VERA, JOB)),
    scenario("learning", "G13", SILENT, SALES_JOB, talk(IRIS, LEARN)),
]  # fmt: skip

COMPANY, ROLE = committed(SALES_JOB).reasons
SELF = CommitmentReason(text="I like to call people.", about=ReasonAbout.SELF)
URGENT = but(MAYA, income_urgent=True)


def record(rating: int | None = 5, day: int = 10, *reasons: object) -> object:
    return but(committed(SALES_JOB), rating=rating, on=date(2026, 11, day), reasons=reasons or (COMPANY, ROLE))


def felt(rating: int, day: int) -> object:
    return held(PAUL, JOB, date(2026, 11, day), SALES_JOB, commitment=rating)


def convinced(said: str, severity: Severity | None, *parts: object, who: object = HUGO, **facts: object) -> object:
    return scenario(said, "G15", severity, SALES_JOB, *parts, talk(who, JOB, SALES_JOB, **facts))


G15 = [
    convinced("convinced", SILENT, record()),
    convinced("no record, HR", WARN),
    convinced("no record, the one decider", BLOCK, who=VERA),
    convinced("no record, shots stated renewable", WARN, but(VERA, shots=Shots.RENEWABLE), who=VERA),
    convinced("no reason about the company", WARN, record(5, 10, ROLE)),
    convinced("no reason about the role", WARN, record(5, 10, COMPANY)),
    convinced("only a reason about oneself", WARN, record(5, 10, SELF)),
    convinced("rating 2", WARN, record(2)),
    convinced("rating 3", SILENT, record(3)),
    convinced("rating 2, the one decider", BLOCK, record(2), who=VERA),
    convinced("not rated", SILENT, record(None)),
    convinced("cooled since the record", WARN, record(5, 10), felt(2, 12)),
    convinced("recommitted since the talk", SILENT, record(5, 13), felt(2, 12)),
    convinced("warmed since the record", SILENT, record(2, 10), felt(4, 12)),
    convinced("income urgent", ADVISE, URGENT),
    convinced("income urgent, the one decider", BLOCK, URGENT, who=VERA),
    convinced("booked", WARN, state=TalkState.BOOKED),
    convinced("held", SILENT, state=TalkState.HELD),
    scenario("by application, nobody opposite", "G15", WARN, SALES_JOB, talk((), JOB, SALES_JOB, **APPLYING)),
    scenario("one of two jobs", "G15", WARN, SALES_JOB, MARKETING_JOB, record(),
             talk(HUGO, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("no job attached", "G15", SILENT, ACME_TARGET, talk(HUGO, JOB)),
    scenario("learning", "G15", SILENT, SALES_JOB, talk(IRIS, LEARN)),
]  # fmt: skip

AGENCY_MARKETING = but(AGENCY_JOB, id="agency-marketing", title="Marketing Assistant", family=Family.MARKETING)
AGENCY_RETAIL = but(AGENCY_JOB, id="agency-retail", title="Store Manager", family=Family.RETAIL)
SET_OF_FOUR = (
    AGENCY_JOB,
    but(AGENCY_JOB, id="agency-2", title="Account Executive"),
    but(AGENCY_JOB, id="agency-3", title="Sales Representative"),
    AGENCY_MARKETING,
)


def handed_in(by: str) -> object:
    return but(AGENCY_JOB, submissions=(Submission(by=by, on=date(2026, 11, 2), consent_on=date(2026, 11, 1)),))


G16 = [
    scenario("no family chosen", "G16", WARN, SALES, AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB)),
    scenario("one family chosen", "G16", SILENT, SALES_CHOSEN, AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB)),
    scenario("a rival pair", "G16", WARN, SALES_CHOSEN, AGENCY_JOB, AGENCY_MARKETING,
             talk(RUTH, JOB, AGENCY_JOB, AGENCY_MARKETING)),
    scenario("a kin pair", "G16", SILENT, SALES_CHOSEN, AGENCY_JOB, AGENCY_RETAIL,
             talk(RUTH, JOB, AGENCY_JOB, AGENCY_RETAIL)),
    scenario("three of one family", "G16", SILENT, SALES_CHOSEN, SET_OF_FOUR, talk(RUTH, JOB, *SET_OF_FOUR[:3])),
    scenario("with the fourth outside it", "G16", WARN, SALES_CHOSEN, SET_OF_FOUR, talk(RUTH, JOB, *SET_OF_FOUR)),
    scenario("already applied to", "G16", BLOCK, SALES_CHOSEN,
             but(AGENCY_JOB, pipe=Pipe.APPLIED, applied_on=date(2026, 11, 2)), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("submitted by someone else", "G16", BLOCK, SALES_CHOSEN, handed_in("hugo"), talk(RUTH, JOB, AGENCY_JOB)),
    scenario("submitted by this recruiter", "G16", SILENT, SALES_CHOSEN, handed_in("ruth"),
             talk(RUTH, JOB, AGENCY_JOB)),
    scenario("not via an agency", "G16", SILENT, SALES, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("learning", "G16", SILENT, SALES, AGENCY_JOB, talk(RUTH, LEARN)),
]  # fmt: skip

BOTH = (SALES_CHOSEN, MARKETING_CHOSEN)
BOTH_SHOWN = headline("Sales and marketing specialist")
IN_BOTH = but(ACME, directions=("d-sales", "d-marketing"))
RETAIL_CHOSEN = but(RETAIL, state=DirectionState.CHOSEN)
SOFTWARE_CHOSEN = but(SALES_CHOSEN, id="d-software", title="Software", family=Family.SOFTWARE)

G21 = [
    scenario("two faces, one headline", "G21", WARN, BOTH, BOTH_SHOWN, talk(IRIS, LEARN)),
    scenario("in a job talk", "G21", WARN, BOTH, BOTH_SHOWN, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("two faces, one summary", "G21", WARN, BOTH, headline("Sales and marketing.", MaterialKind.SUMMARY),
             talk(IRIS, LEARN)),
    scenario("the headline shows one", "G21", SILENT, BOTH, headline("Sales specialist"), talk(IRIS, LEARN)),
    scenario("no headline", "G21", SILENT, BOTH, talk(IRIS, LEARN)),
    scenario("one company in both", "G21", WARN, BOTH, IN_BOTH, talk(IRIS, LEARN)),
    scenario("another company in both", "G21", SILENT, BOTH, IN_BOTH, talk(OMAR, LEARN)),
    scenario("three chosen", "G21", BLOCK, BOTH, SOFTWARE_CHOSEN, talk(IRIS, LEARN)),
    scenario("two kin chosen", "G21", SILENT, SALES_CHOSEN, RETAIL_CHOSEN, headline("Sales and retail"),
             but(ACME, directions=("d-sales", "d-retail")), talk(IRIS, LEARN)),
    scenario("one chosen", "G21", SILENT, SALES_CHOSEN, BOTH_SHOWN, talk(IRIS, LEARN)),
    scenario("exploring with a friend", "G21", SILENT, BOTH, BOTH_SHOWN, talk(NOOR, EXPLORE)),
    scenario("separate profiles", "G21", SILENT, BOTH, BOTH_SHOWN,
             talk(IRIS, LEARN, claims=(Claim.SEPARATE_PROFILES,))),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*G12, *G13, *G15, *G16, *G21])
def test_job(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity
