"""What would let the list go on, when it cannot: a tie to mark, a decision to take, a company to name."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.planner.round import Round
from threedoors.situation import Ground, Stage


def hints(ground: Ground, round_: Round) -> Iterator[str]:
    """Steps that are the seeker's own and open new conversations, the first to take first."""
    if round_.goes_on and not ground.safe_three:
        yield (
            "Nobody here is marked as family, a friend, a former colleague or a counsellor. Add a few, "
            "or say so of people you have: exploring begins with those who wish you well."
        )
    if ground.stage is not Stage.CHOSEN and round_.told_enough:
        yield "Your round has told you enough. Decide on one direction, write down why, and the doors to learn open."
    elif ground.stage is Stage.UNDECIDED and not ground.search.directions:
        yield "No direction is written down yet. If you know what work you want, name it; else ask for suggestions."
    if ground.stage is Stage.CHOSEN and not _anywhere_to_go(ground):
        yield "Name a few companies you would like to work for, or add an opening: then there is somebody to ask."


def _anywhere_to_go(ground: Ground) -> bool:
    return any(company.target for company in ground.search.companies) or any(
        o.pipe.live for o in ground.search.openings
    )
