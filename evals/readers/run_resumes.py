"""Counts how well resumes are read: `python evals/readers/run_resumes.py [--set strangers|wild] [--half tuning|test]`.

For each kind of fact: how many the files state, how many were read rightly (recall), and how many of those we gave
are right (precision). Text counts as right when its words are those expected but for punctuation and case; a bullet
may have up to a tenth of its words wrong.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from threedoors.errors import Unreadable
from threedoors.importers import read_file

HERE = Path(__file__).parent


class Tally(NamedTuple):
    """Facts of one kind in one file: expected, given, and right ones."""

    kind: str
    wanted: list[str]
    given: list[str]


def plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join(re.findall(r"\w+", "".join(letter for letter in bare if not unicodedata.combining(letter))))


def same(one: str, other: str) -> bool:
    """Alike but for punctuation; long texts may differ in a tenth of their words."""
    one, other = plain(one), plain(other)
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    a, b = Counter(one.split()), Counter(other.split())
    return len(a) > 4 and sum((a & b).values()) >= 0.9 * max(sum(a.values()), sum(b.values()))


def tallies(facts: dict[str, Any], resume: dict[str, Any], said: str) -> Iterator[Tally]:
    basics, wanted = resume.get("basics", {}), facts["basics"]
    for key in ("name", "email", "label", "summary"):
        if key in wanted:
            yield Tally(key, [wanted[key]], [basics[key]] if basics.get(key) else [])
    yield Tally("phone", [_digits(wanted["phone"])], [_digits(basics["phone"])] if basics.get("phone") else [])
    yield Tally("place", [wanted["place"]], [basics["location"]["address"]] if basics.get("location") else [])
    if "link" in wanted:
        urls = [basics.get("url", ""), *(each["url"] for each in basics.get("profiles", ()))]
        yield Tally("link", [wanted["link"]], [re.sub(r"^https?://", "", url) for url in urls if url])
    yield from entries(
        "work", facts["work"], resume.get("work", []), ("name", "position", "location", "startDate", "endDate")
    )
    studies = [
        each | {"degree": f"{each.get('studyType', '')} {each.get('area', '')}".strip()}
        for each in resume.get("education", [])
    ]
    yield from entries("education", facts["education"], studies, ("institution", "degree", "startDate", "endDate"))
    yield Tally(
        "bullets", [done for job in facts["work"] for done in job["highlights"]], bullets(facts, resume.get("work", []))
    )
    skills = [word for each in resume.get("skills", []) for word in each.get("keywords") or [each["name"]]]
    yield Tally("skills", facts["skills"], skills)
    yield Tally(
        "languages",
        [name for name, _ in facts["languages"]],
        [each["language"] for each in resume.get("languages", [])],
    )
    yield Tally(
        "fluency",
        [f"{name} {level}" for name, level in facts["languages"]],
        [f"{each['language']} {each.get('fluency', '')}" for each in resume.get("languages", [])],
    )
    if facts["certificates"]:
        yield Tally("certificates", facts["certificates"], [each["name"] for each in resume.get("certificates", [])])


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def bullets(facts: dict[str, Any], work: list[dict[str, Any]]) -> list[str]:
    """Highlights; a summary that holds several sentences counts sentence by sentence."""
    said = [each for job in work for each in job.get("highlights", [])]
    return said + [part for job in work for part in re.split(r"(?<=\.)\s+|\n", job.get("summary", "")) if part]


def entries(
    kind: str, wanted: list[dict[str, Any]], given: list[dict[str, Any]], keys: tuple[str, ...]
) -> Iterator[Tally]:
    """Facts of entries count in their place: an expected entry goes with the given one that shares most with it."""
    left = list(given)
    yield Tally(f"{kind} entries", ["x"] * len(wanted), ["x"] * len(given))
    for want in wanted:
        best = max(
            left,
            key=lambda each: sum(same(str(want[key]), str(each.get(key, ""))) for key in keys if want[key]),
            default=None,
        )
        if best is not None:
            left.remove(best)
        for key in keys:
            yield Tally(
                f"{kind} {key}", [want[key]] if want[key] else [], [best[key]] if best and best.get(key) else []
            )
    for extra in left:
        for key in keys:
            yield Tally(f"{kind} {key}", [], [extra[key]] if extra.get(key) else [])


def right(tally: Tally) -> int:
    left = list(tally.given)
    count = 0
    for want in tally.wanted:
        hit = next((each for each in left if same(want, each)), None)
        if hit is not None:
            left.remove(hit)
            count += 1
    return count


def read(path: Path) -> tuple[dict[str, Any], str, str]:
    """The resume, everything else that was kept, and what went wrong."""
    try:
        reading = read_file(path.name, path.read_bytes())
    except Unreadable as fault:
        return {}, "", str(fault)
    except Exception as fault:  # the very thing to be counted
        return {}, "", f"TRACEBACK {type(fault).__name__}: {fault}"
    return dict(reading.resume or {}), "\n".join(reading.unplaced), ""


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--half", choices=("tuning", "test"))
    asked.add_argument("--set", choices=("resumes", "strangers", "wild"), default="resumes")
    asked.add_argument("--beside", metavar="PYTHON", help="the Python of another parser's environment")
    asked.add_argument("--verbose", action="store_true")
    asked.add_argument("--files", action="store_true")
    asked.add_argument("names", nargs="*")
    args = asked.parse_args()
    if args.beside:
        beside(args)
        return
    for half in [args.half] if args.half else ["tuning", "test"]:
        report(half, args)


_SECTIONS = {
    "name": ("name",),
    "email": ("email",),
    "phone": ("phone_number",),
    "work name": ("experience",),
    "work position": ("experience",),
    "education institution": ("education",),
    "skills": ("skills",),
}
"""What both parsers give: our kind of fact, and where the other keeps it."""


def beside(args: argparse.Namespace) -> None:
    """Ours and another parser's recall. Of the other a fact counts as read when it stands anywhere in its section."""
    paths = sorted((HERE / args.set).glob("*.json"))
    script, names = HERE / "other_parser.py", "\n".join(str(path.with_suffix("")) for path in paths)
    said = subprocess.run([args.beside, script], input=names, capture_output=True, text=True, check=True).stdout
    count: Counter[tuple[str, str]] = Counter()
    for path, line in zip(paths, said.splitlines(), strict=True):
        facts, other = json.loads(path.read_text(encoding="utf-8")), json.loads(line)
        count["", "unread by the other"] += "fault" in other
        for tally in tallies(facts, *read(path.with_suffix(""))[:2]):
            if tally.kind in _SECTIONS:
                told = plain(json.dumps([other.get(key) for key in _SECTIONS[tally.kind]], ensure_ascii=False))
                told = _digits(told) if tally.kind == "phone" else told
                count[tally.kind, "wanted"] += len(tally.wanted)
                count[tally.kind, "ours"] += right(tally)
                count[tally.kind, "other"] += sum(plain(want) in told for want in tally.wanted)
    for kind in _SECTIONS:
        print(f"{kind:22}" + "".join(f"{what} {count[kind, what]:4}  " for what in ("wanted", "ours", "other")))
    print(f"unread by the other: {count['', 'unread by the other']} of {len(paths)}")


def report(half: str, args: argparse.Namespace) -> None:
    total: Counter[tuple[str, str]] = Counter()
    times, faults = [], []
    for path in sorted((HERE / args.set).glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        source = path.with_suffix("")
        if facts["test"] != (half == "test") or (args.names and source.name not in args.names):
            continue
        start = time.perf_counter()
        resume, unplaced, fault = read(source)
        times.append(time.perf_counter() - start)
        if fault:
            faults.append(f"{source.name}: {fault}")
        _count(total, source.name, list(tallies(facts, resume, unplaced)), args)
    _print(half, total, times, faults)


def _count(total: Counter[tuple[str, str]], name: str, found: list[Tally], args: argparse.Namespace) -> None:
    wrong = []
    for tally in found:
        hits = right(tally)
        total.update(
            {
                (tally.kind, "wanted"): len(tally.wanted),
                (tally.kind, "given"): len(tally.given),
                (tally.kind, "right"): hits,
            }
        )
        if hits < max(len(tally.wanted), len(tally.given)):
            wrong.append(f"    {tally.kind}: wanted {tally.wanted} got {tally.given}")
    if args.files or (args.verbose and wrong):
        right_ones, all_ones = sum(map(right, found)), sum(len(tally.wanted) for tally in found)
        print(f"{name}: {right_ones} of {all_ones}")
    if args.verbose:
        print("\n".join(wrong))


def _print(half: str, total: Counter[tuple[str, str]], times: list[float], faults: list[str]) -> None:
    print(
        f"\n{half} half, {len(times)} files, {sum(times) / max(len(times), 1) * 1000:.0f} ms each, "
        f"slowest {max(times, default=0) * 1000:.0f} ms; {len(faults)} unread"
    )
    print("\n".join(faults))
    kinds = sorted({kind for kind, _ in total})
    for kind in (*kinds, "ALL"):
        wanted, given, hits = (
            sum(count for (each, what), count in total.items() if what == which and kind in (each, "ALL"))
            for which in ("wanted", "given", "right")
        )
        if wanted or given:
            print(
                f"{kind:22} {hits:5} of {wanted:5}  "
                f"recall {hits / max(wanted, 1):6.1%}  precision {hits / max(given, 1):6.1%}"
            )


if __name__ == "__main__":
    main()
