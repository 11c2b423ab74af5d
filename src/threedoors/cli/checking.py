"""`threedoors check`: the doubt check over a file, and over batches of texts, one JSON object a line.

It is asked for sentence by sentence, from editors and scripts, so it has a way in of its own that loads neither Typer
nor rich.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from threedoors.cli.given import PIPED, bytes_of
from threedoors.errors import ThreeDoorsError, Unreadable

if TYPE_CHECKING:
    from threedoors.doubt import Draft, Finding, Stakes

STOPS = 1
KINDS = ("answer", "letter", "spiel", "resume", "summary", "headline", "message")
AUDIENCES = {"job": "employer", "informational": "insider", "exploratory": "safe"}
"""Who listens behind each door."""
_MARKS = {"error": ("Stop", "1;31"), "warning": ("Careful", "33"), "hint": ("Note", "36")}
_SHOWN_WHOLE = 60  # lines; of a longer text only those with a mark are shown

DESCRIPTION = """\
Mark what the person who reads or hears this text would take for doubt, why, and what to say instead.

Example: threedoors check answer.txt --door job --role "Sales Manager" --company Acme
"""
EPILOG = """\
Exit code 1 when something in it costs the job, 2 when what was given is wrong, else 0.
With --jsonl each line is an object {"id", "text", "kind", "audience", "question", "target_role", "target_company",
"names"}; the answers come in the same order, {"id", "findings"} or {"id", "error"}, and the exit code is 0.
"""


class Misused(ThreeDoorsError):
    """The command was not given what it needs."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Misused(f"{message[:1].upper()}{message[1:]};", hint="see threedoors check --help")


class Target(NamedTuple):
    """What a text is for, in the words of the command line and of a line of a batch."""

    kind: str = "answer"
    audience: str = "employer"
    question: str = ""
    role: str = ""
    company: str = ""
    names: Sequence[str] = ()


def parser() -> argparse.ArgumentParser:
    made = _Parser(
        prog="threedoors check", description=DESCRIPTION, epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    made.add_argument("file", metavar="FILE", help="a text file, or - for what is piped in")
    made.add_argument("--door", choices=AUDIENCES, help="the kind of conversation it is for: who listens follows")
    made.add_argument("--audience", choices=sorted(AUDIENCES.values()), help="who listens, when not given by --door")
    made.add_argument("--kind", choices=KINDS, default="answer", help="what kind of text it is (answer)")
    made.add_argument("--role", default="", metavar="TITLE", help="the job at stake")
    made.add_argument("--company", default="", metavar="NAME", help="whose job it is")
    made.add_argument("--question", default="", metavar="TEXT", help="what the answer answers")
    made.add_argument("--name", action="append", default=[], metavar="NAME", help="a name that may stand in it")
    made.add_argument("--before", default="", metavar="FILE", help="an earlier draft: what went and what came")
    made.add_argument("--json", action="store_true", help="print JSON, for a program")
    made.add_argument("--jsonl", action="store_true", help="FILE has one JSON object a line; so has the answer")
    return made


def command(arguments: Sequence[str]) -> int:
    """The arguments after `check`; the exit code."""
    try:
        given = parser().parse_args(list(arguments))
    except SystemExit as help_shown:
        return int(help_shown.code or 0)
    target = Target(
        given.kind, given.audience or AUDIENCES.get(given.door, "employer"), given.question,
        given.role, given.company, tuple(given.name),
    )  # fmt: skip
    if given.jsonl:
        return _batch(given.file, target)
    text = _text_of(given.file)
    if given.before:
        return _compare(_text_of(given.before), text, target, given.json)
    findings = _check(text, target)
    if given.json:
        mended = [asdict(each) | {"mends": _mends(each, text, target)} for each in findings]
        print(json.dumps({"findings": mended}, ensure_ascii=False))
    else:
        _show(given.file, text, findings, target)
    return STOPS if any(each.severity == "error" for each in findings) else 0


def _text_of(name: str) -> str:
    """A text as its editor saved it: UTF-8, what a byte order mark says, or else Windows' Western letters."""
    data = bytes_of(name)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data or data.startswith((b"%PDF", b"PK\x03\x04")):
        raise Unreadable(f"{name} is not a text file.", hint="Save its text as .txt, or paste it into the app's check.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _check(text: str, target: Target) -> tuple[Finding, ...]:
    from threedoors import doubt

    return doubt.check(*_given(text, target))


def _mends(finding: Finding, text: str, target: Target) -> list[dict[str, Any]]:
    from threedoors.doubt.mending import mends

    return [asdict(each) for each in mends(finding, *_given(text, target))]


def _given(text: str, target: Target) -> tuple[Draft, Stakes]:
    from threedoors.doubt import Audience, Draft, Stakes
    from threedoors.terms import MaterialKind, families_of_title

    stakes = Stakes(
        audience=Audience(target.audience),
        families=frozenset(families_of_title(target.role)) if target.role else frozenset(),
        roles=(target.role,) if target.role else (),
        companies=(target.company,) if target.company else (),
        own=tuple(target.names),
    )
    return Draft(text, MaterialKind(target.kind), target.question), stakes


def _compare(before: str, after: str, target: Target, as_json: bool) -> int:
    """Two drafts of one text; 1 when something in the later one costs the job."""
    from threedoors.doubt.comparing import compare

    (first, stakes), (second, _) = _given(before, target), _given(after, target)
    told = compare(first, second, stakes)
    here = [*(new for _, new in told.stayed), *told.came]
    if as_json:
        stayed = [{"before": asdict(old), "after": asdict(new)} for old, new in told.stayed]
        gone, came = ([asdict(each) for each in some] for some in (told.gone, told.came))
        print(json.dumps({"gone": gone, "stayed": stayed, "came": came}, ensure_ascii=False))
    else:
        _tell("Gone", before, told.gone)
        _tell("Still there", after, [new for _, new in told.stayed])
        _tell("New", after, told.came)
        if not (told.gone or here):
            print(f"Nothing in either draft sounds like doubt to {_LISTENERS[target.audience]}.")
    return STOPS if any(each.severity == "error" for each in here) else 0


def _tell(heading: str, text: str, findings: Sequence[Finding]) -> None:
    for each in findings:
        print(f"{heading}: “{_clean(text[each.start : each.end])}”  {each.message}  ({each.rule})")


# -- batches ----------------------------------------------------------------------------------------------------


def _batch(name: str, default: Target) -> int:
    if name == PIPED:
        lines: Iterator[bytes] = iter(sys.stdin.buffer)
    else:
        lines = iter(bytes_of(name).splitlines())
    first = next(lines, b"").removeprefix(b"\xef\xbb\xbf")
    for number, line in enumerate(chain((first,), lines), start=1):
        if line.strip():
            print(json.dumps(_answer(line, number, default), ensure_ascii=False), flush=True)
    return 0


def _answer(line: bytes, number: int, default: Target) -> dict[str, Any]:
    ref: Any = None
    try:
        row = _row(line, number)
        ref = row.get("id")
        findings = _check(_word(row, "text", number), _target(row, number, default))
    except ThreeDoorsError as error:
        return {"id": ref, "error": str(error)}
    return {"id": ref, "findings": [asdict(each) for each in findings]}


def _row(line: bytes, number: int) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise Unreadable(f"Line {number} is not JSON.", hint="Give one object a line.") from None
    if not isinstance(row, dict):
        raise Unreadable(f"Line {number} is not an object.", hint='Give {"id": ..., "text": ...}.')
    return row


def _word(row: Mapping[str, Any], key: str, number: int, default: str | None = None) -> str:
    word = row.get(key, default)
    if word is None and default is not None:
        return default
    if not isinstance(word, str):
        said = "has no text" if word is None else f"has a {key} that is not text"
        raise Unreadable(f"Line {number} {said}.", hint=f'Give "{key}" as a string.')
    return word


def _target(row: Mapping[str, Any], number: int, default: Target) -> Target:
    kind, audience = _word(row, "kind", number, default.kind), _word(row, "audience", number, default.audience)
    for key, value, known in (("kind", kind, KINDS), ("audience", audience, sorted(AUDIENCES.values()))):
        if value not in known:
            raise Unreadable(f"Line {number}: there is no {key} {value!r}.", hint=f"Use {', '.join(known)}.")
    names = row.get("names") or default.names
    if not isinstance(names, list | tuple) or not all(isinstance(each, str) for each in names):
        raise Unreadable(f"Line {number} has names that are not a list of text.", hint='Give "names": ["..."].')
    return Target(
        kind, audience, _word(row, "question", number, default.question),
        _word(row, "target_role", number, default.role), _word(row, "target_company", number, default.company),
        tuple(names),
    )  # fmt: skip


# -- for a person -----------------------------------------------------------------------------------------------


def _show(name: str, text: str, findings: Sequence[Finding], target: Target) -> None:
    if not text.strip():
        print(f"{_named(name)}: there is nothing to read in it.")
        return
    if not findings:
        print(f"{_named(name)}: nothing in it sounds like doubt to {_LISTENERS[target.audience]}.")
        return
    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for line in _marked_lines(text, findings, colours):
        print(line)
    print()
    for number, each in enumerate(findings, start=1):
        word, colour = _MARKS[each.severity]
        print(f"{number}  {_painted(word, colour, colours)}: {each.message}")
        print(f"   {each.instead}  ({each.rule})")
        if said := next((mend["text"] for mend in _mends(each, text, target)), ""):
            print(f"   If it is true: {_clean(said.strip())}")
    print(_tally(findings))


_LISTENERS = {"employer": "an employer", "insider": "somebody who works there", "safe": "a friend"}


def _named(name: str) -> str:
    return "The text" if name == PIPED else name


def _painted(word: str, colour: str, colours: bool) -> str:
    return f"\x1b[{colour}m{word}\x1b[0m" if colours else word


def _tally(findings: Sequence[Finding]) -> str:
    counts = ((sum(each.severity == grade for each in findings), grade) for grade in _MARKS)
    return ", ".join(f"{count} {_COUNTED[grade]}" for count, grade in counts if count)


_COUNTED = {"error": "to change before anybody hears it", "warning": "to think about", "hint": "to know"}


def _marked_lines(text: str, findings: Sequence[Finding], colours: bool) -> Iterator[str]:
    """The text with each finding between brackets and its number; of a long text only the lines that hold one."""
    text = text.rstrip("\n")
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n"), len(text) + 1]
    whole = len(starts) <= _SHOWN_WHOLE
    skipped = False
    for start, after in pairwise(starts):
        here = [(n, each) for n, each in enumerate(findings, 1) if each.start < after and each.end > start]
        if here or whole:
            if skipped:
                yield "..."
            yield _marked(text, start, after - 1, here, colours)
        skipped = not (here or whole)


def _marked(text: str, start: int, end: int, here: Sequence[tuple[int, Finding]], colours: bool) -> str:
    """One line. Brackets that open at one place: the longer first."""
    signs: list[tuple[int, int, int, str]] = []
    for number, each in here:
        first, last = max(each.start, start), min(each.end, end)
        colour = _MARKS[each.severity][1]
        signs.append((first, 1, -last, _painted("[", colour, colours)))
        signs.append((last, 0, -number, _painted(f"]{number}", colour, colours)))
    line, at = "", start
    for place, _, _, sign in sorted(signs):
        line += _clean(text[at:place]) + sign
        at = place
    return line + _clean(text[at:end])


def _clean(text: str) -> str:
    """Without what could steer a terminal; what joins the letters of a script or the parts of an emoji stays."""
    return "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in text)


_JOINERS = "\u200c\u200d"
