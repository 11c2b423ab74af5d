"""Which of the older code pages a text that is not UTF-8 was written in: by what it declares, else by its letters."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"(?i)charset\s*=\s*[\"']?((?:windows-|cp)125\d|iso-8859-\d{1,2}|koi8-[ru])")
_HIGH = re.compile(rb"[\x80-\xff]+")
# Letters of Central Europe where Western programs have superscripts and signs, which stand in no word.
_CENTRAL = re.compile("[^\\W\\d_](?:[¹³¿¼¾œŸžšŒ])|[³œ¿][^\\W\\d_]")
_WESTERN = re.compile("[éèàâçüöäßñôîåøÉÀÜÖÄÅØ]")
_ALPHABETS = (("cp1251", "\u0400", "\u0500"), ("cp1253", "\u0370", "\u0400"))


def code_page_of(data: bytes) -> str:
    """The name of the code page; Windows' Western one where nothing speaks for another."""
    if (declared := _DECLARED.search(data)) and (name := _known(declared[1].decode("ascii"))):
        return name
    runs = _HIGH.findall(data)
    whole = sum(len(run) for run in runs if len(run) >= 3)
    if runs and whole > 0.7 * sum(map(len, runs)):
        if not any(0xC0 <= byte < 0xE0 for run in runs for byte in run):
            return "cp1255"  # letters without capitals
        return max(_ALPHABETS, key=lambda each: _letters(data, *each))[0]
    text = data.decode("cp1252", "replace")
    return "cp1250" if len(_CENTRAL.findall(text)) > len(_WESTERN.findall(text)) else "cp1252"


def _known(name: str) -> str:
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    return "cp1252" if found == "iso8859-1" else found  # whose signs beyond Latin-1 it keeps


def _letters(data: bytes, name: str, first: str, last: str) -> int:
    """How many letters are of the alphabet a page is for; small ones count double, since most letters are small."""
    text = data.decode(name, "replace")
    return sum(1 + letter.islower() for letter in text if first <= letter < last and letter.isalpha())
