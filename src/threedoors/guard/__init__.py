"""Says of an intended conversation whether it is the right one: with these people, of this kind, now.

`weigh` gives all rulings on one conversation, `doors` the three doors of every contact.
"""

from threedoors.guard.doors import DoorView, PersonDoors, doors, intend
from threedoors.guard.weighing import GUARD, Lifted, Verdict, applying, weigh

__all__ = ["GUARD", "DoorView", "Lifted", "PersonDoors", "Verdict", "applying", "doors", "intend", "weigh"]
