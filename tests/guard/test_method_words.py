"""METHOD's rules about what is said and shown: wording that nobody could read otherwise, clause by clause."""

from __future__ import annotations

from datetime import date

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, scenario, weighed
from threedoors.cast import (
    ABOUT_ACME,
    AGENCY_JOB,
    COLE,
    GRAN,
    HUGO,
    IRIS,
    NOOR,
    OMAR,
    PAUL,
    RUTH,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    VERA,
    Case,
    ask,
    but,
    held,
    material,
    talk,
)
from threedoors.rulebook import Severity
from threedoors.terms import (
    AgendaItem,
    Channel,
    Claim,
    CounsellorKind,
    Dossier,
    Fact,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    Insight,
    Lead,
    MaterialKind,
    Opening,
    PartDate,
    PastJob,
    Pipe,
    Rehearsal,
    Unknown,
)

SUITS = "What roles could suit me?"
PLACES = "Where do you see me in your company?"
FIRST_YEAR = "What does success look like in the first year?"


def rehearsed(text: str, day: int, question: str = "Why this job?") -> Rehearsal:
    return Rehearsal(opening="sales-job", question=question, text=text, on=date(2026, 11, day))


G02 = [
    scenario("on the agenda", "G02", BLOCK, SALES_JOB, talk(VERA, JOB, SALES_JOB, agenda=ask(FIRST_YEAR, SUITS))),
    scenario("in the message", "G02", BLOCK, SALES_JOB, talk(VERA, JOB, SALES_JOB, message=PLACES)),
    scenario("in the latest rehearsal", "G02", BLOCK, SALES_JOB, rehearsed(SUITS, 20), talk(VERA, JOB, SALES_JOB)),
    scenario("in an older rehearsal", "G02", SILENT, SALES_JOB, rehearsed(SUITS, 18),
             rehearsed("I want to sell to clinics.", 20), talk(VERA, JOB, SALES_JOB)),
    scenario("at a fair", "G02", BLOCK, SALES_JOB,
             talk(HUGO, JOB, SALES_JOB, channel=Channel.FAIR, agenda=ask(SUITS))),
    scenario("about the role", "G02", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB, agenda=ask(FIRST_YEAR))),
    scenario("no claim lifts it", "G02", BLOCK, SALES_JOB,
             talk(VERA, JOB, SALES_JOB, agenda=ask(SUITS), claims=(Claim.ASKED_DIRECTLY,))),
    scenario("exploring", "G02", SILENT, talk(NOOR, EXPLORE, agenda=ask(SUITS))),
    scenario("learning", "G02", SILENT, SALES_CHOSEN, talk(OMAR, LEARN, agenda=ask(SUITS))),
]  # fmt: skip

TWO_FOCI = (*ABOUT_ACME, Focus(on=FocusOn.INDUSTRY, what="sales"))
UNKNOWNS = Dossier(
    about="acme",
    unknowns=(
        Unknown(id="u-open", text="Who sets the aims?"),
        Unknown(id="u-shut", text="Who decides?", closed_by="v"),
    ),
)
OLD = held(NOOR, LEARN, date(2026, 10, 1), talk_facts={"id": "v"})


def vague(who: object, **facts: object) -> object:
    return talk(who, LEARN, **facts)


G05 = [
    scenario("focus and three questions", "G05", SILENT, vague(IRIS, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)),
    scenario("no focus", "G05", BLOCK, vague(IRIS, agenda=THREE_QUESTIONS)),
    scenario("two foci", "G05", BLOCK, vague(IRIS, focus=TWO_FOCI, agenda=THREE_QUESTIONS)),
    scenario("two questions", "G05", BLOCK, vague(IRIS, focus=ABOUT_ACME, agenda=THREE_QUESTIONS[:2])),
    scenario("a question whose answer is known", "G05", BLOCK, UNKNOWNS, OLD,
             vague(IRIS, focus=ABOUT_ACME, agenda=(*THREE_QUESTIONS[:2], AgendaItem(text="Who?", unknown="u-shut")))),
    scenario("a question still unknown", "G05", SILENT, UNKNOWNS, OLD,
             vague(IRIS, focus=ABOUT_ACME, agenda=(*THREE_QUESTIONS[:2], AgendaItem(text="Aims?", unknown="u-open")))),
    scenario("a friend", "G05", WARN, vague(NOOR)),
    scenario("family", "G05", WARN, vague(GRAN)),
    scenario("a counsellor", "G05", WARN, vague(COLE)),
    scenario("counsels by kind", "G05", WARN, but(OMAR, counsellor_kind=CounsellorKind.PUBLIC), vague(OMAR)),
    scenario("an ex-colleague", "G05", BLOCK, vague(PAUL)),
    scenario("they asked", "G05", ADVISE, vague(IRIS, initiated_by=InitiatedBy.CONTACT)),
    scenario("a friend asked", "G05", ADVISE, vague(NOOR, initiated_by=InitiatedBy.CONTACT)),
    scenario("exploring", "G05", SILENT, talk(NOOR, EXPLORE)),
    scenario("a job talk", "G05", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip

RESUME = material(MaterialKind.RESUME, SALES_JOB, "Clinic coordinator.")
SHEET = material(MaterialKind.SHEET, SALES_JOB, "Four parts.")
HIRE_ME = "Do you have a job opening for me on your team?"
READ_MINE = "Could you please read my resume?"
REFER_ME = "Could you refer me for a job at your company?"
INTERVIEW_ME = "Could you get me an interview?"
ATTACHED = {"attachments": ("resume-sales-job",)}

G06 = [
    scenario("asks for an opening", "G06", WARN, talk(IRIS, LEARN, message=HIRE_ME)),
    scenario("asks to read the resume", "G06", WARN, talk(IRIS, LEARN, message=READ_MINE)),
    scenario("asks for a referral", "G06", WARN, talk(IRIS, LEARN, message=REFER_ME)),
    scenario("asks for an interview", "G06", WARN, talk(IRIS, LEARN, agenda=ask(INTERVIEW_ME))),
    scenario("asks for insight", "G06", SILENT, talk(IRIS, LEARN, message="How does your team decide what to sell?",
                                                     agenda=THREE_QUESTIONS)),
    scenario("attaches a resume", "G06", WARN, SALES_JOB, RESUME, talk(IRIS, LEARN, **ATTACHED)),
    scenario("attaches a resume they asked for", "G06", SILENT, SALES_JOB, RESUME,
             talk(IRIS, LEARN, claims=(Claim.ASKED_FOR_RESUME,), **ATTACHED)),
    scenario("attaches one they asked for, and asks for a job", "G06", WARN, SALES_JOB, RESUME,
             talk(IRIS, LEARN, message=HIRE_ME, claims=(Claim.ASKED_FOR_RESUME,), **ATTACHED)),
    scenario("asks for a job, whatever they asked for", "G06", WARN,
             talk(IRIS, LEARN, message=HIRE_ME, claims=(Claim.ASKED_FOR_RESUME,))),
    scenario("attaches the sheet", "G06", SILENT, SALES_JOB, SHEET,
             talk(IRIS, LEARN, attachments=("sheet-sales-job",))),
    scenario("says the stake openly", "G06", SILENT, but(SALES_JOB, pipe=Pipe.APPLIED),
             talk(IRIS, LEARN, message="You should know that I have applied for the sales job at Acme.")),
    scenario("exploring", "G06", SILENT, talk(NOOR, EXPLORE, message=READ_MINE)),
    scenario("a job talk", "G06", SILENT, SALES_JOB, RESUME, talk(VERA, JOB, SALES_JOB, message=HIRE_ME, **ATTACHED)),
]  # fmt: skip

APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
SAYS = "I have applied for the Sales Representative job at Acme. Fifteen minutes on how the team works would help."
HIDES = "Could we talk for fifteen minutes about how your team works?"


def left(to: str | None) -> object:
    """Omar, who was at Acme until then."""
    return but(OMAR, past=(PastJob(company="acme", to=PartDate.parse(to) if to else None),))


G10 = [
    *(
        scenario(f"an insider, pipe {pipe}", "G10", severity, but(SALES_JOB, pipe=pipe), talk(IRIS, LEARN))
        for pipe, severity in {
            Pipe.WATCHING: SILENT,
            Pipe.OPENING: ADVISE,
            Pipe.APPLIED: BLOCK,
            Pipe.INTERVIEW: BLOCK,
            Pipe.OFFER: BLOCK,
            Pipe.CLOSED: SILENT,
        }.items()
    ),
    scenario("the furthest opening speaks", "G10", BLOCK, SALES_JOB,
             but(SALES_JOB, id="second", pipe=Pipe.INTERVIEW), talk(IRIS, LEARN)),
    scenario("will be disclosed", "G10", SILENT, APPLIED, talk(IRIS, LEARN, discloses_application=True)),
    scenario("will not be disclosed", "G10", BLOCK, APPLIED, talk(IRIS, LEARN, discloses_application=False)),
    scenario("the message says it", "G10", SILENT, APPLIED, talk(IRIS, LEARN, message=SAYS)),
    scenario("the message hides it", "G10", BLOCK, APPLIED, talk(IRIS, LEARN, message=HIDES)),
    scenario("the message decides over the tick", "G10", BLOCK, APPLIED,
             talk(IRIS, LEARN, message=HIDES, discloses_application=True)),
    scenario("the message says it, the tick does not", "G10", SILENT, APPLIED,
             talk(IRIS, LEARN, message=SAYS, discloses_application=False)),
    scenario("left this year", "G10", BLOCK, APPLIED, left("2026-03"), talk(OMAR, LEARN)),
    scenario("left exactly a year ago", "G10", BLOCK, APPLIED, left("2025-11-23"), talk(OMAR, LEARN)),
    scenario("left a year and a day ago", "G10", WARN, APPLIED, left("2025-11-22"), talk(OMAR, LEARN)),
    scenario("left in the month a year ago", "G10", BLOCK, APPLIED, left("2025-11"), talk(OMAR, LEARN)),
    scenario("left in the month before", "G10", WARN, APPLIED, left("2025-10"), talk(OMAR, LEARN)),
    scenario("left some time last year", "G10", BLOCK, APPLIED, left("2025"), talk(OMAR, LEARN)),
    scenario("left some time the year before", "G10", WARN, APPLIED, left("2024"), talk(OMAR, LEARN)),
    scenario("left, nothing applied for", "G10", ADVISE, SALES_JOB, left("2026-03"), talk(OMAR, LEARN)),
    scenario("somebody of another company", "G10", SILENT, APPLIED, talk(OMAR, LEARN)),
    scenario("the agency of an unnamed employer", "G10", BLOCK, but(AGENCY_JOB, pipe=Pipe.APPLIED), talk(RUTH, LEARN)),
    scenario("exploring", "G10", SILENT, APPLIED, talk(NOOR, EXPLORE)),
    scenario("a job talk", "G10", SILENT, APPLIED, talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip

RIVAL_JOB = Opening(id="rival-job", title="Account Executive", company="brightwell", family=Family.SALES)
FOR_BRIGHTWELL = "Dear Brightwell team, I want to sell for Brightwell from my first day."


def lettered(text: str, opening: Opening = SALES_JOB) -> object:
    return (SALES_CHOSEN, opening, material(MaterialKind.LETTER, opening, text))


G13N = [
    scenario("another company addressed", "G13n", BLOCK, lettered(FOR_BRIGHTWELL), talk(VERA, JOB, SALES_JOB)),
    scenario("another role addressed", "G13n", BLOCK, RIVAL_JOB,
             lettered("Dear Acme team, I am applying for the Marketing Specialist position."),
             talk(VERA, JOB, SALES_JOB)),
    scenario("the right company addressed", "G13n", SILENT,
             lettered("Dear Acme team, I want to sell for Acme from my first day."), talk(VERA, JOB, SALES_JOB)),
    scenario("a past employer named", "G13n", SILENT,
             lettered("Dear Acme team, at Northside Clinic I called every family."), talk(VERA, JOB, SALES_JOB)),
    scenario("the agency named", "G13n", SILENT,
             lettered("Dear Talentwell team, I am applying for the Inside Sales Representative job.", AGENCY_JOB),
             talk(RUTH, JOB, AGENCY_JOB)),
    scenario("named on purpose beside it", "G13n", SILENT,
             lettered("Dear Acme team, I compared Acme with Brightwell and I want to sell for Acme."),
             talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip

EITHER = "Sales is one option, but I'm also considering marketing."
BRIDGE = "I moved from marketing to sales because I like closing a deal."
QUOTED = 'They may ask: "Would you also consider marketing?" My answer is that I want this sales role.'
SPIEL = MaterialKind.SPIEL


def spoken(text: str, day: int = 20, **facts: object) -> object:
    return but(material(SPIEL, SALES_JOB, text, made_on=date(2026, 11, day)), id=f"spiel-{day}", **facts)


def say(said: str, severity: Severity | None, text: str, who: object, door: object, *parts: object) -> object:
    openings = (SALES_JOB,) if door is JOB else ()
    return scenario(said, "G14", severity, SALES_CHOSEN, SALES_JOB, *parts, talk(who, door, *openings, message=text))


G14 = [
    say("divided, to an employer", BLOCK, EITHER, VERA, JOB),
    say("divided, to an insider", WARN, EITHER, OMAR, LEARN),
    say("divided, learning from an employer", BLOCK, EITHER, VERA, LEARN),
    say("divided, to a friend", SILENT, EITHER, NOOR, EXPLORE),
    say("divided, exploring with an employer", SILENT, EITHER, VERA, EXPLORE),
    say("a past-tense bridge", SILENT, BRIDGE, VERA, JOB),
    say("a quoted question", SILENT, QUOTED, VERA, JOB),
    say("a plain sentence", SILENT, "I want this sales job at Acme.", VERA, JOB),
    scenario("on the agenda", "G14", BLOCK, SALES_JOB, talk(VERA, JOB, SALES_JOB, agenda=ask(EITHER))),
    scenario("in the latest spiel", "G14", BLOCK, SALES_JOB, spoken(EITHER), talk(VERA, JOB, SALES_JOB)),
    scenario("in an older spiel", "G14", SILENT, SALES_JOB, spoken(EITHER, 10),
             spoken("I want this sales job at Acme."), talk(VERA, JOB, SALES_JOB)),
    scenario("in the latest answer rehearsed", "G14", BLOCK, SALES_JOB, rehearsed(EITHER, 20),
             talk(VERA, JOB, SALES_JOB)),
    scenario("in an older answer to that question", "G14", SILENT, SALES_JOB, rehearsed(EITHER, 18),
             rehearsed("I want this sales job at Acme.", 20), talk(VERA, JOB, SALES_JOB)),
    scenario("in the latest answer to another question", "G14", BLOCK, SALES_JOB, rehearsed(EITHER, 18, "What else?"),
             rehearsed("I want this sales job at Acme.", 20), talk(VERA, JOB, SALES_JOB)),
    scenario("in the text of another opening", "G14", SILENT, SALES_JOB, RIVAL_JOB,
             material(SPIEL, RIVAL_JOB, EITHER), talk(VERA, JOB, SALES_JOB)),
    scenario("nothing written yet", "G14", SILENT, SALES_JOB, talk(VERA, JOB, SALES_JOB)),
]  # fmt: skip

G18 = [
    scenario("plans to pitch", "G18", BLOCK,
             talk(IRIS, LEARN, agenda=ask("I will pitch myself as a candidate for your team."))),
    scenario("presents the candidate in the message", "G18", BLOCK,
             talk(IRIS, LEARN, message="I would like to present myself as a candidate for the sales job.")),
    scenario("asked directly", "G18", SILENT,
             talk(IRIS, LEARN, agenda=ask("I will pitch myself as a candidate for your team."),
                  claims=(Claim.ASKED_DIRECTLY,))),
    scenario("asks about their work", "G18", SILENT, talk(IRIS, LEARN, agenda=THREE_QUESTIONS)),
    scenario("a job talk", "G18", SILENT, SALES_JOB,
             talk(VERA, JOB, SALES_JOB, agenda=ask("I will pitch myself as a candidate for your team."))),
]  # fmt: skip

NAMES_OMAR = "Omar Said told me how much you know about clinics."
GIVES_LEAVE = held(OMAR, LEARN, date(2026, 10, 1), leads=(Lead(name="Iris Tan", contact="iris", may_use_name=True),))
SECRET = "They will close the two northern clinics after the summer."
TELLS = "I hear they will close the two northern clinics soon."
PRIVATE_FACT = Dossier(about="acme", facts=(Fact(text=SECRET, private=True, source="omar"),))


def lead(**facts: object) -> object:
    return held(OMAR, LEARN, date(2026, 10, 1), leads=(but(Lead(name="Iris Tan", may_use_name=True), **facts),))


G24 = [
    scenario("names another contact", "G24", BLOCK, talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("with leave to use the name", "G24", SILENT, GIVES_LEAVE, talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("the lead gave no leave", "G24", BLOCK, lead(contact="iris", may_use_name=False),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("leave for another recipient", "G24", BLOCK, lead(name="Hugo Meyer", contact="hugo"),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("leave from another contact", "G24", BLOCK,
             held(PAUL, LEARN, date(2026, 10, 1), leads=(Lead(name="Iris Tan", contact="iris", may_use_name=True),)),
             talk(IRIS, LEARN, message=NAMES_OMAR)),
    scenario("the introducer's first name", "G24", BLOCK,
             talk(IRIS, LEARN, message="Omar suggested that I write.", introduced_by="omar")),
    scenario("the introducer's first name, with leave", "G24", SILENT, GIVES_LEAVE,
             talk(IRIS, LEARN, message="Omar suggested that I write.", introduced_by="omar")),
    scenario("a first name alone", "G24", SILENT, talk(IRIS, LEARN, message="Omar suggested that I write.")),
    scenario("the recipient's own name", "G24", SILENT, talk(IRIS, LEARN, message="Dear Iris Tan, how do you sell?")),
    scenario("a judge's name", "G24", SILENT, but(SALES_JOB, judges=("vera",)),
             talk(HUGO, JOB, SALES_JOB, message="I look forward to meeting Vera Lindqvist.")),
    scenario("in a job talk", "G24", BLOCK, SALES_JOB, talk(VERA, JOB, SALES_JOB, message=NAMES_OMAR)),
    scenario("six words of a private fact", "G24", BLOCK, PRIVATE_FACT, talk(IRIS, LEARN, message=TELLS)),
    scenario("five words of a private fact", "G24", SILENT, PRIVATE_FACT,
             talk(IRIS, LEARN, message="I hear they will close the two clinics.")),
    scenario("six words of an open fact", "G24", SILENT, Dossier(about="acme", facts=(Fact(text=SECRET),)),
             talk(IRIS, LEARN, message=TELLS)),
    scenario("six words of a private insight", "G24", BLOCK,
             held(OMAR, LEARN, date(2026, 10, 1), insights=(Insight(text=SECRET, private=True),)),
             talk(IRIS, LEARN, message=TELLS)),
    scenario("six words of an open insight", "G24", SILENT,
             held(OMAR, LEARN, date(2026, 10, 1), insights=(Insight(text=SECRET),)),
             talk(IRIS, LEARN, message=TELLS)),
    scenario("a private fact from a public page", "G24", SILENT,
             Dossier(about="acme", facts=(Fact(text=SECRET, private=True, source="https://acme.example/news"),)),
             talk(IRIS, LEARN, message=TELLS)),
    scenario("said in public", "G24", SILENT, PRIVATE_FACT,
             talk(IRIS, LEARN, message=TELLS, claims=(Claim.PUBLIC_STATEMENT,))),
    scenario("no message", "G24", SILENT, PRIVATE_FACT, talk(IRIS, LEARN)),
]  # fmt: skip

SEARCHING = "I am looking for a new job."
ASKING = "I would value your advice."

G27 = [
    scenario("says both", "G27", SILENT, talk(NOOR, EXPLORE, message=f"{SEARCHING} {ASKING}")),
    scenario("says a change, wants suggestions", "G27", SILENT,
             talk(NOOR, EXPLORE, message="I am planning a career change. I would love your suggestions.")),
    scenario("says only the search", "G27", WARN, talk(NOOR, EXPLORE, message=SEARCHING)),
    scenario("says only the advice", "G27", WARN, talk(NOOR, EXPLORE, message=ASKING)),
    scenario("says neither", "G27", WARN, talk(NOOR, EXPLORE, message="Coffee on Sunday?")),
    scenario("no message", "G27", SILENT, talk(NOOR, EXPLORE)),
    scenario("learning", "G27", SILENT, talk(NOOR, LEARN, message="Coffee on Sunday?")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "severity", "case"), [*G02, *G05, *G06, *G10, *G13N, *G14, *G18, *G24, *G27])
def test_words(rule: str, severity: Severity | None, case: Case) -> None:
    assert gravest(weighed(case), rule) == severity
