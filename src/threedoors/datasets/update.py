"""The data built again from the official downloads: O*NET's text files, the flat files of BLS, ESCO's table of skills.

Only addresses and files that the person names are opened. What is not named stays as it is.
"""

from __future__ import annotations

import shutil
import tempfile
import urllib.request
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from threedoors.datasets.making.called import Name, common_titles, own_names
from threedoors.datasets.making.facts import Able, Called, Facts, Known, Told
from threedoors.datasets.making.index import language
from threedoors.datasets.making.linking import linked_by_words
from threedoors.datasets.making.packing import pack
from threedoors.datasets.reading import OCCUPATIONS, SHIPPED, load_occupations, own_folder
from threedoors.datasets.sources import SHIPPED_SOURCES
from threedoors.datasets.tables import Row, filled, table
from threedoors.errors import Unreadable
from threedoors.occupations import Occupations, Source

_SECURE = "https://"
_ALTERNATE, _DESCRIBED, _TITLE_TOLD = 0.97, 2.0, 0.15


def update_occupations(onet: str, esco: str = "") -> Path:
    """Titles, words and skills from O*NET's zip of text files, and from ESCO's skills_en.csv if that is given.

    onet, esco: each a file or an https address. Returns the file written. Raises Unreadable when one is no such.
    """
    before = load_occupations(SHIPPED / OCCUPATIONS)
    with opened(onet) as file:
        facts = _facts(_tables(file, onet), before)
    facts = _with_skills(facts, esco, before)
    place = own_folder() / OCCUPATIONS
    place.parent.mkdir(parents=True, exist_ok=True)
    pack(facts, place)
    load_occupations.cache_clear()
    return place


@contextmanager
def opened(place: str) -> Iterator[IO[bytes]]:
    """A file, or what lies at an https address, fetched whole before it is read."""
    if "://" in place and not place.startswith(_SECURE):
        raise Unreadable(f"{place} is not an https address.", hint="Name an https address, or a file you saved.")
    if not place.startswith(_SECURE):
        try:
            file = Path(place).open("rb")  # noqa: SIM115 - closed below; what is read in between has words of its own
        except OSError as error:
            raise Unreadable(f"{place} cannot be read: {error.strerror}.", hint=_CHECK) from None
        with file:
            yield file
        return
    with tempfile.TemporaryFile() as kept:
        try:
            with urllib.request.urlopen(place, timeout=60) as coming:  # noqa: S310 - https only, see above
                shutil.copyfileobj(coming, kept)
        except OSError as error:
            hint = "Check the address and the network, or save the file and name it here."
            raise Unreadable(f"{place} could not be fetched: {error}.", hint=hint) from None
        kept.seek(0)
        yield kept


_CHECK = "Check its name and folder, and name the file itself."
_ONET = "Name O*NET's zip of text files."
_ESCO = "Name skills_en.csv from ESCO's download."
_CODE = "O*NET-SOC Code"
_NEEDED = {
    "Occupation Data.txt": (_CODE, "Title", "Description"),
    "Task Statements.txt": (_CODE, "Task"),
    "Alternate Titles.txt": (_CODE, "Alternate Title"),
}
Tables = dict[str, list[Row]]


def _tables(file: IO[bytes], name: str) -> Tables:
    """The three text files that we need, wherever they lie in the zip."""
    try:
        with zipfile.ZipFile(file) as archive:
            inside = {Path(each).name: each for each in archive.namelist()}
            missing = [each for each in _NEEDED if each not in inside]
            if missing:
                raise Unreadable(f"{name} has no {missing[0]}.", hint=_ONET)
            return {
                each: filled(table(archive.read(inside[each]), each, columns, hint=_ONET))
                for each, columns in _NEEDED.items()
            }
    except zipfile.BadZipFile:
        raise Unreadable(f"{name} is no zip file.", hint=_ONET) from None


def _facts(tables: Tables, before: Occupations) -> Facts:
    """As the shipped file is built, but with O*NET's own alternate titles."""
    rows = tables["Occupation Data.txt"]
    names = [Name(row["O*NET-SOC Code"], row["Title"]) for row in rows]
    tasks = [Told(row["O*NET-SOC Code"][:7], row["Task"], 1.0) for row in tables["Task Statements.txt"]]
    codes = {task.code for task in tasks} & {name.code[:7] for name in names}
    if not codes:
        raise Unreadable("The zip names no occupation that has tasks.", hint=_ONET)
    tasks = [task for task in tasks if task.code in codes]
    alternate = (
        Called(row["O*NET-SOC Code"][:7], row["Alternate Title"], _ALTERNATE) for row in tables["Alternate Titles.txt"]
    )
    called = [each for each in (*own_names(names), *alternate, *common_titles(codes)) if each.code in codes]
    described = [Told(row["O*NET-SOC Code"][:7], row["Description"], _DESCRIBED) for row in rows]
    titled = [Told(name.code[:7], name.title, 1.0) for name in names]
    told = [each for each in (*described, *titled) if each.code in codes]
    return Facts(
        occupations=list(_known(names, codes, before)),
        tasks=tasks,
        told=[*told, *(Told(each.code, each.title, _TITLE_TOLD) for each in called)],
        called=called,
        skills=[],
        linked={},
        sources=[_named(each) for each in SHIPPED_SOURCES],
    )


def _named(source: Source) -> Source:
    return source._replace(version="updated from the official download") if source.name == "O*NET database" else source


def _known(names: Iterable[Name], codes: set[str], before: Occupations) -> Iterator[Known]:
    jobs = dict(zip(before.codes, before.jobs, strict=True))
    pay = dict(zip(before.codes, before.pay, strict=True))
    under: dict[str, list[Name]] = {}
    for name in names:
        under.setdefault(name.code[:7], []).append(name)
    for code in sorted(codes & set(under)):
        main = next((each for each in under[code] if each.code.endswith(".00")), under[code][0])
        also = tuple(each.title for each in under[code] if each is not main)
        yield Known(code, main.title, also, int(jobs.get(code, 0)), int(pay.get(code, 0)))


def _with_skills(facts: Facts, esco: str, before: Occupations) -> Facts:
    """ESCO's own table where it is named, else the skills as they were."""
    if not esco:
        return replace(facts, skills=[Able(name, (), "") for name in before.skills.names], linked=_linked(before))
    with opened(esco) as file:
        rows = table(file.read(), esco, ("preferredLabel", "altLabels", "description"), hint=_ESCO, delimiter=",")
    rows = [row for row in rows if row["preferredLabel"]]
    if not rows:
        raise Unreadable(f"{esco} holds no skills.", hint=_ESCO)
    skills = [Able(row["preferredLabel"], tuple(row["altLabels"].split("\n")), row["description"]) for row in rows]
    return replace(facts, skills=skills, linked=linked_by_words(skills, facts.tasks, language(facts).likely))


def _linked(before: Occupations) -> dict[str, list[tuple[int, float]]]:
    of: Any = before.skills.of
    found = {}
    for n, code in enumerate(before.codes):
        begin, end = int(of.starts[n]), int(of.starts[n + 1])
        held = zip(of.ids[begin:end], of.weights[begin:end], strict=True)
        found[code] = [(int(skill), float(weight)) for skill, weight in held]
    return found
