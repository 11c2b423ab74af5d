"""Scores of texts on file: what a teacher said of them, or a student that had not heard them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from threedoors.doubt.listening import FAR_HEADS, NEAR_HEADS

NEAR, FAR = len(NEAR_HEADS), len(FAR_HEADS)


class Soft:
    """What a model makes of texts, by their id: the scores of their clauses and of the whole."""

    def __init__(self, scores: dict[str, tuple[Any, Any]]) -> None:
        self.scores = scores

    @staticmethod
    def read(path: Path) -> Soft:
        held = np.load(path)
        parts = np.split(held["clauses"], np.cumsum(held["many"])[:-1])
        return Soft(dict(zip(held["ids"].tolist(), zip(parts, held["whole"], strict=True), strict=True)))

    def write(self, path: Path) -> None:
        each = list(self.scores.values())
        np.savez_compressed(
            path,
            ids=np.array(list(self.scores)),
            many=np.array([len(clauses) for clauses, _ in each]),
            clauses=np.concatenate([clauses for clauses, _ in each]).astype(np.float32),
            whole=np.stack([whole for _, whole in each]).astype(np.float32),
        )

    def of(self, name: str, clauses: int) -> tuple[Any, Any]:
        """The scores of a text; not a number where it was not read, or was parted otherwise."""
        found = self.scores.get(name)
        if found is not None and len(found[0]) == clauses:
            return found
        return tuple(np.full(shape, np.nan, np.float32) for shape in ((clauses, NEAR), FAR))
