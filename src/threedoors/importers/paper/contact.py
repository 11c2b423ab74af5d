"""Who this is and how to reach them: name, e-mail, telephone, addresses on the web, place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from threedoors.importers.paper.cues import country_code, firm_score, is_city, is_place, is_region, title_score
from threedoors.importers.paper.headings import is_document_title, is_heading
from threedoors.importers.paper.lines import Line
from threedoors.importers.paper.periods import periods_in
from threedoors.text import folded

EMAIL = re.compile(r"[A-Za-z0-9][\w.+'-]{0,63}\s?@\s?[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w@])")
PHONE = re.compile(
    r"(?<![\w./@-])(?:\(?\+\s?\d{1,3}\)?[\s./-]*)?(?:\(\d{1,5}\)[\s./-]*)?\d[\d\s./()\u2011-]{5,17}\d(?![\w/@])"
)
_CODE_BEFORE = re.compile(r"(?<![\d+])\d{4,5}\s+(?=\(\d{3}\)\s?\d{3})")
"""A postcode before "(617) 555-0142"."""

_HOSTS = (
    r"(?:com|org|net|io|dev|me|de|fr|es|pt|it|nl|pl|co|uk|eu|ch|at|be|us|ca|info|app|ai|design|tech|xyz|"
    r"page|site|in|br|mx|example|edu|blog|cloud|studio|online|works|photography|art)"
)
URL = re.compile(
    rf"(?:https?://|www\.)[^\s,;|<>()]+|(?<![\w@.-])(?:[\w-]+\.)+{_HOSTS}(?:/[^\s,;|<>()]*)?(?![\w@.])", re.IGNORECASE
)
_NETWORKS = {
    "linkedin": "LinkedIn",
    "github": "GitHub",
    "gitlab": "GitLab",
    "xing": "XING",
    "twitter": "Twitter",
    "x.com": "X",
    "behance": "Behance",
    "dribbble": "Dribbble",
    "stackoverflow": "Stack Overflow",
    "medium": "Medium",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "orcid": "ORCID",
    "kaggle": "Kaggle",
    "scholar.google": "Google Scholar",
}
_LABEL = re.compile(
    r"^(?:full name|name|first name\(?s?\)?\s*/\s*surname\(?s?\)?|nom(?: et prénom)?|prénom(?: et nom)?|"
    r"nombre(?: y apellidos)?|nome(?: e cognome| completo)?|apelido\(?s?\)?"
    r"\s*/\s*nome\(?s?\)?(?: próprio\(?s?\)?)?|naam|vor- und nachname|vor-? ?und zuname|imię i nazwisko|"
    r"cognome e nome|namn|för- och efternamn|navn|fulde navn|姓名)\s*[:：]?\s+",
    re.IGNORECASE,
)
_FIRST_NAME = re.compile(
    r"^(?:prénoms?|vornamen?|first name|given names?|forename|nombres?|nome|voornaam|imię|imiona|fornavn|förnamn)"
    r"\s*(?:[:：]|\s{2,})\s*",
    re.IGNORECASE,
)
_LAST_NAME = re.compile(
    r"^(?:nom(?: de famille)?|name|nachname|familienname|last name|surname|family name|apellidos?|sobrenome|apelido"
    r"|cognome|achternaam|nazwisko|efternavn|efternamn|etternavn)\s*(?:[:：]|\s{2,})\s*",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"(?:^|(?<=[\s|,;]))(?:e-?mails?(?: address| adresse|-adresse|adres)?|mail|correo(?: electrónico)?|"
    r"correio eletr[óo]nico|courriel|phone|tel(?:ephone|efon|éfono|éphone|efone|efono|efoon)?|mobile?|mob|"
    r"cell|handy|móvil|telemóvel|cellulare|gsm|mobil(?:e|nummer)?|address|adres(?:se)?|anschrift|"
    r"dirección|morada|indirizzo|domicilio|location|place|ort|wohnort|lieu|ubicación|adress|e-?post|bostad|bopæl|"
    r"linkedin|github|website|web|portfolio|homepage|url|skype|fax|t|m|e|p|w|a|h|in)\s?[.:]+\s*",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"^(?:resume|résumé|cv|curriculum vitae|lebenslauf)\b[\s:–-]*|"
    r"[\s:,–-]*\b(?:resume|résumé|cv|curriculum vitae|lebenslauf)$",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    "de del della di da do dos das van von der den ter ten te la le el al bin ibn y e zu zur af st. mac mc".split()
)
_NOT_NAMES = frozenset(
    "street str. road avenue cv resume page seite page born geboren nationality phone email address photo foto".split()
)


def emails_in(text: str) -> list[str]:
    """E-mail addresses, blanks that a careless program set inside them taken out."""
    found = ["".join(match.split()) for match in EMAIL.findall(text)]
    return [each.strip(".-") for each in found]


def phones_in(text: str) -> list[str]:
    bare = _CODE_BEFORE.sub(" ", EMAIL.sub(" ", URL.sub(" ", text)))
    return [phone for match in PHONE.finditer(bare) if (phone := _phone(match.group().strip(" .-/")))]


def _phone(text: str) -> str:
    """A telephone number; groups of digits that run on behind it, such as a postcode, are left off. "" for none."""
    while sum(map(str.isdigit, text)) > (13 if text.startswith(("+", "0")) else 15) and " " in text:
        text = text.rpartition(" ")[0].strip(" .-/")
    return text if _is_phone(text) else ""


def _is_phone(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    groups = re.findall(r"\d+", text)
    years = len(groups) == 2 and all(len(group) == 4 and group[:2] in ("19", "20") for group in groups)
    dated = bool(periods_in(text)) and len(groups) <= 4 and not text.startswith(("+", "(", "0"))
    return 7 <= digits <= 15 and not dated and not years


def urls_in(text: str) -> list[str]:
    return [match.group().rstrip(".,;:)") for match in URL.finditer(EMAIL.sub(" ", text))]


def name_from(top: Sequence[Line], others: Sequence[Line]) -> tuple[str, tuple[Line, ...]]:
    """The person's name and the lines it stands on: labelled, or the largest that looks like a name near the top."""
    if halves := _labelled_halves((*top, *others)):
        return tidy_name(halves), ()
    for line in (*top, *others):
        match = _LABEL.match(line.text)
        if match and _looks_like_name(name := line.text[match.end() :].strip(), loose=True):
            return tidy_name(name), ()
    hint = _email_letters((*top, *others))
    candidates = [(line, text) for line in top for text in _name_texts(line, hint)] or [
        (line, text)
        for line in others
        for text in _name_texts(line, hint)
        if _stands_for_a_name(line, text, hint, others)
    ]
    best = max(candidates, key=lambda each: _name_weight(each, hint, [*top, *others]), default=None)
    if best is None:
        return "", ()
    line, text = best
    return _with_other_half(line, text, [*top, *others])


def _labelled_halves(lines: Sequence[Line]) -> str:
    """ "Vorname: Maya" and "Name: Okafor" on lines of their own."""
    found: dict[str, str] = {}
    for line in lines:
        for kind, label in (("first", _FIRST_NAME), ("last", _LAST_NAME)):
            match = label.match(line.text)
            if match and _looks_like_name(text := line.text[match.end() :].strip(), loose=True):
                found.setdefault(kind, text)
    return f"{found['first']} {found['last']}" if len(found) == 2 else ""


def _stands_for_a_name(line: Line, text: str, hint: str, lines: Sequence[Line]) -> bool:
    """Whether a name amid the sections is one: by the letters of the e-mail address, or the largest letters of all."""
    words = [folded(word).strip(".,'-") for word in text.split()]
    if hint and any(len(word) > 2 and word in hint for word in words):
        return True
    sizes = sorted(each.size for each in lines)
    return line.size >= sizes[-1] - 0.2 and line.size > 1.25 * sizes[len(sizes) // 2] and len(words) > 1


def _name_texts(line: Line, hint: str) -> Iterator[str]:
    """What on a line could be a name: all of it, its first cell or run; "Tom Baker" by the letters of his address."""
    parts = [line.texts[0], *(re.split(r"\s+[–|•·-]\s+|,\s+|\s*[(\[]", line.texts[0])[:1]), *line.texts[1:]]
    parts += [part.strip() for text in line.texts for part in re.split(r"\s*[|•]\s*|\s{2,}", text)[:4]]
    if line.runs:
        parts.append(line.runs[0].text.strip(" ,|-–"))
    for text in dict.fromkeys(parts):
        last = folded(text.split()[-1]).strip(".,'-") if len(text.split()) in (2, 3) else ""
        bare = _TITLED.sub("", text)
        if bare != text and len(bare.split()) < 2:
            continue  # "One-page CV" is nobody
        if _looks_like_name(text, loose=len(last) > 2 and last in hint):
            yield text


def _looks_like_name(text: str, *, loose: bool = False) -> bool:
    text = re.sub(r",?\s*\b(?:Ph\.?D|M\.?D|MBA|RN|BSN|MSc|M\.Sc|B\.Sc|CPA|PMP|Esq|PE|Jr|Sr|II|III)\b\.?", "", text)
    text = re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Dipl\.-Ing|Ing|Mag|mgr|inż)\.?\s+", "", text)
    words = re.sub(r"\([^()]*\)", " ", text).replace(",", " ").split()
    if (
        not 1 <= len(words) <= 6
        or any(letter.isdigit() or letter in "@/:|•&+" for letter in text)
        or any(word in "-–—" for word in words)
        or len(text) > 45
    ):
        return False
    if (
        is_heading(text)
        or is_document_title(text)
        or folded(text) in _NOT_NAMES
        or (title_score(text) >= 2 and not loose)
        or is_region(text)
        or is_city(text)
    ):
        return False
    return all(word[0].isupper() or folded(word) in _PARTICLES or not word[0].isalpha() for word in words) and any(
        len(word) > 1 for word in words
    )


def _email_letters(lines: Iterable[Line]) -> str:
    found = [email for line in lines for email in emails_in(line.text)]
    return folded(found[0].partition("@")[0]) if found else ""


def _name_weight(candidate: tuple[Line, str], hint: str, lines: Sequence[Line]) -> float:
    """Larger letters, a place near the top, two words or more, letters that the e-mail address has too."""
    line, text = candidate
    words = [folded(word).strip(".,'") for word in text.split()]
    shared = sum(
        1
        for word in words
        if len(word) > 2 and (word.replace("-", "") in hint or (hint[:4] and word.startswith(hint[:4])))
    )
    several = 1.5 if 2 <= len(words) <= 4 else 0.0
    largest = max(each.size for each in lines)
    return (
        6.0 * line.style.size / largest
        + 3.0 * min(shared, 2)
        + several
        - 0.08 * lines.index(line)
        + (0.5 if line.style.bold else 0.0)
        - firm_score(text)
        + (0.3 if line.style.caps else 0)
    )


def _with_other_half(line: Line, text: str, lines: Sequence[Line]) -> tuple[str, tuple[Line, ...]]:
    """First and last name may stand on two lines of the same large letters."""
    at = lines.index(line)
    if len(text.split()) <= 2:
        for other in (at + 1, at - 1):
            near = lines[other] if 0 <= other < len(lines) else None
            alike = (
                near is not None
                and len(near.cells) == 1
                and abs(near.size - line.size) < 0.6
                and line.size > 13
                and near.page == line.page
            )
            if (
                near is not None
                and alike
                and _looks_like_name(near.text)
                and len(near.text.split()) <= 2
                and len(line.cells) == 1
                and near.side == line.side
            ):
                pair = (text, near.text) if other > at else (near.text, text)
                return tidy_name(" ".join(pair)), (line, near)
    return tidy_name(text), (line,)


def tidy_name(text: str) -> str:
    """A name in capitals as one writes it; "Kowalski, Jan" the other way round."""
    text = _TITLED.sub("", " ".join(text.split())).strip(" ,|-–:")
    if " " not in text:
        text = re.sub(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2})", " ", text)  # "MayaOkafor", its blank lost
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) > 3 and sum(map(str.isupper, letters)) > 0.8 * len(letters):
        text = " ".join(
            word
            if (len(word) < 3 and word.endswith(".")) or word in ("II", "III", "IV")
            else "-".join(part.capitalize() for part in word.split("-"))
            for word in text.split()
        )
        text = re.sub(r"\b(O'|D'|Mc)([a-z])", lambda match: match[1] + match[2].upper(), text)
    return text


def unlabelled(text: str) -> str:
    return _LABELS.sub(" ", text)


def location_of(text: str) -> dict[str, str]:
    """A place as JSON Resume holds it: what is not told apart stays in `address`."""
    text = " ".join(text.split()).strip(" ,;|")
    parts = [part.strip() for part in re.split(r",\s*|\s+[-–|]\s+", text) if part.strip()]
    location: dict[str, str] = {}
    if parts and (code := country_code(parts[-1])) and len(parts) > 1:
        location["countryCode"] = code
        parts.pop()
    if len(parts) > 1 and is_region(parts[-1]):
        location["region"] = parts.pop()
    if parts and (
        match := re.fullmatch(r"(?:[A-Z]{1,2}-)?(\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3}|\d{4}\s?[A-Z]{2})\s+(.+)", parts[-1])
    ):
        location |= {"postalCode": match[1], "city": match[2]}
        parts.pop()
    elif parts and not any(map(str.isdigit, parts[-1])):
        location["city"] = parts.pop()
    return {"address": text, **location}


def place_in(texts: Iterable[str]) -> str:
    """The first text that names a place; a street before it goes with it."""
    before = ""
    for text in texts:
        bare = unlabelled(text).strip(" ,;|")
        if is_place(bare):
            return f"{before}, {bare}" if before else bare
        before = (
            bare
            if re.search(r"[^\W\d_]{3,}.*\s\d{1,5}\w?$|^\d{1,5}\s+[^\W\d_]", bare)
            and len(bare) < 50
            and not emails_in(bare)
            else ""
        )
    return ""


def profiles(urls: Sequence[str]) -> tuple[str, list[dict[str, Any]]]:
    """The person's own page, and their profiles on known networks, each once."""
    own = ""
    known: dict[tuple[str, str], dict[str, Any]] = {}
    for each in urls:
        url = each.partition("?")[0]
        host, _, path = re.sub(r"^(?:https?://)?(?:www\.)?", "", url, flags=re.IGNORECASE).partition("/")
        network = _network_of(host.lower())
        user = re.sub(r"^(?:in|pub|profile)/", "", path).strip("/")
        if network and user:
            user = user.partition("/")[0] if network in ("GitHub", "GitLab") else user
            address = url if url.startswith("http") else f"https://{url}"
            known.setdefault((network, user.lower()), {"network": network, "username": user, "url": address})
        elif not network:
            own = own or each
    return own, list(known.values())


def is_network(text: str) -> bool:
    """Whether a text is but the name of a place on the web, as links are labelled."""
    return text.strip().casefold() in {
        *map(str.casefold, _NETWORKS.values()),
        "portfolio",
        "website",
        "blog",
        "e-mail",
        "email",
    }


def _network_of(host: str) -> str:
    return next((name for mark, name in _NETWORKS.items() if host.startswith(mark) or f".{mark}" in host), "")
