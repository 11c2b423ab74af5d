"""What a talk is expected to bring, in plain numbers: chances of an answer, hours, and the worth of what is learned.

Everything here is a default of ours unless a source is named (METHOD section 4, Priors and Capacity); none of it is a
promise, and none of it is shown as a score of a person.
"""

from __future__ import annotations

import math

from threedoors.terms import Door, Relation, Shots

REPLY = {
    Relation.FAMILY: 0.85,
    Relation.FRIEND: 0.85,
    Relation.COLLEAGUE: 0.85,
    Relation.COUNSELLOR: 0.85,
    Relation.MANAGER: 0.85,
    Relation.MENTOR: 0.60,
    Relation.EX_COLLEAGUE: 0.55,
    Relation.EX_MANAGER: 0.55,
    Relation.ACQUAINTANCE: 0.40,
    Relation.ALUM: 0.35,
    Relation.STRANGER: 0.15,
}
"""Chance of an answer to one personal message, by tie (METHOD section 4, Priors: judgment)."""
INTRODUCED = 0.60
MEET_IF_REPLIED = 0.75
WILLING = {1: 0.5, 2: 0.75, 3: 1.0, 4: 1.2, 5: 1.35}
"""How a willingness of 1 to 5, once seen, changes the chance of an answer."""
SURE = 0.95

HOURS = {Door.EXPLORATORY: 1.0, Door.INFORMATIONAL: 1.75, Door.JOB: 6.0}
"""Preparation, talk, debrief and thanks together (METHOD section 4, Capacity)."""
HOUR_COST = 0.04
SHOT_COST = {Shots.RENEWABLE: 0.0, Shots.SCARCE: 0.5, Shots.SINGLE: 1.0, Shots.SPENT: 1.0}
"""What is lost for a later job talk when a scarce contact is used to learn."""

REST_AFTER_NO = 60
"""Days in which whoever said no to a talk is not proposed for another of its kind (judgment)."""

DORMANT_YEARS = 3
DORMANT_BONUS = 0.15
"""Ties long asleep bring what the close ones do not know (Levin and others [LEV])."""


def mutual_weight(mutual: int | None) -> float:
    """Weight of a tie by shared connections: most near ten, less for none and for very many (Rajkumar 2022 [SCI])."""
    return 1.0 if mutual is None else max(0.5, mutual / 10 * math.exp(1 - mutual / 10))


def talks_a_week(hours: float) -> int:
    """How many talks fit: three at 5 hours a week, eight at 20, at least one."""
    return max(1, round(3 + (hours - 5) / 3))


def messages_a_week(hours: float) -> int:
    """How many new people to write to: five at 5 hours a week, ten at 20, at least one."""
    return max(1, round(5 + (hours - 5) / 3))
