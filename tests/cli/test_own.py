"""`export`, `backup`, `restore` and `doctor` on an app's data folder."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cli.test_commands import MAYA, ROOT, run, told
from threedoors.searchfile import read_search

CONNECTIONS = ROOT / "examples" / "Connections.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a search in it."""
    data = tmp_path / "data"
    assert run("import", CONNECTIONS, THREEDOORS_DATA=str(data)).returncode == 0
    return data


def _export(folder: Path) -> str:
    done = run("export", THREEDOORS_DATA=str(folder))
    assert done.returncode == 0, done.stderr
    return done.stdout


def _says(done: CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2
    (line,) = told(done)
    for word in words:
        assert word in line


def test_the_app_s_search_goes_out_as_a_search_file(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.search.json"
    assert run("export", "--out", out, THREEDOORS_DATA=str(folder)).returncode == 0
    assert out.read_text(encoding="utf-8") == _export(folder)
    assert len(read_search(out.read_bytes()).contacts) > 10


@pytest.mark.parametrize(("command", "ends"), [("export", "json"), ("backup", "sqlite3")])
def test_a_file_is_named_either_way_and_only_once(folder: Path, tmp_path: Path, command: str, ends: str) -> None:
    kept = {"THREEDOORS_DATA": str(folder)}
    bare, option = tmp_path / f"bare.{ends}", tmp_path / f"option.{ends}"
    assert run(command, bare, **kept).returncode == 0
    assert run(command, "--out", option, **kept).returncode == 0
    assert run(command, bare.with_stem("same"), "--out", bare.with_stem("same"), **kept).returncode == 0
    assert bare.exists()
    assert option.exists()
    both = run(command, tmp_path / "one", "--out", tmp_path / "other", **kept)
    assert both.returncode == 2
    assert "name one file" in " ".join(both.stderr.replace("│", " ").split())
    assert not (tmp_path / "one").exists()


def test_an_export_into_a_folder_is_named_by_the_day(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run("export", stick, THREEDOORS_DATA=str(folder)).returncode == 0
    (made,) = stick.iterdir()
    assert made.name.startswith("three-doors-20")
    assert made.name.endswith(".search.json")
    assert made.read_text(encoding="utf-8") == _export(folder)


@pytest.mark.parametrize("command", [("export",), ("backup",)])
def test_without_a_search_it_is_said(command: tuple[str], tmp_path: Path) -> None:
    _says(run(*command, THREEDOORS_DATA=str(tmp_path / "none")), "threedoors" if command == ("export",) else "Open the")


def test_a_backup_restored_elsewhere_is_the_same_search(folder: Path, tmp_path: Path) -> None:
    copy, elsewhere = tmp_path / "copy.sqlite3", tmp_path / "elsewhere"
    assert run("backup", copy, THREEDOORS_DATA=str(folder)).returncode == 0
    assert run("restore", copy, THREEDOORS_DATA=str(elsewhere)).returncode == 0
    assert _export(elsewhere) == _export(folder)


def test_a_folder_gets_a_file_with_the_day_and_nothing_else_is_left(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run("backup", stick, THREEDOORS_DATA=str(folder)).returncode == 0
    (made,) = stick.iterdir()
    assert made.name.startswith("three-doors-20")


def test_what_was_there_is_saved_before_a_restore(folder: Path, tmp_path: Path) -> None:
    copy, before = tmp_path / "copy.sqlite3", _export(folder)
    run("backup", copy, THREEDOORS_DATA=str(folder))
    run("import", ROOT / "examples" / "maya.resume.json", THREEDOORS_DATA=str(folder))
    later = _export(folder)
    assert later != before
    run("restore", copy, THREEDOORS_DATA=str(folder))
    assert _export(folder) == before
    (saved,) = folder.glob("before-restore-*.sqlite3")
    run("restore", saved, THREEDOORS_DATA=str(folder))
    assert _export(folder) == later


def test_a_backup_overwrites_nothing(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    copy.write_text("mine")
    _says(run("backup", copy, THREEDOORS_DATA=str(folder)), "copy.sqlite3 is there already")
    assert copy.read_text() == "mine"


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 9] = os.urandom(4096 * 6)
    path.write_bytes(data)


def test_no_damaged_or_foreign_file_is_restored(folder: Path, tmp_path: Path) -> None:
    before, copy = _export(folder), tmp_path / "copy.sqlite3"
    run("backup", copy, THREEDOORS_DATA=str(folder))
    _damaged(copy)
    foreign = tmp_path / "foreign.sqlite3"
    with closing(sqlite3.connect(foreign)) as database:
        database.execute("CREATE TABLE things (id)")
    _says(run("restore", copy, THREEDOORS_DATA=str(folder)), "copy.sqlite3")
    _says(run("restore", foreign, THREEDOORS_DATA=str(folder)), "no backup of Three Doors")
    _says(run("restore", MAYA, THREEDOORS_DATA=str(folder)), "no backup of Three Doors", "opens in the app")
    _says(run("restore", tmp_path / "nothing", THREEDOORS_DATA=str(folder)), "no file")
    assert _export(folder) == before
    assert not list(folder.glob("before-restore-*"))


def test_a_backup_of_a_newer_version_is_not_restored(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    run("backup", copy, THREEDOORS_DATA=str(folder))
    with closing(sqlite3.connect(copy)) as database, database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_of_the_future', '2030-01-01')"
        )
    _says(run("restore", copy, THREEDOORS_DATA=str(folder)), "newer Three Doors", "Update")


def test_the_doctor_finds_all_well(folder: Path) -> None:
    done = run("doctor", "--json", THREEDOORS_DATA=str(folder))
    checks = json.loads(done.stdout)["checks"]
    assert done.returncode == 0, done.stdout
    assert not [each for each in checks if each["wrong"]]
    assert {"Data folder", "Database", "Your search"} <= {each["what"] for each in checks}


def test_the_doctor_names_what_is_wrong_and_the_mend(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "threedoors.sqlite3")) as database, database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute('UPDATE store_contact SET body = \'{"id": "x"}\' WHERE position = 3')
    done = run("doctor", THREEDOORS_DATA=str(folder))
    assert done.returncode == 1
    assert "contacts[3]" in done.stdout
    assert "Restore your last backup" in done.stdout


def test_the_doctor_sees_a_damaged_database(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "threedoors.sqlite3")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _damaged(folder / "threedoors.sqlite3")
    done = run("doctor", "--json", THREEDOORS_DATA=str(folder))
    assert done.returncode == 1
    (found,) = [each for each in json.loads(done.stdout)["checks"] if each["wrong"]]
    assert found["what"] == "Database"
    assert "threedoors restore" in found["mend"]


@pytest.mark.skipif(os.name != "posix", reason="other systems keep this elsewhere")
def test_the_doctor_sees_what_others_may_read(folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "secret.key").chmod(0o644)
    done = run("doctor", THREEDOORS_DATA=str(folder))
    assert done.returncode == 1
    assert "secret.key" in done.stdout
    assert "chmod" in done.stdout


DELETE = """
from threedoors.app import serve
serve.prepare()
from threedoors.app.actions import starting
starting.delete_everything()
"""


def test_deleting_everything_leaves_no_trace_in_the_folder(folder: Path) -> None:
    """Deleted rows would else stay readable in the file's free pages, and in its log."""
    name = read_search(_export(folder)).contacts[3].name.encode()
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    assert name in kept
    subprocess.run([sys.executable, "-c", DELETE], check=True, env=os.environ | {"THREEDOORS_DATA": str(folder)})
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    assert name not in kept
