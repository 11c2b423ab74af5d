"""The letters of a PDF and where they stand, read by pdfminer within bounds of size and time."""

from __future__ import annotations

import io
import logging
import time
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import MATRIX_IDENTITY

from threedoors.errors import Unreadable
from threedoors.importers import limits, telling
from threedoors.importers.paper.lines import Letter, PageSize
from threedoors.importers.pdf_dots import Dot, as_bullets, dot_of
from threedoors.importers.pdf_drawing import without_curves
from threedoors.importers.pdf_hidden import Veil

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
"""Its remarks on broken fonts are no words for a seeker."""

_PACKING = ("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL")
_TEXT_COST = 8
"""Bytes written as text unpack to fewer, but take many times their size on the way."""

_PART = 100_000
_PRIVATE = ("\ue000", "\uf8ff")
_ICON_FONTS = (
    "awesome",
    "icon",
    "fontello",
    "glyphicon",
    "material",
    "academicons",
    "marvosym",
    "fontawesome",
    "simpleicons",
)
_BULLET_FONTS = ("symbol", "wingding", "dingbat")
_BOLD = ("bold", "black", "heavy", "semibold", "demi", "-bd", "cmbx", "lmbx", "sfbx", "medi", "extrabol")
_ITALIC = ("ital", "obli", "cmti", "lmri", "slant", "cmsl", "-it", "sfti")


class TooMuch(Unreadable):
    """A file that grows beyond all bounds while it is read."""


class Budget:
    """How much one file may still unpack, draw and take of time."""

    def __init__(self) -> None:
        self.bytes = limits.UNPACKED_BYTES
        self.orders = limits.DRAWING_BYTES
        self.letters = limits.PAGE_LETTERS * limits.PAGES
        self.cut = False
        """Whether pages were left unread."""
        self.ends = time.thread_time() + limits.READING_SECONDS
        self.page = self.pages = 0

    def take(self, size: int) -> None:
        self.bytes -= size
        if self.bytes < 0:
            raise TooMuch("This file unpacks to far more than a resume holds.", hint=SAVE_AGAIN)
        self.check_time()

    def draw(self, orders: bytes) -> None:
        """Takes the orders of one page or form; lists in lists by the thousand are no drawing."""
        self.orders -= len(orders)
        if self.orders < 0 or orders.count(b"[") + orders.count(b"<<") > limits.DRAWING_LISTS:
            raise TooMuch("This PDF draws far more than a resume holds.", hint=SAVE_AGAIN)

    def check_time(self) -> None:
        telling.tell(self.page, self.pages)
        if time.thread_time() > self.ends:
            raise TooMuch("This file takes too long to read.", hint=SAVE_AGAIN)


SAVE_AGAIN = "Open it, save or print it as a new PDF, and import that one."


class _Stream(PDFStream):
    """A stream whose unpacking is measured before it is done."""

    budget: Budget

    def decode(self) -> None:
        if self.rawdata is None:  # pdfminer decodes once and drops the raw bytes
            return
        filters = [str(getattr(name, "name", "")) for name, _ in self.get_filters()]
        packed = [name for name in filters if name in _PACKING]
        if len(packed) > 1:
            raise TooMuch("This PDF is packed twice over, which no resume is.", hint=SAVE_AGAIN)
        if packed:
            self.budget.take(self._unpacked_size(packed[0]))
        if any(name.startswith(("ASCII", "A85", "AHx")) for name in filters):
            self.budget.take(len(self.rawdata) * _TEXT_COST)
        super().decode()

    def _unpacked_size(self, packing: str) -> int:
        raw = self.rawdata or b""
        if not packing.startswith("Fl"):
            return len(raw) * 64
        locked = self.decipher is not None and self.objid is not None and self.genno is not None
        data = self.decipher(self.objid or 0, self.genno or 0, raw, self.attrs) if self.decipher and locked else raw
        unpack, size = zlib.decompressobj(), 0
        try:
            while data and not unpack.eof and size <= self.budget.bytes:
                size += len(unpack.decompress(data, 1 << 20))
                data = unpack.unconsumed_tail
        except zlib.error:
            return size + len(raw)
        return size


class _Parser(PDFParser):
    """Hands out measured streams, and looks at the clock while it searches a broken file."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self.budget = budget
        super().__init__(io.BytesIO(data))

    def fillbuf(self) -> bool:
        self.budget.check_time()
        return super().fillbuf()

    def revreadlines(self) -> Iterator[bytes]:
        for number, line in enumerate(super().revreadlines()):
            if number % 256 == 0:
                self.budget.check_time()
            yield line

    def push(self, *objs: Any) -> None:
        super().push(*((at, self._measured(thing)) for at, thing in objs))

    def _measured(self, thing: Any) -> Any:
        if not isinstance(thing, PDFStream):
            return thing
        stream = _Stream(thing.attrs, thing.rawdata or b"", thing.decipher)
        stream.budget = self.budget
        return stream


class _Orders(PDFStream):
    """A part of a page's drawing orders: handing out the next part looks at the clock."""

    def __init__(self, whole: PDFStream, data: bytes, budget: Budget) -> None:
        super().__init__({}, b"")
        self.objid, self.genno = whole.objid, whole.genno
        self.data, self.budget = data, budget

    def get_data(self) -> bytes:
        self.budget.check_time()
        return self.data or b""


class _Interpreter(PDFPageInterpreter):
    """Measures the drawing orders of a page before they are carried out, forms within forms included."""

    budget: Budget

    def render_contents(self, resources: Any, streams: Any, ctm: Any = MATRIX_IDENTITY) -> None:
        orders = [part for each in streams for part in self._parted(resolve1(each))]
        self.budget.check_time()
        super().render_contents(resources, orders, ctm=ctm)

    def _parted(self, stream: Any) -> Iterator[PDFStream]:
        """Long orders in parts, each ending where a line does."""
        if not isinstance(stream, PDFStream):
            return
        data = stream.get_data()
        self.budget.draw(data)
        bare = without_curves(data)
        if len(bare) < len(data) and isinstance(self.device, _Pen):
            self.device.veil.whole = False
        if len(bare) == len(data) <= _PART:
            yield stream
            return
        data = bare
        at = 0
        while at < len(data):
            end = data.rfind(b"\n", at, at + _PART) + 1 or data.rfind(b" ", at, at + _PART) + 1 or at + _PART
            end = end if at + _PART < len(data) else len(data)
            yield _Orders(stream, data[at:end], self.budget)
            at = end

    def subinterp(self) -> PDFPageInterpreter:
        inner = super().subinterp()
        if isinstance(inner, _Interpreter):
            inner.budget = self.budget
        return inner


class _Pen(PDFTextDevice):
    """Notes each letter that a page draws; lines and pictures are let go."""

    def __init__(self, manager: PDFResourceManager, budget: Budget) -> None:
        super().__init__(manager)
        self.budget = budget
        self.letters: list[Letter] = []
        self.dots: list[Dot] = []
        self.veil, self.mode, self.hidden = Veil(), 0, ""
        self.turned: list[str] = []
        self.pictures = 0
        self.styles: dict[str, tuple[bool, bool, bool, bool]] = {}

    def begin_page(self, page: PDFPage, ctm: Any) -> None:
        x0, y0, x1, y1 = _box(page)
        self.page = PageSize(x1 - x0, y1 - y0) if page.rotate % 180 == 0 else PageSize(y1 - y0, x1 - x0)
        self.letters, self.dots, self.turned, self.pictures = [], [], [], 0
        self.veil, self.hidden = Veil(), ""

    def end_page(self, page: PDFPage) -> None:
        self.veil.pictured = self.pictures > 0
        self.letters, self.hidden = self.veil.lifted(self.letters)
        self.letters += as_bullets(self.dots, self.letters)

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        self.mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def paint_path(self, state: Any, stroke: bool, fill: bool, evenodd: bool, path: Any) -> None:
        self.budget.check_time()
        if fill:
            self.veil.paint(path, self.ctm, self.page.height, state.ncolor)
        if fill and not stroke and (dot := dot_of(path, self.ctm, self.page.height)):
            self.dots.append(dot)

    def begin_figure(self, *args: Any) -> None:
        self.budget.check_time()

    def end_figure(self, *args: Any) -> None:
        return

    def render_image(self, name: str, stream: PDFStream) -> None:
        self.pictures += 1
        self.budget.check_time()

    def render_char(
        self, matrix: Any, font: PDFFont, fontsize: float, scaling: float, rise: float, cid: int, *more: Any
    ) -> float:
        width = float(font.char_width(cid)) * fontsize * scaling
        a, b, c, d, x, y = matrix
        self._count()
        size = abs(d * fontsize) or abs(c * fontsize)
        if abs(b) > abs(a):
            self.turned.append(_decoded(font, cid))
        elif size > 0 and len(self.letters) < limits.PAGE_LETTERS:
            self.veil.note(len(self.letters), self.mode, more[-1].ncolor if more else 0, size)
            self._note(font, cid, x, x + width * a, self.page.height - (y + rise * d), size)
        return width

    def _count(self) -> None:
        self.budget.letters -= 1
        if self.budget.letters % 1000 == 0:
            self.budget.check_time()
        if self.budget.letters < 0:
            raise TooMuch("This PDF draws far more letters than a resume holds.", hint=SAVE_AGAIN)

    def _note(self, font: PDFFont, cid: int, x0: float, x1: float, y: float, size: float) -> None:
        bold, italic, icons, bullets = self._style_of(font)
        text = _decoded(font, cid)
        if (bullets and not text.isascii()) or (bullets and text and not text.isalnum() and not text.isspace()):
            text = "•"
        icon = icons or not text or all(_PRIVATE[0] <= letter <= _PRIVATE[1] or letter == "\ufffd" for letter in text)
        self.letters.append(
            Letter(text, min(x0, x1), max(x0, x1), y, size, bold, italic, icon and text != "•" and not text.isspace())
        )

    def _style_of(self, font: PDFFont) -> tuple[bool, bool, bool, bool]:
        name = str(font.fontname).lower()
        if name not in self.styles:
            flags = int(font.flags or 0)
            bold = any(mark in name for mark in _BOLD) or bool(flags & 1 << 18)
            italic = any(mark in name for mark in _ITALIC) or bool(flags & 1 << 6)
            self.styles[name] = (
                bold,
                italic,
                any(mark in name for mark in _ICON_FONTS),
                any(mark in name for mark in _BULLET_FONTS),
            )
        return self.styles[name]


def _decoded(font: PDFFont, cid: int) -> str:
    try:
        text = font.to_unichr(cid)
    except (PDFUnicodeNotDefined, KeyError, TypeError, ValueError):
        return ""
    return "" if text.startswith("(cid:") else text


class Sheet(NamedTuple):
    """One page: its letters, what is written sideways on it, where its links lead; whole: nothing of it is damaged."""

    size: PageSize
    letters: list[Letter]
    turned: str
    links: list[str]
    whole: bool
    pictures: int
    hidden: str


def sheets(data: bytes, budget: Budget) -> Iterator[Sheet]:
    """The pages in order. Raises whatever pdfminer makes of a broken file; TooMuch when a bound is passed."""
    document = PDFDocument(_Parser(data, budget))
    manager = PDFResourceManager()
    pen = _Pen(manager, budget)
    interpreter = _Interpreter(manager, pen)
    interpreter.budget = budget
    budget.pages = _pages_said(document)
    for number, page in enumerate(PDFPage.create_pages(document)):
        budget.page = number
        if number >= limits.PAGES:
            budget.cut = True
            return
        whole = _processed(interpreter, page)
        yield Sheet(pen.page, pen.letters, "".join(pen.turned), list(_links(page)), whole, pen.pictures, pen.hidden)


def _pages_said(document: PDFDocument) -> int:
    """How many pages the file says it has, of those that we read; 0 when it does not say."""
    tree = resolve1(document.catalog.get("Pages"))
    said = resolve1(tree.get("Count")) if isinstance(tree, dict) else 0
    return min(max(said, 0), limits.PAGES) if isinstance(said, int) else 0


def _processed(interpreter: _Interpreter, page: PDFPage) -> bool:
    """Whether a page could be read to its end; what broke off keeps the letters up to there."""
    try:
        interpreter.process_page(page)
    except TooMuch:
        raise
    except Exception:  # a broken stream or font raises whatever its parser stumbles over
        return False
    return True


def _links(page: PDFPage) -> Iterator[str]:
    """Where the links of a page lead."""
    notes = resolve1(page.annots)
    for each in notes if isinstance(notes, list) else ():
        note = resolve1(each)
        action = resolve1(note.get("A")) if isinstance(note, dict) else None
        address = resolve1(action.get("URI")) if isinstance(action, dict) else None
        if isinstance(address, bytes):
            yield address.decode("utf-8", "replace")


def _box(page: PDFPage) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = page.mediabox
    return float(x0), float(y0), float(x1), float(y1)
