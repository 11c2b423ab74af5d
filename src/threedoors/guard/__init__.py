"""Says of an intended conversation whether it is the right one: with these people, of this kind, now.

`weigh` gives all rulings on one conversation, `doors` the three doors of every contact.
"""

from threedoors.guard.doors import DoorView, PersonDoors, doors, intend
from threedoors.guard.said import CLAIMS, closed_because
from threedoors.guard.weighing import GUARD, Lifted, Verdict, applying, weigh

__all__ = [
    "CLAIMS",
    "GUARD",
    "DoorView",
    "Lifted",
    "PersonDoors",
    "Verdict",
    "applying",
    "closed_because",
    "doors",
    "intend",
    "weigh",
]
