"""The heading lines of an entry cut into pieces: at wide blanks, bars and dashes, changes of style, then at commas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers.paper.cues import (
    degree_score,
    firm_score,
    is_branch,
    is_city,
    is_legal_form,
    is_place,
    is_region,
    school_score,
    title_score,
)
from threedoors.importers.paper.lines import Line, Run, Style
from threedoors.text import folded


class Piece(NamedTuple):
    """A stretch of text that is one thing. comma: only a comma parts it from the piece before it."""

    text: str
    style: Style
    line: int
    cell: int
    comma: bool = False
    bracket: bool = False
    at: bool = False
    """The text before it ends in "at": it is where that was."""


_HARD = re.compile(
    r"\s+[|•·–—⋄◆/‧∙*~]+\s+|\s+-{1,2}\s+|\s*[|•⋄]\s*|;\s+|\s+@\s*|\t|(?<=\w)\s?[–—]\s(?=\w)|:\s+(?!\d)|\s+›\s+|\s+»\s+"
)
_AT = re.compile(
    r"\s+(?:at|bei|beim|chez|presso|bij|hos|w firmie)\s+(?=[\"'A-ZÀ-Þ\d]|[a-z][\w.-]*$)|\s+à (?:l['’]|la )(?=[A-ZÀ-Þ])"
)
_ONLY_AT = re.compile(r"[\s,]*(?:at|bei|beim|chez|presso|bij|hos|w firmie|à|@)\s*")
_BLANK_FIRM = re.compile(r"\b(Company Name|Organization Name)\b")
_BLANK_PLACE = re.compile(r"\bCity\s?, ?(?:State|ST)\b(?:\s?, ?(?:USA|Country))?")
_COMMA = re.compile(r",\s+|,$")
_EDGE = " ,.;:|•·–—-⋄/>❯»›"
_LABELLED = re.compile(
    r"^(?:employer|company|position|title|job title|role|location|name|firma|arbeitgeber|entreprise|"
    r"empresa|azienda|werkgever|stanowisko|pracodawca|puesto|cargo|functie|poste|mansione|ruolo|dates?|"
    r"period)\s*:\s*",
    re.IGNORECASE,
)


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """The pieces of an entry's heading lines, in order."""
    found = [
        piece for n, line in enumerate(lines) for m, cell in enumerate(line.cells) for piece in _of_cell(cell, n, m)
    ]
    return _states_joined([piece for piece in found if any(map(str.isalpha, piece.text))])


def _states_joined(pieces: Sequence[Piece]) -> list[Piece]:
    """A state in a cell of its own goes with the town before it."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        short = len(piece.text.strip(" .")) <= 3 and is_region(piece.text)
        if last is not None and short and last.line == piece.line and _place_name(last.text):
            kept[-1] = last._replace(text=f"{last.text}, {piece.text}")
        else:
            kept.append(piece)
    return kept


def _of_cell(cell: Sequence[Run], line: int, number: int) -> Iterator[Piece]:
    before = ""
    for run in _merged(cell):
        comma = before.rstrip().endswith(",") or run.text.lstrip().startswith(",")
        if not _ONLY_AT.fullmatch(run.text):
            at = bool(_ONLY_AT.fullmatch(before))
            found = _of_text(_LABELLED.sub("", run.text), _style(run), line, number, comma)
            yield from (piece._replace(at=piece.at or (at and n == 0)) for n, piece in enumerate(found))
        before = run.text


def _merged(cell: Sequence[Run]) -> list[Run]:
    """Runs of one style; a run of punctuation or of a bare joining word goes with its neighbour."""
    kept: list[Run] = []
    for run in cell:
        last = kept[-1] if kept else None
        same = last and (last.bold, last.italic) == (run.bold, run.italic) and abs(last.size - run.size) < 0.4
        tiny = not any(map(str.isalnum, run.text))
        if last and (
            same
            or tiny
            or _unbalanced(last.text)
            or _kind_and_field(last.text, run.text)
            or last.text.rstrip().endswith((" in", " of", " de", "&", " and", " und", "/"))
        ):
            kept[-1] = last._replace(text=f"{last.text}{run.text}")
        else:
            kept.append(run)
    return kept


def _kind_and_field(kind: str, rest: str) -> bool:
    """ "Licence" in bold and "Informatique" right behind it are one degree."""
    bare = kind.strip()
    alone = bare.replace(" ", "").isalpha() and len(bare.split()) <= 2 and degree_score(bare) >= 3
    return (
        alone
        and rest.lstrip()[:1].isalpha()
        and not school_score(rest)
        and not is_place(rest)
        and not degree_score(rest)
    )


def _unbalanced(text: str) -> bool:
    return text.count("(") > text.count(")")


def _style(run: Run) -> Style:
    letters = [letter for letter in run.text if letter.isalpha()]
    return Style(round(run.size, 1), run.bold, run.italic, len(letters) > 1 and all(map(str.isupper, letters)))


def _of_text(text: str, style: Style, line: int, cell: int, comma: bool) -> Iterator[Piece]:
    for chunk in _split_outside_brackets(_spaced_placeholders(text)):
        what, at, whom = _at_in(chunk)
        if at:
            yield from _unbracketed(Piece(what, style, line, cell, comma=comma))
        for n, each in enumerate(_comma_pieces(whom)):
            yield from _unbracketed(Piece(each, style, line, cell, comma=n > 0 or comma, at=at and n == 0))
        comma = False


def _at_in(chunk: str) -> tuple[str, bool, str]:
    """ "Cook at The Mill" in its two halves; else all is the second."""
    found = list(_AT.finditer(chunk))
    if len(found) != 1 or _unbalanced(chunk[: found[0].start()]):
        return "", False, chunk
    what, whom = chunk[: found[0].start()].strip(_EDGE), chunk[found[0].end() :].strip(_EDGE)
    return (what, True, whom) if what and whom else ("", False, chunk)


def _spaced_placeholders(text: str) -> str:
    """ "Company Name City , State Cook", as templates and blackened copies have it, with bars between."""
    text = _BLANK_FIRM.sub(r" | \1 | ", text)
    return _BLANK_PLACE.sub(r" | City, State | ", text)


def split_hard(text: str) -> list[str]:
    """A text parted at bars, dashes and the like, but not at commas."""
    return _split_outside_brackets(text)


def _split_outside_brackets(text: str) -> list[str]:
    chunks = _HARD.split(text)
    joined: list[str] = []
    for chunk in chunks:
        if joined and _unbalanced(joined[-1]):
            joined[-1] = f"{joined[-1]} - {chunk}"
        else:
            joined.append(chunk)
    return [
        chunk.strip(_EDGE) if not chunk.strip().endswith(".") else chunk.strip(_EDGE.replace(".", ""))
        for chunk in joined
        if chunk.strip(_EDGE)
    ]


def _comma_pieces(text: str) -> list[str]:
    """Parted at commas, but legal forms stay with their firm, states with their city, fields with their title."""
    parts = [part.strip() for part in _COMMA.split(text) if part.strip()]
    kept: list[str] = []
    for part in parts:
        if kept and (_unbalanced(kept[-1]) or _belongs(kept[-1], part) or is_legal_form(part)):
            kept[-1] = f"{kept[-1]}, {part}"
        else:
            kept.append(part)
    return [_unstopped(part) for part in kept]


def _belongs(before: str, part: str) -> bool:
    last = before.rsplit(", ", 1)[-1]
    if last == "City" and part == "State":
        return True
    if is_region(part) and _place_name(last):
        return True
    if is_city(part) and is_place(last) and not is_region(last):
        return False
    return folded(part).startswith(("& ", "and ", "und ", "et "))


def _place_name(text: str) -> bool:
    """Whether a state or country after this makes it a place; a firm keeps its name to itself."""
    return is_city(text) or (
        len(text.split()) <= 3
        and text[:1].isupper()
        and firm_score(text) < 1
        and title_score(text) == 0
        and not is_branch(text)
    )


def _unstopped(text: str) -> str:
    """Without the full stop that ends a sentence; a shortened word keeps its own."""
    last = text.rsplit(maxsplit=1)[-1] if text.split() else ""
    return text[:-1] if last.endswith(".") and "." not in last[:-1] and len(last) > 5 else text


def _unbracketed(piece: Piece) -> Iterator[Piece]:
    """A place or a firm in brackets at the end is a piece of its own."""
    match = re.fullmatch(r"(.*\S)\s*[(\[]([^()\[\]]{2,60})[)\]]", piece.text)
    if (
        match
        and not re.match(r"^(?:[mfwdx]\s?/|\w{1,3}$|in|inne)", match[2], re.IGNORECASE)
        and (is_place(match[2]) or (len(match[2].split()) <= 4 and match[2][0].isupper()))
    ):
        yield piece._replace(text=match[1])
        yield piece._replace(text=match[2], comma=False, bracket=True)
    else:
        yield piece
