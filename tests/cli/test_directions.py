"""`threedoors directions` and `data update`, as a shell runs them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.test_commands import run, told
from threedoors.cli.given import patience

NURSE = "Registered nurse\n\nExperience\nStaff Nurse, 2015 - present\nGave medications, changed dressings, charted.\n"


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "nurse.txt"
    path.write_text(NURSE, encoding="utf-8")
    return path


def test_a_table_with_evidence_pay_and_sources(resume: Path) -> None:
    done = run("directions", resume, "--area", "Denver", COLUMNS="120")
    assert done.returncode == 0
    assert "Registered Nurses" in done.stdout
    assert "strong" in done.stdout
    assert "Denver-Aurora-Centennial, CO" in done.stdout
    assert "“Registered nurse”" in done.stdout
    assert "May 2025" in done.stdout
    assert "LOADED rich" in done.stderr


def test_a_resume_of_forty_pages_is_read_as_far_as_needed(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(NURSE * 900, encoding="utf-8")
    done = run("directions", path)
    assert done.returncode == 0
    assert "first 30 pages" in done.stdout


def test_what_is_not_found_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "lawyer.txt").write_text("Tax lawyer", encoding="utf-8")
    done = run("directions", tmp_path / "lawyer.txt", COLUMNS="200")
    explained = done.stdout.split("Moves to the side")[0]
    assert explained.count("Not seen yet: ") == 5
    assert "nothing outside your own line of work stands out" in done.stdout


def test_json_tells_the_same_for_a_program(resume: Path) -> None:
    done = run("directions", resume, "--json")
    answer = json.loads(done.stdout)
    first = answer["occupations"][0]
    assert (first["soc"], first["standing"]) == ("29-1141", "strong")
    assert first["wage"]["percentiles"]["50"] > 50_000
    assert answer["wages"]["period"] == "May 2025"
    assert {each["licence"] for each in answer["sources"]} >= {"CC BY 4.0"}
    assert set(answer) == {"file", "area", "wages", "summary_only", "occupations", "moves", "sources"}
    assert done.stderr.strip() == "LOADED"


def test_a_batch_keeps_its_order_and_answers_bad_lines() -> None:
    german = "Krankenschwester auf der Intensivstation, Pflege von Patienten"
    lines = [
        '{"id": "a", "text": "welder"}', "no json", '{"id": "c"}', '{"id": "d", "text": "xyzzy"}', "[1]",
        json.dumps({"id": "e", "text": german}), '{"id": 7, "text": ""}', '{"id": "f", "text": ["welder"]}',
    ]  # fmt: skip
    done = run("directions", "-", "--jsonl", given="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["id"] for each in answers] == ["a", None, "c", "d", None, "e", 7, "f"]
    assert [set(each) for each in answers] == [{"id", "occupations"}] + [{"id", "error"}] * 7
    assert "not in English" in answers[5]["error"]
    assert len(answers[0]["occupations"]) == 10
    assert set(answers[0]["occupations"][0]) == {"soc", "title", "score"}


@pytest.mark.parametrize(
    ("text", "area", "said"),
    [
        ("", "", "is empty"),
        ("Krankenschwester auf der Intensivstation, Wundversorgung", "", "not in English"),
        ("xyzzy", "", "nothing in it that our data knows"),
        (NURSE, "Portland", "Portland-South Portland, ME; Portland-Vancouver-Hillsboro, OR-WA"),
        (NURSE, "Atlantis", "no area called Atlantis"),
    ],
    ids=["empty", "another language", "no work", "two places", "no place"],
)
def test_what_cannot_be_answered_is_told_in_one_sentence(tmp_path: Path, text: str, area: str, said: str) -> None:
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    done = run("directions", tmp_path / "x.txt", *(("--area", area) if area else ()))
    assert done.returncode == 2
    assert len(told(done)) == 1
    assert said in told(done)[0]


def test_a_json_resume_is_read_by_the_importers(tmp_path: Path) -> None:
    work = [{"name": "Acme", "position": "Welder", "highlights": ["Welded steel pipe"]}]
    (tmp_path / "r.json").write_text(json.dumps({"basics": {"name": "Lee"}, "work": work}), encoding="utf-8")
    done = run("directions", tmp_path / "r.json", "--json")
    assert json.loads(done.stdout)["occupations"][0]["soc"] == "51-4121"


def test_an_update_wants_to_know_from_where() -> None:
    done = run("data", "update")
    assert done.returncode == 2
    assert "--onet" in told(done)[0]


def test_an_english_summary_speaks_for_a_resume_in_another_language(tmp_path: Path) -> None:
    work = [{"position": "Krankenschwester", "highlights": ["Pflege von Patienten auf der chirurgischen Station."]}]
    told = {"basics": {"name": "Ada", "summary": "I was a registered nurse on a surgical ward."}, "work": work}
    (tmp_path / "r.json").write_text(json.dumps(told), encoding="utf-8")
    assert "its English summary alone" in run("directions", tmp_path / "r.json").stdout
    assert json.loads(run("directions", tmp_path / "r.json", "--json").stdout)["summary_only"] is True


class _AtOnce:
    """A timer whose moment is over as soon as it is started."""

    def __init__(self, _: float, told: Callable[[], None]) -> None:
        self.start = told
        self.daemon = False

    def cancel(self) -> None:
        """Nothing waits."""


@pytest.mark.parametrize("watched", [True, False], ids=["a person watches", "a program reads"])
def test_whoever_watches_is_told_that_it_takes_a_while(
    watched: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("threading.Timer", _AtOnce)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: watched)
    with patience("Reading it."):
        pass
    assert ("Reading it." in capsys.readouterr().err) is watched
