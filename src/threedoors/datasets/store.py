"""One file of arrays and name lists, read without copying: a JSON head, then each part at its place."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.errors import Unreadable

_MARK = b"threedoors data 2\n"
_AT = 64  # parts begin at multiples of this, as memory likes them


class Store:
    """What one file holds, by name."""

    def __init__(self, path: Path) -> None:
        """Raises Unreadable when the file is missing or is not one of ours."""
        try:
            self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
        except (OSError, ValueError):
            raise Unreadable(f"{path} is missing.", hint="Install Three Doors again.") from None
        if self._bytes[: len(_MARK)].tobytes() != _MARK:
            raise Unreadable(f"{path} is not a data file of this version.", hint="Run `threedoors data update`.")
        begin = len(_MARK) + 8
        size = int.from_bytes(self._bytes[len(_MARK) : begin].tobytes(), "little")
        head = json.loads(self._bytes[begin : begin + size].tobytes())
        self.about: Mapping[str, Any] = head["about"]
        self._parts: Mapping[str, Any] = head["parts"]
        self._base = _rounded(begin + size)

    def array(self, name: str) -> NDArray[Any]:
        kind, shape, at, size = self._parts[name]
        begin = self._base + at
        held: NDArray[Any] = np.asarray(self._bytes[begin : begin + size]).view(np.dtype(kind)).reshape(shape)
        return held

    def names(self, name: str) -> list[str]:
        text = self.array(name).tobytes().decode()
        return text.split("\n") if text else []


def write(
    path: Path, about: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]], names: Mapping[str, Sequence[str]]
) -> None:
    """The same content gives the same bytes. Whoever has the old file open keeps it as it was."""
    texts = {name: np.frombuffer("\n".join(lines).encode(), dtype=np.uint8) for name, lines in names.items()}
    parts: dict[str, Any] = {}
    at = 0
    chunks: list[bytes] = []
    for name, array in sorted({**arrays, **texts}.items()):
        data = np.ascontiguousarray(array).tobytes()
        parts[name] = [array.dtype.newbyteorder("<").str, list(array.shape), at, len(data)]
        chunks.append(data + b"\0" * (_rounded(len(data)) - len(data)))
        at += len(chunks[-1])
    head = json.dumps({"about": about, "parts": parts}, sort_keys=True, ensure_ascii=False).encode()
    begin = _MARK + len(head).to_bytes(8, "little") + head
    beside = path.with_suffix(".new")
    beside.write_bytes(begin + b"\0" * (_rounded(len(begin)) - len(begin)) + b"".join(chunks))
    beside.replace(path)


def _rounded(size: int) -> int:
    return -(-size // _AT) * _AT
