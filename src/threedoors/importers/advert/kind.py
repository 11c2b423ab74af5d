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
    r"\b(?:you(?:'ll|'re|r)?|du|dein\w*|sie|ihr\w*|vous|votre|vos|tú|usted|você|jij|je|jouw)\b", re.IGNORECASE
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
    r"|\bwij zoeken|\bop zoek naar\b|\bcandidatura|\bsöker\b|\bsøger\b|\bszukamy\b|\bhledáme\b|\bprocuramos\b"
    r"|\b(?:job )?requisition\b|\breq(?:uisition)? id\b|\btime type\b|\bposted \d+\+? (?:days?|weeks?|hours?) ago\b"
    r"|\bthis is a[^.]{0,30} opportunity\b|\byears of [\w -]{0,40}experience\b|\bas an? [^.,]{3,60}, you\b"
    r"|\bin this role\b"
    r"|\bno experience (?:needed|necessary|required)\b|\bneeds an? \w+"
    r"|[$€£]\s?\d[\d.,]*k?\b[^.\n]{0,30}(?:\bper|\ban?|/)\s?(?:hour|day|month|year|annum)\b"
    r"|\bvi (?:söker|erbjuder|søger|tilbyr)\b|\bansökan\b|\bmeriterande\b|\bsi cerca\b|\bcerca un|\bsi offre\b"
    r"|\boferujemy\b|\bsalary\b|\bwe offer\b|\byou will\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\bhow to apply\b|\bto apply\b|\bapply (?:now|today|online|via|here)\b|\bequal opportunity\b"
    r"|\bwe(?:'re| are) hiring\b"
    r"|\bsend (?:us |your |a )+(?:resume|cv|application|cover letter)|\bqualified (?:applicants|candidates)\b"
    r"|\bwir suchen\b|\bsuchen wir\b|\bnous recherchons\b|\bse busca\b|\bbuscamos\b|\bcerchiamo\b|\bwij zoeken\b"
    r"|\bvi söker\b|\bszukamy\b|\bprocuramos\b",
    re.IGNORECASE,
)
"""What nobody writes in a resume of their own."""

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
# Begun only where a run of such letters begins, and looked ahead only so far: else a long line takes minutes.
_REACH = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d\s().-]{8,}\d|linkedin\.com/in/", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://(?!\S{0,200}linkedin\.com/in/)\S+")
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|myself|ich|mein\w*|je suis|j'ai|soy|sono)\b")
_LABELS = ("title", "company", "place", "pay", "closes", "posted", "remote")


def kind_of(lines: Sequence[Line]) -> Kind:
    """By counting what only a posting says against what only a resume says."""
    text = "\n".join(_ADDRESS.sub(" ", line.text) for line in lines)
    posting, headings, personal = _posting_signs(lines, text), _resume_headings(lines), _personal_signs(text)
    invites = len({match.casefold() for match in _INVITES.findall(text)})
    if posting >= 2 and (not personal or invites or posting > headings + personal):
        return Kind.POSTING
    return Kind.RESUME if personal and headings + personal >= 3 else Kind.NEITHER


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


def _resume_headings(lines: Sequence[Line]) -> int:
    return min(4, sum(1 for line in lines if _RESUME_HEADING.fullmatch(line.text)))


def _personal_signs(text: str) -> int:
    """How much of one person is in it: their dates, where to reach them, and I."""
    top = "\n".join(text.splitlines()[:8])
    speaks_of_itself = len(_FIRST_PERSON.findall(text)) >= 4
    return min(len(_SPAN.findall(text)), 4) + 2 * (_REACH.search(top) is not None) + 2 * speaks_of_itself
