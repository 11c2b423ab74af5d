"""Files are shown before anything is stored; one yes adds them all, a no leaves nothing behind."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.actions import adding, previewing, working
from threedoors.app.actions.working import Work
from threedoors.app.store import access
from threedoors.app.store.models import Brought, Intake, KnownColumns, NewPerson
from threedoors.importers import limits
from threedoors.terms import Contact, Search

pytestmark = pytest.mark.django_db

CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Vera,Lindqvist,https://www.linkedin.com/in/vera,,Acme,Head of Sales,16 Jan 2020
Zora,Weiß,,,Brightwell,Buyer,
,,,,,,
"""
RESUME = json.dumps({"basics": {"name": "Ada Quist"}, "work": [{"name": "Brightwell", "highlights": ["Sold a ship."]}]})
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Otto Baum\r\nORG:Lindwerk\r\nTITLE:Foreman\r\nEND:VCARD\r\n"
POSTING = "Sales Representative\nAcme\n\nYou will sell to clinics.\n\nRequirements\n- Two years of sales\n- A car\n"


@pytest.fixture
def given(own: Client) -> Client:
    """A search of the cast, open."""
    access.keep_new(cast.a_search().search())
    return own


def _files(**files: str | bytes) -> dict[str, list[SimpleUploadedFile]]:
    named = {name.replace("_", "."): text.encode() if isinstance(text, str) else text for name, text in files.items()}
    return {"files": [SimpleUploadedFile(name, data) for name, data in named.items()]}


def _bring(browser: Client, **files: str | bytes) -> str:
    return browser.post("/files/", _files(**files))["Location"]


def _zip(**files: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return held.getvalue()


def _names(search: Search) -> set[str]:
    return {each.name for each in search.contacts}


def test_a_resume_a_zip_and_a_card_are_shown_and_then_added(given: Client) -> None:
    before = search_now()
    at = _bring(given, resume_json=RESUME, export_zip=_zip(Connections_csv=CONNECTIONS), otto_vcf=CARD)
    page = words_of(given.get(at))
    assert search_now() is before
    for said in ("resume.json", "export.zip", "otto.vcf", "The resume of Ada Quist", "Zora Weiß", "Buyer, Brightwell"):
        assert said in page
    assert "new people" in page
    assert "here already" in page
    added = given.post(f"{at}decide/", {"act": "add"}, follow=True)
    assert "people were added" in words_of(added)
    assert {"Zora Weiß", "Otto Baum"} <= _names(search_now())
    assert not Brought.objects.exists()


def test_nothing_stays_of_what_is_not_added(given: Client) -> None:
    before = search_now()
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    assert "none of them is kept" in words_of(given.post(f"{at}decide/", {"act": "leave"}, follow=True))
    assert search_now() == before
    assert not Intake.objects.exists()
    assert not Brought.objects.exists()
    assert given.get(at).status_code == 404


def test_one_bad_file_stops_no_other(given: Client) -> None:
    at = _bring(given, holiday_jpg=b"\xff\xd8\xff\x00", otto_vcf=CARD)
    assert "holiday.jpg is a picture" in words_of(given.get(at))
    given.post(f"{at}decide/", {"act": "add"})
    assert "Otto Baum" in _names(search_now())


def test_a_file_that_is_too_large_is_told_and_not_kept(given: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 2_000_000)
    at = _bring(given, big_csv="a" * 2_000_001, otto_vcf=CARD)
    assert "big.csv is 2 MB. We read files up to 2 MB." in words_of(given.get(at))
    assert [len(bytes(each.data)) for each in Brought.objects.all()] == [0, len(CARD)]


def test_more_than_we_keep_at_once_is_told(given: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("threedoors.app.actions.intake.TOGETHER", len(CARD) + 10)
    page = words_of(given.get(_bring(given, otto_vcf=CARD, Connections_csv=CONNECTIONS)))
    assert "Connections.csv was left out" in page
    assert "1 new person" in page


def test_a_row_that_was_left_out_is_told_with_its_place(given: Client) -> None:
    odd = CONNECTIONS.replace("16 Jan 2020", "31 Feb 2024").replace("Vera,Lindqvist", "Zita,Maro")
    page = words_of(given.get(_bring(given, Connections_csv=odd)))
    assert "Row 2: " in page
    assert "To mend a row, change it in the file" in page


def test_a_pasted_text_is_read_like_a_file(given: Client) -> None:
    at = given.post("/files/", {"pasted": POSTING})["Location"]
    assert "1 opening" in words_of(given.get(at))
    given.post(f"{at}decide/", {"act": "add"})
    assert search_now().openings


def test_no_file_and_no_text_is_said(given: Client) -> None:
    response = given.post("/files/", {"pasted": " "})
    assert response.status_code == 422
    assert "Choose a file, or paste a text." in words_of(response)


def test_the_same_files_once_more_are_nothing_new(given: Client) -> None:
    for _ in range(2):
        at = _bring(given, Connections_csv=CONNECTIONS)
        page = words_of(given.get(at))
        given.post(f"{at}decide/", {"act": "add"})
    assert "Nothing new would be added" in page
    assert len([each for each in search_now().contacts if each.name == "Zora Weiß"]) == 1


# -- between the look and the yes ------------------------------------------------------------------------------------


def _meanwhile(**changed: object) -> None:
    """The second tab."""
    record = access.current_search()
    assert record is not None
    from dataclasses import replace

    access.change(record, lambda search: replace(search, **changed))  # type: ignore[arg-type]


def test_a_change_that_makes_a_difference_is_shown_before_it_is_added(given: Client) -> None:
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    otto = Contact(id="otto", name="Otto Baum")
    _meanwhile(contacts=(*search_now().contacts, otto))
    before = search_now()
    page = words_of(given.post(f"{at}decide/", {"act": "add"}, follow=True))
    assert "Your search was changed since you looked" in page
    assert search_now() == before
    given.post(f"{at}decide/", {"act": "add"})
    assert [each.title for each in search_now().contacts if each.name == "Otto Baum"] == ["Foreman"]


def test_a_change_that_makes_none_does_not_ask_again(given: Client) -> None:
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    _meanwhile(evidence=())
    given.post(f"{at}decide/", {"act": "add"})
    assert "Otto Baum" in _names(search_now())
    assert search_now().evidence == ()


def test_two_tabs_say_yes_and_it_is_added_once(given: Client) -> None:
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    for _ in range(2):
        page = words_of(given.post(f"{at}decide/", {"act": "add"}, follow=True))
    assert "1 person was added." in page
    assert len([each for each in search_now().contacts if each.name == "Otto Baum"]) == 1


def test_all_of_it_can_be_taken_back(given: Client) -> None:
    before = search_now()
    at = _bring(given, resume_json=RESUME, otto_vcf=CARD, Connections_csv=CONNECTIONS)
    given.get(at)
    page = given.post(f"{at}decide/", {"act": "add"}, follow=True).content.decode()
    back = re.search(r'action="(/history/\d+/take-back/)"', page)
    assert back is not None
    given.post(back[1])
    after = search_now()
    assert (after.contacts, after.companies, after.seeker) == (before.contacts, before.companies, before.seeker)
    assert "Nobody new is waiting" in words_of(given.get("/triage/"))


def test_it_cannot_be_taken_back_once_something_stands_on_it(given: Client) -> None:
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    page = given.post(f"{at}decide/", {"act": "add"}, follow=True).content.decode()
    ref = next(each.id for each in search_now().contacts if each.name == "Otto Baum")
    given.post(f"/people/{ref}/know/", {"relation": "friend", "title": "Foreman", "company": "Lindwerk"})
    back = re.search(r'action="(/history/\d+/take-back/)"', page)
    assert back is not None
    assert given.post(back[1]).status_code == 409
    assert "Otto Baum" in _names(search_now())


# -- what is decided on the page -------------------------------------------------------------------------------------


def test_an_unplaced_text_is_put_where_it_belongs(given: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    _meanwhile(seeker=cast.MAYA.__class__(name="Maya"))
    read = previewing.read_file

    def with_unplaced(*args: object, **more: object) -> object:
        from dataclasses import replace

        return replace(read(*args, **more), unplaced=("Lifeguard, Sun Beach, 2011 - 2012", "Swims far"))  # type: ignore[arg-type]

    monkeypatch.setattr(previewing, "read_file", with_unplaced)
    at = _bring(given, resume_json=RESUME)
    page = given.get(at).content.decode()
    assert "2 texts have no place yet" in page
    form = {"place:0-0": "job", "place:0-1": "evidence", "act": "look"}
    assert "Lifeguard, Sun Beach" in words_of(given.post(f"{at}decide/", form, follow=True))
    given.post(f"{at}decide/", form | {"act": "add"})
    work = search_now().seeker.resume["work"]
    assert {"name": "Sun Beach", "position": "Lifeguard", "startDate": "2011", "endDate": "2012"} in work
    assert "Swims far" in [each.text for each in search_now().evidence]


def test_of_two_resumes_the_seeker_chooses(given: Client) -> None:
    _meanwhile(seeker=cast.MAYA.__class__(name="Maya"))
    at = _bring(given, one_json=RESUME, two_json=RESUME.replace("Ada Quist", "Maya Okafor").replace("ship", "shop"))
    assert "Which resume is yours? Ada Quist, one.json Maya Okafor, two.json None of these" in words_of(given.get(at))
    page = words_of(given.post(f"{at}decide/", {"resume": "1", "act": "look"}, follow=True))
    assert "Your resume Maya Okafor" in page
    given.post(f"{at}decide/", {"resume": "1", "act": "add"})
    assert [each.text for each in search_now().evidence] == ["Sold a shop."]


def test_a_resume_of_another_name_is_asked_about(given: Client) -> None:
    _meanwhile(seeker=cast.MAYA.__class__(name="Maya"))
    at = _bring(given, resume_json=RESUME)
    assert "This resume bears another name. Is it yours?" in words_of(given.get(at))
    given.post(f"{at}decide/", {"resume": "none", "act": "add"})
    assert not search_now().seeker.resume


def test_a_resume_of_the_seekers_name_is_not_asked_about(given: Client) -> None:
    _meanwhile(seeker=cast.MAYA.__class__(name="Áda"))
    assert "bears another name" not in words_of(given.get(_bring(given, resume_json=RESUME)))


def test_a_question_shows_what_is_known_of_either(given: Client) -> None:
    twins = CONNECTIONS + "Otto,Baum,https://www.linkedin.com/in/otto,,Sunhaus,Tailor,\n"
    page = words_of(given.get(_bring(given, Connections_csv=twins, otto_vcf=CARD)))
    assert "Is Otto Baum the same person as Otto Baum?" in page
    assert "Foreman, Lindwerk" in page
    assert "Tailor, Sunhaus" in page


def _refusable(page: HttpResponse) -> list[str]:
    return re.findall(r'name="(apart:[^"]+)"', page.content.decode())


OTHER_ZORA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zora Weiß\r\nORG:Acme\r\nTITLE:Welder\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("acts", [("add",), ("look", "add")], ids=["at once", "after a look"])
def test_who_is_here_already_can_be_said_to_be_somebody_else(given: Client, acts: tuple[str, ...]) -> None:
    _meanwhile(contacts=(*search_now().contacts, Contact(id="zora", name="Zora Weiß", company=cast.VERA.company)))
    at = _bring(given, zora_vcf=OTHER_ZORA)
    (box,) = _refusable(given.get(at))
    for act in acts:
        page = given.post(f"{at}decide/", {box: "on", "act": act}, follow=True)
    assert "1 person was added." in words_of(page)
    mine, theirs = (each for each in search_now().contacts if each.name == "Zora Weiß")
    assert (mine.title, theirs.title, theirs.apart) == ("", "Welder", (mine.id,))
    at = _bring(given, zora_vcf=OTHER_ZORA)
    page = given.get(at)
    assert "Nothing new would be added" in words_of(page)
    assert _refusable(page) == []
    given.post(f"{at}decide/", {"act": "add"})
    assert len([each for each in search_now().contacts if each.name == "Zora Weiß"]) == 2


def test_that_somebody_is_somebody_else_can_be_taken_back_before_the_yes(given: Client) -> None:
    _meanwhile(contacts=(*search_now().contacts, Contact(id="zora", name="Zora Weiß", company=cast.VERA.company)))
    at = _bring(given, zora_vcf=OTHER_ZORA)
    (box,) = _refusable(given.get(at))
    refused = given.post(f"{at}decide/", {box: "on", "act": "look"}, follow=True)
    assert "Is Zora Weiß the same person as Zora Weiß?" in words_of(refused)
    assert _refusable(refused) == []
    answer = box.replace("apart:", "answer:")
    assert _refusable(given.post(f"{at}decide/", {answer: "", "act": "look"}, follow=True)) == [box]
    given.post(f"{at}decide/", {"act": "add"})
    assert [each.title for each in search_now().contacts if each.name == "Zora Weiß"] == ["Welder"]


def test_more_questions_than_fit_come_after_the_first(given: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("threedoors.app.web.brought.QUESTIONS", 1)
    rows = "".join(f"{name},Baum,https://www.linkedin.com/in/{name},,Sunhaus,Buyer,\n" for name in ("Otto", "Mina"))
    two = CONNECTIONS + rows
    at = _bring(given, Connections_csv=two, otto_vcf=CARD, mina_vcf=CARD.replace("Otto", "Mina"))
    page = given.get(at)
    answered = re.findall(r'name="(answer:[^"]+)" value="no"', page.content.decode())
    assert len(answered) == 1
    assert "1 more are kept apart for now" in words_of(page)
    page = given.post(f"{at}decide/", {answered[0]: "no", "act": "look"}, follow=True)
    assert "What you told us" in words_of(page)
    assert len(set(re.findall(r'name="(answer:[^"]+)"', page.content.decode()))) == 2
    assert "kept apart for now" not in words_of(page)


TABLE = "Wer;Wo;Fon\nOtto Baum;Lindwerk;+49 30 1234567\nMina Sol;Sunhaus;+49 30 7654321\n"


def test_columns_are_proposed_changed_and_remembered(given: Client) -> None:
    at = _bring(given, leute_csv=TABLE)
    page = given.get(at)
    assert "Which column is what" in words_of(page)
    assert "Otto Baum; Mina Sol" in words_of(page)
    fields = {"column:0:0": "name", "column:0:1": "company", "column:0:2": "phone"}
    told = words_of(given.post(f"{at}columns/0/", fields, follow=True))
    assert "2 new people" in told
    assert KnownColumns.objects.count() == 1
    given.post(f"{at}decide/", {"act": "leave"})
    again = words_of(given.get(_bring(given, neue_csv=TABLE)))
    assert "as you said for an earlier file" in again
    assert "2 new people" in again


def test_deleting_everything_forgets_the_columns_and_what_was_read(given: Client) -> None:
    at = _bring(given, leute_csv=TABLE)
    given.get(at)
    given.post(f"{at}columns/0/", {"column:0:0": "name", "column:0:1": "company", "column:0:2": "phone"}, follow=True)
    given.post("/settings/delete/")
    assert not KnownColumns.objects.exists()
    assert not Brought.objects.exists()
    assert not previewing._READ._things
    assert not previewing._PREVIEWS._things


# -- work beside the page --------------------------------------------------------------------------------------------


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Work, object]]:
    """Work that has begun and goes no further until the test lets it."""
    begun: list[tuple[Work, object]] = []
    monkeypatch.setattr(working, "spawn", lambda work, task: begun.append((work, task)))
    monkeypatch.setattr("threedoors.app.web.pages.intake._AT_ONCE", 0)
    return begun


def test_while_it_works_the_page_says_so(given: Client, held: list[tuple[Work, object]]) -> None:
    at = _bring(given, otto_vcf=CARD)
    page = given.get(at).content.decode()
    assert '<noscript><meta http-equiv="refresh"' in page
    work, task = held[0]
    work.begin("Comparing them with your search", 15_000, 30_000)
    told = given.get(at, headers={"HX-Request": "true"})
    assert "Comparing them with your search: 50 %" in words_of(told)
    assert "<html" not in told.content.decode()
    work.run(task)  # type: ignore[arg-type]
    assert given.get(at, headers={"HX-Request": "true"})["HX-Redirect"] == at
    assert "Otto Baum" in words_of(given.get(at))


def test_stopped_while_reading_nothing_stays(given: Client, held: list[tuple[Work, object]]) -> None:
    before = search_now()
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    given.post(f"{at}leave/")
    work, task = held[0]
    work.run(task)  # type: ignore[arg-type]
    assert (search_now(), Intake.objects.count(), Brought.objects.count()) == (before, 0, 0)


def test_in_the_middle_of_a_file_it_says_how_far_it_is_and_can_be_stopped(
    given: Client, held: list[tuple[Work, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = search_now()
    cards = "".join(CARD.replace("Otto", f"Otto{n}") for n in range(1_000))
    at = _bring(given, small_vcf=CARD, large_vcf=cards)
    given.get(at)
    work, task = held[0]
    real, told = work.watch, []

    def pressed(done: int, total: int) -> None:
        told.append((done, total))
        if done > 1_500:
            page = words_of(given.get(at, headers={"HX-Request": "true"}))
            assert f"Reading large.vcf: {work.percent} %" in page
            given.post(f"{at}leave/")
        real(done, total)

    monkeypatch.setattr(work, "watch", pressed)
    work.run(task)  # type: ignore[arg-type]
    assert told == sorted(told)
    assert (work.finished, work.fault) == (True, None)
    assert (search_now(), Intake.objects.count(), Brought.objects.count()) == (before, 0, 0)


@pytest.mark.parametrize("stage", ["reading", "adding"])
def test_closed_in_the_middle_it_says_so_and_begins_anew(given: Client, stage: str) -> None:
    at = _bring(given, otto_vcf=CARD)
    Intake.objects.update(stage=stage)
    page = words_of(given.get(at))
    assert f"was closed while it {'read' if stage == 'reading' else 'added'} these files" in page
    assert "Otto Baum" in page


def test_stopped_in_the_last_moment_of_adding_nothing_is_stored(given: Client) -> None:
    before = search_now()
    at = _bring(given, otto_vcf=CARD)
    given.get(at)
    work = Work("adding")
    real = work.begin

    def stops(doing: str, done: int = 0, total: int = 0) -> None:
        real(doing, done, total)
        if doing == "Adding them":
            work.stop()

    work.begin = stops  # type: ignore[method-assign]
    with pytest.raises(working.Stopped):
        adding.add(Intake.objects.get(), cast.TODAY, work)
    assert (search_now(), NewPerson.objects.count()) == (before, 0)
    assert Brought.objects.count() == 1


def test_a_fault_of_ours_adds_nothing_and_can_be_tried_again(given: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    before = search_now()
    at = _bring(given, otto_vcf=CARD)
    with monkeypatch.context() as broken:
        broken.setattr(previewing, "merge", lambda *_, **__: 1 / 0)
        response = given.get(at)
    assert response.status_code == 500
    assert "The fault is ours" in words_of(response)
    assert search_now() == before
    assert "Otto Baum" in words_of(given.get(at))


def test_what_nobody_said_yes_to_is_gone_after_a_day(given: Client) -> None:
    at = _bring(given, otto_vcf=CARD)
    assert "otto.vcf" in words_of(given.get("/files/"))
    Intake.objects.update(brought_at=Intake.objects.get().brought_at - timedelta(days=1, minutes=1))
    assert "otto.vcf" not in words_of(given.get("/files/"))
    assert not Brought.objects.exists()
    gone: HttpResponse = given.get(at)
    assert gone.status_code == 404
    assert "Bring them again" in words_of(gone) or "no longer here" in words_of(gone)
