"""Any other table of people whose first line says what stands under it: from a spreadsheet, a club, a customer list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threedoors.importers import linkedin
from threedoors.importers.contact_rows import Table, find_table, key, people_in
from threedoors.importers.csv_rows import Row, lines_of, rows_of
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, Skipped
from threedoors.importers.google_csv import card_of
from threedoors.importers.tables import words_to_names

NAME = "contacts-csv"

_HINT = "Give its first line headings such as Name, E-mail, Phone, Company and Title."

_FIELD_OF = words_to_names(
    """
    name: Name; Full Name; Fullname; Contact; Contact Name; Display Name; Person; Vollständiger Name; Nom complet;
        Nombre completo; Nome completo; Volledige naam; Naam
    first: First Name; Firstname; First; Given Name; Vorname; Prénom; Nombre; Voornaam; Förnamn; Imię
    middle: Middle Name; Middle
    last: Last Name; Lastname; Last; Surname; Family Name; Nachname; Nom; Apellidos; Apellido; Cognome; Sobrenome;
        Achternaam; Efternamn; Nazwisko
    nickname: Nickname
    email: Email; E-mail; Mail; Email Address; E-mail Address; Email 1; Email 2; Work Email; Personal Email; Primary
        Email; Secondary Email; E-Mail-Adresse; Adresse e-mail; Courriel; Correo; Correo electrónico; E-mailadres
    phone: Phone; Telephone; Tel; Phone Number; Mobile; Mobile Phone; Cell; Cell Phone; Work Phone; Home Phone; Telefon;
        Telefonnummer; Handy; Mobil; Téléphone; Portable; Teléfono; Móvil; Telefone; Telefono; Cellulare; Telefoon
    company: Company; Organization; Organisation; Company Name; Employer; Firm; Firma; Unternehmen; Société; Entreprise;
        Empresa; Azienda; Bedrijf; Företag
    department: Department; Abteilung
    title: Title; Job Title; Position; Role; Function; Berufsbezeichnung; Poste; Fonction; Puesto; Cargo; Ruolo; Functie
    city: City; Location; Place; Town; Ort; Stadt; Ville; Ciudad; Città; Cidade; Plaats
    region: State; Region; Province
    country: Country; Land; Pays; País; Paese
    url: URL; Website; Web Page; LinkedIn; LinkedIn URL; Profile; Profile URL; Webseite; Site web; Página web
    notes: Notes; Note; Comment; Comments; Notizen; Bemerkung; Notas; Remarques
    groups: Groups; Group; Tags; Labels; Categories; Category; Kategorie
    """
)


def recognises(head: bytes, name: str) -> bool:
    """LinkedIn's connections have the same headings, but never a telephone."""
    lines = lines_of(decode(head).text)
    table = _table_of(lines) if len(lines) > 1 else None
    return table is not None and ("phone" in table.columns or not linkedin.recognises(head, name))


def read(data: bytes) -> Iterator[Found]:
    """Everybody with a name or an address, and the columns that have no place. Raises Unreadable without headings."""
    yield from people_in(data, _table_of, card_of, _HINT)
    yield from _unused(lines_of(decode(data).text))


def _table_of(lines: Sequence[str]) -> Table | None:
    """The first line that is not blank, when it names people and something that leads to them."""
    table = find_table(lines, lambda heading: _FIELD_OF.get(heading, ""), _fits)
    return table if table and not any(line.strip() for line in lines[: table.line]) else None


def _fits(fields: frozenset[str]) -> bool:
    return bool(fields & {"name", "first"}) and bool(fields & {"email", "phone", "company"})


def _unused(lines: Sequence[str]) -> Iterator[Skipped]:
    table = _table_of(lines)
    row = next(rows_of(lines, table.line, table.delimiter)) if table else None
    if isinstance(row, Row) and (
        rest := [cell.strip() for cell in row.cells if key(cell) and key(cell) not in _FIELD_OF]
    ):
        yield Skipped(row.line, f"columns we have no place for: {', '.join(rest)[:300]}")
