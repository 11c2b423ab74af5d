"""The data files opened: the seeker's own, when `data update` has made some, else those that came along."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from threedoors.datasets.store import Store
from threedoors.datasets.wages import Wages
from threedoors.occupations import Meanings, Occupations, Rows, Skills, Source, Titles, Words

SHIPPED = Path(__file__).with_name("data")
OCCUPATIONS, WAGES = "occupations.bin", "wages.bin"
ALSO = "\t"  # between the names under one code


def own_folder() -> Path:
    """Where `threedoors data update` puts what it builds."""
    from platformdirs import user_data_path

    return user_data_path("threedoors", appauthor=False) / "occupations"


def place_of(name: str) -> Path:
    own = own_folder() / name
    return own if own.exists() else SHIPPED / name


@cache
def load_occupations(path: Path | None = None) -> Occupations:
    """All occupations, read once. Raises Unreadable when the file is not there or not ours."""
    store = Store(path or place_of(OCCUPATIONS))
    return Occupations(
        codes=store.names("codes"),
        titles=store.names("titles"),
        also=[line.split(ALSO) if line else [] for line in store.names("also")],
        jobs=store.array("jobs"),
        pay=store.array("pay"),
        text=_words(store, "text"),
        brevity=store.array("brevity"),
        meanings=Meanings(words=store.array("meanings.words"), steps=store.array("meanings.steps")),
        named=Titles(
            words=_words(store, "named"),
            of=store.array("named.of"),
            weight=store.array("named.weight"),
            begins=store.array("named.begins"),
        ),
        skills=Skills(
            names=store.names("skills"),
            of=_rows(store, "skills.of"),
            main=store.array("skills.main"),
        ),
        sources=[Source(*each) for each in store.about["sources"]],
    )


@cache
def load_wages(path: Path | None = None) -> Wages:
    """Wages and jobs by occupation and area, read once."""
    return Wages(Store(path or place_of(WAGES)))


def _words(store: Store, name: str) -> Words:
    return Words(places=_places(store, name), telling=store.array(f"{name}.telling"), rows=_rows(store, name))


def _places(store: Store, name: str) -> dict[str, int]:
    return {word: place for place, word in enumerate(store.names(f"{name}.words"))}


def _rows(store: Store, name: str) -> Rows:
    step = float(store.array(f"{name}.step")[0])
    return Rows(store.array(f"{name}.starts"), store.array(f"{name}.ids"), store.array(f"{name}.weights"), step)
