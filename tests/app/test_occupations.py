"""What a resume points to in the app: its evidence, what is added, what people meant, what it does not say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors.app.actions import pointing, working
from threedoors.app.actions.working import Work
from threedoors.app.store import access
from threedoors.app.web import paid
from threedoors.app.web.work_facts import Facts, gaps
from threedoors.cast import IRIS, NOOR, PAUL, TODAY, a_search, but, held
from threedoors.directions import Ability, Match, Standing
from threedoors.directions.narrowing import Criterion
from threedoors.terms import (
    Conversation,
    Direction,
    DirectionChange,
    DirectionState,
    Door,
    Suggestion,
)

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 2)
WELDER, TRAINER = "51-4121", "13-1151"
RESUME: dict[str, Any] = {
    "basics": {"name": "Ada Quist", "location": {"city": "Denver", "region": "CO", "countryCode": "US"}},
    "work": [
        {
            "name": "Harbor Steel", "position": "Welder", "startDate": "2016",
            "highlights": [
                "MIG and TIG welding on stainless pipe; read blueprints and weld symbols; passed X-ray tests.",
                "Trained four apprentices, wrote the safety course and ran it twice a year.",
            ],
        }
    ],
}  # fmt: skip
FAR: dict[str, Any] = {
    "code": "45-4021", "title": "Fallers", "also": (), "score": 0.1, "standing": Standing.STRETCH, "evidence": (),
    "transfers": (), "gaps": (), "jobs": None,
}  # fmt: skip
GERMAN = {
    "work": [
        {
            "position": "Krankenschwester",
            "highlights": [
                "Pflege von Patienten auf der chirurgischen Station, Medikamente und Dokumentation.",
                "Angehörige beraten, Schichtdienst planen, neue Kolleginnen einarbeiten.",
            ],
        }
    ]
}


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    pointing.forget()
    yield
    working.stop_all()


def _given(*parts: Any, resume: dict[str, Any] | None = None, **seeker: Any) -> None:
    search = a_search(*parts).search()
    changed = replace(search.seeker, resume=RESUME if resume is None else resume, **seeker)
    access.keep_new(replace(search, seeker=changed))


def _talk(who: Any, *said: Suggestion) -> Conversation:
    return but(held(who, Door.EXPLORATORY, DAY, suggestions=said), id=f"with-{who.id}")


# -- the list -------------------------------------------------------------------------------------------------------


def test_work_stands_with_lines_of_the_resume_what_is_missing_and_pay(own: Client) -> None:
    _given()
    page = words_of(own.get("/occupations/"))
    assert "Welders, Cutters, Solderers, and Brazers Strong" in page
    assert "“MIG and TIG welding on stainless pipe; read blueprints and weld symbols; passed X-ray tests.”" in page
    for said in ("Not seen in your resume", "% of what it asks", "What seems to carry over", "Moves to the side"):
        assert said in page
    assert "earn in Denver-Aurora-Centennial, CO, May 2025" in page


def test_far_off_work_is_no_move(own: Client) -> None:
    lines = ["Built Spring Boot services with PostgreSQL and Kafka; unit tests, code reviews."]
    _given(resume={"work": [{"position": "Senior Java Developer", "highlights": lines}]})
    record = access.current_search()
    assert record is not None
    found = pointing.pointed(search_now(), record.version)
    assert found is not None
    assert all(each.transfers or each.score >= 0.1 for each in found.moves)
    assert ("Nothing outside your own line of work" in words_of(own.get("/occupations/"))) is not bool(found.moves)


def test_every_source_is_named_with_its_licence(own: Client) -> None:
    _given()
    page = words_of(own.get("/occupations/"))
    for source in pointing.load_occupations().sources:
        assert source.name in page
        assert source.attribution in page


def test_one_press_adds_it_with_its_occupation_and_the_day(own: Client) -> None:
    _given()
    assert own.post(f"/occupations/{WELDER}/add/")["Location"] == f"/occupations/#soc-{WELDER}"
    own.post(f"/occupations/{WELDER}/add/")
    added = [each for each in search_now().directions if each.soc == WELDER]
    assert [each.state for each in added] == [DirectionState.CANDIDATE]
    assert added[0].history == (
        DirectionChange(state=DirectionState.CANDIDATE, on=TODAY, reasons="Your resume points to it."),
    )
    assert "In your directions" in words_of(own.get("/occupations/"))
    assert search_now().history[-1].act == "Named a direction"


def test_a_direction_of_that_name_takes_the_occupation_over(own: Client) -> None:
    _given(Direction(id="d-weld", title="welders, cutters, solderers, and brazers"))
    own.post(f"/occupations/{WELDER}/add/")
    assert [(each.id, each.soc) for each in search_now().directions] == [("d-weld", WELDER)]


def test_work_we_do_not_know_is_not_added(own: Client) -> None:
    _given()
    assert own.post("/occupations/99-9999/add/").status_code == 404


def test_a_direction_beyond_the_list_is_told_too(own: Client) -> None:
    _given(Direction(id="d-law", title="Law", soc="23-1011", named_by=("noor",)), NOOR)
    page = words_of(own.get("/occupations/"))
    assert "Your other directions, beside your resume" in page
    assert "Your direction Law. Named by 1 person" in page


def test_the_queries_stay_the_same(own: Client) -> None:
    _given()
    own.get("/occupations/")
    with CaptureQueriesContext(connection) as few:
        own.get("/occupations/")
    _given(NOOR, PAUL, _talk(NOOR, *(Suggestion(said=f"Idea {n}") for n in range(9))))
    own.get("/occupations/")
    with CaptureQueriesContext(connection) as many:
        own.get("/occupations/")
    assert len(few) == len(many)


# -- resumes that say little ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("resume", "said"),
    [
        ({}, "There is no resume here yet"),
        ({"basics": {"name": "Ada"}, "work": []}, "There is no resume here yet"),
        (GERMAN, "Your resume is not in English, as far as we can tell"),
        ({"basics": {"summary": "护士,在医院工作十年,照顾病人"}}, "Your resume is not in English"),
        ({"basics": {"summary": "xyzzy"}}, "We found no work in your resume that we know"),
        ({"basics": {"label": "Nurse"}}, "This rests on few words"),
        ({"work": [None, 7, {"highlights": {"a": 1}}], "basics": ["odd"]}, "There is no resume here yet"),
    ],
    ids=["none", "only a name", "German", "Chinese", "no work", "one line", "damaged"],
)  # fmt: skip
def test_a_resume_that_says_little_gets_a_kind_answer(own: Client, resume: dict[str, Any], said: str) -> None:
    _given(resume=resume)
    page = own.get("/occupations/")
    assert page.status_code == 200
    assert said in words_of(page)
    assert "What did you do?" in words_of(page)


def test_a_few_english_sentences_are_enough(own: Client) -> None:
    _given(resume=GERMAN)
    own.post("/occupations/told/", {"told": "I was a registered nurse on a surgical ward: medication, wound care."})
    assert search_now().seeker.resume["work"] == GERMAN["work"]
    page = words_of(own.get("/occupations/"))
    assert "Registered Nurses" in page
    assert "so this goes by its English summary alone" in page
    assert search_now().history[-1].act == "Wrote a few words on your work"


def test_nothing_told_is_asked_again(own: Client) -> None:
    _given(resume={})
    shown = own.post("/occupations/told/", {"told": "  "})
    assert shown.status_code == 422
    assert "Write a sentence or two first." in words_of(shown)


def test_forty_pages_are_read_to_the_end(own: Client) -> None:
    lines = [f"{n}: planned route {n}, loaded the truck and drove {n * 7} miles to customer {n}." for n in range(900)]
    _given(resume={"work": [{"position": "Truck driver", "highlights": [*lines, "Welded a trailer frame at last."]}]})
    page = words_of(own.get("/occupations/"))
    assert "Heavy and Tractor-Trailer Truck Drivers" in page


def test_a_page_does_not_wait_for_what_takes_long(own: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(work: Work, task: Callable[[Work], object]) -> None:
        assert not work.finished

    monkeypatch.setattr("threedoors.app.actions.working.spawn", never)
    monkeypatch.setattr(pointing, "AT_ONCE", 0.0)
    monkeypatch.setattr(working, "_PATIENCE", 0.0)
    _given(Direction(id="d-weld", title="Welding", soc=WELDER))
    shown = own.get("/occupations/")
    assert "Laying your resume beside the work there is" in words_of(shown)
    for page in ("/beside/", "/directions/d-weld/"):
        assert "Your resume is still being read" in words_of(own.get(page))
        assert "says nothing of it" not in words_of(own.get(page))
    assert own.get("/directions/").status_code == 200
    assert own.get("/beside/", HTTP_HX_REQUEST="true").status_code == 204


def test_a_fault_is_not_kept(own: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    _given()
    with monkeypatch.context() as context:
        context.setattr(pointing, "_work_out", broken)
        with pytest.raises(RuntimeError):
            own.get("/occupations/")
    assert own.get("/occupations/").status_code == 200


@pytest.mark.parametrize("order", ["", "pay", "new", "odd"])
def test_the_seeker_sets_the_order(own: Client, order: str) -> None:
    _given()
    record = access.current_search()
    assert record is not None
    found = pointing.pointed(search_now(), record.version)
    assert found is not None
    page = own.get("/occupations/", {"order": order}).content.decode().split('id="moves-title"')[0]
    shown = re.findall(r'<li id="soc-([\d-]+)"', page)
    medians = [int(each.replace(",", "")) for each in re.findall(r"median \$([\d,]+)<?", page)]
    assert sorted(shown) == sorted(each.code for each in found.matches)
    assert len(medians) == len(shown)
    assert (medians == sorted(medians, reverse=True)) is (order == "pay")
    assert (shown == [each.code for each in found.matches]) is (order in ("", "odd"))
    again = own.get("/occupations/").content.decode()
    assert re.findall(r'<li id="soc-([\d-]+)"', again)[: len(shown)] == shown


# -- where ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Austin, Texas", "earn in Austin-Round Rock-San Marcos, TX"),
        ("12 Main St, Denver, CO 80202, USA", "earn in Denver-Aurora-Centennial, CO"),
        ("Greater Denver Area", "earn in Denver-Aurora-Centennial, CO"),
        ("Ohio", "earn in Ohio"),
        ("", "earn in the whole United States"),
        ("Columbus", "Columbus may be one of these: Columbus, GA-AL Columbus, IN Columbus, OH Until you choose"),
        ("Atlantis", "The U.S. wage table has no area called Atlantis."),
    ],
    ids=["city", "address", "greater", "state", "nothing", "several", "none"],
)  # fmt: skip
def test_pay_is_shown_where_the_seeker_asks(own: Client, asked: str, said: str) -> None:
    _given()
    assert said in words_of(own.get("/occupations/", {"area": asked}))


def test_one_of_several_is_chosen_and_kept(own: Client) -> None:
    _given()
    own.get("/occupations/", {"area": "Columbus, OH", "code": "0018140"})
    assert "earn in Columbus, OH" in words_of(own.get("/occupations/"))


def test_the_seekers_own_places_come_first(own: Client) -> None:
    search = a_search().search()
    _given(constraints=replace(search.seeker.constraints, places=("Columbus", "Austin, Texas")))
    assert "earn in Austin-Round Rock-San Marcos, TX" in words_of(own.get("/occupations/"))


def test_abroad_the_figures_say_what_they_are(own: Client) -> None:
    _given(resume=RESUME | {"basics": {"location": {"city": "Birmingham", "countryCode": "GB"}}})
    page = words_of(own.get("/occupations/"))
    assert "We hold figures for the United States only." in page
    assert "earn in the whole United States" in page


def test_work_without_a_wage_says_so() -> None:
    wages = paid.load_wages()
    where = paid.Where(area=wages.nation)
    unpaid = [code for code in pointing.load_occupations().codes if paid.paid(code, where) is None]
    assert unpaid
    small = next(area for area in wages.areas if area.kind == "M" and wages.of("19-2011", area) is None)
    wider = paid.paid("19-2011", paid.Where(area=small))
    assert wider is not None
    assert wider.elsewhere
    assert wider.note == f"Not published for {small.name}."


# -- what people meant ----------------------------------------------------------------------------------------------


def test_what_people_said_is_read_as_a_title_and_confirmed(own: Client) -> None:
    _given(NOOR, PAUL, _talk(NOOR, Suggestion(said="Training specialist.")))
    page = own.get("/occupations/said/")
    assert "Which work did they mean?" in words_of(page)
    assert "Training and Development Specialists" in words_of(page)
    own.post("/occupations/said/with-noor/0/", {"with-noor-0-means": TRAINER})
    made = search_now().directions[-1]
    assert (made.title, made.soc, made.named_by) == ("Training and Development Specialists", TRAINER, ("noor",))
    debrief = search_now().conversation("with-noor").debrief
    assert debrief is not None
    assert debrief.suggestions == (Suggestion(said="Training specialist.", direction=made.id, soc=TRAINER),)
    assert "Every suggestion is in its place" in words_of(own.get("/occupations/said/"))


def test_three_people_are_tallied_beside_the_resume(own: Client) -> None:
    _given(
        NOOR, PAUL, IRIS, _talk(NOOR, Suggestion(said="Weld.")), _talk(PAUL, Suggestion(said="Stay with welding.")),
        _talk(IRIS, Suggestion(said="No more welding.", against=True)),
    )  # fmt: skip
    for who in ("noor", "paul", "iris"):
        own.post(f"/occupations/said/with-{who}/0/", {f"with-{who}-0-means": WELDER})
    assert "Named by 2 people; 1 advised against it" in words_of(own.get("/occupations/"))
    assert len([each for each in search_now().directions if each.soc == WELDER]) == 1


def test_a_direction_named_before_gets_its_occupation(own: Client) -> None:
    _given(NOOR, Direction(id="d-teach", title="Teaching grown-ups"),
           _talk(NOOR, Suggestion(said="You explain so well.", direction="d-teach")))  # fmt: skip
    assert "in your directions as Teaching grown-ups" in words_of(own.get("/occupations/said/"))
    own.post("/occupations/said/with-noor/0/", {"with-noor-0-means": TRAINER})
    assert [(each.id, each.title, each.soc) for each in search_now().directions] == [
        ("d-teach", "Teaching grown-ups", TRAINER)
    ]


def test_another_name_brings_other_work(own: Client) -> None:
    _given(NOOR, _talk(NOOR, Suggestion(said="You light up when people say yes.")))
    address = "/occupations/said/with-noor/0/"
    empty = own.post(address, {"with-noor-0-means": "other", "with-noor-0-name": ""})
    assert empty.status_code == 422
    assert "Name the work as a job title" in words_of(empty)
    shown = words_of(own.post(address, {"with-noor-0-means": "other", "with-noor-0-name": "bookkeeper"}))
    assert "For “bookkeeper” we know these." in shown
    assert "Bookkeeping, Accounting, and Auditing Clerks" in shown
    own.post(address, {"with-noor-0-means": "43-3031", "with-noor-0-name": "bookkeeper"})
    assert [each.soc for each in search_now().directions] == ["43-3031"]


def test_a_plain_title_is_ticked_already_and_own_directions_are_offered(own: Client) -> None:
    _given(NOOR, Direction(id="d-weld", title="Welding", soc=WELDER), _talk(NOOR, Suggestion(said="Bookkeeping")))
    page = own.get("/occupations/said/")
    assert 'value="43-3031" id="id_with-noor-0-means_0" required checked' in page.content.decode()
    assert "Your direction: Welding" in words_of(page)
    own.post("/occupations/said/with-noor/0/", {"with-noor-0-means": WELDER})
    assert [(each.id, each.named_by) for each in search_now().directions] == [("d-weld", ("noor",))]


def test_a_name_we_do_not_know_is_told(own: Client) -> None:
    _given(NOOR, _talk(NOOR, Suggestion(said="Xyzzy.")))
    shown = own.post("/occupations/said/with-noor/0/", {"with-noor-0-means": "other", "with-noor-0-name": "qwrtzp"})
    assert "We know no work by the name “qwrtzp”" in words_of(shown)


def test_nothing_chosen_and_nothing_there_are_refused(own: Client) -> None:
    _given(NOOR, _talk(NOOR, Suggestion(said="Weld.")))
    assert own.post("/occupations/said/with-noor/0/", {}).status_code == 422
    assert own.post("/occupations/said/with-noor/7/", {}).status_code == 404


# -- side by side ---------------------------------------------------------------------------------------------------


def test_side_by_side_shows_evidence_gaps_and_pay_by_area(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER), Direction(id="d-open", title="Something else"))
    page = own.get("/beside/")
    shown = words_of(page)
    for said in ("Read as Welders", "Not seen in it", "What it pays, May 2025", "Colorado", "the whole United States",
                 "Say which occupation it is", "What your resume shows Strong"):  # fmt: skip
        assert said in shown
    assert 'class="weighed small pay"' in page.content.decode()


def test_a_page_that_waits_is_told_when_the_resume_is_read(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER))
    own.get("/beside/")
    assert own.get("/beside/?pay=4", HTTP_HX_REQUEST="true")["HX-Redirect"] == "/beside/?pay=4"


def test_the_picture_is_a_table_too_and_says_what_stands_before_the_work(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER), Direction(id="d-law", title="Law", soc="23-1011"),
           Direction(id="d-open", title="Something else"))  # fmt: skip
    page = own.get("/beside/").content.decode()
    rows = {
        head: re.findall(r"<td>(.*?)</td>", cells)
        for head, cells in re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', page)
    }
    place = re.findall(r'<th scope="col">(.*?)</th>', page).index
    learn = rows["How little is left to learn"]
    assert learn[place("Law")] == "a law degree and admission to the bar"
    assert learn[place("Something else")] == rows["What it pays"][place("Something else")] == "not known"
    assert re.fullmatch(r"nothing weighty|\d main skills? not seen", learn[place("Welding")])
    assert re.fullmatch(r"\$\d+k to \$\d+k a year, median \$[\d,]+, May 2025", rows["Pay in Colorado"][place("Law")])
    assert "Needs a law degree and admission to the bar. Your resume does not show it." in words_of(
        own.get("/directions/d-law/")
    )


@pytest.mark.parametrize(
    ("shown", "said", "amount"),
    [
        (Match(**FAR), "not known", None),
        (Match(**FAR | {"transfers": (Ability("rig loads", 0.1, "Rigged loads."),)}), "nothing weighty", 5),
        (Match(**FAR | {"standing": Standing.STRONG}), "nothing weighty", 5),
        (Match(**FAR | {"gaps": (Ability("de-limb trees", 0.1), Ability("saw", 0.1))}), "2 main skills not seen", 3),
        (Match(**FAR | {"needs": "a licence"}), "a licence", 0),
    ],
    ids=["too little told", "some carries over", "its own work", "gaps", "a licence"],
)
def test_what_is_left_to_learn_is_told_as_far_as_it_is_known(shown: Match, said: str, amount: int | None) -> None:
    facts = Facts(tied=True, match=shown, gaps=list(gaps(shown.gaps)), pay=())
    assert (facts.to_learn, facts.amounts[Criterion.TRAINING]) == (said, amount)


def test_what_lies_behind_the_resume_draws_no_bar(own: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Far-off work may score below nothing, which no bar can show."""
    _given(Direction(id="d-weld", title="Welding", soc=WELDER), Direction(id="d-law", title="Law", soc="23-1011"))
    record = access.current_search()
    assert record is not None
    found = pointing.pointed(search_now(), record.version)
    assert found is not None
    below = replace(found, named={code: replace(each, score=-0.2) for code, each in found.named.items()})
    monkeypatch.setattr(pointing, "pointed", lambda *_: below)
    assert below.named
    assert not re.search(r' (?:width|x)="-', own.get("/beside/").content.decode())


def test_little_to_learn_can_weigh_most(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER), Direction(id="d-law", title="Law", soc="23-1011"))
    nothing = dict.fromkeys(("people", "resume", "pay", "openings", "insiders", "want", "suit"), "0")
    page = own.get("/beside/", nothing | {"training": "4"}).content.decode()
    assert page.index(">Welding<") < page.index(">Law<")
    assert "<title>Law: 0 of 100 with your weights</title>" in page


def test_the_seekers_weight_on_pay_changes_the_order(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER), Direction(id="d-law", title="Law", soc="23-1011"))
    nothing = dict.fromkeys(("people", "training", "openings", "insiders", "want", "suit"), "0")
    by_pay = own.get("/beside/", nothing | {"pay": "4", "resume": "0"}).content.decode()
    by_resume = own.get("/beside/", nothing | {"pay": "0", "resume": "4"}).content.decode()
    assert by_pay.index(">Law<") < by_pay.index(">Welding<")
    assert by_resume.index(">Welding<") < by_resume.index(">Law<")


def test_directions_and_a_direction_show_the_data(own: Client) -> None:
    _given(Direction(id="d-weld", title="Welding", soc=WELDER))
    own.get("/occupations/")
    assert "Your resume: strong," in words_of(own.get("/directions/"))
    page = words_of(own.get("/directions/d-weld/"))
    assert "What the data says" in page
    assert "Its facts are at hand: pay, and what it asks for yes" in page


def test_one_direction_is_asked_about_once(own: Client) -> None:
    _given(
        NOOR, PAUL, Direction(id="d-teach", title="Training specialist"),
        _talk(NOOR, Suggestion(said="You explain so well.", direction="d-teach")),
        _talk(PAUL, Suggestion(said="Teach.", direction="d-teach")),
    )  # fmt: skip
    page = own.get("/occupations/said/").content.decode()
    assert page.count("Which work is that?<") == 1
    assert "You explain so well." in page
    assert "Teach." in page
    own.post("/occupations/said/with-paul/0/", {"with-paul-0-means": TRAINER})
    assert "Every suggestion is in its place" in words_of(own.get("/occupations/said/"))


def test_a_direction_that_nobody_suggested_can_be_tied_too(own: Client) -> None:
    _given(Direction(id="d-teach", title="Training specialist"), Direction(id="d-sell", title="Sales clerk"))
    about = own.get("/directions/d-teach/").content.decode()
    assert 'href="/occupations/said/?about=d-teach"' in about
    page = words_of(own.get("/occupations/said/?about=d-sell"))
    assert page.index("Sales clerk") < page.index("Training specialist")
    assert own.post("/occupations/own/d-teach/", {}).status_code == 422
    answer = own.post("/occupations/own/d-teach/", {"d-teach-means": TRAINER})
    assert answer["Location"] == "/directions/d-teach/"
    assert search_now().directions[0].soc == TRAINER
    assert own.post("/occupations/own/d-teach/", {"d-teach-means": TRAINER}).status_code == 404
