"""What ships is what DATA.md says, and holds no sentence of a source."""

from __future__ import annotations

from pathlib import Path

from threedoors.datasets import load_occupations
from threedoors.datasets.reading import OCCUPATIONS, SHIPPED, WAGES

PAGE = (Path(__file__).parents[2] / "DATA.md").read_text(encoding="utf-8")
SKILL_WORDS = 14  # the longest names of ESCO are that long


def test_every_source_stands_on_the_page() -> None:
    sources = load_occupations(SHIPPED / OCCUPATIONS).sources
    assert [each.name for each in sources if each.name.split(",")[0] not in PAGE] == []
    assert [each.name for each in sources if not (each.licence and each.attribution and each.version)] == []


def test_names_are_names_and_no_sentences() -> None:
    data = load_occupations(SHIPPED / OCCUPATIONS)
    names = [*data.titles, *data.skills.names, *(also for each in data.also for also in each)]
    assert [name for name in names if len(name.split()) > SKILL_WORDS or name.endswith(".")] == []


def test_the_files_stay_small() -> None:
    assert sum((SHIPPED / name).stat().st_size for name in (OCCUPATIONS, WAGES)) < 12_000_000


def test_numbers_fit_together() -> None:
    data = load_occupations(SHIPPED / OCCUPATIONS)
    assert len(data.codes) == len(data.titles) == len(data.also) == len(data.jobs) == len(data.named.begins)
    assert len(data.text.places) == len(data.text.telling) == len(data.text.rows.starts) - 1
    assert len(data.skills.of.starts) == len(data) + 1
    assert int(data.skills.of.ids.max()) == len(data.skills.names) - 1
    assert len(data.skills.main) == len(data.skills.of.ids)
    assert len(data.meanings.words) == len(data.meanings.steps) == len(data.text.places)
    assert len(data.brevity) == len(data)
    assert int(data.text.rows.ids.max()) < len(data)
    assert sorted(set(data.named.of)) == list(range(len(data)))
