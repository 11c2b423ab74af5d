"""`directions`: the occupations that a resume points to, with evidence, gaps and pay; and `data update`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any

from threedoors.cli.given import PIPED, bytes_of, patience
from threedoors.errors import ThreeDoorsError, Unreadable

if TYPE_CHECKING:
    from threedoors.datasets import Area, Wage, Wages
    from threedoors.directions import Match
    from threedoors.occupations import Occupations

Given = str | Mapping[str, Any]
_MOVES, _COUNT = 5, 10
_TEXTS = (".txt", ".md", ".text", PIPED)
FOREIGN = "This is not in English, as far as we can tell."
FOREIGN_HINT = (
    "What we know of work is told in English, and other words would mislead you. Three or four sentences in English on "
    "what you did are enough: save them as text, and give that."
)
NOTHING = "We found nothing in it that our data knows as work."
NOTHING_HINT = (
    "It knows work told in English, with U.S. occupations. Two or three sentences on what you did are enough to begin."
)


def directions(name: str, area: str, as_json: bool, as_batch: bool) -> int:
    """Show, or print, where a resume points. Raises Unreadable when it cannot be read or says nothing of work."""
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # the sums are short: a second thread would only wait for the first
    if as_batch:
        return _batch(name)
    with patience("Reading it. A long resume takes a few seconds."):
        return _told(name, area, as_json)


def _told(name: str, area: str, as_json: bool) -> int:
    given = _given(name)
    from threedoors import datasets
    from threedoors.directions import pointing

    occupations, wages = datasets.load_occupations(), datasets.load_wages()
    where = _area(area, wages)
    read, summary_only = _in_english(given, occupations, f"{name}: ")
    matches, moves = pointing(read, occupations, _COUNT, _MOVES)
    if not matches:
        raise Unreadable(f"{name}: {NOTHING}", hint=NOTHING_HINT)
    if as_json:
        from threedoors.cli import shown

        shown.print_json(_as_json(name, where, wages, occupations, matches, moves, summary_only))
    else:
        from threedoors.cli import directions_told

        directions_told.show(name, where, wages, matches, moves)
        directions_told.say_how_much(read, summary_only)
    return 0


def _in_english(given: Given, occupations: Occupations, before: str = "") -> tuple[Given, bool]:
    """What of it is told in English, and whether that is its summary alone. Raises Unreadable where nothing is."""
    from threedoors.directions import english_of

    read, summary_only = english_of(given, occupations)
    if read is None:
        raise Unreadable(f"{before}{FOREIGN}", hint=FOREIGN_HINT)
    return read, summary_only


def _given(name: str) -> Given:
    """A text as it is; of every other file what the importers read of a resume."""
    data = bytes_of(name)
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf"):
        raise Unreadable(f"{name} is empty.", hint="Save your resume again, or write a few lines on what you did.")
    if name.lower().endswith(_TEXTS) and not data.startswith((b"%PDF", b"PK\x03\x04", b"{")):
        return _text(data)
    from threedoors.importers import read_file

    reading = read_file(name, data)
    if reading.resume is None:
        raise Unreadable(f"{name} holds no resume; we read it as {reading.format}.", hint="Give a resume, or text.")
    return reading.resume


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _area(wanted: str, wages: Wages) -> Area:
    """The one area that is meant. Raises Unreadable when none or several are."""
    if not wanted:
        return wages.nation
    found = wages.find(wanted)
    if not found:
        hint = "Name a city or a state, as in --area Denver, or leave it out for the whole country."
        raise Unreadable(f"The wage table has no area called {wanted}.", hint=hint)
    if len(found) > 1:
        names = "; ".join(each.name for each in found[:6])
        raise Unreadable(
            f"{wanted} may be any of these: {names}.",
            hint="Name the state too, as in “Portland, OR”; a state alone by its two letters.",
        )
    return found[0]


def update(onet: str, esco: str, wages: str) -> int:
    """Build again what is named, and say where it went."""
    from threedoors.cli import shown

    screen = shown.console()
    with patience("Building it. The whole of the downloads takes some minutes."):
        if onet:
            from threedoors.datasets.update import update_occupations

            screen.print(shown.words((str(update_occupations(onet, esco)), "bold"), " holds the occupations now."))
        if wages:
            from threedoors.datasets.update_wages import update_wages

            screen.print(shown.words((str(update_wages(wages)), "bold"), " holds the wages now."))
    return 0


# -- JSON ---------------------------------------------------------------------------------------------------------


def _as_json(
    name: str,
    where: Area,
    wages: Wages,
    occupations: Occupations,
    matches: tuple[Match, ...],
    moves: tuple[Match, ...],
    summary_only: bool,
) -> dict[str, Any]:
    return {
        "file": name,
        "area": {"code": where.code, "name": where.name},
        "wages": {"period": wages.period, "source": wages.source},
        "summary_only": summary_only,
        "occupations": [_match(each, wages.of(each.code, where)) for each in matches],
        "moves": [_match(each, wages.of(each.code, where)) for each in moves],
        "sources": [each._asdict() for each in occupations.sources],
    }


def _match(each: Match, wage: Wage | None) -> dict[str, Any]:
    return {
        "soc": each.code,
        "title": each.title,
        "also": list(each.also),
        "score": each.score,
        "standing": each.standing.value,
        "evidence": [{"quote": e.quote, "because": list(e.because), "is_title": e.is_title} for e in each.evidence],
        "transfers": [ability._asdict() for ability in each.transfers],
        "gaps": [{"name": ability.name, "weight": ability.weight} for ability in each.gaps],
        "needs": each.needs,
        "asks": each.asks,
        "wanted": each.wanted,
        "step_down": each.step_down,
        "jobs": each.jobs,
        "wage": _wage(wage) if wage else None,
    }


def _wage(wage: Wage) -> dict[str, Any]:
    from threedoors.datasets.wages import PERCENTILES

    return {
        "unit": "hour" if wage.hourly else "year",
        "currency": "USD",
        "percentiles": {str(n): paid for n, paid in zip(PERCENTILES, wage.paid, strict=True)},
        "at_least": [n for n, more in zip(PERCENTILES, wage.at_least, strict=True) if more],
        "jobs": wage.jobs,
        "published_under": wage.under or None,
    }


# -- batches ------------------------------------------------------------------------------------------------------


def _batch(name: str) -> int:
    lines: Iterator[bytes] = iter(sys.stdin.buffer) if name == PIPED else iter(bytes_of(name).splitlines())
    first = next(lines, b"").removeprefix(b"\xef\xbb\xbf")
    from threedoors.datasets import load_occupations

    occupations = load_occupations()
    for number, line in enumerate(chain((first,), lines), start=1):
        if line.strip():
            sys.stdout.write(json.dumps(_answer(line, number, occupations), ensure_ascii=False) + "\n")
    return 0


def _answer(line: bytes, number: int, occupations: Occupations) -> dict[str, Any]:
    from threedoors.directions import ranked

    ref: Any = None
    try:
        row = _row(line, number)
        ref = row.get("id")
        text = row.get("text")
        if not isinstance(text, str):
            raise Unreadable(f"Line {number}: `text` is missing or no text.")
        found = ranked(_in_english(text, occupations)[0], occupations)
        if not found:
            raise Unreadable(NOTHING, hint=NOTHING_HINT)
    except ThreeDoorsError as error:
        return {"id": ref, "error": str(error)}
    return {"id": ref, "occupations": [{"soc": code, "title": title, "score": score} for code, title, score in found]}


def _row(line: bytes, number: int) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        raise Unreadable(f"Line {number} is not JSON.") from None
    if not isinstance(row, dict):
        raise Unreadable(f"Line {number} is no object.")
    return row
