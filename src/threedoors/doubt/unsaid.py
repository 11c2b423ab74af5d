"""What a whole text leaves unsaid: an exploring message that does not say what it is about (hidden_purpose)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from threedoors.doubt import advice_asked, searching
from threedoors.doubt.draft import Finding
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import Reading
from threedoors.rulebook import rules_of
from threedoors.terms import Audience, MaterialKind
from threedoors.text import Span

_UNSAID = {
    (False, False): "that you look for a new job or a change, and that you want their advice",
    (False, True): "that you look for a new job or a change",
    (True, False): "that you want their advice or ideas",
}


@cache
def _halves() -> tuple[tuple[DoubtRule, ...], tuple[DoubtRule, ...]]:
    return rules_of(searching), rules_of(advice_asked)


def _hidden_purpose(reading: Reading) -> Iterator[Finding]:
    whole = whole_text(reading)
    if not whole or reading.draft.kind is not MaterialKind.MESSAGE or reading.stakes.audience is not Audience.SAFE:
        return
    search, advice = (any(next(iter(rule(reading)), None) for rule in half) for half in _halves())
    if lacking := _UNSAID.get((search, advice)):
        message = f"They cannot tell what this is about: it does not say {lacking}."
        instead = "Say in one line that you look for new work or a change and want their advice."
        yield finding(reading, "hidden_purpose.unsaid", whole, message, instead)


def whole_text(reading: Reading) -> Span | None:
    """The text without the blanks around it; none where nothing is written."""
    text = reading.draft.text
    start = len(text) - len(text.lstrip())
    return Span(start, len(text.rstrip())) if text.strip() else None


hidden_purpose: DoubtRule = rule_of(
    "hidden_purpose.unsaid",
    _hidden_purpose,
    why="Friends help best when they know what is going on, and feel used when they learn it later.",
    source="METHOD S15 and G27; the founding essay: be explicit about the process",
    trips=(said("Coffee on Friday? It has been too long.", audience=Audience.SAFE, kind=MaterialKind.MESSAGE),),
    passes=(
        said(
            "I am looking for a new job and would like your advice. Coffee on Friday?",
            audience=Audience.SAFE,
            kind=MaterialKind.MESSAGE,
        ),
        said("Coffee on Friday? It has been too long.", kind=MaterialKind.MESSAGE),
    ),
)
