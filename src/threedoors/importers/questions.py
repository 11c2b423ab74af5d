"""What only the seeker can tell: whether two that look alike are one. Asked, never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from itertools import product
from typing import Literal, NamedTuple

Kind = Literal["person", "company", "opening"]


class Question(NamedTuple):
    """Is what the file calls `name` the one that the search has under the id `into`?

    key: names the question in `answers`; the same for the same files, whatever else is answered. file: where it was
    found. because: what speaks for it.
    """

    key: str
    kind: Kind
    name: str
    file: str
    into: str
    into_name: str
    because: str


YOU_SAID_SO = "you said so"


class Asking:
    """The questions of a merge, and what the seeker has answered.

    Two runs over the same files must ask by the same keys, whatever was answered or kept between them. So a key is
    made of marks: what was there before has its id, or the row it was once made from, what is new its row.
    """

    def __init__(self, answers: Mapping[str, bool]) -> None:
        self.questions: dict[str, Question] = {}
        self._answers = answers
        self._used: set[str] = set()
        self._first: dict[str, Question] = {}
        self._marks: dict[tuple[Kind, str], tuple[str, ...]] = {}
        self._files: dict[tuple[Kind, str], str] = {}

    @property
    def has_answers(self) -> bool:
        return bool(self._answers)

    @property
    def unasked(self) -> tuple[str, ...]:
        """The answers' keys to which no question belonged."""
        return tuple(sorted(self._answers.keys() - self._used - self.questions.keys()))

    def mark(self, kind: Kind, id_: str, marks: tuple[str, ...], file: str = "") -> None:
        """Keep by what this contact or company is known in questions; the first mark is the one they are made of.

        file: the one that brought it; "" when it was there before.
        """
        self._marks.setdefault((kind, id_), marks)
        if file:
            self._files[kind, id_] = file

    def said(self, kind: Kind, one: str | tuple[str, ...], other: str) -> bool | None:
        """What was answered about two; None when nothing was. one: an id, or the marks of what has none yet."""
        if not self._answers:
            return None
        marks = self._marks[kind, one] if isinstance(one, str) else one
        keys = (key_of(kind, *pair) for pair in product(marks, self._marks[kind, other]))
        key = next((key for key in keys if key in self._answers), None)
        if key is None:
            return None
        self._used.add(key)
        return self._answers[key]

    def key(self, kind: Kind, mark: str, into: str) -> str:
        """The key by which what is surely the one with the id `into` may be kept apart; "" for its own mark."""
        marks = self._marks[kind, into]
        return "" if mark in marks else key_of(kind, mark, marks[0])

    def ask(self, kind: Kind, one: tuple[str, str], into: tuple[str, str], file: str, because: str) -> None:
        """Ask whether two are one, each given by its id and name. A question asked before keeps its first words."""
        key = key_of(kind, self._marks[kind, one[0]][0], self._marks[kind, into[0]][0])
        asked = Question(key, kind, one[1], self._files.get((kind, one[0]), file), *into, because)
        self.questions.setdefault(key, self._first.setdefault(key, asked))


def key_of(kind: Kind, one: str, other: str) -> str:
    """A short name of the question whether these two are one; which of them is named first does not matter."""
    return f"{kind}-{sha256('|'.join(sorted((one, other))).encode()).hexdigest()[:12]}"
