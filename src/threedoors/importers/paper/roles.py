"""Which piece of an entry's heading is the job, the employer, the place: by words, and by the order of the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from threedoors.importers.paper.cues import (
    could_be_place,
    degree_score,
    firm_score,
    is_place,
    school_score,
    title_score,
)
from threedoors.importers.paper.lines import Line
from threedoors.importers.paper.looks import (
    FIELD,
    Places,
    Spoken,
    looks_of,
    name_and_place,
    places_of,
    spoken_by,
    stands_behind_school,
)
from threedoors.importers.paper.pieces import Piece, pieces_of

Score = Callable[[str], float]


@dataclass
class Named:
    """What the heading of an entry says. what: the job or degree; whom: the employer or school; rest: found no role."""

    what: str = ""
    whom: str = ""
    place: str = ""
    rest: list[str] = field(default_factory=list)
    lines: tuple[int, int] = (-1, -1)
    """On which lines `what` and `whom` stand."""


def name_jobs(headings: Sequence[Sequence[Line]]) -> list[Named]:
    """Jobs and employers of all entries of a section."""
    return _named(headings, title_score, firm_score)


def name_studies(headings: Sequence[Sequence[Line]]) -> list[Named]:
    """Degrees and schools of all entries of a section."""
    return _named(headings, degree_score, school_score)


def _named(headings: Sequence[Sequence[Line]], what: Score, whom: Score) -> list[Named]:
    """By the looks of the lines where the document keeps to them, else piece by piece."""
    cut = [pieces_of(lines) for lines in headings]
    if what is title_score:
        cut = [_with_fields(pieces) for pieces in cut]
    prior = _order(cut, what, whom) if (alone := _all_alone(cut, what, whom)) is None else alone
    looks = looks_of(headings, what, whom)
    places = places_of(headings, looks) if looks else Places.UNTOLD
    named = []
    for lines, pieces in zip(headings, cut, strict=True):
        spoken = spoken_by(lines, looks) if looks else None
        named.append(_as_spoken(lines, spoken, places) if spoken else _roles(pieces, what, whom, prior))
    return named


def _all_alone(headings: Sequence[Sequence[Piece]], what: Score, whom: Score) -> float | None:
    """Where no entry has more than one name: whether the names are jobs, which is positive, or employers; else None."""
    names = [[piece.text for piece in pieces if not is_place(piece.text)] for pieces in headings]
    if len(names) < 3 or any(len(each) > 1 for each in names):
        return None
    return 5.0 if sum(what(each[0]) - whom(each[0]) for each in names if each) > 0 else -5.0


def _as_spoken(lines: Sequence[Line], spoken: Spoken, where: Places) -> Named:
    """An entry whose lines tell by their looks what they are; of the rest, one is its place."""
    one, other = (lines.index(line) if line else -1 for line in (spoken.what, spoken.whom))
    named = Named(lines=(one, other))
    places = []
    if spoken.what:
        named.what, place = name_and_place(spoken.what, Places.APART if where is Places.APART else Places.UNTOLD)
        places.append(place)
    if spoken.whom:
        named.whom, place = name_and_place(spoken.whom, where)
        places.append(place)
    others = [text for line in (spoken.what, spoken.whom) if line for text in line.texts[1:]]
    others += [text for line in spoken.rest for text in line.texts]
    others = [text.strip(" ,;()|") for text in others]
    known = next((text for text in others if is_place(text)), "") or next(filter(could_be_place, others), "")
    named.place = next(filter(None, places), known)
    named.rest = [text for text in others if text and (text != known or named.place != known)]
    return named


def _order(headings: Sequence[Sequence[Piece]], what: Score, whom: Score) -> float:
    """Positive where the document names the job before the employer, by as much as its clear entries say so."""
    votes = 0.0
    for pieces in headings:
        names = [piece for piece in pieces if not is_place(piece.text)][:2]
        if len(names) == 2:
            first, second = (piece.text for piece in names)
            votes += max(-3.0, min(3.0, what(first) + whom(second) - what(second) - whom(first)))
    return max(-1.5, min(1.5, votes / 2))


_FIELD_OF_WORK = re.compile(
    r"(?:CNC|HVAC|ICU|NICU|PICU|PACU|ER|ED|OB|L&D|ICU/CCU|CCU|EMS|IT|QA|QC|HR|R&D|B2B|B2C|ESL|PE|SEO|UX|UI|ERP|CAD|FP&A"
    r"|AP|AR|EHS|MRO|PLC|SQL|iOS|Android|Java|Python|\.NET)"
    r"|(?:Grade|Grades|Year|Level|Class|Tier|Shift|Line|Unit|Ward|Floor|Section|Platoon)\s+\w{1,8}"
    r"|(?:\w+\s)?(?:Days|Nights|Night Shift|Day Shift|Evenings|Weekends)"
)
"""What says more of a job behind its comma, and is no employer: the machines, the ward, the grade."""


def _with_fields(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, a field of work joined to the job before it where one more name stands behind: the employer's."""
    joined: list[Piece] = []
    for at, piece in enumerate(pieces):
        before, after = joined[-1] if joined else None, pieces[at + 1] if at + 1 < len(pieces) else None
        if (
            before is not None
            and after is not None
            and piece.comma
            and after.comma
            and (before.line, before.cell) == (piece.line, piece.cell) == (after.line, after.cell)
            and title_score(before.text) > 0
            and _FIELD_OF_WORK.fullmatch(piece.text)
            and not is_place(after.text)
        ):
            joined[-1] = before._replace(text=f"{before.text}, {piece.text}")
        else:
            joined.append(piece)
    return joined


def _roles(pieces: list[Piece], what: Score, whom: Score, prior: float) -> Named:
    places = [piece for piece in pieces if is_place(piece.text) and whom(piece.text) < 3]
    names = [piece for piece in pieces if piece not in places]
    if not names and places:
        names, places = places[:1], places[1:]
    if not names:
        return Named()
    one, other = _chosen(names, what, whom, prior)
    if one and other and _is_alias(one, other, pieces) and what is title_score and not what(one.text):
        names = [other._replace(text=f"{other.text} ({one.text})") if each is other else each for each in names]
        names.remove(one)
        return _roles([*names, *places], what, whom, -5.0 if len(names) == 1 else prior)
    named = Named(what=one.text if one else "", whom=other.text if other else "")
    named.lines = (one.line if one else -1, other.line if other else -1)
    named.place = places[0].text if places else ""
    _place_rest(named, pieces, one, other, places, what)
    return named


def _is_alias(piece: Piece, firm: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a piece in brackets right behind an employer is its other name: "SHM (Scouts of Morocco)"."""
    return piece.bracket and pieces.index(piece) == pieces.index(firm) + 1 and piece.cell == firm.cell


def _chosen(names: Sequence[Piece], what: Score, whom: Score, prior: float) -> tuple[Piece | None, Piece | None]:
    """The pair that its words, its order and its standing apart speak for most."""
    if len(names) == 1:
        alone = names[0]
        told = (what(alone.text) or whom(alone.text)) and abs(prior) < 5
        is_what = what(alone.text) >= whom(alone.text) if told else prior >= 0
        return (alone, None) if is_what else (None, alone)

    def weight(pair: tuple[int, int]) -> float:
        one, other = names[pair[0]], names[pair[1]]
        order = prior if pair[0] < pair[1] else -prior
        early = -0.45 * (pair[0] + pair[1] - 1)
        apart = 0.5 if (one.line, one.cell) != (other.line, other.cell) or one.style != other.style else 0.0
        at = 3.0 * (other.at - one.at)
        bracket = 0.6 if one.bracket or other.bracket else 0.0
        against = 0.5 * (whom(one.text) + what(other.text))
        return what(one.text) + whom(other.text) - against + order + early + apart + at - bracket

    first, second = max(permutations(range(min(len(names), 5)), 2), key=weight)
    return names[first], names[second]


def _place_rest(
    named: Named, pieces: Sequence[Piece], one: Piece | None, other: Piece | None, places: Sequence[Piece], what: Score
) -> None:
    """What is left: the place if none is known yet, else it belongs to the piece it stands behind."""
    left = [piece for piece in pieces if piece not in (one, other) and piece not in places[:1]]
    if what is degree_score:
        left = _with_field(named, pieces, left)
    if not named.place:
        spots = [
            piece
            for piece in left
            if could_be_place(piece.text)
            and what(piece.text) == 0
            and not _before_both(piece, pieces, one, other)
            and not ("&" in piece.text or piece.bracket)
        ]
        if spots:
            named.place = spots[-1].text
            left.remove(spots[-1])
    for piece in _with_more_of_job(named, pieces, left, one, what):
        before = pieces[pieces.index(piece) - 1] if pieces.index(piece) else None
        if (
            named.place
            and piece.comma
            and before is not None
            and before.text in named.place
            and could_be_place(piece.text)
        ):
            named.place = f"{named.place}, {piece.text}"
        elif piece in places:
            named.place = f"{named.place}, {piece.text}" if piece.comma and named.place else named.place or piece.text
        elif not named.place and piece.comma and stands_behind_school(f"{named.whom}, {piece.text}", piece.text):
            named.place = piece.text
        elif piece.comma and before is not None and before.text == named.whom.rsplit(", ", 1)[-1]:
            named.whom = f"{named.whom}, {piece.text}"
        elif (
            before is not None
            and before.text == named.what.rsplit(", ", 1)[-1]
            and (piece.comma or what(piece.text) > 0)
        ):
            named.what = f"{named.what}, {piece.text}"
        else:
            named.rest.append(piece.text)


def _with_more_of_job(
    named: Named, pieces: Sequence[Piece], left: Sequence[Piece], one: Piece | None, what: Score
) -> list[Piece]:
    """What says more of the job goes with it. Gives back what is left."""
    kept = []
    for piece in left:
        before = pieces[pieces.index(piece) - 1] if pieces.index(piece) else None
        if _says_more_of_job(piece, before, one, what):
            named.what = f"{named.what} ({piece.text})" if piece.bracket else f"{named.what}, {piece.text}"
        else:
            kept.append(piece)
    return kept


def _says_more_of_job(piece: Piece, before: Piece | None, one: Piece | None, what: Score) -> bool:
    """What stands in brackets or behind a colon or dash right after the job, where the employer stands elsewhere."""
    if what is degree_score or one is None or before is not one or piece.comma:
        return False
    return (
        (piece.line, piece.cell) == (one.line, one.cell) and not is_place(piece.text) and firm_score(piece.text) < 1.5
    )


def _with_field(named: Named, pieces: Sequence[Piece], left: Sequence[Piece]) -> list[Piece]:
    """The field stands behind the degree, or behind the school where the degree has none. Gives back what is left."""
    kept = []
    for piece in left:
        before = pieces[pieces.index(piece) - 1].text if pieces.index(piece) else ""
        if (
            named.what
            and named.what.endswith(before)
            and before
            and degree_score(piece.text)
            and not school_score(piece.text)
        ):
            named.what = f"{named.what} - {piece.text}"
        elif _follows_degree(named, piece, pieces) or (
            piece.comma and named.what.endswith(before) and before and not is_place(piece.text)
        ):
            named.what = f"{named.what}, {piece.text}"
        elif piece.comma and named.whom.endswith(before) and before and _is_field(piece.text):
            known = bool(named.what) and piece.text.startswith(named.what)
            named.what = piece.text if known else f"{named.what}, {piece.text}".strip(" ,")
        else:
            kept.append(piece)
    return kept


def _follows_degree(named: Named, piece: Piece, pieces: Sequence[Piece]) -> bool:
    """ "BA – English Literature": what a dash parts from the degree on its own line is its field."""
    at = pieces.index(piece)
    before = pieces[at - 1] if at else None
    if before is None or before.text != named.what or (before.line, before.cell) != (piece.line, piece.cell):
        return False
    return (
        degree_score(before.text) > 0
        and not is_place(piece.text)
        and not school_score(piece.text)
        and not piece.bracket
    )


def _is_field(text: str) -> bool:
    """Whether a text is a field of study rather than a place or part of a school's name."""
    named = bool(degree_score(text)) or bool(FIELD.search(text))
    return named and not is_place(text) and not school_score(text)


def _before_both(piece: Piece, pieces: Sequence[Piece], one: Piece | None, other: Piece | None) -> bool:
    at = pieces.index(piece)
    return all(at < pieces.index(each) for each in (one, other) if each is not None)


_IN = re.compile(r"\s+(?:in|en|em|of|di|für|w zakresie|na kierunku)\s+(?=\S)|\s*:\s+|\s+[-–]\s+|,\s+", re.IGNORECASE)


def degree_and_area(text: str) -> tuple[str, str]:
    """ "Bachelor of Science in Nursing" as the kind of study and its field; without degree words all is field."""
    if not degree_score(text):
        return "", text
    cuts = []
    for match in _IN.finditer(text):
        kind, area = text[: match.start()].strip(" ,"), text[match.end() :].strip(" ,·|(")
        if match.group().strip().lower() != "of" and kind and area and degree_score(kind):
            cuts.append((kind, area))
    return next((cut for cut in cuts if not degree_score(cut[1])), cuts[0] if cuts else (text, ""))
