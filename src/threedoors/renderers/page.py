"""A brief as one file: HTML with nothing outside it, to be sent to a phone and read there; PDF for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from typing import Any, Final

from threedoors.prepare.answers import Expected
from threedoors.prepare.briefing import About, Brief, BriefPart, parts_of
from threedoors.renderers.typeset import texts_in, typeset

STYLE = """
:root { color-scheme: light dark; --ink: light-dark(#22211d, #e9e6df); --paper: light-dark(#fdfcf9, #16181d);
  --quiet: light-dark(#5d5a52, #b3afa5); --rule: light-dark(#dedad0, #3a3d45); --door: light-dark(#1f6f54, #7fd1ae); }
.learn { --door: light-dark(#1f5a8f, #8fc1f2); }
.job { --door: light-dark(#9a3b16, #f0a582); }
body { margin: 0 auto; padding: 1.2rem; max-width: 40rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); overflow-wrap: anywhere; }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; margin: 0 0 .3rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 1.6rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
p { margin: .3rem 0; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
li { margin: .35rem 0; }
.door { color: var(--door); font-weight: 600; }
.quiet { color: var(--quiet); font-size: .9375rem; }
@media print { body { font-size: 11pt; max-width: none; padding: 0; background: #fff; color: #000; }
  section, li { break-inside: avoid; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
DOORS = {"exploratory": ("Explore", "explore"), "informational": ("Learn", "learn"), "job": ("Job", "job")}


def page(brief: Brief, title: str, when: str) -> str:
    """The whole file. title: as a heading; when: the day, hour and place in words."""
    word, tint = DOORS[brief.door]
    body = "\n".join(_sections(brief))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body class="{tint}">\n'
        f'<p class="door">{word}</p>\n<h1>{escape(title)}</h1>\n<p class="quiet">{escape(when)}</p>\n'
        f"<p>{escape(brief.purpose)}</p>\n{body}\n</body>\n</html>\n"
    )


def _sections(brief: Brief) -> Iterator[str]:
    for part in parts_of(brief):
        yield _section(part, _IN_PART[part](brief))


def _section(heading: str, parts: Iterable[str]) -> str:
    return f"<section>\n<h2>{heading}</h2>\n" + "\n".join(parts) + "\n</section>"


def _after(role: str) -> str:
    return f", {escape(role)}" if role else ""


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _known(about: About) -> Iterator[str]:
    yield f"<p><b>{escape(about.name)}</b></p>"
    yield _list(_facts(about))


def _expected(each: Expected) -> str:
    trap = f'<p class="quiet">Not: {escape(each.trap)}</p>' if each.trap else ""
    missing = f"<p><b>{escape(each.missing)}</b></p>" if each.missing else ""
    yours = _list(each.yours) if each.yours else ""
    return f"<p><b>{escape(each.question)}</b><br>{escape(each.how)}</p>{yours}{missing}{trap}"


_IN_PART: Final[Mapping[BriefPart, Callable[[Brief], list[str]]]] = {
    BriefPart.BEGIN: lambda brief: [f"<p>{escape(brief.opening_words)}</p>"],
    BriefPart.WHO: lambda brief: [
        f"<p><b>{escape(each.name)}</b>{_after(each.role)}<br>{escape(each.mind)}</p>" for each in brief.people
    ],
    BriefPart.ASK: lambda brief: [f"<ol>{''.join(f'<li>{escape(each.text)}</li>' for each in brief.questions)}</ol>"],
    BriefPart.KNOWN: lambda brief: [part for each in brief.known for part in _known(each)],
    BriefPart.MAY_ASK: lambda brief: [_expected(each) for each in brief.expected],
    BriefPart.LEAVE_OUT: lambda brief: [_list(brief.not_said)],
    BriefPart.END: lambda brief: [_list(brief.close)],
    BriefPart.NOTES: lambda brief: [f"<p>{escape(brief.notes)}</p>"],
}
"""What stands in each part, as HTML."""


# -- for paper ------------------------------------------------------------------------------------------------------


def page_pdf(brief: Brief, title: str, when: str, paper: str = "a4") -> bytes:
    """The same, in the same order, as PDF."""
    told = {"title": title, "when": when, "door": DOORS[brief.door][0], "tint": DOORS[brief.door][1], "paper": paper}
    return typeset("brief", {**told, "purpose": brief.purpose, "sections": list(_blocks(brief))})


def texts_of(brief: Brief) -> Iterator[str]:
    """Every text that stands on it."""
    yield from texts_in({"purpose": brief.purpose, "sections": list(_blocks(brief))})


def _blocks(brief: Brief) -> Iterator[Mapping[str, Any]]:
    for part in parts_of(brief):
        yield {"heading": part.value, "items": _ON_PAPER[part](brief)}


def _words(bold: str, text: str, lines: Iterable[str] = (), quiet: str = "") -> Mapping[str, Any]:
    return {"bold": bold, "text": text, "lines": list(lines), "in_order": False, "quiet": quiet}


def _facts(about: About) -> Iterator[str]:
    return (f"{each.text} (private)" if each.private else each.text for each in about.facts)


def _answering(each: Expected) -> Mapping[str, Any]:
    quiet = " ".join(filter(None, (each.missing, f"Not: {each.trap}" if each.trap else "")))
    return _words(each.question, each.how, each.yours, quiet)


_ON_PAPER: Final[Mapping[BriefPart, Callable[[Brief], list[Mapping[str, Any]]]]] = {
    BriefPart.BEGIN: lambda brief: [_words("", brief.opening_words)],
    BriefPart.WHO: lambda brief: [
        _words(", ".join(filter(None, (each.name, each.role))), each.mind) for each in brief.people
    ],
    BriefPart.ASK: lambda brief: [{**_words("", "", [each.text for each in brief.questions]), "in_order": True}],
    BriefPart.KNOWN: lambda brief: [_words(each.name, "", _facts(each)) for each in brief.known],
    BriefPart.MAY_ASK: lambda brief: [_answering(each) for each in brief.expected],
    BriefPart.LEAVE_OUT: lambda brief: [_words("", "", brief.not_said)],
    BriefPart.END: lambda brief: [_words("", "", brief.close)],
    BriefPart.NOTES: lambda brief: [_words("", brief.notes)],
}
"""What stands in each part, for the typesetter."""
