"""The data built again from downloads, here small ones of our own."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from threedoors.datasets import load_occupations, load_wages, reading, update, update_wages
from threedoors.directions import ranked
from threedoors.errors import Unreadable

OCCUPATIONS = (
    "O*NET-SOC Code\tTitle\tDescription\n"
    "51-3011.00\tBakers\tMix dough and bake bread.\n"
    "51-4121.00\tWelders\tJoin metal with flame and arc.\n"
    "53-3032.00\tTruck Drivers\tDrive loads over long roads.\n"
)
TASKS = (
    "O*NET-SOC Code\tTitle\tTask ID\tTask\n"
    "51-3011.00\tBakers\t1\tKnead dough and watch the oven.\n"
    "51-4121.00\tWelders\t2\tWeld steel pipe and grind seams.\n"
    "53-3032.00\tTruck Drivers\t3\tDrive trucks and check loads.\n"
)
TITLES = "O*NET-SOC Code\tTitle\tAlternate Title\n51-3011.00\tBakers\tBread Maker\n"
SKILLS = (
    "conceptType,preferredLabel,altLabels,description\nKnowledge,knead dough,work dough,Make dough ready to bake.\n"
)
AREAS = "state_code\tarea_code\tareatype_code\tarea_name\n00\t0000000\tN\tNational\n08\t0019740\tM\tDenver, CO\n"
NAMES = "occupation_code\toccupation_name\tdisplay_level\n513011\tBakers\t3\n"


def _series(area: str, figure: str, value: str, note: str = "") -> str:
    kind = "N" if area == "0000000" else "M"
    return f"OEU{kind}{area}000000513011{figure}\t2025\tA01\t{value}\t{note}\n"


FIGURES = (
    "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n"
    + _series("0000000", "01", "1000")
    + _series("0000000", "13", "40000")
    + _series("0000000", "15", "239200", "5")
    + _series("0019740", "08", "21.50")
    + _series("0019740", "13", "-", "8")
)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, and the shipped data in use again afterwards."""
    folder = tmp_path / "own"
    for module in (reading, update, update_wages):
        monkeypatch.setattr(module, "own_folder", lambda: folder)
    return folder


@pytest.fixture
def onet(tmp_path: Path) -> str:
    with zipfile.ZipFile(tmp_path / "onet.zip", "w") as archive:
        for name, text in zip(update._NEEDED, (OCCUPATIONS, TASKS, TITLES), strict=True):
            archive.writestr(f"db/{name}", text)
    return str(tmp_path / "onet.zip")


def test_occupations_are_built_from_the_zip(own: Path, onet: str) -> None:
    place = update.update_occupations(onet)
    made = load_occupations(place)
    assert place.parent == own
    assert list(made.codes) == ["51-3011", "51-4121", "53-3032"]
    assert ranked("Bread maker. Kneaded dough.", made)[0].code == "51-3011"
    assert "knead" not in " ".join(made.skills.names)


def test_the_same_files_give_the_same_bytes(own: Path, onet: str) -> None:
    first = update.update_occupations(onet).read_bytes()
    assert update.update_occupations(onet).read_bytes() == first


def test_skills_come_from_esco_when_named(own: Path, onet: str, tmp_path: Path) -> None:
    (tmp_path / "skills_en.csv").write_text(SKILLS, encoding="utf-8")
    made = load_occupations(update.update_occupations(onet, str(tmp_path / "skills_en.csv")))
    assert made.skills.names == ["knead dough"]


def test_wages_are_built_from_the_flat_files(own: Path, tmp_path: Path) -> None:
    for name, text in (("oe.area", AREAS), ("oe.occupation", NAMES), ("oe.data.0.Current", FIGURES)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    wages = load_wages(update_wages.update_wages(str(tmp_path)))
    nation = wages.of("51-3011", wages.nation)
    assert nation is not None
    assert (nation.median, nation.jobs, nation.period) == (40_000, 1000, "May 2025")
    assert nation.at_least == (False, False, False, False, True)
    denver = wages.of("51-3011", wages.find("Denver")[0])
    assert denver is not None
    assert denver.hourly
    assert denver.median == 21.5


def _zipped(tmp_path: Path, **changed: str | bytes) -> str:
    texts = {"occupations": OCCUPATIONS, "tasks": TASKS, "titles": TITLES} | changed
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        for name, text in zip(update._NEEDED, texts.values(), strict=True):
            archive.writestr(f"db/{name}", text)
    return str(tmp_path / "odd.zip")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"occupations": "a\tb\n1\t2\n"}, "Occupation Data.txt has no column O\\*NET-SOC Code"),
        ({"tasks": b"O*NET-SOC Code\tTask\n51-3011.00\tCaf\xe9\n"}, "Task Statements.txt is not text in UTF-8"),
        ({"tasks": "O*NET-SOC Code\tTask\n"}, "names no occupation that has tasks"),
        ({"titles": ""}, "Alternate Titles.txt has no column"),
    ],
    ids=["other columns", "another encoding", "no rows", "empty"],
)
def test_an_odd_table_in_the_zip_is_told(own: Path, tmp_path: Path, changed: dict[str, str], said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        update.update_occupations(_zipped(tmp_path, **changed))
    assert refused.value.hint
    assert not own.exists()


def test_rows_that_lack_something_are_left_out(own: Path, tmp_path: Path) -> None:
    odd = _zipped(tmp_path, occupations=f"{OCCUPATIONS}51-9999.00\n", tasks=f"{TASKS}51-9999.00\n")
    assert "51-9999" not in load_occupations(update.update_occupations(odd)).codes


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "no column preferredLabel"), ("preferredLabel\nx\n", "no column altLabels"),
     ("preferredLabel,altLabels,description\n", "holds no skills")],
    ids=["empty", "other columns", "no rows"],
)  # fmt: skip
def test_an_odd_table_of_skills_is_told(own: Path, onet: str, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "skills_en.csv").write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=said):
        update.update_occupations(onet, str(tmp_path / "skills_en.csv"))
    assert not own.exists()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("oe.area", None, "oe.area cannot be read"),
        ("oe.area", "<html>Access denied</html>", "oe.area has no column area_code"),
        ("oe.area", AREAS.splitlines()[0], "does not name the whole country"),
        ("oe.occupation", "occupation_code\toccupation_name\n999999\tX\n", "holds no wages"),
        ("oe.data.0.Current", FIGURES.splitlines()[0], "holds no wages"),
    ],
    ids=["missing", "a page", "no areas", "other work", "no figures"],
)
def test_odd_wages_are_told(own: Path, tmp_path: Path, name: str, text: str | None, said: str) -> None:
    held = {"oe.area": AREAS, "oe.occupation": NAMES, "oe.data.0.Current": FIGURES} | {name: text}
    for each, content in held.items():
        if content is not None:
            (tmp_path / each).write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable, match=said) as refused:
        update_wages.update_wages(str(tmp_path))
    assert refused.value.hint
    assert not own.exists()


@pytest.mark.parametrize(("content", "said"), [(b"no zip", "no zip file"), (b"", "no zip file")], ids=["text", "empty"])
def test_what_is_no_download_is_told(own: Path, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(Unreadable, match=said):
        update.update_occupations(str(tmp_path / "x.zip"))
    assert not own.exists()


def test_an_address_must_be_secure(own: Path) -> None:
    with pytest.raises(Unreadable, match="not an https address"):
        update.update_occupations("http://example.org/onet.zip")
