"""Makes the third set: `python evals/readers/make_wild.py`.

People who head their sections as they please, set by programs the other sets do not use. Wants reportlab, fpdf2,
weasyprint, typst and python-docx; they are no part of the project's environment. The facts were written before any
reader saw a file. Half of the files, by the hash of their name, are the test half.
"""

from __future__ import annotations

import json
from pathlib import Path

import wild_files as files
import wild_pages as pages
from make_resumes import is_test
from wild_pages import Layout
from wild_people import facts, wild_people

HERE = Path(__file__).parent / "wild"
LAYOUTS: tuple[tuple[str, str, Layout], ...] = (
    ("justified", "pdf", pages.justified_frames),
    ("dash-place", "pdf", pages.title_dash_place),
    ("piped", "pdf", pages.piped_lines),
    ("grey-boxes", "pdf", pages.grey_boxes),
    ("margin-labels", "pdf", pages.margin_labels),
    ("pills", "pdf", pages.tags_and_pills),
    ("timeline", "pdf", pages.timeline),
    ("one-table", "docx", files.one_table),
    ("nested-lists", "docx", files.nested_lists),
    ("tabbed-pairs", "docx", files.two_tabbed_lines),
    ("typed", "txt", files.plain_text),
    ("marked", "md", files.markdown),
)
DATES = ("name", "slash", "name", "abbr", "name", "slash", "year")


def main() -> None:
    HERE.mkdir(exist_ok=True)
    people = list(wild_people().values())
    for number in range(2 * len(people)):
        wild = people[number % len(people)]
        layout, ending, make = LAYOUTS[(number * 7 + number // len(people)) % len(LAYOUTS)]
        dates = DATES[number % len(DATES)]
        name = f"{layout}-{wild.who.key}.{ending}"
        told = {"test": is_test(name)} | facts(wild, dates)
        (HERE / f"{name}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        (HERE / name).write_bytes(make(wild, dates))


if __name__ == "__main__":
    main()
