"""The facts a program states of a posting, made into an opening; what it leaves open is read from the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from threedoors.importers import limits
from threedoors.importers.advert import Line, lines_of
from threedoors.importers.advert.employer import employer_of, speaks_for_client
from threedoors.importers.advert.needs import requirements_of
from threedoors.importers.advert.pay import PayFound, pay_of
from threedoors.importers.advert.place import Place, place_of
from threedoors.importers.advert.when import dates_of
from threedoors.importers.companies import is_no_company
from threedoors.importers.found import Found, FoundOpening, Skipped, Unplaced
from threedoors.terms import Family, Remote, family_of_title

_MARK_OF = {Remote.ONLY: "remote", Remote.SOME: "hybrid", Remote.NO: "on-site"}
_BOARD = re.compile(
    r"(?:jobs|apply)\.(?:eu\.)?(?:lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com)"
    r"|(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io|boards-api\.greenhouse\.io|api\.(?:eu\.)?lever\.co"
    r"|api\.ashbyhq\.com"
)
_NO_SLUG = frozenset("embed v0 v1 v2 v3 postings posting-api boards job-board jobs job j view o p".split())
_NAMED_AS_AGENCY = re.compile(
    r"\b(?:recruitment|recruiting|recruiters|staffing|headhunt\w+|executive search|search partners"
    r"|personalvermittlung|personaldienstleist\w+|personalberatung|zeitarbeit|employment agency|temp agency"
    r"|manpower|randstad|adecco|robert half|michael page|robert walters|hays recruitment|kelly services)\b",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[(\[,|–—-]\s*(?:fully |100 ?% )?(remote|hybrid)\b(?! sens)", re.IGNORECASE)
_LONGEST_TITLE = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Stated:
    """What stands in the fields. text: the description as lines; pay: as one would write it, "up to 60 EUR per hour".

    others: what has no field of ours, each with its label: kept with the posting's text.
    """

    title: str
    text: str
    company: str = ""
    place: str = ""
    remote: Remote | None = None
    pay: str = ""
    posted: str = ""
    closes: str = ""
    url: str = ""
    others: tuple[tuple[str, str], ...] = ()


class _Employer(NamedTuple):
    company: str
    via: str
    doubt: str


def openings_of(postings: Iterable[Stated]) -> Iterator[Found]:
    """Every posting of a file as an opening; rows are counted as a person would, from 1."""
    taken = list(islice(postings, limits.POSTINGS + 1))
    boards = _names_of_boards(taken)
    for row, stated in enumerate(taken[: limits.POSTINGS], 1):
        known = boards.get(_slug_of(stated.url), "")
        yield from _opening_of(stated if stated.company or not known else replace(stated, company=known), row)
    if len(taken) > limits.POSTINGS:
        yield Skipped(None, f"Everything after the first {limits.POSTINGS} postings was left out.")


def _names_of_boards(postings: Iterable[Stated]) -> dict[str, str]:
    """The company behind each address, where one posting of the file names it or spells it out."""
    names: dict[str, str] = {}
    for each in postings:
        slug = _slug_of(each.url)
        if slug and slug not in names and (name := each.company or _spelled(slug, each.text)):
            names[slug] = name
    return names


def _opening_of(stated: Stated, row: int) -> Iterator[Found]:
    if not stated.title:
        if stated.text:
            yield Unplaced(stated.text[: limits.POSTING_CHARACTERS])
        yield Skipped(row, "This posting has no title.")
        return
    if len(stated.text) > limits.POSTING_CHARACTERS:
        yield Skipped(
            row, f"{stated.title[:60]}: its text has {len(stated.text):,} characters, too many for one posting."
        )
        return
    yield from _read(stated, row)


def _read(stated: Stated, row: int) -> Iterator[Found]:
    title = stated.title[:_LONGEST_TITLE]
    lines = lines_of(stated.text)
    family = family_of_title(title)
    where = _where(stated, lines)
    pay, pay_unread = _pay(stated, lines, where.place)
    when = dates_of(lines, {"posted": stated.posted, "closes": stated.closes})
    employer = _employer(stated, lines, family)
    yield FoundOpening(
        title=title,
        company=employer.company,
        via=employer.via,
        family=family,
        posting=_posting(stated),
        posted_on=when.posted_on,
        closes_on=when.closes_on,
        url=stated.url,
        place=where.place,
        remote=where.remote,
        pay=pay,
        requirements=requirements_of(lines),
    )
    yield from (Unplaced(each) for each in (*pay_unread, *when.unread))
    if employer.doubt:
        yield Skipped(row, f"{title[:80]}: {employer.doubt}")


def _where(stated: Stated, lines: Sequence[Line]) -> Place:
    labels = {"place": stated.place} if stated.place else {}
    if stated.remote:
        labels["remote"] = _MARK_OF[stated.remote]
    elif marked := _MARKED.search(stated.title):
        labels["remote"] = marked[1]
    where = place_of([], labels, lines)
    if stated.remote and not stated.place:  # a town in the text may be the office nobody has to go to
        return Place("" if stated.remote is Remote.ONLY else where.place, stated.remote)
    return Place(where.place, stated.remote or where.remote)


def _pay(stated: Stated, lines: Sequence[Line], place: str) -> PayFound:
    found = pay_of(lines, stated.pay, place)
    told = re.search(r"\d", stated.pay) is not None
    if found.pay is None and told and not any(stated.pay in each for each in found.unread):
        return PayFound(None, (f"pay: {stated.pay}", *found.unread))
    return found


def _posting(stated: Stated) -> str:
    head = [stated.title, *(f"{label}: {value}" for label, value in stated.others if value)]
    return "\n".join(head) + f"\n\n{stated.text}" if stated.text else "\n".join(head)


def _employer(stated: Stated, lines: Sequence[Line], family: Family | None) -> _Employer:
    """The company as stated, unless its own text or name says that it recruits for others."""
    name = "" if is_no_company(stated.company) else stated.company
    if speaks_for_client(stated.text):
        read = employer_of(lines, (), {"company": name}, stated.text)
        doubt = "" if read.company else "the company is not named: an agency wrote this for its client."
        return _Employer(read.company, read.via or _of_address(stated).company, doubt)
    if not name:
        read_from_address = _of_address(stated)
        return read_from_address if read_from_address.company else _of_text(stated, lines)
    if _NAMED_AS_AGENCY.search(name) and family is not Family.HUMAN_RESOURCES:
        return _Employer("", name, f"{name} reads as an agency; the company is not named.")
    return _Employer(name, "", "")


def _of_text(stated: Stated, lines: Sequence[Line]) -> _Employer:
    read = employer_of(lines, (), {}, stated.text)
    if not read.company:
        return _Employer("", "", "we found no company in it. Add it to the opening.")
    return _Employer(read.company, "", f"no field names the company; {read.company!r} is from its text.")


def _of_address(stated: Stated) -> _Employer:
    """The company whose board it is: from the address, spelled as in the text where the text has it."""
    slug = _slug_of(stated.url)
    if not slug:
        return _Employer("", "", "")
    if spelled := _spelled(slug, stated.text):
        return _Employer(spelled, "", "")
    name = " ".join(word[0].upper() + word[1:] for word in re.split(r"[-_.\s]+", slug) if word)
    return _Employer(name, "", f"the company is not named; {name!r} is from the address of the posting.")


def _slug_of(url: str) -> str:
    try:
        address = urlsplit(url)
        host = address.hostname or ""
    except ValueError:
        return ""
    if _BOARD.fullmatch(host):
        parts = [unquote(part) for part in address.path.split("/") if part]
        slug = next((part for part in parts if part.lower() not in _NO_SLUG), "")
    else:
        slug = host.removesuffix(".workable.com") if host.endswith(".workable.com") else ""
    slug = " ".join(slug.split())
    return slug if len(slug) <= 60 and any(letter.isalpha() for letter in slug) else ""


def _spelled(slug: str, text: str) -> str:
    """The words of a text whose letters are those of the slug: "northwindhealth" is "Northwind Health"."""
    letters = [re.escape(letter) for letter in slug if letter.isalnum()]
    if len(letters) < 3:
        return ""
    pattern = r"(?<![\w@/.-])" + r"[ .&'’-]{0,3}".join(letters) + r"(?![\w@]|\.\w)"
    found = [each.group() for each in re.finditer(pattern, text, re.IGNORECASE)]
    return next((each for each in found if each[0].isupper() or each[0].isdigit()), "")
