"""The listening model: it parts clauses well, adds up what the trainer wrote, and answers for any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.doubt import Draft, Stakes, check
from threedoors.doubt.clauses import LONG, clauses
from threedoors.doubt.english import asks_for_yes, question_kinds
from threedoors.doubt.features import features, tokens
from threedoors.doubt.listening import ANY, CLAUSE_HEADS, TEXT_HEADS, Ears, heard
from threedoors.doubt.reading import Reading
from threedoors.terms import Audience, Family, MaterialKind

STAKES = Stakes(families=frozenset((Family.SALES,)), roles=("Sales Representative",), companies=("Acme",))

CLAUSES = {
    "sentences": ("I sell. I like it.", ["I sell.", "I like it."]),
    "a title keeps its dot": ("I saw Dr. Meyer. She agreed.", ["I saw Dr. Meyer.", "She agreed."]),
    "bullets": ("- I sell\n- I teach", ["- I sell", "- I teach"]),
    "emoji alone is no clause": ("I sell. 🙂", ["I sell."]),
    "right to left": ("שלום עולם. אני כאן.", ["שלום עולם.", "אני כאן."]),
    "a transcript is cut where a thought begins": (
        """so i did three years at the mall and before that the army and people tell me i stay calm and right now im
 looking at security because i like it""",
        [
            "so i did three years at the mall and before that the army and people tell me",
            "i stay calm and right now im\n looking at security because i like it",
        ],
    ),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), CLAUSES.values(), ids=CLAUSES)
def test_clauses(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in clauses(Reading(Draft(text)))] == expected


@given(st.text(max_size=300))
def test_clauses_are_in_order_within_the_text_and_short(text: str) -> None:
    spans = clauses(Reading(Draft(text)))
    assert all(0 <= one.start < one.end <= len(text) for one in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


def test_no_clause_is_longer_than_it_may_be() -> None:
    spans = clauses(Reading(Draft("word " * 500)))
    assert all(len(range(span.start, span.end)) <= 5 * (LONG + 1) for span in spans)


def test_names_of_the_job_stand_for_themselves() -> None:
    words = [word for _, word in tokens(Reading(Draft("At Acme I sold 340 pumps, and nursing is near."), STAKES))]
    assert words == ["at", "<C>", "i", "sold", "<#>", "pumps", "and", "<R>", "is", "near"]


def test_features_are_words_their_stems_and_their_senses() -> None:
    found = features(["i", "want", "it"], ["q:why"])
    assert {"want", "i want", "i_it", ".want", "=WANT", "ME>>WANT", "ME+WANT", "q:why*WANT"} <= set(found)


def test_the_weights_on_file_are_those_of_these_heads() -> None:
    ears = Ears.load()
    assert ears.heads == (*CLAUSE_HEADS, ANY, *TEXT_HEADS)
    assert ears.knows("money")
    assert not ears.knows("zzyzzx")


def test_adding_up_a_long_text_in_stretches_gives_what_one_stretch_gives() -> None:
    once = heard(Reading(Draft("I need the money. I like it here. " * 2), STAKES))[1]
    often = heard(Reading(Draft("I need the money. I like it here. " * 400), STAKES))[1]
    assert once is not None
    assert often is not None
    assert set(once.scores) == set(often.scores)


QUESTIONS = {
    "Would you take it?": True,
    "Do you want this job?": True,
    "Why do you want this job?": False,
    "What would you do in the first month?": False,
    "How interested are you?": True,
    "": False,
}


@pytest.mark.parametrize(("question", "yes"), QUESTIONS.items())
def test_a_question_that_wants_a_yes(question: str, yes: bool) -> None:
    assert asks_for_yes(question) is yes


def test_kinds_of_question() -> None:
    assert question_kinds("Why us?") == ["us", "why"]
    assert question_kinds("Coffee?") == ["other"]


HEARD = [
    ("Put me anywhere you like, I really don't mind which job it is.", "open_to_anything"),
    ("My last boss was a liar and the place was a circus.", "negativity"),
    ("I guess I could maybe be sort of okay at it.", "hedging"),
    ("I'm still figuring out who I am and what I want from life.", "soul_searching"),
    ("I need this job because my rent is due.", "need_centred"),
    ("This gets my foot in the door, and then I move on to something better.", "stepping_stone"),
]


@pytest.mark.parametrize(("said", "category"), HEARD, ids=[category for _, category in HEARD])
def test_what_no_pattern_knows_is_heard(said: str, category: str) -> None:
    text = f"I sold 340 pumps to nine clinics last year. {said} Acme's service calls are honest."
    found = [each for each in check(Draft(text, MaterialKind.ANSWER), STAKES) if each.severity != "hint"]
    assert category in {each.category for each in found}
    assert all(text[each.start : each.end].rstrip(" ") in said for each in found if each.category == category)


@pytest.mark.parametrize("audience", [Audience.EMPLOYER, Audience.SAFE])
def test_honest_text_stays_unmarked(audience: Audience) -> None:
    text = (
        "I am looking for a new job and would like your advice. I want to sell for Acme because its service calls are"
        " honest. Last year I sold 340 pumps to nine clinics, and I would start in Denver in May."
    )
    assert [each.category for each in check(Draft(text, MaterialKind.MESSAGE), STAKES.__class__(audience))] == []
