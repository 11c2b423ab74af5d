"""`rules` and `schema`: what the guard holds to, and what a search file may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from threedoors.cli import shown
from threedoors.cli.shown import words
from threedoors.errors import NotFound

if TYPE_CHECKING:
    from rich.text import Text

    from threedoors.guard.weighing import GuardRule

_JUDGED_ON = {"people": "people and time", "words": "what is planned"}


def rules(code: str, as_json: bool) -> int:
    """Every rule of the guard, or one of them whole."""
    from threedoors.guard import GUARD

    chosen = [rule for rule in GUARD if not code or rule.code.casefold() == code.casefold()]
    if not chosen:
        known = ", ".join(rule.code for rule in GUARD)
        raise NotFound(f"There is no rule {code}.", hint=f"There are: {known}.")
    if as_json:
        shown.print_json(rule_as_json(chosen[0]) if code else [rule_as_json(rule) for rule in chosen])
    elif code:
        _show_whole(chosen[0])
    else:
        _show_all(chosen)
    return 0


def rule_as_json(rule: GuardRule) -> dict[str, Any]:
    return {
        "rule": rule.code,
        "name": rule.name,
        "doors": _doors(rule),
        "severity": rule.severity.value,
        "judged_on": rule.judged_on.value,
        "why": rule.why,
        "source": rule.source,
        "lifted_by": [claim.value for claim in rule.lifted_by],
        "honesty": rule.honesty,
    }


def _doors(rule: GuardRule) -> list[str]:
    """In the order of the method, whatever order the set has."""
    return [door for door in shown.DOORS if door in {each.value for each in rule.doors}]


def _show_all(chosen: list[GuardRule]) -> None:
    screen = shown.console()
    if screen.width < shown.NARROW:
        for rule in chosen:
            screen.print(_heading(rule))
            screen.print(shown.indented(words(rule.why)))
    else:
        headings = ["Rule", "Door", "Says", "Looks at", "Why", "Lifted by"]
        screen.print(shown.grid(headings, map(_row, chosen), keep=(0, 2)))
    screen.print(words("One rule whole: threedoors rules G07"))


def _row(rule: GuardRule) -> list[Text]:
    from threedoors.guard import CLAIMS

    said = shown.SEVERITIES[rule.severity]
    doors = ", ".join(shown.DOORS[door] for door in _doors(rule))
    lifted = "; ".join(CLAIMS[claim] for claim in rule.lifted_by)
    return [
        words((rule.code, "bold")), words(doors), words(said), words(_JUDGED_ON[rule.judged_on]), words(rule.why),
        words(lifted),
    ]  # fmt: skip


def _heading(rule: GuardRule) -> Text:
    doors = ", ".join(shown.DOORS[door] for door in _doors(rule))
    return words((rule.code, "bold"), " ", shown.SEVERITIES[rule.severity], f" ({doors})")


def _show_whole(rule: GuardRule) -> None:
    from threedoors.guard import CLAIMS

    screen = shown.console()
    screen.print(_heading(rule))
    screen.print(words(rule.why))
    screen.print(words(("Looks at: ", "dim"), _JUDGED_ON[rule.judged_on]))
    screen.print(words(("Source: ", "dim"), rule.source))
    for claim in rule.lifted_by:
        screen.print(words(("What you can say that changes it: ", "dim"), f"{CLAIMS[claim]} ({claim})"))
    if rule.honesty:
        screen.print(words("No reason overrides it: it is about honesty."))


def schema() -> int:
    """The JSON Schema of the search file, indented for reading."""
    import json
    import sys

    from threedoors.searchfile import schema as search_schema

    sys.stdout.write(json.dumps(search_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0
