"""The parts put together: one posting as one opening, and what of it found no place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from threedoors.importers.advert.employer import Employer, employer_of, speaks_for_client
from threedoors.importers.advert.employer_line import employer_line
from threedoors.importers.advert.labels import is_labelled, labelled
from threedoors.importers.advert.lines import Line, lines_of
from threedoors.importers.advert.needs import requirements_of
from threedoors.importers.advert.pay import pay_of
from threedoors.importers.advert.place import bare_place, looks_like_place, place_of
from threedoors.importers.advert.roles import has_role
from threedoors.importers.advert.sections import is_plain_heading
from threedoors.importers.advert.title import head_of, title_of
from threedoors.importers.advert.when import dates_of
from threedoors.importers.found import Found, FoundOpening, Skipped, Unplaced
from threedoors.names import company_key
from threedoors.terms import family_of_title

_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_NUMBER_BEHIND = re.compile(r"\s\(\w{2,20}\)$")  # "Brest (29)"
_VIA = re.compile(r"\s+via\s+(?=\S)", re.IGNORECASE)
_TOWN = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þa-z][\w'’-]+){0,2}")
_JOB_URL = re.compile(
    r"job|career|karriere|stellen|vacanc|greenhouse|lever\.co|ashby|workday|apply|position|recruit|hiring"
    r"|emploi|empleo",
    re.IGNORECASE,
)


def read_posting(text: str) -> Iterator[Found]:
    """The opening a posting offers. Without a title there is none, and the text is handed back as unplaced."""
    lines = lines_of(text)
    labels = labelled(lines)
    head = head_of(lines)
    title, beside = title_of(lines, head, labels)
    title, via = _VIA.split(title, maxsplit=1) if _VIA.search(title) else (title, "")
    labels = {"via": via, **labels} if via else labels
    if not title:
        yield Unplaced(text.strip())
        yield Skipped(None, "We found no job title in this posting. Put the title on its first line.")
        return
    where = place_of(head, labels, lines)
    pay, pay_unread = pay_of(lines, labels.get("pay", ""), where.place)
    when = dates_of(lines, labels)
    employer = employer_of(lines, beside, labels, text)
    employer = _as_headed(_with_doubt(employer, head, text), head)
    place = _placed(employer.company or employer.via, where.place, head)
    yield FoundOpening(
        title=_apart_from(employer.company or employer.via, title),
        company=employer.company,
        via=employer.via,
        family=family_of_title(title),
        posting=text.strip(),
        posted_on=when.posted_on,
        closes_on=when.closes_on,
        url=_url(text, labels),
        place=place,
        remote=where.remote,
        pay=pay,
        requirements=requirements_of(lines),
    )
    yield from (Unplaced(each) for each in (*pay_unread, *when.unread))
    yield from _doubts(employer.company, employer.guessed_from, lines)


def _as_headed(employer: Employer, head: Sequence[Line]) -> Employer:
    """The employer as the head writes it, where that has the legal form that the sentences leave out."""
    for part in (part for line in head for part in re.split(r"\s+[-–—|·•]\s+", line.text)):
        if len(part) > len(employer.company) > 0 and company_key(part) == company_key(employer.company):
            return employer._replace(company=part)
    return employer


def _with_doubt(employer: Employer, head: Sequence[Line], text: str) -> Employer:
    """The employer with the line it rests on, where that might as well name a part of the town: "Boots, Leeds"."""
    for line in head:
        both = employer_line(line.text)
        if both and not both.sure and both.name == employer.company and text.count(both.name) == 1:
            return employer._replace(guessed_from=f"the line {line.text!r}")
    return employer


def _placed(employer: str, place: str, head: Sequence[Line]) -> str:
    """Where the work is, without the employer's name that stands before it in the same line."""
    for line in head if employer else ():
        both, behind = employer_line(line.text), line.text.rpartition(f"{employer}, ")[2]
        same = both is not None and company_key(both.name) == company_key(employer)
        told = both.place if both and same else behind if behind != line.text and looks_like_place(behind) else ""
        if told and place in line.text:
            return bare_place(_NUMBER_BEHIND.sub("", told))
    return _apart_from(employer, place or _below(employer, head))


def _below(employer: str, head: Sequence[Line]) -> str:
    """The town behind the employer's name or on the line below it, as boards print it; "" when it looks like none."""
    for line, below in zip(head, (*head[1:], None), strict=False) if employer else ():
        behind = re.fullmatch(rf"{re.escape(employer)}\s+[-–—|·•]\s+(.+)", line.text)
        told = behind[1] if behind else below.text if below and line.text == employer and not below.apart else ""
        told = _NUMBER_BEHIND.sub("", told)
        if _TOWN.fullmatch(told) and not has_role(told) and not is_labelled(told) and not is_plain_heading(told):
            return told
    return ""


def _apart_from(name: str, text: str) -> str:
    """A title or place without the employer's name before or behind it."""
    if not name or len(text) <= len(name):
        return text
    return re.sub(rf"^{re.escape(name)}[\s,·•|:–—-]+|\s+[·•|:–—-]+\s+{re.escape(name)}$", "", text) or text


def _doubts(company: str, guessed_from: str, lines: Sequence[Line]) -> Iterator[Skipped]:
    if guessed_from:
        yield Skipped(None, f"The posting does not name the company; {company!r} is from {guessed_from}.")
    elif not company and speaks_for_client(" ".join(line.text for line in lines)):
        yield Skipped(None, "The company is not named: an agency wrote this for its client.")
    elif not company:
        yield Skipped(None, "We found no company in this posting. Add it to the opening.")


def _url(text: str, labels: Mapping[str, str]) -> str:
    """The address of the posting: beside its label, alone on a line, or one that speaks of jobs."""
    if stated := _URL.search(labels.get("url", "")):
        return stated.group().rstrip(".,;")
    for line in text.splitlines():
        if (only := _URL.fullmatch(line.strip())) is not None:
            return only.group()
    return next((found.rstrip(".,;") for found in _URL.findall(text) if _JOB_URL.search(found)), "")
