"""Where a block leads instead: three safe people and the first words to one of them (METHOD S28)."""

from __future__ import annotations

from threedoors.names import first_name
from threedoors.situation import Person, Situation

NOBODY_YET = "Add a friend, a relative or a former colleague who cannot hire you, and ask them first."


def safe_route(at: Situation) -> str:
    """Whom to ask first, by name."""
    return f"Ask {at.safe_names} first; come back with one direction." if at.safe_names else NOBODY_YET


def safe_facts(at: Situation) -> dict[str, object]:
    """The safe people's ids, and a draft to the first of them in the seeker's own name."""
    safe = at.safe_three
    return {"ask": [person.id for person in safe], "draft": exploring_draft(at, safe[0])} if safe else {"ask": []}


def exploring_draft(at: Situation, person: Person) -> str:
    """An explicit ask for advice on direction: the process said, no job asked for (METHOD section 6)."""
    name, seeker = first_name(person.name), first_name(at.ground.search.seeker.name)
    return (
        f"Dear {name}, I am looking for my next job and want to decide on a direction before I talk to any employer. "
        "You are not being asked for a job. Could I show you one page on my background and what I am good at, "
        f"and hear which kinds of work you would suggest, and which not? Half an hour would do. Thank you, {seeker}"
    )
