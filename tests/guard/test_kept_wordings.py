"""G14 leaves alone what the seeker keeps, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from threedoors.cast import SALES_JOB, TODAY, VERA, a_search, talk
from threedoors.guard import weigh
from threedoors.terms import Door, KeptWording

MESSAGE = "Sales is one option."


def _rules(kept: tuple[KeptWording, ...], message: str = MESSAGE) -> set[str]:
    search = a_search(VERA, SALES_JOB, talk(VERA, Door.JOB, SALES_JOB, message=message)).search()
    search = replace(search, seeker=replace(search.seeker, kept_wordings=kept))
    return {ruling.rule for ruling in weigh(search, search.conversations[0], TODAY).rulings}


def test_what_is_kept_is_not_held_against_the_seeker() -> None:
    assert "G14" in _rules(())
    kept = KeptWording(rule="divided_target.one_of_several", words="Sales is one option", reason="asked", on=TODAY)
    assert "G14" not in _rules((kept,))
    assert "G14" in _rules((kept,), f"{MESSAGE} I am torn between sales and design.")
