"""Makes the resumes of this evaluation and the facts each of them states: `python evals/readers/make_resumes.py`.

The same bytes come out each time. Half of the files, by the hash of their name, are the test half: they are counted,
and nobody looks at them while mending the reader.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import drawn_pages as drawn
import word_files as word
from people import PEOPLE, Person
from set_pages import render

HERE = Path(__file__).parent / "resumes"
BY_KEY = {person.key: person for person in PEOPLE}


class Made(NamedTuple):
    layout: str
    person: str
    make: Callable[[Person], bytes]
    dates: str = "name"
    leaves_out: frozenset[str] = frozenset()
    ext: str = "pdf"


def set_(layout: str, template: str, person: str, dates: str = "name", out: str = "", **options: Any) -> Made:
    return Made(layout, person, partial(render, template, dates=dates, **options), dates, frozenset(out.split()))


def put(
    layout: str, how: drawn.Put, person: str, dates: str = "name", out: str = "certificates", **options: Any
) -> Made:
    return Made(layout, person, partial(drawn.draw, put=how, dates=dates, **options), dates, frozenset(out.split()))


def docx(
    layout: str, how: Callable[..., bytes], person: str, dates: str = "name", out: str = "", **options: Any
) -> Made:
    return Made(layout, person, partial(how, dates=dates, **options), dates, frozenset(out.split()), "docx")


FILES = (
    set_("classic", "classic", "dana"),
    set_("classic-wordy", "classic", "claire", "short", habit=1),
    set_("classic-iso", "classic", "pawel", "iso", dash=" - "),
    set_("employer-first", "employer_first", "marcus", "short", out="label summary"),
    set_("employer-first-dots", "employer_first", "joris", "dot", out="label summary", habit=1),
    set_("sidebar-left", "sidebar", "helen"),
    set_("sidebar-left-name", "sidebar", "lucia", name_in_sidebar=True),
    set_("sidebar-right", "sidebar", "oskar", "slash", side_left=False),
    set_("sidebar-right-name", "sidebar", "wei", "apostrophe", side_left=False, name_in_sidebar=True),
    set_("halves", "halves", "tiago", "slash"),
    set_("halves-wordy", "halves", "ines", "name", habit=1),
    set_("date-column", "date_column", "marcus", "year"),
    set_("date-column-since", "date_column", "anneliese", "slash", dash="since"),
    set_("date-column-numbers", "date_column", "giulia", "dot", dash="-"),
    set_("europass-2008", "europass_old", "giulia", "full", out="label summary link certificates"),
    set_("europass-2008-pt", "europass_old", "tiago", "name", out="label summary link certificates"),
    set_("europass-new", "europass_new", "amelie", "full", out="label link certificates"),
    set_("europass-new-es", "europass_new", "javier", "full", out="label link certificates", habit=1),
    set_(
        "linkedin",
        "linkedin",
        "helen",
        "name",
        dash=" - ",
        out="study_places study_months skills_rest certificate_years",
    ),
    set_(
        "linkedin-de",
        "linkedin",
        "oskar",
        "name",
        dash=" - ",
        out="study_places study_months skills_rest certificate_years",
    ),
    set_(
        "linkedin-es",
        "linkedin",
        "javier",
        "name",
        dash=" - ",
        out="study_places study_months skills_rest certificate_years",
    ),
    set_("margin-headings", "margin_headings", "nadia", "short", out="label"),
    set_("margin-headings-nl", "margin_headings", "sanne", "name", out="label", habit=1),
    set_("letter-spaced", "spaced", "wei", "short"),
    set_("letter-spaced-it", "spaced", "luca", "slash"),
    set_("one-liners", "one_liners", "rob", "year", out="label link certificates"),
    set_("one-liners-de", "one_liners", "anneliese", "dot", out="label link certificates", dash="–"),
    set_("three-columns", "three_columns", "nadia", "slash", dash="-"),
    set_("three-columns-pl", "three_columns", "marek", "dot", habit=1),
    set_("prose", "prose", "claire"),
    set_("prose-en", "prose", "dana", "short", dash=" to "),
    set_("grouped", "grouped", "luca", "year", out="summary link"),
    set_("grouped-pl", "grouped", "pawel", "slash", out="summary link", habit=1),
    put("no-spaces", drawn.words_without_spaces, "marcus", "short"),
    put("scrambled", drawn.letters_in_any_order, "rob", "name", habit=1),
    put("printed-twice", drawn.printed_twice, "sanne", "name"),
    put("detached-accents", drawn.detached_accents, "oskar", "name", dash=" - "),
    put("encoded-twice", drawn.encoded_twice, "tiago", "slash"),
    put("icon-names", drawn.with_icon_names, "javier", "name"),
    put("soft-hyphens", drawn.whole, "nadia", "year", dash=" \u00ad ", habit=1),
    put("unicode-hyphens", drawn.whole, "amelie", "slash", dash="\u2010"),
    Made("mixed-columns", "dana", partial(drawn.columns_mixed, dates="slash"), "slash", frozenset(("certificates",))),
    Made("owner-locked", "helen", partial(drawn.owner_locked, dates="short"), "short", frozenset(("certificates",))),
    docx("styled", word.styled, "helen"),
    docx("styled-fr", word.styled, "amelie", "slash", habit=1),
    docx("unstyled", word.unstyled, "rob", out="label certificates"),
    docx("unstyled-es", word.unstyled, "lucia", "slash", out="label certificates", habit=1),
    docx("date-table", word.date_table, "anneliese", "slash", out="label summary link certificates"),
    docx("date-table-pl", word.date_table, "marek", "dot", out="label summary link certificates"),
    docx("sidebar-table", word.sidebar_table, "ines"),
    docx("sidebar-table-en", word.sidebar_table, "wei", "short", habit=1),
    docx("text-boxes", word.text_boxes, "marcus"),
    docx("text-boxes-it", word.text_boxes, "luca", "slash", habit=1),
    docx("page-header", word.page_header, "sanne", "slash", out="summary certificates"),
    docx("controls", word.controls, "nadia", out="label certificates"),
    docx("controls-fr", word.controls, "claire", out="label certificates"),
)


def is_test(name: str) -> bool:
    return int(hashlib.sha256(name.encode()).hexdigest()[2:4], 16) % 2 == 1


def facts(made: Made) -> dict[str, Any]:
    """What a careful person would note from that file, as JSON Resume."""
    who, out = BY_KEY[made.person], made.leaves_out

    def when(day: str) -> str:
        return day[:4] if made.dates == "year" else f"{day}-01" if made.dates == "full" and day else day

    basics = {"name": who.name, "email": who.email, "phone": who.phone, "place": who.place}
    basics |= {
        key: value
        for key, value in (("label", who.label), ("summary", who.summary), ("link", who.link))
        if value and key not in out
    }
    work = [
        {
            "name": job.employer,
            "position": job.title,
            "location": job.place,
            "startDate": when(job.start),
            "endDate": when(job.end),
            "highlights": list(job.done),
        }
        for job in who.work
    ]
    study = [
        {
            "institution": each.school,
            "degree": f"{each.degree} {each.area}".strip(),
            "startDate": when(each.start),
            "endDate": when(each.end),
        }
        for each in who.education
    ]
    if "study_months" in out:
        study = [each | {key: each[key][:4] for key in ("startDate", "endDate")} for each in study]
    return {
        "test": is_test(f"{made.layout}.{made.ext}"),
        "basics": basics,
        "work": work,
        "education": study,
        "skills": list(who.skills[:3] if "skills_rest" in out else who.skills),
        "languages": [list(pair) for pair in who.languages],
        "certificates": [] if "certificates" in out else [name for name, _ in who.certificates],
    }


def main() -> None:
    HERE.mkdir(exist_ok=True)
    for made in FILES:
        path = HERE / f"{made.layout}.{made.ext}"
        path.write_bytes(made.make(BY_KEY[made.person]))
        path.with_suffix(f".{made.ext}.json").write_text(
            json.dumps(facts(made), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
