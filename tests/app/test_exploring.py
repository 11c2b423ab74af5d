"""The round as a batch: safe people only, one open message each; and the page to bring along."""

from __future__ import annotations

import io
import re

import pytest
from django.test import Client
from pypdf import PdfReader
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors import cast, doubt
from threedoors.app.store import access
from threedoors.cast import ACME_TARGET, LENA, MAYA, NOOR, PROOF, SALES_CHOSEN, TODAY, VERA, a_search, asked, but
from threedoors.doubt import Draft, Stakes
from threedoors.guard.weighing import weigh_on
from threedoors.situation import Ground
from threedoors.terms import Audience, Contact, Door, MaterialKind, Relation, TalkState

pytestmark = pytest.mark.django_db


def _given(*parts: cast.Part) -> None:
    access.keep_new(a_search(*parts).search())


def _offered(body: str) -> list[str]:
    return re.findall(r'name="who" value="([^"]+)"', body)


def test_only_safe_people_are_offered(own: Client) -> None:
    _given(ACME_TARGET, but(LENA, power_at=("acme",)))
    offered = _offered(own.get("/round/").content.decode())
    assert {"noor", "paul", "cole", "gran"} <= set(offered)
    assert not {"vera", "iris", "hugo", "lena", "ruth", "ben"} & set(offered)


def test_somebody_who_is_not_safe_is_refused_and_nobody_is_planned(own: Client) -> None:
    _given(ACME_TARGET)
    refused = own.post("/round/", {"who": ["noor", "vera"], "wanted": "job"})
    assert refused.status_code == 422
    assert "not safe to ask" in words_of(refused)
    assert search_now().conversations == ()
    assert "Choose at least one person." in words_of(own.post("/round/", {"wanted": "job"}))


@pytest.mark.parametrize(("wanted", "says"), [("job", False), ("change", True)])
def test_a_round_is_one_batch_of_open_messages(own: Client, wanted: str, says: bool) -> None:
    relations = [each for each in Relation if each not in (Relation.STRANGER, Relation.MANAGER)]
    people = [Contact(id=f"p{n}", name=f"Pat {n} Doe", relation=each) for n, each in enumerate(relations)]
    _given(people)
    offered = _offered(own.get("/round/").content.decode())
    own.post("/round/", {"who": offered, "wanted": wanted})
    search = search_now()
    assert [each.contacts for each in search.conversations] == [(ref,) for ref in offered]
    ground = Ground(search, TODAY)
    for talk in search.conversations:
        assert (talk.door, talk.state) == (Door.EXPLORATORY, TalkState.PLANNED)
        assert ("another kind of work" in talk.message) is says
        assert not doubt.check(Draft(talk.message, MaterialKind.MESSAGE), Stakes(audience=Audience.SAFE))
        assert not {"G27", "G14", "G02", "G06"} & {each.rule for each in weigh_on(ground, talk).rulings}
    assert len({talk.message for talk in search.conversations}) > 1
    assert [each.act for each in search.history] == ["Planned a round"] * len(offered)


def test_the_whole_batch_is_taken_back_as_one_act(own: Client) -> None:
    _given()
    own.post("/round/", {"who": ["noor", "paul"], "wanted": "job"})
    number = re.search(r"/history/(\d+)/take-back/", own.get("/round/").content.decode())
    assert number is not None
    own.post(number[0])
    assert search_now().conversations == ()


def test_i_sent_these(own: Client) -> None:
    _given()
    own.post("/round/", {"who": ["noor", "paul"], "wanted": "job"})
    first, second = (each.id for each in search_now().conversations)
    page = words_of(own.get("/round/"))
    assert "Ready to send" in page
    assert "You are not being asked for a job." in page
    own.post("/round/sent/")
    assert {each.state for each in search_now().conversations} == {TalkState.PLANNED}
    own.post("/round/sent/", {"sent": [first, "nobody"]})
    states = {each.id: (each.state, each.asked_on) for each in search_now().conversations}
    assert states == {first: (TalkState.ASKED, TODAY), second: (TalkState.PLANNED, None)}
    assert "asked today" in words_of(own.get("/round/"))
    assert not {"noor", "paul"} & set(_offered(own.get("/round/").content.decode()))


def test_all_messages_are_told_sent_at_once(own: Client) -> None:
    _given()
    own.post("/round/", {"who": ["noor", "paul"], "wanted": "job"})
    assert "I sent all 2" in words_of(own.get("/round/"))
    own.post("/round/sent/", {"sent": ["all"]})
    assert {each.state for each in search_now().conversations} == {TalkState.ASKED}


def test_a_message_without_a_purpose_is_marked(sample: Client) -> None:
    assert "The message does not say that you look for a new job" in words_of(sample.get("/round/"))


def test_a_message_that_is_blocked_is_not_handed_out(own: Client) -> None:
    talk = but(cast.talk(VERA, Door.EXPLORATORY), id="wrong", message="Dear Vera, I am looking and want your advice.")
    _given(ACME_TARGET, talk)
    page = own.get("/round/")
    assert "Vera Lindqvist could hire you at Acme." in words_of(page)
    assert "Dear Vera" not in words_of(page)
    own.post("/round/sent/", {"sent": ["wrong"]})
    own.post("/round/sent/", {"sent": ["all"]})
    assert search_now().conversation("wrong").state is TalkState.PLANNED


def test_nobody_is_ticked_for_whoever_needs_no_round(own: Client) -> None:
    _given(but(MAYA, want=5, suit=5), SALES_CHOSEN)
    body = own.get("/round/").content.decode()
    assert "no round is needed" in body
    assert 'name="who" value="noor" checked' not in body


def test_with_nobody_safe_the_page_says_what_to_do(own: Client) -> None:
    assert "Write down people" in words_of(own.get("/round/"))
    assert VERA.id not in own.get("/round/").content.decode()


# -- the page to bring along --


def test_the_page_asks_for_what_is_missing(own: Client) -> None:
    page = words_of(own.get("/sheet/"))
    assert "What is still missing" in page
    assert "What you are good at: three lines in your own words" in page
    own.post("/sheet/", {"own": "I stay calm.\r\nI explain things.", "skills": "Spanish\n Rosters\nSpanish"})
    search = search_now()
    assert [(each.kind, each.text, each.made_on) for each in search.materials] == [
        (MaterialKind.SHEET, "I stay calm.\nI explain things.", search.materials[0].made_on)
    ]
    assert search.seeker.resume["skills"] == [{"name": "Spanish"}, {"name": "Rosters"}]
    page = words_of(own.get("/sheet/"))
    assert "three lines in your own words" not in page
    assert "Spanish, Rosters" in page
    own.post("/sheet/", {"own": "I stay calm.", "skills": "spanish"})
    assert len(search_now().materials) == 1
    assert search_now().seeker.resume["skills"] == [{"name": "Spanish"}, {"name": "Rosters"}]
    before = len(search_now().history)
    own.post("/sheet/", {"own": "I stay calm.", "skills": ""})
    assert len(search_now().history) == before


def test_the_pdf_says_what_the_page_says(sample: Client) -> None:
    page, pdf = words_of(sample.get("/sheet/")), sample.get("/sheet.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert 'filename="maya-okafor-one-page.pdf"' in pdf["Content-Disposition"]
    text = " ".join(PdfReader(io.BytesIO(pdf.content)).pages[0].extract_text().split())
    for line in re.findall(r"• ([^•]+?) (?=•|What I)", text):
        assert line in page
    assert "I stay until it works." in text


def test_nothing_of_others_names_them(own: Client) -> None:
    _given(NOOR, but(PROOF, said_by="noor"))
    page = words_of(own.get("/sheet/"))
    assert PROOF.text in page
    assert "Noor" not in page


def test_whoever_said_no_stands_last_and_is_not_ticked(own: Client) -> None:
    _given(asked(NOOR, Door.EXPLORATORY, TODAY))
    own.post("/talks/asked-noor/move/", {"to": "refused"})
    page = own.get("/round/")
    assert "said no today" in words_of(page)
    assert _offered(page.content.decode())[-1] == "noor"
    assert 'value="noor" checked' not in page.content.decode()
    declined = words_of(own.get("/talks/asked-noor/"))
    assert "They said no today, asked today" in declined
    assert "Who comes next" in declined
    assert "Noor" not in words_of(own.get("/"))


def test_what_was_called_off_is_no_refusal(own: Client) -> None:
    _given(asked(NOOR, Door.EXPLORATORY, TODAY))
    own.post("/talks/asked-noor/move/", {"to": "replied"})
    own.post("/talks/asked-noor/move/", {"to": "cancelled"})
    assert "said no" not in words_of(own.get("/round/"))
    page = words_of(own.get("/talks/asked-noor/"))
    assert "Called off, asked today" in page
    assert "plan it anew" in page
