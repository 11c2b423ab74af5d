"""`brief`: what to know, ask and leave out in one talk, on the screen or as a file to take along."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from threedoors.cli import shown
from threedoors.cli.given import PIPED, search_of, today_of
from threedoors.cli.shown import indented, words
from threedoors.cli.written import write_whole
from threedoors.errors import Unreadable

if TYPE_CHECKING:
    from rich.console import Console

    from threedoors.prepare import Brief
    from threedoors.terms import Conversation, Search

PAGE, PDF = (".html", ".htm"), ".pdf"


def brief(source: str, conversation: str, out: str, as_json: bool) -> int:
    """The brief for one conversation of the file. Raises NotFound, naming the ids there are, and Unreadable."""
    ends = _ends(out)
    if as_json and out == PIPED:
        raise Unreadable("The page and the JSON cannot both go to standard output.", hint="Name a file after --out.")
    search = search_of(source)
    talk = search.conversation(conversation)
    from threedoors import prepare
    from threedoors.situation import Ground

    made = prepare.brief(Ground(search, today_of(search)), talk)
    if out:
        _write(made, search, talk, out, ends)
    if as_json:
        shown.print_json(_as_json(made, search, talk))
    elif out and out != PIPED:
        shown.console().print(words((out, "bold"), " is ready. Nothing outside it is needed to read it."))
    elif not out:
        _show(shown.console(), made, search, talk)
    return 0


def _ends(out: str) -> str:
    """The kind of file that is asked for, by its name; standard output takes the page. Raises Unreadable."""
    ends = Path(out).suffix.lower()
    if out in ("", PIPED) or ends in PAGE:
        return PAGE[0]
    if ends != PDF:
        raise Unreadable(f"{out} is neither a page nor a PDF.", hint="Let its name end in .html or .pdf.")
    return PDF


def _write(made: Brief, search: Search, talk: Conversation, out: str, ends: str) -> None:
    from threedoors.prepare.briefing import title_of, when_of
    from threedoors.renderers import page, page_pdf

    title, when = title_of(search, talk), when_of(talk)
    if ends == PDF:
        from threedoors.renderers.explore_sheet import paper_of

        write_whole(Path(out), page_pdf(made, title, when, paper_of(search)))
        _warn(made, title)
    elif out == PIPED:
        sys.stdout.write(page(made, title, when))
    else:
        write_whole(Path(out), page(made, title, when).encode())


def _warn(made: Brief, title: str) -> None:
    """Letters that the PDF could not draw stand on the page, which a browser draws with other fonts."""
    from threedoors.renderers.page import texts_of
    from threedoors.renderers.typeset import BOX, undrawn

    if found := undrawn((title, *texts_of(made))):
        names = "; ".join(shown.one_line(each)[:60] for each in found[:3])
        sys.stderr.write(
            f"No font here draws every letter of: {names}. {BOX} stands for them; --out brief.html has them.\n"
        )


def _as_json(made: Brief, search: Search, talk: Conversation) -> dict[str, Any]:
    from dataclasses import asdict

    from threedoors.prepare.briefing import title_of, when_of

    told = asdict(made) | {"on": made.on.isoformat() if made.on else None}
    return {"conversation": talk.id, "title": title_of(search, talk), "when": when_of(talk), **told}


def _show(screen: Console, made: Brief, search: Search, talk: Conversation) -> None:
    from threedoors.prepare.briefing import parts_of, title_of, when_of

    screen.print(words(shown.door_words(made.door), "  ", (title_of(search, talk), "bold")))
    screen.print(words((when_of(talk), "dim")))
    screen.print(words(made.purpose))
    lines = _lines(made)
    for part in parts_of(made):
        screen.print()
        screen.print(words((part.value, "bold")))
        for line in lines[part]:
            screen.print(indented(words(line)))


def _lines(made: Brief) -> dict[str, list[str]]:
    """What stands in each part, line by line."""
    from threedoors.prepare.briefing import BriefPart

    return {
        BriefPart.BEGIN: [made.opening_words],
        BriefPart.WHO: [f"{each.name}{f', {each.role}' if each.role else ''}. {each.mind}" for each in made.people],
        BriefPart.ASK: [f"{n}. {each.text}" for n, each in enumerate(made.questions, 1)],
        BriefPart.KNOWN: [
            f"{about.name}: {each.text}{' (private)' if each.private else ''}"
            for about in made.known
            for each in about.facts
        ],
        BriefPart.MAY_ASK: [
            line for each in made.expected for line in _answering(each.question, each.how, *each.yours, each.missing)
        ],
        BriefPart.LEAVE_OUT: list(made.not_said),
        BriefPart.END: list(made.close),
        BriefPart.NOTES: [" ".join(made.notes.split())],
    }


def _answering(question: str, how: str, *more: str) -> Iterator[str]:
    yield f"{question} {how}"
    yield from (f"\u2013 {line}" for line in more if line)
