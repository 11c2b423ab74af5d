"""Labels with a value beside or below them: "Location: Hamburg", "Closing date", "Salary range"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from threedoors.importers.advert.lines import Line
from threedoors.importers.tables import words_to_names

_LABEL_OF = words_to_names(
    """
    title: job title; title; position; position title; role; role title; job; vacancy; post; opening; job name;
        job position; stelle; stellentitel; stellenbezeichnung; jobtitel; poste; intitulé du poste; puesto; cargo;
        vaga; posizione; functie; stanowisko; tjänst; befattning; stilling
    company: company; company name; employer; hiring company; organization; organisation; organization name; firm;
        practice; school; hospital; client; firma; unternehmen; arbeitgeber; entreprise; société; employeur;
        empresa; azienda; bedrijf; werkgever; pracodawca; företag; arbetsgivare; arbeidsgiver; arbejdsgiver
    via: agency; recruiter; recruitment agency; recruiting agency; recruiting firm; recruitment company; staffing
        agency; staffing firm; agentur; personalvermittlung; personalberatung; cabinet
    place: location; locations; job location; primary location; work location; place; place of work; office;
        office location; city; based in; work site; worksite; ort; standort; standorte; arbeitsort; einsatzort;
        dienstort; lieu; lieu de travail; localisation; ubicación; lugar; localização; local; luogo; sede;
        locatie; plaats; standplaats; lokalizacja; plats; arbetsort; placering; arbeidssted; arbejdssted; sted
    remote: remote; remote work; remote type; workplace; workplace type; work arrangement; work model; working
        model; work mode; work setting; location type; job location type; home office; homeoffice; work style;
        working arrangement; onsite/remote; télétravail; teletrabajo; modalidad
    pay: salary; salary range; salary band; annual salary; base salary; base pay; base salary range; pay; pay
        range; pay rate; pay scale; compensation; compensation range; total compensation; hourly rate; hourly pay;
        hourly wage; wage; wages; rate; day rate; daily rate; remuneration; ote; ctc; gehalt; gehaltsspanne;
        jahresgehalt; bruttojahresgehalt; monatsgehalt; vergütung; stundenlohn; entgelt; salaire; rémunération;
        salario; sueldo; salário; remuneração; retribuzione; salaris; wynagrodzenie; lön; lønn; løn; stipendio
    posted: posted; posted on; date posted; posting date; posted date; publication date; published; published on;
        date; veröffentlicht; veröffentlicht am; online seit; publié le; fecha de publicación; publicado em
    closes: closing date; closes; closes on; closing; application deadline; applications close; application
        closing date; deadline; deadline to apply; deadline for applications; apply by; apply before; last date to
        apply; expires; expires on; expiry date; valid through; bewerbungsfrist; bewerbungsschluss; bewerbung bis;
        date limite; date limite de candidature; fecha límite; plazo; prazo; scadenza; reageren voor; sista
        ansökningsdag;
        ansök senast; sök senast; søknadsfrist; ansøgningsfrist; termin składania
    url: url; link; job url; job link; posting url; apply here; apply at; apply online; source; source url;
        quelle; lien
    """
)
_LABELLED = re.compile(r"(?P<label>[^:：\t|]{2,40}?)\s?(?:[:：\t]|\s[-–—|=]\s)\s*(?P<value>\S.*)")
_LONGEST_VALUE = 120
_LONGEST = {"company": 60, "via": 60, "title": 110}
_ALONE = frozenset(("title", "company", "place", "remote", "pay", "posted", "closes"))


def labelled(lines: Sequence[Line]) -> dict[str, str]:
    """The first value of every label; a label alone on its line has its value on the next."""
    values: dict[str, str] = {}
    for label, value in _pairs(lines):
        if len(value) <= _LONGEST.get(label, _LONGEST_VALUE):
            values.setdefault(label, value)
    return values


def is_labelled(text: str) -> bool:
    """Whether a line is a label with its value, or a label alone."""
    return label_of(text) != "" or _pair(text) is not None


def label_of(text: str) -> str:
    """What a line that is only a label asks for; "" for other lines."""
    return _LABEL_OF.get(" ".join(text.casefold().strip(" :*").split()), "")


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines):
        if pair := _pair(line.text):
            yield pair
        elif (label := label_of(line.text)) in _ALONE and number + 1 < len(lines):
            below = lines[number + 1]
            if (
                not below.heading
                and not is_labelled(below.text)
                and len(below.text.split()) <= 8
                and below.text[-1] not in ".!?"
            ):
                yield label, below.text


def _pair(text: str) -> tuple[str, str] | None:
    match = _LABELLED.fullmatch(text)
    label = label_of(match["label"]) if match else ""
    return (label, match["value"].strip()) if match and label else None
