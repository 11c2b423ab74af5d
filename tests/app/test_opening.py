"""The page of one opening: what is asked and shown, known and unknown, applied and sent."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.cast import (
    ACME,
    AGENCY_JOB,
    IRIS,
    PROOF,
    RUTH,
    SALES_JOB,
    TALENTWELL,
    TODAY,
    VERA,
    ask,
    but,
    held,
    tailored,
    talk,
)  # fmt: skip
from threedoors.situation import Ground, Situation
from threedoors.terms import (
    Contact,
    Conversation,
    Door,
    Dossier,
    Evidence,
    FactKind,
    Need,
    Opening,
    Pay,
    Period,
    Pipe,
    ReasonAbout,
    Requirement,
    Unknown,
)

pytestmark = pytest.mark.django_db
PAGE = "/openings/sales-job/"
MUST = Requirement(id="r-calls", text="Ease on the phone")
WANTS = but(SALES_JOB, requirements=(MUST, Requirement(id="r-team", text="A team player", kind=Need.NOISE)))


def _job() -> Opening:
    return search_now().opening("sales-job")


# -- applied ----------------------------------------------------------------------------------------------------


def test_applying_keeps_the_day_the_way_and_what_was_sent(own: Client) -> None:
    open_search(SALES_JOB, *tailored(SALES_JOB))
    own.post(f"{PAGE}applied/", {"on": "2026-11-20", "by": "by mail", "sent": "on"})
    opening = _job()
    assert (opening.pipe, opening.applied_on, opening.history[-1].on) == (
        Pipe.APPLIED, date(2026, 11, 20), date(2026, 11, 20),
    )  # fmt: skip
    assert {each.kind.value: each.sent_on for each in search_now().materials} == {
        "resume": date(2026, 11, 20), "letter": date(2026, 11, 20), "spiel": None,
    }  # fmt: skip
    shown = words_of(own.get(PAGE))
    assert "Applied 20 November" in shown
    assert "by mail" in shown


def test_applying_is_recorded_whatever_the_guard_says(own: Client) -> None:
    open_search(SALES_JOB)
    assert "Not like this" in words_of(own.get(PAGE))
    assert "Why you went ahead" in words_of(own.get(PAGE))
    own.post(f"{PAGE}applied/", {"on": str(TODAY), "by": "by mail", "why": "It closes tonight."})
    assert _job().pipe is Pipe.APPLIED
    assert search_now().history[-1].note == "by mail; It closes tonight."


def test_it_is_not_closed_without_a_reason(own: Client) -> None:
    open_search(SALES_JOB)
    refused = own.post(PAGE, {"pipe": "closed", "closed_reason": "", "family": "sales"})
    assert refused.status_code == 422
    assert "Say why it is closed" in words_of(refused)
    assert _job().pipe is Pipe.OPENING


def test_applied_after_an_interview_changes_only_the_day(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.INTERVIEW))
    own.post(f"{PAGE}applied/", {"on": "2026-11-02", "by": ""})
    assert (_job().pipe, _job().applied_on) == (Pipe.INTERVIEW, date(2026, 11, 2))


@pytest.mark.parametrize("on", ["", "2027-01-01", "soon"])
def test_a_day_that_cannot_be_is_asked_again(own: Client, on: str) -> None:
    open_search(SALES_JOB)
    assert own.post(f"{PAGE}applied/", {"on": on, "by": "by mail"}).status_code == 422
    assert _job().applied_on is None


def test_a_text_is_marked_as_sent_and_a_newer_one_stands_beside_it(own: Client) -> None:
    open_search(SALES_JOB, *tailored(SALES_JOB))
    resume = next(each for each in search_now().materials if each.kind == "resume")
    own.post(f"{PAGE}texts/{resume.id}/sent/")
    assert search_now().material_by_id[resume.id].sent_on == TODAY
    own.post(f"{PAGE}prepare/", {"resume": "A better one.", "rating": ""})
    shown = own.get(PAGE).content.decode()
    assert len(re.findall(r'/texts/[\w-]+/">Resume', shown)) == 2
    assert "A better one." in shown
    assert own.post(f"{PAGE}texts/nothing/sent/").status_code == 404


# -- what is asked, and what shows it ---------------------------------------------------------------------------


def test_a_must_without_proof_is_said_and_can_be_shown(own: Client) -> None:
    open_search(WANTS, PROOF)
    assert "Ease on the phone Nothing of yours shows it yet." in words_of(own.get(PAGE))
    own.post(f"{PAGE}needs/r-calls/", {"kind": "must", "evidence": "proof", "more": ""})
    assert _job().requirements[0].evidence == ("proof",)
    assert "Shown by: Called every family" in words_of(own.get(PAGE))


def test_what_shows_a_must_makes_the_seeker_readier(own: Client) -> None:
    open_search(WANTS, PROOF)
    interview = talk(VERA, Door.JOB, WANTS)
    before = Situation(Ground(search_now(), TODAY), interview).readiness.value
    own.post(f"{PAGE}needs/r-calls/", {"kind": "must", "evidence": "proof", "more": ""})
    assert Situation(Ground(search_now(), TODAY), interview).readiness.value > before


def test_something_done_that_was_not_written_down_yet_joins_the_evidence(own: Client) -> None:
    open_search(WANTS, PROOF)
    form = {"kind": "nice", "evidence": "proof", "more": "Answered 60 calls a day."}
    own.post(f"{PAGE}needs/r-calls/", form)
    own.post(f"{PAGE}needs/r-calls/", form)
    need = _job().requirements[0]
    assert need.kind is Need.NICE
    assert [search_now().evidence_by_id[ref].text for ref in need.evidence] == [PROOF.text, "Answered 60 calls a day."]
    assert len(search_now().evidence) == 2


def test_evidence_that_fits_stands_first_and_retracted_is_left_out(own: Client) -> None:
    calls = Evidence(id="calls", text="Led the phone desk and taught ease on the phone.")
    open_search(WANTS, PROOF, calls, Evidence(id="old", text="Phone, phone, phone.", retracted=True))
    shown = own.get(f"{PAGE}needs/r-calls/").content.decode()
    assert re.findall(r'name="evidence" value="(\w+)"', shown) == ["calls", "proof"]


def test_evidence_of_nobody_is_refused(own: Client) -> None:
    open_search(WANTS, PROOF)
    assert own.post(f"{PAGE}needs/r-calls/", {"kind": "must", "evidence": "other"}).status_code == 422
    assert own.get(f"{PAGE}needs/none/").status_code == 404
    assert own.get(f"{PAGE}reasons/0/").status_code == 404


def test_a_reason_for_the_job_is_backed_too(own: Client) -> None:
    open_search(WANTS, PROOF)
    own.post(
        f"{PAGE}prepare/", {"company": "They call first.", "role": "Calls.", "self": "I like to call.", "rating": "4"}
    )
    own.post(f"{PAGE}reasons/2/", {"evidence": "proof", "more": ""})
    reasons = search_now().commitments[0].reasons
    assert [(each.about, each.evidence) for each in reasons] == [
        (ReasonAbout.COMPANY, ()), (ReasonAbout.ROLE, ()), (ReasonAbout.SELF, ("proof",)),
    ]  # fmt: skip
    assert "Shown by: Called every family" in words_of(own.get(PAGE))


def test_what_they_ask_for_is_written_down_or_read_from_the_posting(own: Client) -> None:
    posting = "Sales Representative\n\nRequirements\n- Two years of work in clinics\n- A driving license\n"
    open_search(but(SALES_JOB, posting=posting))
    own.post(f"{PAGE}read-needs/")
    own.post(f"{PAGE}read-needs/")
    assert {"Two years of work in clinics", "A driving license"} <= {each.text for each in _job().requirements}
    before = len(_job().requirements)
    assert own.post(f"{PAGE}needs/", {"need-requirement": "", "need-kind": "must"}).status_code == 422
    own.post(f"{PAGE}needs/", {"need-requirement": "Spanish", "need-kind": "nice"})
    own.post(f"{PAGE}needs/", {"need-requirement": "spanish", "need-kind": "nice"})
    assert len(_job().requirements) == before + 1
    assert len({each.id for each in _job().requirements}) == before + 1


# -- what is known ----------------------------------------------------------------------------------------------


def test_a_fact_is_kept_with_its_kind_source_and_day(own: Client) -> None:
    open_search(SALES_JOB, IRIS)
    own.post(
        f"{PAGE}facts/",
        {"fact-fact": "They open in May.", "fact-kind": "goal", "fact-source": "iris tan", "fact-private": "on"},
    )
    fact = search_now().dossiers[0].facts[0]
    assert (fact.kind, fact.source, fact.on, fact.private) == (FactKind.GOAL, "iris", TODAY, True)
    assert "a goal · from Iris Tan · today · not to be repeated" in words_of(own.get(PAGE))
    assert own.post(f"{PAGE}facts/", {"fact-fact": " ", "fact-kind": "need"}).status_code == 422


UNKNOWN = Dossier(about="sales-job", unknowns=(Unknown(id="u-post", text="Why is it vacant?", kind=FactKind.NEED),))
COMING = but(talk(IRIS, Door.INFORMATIONAL), id="coming", agenda=ask("How is work decided?"))


def test_a_question_is_taken_into_a_talk(own: Client) -> None:
    open_search(SALES_JOB, UNKNOWN, COMING)
    own.post(f"{PAGE}questions/u-post/ask/", {"talk": "coming"})
    own.post(f"{PAGE}questions/u-post/ask/", {"talk": "coming"})
    agenda = search_now().conversation("coming").agenda
    assert [(each.text, each.unknown) for each in agenda] == [
        ("How is work decided?", None), ("Why is it vacant?", "u-post"),
    ]  # fmt: skip
    assert "on the list of your Learn talk with Iris Tan" in words_of(own.get(PAGE))
    assert own.post(f"{PAGE}questions/u-post/ask/", {"talk": "gone"}).status_code == 404


def test_an_answer_from_a_talk_closes_the_question_there(own: Client) -> None:
    spoke = but(held(IRIS, Door.INFORMATIONAL, TODAY), id="spoke")
    open_search(SALES_JOB, UNKNOWN, spoke)
    own.post(f"{PAGE}questions/u-post/answer/", {"u-post-answer": "The last one moved up.", "u-post-talk": "spoke"})
    dossier = search_now().dossiers[0]
    assert dossier.unknowns[0].closed_by == "spoke"
    assert (dossier.facts[0].text, dossier.facts[0].kind, dossier.facts[0].source) == (
        "The last one moved up.", FactKind.NEED, "iris",
    )  # fmt: skip
    assert "Why is it vacant?" not in words_of(own.get(PAGE))


def test_an_answer_found_elsewhere_leaves_the_agenda_its_words(own: Client) -> None:
    open_search(SALES_JOB, UNKNOWN, COMING)
    own.post(f"{PAGE}questions/u-post/ask/", {"talk": "coming"})
    own.post(f"{PAGE}questions/u-post/answer/", {"u-post-answer": "It is new.", "u-post-talk": ""})
    assert search_now().dossiers[0].unknowns == ()
    assert [each.unknown for each in search_now().conversation("coming").agenda] == [None, None]
    assert own.post(f"{PAGE}questions/u-post/answer/", {"u-post-answer": "x"}).status_code == 404


def test_an_empty_answer_is_asked_again(own: Client) -> None:
    open_search(SALES_JOB, UNKNOWN)
    refused = own.post(f"{PAGE}questions/u-post/answer/", {"u-post-answer": "", "u-post-talk": ""})
    assert refused.status_code == 422
    assert "Write the answer." in words_of(refused)


def test_a_new_question_is_written_once(own: Client) -> None:
    open_search(SALES_JOB)
    form = {"ask-question": "Who decides?", "ask-kind": "parameter", "ask-must": "on"}
    own.post(f"{PAGE}questions/", form)
    own.post(f"{PAGE}questions/", form)
    unknowns = search_now().dossiers[0].unknowns
    assert [(each.text, each.kind, each.must) for each in unknowns] == [("Who decides?", FactKind.PARAMETER, True)]
    assert own.post(f"{PAGE}questions/", {"ask-question": "", "ask-kind": "need"}).status_code == 422


# -- details, people, agency ------------------------------------------------------------------------------------


def _details(**changes: str) -> dict[str, str]:
    form = {
        "title": "Sales Representative", "company": "Acme", "via": "", "place": "Denver", "remote": "some",
        "pay_min": "22.5", "pay_max": "26", "currency": "usd", "per": "hour", "closes_on": "2026-12-11",
        "decision_due": "", "url": "https://acme.example/7", "posting": "You sell.", "letter_accepted": "on",
    }  # fmt: skip
    return form | changes


def test_details_are_kept(own: Client) -> None:
    open_search(SALES_JOB, VERA)
    own.post(f"{PAGE}details/", _details(judges="vera"))
    opening = _job()
    assert opening.pay == Pay(min=22.5, max=26, currency="USD", per=Period.HOUR)
    assert (opening.place, opening.remote, opening.judges, opening.company) == ("Denver", "some", ("vera",), "acme")
    shown = words_of(own.get(PAGE))
    assert "22.50 to 26 USD an hour" in shown
    assert "on the panel" in shown


def test_an_agency_that_is_named_is_one(own: Client) -> None:
    open_search(SALES_JOB, VERA)
    own.post(f"{PAGE}details/", _details(via="Talentwell", company=""))
    via = _job().via
    assert via is not None
    assert search_now().company_by_id[via].agency


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"currency": ""}, "In which currency?"), ({"per": ""}, "For an hour"),
     ({"pay_max": "3"}, "less than what it begins"),
     ({"currency": "dollars"}, "at most 3"), ({"title": " "}, "Write the title"),
     ({"closes_on": "soon"}, "Write the day")],
)  # fmt: skip
def test_details_that_do_not_fit_are_asked_again(own: Client, wrong: dict[str, str], said: str) -> None:
    open_search(SALES_JOB)
    refused = own.post(f"{PAGE}details/", _details(**wrong))
    assert refused.status_code == 422
    assert said in words_of(refused)
    assert _job() == SALES_JOB


def test_who_handed_the_seeker_in_and_whether_they_had_asked(own: Client) -> None:
    open_search(AGENCY_JOB, TALENTWELL, RUTH)
    own.post("/openings/agency-job/handed-in/", {"by-by": "ruth", "by-on": "2026-11-20", "by-consent": "no"})
    kept = search_now().opening("agency-job").submissions[0]
    assert (kept.by, kept.on, kept.consent_on) == ("ruth", date(2026, 11, 20), None)
    assert "without asking you" in words_of(own.get("/openings/agency-job/"))


def test_the_people_there_stand_with_their_doors(own: Client) -> None:
    open_search(but(SALES_JOB, judges=("vera",)), IRIS, VERA)
    shown = words_of(own.get(PAGE))
    assert shown.index("Vera Lindqvist") < shown.index("Iris Tan")
    assert re.search(r"Iris Tan Account Manager .*?Explore .*?Learn .*?Job ", shown)


def test_a_large_company_costs_no_more_questions(own: Client) -> None:
    def asked_for() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert own.get(PAGE).status_code == 200
        return len(asked)

    open_search(SALES_JOB, ACME, IRIS)
    few = asked_for()
    crowd = [Contact(id=f"c{n}", name=f"Person {n}", company="acme") for n in range(300)]
    talks = [Conversation(id=f"v{n}", door=Door.INFORMATIONAL, contacts=(f"c{n}",)) for n in range(50)]
    open_search(SALES_JOB, ACME, *crowd, *talks)
    own.get(PAGE)
    assert asked_for() <= few
    assert re.search(r"And 29\d more there\.", words_of(own.get(PAGE)))


def test_nothing_a_posting_holds_becomes_markup(own: Client) -> None:
    open_search(but(SALES_JOB, posting="<script>alert(1)</script>", url="javascript:alert(2)", place="<b>here</b>"))
    shown = own.get(PAGE).content.decode()
    assert "<script>alert" not in shown
    assert "<b>here" not in shown
    assert 'href="javascript' not in shown


@pytest.mark.parametrize(("days", "said"), [(13, False), (14, True)])
def test_a_long_silence_after_an_application_is_spoken_of(own: Client, days: int, said: bool) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=TODAY - timedelta(days=days)))
    assert ("let it go; both are fine" in words_of(own.get(PAGE))) is said


def test_an_opening_nobody_has_is_told(own: Client) -> None:
    open_search(SALES_JOB)
    for path in ("", "details/", "needs/x/", "reasons/0/"):
        assert own.get(f"/openings/nothing/{path}").status_code == 404
