"""Above the first heading and under "Contact": name, headline, how to reach the person, an opening paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from threedoors.importers.paper import contact
from threedoors.importers.paper.cues import could_be_place, is_place, title_score
from threedoors.importers.paper.entries import joined_lines
from threedoors.importers.paper.headings import is_document_title, is_heading
from threedoors.importers.paper.lines import Line
from threedoors.importers.paper.periods import periods_in
from threedoors.importers.paper.whereabouts import address_in, is_street
from threedoors.importers.person_names import without_degrees

_BARS = re.compile(r"\s*[|•·⋄◆∙⋅♦◇]\s*|\s+/\s+|\s{2,}|\s+[–—-]\s+|;\s+")


def basics_of(
    top: Sequence[Line], contacts: Sequence[Line], others: Sequence[Line], links: Sequence[str]
) -> tuple[dict[str, Any], list[str]]:
    """The basics, and the texts that are none of them. others: all other lines, where a name may hide too."""
    reach = [*top, *contacts]
    mailed = _mailto(links)
    name, name_lines = contact.name_from(top or contacts, [*contacts, *others])
    texts = [line.text for line in reach]
    emails = (
        [each for text in texts for each in contact.emails_in(text)]
        or mailed
        or [each for line in others for each in contact.emails_in(line.text)][:1]
    )
    emails = [next((whole for whole in mailed if whole.startswith(each)), each) for each in emails]
    phones = [each for text in texts for each in contact.phones_in(text)] or [
        each for line in others[:4] for each in contact.phones_in(line.text)
    ][:1]
    urls = [each for text in _rejoined(texts) for each in contact.urls_in(text)]
    own, profiles = contact.profiles([*urls, *(link for link in links if _is_profile(link))])
    pieces = [contact.unlabelled(piece) for piece in _pieces(reach, name)]
    place = address_in(pieces) or contact.place_in(pieces) or (_place_beside(reach, contacts, name) if name else "")
    paragraphs = [line for line in joined_lines(list(top)) if _is_prose(line)]
    label = _label(top, name_lines, name) or _label_beside(top, name)
    found = {
        "name": without_degrees(name),
        "label": label,
        "email": emails[0] if emails else "",
        "phone": phones[0] if phones else "",
        "url": own,
        "summary": "\n".join(line.text for line in paragraphs),
        "location": contact.location_of(place) if place else {},
        "profiles": profiles,
    }
    used = [name, label, place, *emails, *phones, *urls, *(line.text for line in paragraphs)]
    return {key: value for key, value in found.items() if value}, list(_left(reach, used))


def _place_beside(reach: Sequence[Line], contacts: Sequence[Line], name: str) -> str:
    """A town we do not know, set among the ways to reach the person or alone under that heading."""
    for line in reach:
        among = bool(contact.emails_in(line.text) or contact.phones_in(line.text)) or line in contacts
        pieces = [contact.unlabelled(piece).strip(" ,;|/") for piece in _pieces([line], name)]
        for piece in pieces if among and len(line.text.split()) < 16 else ():
            if _could_be_town(piece) and piece not in name:
                return piece
    return ""


def _could_be_town(text: str) -> bool:
    if contact.is_network(text):
        return False
    clean = not contact.urls_in(text) and not contact.emails_in(text) and not is_document_title(text)
    letters = all(letter.isalpha() or letter in " -.,'" for letter in text)
    return clean and letters and 2 < len(text) < 30 and could_be_place(text) and not is_heading(text)


def _mailto(links: Sequence[str]) -> list[str]:
    return [email for link in links if link.lower().startswith("mailto:") for email in contact.emails_in(link[7:])]


def _is_profile(link: str) -> bool:
    return bool(
        re.match(
            r"https?://(?:[\w-]+\.)?(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|github\.com/[\w-]+/?$|gitlab\.com/[\w-]+/?$)",
            link,
        )
    )


def _rejoined(texts: Sequence[str]) -> list[str]:
    """A web address that broke at the end of a narrow line goes on below."""
    joined: list[str] = []
    for text in texts:
        if (
            joined
            and re.search(r"(?:linkedin\.com/\S*|github\.com/\S*)$", joined[-1])
            and re.match(r"^[\w-]{2,}(?:\s*\(LinkedIn\))?$", text)
            and joined[-1].endswith(("-", "/")) | text.endswith("(LinkedIn)")
        ):
            joined[-1] += text
        else:
            joined.append(text)
    return joined


def _pieces(lines: Sequence[Line], name: str) -> Iterator[str]:
    """Short stretches of the contact lines, each of which could be the place."""
    for line in lines:
        for text in line.texts:
            bare = contact.EMAIL.sub("  ", contact.URL.sub("  ", text.replace(name, "  ") if name else text))
            for phone in contact.phones_in(bare):
                bare = bare.replace(phone, "  ")
            yield from (piece for piece in _BARS.split(bare) if piece.strip(" ,"))
            yield bare


def _is_prose(line: Line) -> bool:
    return len(line.text.split()) > 12 and not contact.emails_in(line.text) and not contact.phones_in(line.text)


def _label(top: Sequence[Line], name_lines: Sequence[Line], name: str) -> str:
    """The headline: what stands below the name, a few words without any address."""
    if not name_lines:
        return next((line.text for line in top if title_score(line.text) >= 2 and _is_label(line.text)), "")
    at = max(top.index(line) for line in name_lines if line in top) if any(line in top for line in name_lines) else -1
    near = [*top[at + 1 : at + 4], *(top[at - 1 : at] if at > 0 else [])] if at >= 0 else list(top[:3])
    for line in near:
        for text in (line.text, *line.texts) if len(line.cells) == 1 else line.texts:
            if (
                _is_label(text)
                and not _begins_paragraph(line, top)
                and text != name
                and (title_score(text) >= 2 or (line is near[0] and _is_several(text)))
            ):
                return _to_its_end(text, line, top).strip(" |,()")
    return ""


def _begins_paragraph(line: Line, top: Sequence[Line]) -> bool:
    """Whether a line of many words runs to the edge of its column and goes on below."""
    at = top.index(line)
    below = top[at + 1] if at + 1 < len(top) else None
    goes_on = below is not None and below.gap < 1.5 and abs(below.size - line.size) < 0.4
    return goes_on and line.filled and len(line.text.split()) > 8


def _is_several(text: str) -> bool:
    """Words that could tell what somebody does, not the bare name of an account."""
    return text[:1].isupper() and len([word for word in text.split() if word.isalpha()]) > 1


def _to_its_end(text: str, line: Line, top: Sequence[Line]) -> str:
    """A headline that broke at the end of its line, with the lines that go on with it."""
    if text != line.text:
        return text
    parts = [text]
    for last, below in pairwise(top[top.index(line) :]):
        alike = below.style[:3] == last.style[:3] and below.gap < 1.45 and len(below.cells) == 1
        open_ended = last.filled or last.text.endswith(("&", ",", "-", "/", "–"))
        if not (open_ended and alike and _is_label(below.text)):
            break
        parts.append(below.text)
    return " ".join(parts)


def _label_beside(top: Sequence[Line], name: str) -> str:
    """A headline on the name's own line, after a dash or in a cell of its own."""
    for line in top:
        if name and line.text.casefold().startswith(name.casefold()) and len(line.text) > len(name) + 3:
            rest = line.text[len(name) :].strip(" ,–—-|:()")
            return rest if _is_label(rest) and title_score(rest) >= 2 else ""
        for text in line.texts:
            piece = re.split(r",\s+", text)[0]
            if title_score(piece) >= 2 and _is_label(piece) and name and piece.casefold() != name.casefold():
                return piece
    return ""


def _is_label(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    clean = (
        not contact.emails_in(text)
        and not contact.phones_in(text)
        and not contact.urls_in(text)
        and not periods_in(text)
    )
    return (
        clean
        and len(letters) > 3
        and len(text.split()) <= 14
        and not is_document_title(text)
        and not is_place(text)
        and not is_street(text)
        and not text.endswith(":")
        and not re.search(r":\s|\d{3}", text)
    )


def _left(lines: Sequence[Line], used: Sequence[str]) -> Iterator[str]:
    """The lines of which something is left when all that was understood is taken out."""
    known = [each for each in dict.fromkeys(used) if each]
    longest = sorted(known, key=len, reverse=True)
    said = frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(known).casefold()))
    for line in joined_lines(list(lines)):
        rest = line.text.casefold()
        for each in longest:
            rest = rest.replace(each.casefold(), " ")
        rest = contact.URL.sub(" ", contact.EMAIL.sub(" ", contact.unlabelled(rest)))
        if sum(map(str.isalpha, rest)) > 3 and not is_document_title(line.text) and not _all_known(rest, said):
            yield line.text


def _all_known(rest: str, said: frozenset[str]) -> bool:
    return all(word in said for word in re.findall(r"[^\W\d_]{3,}", rest))
