"""A posting that came by mail (.eml): in its text or its HTML, forwarded or attached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from typing import TYPE_CHECKING, NamedTuple

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.advert import Kind, kind_of, lines_of, read_posting
from threedoors.importers.advert.employer import speaks_for_client
from threedoors.importers.advert.roles import has_role
from threedoors.importers.decoding import decode, decode_verbatim
from threedoors.importers.found import Found, FoundOpening, Skipped
from threedoors.importers.posting_alerts import alerted, with_links

if TYPE_CHECKING:
    from threedoors.importers.listing import Page

NAME = "posting-eml"
READS = "a mail saved as .eml, forwarded ones and job alerts too"
BECOMES = "the openings it tells of, or the agency behind one"

_HEADER = re.compile(
    r"^(from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to"
    r"|content-transfer-encoding|x-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+|list-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_TECHNICAL = re.compile("message-id|mime-version|received|return-path|delivered-to|content-type|dkim-signature")
_FORWARDED = re.compile(
    r"^[\s>]*(?:-{2,}[^\n]{3,60}-{2,}|Begin forwarded message:?|Anfang der weitergeleiteten Nachricht:?"
    r"|Début du message réexpédié ?:?)\s*\n(?:[\s>]*\n)*",
    re.IGNORECASE | re.MULTILINE,
)
_THEIR_HEADER = re.compile(
    r"[\s>*]*(?:From|Sent|Date|To|Cc|Subject|Reply-To|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Para|Asunto"
    r"|Enviado|Da|A|Oggetto)\s?\*?:\*?.*",
    re.IGNORECASE,
)
_THEIR_SUBJECT = re.compile(r"[\s>*]*(?:Subject|Betreff|Objet|Asunto|Oggetto)\s?\*?:\*?\s*(.+)", re.IGNORECASE)
_REPLIES = re.compile(r"^(?:(?:re|fwd?|wg|aw|tr|rv|i|enc)\s?:\s*)+", re.IGNORECASE)
_FREE_MAIL = re.compile(r"^(?:gmail|googlemail|yahoo|outlook|hotmail|live|icloud|gmx|web|proton|protonmail|aol|mail)$")
_LONG_FIELD = re.compile(rb"^content-(?:type|disposition):(?:[^\n]|\n[ \t]){3000}", re.MULTILINE)
_HTML_PARTS = 10
_HINT = "Open the mail, and paste the posting's text into a .txt file."
_LEAST = 80


class _Mail(NamedTuple):
    """What a mail holds that can be read. text, page: its body as written, and as HTML. left: its attachments.

    linked: the text of the page with the address of each link.
    """

    subject: str
    sender: str
    text: str
    page: Page | None
    linked: str
    left: tuple[str, ...]


def recognises(head: bytes, name: str) -> bool:
    """Lines of a mail's head at the very top, of which one at least no person types."""
    top = decode_verbatim(head).text.lstrip("\ufeff\r\n").replace("\r\n", "\n").split("\n\n", 1)[0]
    first = top.removeprefix("From ").lstrip() if top.startswith("From ") else top
    names = {found.lower() for found in _HEADER.findall(top)}
    starts = top.startswith("From ") or _HEADER.match(first) is not None
    technical = any(_TECHNICAL.fullmatch(each) for each in names)
    return starts and len(names) >= 2 and (technical or name.lower().endswith(".eml"))


def read(data: bytes) -> Iterator[Found]:
    """The openings of the mail. Raises Unreadable when it speaks of none."""
    mail = _mail_of(data)
    found = list(_openings(mail))
    yield from found
    yield from (Skipped(None, f"The attachment {each} was not read.") for each in mail.left)


def _openings(mail: _Mail) -> Iterator[Found]:
    from threedoors.importers.listing import openings_of, postings_in

    blocks = [postings_in(block, mail.page.url) for block in mail.page.data] if mail.page else []
    if postings := [each for block in blocks for each in block.postings]:
        yield from openings_of(postings)
        return
    if listed := alerted(mail.linked) or alerted(mail.text):
        yield from listed
        return
    texts = [mail.page.text if mail.page else "", mail.text]
    text = next((each for each in map(_unforwarded, texts) if _is_posting(_titled(each, mail.subject))), "")
    if not text:
        raise Unreadable("This mail holds no job posting that we can read.", hint=_HINT)
    subject = _subject_within(mail.text) or mail.subject
    for each in read_posting(_titled(text, subject)):
        yield _with_agency(each, mail.sender, text) if isinstance(each, FoundOpening) else each


def _is_posting(text: str) -> bool:
    return _LEAST <= len(text) <= limits.POSTING_CHARACTERS and kind_of(lines_of(text)) is Kind.POSTING


def _titled(text: str, subject: str) -> str:
    """The text below its subject, where that names a job and the text does not begin with one."""
    return f"{subject}\n\n{text}" if has_role(subject) and not has_role(text.split("\n", 1)[0]) else text


def _unforwarded(text: str) -> str:
    """What was forwarded, without the lines that say from whom to whom."""
    text = text.replace("\r\n", "\n")
    marks = list(_FORWARDED.finditer(text))
    if not marks:
        return text.strip()
    before, after = text[: marks[-1].start()], text[marks[-1].end() :].split("\n")
    while after and (not after[0].strip("> \t") or _THEIR_HEADER.fullmatch(after[0])):
        after.pop(0)
    rest = "\n".join(re.sub(r"^(?:>\s?)+", "", line) for line in after).strip()
    return rest if len(rest) >= _LEAST else before.strip()


def _subject_within(text: str) -> str:
    marks = list(_FORWARDED.finditer(text))
    behind = text[marks[-1].end() :][:2_000] if marks else ""
    told = next((match for line in behind.splitlines()[:12] if (match := _THEIR_SUBJECT.fullmatch(line))), None)
    return _REPLIES.sub("", told[1].strip()) if told else ""


def _with_agency(found: FoundOpening, sender: str, text: str) -> FoundOpening:
    """An agency that does not say who it is: by the address it writes from, and as it signs below."""
    if found.via or found.company or not speaks_for_client(text):
        return found
    parts = parseaddr(sender)[1].lower().rpartition("@")[2].split(".")
    own = parts[-2] if len(parts) > 1 else ""
    if not own or _FREE_MAIL.match(own):
        return found
    letters = re.sub(r"\W", "", own)
    for line in reversed(text.splitlines()):
        if line.count(" ") <= 5 and "@" not in line and re.sub(r"\W", "", line.lower()).startswith(letters):
            return replace(found, via=line.strip(" |*"))
    return replace(found, via=own.capitalize())


def _mail_of(data: bytes) -> _Mail:
    if _is_endless(data):
        raise Unreadable("This mail has too many parts, or too long a head.", hint=_HINT)
    try:
        message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
        parts = [part for part in message.walk() if not part.is_multipart()]
    except (RecursionError, MessageError, ValueError, LookupError, AttributeError, TypeError):
        raise Unreadable("This mail is damaged.", hint=_HINT) from None
    pages = [part for part in parts if _is(part, "text/html")][:_HTML_PARTS]
    return _Mail(
        subject=_REPLIES.sub("", _header(message, "Subject")),
        sender=_header(message, "From"),
        text=max((_text(part) for part in parts if _is(part, "text/plain")), key=len, default=""),
        page=max((_page(part) for part in pages), key=lambda each: len(each.text), default=None),
        linked=max((_linked(part) for part in pages), key=len, default=""),
        left=tuple(_name(part) for part in parts if _name(part) and not _is(part, "text/plain", "text/html"))[:20],
    )


def _is_endless(data: bytes) -> bool:
    """Whether Python's mail reader, which has no clock of its own, would read for minutes."""
    low = data.lower()
    depth, parts = low.count(b"boundary="), low.count(b"content-type:") + low.count(b"\n--") // 10
    head = re.search(rb"\r?\n\r?\n", low[: limits.MAIL_HEAD_BYTES])
    endless = (
        depth > limits.MAIL_DEPTH or parts > limits.MAIL_PARTS or (head is None and len(low) > limits.MAIL_HEAD_BYTES)
    )
    return endless or _LONG_FIELD.search(low) is not None


def _is(part: Message, *kinds: str) -> bool:
    return part.get_content_type() in kinds


def _text(part: Message) -> str:
    return decode(_bytes(part)).text


def _page(part: Message) -> Page:
    from threedoors.importers.listing import page_of

    return page_of(_bytes(part))


def _linked(part: Message) -> str:
    """ "" for a page without two links, and for one too large to be looked at twice."""
    from threedoors.importers.listing import page_of

    data = _bytes(part)
    small = len(data) <= limits.FRAGMENT_CHARACTERS and data.lower().count(b"href") >= 2
    return page_of(with_links(data)).text if small else ""


def _bytes(part: Message) -> bytes:
    """A part's content as UTF-8, by the letters it says it uses; as it is when it says nothing we know."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    if not isinstance(content, bytes):
        return b""
    charset = str(part.get_content_charset("utf-8"))
    if re.fullmatch(r"iso-8859-\d+|windows-125\d|cp125\d|latin-?1|koi8-[ru]|shift_jis|gb\w+|big5", charset):
        try:
            return content.decode(charset, "replace").encode("utf-8", "replace")
        except LookupError:
            return content
    return content


def _header(message: Message, name: str) -> str:
    raw = str(message.get(name, ""))[:1_000]
    try:
        return " ".join(str(make_header(decode_header(raw))).split())
    except (MessageError, LookupError, ValueError):
        return " ".join(raw.split())


def _name(part: Message) -> str:
    try:
        return " ".join(str(part.get_filename("")).split())[:100]
    except (ValueError, LookupError, TypeError):
        return ""
