"""Facts into the data file of the occupations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.facts import Able, Called, Facts
from threedoors.datasets.making.index import Index, rows_of, skill_index, text_index, title_index
from threedoors.datasets.reading import ALSO
from threedoors.datasets.store import write
from threedoors.stems import stems, title_stems, with_pairs

SKILLS_EACH = 40
_LINKED = 0.09  # the cosine from which a skill is one of an occupation's


def pack(facts: Facts, path: Path) -> None:
    """Write the file. The same facts give the same bytes."""
    text = text_index(facts)
    called = _in_order(facts)
    named = title_index(called)
    linked = _linked(facts.skills, text, len(facts.occupations))
    skills, of = _kept(facts.skills, linked)
    skill = skill_index(skills, text)
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    owners = np.array([place[each.code] for each in called])
    arrays: dict[str, NDArray[Any]] = {
        **text.arrays("text"),
        **named.arrays("named"),
        **skill.arrays("skill"),
        "named.of": owners.astype(np.uint16),
        "named.weight": np.array([each.weight for each in called], dtype=np.float32),
        "named.begins": np.searchsorted(owners, np.arange(len(facts.occupations))).astype(np.uint32),
        "skills.of.starts": of.starts.astype(np.uint32),
        "skills.of.ids": of.ids.astype(np.uint16),
        "skills.of.weights": of.weights.astype(np.float16),
        "jobs": np.array([known.jobs for known in facts.occupations], dtype=np.float32),
    }
    names = {
        "codes": [known.code for known in facts.occupations],
        "titles": [known.title for known in facts.occupations],
        "also": [ALSO.join(known.also) for known in facts.occupations],
        "skills": [each.name for each in skills],
        "text.words": text.words,
        "named.words": named.words,
        "skill.words": skill.words,
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


def _linked(skills: Sequence[Able], text: Index, size: int) -> NDArray[np.float32]:
    """The cosine of every skill with every occupation, by the words both are described with."""
    place = {word: n for n, word in enumerate(text.words)}
    found = np.zeros((len(skills), size), dtype=np.float32)
    for n, skill in enumerate(skills):
        for word, weight in _skill_weights(skill, text, place).items():
            begin, end = int(text.rows.starts[word]), int(text.rows.starts[word + 1])
            found[n, text.rows.ids[begin:end]] += weight * text.rows.weights[begin:end]
    return found


def _skill_weights(skill: Able, text: Index, place: dict[str, int]) -> dict[int, float]:
    """The name counts three times, for its words are the ones shown."""
    counts: dict[str, float] = {}
    for word in with_pairs(stems(skill.name)) * 3 + with_pairs(stems(skill.told)):
        counts[word] = counts.get(word, 0.0) + 1.0
    weights = {place[w]: float(np.log1p(n) * text.telling[place[w]]) for w, n in counts.items() if w in place}
    length = float(np.sqrt(sum(each * each for each in weights.values()))) or 1.0
    return {word: each / length for word, each in weights.items()}


def _kept(skills: Sequence[Able], linked: NDArray[np.float32]) -> tuple[list[Able], Any]:
    """The weightiest skills of each occupation, and only the skills that some occupation keeps."""
    chosen = [_weightiest(linked[:, n], skills) for n in range(linked.shape[1])]
    used = sorted({skill for each in chosen for skill, _ in each})
    place = {skill: n for n, skill in enumerate(used)}
    return [skills[skill] for skill in used], rows_of([(place[s], w) for s, w in each] for each in chosen)


def _weightiest(scores: NDArray[np.float32], skills: Sequence[Able]) -> list[tuple[int, float]]:
    """By cosine; of two names made of nearly the same words only the first."""
    kept: list[tuple[int, float]] = []
    said: list[set[str]] = []
    for skill in np.argsort(-scores, kind="stable")[: SKILLS_EACH * 4]:
        words = set(stems(skills[skill].name))
        near = any(len(words & other) / len(words | other) > 0.5 for other in said if words | other)
        if words and not near and scores[skill] >= _LINKED and len(kept) < SKILLS_EACH:
            kept.append((int(skill), float(scores[skill])))
            said.append(words)
    return kept
