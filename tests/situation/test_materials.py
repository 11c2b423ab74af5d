"""Resume, letter and spiel of an opening: there, newer than the posting, and written for it alone."""

from __future__ import annotations

from datetime import date

import pytest

from threedoors.cast import SALES_JOB, a_search, but, material, tailored
from threedoors.situation.materials import MaterialCheck, Names, check_materials, latest, needed, skeleton
from threedoors.terms import Channel, Material, MaterialKind, Opening

RESUME, LETTER, SPIEL = MaterialKind.RESUME, MaterialKind.LETTER, MaterialKind.SPIEL
GOOD, MISSING, STALE, COPIED = MaterialCheck.GOOD, MaterialCheck.MISSING, MaterialCheck.STALE, MaterialCheck.COPIED
OTHER = Opening(id="other", title="Account Executive", company="brightwell")
SEARCH = a_search(SALES_JOB, OTHER).search()
CHANGED = but(SALES_JOB, posting_changed_on=date(2026, 11, 10))


@pytest.mark.parametrize(
    ("opening", "channel", "kinds"),
    [
        pytest.param(SALES_JOB, None, (RESUME, LETTER, SPIEL), id="a talk"),
        pytest.param(SALES_JOB, Channel.VIDEO, (RESUME, LETTER, SPIEL), id="a video call"),
        pytest.param(SALES_JOB, Channel.ONE_WAY_VIDEO, (RESUME, LETTER, SPIEL), id="a one-way video"),
        pytest.param(SALES_JOB, Channel.APPLICATION, (RESUME, LETTER), id="an application"),
        pytest.param(SALES_JOB, Channel.FAIR, (SPIEL,), id="a fair"),
        pytest.param(but(SALES_JOB, letter_accepted=False), None, (RESUME, SPIEL), id="no letter wanted"),
        pytest.param(but(SALES_JOB, letter_accepted=False), Channel.APPLICATION, (RESUME,), id="a form"),
    ],
)
def test_what_is_needed(opening: Opening, channel: Channel | None, kinds: tuple[MaterialKind, ...]) -> None:
    assert needed(opening, channel) == kinds


SAME = [
    pytest.param("Dear Ms Lindqvist, I listen first.", "Dear Mr Braun, I listen first.", id="whom it greets"),
    pytest.param("Hello Vera!\nI listen first.", "Hi Noor:\nI listen first.", id="how it greets"),
    pytest.param("I want to join Acme.", "I want to join Brightwell.", id="a company"),
    pytest.param("I want to join Acme's team.", "I want to join Brightwell’s team.", id="a company's"),
    pytest.param("As Sales Representative I sell.", "As Account Executive I sell.", id="a role"),
    pytest.param("Vera Lindqvist sent me.", "Iris Tan sent me.", id="a person"),
    pytest.param("Lindqvist sent me.", "Haddad sent me.", id="a surname"),
    pytest.param("Noor sent me.", "Iris sent me.", id="a first name"),
    pytest.param("I met Dr. Ruth Adler there.", "I met Prof. Braun there.", id="a title and a name nobody knows"),
    pytest.param("From 1 March 2026 on I sell.", "From 12 May 2027 on I sell.", id="a day"),
    pytest.param("From March 1st, 2026 on I sell.", "From May 12, 2027 on I sell.", id="a day the other way round"),
    pytest.param("Since 2019-03-01 I sell.", "Since 2020-04 I sell.", id="a day in figures"),
    pytest.param("Since 1.3.2019 I sell.", "Since 12/04/20 I sell.", id="a day with dots or strokes"),
    pytest.param("Since 2019 I sell.", "Since 2021 I sell.", id="a year"),
    pytest.param("I  LISTEN\nfirst", "I listen, first.", id="case, blanks and points"),
    pytest.param("Northside Clinic taught me.", "Talentwell taught me.", id="names of one word and of two"),
]  # fmt: skip
DIFFERENT = [
    pytest.param("I listen first.", "I call back.", id="another sentence"),
    pytest.param("I listen first. I call back.", "I listen first.", id="a sentence more"),
    pytest.param("I sold to 40 clinics.", "I sold to 90 clinics.", id="a figure that is no year"),
    pytest.param("I sell to clinics.", "I sell to schools.", id="another customer"),
    pytest.param("I decided at Acme.", "I decide at Acme.", id="december is not in decided"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_letter_with_other_names_and_dates(one: str, other: str) -> None:
    names = Names(SEARCH)
    assert skeleton(one, names) == skeleton(other, names)
    assert skeleton(one, names)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_letters(one: str, other: str) -> None:
    names = Names(SEARCH)
    assert skeleton(one, names) != skeleton(other, names)


def test_names_are_taken_out_longest_first() -> None:
    search = but(SEARCH, companies=(but(SEARCH.companies[0], name="Acme", aliases=("Acme Health Group",)),))
    assert skeleton("I chose Acme Health Group today.", Names(search)) == ("i", "chose", "today")
    assert skeleton("I chose Acme Health today.", Names(search)) == ("i", "chose", "health", "today")


def test_names_without_a_letter_are_none() -> None:
    nameless = but(SEARCH, companies=(), contacts=(), openings=(but(SALES_JOB, title="***"),))
    assert skeleton("I listen first.", Names(nameless)) == ("i", "listen", "first")


def checked(opening: Opening, *materials: Material) -> dict[MaterialKind, MaterialCheck]:
    search = a_search(opening, OTHER, materials).search()
    return dict(check_materials(search, opening, Names(search)))


def letter(text: str, opening: Opening = SALES_JOB, **facts: object) -> Material:
    return but(material(LETTER, opening, text), **facts)


CASES = [
    pytest.param(SALES_JOB, (letter("Acme sells. I listen."),), GOOD, id="written for it"),
    pytest.param(SALES_JOB, (), MISSING, id="not written"),
    pytest.param(SALES_JOB, (letter("Brightwell sells.", OTHER),), MISSING, id="written for another"),
    pytest.param(SALES_JOB, (material(SPIEL, SALES_JOB, "I listen."),), MISSING, id="another kind"),
    pytest.param(CHANGED, (letter("I listen.", made_on=date(2026, 11, 9)),), STALE, id="older than the posting"),
    pytest.param(CHANGED, (letter("I listen.", made_on=date(2026, 11, 10)),), GOOD, id="of the same day"),
    pytest.param(CHANGED, (letter("I listen."),), GOOD, id="of an unknown day"),
    pytest.param(SALES_JOB, (letter("I join Acme."), letter("I join Brightwell.", OTHER)), COPIED, id="copied"),
    pytest.param(SALES_JOB, (letter("I join Acme."), letter("I leave Brightwell.", OTHER)), GOOD, id="not copied"),
    pytest.param(SALES_JOB, (letter("I join Acme."), but(letter("I join Acme."), id="any", opening=None)), GOOD,
                 id="the same as one for no opening"),
    pytest.param(SALES_JOB, (letter("Acme"), letter("Brightwell", OTHER)), GOOD, id="nothing but names"),
    pytest.param(SALES_JOB, (letter("I join Acme."), material(SPIEL, OTHER, "I join Brightwell.")), GOOD,
                 id="the same words in another kind"),
]  # fmt: skip


@pytest.mark.parametrize(("opening", "materials", "check"), CASES)
def test_the_check_of_a_letter(opening: Opening, materials: tuple[Material, ...], check: MaterialCheck) -> None:
    assert checked(opening, *materials)[LETTER] is check


def test_each_kind_has_its_check() -> None:
    assert checked(SALES_JOB, *tailored(SALES_JOB)) == {RESUME: GOOD, LETTER: GOOD, SPIEL: GOOD}


def versions(*days: int | None) -> tuple[Material, ...]:
    made = (date(2026, 11, day) if day else None for day in days)
    return tuple(letter(f"Version {n}", id=f"v{n}", made_on=on) for n, on in enumerate(made))


@pytest.mark.parametrize(
    ("materials", "newest"),
    [
        pytest.param(versions(9, 20, 10), "v1", id="the newest day"),
        pytest.param(versions(None, None), "v1", id="without days the later in the list"),
        pytest.param(versions(20, 20), "v1", id="of one day the later in the list"),
        pytest.param(versions(9, None), "v0", id="a day before no day"),
        pytest.param((), None, id="none"),
    ],
)
def test_the_latest(materials: tuple[Material, ...], newest: str | None) -> None:
    found = latest(a_search(SALES_JOB, materials).search(), SALES_JOB, LETTER)
    assert (found.id if found else None) == newest
