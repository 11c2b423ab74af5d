"""Makes the address books of `contacts/` in the shapes that exporters write, each with its facts beside it.

`python evals/readers/make_contacts.py`. The people are made up; the shapes follow what phones, mail programs and
LinkedIn write. Nothing here uses the readers.
"""

from __future__ import annotations

import base64
import csv
import io
import json
import quopri
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent / "contacts"
PHOTO = base64.b64encode(bytes(range(256)) * 8).decode()


class Person(NamedTuple):
    first: str
    last: str
    company: str = ""
    department: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    city: str = ""
    country: str = ""
    url: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()

    @property
    def place(self) -> str:
        return ", ".join(each for each in (self.city, self.country) if each)


PEOPLE = (
    Person(
        "Vera", "Lindqvist", "Acme, Inc.", "Sales", "Head of Sales", ("vera@acme.example", "v.lindqvist@home.example"),
        ("+46 70 123 45 67",), "Stockholm", "Sweden", "https://acme.example/team", "Met at the fair; likes tea",
    ),
    Person(
        "Jürgen", "Weiß", "Bäckerei Größe GmbH", "", "Geschäftsführer", ("j.weiss@groesse.example",),
        ("0221 / 55 12 34", "+49 170 1234567"), "Köln", "Deutschland",
    ),
    Person(
        "Zoë", "O'Brien-Smith", "Smith; Daughters", "R&D", "Engineer II", ("zoe@smith.example",), ("(303) 555-0142",),
        "Denver", "United States", "http://zoe.example/?a=1&b=2", "Two lines:\nthe second, with a comma",
    ),
    Person("Noor", "Haddad", emails=("noor@haddad.example",)),
    Person("Mum", "", phones=("555 0199",)),
    Person("", "", emails=("someone.else@acme.example",)),
    Person(
        "José María", "de la Cruz", "Peña & Hijos S.A.", "", "Director", ("jose@pena.example",), ("+34 600 123 456",),
        "Málaga", "España",
    ),
    Person("Cole", "Ames", "", "", "Career counsellor", ("cole@ames.example",), ("+1 720 555 0100",)),
    Person(
        "Anastasia-Alexandra", "Papadopoulou-Konstantinidou",
        "International Institute of Very Long Company Names and Sons", "Strategic Partnerships and Alliances",
        "Vice President, Partnerships", ("aa.papadopoulou@institute.example",),
    ),
)  # fmt: skip


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def folded(line: str, end: str) -> str:
    """Folded by bytes at 75, as version 3 says."""
    parts, left = [], line
    while len(left.encode()) > 75:
        cut = 75
        while len(left[:cut].encode()) > 74:
            cut -= 1
        parts.append(left[:cut])
        left = " " + left[cut:]
    return end.join([*parts, left])


def quoted(head: str, text: str, charset: str, end: str) -> str:
    """A value of version 2.1 with soft breaks at 70."""
    code = (
        quopri.encodestring(text.encode(charset), quotetabs=False).decode().replace("=\n", "").replace("\n", "=0D=0A")
    )
    lines = []
    while len(code) > 70:
        cut = 70
        while "=" in code[cut - 2 : cut]:
            cut -= 1
        lines.append(code[:cut] + "=")
        code = code[cut:]
    return f"{head}:" + end.join([*lines, code])


def icloud(each: Person) -> Iterator[str]:
    yield f"N:{escaped(each.last)};{escaped(each.first)};;;"
    yield f"FN:{escaped(each.name)}"
    if each.company:
        yield f"ORG:{escaped(each.company)};{escaped(each.department)}"
    if each.title:
        yield f"TITLE:{escaped(each.title)}"
    for n, email in enumerate(each.emails, 1):
        yield f"item{n}.EMAIL;type=INTERNET;type=pref:{email}"
        yield f"item{n}.X-ABLabel:_$!<Work>!$_"
    for phone in each.phones:
        yield f"TEL;type=CELL;type=VOICE;type=pref:{phone}"
    if each.city:
        yield f"item9.ADR;type=HOME;type=pref:;;1 Long Street;{escaped(each.city)};;0000;{escaped(each.country)}"
        yield "item9.X-ABADR:us"
    if each.url:
        yield f"item8.URL;type=pref:{each.url.replace(':', chr(92) + ':')}"
    if each.note:
        yield f"NOTE:{escaped(each.note)}"
    yield f"PHOTO;ENCODING=b;TYPE=JPEG:{PHOTO}"
    yield "UID:6A0C\nREV:2026-01-01T00:00:00Z".replace("\n", "-")


def version_4(each: Person) -> Iterator[str]:
    yield f"FN:{escaped(each.name)}"
    yield f"N:{escaped(each.last)};{escaped(each.first)};;;"
    yield "KIND:individual"
    if each.company:
        yield f"ORG:{escaped(each.company)}" + (f";{escaped(each.department)}" if each.department else "")
    if each.title:
        yield f"TITLE:{escaped(each.title)}"
    for n, email in enumerate(each.emails, 1):
        yield f"EMAIL;PREF={n}:{email}"
    for phone in each.phones:
        yield f'TEL;VALUE=uri;TYPE="cell,voice":tel:{phone}'
    if each.city:
        yield f'ADR;LABEL="1 Long Street, {each.city}":;;1 Long Street;{escaped(each.city)};;;{escaped(each.country)}'
    if each.url:
        yield f"URL;VALUE=URL:{each.url}"
    if each.note:
        yield f"NOTE:{escaped(each.note)}"
    yield "PHOTO:data:image/jpeg;base64," + PHOTO


def version_21(charset: str, bare: bool) -> Callable[[Person, str], Iterator[str]]:
    coding = "QUOTED-PRINTABLE" if bare else "ENCODING=QUOTED-PRINTABLE"

    def lines(each: Person, end: str) -> Iterator[str]:
        def value(name: str, text: str) -> str:
            plain = text.isascii() and "\n" not in text and len(text) < 60
            return f"{name}:{text}" if plain else quoted(f"{name};CHARSET={charset};{coding}", text, charset, end)

        semi = lambda text: text.replace(";", "\\;")  # noqa: E731 - one small thing
        yield value("N", f"{semi(each.last)};{semi(each.first)};;;")
        yield value("FN", each.name)
        for n, phone in enumerate(each.phones):
            yield f"TEL;{('CELL', 'WORK;VOICE')[n % 2]}:{phone}"
        for email in each.emails:
            yield f"EMAIL;PREF;INTERNET:{email}"
        if each.company:
            yield value("ORG", semi(each.company) + (f";{each.department}" if each.department else ""))
        if each.title:
            yield value("TITLE", each.title)
        if each.city:
            yield value("ADR;WORK;PREF", f";;1 Long Street;{each.city};;;{each.country}")
        if each.url:
            yield f"URL;WORK:{each.url}"
        if each.note:
            yield value("NOTE", each.note)
        photo = end.join(f" {PHOTO[n : n + 72]}" for n in range(0, len(PHOTO), 72))
        yield f"PHOTO;ENCODING=BASE64;JPEG:{end}{photo}" if not bare else f"PHOTO;BASE64:{end}{photo}{end}"

    return lines


def vcards(version: str, lines: Callable[[Person], Iterator[str]], end: str = "\r\n", fold: bool = True) -> str:
    out = []
    for each in PEOPLE:
        body = [folded(line, end) if fold else line for line in lines(each)]
        out += ["BEGIN:VCARD", f"VERSION:{version}", *body, "END:VCARD"]
    return end.join([*out, ""])


def table(columns: str, row_of: Callable[[Person], list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(columns.split(";"))
    writer.writerows(row_of(each) for each in PEOPLE)
    return out.getvalue()


def at(texts: tuple[str, ...], number: int) -> str:
    return texts[number] if number < len(texts) else ""


GOOGLE_OLD = (
    "Name;Given Name;Additional Name;Family Name;Yomi Name;Nickname;Birthday;Notes;Language;Photo;Group Membership;"
    "E-mail 1 - Type;E-mail 1 - Value;E-mail 2 - Type;E-mail 2 - Value;Phone 1 - Type;Phone 1 - Value;Address 1 - Type;"
    "Address 1 - Formatted;Address 1 - Street;Address 1 - City;Address 1 - Region;Address 1 - Country;"
    "Organization 1 - Type;Organization 1 - Name;Organization 1 - Title;Organization 1 - Department;Website 1 - Type;"
    "Website 1 - Value"
)
GOOGLE_NEW = (
    "First Name;Middle Name;Last Name;Phonetic First Name;Name Prefix;Name Suffix;Nickname;File As;Organization Name;"
    "Organization Title;Organization Department;Birthday;Notes;Photo;Labels;E-mail 1 - Label;E-mail 1 - Value;"
    "E-mail 2 - Label;E-mail 2 - Value;Phone 1 - Label;Phone 1 - Value;Address 1 - Label;Address 1 - Formatted;"
    "Address 1 - City;Address 1 - Country;Website 1 - Label;Website 1 - Value"
)
OUTLOOK = (
    "Title;First Name;Middle Name;Last Name;Suffix;Company;Department;Job Title;Business Street;Business City;"
    "Business State;Business Country/Region;Home Phone;Mobile Phone;Business Phone;Categories;E-mail Address;"
    "E-mail Type;E-mail Display Name;E-mail 2 Address;Notes;Web Page"
)
OUTLOOK_WEB = (
    "First Name;Middle Name;Last Name;Title;Suffix;Nickname;Given Yomi;E-mail Address;E-mail 2 Address;"
    "E-mail 3 Address;Home Phone;Mobile Phone;Company Main Phone;Job Title;Department;Company;"
    "Business City;Business Country;Web Page;Notes;Categories"
)
OUTLOOK_DE = (
    "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;"
    "Land/Region geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Notizen;"
    "Webseite"
)


def google_old(each: Person) -> list[str]:
    return [
        each.name, each.first, "", each.last, "", "", "", each.note, "", "", "* myContacts",
        "* Work", at(each.emails, 0), "Home", at(each.emails, 1), "Mobile", " ::: ".join(each.phones), "Work",
        f"1 Long Street\n{each.place}" if each.place else "", "1 Long Street", each.city, "", each.country,
        "", each.company, each.title, each.department, "Profile", each.url,
    ]  # fmt: skip


def google_new(each: Person) -> list[str]:
    return [
        each.first, "", each.last, "", "", "", "", "", each.company, each.title, each.department, "", each.note,
        "https://lh3.example/photo", "* myContacts", "* ", at(each.emails, 0), "Home", at(each.emails, 1), "Mobile",
        " ::: ".join(each.phones), "", "", each.city, each.country, "", each.url,
    ]  # fmt: skip


def outlook(each: Person) -> list[str]:
    return [
        "", each.first, "", each.last, "", each.company, each.department, each.title, "1 Long Street", each.city, "",
        each.country, "", at(each.phones, 0), at(each.phones, 1), "", at(each.emails, 0), "SMTP", each.name,
        at(each.emails, 1), each.note, each.url,
    ]  # fmt: skip


def outlook_web(each: Person) -> list[str]:
    return [
        each.first, "", each.last, "", "", "", "", at(each.emails, 0), at(each.emails, 1), "", "", at(each.phones, 0),
        at(each.phones, 1), each.title, each.department, each.company, each.city, each.country, each.url, each.note, "",
    ]  # fmt: skip


def outlook_de(each: Person) -> list[str]:
    return [
        "", each.first, "", each.last, "", each.company, each.department, each.title, "", each.city, each.country,
        at(each.phones, 1), at(each.phones, 0), at(each.emails, 0), "SMTP", at(each.emails, 1), each.note, each.url,
    ]  # fmt: skip


def shifted() -> str:
    """An exporter that quotes nothing, so that "Acme, Inc." or a comma in a note moves all that follows."""
    rows = [google_old(each) for each in PEOPLE if "\n" not in each.note]
    return "\n".join([GOOGLE_OLD.replace(";", ","), *(",".join(row).replace("\n", " ") for row in rows), ""])


def linkedin_rows() -> str:
    rows = [[each.first, each.last, f"https://www.linkedin.com/in/p{n}", at(each.emails, 0), each.company, each.title,
             f"{n + 1:02} Jan 2020"] for n, each in enumerate(PEOPLE) if each.name]  # fmt: skip
    out = io.StringIO()
    out.write('Notes:\n"When exporting your connection data, some of the addresses may be missing."\n\n')
    csv.writer(out).writerows(
        [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"], *rows]
    )
    return out.getvalue()


MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    + "".join(
        f"{n},,Maya,https://www.linkedin.com/in/maya,P,https://www.linkedin.com/in/p{n % 3},"
        f"2024-0{n % 9 + 1}-11 09:00:00 UTC,,"
        f'"Hello,\nhow are you",INBOX\n'
        for n in range(27)
    )
)
TABLES = {
    "Profile.csv": "First Name,Last Name,Headline,Summary,Geo Location\n"
    "Maya,Okafor,Clinic coordinator,I run it.,Denver\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Clinic One,Coordinator,Runs it.,Denver,Jan 2022,\nAcme,Clerk,,,01 Oct 2019,Dec 2021\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nMetro State,2012,2016,,BA,\n",
    "Skills.csv": "Name\nScheduling\nSpanish\n",
    "Languages.csv": "Name,Proficiency\nSpanish,Professional working proficiency\n",
}
RESUME = {
    "name": ["Maya Okafor"], "employer": ["Clinic One", "Acme"], "position": ["Coordinator", "Clerk"],
    "job start": ["2022-01", "2019-10-01"], "job end": ["2021-12"], "school": ["Metro State"], "degree": ["BA"],
    "skill": ["Scheduling", "Spanish"], "language": ["Spanish"],
}  # fmt: skip


def zipped(files: dict[str, str], folder: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in files.items():
            file.writestr(zipfile.ZipInfo(folder + name, (2026, 11, 24, 0, 0, 0)), text)
    return out.getvalue()


def facts(each: Person, linkedin: int | None = None) -> dict[str, list[str]]:
    notes = [*filter(None, [each.note]), *([f"Department: {each.department}"] if each.department else [])]
    told = {
        "name": [each.name or each.emails[0]], "company": [each.company], "title": [each.title],
        "email": list(each.emails),
        "phone": list(each.phones), "place": [each.place], "url": [each.url], "notes": ["\n".join(notes)],
    }  # fmt: skip
    if linkedin is not None:
        last = (
            max((n for n in range(27) if n % 3 == linkedin), key=lambda n: n % 9, default=None)
            if linkedin < 3
            else None
        )
        told |= {
            "email": list(each.emails[:1]), "phone": [], "place": [], "notes": [],
            "url": [f"https://www.linkedin.com/in/p{linkedin}"], "connected": [f"2020-01-{linkedin + 1:02}"],
            "last contact": [] if last is None else [f"2024-0{last % 9 + 1}-11"],
        }  # fmt: skip
    return {kind: [value for value in values if value] for kind, values in told.items()}


def main() -> None:
    HERE.mkdir(exist_ok=True)
    latin, utf8 = version_21("ISO-8859-1", bare=True), version_21("UTF-8", bare=False)
    books = {
        "icloud.vcf": vcards("3.0", icloud).encode(),
        "mac-utf16.vcf": vcards("3.0", icloud).encode("utf-16"),
        "android.vcf": vcards("2.1", lambda each: utf8(each, "\r\n"), fold=False).encode(),
        "old-phone.vcf": vcards("2.1", lambda each: latin(each, "\r\n"), fold=False).encode("latin-1"),
        "outlook-cr-cr-lf.vcf": vcards("2.1", lambda each: utf8(each, "\r\r\n"), "\r\r\n", fold=False).encode(),
        "nextcloud.vcf": vcards("4.0", version_4).encode(),
        "thunderbird-lf.vcf": vcards("4.0", version_4, "\n").encode(),
        "google-old.csv": table(GOOGLE_OLD, google_old).encode("utf-8-sig"),
        "google-old-utf16.csv": table(GOOGLE_OLD, google_old).encode("utf-16"),
        "google-new.csv": table(GOOGLE_NEW, google_new).encode(),
        "outlook.csv": table(OUTLOOK, outlook).encode("utf-8-sig"),
        "outlook-web.csv": table(OUTLOOK_WEB, outlook_web).encode(),
        "outlook-de.csv": table(OUTLOOK_DE, outlook_de, ";").encode("cp1252"),
    }
    everybody = [facts(each) for each in PEOPLE]
    for name, data in books.items():
        put(name, data, {"people": everybody})
    connected = [facts(each, n) for n, each in enumerate(PEOPLE) if each.name]
    put(
        "google-unquoted.csv", shifted().encode(), {"people": [facts(each) for each in PEOPLE if "\n" not in each.note]}
    )
    whole = TABLES | {"Connections.csv": linkedin_rows(), "messages.csv": MESSAGES}
    put("linkedin-complete.zip", zipped(whole), {"people": connected, "resume": RESUME})
    put("linkedin-basic.zip", zipped(TABLES, "Basic_LinkedInDataExport/"), {"people": [], "resume": RESUME})


def put(name: str, data: bytes, told: dict[str, object]) -> None:
    (HERE / name).write_bytes(data)
    (HERE / f"{name}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
