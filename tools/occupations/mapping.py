"""Titles of the Handbook and of ESCO put to their U.S. occupations, by meaning, by words and by where they stand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from minilm import MiniLM, Numbers
from reading import European, HandbookTitle, Listed

from threedoors.datasets.making.facts import Called, Told
from threedoors.stems import stems, title_stems

MAJOR = {
    "Management": "11", "Business And Financial": "13", "Computer And Information Technology": "15", "Math": "15",
    "Architecture And Engineering": "17", "Life Physical And Social Science": "19",
    "Community And Social Service": "21", "Legal": "23", "Education Training And Library": "25",
    "Arts And Design": "27", "Entertainment And Sports": "27", "Media And Communication": "27",
    "Healthcare": "29 31", "Protective Service": "33", "Food Preparation And Serving": "35",
    "Building And Grounds Cleaning": "37", "Personal Care And Service": "39", "Sales": "41",
    "Office And Administrative Support": "43", "Farming Fishing And Forestry": "45",
    "Construction And Extraction": "47", "Installation Maintenance And Repair": "49", "Production": "51",
    "Transportation And Material Moving": "53",
}  # fmt: skip
_ON_PAGE = 1.6  # how far below the page's likeliest occupation its others may be
_COVERED = 0.4  # the whole name of the page in the occupation's: as good as any on the page
_SURE, _CLEAR = 1.25, 0.03  # an ESCO occupation is taken from this nearness, this much nearer than the next
_FIRST_TITLES, _LONGEST = 6, 5


class Meanings:
    """Vectors of texts, kept between runs: encoding is what takes the time."""

    def __init__(self, model: Path, kept: Path) -> None:
        self._model, self._kept = model, kept
        kept.mkdir(parents=True, exist_ok=True)

    def of(self, texts: Sequence[str]) -> Numbers:
        path = self._kept / f"{hashlib.sha256(chr(10).join(texts).encode()).hexdigest()[:20]}.npy"
        if not path.exists():
            np.save(path, MiniLM(self._model).encode(texts))
        found: Numbers = np.load(path)
        return found


def handbook_titles(titles: Sequence[HandbookTitle], known: Sequence[Listed], meanings: Meanings) -> list[Called]:
    """Each title to one occupation of the page it leads to."""
    names = meanings.of([each.title for each in known])
    told = meanings.of([_told(each) for each in known])
    of_title = meanings.of([each.title for each in titles])
    pages = sorted({name for each in titles for name in (each.page, each.section)})
    of_page = dict(zip(pages, meanings.of(pages), strict=True))
    near_page = {page: names @ vector for page, vector in of_page.items()}
    told_page = {page: told @ vector for page, vector in of_page.items()}
    match = _ByWords(known)
    found = []
    for each, vector in zip(titles, of_title, strict=True):
        fits = near_page[each.page] + 0.6 * near_page[each.section] + 0.3 * told_page[each.page]
        fits = fits + match.page(each)
        score = 0.35 * fits + 2.0 * (names @ vector) + 0.4 * (told @ vector) + match.title(each, fits)
        score[fits < fits.max() - _ON_PAGE] -= 5
        found.append(Called(known[int(score.argmax())].soc, each.title, 0.97))
    return found


class _ByWords:
    """What the words themselves say of a title and its page."""

    def __init__(self, known: Sequence[Listed]) -> None:
        self._words = [set(stems(each.title)) for each in known]
        self._major = [each.soc[:2] for each in known]
        self._exact = {" ".join(stems(each.title)): n for n, each in enumerate(known)}

    def page(self, each: HandbookTitle) -> Any:
        page = set(stems(each.page))
        both = page | set(stems(each.section))
        score = np.array(
            [0.8 * len(both & own) / len(both | own) + 0.3 * len(page & own) / len(page) for own in self._words]
        )
        score[[bool(page) and page <= own for own in self._words]] += _COVERED
        score -= np.array([0.0 if major in MAJOR[each.category].split() else 0.6 for major in self._major])
        for name in (each.page, each.section):
            if (at := self._exact.get(" ".join(stems(name)))) is not None:
                score[at] += 0.6
        return score

    def title(self, each: HandbookTitle, fits: Any) -> Any:
        own = set(stems(each.title))
        score = np.array([0.8 * len(own & other) / len(own | other) if own else 0.0 for other in self._words])
        at = self._exact.get(" ".join(stems(each.title)))
        if at is not None and fits[at] > fits.max() - 1.2:
            score[at] += 9
        return score


def european_titles(
    ours: Sequence[European],
    known: Sequence[Listed],
    handbook: Sequence[Called],
    meanings: Meanings,
    handbook_vectors: Numbers,
) -> tuple[list[Called], list[Told]]:
    """ESCO occupations that surely match one of ours: their titles, and their descriptions as further words."""
    codes = sorted({each.soc for each in known})
    place = {code: n for n, code in enumerate(codes)}
    labels = meanings.of([each.titles[0] for each in ours])
    texts = meanings.of([f"{each.titles[0]}. {each.description[:200]}" for each in ours])
    names = meanings.of([each.title for each in known])
    told = meanings.of([_told(each) for each in known])
    near = 0.5 * (labels @ names.T) + texts @ told.T
    best = _best(near, [place[each.soc] for each in known], len(codes))
    best = best + 0.5 * _best(labels @ handbook_vectors.T, [place[each.code] for each in handbook], len(codes))
    called, texts_found = [], []
    for each, row in zip(ours, best, strict=True):
        order = np.argsort(-row)
        if row[order[0]] >= _SURE and row[order[0]] - row[order[1]] >= _CLEAR:
            code = codes[int(order[0])]
            called += [Called(code, title, 0.8 if n else 0.85) for n, title in enumerate(_usable(each.titles))]
            texts_found.append(Told(code, each.description, 0.5))
    return called, texts_found


def _best(near: Numbers, owner: Sequence[int], size: int) -> Any:
    found = np.zeros((len(near), size), np.float32)
    for column, place in enumerate(owner):
        found[:, place] = np.maximum(found[:, place], near[:, column])
    return found


def _usable(titles: Iterable[str]) -> list[str]:
    return [title for title in list(titles)[:_FIRST_TITLES] if 1 <= len(title_stems(title)) <= _LONGEST]


def _told(each: Listed) -> str:
    return f"{each.title}. {each.description[:260]}"
