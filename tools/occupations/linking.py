"""Which skills an occupation asks for and which tasks are alike, by meaning: from the vectors of tasks and skills that
laiser carries."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from reading import Listed

from threedoors.datasets.making.facts import Able

_SIZE = 384
_NEAREST = 3  # skills of one task
_NEAR = 0.5  # the cosine from which a skill is taken for one of a task
_AROUND = 120  # a skill must also be among so many that are nearest to all tasks together
_NARROWER = 0.5  # a task of a narrower occupation under the code
_KEPT = 160
_AT_ONCE = 400
_ALIKE, _ALIKE_NEAR, _ALIKE_WORTH = 8, 0.5, 0.25  # tasks of others like one; from which cosine; what their words count


def linked(folder: Path, known: Sequence[Listed], skills: Sequence[Able]) -> dict[str, list[tuple[int, float]]]:
    """By code, the skills (as places in `skills`) and how much of the work they are."""
    public = folder / "laiser/public"
    tasks = dict(zip(_names(public, "tasks_df.json", "description"), _vectors(public / "tasks_v05.index"), strict=True))
    able = dict(zip(_names(public, "skills_df.json", "skill"), _vectors(public / "skills_v04.index"), strict=True))
    able |= dict(
        zip(_names(public, "knowledge_df.json", "name"), _vectors(public / "knowledge_v05.index"), strict=True)
    )
    of_skills = np.array([able[skill.name] for skill in skills])
    found = {}
    for code in sorted({each.soc for each in known}):
        under = [each for each in known if each.soc == code]
        told = [(f"{each.title} | {task}", each.code.endswith(".00")) for each in under for task in each.tasks]
        weights = np.array([1.0 if main or len(under) == 1 else _NARROWER for _, main in told], np.float32)
        near = np.array([tasks[task] for task, _ in told]) @ of_skills.T
        found[code] = _weighed(near, weights)
    return found


def alike(folder: Path, known: Sequence[Listed]) -> list[tuple[int, int, float]]:
    """Tasks, counted in the order of the occupations, with those of other occupations that mean nearly the same."""
    public = folder / "laiser/public"
    vectors = dict(
        zip(_names(public, "tasks_df.json", "description"), _vectors(public / "tasks_v05.index"), strict=True)
    )
    told = np.array([vectors[f"{each.title} | {task}"] for each in known for task in each.tasks])
    owners = np.array([each.soc for each in known for _ in each.tasks])
    found = []
    for begin in range(0, len(told), _AT_ONCE):
        block = told[begin : begin + _AT_ONCE] @ told.T
        for task, near in enumerate(block, begin):
            near[owners == owners[task]] = 0
            best = np.sort(np.argpartition(-near, _ALIKE)[:_ALIKE])
            found += [(task, int(n), _ALIKE_WORTH * float(near[n]) ** 2) for n in best if near[n] > _ALIKE_NEAR]
    return found


def _weighed(near: NDArray[np.float32], weights: NDArray[np.float32]) -> list[tuple[int, float]]:
    total = np.zeros(near.shape[1], np.float32)
    for row, weight in zip(near, weights, strict=True):
        best = np.argsort(-row, kind="stable")[:_NEAREST]
        best = best[row[best] >= _NEAR]
        total[best] += weight * row[best] ** 3
    mean = (near * weights[:, None]).sum(0) / weights.sum()
    around = np.argsort(-mean, kind="stable")[:_AROUND]
    score = np.zeros_like(total)
    score[around] = total[around] / weights.sum() + np.maximum(mean[around], 0) ** 2
    order = np.argsort(-score, kind="stable")[:_KEPT]
    return [(int(n), float(score[n])) for n in order if score[n] > 0]


def _vectors(path: Path) -> NDArray[np.float32]:
    """A flat index of FAISS: a short head, then the vectors."""
    raw = path.read_bytes()
    head = len(raw) % (_SIZE * 4)
    vectors = np.frombuffer(raw[head:], dtype="<f4").reshape(-1, _SIZE)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _names(folder: Path, file: str, key: str) -> list[str]:
    rows: list[dict[str, Any]] = json.loads((folder / file).read_text(encoding="utf-8"))
    return [row[key].strip() for row in rows]
