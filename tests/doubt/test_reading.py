"""How a draft is read: sentences that survive real text, work told from teams, other people's words covered."""

from __future__ import annotations

import pytest

from threedoors.doubt import Draft, Stakes, families_shown
from threedoors.doubt.fields import kinds_of_work
from threedoors.doubt.reading import LONGEST, QUOTED, Reading
from threedoors.terms import Family

SENTENCES = {
    "full stops": ("I sell. I like it.", ["I sell.", "I like it."]),
    "titles keep their dot": ("I saw Dr. Meyer. She agreed.", ["I saw Dr. Meyer.", "She agreed."]),
    "Latin keeps its dots": ("I sold, e.g. tools, to St. Mary. Fine.", ["I sold, e.g. tools, to St. Mary.", "Fine."]),
    "a question ends": ("Why sales? Because.", ["Why sales?", "Because."]),
    "a semicolon ends": ("I sell; I like it.", ["I sell;", "I like it."]),
    "bullets": ("- I sell\n- I teach", ["- I sell", "- I teach"]),
    "a blank line": ("Dear Ms Holt\n\nI sell", ["Dear Ms Holt", "I sell"]),
    "a wrapped line goes on": (
        "I would like to go on working for the people of the north\nwho buy from you.",
        ["I would like to go on working for the people of the north\nwho buy from you."],
    ),
    "columns": ("Sales           Marketing", ["Sales           ", "Marketing"]),
    "no ending at all": ("i sell and i like it", ["i sell and i like it"]),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    reading, at, found = Reading(Draft(text)), 0, []
    while at < len(text):
        sentence = reading.sentence(at)
        found.append(sentence.of(text))
        at = sentence.end
    assert [each.strip() for each in found if each.strip(" .\n")] == [each.strip() for each in expected]


def test_a_sentence_without_end_is_read_in_stretches() -> None:
    reading = Reading(Draft("word " * 1_000))
    assert reading.around(0) == (0, LONGEST)
    assert reading.around(LONGEST + 3) == (LONGEST, 2 * LONGEST)


WORK = {
    "work one does": ("I am considering marketing.", [Family.MARKETING]),
    "a team": ("I work with the marketing team.", []),
    "two teams": ("I wrote for sales and marketing teams.", []),
    "a team one wants to join": ("I would love to join your marketing team.", [Family.MARKETING]),
    "somebody's own": ("Your marketing is good.", []),
    "a role": ("I want a marketing role.", [Family.MARKETING]),
    "a duty on the road": ("I am open to travel.", []),
    "a job on the road": ("I want a job in travel.", [Family.HOSPITALITY]),
    "a department's own": ("I keep an eye on marketing's leads.", []),
    "a short is": ("Marketing's always been my passion.", [Family.MARKETING]),
    "the name of a thing": ("I had to build my own business plan.", []),
    "a business of one's own": ("I will build my own business.", [None]),
    "a person met": ("The nurse told me so.", []),
    "a person to be": ("I want to be a nurse.", [Family.NURSING]),
    "many persons": ("I like nurses.", []),
    "an ordinary noun alone": ("I think of law.", [Family.LAW]),
    "an ordinary noun with another": ("I know the law firm's product data.", []),
    "a place": ("I may go back to law school.", [Family.LAW]),
    "a shop of one's own": ("I may open my own bakery.", [None]),
    "a verb": ("I want to design a form.", []),
}


@pytest.mark.parametrize(("text", "families"), WORK.values(), ids=WORK)
def test_kinds_of_work(text: str, families: list[Family | None]) -> None:
    assert [kind.family for kind in kinds_of_work(text.lower())] == families


@pytest.mark.parametrize(
    "text",
    [
        'They said: "Why not go into marketing, you would love it?" I said no.',
        "You asked whether I would also consider marketing: no.",
        "People ask me if I want to go back to marketing.",
        "My friends think I should try marketing.",
    ],
)
def test_what_others_say_is_covered(text: str) -> None:
    own = Reading(Draft(text), Stakes(families=frozenset((Family.SALES,)))).own
    assert QUOTED in own
    assert "marketing" not in own
    assert len(own) == len(text)


def test_the_name_of_a_company_is_no_kind_of_work() -> None:
    stakes = Stakes(families=frozenset((Family.SALES,)), companies=("Blue Marketing",))
    assert Reading(Draft("I want to sell for Blue Marketing."), stakes).rivals == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sales leader for medical devices", {Family.SALES}),
        ("Registered nurse and health writer | teaching", {Family.NURSING, Family.TEACHING}),
        ("I keep clinics running", set()),
        ("Clinic Hero", {Family.HEALTH_ADMINISTRATION}),
    ],
)
def test_families_shown(text: str, shown: set[Family]) -> None:
    titles = {"Clinic Hero": Family.HEALTH_ADMINISTRATION, "Nobody": None}
    assert families_shown(text, titles) == shown
