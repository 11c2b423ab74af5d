"""Headings, months and words for "until now" that `wording.py` does not use, and dates in the forms it lacks."""

from __future__ import annotations

from people import Job, Person, Study

SECTIONS = ("summary", "work", "education", "skills", "languages", "certificates", "contact")
HEADINGS = {
    "en": "About Me|Work History|Education & Training|Key Skills|Language Skills|Licenses|Get in Touch",
    "de": "Kurzprofil|Berufspraxis|Schule und Ausbildung|EDV-Kenntnisse|Fremdsprachen|Fortbildungen|Kontaktdaten",
    "fr": "Présentation|Expériences|Diplômes et formations|Compétences clés|Langues parlées|Habilitations|Me contacter",
    "es": "Resumen|Experiencia|Estudios|Aptitudes|Idiomas|Cursos|Información de contacto",
    "pt": "Resumo profissional|Experiência|Formação|Conhecimentos|Línguas|Certificados|Contato",
    "it": "Profilo personale|Esperienza|Formazione scolastica|Abilità|Lingue straniere|Certificati|Recapiti",
    "nl": "Profielschets|Ervaring|Opleiding en training|Kennis en vaardigheden|Talen|Trainingen|Contactinformatie",
    "pl": "Podsumowanie|Doświadczenie|Edukacja|Kluczowe umiejętności|Języki obce|Szkolenia|Dane kontaktowe",
    "sv": "Profil|Arbetslivserfarenhet|Utbildning|Kompetenser|Språk|Kurser och intyg|Kontakt",
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
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
NOW = {
    "en": "Current",
    "de": "jetzt",
    "fr": "à ce jour",
    "es": "la actualidad",
    "pt": "atual",
    "it": "in corso",
    "nl": "heden",
    "pl": "do dziś",
    "sv": "nuvarande",
}
SINCE = {
    "en": "since",
    "de": "seit",
    "fr": "depuis",
    "es": "desde",
    "pt": "desde",
    "it": "dal",
    "nl": "sinds",
    "pl": "od",
    "sv": "sedan",
}


def heading(person: Person, section: str) -> str:
    return HEADINGS[person.lang].split("|")[SECTIONS.index(section)]


def day(lang: str, when: str, style: str) -> str:
    """One date: "abbr" is Sept. 2018, "point" 2018.09, "tic" '18; the others as their names say."""
    year, month = when.split("-")
    name = MONTHS[lang].split()[int(month) - 1]
    short = "Sept." if name == "September" and lang == "en" else name if len(name) < 5 else f"{name[:3]}."
    return {
        "abbr": f"{short} {year}",
        "name": f"{name} {year}",
        "caps": f"{name[:3]} {year}".upper() if lang in ("en", "sv", "nl") else f"{name} {year}".upper(),
        "slash": f"{month}/{year}",
        "short": f"{month}/{year[2:]}",
        "point": f"{year}.{month}",
        "iso": when,
        "year": year,
        "tic": f"\u2019{year[2:]}",
    }[style]


def period(lang: str, what: Job | Study, style: str, dash: str = " – ") -> str:
    """From when to when. dash "since": a job that lasts is told by that word; "open": by a dash alone."""
    start = day(lang, what.start, style)
    if not what.end and dash in ("since", "open"):
        return f"{SINCE[lang]} {start}" if dash == "since" else f"{start} –"
    end = day(lang, what.end, style) if what.end else NOW[lang]
    return f"{start}{' – ' if dash in ('since', 'open') else dash}{end}"
