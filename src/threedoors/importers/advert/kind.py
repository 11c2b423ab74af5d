"""What a plain text is: a posting, a resume, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from threedoors.importers.advert.labels import labelled
from threedoors.importers.advert.lines import Line
from threedoors.importers.advert.sections import Section


class Kind(Enum):
    POSTING = "a job posting"
    RESUME = "a resume"
    NEITHER = "neither a job posting nor a resume"


_ADDRESSES_YOU = re.compile(
    r"\b(?:you(?:'ll|'re|r)?|du|dein\w*|sie|ihr\w*|vous|votre|vos|tú|usted|você|jij|jouw)\b", re.IGNORECASE
)
_CALLS = re.compile(
    r"\b(?:we(?:'re| are)|is|are) (?:now |currently |actively )?(?:looking for|hiring|seeking|recruiting"
    r"|searching for)|\bwe seek\b|\bjoin (?:our|the|us)\b|\bwe(?:'d| would) love to (?:hear|meet)"
    r"|\bhow to apply\b|\bapply (?:now|today|online|via|by|with|through|at|here)\b|\bto apply\b"
    r"|\bsend (?:us |your |a )*(?:resume|cv|application|cover letter)|\bequal opportunity\b"
    r"|\bqualified (?:applicants|candidates)\b|\b(?:successful|ideal|right|suitable) (?:candidate|applicant)"
    r"|\bthis (?:role|position|job)\b|\breports? to\b|\bfull[- ]time\b|\bjob (?:description|type|summary"
    r"|title)\b"
    r"|\(?\b[mwfd]/[mwfd]/[dxw]\b\)?|\bwir suchen|\bsuchen wir|\bsucht\b|\bwir bieten|\bbewerbung|\bbewirb"
    r"|\bnous recherchons|\brecherche (?:un|une|son|sa)\b|\bpostul|\bbuscamos\b|\bse busca\b|\bcerchiamo\b"
    r"|\bwij zoeken|\bcandidatura",
    re.IGNORECASE,
)
_RESUME_HEADING = re.compile(
    r"(?:(?:work|professional|employment|career|relevant|clinical|teaching)?\s?(?:experience|history"
    r"|background)|employment|education(?: (?:and|&) training)?|academic background|skills|technical skills"
    r"|core competencies|languages|interests|hobbies|references|publications|"
    r"certifications?|awards|projects|profile|summary|professional summary|objective|career objective"
    r"|curriculum vitae|resume|résumé|lebenslauf|berufserfahrung|ausbildung|bildungsweg|kenntnisse|sprachen"
    r"|expérience professionnelle|formation|compétences|langues|"
    r"experiencia laboral|experiencia profesional|formación|educación|idiomas|esperienza|istruzione"
    r"|werkervaring|opleiding)\s*:?",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?:(?:19|20)\d{2}|\d{1,2}/\d{4})\s*(?:-|–|—|to|until|bis|à)\s*(?:[^\W\d_]{3,9}\.?\s+)?(?:(?:19|20)\d{2}"
    r"|\d{1,2}/\d{4}|present|now|today|current|heute|jetzt|aujourd'hui|actualidad|presente)",
    re.IGNORECASE,
)
_REACH = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d\s().-]{8,}\d|linkedin\.com/in/", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|me|myself|ich|mein\w*|je|mon|mes)\b")
_LABELS = ("title", "company", "place", "pay", "closes", "posted", "remote")


def kind_of(lines: Sequence[Line]) -> Kind:
    """By counting what only a posting says against what only a resume says."""
    text = "\n".join(line.text for line in lines)
    posting, resume = _posting_signs(lines, text), _resume_signs(lines, text)
    if posting >= 2 and posting > resume:
        return Kind.POSTING
    return Kind.RESUME if resume >= 3 else Kind.NEITHER


def _posting_signs(lines: Sequence[Line], text: str) -> int:
    headings = {line.section for line in lines if line.heading} & {
        Section.MUST,
        Section.NICE,
        Section.OFFER,
        Section.DUTIES,
        Section.APPLY,
    }
    calls = {match.casefold() for match in _CALLS.findall(text)}
    labels = labelled(lines).keys() & set(_LABELS)
    you = len(_ADDRESSES_YOU.findall(text)) >= 3
    return len(headings) + min(len(calls), 4) + min(len(labels), 3) + you


def _resume_signs(lines: Sequence[Line], text: str) -> int:
    headings = sum(1 for line in lines if _RESUME_HEADING.fullmatch(line.text))
    top = "\n".join(line.text for line in lines[:8])
    letter = 2 * (len(_FIRST_PERSON.findall(text)) >= 4)
    return min(headings, 4) + min(len(_SPAN.findall(text)), 4) + (_REACH.search(top) is not None) * 2 + letter
