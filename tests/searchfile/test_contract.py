"""The key list of the format, written down by hand once more: a dropped, renamed or reordered key fails here."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from threedoors.searchfile import read_search, schema, write_search

# `*` required
KEYS = {
    "Search": "threedoors* today seeker* evidence directions companies contacts openings dossiers conversations "
    "materials commitments rehearsals history",
    "Seeker": "name* resume current_employer confidential manager_told want suit hours_per_week income_urgent "
    "constraints kept_wordings",
    "KeptWording": "rule* words reason* on*",
    "Constraints": "pay_floor places remote start must never",
    "Pay": "min max currency* per*",
    "Evidence": "id* text* employer from to skills numbers said_by retracted",
    "Direction": "id* title* soc family state named_by want suit history notes",
    "DirectionChange": "state* on* reasons would_change",
    "Company": "id* name* aliases apart target motivation directions families agency to_employer website notes",
    "Contact": "id* name* aliases relation counsellor_kind company title past schools emails phones urls place power "
    "power_at hires_in shots knows apart trusted mutual connected_on last_contact willingness tags source "
    "notes",
    "PastJob": "company* title from to",
    "Opening": "id* title* company via family soc pipe closed_reason posting posting_changed_on posted_on "
    "closes_on applied_on decision_due url place remote pay judges submissions letter_accepted "
    "requirements history notes",
    "Submission": "by* on* consent_on",
    "Requirement": "id* text* kind evidence",
    "PipeChange": "pipe* on*",
    "Dossier": "about* facts unknowns",
    "Fact": "text* kind source on private prompted",
    "Unknown": "id* text* kind must closed_by",
    "Conversation": "id* door* contacts openings direction focus state asked_on replied_on follow_ups introduced_by "
    "introducer_told_on on minutes channel round initiated_by new_fact agenda message attachments "
    "discloses_application claims overrides debrief notes",
    "Focus": "on* what*",
    "AgendaItem": "text* unknown",
    "Override": "rule* reason* on*",
    "Debrief": "held_on* became suggestions insights leads promises advice thanked_on said_direction willingness "
    "shot_left stated_process questions pay_said references_asked slips reservations commitment "
    "next_step next_contact_on outcome notes",
    "Suggestion": "said* direction soc against",
    "Insight": "text* about private prompted",
    "Lead": "name* company contact opening may_use_name",
    "Promise": "text* by* due done_on",
    "Advice": "text* due done_on reported_on",
    "Asked": "text* rating",
    "Material": "id* kind* opening text made_on sent_on evidence",
    "Commitment": "opening* reasons rating on",
    "CommitmentReason": "text* about* evidence",
    "Rehearsal": "opening* question* text* on* rating",
    "Change": "on* act* about note",
}  # fmt: skip

WORDS = {
    "Remote": "no some only",
    "Period": "hour day month year",
    "DirectionState": "candidate shortlist chosen parked",
    "ToEmployer": "self client supplier rival parent",
    "Relation": "stranger acquaintance alum friend family colleague ex_colleague manager ex_manager mentor "
    "counsellor",
    "CounsellorKind": "outplacement college public private",
    "Power": "none influence screen decide unknown",
    "Shots": "renewable scarce single spent",
    "Pipe": "watching opening applied interview offer closed",
    "ClosedReason": "rejected withdrawn declined accepted filled",
    "Need": "must nice noise",
    "FactKind": "need goal parameter other",
    "Door": "exploratory informational job",
    "FocusOn": "industry company position opening",
    "TalkState": "planned asked booked held cancelled",
    "Channel": "in_person phone video mail message fair application one_way_video",
    "InitiatedBy": "seeker contact",
    "MaterialKind": "resume letter spiel answer headline summary message sheet",
    "ReasonAbout": "company role self",
    "Claim": "asked_for_resume employer_invited posting_names_them will_not_move told_to_chase settled_offline "
    "their_proposal told_openly wider_list_asked public_statement public_service_list "
    "policy_after_offer manager_is_the_problem database_profile asked_directly separate_profiles "
    "left_targets",
    "RuleId": "G00 G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G13n G14 G15 G16 G17 G18 G19 G20 G21 G22 "
    "G23 G24 G25 G26 G27",
}  # fmt: skip

# Everything else: text "", list [], otherwise null.
DEFAULTS = {
    "Seeker": {"resume": {}, "confidential": False, "manager_told": False, "hours_per_week": 5, "income_urgent": False,
               "constraints": {}},
    "Evidence": {"retracted": False},
    "Direction": {"state": "candidate"},
    "Company": {"target": False, "agency": False},
    "Contact": {"relation": "stranger", "trusted": False},
    "Opening": {"pipe": "opening", "letter_accepted": True},
    "Requirement": {"kind": "must"},
    "Fact": {"kind": "other", "private": False},
    "Unknown": {"kind": "other", "must": False},
    "Conversation": {"state": "planned", "initiated_by": "seeker"},
    "Suggestion": {"against": False},
    "Insight": {"private": False},
    "Lead": {"may_use_name": False},
}  # fmt: skip

DEFINITIONS: dict[str, Any] = schema()["$defs"]


def test_nothing_is_missing_and_nothing_is_new() -> None:
    assert set(DEFINITIONS) == {*KEYS, *WORDS, "Family"}


@pytest.mark.parametrize("name", KEYS)
def test_an_object_has_these_keys_in_this_order(name: str) -> None:
    expected = KEYS[name].split()
    assert list(DEFINITIONS[name]["properties"]) == [key.rstrip("*") for key in expected]
    assert set(DEFINITIONS[name]["required"]) == {key.rstrip("*") for key in expected if key.endswith("*")}
    assert DEFINITIONS[name]["additionalProperties"] is False


@pytest.mark.parametrize("name", WORDS)
def test_a_list_of_words_has_these(name: str) -> None:
    assert DEFINITIONS[name]["enum"] == WORDS[name].split()


@pytest.mark.parametrize("name", KEYS)
def test_an_absent_key_means_its_default(name: str) -> None:
    told = {key: each["default"] for key, each in DEFINITIONS[name]["properties"].items() if "default" in each}
    assert {key: value for key, value in told.items() if value not in ("", [])} == DEFAULTS.get(name, {})


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


FULL = """{
  "threedoors": 1,
  "today": "2026-11-24",
  "seeker": {
    "name": "Zoë \u2028 Łukasz",
    "resume": {
      "zeta": null,
      "basics": {
        "name": "",
        "extra": [
          1.5,
          -0.0,
          12345678901234567890,
          true,
          []
        ]
      },
      "Alpha": {}
    },
    "hours_per_week": 7.5,
    "constraints": {
      "pay_floor": {
        "min": 21,
        "currency": "EUR",
        "per": "hour"
      }
    }
  },
  "evidence": [
    {
      "id": "e1",
      "text": "",
      "from": "2024",
      "to": "2024-02-29"
    }
  ],
  "companies": [
    {
      "id": "c2",
      "name": "Later"
    },
    {
      "id": "c1",
      "name": "Acme",
      "target": true
    }
  ],
  "contacts": [
    {
      "id": "p1",
      "name": "Vera",
      "company": "c1",
      "power": "unknown",
      "power_at": [],
      "knows": [
        "p1"
      ]
    }
  ],
  "conversations": [
    {
      "id": "v1",
      "door": "job",
      "contacts": [
        "p1"
      ],
      "on": "2026-11-30T09:30+05:30"
    },
    {
      "id": "v2",
      "door": "job",
      "contacts": [
        "p1"
      ],
      "on": "2026-11-30T09:30"
    }
  ]
}
"""


def test_a_canonical_file_is_written_as_it_was_read() -> None:
    assert write_search(read_search(FULL)) == FULL


def test_defaults_nulls_and_key_order_leave_no_trace() -> None:
    loose = json.dumps(
        {
            "seeker": {"suit": None, "name": "Maya", "hours_per_week": 5, "constraints": {"must": []}, "resume": {}},
            "contacts": [
                {"name": "Vera", "power_at": None, "past": None, "relation": "stranger", "trusted": False, "id": "p1"}
            ],
            "openings": None,
            "threedoors": 1,
        }
    )
    canonical = {"threedoors": 1, "seeker": {"name": "Maya"}, "contacts": [{"id": "p1", "name": "Vera"}]}
    assert write_search(read_search(loose)) == json.dumps(canonical, indent=2) + "\n"


def test_power_nowhere_is_not_power_unsaid() -> None:
    people = {"contacts": [{"id": "p1", "name": "A", "power_at": []}, {"id": "p2", "name": "B"}]}
    search = read_search(json.dumps({"threedoors": 1, "seeker": {"name": "Maya"}} | people))
    assert [contact.power_at for contact in search.contacts] == [(), None]


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("2026-11-30T09:30Z", "2026-11-30T09:30+00:00"),
        ("2026-11-30T09:30-00:00", "2026-11-30T09:30+00:00"),
        ("2026-11-30T09:30-07:00", "2026-11-30T09:30-07:00"),
        ("2026-11-30T00:00", "2026-11-30T00:00"),
    ],
)
def test_times(written: str, canonical: str) -> None:
    talk = {"id": "v1", "door": "job", "channel": "application", "on": written}
    search = read_search(json.dumps({"threedoors": 1, "seeker": {"name": "Maya"}, "conversations": [talk]}))
    assert json.loads(write_search(search))["conversations"][0]["on"] == canonical


def test_whole_numbers_stay_whole_and_fractions_stay_fractions() -> None:
    floor = {"min": 1e3, "max": 1000, "currency": "USD", "per": "hour"}
    text = json.dumps({"threedoors": 1, "seeker": {"name": "Maya", "constraints": {"pay_floor": floor}}})
    pay = read_search(text).seeker.constraints.pay_floor
    assert pay is not None
    assert (repr(pay.min), repr(pay.max)) == ("1000.0", "1000")
