"""Directions on a terminal: a table first, then why, what carries over and what is not seen yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown
from threedoors.cli.given import PIPED
from threedoors.cli.shown import words
from threedoors.directions import LONGEST, is_long

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from threedoors.cli.directing import Given
    from threedoors.datasets import Area, Wage, Wages
    from threedoors.directions import Match

_PAGE = 2000  # letters
NO_MOVES = (
    "nothing outside your own line of work stands out in these lines. People who know you may see further: ask them."
)
_TOLD = 5  # matches that are explained
STANDINGS = {"strong": ("strong", "bold green"), "possible": ("possible", "cyan"), "stretch": ("stretch", "yellow")}
_LOW, _MIDDLE, _HIGH = 1, 2, 3  # the 25th, 50th and 75th percentile


def show(name: str, where: Area, wages: Wages, matches: Sequence[Match], aside: Sequence[Match]) -> None:
    screen = shown.console()
    screen.print(words(("What you wrote" if name == PIPED else name, "bold"), " points to"))
    screen.print(_table(matches, where, wages))
    for each in matches[:_TOLD]:
        _explain(screen, each)
    screen.print()
    if not aside:
        screen.print(words(("Moves to the side", "bold"), f": {NO_MOVES}"))
    else:
        screen.print(words(("Moves to the side", "bold"), ": where people go from such work, and what you bring"))
        screen.print(_table(aside, where, wages, standing=False))
        for each in aside:
            _explain(screen, each)
    screen.print()
    screen.print(words((_footnote(where, wages), "dim")))


def _table(matches: Sequence[Match], where: Area, wages: Wages, *, standing: bool = True) -> object:
    pay_in = f"Pay in {_place(where)}"
    headings = ("Work", "Fit", pay_in) if standing else ("Work", pay_in)
    return shown.grid(headings, (_row(each, wages.of(each.code, where), standing) for each in matches))


def _row(each: Match, wage: Wage | None, standing: bool) -> list[Text]:
    needs = (f"\nneeds {each.needs}", "yellow") if each.needs else ""
    below = ("\npays or asks much less than your own work", "dim") if each.step_down else ""
    title = words(each.title, (f"  {each.code}", "dim"), needs, below)
    fit = [words(STANDINGS[each.standing.value])] if standing else []
    return [title, *fit, words(pay(wage))]


def pay(wage: Wage | None) -> str:
    """The middle half and the median; by the hour where that is all there is."""
    if wage is None or wage.median is None:
        return "no wage published"
    unit = " an hour" if wage.hourly else " a year"
    low, middle, high = (_money(wage, n) for n in (_LOW, _MIDDLE, _HIGH))
    spread = f", half of them {low} to {high}" if low and high else ""
    group = f" (for {wage.under})" if wage.under else ""
    return f"{middle}{unit}{spread}{group}"


def _money(wage: Wage, n: int) -> str:
    paid = wage.paid[n]
    if paid is None:
        return ""
    figure = f"${paid:,.2f}" if wage.hourly else f"${paid:,.0f}"
    return f"{figure} or more" if wage.at_least[n] else figure


def _explain(screen: Console, each: Match) -> None:
    screen.print()
    screen.print(words((each.title, "bold")))
    if each.wanted:
        screen.print(shown.indented(words(("You say: ", "green"), f"“{each.wanted}”")))
    if each.needs:
        screen.print(shown.indented(words(("Needs a licence or degree: ", "yellow"), each.needs)))
    if each.asks:
        screen.print(shown.indented(words(("Most often asked for: ", "yellow"), each.asks)))
    if each.step_down:
        screen.print(shown.indented(words("It pays or asks much less than your own work.")))
    for evidence in each.evidence:
        why = "your title" if evidence.is_title else ", ".join(evidence.because)
        screen.print(shown.indented(words(f"“{evidence.quote}”", (f"  {why}", "dim"))))
    for ability in each.transfers:
        screen.print(shown.indented(words(("Carries over: ", "green"), ability.name, (f"  “{ability.quote}”", "dim"))))
    screen.print(shown.indented(words(("Not seen yet: ", "yellow"), _missing(each))))


def _missing(each: Match) -> str:
    """The gaps by name and weight; where there are none, whether that says something."""
    if each.gaps:
        return "; ".join(f"{ability.name} ({max(1, round(100 * ability.weight))} %)" for ability in each.gaps)
    return "nothing weighty" if each.shows_enough else "your lines say too little of this work to tell"


def say_how_much(read: Given, summary_only: bool) -> None:
    """That a very long resume was not read to its end, or one in another language only in its summary."""
    if summary_only:
        shown.console().print(words("Most of it is in another language, so this goes by its English summary alone."))
    if is_long(read):
        pages = LONGEST // _PAGE
        shown.console().print(words(f"It is long: we read the first {pages} pages or so, which say enough to begin."))


def _place(where: Area) -> str:
    return "the United States" if where.kind == "N" else where.name


def _footnote(where: Area, wages: Wages) -> str:
    return (
        f"Pay: {wages.source}, {wages.period}, employees in {_place(where)}, gross, in dollars; the "
        "self-employed are not counted. A percentage is a share of what the work asks for. "
        "Work and skills: O*NET, ESCO and the Occupational Outlook Handbook; "
        "`--json` names each source."
    )
