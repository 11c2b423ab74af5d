"""Whatever is typed into a form outlives the page: each form with room for words is kept by the browser."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
PAGES = (
    "/", "/people/", "/people/p-vera/", "/people/p-noor/intend/?door=exploratory",
    "/people/p-vera/intend/?door=exploratory", "/people/p-noor/same/", "/add-people/", "/openings/",
    "/openings/?view=table", "/openings/o-acme/", "/openings/o-delmar/", "/openings/o-agency/",
    "/openings/o-acme/details/", "/openings/o-acme/end/?why=rejected", "/openings/o-acme/take/",
    "/openings/o-acme/needs/r-target/", "/openings/o-acme/texts/m-acme-letter/", "/add-opening/",
    "/offers/limits/", "/directions/", "/directions/d-sales/", "/occupations/", "/occupations/said/", "/round/",
    "/sheet/", "/record/share/", "/happened/", "/happened/held/", "/files/", "/settings/", "/talks/v-interview/",
    "/talks/v-interview/debrief/", "/talks/v-noor/", "/talks/v-paul/messages/thanks/", "/talks/v-jordan-learn/",
)  # fmt: skip
_NOT_KEPT = {"/move-openings/"}
"""The board: brought back, its ticks would move what one has forgotten to have ticked."""
_NO_WORDS = {"hidden", "checkbox", "radio", "submit", "file", "search", "button", "date", "number"}


class _Forms(HTMLParser):
    """The addresses of forms that take words and do not keep them."""

    def __init__(self) -> None:
        super().__init__()
        self.form: dict[str, str | None] | None = None
        self.lost: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self.form = given
        takes_words = tag == "textarea" or (tag == "input" and (given.get("type") or "text") not in _NO_WORDS)
        if takes_words and self.form and self.form.get("method") == "post" and "data-keep" not in self.form:
            self.lost.add(self.form.get("action") or "here")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None


def _lost(page: str) -> set[str]:
    forms = _Forms()
    forms.feed(page)
    return forms.lost - _NOT_KEPT


@pytest.mark.parametrize("path", PAGES)
def test_each_form_with_room_for_words_is_kept(sample: Client, path: str) -> None:
    answer = sample.get(path)
    assert answer.status_code == 200
    assert _lost(answer.content.decode()) == set()


def test_so_is_the_first_form_of_all(browser: Client) -> None:
    assert _lost(browser.get("/start/").content.decode()) == set()
