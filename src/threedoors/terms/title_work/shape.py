"""What is said of one family in the lists of titles."""

from __future__ import annotations

from typing import NamedTuple


class TitleWords(NamedTuple):
    """Lists as `Lexicon` reads them: who does the work ("welder"), and what it is about ("payroll")."""

    people: str
    work: str
