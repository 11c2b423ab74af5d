"""Who can hire, as far as a title tells. The labelled titles themselves are counted at the end of this file."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from tests.hangs import no_hang

from threedoors.network import read_title
from threedoors.terms import Family, Power

EVAL = Path(__file__).parents[2] / "evals" / "titles" / "run.py"

LEVELS = {
    "a head of a function": ("Head of Sales", Power.DECIDE),
    "abbreviated": ("Sr. Dir., Mktg", Power.DECIDE),
    "initials with dots": ("V.P. Finance", Power.DECIDE),
    "shouted": ("DIRECTOR OF NURSING", Power.DECIDE),
    "a manager of a function": ("Marketing Manager", Power.DECIDE),
    "a manager of a place": ("Kitchen Manager", Power.DECIDE),
    "a manager of a thing": ("Campaign Manager", Power.NONE),
    "a manager of things, the French way round": ("Chef de projet", Power.NONE),
    "a manager of a thing in one German word": ("Projektmanager", Power.NONE),
    "a leader of a function in one German word": ("Verkaufsleiter", Power.DECIDE),
    "a conductor is no boss": ("Halbleiterentwickler", Power.NONE),
    "a thing, but led by a director": ("Director of Partnerships", Power.DECIDE),
    "a manager of something unheard of": ("Zorb Manager", None),
    "a manager of a place unheard of": ("Zorb Park Manager", Power.DECIDE),
    "a word that ends like a trade": ("Zorb Polisher", Power.NONE),
    "and one that only seems to": ("Better Together", None),
    "a club named after a rank": ("Account Executive | President's Club", Power.NONE),
    "an officer of the board": ("Referentin der Geschäftsführung", Power.NONE),
    "of the board": ("Mitglied der Geschäftsführung", Power.DECIDE),
    "two things managed": ("Product & Project Manager", Power.NONE),
    "a manager of either": ("Performance Marketing Manager", None),
    "a founder among by-lines": ("Founder @ Loop | Investor | Speaker", Power.DECIDE),
    "an owner named after the shop": ("Owner, Chef's Table", Power.DECIDE),
    "an owner of a product": ("Product Owner", Power.NONE),
    "a partner of a firm": ("Tax Partner", Power.DECIDE),
    "a partner to the business": ("Commercial Business Partner", Power.NONE),
    "a partner for talent": ("Talent Partner", Power.SCREEN),
    "a manager of partners": ("Channel Partner Manager", Power.NONE),
    "a principal of a school": ("Principal, Oak Middle School", Power.DECIDE),
    "a principal by grade": ("Principal Research Scientist", Power.INFLUENCE),
    "a staff engineer": ("Staff Product Designer", Power.INFLUENCE),
    "a staff nurse": ("Staff Nurse", Power.NONE),
    "a lead of a craft": ("Lead Mechanic", Power.INFLUENCE),
    "a lead of a team": ("Team Lead, Support", Power.DECIDE),
    "leads one wants to win": ("Lead Generation Specialist", Power.NONE),
    "an assistant manager": ("Assistant Kitchen Manager", Power.INFLUENCE),
    "an assistant director": ("Assistant Director", None),
    "an assistant of a manager": ("Assistant to the Plant Manager", Power.NONE),
    "a director's assistant": ("Director's Assistant", Power.NONE),
    "an assistant in a president's office": ("Administrative Assistant, Office of the President", Power.NONE),
    "an assistant, the Spanish way round": ("Asistente de dirección", Power.NONE),
    "an assistant in Chinese": ("董事长秘书", Power.NONE),
    "an assistant named after the boss": ("CEO Executive Assistant", Power.NONE),
    "a deputy keeps the level": ("Deputy Director", Power.DECIDE),
    "HR at the top": ("Chief People Officer", Power.SCREEN),
    "HR at the start": ("HR Intern", Power.SCREEN),
    "people, the department": ("VP, People", Power.SCREEN),
    "people, the managed": ("People Manager", Power.DECIDE),
    "HR is what they sell": ("Account Executive, HR Tech", Power.NONE),
    "a recruiter who owns the firm": ("Founder & Executive Recruiter", Power.DECIDE),
    "an agent of artists": ("Talent Agent", Power.NONE),
    "former": ("Former Head of Marketing", Power.NONE),
    "former, and now": ("Former teacher, now Head of Training", Power.DECIDE),
    "a former employer named beside": ("Sales Director | Ex-Oracle", Power.DECIDE),
    "not yet": ("Aspiring Product Leader", Power.NONE),
    "looking for the title": ("Seeking a Director role", Power.NONE),
    "holding it, or just left": ("VP Sales | Open to work", None),
    "in training": ("Store Manager in Training", Power.NONE),
    "helping those who lead": ("Coach for founders and executives", Power.NONE),
    "the company has a title in its name": ("Software Engineer at Head Start", Power.NONE),
    "a rank in the second piece": ("Speaker, Author, CEO", Power.DECIDE),
    "somebody else's rank in the second piece": ("Analyst, Office of the CEO", Power.NONE),
    "an executive of one kind": ("Sales Executive", Power.NONE),
    "an executive of either kind": ("Executive", None),
    "a vice president of a bank, perhaps": ("AVP", None),
    "a motto": ("Making tomorrow brighter", None),
    "dashes": ("--", None),
    "nothing": ("", None),
    "presides over a club": ("President, Chess Club", None),
    "leads a club one pays for": ("Golf Club Manager", Power.DECIDE),
    "freelance under a big name": ("Freelance Creative Director", None),
    "freelance": ("Freelance Editor", Power.NONE),
    "a partner of a kind unheard of": ("Zorb Partner", None),
    "a partner of a function inside a firm": ("Procurement Partner", None),
    "letters of a chief": ("CRO", Power.DECIDE),
    "letters before somebody who does the work": ("CRO Specialist", None),
    "a grade, or the line": ("Manager, Partnerships", None),
    "a motto that opens with making": ("Making managers better", None),
    "making, in the trade": ("Net Making Supervisor", Power.DECIDE),
    "the trade first, as in Romance languages": ("Contrôleur de zorb", Power.NONE),
    "a phrase known by its stems": ("Pielęgniarka oddziałowa", Power.DECIDE),
    "social is no Spanish partner": ("Social Worker", Power.NONE),
    "production is no product": ("Production Manager", Power.DECIDE),
    "for every gender": ("Leiter/in Einkauf (m/w/d)", Power.DECIDE),
    "feminine": ("Geschäftsführerin", Power.DECIDE),
    "umlaut spelled out": ("Geschaeftsfuehrer", Power.DECIDE),
    "Portuguese": ("Gerente de Loja", Power.DECIDE),
    "Italian": ("Responsabile vendite", Power.DECIDE),
    "Dutch": ("Hoofd Verkoop", Power.DECIDE),
    "Swedish": ("Enhetschef", Power.DECIDE),
    "Finnish, of a thing": ("Projektipäällikkö", Power.NONE),
    "Polish": ("Kierownik sklepu", Power.DECIDE),
    "Polish, of a thing": ("Kierownik projektu", Power.NONE),
    "Russian, a manager who sells": ("Менеджер по продажам", Power.NONE),
    "Russian, a head": ("Начальник отдела", Power.DECIDE),
    "Turkish": ("Şube Müdürü", Power.DECIDE),
    "Arabic": ("مدير التسويق", Power.DECIDE),
    "Hebrew with its quote mark": ('סמנכ"ל שיווק', Power.DECIDE),
    "Chinese HR": ("人事经理", Power.SCREEN),
    "Japanese": ("営業部長", Power.DECIDE),
    "Korean": ("마케팅 팀장", Power.DECIDE),
    "Indian abbreviation": ("DGM - Sales", Power.DECIDE),
}


@pytest.mark.parametrize(("title", "power"), LEVELS.values(), ids=LEVELS)
def test_level(title: str, power: Power | None) -> None:
    assert read_title(title).power is power


SENIOR = ("Owner", "Managing Partner", "Chief Accountant", "VP", "Director", "Head of Sales", "Principal Engineer")
NOT_SENIOR = (
    "Product Owner",
    "Partner Manager",
    "Finance Business Partner",
    "Assistant to the Director",
    "Ex-CEO",
    "Nurse",
)


@pytest.mark.parametrize("title", SENIOR)
def test_a_senior_title(title: str) -> None:
    assert read_title(title).senior


@pytest.mark.parametrize("title", NOT_SENIOR)
def test_no_senior_title(title: str) -> None:
    assert not read_title(title).senior


HIRES = {
    "a head": ("Head of Sales", {Family.SALES}),
    "a function under another name": ("VP, Revenue", {Family.SALES}),
    "a rank and a craft": ("Head Nurse", {Family.NURSING}),
    "two functions": ("Director, Sales & Marketing", {Family.SALES, Family.MARKETING}),
    "a recruiter, by the work beside": ("Technical Recruiter", {Family.SOFTWARE}),
    "engineering of either kind": ("Engineering Manager", {Family.ENGINEERING, Family.SOFTWARE}),
    "engineering of one": ("Electrical Engineering Manager", {Family.ENGINEERING}),
    "a recruiter without": ("Recruiter", set()),
    "a school's principal hires teachers too": (
        "School Principal",
        {Family.EDUCATION_ADMINISTRATION, Family.TEACHING},
    ),
    "an owner hires in all": ("Owner & Head Chef", set()),
    "a chief executive hires in all": ("CEO", set()),
    "who does not hire": ("Sales Representative", set()),
    "a lead has a voice only": ("Sales Lead", set()),
}


@pytest.mark.parametrize(("title", "families"), HIRES.values(), ids=HIRES)
def test_families_they_hire_in(title: str, families: set[Family]) -> None:
    assert read_title(title).hires == families


REASONS = {
    "Head of  Sales": 'the title "Head of Sales" says they lead a team',
    "Owner": 'the title "Owner" says they run the place',
    "Talent Partner": 'the title "Talent Partner" says they work in hiring',
    "Tech Lead": 'the title "Tech Lead" says they may be asked about a candidate',
    "Nurse": 'the title "Nurse" does not say they hire',
    "Leader": 'the title "Leader" does not tell whether they hire',
    "": "there is no title",
}


@pytest.mark.parametrize(("title", "reason"), REASONS.items(), ids=REASONS)
def test_reason_is_a_plain_clause(title: str, reason: str) -> None:
    assert read_title(title).reason == reason


def test_a_long_address_book_is_read_to_its_end() -> None:
    titles = [f"{rank} {work} at Company {n}" for n in range(200) for rank in _RANKS for work in _WORKS]
    assert len(titles) == 200 * 20
    with no_hang():
        assert all(read_title(title).reason for title in titles)


_RANKS = ("Head of", "Senior", "VP,", "Lead")
_WORKS = ("Sales", "Product Manager", "Nurse", "Software Engineer", "HR Business Partner")


def _eval() -> ModuleType:
    spec = importlib.util.spec_from_file_location("titles_eval", EVAL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_few_labelled_titles_are_read_wrong_with_confidence() -> None:
    run = _eval()
    test_half = [read for read in run.powers("labelled.tsv") if not run.tuning(read.title)]
    assert len(test_half) > 150
    assert sum(read.wrong for read in test_half) <= 0.03 * len(test_half)
    assert sum(read.unknown for read in test_half) <= 0.15 * len(test_half)


def test_titles_of_every_sort_are_seldom_read_wrong() -> None:
    run = _eval()
    reads = [read for name in ("linkedin.tsv", "languages.tsv", "tricky.tsv") for read in run.powers(name)]
    assert len(reads) == 360
    assert sum(read.wrong for read in reads) <= 0.02 * len(reads)
    assert sum(read.unknown for read in reads) <= 0.12 * len(reads)


def test_sentences_name_the_work_they_are_about_and_no_other() -> None:
    run = _eval()
    heard = [one for name in run.SENTENCES for one in run.sentences(name)]
    assert len(heard) == 350
    precision, recall = run.precision_and_recall(heard)
    assert precision >= 0.95
    assert recall >= 0.93
