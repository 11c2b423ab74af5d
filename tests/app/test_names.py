"""Names of any kind: addresses that are never empty nor another page's, and tables that calculate nothing."""

from __future__ import annotations

import csv
import io

import pytest
from django.test import Client
from django.urls import get_resolver
from hypothesis import example, given
from hypothesis import strategies as st

from threedoors.app.store import access
from threedoors.app.store.models import Search as Record
from threedoors.importers import read_file
from threedoors.importers.csv_rows import guarded, unguarded
from threedoors.renderers import Card, table

ODD = ["-2+3", "=cmd|'/c calc'!A1", "@SUM(1)", "😀", "王小明", "שרה", "أحمد", "สมชาย", "new", "add", "move", "said",
       "...", "<b>x</b>", "../../etc", "a" * 120, "%2e%2e", "O’Brien; DROP TABLE"]  # fmt: skip


def test_no_page_stands_where_a_thing_of_that_name_would() -> None:
    """A fixed address that an id could also be would hide the page of an opening called "Add"."""
    routes = get_resolver().url_patterns
    for route in routes:
        fixed = str(route.pattern)
        if "<" not in fixed:
            assert [
                str(each.pattern) for each in routes if "<" in str(each.pattern) and each.pattern.match(fixed)
            ] == []


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["opening", "person", "direction"])
def test_whatever_it_is_called_it_has_a_page_of_its_own(own: Client, kind: str) -> None:
    seen = set()
    for name in (*ODD, *ODD[:3]):
        if kind == "opening":
            where = own.post("/add-opening/", {"title": name, "company": "Acme"})["Location"]
        elif kind == "person":
            form = {
                "form-TOTAL_FORMS": "1",
                "form-INITIAL_FORMS": "0",
                "form-0-name": name,
                "form-0-relation": "friend",
            }
            own.post("/add-people/", form)
            found = [each for each in access.as_search(Record.objects.get()).contacts if each.name == name.strip()]
            where = f"/people/{found[-1].id}/"
        else:
            own.post("/directions/", {"title": name})
            found_too = [each for each in access.as_search(Record.objects.get()).directions if each.title == name]
            where = f"/directions/{found_too[-1].id}/"
        page = own.get(where)
        assert page.status_code == 200, where
        assert name.split("<")[0] in page.content.decode().replace("&#x27;", "'").replace("&lt;", "<")
        seen.add(where)
    assert all(address.strip("/").split("/")[-1] for address in seen)


def test_a_table_of_odd_names_calculates_nothing_and_reads_back() -> None:
    names = [name for name in ODD if any(letter.isalpha() or letter > "\U0001f000" for letter in name)]
    data = b"".join(table(Card(name=name, title=name, phones=["+1-555-0100"]) for name in names))
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not any(cell.strip()[:1] in ("=", "+", "-", "@") for cell in row)
    back = read_file("people.csv", data).contacts
    assert [(each.name, each.title, each.phones) for each in back] == [(name, name, ("+1-555-0100",)) for name in names]


def test_a_phone_number_that_calculates_nothing_stays_as_it_is() -> None:
    data = b"".join(table([Card(name="Vera", phones=["+49 30 1234567"])])).decode("utf-8-sig")
    assert "+49 30 1234567" in data
    assert "'+49" not in data


@given(st.text(max_size=30))
@example("'=1")
@example("''=1")
@example("'-")
@example("\u00a0=1")
@example("＝1")
def test_what_is_guarded_comes_back_as_it_was(cell: str) -> None:
    safe = guarded(cell)
    assert unguarded(safe) == cell
    assert safe.lstrip(" \u00a0")[:1] not in tuple("=+-@\t\r\n＝＋－＠")
