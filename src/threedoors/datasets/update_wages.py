"""Wages built again from the flat files of BLS: oe.area, oe.occupation and oe.data.0.Current."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from threedoors.datasets.making.pay import Cell, pack_wages
from threedoors.datasets.reading import WAGES, load_wages, own_folder
from threedoors.datasets.sources import WAGE_SOURCE
from threedoors.datasets.update import opened
from threedoors.datasets.wages import Area
from threedoors.errors import Unreadable

_ALL_INDUSTRIES = "000000"
_JOBS = "01"
_HOURLY = ("06", "07", "08", "09", "10")
_YEARLY = ("11", "12", "13", "14", "15")
_WANTED = frozenset((_JOBS, *_HOURLY, *_YEARLY))
_KINDS = ("M", "S", "N")
_MONTHS = {"A01": "May"}

Figure = tuple[str, str]


def update_wages(folder: str) -> Path:
    """folder: a folder or an https address that the three files lie under. Returns the file written."""
    base = folder.rstrip("/")
    with opened(f"{base}/oe.area") as file:
        areas = [Area(row["area_code"], row["area_name"], row["areatype_code"]) for row in _rows(file)]
    with opened(f"{base}/oe.occupation") as file:
        names = {row["occupation_code"]: row["occupation_name"] for row in _rows(file)}
    with opened(f"{base}/oe.data.0.Current") as file:
        figures, period = _figures(file)
    if not figures:
        raise Unreadable(f"{folder} holds no wages.", hint="Name BLS's folder of the OEWS flat files.")
    place = own_folder() / WAGES
    place.parent.mkdir(parents=True, exist_ok=True)
    pack_wages(areas, names, map(_cell, figures.items()), place, period=period, source=WAGE_SOURCE)
    load_wages.cache_clear()
    return place


def _rows(file: IO[bytes]) -> Iterator[dict[str, str]]:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    for row in csv.DictReader(text, delimiter="\t"):
        yield {key.strip(): (value or "").strip() for key, value in row.items() if key}
    text.detach()


def _figures(file: IO[bytes]) -> tuple[dict[tuple[str, str], dict[str, Figure]], str]:
    """By area and occupation the value and the notes of each kind of figure; and the period they are for.

    A series is named OEU, the kind of area, its code, the industry, the occupation, the kind of figure.
    """
    found: dict[tuple[str, str], dict[str, Figure]] = {}
    period = ""
    for row in _rows(file):
        series = row.get("series_id", "")
        kind, area, industry, code, figure = series[3:4], series[4:11], series[11:17], series[17:23], series[23:25]
        if industry == _ALL_INDUSTRIES and kind in _KINDS and figure in _WANTED:
            found.setdefault((area, code), {})[figure] = (row["value"], row["footnote_codes"])
            period = period or f"{_MONTHS.get(row['period'], row['period'])} {row['year']}"
    return found, period


def _cell(held: tuple[tuple[str, str], dict[str, Figure]]) -> Cell:
    (area, code), figures = held
    nothing = ("", "")
    yearly, hourly = ([figures.get(each, nothing) for each in kinds] for kinds in (_YEARLY, _HOURLY))
    return Cell(
        area=area,
        code=code,
        jobs=figures.get(_JOBS, nothing)[0],
        yearly=[value for value, _ in yearly],
        hourly=[value for value, _ in hourly],
        yearly_notes=[notes for _, notes in yearly],
        hourly_notes=[notes for _, notes in hourly],
    )
