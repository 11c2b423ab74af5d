"""Of rulings equally grave the one that tells most comes first."""

from __future__ import annotations

from threedoors.cast import ACME_TARGET, SALES_CHOSEN, SALES_JOB, TODAY, VERA, a_search, but, talk
from threedoors.guard import GUARD, doors, weigh
from threedoors.guard.said import closed_because
from threedoors.guard.weighing import _TELLING
from threedoors.terms import Door, Pipe

APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)


def test_every_rule_has_its_place() -> None:
    assert sorted(_TELLING) == sorted(rule.code for rule in GUARD)


def test_whoever_judges_an_application_is_told_before_what_is_not_ready() -> None:
    search = a_search(ACME_TARGET, SALES_CHOSEN, APPLIED, talk(VERA, Door.INFORMATIONAL)).search()
    verdict = weigh(search, search.conversations[0], TODAY)
    blocks = [each.rule for each in verdict.rulings if each.severity == "block"]
    assert blocks[0] == "G09"
    assert "G07" in blocks
    (vera,) = (each for each in doors(search, TODAY) if each.contact.id == VERA.id)
    assert closed_because(vera.doors[Door.INFORMATIONAL].rulings) == "weighs your application"


def test_a_graver_ruling_stays_before_a_more_telling_one() -> None:
    search = a_search(ACME_TARGET, APPLIED, talk(VERA, Door.INFORMATIONAL)).search()
    ranks = [each.severity.rank for each in weigh(search, search.conversations[0], TODAY).rulings if each.severity]
    assert ranks == sorted(ranks, reverse=True)
