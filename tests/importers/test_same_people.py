"""People matched across files: certain ones with their reason, the others as a question whose answer is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.importers import FoundContact, FoundOpening, Merged, Reading, merge, new_search
from threedoors.importers.person_names import name_key
from threedoors.searchfile import read_search, write_search
from threedoors.terms import Company, Contact, Conversation, Door, Relation, Search, Seeker

TODAY = date(2026, 11, 24)
AT = "https://www.linkedin.com/in/"


def found(name: str, file: str = "people.vcf", row: int = 1, **more: Any) -> FoundContact:
    return FoundContact(name=name, relation=Relation.ACQUAINTANCE, **{"source": f"{file}, row {row}", **more})


def reading(file: str, *people: FoundContact) -> Reading:
    placed = (replace(each, source=f"{file}, row {row}") for row, each in enumerate(people, 2))
    return Reading(file=file, format="vcard", contacts=tuple(placed))


def put(search: Search, *readings: Reading, answers: dict[str, bool] | None = None) -> Merged:
    """Merged, after checking that the outcome can be written and that a second time changes nothing."""
    once = merge(search, readings, today=TODAY, answers=answers)
    assert read_search(write_search(once.search)) == once.search
    for again in (readings, readings[::-1]):
        twice = merge(once.search, again, today=date(2027, 1, 1))
        assert twice.search is once.search
        assert twice.created == ()
    return once


def two(one: dict[str, Any], other: dict[str, Any], answers: dict[str, bool] | None = None) -> Merged:
    return put(new_search(), reading("a.csv", found(**one)), reading("b.vcf", found(**other)), answers=answers)


ONE = {
    "last name first": (
        {"name": "Lindqvist, Vera", "emails": ("v@a.example",)},
        {"name": "Vera Lindqvist", "emails": ("V@a.example",)},
    ),
    "accents, the company": ({"name": "José Núñez", "company": "Acme"}, {"name": "Jose Nunez", "company": "ACME Inc"}),
    "short for, e-mail": (
        {"name": "Bob Smith", "emails": ("b@a.example",)},
        {"name": "Robert Smith", "emails": ("b@a.example",)},
    ),
    "short for, phone": (
        {"name": "Bob Smith", "phones": ("+1 303 555 0123",)},
        {"name": "Robert Smith", "phones": ("+13035550123",)},
    ),
    "short for, title and company": (
        {"name": "Kate Lund", "company": "Acme", "title": "Buyer"},
        {"name": "Katherine Lund", "company": "Acme", "title": "buyer"},
    ),
    "an initial, e-mail": (
        {"name": "V. Lindqvist", "emails": ("v@a.example",)},
        {"name": "Vera Lindqvist", "emails": ("v@a.example",)},
    ),
    "a slip, e-mail": (
        {"name": "Wera Lindqvist", "emails": ("v@a.example",)},
        {"name": "Vera Lindqvist", "emails": ("v@a.example",)},
    ),
    "a middle name, the company": (
        {"name": "John A. Smith", "company": "Acme"},
        {"name": "John Smith", "company": "Acme"},
    ),
    "an e-mail at the company": (
        {"name": "Vera Lindqvist", "emails": ("vera@acme.co.uk",)},
        {"name": "Vera Lindqvist", "company": "Acme"},
    ),
}

ASKED = {
    "a family's e-mail": (
        {"name": "Mary Smith", "emails": ("smiths@x.example",)},
        {"name": "John Smith", "emails": ("smiths@x.example",)},
    ),
    "one e-mail, other names": (
        {"name": "Mary Jones", "emails": ("m@x.example",)},
        {"name": "John Smith", "emails": ("m@x.example",)},
    ),
    "another employer": ({"name": "Vera Lindqvist", "company": "Acme"}, {"name": "Vera Lindqvist", "company": "Beta"}),
    "an e-mail here, a company there": (
        {"name": "Vera Lindqvist", "emails": ("v@home.example",)},
        {"name": "Vera Lindqvist", "company": "Beta"},
    ),
    "born": ({"name": "Vera Lindqvist (née Berg)", "company": "Acme"}, {"name": "Vera Berg", "company": "Acme"}),
    "a double name": ({"name": "Vera Berg-Lindqvist", "company": "Acme"}, {"name": "Vera Berg", "company": "Beta"}),
    "short for, at one company": (
        {"name": "Bob Smith", "company": "Acme"},
        {"name": "Robert Smith", "company": "Acme"},
    ),
    "a letter, at one company": (
        {"name": "Vera Lindqvist", "company": "Acme"},
        {"name": "Vera Lindquist", "company": "Acme"},
    ),
    "turned round": ({"name": "Zhang Wei", "company": "Acme"}, {"name": "Wei Zhang", "company": "Acme"}),
    "one phone, a new last name": (
        {"name": "Vera Berg", "phones": ("+46701234567",)},
        {"name": "Vera Lindqvist", "phones": ("+46 70 123 45 67",)},
    ),
}

TWO = {
    "a shared mailbox": (
        {"name": "Mary Jones", "emails": ("info@x.example",)},
        {"name": "John Smith", "emails": ("info@x.example",)},
    ),
    "a family's telephone": (
        {"name": "Mary Smith", "phones": ("+13035550123",)},
        {"name": "John Smith", "phones": ("+13035550123",)},
    ),
    "two profiles": (
        {"name": "Vera Lindqvist", "company": "Acme", "urls": (AT + "v1",)},
        {"name": "Vera Lindqvist", "company": "Acme", "urls": (AT + "v2",)},
    ),
    "two middle names": ({"name": "John A. Smith", "company": "Acme"}, {"name": "John B. Smith", "company": "Acme"}),
    "one last name, one company": (
        {"name": "Mary Smith", "company": "Acme"},
        {"name": "John Smith", "company": "Acme"},
    ),
    "a first name alone": ({"name": "Vera", "company": "Acme"}, {"name": "Vera", "company": "Beta"}),
}


@pytest.mark.parametrize(("one", "other"), ONE.values(), ids=ONE)
def test_one_person_with_the_reason(one: dict[str, Any], other: dict[str, Any]) -> None:
    for pair in ((one, other), (other, one)):
        outcome = two(*pair)
        assert [each.name for each in outcome.search.contacts] == [pair[0]["name"]]
        assert [each.because != "" for each in outcome.merged] == [True]
        assert outcome.questions == ()


@pytest.mark.parametrize(("one", "other"), ONE.values(), ids=ONE)
def test_one_person_may_be_said_to_be_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    for pair in ((one, other), (other, one)):
        files = (reading("a.csv", found(**pair[0])), reading("b.vcf", found(**pair[1])))
        (sure,) = put(new_search(), *files).merged
        said = put(new_search(), *files, answers={sure.key: False})
        first, second = said.search.contacts
        assert [first.name, second.name] == [pair[0]["name"], pair[1]["name"]]
        assert second.apart == (first.id,)
        assert (said.merged, said.questions, said.unasked) == ((), (), ())
        moved = merge(said.search, [Reading(file="c.csv", format="vcard")], today=TODAY)
        assert moved.search is said.search


def test_a_sure_one_is_refused_by_one_key_in_whatever_order_and_however_much_is_here_already() -> None:
    files = (
        reading("a.csv", found("Vera Lindqvist", emails=("v@a.example",), title="Owner")),
        reading("b.vcf", found("Vera Lindqvist", emails=("v@a.example",), title="Nurse", phones=("+13035550123",))),
    )
    once = put(new_search(), *files)
    (key,) = {each.key for each in once.merged}
    assert {each.key for each in put(new_search(), *files[::-1]).merged} == {key}
    again = merge(once.search, files, today=TODAY)
    assert {each.key for each in again.merged} == {"", key}  # the first file's row is the very row of the contact
    later = put(once.search, *files, answers={key: False})
    assert [each.title for each in later.search.contacts] == ["Owner", "Nurse"]
    assert later.unasked == ()
    assert put(later.search, *files, answers={key: False}).unasked == (key,)


def test_somebody_typed_is_parted_from_the_row_that_was_put_into_them() -> None:
    typed = Search(seeker=Seeker(name="Maya"), contacts=(Contact(id="v", name="Vera Lind", emails=("v@a.example",)),))
    file = reading("a.vcf", found("Vera Lind", emails=("v@a.example",), title="Nurse"))
    once = put(typed, file)
    (sure,) = once.merged
    for search in (typed, once.search):
        said = put(search, file, answers={sure.key: False})
        mine, theirs = said.search.contacts
        assert (mine.id, mine.source, theirs.title, theirs.apart) == ("v", "", "Nurse", ("v",))


def test_who_is_not_the_one_may_be_another() -> None:
    files = (
        reading(
            "a.csv",
            found("Vera Lind", emails=("v@a.example",), company="Acme"),
            found("Vera Lind", phones=("+13035550123",), company="Beta"),
        ),
        reading("b.vcf", found("Vera Lind", emails=("v@a.example",), phones=("+13035550123",))),
    )
    sure = next(each for each in put(new_search(), *files).merged if each.file == "b.vcf")
    said = put(new_search(), *files, answers={sure.key: False})
    first, second = said.search.contacts
    assert sure.into == first.id
    assert [each.into for each in said.merged] == [second.id]
    assert first.id in second.apart


def test_an_answer_yes_can_be_taken_back_by_its_key() -> None:
    files = (
        reading("a.csv", found("Vera Lind", company="Acme", title="Owner")),
        reading("b.vcf", found("Vera Lind", company="Beta", title="Nurse")),
    )
    (question,) = put(new_search(), *files).questions
    same = put(new_search(), *files, answers={question.key: True})
    assert [each.key for each in same.merged] == [question.key]
    apart = put(same.search, *files, answers={question.key: False})
    assert [(each.title, each.aliases) for each in apart.search.contacts] == [("Owner", ()), ("Nurse", ())]


@pytest.mark.parametrize(("one", "other"), ASKED.values(), ids=ASKED)
def test_unsure_is_asked_and_kept_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    for pair in ((one, other), (other, one)):
        outcome = two(*pair)
        assert len(outcome.search.contacts) == 2
        (question,) = outcome.questions
        assert (question.kind, question.name, question.file) == ("person", pair[1]["name"], "b.vcf")
        assert (question.into, question.into_name) == (outcome.search.contacts[0].id, pair[0]["name"])
        assert question.because


@pytest.mark.parametrize(("one", "other"), TWO.values(), ids=TWO)
def test_two_people_raise_no_question(one: dict[str, Any], other: dict[str, Any]) -> None:
    outcome = two(one, other)
    assert (len(outcome.search.contacts), outcome.questions) == (2, ())


@pytest.mark.parametrize(("one", "other"), ASKED.values(), ids=ASKED)
def test_an_answer_is_taken_and_remembered(one: dict[str, Any], other: dict[str, Any]) -> None:
    (question,) = two(one, other).questions
    same = two(one, other, {question.key: True})
    assert [each.name for each in same.search.contacts] == [one["name"]]
    assert [each.because for each in same.merged] == ["you said so"]
    apart = two(one, other, {question.key: False})
    first, second = apart.search.contacts
    assert second.apart == (first.id,) or first.apart == (second.id,)
    for answered in (same, apart):
        again = merge(answered.search, [reading("b.vcf", found(**other)), reading("a.csv", found(**one))], today=TODAY)
        assert (again.search is answered.search, again.questions) == (True, ())


@pytest.mark.parametrize(("one", "other"), ASKED.values(), ids=ASKED)
def test_what_was_kept_apart_can_be_answered_on_a_later_import(one: dict[str, Any], other: dict[str, Any]) -> None:
    files = (reading("a.csv", found(**one)), reading("b.vcf", found(**other)))
    first = put(new_search(), *files)
    again = merge(first.search, files, today=TODAY)
    assert [each.key for each in again.questions] == [each.key for each in first.questions]
    said = put(first.search, *files, answers={first.questions[0].key: True})
    assert (len(said.search.contacts), said.questions) == (1, ())


def test_what_pointed_to_the_one_that_goes_points_to_the_other() -> None:
    files = (
        reading("a.csv", found("Vera Lindqvist", company="Acme")),
        reading("b.vcf", found("Vera Lindqvist", company="Beta", notes="met at the fair")),
    )
    first = merge(new_search(), files, today=TODAY)
    kept, gone = first.search.contacts
    met = replace(
        first.search,
        contacts=(replace(kept, notes="mine"), gone),
        conversations=(Conversation(id="v1", door=Door.EXPLORATORY, contacts=(gone.id, kept.id)),),
    )
    said = put(met, *files, answers={first.questions[0].key: True})
    (one,) = said.search.contacts
    assert (one.id, one.notes) == (kept.id, "mine\nmet at the fair")
    assert said.search.conversations[0].contacts == (kept.id,)


def test_notes_that_were_typed_are_never_overwritten() -> None:
    vera = Contact(id="v", name="Vera Lindqvist", emails=("v@a.example",), notes="mine")
    file = reading("a.vcf", found("Vera Lindqvist", emails=("v@a.example",), notes="theirs"))
    assert put(Search(seeker=Seeker(name="Maya"), contacts=(vera,)), file).search.contacts[0].notes == "mine"


def test_a_merge_can_be_watched_and_stopped() -> None:
    file = reading("a.vcf", *(found(f"Vera Person{n}") for n in range(1200)))
    told: list[tuple[int, int]] = []
    merge(new_search(), [file], today=TODAY, watch=lambda done, total: told.append((done, total)))
    assert told == [(500, 2400), (1000, 2400), (1500, 2400), (2000, 2400), (2400, 2400)]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merge(new_search(), [file], today=TODAY, watch=stop)


NAMES = [
    "Vera Lindqvist",
    "Lindqvist, Vera",
    "V. Lindqvist",
    "Vera Berg",
    "Vera (Berg) Lindqvist",
    "Vera",
    "Bob Lind",
    "Robert Lind",
    "Robert A Lind",
    "Robert B Lind",
    "???",
    "林维拉",
    "v@a.example",
    "Lind Robert",
    "Vera Lindquist",
]
people = st.builds(
    FoundContact,
    name=st.sampled_from(NAMES),
    company=st.sampled_from(["", "", "Acme", "ACME Inc", "Acme Holdings", "Beta", "Freelance", "acme.com", "Acmee"]),
    title=st.sampled_from(["", "Owner", "Nurse"]),
    emails=st.sampled_from(
        [(), ("v@a.example",), ("V@A.example", "c@d.example"), ("info@a.example",), ("v@acme.com",)]
    ),
    phones=st.sampled_from([(), (), ("+13035550123",), ("303 555 0123",), ("+46701234567",)]),
    urls=st.sampled_from([(), (), (AT + "v1",), (AT + "v2",), ("acme.example",)]),
    notes=st.sampled_from(["", "theirs"]),
)
postings = st.builds(FoundOpening, title=st.just("Nurse"), company=st.sampled_from(["", "Acme", "acme holdings"]))
books = st.lists(st.lists(people, max_size=6), min_size=1, max_size=3)


@given(books, st.lists(postings, max_size=2), st.randoms(use_true_random=False), st.booleans(), st.integers(0, 2))
def test_the_same_files_in_any_order_change_nothing(
    files: list[list[FoundContact]], openings: list[FoundOpening], chance: Random, answer: bool, refused: int
) -> None:
    readings = [reading(f"{number}.csv", *each) for number, each in enumerate(files)]
    readings.append(Reading(file="p.txt", format="posting-text", openings=tuple(openings)))
    readings.append(
        Reading(file="r.json", format="json-resume", resume={"basics": {"location": {"countryCode": "US"}}})
    )
    typed = Contact(id="v", name="Vera Lindqvist", notes="mine", relation=Relation.FRIEND)
    before = Search(seeker=Seeker(name="Maya"), contacts=(typed,), companies=(Company(id="c1", name="Acme"),))
    once = merge(before, readings, today=TODAY)
    said = {each.key: answer for each in once.questions[:2]}
    said |= dict.fromkeys([each.key for each in once.merged if each.key][:refused], False)
    once = merge(before, readings, today=TODAY, answers=said)
    assert read_search(write_search(once.search)) == once.search
    chance.shuffle(readings)
    for again in (readings, readings[:1]):
        twice = merge(once.search, again, today=date(2027, 1, 1))
        assert twice.search is once.search
        assert twice.created == ()
    assert any("mine" in each.notes for each in once.search.contacts)
    assert len({each.key for each in once.questions}) == len(once.questions)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Lindqvist, Vera", "vera lindqvist"),
        ("LINDQVIST, VERA", "vera lindqvist"),
        ("García Márquez, Gabriel", "gabriel garcia marquez"),
        ("Vera Lindqvist, MBA", "vera lindqvist"),
        ("Vera Lindqvist, Ph.D., CFA", "vera lindqvist"),
        ("Smith, John, Jr.", "john smith"),
        ("???", "???"),
    ],
)
def test_a_name_as_it_is_compared(name: str, key: str) -> None:
    assert name_key(name) == key


def test_whom_the_seeker_said_is_one_is_found_by_the_address_without_the_company_too() -> None:
    """One row names the company, another of the same name and address does not: both are whom the seeker named."""
    files = (
        reading("0.csv", FoundContact(name="Bob Lind", company="Acme", emails=("v@a.example",))),
        reading(
            "1.csv",
            FoundContact(name="Bob Lind", emails=("v@a.example",)),
            FoundContact(name="Vera Lindqvist", emails=("v@a.example",)),
        ),
    )
    before = Search(
        seeker=Seeker(name="Maya"), contacts=(Contact(id="v", name="Vera Lindqvist", relation=Relation.FRIEND),)
    )
    (question,) = merge(before, files, today=TODAY).questions
    once = merge(before, files, today=TODAY, answers={question.key: True}).search
    assert [each.id for each in once.contacts] == ["v"]
    assert merge(once, files, today=date(2027, 1, 1)).search is once
    assert merge(once, files[::-1], today=date(2027, 1, 1)).search is once
