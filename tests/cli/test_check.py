"""`threedoors check`: one text for a person or a program, and batches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli.test_commands import run, told

DIVIDED = "Thank you for having me. Sales is one option, but I'm also considering marketing."
SOUND = "At Northside I opened 41 accounts in a year. I want to do that for Acme as its Sales Manager."
FOR_ACME = ("--door", "job", "--role", "Sales Manager", "--company", "Acme")


def _written(folder: Path, text: str | bytes) -> Path:
    path = folder / "answer.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def _batch(*rows: Any, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    lines = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    done = run("check", "-", "--jsonl", *options, given=lines)
    assert (done.returncode, told(done)) == (0, [])
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_doubt_is_marked_with_its_reason_and_the_mend(tmp_path: Path) -> None:
    done = run("check", _written(tmp_path, DIVIDED), *FOR_ACME)
    assert done.returncode == 1
    assert "]1" in done.stdout
    assert "marketing would do as well" in done.stdout
    assert "divided_target." in done.stdout
    assert "If it is true: The Sales Manager role at Acme is the job I want." in done.stdout
    assert "LOADED\n" in done.stderr + "\n"  # neither Django nor rich


def test_a_sound_answer_is_left_alone(tmp_path: Path) -> None:
    done = run("check", _written(tmp_path, SOUND), *FOR_ACME)
    assert done.returncode == 0
    assert "nothing in it sounds like doubt" in done.stdout


def test_a_friend_may_hear_it(tmp_path: Path) -> None:
    assert run("check", _written(tmp_path, DIVIDED), "--door", "exploratory").returncode == 0


def test_offsets_are_code_points_of_the_text(tmp_path: Path) -> None:
    text = "🙂 Zoë here.\r\n" + DIVIDED
    done = run("check", _written(tmp_path, text), *FOR_ACME, "--json")
    found = json.loads(done.stdout)["findings"]
    assert done.returncode == 1
    assert {"rule", "category", "start", "end", "severity", "message", "instead", "mends"} == set(found[0])
    assert any("considering marketing" in text[each["start"] : each["end"]] for each in found)


STRANGE = {
    "emoji": "🙂🙂 Thank you 👩‍💻. Sales is one option, but I'm also considering marketing 🎉. I led six people.",
    "right to left": "שלום רב. Sales is one option, but I'm also considering marketing. مرحبا بكم في شركتنا",
    "a resume with bullets": "MAYA\r\n• Sales is one option, but I'm also considering marketing\r\nEDUCATION\r\n",
    "one long line": "I led six people. " * 3_000 + "Sales is one option, but I'm also considering marketing. ",
}
DOUBTED = ("Sales is one option", "also considering marketing")


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_offsets_are_right_in_whatever_is_pasted(text: str, tmp_path: Path) -> None:
    path = _written(tmp_path, text)
    shown = run("check", path, *FOR_ACME)
    found = json.loads(run("check", path, *FOR_ACME, "--json").stdout)["findings"]
    (row,) = _batch({"id": 1, "text": text, "target_role": "Sales Manager", "target_company": "Acme"})
    assert [text[each["start"] : each["end"]].removeprefix("I'm ") for each in found] == list(DOUBTED)
    assert [(each["start"], each["end"]) for each in row["findings"]] == [(one["start"], one["end"]) for one in found]
    assert all(words in shown.stdout.replace("[", "").replace("]", "") for words in DOUBTED)
    assert shown.returncode == 1


@pytest.mark.parametrize("text", ["", " \n\n\t"], ids=["empty", "blank"])
def test_where_nothing_is_written_that_is_said(text: str, tmp_path: Path) -> None:
    path = _written(tmp_path, text)
    done = run("check", path, *FOR_ACME)
    assert (done.returncode, json.loads(run("check", path, "--json").stdout)) == (0, {"findings": []})
    assert "there is nothing to read in it" in done.stdout


def test_a_batch_keeps_its_order_and_answers_every_line() -> None:
    answers = _batch(
        {"id": "a", "text": DIVIDED, "kind": "answer", "audience": "employer", "target_role": "Sales Manager"},
        {"id": 2, "text": SOUND, "target_role": "Sales Manager", "target_company": "Acme", "names": ["Northside"]},
        {"id": None, "text": ""},
    )
    assert [each["id"] for each in answers] == ["a", 2, None]
    assert [bool(each["findings"]) for each in answers] == [True, False, False]


@pytest.mark.parametrize(
    ("line", "ref", "said"),
    [
        ("{not json", None, "not JSON"),
        ("[1]", None, "not an object"),
        ({"id": 7}, 7, "has no text"),
        ({"id": 7, "text": 4}, 7, "not text"),
        ({"id": 7, "text": "x", "kind": "poem"}, 7, "no kind 'poem'"),
        ({"id": 7, "text": "x", "audience": "all"}, 7, "no audience 'all'"),
        ({"id": 7, "text": "x", "names": "Acme"}, 7, "names"),
        ("[" * 20_000, None, "not JSON"),
    ],
)
def test_a_bad_line_is_answered_and_stops_no_other(line: Any, ref: Any, said: str) -> None:
    first, second = _batch(line, {"id": "good", "text": SOUND})
    assert first["id"] == ref
    assert said in first["error"]
    assert "Line 1" in first["error"]
    assert second == {"id": "good", "findings": []}


def test_what_a_line_leaves_out_is_taken_from_the_options() -> None:
    row = {"id": 1, "text": DIVIDED}
    assert _batch(row, options=("--door", "exploratory"))[0]["findings"] == []
    assert _batch(row, options=FOR_ACME)[0]["findings"]


def test_an_empty_batch_has_no_answer() -> None:
    assert _batch() == []


def test_a_batch_saved_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"id": 1, "text": SOUND}).encode() + b"\r\n")
    done = run("check", path, "--jsonl")
    assert json.loads(done.stdout) == {"id": 1, "findings": []}


def test_two_drafts_tell_what_went_and_what_came(tmp_path: Path) -> None:
    before = _written(tmp_path, DIVIDED).rename(tmp_path / "before.txt")
    after = _written(tmp_path, f"{SOUND} I am torn between sales and design.")
    done = run("check", after, "--before", before, *FOR_ACME, "--json")
    assert done.returncode == 1
    told_of = json.loads(done.stdout)
    assert told_of["gone"]
    assert told_of["came"]
    assert told_of["stayed"] == []
    shown = run("check", after, "--before", before, *FOR_ACME).stdout
    assert "Gone: “" in shown
    assert "New: “" in shown
    assert run("check", before, "--before", after, "--door", "exploratory").returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_texts_as_editors_save_them(encoding: str, tmp_path: Path) -> None:
    done = run("check", _written(tmp_path, f"Café. {DIVIDED}".encode(encoding)), *FOR_ACME, "--json")
    assert done.returncode == 1
    assert min(each["start"] for each in json.loads(done.stdout)["findings"]) > 5


@pytest.mark.parametrize("data", [b"%PDF-1.7 x", b"PK\x03\x04 x", b"a\0b"])
def test_what_is_no_text_is_said(data: bytes, tmp_path: Path) -> None:
    done = run("check", _written(tmp_path, data))
    assert done.returncode == 2
    assert "is not a text file" in told(done)[0]


@pytest.mark.parametrize("arguments", [(), ("--door", "x", "a.txt"), ("nothing.txt",), ("a.txt", "--what")])
def test_misuse_is_one_sentence(arguments: tuple[str, ...]) -> None:
    done = run("check", *arguments)
    assert done.returncode == 2
    assert len(told(done)) == 1


def test_a_text_cannot_steer_the_terminal(tmp_path: Path) -> None:
    done = run("check", _written(tmp_path, f"\x1b]0;gone\x07 {DIVIDED}"), *FOR_ACME)
    assert "\x1b" not in done.stdout


def test_of_a_long_text_only_marked_lines_are_shown(tmp_path: Path) -> None:
    text = "\n".join(["I ran the shop."] * 100 + [DIVIDED] + ["I ran the shop."] * 100)
    done = run("check", _written(tmp_path, text), *FOR_ACME)
    assert done.stdout.count("I ran the shop.") == 0
    assert "..." in done.stdout


def test_help_teaches_by_an_example() -> None:
    done = run("check", "--help")
    assert done.returncode == 0
    assert "Example: threedoors check" in done.stdout
