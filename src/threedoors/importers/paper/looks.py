"""Which look a document gives to jobs and which to employers: learnt from the entries whose words are plain.

Where each has a line of its own in a look of its own, no line need be cut at commas: "University of California, Davis"
is one school, "Director, Medical Affairs" one job.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from threedoors.importers.paper.cues import could_be_place, is_place, is_region, school_score
from threedoors.importers.paper.lines import Line, Run, Style
from threedoors.importers.paper.pieces import pieces_of, split_hard

Score = Callable[[str], float]


class Looks(NamedTuple):
    """The looks of the lines that name the job (or degree) and the employer (or school)."""

    what: Style
    whom: Style


class Spoken(NamedTuple):
    """What the looks of an entry's lines say of them, and the lines of which they say nothing."""

    what: Line | None
    whom: Line | None
    rest: tuple[Line, ...]


def looks_of(entries: Sequence[Sequence[Line]], what: Score, whom: Score) -> Looks | None:
    """None unless most entries have a job in one look, some an employer in another, and words agree on which is which.

    An employer may stand once above several jobs, so that fewer entries show its look.
    """
    leaning: dict[Style, list[float]] = defaultdict(list)
    named: dict[Style, float] = defaultdict(float)
    for lines in entries:
        alone = [line for line in lines if speaks_alone(line) and not is_place(line.texts[0])]
        for line in {each.style: each for each in reversed(alone)}.values():
            text = line.texts[0]
            named[line.style] += what(text)
            leaning[line.style].append(max(-3.0, min(3.0, what(text) - whom(text))))
    mean = {look: sum(votes) / len(votes) for look, votes in leaning.items()}
    jobs = [look for look, votes in leaning.items() if 2 * len(votes) >= max(len(entries), 2)]
    if not jobs:
        return None
    one = max(jobs, key=lambda look: mean[look])
    firms = [look for look, votes in leaning.items() if look != one and _often(look, len(votes), one, len(entries))]
    larger = {look: 1.0 if look.size > one.size + 0.2 else 0.0 for look in firms}
    other = min(firms, key=lambda look: mean[look] - larger[look], default=None)
    enough = other is not None and mean[one] - mean[other] >= (1.2 if len(entries) > 1 else 2.5)
    if other is None or not enough or named[other] > named[one]:  # job and employer on one line, a town below
        return None
    return Looks(one, other)


def _often(look: Style, count: int, job: Style, entries: int) -> bool:
    """Whether a look is found in half of the entries; one larger than the jobs' may head a group of them."""
    return 2 * count >= entries or (look.size > job.size + 0.2 and 5 * count >= max(entries, 5))


def speaks_alone(line: Line) -> bool:
    """Whether the first cell of a line is one thing: one look throughout, no bars or dashes in it."""
    first = [run for run in line.cells[0] if any(map(str.isalnum, run.text))]
    alike = len({(run.bold, run.italic) for run in first}) == 1
    return alike and not line.bullet and len(split_hard(line.texts[0])) == 1 and len(line.texts[0].split()) <= 16


def spoken_by(lines: Sequence[Line], looks: Looks) -> Spoken | None:
    """The lines by their looks; None when no line has one of them."""
    one, other = (_first(lines, look) for look in looks)
    if one is None and other is None:
        return None
    return Spoken(one, other, tuple(line for line in lines if line is not one and line is not other))


def _worded(line: Line) -> list[Run]:
    """The runs of its first cell that are more than a dash or a dot."""
    return [run for run in line.cells[0] if any(map(str.isalnum, run.text))]


def _first(lines: Sequence[Line], look: Style) -> Line | None:
    """The first line of a look that is one thing, else the first of that look."""
    alike = [line for line in lines if line.style == look and len({run.bold for run in _worded(line)}) == 1]
    return next(filter(speaks_alone, alike), alike[0] if alike else None)


FIELD = re.compile(
    r"(?:ics|ogy|ing|ence|ences|aphy|tion|istry|omy|law|arts|finance|nursing|history|studies|management|design|recht|wesen|"
    r"schaft|ik|ie|kunde|logia|logie|grafia|nomia|istica|ía|zione|ação|ción|nictwo|ectura|icas?|iques?)$",
    re.IGNORECASE,
)
"""How the names of fields of study end."""


class Places(Enum):
    """Where a document sets the places of its jobs."""

    APART = "on lines or in cells of their own"
    BEHIND = "behind the employer's comma"
    UNTOLD = "now here, now there"


def places_of(entries: Sequence[Sequence[Line]], looks: Looks) -> Places:
    """Where most entries have their place."""
    own = sum(any(map(_could_name_place, _beside_names(lines, looks))) for lines in entries)
    if 2 * own >= len(entries):
        return Places.APART
    behind = [[_last_piece(line) for line in lines if line.style == looks.whom] for lines in entries]
    known = sum(any(map(is_place, last)) for last in behind)
    alike = len(behind) > 1 and all(
        any(could_be_place(each) and len(each.split()) < 3 for each in last) for last in behind
    )
    return Places.BEHIND if 2 * known >= len(entries) or alike else Places.UNTOLD


def _beside_names(lines: Sequence[Line], looks: Looks) -> list[str]:
    """The texts of an entry's heads that by their look are neither job nor employer."""
    return [text for line in lines for n, text in enumerate(line.texts) if n or line.style not in looks]


def _could_name_place(text: str) -> bool:
    return is_place(text) or could_be_place(text)


def _last_piece(line: Line) -> str:
    pieces = [piece.text for piece in pieces_of([line]) if piece.cell == 0]
    return pieces[-1] if len(pieces) > 1 else ""


def stands_behind_school(whole: str, place: str) -> bool:
    """ "Berufskolleg Siegburg, Siegburg": a word or two behind a school's comma that is no field and no faculty."""
    school = whole[: whole.rfind(place)].strip(" ,") if place else ""
    if is_region(school.rpartition(" of ")[2]):  # the campus of a state's university is part of its name
        return False
    if school_score(school) < 2 or not whole.endswith(f", {place}") or len(place.split()) > 2:
        return False
    return could_be_place(place) and not school_score(place) and not FIELD.search(place)


def name_and_place(line: Line, places: Places) -> tuple[str, str]:
    """ "Lumenforge Inc., San Francisco, CA" as a name and its place; all is name where places stand apart."""
    whole = line.texts[0].strip(" ,;:|-–—·•")
    place = _last_piece(line) if places is not Places.APART else ""
    behind = places is Places.BEHIND and could_be_place(place)
    if not is_place(place) and not behind and not stands_behind_school(whole, place):
        return whole, ""
    cut = whole.rfind(place)
    return (whole[:cut].strip(" ,;:(|"), place) if cut > 0 else (whole, "")
