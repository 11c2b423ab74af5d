"""How each language heads the sections of a resume and writes its dates, in several habits."""

from __future__ import annotations

from people import Job, Person, Study

SECTIONS = ("summary", "work", "education", "skills", "languages", "certificates", "contact")

# Two habits a language; the second is the wordier one.
HEADINGS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("Summary", "Experience", "Education", "Skills", "Languages", "Certifications", "Contact"),
        (
            "Professional Profile",
            "Employment History",
            "Academic Background",
            "Core Competencies",
            "Languages",
            "Licenses & Certifications",
            "Contact Details",
        ),
    ),
    "de": (
        ("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse", "Sprachen", "Zertifikate", "Kontakt"),
        (
            "Über mich",
            "Beruflicher Werdegang",
            "Bildungsweg",
            "Fähigkeiten und Kenntnisse",
            "Sprachkenntnisse",
            "Weiterbildungen",
            "Persönliche Daten",
        ),
    ),
    "fr": (
        ("Profil", "Expérience professionnelle", "Formation", "Compétences", "Langues", "Certifications", "Contact"),
        ("À propos", "Parcours professionnel", "Études", "Savoir-faire", "Langues", "Certificats", "Coordonnées"),
    ),
    "es": (
        (
            "Perfil",
            "Experiencia laboral",
            "Formación académica",
            "Habilidades",
            "Idiomas",
            "Certificaciones",
            "Contacto",
        ),
        (
            "Sobre mí",
            "Trayectoria profesional",
            "Educación",
            "Competencias",
            "Idiomas",
            "Cursos y certificados",
            "Datos personales",
        ),
    ),
    "pt": (
        (
            "Perfil",
            "Experiência profissional",
            "Formação académica",
            "Competências",
            "Idiomas",
            "Certificações",
            "Contacto",
        ),
        ("Sobre mim", "Percurso profissional", "Educação", "Habilidades", "Línguas", "Cursos", "Dados pessoais"),
    ),
    "it": (
        (
            "Profilo",
            "Esperienza professionale",
            "Istruzione e formazione",
            "Competenze",
            "Lingue",
            "Certificazioni",
            "Contatti",
        ),
        (
            "Chi sono",
            "Esperienze lavorative",
            "Formazione",
            "Capacità e competenze",
            "Conoscenze linguistiche",
            "Corsi",
            "Dati personali",
        ),
    ),
    "nl": (
        ("Profiel", "Werkervaring", "Opleiding", "Vaardigheden", "Talen", "Certificaten", "Contact"),
        ("Over mij", "Loopbaan", "Opleidingen", "Competenties", "Talenkennis", "Cursussen", "Persoonlijke gegevens"),
    ),
    "pl": (
        ("Profil", "Doświadczenie zawodowe", "Wykształcenie", "Umiejętności", "Języki", "Certyfikaty", "Kontakt"),
        (
            "O mnie",
            "Przebieg kariery",
            "Edukacja",
            "Kompetencje",
            "Znajomość języków",
            "Kursy i szkolenia",
            "Dane osobowe",
        ),
    ),
}

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
}
NOW = {
    "en": ("Present", "now"),
    "de": ("heute", "laufend"),
    "fr": ("aujourd'hui", "présent"),
    "es": ("actualidad", "presente"),
    "pt": ("presente", "atualmente"),
    "it": ("oggi", "presente"),
    "nl": ("heden", "nu"),
    "pl": ("obecnie", "teraz"),
}
SINCE = {
    "en": "Since",
    "de": "Seit",
    "fr": "Depuis",
    "es": "Desde",
    "pt": "Desde",
    "it": "Dal",
    "nl": "Sinds",
    "pl": "Od",
}


def heading(person: Person, section: str, habit: int) -> str:
    return HEADINGS[person.lang][habit][SECTIONS.index(section)]


def day(lang: str, when: str, style: str) -> str:
    """One date: style is "name", "short", "slash", "dot", "iso", "year" or "full" (a European day)."""
    year, month = when.split("-")
    name = MONTHS[lang].split()[int(month) - 1]
    return {
        "name": f"{name} de {year}" if lang in ("es", "pt") else f"{name} {year}",
        "short": f"{name[:3]} {year}" if lang in ("en", "nl", "pl") else f"{name} {year}",
        "slash": f"{month}/{year}",
        "dot": f"{month}.{year}",
        "iso": when,
        "year": year,
        "full": f"01/{month}/{year}",
        "apostrophe": f"{name[:3]} '{year[2:]}",
    }[style]


def period(lang: str, what: Job | Study, style: str, dash: str = " – ", habit: int = 0) -> str:
    """From when to when, as a resume of that language writes it."""
    if not what.end and dash == "since":
        return f"{SINCE[lang]} {day(lang, what.start, style)}"
    end = day(lang, what.end, style) if what.end else NOW[lang][habit]
    return f"{day(lang, what.start, style)}{' – ' if dash == 'since' else dash}{end}"
