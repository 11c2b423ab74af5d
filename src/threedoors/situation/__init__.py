"""The facts of an intended conversation, gathered once: stage, power, shots, pipe, readiness, debts.

The guard reads a Situation and the doubt check, and nothing else.
"""

from threedoors.situation.debts import Debt, DebtKind
from threedoors.situation.ground import Ground, Place, Stage
from threedoors.situation.people import Person
from threedoors.situation.readiness import Part, Readiness
from threedoors.situation.talk import Situation
from threedoors.situation.touching import same_to_rules, touched

__all__ = [
    "Debt", "DebtKind", "Ground", "Part", "Person", "Place", "Readiness", "Situation", "Stage",
    "same_to_rules", "touched",
]  # fmt: skip
