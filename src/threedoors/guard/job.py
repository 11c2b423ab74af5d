"""That job and only that job: what a job conversation needs before it can convince."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from threedoors.cast import (
    AGENCY_JOB,
    HUGO,
    IRIS,
    MARKETING_JOB,
    MAYA,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    SAM,
    VERA,
    a_search,
    but,
    committed,
    held,
    material,
    tailored,
    talk,
)
from threedoors.guard.cases import advises, blocks
from threedoors.guard.work import families_of, rivals_in, work_of
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Situation
from threedoors.situation.materials import MINUTES_A_PIECE, MaterialCheck
from threedoors.terms import (
    Channel,
    Claim,
    Door,
    Family,
    MaterialKind,
    Opening,
    Pipe,
    ReasonAbout,
    Shots,
    Submission,
    TalkState,
    kin,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB

_GOOD = tailored(SALES_JOB)
_LETTER = "Dear Ms Lindqvist, I want to join Acme as Sales Representative, from 1 March 2026 on. I listen first."
_SAME = "Dear Mr Braun, I want to join Delmar as Account Executive, from 1 May 2026 on. I listen first."
_DELMAR_JOB = Opening(id="delmar-job", title="Account Executive", company="delmar", family=Family.SALES)
_COPY = (_GOOD[0], _GOOD[2], material(MaterialKind.LETTER, SALES_JOB, _LETTER), _DELMAR_JOB)


@rule(
    "G13",
    "untailored",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    source="The founding essay: resume, cover letter and spiel are tailored to that job or company (METHOD S11)",
    lifted_by=(Claim.DATABASE_PROFILE,),
    trips=(
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _GOOD[:2], talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _GOOD[1:], talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _GOOD[0], _GOOD[2], talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _GOOD, MARKETING_JOB, talk(VERA, JOB, SALES_JOB, MARKETING_JOB)),
        a_search(
            but(SALES_JOB, posting_changed_on=date(2026, 11, 20)),
            _GOOD[1:],
            but(_GOOD[0], made_on=date(2026, 11, 19)),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(SALES_JOB, _COPY, material(MaterialKind.LETTER, _DELMAR_JOB, _SAME), talk(VERA, JOB, SALES_JOB)),
        a_search(
            SALES_JOB,
            _COPY,
            material(MaterialKind.LETTER, _DELMAR_JOB, _SAME.replace("2026", "2027")),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(SALES_JOB, _GOOD[2], talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        a_search(SALES_JOB, _GOOD[:2], talk(VERA, JOB, SALES_JOB, channel=Channel.FAIR)),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.BOOKED)),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, state=TalkState.ASKED)),
    ),
    passes=(
        a_search(SALES_JOB, _GOOD, talk(VERA, JOB, SALES_JOB)),
        a_search(but(SALES_JOB, letter_accepted=False), _GOOD[0], _GOOD[2], talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, _GOOD[2], talk(VERA, JOB, SALES_JOB, channel=Channel.FAIR)),
        a_search(SALES_JOB, _GOOD[:2], talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        a_search(
            but(SALES_JOB, posting_changed_on=date(2026, 11, 20)),
            _GOOD[1:],
            but(_GOOD[0], made_on=date(2026, 11, 20)),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            SALES_JOB,
            _COPY,
            material(MaterialKind.LETTER, _DELMAR_JOB, _SAME.replace("listen", "call back")),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, claims=(Claim.DATABASE_PROFILE,))),
        a_search(SALES_JOB, talk(IRIS, LEARN)),
    ),
)
def untailored(at: Situation) -> Iterator[Ruling]:
    """Resume, letter and spiel are written for this job. Generic ones say that any job would do."""
    wrong = [(o, kind, check) for o in at.openings for kind, check in at.untailored(o).items()]
    if wrong:
        minutes = MINUTES_A_PIECE * len(wrong)
        yield Ruling(
            message=f"Not yet written for this job: {_listed(wrong)}.",
            instead=f"Write {'it' if len(wrong) == 1 else 'them'} for this job; about {minutes} minutes.",
            facts={
                "minutes": minutes,
                "texts": [
                    {"opening": opening.id, "kind": kind.value, "why": check.value} for opening, kind, check in wrong
                ],
            },
            claims=(Claim.DATABASE_PROFILE,),
        )


def _listed(wrong: Sequence[tuple[Opening, MaterialKind, MaterialCheck]]) -> str:
    """What is missing for each opening, and what is there but not for it."""
    kinds: dict[tuple[str, MaterialCheck], list[str]] = {}
    for opening, kind, check in wrong:
        kinds.setdefault((opening.title, check), []).append(_SPOKEN.get(kind, kind.value))
    return "; ".join(
        f"{_joined(words)} for {title}{'' if check is MaterialCheck.MISSING else f', {check.value}'}"
        for (title, check), words in kinds.items()
    )


def _joined(words: Sequence[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


_SPOKEN = {MaterialKind.SPIEL: "what you will say"}


_SURE = committed(SALES_JOB)
_RATED = held(HUGO, JOB, date(2026, 11, 20), SALES_JOB, commitment=2)


@rule(
    "G15",
    "not_convinced",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    source="The founding essay: convince them that you want this job and no other (METHOD S6)",
    trips=(
        a_search(SALES_JOB, talk(HUGO, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, reasons=_SURE.reasons[:1]), talk(HUGO, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, reasons=_SURE.reasons[1:]), talk(HUGO, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, rating=2), talk(HUGO, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, on=date(2026, 11, 1)), _RATED, talk(HUGO, JOB, SALES_JOB)),
        a_search(SALES_JOB, _SURE, MARKETING_JOB, talk(HUGO, JOB, SALES_JOB, MARKETING_JOB)),
        a_search(SALES_JOB, talk(HUGO, JOB, SALES_JOB, state=TalkState.BOOKED)),
        a_search(SALES_JOB, talk((), JOB, SALES_JOB, channel=Channel.APPLICATION)),
        blocks(a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB))),
        blocks(a_search(SALES_JOB, but(MAYA, income_urgent=True), talk(VERA, JOB, SALES_JOB))),
        blocks(a_search(SALES_JOB, but(SAM, shots=Shots.SINGLE), talk((HUGO, SAM), JOB, SALES_JOB))),
        advises(a_search(SALES_JOB, but(MAYA, income_urgent=True), talk(HUGO, JOB, SALES_JOB))),
    ),
    passes=(
        a_search(SALES_JOB, _SURE, talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, rating=3), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, rating=None), talk(VERA, JOB, SALES_JOB)),
        a_search(SALES_JOB, but(_SURE, on=date(2026, 11, 22)), _RATED, talk(VERA, JOB, SALES_JOB)),
        a_search(talk(VERA, JOB)),
    ),
)
def not_convinced(at: Situation) -> Iterator[Ruling]:
    """You can only convince them of what you are convinced of yourself. Otherwise you would have to act it."""
    lacking = [opening for opening in at.openings if not _convinced(at, opening)]
    if not lacking:
        return
    single = any(person.shots is Shots.SINGLE for person in at.people)
    urgent = Severity.ADVISE if at.income_urgent else Severity.WARN
    yield Ruling(
        severity=Severity.BLOCK if single else urgent,
        message=_unconvinced(at, lacking[0]),
        instead="Learn about this role first and write your reasons (20 minutes), or withdraw kindly.",
        facts={"openings": [opening.id for opening in lacking], "minutes": 20 * len(lacking)},
    )


def _unconvinced(at: Situation, opening: Opening) -> str:
    if _reasoned(at, opening):
        return f"You gave {opening.title} {at.rating_of(opening)} of 5. You would have to act that you want it."
    return f"You have not yet written down why you want {opening.title}: why this company, why this role, and how much."


def _reasoned(at: Situation, opening: Opening) -> bool:
    return {ReasonAbout.COMPANY, ReasonAbout.ROLE} <= at.reasons_for(opening)


def _convinced(at: Situation, opening: Opening) -> bool:
    rating = at.rating_of(opening)
    return _reasoned(at, opening) and not (rating is not None and rating <= 2)


_AGENCY_MARKETING = but(AGENCY_JOB, id="agency-marketing", title="Marketing Assistant", family=Family.MARKETING)
_AGENCY_RETAIL = but(AGENCY_JOB, id="agency-retail", title="Store Lead", family=Family.RETAIL)
_AGENCY_SERVICE = but(AGENCY_JOB, id="agency-service", title="Support Agent", family=Family.CUSTOMER_SERVICE)
_BY_RUTH = but(AGENCY_JOB, submissions=(Submission(by="ruth", on=date(2026, 11, 2)),))
_RUTH_JOB = talk(RUTH, JOB, AGENCY_JOB)


@rule(
    "G16",
    "agency_set",
    Severity.WARN,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    source="Recruiters fill named jobs for the employer [JJN]; METHOD S9",
    lifted_by=(Claim.WIDER_LIST_ASKED,),
    trips=(
        a_search(AGENCY_JOB, _RUTH_JOB),
        a_search(SALES_SHORTLISTED, AGENCY_JOB, _RUTH_JOB),
        a_search(but(SALES_CHOSEN, family=None), AGENCY_JOB, _RUTH_JOB),
        blocks(a_search(SALES_CHOSEN, _BY_RUTH, talk(VERA, JOB, AGENCY_JOB))),
        a_search(SALES_CHOSEN, AGENCY_JOB, _AGENCY_MARKETING, talk(RUTH, JOB, AGENCY_JOB, _AGENCY_MARKETING)),
        a_search(
            SALES_CHOSEN,
            AGENCY_JOB,
            _AGENCY_MARKETING,
            talk(RUTH, JOB, AGENCY_JOB, _AGENCY_MARKETING, claims=(Claim.WIDER_LIST_ASKED,)),
        ),
        a_search(
            SALES_CHOSEN,
            AGENCY_JOB,
            _AGENCY_RETAIL,
            _AGENCY_SERVICE,
            talk(RUTH, JOB, AGENCY_JOB, _AGENCY_RETAIL, _AGENCY_SERVICE),
        ),
        blocks(a_search(SALES_CHOSEN, but(AGENCY_JOB, applied_on=date(2026, 11, 2)), _RUTH_JOB)),
        blocks(a_search(SALES_CHOSEN, but(AGENCY_JOB, pipe=Pipe.APPLIED), _RUTH_JOB)),
        blocks(
            a_search(SALES_CHOSEN, but(_BY_RUTH, submissions=(Submission(by="noor", on=date(2026, 11, 2)),)), _RUTH_JOB)
        ),
        blocks(a_search(SALES_CHOSEN, _BY_RUTH, talk((), JOB, AGENCY_JOB, channel=Channel.APPLICATION))),
        a_search(
            SALES,
            AGENCY_JOB,
            _AGENCY_RETAIL,
            talk(RUTH, JOB, AGENCY_JOB, _AGENCY_RETAIL, claims=(Claim.WIDER_LIST_ASKED,)),
        ),
    ),
    passes=(
        a_search(SALES_CHOSEN, AGENCY_JOB, _RUTH_JOB),
        a_search(SALES_CHOSEN, AGENCY_JOB, _AGENCY_RETAIL, talk(RUTH, JOB, AGENCY_JOB, _AGENCY_RETAIL)),
        a_search(
            SALES_CHOSEN,
            AGENCY_JOB,
            _AGENCY_RETAIL,
            _AGENCY_SERVICE,
            talk(RUTH, JOB, AGENCY_JOB, _AGENCY_RETAIL, _AGENCY_SERVICE, claims=(Claim.WIDER_LIST_ASKED,)),
        ),
        a_search(SALES_CHOSEN, but(_BY_RUTH, pipe=Pipe.APPLIED, applied_on=date(2026, 11, 2)), _RUTH_JOB),
        a_search(SALES_CHOSEN, but(_BY_RUTH, pipe=Pipe.INTERVIEW), _RUTH_JOB),
        a_search(
            SALES_CHOSEN,
            but(_BY_RUTH, submissions=(Submission(by="rolf", on=date(2026, 11, 2)),)),
            but(RUTH, id="rolf", name="Rolf Adler"),
            _RUTH_JOB,
        ),
        a_search(SALES_CHOSEN, but(_BY_RUTH, pipe=Pipe.INTERVIEW), talk(VERA, JOB, AGENCY_JOB)),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)),
        a_search(AGENCY_JOB, talk(RUTH, LEARN)),
    ),
)
def agency_set(at: Situation) -> Iterator[Ruling]:
    """A recruiter works for the employer and fills named jobs. Give one kind of work, and be handed in only once."""
    if not at.agency_openings:
        return
    families = families_of(at.agency_openings)
    pairs = rivals_in(families)
    twice = [opening.id for opening in at.agency_openings if _handed_in_twice(at, opening)]
    if twice:
        yield Ruling(
            severity=Severity.BLOCK,
            message="You or somebody else already applied for this job; handed in twice, you would be dropped.",
            instead="Leave this one out, or settle first who presents you.",
            facts={"openings": twice},
        )
    elif not any(direction.family for direction in at.ground.chosen):
        yield Ruling(
            message="You have not chosen a direction; a recruiter would place you anywhere.",
            instead="Choose one direction first, with what you must have.",
            facts={"stage": at.stage.value},
        )
    elif pairs:
        yield Ruling(
            message=f"This set mixes {work_of(pairs[0][0])} and {work_of(pairs[0][1])}. Recruiters fill named jobs.",
            instead="Name one kind of work and your must-haves, and give consent for each submission.",
            facts={"openings": [opening.id for opening in at.agency_openings]},
            claims=(Claim.WIDER_LIST_ASKED,) if _linked(families) else (),
        )


def _handed_in_twice(at: Situation, opening: Opening) -> bool:
    """Applied for by the seeker alone, or handed in by somebody who is not of this agency's people in the talk."""
    here = {person.contact.company for person in at.people}
    # Once interviews are under way, whoever arranged them handed the seeker in: the agency that the opening came by.
    through_agency = opening.via in here or (bool(at.people) and opening.pipe in (Pipe.INTERVIEW, Pipe.OFFER))
    contact = at.ground.search.contact
    ours = [
        s
        for s in opening.submissions
        if s.by in at.conversation.contacts or (through_agency and contact(s.by).company == opening.via)
    ]
    applied_alone = (opening.applied_on is not None or opening.pipe is Pipe.APPLIED) and not opening.submissions
    return applied_alone or len(ours) < len(opening.submissions)


def _linked(families: frozenset[Family]) -> bool:
    """Whether the families hang together by kin, step by step."""
    reached, rest = set(list(families)[:1]), set(families)
    while grown := {f for f in rest - reached if any(kin(f, other) for other in reached)}:
        reached |= grown
    return reached == rest


@rule(
    "G17",
    "turned_job",
    Severity.ADVISE,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN,),
    source="A case where an unready candidate was lost [RNN]; METHOD G17",
    trips=(a_search(held(IRIS, LEARN, date(2026, 11, 20), talk_facts={"id": "talk"}, became=JOB)),),
    passes=(
        a_search(held(IRIS, LEARN, date(2026, 11, 20), talk_facts={"id": "talk"})),
        a_search(held(IRIS, LEARN, date(2026, 11, 20), talk_facts={"id": "talk"}, became=EXPLORE)),
        a_search(held(VERA, JOB, date(2026, 11, 20), SALES_JOB, talk_facts={"id": "talk"}, became=JOB)),
    ),
)
def turned_job(at: Situation) -> Iterator[Ruling]:
    """A talk to learn can turn into an interview. From then on it is a job talk, with all that belongs to it."""
    debrief = at.conversation.debrief
    if debrief and debrief.became is JOB:
        yield Ruling(
            message="This talk turned into a job talk.",
            instead="Treat it as one: say why you want this job, have three stories and your goals ready and ask "
            "for the next step; or ask for a proper second meeting.",
            facts={"conversation": at.conversation.id},
        )
