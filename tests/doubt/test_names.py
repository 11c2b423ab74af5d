"""Names and runs of words found again."""

from __future__ import annotations

import pytest

from threedoors.doubt import names_in, repeats

NAMES = {
    "in full": ("I met Noor Haddad.", ["Noor Haddad"]),
    "any case": ("I met NOOR HADDAD.", ["Noor Haddad"]),
    "blanks and line ends": ("I met Noor  \nHaddad.", ["Noor Haddad"]),
    "a hyphen for a blank": ("I met Noor-Haddad.", ["Noor Haddad"]),
    "accents": ("I met José Núñez.", ["Jose Nunez"]),
    "detached accents": ("I met Jose\u0301 Nu\u0301n\u0303ez.", ["Jose Nunez"]),
    "a possessive": ("Noor Haddad's advice", ["Noor Haddad"]),
    "not in part": ("I met Noor and Mr Haddad.", []),
    "not within a word": ("Noor Haddadi wrote.", []),
    "not across a sentence": ("I met Noor, Haddad stayed.", []),
    "twice": ("Noor Haddad and Noor Haddad", ["Noor Haddad", "Noor Haddad"]),
    "no letters": ("I met ...", []),
}


@pytest.mark.parametrize(("text", "found"), NAMES.values(), ids=NAMES)
def test_names_in(text: str, found: list[str]) -> None:
    hits = names_in(text, ["Noor Haddad", "Jose Nunez", "..."])
    assert [name for name, _ in hits] == found
    assert all(0 <= span.start < span.end <= len(text) for _, span in hits)


SECRET = "They will close the Denver office in March, she said."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I hear they will close the Denver office, is it so?", "they will close the Denver office"),
        ("THEY WILL, CLOSE THE... DENVER OFFICE", "THEY WILL, CLOSE THE... DENVER OFFICE"),
        ("They will close the office.", None),
        ("Will you close the Denver office in March?", "close the Denver office in March"),
        ("", None),
    ],
)
def test_repeats_six_words_in_a_row(text: str, found: str | None) -> None:
    span = repeats(text, SECRET)
    assert (span.of(text) if span else None) == found


def test_repeats_needs_a_source_that_is_long_enough() -> None:
    assert repeats("close the Denver office", "close the Denver office") is None
    assert repeats("close the Denver office", "close the Denver office", run=4) is not None


def test_many_names_are_found_as_few_are() -> None:
    many = tuple(f"Person {n}" for n in range(1000))
    text = "I spoke with person 7 and Ana-María  López; Person 70 was away. Zoë Quist, too."
    for names in (("Ana María López", "Zoe Quist", "Person 7"), ("Zoë Quist", "Person 70", "Nobody Here")):
        assert names_in(text, (*names, *many)) == sorted(
            {*names_in(text, names), *names_in(text, many[:100])}, key=lambda hit: hit[1]
        )
