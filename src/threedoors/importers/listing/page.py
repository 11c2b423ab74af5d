"""A web page as plain text: what it says and its job data. Nothing of it runs, and no markup is handed on.

Python's own html.parser reads it: flat, so that ten thousand nested boxes cost no more than ten thousand words.
"""

from __future__ import annotations

import html
import re
import time
from dataclasses import dataclass, field
from html.parser import HTMLParser

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.decoding import decode, without_surrogates

_UNSEEN = frozenset(
    "script style noscript template svg math nav footer aside button select iframe object video audio canvas "
    "textarea dialog".split()
)
_MAY_HIDE = frozenset("div span section ul ol table dl figure".split())
_BLOCKS = frozenset("div br tr dd li option center address figure figcaption".split())
_APART = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table section article main header blockquote pre hr form fieldset body".split()
)
_BOLD = frozenset("b strong".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCK_TAG = re.compile(r"<\s*/?\s*(?:p|br|div|li|ul|ol|h[1-6]|tr|table|section)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!]")
_EMBEDDED = re.compile(r"data:[\w/+.;=-]{0,80},[\w+/=%-]{200,}")
_DECLARED = re.compile(r"<!(?!--)\[?")
_CHARSET = re.compile(
    rb"charset=[\"'\s]*((?:iso-8859-\d+|windows-125\d|koi8-[ru]|shift_jis|euc-jp|euc-kr|gb2312|gbk|gb18030|big5))\b",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>\"]{4,1000})", re.IGNORECASE)
_LEAST = 200
_LONGEST_BOLD = 90
_HINT = "Paste the posting's text into a .txt file instead."


@dataclass(frozen=True, slots=True)
class Page:
    """text: the lines of its main part. title: of its tab. url: where it says it lives. data: its JSON-LD blocks."""

    text: str
    title: str = ""
    heading: str = ""
    url: str = ""
    data: tuple[str, ...] = ()


def page_of(data: bytes) -> Page:
    """A page's bytes as text. Raises Unreadable for one too large or too tangled to read in seconds."""
    text = _EMBEDDED.sub("", _decoded(data))
    if len(text) > limits.PAGE_CHARACTERS:
        raise Unreadable(f"This page has {len(text) / 1e6:.0f} million characters, too many.", hint=_HINT)
    saved = _SAVED_FROM.search(text[:4_000])
    reader = _read(text)
    return Page(
        text=reader.main_text(),
        title=" ".join("".join(reader.titles).split()),
        heading=" ".join(reader.heading.split()),
        url=reader.url or (saved[1] if saved else ""),
        data=tuple(reader.data),
    )


def text_of_html(text: str) -> str:
    """A fragment of HTML as lines of text, be it escaped once, twice or never; plain text keeps its lines."""
    if len(text) > limits.FRAGMENT_CHARACTERS:
        return text  # no one posting is as long, so nobody will read it
    for _ in range(3):
        if _TAG.search(text) or html.unescape(text) == text:
            break
        text = html.unescape(text)
    if not _BLOCK_TAG.search(text):  # its line ends are all the shape it has
        text = re.sub(r"\r?\n", "<br>", text)
    read = _read(text).whole_text()
    return _read(read).whole_text() if _BLOCK_TAG.search(read) else read  # escaped in part


def _decoded(data: bytes) -> str:
    """By its byte order mark or as UTF-8; only where that fails, as the page says."""
    if named := _CHARSET.search(data[:4_000]):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode(named[1].decode("ascii"), "replace")
    return decode(data).text


def _read(text: str) -> _Reader:
    text = without_surrogates(text).replace("\0", "")
    try:
        return _Reader().of(text)
    except AssertionError:  # Python's parser gives up at a broken <![; without such marks it need not
        return _Reader().of(_DECLARED.sub("", text))


@dataclass(slots=True)
class _Line:
    """text "": a blank line. main: it stands in the page's main part."""

    text: str
    main: bool


@dataclass(slots=True)
class _Row:
    """The line being gathered: its words, whether all of them are bold, and the mark that goes before it."""

    pieces: list[str] = field(default_factory=list)
    all_bold: bool = True
    mark: str = ""


class _Reader(HTMLParser):
    """Gathers lines. Every step looks at the clock: tags that never close make Python's parser start over and over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[_Line] = []
        self.titles: list[str] = []
        self.data: list[str] = []
        self.url = ""
        self.heading = ""
        self._row = _Row()
        self._bold = 0
        self._main = 0
        self._unseen: tuple[str, int] | None = None  # the tag that hides, and how many of it are open
        self._in_title = self._in_data = self._in_first_heading = False
        self._until = time.thread_time() + limits.PAGE_SECONDS

    def of(self, text: str) -> _Reader:
        """Itself, having read all of a text."""
        self.feed(text)
        self.close()
        self.end_line()
        return self

    def main_text(self) -> str:
        """What the page marks as its main part; where that is next to nothing, all it says."""
        main = _joined([line for line in self.lines if line.main])
        return main if len(main) >= _LEAST else self.whole_text()

    def whole_text(self) -> str:
        return _joined(self.lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._watch_clock()
        of = {key: value or "" for key, value in attrs}
        if self._unseen:
            name, depth = self._unseen
            self._unseen = (name, depth + (tag == name))
        elif tag in _UNSEEN or (tag in _MAY_HIDE and _hidden(of)):
            self._unseen = (tag, 1)
            self._in_data = tag == "script" and "ld+json" in of.get("type", "").lower()
            if self._in_data:
                self.data.append("")
        else:
            self._open(tag, of)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "hr", "link", "meta", "p", "div"):
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._watch_clock()
        if self._unseen:
            name, depth = self._unseen
            depth -= tag == name
            self._unseen = (name, depth) if depth else None
            self._in_data = self._in_data and depth > 0
        else:
            self._close(tag)

    def handle_data(self, data: str) -> None:
        self._watch_clock()
        if self._in_data:
            self.data[-1] += data
        elif self._in_title:
            self.titles.append(data)
        elif not self._unseen:
            if self._in_first_heading:
                self.heading += data
            self._row.pieces.append(data)
            self._row.all_bold = self._row.all_bold and (self._bold > 0 or not data.strip())

    def unknown_decl(self, data: str) -> None:
        """A CDATA section in mid-page: what it holds is text."""
        self.handle_data(data.removeprefix("CDATA[").removesuffix("]"))

    def end_line(self, *, apart: bool = False) -> None:
        """What was gathered becomes a line; apart: with a blank one behind it."""
        row = self._row
        if text := " ".join("".join(row.pieces).split()):
            if not row.mark and row.all_bold and len(text) <= _LONGEST_BOLD:
                text = f"**{text}**"
            self.lines.append(_Line(row.mark + text, self._main > 0))
            self._row = _Row()
        else:
            self._row = _Row(mark=row.mark)
        if apart and self.lines and self.lines[-1].text:
            self.lines.append(_Line("", self._main > 0))

    def _open(self, tag: str, of: dict[str, str]) -> None:
        if tag in ("link", "meta"):
            self._note_address(tag, of)
        elif tag == "title":
            self._in_title = not self.titles
        elif tag in ("td", "th") and any(piece.strip() for piece in self._row.pieces):
            self._row.pieces.append(" | ")
        elif tag == "dd" and any(piece.strip() for piece in self._row.pieces):
            self._row.pieces.append(": " if not self._row.pieces[-1].rstrip().endswith(":") else " ")
        elif tag in _BOLD:
            self._bold += 1
        self._break(tag)
        if tag == "main" or of.get("role") == "main":
            self._main += 1
        if tag == "li":
            self._row.mark = "- "
        elif tag in _HEADINGS:
            self._row.mark = "#" * int(tag[1]) + " "
            self._in_first_heading = tag == "h1" and not self.heading

    def _close(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        self._break(tag, closing=True)
        if tag in ("li", *_HEADINGS):
            self._row.mark = ""
            self._in_first_heading = False
        elif tag == "main":
            self._main = max(0, self._main - 1)

    def _break(self, tag: str, *, closing: bool = False) -> None:
        if tag in _APART:
            self.end_line(apart=not self._row.mark.startswith("-"))
        elif (tag in _BLOCKS and (tag != "dd" or closing)) or (tag == "dt" and not closing):
            self.end_line()

    def _note_address(self, tag: str, of: dict[str, str]) -> None:
        named = of.get("rel", "").lower() == "canonical" if tag == "link" else of.get("property") == "og:url"
        url = of.get("href" if tag == "link" else "content", "").strip()
        if named and re.fullmatch(r"https?://[^\s<>\"]{4,1000}", url):
            self.url = self.url or url

    def _watch_clock(self) -> None:
        if time.thread_time() > self._until:
            raise Unreadable("This page is too tangled to read.", hint=_HINT)


def _hidden(of: dict[str, str]) -> bool:
    style = of.get("style", "").replace(" ", "").lower()
    return "hidden" in of or of.get("aria-hidden") == "true" or "display:none" in style


def _joined(lines: list[_Line]) -> str:
    return "\n".join(line.text for line in lines).strip()
