"""What a posting asks for: must, nice, and noise that nobody can prove; each as the sentence it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from threedoors.importers.advert.labels import is_labelled
from threedoors.importers.advert.lines import Line, sentences_of
from threedoors.importers.advert.sections import Section, is_plain_heading, section_of
from threedoors.terms import Need, Requirement

_MOST = 120
"""More lines than this are a handbook, not what one opening asks for."""

_EQUAL = re.compile(
    r"^\W*(?:an? )?(?:(?:aa|m/f|eeo|eoe)\W+)*(?:eoe|eeo|aa/eoe)\b|\b(?:values?|embraces?|welcomes?) diversity"
    r"|equal[- ](?:employment[- ])?opportunit|affirmative action|without regard to|regardless of (?:your "
    r"|their )?(?:race|age|gender|sex|color|background|ethnic)"
    r"|reasonable (?:accommodation|adjustment)|protected (?:veteran|characteristic|class|status)"
    r"|celebrate diversity|all qualified (?:applicants|candidates)"
    r"|race, (?:colou?r|religion|ethnic|gender|sex|creed|age)|discriminat|e-verify"
    r"|unabhängig von (?:geschlecht|alter|herkunft|nationalität)|chancengleichheit|diverse (?:and|&) inclusive"
    r"|inclusive (?:workplace|environment|culture)|background check|fair chance",
    re.IGNORECASE,
)
_APPLYING = re.compile(
    r"^(?:how to apply|to apply\b[,:]?|apply (?:by|before|now|at|online|here|today|via)\b|applications? (?:close"
    r"|are due|due|deadline|must be|will be|should be|to\b)|please (?:apply|send|submit|e-?mail)\b|send (?:us "
    r"|in )?(?:your|a) (?:cv|resume|résumé|application|letter)\b|(?:application )?deadline\b|closing date\b"
    r"|interested\?|bewirb dich\b|bewerben sie sich\b|jetzt bewerben\b|postulez\b|envoyez\b|solliciteer\b"
    r"|envía tu\b|candidati\b|invia il\b)",
    re.IGNORECASE,
)
_PERK = re.compile(
    r"\bwe (?:also )?offer\b|\bbenefits (?:include|package)|\bperks\b|401\s?\(?k\)?|\bpaid (?:time off"
    r"|holidays?|vacation|leave|parental)|\bunlimited (?:pto|vacation|holiday)|\bdental\b.*\bvision\b"
    r"|\bcompetitive (?:salary|pay|compensation|package|benefits)|\bstock options\b|\bfree (?:snacks|lunch"
    r"|coffee|drinks|fruit)|\bgym\b|\bteam events\b|\bpension scheme|\bwir bieten\b|\bnous offrons\b"
    r"|\bofrecemos\b",
    re.IGNORECASE,
)
_NICE = re.compile(
    r"\bnice[- ]to[- ]have|\b(?:is|are|would be|will be|als|as) (?:an? )?(?:strong |big |huge |definite "
    r"|major |nice |real |added )?(?:plus|bonus|asset|advantage)\b|\bpreferr(?:ed|ably)\b|\ba plus\b"
    r"|\bbonus points\b|^bonus\b|\ba bonus\b"
    r"|\bdesirable\b|\bdesired\b|\bideally\b|\badvantageous\b|\b(?:an?|added) (?:asset|advantage)\b"
    r"|\bnot (?:required|essential|mandatory|a must)\b|\bvon vorteil\b|\bwünschenswert\b|\bidealerweise\b"
    r"|\bgern(?:e)? gesehen\b"
    r"|\bmeriterande\b|\bmile widzian|\ben fordel\b|\bønskelig|\been pré\b"
    r"|\bun (?:plus|atout)\b|\bdeseable\b|\bse valora|\bdiferencial\b|\bè gradit|\bgradit[aoie]\b|\bpré\b"
    r"|\been (?:pre|plus|voordeel)\b|\bstrekt tot aanbeveling\b|\btitolo preferenziale\b|\bè un plus\b|\bpreferibil"
    r"|\bserá un plus\b|\bserait? (?:apprécié|un plus|souhait)|\bsouhaitée?s?\b|\bappréciée?s?\b|\bvaloran?\b"
    r"|\batutem\b|\bmile widzian|\bdesejáve(?:l|is)\b|\bé um diferencial\b|\ben merit\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\bmust (?:have|be|hold|possess|know|speak|live|reside)\b|\b(?:is|are) (?:required|mandatory|essential"
    r"|a must)\b|\brequires? (?:a|an|at least|proof|strong|prior|previous|experience|fluency|excellent)\b"
    r"|\b(?:minimum|at least|mindestens) (?:of )?\w+\+? (?:years?|jahre)|\b\d+\+? ?(?:-|–"
    r"|to) ?\d+ years?\b.*\bexperience\b|\b\d+\+? years?\b.*\bexperience\b|\byou (?:have|bring|hold|are fluent"
    r"|need)\b"
    r"|\bvoraussetzung\b|\bzwingend\b|\berforderlich\b|\bsetzen wir voraus\b|\bobligatoire\b|\bexigé"
    r"|\bimprescindible\b|\bobrigatóri",
    re.IGNORECASE,
)
_PLAINLY = re.compile(r"\bmust\b|required|mandatory|essential|erforderlich|zwingend|obligatoire", re.IGNORECASE)
_ASIDE = re.compile(
    r"\((?=[^()]* (?:is|are|would be|von|un) |[^()]{25,})[^()]*\)"
    r"|[,;] (?:ideally|preferably|idealerweise|bevorzugt|idéalement)\b.*",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(
    r"\b(?:we|our (?:team|company|founders?|clients?|customers?)|us)\b.*\b(?:have|has|with|bring)\b.*\byears?\b",
    re.IGNORECASE,
)

_NOISE = re.compile(
    r"team[- ]?player|fast[- ](?:paced|moving)|self[- ](?:starter|motivated|driven)|rock[- ]?star|\bninja\b"
    r"|\bguru\b|\bwizard\b|hit the ground running|many hats|work hard,? play hard|can[- ]do|go[- ]getter"
    r"|sense of humou?r|positive attitude|\bpassion(?:ate)?\b|\benthusias(?:m|tic)\b|dynamic (?:environment"
    r"|team|workplace|company)|growth mindset|hungry|thick skin|\bproactive\b|results?[- ]driven|think(?:s"
    r"|ing)? outside the box"
    r"|like a (?:family|startup)|works? well under pressure|high[- ]energy|multi-?task(?:er|ing)?|teamfähig\w*"
    r"|teamplayer|belastbar\w*|engagiert\w*|motiviert\w*|flexib\w+|dynamique|motivé|proactiv[oae]",
    re.IGNORECASE,
)
# Words that say nothing of their own around such a phrase.
_FILLER = frozenset(
    """
    a ability able act acting adapt always an and are as at attitude be being can capable comfortable demonstrated
    desire enjoy enjoys environment environments evolving excellent
    experience for genuine good great have high highly in independent independently individual is it love mindset
    motivated of on our own person personality
    prioritize prioritise proven real really setting settings spirit startup start-up strong success succeed team
    that the their thrive thrives thriving to true truly under very
    we what who willing willingness with within work working workplace you your you're and/or true changing complex
    ambiguity collaborative culture
    du sie bist sind und ein eine einem einer im in mit hohe hoher arbeiten arbeitest umfeld
    """.split()
)
_WORD = re.compile(r"[^\W\d_][\w'’/-]*|\d+")
_MOST_LEFT = 1


def requirements_of(lines: Sequence[Line]) -> tuple[Requirement, ...]:
    """Everything the posting asks for or decorates itself with, once, in its order."""
    found: dict[str, Need] = {}
    lines = _lists_ended(lines)
    sectioned = any(line.section is Section.MUST and not line.heading for line in lines)
    for line in lines:
        for text, need in _needs_in(line, sectioned):
            found.setdefault(text, need)
    ordered = list(found.items())[:_MOST]
    return tuple(Requirement(id=f"r{n}", text=text, kind=need) for n, (text, need) in enumerate(ordered, 1))


def _lists_ended(lines: Sequence[Line]) -> list[Line]:
    """The lines, where a paragraph behind a list of requirements is no item of it: its own words say what it is."""
    ended: list[Line] = []
    over = False
    for line in lines:
        if line.section in (Section.MUST, Section.NICE) and (other := _other_part(line)):
            over, line = not line.bullet, replace(line, section=other)  # noqa: PLW2901 - one line, seen anew
        elif line.heading or line.bullet:
            over = False
        elif over or (line.apart and ended and ended[-1].bullet and line.section in (Section.MUST, Section.NICE)):
            over, line = True, replace(line, section=Section.TOP)  # noqa: PLW2901 - one line, seen anew
        ended.append(line)
    return ended


def _other_part(line: Line) -> Section | None:
    """What a line in a list of requirements tells of instead: "Perks: ...", "Apply by ...", "EOE"."""
    label, colon, _ = line.text.partition(":")
    named = section_of(label) if colon and is_plain_heading(label) else None
    if named in (Section.OFFER, Section.APPLY, Section.EQUAL):
        return named
    if _APPLYING.search(line.text):
        return Section.APPLY
    return Section.EQUAL if _EQUAL.search(line.text) else None


def _needs_in(line: Line, sectioned: bool) -> Iterator[tuple[str, Need]]:
    if line.heading or line.text.endswith(":") or is_labelled(line.text):
        return
    whole = line.bullet and not _EQUAL.search(line.text)
    for text in [line.text] if whole else sentences_of(line.text):
        if need := _need_of(text, line, sectioned):
            yield text, need


def _need_of(text: str, line: Line, sectioned: bool) -> Need | None:
    """How one sentence is meant, by its words first and by the section it stands in second."""
    if _EQUAL.search(text):
        return Need.NOISE
    if line.section in (Section.MUST, Section.NICE):
        return _need_in_list(text, line.section)
    if (line.section is Section.OFFER and not _PLAINLY.search(text)) or _PERK.search(text):
        return Need.NOISE if line.bullet or _PERK.search(text) else None
    if line.section in (Section.EQUAL, Section.APPLY) or _ABOUT_THEM.search(text):
        return None
    return _need_in_prose(text, sectioned)


def _need_in_list(text: str, section: Section) -> Need:
    if _is_noise(text):
        return Need.NOISE
    return Need.NICE if section is Section.NICE or _is_nice(text) else Need.MUST


def _need_in_prose(text: str, sectioned: bool) -> Need | None:
    """A sentence outside any list. Where the posting has a list of requirements, only the plainest words count here."""
    asks = _MUST.search(text)
    if asks is None:
        return Need.NICE if not sectioned and _NICE.search(text) else Need.NOISE if _is_noise(text) else None
    if sectioned and not _PLAINLY.search(asks.group()):
        return None
    return Need.NICE if _is_nice(text) else Need.MUST


def _is_nice(text: str) -> bool:
    """Whether all of it is only wished for: in "SQL (Scala is a plus)" the SQL is asked for all the same."""
    core = _ASIDE.sub("", text)
    return _NICE.search(core if core.strip() else text) is not None


def _is_noise(text: str) -> bool:
    """Whether nothing provable is left once the phrase and the words around it are gone."""
    if not _NOISE.search(text):
        return False
    left = [word for word in _WORD.findall(_NOISE.sub(" ", text)) if word.casefold() not in _FILLER]
    return len(left) <= _MOST_LEFT
