"""The title of the job: beside its label, in the posting's head, or in the sentence that says whom they look for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers.advert.labels import is_labelled
from threedoors.importers.advert.lines import Line
from threedoors.importers.advert.place import looks_like_place
from threedoors.importers.advert.sections import Section
from threedoors.terms import family_of_title

_MOST_HEAD_LINES = 12
_LONGEST = 110
_MOST_WORDS = 14

_ROLE = re.compile(
    r"\b(?:manager|director|head|lead(?:er)?|chief|officer|president|vp|engineer|developer|programmer"
    r"|architect|administrator|admin|analyst|scientist|researcher|designer|consultant|specialist|coordinator"
    r"|co-ordinator|"
    r"assistant|associate|representative|rep|executive|advisor|adviser|agent|planner|buyer|clerk|secretary"
    r"|receptionist|supervisor|foreman|superintendent|operator|technician|mechanic|electrician|plumber"
    r"|carpenter|welder|"
    r"fitter|driver|courier|picker|packer|labou?rer|worker|cleaner|caretaker|janitor|guard|nurse|rn|lpn"
    r"|physician|doctor|surgeon|dentist|hygienist|therapist|pharmacist|paramedic|midwife|carer|caregiver"
    r"|counsell?or|"
    r"psychologist|teacher|lecturer|professor|tutor|instructor|trainer|coach|librarian|principal|dean"
    r"|accountant|bookkeeper|auditor|controller|actuary|underwriter|broker|trader|banker|attorney|lawyer"
    r"|paralegal|solicitor|"
    r"counsel|recruiter|sourcer|partner|marketer|strategist|copywriter|writer|editor|journalist|reporter"
    r"|producer|photographer|artist|animator|chef|cook|baker|barista|bartender|waiter|waitress|server|host"
    r"|hostess|steward|"
    r"cashier|seller|salesperson|merchandiser|stylist|hairdresser|intern(?:ship)?|trainee|apprentice(?:ship)?"
    r"|fellow(?:ship)?|graduate|volunteer|owner|master|evangelist|advocate|ambassador|inspector|surveyor"
    r"|estimator|"
    r"scheduler|dispatcher|machinist|assembler|tester|sre|devops|cto|ceo|cfo|coo|cmo|captain|pilot|crew|keeper"
    r"|ranger|gardener|farmer|postdoc|registrar|curator|archivist|custodian|aide|attendant|guide|biller|coder|"
    r"\w*(?:leiter|berater|entwickler|ingenieur|kaufmann|kauffrau|kaufleute|verkäufer|fahrer|pfleger|techniker"
    r"|mechaniker|meister|mitarbeiter|sachbearbeiter|referent|assistenz|assistent|lehrer|erzieher|arzt|ärzt"
    r"|helfer|"
    r"koch|köch|betreuer|verwalter|disponent|buchhalter|controller|architekt|gestalter|redakteur|fachkraft"
    r"|kraft|werkstudent|praktikant|praktikum|ausbildung)\w*|responsable|chargée?|chef(?:fe)?|ingénieure?"
    r"|développeu\w+|"
    r"directeu\w+|directrice|assistante?|infirmi\w+|vendeu\w+|comptable|conseill\w+|technicien\w*|gestionnaire"
    r"|stagiaire|alternante?|ingenier[oa]|desarrollador\w*|director\w*|gerente|encargad[oa]|analista|asistente"
    r"|"
    r"enfermer[oa]|vendedor\w*|técnic[oa]|coordinador\w*|desenvolvedor\w*|engenheir[oa]|coordenador\w*"
    r"|estagi\w+|responsabile|impiegat[oa]|addett[oa]|sviluppat\w+|medewerker|adviseur|beheerder"
    r"|verpleegkundige)s?\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"\b(?:we|we're|you|you'll|our|us|is|are|was|will|have|has|join|their|this|apply|wir|sie|du|ist|sind|nous"
    r"|vous|usted|buscamos|seeking|looking)\b|[.!?;]$|:$",
    re.IGNORECASE,
)
_GENDERS = re.compile(
    r"\s*[(\[/|-]?\s*\b(?:[mfwhdxi]\s?[/|,]\s?){1,3}[mfwhdxi]\b\*?\s*[)\]]?|\s*\((?:all genders?|gn"
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
    r"(?:(?:full|part)[- ]?time|permanent|contract(?:or)?|temporary|temp|fixed[- ]term|freelance|casual"
    r"|seasonal|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung|cdi|cdd|easy apply|apply now"
    r"|apply|save|share|"
    r"new|urgent|actively (?:hiring|recruiting)|promoted|reposted.*|posted.*|over \d+ applicants"
    r"|\d+ applicants|job description|job posting|the job|jobs?|careers?|overview|entry level"
    r"|mid[- ]senior level|associate level|remote|hybrid|on-?site)",
    re.IGNORECASE,
)
_HIRING_AT = re.compile(
    r"^(?P<company>.{2,50}?)\s+(?:is|are)\s+(?:now |currently )?(?:hiring|looking for|seeking"
    r"|recruiting)(?: an?| our| for)?:?\s+(?P<title>[^.]{3,80})$",
    re.IGNORECASE,
)
_TITLE_AT = re.compile(r"^(?P<title>.{3,90}?)\s+(?:at|@|bei|chez|en|bij|hos)\s+(?P<company>[^\W_].{1,60})$")
_WANTED = re.compile(
    r"(?:looking for|look for|hiring|hire|seeking|seeks?|recruiting|recruit|searching for|in search of|wanted:"
    r"|need|invites? applications for|opening for|vacancy for|position (?:of|as)|role of|post of|"
    r"suchen wir|suchen|sucht|recherchons|recherche|buscamos|busca|cerchiamo|cerca|zoeken(?: wij)?|zoekt)\s+"
    r"(?:(?:\w+ly|now|to hire|for|zum nächstmöglichen zeitpunkt|ab sofort|for our \w+ team|a|an|our|the|one"
    r"|two|another|eine?n?|un|une|dich als|sie als)\s+){0,3}"
    r"(?P<title>(?:[\w&/+#.’'()*:-]+,?\s+){0,7}?[\w&/+#’'()*-]*)(?=\s+(?:to|who|with|for|in|at|on|that|based"
    r"|and|or|as|joining|für|in|mit|zur|der|die|pour|para|per|voor)\b|[.,;:!?]|\s*\(|$)",
    re.IGNORECASE,
)
_PUFF = re.compile(
    r"^(?:(?:new|next|talented|skilled|experienced|motivated|highly|qualified|dynamic|passionate|enthusiastic"
    r"|dedicated|creative|driven|self-motivated|detail-oriented|organi[sz]ed|reliable|friendly|strong"
    r"|exceptional|outstanding|great|"
    r"ambitious|strategic|hands-on|results-driven|proactive|curious|versatile|energetic|compassionate|caring"
    r"|hard-working|hardworking|bright|full-time|part-time|temporary|permanent|and|engagierte\w*|motivierte\w*"
    r"|erfahrene\w*|an?|the|our),?\s+)+",
    re.IGNORECASE,
)


class Heading(NamedTuple):
    """The title, and the names that stood beside it, each with how plainly it reads as the employer (1 to 3)."""

    title: str
    beside: tuple[tuple[str, int], ...] = ()


def head_of(lines: Sequence[Line]) -> list[str]:
    """The short lines at the top, before the posting begins to tell."""
    head: list[str] = []
    for line in lines[:_MOST_HEAD_LINES]:
        told = line.heading and line.section not in (Section.TOP, Section.OTHER)
        if head and (told or len(line.text) > _LONGEST or line.bullet):
            break
        if not told and len(line.text) <= _LONGEST:
            head.append(line.text)
    return head


def title_of(lines: Sequence[Line], head: Sequence[str], labels: dict[str, str]) -> Heading:
    """The title and what stood beside it; title "" when nothing in the posting reads as one."""
    if stated := labels.get("title", ""):
        return _split(stated, stated=True) or Heading(_clean(stated))
    plain = [line for line in head if not is_labelled(line) and not looks_like_place(line)]
    for surely in (True, False):
        for number, line in enumerate(plain):
            if found := _split(line, surely=surely):
                return found._replace(beside=(*found.beside, *_neighbours(plain, number)))
    return Heading(_wanted(lines))


def _split(line: str, *, surely: bool = True, stated: bool = False) -> Heading | None:
    """A head line parted into title and names beside it; None when no part of it is a title."""
    if (match := _HIRING_AT.match(line)) and _is_role(match["title"]):
        return Heading(_clean(match["title"]), ((match["company"], 3),))
    if (match := _TITLE_AT.match(line)) and _is_role(match["title"]):
        return Heading(_clean(match["title"]), tuple((name, 3) for name in _PART.split(match["company"])[:1]))
    parts, marks = _PART.split(line), _PART.findall(line)
    first = next((n for n, part in enumerate(parts) if _is_role(part, surely=surely)), None)
    if first is None or (not stated and _SENTENCE.search(parts[first])):
        return None
    beside = [(part, 2) for part in parts[:first]]
    last = len(parts)
    while last - 1 > first and _is_beside(parts[last - 1], marks[last - 2]):
        last -= 1
        beside.append((parts[last], 1 if marks[last - 1].strip() in "-" else 2))
    title = parts[first] + "".join(
        mark + part for mark, part in zip(marks[first : last - 1], parts[first + 1 : last], strict=True)
    )
    return Heading(_clean(title), tuple((name, weight) for name, weight in beside if _may_be_name(name)))


def _is_beside(part: str, mark: str) -> bool:
    """Whether a part behind the title is something else: a place, terms of work, or behind a strong mark any name."""
    if looks_like_place(part) or _WORK_TERMS.fullmatch(part.strip()):
        return True
    return not _is_role(part) and (mark.strip() not in "-:" or family_of_title(part) is None) and len(part.split()) <= 5


def _neighbours(plain: Sequence[str], number: int) -> Iterator[tuple[str, int]]:
    """The line below a title, or the one above, where job boards print the employer."""
    for at, weight in ((number + 1, 2), (number - 1, 1)):
        if 0 <= at < len(plain):
            name = re.split(r"\s*[·•|]\s*", plain[at])[0]
            if _may_be_name(name):
                yield name, weight


def _may_be_name(text: str) -> bool:
    text = text.strip()
    if (
        not 1 <= len(text.split()) <= 6
        or _SENTENCE.search(text)
        or _WORK_TERMS.fullmatch(text)
        or looks_like_place(text)
    ):
        return False
    return (
        any(letter.isalpha() for letter in text)
        and not _is_role(text)
        and not re.search(r"[$€£]|\d{3,}|^\W", text)
        and not is_labelled(text)
    )


def _is_role(text: str, *, surely: bool = True) -> bool:
    text = _GENDERS.sub(" ", text)
    if not 1 <= len(text.split()) <= _MOST_WORDS or len(text) > _LONGEST:
        return False
    return _ROLE.search(text) is not None if surely else family_of_title(text) is not None


def _wanted(lines: Sequence[Line]) -> str:
    """The title in a sentence such as "We are looking for a motivated Sales Representative to join us"."""
    for line in lines:
        for match in _WANTED.finditer(line.text):
            title = _PUFF.sub("", match["title"].strip(" ,.:"))
            if title and len(title) <= 80 and _is_role(title) and not _SENTENCE.search(title):
                return _clean(title)
    return ""


def _clean(title: str) -> str:
    title = _ASIDE.sub("", _GENDERS.sub(" ", title))
    title = re.sub(r"\s*\(\s*\)", "", title)
    return " ".join(title.split()).strip(" ,;:|·•–—-*\"'")
