"""The docs name what there is: every rule, importer, command and setting; and what they name is there."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from goldens import ROOT, check_golden
from threedoors.guard import GUARD
from threedoors.guard.weighing import HEART
from threedoors.importers import IMPORTERS
from threedoors.rulebook import JudgedOn
from threedoors.terms import Door

DOORS = {Door.EXPLORATORY: "Explore", Door.INFORMATIONAL: "Learn", Door.JOB: "Job"}


def _rules_page() -> str:
    lines = [
        "# What the guard says",
        "Made from the rules themselves by `make golden`.",
        "",
        "A block means: not like this. A warning wants a second thought. Advice is said once.",
        "",
        "The heart of the method are five rules; the others stand under them.",
        "",
    ]
    for rule in sorted(
        GUARD, key=lambda rule: (HEART.index(rule.code) if rule.code in HEART else len(HEART), rule.code)
    ):
        doors = ", ".join(DOORS[door] for door in Door if door in rule.doors)
        judged = (
            "people and time: decides whether a door is open" if rule.judged_on is JudgedOn.PEOPLE else "what is said"
        )
        lifted = ", ".join(f"`{claim}`" for claim in rule.lifted_by) or "nothing but the facts"
        honest = " No reason overrides it." if rule.honesty else ""
        lines += [
            f"## {rule.code} {rule.name.replace('_', ' ')}" + (" (heart)" if rule.code in HEART else ""),
            f"{rule.why}",
            "",
            f"- {rule.severity.capitalize()}; at {doors}; reads {judged}.{honest}",
            f"- What the seeker can say that changes it: {lifted}.",
            f"- Source: {rule.source}.",
            "",
        ]
    return "\n".join(lines)


def test_the_rules_page_says_what_the_rules_say() -> None:
    check_golden("docs/rules.md", _rules_page())


def _docs() -> str:
    return "\n".join(page.read_text() for page in (ROOT / "docs").rglob("*.md")) + (ROOT / "README.md").read_text()


def _missing(names: Iterable[str]) -> list[str]:
    text = _docs()
    return [name for name in names if name not in text]


def test_the_readmes_formats_are_those_we_read() -> None:
    """The table between the marks comes from the importers; what stands around it is written by hand."""
    before, after = re.split(r"(?s)(?<=<!-- formats -->\n).*(?=<!-- /formats -->)", (ROOT / "README.md").read_text())
    rows = [f"| `{each.NAME}` | {each.READS} | {each.BECOMES} |" for each in IMPORTERS]
    table = "\n".join(("| format | from | what it becomes |", "|---|---|---|", *rows))
    check_golden("README.md", f"{before}{table}\n{after}")


def test_every_setting_is_in_the_docs() -> None:
    code = "\n".join(file.read_text() for file in (ROOT / "src").rglob("*.py"))
    settings = set(re.findall(r"\bTHREEDOORS_[A-Z_]+\b", code))
    assert settings
    assert not _missing(sorted(settings))


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.name)
def test_a_page_links_only_to_what_is_there(page: object) -> None:
    from pathlib import Path

    assert isinstance(page, Path)
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
    assert all((page.parent / target).exists() for target in targets)


def test_the_readmes_commands_run() -> None:
    """Its command-line tour is what `tests/cli/test_tour.py` runs; here only that it names both first commands."""
    first = (ROOT / "README.md").read_text()[:900]
    assert first.index("make run") < first.index("make test")
