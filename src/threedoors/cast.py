"""Maya the seeker and the people of her search: for the rules' own cases, the tests and the demo.

A case starts from the bare cast: nobody's company is a target, there is no opening, Maya is undecided. Each part given
to `a_search` changes one thing, so that a case reads as the facts that matter. The conversation weighed is the one
made by `talk`; `held`, `asked` and `booked` lie behind it or beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from threedoors.terms import (
    AgendaItem,
    Commitment,
    CommitmentReason,
    Company,
    Contact,
    Conversation,
    Debrief,
    Direction,
    DirectionState,
    Door,
    Dossier,
    Evidence,
    Fact,
    FactKind,
    Family,
    Focus,
    FocusOn,
    Material,
    MaterialKind,
    Opening,
    Power,
    ReasonAbout,
    Rehearsal,
    Relation,
    Search,
    Seeker,
    TalkState,
    ToEmployer,
)

TODAY = date(2026, 11, 23)  # a Monday
WEIGHED = "talk"

T = TypeVar("T")


def but(thing: T, **changes: Any) -> T:
    """The same thing with these changes."""
    return replace(thing, **changes)  # type: ignore[type-var]  # every term is a dataclass


MAYA = Seeker(
    name="Maya Okafor",
    resume={"work": [{"name": "Northside Clinic", "position": "Clinic Coordinator"}]},
)

ACME = Company(id="acme", name="Acme")
BRIGHTWELL = Company(id="brightwell", name="Brightwell")
DELMAR = Company(id="delmar", name="Delmar")
NORTHSIDE = Company(id="northside", name="Northside Clinic")
TALENTWELL = Company(id="talentwell", name="Talentwell", agency=True)
ACME_TARGET = but(ACME, target=True)

NOOR = Contact(id="noor", name="Noor Haddad", relation=Relation.FRIEND)
PAUL = Contact(id="paul", name="Paul Reyes", relation=Relation.EX_COLLEAGUE, title="Registered Nurse")
COLE = Contact(id="cole", name="Cole Whitman", relation=Relation.COUNSELLOR)
GRAN = Contact(id="gran", name="Ada Okafor", relation=Relation.FAMILY)
VERA = Contact(id="vera", name="Vera Lindqvist", company="acme", title="Head of Sales", power=Power.DECIDE)
IRIS = Contact(id="iris", name="Iris Tan", company="acme", title="Account Manager", power=Power.NONE)
SAM = Contact(id="sam", name="Sam Brandt", company="acme", title="Sales Lead", power=Power.INFLUENCE)
HUGO = Contact(id="hugo", name="Hugo Meyer", company="acme", title="HR Manager", power=Power.SCREEN)
OMAR = Contact(id="omar", name="Omar Said", relation=Relation.ALUM, company="brightwell", power=Power.NONE)
MINA = Contact(id="mina", name="Mina Farrow", relation=Relation.MENTOR, company="brightwell", power=Power.DECIDE)
LENA = Contact(id="lena", name="Lena Fischer", relation=Relation.FAMILY, company="delmar", power=Power.SCREEN)
BEN = Contact(id="ben", name="Ben Hale", relation=Relation.MANAGER, company="northside", power=Power.NONE)
RUTH = Contact(id="ruth", name="Ruth Adler", company="talentwell", title="Recruiter", power=Power.SCREEN)

SALES = Direction(id="d-sales", title="Sales", family=Family.SALES)
MARKETING = Direction(id="d-marketing", title="Marketing", family=Family.MARKETING)
RETAIL = Direction(id="d-retail", title="Retail", family=Family.RETAIL)
SALES_SHORTLISTED = but(SALES, state=DirectionState.SHORTLIST)
SALES_CHOSEN = but(SALES, state=DirectionState.CHOSEN)
MARKETING_CHOSEN = but(MARKETING, state=DirectionState.CHOSEN)

SALES_JOB = Opening(id="sales-job", title="Sales Representative", company="acme", family=Family.SALES)
MARKETING_JOB = Opening(id="marketing-job", title="Marketing Specialist", company="acme", family=Family.MARKETING)
AGENCY_JOB = Opening(id="agency-job", title="Inside Sales Representative", via="talentwell", family=Family.SALES)

PROOF = Evidence(id="proof", text="Called every family before a visit; missed visits fell by 38 %.", numbers=("38 %",))

Part = (
    Seeker | Company | Contact | Direction | Opening | Evidence | Dossier | Conversation | Material | Commitment
    | Rehearsal | date | Iterable[Any]
)  # fmt: skip

_LISTS: dict[type, str] = {
    Company: "companies",
    Contact: "contacts",
    Direction: "directions",
    Opening: "openings",
    Evidence: "evidence",
    Dossier: "dossiers",
    Conversation: "conversations",
    Material: "materials",
    Commitment: "commitments",
    Rehearsal: "rehearsals",
}
_CAST: tuple[Company | Contact, ...] = (
    ACME, BRIGHTWELL, DELMAR, NORTHSIDE, TALENTWELL,
    NOOR, PAUL, COLE, GRAN, VERA, IRIS, SAM, HUGO, OMAR, MINA, LENA, BEN, RUTH,
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A search as a recipe: cheap to write down beside a rule, built only when a test asks."""

    parts: tuple[Part, ...]

    def search(self) -> Search:
        lists: dict[str, dict[object, object]] = {name: {} for name in _LISTS.values()}
        seeker, today = MAYA, TODAY
        for part in (*_CAST, *_flat(self.parts)):
            if isinstance(part, Seeker):
                seeker = part
            elif isinstance(part, date):
                today = part
            else:
                things = lists[_LISTS[type(part)]]
                things[_key(part) or len(things)] = part
        facts: dict[str, Any] = {name: tuple(things.values()) for name, things in lists.items()}
        return Search(today=today, seeker=seeker, **facts)

    def conversation(self) -> Conversation:
        return self.search().conversation(WEIGHED)


def _key(part: Any) -> object:
    """What makes two parts the same thing: an id, what a dossier is about, the opening of a commitment."""
    if isinstance(part, Commitment):
        return part.opening
    return getattr(part, "id", None) or getattr(part, "about", None)


def _flat(parts: Iterable[Any]) -> Iterable[Any]:
    for part in parts:
        if isinstance(part, (tuple, list)):
            yield from _flat(part)
        else:
            yield part


def a_search(*parts: Part) -> Case:
    """The cast with these parts: a thing with a known id takes the place of the cast's own."""
    return Case(parts)


def talk(
    people: Contact | Iterable[Contact], door: Door, *openings: Opening, id: str = WEIGHED, **facts: Any
) -> Conversation:
    """A conversation with these people through this door; `facts` are the term's own fields."""
    contacts = (people,) if isinstance(people, Contact) else tuple(people)
    return Conversation(
        id=id,
        door=door,
        contacts=tuple(contact.id for contact in contacts),
        openings=tuple(opening.id for opening in openings),
        **facts,
    )


def asked(person: Contact, door: Door, on: date, **facts: Any) -> Conversation:
    """An ask that went out earlier."""
    return talk(person, door, id=f"asked-{person.id}", state=TalkState.ASKED, asked_on=on, **facts)


def booked(person: Contact, door: Door, *openings: Opening, on: datetime, **facts: Any) -> Conversation:
    return talk(person, door, *openings, id=f"booked-{person.id}", state=TalkState.BOOKED, on=on, **facts)


def held(
    person: Contact, door: Door, on: date, *openings: Opening, talk_facts: Any = None, **debrief: Any
) -> Conversation:
    """A talk that is over, thanked for on its day unless the debrief says otherwise."""
    said = {"thanked_on": on} | debrief
    facts = {"id": f"held-{person.id}-{door}-{on}"} | (talk_facts or {})
    return talk(person, door, *openings, state=TalkState.HELD, debrief=Debrief(held_on=on, **said), **facts)


def ask(*texts: str) -> tuple[AgendaItem, ...]:
    """An agenda of these questions."""
    return tuple(AgendaItem(text=text) for text in texts)


ABOUT_ACME = (Focus(on=FocusOn.COMPANY, what="acme"),)
THREE_QUESTIONS = ask("What does a good first year look like?", "Which accounts are hardest?", "How is work decided?")


def material(kind: MaterialKind, opening: Opening, text: str, **facts: Any) -> Material:
    return Material(id=f"{kind}-{opening.id}", kind=kind, opening=opening.id, text=text, **facts)


def headline(text: str, kind: MaterialKind = MaterialKind.HEADLINE) -> Material:
    """A public line about Maya, for no opening in particular."""
    return Material(id="headline", kind=kind, text=text)


def tailored(opening: Opening) -> tuple[Material, ...]:
    """A resume, a letter and a spiel written for this opening."""
    return (
        material(MaterialKind.RESUME, opening, "Clinic coordinator. Called every family; missed visits fell by 38 %."),
        material(MaterialKind.LETTER, opening, "Clinics stop buying when nobody calls back. I call back."),
        material(MaterialKind.SPIEL, opening, "I want to sell to the clinics that I ran."),
    )


def committed(opening: Opening, rating: int = 5) -> Commitment:
    return Commitment(
        opening=opening.id,
        rating=rating,
        on=TODAY,
        reasons=(
            CommitmentReason(text="They sell what my clinic lacked.", about=ReasonAbout.COMPANY),
            CommitmentReason(text="The day is spent with clinics.", about=ReasonAbout.ROLE),
        ),
    )


def known(opening: Opening, count: int = 5) -> Dossier:
    """What is known of an opening: `count` needs."""
    return Dossier(about=opening.id, facts=tuple(Fact(text=f"Need {n}", kind=FactKind.NEED) for n in range(count)))


def practised(opening: Opening, times: int = 2) -> tuple[Rehearsal, ...]:
    return tuple(
        Rehearsal(opening=opening.id, question=f"Question {n}?", text="I ran a clinic's front desk.", on=TODAY)
        for n in range(times)
    )


def ready_for(opening: Opening) -> tuple[Part, ...]:
    """All that a job conversation needs: direction, material, commitment, knowledge and practice."""
    return (SALES_CHOSEN, tailored(opening), committed(opening), known(opening), practised(opening))


def employed(confidential: bool = True, **facts: Any) -> tuple[Part, ...]:
    """Maya still works at Northside and nobody there may know."""
    return (
        but(MAYA, current_employer="northside", confidential=confidential, **facts),
        but(NORTHSIDE, to_employer=ToEmployer.SELF),
    )
