"""What occupations are called: by the classification itself, and in common use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from threedoors.datasets.making.facts import Called
from threedoors.stems import title_stems

COMMON = Path(__file__).with_name("common_titles.txt")
_NARROWER, _HEAD, _PART = 0.97, 0.93, 0.9


class Name(NamedTuple):
    """A title of O*NET with its eight-digit code."""

    code: str
    title: str


def own_names(known: Iterable[Name]) -> Iterator[Called]:
    """The titles of the classification, whole and in their parts."""
    for code, title in known:
        soc = code[:7]
        yield Called(soc, title, 1.0 if code.endswith(".00") else _NARROWER)
        head = title.split(",")[0]
        if head != title:
            yield Called(soc, head, _HEAD)
        parts = re.split(r", and |, | and ", title)
        yield from (Called(soc, part, _PART) for part in parts if len(title_stems(part)) > 1)


def common_titles(codes: set[str]) -> Iterator[Called]:
    """Our own list of what people call themselves; a title of several occupations is the first's most surely."""
    for line in COMMON.read_text(encoding="utf-8").splitlines():
        owners, colon, titles = line.partition(":")
        for nth, code in enumerate(owners.split(",") if colon and not line.startswith("#") else ()):
            if code.strip() in codes:
                yield from (Called(code.strip(), title.strip(), 1 - 0.03 * nth) for title in titles.split(";"))
