"""The whole of LinkedIn's export: a resume, the connections, and the day of the last message; no bomb goes off."""

from __future__ import annotations

import io
import json
import random
import zipfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import Reading, limits, merge, new_search, read_file

VERA_AT = "https://www.linkedin.com/in/vera-l"
NOOR_AT = "https://www.linkedin.com/in/noor"
ME_AT = "https://www.linkedin.com/in/maya"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "IS MESSAGE DRAFT\n"
)
FILES = {
    "Profile.csv": (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        "Twitter Handles,Websites,Instant Messengers\n"
        'Maya,Okafor,,"12 Elm St",May 1,Clinic coordinator,"I run it.\n\nI like it.",Health,80014,"Denver, Colorado",,'
        "[PORTFOLIO:https://maya.example],\n"
    ),
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Clinic One,Coordinator,"Runs it.\n• Cut waiting by 38 %\n- Led 4 people",Denver,Jan 2022,\n'
    "Acme,Clerk,,,01 Oct 2019,Dec 2021\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
    "Metro State,2012,2016,Thesis on queues,BA,Choir\n",
    "Skills.csv": "Name\nScheduling\nSpanish\nScheduling\n",
    "Languages.csv": "Name,Proficiency\nSpanish,Professional working proficiency\n",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\nCPR,,Red Cross,Mar 2021,,\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\no@a.example,Yes,No,\nmaya@a.example,Yes,Yes,\n",
    "PhoneNumbers.csv": "Extension,Number,Type\n,+1 303 555 0142,Mobile\n",
    "Connections.csv": 'Notes:\n"When exporting, some have no address."\n\nFirst Name,Last Name,URL,Email Address,'
    f"Company,Position,Connected On\nVera,Lindqvist,{VERA_AT},,Acme,Head of Sales,16 Jan 2020\n"
    f"Noor,Haddad,{NOOR_AT},,,,02 Feb 2021\n",
    "messages.csv": MESSAGES
    + f'1,,Vera Lindqvist,{VERA_AT},Maya,{ME_AT},2023-05-01 10:00:00 UTC,Hi,"Hello,\nMaya",INBOX,No\n'
    + f"1,,Maya,{ME_AT},Vera Lindqvist,{VERA_AT},2024-02-03 10:00:00 UTC,,Hello,INBOX,No\n"
    + f"1,,Maya,{ME_AT},Vera Lindqvist,{VERA_AT},2025-02-03 10:00:00 UTC,,not sent,INBOX,Yes\n"
    + f'2,,Kim,{ME_AT}-k,All,"{",".join(f"{NOOR_AT}{n}" for n in ("", 1, 2, 3, 4))}",2026-01-01 10:00:00,,a,INBOX,No\n',
}


def zipped(files: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return out.getvalue()


def export(**changes: str | None) -> Reading:
    """The whole export with some files changed, or left out (None)."""
    changed = FILES | {name.replace("_", " ") + ".csv": text for name, text in changes.items()}
    return read_file("Complete_LinkedInDataExport.zip", zipped({n: t for n, t in changed.items() if t is not None}))


def test_the_profile_becomes_a_resume() -> None:
    assert export().resume == {
        "basics": {
            "name": "Maya Okafor",
            "label": "Clinic coordinator",
            "email": "maya@a.example",
            "phone": "+1 303 555 0142",
            "url": "https://maya.example",
            "summary": "I run it.\n\nI like it.",
            "location": {"address": "Denver, Colorado"},
        },
        "work": [
            {
                "name": "Clinic One",
                "position": "Coordinator",
                "location": "Denver",
                "startDate": "2022-01",
                "summary": "Runs it.",
                "highlights": ["Cut waiting by 38 %", "Led 4 people"],
            },
            {"name": "Acme", "position": "Clerk", "startDate": "2019-10-01", "endDate": "2021-12"},
        ],
        "education": [{"institution": "Metro State", "studyType": "BA", "startDate": "2012", "endDate": "2016"}],
        "skills": [{"name": "Scheduling"}, {"name": "Spanish"}],
        "languages": [{"language": "Spanish", "fluency": "Professional working proficiency"}],
        "certificates": [{"name": "CPR", "issuer": "Red Cross", "date": "2021-03"}],
    }
    assert export().unplaced == ("Metro State: Thesis on queues", "Metro State: Choir")


def test_connections_are_dated_by_messages_sent_to_few() -> None:
    reading = export()
    vera, noor = reading.contacts
    assert (vera.name, vera.company, vera.connected_on) == ("Vera Lindqvist", "Acme", date(2020, 1, 16))
    assert (vera.last_contact, noor.last_contact) == (date(2024, 2, 3), None)
    assert vera.source == "Complete_LinkedInDataExport.zip, Connections.csv, row 5"
    assert reading.skipped == ()
    assert "Hello" not in json.dumps(reading.as_json())


def test_messages_without_addresses_are_matched_by_a_name_nobody_shares() -> None:
    rows = "FROM,TO,DATE,SUBJECT,CONTENT\nVera Lindqvist,Maya,2023-05-01 10:00:00 UTC,,a\nKim,Maya,2024-05-01,,b\n"
    assert [each.last_contact for each in export(messages=rows).contacts] == [date(2023, 5, 1), None]


@pytest.mark.parametrize("folder", ["", "Basic_LinkedInDataExport_11-24-2026/", "a/b/c/", "a\\b\\"])
def test_tables_may_lie_in_folders(folder: str) -> None:
    mac = {f"__MACOSX/{folder}._Profile.csv": b"\0\1"}
    reading = read_file("x.zip", zipped({folder + name: text for name, text in FILES.items()} | mac))
    assert reading.resume == export().resume
    assert len(reading.contacts) == 2


def test_without_connections_the_resume_is_read_and_that_is_said() -> None:
    reading = export(Connections=None)
    assert reading.resume
    assert ["not in this zip" in each.reason for each in reading.skipped] == [True]


def test_connections_alone_are_enough() -> None:
    reading = read_file("export.zip", zipped({"Connections.csv": FILES["Connections.csv"]}))
    assert (reading.resume, len(reading.contacts)) == (None, 2)


@pytest.mark.parametrize(
    ("header", "row", "entry"),
    [
        ("School Name,Degree,Field of Study,Started On,Finished On,Grade", "MSU,BA,History,Sep 2012,Jun 2016,1.3",
         {"institution": "MSU", "studyType": "BA", "area": "History", "startDate": "2012-09", "endDate": "2016-06",
          "score": "1.3"}),
        ("School Name,Start Date,End Date,Notes,Degree Name,Activities", ",2012,,,BA,",
         {"studyType": "BA", "startDate": "2012"}),
        ("School Name,Start Date", "MSU,long ago", {"institution": "MSU", "startDate": "long ago"}),
    ],
)  # fmt: skip
def test_schools_under_other_headings(header: str, row: str, entry: dict[str, str]) -> None:
    resume = export(Education=f"{header}\n{row}\n").resume
    assert resume is not None
    assert resume["education"] == [entry]


def test_it_all_reaches_the_search_and_twice_changes_nothing() -> None:
    once = merge(new_search(), [export()], today=date(2026, 11, 24)).search
    assert once.seeker.name == "Maya Okafor"
    assert {each.text for each in once.evidence} == {"Cut waiting by 38 %", "Led 4 people"}
    assert [each.last_contact for each in once.contacts] == [date(2024, 2, 3), None]
    assert merge(once, [export()], today=date(2026, 11, 25)).search == once


def locked() -> bytes:
    data = bytearray(zipped({"Profile.csv": "First Name,Last Name\nMaya,O\n"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"PK\x03\x04" + bytes(100), "damaged", id="a stump"),
        pytest.param(zipped({"photo.jpg": b"x"}), "not LinkedIn's export", id="another zip"),
        pytest.param(zipped({"Profile.csv": b"a" * (limits.UNPACKED_BYTES + 1)}), "far more", id="a bomb"),
        pytest.param(zipped({"../Profile.csv": b"First Name\nMaya"}), "not LinkedIn's export", id="a path that climbs"),
        pytest.param(zipped({f"{n}.txt": b"" for n in range(limits.ZIP_FILES + 1)}), "files", id="too many files"),
        pytest.param(locked(), "password", id="locked"),
    ],
)
def test_what_is_no_export_is_refused_kindly(data: bytes, said: str) -> None:
    with no_hang(), pytest.raises(Unreadable, match=said) as refused:
        read_file("export.zip", data)
    assert refused.value.hint


def test_a_path_that_climbs_is_left_out_and_told() -> None:
    reading = read_file("x.zip", zipped({**FILES, "../../Skills.csv": "Name\nEvil\n", "/etc/Positions.csv": "a\n"}))
    assert reading.resume == export().resume
    assert sum("no such path" in each.reason for each in reading.skipped) == 2


def test_messages_that_dwarf_the_rest_are_read_in_part_and_never_held() -> None:
    data = zipped({**FILES, "messages.csv": MESSAGES.encode() + bytes(250_000_000)})
    with no_hang():
        assert len(read_file("x.zip", data).contacts) == 2


def test_thirty_thousand_messages_are_read() -> None:
    row = f"1,,Vera Lindqvist,{VERA_AT},Maya,{ME_AT},2023-05-01 10:00:00 UTC,Hi,{'words ' * 30},INBOX,No\n"
    data = zipped({**FILES, "messages.csv": MESSAGES + row * 30_000})
    with no_hang():
        assert read_file("x.zip", data).contacts[0].last_contact == date(2023, 5, 1)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(FILES)), st.binary(max_size=200))
def test_any_bytes_in_a_table_are_read(name: str, rest: bytes) -> None:
    header = FILES[name].split("\n", 1)[0].encode()
    reading = read_file("x.zip", zipped({**FILES, name: header + b"\n" + rest}))
    json.dumps(reading.as_json(), allow_nan=False).encode()


def test_damaged_zips_are_read_or_refused() -> None:
    good, chance, came = zipped(dict(FILES)), random.Random(11), []
    for _ in range(200):
        data = bytearray(good)
        for _ in range(4):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        try:
            came.append(bool(read_file("x.zip", bytes(data)).skipped))
        except Unreadable as refused:
            came.append(bool(refused.hint))
    assert sum(came) > 100
