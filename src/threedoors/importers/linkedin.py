"""LinkedIn's Connections.csv, in the languages LinkedIn exports: notes above the header, columns in any order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import unquote

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.csv_rows import Row, lines_of, rows_of
from threedoors.importers.dates import DayOrder, is_two_days, order_of, read_day
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, FoundContact, Skipped, Unplaced
from threedoors.importers.tables import words_to_names
from threedoors.importers.telling import told
from threedoors.terms import Relation

NAME = "linkedin-connections"
READS = "LinkedIn's Connections.csv, in the languages LinkedIn exports"
BECOMES = "people and their companies"

_COLUMN_OF = words_to_names(
    """
    first: First Name; FirstName; Vorname; Prénom; Nombre; Nome; Voornaam; Imię; Förnamn; Fornavn
    last: Last Name; LastName; Nachname; Nom; Nom de famille; Apellidos; Apellido; Sobrenome; Cognome; Achternaam;
        Nazwisko; Efternamn; Etternavn; Efternavn
    url: URL; Profile URL; Profil-URL; URL du profil; URL del perfil; URL do perfil; URL del profilo; Profiel-URL
    email: Email Address; E-mail Address; Email; E-mail; E-Mail-Adresse; Adresse e-mail; Dirección de correo
        electrónico; Correo electrónico; Endereço de e-mail; Indirizzo email; Indirizzo e-mail; E-mailadres; Adres
        e-mail; E-postadress
    company: Company; Firma; Unternehmen; Entreprise; Société; Empresa; Compañía; Azienda; Società; Bedrijf;
        Företag
    title: Position; Job Title; Titel; Poste; Fonction; Cargo; Puesto; Posizione; Ruolo; Qualifica; Functie;
        Stanowisko; Stilling
    on: Connected On; Verbunden am; Kontakt seit; Vernetzt am; Connecté le; En relation depuis; Conectado el;
        Fecha de conexión; Conectado em; Conectado no dia; Collegato il; Data di collegamento; Verbonden op;
        Połączono dnia; Ansluten den; Forbundet den
    """
)


def _key(heading: str) -> str:
    return " ".join(heading.strip(" \t\r\n\"'").casefold().split())


# A quick look, so that a giant file without any header is refused within a second or two.
_NAMES_FIRST = re.compile(
    "|".join(re.escape(word) for word, column in _COLUMN_OF.items() if column == "first"), re.IGNORECASE
)
_MOST_NOTES = 200
_FREE_TEXT = ("company", "title")

# Headings that only another file has, and what that file is.
_OTHERS = {
    "maiden name": "LinkedIn's Profile.csv",
    "e-mail 1 - value": "a Google Contacts file",
    "given name": "a Google or Outlook contacts file",
    "e-mail 1 - label": "a Google Contacts file",
    "company name": "LinkedIn's Positions.csv",
    "conversation id": "LinkedIn's messages.csv",
    "sent at": "LinkedIn's Invitations.csv",
    "school name": "LinkedIn's Education.csv",
}
_HINT = "In LinkedIn ask for your data, choose Connections, and import Connections.csv as it comes."

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_URL = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_PROFILE = re.compile(r"linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)


class _Table(NamedTuple):
    """Where the header is, how its cells are parted, and which column stands where."""

    line: int
    delimiter: str
    columns: tuple[str | None, ...]


def recognises(head: bytes, name: str) -> bool:
    """By its header; by its name when notes fill the head of the file."""
    if re.search(r"connections?[^/\\]*\.csv$", name, re.IGNORECASE):
        return True
    return _find_header(lines_of(decode(head).text)) is not None


def read(data: bytes) -> Iterator[Found]:
    """Everybody with a name, once. Raises Unreadable when there is no LinkedIn header in the file."""
    text, doubt = decode(data)
    lines = lines_of(text)
    table = _find_header(lines) if _NAMES_FIRST.search(text) else None
    if table is None:
        raise Unreadable(f"{_instead(lines[:_MOST_NOTES])} has no header of LinkedIn's connections.", hint=_HINT)
    if doubt:
        yield Skipped(None, doubt)
    people = _People(table)
    for row in told(rows_of(lines, table.line + 1, table.delimiter), len(lines)):
        if isinstance(row, Skipped):
            people.skipped.append(row)
        elif any(cell.strip() for cell in row.cells):
            people.take(row)
    yield from people.found()


def profile_key(url: str) -> str:
    """What makes a LinkedIn address one person's, however it is written; "" for other addresses."""
    match = _PROFILE.search(url)
    return unquote(match[1]).casefold() if match else ""


def _find_header(lines: Sequence[str]) -> _Table | None:
    """The first line that names people and something else of LinkedIn's, however long the notes above it."""
    for number, line in enumerate(lines):
        for delimiter in ",;\t" if _NAMES_FIRST.search(line) else "":
            if line.count(delimiter) >= 2:
                columns = tuple(_COLUMN_OF.get(_key(cell)) for cell in line.split(delimiter))
                if _is_header(columns) and not _foreign(line, delimiter):
                    return _Table(number, delimiter, columns)
    return None


def _is_header(columns: Sequence[str | None]) -> bool:
    known = set(columns) - {None}
    return "first" in known and len(known) >= 3 and bool(known & {"last", "on"})


def _foreign(line: str, delimiter: str) -> str:
    return next((_OTHERS[_key(cell)] for cell in line.split(delimiter) if _key(cell) in _OTHERS), "")


def _instead(lines: Iterable[str]) -> str:
    for line in lines:
        if what := _foreign(line, ","):
            return f"This is {what}: it"
    return "This CSV"


class _People:
    """The rows of one file on their way to contacts; dates wait until the whole column was seen."""

    def __init__(self, table: _Table) -> None:
        self.columns = table.columns
        self.kept: list[tuple[int, str, dict[str, str]]] = []
        self.skipped: list[Skipped] = []
        self.unplaced: list[Unplaced] = []
        self.seen: dict[str, int] = {}

    def take(self, row: Row) -> None:
        cells = self._by_column(row)
        if cells is None:
            return
        name = f"{cells.get('first', '')} {cells.get('last', '')}".strip()
        if fault := _fault_in(name, cells):
            self.skipped.append(Skipped(row.line, fault))
        elif (earlier := self._earlier(row.line, name, cells)) is not None:
            self.skipped.append(Skipped(row.line, f"the same person as row {earlier}"))
        else:
            self.kept.append((row.line, name, cells))

    def found(self) -> Iterator[Found]:
        dates = _Dates(cells["on"] for _, _, cells in self.kept if "on" in cells)
        for line, name, cells in self.kept:
            yield self._contact(line, name, cells, dates)
        yield from self.unplaced
        yield from sorted((*self.skipped, *dates.unread()), key=lambda each: each.row or 0)

    def _by_column(self, row: Row) -> dict[str, str] | None:
        """The cells by column, read as far as the row goes. With cells too many, only those that still stand surely."""
        cells = [" ".join(cell.split()) for cell in row.cells]
        while len(cells) > len(self.columns) and not cells[-1]:
            cells.pop()
        if len(cells) <= len(self.columns):
            return {column: cell for column, cell in zip(self.columns, cells, strict=False) if column and cell}
        return self._overlong(row.line, cells)

    def _overlong(self, line: int, cells: list[str]) -> dict[str, str] | None:
        """A comma nobody quoted, as in "Acme, Inc.": what stands before and after the free text is still sure."""
        free = [n for n, column in enumerate(self.columns) if column in _FREE_TEXT]
        if not free or free[-1] - free[0] != len(free) - 1:
            self.skipped.append(Skipped(line, f"{len(cells)} cells under {len(self.columns)} headings"))
            return None
        after = len(self.columns) - free[-1] - 1
        sure = [*cells[: free[0]], *[""] * len(free), *cells[len(cells) - after :]]
        doubtful = ", ".join(cell for cell in cells[free[0] : len(cells) - after] if cell)
        self.unplaced.append(Unplaced(f"row {line}: {doubtful}"))
        self.skipped.append(Skipped(line, "a comma too many: company and position were left out"))
        return {column: cell for column, cell in zip(self.columns, sure, strict=True) if column and cell}

    def _contact(self, line: int, name: str, cells: Mapping[str, str], dates: _Dates) -> FoundContact:
        return FoundContact(
            name=name,
            relation=Relation.ACQUAINTANCE,
            company=cells.get("company", ""),
            title=cells.get("title", ""),
            emails=self._checked(line, cells.get("email", ""), _EMAIL),
            urls=self._checked(line, cells.get("url", ""), _URL),
            connected_on=dates.read(line, cells["on"]) if "on" in cells else None,
            source=f"row {line}",
        )

    def _checked(self, line: int, cell: str, shape: re.Pattern[str]) -> tuple[str, ...]:
        if not cell or shape.fullmatch(cell):
            return (cell,) if cell else ()
        self.unplaced.append(Unplaced(f"row {line}: {cell}"))
        return ()

    def _earlier(self, line: int, name: str, cells: Mapping[str, str]) -> int | None:
        """The row that was this person already: the same profile, the same name and e-mail, or every cell alike."""
        keys = ["\n".join(f"{column}={cells[column]}" for column in sorted(cells))]
        if profile := profile_key(cells.get("url", "")):
            keys.append(profile)
        if "email" in cells:
            keys.append(f"{cells['email']}\n{name}".casefold())
        earlier = next((self.seen[key] for key in keys if key in self.seen), None)
        for key in keys:
            self.seen.setdefault(key, earlier or line)
        return earlier


def _fault_in(name: str, cells: Mapping[str, str]) -> str:
    """Why nobody can be made of these cells; "" when somebody can."""
    if not name:
        return "no name"
    if len(name) > limits.NAME_CHARACTERS:
        return "the name is too long to be one"
    again = all(_COLUMN_OF.get(_key(cells.get(column, ""))) == column for column in ("first", "last"))
    return "the header once more" if again else ""


class _Dates:
    """A column of dates. Those of numbers only are read when another date of the column shows which comes first."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.known = Counter(texts)
        self.order: DayOrder | None = order_of(self.known)
        self.days: dict[str, date | None] = {}
        self.first_unread: dict[str, int] = {}

    def read(self, line: int, text: str) -> date | None:
        if text not in self.days:
            self.days[text] = read_day(text, self.order)
        if self.days[text] is None:
            self.first_unread.setdefault(text, line)
        return self.days[text]

    def unread(self) -> Iterator[Skipped]:
        """One line for each unread way of writing, not one for each of 30,000 rows."""
        two_days = [text for text in self.first_unread if is_two_days(text)]
        for text, line in self.first_unread.items():
            if text in two_days[1:]:
                continue
            if two_days and text == two_days[0]:
                rows = sum(self.known[each] for each in two_days)
                yield Skipped(line, f"the date {text} could be two days; left empty here{_and_others(rows - 1)}")
            else:
                yield Skipped(line, f"no date in {text[:40]!r}; left empty here{_and_others(self.known[text] - 1)}")


def _and_others(rows: int) -> str:
    return f" and in {rows} more rows" if rows > 1 else " and in one more row" if rows else ""
