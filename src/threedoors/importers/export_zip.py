"""The tables inside LinkedIn's zip, by name, within bounds. Nothing is ever written to a path that the zip names."""

from __future__ import annotations

import csv
import io
import time
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any

from threedoors.errors import Unreadable
from threedoors.importers import limits, telling
from threedoors.importers.csv_rows import Row, lines_of, rows_of
from threedoors.importers.decoding import decode
from threedoors.importers.found import Skipped

HINT = (
    "In LinkedIn ask for your data (Settings, Data privacy, Get a copy of your data), and import that zip as it comes."
)
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)

_LINE = 1_000_000
"""A longer line is read in pieces, so that it is never held whole."""

Record = dict[str, str]
"""A row by its headings, in small letters."""


class Export:
    """A zip, opened. Of two tables of one name the one in the fewest folders counts."""

    def __init__(self, data: bytes) -> None:
        self.left = limits.UNPACKED_BYTES
        self.skipped: list[Skipped] = []
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS:
            raise Unreadable("This zip is damaged.", hint=HINT) from None
        infos = self._zip.infolist()
        if len(infos) > limits.ZIP_FILES:
            raise Unreadable(f"This zip holds {len(infos):,} files, far more than LinkedIn's.", hint=HINT)
        if any(each.flag_bits & 1 for each in infos):
            raise Unreadable("This zip is locked with a password.", hint="Unpack it, and import the files inside.")
        self._tables: dict[str, zipfile.ZipInfo] = {}
        self._opened: set[str] = set()
        for info in sorted(infos, key=lambda each: each.filename.count("/")):
            self._note(info)

    def __contains__(self, name: str) -> bool:
        return name in self._tables

    @property
    def unopened(self) -> list[str]:
        """The tables nobody has asked for, by the last part of their path, in small letters."""
        return sorted(self._tables.keys() - self._opened)

    def bytes_of(self, name: str) -> bytes:
        """A whole table; b"" when it is not there or damaged. Raises Unreadable when the zip is a bomb."""
        self._opened.add(name)
        if name not in self._tables:
            return b""
        try:
            with self._zip.open(self._tables[name]) as part:
                data = part.read(self.left + 1)
        except _FAULTS:
            self.skipped.append(Skipped(None, f"{name} is damaged and was left out."))
            return b""
        self.left -= len(data)
        if self.left < 0:
            raise Unreadable("This zip unpacks to far more than LinkedIn's export holds.", hint=HINT)
        return data

    def records(self, name: str) -> Iterator[Record]:
        """The rows of a small table. What cannot be read is told in `skipped`."""
        lines = lines_of(decode(self.bytes_of(name)).text)
        headings: list[str] = []
        for number, row in enumerate(rows_of(lines, 0, ",", limits.TEXT_ROW_LINES)):
            if isinstance(row, Skipped):
                self.skipped.append(Skipped(row.row, f"{name}: {row.reason}"))
            elif not headings:
                headings = _headings(row)
            elif number > limits.ZIP_ROWS:
                self.skipped.append(Skipped(row.line, f"{name}: everything from here on was left out"))
                return
            elif any(cell.strip() for cell in row.cells):
                yield dict(zip(headings, (cell.strip() for cell in row.cells), strict=False))

    def streamed(self, name: str) -> Iterator[Record]:
        """The rows of a table too large to hold, as far as bytes and time allow."""
        self._opened.add(name)
        if name not in self._tables:
            return
        try:
            with self._zip.open(self._tables[name]) as part:
                yield from self._rows(name, part)
        except _FAULTS:
            self.skipped.append(Skipped(None, f"{name} is damaged; it was read up to there."))

    def _rows(self, name: str, part: IO[bytes]) -> Iterator[Record]:
        bounded = _Bounded(part)
        buffered, size = io.BufferedReader(bounded), self._tables[name].file_size
        text = io.TextIOWrapper(buffered, encoding="utf-8-sig", errors="replace", newline="")
        lines = iter(lambda: text.readline(_LINE), "")
        until, reader, headings = time.monotonic() + limits.MESSAGES_SECONDS, csv.reader(lines), None
        while time.monotonic() < until:
            try:
                cells = next(reader, None)
            except csv.Error:  # one giant cell
                continue
            if cells is None:
                return
            if headings is None:
                headings = _headings(Row(1, cells))
            else:
                telling.tell(limits.MESSAGES_BYTES - bounded.left, size)
                yield dict(zip(headings, cells, strict=False))
        self.skipped.append(Skipped(None, f"{name} is very long: only its beginning was read, for the dates."))

    def _note(self, info: zipfile.ZipInfo) -> None:
        parts = info.filename.replace("\\", "/").split("/")
        name = parts[-1].casefold()
        if not name.endswith(".csv") or name.startswith("._") or info.is_dir():
            return
        if ".." in parts or parts[0] == "" or ":" in parts[0]:
            self.skipped.append(Skipped(None, f"{info.filename[:80]}: LinkedIn writes no such path; left out."))
        else:
            self._tables.setdefault(name, info)


class _Bounded(io.RawIOBase):
    """A part of the zip up to as many bytes as we are willing to unpack."""

    def __init__(self, part: IO[bytes]) -> None:
        self.part = part
        self.left = limits.MESSAGES_BYTES

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self.part.read(min(len(buffer), self.left))
        self.left -= len(data)
        buffer[: len(data)] = data
        return len(data)


def _headings(row: Row) -> list[str]:
    return [" ".join(cell.casefold().split()) for cell in row.cells]
