"""Every made file, damaged in a hundred ways, is read or refused in one sentence: never anything else, and linearly."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from threedoors.errors import Unreadable
from threedoors.importers import read_file

READERS = Path(__file__).parents[2] / "evals" / "readers"
SETS = ("contacts", "contacts-unseen", "postings", "postings-unseen")
FILES = sorted(
    each
    for name in SETS
    for each in (READERS / name).iterdir()
    if each.name != "expected.json" and each.suffixes[1:] != [".json"]
)
SCRAPS = (
    *(
        b"\0",
        b"\r",
        b"\n",
        b'"' * 50,
        b",",
        b";",
        b"\t",
        b"<",
        b">",
        b"&",
        b"{",
        b"]",
        b"\\",
        b"=\r\n",
        b"\xff",
        b"\xc3",
    ),
    *(
        b"BEGIN:VCARD\n",
        b"END:VCARD\n",
        b"PK\x03\x04",
        b"1e999",
        b"NaN",
        b"null",
        b"\xef\xbb\xbf",
        b"\xe2\x80\xae",
        b"--",
    ),
)


def _damaged(data: bytes, rng: random.Random) -> bytes:
    """A few stretches cut, doubled, overwritten or filled with what breaks readers."""
    torn = bytearray(data)
    for _ in range(rng.randint(1, 10)):
        at = rng.randrange(len(torn) + 1)
        end = min(len(torn), at + rng.randrange(1, 80))
        torn[at:end] = rng.choice((b"", rng.choice(SCRAPS), bytes(torn[at:end]) * 3, rng.randbytes(3)))
    return bytes(torn)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_damaged_file_is_read_or_refused(file: Path) -> None:
    rng = random.Random(file.name)
    for _ in range(12):
        data = _damaged(file.read_bytes(), rng)
        try:
            reading = read_file(rng.choice((file.name, "people.txt", "people.csv")), data)
        except Unreadable as refused:
            told = str(refused)
        else:
            told = json.dumps(reading.as_json())
        assert told
