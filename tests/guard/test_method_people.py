"""METHOD's rules about who is spoken to, clause by clause: stakes, employers, friends, timing of learning, judges."""

from __future__ import annotations

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, scenario, weighed
from threedoors.cast import (
    ACME_TARGET,
    AGENCY_JOB,
    BRIGHTWELL,
    COLE,
    DELMAR,
    GRAN,
    HUGO,
    IRIS,
    LENA,
    MARKETING,
    MARKETING_JOB,
    MAYA,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    SAM,
    VERA,
    Case,
    but,
    talk,
)
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    Claim,
    CounsellorKind,
    DirectionState,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    Opening,
    PastJob,
    Pipe,
    Power,
    Relation,
    Shots,
)

WATCHED = but(SALES_JOB, pipe=Pipe.WATCHING)
CLOSED = but(SALES_JOB, pipe=Pipe.CLOSED)
APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
INTERVIEWED = but(SALES_JOB, pipe=Pipe.INTERVIEW)
OFFERED = but(SALES_JOB, pipe=Pipe.OFFER)
ELSEWHERE = Opening(id="elsewhere", title="Sales Representative", company="brightwell", family=Family.SALES)
BRIGHTWELL_TARGET = but(BRIGHTWELL, target=True)

NOOR_DECIDES = but(NOOR, company="acme", title="Head of Sales", power=Power.DECIDE)
NOOR_INSIDE = but(NOOR, company="acme", title="Engineer", power=Power.NONE)
NOOR_UNKNOWN = but(NOOR, company="acme", power=Power.UNKNOWN)
NOOR_UNTITLED = but(NOOR, company="acme")
IRIS_JUDGES = but(SALES_JOB, judges=("iris",))
NOOR_JUDGES = but(SALES_JOB, judges=("noor",))
NOWHERE = but(VERA, power_at=())
AT_THE_OPENING = but(NOOR, company="brightwell", power=Power.DECIDE, power_at=("sales-job",))
AT_THE_COMPANY = but(NOOR, company="brightwell", power=Power.DECIDE, power_at=("acme",))
ONCE_AT_ACME = but(OMAR, power=Power.DECIDE, past=(PastJob(company="acme", title="Head of Sales"),))


G00 = [
    scenario("grandmother", "G00", BLOCK, talk(GRAN, JOB)),
    scenario("grandmother judges no opening", "G00", BLOCK, SALES_JOB, talk(GRAN, JOB, SALES_JOB)),
    scenario("the decider of a live opening", "G00", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
    scenario("influence is enough", "G00", SILENT, SALES_JOB, talk(SAM, JOB, SALES_JOB)),
    scenario("an insider without power", "G00", BLOCK, SALES_JOB, talk(IRIS, JOB, SALES_JOB)),
    scenario("an insider on the panel", "G00", SILENT, IRIS_JUDGES, talk(IRIS, JOB, SALES_JOB)),
    scenario("an opening only watched is not live", "G00", BLOCK, WATCHED, talk(VERA, JOB, SALES_JOB)),
    scenario("a closed opening is not live", "G00", BLOCK, CLOSED, talk(VERA, JOB, SALES_JOB)),
    scenario("an opening at offer is live", "G00", SILENT, OFFERED, talk(VERA, JOB, SALES_JOB)),
    scenario("a decider at a target, no opening named", "G00", WARN, ACME_TARGET, talk(VERA, JOB)),
    scenario("HR at a target, no opening named", "G00", WARN, ACME_TARGET, talk(HUGO, JOB)),
    scenario("influence at a target, no opening named", "G00", BLOCK, ACME_TARGET, talk(SAM, JOB)),
    scenario("a decider outside the targets, no opening", "G00", BLOCK, talk(VERA, JOB)),
    scenario("target, only a closed opening named", "G00", WARN, ACME_TARGET, CLOSED, talk(VERA, JOB, SALES_JOB)),
    scenario("target, a live one named elsewhere", "G00", BLOCK, ACME_TARGET, ELSEWHERE, talk(VERA, JOB, ELSEWHERE)),
    scenario("one of two people is enough", "G00", SILENT, SALES_JOB, talk((GRAN, VERA), JOB, SALES_JOB)),
    scenario("one of two openings is enough", "G00", SILENT, CLOSED, MARKETING_JOB,
             talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
    scenario("application to a live opening", "G00", SILENT, SALES_JOB,
             talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
    scenario("one-way video for a live opening", "G00", SILENT, SALES_JOB,
             talk((), JOB, SALES_JOB, channel=Channel.ONE_WAY_VIDEO)),
    scenario("application to a closed opening", "G00", BLOCK, CLOSED,
             talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
    scenario("application to nothing", "G00", BLOCK, talk((), JOB, channel=Channel.APPLICATION)),
    scenario("a video call is not one-way", "G00", BLOCK, SALES_JOB, talk(GRAN, JOB, SALES_JOB, channel=Channel.VIDEO)),
    scenario("recruiter for an opening via the agency", "G00", SILENT, AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB)),
    scenario("recruiter for a named employer's job via the agency", "G00", SILENT, but(AGENCY_JOB, company="acme"),
             talk(RUTH, JOB, AGENCY_JOB)),
    scenario("recruiter for a job not via the agency", "G00", BLOCK, SALES_JOB, talk(RUTH, JOB, SALES_JOB)),
    scenario("power nowhere", "G00", BLOCK, NOWHERE, SALES_JOB, talk(NOWHERE, JOB, SALES_JOB)),
    scenario("power at this opening alone", "G00", SILENT, AT_THE_OPENING, SALES_JOB,
             talk(AT_THE_OPENING, JOB, SALES_JOB)),
    scenario("power at another opening of the company", "G00", BLOCK, AT_THE_OPENING, SALES_JOB, MARKETING_JOB,
             talk(AT_THE_OPENING, JOB, MARKETING_JOB)),
    scenario("power at the company from outside", "G00", SILENT, AT_THE_COMPANY, SALES_JOB,
             talk(AT_THE_COMPANY, JOB, SALES_JOB)),
    scenario("a past job gives no power", "G00", BLOCK, ONCE_AT_ACME, SALES_JOB, talk(ONCE_AT_ACME, JOB, SALES_JOB)),
    scenario("unknown power at a target counts as screen", "G00", SILENT, ACME_TARGET, NOOR_UNKNOWN, SALES_JOB,
             talk(NOOR_UNKNOWN, JOB, SALES_JOB)),
    scenario("unknown power elsewhere counts as none", "G00", BLOCK, NOOR_UNKNOWN, SALES_JOB,
             talk(NOOR_UNKNOWN, JOB, SALES_JOB)),
    scenario("an informational talk needs no stake", "G00", SILENT, talk(GRAN, LEARN)),
    scenario("nor does exploring", "G00", SILENT, talk(GRAN, EXPLORE)),
]  # fmt: skip

HIRES_SALES = but(LENA, hires_in=(Family.SALES,), power=Power.DECIDE)
HIRES_RETAIL = but(LENA, hires_in=(Family.RETAIL,), power=Power.DECIDE)
DELMAR_SELLS = but(DELMAR, families=(Family.SALES,))

G01 = [
    scenario("the decider at a target", "G01", BLOCK, ACME_TARGET, talk(VERA, EXPLORE)),
    scenario("HR at a target", "G01", BLOCK, ACME_TARGET, talk(HUGO, EXPLORE)),
    scenario("influence only", "G01", SILENT, ACME_TARGET, talk(SAM, EXPLORE)),
    scenario("no power", "G01", SILENT, ACME_TARGET, talk(IRIS, EXPLORE)),
    scenario("a decider where nothing is wanted", "G01", SILENT, talk(VERA, EXPLORE)),
    scenario("a live opening there", "G01", BLOCK, SALES_JOB, talk(VERA, EXPLORE)),
    scenario("an opening there only watched", "G01", SILENT, WATCHED, talk(VERA, EXPLORE)),
    scenario("an opening there that closed", "G01", SILENT, CLOSED, talk(VERA, EXPLORE)),
    scenario("a friend who decides at a target", "G01", BLOCK, ACME_TARGET, NOOR_DECIDES, talk(NOOR, EXPLORE)),
    scenario("power read from the title", "G01", BLOCK, ACME_TARGET, but(NOOR_DECIDES, power=None),
             talk(NOOR, EXPLORE)),
    scenario("power stated over the title", "G01", SILENT, ACME_TARGET, but(NOOR_DECIDES, power=Power.NONE),
             talk(NOOR, EXPLORE)),
    scenario("hires in a chosen family", "G01", BLOCK, HIRES_SALES, SALES_CHOSEN, talk(LENA, EXPLORE)),
    scenario("hires in a shortlisted family", "G01", BLOCK, HIRES_SALES, SALES_SHORTLISTED, talk(LENA, EXPLORE)),
    scenario("hires in a candidate family", "G01", SILENT, HIRES_SALES, SALES, talk(LENA, EXPLORE)),
    scenario("hires in a parked family", "G01", SILENT, HIRES_SALES, but(SALES, state=DirectionState.PARKED),
             talk(LENA, EXPLORE)),
    scenario("hires in a kin family", "G01", SILENT, HIRES_RETAIL, SALES_CHOSEN, talk(LENA, EXPLORE)),
    scenario("the company's families, with power", "G01", BLOCK, DELMAR_SELLS, SALES_CHOSEN, talk(LENA, EXPLORE)),
    scenario("the company's families, influence only", "G01", SILENT, DELMAR_SELLS, SALES_CHOSEN,
             but(LENA, power=Power.INFLUENCE), talk(LENA, EXPLORE)),
    scenario("the title's family", "G01", BLOCK, SALES_CHOSEN, but(NOOR_DECIDES, company="delmar"),
             talk(NOOR, EXPLORE)),
    scenario("a counsellor", "G01", SILENT, ACME_TARGET, but(COLE, company="acme", power=Power.DECIDE),
             talk(COLE, EXPLORE)),
    scenario("counsels by kind", "G01", SILENT, ACME_TARGET,
             but(NOOR_DECIDES, counsellor_kind=CounsellorKind.COLLEGE), talk(NOOR, EXPLORE)),
    scenario("a mentor", "G01", BLOCK, BRIGHTWELL_TARGET, talk(MINA, EXPLORE)),
    scenario("a mentor who left the targets", "G01", SILENT, BRIGHTWELL_TARGET,
             talk(MINA, EXPLORE, claims=(Claim.LEFT_TARGETS,))),
    scenario("a friend cannot claim so", "G01", BLOCK, ACME_TARGET, NOOR_DECIDES,
             talk(NOOR, EXPLORE, claims=(Claim.LEFT_TARGETS,))),
    scenario("a recruiter with a live opening", "G01", BLOCK, AGENCY_JOB, talk(RUTH, EXPLORE)),
    scenario("a recruiter with a named employer's opening", "G01", BLOCK, but(AGENCY_JOB, company="acme"),
             talk(RUTH, EXPLORE)),
    scenario("a decider without a company, by the title", "G01", BLOCK, SALES_CHOSEN,
             but(NOOR, title="Head of Sales"), talk(NOOR, EXPLORE)),
    scenario("a title nobody can read, at a target", "G01", BLOCK, ACME_TARGET,
             but(NOOR, company="acme", title="Wizard of Light Bulb Moments"), talk(NOOR, EXPLORE)),
    scenario("a recruiter with nothing live", "G01", SILENT, but(AGENCY_JOB, pipe=Pipe.WATCHING), talk(RUTH, EXPLORE)),
    scenario("unknown power at a target", "G01", BLOCK, ACME_TARGET, NOOR_UNKNOWN, talk(NOOR, EXPLORE)),
    scenario("no title at a target", "G01", BLOCK, ACME_TARGET, NOOR_UNTITLED, talk(NOOR, EXPLORE)),
    scenario("unknown power elsewhere", "G01", SILENT, NOOR_UNKNOWN, SALES_JOB, talk(NOOR, EXPLORE)),
    scenario("on the panel", "G01", BLOCK, IRIS_JUDGES, talk(IRIS, EXPLORE)),
    scenario("on the panel from outside", "G01", BLOCK, NOOR_JUDGES, talk(NOOR, EXPLORE)),
    scenario("was on a panel now closed", "G01", SILENT, but(IRIS_JUDGES, pipe=Pipe.CLOSED), talk(IRIS, EXPLORE)),
    scenario("on the panel of an opening watched", "G01", SILENT, but(IRIS_JUDGES, pipe=Pipe.WATCHING),
             talk(IRIS, EXPLORE)),
    scenario("power at a target from outside", "G01", BLOCK, ACME_TARGET, AT_THE_COMPANY, talk(NOOR, EXPLORE)),
    scenario("power at a live opening alone", "G01", BLOCK, SALES_JOB, AT_THE_OPENING, talk(NOOR, EXPLORE)),
    scenario("power at an opening now closed", "G01", SILENT, CLOSED, AT_THE_OPENING, talk(NOOR, EXPLORE)),
    scenario("a past job at a target", "G01", SILENT, ACME_TARGET, ONCE_AT_ACME, talk(OMAR, EXPLORE)),
    scenario("power nowhere", "G01", SILENT, ACME_TARGET, NOWHERE, talk(VERA, EXPLORE)),
    scenario("one of two people", "G01", BLOCK, ACME_TARGET, talk((NOOR, VERA), EXPLORE)),
    scenario("learning from the decider is not exploring", "G01", SILENT, ACME_TARGET, talk(VERA, LEARN)),
    scenario("a job talk is not exploring", "G01", SILENT, ACME_TARGET, talk(VERA, JOB)),
]  # fmt: skip

UNCLE = but(GRAN, id="uncle", name="Uncle Femi", company="delmar", title="Owner", hires_in=(Family.RETAIL,))
SHOP_CANDIDATE = but(SALES, id="d-retail", title="Retail", family=Family.RETAIL)

G03 = [
    scenario("friend inside a target, exploring", "G03", WARN, ACME_TARGET, NOOR_INSIDE, talk(NOOR, EXPLORE)),
    scenario("friend inside a target, learning undecided", "G03", WARN, ACME_TARGET, NOOR_INSIDE, talk(NOOR, LEARN)),
    scenario("with a shortlist still a warning", "G03", WARN, ACME_TARGET, NOOR_INSIDE, SALES_SHORTLISTED,
             talk(NOOR, LEARN)),
    scenario("chosen, nothing live there", "G03", ADVISE, ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN, talk(NOOR, LEARN)),
    scenario("chosen, an opening only watched", "G03", ADVISE, ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN, WATCHED,
             talk(NOOR, LEARN)),
    scenario("chosen, a live opening there", "G03", WARN, ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN, SALES_JOB,
             talk(NOOR, LEARN)),
    scenario("chosen, but exploring", "G03", WARN, ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN, talk(NOOR, EXPLORE)),
    scenario("a live opening makes a company count", "G03", WARN, NOOR_INSIDE, SALES_JOB, talk(NOOR, EXPLORE)),
    scenario("a company nobody wants", "G03", SILENT, NOOR_INSIDE, talk(NOOR, EXPLORE)),
    scenario("a closed opening does not count", "G03", SILENT, NOOR_INSIDE, CLOSED, talk(NOOR, EXPLORE)),
    scenario("influence", "G03", WARN, ACME_TARGET, but(NOOR_INSIDE, power=Power.INFLUENCE), talk(NOOR, EXPLORE)),
    scenario("an alum counts too", "G03", WARN, BRIGHTWELL_TARGET, talk(OMAR, LEARN)),
    scenario("a decider is no matter of discretion", "G03", SILENT, ACME_TARGET, NOOR_DECIDES, talk(NOOR, LEARN)),
    scenario("where exploring is stopped outright", "G03", SILENT, ACME_TARGET, NOOR_DECIDES, talk(NOOR, EXPLORE)),
    scenario("a stranger", "G03", SILENT, ACME_TARGET, talk(IRIS, LEARN)),
    scenario("a counsellor", "G03", SILENT, ACME_TARGET, but(COLE, company="acme", power=Power.NONE),
             talk(COLE, EXPLORE)),
    scenario("counsels by kind", "G03", SILENT, ACME_TARGET,
             but(NOOR_INSIDE, counsellor_kind=CounsellorKind.PUBLIC), talk(NOOR, EXPLORE)),
    scenario("a job talk", "G03", SILENT, ACME_TARGET, NOOR_INSIDE, talk(NOOR, JOB)),
    scenario("uncle's shop, only a candidate", "G03", WARN, UNCLE, SHOP_CANDIDATE, talk(UNCLE, EXPLORE)),
    scenario("uncle's shop, learning", "G03", WARN, UNCLE, SHOP_CANDIDATE, talk(UNCLE, LEARN)),
    scenario("uncle's shop, no such direction", "G03", SILENT, UNCLE, SALES, talk(UNCLE, EXPLORE)),
    scenario("uncle's shop, a direction parked", "G03", SILENT, UNCLE,
             but(SHOP_CANDIDATE, state=DirectionState.PARKED), talk(UNCLE, EXPLORE)),
    scenario("uncle's shop, shortlisted", "G03", SILENT, UNCLE,
             but(SHOP_CANDIDATE, state=DirectionState.SHORTLIST), talk(UNCLE, LEARN)),
    scenario("uncle by the shop's families", "G03", WARN, but(UNCLE, hires_in=(), power=Power.DECIDE),
             but(DELMAR, families=(Family.RETAIL,)), SHOP_CANDIDATE, talk(UNCLE, EXPLORE)),
    scenario("nephew in the shop hires nobody", "G03", SILENT, but(UNCLE, hires_in=(), power=Power.NONE, title="Clerk"),
             but(DELMAR, families=(Family.RETAIL,)), SHOP_CANDIDATE, talk(UNCLE, EXPLORE)),
]  # fmt: skip

ONE_POSITION = (Focus(on=FocusOn.POSITION, what="d-sales"),)
THE_FAMILY = (Focus(on=FocusOn.INDUSTRY, what="sales"),)
THE_OPENING = (Focus(on=FocusOn.OPENING, what="elsewhere"),)
TWO_FOCI = (Focus(on=FocusOn.POSITION, what="d-sales"), Focus(on=FocusOn.COMPANY, what="brightwell"))
MARKETING_FOCUS = (Focus(on=FocusOn.POSITION, what="d-marketing"),)
DIRECTOR = but(IRIS, title="Director of Engineering", power=Power.NONE)

G04 = [
    scenario("undecided, a single shot", "G04", BLOCK, ACME_TARGET, talk(VERA, LEARN)),
    scenario("undecided, a scarce shot", "G04", BLOCK, ACME_TARGET, talk(HUGO, LEARN)),
    scenario("undecided, influence is scarce", "G04", BLOCK, ACME_TARGET, talk(SAM, LEARN)),
    scenario("undecided, renewable", "G04", WARN, talk(OMAR, LEARN)),
    scenario("power elsewhere is harmless", "G04", WARN, talk(VERA, LEARN)),
    scenario("power nowhere is harmless", "G04", WARN, ACME_TARGET, NOWHERE, but(NOWHERE, relation=Relation.FRIEND),
             talk(VERA, LEARN)),
    scenario("unknown power at a target is scarce", "G04", BLOCK, ACME_TARGET, NOOR_UNKNOWN, talk(NOOR, LEARN)),
    scenario("unknown power elsewhere", "G04", WARN, NOOR_UNKNOWN, talk(NOOR, LEARN)),
    scenario("a stranger with a senior title at a target", "G04", BLOCK, ACME_TARGET, DIRECTOR, talk(IRIS, LEARN)),
    scenario("a senior title outside the targets", "G04", WARN, DIRECTOR, talk(IRIS, LEARN)),
    scenario("an alum with a senior title", "G04", WARN, ACME_TARGET, but(DIRECTOR, relation=Relation.ALUM),
             talk(IRIS, LEARN)),
    scenario("a stranger with a plain title", "G04", WARN, ACME_TARGET, talk(IRIS, LEARN)),
    scenario("shots stated renewable", "G04", WARN, ACME_TARGET, but(VERA, shots=Shots.RENEWABLE), talk(VERA, LEARN)),
    scenario("shots stated scarce", "G04", BLOCK, but(OMAR, shots=Shots.SCARCE), talk(OMAR, LEARN)),
    scenario("shots stated single", "G04", BLOCK, but(NOOR, shots=Shots.SINGLE), talk(NOOR, LEARN)),
    scenario("a decider of a shortlisted family is single", "G04", BLOCK, SALES_SHORTLISTED, talk(VERA, LEARN)),
    scenario("chosen", "G04", SILENT, SALES_CHOSEN, ACME_TARGET, talk(VERA, LEARN)),
    scenario("one of two chosen", "G04", SILENT, SALES_CHOSEN, MARKETING, talk(OMAR, LEARN)),
    scenario("parked is undecided", "G04", WARN, but(SALES, state=DirectionState.PARKED), talk(OMAR, LEARN)),
    scenario("a counsellor", "G04", SILENT, talk(COLE, LEARN)),
    scenario("counsels by kind", "G04", SILENT, but(OMAR, counsellor_kind=CounsellorKind.COLLEGE), talk(OMAR, LEARN)),
    scenario("shortlisted, about that direction", "G04", SILENT, SALES_SHORTLISTED,
             talk(OMAR, LEARN, focus=ONE_POSITION)),
    scenario("shortlisted, about its family", "G04", SILENT, SALES_SHORTLISTED, talk(OMAR, LEARN, focus=THE_FAMILY)),
    scenario("shortlisted, about an opening of its family", "G04", SILENT, SALES_SHORTLISTED, ELSEWHERE,
             talk(OMAR, LEARN, focus=THE_OPENING)),
    scenario("shortlisted, about a company of its family", "G04", SILENT, SALES_SHORTLISTED,
             but(BRIGHTWELL, families=(Family.SALES,)),
             talk(OMAR, LEARN, focus=(Focus(on=FocusOn.COMPANY, what="brightwell"),))),
    scenario("shortlisted, about a company of no family", "G04", WARN, SALES_SHORTLISTED,
             talk(OMAR, LEARN, focus=(Focus(on=FocusOn.COMPANY, what="brightwell"),))),
    scenario("shortlisted, about another direction", "G04", WARN, SALES_SHORTLISTED, MARKETING,
             talk(OMAR, LEARN, focus=MARKETING_FOCUS)),
    scenario("shortlisted, about two things", "G04", WARN, SALES_SHORTLISTED, talk(OMAR, LEARN, focus=TWO_FOCI)),
    scenario("shortlisted, about nothing", "G04", WARN, SALES_SHORTLISTED, talk(OMAR, LEARN)),
    scenario("shortlisted, but a scarce shot", "G04", BLOCK, SALES_SHORTLISTED, but(OMAR, shots=Shots.SCARCE),
             talk(OMAR, LEARN, focus=ONE_POSITION)),
    scenario("shortlisted, influence at a target", "G04", WARN, SALES_SHORTLISTED, BRIGHTWELL_TARGET,
             but(OMAR, power=Power.INFLUENCE, shots=Shots.RENEWABLE), talk(OMAR, LEARN, focus=ONE_POSITION)),
    scenario("shortlisted, influence elsewhere is harmless", "G04", SILENT, SALES_SHORTLISTED,
             but(OMAR, power=Power.INFLUENCE), talk(OMAR, LEARN, focus=ONE_POSITION)),
    scenario("only a candidate, about it", "G04", WARN, SALES, talk(OMAR, LEARN, focus=ONE_POSITION)),
    scenario("income urgent softens scarce", "G04", WARN, ACME_TARGET, but(MAYA, income_urgent=True),
             talk(HUGO, LEARN)),
    scenario("income urgent leaves single", "G04", BLOCK, ACME_TARGET, but(MAYA, income_urgent=True),
             talk(VERA, LEARN)),
    scenario("income urgent leaves a warning", "G04", WARN, but(MAYA, income_urgent=True), talk(OMAR, LEARN)),
    scenario("they asked to talk", "G04", BLOCK, ACME_TARGET, talk(HUGO, LEARN, initiated_by=InitiatedBy.CONTACT)),
    scenario("exploring undecided is right", "G04", SILENT, talk(NOOR, EXPLORE)),
    scenario("a job talk is another rule's", "G04", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip

G09 = [
    scenario("HR, applied", "G09", BLOCK, APPLIED, talk(HUGO, LEARN)),
    scenario("HR, interview", "G09", BLOCK, INTERVIEWED, talk(HUGO, LEARN)),
    scenario("HR, offer", "G09", BLOCK, OFFERED, talk(HUGO, LEARN)),
    scenario("the decider, applied", "G09", BLOCK, APPLIED, talk(VERA, LEARN)),
    scenario("HR, not applied yet", "G09", SILENT, SALES_JOB, talk(HUGO, LEARN)),
    scenario("HR, closed", "G09", SILENT, CLOSED, talk(HUGO, LEARN)),
    scenario("influence", "G09", SILENT, APPLIED, talk(SAM, LEARN)),
    scenario("a peer", "G09", SILENT, APPLIED, talk(IRIS, LEARN)),
    scenario("a peer on the panel", "G09", BLOCK, but(APPLIED, judges=("iris",)), talk(IRIS, LEARN)),
    scenario("a panel member from outside", "G09", BLOCK, but(APPLIED, judges=("noor",)), talk(NOOR, LEARN)),
    scenario("power at that opening alone", "G09", BLOCK, APPLIED, AT_THE_OPENING, talk(NOOR, LEARN)),
    scenario("power at another opening there", "G09", SILENT, APPLIED, MARKETING_JOB,
             but(AT_THE_OPENING, power_at=("marketing-job",)), talk(NOOR, LEARN)),
    scenario("power nowhere", "G09", SILENT, APPLIED, NOWHERE, talk(VERA, LEARN)),
    scenario("applied elsewhere", "G09", SILENT, but(ELSEWHERE, pipe=Pipe.APPLIED), talk(HUGO, LEARN)),
    scenario("recruiter of an unnamed employer", "G09", BLOCK, but(AGENCY_JOB, pipe=Pipe.APPLIED), talk(RUTH, LEARN)),
    scenario("unknown power at a target", "G09", BLOCK, ACME_TARGET, APPLIED, NOOR_UNKNOWN, talk(NOOR, LEARN)),
    scenario("unknown power elsewhere", "G09", SILENT, APPLIED, NOOR_UNKNOWN, talk(NOOR, LEARN)),
    scenario("the posting names them", "G09", ADVISE, APPLIED,
             talk(HUGO, LEARN, claims=(Claim.POSTING_NAMES_THEM,))),
    scenario("the employer invited", "G09", ADVISE, APPLIED, talk(HUGO, LEARN, claims=(Claim.EMPLOYER_INVITED,))),
    scenario("some other claim", "G09", BLOCK, APPLIED, talk(HUGO, LEARN, claims=(Claim.TOLD_OPENLY,))),
    scenario("a job talk is the right one", "G09", SILENT, APPLIED, talk(HUGO, JOB, SALES_JOB)),
    scenario("exploring is another rule's", "G09", SILENT, APPLIED, talk(HUGO, EXPLORE)),
]  # fmt: skip

G26 = [
    *(
        scenario(f"exploring with a {relation}", "G26", severity, but(PAUL, relation=relation), talk(PAUL, EXPLORE))
        for relation, severity in {
            Relation.STRANGER: BLOCK,
            Relation.ACQUAINTANCE: WARN,
            Relation.ALUM: WARN,
            Relation.MANAGER: WARN,
            Relation.FRIEND: SILENT,
            Relation.FAMILY: SILENT,
            Relation.COLLEAGUE: SILENT,
            Relation.EX_COLLEAGUE: SILENT,
            Relation.EX_MANAGER: SILENT,
            Relation.MENTOR: SILENT,
            Relation.COUNSELLOR: SILENT,
        }.items()
    ),
    scenario("a stranger who counsels", "G26", SILENT,
             but(IRIS, counsellor_kind=CounsellorKind.OUTPLACEMENT), talk(IRIS, EXPLORE)),
    scenario("learning from a stranger", "G26", SILENT, talk(IRIS, LEARN)),
    scenario("a job talk with a stranger", "G26", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*G00, *G01, *G03, *G04, *G09, *G26])
def test_people(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity
