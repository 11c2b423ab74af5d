"""JSON Resume: kept as it came; other schemas named; broken files refused in one sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import read_file
from threedoors.importers.figures import numbers_in
from threedoors.importers.resume import jobs_of, name_of

MIXED = {
    "basics": {"name": "Maya Okafor", "picture": "maya.png", "website": "maya.example"},
    "work": [
        {
            "company": "Northside Clinic",
            "position": "Coordinator",
            "startDate": "2021-3-1",
            "highlights": ["Cut no-shows by 38 %"],
        },
        {
            "name": "Riverbend Hospital",
            "position": "Clerk",
            "startDate": "2018",
            "endDate": "2021-02",
            "summary": "- Took 320 calls\n- Trained two",
        },
    ],
    "volunteer": [{"organization": "Food Bank", "highlights": "Sorted 4 tons"}],
    "x-custom": {"kept": [1, 2.5, None, True]},
}


def resume_from(data: bytes) -> Any:
    return read_file("resume.json", data).resume


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_key_is_kept_in_any_encoding(encoding: str) -> None:
    reading = read_file("resume.json", json.dumps(MIXED, ensure_ascii=False).encode(encoding))
    assert reading.resume == MIXED
    assert list(reading.resume) == list(MIXED)
    assert reading.format == "json-resume"
    assert reading.skipped == ()


@pytest.mark.parametrize(
    "resume",
    [
        pytest.param({"basics": {"name": "Maya"}}, id="no work at all"),
        pytest.param({"work": [{"company": "A", "position": "B"}]}, id="no basics"),
        pytest.param({"education": [{"institution": "A", "area": "B"}]}, id="only education"),
        pytest.param({"basics": {"email": "maya@example.org"}, "work": None}, id="an empty section"),
    ],
)
def test_a_resume_is_known_by_what_it_holds(resume: dict[str, Any]) -> None:
    assert resume_from(json.dumps(resume).encode()) == resume


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        pytest.param({"threedoors": 1, "seeker": {"name": "Maya"}}, "search file", id="a search file"),
        pytest.param({"basics": {"name": "M"}, "sections": {}}, "Reactive Resume", id="Reactive Resume"),
        pytest.param({"SkillsPassport": {}}, "Europass", id="Europass"),
        pytest.param({"@context": "https://schema.org", "@graph": []}, "JSON-LD", id="linked data"),
        pytest.param({"jobs": [{"id": 1}]}, "job postings", id="a job board"),
        pytest.param({"fullName": "Maya", "experience": []}, "fullName, experience", id="another schema"),
        pytest.param({}, "empty", id="an empty object"),
        pytest.param([MIXED], "list", id="a list"),
        pytest.param("Maya", "single", id="a text"),
        pytest.param({"work": [{"name": "A"}]}, "work", id="work that says nothing of work"),
    ],
)
def test_what_is_no_json_resume_is_named(thing: Any, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read_file("resume.json", json.dumps(thing).encode())
    assert refused.value.hint


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b'{"basics": {"name": "Maya",}}', "line 1", id="a comma too many"),
        pytest.param(b'{"basics": {"name": "Maya"', "broken", id="cut off"),
        pytest.param(b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "nested", id="10,000 levels"),
        pytest.param(b'{"basics":{"name":"M","x":' + b"[" * 200 + b"]" * 200 + b"}}", "nested", id="200 levels"),
        pytest.param(b"[" * 100_000, "nested", id="100,000 brackets"),
        pytest.param(b"// my resume\n{}", "broken", id="a comment"),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with no_hang(), pytest.raises(Unreadable, match=said):
        read_file("resume.json", data)


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_what_is_no_number_is_left_empty_and_told(word: str) -> None:
    reading = read_file("resume.json", b'{"basics": {"name": "Maya", "x": ' + word.encode() + b"}}")
    assert reading.resume == {"basics": {"name": "Maya", "x": None}}
    assert "no number" in reading.skipped[0].reason


def test_a_large_field_is_kept() -> None:
    picture = "data:image/png;base64," + "A" * 1_000_000
    resume = {"basics": {"name": "Maya", "image": picture}}
    assert resume_from(json.dumps(resume).encode()) == resume


def test_half_letters_do_not_reach_the_search() -> None:
    assert resume_from(b'{"basics": {"name": "Ma\\ud800ya"}}') == {"basics": {"name": "Ma\ufffdya"}}


def test_misshapen_parts_are_told_and_kept() -> None:
    resume = {"basics": {"name": "Maya"}, "work": {"name": "A"}, "skills": [7, "Excel"], "education": [None]}
    reading = read_file("resume.json", json.dumps(resume).encode())
    assert reading.resume == resume
    assert {each.reason.split()[0] for each in reading.skipped} == {"work", "skills[0]", "education[0]"}


def test_work_is_read_from_old_keys_and_new() -> None:
    jobs = list(jobs_of(MIXED))
    assert [job.employer for job in jobs] == ["Northside Clinic", "Riverbend Hospital", "Food Bank"]
    assert [str(job.from_) for job in jobs] == ["2021-03-01", "2018", "None"]
    assert [job.current for job in jobs] == [True, False, False]
    assert jobs[0].done == ("Cut no-shows by 38 %",)
    assert jobs[1].done == ("Took 320 calls", "Trained two")
    assert jobs[2].done == ("Sorted 4 tons",)


@pytest.mark.parametrize(
    "resume",
    [
        {"basics": None},
        {"basics": {"name": ["a"]}},
        {"work": "lots"},
        {"work": [1, None, {"highlights": [1, None, {}]}]},
    ],
)
def test_no_shape_of_values_stops_the_reader(resume: dict[str, Any]) -> None:
    assert name_of(resume) == ""
    assert all(job.employer == "" for job in jobs_of(resume))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Cut no-shows by 38 % in 2019", ("38 %",)),
        ("Raised $1.2M from 14 donors", ("$1.2M", "14")),
        ("Grew sales 10-15% over 3 years", ("10-15%", "3")),
        ("B2B, Q3, 24/7", ()),
        ("1,200 patients, 4 000 calls, 3.5x", ("1,200", "4 000", "3.5x")),
        ("1.200 Kunden und 45.000 € Umsatz", ("1.200", "45.000 €")),
        ("Ran a 100-bed ward from 2019-2021", ("100",)),
        ("2 and 2 again", ("2",)),
    ],
)
def test_numbers_stand_as_they_were_written(text: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(text) == numbers


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
KEYS = ("basics", "work", "volunteer", "projects", "education", "skills", "name", "company", "highlights", "startDate")


@given(st.dictionaries(st.sampled_from(KEYS), json_values, max_size=5))
def test_any_object_is_a_resume_or_refused(thing: dict[str, Any]) -> None:
    resume = {**thing, "basics": {"name": "Maya", "more": thing}}
    reading = read_file("resume.json", json.dumps(resume).encode())
    assert json.loads(json.dumps(reading.as_json()))["resume"] == json.loads(json.dumps(resume))
    assert all(isinstance(job.employer, str) for job in jobs_of(resume))
