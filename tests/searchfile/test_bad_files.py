"""Every way to break a search file: the place, what is wrong and the mend are named, and nothing else happens."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from threedoors.errors import BadSearchFile
from threedoors.searchfile import read_search, read_term, schema
from threedoors.terms import Contact

SCHEMA = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

GOOD: dict[str, Any] = {
    "threedoors": 1,
    "today": "2026-11-24",
    "seeker": {"name": "Maya", "resume": {"basics": {}}, "want": 4, "constraints": {"places": ["Denver"]}},
    "evidence": [{"id": "e1", "text": "Cut missed visits by a third.", "from": "2024-03"}],
    "directions": [{"id": "d1", "title": "Sales", "history": [{"state": "chosen", "on": "2026-10-02"}]}],
    "companies": [{"id": "c1", "name": "Acme"}],
    "contacts": [
        {"id": "p1", "name": "Noor", "relation": "friend"},
        {"id": "p2", "name": "Vera", "company": "c1", "power": "decide", "past": [{"company": "c1", "to": "2020"}]},
    ],
    "openings": [
        {
            "id": "o1",
            "title": "Sales Representative",
            "company": "c1",
            "pay": {"min": 50000, "currency": "USD", "per": "year"},
            "requirements": [{"id": "r1", "text": "Two years of sales", "evidence": ["e1"]}],
        }
    ],
    "dossiers": [{"about": "c1", "unknowns": [{"id": "u1", "text": "Who decides?"}]}],
    "conversations": [
        {
            "id": "v1",
            "door": "informational",
            "contacts": ["p2"],
            "focus": [{"on": "company", "what": "c1"}],
            "on": "2026-11-30T09:30",
            "agenda": [{"text": "Who decides?", "unknown": "u1"}],
            "overrides": [{"rule": "G07", "reason": "She retires on Friday.", "on": "2026-11-24"}],
        }
    ],
}  # fmt: skip
GONE = object()


def broken(path: str, value: Any) -> dict[str, Any]:
    """The good file with one place changed; GONE takes the key away."""
    document = copy.deepcopy(GOOD)
    *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    at: Any = document
    for step in way:
        at = at[step]
    if value is GONE:
        del at[last]
    elif isinstance(at, list) and last == len(at):
        at.append(value)
    else:
        at[last] = value
    return document


def test_the_good_file_is_good() -> None:
    assert read_search(json.dumps(GOOD)).contact("p2").name == "Vera"
    SCHEMA.validate(GOOD)


# what is changed, to what, where the fault is said to be, and words that the message and its mend must hold
IN_THE_SCHEMA_TOO = [
    ("threedoors", GONE, "$.threedoors", ["version", '"threedoors": 1']),
    ("threedoors", None, "$.threedoors", ["version", '"threedoors": 1']),
    ("threedoors", 2, "$.threedoors", ["number 2", "version 1", "newer"]),
    ("threedoors", True, "$.threedoors", ["true", "version 1"]),
    ("threedoors", "1", "$.threedoors", ['the text "1"', "version 1"]),
    ("seeker", GONE, "$.seeker", ["no seeker", 'Add "seeker"']),
    ("seeker", [], "$.seeker", ["an object", "a list", "braces"]),
    ("seeker/name", GONE, "$.seeker.name", ["no name", 'Add "name"']),
    ("seeker/name", None, "$.seeker.name", ["no name", 'Add "name"']),
    ("seeker/name", " \t", "$.seeker.name", ["empty", "at least a word"]),
    ("seeker/name", 7, "$.seeker.name", ["a text", "the number 7", "quotes"]),
    ("seeker/resume", [], "$.seeker.resume", ["an object", "a list"]),
    ("seeker/want", 6, "$.seeker.want", ["number 6", "from 1 to 5"]),
    ("seeker/want", 0, "$.seeker.want", ["number 0", "from 1 to 5"]),
    ("seeker/want", True, "$.seeker.want", ["a whole number", "it is true"]),
    ("seeker/want", 2.5, "$.seeker.want", ["a whole number", "2.5"]),
    ("seeker/want", "4", "$.seeker.want", ["a whole number", 'the text "4"', "without quotes"]),
    ("seeker/hours_per_week", True, "$.seeker.hours_per_week", ["a number", "it is true"]),
    ("seeker/hours_per_week", 10**400, "$.seeker.hours_per_week", ["very large number", "at most"]),
    ("seeker/confidential", "yes", "$.seeker.confidential", ["true or false", '"yes"']),
    ("seeker/confidential", 1, "$.seeker.confidential", ["true or false", "the number 1"]),
    ("seeker/constraints/place", ["Denver"], "$.seeker.constraints.place", ['"place"', 'mean "places"?']),
    ("seeker/constraints/places", "Denver", "$.seeker.constraints.places", ["a list", "square brackets"]),
    ("seeker/constraints/places", [None], "$.seeker.constraints.places[0]", ["a text", "null"]),
    ("seeker/constraints/remote", "maybe", "$.seeker.constraints.remote", ['"maybe"', "no, some, only"]),
    ("today", "24.11.2026", "$.today", ["a date", "24.11.2026", "2026-03-09"]),
    ("today", "2026-11-24T10:00", "$.today", ["a date", "2026-03-09"]),
    ("today", "20261124", "$.today", ["a date"]),
    ("today", 20261124, "$.today", ["a date", "the number"]),
    ("evidence/0/from", "March 2024", "$.evidence[0].from", ["a date", "2026-03"]),
    ("evidence/0/from", "2024-13", "$.evidence[0].from", ["a date"]),
    ("evidence/0/from", 2024, "$.evidence[0].from", ["a date", "the number 2024"]),
    ("evidence/0/from_", "2024", "$.evidence[0].from_", ["no key", 'Did you mean "from"?']),
    ("evidence", {}, "$.evidence", ["a list", "an object"]),
    ("evidence/0", "Cut missed visits", "$.evidence[0]", ["an object", "the text"]),
    ("directions/0/family", "farmer", "$.directions[0].family", ['"farmer"', "farming"]),
    ("directions/0/history/0/on", GONE, "$.directions[0].history[0].on", ["direction change", 'Add "on"']),
    ("companies/0/name", "", "$.companies[0].name", ["empty"]),
    ("contacts/1/name", "", "$.contacts[1].name", ["empty"]),
    ("openings/0/title", "", "$.openings[0].title", ["empty"]),
    ("contacts/0/id", "p 1", "$.contacts[0].id", ['"p 1"', "letters", "digits"]),
    ("contacts/0/id", "", "$.contacts[0].id", ["cannot be an id"]),
    ("contacts/0/id", "x" * 65, "$.contacts[0].id", ["cannot be an id", "64"]),
    ("contacts/0/id", "pé", "$.contacts[0].id", ["cannot be an id"]),
    ("contacts/0/id", 1, "$.contacts[0].id", ["a text", "the number 1"]),
    ("contacts/0/nmae", "Noor", "$.contacts[0].nmae", ['A contact has no key "nmae"', 'Did you mean "name"?']),
    ("contacts/0/connectedOn", None, "$.contacts[0].connectedOn", ['Did you mean "connected_on"?']),
    ("contacts/1/power", "boss", "$.contacts[1].power", ['"boss"', "none, influence, screen, decide, unknown"]),
    ("contacts/1/power", 3, "$.contacts[1].power", ["the number 3", "none, influence"]),
    ("contacts/1/mutual", -1, "$.contacts[1].mutual", ["-1", "0 or more"]),
    ("contacts/1/past/0/company", GONE, "$.contacts[1].past[0].company", ["past job", 'Add "company"']),
    ("openings/0/pay/currency", GONE, "$.openings[0].pay.currency", ["no currency"]),
    ("openings/0/pay/currency", "usd", "$.openings[0].pay.currency", ["three capital letters", "USD"]),
    ("openings/0/pay/currency", "$", "$.openings[0].pay.currency", ["three capital letters"]),
    ("openings/0/pay/per", "week", "$.openings[0].pay.per", ['"week"', "hour, day, month, year"]),
    ("openings/0/pay/min", "50k", "$.openings[0].pay.min", ["a number", "50k"]),
    ("conversations/0/door", "chat", "$.conversations[0].door", ["exploratory, informational, job"]),
    ("conversations/0/on", "2026-11-30 09:30", "$.conversations[0].on", ["a time", "T14:30"]),
    ("conversations/0/on", "2026-11-30T09:30:00", "$.conversations[0].on", ["a time", "T14:30"]),
    ("conversations/0/on", "2026-11-30T24:00", "$.conversations[0].on", ["not a time"]),
    ("conversations/0/on", "2026-11-30T09:30+0100", "$.conversations[0].on", ["a time", "+01:00"]),
    ("conversations/0/on", "2026-11-30T09:30+01:75", "$.conversations[0].on", ["not a time"]),
    ("conversations/0/contacts", [], "$.conversations[0].contacts", ["with nobody", "application and one_way_video"]),
    ("conversations/0/contacts", GONE, "$.conversations[0].contacts", ["with nobody"]),
    ("conversations/0/overrides/0/rule", "G99", "$.conversations[0].overrides[0].rule", ["G99", "G13n"]),
    ("conversations/0/overrides/0/reason", "  ", "$.conversations[0].overrides[0].reason", ["empty"]),
    ("conversations/0/claims", ["asked_for_resumé"], "$.conversations[0].claims[0]", ["asked_for_resume"]),
    ("people", [], "$.people", ['A search has no key "people"', "contacts"]),
]  # fmt: skip

BEYOND_A_SCHEMA = [
    ("contacts/0/id", "p1\n", "$.contacts[0].id", ["cannot be an id"]),
    ("today", "2026-02-30", "$.today", ["not in the calendar"]),
    ("conversations/0/on", "2026-02-30T09:30", "$.conversations[0].on", ["not a time"]),
    ("seeker/want", 4.0, "$.seeker.want", ["a whole number", "4.0"]),
    ("seeker/name", "Ma\ud800ya", "$.seeker.name", ["half a character"]),
    ("seeker/current_employer", "c9", "$.seeker.current_employer", ["no company", '"c9"', "Use one of: c1"]),
    ("companies", GONE, "$.contacts[1].company", ["no company", '"c1"', "leave this out"]),
    ("companies/1", {"id": "c1", "name": "Other"}, "$.companies[1].id", ['with the id "c1"', "its own id"]),
    ("contacts/0/knows", ["nobody"], "$.contacts[0].knows[0]", ["no contact", "Use one of: p1, p2"]),
    ("contacts/1/power_at", ["c1", "p1"], "$.contacts[1].power_at[1]", ["no company or opening", '"p1"']),
    ("openings/0/requirements/1", {"id": "r1", "text": "x"}, "$.openings[0].requirements[1].id", ['"r1"']),
    ("openings/0/requirements/0/evidence", ["e2"], "$.openings[0].requirements[0].evidence[0]", ["piece of evidence"]),
    ("dossiers/0/about", "p1", "$.dossiers[0].about", ["no company, opening or direction"]),
    ("dossiers/0/unknowns/1", {"id": "u1", "text": "x"}, "$.dossiers[0].unknowns[1].id", ["An unknown", '"u1"']),
    ("dossiers/0/unknowns/0/closed_by", "v2", "$.dossiers[0].unknowns[0].closed_by", ["no conversation"]),
    ("conversations/0/agenda/0/unknown", "u2", "$.conversations[0].agenda[0].unknown", ["no unknown", "u1"]),
    ("conversations/0/focus/0/what", "nowhere", "$.conversations[0].focus[0].what", ["no family, company"]),
    ("history", [{"on": "2026-11-24", "act": "x", "about": "zz"}], "$.history[0].about", ["no piece of evidence"]),
]  # fmt: skip


def _name(case: Any) -> str | None:
    return case if isinstance(case, str) and len(case) < 80 else ""


def refusal(document: Any) -> BadSearchFile:
    with pytest.raises(BadSearchFile) as refused:
        read_search(document if isinstance(document, str | bytes) else json.dumps(document))
    assert "\n" not in str(refused.value)
    return refused.value


@pytest.mark.parametrize(("place", "value", "path", "words"), IN_THE_SCHEMA_TOO + BEYOND_A_SCHEMA, ids=_name)
def test_the_place_and_the_mend_are_named(place: str, value: Any, path: str, words: list[str]) -> None:
    error = refusal(broken(place, value))
    assert error.path == path
    assert error.hint
    assert [word for word in words if word not in str(error)] == []


@pytest.mark.parametrize(("place", "value"), [case[:2] for case in IN_THE_SCHEMA_TOO], ids=_name)
def test_the_schema_refuses_it_too(place: str, value: Any) -> None:
    assert not SCHEMA.is_valid(broken(place, value))


@pytest.mark.parametrize(
    ("on", "what", "fits"),
    [
        ("industry", "sales", True), ("industry", "d1", True), ("industry", "c1", False), ("industry", "o1", False),
        ("company", "c1", True), ("company", "sales", False), ("company", "d1", False), ("company", "o1", False),
        ("position", "d1", True), ("position", "o1", True), ("position", "sales", True), ("position", "c1", False),
        ("opening", "o1", True), ("opening", "c1", False), ("opening", "d1", False), ("opening", "sales", False),
    ],
)  # fmt: skip
def test_a_focus_names_a_thing_of_its_kind(on: str, what: str, fits: bool) -> None:
    document = broken("conversations/0/focus/0", {"on": on, "what": what})
    if fits:
        assert read_search(json.dumps(document)).conversations[0].focus[0].what == what
    else:
        error = refusal(document)
        assert error.path == "$.conversations[0].focus[0].what"
        assert f"A focus on {on} names" in str(error)


@pytest.mark.parametrize("channel", ["in_person", "phone", "video", "mail", "message", "fair"])
def test_only_an_application_or_a_one_way_video_is_with_nobody(channel: str) -> None:
    alone = broken("conversations/0", {"id": "v1", "door": "job", "channel": channel})
    assert refusal(alone).path == "$.conversations[0].contacts"
    assert not SCHEMA.is_valid(alone)


@pytest.mark.parametrize("channel", ["application", "one_way_video"])
def test_an_application_may_be_to_nobody(channel: str) -> None:
    alone = broken("conversations/0", {"id": "v1", "door": "job", "channel": channel})
    assert read_search(json.dumps(alone)).conversations[0].contacts == ()
    SCHEMA.validate(alone)


SEEKER = '{"threedoors": 1, "seeker": {"name": "Maya", %s}}'
NOT_A_SEARCH = [
    pytest.param("", "$", ["empty"], id="nothing"),
    pytest.param(" \n ", "$", ["empty"], id="blanks"),
    pytest.param("{", "$", ["not JSON", "line 1, column 2"], id="cut short"),
    pytest.param('{"threedoors": 1,}', "$", ["not JSON", "line 1"], id="trailing comma"),
    pytest.param("[]", "$", ["an object", "a list"], id="a list"),
    pytest.param("null", "$", ["an object", "null"], id="null"),
    pytest.param('"search"', "$", ["an object", "the text"], id="a text"),
    pytest.param("12", "$", ["an object", "the number 12"], id="a number"),
    pytest.param('{"basics": {"name": "Maya"}}', "$.threedoors", ["not a search file"], id="a resume"),
    pytest.param(b"\xff\xfe{\x00}\x00", "$", ["not UTF-8", "byte 1"], id="UTF-16"),
    pytest.param('{"seeker": "Jos\xe9"}'.encode("latin-1"), "$", ["not UTF-8"], id="Latin-1"),
    pytest.param("[" * 10_000, "$", ["nested too deep"], id="open brackets"),
    pytest.param(SEEKER % ('"resume": ' + '{"a":' * 10_000 + "1" + "}" * 10_000), None, ["nested too deep"], id="deep"),
    pytest.param(SEEKER % ('"resume": {"a": ' + "[" * 300 + "]" * 300 + "}"), None, ["nested too deep"], id="deepish"),
    pytest.param(SEEKER % '"name": "Noor"', "$.seeker.name", ["twice"], id="doubled key"),
    pytest.param(SEEKER % '"want": null, "want": null', "$.seeker.want", ["twice"], id="doubled null"),
    pytest.param(SEEKER % '"resume": {"a": 1, "b": [{"c": 1, "c": 1}]}', "$.seeker.resume.b[0].c", ["twice"], id="it"),
    pytest.param(SEEKER % '"hours_per_week": NaN', "$.seeker.hours_per_week", ["a number", "NaN"], id="NaN"),
    pytest.param(SEEKER % '"hours_per_week": -Infinity', "$.seeker.hours_per_week", ["-Infinity"], id="Infinity"),
    pytest.param(SEEKER % '"hours_per_week": 1e999', "$.seeker.hours_per_week", ["very large"], id="overflow"),
    pytest.param(SEEKER % f'"want": {"9" * 6000}', "$.seeker.want", ["very large"], id="6000 digits"),
    pytest.param(SEEKER % '"resume": {"x": [NaN]}', "$.seeker.resume.x[0]", ["NaN"], id="NaN in the resume"),
    pytest.param(SEEKER % '"resume": {"x": 1e999}', "$.seeker.resume.x", ["very large"], id="overflow in it"),
    pytest.param(SEEKER % f'"resume": {{"x": {"9" * 6000}}}', "$.seeker.resume.x", ["very large"], id="digits in it"),
    pytest.param(SEEKER % '"resume": {"x": "\\ud800"}', "$.seeker.resume.x", ["half a character"], id="half in it"),
    pytest.param(SEEKER % '"resume": {"\\ud800": 1}', None, ["half a character"], id="half in a key of it"),
    pytest.param(SEEKER % '"my note": 1', '$.seeker["my note"]', ["no key", "It may have: name, resume"], id="odd key"),
    pytest.param(SEEKER % f'"{"k" * 5000}": 1', None, ["no key"], id="endless key"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "path", "words"), NOT_A_SEARCH)
def test_what_is_hardly_a_search_is_refused_too(text: str | bytes, path: str | None, words: list[str]) -> None:
    error = refusal(text)
    assert path is None or error.path == path
    assert [word for word in words if word not in str(error)] == []
    assert len(str(error)) < 900


def test_the_first_fault_in_the_document_is_told() -> None:
    document = broken("seeker/current_employer", "c9")
    document["contacts"][0]["power"] = "boss"
    assert refusal(document).path == "$.seeker.current_employer"
    document["today"] = "soon"
    assert refusal(document).path == "$.today"
    turned = dict(reversed(list(document.items())))
    assert refusal(turned).path == "$.contacts[0].power"


def test_the_file_is_named_when_it_has_a_name() -> None:
    with pytest.raises(BadSearchFile, match=r"^maya\.search\.json at \$\.seeker: "):
        read_search('{"threedoors": 1}', name="maya.search.json")


def test_a_term_on_its_own_is_read_as_strictly_but_for_its_neighbours() -> None:
    assert read_term(Contact, {"id": "p1", "name": "Noor", "company": "c1"}).company == "c1"
    with pytest.raises(BadSearchFile) as refused:
        read_term(Contact, {"id": "p1", "name": "Noor", "company": "c 1"}, "$.contacts[7]")
    assert refused.value.path == "$.contacts[7].company"
