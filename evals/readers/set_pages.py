"""Resumes typeset by Typst: one template a layout under `typst/`, the same data for all."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import font_source_sans_pro
import typst
from people import Job, Person
from wording import SECTIONS, heading, period

TEMPLATES = Path(__file__).parent / "typst"
_FONTS = sorted({str(path.parent) for path in Path(font_source_sans_pro.__file__).parent.rglob("*.ttf")})

LABELS = {
    "en": {
        "personal": "Personal information",
        "name": "First name(s) / Surname(s)",
        "address": "Address",
        "phone": "Telephone",
        "email": "E-mail",
        "dates": "Dates",
        "title": "Occupation or position held",
        "duties": "Main activities and responsibilities",
        "employer": "Name and address of employer",
        "degree": "Title of qualification awarded",
        "school": "Name and type of organisation providing education and training",
        "skills": "Personal skills and competences",
        "mother": "Mother tongue(s)",
        "other": "Other language(s)",
        "computer": "Computer skills and competences",
        "contact": "Contact",
        "top_skills": "Top Skills",
        "personal_site": "Personal",
    },
    "it": {
        "personal": "Informazioni personali",
        "name": "Nome e Cognome",
        "address": "Indirizzo",
        "phone": "Telefono",
        "email": "E-mail",
        "dates": "Date",
        "title": "Lavoro o posizione ricoperti",
        "duties": "Principali attività e responsabilità",
        "employer": "Nome e indirizzo del datore di lavoro",
        "degree": "Titolo della qualifica rilasciata",
        "school": "Nome e tipo d'organizzazione erogatrice dell'istruzione e formazione",
        "skills": "Capacità e competenze personali",
        "mother": "Madrelingua",
        "other": "Altra lingua",
        "computer": "Capacità e competenze informatiche",
        "contact": "Contatti",
        "top_skills": "Competenze principali",
        "personal_site": "Personal",
    },
    "pt": {
        "personal": "Informação pessoal",
        "name": "Apelido(s) / Nome(s) próprio(s)",
        "address": "Morada",
        "phone": "Telefone",
        "email": "Correio eletrónico",
        "dates": "Datas",
        "title": "Função ou cargo ocupado",
        "duties": "Principais atividades e responsabilidades",
        "employer": "Nome e morada do empregador",
        "degree": "Designação da qualificação atribuída",
        "school": "Nome e tipo da organização de ensino ou formação",
        "skills": "Aptidões e competências pessoais",
        "mother": "Língua materna",
        "other": "Outra língua",
        "computer": "Aptidões e competências informáticas",
        "contact": "Contactar",
        "top_skills": "Principais competências",
        "personal_site": "Personal",
    },
    "fr": {
        "contact": "Coordonnées",
        "top_skills": "Principales compétences",
        "personal_site": "Personal",
        "address": "Adresse",
        "phone": "Téléphone",
        "email": "E-mail",
    },
    "es": {
        "contact": "Contactar",
        "top_skills": "Aptitudes principales",
        "personal_site": "Personal",
        "address": "Dirección",
        "phone": "Teléfono",
        "email": "Correo electrónico",
    },
    "de": {
        "contact": "Kontakt",
        "top_skills": "Top-Kenntnisse",
        "personal_site": "Personal",
        "address": "Adresse",
        "phone": "Telefon",
        "email": "E-Mail-Adresse",
    },
    "pl": {
        "contact": "Kontakt",
        "top_skills": "Najważniejsze umiejętności",
        "personal_site": "Personal",
        "address": "Adres",
        "phone": "Telefon",
        "email": "E-mail",
    },
    "nl": {
        "contact": "Contact",
        "top_skills": "Topvaardigheden",
        "personal_site": "Personal",
        "address": "Adres",
        "phone": "Telefoon",
        "email": "E-mailadres",
    },
}
DEGREE_IN = {"en": " in ", "de": ", ", "fr": " en ", "es": " en ", "pt": " em ", "it": " in ", "nl": " in ", "pl": ", "}
YEARS = {
    "en": ("year", "years", "month", "months"),
    "es": ("año", "años", "mes", "meses"),
    "fr": ("an", "ans", "mois", "mois"),
    "de": ("Jahr", "Jahre", "Monat", "Monate"),
    "pt": ("ano", "anos", "mês", "meses"),
    "it": ("anno", "anni", "mese", "mesi"),
    "nl": ("jaar", "jaar", "maand", "maanden"),
    "pl": ("rok", "lat", "miesiąc", "mies."),
}
_MOTHER = (
    "native",
    "Muttersprache",
    "langue maternelle",
    "nativo",
    "língua materna",
    "madrelingua",
    "moedertaal",
    "ojczysty",
)


def render(
    template: str, person: Person, *, dates: str = "name", dash: str = " – ", habit: int = 0, **options: Any
) -> bytes:
    """One page or two of PDF, the same bytes each time."""
    data = as_data(person, dates, dash, habit) | options
    source = f"{(TEMPLATES / 'common.typ').read_text()}\n{(TEMPLATES / f'{template}.typ').read_text()}"
    return typst.compile(
        source.encode(), sys_inputs={"data": json.dumps(data)}, ignore_system_fonts=True, font_paths=_FONTS, timestamp=0
    )


def as_data(person: Person, dates: str, dash: str, habit: int) -> dict[str, Any]:
    return person._asdict() | {
        "work": [
            job._asdict() | {"period": period(person.lang, job, dates, dash, habit), "lasted": lasted(person.lang, job)}
            for job in person.work
        ],
        "education": [
            each._asdict()
            | {"period": period(person.lang, each, dates, dash, habit), "years": f"{each.start[:4]} - {each.end[:4]}"}
            for each in person.education
        ],
        "languages": [[name, level, level in _MOTHER] for name, level in person.languages],
        "headings": {section: heading(person, section, habit) for section in SECTIONS},
        "labels": LABELS[person.lang],
        "degree_in": DEGREE_IN[person.lang],
        "cv": "Curriculum Vitae",
        "name_in_sidebar": False,
        "side_left": True,
    }


def lasted(lang: str, job: Job) -> str:
    (year, month), (end_year, end_month) = (
        (int(part) for part in when.split("-")) for when in (job.start, job.end or "2024-06")
    )
    months = (end_year - year) * 12 + end_month - month + 1
    one, many, month_word, months_word = YEARS[lang]
    full, rest = divmod(months, 12)
    parts = [f"{full} {one if full == 1 else many}"] if full else []
    return " ".join(parts + ([f"{rest} {month_word if rest == 1 else months_word}"] if rest else []))


@cache
def source_sans(style: str) -> str:
    return next(str(path) for folder in _FONTS for path in Path(folder).glob(f"*-{style}.ttf"))
