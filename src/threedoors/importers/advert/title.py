"""The title of the job: beside its label, in the posting's head, or in the sentence that says whom they look for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers.advert.employer_line import employer_line
from threedoors.importers.advert.employer_words import says_employer
from threedoors.importers.advert.labels import is_labelled
from threedoors.importers.advert.lines import Line
from threedoors.importers.advert.place import looks_like_place
from threedoors.importers.advert.roles import has_role, wanted_in
from threedoors.importers.advert.sections import Section, is_plain_heading
from threedoors.terms import family_of_title

_MOST_HEAD_LINES = 12
_LONGEST = 110
_MOST_WORDS = 14

_SENTENCE = re.compile(
    r"\b(?:we|we're|you|you'll|our|us|is|are|was|will|have|has|join|their|this|apply|wir|sie|du|ist|sind|nous"
    r"|vous|usted|buscamos|seeking|looking)\b|[.!?;]$|:$",
    re.IGNORECASE,
)
_GENDERS = re.compile(
    r"\s*[(\[/|-]?\s*\b(?:[mfwhdxi]\s?[/|,]\s?){1,3}(?:[mfwhdxi]|div|gn|all)\b\.?\*?\s*[)\]]?|\s*\((?:all genders?|gn"
    r"|alle geschlechter|div\.?|h/f|f/h)\)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*[(\[](?:[^()\[\]]*\b(?:remote|hybrid|on-?site|home ?office|full[- ]?time|part[- ]?time|permanent"
    r"|contract|temporary|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|urgent|new|ref|job id"
    r"|req)\b[^()\[\]]*)[)\]]",
    re.IGNORECASE,
)
_PART = re.compile(r"\s+[—–|·•-]\s+|\s*[|·•]\s*|\s+@\s+|\s*:\s+")
_WORK_TERMS = re.compile(
    r"(?:(?:full|part)[- ]?time|permanent(?: contract| position)?|contract(?:or)?|temporary|temp|fixed[- ]term"
    r"|freelance|casual"
    r"|seasonal|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung|cdi|cdd|easy apply|apply now"
    r"|apply|save|share|"
    r"new|urgent|actively (?:hiring|recruiting)|promoted|reposted.*|posted.*|over \d+ applicants"
    r"|\d+ applicants|job description|job posting|the job|jobs?|careers?|overview|entry level"
    r"|mid[- ]senior level|associate level|remote|hybrid|on-?site)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"[$€£:]|\d{3,}|^\W|\bteam\b|\b(?:days?|weeks?|hours?) ago\b|\breviews?\b|\bapplicants?\b", re.IGNORECASE
)
_ADDRESS = re.compile(r"^\W*(?:[\w ]{1,12}:\W*)?https?://\S+$", re.IGNORECASE)
_AMOUNT = re.compile(r"[$€£]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?k?\s?[$€£]", re.IGNORECASE)
_BEHIND_NAME = re.compile(r"\s*[·•|]\s*|\s+[-–—]\s+(?=[A-ZÀ-Þ][\w'’-]+$)")  # "De Wit B.V. - Breda"
# The full stop of a legal form ends no sentence.
_FORM_DOT = re.compile(r"(\s(?:[BN]\.V|S\.[AL]|S\.p\.A|S\.r\.l|Sp\. z o\.o|s\.r\.o|e\.V|Inc|Ltd|Co|Corp))\.$")
_STRONG = frozenset("—|·•@")
_DASH_AND_TOWN = re.compile(
    r"^(\S.{1,60}?)\s[–—-]\s((?:[A-ZÀ-Þ][\w'’.-]*)(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|de|del|la|le|sur|am|an|d[eo]s?)){0,4})(?:\s\(\w{2,20}\))?$"
)  # "De Wit Logistiek B.V. - Breda"
_HIRING_AT = re.compile(
    r"^(?P<company>.{2,50}?)\s+(?:(?:is|are)\s+)?(?:now |currently )?(?:hiring|looking for|seeking|recruiting)"
    r"(?: an?| our| for)?:?\s+(?P<title>[^.|]{3,80}?)(?:\s+in\s+(?P<place>[^|.]{2,60}))?(?:\s*\|\s*LinkedIn)?$",
    re.IGNORECASE,
)
_TITLE_AT = re.compile(
    r"^(?P<title>.{3,90}?)\s+(?:at|@|bei|chez|en|bij|hos|till|til|presso)\s+(?P<company>[^\W_].{1,60})$"
)


class Heading(NamedTuple):
    """The title, and the names that stood beside it, each with how plainly it reads as the employer (1 to 3)."""

    title: str
    beside: tuple[tuple[str, int], ...] = ()


def head_of(lines: Sequence[Line]) -> list[Line]:
    """The short lines at the top, before the posting begins to tell."""
    head: list[Line] = []
    for line in lines[:_MOST_HEAD_LINES]:
        told = line.heading and line.section not in (Section.TOP, Section.OTHER)
        if _ADDRESS.search(line.text) and not line.bullet:
            continue
        if line.bullet or len(line.text) > _LONGEST or (told and head):
            break
        if not told:
            head.append(line)
    return head


def title_of(lines: Sequence[Line], head: Sequence[Line], labels: dict[str, str]) -> Heading:
    """The title and what stood beside it; title "" when nothing in the posting reads as one."""
    headed = _in_head(head)
    if stated := labels.get("title", ""):
        found = _split(stated, stated=True) or Heading(_clean(stated))
        return found._replace(beside=(*found.beside, *headed.beside))
    if headed.title:
        return headed
    return Heading(_wanted(lines)) if _wanted(lines) else _in_head(head[:1], surely=False)


def _in_head(head: Sequence[Line], *, surely: bool = True) -> Heading:
    for number, line in enumerate(head):
        if is_labelled(line.text) or looks_like_place(line.text):
            continue
        if found := _split(line.text, surely=surely):
            return found._replace(beside=(*found.beside, *_neighbours(head, number)))
    return Heading("")


def _split(line: str, *, surely: bool = True, stated: bool = False) -> Heading | None:
    """A head line parted into title and names beside it; None when no part of it is a title."""
    if (match := _HIRING_AT.match(line)) and _is_role(match["title"]):
        return Heading(_clean(match["title"]), ((match["company"], 3),))
    if (match := _TITLE_AT.match(line)) and _is_role(match["title"]):
        return Heading(_clean(match["title"]), ((_named(match["company"]) or _PART.split(match["company"])[0], 3),))
    if (both := employer_line(line)) and ", " in both.name:  # "Lecturer, Leeds City College, Leeds"
        title, _, name = both.name.rpartition(", ")
        if both.sure and says_employer(name) and _is_role(title):
            return Heading(_clean(title), ((name, 3),))
    parts, marks = _PART.split(line), _PART.findall(line)
    first = next((n for n, part in enumerate(parts) if _is_role(part, surely=surely)), None)
    if first is None or (not stated and _SENTENCE.search(parts[first])):
        return None
    beside = [(_named(part) or part, 2) for part in parts[:first]]
    last = len(parts)
    while last - 1 > first and _is_beside(parts[last - 1], strong=marks[last - 2].strip() in _STRONG):
        last -= 1
        beside.append((_named(parts[last]) or parts[last], 2))
    beside += [(part, 1) for part in parts[first + 1 : last]]
    title = parts[first] + "".join(
        mark + part for mark, part in zip(marks[first : last - 1], parts[first + 1 : last], strict=True)
    )
    return Heading(_clean(title), tuple((name, weight) for name, weight in beside if _may_be_name(name)))


def _named(part: str) -> str:
    """The employer of a part that is surely one with its town; "" for other parts."""
    both = employer_line(part)
    return both.name if both and both.sure else ""


def _is_beside(part: str, *, strong: bool) -> bool:
    """Whether a part behind the title is something else: a place, terms of work, or behind a strong mark any name."""
    if looks_like_place(part) or _WORK_TERMS.fullmatch(part.strip()) or _AMOUNT.fullmatch(part.strip()):
        return True
    return strong and not _is_role(part) and len(part.split()) <= 5


def _neighbours(head: Sequence[Line], number: int) -> Iterator[tuple[str, int]]:
    """The line below a title, or the one above, where job boards print the employer; a place below it confirms it."""
    found = False
    for at in (number + 1, number - 1):
        if 0 <= at < len(head) and (told := _employer_beside(head, at, below=at > number)):
            found = found or told[1] > 1
            yield told
    if not found:  # further off only what is an employer by its own words
        lines = (employer_line(line.text) for line in head[number + 2 :])
        yield from [(line.name, 2) for line in lines if line and line.sure and _may_be_name(line.name)][:1]


def _employer_beside(head: Sequence[Line], at: int, *, below: bool) -> tuple[str, int] | None:
    line = head[at]
    near = below and not line.apart
    if (both := employer_line(line.text)) and _may_be_name(both.name):
        return both.name, 3 if near and both.sure else 2
    if (parted := _DASH_AND_TOWN.match(line.text)) and _may_be_name(parted[1]):
        return parted[1], 2 if near else 1
    if not _may_be_name(name := _BEHIND_NAME.split(line.text)[0]):
        return None
    capitals = not any(word[0].islower() and len(word) > 3 for word in name.split())
    placed = at + 1 < len(head) and (looks_like_place(head[at + 1].text) or line.text != name)
    return name, 3 if below and (placed or (capitals and not line.apart)) else 1


def _may_be_name(text: str) -> bool:
    text = _FORM_DOT.sub(r"\1", text.strip())
    most = 9 if says_employer(text) and not any(word.islower() and len(word) > 3 for word in text.split()) else 6
    if not 1 <= len(text.split()) <= most or _SENTENCE.search(text) or _WORK_TERMS.fullmatch(text):
        return False
    something_else = _is_role(text) or is_labelled(text) or is_plain_heading(text) or looks_like_place(text)
    return any(letter.isalpha() for letter in text) and not something_else and not _NO_NAME.search(text)


def _is_role(text: str, *, surely: bool = True) -> bool:
    text = _GENDERS.sub(" ", text)
    if not 1 <= len(text.split()) <= _MOST_WORDS or len(text) > _LONGEST:
        return False
    if surely:
        return has_role(text)
    capitals = all(word[0].isupper() or len(word) < 4 for word in text.split())
    return capitals and len(text.split()) <= 5 and not is_plain_heading(text) and family_of_title(text) is not None


def _wanted(lines: Sequence[Line]) -> str:
    """The title in a sentence such as "We are looking for a motivated Sales Representative to join us"."""
    for title in wanted_in("\n".join(line.text for line in lines)):
        if len(title) <= _LONGEST and not _SENTENCE.search(title):
            return _clean(title)
    return ""


def _clean(title: str) -> str:
    title = _ASIDE.sub("", _GENDERS.sub(" ", title))
    title = re.sub(r"\s*\(\s*\)", "", title)
    title = re.sub(r"\s+in (?:teil|voll)zeit\b.*$|\s+à temps (?:plein|partiel)\b.*$", "", title, flags=re.IGNORECASE)
    return " ".join(title.split()).strip(" ,;:|·•–—-*\"'")
