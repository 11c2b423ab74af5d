"""The seeker's own wishes beside the resume: each a share from 0 to 1, its weight set by the seeker, nothing hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from threedoors.directions.terms import Match

_MIDDLE = 0.5
_SCALE = 5  # want and suit are said from 1 to 5


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What else counts, by occupation code where it differs, and how much: weight 0 leaves it out.

    want, suit: 1 to 5, said by the seeker. pay: the yearly median in the seeker's area. pay_wanted: what is enough.
    """

    want: Mapping[str, int] = field(default_factory=dict)
    suit: Mapping[str, int] = field(default_factory=dict)
    pay: Mapping[str, float] = field(default_factory=dict)
    pay_wanted: float | None = None
    weights: Mapping[str, float] = field(default_factory=lambda: {"resume": 1.0})


@dataclass(frozen=True, slots=True)
class Weighed:
    """A match with its parts: what each wish gave, 0 to 1, None where nothing is known. An unknown part counts as the
    middle, neither for nor against."""

    match: Match
    parts: Mapping[str, float | None]
    place: float


def weighed(matches: Sequence[Match], wishes: Wishes) -> tuple[Weighed, ...]:
    """The matches in the order the seeker's weights give them. `training` is how little of the work is new."""
    best = max((match.score for match in matches), default=0.0) or 1.0
    found = []
    for match in matches:
        parts = {
            "resume": match.score / best,
            "want": _scaled(wishes.want.get(match.code)),
            "suit": _scaled(wishes.suit.get(match.code)),
            "pay": _paid(wishes.pay.get(match.code), wishes.pay_wanted),
            "training": _known_share(match),
        }
        found.append(Weighed(match, parts, _together(parts, wishes.weights)))
    return tuple(sorted(found, key=lambda each: -each.place))


def _scaled(said: int | None) -> float | None:
    return None if said is None else (said - 1) / (_SCALE - 1)


def _paid(median: float | None, wanted: float | None) -> float | None:
    return None if median is None or not wanted else min(median / wanted, 1.0)


def _known_share(match: Match) -> float | None:
    """Of the abilities named, the share by weight that the resume shows; nothing where a licence stands before it."""
    if match.needs:
        return 0.0
    shown, missing = (sum(each.weight for each in group) for group in (match.transfers, match.gaps))
    return shown / (shown + missing) if shown + missing else None


def _together(parts: Mapping[str, float | None], weights: Mapping[str, float]) -> float:
    whole = sum(weights.get(name, 0.0) for name in parts)
    known = sum((_MIDDLE if value is None else value) * weights.get(name, 0.0) for name, value in parts.items())
    return known / whole if whole else 0.0
