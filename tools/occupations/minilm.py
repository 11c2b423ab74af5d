"""all-MiniLM-L6-v2 read with numpy alone: texts to vectors whose cosine says how near they mean. Build time only."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
_LAYERS, _HEADS, _SIZE = 6, 12, 384
_OPEN, _CLOSE = 101, 102
_BUDGET = 4096  # tokens worked on at once


class MiniLM:
    def __init__(self, folder: Path) -> None:
        raw = (folder / "model.safetensors").read_bytes()
        size = int.from_bytes(raw[:8], "little")
        head = json.loads(raw[8 : 8 + size])
        self._weights: dict[str, Any] = {}
        for name, part in head.items():
            if name != "__metadata__" and part["dtype"] == "F32":
                begin, end = (8 + size + offset for offset in part["data_offsets"])
                values = np.frombuffer(raw[begin:end], dtype="<f4").reshape(part["shape"])
                self._weights[name.removeprefix("bert.")] = values
        lines = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
        self._vocabulary = {word: place for place, word in enumerate(lines)}

    def encode(self, texts: Sequence[str]) -> Numbers:
        pieces = [self._pieces(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda n: len(pieces[n]))
        found = np.zeros((len(texts), _SIZE), np.float32)
        begin = 0
        while begin < len(order):
            end = begin + 1
            while end < len(order) and (end - begin + 1) * len(pieces[order[end]]) <= _BUDGET:
                end += 1
            batch = order[begin:end]
            found[batch] = self._batch([pieces[n] for n in batch])
            begin = end
        return found

    def _pieces(self, text: str, most: int = 64) -> list[int]:
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        found = [piece for word in re.findall(r"\w+|[^\w\s]", plain.replace("_", " ")) for piece in self._word(word)]
        return [_OPEN, *found[: most - 2], _CLOSE]

    def _word(self, word: str) -> list[int]:
        found: list[int] = []
        begin = 0
        while begin < len(word):
            for end in range(len(word), begin, -1):
                piece = ("##" if begin else "") + word[begin:end]
                if piece in self._vocabulary:
                    found.append(self._vocabulary[piece])
                    break
            else:
                return [self._vocabulary["[UNK]"]]
            begin = end
        return found

    def _batch(self, pieces: Sequence[Sequence[int]]) -> Numbers:
        longest = max(map(len, pieces))
        ids = np.zeros((len(pieces), longest), np.int64)
        there = np.zeros((len(pieces), longest), np.float32)
        for row, each in enumerate(pieces):
            ids[row, : len(each)], there[row, : len(each)] = each, 1
        held = self._embedded(ids)
        for layer in range(_LAYERS):
            held = self._layer(held, (there - 1)[:, None, None, :] * 1e4, f"encoder.layer.{layer}.")
        mean = (held * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
        vectors: Numbers = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return vectors

    def _embedded(self, ids: NDArray[np.int64]) -> Numbers:
        weights = self._weights
        words = weights["embeddings.word_embeddings.weight"][ids]
        places = weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        return self._levelled(words + places + kind, "embeddings.LayerNorm")

    def _layer(self, held: Numbers, mask: Numbers, name: str) -> Numbers:
        size = held.shape
        query, key, value = (
            self._linear(held, f"{name}attention.self.{each}").reshape(*size[:2], _HEADS, -1).transpose(0, 2, 1, 3)
            for each in ("query", "key", "value")
        )
        near = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(_SIZE / _HEADS)) + mask
        near = np.exp(near - near.max(-1, keepdims=True))
        near /= near.sum(-1, keepdims=True)
        seen = (near @ value).transpose(0, 2, 1, 3).reshape(size)
        held = self._levelled(
            self._linear(seen, f"{name}attention.output.dense") + held, f"{name}attention.output.LayerNorm"
        )
        inner = _gelu(self._linear(held, f"{name}intermediate.dense"))
        return self._levelled(self._linear(inner, f"{name}output.dense") + held, f"{name}output.LayerNorm")

    def _linear(self, held: Numbers, name: str) -> Numbers:
        result: Numbers = held @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return result

    def _levelled(self, held: Numbers, name: str) -> Numbers:
        off = held - held.mean(-1, keepdims=True)
        spread = np.sqrt((off * off).mean(-1, keepdims=True) + 1e-12)
        result: Numbers = off / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return result


def _gelu(x: Numbers) -> Numbers:
    """x times the normal distribution; erf after Abramowitz and Stegun 7.1.26, exact to 2e-7."""
    z = np.abs(x) * np.float32(np.sqrt(0.5))
    t = 1 / (1 + 0.3275911 * z)
    rest = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    result: Numbers = 0.5 * x * (1 + np.sign(x) * (1 - rest * np.exp(-z * z)))
    return result
