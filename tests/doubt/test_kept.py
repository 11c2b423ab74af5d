"""Wordings that the seeker keeps."""

from __future__ import annotations

from datetime import date

from threedoors.doubt import Finding
from threedoors.doubt.kept import kept_by
from threedoors.terms import KeptWording

TEXT = "Well, Sales is one option for me."
FOUND = Finding("divided_target.one_of_several", "divided_target", 6, 25, "error", "", "")


def _kept(rule: str, words: str) -> KeptWording:
    return KeptWording(rule=rule, words=words, reason="so", on=date(2026, 11, 24))


def test_these_words_under_this_rule() -> None:
    assert kept_by([_kept(FOUND.rule, "sales  is one option")], FOUND, TEXT)
    assert not kept_by([_kept(FOUND.rule, "one option")], FOUND, TEXT)
    assert not kept_by([_kept("divided_target.other", "Sales is one option")], FOUND, TEXT)


def test_without_words_wherever_the_rule_speaks() -> None:
    assert kept_by([_kept(FOUND.rule, "")], FOUND, TEXT)


def test_another_s_name_is_never_kept() -> None:
    slip = Finding("wrong_name.company", "wrong_name", 6, 25, "error", "", "")
    assert not kept_by([_kept("wrong_name.company", "")], slip, TEXT)
