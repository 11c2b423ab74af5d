"""Published wages into the data file of the wages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.store import write
from threedoors.datasets.wages import HOURLY, LONG, Area

# Occupations that are only published together with their neighbours, and under which code.
WIDER = {
    "131021": "131020", "131022": "131020", "131023": "131020", "132022": "132020", "132023": "132020",
    "211011": "211018", "211014": "211018", "252055": "252052", "252056": "252052", "259042": "259045",
    "259043": "259045", "292011": "292010", "292012": "292010", "311121": "311120", "311122": "311120",
    "397011": "397010", "397012": "397010", "474091": "474090", "474099": "474090", "512022": "512028",
    "512023": "512028", "512092": "512090", "531042": "531047", "531043": "531047", "531044": "531047",
}  # fmt: skip
_TOP_CODED = "5"
_MOST = 2**32 - 1


class Cell(NamedTuple):
    """One occupation in one area, as published: numbers as text, with the notes beside the wages."""

    area: str
    code: str
    jobs: str | None
    yearly: Sequence[str | None]
    hourly: Sequence[str | None]
    yearly_notes: Sequence[str | None]
    hourly_notes: Sequence[str | None]


def published(rows: Iterable[tuple[str, str | None]]) -> dict[str, int]:
    """Numbers of jobs by code; what is not released is left out."""
    return {code: number for code, text in rows if (number := int(_number(text)))}


def pack_wages(
    areas: Sequence[Area], names: Mapping[str, str], cells: Iterable[Cell], path: Path, *, period: str, source: str
) -> None:
    """Write the file: cells by area, then by occupation."""
    codes = sorted(names)
    row = {code: n for n, code in enumerate(codes)}
    place = {area.code: n for n, area in enumerate(areas)}
    held = sorted((c for c in cells if c.code in row and c.area in place), key=lambda c: (place[c.area], row[c.code]))
    paid, flags = zip(*(_stored(cell) for cell in held), strict=True)
    counts = np.bincount([place[cell.area] for cell in held], minlength=len(areas))
    arrays: dict[str, NDArray[Any]] = {
        "starts": np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32),
        "occupations": np.array([row[cell.code] for cell in held], dtype=np.uint16),
        **_short("paid", [figure for each in paid for figure in each]),
        "flags": np.array(flags, dtype=np.uint8),
        **_short("jobs", [int(min(_number(cell.jobs), _MOST)) for cell in held]),
    }
    texts = {
        "area.codes": [area.code for area in areas],
        "area.names": [area.name for area in areas],
        "area.kinds": [area.kind for area in areas],
        "codes": codes,
        "titles": [names[code] for code in codes],
    }
    write(path, {"period": period, "source": source, "wider": WIDER}, arrays, texts)


def _short(name: str, figures: Sequence[int]) -> dict[str, NDArray[Any]]:
    """Whole numbers in two bytes each; the few that are too long stand apart, with their places."""
    whole = np.array(figures, dtype=np.uint32)
    long = np.flatnonzero(whole >= LONG)
    return {
        name: np.minimum(whole, LONG).astype(np.uint16),
        f"{name}.long.at": long.astype(np.uint32),
        f"{name}.long": whole[long],
    }


def _stored(cell: Cell) -> tuple[tuple[int, ...], int]:
    """Yearly pay in tens of dollars; where only hourly pay is published, that in cents."""
    yearly = [_number(each) for each in cell.yearly]
    hourly = [_number(each) for each in cell.hourly]
    by_hour = any(hourly) and not any(yearly)
    notes = cell.hourly_notes if by_hour else cell.yearly_notes
    figures = [round(each * 100) for each in hourly] if by_hour else [round(each / 10) for each in yearly]
    flags = sum(1 << n for n, note in enumerate(notes) if note and _TOP_CODED in note.split(","))
    return tuple(figures), flags | (HOURLY if by_hour else 0)


def _number(text: str | None) -> float:
    """0 for what is not released."""
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
