"""Counts how well address books are read: `python evals/readers/run_contacts.py [--unseen] [--verbose]`.

For each kind of fact: how many the files state, how many were read rightly (recall), and how many of those we gave are
right (precision). A fact is right when it stands at the right person, to the letter but for space.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from threedoors.errors import Unreadable
from threedoors.importers import FoundContact, Reading, read_file

HERE = Path(__file__).parent / "contacts"
UNSEEN = HERE.with_name("contacts-unseen")
"""Written, with what they state, before any of them was read."""


Facts = dict[str, list[str]]


def given(person: FoundContact) -> Facts:
    return {
        "name": [person.name],
        "company": [person.company],
        "title": [person.title],
        "email": list(person.emails),
        "phone": list(person.phones),
        "place": [person.place],
        "url": list(person.urls),
        "notes": [person.notes],
        "connected": [str(person.connected_on or "")],
        "last contact": [str(person.last_contact or "")],
    }


def of_resume(resume: Any) -> Facts:
    work, education = resume.get("work", ()), resume.get("education", ())
    return {
        "name": [resume.get("basics", {}).get("name", "")],
        "employer": [each.get("name", "") for each in work],
        "position": [each.get("position", "") for each in work],
        "job start": [each.get("startDate", "") for each in work],
        "job end": [each.get("endDate", "") for each in work],
        "school": [each.get("institution", "") for each in education],
        "degree": [each.get("studyType", "") for each in education],
        "skill": [each.get("name", "") for each in resume.get("skills", ())],
        "language": [each.get("language", "") for each in resume.get("languages", ())],
    }


def plain(values: list[str]) -> Counter[str]:
    return Counter(text for value in values if (text := " ".join(value.split())))


def pairs(told: dict[str, Any], reading: Reading) -> Iterator[tuple[str, Facts, Facts]]:
    """What is expected beside what was given: people go together by name or by address."""
    left = [given(each) for each in reading.contacts]
    for want in told["people"]:
        got = next((each for each in left if plain(each["name"]) == plain(want["name"])), None)
        got = got or next((each for each in left if set(each["email"]) & set(want["email"])), None)
        if got is not None:
            left.remove(got)
        yield want["name"][0], want, got or {}
    yield from (("nobody", {}, each) for each in left)
    if "resume" in told:
        yield (
            "resume",
            {f"resume {k}": v for k, v in told["resume"].items()},
            {f"resume {k}": v for k, v in of_resume(reading.resume or {}).items()},
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--unseen", action="store_true", help="the second set instead of the first")
    asked = parser.parse_args()
    verbose, here = asked.verbose, UNSEEN if asked.unseen else HERE
    wanted, gave, right = Counter[str](), Counter[str](), Counter[str]()
    paths = sorted(path for path in here.iterdir() if path.suffix != ".json")
    faults, began = 0, time.process_time()
    for path in paths:
        try:
            reading = read_file(path.name, path.read_bytes())
        except Unreadable as fault:
            faults += 1
            print(f"{path.name}: {fault}")
            reading = Reading(file=path.name, format="")  # all that it states was missed
        for who, want, got in pairs(json.loads(Path(f"{path}.json").read_text()), reading):
            for kind in {*want, *got}:
                expected, offered = plain(want.get(kind, [])), plain(got.get(kind, []))
                wanted[kind] += expected.total()
                gave[kind] += offered.total()
                right[kind] += (expected & offered).total()
                if verbose and expected != offered:
                    print(f"{path.name}: {who}: {kind}: expected {[*expected]}, given {[*offered]}")
    spent = time.process_time() - began
    for kind in sorted(wanted | gave):
        print(f"{kind:20} {right[kind]:4} of {wanted[kind]:4} read, {right[kind]:4} of {gave[kind]:4} given are right")
    total, offered, hits = wanted.total(), gave.total(), right.total()
    print(f"{len(paths)} files, {faults} refused, {spent / len(paths) * 1000:.1f} ms a file")
    print(f"recall {hits / total:.3f} ({hits} of {total}), precision {hits / offered:.3f} ({hits} of {offered})")


if __name__ == "__main__":
    main()
