"""The commands as a shell runs them: what they print, their exit codes, and that none but the app starts Django."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
MAYA = ROOT / "examples" / "maya.search.json"

# Runs one command as the entry point does, then tells what it loaded.
RUNNER = """
import os, sys
from threedoors.cli import main
leave = os._exit
def tell(code):
    loaded = {"django", "rich", "highspy"} & set(sys.modules)
    print("LOADED", *sorted(loaded), file=sys.stderr, flush=True)
    leave(code)
os._exit = tell
main()
"""


def run(*arguments: str | Path, given: bytes | str = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return subprocess.run(
        [sys.executable, "-c", RUNNER, *map(str, arguments)],
        input=given if isinstance(given, str) else given.decode(),
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        timeout=60,
        env=kept | environment,
    )


def test_a_reader_that_leaves_early_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "threedoors", "schema", "search"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.read(10)
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait(60) == 0


def told(done: subprocess.CompletedProcess[str]) -> list[str]:
    """The lines on standard error, without what the runner adds."""
    return [line for line in done.stderr.splitlines() if not line.startswith("LOADED")]


def small(**lists: Any) -> str:
    search = {
        "threedoors": 1,
        "today": "2026-11-24",
        "seeker": {"name": "Maya"},
        "companies": [{"id": "acme", "name": "Acme", "target": True}],
        "contacts": [
            {"id": "noor", "name": "Noor Haddad", "relation": "friend"},
            {"id": "vera", "name": "Vera Lindqvist", "company": "acme", "power": "decide"},
        ],
        "openings": [{"id": "o1", "title": "Sales Representative", "company": "acme", "family": "sales"}],
        "conversations": [
            {"id": "wrong", "door": "exploratory", "contacts": ["vera"]},
            {"id": "right", "door": "exploratory", "contacts": ["noor"]},
        ],
    }
    return json.dumps(search | lists)


COMMANDS = [
    ("doors", MAYA),
    ("doors", MAYA, "--json"),
    ("doors", MAYA, "--contact", json.loads(MAYA.read_text(encoding="utf-8"))["contacts"][0]["id"], "--json"),
    ("next", MAYA),
    ("next", MAYA, "--weeks", "3", "--json"),
    ("read", ROOT / "examples" / "Connections.csv"),
    ("read", ROOT / "examples" / "Connections.csv", "--json"),
    ("read", ROOT / "examples" / "maya.resume.json", ROOT / "examples" / "acme-sales-representative.txt", "--json"),
    ("rules",),
    ("rules", "--json"),
    ("rules", "G07"),
    ("schema", "search"),
    ("--help",),
    ("weigh", "--help"),
    ("--version",),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(Path(str(part)).name for part in command))
def test_it_runs_without_django(command: tuple[str | Path, ...]) -> None:
    done = run(*command)
    assert (done.returncode, told(done)) == (0, [])
    assert done.stdout.strip()
    assert "django" not in done.stderr
    if "--json" in command:
        assert "rich" not in done.stderr
        json.loads(done.stdout)


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize(("conversation", "code"), [("wrong", 1), ("right", 0)])
def test_the_exit_code_tells_whether_something_blocks(conversation: str, code: int, as_json: bool) -> None:
    done = run("weigh", "-", "--conversation", conversation, *["--json"] * as_json, given=small())
    assert (done.returncode, told(done)) == (code, [])
    assert "django" not in done.stderr
    if as_json:
        verdict = json.loads(done.stdout)
        assert set(verdict) == {"door", "contacts", "rulings", "lifted", "verdict"}
        assert (verdict["verdict"] == "block") == (code == 1)
        for ruling in verdict["rulings"]:
            assert {"rule", "severity", "message", "instead", "facts", "claims"} <= set(ruling)
    elif code:
        assert "Stop (G01)" in done.stdout


def test_applying_to_an_opening_is_weighed() -> None:
    done = run("weigh", "-", "--opening", "o1", "--json", given=small())
    verdict = json.loads(done.stdout)
    assert (verdict["door"], verdict["contacts"]) == ("job", [])
    assert done.returncode == (1 if verdict["verdict"] == "block" else 0)


def test_doors_as_json_has_its_shape() -> None:
    done = run("doors", "-", "--json", given=small())
    people = json.loads(done.stdout)["contacts"]
    assert [person["id"] for person in people] == ["noor", "vera"]
    for person in people:
        assert set(person["doors"]) == {"exploratory", "informational", "job"}
        for door in person["doors"].values():
            assert set(door) == {"open", "rulings", "opens_when"}
            assert door["open"] != any(ruling["severity"] == "block" for ruling in door["rulings"])
    assert people[0]["doors"]["exploratory"]["open"]
    assert not people[1]["doors"]["exploratory"]["open"]


def test_next_as_json_has_its_shape() -> None:
    planned = json.loads(run("next", MAYA, "--json").stdout)
    assert {"conversations", "debts", "blocked"} <= set(planned)
    assert all(planned[name] for name in ("conversations", "debts", "blocked"))
    talk = {"contact", "door", "focus", "opening", "from", "to", "why", "instead_of", "rulings"}
    assert [talk - set(each) for each in planned["conversations"]] == [set()] * len(planned["conversations"])
    assert [{"contact", "what", "due"} - set(each) for each in planned["debts"]] == [set()] * len(planned["debts"])
    assert [{"contact", "door", "rulings"} - set(each) for each in planned["blocked"]] == [set()] * len(
        planned["blocked"]
    )


BAD = [
    (("doors", "no-such.search.json"), ["no file no-such.search.json"]),
    (("doors", "src"), ["src is a folder"]),
    (("doors", ROOT / "examples" / "Connections.csv"), ["Connections.csv at $", "not JSON"]),
    (("doors", ROOT / "examples" / "maya.resume.json"), ["at $.threedoors", "not a search file"]),
    (("doors", MAYA, "--contact", "nobody"), ["no contact called nobody"]),
    (("weigh", MAYA), ["--conversation", "--opening"]),
    (("weigh", MAYA, "--conversation", "v1", "--opening", "o1"), ["--conversation", "--opening"]),
    (("weigh", MAYA, "--conversation", "v-none"), ["no conversation called v-none", "It has"]),
    (("weigh", MAYA, "--opening", "o-none"), ["no opening called o-none", "It has"]),
    (("next", MAYA, "--weeks", "0"), ["--weeks"]),
    (("next", MAYA, "--weeks", "soon"), ["--weeks"]),
    (("rules", "G99"), ["no rule G99", "G00"]),
    (("schema", "cake"), ["cake", "search"]),
    (("read", "no-such.csv"), ["no file no-such.csv"]),
    (("dors", MAYA), ["dors", "--help"]),
    (("rules", "--jsn"), ["--jsn"]),
]


@pytest.mark.parametrize(("command", "said"), BAD, ids=lambda each: " ".join(Path(str(part)).name for part in each))
def test_bad_input_is_one_sentence_on_standard_error(command: tuple[str | Path, ...], said: list[str]) -> None:
    done = run(*command)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(told(done)) == 1
    assert [word for word in said if word not in done.stderr] == []


def test_a_broken_search_names_the_file_the_place_and_the_mend(tmp_path: Path) -> None:
    path = tmp_path / "mine.search.json"
    path.write_text(small(contacts=[{"id": "noor", "name": "Noor", "power": "boss"}]), encoding="utf-8")
    done = run("doors", path)
    assert done.returncode == 2
    (line,) = told(done)
    assert "mine.search.json at $.contacts[0].power" in line
    assert "Use one of: none, influence" in line


def test_what_is_piped_in_is_called_standard_input() -> None:
    assert "standard input at $.threedoors" in run("doors", "-", given="{}").stderr


@pytest.mark.parametrize("columns", ["40", "160"])
def test_a_table_fits_the_terminal_and_says_why_a_door_is_closed(columns: str) -> None:
    shown = run("doors", "-", given=small(), COLUMNS=columns).stdout
    assert max(map(len, shown.splitlines())) <= int(columns)
    assert "Explore" in shown
    assert "closed" in shown


def test_one_person_is_shown_in_full() -> None:
    ref = json.loads(small())["contacts"][0]["id"]
    assert "Job closed: No open job is named here." in run("doors", "-", "--contact", ref, given=small()).stdout


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b[" not in run("doors", "-", given=small()).stdout
    assert "\x1b[" in run("doors", "-", given=small(), FORCE_COLOR="1", TERM="xterm-256color").stdout
    coloured = run("doors", "-", given=small(), FORCE_COLOR="1", NO_COLOR="1", TERM="xterm-256color").stdout
    assert "\x1b[3" not in coloured


def test_a_name_cannot_steer_the_terminal() -> None:
    people = [{"id": "x", "name": "[bold]Eve\x1b]0;mine\x07\nVera: open[/bold]"}]
    shown = run("doors", "-", given=small(contacts=people, conversations=[]), COLUMNS="200").stdout
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "[bold]Eve" in shown


def test_names_of_every_script_are_printed_under_any_locale() -> None:
    people = [{"id": "x", "name": "Łukasz 田中 Ωmega"}]
    done = run("doors", "-", given=small(contacts=people, conversations=[]), PYTHONIOENCODING="ascii", COLUMNS="200")
    assert "Łukasz 田中 Ωmega" in done.stdout


def test_a_search_without_contacts_says_what_to_do() -> None:
    done = run("doors", "-", given=small(contacts=[], conversations=[]))
    assert "no contacts yet" in done.stdout


def test_one_rule_is_told_whole() -> None:
    rule = json.loads(run("rules", "g07", "--json").stdout)
    assert set(rule) == {
        "rule", "name", "doors", "severity", "judged_on", "why", "source", "lifted_by", "honesty",
    }  # fmt: skip
    shown = " ".join(run("rules", "G07", COLUMNS="400").stdout.split())
    assert rule["why"] in shown
    assert rule["source"] in shown


def test_every_command_teaches_by_an_example() -> None:
    for command in ("doors", "weigh", "next", "read", "import", "rules", "schema"):
        assert f"threedoors {command}" in run(command, "--help", COLUMNS="200").stdout.split("Example:")[1]


def test_the_schema_is_the_search_files() -> None:
    from threedoors.searchfile import schema

    assert json.loads(run("schema", "search").stdout) == schema()


def test_a_booked_talk_without_an_hour_shows_only_its_day(tmp_path: Path) -> None:
    search = json.loads(MAYA.read_text())
    contact = search["contacts"][0]["id"]
    for ref, on in (("by-day", "2099-03-02T00:00"), ("by-hour", "2099-03-03T14:30")):
        talk = {"id": ref, "door": "informational", "contacts": [contact], "state": "booked", "on": on}
        search["conversations"].append(talk)
    file = tmp_path / "a.search.json"
    file.write_text(json.dumps(search))
    shown = run("next", file, COLUMNS="200").stdout
    assert "2 Mar" in shown
    assert "00:00" not in shown
    assert "3 Mar, 14:30" in shown
