"""A brief has one order, wherever it is shown."""

from __future__ import annotations

import re
from dataclasses import replace
from io import StringIO

from rich.console import Console

from threedoors.cast import IRIS, SALES_CHOSEN, SALES_JOB, THREE_QUESTIONS, TODAY, a_search, but, talk
from threedoors.cli.briefing import _show
from threedoors.prepare import brief
from threedoors.prepare.briefing import Brief, BriefPart, parts_of
from threedoors.renderers import page
from threedoors.renderers.page import texts_of
from threedoors.situation import Ground
from threedoors.terms import Door

TALK = but(talk(IRIS, Door.INFORMATIONAL, agenda=THREE_QUESTIONS), notes="Bring the sheet.")
SEARCH = a_search(SALES_CHOSEN, SALES_JOB, TALK).search()
MADE = brief(Ground(SEARCH, TODAY), SEARCH.conversations[0])


def _on_page(made: Brief) -> list[str]:
    return re.findall(r"<h2>(.*?)</h2>", page(made, "Talk", "today"))


def test_page_paper_and_screen_have_the_same_parts_in_the_same_order() -> None:
    order = [part.value for part in parts_of(MADE)]
    assert order == [part.value for part in BriefPart if part is not BriefPart.KNOWN]
    assert _on_page(MADE) == order
    assert [each for each in texts_of(MADE) if each in order] == order
    shown = StringIO()
    _show(Console(file=shown, width=200), MADE, SEARCH, SEARCH.conversations[0])
    assert [line for line in shown.getvalue().splitlines() if line in order] == order


def test_a_part_with_nothing_in_it_is_left_out() -> None:
    bare = replace(MADE, people=(), questions=(), notes=" ")
    assert {BriefPart.WHO, BriefPart.ASK, BriefPart.NOTES}.isdisjoint(parts_of(bare))
    assert _on_page(bare) == [part.value for part in parts_of(bare)]
