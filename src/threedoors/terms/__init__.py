"""The glossary as frozen dataclasses and enums: the twins of the search file's objects.

A term is loaded when it is first asked for: a command that reads one sentence does not wait for the whole glossary.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threedoors.terms.doors import Audience, Claim, Door, MaterialKind
    from threedoors.terms.families import Family, family_of_soc, kin, rival
    from threedoors.terms.kinds import PartDate
    from threedoors.terms.named import families_named, family_words
    from threedoors.terms.people import (
        Constraints,
        Contact,
        CounsellorKind,
        KeptWording,
        PastJob,
        Power,
        Relation,
        Seeker,
        Shots,
    )
    from threedoors.terms.search import Change, Search
    from threedoors.terms.talks import (
        Advice,
        AgendaItem,
        Asked,
        Channel,
        Conversation,
        Debrief,
        Focus,
        FocusOn,
        InitiatedBy,
        Insight,
        Lead,
        Override,
        Promise,
        RuleId,
        Suggestion,
        TalkState,
    )
    from threedoors.terms.titles import families_of_title, family_of_title
    from threedoors.terms.work import (
        ClosedReason,
        Commitment,
        CommitmentReason,
        Company,
        Direction,
        DirectionChange,
        DirectionState,
        Dossier,
        Evidence,
        Fact,
        FactKind,
        Material,
        Need,
        Opening,
        Pay,
        Period,
        Pipe,
        PipeChange,
        ReasonAbout,
        Rehearsal,
        Remote,
        Requirement,
        Submission,
        ToEmployer,
        Unknown,
    )

__all__ = [
    "Advice",
    "AgendaItem",
    "Asked",
    "Audience",
    "Change",
    "Channel",
    "Claim",
    "ClosedReason",
    "Commitment",
    "CommitmentReason",
    "Company",
    "Constraints",
    "Contact",
    "Conversation",
    "CounsellorKind",
    "Debrief",
    "Direction",
    "DirectionChange",
    "DirectionState",
    "Door",
    "Dossier",
    "Evidence",
    "Fact",
    "FactKind",
    "Family",
    "Focus",
    "FocusOn",
    "InitiatedBy",
    "Insight",
    "KeptWording",
    "Lead",
    "Material",
    "MaterialKind",
    "Need",
    "Opening",
    "Override",
    "PartDate",
    "PastJob",
    "Pay",
    "Period",
    "Pipe",
    "PipeChange",
    "Power",
    "Promise",
    "ReasonAbout",
    "Rehearsal",
    "Relation",
    "Remote",
    "Requirement",
    "RuleId",
    "Search",
    "Seeker",
    "Shots",
    "Submission",
    "Suggestion",
    "TalkState",
    "ToEmployer",
    "Unknown",
    "families_named",
    "families_of_title",
    "family_of_soc",
    "family_of_title",
    "family_words",
    "kin",
    "rival",
]

_FILES = ("families", "doors", "named", "titles", "kinds", "people", "talks", "work", "search")
"""Where the terms are, those first that load quickest."""


def __getattr__(name: str) -> object:
    for file in _FILES if name in __all__ else ():
        found = vars(import_module(f"{__name__}.{file}")).get(name)
        if found is not None:
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
