"""The three doors, who listens behind them, what is read there, and what opens a closed one."""

from __future__ import annotations

from enum import StrEnum


class Door(StrEnum):
    """The three kinds of conversation. On screen: Explore, Learn, Job."""

    EXPLORATORY = "exploratory"
    INFORMATIONAL = "informational"
    JOB = "job"


class Audience(StrEnum):
    """Who reads or listens: it decides how strictly a text is read. Safe people are free to hear doubt."""

    EMPLOYER = "employer"
    INSIDER = "insider"
    SAFE = "safe"


class MaterialKind(StrEnum):
    RESUME = "resume"
    LETTER = "letter"
    SPIEL = "spiel"
    ANSWER = "answer"
    HEADLINE = "headline"
    SUMMARY = "summary"
    MESSAGE = "message"
    SHEET = "sheet"


class Claim(StrEnum):
    """What only the seeker can know and a rule's exception needs."""

    ASKED_FOR_RESUME = "asked_for_resume"
    EMPLOYER_INVITED = "employer_invited"
    POSTING_NAMES_THEM = "posting_names_them"
    WILL_NOT_MOVE = "will_not_move"
    TOLD_TO_CHASE = "told_to_chase"
    SETTLED_OFFLINE = "settled_offline"
    THEIR_PROPOSAL = "their_proposal"
    TOLD_OPENLY = "told_openly"
    WIDER_LIST_ASKED = "wider_list_asked"
    PUBLIC_STATEMENT = "public_statement"
    PUBLIC_SERVICE_LIST = "public_service_list"
    POLICY_AFTER_OFFER = "policy_after_offer"
    MANAGER_IS_THE_PROBLEM = "manager_is_the_problem"
    DATABASE_PROFILE = "database_profile"
    ASKED_DIRECTLY = "asked_directly"
    SEPARATE_PROFILES = "separate_profiles"
    LEFT_TARGETS = "left_targets"
