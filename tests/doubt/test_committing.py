"""Which questions ask for a yes, and which words say it."""

from __future__ import annotations

import pytest

from threedoors.doubt import check
from threedoors.doubt.committing import asks_yes, says_yes
from threedoors.doubt.phrases import said
from threedoors.terms import MaterialKind

ASKS = (
    "Do you want this job?",
    "Would you take it if we offered it to you?",
    "Are you in?",
    "How keen are you on this role?",
    "Can you see yourself working here?",
    "Do you have any final thoughts?",
    "What would you say if we called tomorrow?",
)
ASKS_OTHER = (
    "Why us?",
    "Tell me about a time you disagreed with your boss.",
    "Where do you see yourself in five years?",
    "What are you looking for in your next role?",
    "What other jobs are you applying for?",
    "How long would you stay?",
    "When can you start?",
    "How do you deal with stress?",
)
YES = (
    "I'd accept, on the terms advertised.",
    "I am, until I retire.",
    "I do.",
    "Before you finished the question.",
    "I'd join tomorrow.",
    "There is no place I'd rather work.",
    "Your school is where I want to do it again.",
    "I should be very glad to have the charge of your records.",
    "Please accept my application for the clerk's post.",
    "I can start on June 3.",
    "It would be an honor to serve on your crew.",
)
NO_YES = (
    "I look forward to hearing from you.",
    "I'd like to hear more about the role.",
    "It would depend on the package.",
    "I'd be glad to talk it over.",
    "I hope that this letter finds you well.",
    "I am glad that you asked.",
    "It's a strong maybe.",
    "I'd have to think about it.",
)


@pytest.mark.parametrize("question", ASKS)
def test_a_question_asks_for_a_yes(question: str) -> None:
    assert asks_yes(question)


@pytest.mark.parametrize("question", ASKS_OTHER)
def test_a_question_asks_for_something_else(question: str) -> None:
    assert not asks_yes(question)


@pytest.mark.parametrize("text", YES)
def test_a_yes_is_heard(text: str) -> None:
    assert says_yes(said(text))


@pytest.mark.parametrize("text", NO_YES)
def test_courtesy_is_no_yes(text: str) -> None:
    assert not says_yes(said(text))


def test_a_yes_may_name_the_company() -> None:
    assert says_yes(said("I would run the night desk of Corvid Health.", companies=("Corvid Health",)))


@pytest.mark.parametrize("text", ["I sold 340 pumps to nine clinics.", "I asked him why, and we changed the rack."])
def test_a_story_needs_no_yes(text: str) -> None:
    reading = said(text, question="Tell me about a conflict with a coworker.", kind=MaterialKind.ANSWER)
    assert "missing_commitment" not in {each.category for each in check(reading.draft, reading.stakes)}
