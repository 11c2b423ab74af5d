"""Facts into the data file of the occupations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.facts import Able, Called, Facts
from threedoors.datasets.making.index import (
    in_bytes,
    language,
    meanings,
    rows_of,
    skill_meanings,
    title_index,
)
from threedoors.datasets.reading import ALSO
from threedoors.datasets.store import write
from threedoors.stems import stems, title_stems

SKILLS_EACH = 40
_AGAIN = 0.7  # what a skill is worth when all its words have been named once
_OWN = 0.3  # how near in meaning a skill must be to the occupation
_MAIN = 0.58  # and how near to be among what the occupation is about
_NAMES_DOING = re.compile(r"[^()]+ [^()]+")  # a tool in brackets or one bare word is a field, nothing one does


def pack(facts: Facts, path: Path) -> None:
    """Write the file. The same facts give the same bytes."""
    told = language(facts)
    text = told.likely
    words, occupied = meanings(told)
    meant = skill_meanings(facts.skills, text, words) @ occupied.T
    chosen = _chosen(facts, meant)
    main = [_is_main(facts.skills[skill], meant[skill, n]) for n, each in enumerate(chosen) for skill, _ in each]
    in_steps, steps = in_bytes(words)
    used = sorted({skill for each in chosen for skill, _ in each})
    place_of_skill = {skill: n for n, skill in enumerate(used)}
    skills = [facts.skills[skill] for skill in used]
    of = rows_of([(place_of_skill[skill], weight) for skill, weight in each] for each in chosen)
    called = _in_order(facts)
    named = title_index(called)
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    owners = np.array([place[each.code] for each in called])
    arrays: dict[str, NDArray[Any]] = {
        **text.arrays("text"),
        **named.arrays("named"),
        "named.of": owners.astype(np.uint16),
        "named.weight": np.array([each.weight for each in called], dtype=np.float32),
        "named.begins": np.searchsorted(owners, np.arange(len(facts.occupations))).astype(np.uint32),
        "skills.main": np.array(main, dtype=np.uint8),
        "brevity": told.brevity,
        "meanings.words": in_steps,
        "meanings.steps": steps,
        "skills.of.starts": of.starts.astype(np.uint32),
        "skills.of.ids": of.ids.astype(np.uint16),
        "skills.of.weights": of.weights.astype(np.float16),
        "skills.of.step": np.ones(1, dtype=np.float32),
        "jobs": np.array([known.jobs for known in facts.occupations], dtype=np.float32),
        "pay": np.array([known.pay for known in facts.occupations], dtype=np.float32),
    }
    names = {
        "codes": [known.code for known in facts.occupations],
        "titles": [known.title for known in facts.occupations],
        "also": [ALSO.join(known.also) for known in facts.occupations],
        "skills": [each.name for each in skills],
        "text.words": text.words,
        "named.words": named.words,
    }
    write(path, {"sources": [list(each) for each in facts.sources]}, arrays, names)


def _in_order(facts: Facts) -> list[Called]:
    """Titles by occupation, each title once, with its best weight; a title without a telling word is left out."""
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    best: dict[tuple[int, tuple[str, ...]], Called] = {}
    for each in facts.called:
        key = (place[each.code], tuple(title_stems(each.title)))
        if key[1] and (key not in best or best[key].weight < each.weight):
            best[key] = each
    return [best[key] for key in sorted(best)]


def _chosen(facts: Facts, meant: NDArray[np.float32]) -> list[list[tuple[int, float]]]:
    """The weightiest skills of each occupation, of those that its words tell of. meant: skills by occupations."""
    chosen = []
    for n, known in enumerate(facts.occupations):
        linked = facts.linked.get(known.code, ())
        own = [(skill, weight * float(meant[skill, n])) for skill, weight in linked if meant[skill, n] >= _OWN]
        chosen.append(_weightiest(own, facts.skills))
    return chosen


def _is_main(skill: Able, near: float) -> bool:
    return near >= _MAIN and _NAMES_DOING.fullmatch(skill.name) is not None


def _weightiest(linked: Sequence[tuple[int, float]], skills: Sequence[Able]) -> list[tuple[int, float]]:
    """By weight, each the less the more of its words were named before it: a list should not say one thing twice."""
    left = {n: (weight, tuple(dict.fromkeys(stems(skills[n].name)))) for n, weight in linked}
    left = {n: each for n, each in left.items() if each[1]}
    named: Counter[str] = Counter()
    kept: list[tuple[int, float]] = []
    while left and len(kept) < SKILLS_EACH:
        worth = {n: weight * _AGAIN ** _repeated(words, named) for n, (weight, words) in left.items()}
        best = max(worth, key=lambda n: (worth[n], -n))
        kept.append((best, worth[best]))
        named.update(left.pop(best)[1])
    return kept


def _repeated(words: Sequence[str], named: Counter[str]) -> float:
    return sum(named[word] for word in words) / len(words)
