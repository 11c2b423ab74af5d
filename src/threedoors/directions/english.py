"""Whether a text is told in the language of our data. Words of another one find matches that mean nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from threedoors.directions.career import career_of
from threedoors.occupations import Occupations
from threedoors.stems import stems

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH: Final = 12_000
"""Letters that are looked at: some six pages. A text does not change its language after that."""
_LATIN: Final = 0x24F
_FOREIGN_LETTERS: Final = 0.3
_FEW: Final = 4
"""Words, below which a text may be nothing but a name."""
_KNOWN, _WELL_KNOWN = 0.25, 0.6
"""The share of its words that our data knows: of a text without little words, such as a list of tools, or with a few
foreign ones, such as a line of Spanish names; and of one with more of them that is English all the same."""
_A_NAME: Final = 2
"""Foreign little words that names and schools bring along."""

_ENGLISH: Final = frozenset(
    """the and of to in for with on at by from as is was are were an or that this which who their my i we our it have
    has had be been not all into through within over new using including""".split()
)
# Little words that resumes in other languages are full of, a language a line; English words among them are taken out.
_OTHERS: Final = frozenset(
    """
    und der die das des den dem ein eine einer eines von vom mit für im zu zum zur auf bei beim als seit bis heute sowie
    nach aus durch über ich bin wir auch nicht
    le la les du et une dans pour avec sur aux ses leur chez depuis aujourd janvier février mai juin août décembre
    el los las y del con para por en una uno como desde hasta actualidad presente años su sus enero
    il lo gli della delle degli dei di e ed nel nella per con presso dal alla anni sono
    o os da das dos em uma ao à com para até atual são não anos
    het een van voor met bij naar te tot heden als ook jaar ik
    w z na do dla oraz przez od się przy lat obecnie jest
    och att av för på med som ett till hos från det jag år
    og af til ved fra på som et jeg
    ja sekä on työ vuotta kanssa
    ve bir için ile olarak yıl olan
    a se ve při pro jako s od let
    și în cu la pentru din de ani
    és az egy hogy mint évig
    dan yang di untuk dengan pada sebagai dari tahun
    ang ng mga sa at ay
    và của trong các cho với là năm tại
    """.split()
) - _ENGLISH.union("a al an at die do e el en et he i in is la le los o of on per por so som te the to w y".split())


def english_of(given: str | Mapping[str, Any], occupations: Occupations) -> tuple[str | Mapping[str, Any] | None, bool]:
    """What of it can be matched, and whether that is its summary alone: all of it when it is told in English; of a
    resume in another language the summary, where that is English; else None."""
    summary = "" if isinstance(given, str) else summary_of(given)
    if in_english(given, occupations) and (not summary or in_english(_without_summary(given), occupations)):
        return given, False
    return (summary, True) if summary and in_english(summary, occupations) else (None, False)


def _without_summary(resume: str | Mapping[str, Any]) -> str | Mapping[str, Any]:
    """What a few English sentences on top would speak for."""
    return resume if isinstance(resume, str) else {key: held for key, held in resume.items() if key != "basics"}


def summary_of(resume: Mapping[str, Any]) -> str:
    """The summary of a JSON Resume, "" where there is none."""
    basics = resume.get("basics")
    summary = basics.get("summary") if isinstance(basics, Mapping) else ""
    return summary.strip() if isinstance(summary, str) else ""


def in_english(given: str | Mapping[str, Any], occupations: Occupations) -> bool:
    """Whether its little words are English ones; where it has none of any language, whether our data knows its words.

    A name, a school or a town from elsewhere does not make a text foreign.
    """
    told = given if isinstance(given, str) else " ".join(line.text for line in career_of(given).lines)
    text = told[:_ENOUGH].casefold()
    if not text.isascii() and _in_foreign_letters(text):
        return False
    words = _WORD.findall(text)
    ours, others = sum(word in _ENGLISH for word in words), sum(word in _OTHERS for word in words)
    if ours and ours >= others:
        return True
    least = _KNOWN if others - ours <= _A_NAME else _WELL_KNOWN
    return len(set(words)) < _FEW or _known(set(words), occupations) >= least


def _in_foreign_letters(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(ord(letter) > _LATIN for letter in letters) > _FOREIGN_LETTERS * len(letters)


def _known(words: set[str], occupations: Occupations) -> float:
    """The share of words that our data knows. One without stems is one that English resumes are full of."""
    telling = [word for word in words if len(word) > 2]
    known = sum(_is_known(word, occupations) for word in telling)
    return known / len(telling) if telling else 1.0


def _is_known(word: str, occupations: Occupations) -> bool:
    if not word.isascii():
        return False
    found = list(stems(word))
    return not found or any(each in occupations.text.places for each in found)
