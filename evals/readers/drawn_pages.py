"""Resumes drawn letter by letter or word by word, as the programs that break readers draw them."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from people import Person
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from set_pages import source_sans
from wording import heading, period

Put = Callable[[Canvas, "Line", float, float], None]


class Line(NamedTuple):
    text: str
    size: float = 10
    bold: bool = False
    right: str = ""
    indent: float = 0
    gap: float = 0


def _canvas(out: io.BytesIO, encrypt: object = None) -> Canvas:
    for name, style in (("Sans", "Regular"), ("Sans-Bold", "Bold")):
        pdfmetrics.registerFont(TTFont(name, source_sans(style)))
    return Canvas(out, pagesize=(595, 842), invariant=1, pageCompression=1, encrypt=encrypt)


def _font(line: Line) -> str:
    return "Sans-Bold" if line.bold else "Sans"


def content(person: Person, dates: str, dash: str = " – ", habit: int = 0) -> Iterator[Line]:
    """A plain resume of one column, line by line."""
    yield Line(person.name, 20, bold=True)
    yield Line(person.label, 12)
    yield Line("  |  ".join(filter(None, (person.email, person.phone, person.place, person.link))), 9)
    yield Line(heading(person, "summary", habit), 13, bold=True, gap=8)
    yield from wrapped(person.summary, 90)
    yield Line(heading(person, "work", habit), 13, bold=True, gap=8)
    for job in person.work:
        yield Line(f"{job.title}, {job.employer}", bold=True, right=period(person.lang, job, dates, dash, habit), gap=4)
        yield Line(job.place)
        for done in job.done:
            yield Line(f"• {done}", indent=8)
    yield Line(heading(person, "education", habit), 13, bold=True, gap=8)
    for each in person.education:
        yield Line(
            ", ".join(filter(None, (each.degree, each.area))),
            bold=True,
            right=period(person.lang, each, dates, dash, habit),
            gap=4,
        )
        yield Line(f"{each.school}, {each.place}")
    yield Line(heading(person, "skills", habit), 13, bold=True, gap=8)
    yield Line(", ".join(person.skills))
    yield Line(heading(person, "languages", habit), 13, bold=True, gap=8)
    yield Line(", ".join(f"{name} ({level})" for name, level in person.languages))


def wrapped(text: str, width: int) -> Iterator[Line]:
    line = ""
    for word in text.split():
        if len(line) + len(word) > width:
            yield Line(line)
            line = ""
        line = f"{line} {word}".strip()
    yield Line(line)


def draw(
    person: Person, put: Put, *, dates: str = "name", dash: str = " – ", habit: int = 0, encrypt: object = None
) -> bytes:
    out = io.BytesIO()
    canvas = _canvas(out, encrypt)
    y = 780.0
    for line in content(person, dates, dash, habit):
        y -= line.gap + line.size * 1.35
        put(canvas, line, 56 + line.indent, y)
        if line.right:
            width = pdfmetrics.stringWidth(line.right, "Sans", 10)
            put(canvas, Line(line.right), 540 - width, y)
    canvas.save()
    return out.getvalue()


def whole(canvas: Canvas, line: Line, x: float, y: float) -> None:
    canvas.setFont(_font(line), line.size)
    canvas.drawString(x, y, line.text)


def words_without_spaces(canvas: Canvas, line: Line, x: float, y: float) -> None:
    """As TeX does: no space is ever drawn, words are set beside each other."""
    for word in line.text.split(" "):
        canvas.setFont(_font(line), line.size)
        canvas.drawString(x, y, word)
        x += pdfmetrics.stringWidth(word, _font(line), line.size) + 0.24 * line.size


def letters_in_any_order(canvas: Canvas, line: Line, x: float, y: float) -> None:
    places = []
    for letter in line.text:
        places.append((letter, x))
        x += pdfmetrics.stringWidth(letter, _font(line), line.size)
    random.Random(line.text).shuffle(places)
    for letter, at in places:
        canvas.setFont(_font(line), line.size)
        canvas.drawString(at, y, letter)


def printed_twice(canvas: Canvas, line: Line, x: float, y: float) -> None:
    """Bold by printing each heading twice, a third of a point apart."""
    canvas.setFont("Sans", line.size)
    for shift in (0, 0.3) if line.bold else (0,):
        canvas.drawString(x + shift, y, line.text)


def detached_accents(canvas: Canvas, line: Line, x: float, y: float) -> None:
    """An umlaut as a dieresis over a bare letter, as old TeX fonts hold it."""
    canvas.setFont(_font(line), line.size)
    for letter in line.text:
        bare = {"ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U"}.get(letter, letter)
        width = pdfmetrics.stringWidth(bare, _font(line), line.size)
        if bare != letter:
            dots = pdfmetrics.stringWidth("¨", _font(line), line.size)
            canvas.drawString(x + (width - dots) / 2, y, "¨")
        canvas.drawString(x, y, bare)
        x += width


def encoded_twice(canvas: Canvas, line: Line, x: float, y: float) -> None:
    whole(
        canvas,
        line._replace(text=line.text.encode().decode("cp1252", "replace") if not line.text.isascii() else line.text),
        x,
        y,
    )


def with_icon_names(canvas: Canvas, line: Line, x: float, y: float) -> None:
    names = {"@": "\\faEnvelope ", "+": "\\faPhone ", "linkedin": "\\faLinkedin "}
    parts = line.text.split("  |  ")
    marked = [next((icon + part for sign, icon in names.items() if sign in part), part) for part in parts]
    whole(canvas, line._replace(text="   ".join(marked)), x, y)


def columns_mixed(person: Person, *, dates: str = "slash", habit: int = 0) -> bytes:
    """Two columns drawn row by row across the page, so that the order of drawing mixes them."""
    lines = list(content(person, dates, habit=habit))
    skills = next(n for n, line in enumerate(lines) if line.text == heading(person, "skills", habit))
    left, right = lines[3:skills], [*lines[skills:]]
    right = [piece for line in right for piece in (wrapped(line.text, 24) if line.size == 10 else [line])]
    out = io.BytesIO()
    canvas = _canvas(out)
    for n, line in enumerate(lines[:3]):
        whole(canvas, line, 40, 790 - 20 * n)
    rows = max(len(left), len(right))
    for n in range(rows):
        y = 710 - 17 * n
        if n < len(right):
            whole(canvas, right[n], 420, y)
        if n < len(left):
            whole(canvas, left[n]._replace(size=min(left[n].size, 12)), 40 + left[n].indent, y)
            if left[n].right:
                whole(canvas, Line(left[n].right, 9), 395 - pdfmetrics.stringWidth(left[n].right, "Sans", 9), y)
    canvas.saveState()
    canvas.rotate(90)
    canvas.setFont("Sans", 8)
    canvas.drawString(300, -585, "curriculum vitae")
    canvas.restoreState()
    canvas.save()
    return out.getvalue()


def owner_locked(person: Person, *, dates: str = "short", user_password: str = "") -> bytes:
    """Encrypted, but opens with the empty password unless one is given."""
    lock = StandardEncryption(user_password, ownerPassword="keep-out", canPrint=0)
    return draw(person, whole, dates=dates, encrypt=lock)
