"""How METHOD's table is read: verdicts, states, claims, overrides, urgent income, people one by one, readiness told."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from guard.tables import (
    ADVISE,
    BLOCK,
    EXPLORE,
    JOB,
    LEARN,
    SILENT,
    WARN,
    gravest,
    lifted,
    offered,
    persons,
    severities,
    two_talks,
    weighed,
)
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    BEN,
    BRIGHTWELL,
    COLE,
    GRAN,
    HUGO,
    IRIS,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MAYA,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    Case,
    Part,
    a_search,
    ask,
    asked,
    booked,
    but,
    committed,
    employed,
    headline,
    held,
    known,
    material,
    practised,
    ready_for,
    tailored,
    talk,
)
from threedoors.guard import applying, weigh
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    Dossier,
    Fact,
    InitiatedBy,
    MaterialKind,
    Override,
    Pipe,
    PipeChange,
    Power,
    Relation,
    Requirement,
    RuleId,
    TalkState,
)

APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
URGENT = but(MAYA, income_urgent=True)
BRIGHTWELL_TARGET = but(BRIGHTWELL, target=True)


def goes_ahead(*rules: str) -> dict[str, object]:
    return {"overrides": tuple(Override(rule=RuleId(rule), reason="She asked me to.", on=TODAY) for rule in rules)}


def test_nothing_in_the_way_is_clear() -> None:
    verdict = weighed(a_search(talk(NOOR, EXPLORE)))
    assert (verdict.verdict, verdict.rulings, verdict.lifted) == ("clear", (), ())


@pytest.mark.parametrize(
    ("verdict", "case"),
    [
        pytest.param("clear", a_search(talk(GRAN, EXPLORE)), id="exploring with grandmother"),
        pytest.param("advise", a_search(SALES_CHOSEN, ACME_TARGET, but(NOOR, company="acme", power=Power.NONE),
                                        talk(NOOR, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)), id="G03 alone"),
        pytest.param("warn", a_search(talk(OMAR, EXPLORE)), id="exploring with an alum"),
        pytest.param("block", a_search(talk(IRIS, EXPLORE)), id="exploring with a stranger"),
    ],
)  # fmt: skip
def test_the_verdict_is_the_gravest(verdict: str, case: Case) -> None:
    assert weighed(case).verdict == verdict


def test_all_rulings_are_shown_gravest_first() -> None:
    verdict = weighed(a_search(ACME_TARGET, talk((NOOR, VERA), LEARN)))
    ranks = [ruling.severity.rank for ruling in verdict.rulings if ruling.severity]
    assert ranks == sorted(ranks, reverse=True)
    assert {ruling.rule for ruling in verdict.rulings} == {"G04", "G05", "G07", "G08"}


def test_all_that_is_ready_for_a_job_talk_is_clear() -> None:
    practice = two_talks(JOB, PAUL, OMAR)
    assert weighed(a_search(SALES_JOB, ready_for(SALES_JOB), practice, talk(VERA, JOB, SALES_JOB))).verdict == "clear"


@pytest.mark.parametrize("state", [TalkState.HELD, TalkState.CANCELLED])
@pytest.mark.parametrize(
    "case_parts",
    [
        pytest.param((ACME_TARGET, VERA, EXPLORE), id="exploring with an employer"),
        pytest.param((APPLIED, HUGO, LEARN), id="learning from a judge, undisclosed"),
        pytest.param((SALES_JOB, GRAN, JOB), id="a job talk without a stake"),
    ],
)
def test_what_is_over_is_history(state: TalkState, case_parts: tuple[Part, object, object]) -> None:
    fact, who, door = case_parts
    past = talk(who, door, state=state, message="Sales is one option, but I'm also considering marketing.")
    assert weighed(a_search(fact, past)).rulings == ()


def test_what_is_over_speaks_as_a_debt_on_the_next_ask() -> None:
    met = held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=None)
    search = a_search(met, talk(NOOR, EXPLORE)).search()
    assert weigh(search, search.conversation(met.id), TODAY).rulings == ()
    assert gravest(weigh(search, search.conversation("talk"), TODAY), "G22") == BLOCK


@pytest.mark.parametrize("state", [TalkState.BOOKED, TalkState.ASKED])
def test_what_stands_in_the_calendar_is_still_weighed(state: TalkState) -> None:
    assert gravest(weighed(a_search(ACME_TARGET, talk(VERA, EXPLORE, state=state))), "G01") == BLOCK


# Claims: which lift, which lower, and that each is offered only where it is valid.

SAID_MARKETING = held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-marketing")
FACES = (SALES_CHOSEN, MARKETING, SALES_JOB, SAID_MARKETING)
PROMISED = held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=None)
PESTERED = asked(IRIS, LEARN, date(2026, 10, 1), follow_ups=(date(2026, 10, 12),))
NOOR_COLLEAGUE = but(NOOR, company="northside", relation=Relation.COLLEAGUE)
INSIDE = but(SALES_JOB, id="inside", company="northside", pipe=Pipe.APPLIED)
PITCH = ask("I will pitch myself as a candidate for your team.")
RIVAL_APPLIED = but(MARKETING_JOB, pipe=Pipe.APPLIED)
BOTH = (SALES_CHOSEN, MARKETING_CHOSEN, headline("Sales and marketing specialist"))
SECRET = "They will close the two northern clinics after the summer."
KEPT_PRIVATE = Dossier(about="acme", facts=(Fact(text=SECRET, private=True, source="omar"),))
RESUME = material(MaterialKind.RESUME, SALES_JOB, "Clinic coordinator.")

LIFTS = [
    ("G01", Claim.LEFT_TARGETS, (BRIGHTWELL_TARGET,), {"who": MINA, "door": EXPLORE}),
    ("G06", Claim.ASKED_FOR_RESUME, (SALES_JOB, RESUME),
     {"who": IRIS, "door": LEARN, "attachments": ("resume-sales-job",)}),
    ("G11", Claim.THEIR_PROPOSAL, FACES, {"who": VERA, "door": JOB, "openings": ("sales-job",)}),
    ("G11", Claim.TOLD_OPENLY, FACES, {"who": VERA, "door": JOB, "openings": ("sales-job",)}),
    ("G12", Claim.PUBLIC_SERVICE_LIST, (SALES_JOB, RIVAL_APPLIED),
     {"who": VERA, "door": JOB, "openings": ("sales-job",)}),
    ("G13", Claim.DATABASE_PROFILE, (SALES_JOB,), {"who": VERA, "door": JOB, "openings": ("sales-job",)}),
    ("G18", Claim.ASKED_DIRECTLY, (), {"who": IRIS, "door": LEARN, "agenda": PITCH}),
    ("G20", Claim.POLICY_AFTER_OFFER, (employed(False), NOOR_COLLEAGUE, INSIDE), {"who": NOOR, "door": LEARN}),
    ("G20", Claim.MANAGER_IS_THE_PROBLEM, (employed(False), NOOR_COLLEAGUE, INSIDE), {"who": NOOR, "door": LEARN}),
    ("G21", Claim.SEPARATE_PROFILES, BOTH, {"who": IRIS, "door": LEARN}),
    ("G22", Claim.SETTLED_OFFLINE, (PROMISED,), {"who": NOOR, "door": EXPLORE}),
    ("G23", Claim.TOLD_TO_CHASE, (PESTERED,), {"who": IRIS, "door": LEARN}),
    ("G24", Claim.PUBLIC_STATEMENT, (KEPT_PRIVATE,), {"who": IRIS, "door": LEARN, "message": SECRET}),
]  # fmt: skip
LOWERS = [
    ("G07", Claim.WILL_NOT_MOVE, (ACME_TARGET, SALES_CHOSEN),
     {"who": VERA, "door": LEARN, "initiated_by": InitiatedBy.CONTACT}),
    ("G09", Claim.POSTING_NAMES_THEM, (APPLIED,), {"who": HUGO, "door": LEARN}),
    ("G09", Claim.EMPLOYER_INVITED, (APPLIED,), {"who": HUGO, "door": LEARN}),
]  # fmt: skip


def spoken(facts: dict[str, object], **more: object) -> object:
    rest = {key: value for key, value in facts.items() if key not in ("who", "door")}
    return but(talk(facts["who"], facts["door"]), **rest, **more)


@pytest.mark.parametrize(("rule", "claim", "parts", "facts"), LIFTS, ids=lambda each: str(each)[:24])
def test_a_claim_lifts_and_is_told(rule: str, claim: Claim, parts: tuple[Part, ...], facts: dict[str, object]) -> None:
    before = weighed(a_search(*parts, spoken(facts)))
    after = weighed(a_search(*parts, spoken(facts, claims=(claim,))))
    assert gravest(before, rule) is not SILENT
    assert claim in offered(before, rule)
    assert before.lifted == ()
    assert gravest(after, rule) is SILENT
    assert (rule, claim) in lifted(after)


@pytest.mark.parametrize(("rule", "claim", "parts", "facts"), LOWERS, ids=lambda each: str(each)[:24])
def test_a_claim_lowers_and_the_ruling_stays(
    rule: str, claim: Claim, parts: tuple[Part, ...], facts: dict[str, object]
) -> None:
    before = weighed(a_search(*parts, spoken(facts)))
    after = weighed(a_search(*parts, spoken(facts, claims=(claim,))))
    assert gravest(before, rule) == BLOCK
    assert claim in offered(before, rule)
    assert gravest(after, rule) == ADVISE
    assert (rule, claim) not in lifted(after)


@pytest.mark.parametrize(
    ("rule", "parts"),
    [
        pytest.param("G01", (ACME_TARGET, talk(VERA, EXPLORE)), id="left_targets is a mentor's"),
        pytest.param("G06", (talk(IRIS, LEARN, message="Could you refer me for a job at your company?"),),
                     id="asked_for_resume is the attachment's"),
        pytest.param("G07", (ACME_TARGET, SALES_CHOSEN, talk(VERA, LEARN)), id="will_not_move is theirs who called"),
    ],
)  # fmt: skip
def test_a_claim_is_offered_only_where_it_is_valid(rule: str, parts: tuple[Part, ...]) -> None:
    verdict = weighed(a_search(*parts))
    assert gravest(verdict, rule) is not SILENT
    assert offered(verdict, rule) == set()


def test_a_claim_that_no_ruling_needs_is_not_told_as_lifting() -> None:
    assert weighed(a_search(talk(NOOR, EXPLORE, claims=tuple(Claim)))).lifted == ()


def test_a_mentors_claim_does_not_speak_for_the_person_beside() -> None:
    both = talk((MINA, VERA), EXPLORE, claims=(Claim.LEFT_TARGETS,))
    verdict = weighed(a_search(BRIGHTWELL_TARGET, ACME_TARGET, both))
    assert persons(verdict, "G01") == ["vera"]
    assert ("G01", Claim.LEFT_TARGETS) in lifted(verdict)


def test_a_rejections_rest_offers_its_own_claim() -> None:
    gone = but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED,
               history=(PipeChange(pipe=Pipe.CLOSED, on=date(2026, 11, 9)),))  # fmt: skip
    verdict = weighed(a_search(gone, talk(IRIS, LEARN)))
    assert offered(verdict, "G23") == {Claim.EMPLOYER_INVITED}


# Overrides.


def test_an_override_lowers_and_is_shown() -> None:
    verdict = weighed(a_search(ACME_TARGET, talk(VERA, EXPLORE, **goes_ahead("G01", "G26"))))
    assert severities(verdict, "G01") == [ADVISE]
    assert {ruling.overridden for ruling in verdict.rulings} == {"She asked me to."}
    assert verdict.verdict == "advise"


def test_an_override_speaks_for_its_rule_alone() -> None:
    verdict = weighed(a_search(ACME_TARGET, talk(VERA, EXPLORE, **goes_ahead("G01"))))
    assert (gravest(verdict, "G01"), gravest(verdict, "G26")) == (ADVISE, BLOCK)


def test_an_override_of_a_silent_rule_says_nothing() -> None:
    assert weighed(a_search(talk(NOOR, EXPLORE, **goes_ahead("G01")))).rulings == ()


NAMES_OMAR = "Omar Said told me how much you know about clinics."
WRONG = (SALES_JOB, material(MaterialKind.LETTER, SALES_JOB, "Dear Brightwell team, I want to sell for Brightwell."))
HONESTY = [
    pytest.param("G10", (APPLIED, talk(IRIS, LEARN, **goes_ahead("G10"))), id="G10 hidden stake"),
    pytest.param("G13n", (WRONG, talk(VERA, JOB, SALES_JOB, **goes_ahead("G13n"))), id="G13n wrong name"),
    pytest.param("G24", (talk(IRIS, LEARN, message=NAMES_OMAR, **goes_ahead("G24")),), id="G24 name use"),
]


@pytest.mark.parametrize(("rule", "parts"), HONESTY)
def test_honesty_ignores_overrides(rule: str, parts: tuple[Part, ...]) -> None:
    verdict = weighed(a_search(*parts))
    assert severities(verdict, rule) == [BLOCK]
    assert {ruling.overridden for ruling in verdict.rulings if ruling.rule == rule} == {None}


def test_an_override_lowers_word_rules_too() -> None:
    asks = talk(VERA, JOB, SALES_JOB, agenda=ask("What roles could suit me?"), **goes_ahead("G02"))
    assert severities(weighed(a_search(SALES_JOB, asks)), "G02") == [ADVISE]


# Income urgent.


@pytest.mark.parametrize(
    ("rule", "severity", "parts"),
    [
        pytest.param("G00", BLOCK, (talk(GRAN, JOB),), id="G00"),
        pytest.param("G01", BLOCK, (ACME_TARGET, talk(VERA, EXPLORE)), id="G01"),
        pytest.param("G02", BLOCK, (SALES_JOB, talk(HUGO, JOB, SALES_JOB, agenda=ask("What roles could suit me?"))),
                     id="G02"),
        pytest.param("G14", BLOCK, (SALES_JOB, talk(HUGO, JOB, SALES_JOB,
                     message="Sales is one option, but I'm also considering marketing.")), id="G14"),
        pytest.param("G10", BLOCK, (APPLIED, talk(IRIS, LEARN)), id="G10"),
        pytest.param("G09", BLOCK, (APPLIED, talk(HUGO, LEARN)), id="G09"),
        pytest.param("G26", BLOCK, (talk(IRIS, EXPLORE),), id="G26"),
    ],
)  # fmt: skip
def test_urgent_income_softens_nothing_else(rule: str, severity: Severity, parts: tuple[Part, ...]) -> None:
    assert gravest(weighed(a_search(URGENT, *parts)), rule) == severity


# People one by one.

PER_PERSON = [
    ("G01", (ACME_TARGET, talk((VERA, NOOR, HUGO), EXPLORE)), {"vera": BLOCK, "hugo": BLOCK}),
    ("G04", (ACME_TARGET, talk((VERA, OMAR, COLE), LEARN)), {"vera": BLOCK, "omar": WARN}),
    ("G07", (ACME_TARGET, SALES_CHOSEN, talk((VERA, HUGO, IRIS), LEARN)), {"vera": BLOCK, "hugo": WARN}),
    ("G09", (APPLIED, talk((HUGO, IRIS, VERA), LEARN)), {"hugo": BLOCK, "vera": BLOCK}),
    ("G10", (APPLIED, but(SALES_JOB, id="other", company="brightwell"), talk((IRIS, OMAR), LEARN)),
     {"iris": BLOCK, "omar": ADVISE}),
    ("G19", (employed(), NOOR_COLLEAGUE, talk((NOOR, PAUL, BEN), EXPLORE)), {"noor": BLOCK, "ben": BLOCK}),
    ("G22", (PROMISED, talk((NOOR, PAUL), EXPLORE)), {"noor": BLOCK, "paul": ADVISE}),
    ("G23", (PESTERED, talk((IRIS, OMAR), LEARN)), {"iris": BLOCK}),
    ("G26", (talk((IRIS, OMAR, NOOR), EXPLORE),), {"iris": BLOCK, "omar": WARN}),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "parts", "said"), PER_PERSON, ids=[each[0] for each in PER_PERSON])
def test_people_are_judged_one_by_one(rule: str, parts: tuple[Part, ...], said: dict[str, Severity]) -> None:
    verdict = weighed(a_search(*parts))
    found = {ruling.facts["contact"]: ruling.severity for ruling in verdict.rulings if ruling.rule == rule}
    assert found == said
    assert len(persons(verdict, rule)) == len(said)


def test_the_ruling_names_the_person() -> None:
    verdict = weighed(a_search(ACME_TARGET, talk((VERA, HUGO), EXPLORE)))
    for ruling in verdict.rulings:
        if ruling.rule == "G01":
            assert {"vera": "Vera Lindqvist", "hugo": "Hugo Meyer"}[ruling.facts["contact"]] in ruling.message


def test_one_rule_gives_a_person_the_graver_of_two() -> None:
    """Unpractised (warn) and on the eve of the interview (advise): one ruling, a warning."""
    eve = talk(HUGO, LEARN, on=datetime(2026, 12, 9, 9))
    interview = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 12, 10, 9))
    assert severities(weighed(a_search(SALES_JOB, interview, eve)), "G08") == [WARN]


def test_other_rules_rule_once_on_the_conversation() -> None:
    assert severities(weighed(a_search(talk((IRIS, OMAR), LEARN))), "G05") == [BLOCK]


# Readiness, told in minutes.


def minutes(case: Case) -> dict[str, int]:
    (ruling,) = [ruling for ruling in weighed(case).rulings if ruling.rule == "G07"]
    assert ruling.facts["minutes"] == sum(gap["minutes"] for gap in ruling.facts["missing"])
    return {gap["part"]: gap["minutes"] for gap in ruling.facts["missing"]}


TWO_MUSTS = but(SALES_JOB, requirements=(Requirement(id="r1", text="Sells"), Requirement(id="r2", text="Calls")))
CASES = [
    pytest.param({"focus": 5, "dossier": 45, "practice": 60},
                 a_search(ACME_TARGET, SALES_CHOSEN, talk(VERA, LEARN)), id="learning, nothing ready"),
    pytest.param({"dossier": 15, "practice": 60},
                 a_search(ACME_TARGET, SALES_CHOSEN, talk(VERA, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS[:2])),
                 id="learning, a focus and two questions"),
    pytest.param({"practice": 60},
                 a_search(ACME_TARGET, SALES_CHOSEN, talk(VERA, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)),
                 id="learning, only unpractised"),
    pytest.param({"focus": 5, "dossier": 75, "commitment": 20, "material": 135, "practice": 60},
                 a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)), id="a job, nothing ready"),
    pytest.param({"focus": 5, "dossier": 75, "commitment": 20, "material": 135, "stories": 30, "practice": 60},
                 a_search(TWO_MUSTS, talk(VERA, JOB, SALES_JOB)), id="a job with two musts, nothing ready"),
    pytest.param({"focus": 5, "dossier": 75, "commitment": 20, "material": 90, "practice": 60},
                 a_search(but(SALES_JOB, letter_accepted=False), talk(VERA, JOB, SALES_JOB)), id="no letter wanted"),
    pytest.param({"dossier": 45, "material": 45, "practice": 30},
                 a_search(SALES_JOB, SALES_CHOSEN, committed(SALES_JOB), known(SALES_JOB, 2), tailored(SALES_JOB)[:2],
                          practised(SALES_JOB, 1), talk(VERA, JOB, SALES_JOB)), id="a job, half ready"),
]  # fmt: skip


@pytest.mark.parametrize(("gaps", "case"), CASES)
def test_what_is_missing_is_told_in_minutes(gaps: dict[str, int], case: Case) -> None:
    assert minutes(case) == gaps


READY = [
    pytest.param(0.0, a_search(ACME_TARGET, SALES_CHOSEN, talk(VERA, LEARN)), id="learning, nothing"),
    pytest.param(0.4 / 0.55, a_search(ACME_TARGET, SALES_CHOSEN,
                 talk(VERA, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)), id="learning, focus and questions"),
    pytest.param(0.6 / 0.85, a_search(SALES_JOB, SALES_CHOSEN, tailored(SALES_JOB), committed(SALES_JOB),
                 practised(SALES_JOB), talk(VERA, JOB, SALES_JOB)), id="a job, no dossier"),
    pytest.param(0.6, a_search(TWO_MUSTS, SALES_CHOSEN, tailored(SALES_JOB), committed(SALES_JOB),
                 practised(SALES_JOB), talk(VERA, JOB, SALES_JOB)), id="a job, no dossier, nothing proven"),
]  # fmt: skip


@pytest.mark.parametrize(("ready", "case"), READY)
def test_readiness_by_hand(ready: float, case: Case) -> None:
    (ruling,) = [ruling for ruling in weighed(case).rulings if ruling.rule == "G07"]
    assert ruling.facts["ready"] == pytest.approx(ready, abs=1e-6)


def test_untailored_material_and_conviction_say_their_minutes() -> None:
    verdict = weighed(a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB)))
    told = {ruling.rule: ruling.facts["minutes"] for ruling in verdict.rulings if "minutes" in ruling.facts}
    assert told == {"G07": 295, "G13": 135, "G15": 20}


# Applying is a job conversation.


def test_applying_is_weighed_as_a_job_talk_by_application() -> None:
    intended = applying("sales-job")
    assert (intended.door, intended.channel, intended.contacts) == (JOB, Channel.APPLICATION, ())
    search = a_search(SALES_JOB).search()
    verdict = weigh(search, intended, TODAY)
    assert {ruling.rule: ruling.severity for ruling in verdict.rulings} == {"G13": BLOCK, "G15": WARN}


def test_applying_well_is_clear() -> None:
    search = a_search(SALES_JOB, ready_for(SALES_JOB)).search()
    assert weigh(search, applying("sales-job"), TODAY).verdict == "clear"


@pytest.mark.parametrize(
    ("rule", "severity", "parts"),
    [
        pytest.param("G00", BLOCK, (but(SALES_JOB, pipe=Pipe.CLOSED),), id="a closed opening"),
        pytest.param("G12", WARN, (SALES_JOB, RIVAL_APPLIED), id="beside a rival application"),
        pytest.param("G20", ADVISE, (employed(False), but(SALES_JOB, company="northside")), id="at one's employer"),
        pytest.param("G11", BLOCK, FACES, id="after another face there"),
    ],
)
def test_applying_is_weighed_like_any_job_talk(rule: str, severity: Severity, parts: tuple[Part, ...]) -> None:
    assert gravest(weigh(a_search(*parts).search(), applying("sales-job"), TODAY), rule) == severity
