"""Makes the second set, as web builders and Word make resumes: `python evals/readers/make_strangers.py`.

Wants Chromium. The facts are written before any reader sees a file. Half of the files, by the hash of their name,
are the test half.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import web_pages as web
import word_forms as word
from make_resumes import is_test
from people import PEOPLE, Job, Person
from strangers import STRANGERS
from web_pages import Way

HERE = Path(__file__).parent / "strangers"
BY_KEY = {person.key: person for person in (*PEOPLE, *STRANGERS)}


class Made(NamedTuple):
    name: str
    person: str
    layout: Callable[[Person, Way], Any]
    way: Way = Way()
    leaves_out: str = ""


FILES = (
    Made("grid-left", "tomas", web.grid_left, Way("abbr")),
    Made("grid-left-sv", "astrid", web.grid_left, Way("name", font="DejaVu Sans")),
    Made("grid-left-pl", "marek", web.grid_left, Way("point", " - ")),
    Made("flex-right", "lin", web.flex_right, Way("abbr", paper="Letter")),
    Made("flex-right-fr", "remi", web.flex_right, Way("slash")),
    Made("flex-right-it", "giulia", web.flex_right, Way("year", "-")),
    Made("floats", "maud", web.floats, Way("name"), "label places"),
    Made("floats-de", "jutta", web.floats, Way("slash", " - "), "label places"),
    Made("floats-nl", "joris", web.floats, Way("year"), "label places"),
    Made("one-line", "dana", web.one_line, Way("abbr", " to ", "Liberation Serif", "Letter")),
    Made("one-line-pt", "caio", web.one_line, Way("slash", "–")),
    Made("one-line-sv", "mikael", web.one_line, Way("year", "–")),
    Made("harvard", "lin", web.harvard, Way("name", " – ", "Liberation Serif", "Letter"), "label summary"),
    Made("harvard-es", "belen", web.harvard, Way("slash", " – ", "Liberation Serif"), "label summary"),
    Made("table-de", "jutta", web.table, Way("slash", "since"), "label summary link certificates"),
    Made("table-sv", "mikael", web.table, Way("iso", " – "), "label summary link certificates"),
    Made("table-nl", "sanne", web.table, Way("name", " - "), "label summary link certificates"),
    Made("table-en", "yusuf", web.table, Way("short", " - "), "label summary link certificates"),
    Made("margin", "gwen", web.margin, Way("caps", " - "), "certificates"),
    Made("margin-fr", "claire", web.margin, Way("name", "since"), "certificates"),
    Made("margin-es", "belen", web.margin, Way("year", "open"), "certificates"),
    Made("halves", "yusuf", web.halves, Way("slash", "-")),
    Made("halves-sv", "astrid", web.halves, Way("abbr", " – ")),
    Made("halves-it", "luca", web.halves, Way("point", " – ", "DejaVu Sans")),
    Made("roles", "tomas", web.roles, Way("caps", " – ")),
    Made("roles-pt", "ines", web.roles, Way("name", " – ")),
    Made("labelled", "gwen", web.labelled, Way("slash", " - ", paper="Letter"), "label"),
    Made("functional", "maud", web.functional, Way("year", "–"), "label bullets"),
    Made("functional-de", "oskar", web.functional, Way("year", "–"), "label bullets"),
    Made("scholar", "priya", web.scholar, Way("year", "open"), "summary certificates"),
    Made("nested-tables", "yusuf", word.nested_tables, Way("abbr"), "certificates"),
    Made("nested-tables-sv", "mikael", word.nested_tables, Way("name"), "certificates"),
    Made("shaded-bars", "gwen", word.shaded_bars, Way("name", " to "), "label certificates"),
    Made("shaded-bars-fr", "remi", word.shaded_bars, Way("name", " à "), "label certificates"),
    Made("tab-stops", "lin", word.tab_stops, Way("tic", "-"), "label summary certificates"),
    Made("tab-stops-de", "jutta", word.tab_stops, Way("slash", " - "), "label summary certificates"),
    Made("text-columns", "maud", word.text_columns, Way("abbr", " - "), "label certificates places"),
    Made("text-columns-es", "belen", word.text_columns, Way("name", " - "), "label certificates places"),
)


def facts(made: Made) -> dict[str, Any]:
    """What a careful person would note from that file."""
    who, out = BY_KEY[made.person], made.leaves_out.split()

    def when(day: str) -> str:
        return day[:4] if made.way.dates in ("year", "tic") else day

    basics = {"name": who.name, "email": who.email, "phone": who.phone, "place": who.place}
    more = (("label", who.label), ("summary", who.summary), ("link", who.link))
    basics |= {key: value for key, value in more if value and key not in out}
    return {
        "test": is_test(f"{made.name}{_ending(made)}"),
        "basics": basics,
        "work": [_job(job, when, out) for job in who.work],
        "education": [
            {
                "institution": each.school,
                "degree": f"{each.degree} {each.area}".strip(),
                "startDate": when(each.start),
                "endDate": when(each.end),
            }
            for each in who.education
        ],
        "skills": list(who.skills),
        "languages": [list(pair) for pair in who.languages],
        "certificates": [] if "certificates" in out else [name for name, _ in who.certificates],
    }


def _job(job: Job, when: Callable[[str], str], out: list[str]) -> dict[str, Any]:
    return {
        "name": job.employer,
        "position": job.title,
        "location": "" if "places" in out else job.place,
        "startDate": when(job.start),
        "endDate": when(job.end),
        "highlights": [] if "bullets" in out else list(job.done),
    }


def _ending(made: Made) -> str:
    return ".docx" if made.layout.__module__ == word.__name__ else ".pdf"


def main() -> None:
    HERE.mkdir(exist_ok=True)
    for made in FILES:
        path = HERE / f"{made.name}{_ending(made)}.json"
        path.write_text(json.dumps(facts(made), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    with web.press() as printed:
        for made in FILES:
            who = BY_KEY[made.person]
            css_body = made.layout(who, made.way) if _ending(made) == ".docx" else web.sheet(made.layout, who, made.way)
            data = css_body if isinstance(css_body, bytes) else printed(*css_body, made.way.paper)
            (HERE / f"{made.name}{_ending(made)}").write_bytes(data)


if __name__ == "__main__":
    main()
