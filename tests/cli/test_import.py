"""`threedoors import`: strangers' files into a search file, whole or not at all."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cli.test_commands import MAYA, ROOT, run, small, told
from threedoors.cli import files, progress
from threedoors.cli.importing import Import, import_files
from threedoors.errors import ThreeDoorsError
from threedoors.searchfile import read_search, write_search

CONNECTIONS = ROOT / "examples" / "Connections.csv"
RESUME = ROOT / "examples" / "maya.resume.json"
POSTING = ROOT / "examples" / "acme-sales-representative.txt"


def test_a_search_is_made_from_a_resume_contacts_and_a_posting(tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    done = run("import", RESUME, CONNECTIONS, POSTING, "--into", mine)
    assert (done.returncode, told(done)) == (0, [])
    assert "django" not in done.stderr
    search = read_search(mine.read_bytes())
    assert search.seeker.name == json.loads(RESUME.read_text(encoding="utf-8"))["basics"]["name"]
    assert len(search.contacts) > 10
    assert len(search.openings) == 1
    assert f"{len(search.contacts)} contacts added" in done.stdout
    assert mine.read_text(encoding="utf-8") == write_search(search)


def test_what_was_done_is_told_to_a_program_too(tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    done = run("import", CONNECTIONS, "--into", mine, "--json")
    told_of = json.loads(done.stdout)
    assert set(told_of) == {"into", "dry_run", "created", "merged", "questions", "skipped", "unasked"}
    made = [each for each in told_of["created"] if each["kind"] == "contact"]
    assert len(made) == len(read_search(mine.read_bytes()).contacts)


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    run("import", CONNECTIONS, "--into", mine)
    before = mine.read_bytes()
    done = run("import", CONNECTIONS, "--into", mine)
    assert done.returncode == 0
    assert mine.read_bytes() == before
    assert "already" in done.stdout


def test_what_the_search_held_stays(tmp_path: Path) -> None:
    mine = tmp_path / "maya.search.json"
    shutil.copy(MAYA, mine)
    before = read_search(mine.read_bytes())
    assert run("import", CONNECTIONS, POSTING, "--into", mine).returncode == 0
    after = read_search(mine.read_bytes())
    assert {contact.id for contact in before.contacts} <= {contact.id for contact in after.contacts}
    assert after.conversations == before.conversations


@pytest.mark.parametrize("bad", ["no-such.csv", "empty.csv", "picture.png"])
def test_a_bad_file_leaves_the_search_as_it_was(bad: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    mine.write_text(small(), encoding="utf-8")
    before = mine.read_bytes()
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = run("import", CONNECTIONS, tmp_path / bad, "--into", mine)
    assert (done.returncode, done.stdout, len(told(done))) == (2, "", 1)
    assert bad in done.stderr
    assert mine.read_bytes() == before


def test_a_broken_search_is_not_overwritten(tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    mine.write_text('{"threedoors": 1, "seeker": {"name": "Maya"}, "people": []}', encoding="utf-8")
    before = mine.read_bytes()
    done = run("import", CONNECTIONS, "--into", mine)
    assert done.returncode == 2
    assert "$.people" in done.stderr
    assert mine.read_bytes() == before


def test_a_piped_search_cannot_be_added_to() -> None:
    done = run("import", CONNECTIONS, "--into", "-")
    assert (done.returncode, len(told(done))) == (2, 1)


def test_without_a_file_it_goes_into_the_app(tmp_path: Path) -> None:
    first = run("import", CONNECTIONS, RESUME, "--json", THREEDOORS_DATA=str(tmp_path))
    assert (first.returncode, told(first)) == (0, [])
    assert json.loads(first.stdout)["into"] is None
    made = [each["kind"] for each in json.loads(first.stdout)["created"]]
    assert made.count("contact") > 10
    again = json.loads(run("import", CONNECTIONS, "--json", THREEDOORS_DATA=str(tmp_path)).stdout)
    assert again["created"] == []
    assert again["merged"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = run("import", CONNECTIONS, "--into", tmp_path / "nowhere" / "mine.search.json")
    assert (done.returncode, len(told(done))) == (2, 1)
    assert "cannot be written" in done.stderr


def test_a_write_that_fails_leaves_the_old_file_and_no_scrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = tmp_path / "mine.search.json"
    mine.write_text(small(), encoding="utf-8")
    before = mine.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ThreeDoorsError, match=r"mine\.search\.json cannot be written: No space left"):
        import_files(Import(files=[str(CONNECTIONS)], into=str(mine), as_json=True))
    assert mine.read_bytes() == before
    assert list(tmp_path.iterdir()) == [mine]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_link_and_the_files_mode_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.search.json", tmp_path / "link.search.json"
    real.write_text(small(), encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    assert run("import", CONNECTIONS, "--into", link).returncode == 0
    assert link.is_symlink()
    assert len(read_search(real.read_bytes()).contacts) > 2
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


LINKEDIN = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Vera,Lindqvist,https://www.linkedin.com/in/vera-l,,Google,Engineer,12 Jan 2020
"""
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Lindqvist, Vera\nEMAIL:vera@home.example\nORG:Gogle\nEND:VCARD\n"


@pytest.fixture
def two_books(tmp_path: Path) -> list[Path]:
    linkedin, cards = tmp_path / "Connections.csv", tmp_path / "book.vcf"
    linkedin.write_text(LINKEDIN, encoding="utf-8")
    cards.write_text(CARD, encoding="utf-8")
    return [linkedin, cards]


def test_a_dry_run_tells_and_writes_nothing(two_books: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    done = run("import", *two_books, "--into", mine, "--dry-run")
    assert (done.returncode, mine.exists()) == (0, False)
    assert "would hold 2 contacts" in done.stdout
    app = tmp_path / "app"
    assert run("import", *two_books, "--dry-run", THREEDOORS_DATA=str(app)).returncode == 0
    assert not app.exists()


def test_each_file_is_told_by_itself(two_books: list[Path], tmp_path: Path) -> None:
    done = run("import", *two_books, "--into", tmp_path / "mine.search.json", COLUMNS="200")
    lines = done.stdout.splitlines()
    first, second = lines.index(str(two_books[0])), lines.index(str(two_books[1]))
    assert lines[first + 1 : second] == ["  1 contact added", "  1 company added"]
    assert lines[second + 1] == "  1 contact added"


@pytest.mark.parametrize("answer", ["--same", "--apart"])
def test_a_question_is_asked_answered_and_not_asked_again(answer: str, two_books: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    asked = json.loads(run("import", *two_books, "--into", mine, "--json").stdout)["questions"]
    assert [(each["kind"], each["into_name"]) for each in asked] == [
        ("person", "Vera Lindqvist"),
        ("company", "Google"),
    ]
    assert asked[0]["key"] in run("import", *two_books, "--into", mine, "--dry-run").stdout
    said = run("import", *two_books, "--into", mine, *(part for each in asked for part in (answer, each["key"])))
    assert said.returncode == 0
    search = read_search(mine.read_bytes())
    assert len(search.contacts) == len(search.companies) == (1 if answer == "--same" else 2)
    before = mine.read_bytes()
    again = json.loads(run("import", *two_books[::-1], "--into", mine, "--json").stdout)
    assert (again["questions"], again["created"], mine.read_bytes()) == ([], [], before)


def test_who_was_found_here_already_is_kept_apart_by_a_key(two_books: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    two_books[1].write_text(CARD.replace("Gogle", "Google"), encoding="utf-8")
    given = ("import", *two_books, "--into", mine)
    merged = json.loads(run(*given, "--dry-run", "--json").stdout)["merged"]
    (key,) = [each["key"] for each in merged]
    assert key not in run(*given, "--dry-run", COLUMNS="200").stdout
    asked = run(*given, "--dry-run", "--keys", COLUMNS="200").stdout
    assert f"{key}  Lindqvist, Vera  is vera-lindqvist: the same name at the same company" in asked
    assert "somebody else? Run this again with --apart KEY." in asked
    assert run(*given, "--apart", key).returncode == 0
    assert len(read_search(mine.read_bytes()).contacts) == 2
    before = mine.read_bytes()
    again = json.loads(run(*given[:1], *two_books[::-1], *given[3:], "--json").stdout)
    assert (again["created"], again["questions"], mine.read_bytes()) == ([], [], before)
    assert {each["key"] for each in again["merged"]} == {""}


@pytest.mark.parametrize("answer", ["--same", "--apart"])
def test_a_key_to_which_nothing_is_asked_is_told(answer: str, two_books: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine.search.json"
    key = json.loads(run("import", *two_books, "--into", mine, "--json").stdout)["questions"][0]["key"]
    given = ("import", *two_books, "--into", mine, answer, key, answer, "person-misspelt")
    assert "person-misspelt: no pair is asked about" in run(*given, "--dry-run", COLUMNS="200").stdout
    assert json.loads(run(*given, "--json").stdout)["unasked"] == ["person-misspelt"]


def test_a_question_answered_both_ways_is_refused(two_books: list[Path], tmp_path: Path) -> None:
    done = run("import", *two_books, "--into", tmp_path / "m.search.json", "--same", "x", "--apart", "x")
    assert (done.returncode, len(told(done))) == (2, 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_leaves_the_search_as_it_was(tmp_path: Path) -> None:
    mine, pipe = tmp_path / "mine.search.json", tmp_path / "Connections.csv"
    mine.write_text(small(), encoding="utf-8")
    before = mine.read_bytes()
    os.mkfifo(pipe)  # the import waits here for the file
    command = [sys.executable, "-m", "threedoors", "import", str(pipe), "--into", str(mine)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        writing = os.open(pipe, os.O_WRONLY)  # returns when the import has opened it
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        os.close(writing)
    assert (running.returncode, said) == (130, b"Stopped. Nothing was changed.\n")
    assert mine.read_bytes() == before


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_far_the_reading_of_a_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book, screen = tmp_path / "book.vcf", _Terminal()
    book.write_text("".join(CARD.replace("Vera", f"Vera{n}") for n in range(300)), encoding="utf-8")
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setattr(progress, "_OFTEN", 0.0)
    files.readings_of([str(book)], ())
    said = [line.strip() for line in screen.getvalue().split("\r")]
    assert any(line.startswith("Reading ") and line.endswith("book.vcf: 66 %") for line in said)
    assert said[-1] == ""


@pytest.mark.slow
def test_a_killed_import_leaves_all_of_it_or_none() -> None:
    script = ROOT / "tools" / "kill_imports.py"
    done = subprocess.run(
        [sys.executable, str(script), "--times", "8"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_whole_search_opens_in_the_app_and_says_what_that_did(tmp_path: Path) -> None:
    kept = {"THREEDOORS_DATA": str(tmp_path / "data"), "COLUMNS": "200"}
    mine = tmp_path / "my.search.json"
    mine.write_bytes(MAYA.read_bytes())
    assert "would be the app's search" in run("import", mine, "--dry-run", **kept).stdout
    assert "is the app's search now" in run("import", mine, **kept).stdout
    same = run("import", mine, **kept)
    assert "Nothing in it is new, so nothing was changed." in same.stdout
    assert run("export", **kept).stdout == mine.read_text("utf-8")
    mine.write_text(small(), "utf-8")
    made = json.loads(run("import", mine, "--json", **kept).stdout)
    assert made["opened"] == "instead"
    assert "gone" in made["apart"]
    assert json.loads(run("export", **kept).stdout)["seeker"] == {"name": "Maya"}
    mine.write_text('{"threedoors": 1, "seeker": {"nam": "Maya"}}', "utf-8")
    broken = run("import", mine, **kept)
    assert broken.returncode == 2
    assert "my.search.json" in told(broken)[0]


def test_a_whole_search_is_not_added_to_another(tmp_path: Path) -> None:
    done = run("import", MAYA, "--into", tmp_path / "other.search.json")
    assert done.returncode == 2
    assert "a whole search, and opens as one" in told(done)[0]
    assert not (tmp_path / "other.search.json").exists()


@pytest.mark.parametrize(
    "options",
    [["--keys"], ["--same", "k1"], ["--apart", "k1"], ["--column", "Firm=company"], ["--keys", "--same", "k1"]],
)
def test_what_is_for_lists_is_refused_for_a_whole_search(tmp_path: Path, options: list[str]) -> None:
    done = run("import", MAYA, *options, THREEDOORS_DATA=str(tmp_path / "data"))
    assert done.returncode == 2
    said = " ".join(told(done))
    assert MAYA.name in said
    assert [said.count(each) for each in options if each.startswith("--")] == [2] * sum(
        each.startswith("--") for each in options
    )
    assert not (tmp_path / "data").exists()
