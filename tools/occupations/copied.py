"""Look for sentences of the sources in what is ours: every file of the repository, the data files among them.

Run: python tools/occupations/copied.py [--work DIR], after build.py, which leaves the packages in DIR. Says where a run
of words stands in a source's task statement or description as well, and exits 1 then. Names are names, not sentences.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import reading

ROW = 9
"""Words in a row. Shorter runs, such as "in accordance with the laws of the state", are nobody's."""
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_OURS = Path(__file__).parents[2]
_CHUNK = 1_000_000  # letters of a file that are held at once


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--work", type=Path, default=Path("build/occupations"))
    folder = asked.parse_args().work / "open"
    theirs = rows_of(sentences(folder)) - rows_of(names(folder))
    found = [(path, row) for path in ours() for row in shared(path.read_bytes(), theirs)]
    for path, row in found:
        print(f"{path.relative_to(_OURS)}: {row}")
    print(f"{len(theirs):,} runs of {ROW} words in the sources, {len(found)} of them here")
    sys.exit(bool(found))


def sentences(folder: Path) -> Iterator[str]:
    """What the sources say of occupations and skills, apart from their names."""
    known = reading.listed(folder)
    yield from (text for each in known for text in (each.description, *each.tasks))
    yield from (told for _, _, told in reading.skills(folder))
    yield from (each.description for each in reading.european(folder, reading.handbook(folder)))


def names(folder: Path) -> Iterator[str]:
    """What skills and occupations are called, which may be long and stands in their descriptions, too."""
    yield from (name for skill, others, _ in reading.skills(folder) for name in (skill, *others))
    yield from (each.title for each in reading.listed(folder))


def rows_of(texts: Iterable[str]) -> set[str]:
    return {row for text in texts for row in _rows(text)}


def _rows(text: str) -> Iterator[str]:
    words = _WORD.findall(text.lower())
    yield from (" ".join(words[n : n + ROW]) for n in range(len(words) - ROW + 1))


def ours() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=_OURS, check=True, capture_output=True, text=True).stdout
    return [path for name in listed.split("\0") if name and (path := _OURS / name).is_file()]


def shared(data: bytes, theirs: set[str]) -> list[str]:
    """The runs of a file that a source has as well, each once. A data file is read as whatever letters it holds."""
    text = data.decode("utf-8", errors="replace")
    chunks = (text[max(0, at - 200) : at + _CHUNK] for at in range(0, len(text), _CHUNK))
    return sorted({row for chunk in chunks for row in _rows(chunk) if row in theirs})


if __name__ == "__main__":
    main()
