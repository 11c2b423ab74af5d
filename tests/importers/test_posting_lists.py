"""Where a posting's lists begin and end: within a line, and before the perks, the day to apply and the law's words."""

from __future__ import annotations

import json

import pytest

from threedoors.importers import read_file
from threedoors.terms import Need

TOP = "Line Cook\nAcme Kitchen\n\nWe are looking for a Line Cook to join our team.\n\n"


def _asked(text: str) -> list[tuple[str, Need]]:
    (found,) = read_file("posting.txt", (TOP + text).encode()).openings
    return [(each.text, each.kind) for each in found.requirements if each.kind is not Need.NOISE]


NICE = "Requirements\n- Two years on the line\n\nNice to have\n- Spanish\n"
WANTED = [("Two years on the line", Need.MUST), ("Spanish", Need.NICE)]


@pytest.mark.parametrize("mark", ["", "- "])
@pytest.mark.parametrize(
    "line",
    [
        "Perks: free meals and a phone", "Benefits: 20 days off", "Apply by 12 January 2027", "EOE", "EOE M/F/D/V",
        "Equal opportunity employer", "To apply, send your resume to jobs@acme.example", "Please apply online",
        "Applications close on 3 March", "We value diversity.", "Avantages : repas offerts",
    ],
)  # fmt: skip
def test_what_is_no_wish_ends_the_list_of_wishes(line: str, mark: str) -> None:
    assert _asked(f"{NICE}{mark}{line}\n") == WANTED
    assert _asked(f"{NICE}{mark}{line}\nOur kitchen is on Main Street.\n")[:2] == WANTED


@pytest.mark.parametrize("wish", ["Apply design patterns with care", "Perks of experience with wine", "Benefit plans"])
def test_a_wish_that_begins_alike_stays_one(wish: str) -> None:
    assert _asked(f"{NICE}- {wish}\n") == [*WANTED, (wish, Need.NICE)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Requirements: two years on the line; a food card.", [("two years on the line", Need.MUST),
                                                               ("a food card.", Need.MUST)]),
        ("Join us. Must have: a driving licence. Nice to have: Spanish.", [("a driving licence.", Need.MUST),
                                                                           ("Spanish.", Need.NICE)]),
        ("Anforderungen: zwei Jahre am Herd", [("zwei Jahre am Herd", Need.MUST)]),
        ("Requirements: a food card.\nWe are a family kitchen.", [("a food card.", Need.MUST)]),
        ("Experience: entry level", []),
    ],
)  # fmt: skip
def test_parts_named_within_a_line(text: str, asked: list[tuple[str, Need]]) -> None:
    assert _asked(text) == asked


def test_a_workable_posting_that_names_them_within_a_line() -> None:
    job = {
        "title": "Line Cook", "shortcode": "A1", "url": "https://apply.workable.com/acme/j/A1",
        "description": "<p>Join us.</p><p><strong>Requirements:</strong> two years on the line; a food card</p>",
    }  # fmt: skip
    (found,) = read_file("jobs.json", json.dumps({"name": "Acme", "jobs": [job]}).encode()).openings
    assert [(each.text, each.kind) for each in found.requirements] == [
        ("two years on the line", Need.MUST), ("a food card", Need.MUST),
    ]  # fmt: skip
