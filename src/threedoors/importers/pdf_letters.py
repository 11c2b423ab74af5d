"""The letters of a PDF and where they stand, read by pdfminer within bounds of size and time."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import MATRIX_IDENTITY

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.paper.lines import Letter, PageSize

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
        self.ends = time.monotonic() + limits.READING_SECONDS

    def take(self, size: int) -> None:
        self.bytes -= size
        if self.bytes < 0:
            raise TooMuch("This file unpacks to far more than a resume holds.", hint=SAVE_AGAIN)
        self.check_time()

    def check_time(self) -> None:
        if time.monotonic() > self.ends:
            raise TooMuch("This file takes too long to read.", hint=SAVE_AGAIN)


SAVE_AGAIN = "Open it, save or print it as a new PDF, and import that one."


class _Stream(PDFStream):
    """A stream whose unpacking is measured before it is done."""

    budget: Budget

    def decode(self) -> None:
        if self.rawdata is None:  # pdfminer decodes once and drops the raw bytes
            return
        filters = [getattr(name, "name", "") for name, _ in self.get_filters()]
        packed = [
            name for name in filters if name in ("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL")
        ]
        if len(packed) > 1:
            raise TooMuch("This PDF is packed twice over, which no resume is.", hint=SAVE_AGAIN)
        if packed:
            self.budget.take(self._unpacked_size(packed[0]))
        super().decode()

    def _unpacked_size(self, packing: str) -> int:
        raw = self.rawdata or b""
        if not packing.startswith("Fl"):
            return len(raw) * 64
        locked = self.decipher is not None and self.objid is not None and self.genno is not None
        data = self.decipher(self.objid or 0, self.genno or 0, raw, self.attrs) if self.decipher and locked else raw
        unpack, size = zlib.decompressobj(), 0
        try:
            while data and size <= self.budget.bytes:
                size += len(unpack.decompress(data, 1 << 20))
                data = unpack.unconsumed_tail
        except zlib.error:
            return size + len(raw)
        return size


class _Parser(PDFParser):
    """Hands out measured streams."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        super().__init__(io.BytesIO(data))
        self.budget = budget

    def push(self, *objs: Any) -> None:
        super().push(*((at, self._measured(thing)) for at, thing in objs))

    def _measured(self, thing: Any) -> Any:
        if not isinstance(thing, PDFStream):
            return thing
        self.budget.check_time()
        stream = _Stream(thing.attrs, thing.rawdata or b"", thing.decipher)
        stream.budget = self.budget
        return stream


class _Interpreter(PDFPageInterpreter):
    """Measures the drawing orders of a page before they are carried out, forms within forms included."""

    budget: Budget

    def render_contents(self, resources: Any, streams: Any, ctm: Any = MATRIX_IDENTITY) -> None:
        orders = [resolve1(stream) for stream in streams]
        size = sum(len(each.get_data()) for each in orders if isinstance(each, PDFStream))
        self.budget.orders -= size
        if self.budget.orders < 0:
            raise TooMuch("This PDF draws far more than a resume holds.", hint=SAVE_AGAIN)
        self.budget.check_time()
        super().render_contents(resources, streams, ctm=ctm)

    def subinterp(self) -> _Interpreter:
        inner = _Interpreter(self.rsrcmgr, self.device)
        inner.budget = self.budget
        return inner


class _Pen(PDFTextDevice):
    """Notes each letter that a page draws; lines and pictures are let go."""

    def __init__(self, manager: PDFResourceManager, budget: Budget) -> None:
        super().__init__(manager)
        self.budget = budget
        self.letters: list[Letter] = []
        self.turned: list[str] = []
        self.top = 0.0
        self.left = 0.0
        self.styles: dict[str, tuple[bool, bool, bool, bool]] = {}

    def begin_page(self, page: PDFPage, ctm: Any) -> None:
        x0, y0, x1, y1 = _box(page)
        self.page = PageSize(x1 - x0, y1 - y0) if page.rotate % 180 == 0 else PageSize(y1 - y0, x1 - x0)
        self.letters, self.turned = [], []

    def end_page(self, page: PDFPage) -> None:
        return

    def paint_path(self, *args: Any, **kwargs: Any) -> None:
        self.budget.check_time()

    def begin_figure(self, *args: Any) -> None:
        self.budget.check_time()

    def end_figure(self, *args: Any) -> None:
        return

    def render_image(self, name: str, stream: PDFStream) -> None:
        return

    def render_char(
        self, matrix: Any, font: PDFFont, fontsize: float, scaling: float, rise: float, cid: int, *_: Any
    ) -> float:
        width = float(font.char_width(cid)) * fontsize * scaling
        a, b, c, d, x, y = matrix
        self._count()
        size = abs(d * fontsize) or abs(c * fontsize)
        if abs(b) > abs(a):
            self.turned.append(_decoded(font, cid))
        elif size > 0 and len(self.letters) < limits.PAGE_LETTERS:
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


class Sheet:
    """One page: its letters, what is written sideways on it, and the addresses its links lead to."""

    def __init__(self, size: PageSize, letters: list[Letter], turned: str, links: list[str]) -> None:
        self.size = size
        self.letters = letters
        self.turned = turned
        self.links = links


def sheets(data: bytes, budget: Budget) -> Iterator[Sheet]:
    """The pages in order. Raises whatever pdfminer makes of a broken file; TooMuch when a bound is passed."""
    document = PDFDocument(_Parser(data, budget))
    manager = PDFResourceManager()
    pen = _Pen(manager, budget)
    interpreter = _Interpreter(manager, pen)
    interpreter.budget = budget
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= limits.PAGES:
            return
        interpreter.process_page(page)
        yield Sheet(pen.page, pen.letters, "".join(pen.turned), list(_links(page)))


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
