"""The debrief: kept as told, and what follows from it; two tabs, names in one click, a talk that turned."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.cast import (
    ABOUT_ACME,
    IRIS,
    NOOR,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TODAY,
    VERA,
    a_search,
    but,
    held,
    talk,
)
from threedoors.terms import (
    Channel,
    Conversation,
    Debrief,
    Door,
    Dossier,
    FactKind,
    InitiatedBy,
    Lead,
    Pipe,
    Promise,
    Suggestion,
    TalkState,
    Unknown,
)

pytestmark = pytest.mark.django_db
EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
LISTS = ("suggestions", "insights", "leads", "promises", "advice", "questions")


def _given(*parts: cast.Part) -> None:
    access.keep_new(a_search(*parts).search())


def _debrief(ref: str = "talk") -> Debrief:
    debrief = search_now().conversation(ref).debrief
    assert debrief is not None
    return debrief


def _version(browser: Client, ref: str = "talk") -> str:
    page = browser.get(f"/talks/{ref}/debrief/").content.decode()
    found = re.search(r'name="version" value="(\w+)"', page)
    assert found
    return found[1]


def _form(door: Door, rows: dict[str, list[dict[str, str]]] | None = None, **fields: str) -> dict[str, str]:
    """What a browser sends: the rows numbered, those known from before counted as such."""
    form = {"held_on": str(TODAY), "became": door.value, **fields}
    for name in LISTS:
        given = (rows or {}).get(name, [])
        kept = [each for each in given if each.get("was")]
        form |= {f"{name}-TOTAL_FORMS": str(len(given)), f"{name}-INITIAL_FORMS": str(len(kept))}
        for number, row in enumerate(given):
            form |= {f"{name}-{number}-{field}": value for field, value in row.items()}
            if name == "promises":
                form.setdefault(f"{name}-{number}-by", "seeker")
    return form


def _send(browser: Client, door: Door, ref: str = "talk", **more: Any) -> HttpResponse:
    fields = {"version": _version(browser, ref), **more}
    rows = fields.pop("rows", None)
    return browser.post(f"/talks/{ref}/debrief/", _form(door, rows, **fields))  # type: ignore[return-value]


def test_what_an_exploring_talk_brought(own: Client) -> None:
    _given(SALES, talk(NOOR, EXPLORE))
    rows = {
        "suggestions": [
            {"said": "You should sell.", "work": "Sales"},
            {"said": "Or teach.", "work": "Teaching"},
            {"said": "Not an office.", "work": "Office work", "against": "on"},
        ],
        "promises": [
            {"text": "send the sheet", "due": "2026-11-30"},
            {"text": "ask her aunt", "by": "contact"},
        ],
        "leads": [{"name": "Ada Lind", "company": "Acme", "may_use_name": "on"}],
    }
    answer = _send(own, EXPLORE, rows=rows, shot_left="yes", willingness="5", stated_process="on",
                   strengths="Calm with angry people")  # fmt: skip
    assert answer["Location"] == "/talks/talk/"
    search, debrief = search_now(), _debrief()
    assert search.conversation("talk").state is TalkState.HELD
    assert [(each.said, each.direction, each.against) for each in debrief.suggestions] == [
        ("You should sell.", "d-sales", False), ("Or teach.", "teaching", False), ("Not an office.", None, True),
    ]  # fmt: skip
    assert search.direction_by_id["d-sales"].named_by == ("noor",)
    assert search.direction_by_id["teaching"].named_by == ("noor",)
    assert debrief.promises == (
        Promise(text="send the sheet", by=InitiatedBy.SEEKER, due=date(2026, 11, 30)),
        Promise(text="ask her aunt", by=InitiatedBy.CONTACT),
    )
    assert debrief.leads == (Lead(name="Ada Lind", company="Acme", may_use_name=True),)
    assert (debrief.shot_left, debrief.willingness, debrief.stated_process) == (True, 5, True)
    assert search.evidence[-1].text == "Calm with angry people"
    assert search.evidence[-1].said_by == "noor"
    assert (search.contact("noor").last_contact, search.contact("noor").willingness) == (TODAY, 5)
    assert search.history[-1].act == "Held a talk"


def test_a_debrief_is_one_act_and_is_taken_back_as_one(own: Client) -> None:
    _given(SALES, talk(NOOR, EXPLORE))
    before = replace(search_now(), history=())
    _send(own, EXPLORE, rows={"suggestions": [{"said": "Or teach.", "work": "Teaching"}]}, strengths="Calm")
    assert "teaching" in search_now().direction_by_id
    record = access.current_search()
    step = record and access.last_step(record)
    assert step
    assert step.act == "Told what came of a talk"
    own.post(f"/history/{step.pk}/take-back/")
    assert replace(search_now(), history=()) == before


def test_what_a_talk_to_learn_brought(own: Client) -> None:
    unknowns = (
        Unknown(id="u1", text="How big is the team?", kind=FactKind.PARAMETER),
        Unknown(id="u2", text="Why now?"),
    )
    _given(SALES_CHOSEN, Dossier(about="acme", unknowns=unknowns), talk(IRIS, LEARN, focus=ABOUT_ACME))
    rows = {
        "insights": [
            {"text": "Clinics drop out in spring.", "about": "acme", "kind": "need", "prompted": "no"},
            {"text": "They move in May.", "about": "acme", "private": "on"},
        ]
    }
    _send(own, LEARN, rows=rows, **{"answer-u1": "Six people.", "closed-u2": "on"})
    (dossier,) = search_now().dossiers
    assert [each.closed_by for each in dossier.unknowns] == ["talk", "talk"]
    assert [(each.text, each.kind, each.source, each.prompted) for each in dossier.facts] == [
        ("How big is the team? Six people.", FactKind.PARAMETER, "iris", True),
        ("Clinics drop out in spring.", FactKind.NEED, "iris", False),
    ]
    assert [each.private for each in _debrief().insights] == [False, True]
    page = own.get("/talks/talk/debrief/").content.decode()
    assert 'value="Six people."' in page


def test_a_debrief_changed_again_leaves_no_second_copy(own: Client) -> None:
    unknown = Unknown(id="u1", text="Team size?")
    _given(SALES_CHOSEN, Dossier(about="acme", unknowns=(unknown,)), talk(IRIS, LEARN, focus=ABOUT_ACME))
    first = {"insights": [{"text": "They grow.", "about": "acme", "kind": "goal"}]}
    _send(own, LEARN, rows=first, **{"answer-u1": "Six."})
    again = {"insights": [{"was": "They grow.", "text": "They grow fast.", "about": "acme", "kind": "goal"}]}
    _send(own, LEARN, rows=again, **{"answer-u1": "Seven."})
    assert [each.text for each in search_now().dossiers[0].facts] == ["Team size? Seven.", "They grow fast."]
    gone = {"insights": [{"was": "They grow fast.", "text": "", "about": "acme", "kind": "goal"}]}
    _send(own, LEARN, rows=gone)
    assert search_now().dossiers == (Dossier(about="acme", unknowns=(unknown,)),)
    assert _debrief().insights == ()
    assert search_now().history[-1].act == "Changed a debrief"


def test_what_a_job_talk_brought(own: Client) -> None:
    opening = but(SALES_JOB, pipe=Pipe.APPLIED)
    _given(opening, talk(VERA, JOB, opening))
    rows = {"questions": [{"text": "Why sales?", "rating": "4"}, {"text": "Why us?", "rating": ""}]}
    _send(own, JOB, rows=rows, interviewers="Sam Brandt\nNina Roth", decision_due="2026-12-10", commitment="5",
          slips="I said maybe.", reservations="No figures", pay_said="60,000", references_asked="no",
          next_step="Theirs", minutes="45", channel="video", round="1")  # fmt: skip
    search, debrief = search_now(), _debrief()
    kept, now = search.conversation("talk"), search.opening("sales-job")
    assert kept.contacts == ("vera", "sam", "nina-roth")
    assert search.contact("nina-roth").company == "acme"
    assert set(now.judges) == {"vera", "sam", "nina-roth"}
    assert (now.pipe, now.decision_due) == (Pipe.INTERVIEW, date(2026, 12, 10))
    assert [(each.text, each.rating) for each in debrief.questions] == [("Why sales?", 4), ("Why us?", None)]
    assert (debrief.slips, debrief.reservations) == (("I said maybe.",), ("No figures",))
    assert (debrief.commitment, debrief.pay_said, debrief.references_asked) == (5, "60,000", False)
    assert (kept.minutes, kept.channel, kept.round) == (45, "video", 1)


def test_the_day_to_be_in_touch_again_is_kept_and_told_on_today(own: Client) -> None:
    kept = held(NOOR, EXPLORE, TODAY - timedelta(days=30))
    _given(SALES, kept)
    held_on = (TODAY - timedelta(days=30)).isoformat()
    refused = _send(own, EXPLORE, kept.id, held_on=held_on, next_contact_on=held_on)
    assert refused.status_code == 422
    assert "Choose a day after the talk." in words_of(refused)
    _send(own, EXPLORE, kept.id, held_on=held_on, next_contact_on=TODAY.isoformat())
    assert _debrief(kept.id).next_contact_on == TODAY
    assert "Be in touch with Noor Haddad again" in words_of(own.get("/"))
    own.post(f"/talks/{kept.id}/settle/", {"kind": "contact"})
    assert _debrief(kept.id).next_contact_on is None
    assert "Be in touch with Noor Haddad again" not in words_of(own.get("/"))


def test_what_the_form_does_not_show_stays(own: Client) -> None:
    suggestion = Suggestion(said="You should sell.", direction="d-sales", soc="41-4011")
    lead = Lead(name="Iris Tan", contact="iris", may_use_name=True)
    kept = held(NOOR, EXPLORE, TODAY, suggestions=(suggestion,), leads=(lead,))
    _given(SALES, kept)
    rows = {
        "suggestions": [{"was": "You should sell.", "said": "You should sell.", "work": "Sales"}],
        "leads": [{"was": "Iris Tan", "name": "Iris Tan", "may_use_name": "on"}],
    }
    _send(own, EXPLORE, kept.id, rows=rows)
    debrief = _debrief(kept.id)
    assert (debrief.suggestions, debrief.leads, debrief.thanked_on) == ((suggestion,), (lead,), TODAY)


def test_two_tabs_do_not_overwrite_each_other(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    version = _version(own)
    _send(own, EXPLORE, rows={"suggestions": [{"said": "Sell."}]}, notes="from one tab")
    form = _form(EXPLORE, {"suggestions": [{"said": "Teach."}]}, notes="from the other", version=version)
    answer = own.post("/talks/talk/debrief/", form)
    assert answer.status_code == 409
    shown = words_of(answer)
    assert "Kept: Sell." in shown
    assert "Typed here: Teach." in shown
    assert "from the other" in shown
    assert [each.said for each in _debrief().suggestions] == ["Sell."]
    found = re.search(r'name="version" value="(\w+)"', answer.content.decode())
    assert found
    both = _form(EXPLORE, {"suggestions": [{"said": "Sell."}, {"said": "Teach."}]}, version=found[1])
    assert own.post("/talks/talk/debrief/", both).status_code == 302
    assert [each.said for each in _debrief().suggestions] == ["Sell.", "Teach."]


def test_thanks_given_meanwhile_are_no_conflict_and_stay(own: Client) -> None:
    kept = held(NOOR, EXPLORE, TODAY, thanked_on=None)
    _given(kept)
    version = _version(own, kept.id)
    own.post(f"/talks/{kept.id}/settle/", {"kind": "thanks"})
    assert own.post(f"/talks/{kept.id}/debrief/", _form(EXPLORE, version=version)).status_code == 302
    assert _debrief(kept.id).thanked_on == TODAY


def test_nothing_typed_is_lost_to_an_error(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    answer = _send(own, EXPLORE, rows={"suggestions": [{"said": "Sell."}]}, held_on="2026-12-24", notes="A long note.")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This day is still to come." in page
    assert 'value="Sell."' in page
    assert "A long note." in page


def test_one_more_row_without_a_script(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    form = _form(EXPLORE, {"suggestions": [{"said": "Sell."}]}, more="suggestions")
    answer = own.post("/talks/talk/debrief/", form)
    assert answer.status_code == 200
    page = answer.content.decode()
    assert 'name="suggestions-1-said"' in page
    assert 'value="Sell."' in page
    assert search_now().conversation("talk").debrief is None


def test_a_talk_that_turned_into_an_interview(own: Client) -> None:
    _given(SALES_CHOSEN, talk(IRIS, LEARN, focus=ABOUT_ACME))
    _send(own, LEARN, became="job", rows={"questions": [{"text": "Why sales?"}]})
    assert _debrief().became is JOB
    page = own.get("/talks/talk/")
    assert 'data-rule="G17"' in page.content.decode()
    assert "Plan the job conversation" in words_of(page)


def test_a_talk_with_nobody_opposite_has_its_debrief_too(own: Client) -> None:
    _given(SALES_JOB, talk((), JOB, SALES_JOB, channel=Channel.ONE_WAY_VIDEO))
    _send(own, JOB, rows={"questions": [{"text": "Why sales?"}], "promises": [{"text": "send it again"}]})
    assert _debrief().questions[0].text == "Why sales?"
    assert own.get("/talks/talk/").status_code == 200


def test_a_debrief_can_be_taken_back_whole(own: Client) -> None:
    _given(SALES, talk(NOOR, EXPLORE))
    before = search_now()
    _send(own, EXPLORE, rows={"suggestions": [{"said": "Sell.", "work": "Teaching"}]}, strengths="Calm")
    found = re.search(r'action="(/history/[^"]+)" aria-label="The last thing done"', own.get("/").content.decode())
    assert found
    own.post(found[1])
    after = search_now()
    assert (after.conversations, after.directions, after.evidence) == (
        before.conversations, before.directions, before.evidence,
    )  # fmt: skip


@pytest.fixture
def named(own: Client) -> Conversation:
    kept = held(NOOR, EXPLORE, TODAY, leads=(Lead(name="Ada Lind", company="Borealis"), Lead(name="Sales Lead")))
    _given(kept)
    return kept


def test_a_name_becomes_a_contact_in_one_click(own: Client, named: Conversation) -> None:
    answer = own.post(f"/talks/{named.id}/leads/0/", {"name": "Ada Lind", "do": "person"})
    assert answer["Location"] == "/people/ada-lind/"
    search = search_now()
    contact = search.contact("ada-lind")
    assert (search.company_by_id[str(contact.company)].name, contact.source) == ("Borealis", "named by Noor Haddad")
    assert _debrief(named.id).leads[0].contact == "ada-lind"


def test_a_job_becomes_an_opening_in_one_click(own: Client, named: Conversation) -> None:
    answer = own.post(f"/talks/{named.id}/leads/1/", {"name": "Sales Lead", "do": "opening"})
    assert answer["Location"] == "/openings/sales-lead/"
    assert search_now().opening("sales-lead").notes == "Named by Noor Haddad."
    assert _debrief(named.id).leads[1].opening == "sales-lead"


def test_a_lead_that_has_moved_is_not_mistaken_for_another(own: Client, named: Conversation) -> None:
    assert own.post(f"/talks/{named.id}/leads/1/", {"name": "Ada Lind", "do": "person"}).status_code == 404
    assert own.post(f"/talks/{named.id}/leads/7/", {"name": "Ada Lind", "do": "person"}).status_code == 404


@pytest.mark.parametrize("ref", ["v-paul", "v-marcus", "v-hugo", "v-interview", "v-noor", "v-luis"])
def test_a_debrief_kept_as_it_stands_changes_nothing_but_its_telling(sample: Client, ref: str) -> None:
    before = search_now()
    page = sample.get(f"/talks/{ref}/debrief/").content.decode()
    form = _as_shown(page)
    assert sample.post(f"/talks/{ref}/debrief/", form).status_code == 302
    after = search_now()
    kept, now = before.conversation(ref), after.conversation(ref)
    if kept.debrief:
        assert now.debrief == kept.debrief
        assert after.dossiers == before.dossiers
        assert after.directions == before.directions
    assert after.evidence == before.evidence
    assert len(after.history) == len(before.history) + 1


class _Fields(HTMLParser):
    """The fields of the form as the page shows them, templates left out."""

    def __init__(self) -> None:
        super().__init__()
        self.form: dict[str, str] = {}
        self.hidden = 0
        self.area = self.select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.hidden += tag == "template"
        if not self.hidden:
            self._field(tag, given.get("name") or "", given)

    def _field(self, tag: str, name: str, given: dict[str, str | None]) -> None:
        if tag == "input" and name and (given.get("type") != "checkbox" or "checked" in given):
            self.form[name] = given.get("value") or ("on" if given.get("type") == "checkbox" else "")
        elif tag == "select":
            self.select = name
        elif tag == "option" and "selected" in given:
            self.form[self.select] = given.get("value") or ""
        elif tag == "textarea":
            self.area, self.form[name] = name, ""

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag == "template"
        self.area = "" if tag == "textarea" else self.area

    def handle_data(self, data: str) -> None:
        if self.area and not self.hidden:
            self.form[self.area] += data


def _as_shown(page: str) -> dict[str, str]:
    fields = _Fields()
    fields.feed(page)
    return fields.form
