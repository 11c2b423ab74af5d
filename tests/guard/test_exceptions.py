"""METHOD's exceptions: claims, or computed facts, each of which names the scenario that proves it."""

from __future__ import annotations

import pytest

from guard import test_method_care, test_method_job, test_method_people, test_method_timing, test_method_words
from threedoors.guard import GUARD
from threedoors.guard.cases import Expected
from threedoors.terms import Claim

RULES = {rule.code: rule for rule in GUARD}
TABLES = (test_method_care, test_method_job, test_method_people, test_method_timing, test_method_words)
SCENARIOS = {
    str(param.id): param.values[1]
    for module in TABLES
    for table in vars(module).values()
    if isinstance(table, list)
    for param in table
}

CLAIMS = {
    "G01": {Claim.LEFT_TARGETS},
    "G06": {Claim.ASKED_FOR_RESUME},
    "G07": {Claim.WILL_NOT_MOVE},
    "G09": {Claim.POSTING_NAMES_THEM, Claim.EMPLOYER_INVITED},
    "G11": {Claim.THEIR_PROPOSAL, Claim.TOLD_OPENLY},
    "G12": {Claim.PUBLIC_SERVICE_LIST},
    "G13": {Claim.DATABASE_PROFILE},
    "G14": {Claim.ASKED_DIRECTLY},
    "G16": {Claim.WIDER_LIST_ASKED},
    "G18": {Claim.ASKED_DIRECTLY},
    "G20": {Claim.POLICY_AFTER_OFFER, Claim.MANAGER_IS_THE_PROBLEM},
    "G21": {Claim.SEPARATE_PROFILES},
    "G22": {Claim.SETTLED_OFFLINE},
    "G23": {Claim.TOLD_TO_CHASE, Claim.EMPLOYER_INVITED},
    "G24": {Claim.PUBLIC_STATEMENT},
}

COMPUTED = [
    ("G00", "channel application with a live opening", "G00 silent: application to a live opening"),
    ("G00", "one_way_video with a live opening", "G00 silent: one-way video for a live opening"),
    ("G00", "agency recruiter: openings via their agency", "G00 silent: recruiter for an opening via the agency"),
    ("G01", "counsellor", "G01 silent: a counsellor"),
    ("G03", "INFO at stage chosen, no live opening there", "G03 advise: chosen, nothing live there"),
    ("G04", "counsellor", "G04 silent: a counsellor"),
    ("G04", "shortlist, focus on one, power none, renewable", "G04 silent: shortlisted, about that direction"),
    ("G04", "or something of its family", "G04 silent: shortlisted, about its family"),
    ("G04", "income urgent, not single", "G04 warn: income urgent softens scarce"),
    ("G05", "family", "G05 warn: family"),
    ("G05", "friend", "G05 warn: a friend"),
    ("G05", "counsellor", "G05 warn: a counsellor"),
    ("G05", "initiated by the contact", "G05 advise: they asked"),
    ("G06", "disclosure lines", "G06 silent: says the stake openly"),
    ("G07", "EXPLORE", "G07 silent: exploring needs no readiness"),
    ("G07", "a new fact after a spent shot", "G07 silent: spent, with a new fact"),
    ("G07", "income urgent, not single", "G07 warn: income urgent, spent"),
    ("G08", "closes_on within 5 business days", "G08 silent: closes in exactly 5 business days"),
    ("G08", "on within 5 business days", "G08 silent: takes place in exactly 5 business days"),
    ("G08", "JOB at pipe interview", "G08 silent: job at pipe interview"),
    ("G08", "JOB at pipe offer", "G08 silent: job at pipe offer"),
    ("G10", "gone more than a year", "G10 warn: left a year and a day ago"),
    ("G10", "pipe opening", "G10 advise: an insider, pipe opening"),
    ("G11", "INFO", "G11 warn: learning after another face"),
    ("G11", "same family", "G11 silent: the same face"),
    ("G11", "kin family", "G11 silent: a kin face"),
    ("G12", "via an agency", "G12 silent: via an agency"),
    ("G13", "letter not accepted", "G13 silent: no letter wanted"),
    ("G13", "fair: spiel only", "G13 silent: at a fair, the spiel"),
    ("G13", "application: no spiel", "G13 silent: an application needs no spiel"),
    ("G13n", "the seeker's own history", "G13n silent: a past employer named"),
    ("G13n", "the agency", "G13n silent: the agency named"),
    ("G13n", "named on purpose beside Y", "G13n silent: named on purpose beside it"),
    ("G14", "quoted question", "G14 silent: a quoted question"),
    ("G14", "past-tense bridge", "G14 silent: a past-tense bridge"),
    ("G14", "EXPLORE takes the safe column", "G14 silent: divided, exploring with an employer"),
    ("G15", "income urgent, not single", "G15 advise: income urgent"),
    ("G19", "JOB", "G19 warn: a colleague, job"),
    ("G19", "INFO about an opening at the employer", "G19 silent: about a vacancy at the employer"),
    ("G19", "INFO about an opening at a self company", "G19 silent: about a vacancy at a sister company"),
    ("G19", "contact trusted", "G19 silent: a trusted colleague"),
    ("G19", "counsellor", "G19 silent: a counsellor at the employer"),
    ("G19", "family", "G19 silent: family at the employer"),
    ("G21", "audience safe", "G21 silent: exploring with a friend"),
    ("G22", "another person", "G22 advise: somebody else is owed thanks"),
    ("G23", "a reply", "G23 silent: answered in the end"),
    ("G23", "6 months", "G23 silent: let rest for more than 6 months"),
    ("G23", "introduced_by", "G23 silent: the second was introduced"),
    ("G23", "JOB", "G23 silent: a job talk"),
    ("G23", "4 weeks of rest", "G23 silent: exactly 4 weeks after a rejection"),
    ("G24", "a lead with may_use_name", "G24 silent: with leave to use the name"),
    ("G24", "recipients", "G24 silent: the recipient's own name"),
    ("G24", "judges", "G24 silent: a judge's name"),
    ("G24", "a fact whose source is an address", "G24 silent: a private fact from a public page"),
    ("G25", "a chosen direction of the same family", "G25 silent: another of the family is chosen"),
    ("G25", "a chosen direction of a kin family", "G25 silent: a kin direction is chosen"),
    ("G26", "counsellor", "G26 silent: a stranger who counsels"),
]


@pytest.mark.parametrize(("code", "words", "scenario"), COMPUTED)
def test_an_exception_that_is_computed(code: str, words: str, scenario: str) -> None:
    """The scenario that shows it is in the tables, and there the rule is milder than it is plainly."""
    severity = SCENARIOS[scenario]
    assert scenario.startswith(f"{code} ")
    assert severity is None or severity.rank < 3


def test_the_exceptions_that_are_claims() -> None:
    assert {rule.code: set(rule.lifted_by) for rule in GUARD if rule.lifted_by} == CLAIMS


def test_every_claim_is_an_exception_of_some_rule() -> None:
    assert set().union(*CLAIMS.values()) == set(Claim)


def test_rules_without_any_exception() -> None:
    assert {rule.code for rule in GUARD} - CLAIMS.keys() - {code for code, _, _ in COMPUTED} == {"G02", "G17", "G27"}


@pytest.mark.parametrize("code", sorted(CLAIMS.keys() - {"G14"}))
def test_a_rule_with_claims_shows_each_at_work(code: str) -> None:
    """Each claim stands in one of the rule's own cases."""
    cases = (*RULES[code].trips, *RULES[code].passes)
    plain = (case.case if isinstance(case, Expected) else case for case in cases)
    assert CLAIMS[code] <= {claim for case in plain for claim in case.conversation().claims}
