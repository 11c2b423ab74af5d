"""What no name, title or day needs to be is refused kindly, wherever it comes in, and nothing typed is lost."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.app.actions.editing import with_thing
from threedoors.cast import NOOR, SALES_JOB, a_search, but, held
from threedoors.errors import BadSearchFile, TooLong
from threedoors.importers import merge, new_search, read_file
from threedoors.searchfile import read_search, schema, write_search
from threedoors.terms import Company, Contact, Door, Lead
from threedoors.terms.kinds import ONE_LINE

pytestmark = pytest.mark.django_db
LONG = "Acme " * 800


def test_a_company_of_four_thousand_characters_is_refused_with_its_line(own: Client) -> None:
    open_search()
    refused = own.post("/companies/", {"names": f"Borealis\n{LONG}"})
    assert refused.status_code == 422
    assert "Line 2, “Acme Acme" in words_of(refused)
    assert f"a name has at most {ONE_LINE}. Shorten it." in words_of(refused)
    assert "Borealis" in refused.content.decode()
    assert own.post("/companies/", {"names": "B" * ONE_LINE}).status_code == 302


@pytest.mark.parametrize("title", ["x" * 201, LONG])
def test_a_title_in_a_form_says_how_long_it_may_be(own: Client, title: str) -> None:
    open_search(SALES_JOB)
    refused = own.post("/add-opening/", {"title": title, "company": "Acme"})
    assert refused.status_code == 422
    assert f"This has {len(title.strip())} characters; it may have at most 200. Shorten it." in words_of(refused)
    assert len(search_now().openings) == 1


def test_what_no_form_reads_is_stopped_where_every_act_comes_through(own: Client) -> None:
    open_search(held(NOOR, Door.EXPLORATORY, date(2026, 11, 20), leads=(Lead(name="Ada"),)))
    (talk,) = search_now().conversations
    refused = own.post(f"/talks/{talk.id}/leads/0/", {"name": LONG, "do": "person"})
    assert refused.status_code in (404, 422)
    assert LONG.strip() not in {each.name for each in search_now().contacts}
    with pytest.raises(TooLong, match="4,000 characters"):
        with_thing(search_now(), "companies", Company(id="long", name=LONG))
    with pytest.raises(TooLong, match="put the rest into the notes"):
        with_thing(search_now(), "contacts", Contact(id="long", name="Ada", title=LONG))


def test_a_search_file_with_such_a_name_is_refused_at_its_place() -> None:
    written = write_search(a_search(but(NOOR, title="Nurse")).search())
    with pytest.raises(BadSearchFile, match=r"title.*4,000 characters"):
        read_search(written.replace('"Nurse"', f'"{LONG}"'))
    company = schema()["$defs"]["company"] if "company" in schema().get("$defs", {}) else schema()
    assert str(ONE_LINE) in str(company)


def test_a_list_gives_nobody_such_a_name_and_says_so() -> None:
    table = f"First Name,Last Name,Company,Position\nAda,Okafor,{LONG},Nurse\n{LONG},Quist,Acme,Baker\n"
    reading = read_file("people.csv", f"{table}Tom,Quist,Acme,{LONG}\n".encode())
    assert [(each.name, each.company, each.title) for each in reading.contacts] == [
        ("Ada Okafor", "", "Nurse"), ("Tom Quist", "Acme", ""),
    ]  # fmt: skip
    said = " ".join(each.reason for each in reading.skipped)
    assert "Ada Okafor: a company of" in said
    assert "Tom Quist: a title of" in said
    made = merge(new_search(), [reading], today=date(2026, 11, 24)).search
    assert read_search(write_search(made)) == made


@pytest.mark.parametrize(
    ("day", "taken"),
    [("0206-11-24", False), ("1949-12-31", False), ("9999-01-01", False), ("1950-01-01", True), ("2024-02-29", True)],
)
def test_a_year_outside_a_working_life_names_the_field_and_the_mend(own: Client, day: str, taken: bool) -> None:
    open_search()
    answer = own.post("/happened/held/", {"who": "Noor Haddad", "door": "exploratory", "on": day})
    assert (answer.status_code == 302) is taken
    if not taken:
        assert f"“Day” is in the year {int(day[:4])}. Write a year from 1950 to" in words_of(answer)
        assert f'value="{day}"' in answer.content.decode()
