"""Outlook's CSV of contacts, in the languages Outlook exports, and the tables of programs that took it over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threedoors.importers.contact_rows import Table, find_table, people_in
from threedoors.importers.csv_rows import lines_of
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found
from threedoors.importers.google_csv import card_of
from threedoors.importers.tables import words_to_names

NAME = "outlook-contacts"
READS = "Outlook's CSV, in eight languages"
BECOMES = "people and their companies"

_HINT = "In Outlook choose Export and Comma Separated Values, and import that file as it comes."

_FIELD_OF = words_to_names(
    """
    first: First Name; Vorname; Prénom; Nombre; Nome; Voornaam; Förnamn
    middle: Middle Name; Weitere Vornamen; Deuxième prénom; Segundo nombre; Secondo nome; Middelste naam
    last: Last Name; Nachname; Nom; Apellidos; Apellido; Cognome; Sobrenome; Achternaam; Efternamn
    after: Suffix; Suffixe; Sufijo
    name: Display Name; Anzeigename
    nickname: Nickname; Spitzname; Surnom
    company: Company; Organization; Firma; Société; Organización; Empresa; Società; Bedrijf; Företag
    department: Department; Abteilung; Service; Departamento; Reparto; Afdeling; Avdelning
    title: Job Title; Position; Profession; Fonction; Titre; Puesto; Cargo; Posizione; Functie; Befattning
    email: E-mail Address; E-mail 2 Address; E-mail 3 Address; E-Mail-Adresse; E-Mail 2: Adresse; E-Mail 3: Adresse;
        Adresse de messagerie; Adresse e-mail 2; Adresse de messagerie 2; Dirección de correo electrónico; Dirección
        del correo electrónico 2; Indirizzo posta elettronica; Indirizzo posta elettronica 2; Endereço de email;
        E-mailadres; E-mailadres 2; E-postadress; Primary Email; Secondary Email
    phone: Primary Phone; Mobile Phone; Business Phone; Business Phone 2; Home Phone; Home Phone 2; Other Phone; Company
        Main Phone; Mobile Number; Work Phone; Mobiltelefon; Telefon geschäftlich; Telefon geschäftlich 2; Telefon
        (privat); Telefon privat; Telefon Firma; Weiteres Telefon; Tél. mobile; Téléphone (bureau); Téléphone
        (domicile); Téléphone principal; Móvil; Teléfono móvil; Teléfono del trabajo; Particular; Teléfono principal;
        Cellulare; Ufficio; Abitazione; Telemóvel; Telefone comercial; Telefone celular; Mobiele telefoon; Telefoon op
        werk; Telefoon thuis; Telefon arbete; Mobil
    city: Business City; Ort geschäftlich; Ville (bureau); Ciudad del trabajo; Città (uff.); Cidade comercial; Plaats
        werk; Work City
    region: Business State; Bundesland/Kanton geschäftlich; Provincia o estado de trabajo; Work State
    country: Business Country/Region; Business Country; Land/Region geschäftlich; Pays/Région (bureau); País o región
        del trabajo; Work Country
    home-city: Home City; Ort privat; Ville (domicile); Ciudad de residencia; Città (ab.)
    home-region: Home State; Bundesland/Kanton privat
    home-country: Home Country/Region; Home Country; Land/Region privat; Pays/Région (domicile)
    url: Web Page; Personal Web Page; Webseite; Page Web; Página Web; Pagina Web; Webpagina; Web Page 1; Web Page 2
    notes: Notes; Notizen; Notities; Notas; Note; Anteckningar
    groups: Categories; Kategorien; Catégories; Categorías; Categorie; Categorieën; Kategorier
    """
)


def recognises(head: bytes, name: str) -> bool:
    return _table_of(lines_of(decode(head).text)) is not None


def read(data: bytes) -> Iterator[Found]:
    """Everybody with a name or an address. Raises Unreadable when the header is not Outlook's."""
    yield from people_in(data, _table_of, card_of, _HINT)


def _table_of(lines: Sequence[str]) -> Table | None:
    return find_table(lines, lambda heading: _FIELD_OF.get(heading, ""), _fits)


def _fits(fields: frozenset[str]) -> bool:
    """A table of people with telephones, which LinkedIn's connections never have."""
    return {"first", "email", "phone"} <= fields
