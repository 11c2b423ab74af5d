"""The page of a person: the guard's own rulings, claims that lift them, plans, and what is known confirmed."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.app.reading import rules_in, words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.app.store.models import Search
from threedoors.cast import ACME_TARGET, BRIGHTWELL, IRIS, MINA, SALES_CHOSEN, SALES_JOB, VERA, but
from threedoors.guard import GUARD, doors, intend, weigh
from threedoors.guard.said import CLOSED
from threedoors.rulebook import Severity
from threedoors.terms import Claim, Door, Dossier, Pipe, Power, Relation, Shots, TalkState, Unknown
from threedoors.terms import Search as SearchTerm

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def _given(browser: Client, *parts: cast.Part) -> Search:
    """A search of the cast, opened."""
    return access.keep_new(cast.a_search(*parts).search())


def _now() -> SearchTerm:
    """The open search as it is kept now."""
    record = access.current_search()
    assert record is not None
    return access.as_search(record)


@pytest.mark.parametrize("door", list(Door))
def test_the_page_says_what_the_guard_says(sample: Client, door: Door) -> None:
    search = access.as_search(Search.objects.get())
    assert search.today is not None
    for contact in search.contacts:
        verdict = weigh(search, intend(search, contact, door, search.today), search.today)
        shown = rules_in(sample.get(f"/people/{contact.id}/intend/", {"door": door}, headers=HTMX))
        assert shown == [(each.rule, each.severity) for each in verdict.rulings], contact.id


def test_the_doors_are_the_guards_doors(sample: Client) -> None:
    search = access.as_search(Search.objects.get())
    assert search.today is not None
    for person in list(doors(search, search.today))[:20]:
        body = sample.get(f"/people/{person.contact.id}/").content.decode()
        for door, tint in zip(Door, ("explore", "learn", "job"), strict=True):
            closed = f'class="door {tint} closed"' in body
            assert closed is not person.doors[door].open, (person.contact.id, door)


def test_the_founding_mistake_is_stopped_with_a_way_on(sample: Client) -> None:
    response = sample.get("/people/p-vera/intend/", {"door": "exploratory"})
    assert ("G01", "block") in rules_in(response)
    assert "closed: could hire you" in words_of(response)
    assert "instead" in words_of(response)
    assert "Plan this conversation" not in words_of(response)


def test_a_fragment_for_htmx_and_a_whole_page_without(sample: Client) -> None:
    fragment = sample.get("/people/p-vera/intend/", {"door": "job"}, headers=HTMX).content.decode()
    page = sample.get("/people/p-vera/intend/", {"door": "job"}).content.decode()
    assert "<html" not in fragment
    assert fragment.strip()[:80] in page
    assert 'value="job" id="door-job" checked' in page


def test_a_claim_lifts_its_ruling_and_can_be_taken_back(browser: Client) -> None:
    _given(browser, but(BRIGHTWELL, target=True))
    asked = browser.get(f"/people/{MINA.id}/intend/", {"door": "exploratory"}, headers=HTMX)
    assert ("G01", "block") in rules_in(asked)
    assert 'value="left_targets"' in asked.content.decode()
    claimed = browser.get(f"/people/{MINA.id}/intend/", {"door": "exploratory", "claim": "left_targets"}, headers=HTMX)
    assert not rules_in(claimed)
    assert 'id="claim-G01-left_targets" checked' in claimed.content.decode()


def test_only_the_claims_of_a_ruling_are_offered(sample: Client) -> None:
    search = access.as_search(Search.objects.get())
    assert search.today is not None
    for contact in search.contacts[:40]:
        verdict = weigh(search, intend(search, contact, Door.INFORMATIONAL, search.today), search.today)
        offered = {claim for each in verdict.rulings for claim in (*each.claims, *each.lowered_by)}
        body = sample.get(f"/people/{contact.id}/intend/", {"door": "informational"}, headers=HTMX).content.decode()
        assert {claim for claim in Claim if f'value="{claim}"' in body} == offered


@pytest.mark.parametrize("query", ["", "?door=trapdoor", "?claim=nonsense&door=job"])
def test_nonsense_in_the_address_does_no_harm(sample: Client, query: str) -> None:
    assert sample.get(f"/people/p-vera/intend/{query}").status_code == 200


def test_an_open_door_can_be_planned_once(own: Client) -> None:
    _given(own)
    response = own.post("/people/noor/plan/", {"door": "exploratory"})
    assert response["Location"] == "/talks/noor-exploratory/"
    talk = _now().conversation("noor-exploratory")
    assert (talk.door, talk.contacts, talk.state) == (Door.EXPLORATORY, ("noor",), TalkState.PLANNED)
    assert "Open the planned talk" in words_of(own.get("/people/noor/intend/", {"door": "exploratory"}))


def test_open_questions_that_a_plan_takes_along_are_shown_and_counted(own: Client) -> None:
    """Page, guard and plan speak of the same questions."""
    unknowns = tuple(Unknown(id=f"u{n}", text=f"Why {n} teams?", must=n == 3) for n in range(4))
    _given(own, ACME_TARGET, SALES_CHOSEN, Dossier(about="acme", unknowns=unknowns))
    shown = own.get(f"/people/{IRIS.id}/intend/", {"door": "informational"})
    assert "These open questions of yours go into it" in words_of(shown)
    assert words_of(shown).index("Why 3 teams?") < words_of(shown).index("Why 0 teams?")
    assert "No question is written down" not in words_of(shown)
    assert "G05" not in {rule for rule, _ in rules_in(shown)}
    plan = own.post(f"/people/{IRIS.id}/plan/", {"door": "informational"})["Location"]
    (talk,) = _now().conversations
    assert [each.text for each in talk.agenda] == [f"Why {n} teams?" for n in (3, 0, 1, 2)]
    assert rules_in(own.get(plan)) == rules_in(shown)


def test_past_a_block_only_with_a_reason(own: Client) -> None:
    _given(own, ACME_TARGET)
    refused = own.post(f"/people/{VERA.id}/plan/", {"door": "exploratory", "reason": "  "})
    assert refused.status_code == 422
    kept = own.post(f"/people/{VERA.id}/plan/", {"door": "exploratory", "reason": "She is my oldest friend."})
    assert kept.status_code == 302
    page = own.get(kept["Location"])
    assert all(severity != "block" for _, severity in rules_in(page))
    assert "You go ahead, because: She is my oldest friend." in words_of(page)


def test_what_is_said_is_mended_in_the_plan_and_honesty_has_no_way_past(own: Client) -> None:
    """Asking Iris to learn, while Acme weighs an application that nobody told her of."""
    _given(own, SALES_CHOSEN, but(SALES_JOB, pipe=Pipe.APPLIED))
    shown = own.get(f"/people/{IRIS.id}/intend/", {"door": "informational"})
    assert {("G05", "block"), ("G10", "block")} <= set(rules_in(shown))
    assert "Plan this conversation" in words_of(shown)
    plan = own.post(f"/people/{IRIS.id}/plan/", {"door": "informational"})["Location"]
    assert own.post(f"{plan}go-ahead/", {"rule": "G10", "reason": "She would not mind."}).status_code == 422
    assert ("G10", "block") in rules_in(own.get(plan))
    asked = {"agenda": "Who buys?\nWhat is hard?\nWhat changed?", "openness_asked": "yes"}
    own.post(f"{plan}say/", asked | {"discloses": "on"})
    assert {"G05", "G10"}.isdisjoint(rule for rule, _ in rules_in(own.get(plan)))
    own.post(f"{plan}say/", asked)
    assert ("G10", "block") in rules_in(own.get(plan))


@pytest.mark.parametrize(
    ("message", "stopped"),
    [
        ("Sales is one option, but I'm also considering marketing.", True),
        ("I moved from marketing to sales because I like to hear a yes.", False),
    ],
)
def test_the_sentence_of_the_founding_essay(own: Client, message: str, stopped: bool) -> None:
    _given(own, SALES_CHOSEN, SALES_JOB)
    plan = own.post(f"/people/{VERA.id}/plan/", {"door": "job", "reason": "I want to see it."})["Location"]
    own.post(f"{plan}say/", {"agenda": "", "message": message})
    assert (("G14", "block") in rules_in(own.get(plan))) is stopped


def test_what_is_known_changes_the_doors(own: Client) -> None:
    _given(own, ACME_TARGET)
    form = {"relation": "friend", "title": "Retired", "company": "", "power": "none", "shots": "renewable"}
    assert own.post(f"/people/{VERA.id}/know/", form)["Location"] == f"/people/{VERA.id}/"
    vera = _now().contact(VERA.id)
    assert (vera.relation, vera.power, vera.shots, vera.company) == (
        Relation.FRIEND, Power.NONE, Shots.RENEWABLE, None,
    )  # fmt: skip
    assert not rules_in(own.get(f"/people/{VERA.id}/intend/", {"door": "exploratory"}))


def test_what_is_not_known_is_read_from_the_title_again(own: Client) -> None:
    _given(own)
    form = {"relation": "stranger", "title": "Head of Sales", "company": "acme", "power": "", "shots": ""}
    own.post(f"/people/{VERA.id}/know/", form)
    vera = _now().contact(VERA.id)
    assert (vera.power, vera.company) == (None, "acme")


def test_nobody_of_that_name_is_said_kindly(own: Client) -> None:
    response = own.get("/people/nobody/")
    assert response.status_code == 404
    assert "There is nothing at this address" in words_of(response)


def test_every_rule_that_blocks_has_its_few_words_for_the_door() -> None:
    assert {rule.code for rule in GUARD if rule.severity is Severity.BLOCK} <= set(CLOSED)
