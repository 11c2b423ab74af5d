"""One face: what a company has already seen of the seeker, and sees now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from threedoors import doubt
from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    AGENCY_JOB,
    HUGO,
    IRIS,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    NOOR,
    OMAR,
    RETAIL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    VERA,
    a_search,
    but,
    headline,
    held,
    talk,
)
from threedoors.guard.cases import blocks, warns
from threedoors.guard.work import families_of, rivals_in, work_of
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Situation
from threedoors.terms import (
    Audience,
    Channel,
    Claim,
    Company,
    Direction,
    DirectionState,
    Door,
    Family,
    Focus,
    FocusOn,
    MaterialKind,
    Opening,
    Pipe,
    PipeChange,
    TalkState,
    rival,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB

_NURSING_JOB = Opening(id="nurse-job", title="Nurse", company="acme", family=Family.NURSING)
_RETAIL_JOB = Opening(id="retail-job", title="Store Associate", company="acme", family=Family.RETAIL)
_SAID_MARKETING = held(HUGO, LEARN, date(2026, 3, 2), said_direction="d-marketing")
_FOR_SALES = (SALES_CHOSEN, MARKETING, SALES_JOB)
_TRIED_MARKETING = but(MARKETING_JOB, pipe=Pipe.CLOSED, applied_on=date(2026, 2, 2))


@rule(
    "G11",
    "two_faces",
    Severity.BLOCK,
    judged_on=JudgedOn.PEOPLE,
    doors=(LEARN, JOB),
    source="METHOD G11: a company remembers which direction you named (S6)",
    lifted_by=(Claim.THEIR_PROPOSAL, Claim.TOLD_OPENLY),
    trips=(
        a_search(_FOR_SALES, _SAID_MARKETING, talk(VERA, JOB, SALES_JOB)),
        a_search(_FOR_SALES, _TRIED_MARKETING, talk(VERA, JOB, SALES_JOB)),
        a_search(
            _FOR_SALES,
            but(_TRIED_MARKETING, applied_on=None, history=(PipeChange(pipe=Pipe.APPLIED, on=date(2026, 2, 2)),)),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(SALES_JOB, MARKETING, _SAID_MARKETING, talk(VERA, JOB, SALES_JOB)),
        a_search(_FOR_SALES, _SAID_MARKETING, talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        a_search(_FOR_SALES, but(_SAID_MARKETING, contacts=("ruth",)), AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB)),
        a_search(
            _FOR_SALES,
            held(OMAR, JOB, date(2026, 3, 2), SALES_JOB, said_direction="d-marketing"),
            talk(VERA, JOB, SALES_JOB),
        ),
        warns(a_search(_FOR_SALES, _SAID_MARKETING, talk(IRIS, LEARN))),
        warns(a_search(_FOR_SALES, _SAID_MARKETING, talk(OMAR, LEARN, focus=ABOUT_ACME))),
        warns(a_search(SALES, MARKETING, _SAID_MARKETING, talk(IRIS, LEARN, direction="d-sales"))),
    ),
    passes=(
        a_search(_FOR_SALES, _SAID_MARKETING, talk(OMAR, LEARN)),
        a_search(_FOR_SALES, held(HUGO, LEARN, date(2026, 3, 2), said_direction="d-sales"), talk(VERA, JOB, SALES_JOB)),
        a_search(
            _FOR_SALES,
            RETAIL,
            held(HUGO, LEARN, date(2026, 3, 2), said_direction="d-retail"),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            _FOR_SALES, held(HUGO, LEARN, date(2025, 11, 22), said_direction="d-marketing"), talk(VERA, JOB, SALES_JOB)
        ),
        a_search(_FOR_SALES, but(_SAID_MARKETING, state=TalkState.BOOKED), talk(VERA, JOB, SALES_JOB)),
        a_search(
            _FOR_SALES, but(MARKETING_JOB, pipe=Pipe.APPLIED, applied_on=date(2026, 2, 2)), talk(VERA, JOB, SALES_JOB)
        ),
        a_search(_FOR_SALES, but(_TRIED_MARKETING, applied_on=date(2025, 2, 2)), talk(VERA, JOB, SALES_JOB)),
        a_search(_FOR_SALES, but(_TRIED_MARKETING, applied_on=None), talk(VERA, JOB, SALES_JOB)),
        a_search(_FOR_SALES, but(MARKETING, family=None), _SAID_MARKETING, talk(VERA, JOB, SALES_JOB)),
        a_search(_FOR_SALES, _SAID_MARKETING, talk(VERA, JOB, SALES_JOB, claims=(Claim.THEIR_PROPOSAL,))),
        a_search(_FOR_SALES, _SAID_MARKETING, talk(VERA, JOB, SALES_JOB, claims=(Claim.TOLD_OPENLY,))),
        a_search(_FOR_SALES, _SAID_MARKETING, talk(IRIS, EXPLORE)),
    ),
)
def two_faces(at: Situation) -> Iterator[Ruling]:
    """A company remembers which direction you named. Another one within a year reads as doubt."""
    if not at.ground.faces:
        return
    for person in at.each:
        for place in at.companies_with(person):
            faces = [face for face in at.faces_at(place) if rival(at.family, face.family)]
            if faces and at.family:
                yield Ruling(
                    severity=Severity.WARN if at.door is LEARN else None,
                    message=f"{place.name} knows you for {work_of(faces[0].family)} ({faces[0].where}). "
                    f"Now it would be {work_of(at.family)}.",
                    instead="Prepare one true sentence that leads from the one to the other, or keep this elsewhere.",
                    facts={
                        "contact": person.id if person else None,
                        "company": place.id,
                        "known_for": faces[0].family.value,
                        "now": at.family.value,
                    },
                    claims=(Claim.THEIR_PROPOSAL, Claim.TOLD_OPENLY),
                )
                break


@rule(
    "G12",
    "multi_apply",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    source="Boston.com job doc [BOS]: it reads as any job will do",
    lifted_by=(Claim.PUBLIC_SERVICE_LIST,),
    trips=(
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.OFFER), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, MARKETING_JOB, talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
        blocks(
            a_search(
                SALES_JOB,
                MARKETING_JOB,
                but(_NURSING_JOB, pipe=Pipe.APPLIED),
                talk(VERA, JOB, SALES_JOB, MARKETING_JOB),
            )
        ),
        warns(
            a_search(
                SALES_JOB, _RETAIL_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB, _RETAIL_JOB)
            )
        ),
    ),
    passes=(
        a_search(SALES_JOB, MARKETING_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.CLOSED), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(SALES_JOB, id="second", pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_RETAIL_JOB, pipe=Pipe.APPLIED), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED, company="delmar"), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED, family=None), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(MARKETING_JOB, via="talentwell"), talk(RUTH, JOB, SALES_JOB, MARKETING_JOB)),
        a_search(
            SALES_JOB,
            but(MARKETING_JOB, pipe=Pipe.APPLIED),
            talk(VERA, JOB, SALES_JOB, claims=(Claim.PUBLIC_SERVICE_LIST,)),
        ),
        a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED), talk(IRIS, LEARN)),
    ),
)
def multi_apply(at: Situation) -> Iterator[Ruling]:
    """Applications to one company in different kinds of work read as if any job would do."""
    for company in dict.fromkeys(opening.company for opening in at.openings if opening.company and not opening.via):
        together = at.in_play_at(company)
        families = families_of(together)
        if rivals_in(families):
            three = any(len(rivals_in(group)) == 3 for group in combinations(families, 3))
            name = at.ground.place(company).name
            kinds = " and ".join(work_of(family) for family in sorted(families))
            yield Ruling(
                severity=Severity.BLOCK if three else None,
                message=f"{name} would see you ask for {kinds} at once. That reads as if any job would do.",
                instead="Pick the one you want. Several openings of one kind are fine.",
                facts={"company": company, "openings": [opening.id for opening in together]},
                claims=(Claim.PUBLIC_SERVICE_LIST,),
            )


_BOTH = (SALES_CHOSEN, MARKETING_CHOSEN)
_THIRD = Direction(id="d-retail", title="Retail", family=Family.RETAIL, state=DirectionState.CHOSEN)
_AT_BOTH: Company = but(ACME, families=(Family.SALES, Family.MARKETING))


@rule(
    "G21",
    "parallel",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN, JOB),
    source="Leadership Vision 2021: many interests, one public face (judgment)",
    lifted_by=(Claim.SEPARATE_PROFILES,),
    trips=(
        a_search(_BOTH, _AT_BOTH, talk(IRIS, LEARN)),
        a_search(_BOTH, but(ACME, directions=("d-sales", "d-marketing")), talk(IRIS, LEARN)),
        a_search(_BOTH, _AT_BOTH, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(_BOTH, _AT_BOTH, talk(OMAR, LEARN, focus=(Focus(on=FocusOn.COMPANY, what="acme"),))),
        a_search(_BOTH, headline("Sales and marketing professional"), talk(OMAR, LEARN)),
        a_search(_BOTH, headline("Sales and marketing professional", MaterialKind.SUMMARY), talk(OMAR, LEARN)),
        blocks(a_search(_BOTH, _THIRD, talk(OMAR, LEARN))),
    ),
    passes=(
        a_search(_BOTH, talk(IRIS, LEARN)),
        a_search(SALES_CHOSEN, _AT_BOTH, talk(IRIS, LEARN)),
        a_search(SALES_CHOSEN, _THIRD, but(ACME, families=(Family.SALES, Family.RETAIL)), talk(IRIS, LEARN)),
        a_search(_BOTH, headline("Sales professional"), talk(OMAR, LEARN)),
        a_search(_BOTH, headline("Sales and marketing professional", MaterialKind.MESSAGE), talk(OMAR, LEARN)),
        a_search(_BOTH, _AT_BOTH, talk(NOOR, EXPLORE)),
        a_search(_BOTH, _THIRD, talk(NOOR, EXPLORE)),
        a_search(_BOTH, _AT_BOTH, talk(IRIS, LEARN, claims=(Claim.SEPARATE_PROFILES,))),
    ),
)
def parallel(at: Situation) -> Iterator[Ruling]:
    """Two directions at once need two separate faces. One company should see only one."""
    chosen = at.ground.chosen
    if at.audience is Audience.SAFE or len(chosen) < 2:
        return
    severity, message = Severity.WARN, _shows_both(at, chosen)
    if len(chosen) > 2:
        severity, message = Severity.BLOCK, f"You have chosen {len(chosen)} directions; nobody can see which you want."
    if message:
        yield Ruling(
            severity=severity,
            message=message,
            instead="Keep two at most, and give each company one of them.",
            facts={"directions": [direction.id for direction in chosen]},
            claims=(Claim.SEPARATE_PROFILES,),
        )


def _shows_both(at: Situation, chosen: Iterable[Direction]) -> str:
    one, other = list(chosen)[:2]
    if not rival(one.family, other.family):
        return ""
    for place in at.companies:
        if all(d.id in place.company.directions or d.family in place.company.families for d in (one, other)):
            return f"{place.name} stands in both of your directions, {one.title} and {other.title}."
    titles = {one.title: one.family, other.title: other.family}
    for material_shown in at.public_face:
        if {one.family, other.family} <= set(doubt.families_shown(material_shown.text, titles)):
            return f"Your {material_shown.kind.value} shows both {one.title} and {other.title}."
    return ""
