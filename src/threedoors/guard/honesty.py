"""Honesty: rules that no override lowers, because somebody else would pay for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from threedoors import doubt
from threedoors.cast import (
    AGENCY_JOB,
    HUGO,
    IRIS,
    MARKETING_JOB,
    NOOR,
    OMAR,
    PAUL,
    RUTH,
    SALES_JOB,
    TODAY,
    VERA,
    a_search,
    ask,
    but,
    held,
    material,
    tailored,
    talk,
)
from threedoors.days import months_before
from threedoors.guard import reading
from threedoors.guard.cases import advises, blocks, warns
from threedoors.names import first_name
from threedoors.rulebook import JudgedOn, Ruling, Severity, rule
from threedoors.situation import Person, Place, Situation
from threedoors.terms import (
    Channel,
    Claim,
    Contact,
    Conversation,
    Door,
    Dossier,
    Fact,
    Insight,
    Lead,
    MaterialKind,
    Override,
    PartDate,
    PastJob,
    Pipe,
    RuleId,
)
from threedoors.text import name_parts

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB

_APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
_SAID = (
    "Hello Iris, to be open with you: I have applied for the sales role at Acme. I am not asking about the decision."
)
_QUIET = "Hello Iris, could I ask you three questions about selling to clinics?"


def _overridden(rule_id: RuleId) -> tuple[Override, ...]:
    return (Override(rule=rule_id, reason="I know what I do", on=TODAY),)


def _once_at_acme(to: str | None) -> Contact:
    left = PartDate.parse(to) if to else None
    return but(OMAR, past=(PastJob(company="acme", to=left),))


def _learn(person: Contact = IRIS, **facts: Any) -> Conversation:
    return talk(person, LEARN, **facts)


@rule(
    "G10",
    "hidden_stake",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(LEARN,),
    honesty=True,
    source="METHOD section 7.2: an informational talk before an interview is disclosed (S23)",
    trips=(
        a_search(_APPLIED, _learn()),
        a_search(but(SALES_JOB, pipe=Pipe.INTERVIEW), _learn(discloses_application=False)),
        a_search(but(SALES_JOB, pipe=Pipe.OFFER), _learn(message=_QUIET)),
        a_search(_APPLIED, _learn(message=_QUIET, discloses_application=True)),
        a_search(_APPLIED, _learn(overrides=_overridden(RuleId.G10))),
        a_search(_APPLIED, _learn(message="I saw the sales opening at Acme and it interests me.")),
        a_search(but(AGENCY_JOB, pipe=Pipe.APPLIED), _learn(RUTH)),
        advises(a_search(SALES_JOB, _learn())),
        advises(a_search(SALES_JOB, _once_at_acme("2020"), _learn(OMAR))),
        warns(a_search(_APPLIED, _once_at_acme("2025-10"), _learn(OMAR))),
        blocks(a_search(_APPLIED, _once_at_acme("2025-11"), _learn(OMAR))),
        blocks(a_search(_APPLIED, _once_at_acme("2026"), _learn(OMAR))),
        blocks(a_search(_APPLIED, _once_at_acme(None), _learn(OMAR))),
        warns(a_search(_APPLIED, but(_once_at_acme("2020"), company=None), _learn(OMAR))),
    ),
    passes=(
        a_search(_APPLIED, _learn(message=_SAID)),
        a_search(_APPLIED, _learn(discloses_application=True)),
        a_search(SALES_JOB, _learn(message="I saw the sales opening at Acme and it interests me. May I ask you?")),
        a_search(but(SALES_JOB, pipe=Pipe.WATCHING), _learn()),
        a_search(but(SALES_JOB, pipe=Pipe.CLOSED), _learn()),
        a_search(_APPLIED, _learn(OMAR)),
        a_search(_APPLIED, talk(IRIS, EXPLORE)),
        a_search(_APPLIED, talk(VERA, JOB, SALES_JOB)),
    ),
)
def hidden_stake(at: Situation) -> Iterator[Ruling]:
    """If you have a stake at their company, say so before you ask. They would learn it later and feel used."""
    for person in at.people:
        found = [(place, severity) for place, severity in _stakes_with(at, person) if not _said(at, place)]
        if found:
            place, severity = max(found, key=lambda each: each[1].rank)
            weighed = place.pipe is not None and place.pipe.judged
            stake = (
                f"you are being considered at {place.name}" if weighed else f"you know of an opening at {place.name}"
            )
            yield Ruling(
                severity=severity,
                message=f"{person.name} does not know that {stake}. They would learn it later and feel used.",
                instead="Say it in one line, that you ask nothing about the decision, and why 15 minutes still help.",
                facts={"contact": person.id, "company": place.id, "pipe": place.pipe.value if place.pipe else None},
            )


def _stakes_with(at: Situation, person: Person) -> Iterator[tuple[Place, Severity]]:
    """Companies where the seeker has a stake and this person works, or once worked, and how grave silence is."""
    if person.place and person.place.pipe and person.place.pipe.live:
        yield person.place, Severity.BLOCK if person.place.pipe.judged else Severity.ADVISE
    a_year_ago = months_before(at.ground.today, 12)
    for job in person.contact.past:
        place = at.ground.place(job.company)
        if place.pipe and place.pipe.live:
            long_gone = job.to is not None and job.to.last < a_year_ago
            grave = Severity.WARN if long_gone else Severity.BLOCK
            yield place, grave if place.pipe.judged else Severity.ADVISE


def _said(at: Situation, place: Place) -> bool:
    """With a message the message decides; while nobody weighs the seeker yet, saying the interest is enough."""
    if not at.message:
        return at.conversation.discloses_application is True
    weighed = place.pipe is not None and place.pipe.judged
    return bool(doubt.says_application(at.message) if weighed else doubt.says_stake(at.message))


@rule(
    "G13n",
    "wrong_name",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    doors=(JOB,),
    honesty=True,
    source="METHOD S11: tailored to that job and company, by their right names",
    trips=(
        a_search(
            SALES_JOB,
            material(MaterialKind.LETTER, SALES_JOB, "I would be glad to join Brightwell as a Sales Representative."),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message="Dear Brightwell team, I want to sell for you.")),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message="Dear Northgate Team, I want to sell for you.")),
        a_search(
            SALES_JOB,
            MARKETING_JOB,
            material(MaterialKind.LETTER, SALES_JOB, "I am applying for the position of Marketing Specialist at Acme."),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            SALES_JOB,
            talk(
                VERA,
                JOB,
                SALES_JOB,
                message="Dear Brightwell team, I want to sell for you.",
                overrides=_overridden(RuleId.G13N),
            ),
        ),
    ),
    passes=(
        a_search(SALES_JOB, tailored(SALES_JOB), talk(VERA, JOB, SALES_JOB)),
        a_search(
            SALES_JOB,
            material(MaterialKind.LETTER, SALES_JOB, "I would be glad to join Acme as a Sales Representative."),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            SALES_JOB,
            material(
                MaterialKind.LETTER, SALES_JOB, "At Northside Clinic I ran the front desk. I want to sell for Acme."
            ),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            SALES_JOB,
            material(
                MaterialKind.LETTER,
                SALES_JOB,
                "Unlike Brightwell, Acme trains the clinics it sells to; that is why I want to work at Acme.",
            ),
            talk(VERA, JOB, SALES_JOB),
        ),
        a_search(
            AGENCY_JOB, talk(RUTH, JOB, AGENCY_JOB, message="Dear Talentwell team, I want the inside sales role.")
        ),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message="Dear Vera Lindqvist, I want to sell for Acme.")),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message="Dear Vera, I want to sell for Acme.")),
        a_search(_learn(message="Dear Brightwell team, could I ask you three questions?")),
    ),
)
def wrong_name(at: Situation) -> Iterator[Ruling]:
    """A letter that names another company or another role ends an application."""
    if found := reading.wrong_names(at):
        yield Ruling(
            message=f"“{found[0].words}” {found[0].finding.message}",
            instead=found[0].finding.instead,
            facts={"findings": [each.as_fact() for each in found]},
        )


_NAMED = "Hello Iris, Noor Haddad told me that you know clinics well."
_LEAD_TO_IRIS = Lead(name="Iris Tan", contact="iris", may_use_name=True)
_PRIVATE = "they will close the Leeds office before the summer begins"
_NOTED = Dossier(about="acme", facts=(Fact(text=_PRIVATE, private=True, source="noor"),))
_REPEATED = "Hello Iris, I hear they will close the Leeds office before summer."


def _led(*leads: Lead) -> Conversation:
    return held(NOOR, EXPLORE, date(2026, 11, 2), leads=leads)


@rule(
    "G24",
    "name_use",
    Severity.BLOCK,
    judged_on=JudgedOn.WORDS,
    honesty=True,
    source="METHOD G24: a name and a confidence are lent, not given (judgment)",
    lifted_by=(Claim.PUBLIC_STATEMENT,),
    trips=(
        a_search(_learn(message=_NAMED)),
        a_search(_led(but(_LEAD_TO_IRIS, may_use_name=False)), _learn(message=_NAMED)),
        a_search(_led(but(_LEAD_TO_IRIS, contact="omar", name="Omar Said")), _learn(message=_NAMED)),
        a_search(_learn(message="Hello Iris, Noor suggested that I write to you.", introduced_by="noor")),
        a_search(but(NOOR, name="Will Smith"), _learn(message="Will told me to write to you.", introduced_by="noor")),
        a_search(talk(PAUL, EXPLORE, message="Noor Haddad says hello.")),
        a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message="Noor Haddad told me to apply.")),
        a_search(SALES_JOB, talk((), JOB, SALES_JOB, channel=Channel.APPLICATION, message="Noor Haddad sent me.")),
        a_search(_learn(message=_NAMED, overrides=_overridden(RuleId.G24))),
        a_search(_NOTED, _learn(message=_REPEATED)),
        a_search(
            held(NOOR, EXPLORE, date(2026, 11, 2), insights=(Insight(text=_PRIVATE, private=True),)),
            _learn(message=_REPEATED),
        ),
    ),
    passes=(
        a_search(_learn(message="Hello Iris, you know clinics well.")),
        a_search(_learn(message="Hello Iris Tan, you know clinics well.")),
        a_search(_led(_LEAD_TO_IRIS), _learn(message=_NAMED)),
        a_search(_led(but(_LEAD_TO_IRIS, contact=None)), _learn(message=_NAMED)),
        a_search(
            SALES_JOB,
            _led(Lead(name="Acme", opening="sales-job", may_use_name=True)),
            talk((), JOB, SALES_JOB, channel=Channel.APPLICATION, message="Noor Haddad sent me."),
        ),
        a_search(_led(_LEAD_TO_IRIS), _learn(message="Hello Iris, Noor suggested this.", introduced_by="noor")),
        a_search(_learn(message="Hello Iris, Noor suggested that I write to you.")),
        a_search(but(NOOR, name="Will Smith"), _learn(message="Will you have 15 minutes?", introduced_by="noor")),
        a_search(but(NOOR, name="May Long"), _learn(message="Could we talk in May?", introduced_by="noor")),
        a_search(but(NOOR, name="Iris Long"), _learn(message="Dear Iris, may I ask you?", introduced_by="noor")),
        a_search(but(NOOR, name="Maya Long"), _learn(message="May I ask you? Thank you, Maya", introduced_by="noor")),
        a_search(
            but(SALES_JOB, judges=("vera",)),
            talk(HUGO, JOB, SALES_JOB, message="I look forward to meeting Vera Lindqvist."),
        ),
        a_search(but(SALES_JOB, judges=("vera",)), _learn(message="I am to meet Vera Lindqvist on Thursday.")),
        a_search(_learn(message=_NAMED, claims=(Claim.PUBLIC_STATEMENT,))),
        a_search(Dossier(about="acme", facts=(Fact(text=_PRIVATE, source="noor"),)), _learn(message=_REPEATED)),
        a_search(
            Dossier(about="acme", facts=(Fact(text=_PRIVATE, private=True, source="https://example.org/news"),)),
            _learn(message=_REPEATED),
        ),
        a_search(_NOTED, _learn(message="Hello Iris, they will close the Leeds store.")),
        a_search(_NOTED, _learn(agenda=ask(_REPEATED))),
    ),
)
def name_use(at: Situation) -> Iterator[Ruling]:
    """Use somebody's name, or what they told you in confidence, only with their leave."""
    if not at.message:
        return
    told = _repeated(at)
    for person in at.each:
        lent = [other for other in _named(at) if not _may_use(at, other, person)]
        if not lent and not told:
            continue
        names = " and ".join(other.name for other in lent)
        message = (
            f"You use the name of {names} without their leave." if lent else f"“{told}” was told to you in private."
        )
        yield Ruling(
            message=message,
            instead=f"Ask {names} first; one line is enough."
            if lent
            else "Leave it out, or ask whether you may say it.",
            facts={"contact": person.id if person else None, "named": [other.id for other in lent], "private": told},
            claims=(Claim.PUBLIC_STATEMENT,),
        )


def _named(at: Situation) -> list[Contact]:
    """Contacts whom the message names in full, and an introducer it calls by the first name."""
    search, here = at.ground.search, {*at.conversation.contacts, *at.judges}
    starts, words = at.ground.full_names_by_start, {part for part, _ in name_parts(at.message)}
    named = {name for name, _ in doubt.names_in(at.message, (each for word in words for each in starts.get(word, ())))}
    found = [c for c in search.contacts if c.name in named and c.id not in here] if named else []
    introducer = at.conversation.introduced_by
    if introducer and introducer not in here and introducer not in {c.id for c in found}:
        contact = search.contact(introducer)
        if _called(at, first_name(contact.name)):
            found.append(contact)
    return found


def _called(at: Situation, name: str) -> bool:
    """Whether the message calls somebody by this first name who is not its reader and not the seeker."""
    readers = (person.name for person in at.people)
    shared = {first_name(each) for each in (*readers, at.ground.search.seeker.name)}
    return bool(name) and name not in shared and doubt.calls(at.message, name)


def _may_use(at: Situation, other: Contact, person: Person | None) -> bool:
    """A debrief with the named contact holds a lead to this recipient, and leave to use the name.

    An application has no recipient: there a lead to its opening counts.
    """
    return any(
        lead.may_use_name and (_leads_to(lead, person) if person else lead.opening in at.conversation.openings)
        for talk_held in at.ground.talks_with.get(other.id, ())
        if talk_held.debrief
        for lead in talk_held.debrief.leads
    )


def _leads_to(lead: Lead, person: Person) -> bool:
    return lead.contact == person.id or lead.name.casefold() == person.name.casefold()


def _repeated(at: Situation) -> str:
    """Six words in a row of something marked private, as the message repeats them."""
    for text in at.ground.confidences:
        if span := doubt.repeats(at.message, text):
            return span.of(at.message)
    return ""
