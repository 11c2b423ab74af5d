"""The glossary as frozen dataclasses and enums: the twins of the search file's objects."""

from threedoors.terms.families import Family, family_of_soc, kin, rival
from threedoors.terms.kinds import PartDate
from threedoors.terms.people import Constraints, Contact, CounsellorKind, PastJob, Power, Relation, Seeker, Shots
from threedoors.terms.search import Change, Search
from threedoors.terms.talks import (
    Advice,
    AgendaItem,
    Asked,
    Channel,
    Claim,
    Conversation,
    Debrief,
    Door,
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
    MaterialKind,
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

__all__ = [name for name in dir() if name[0].isupper()] + ["family_of_soc", "kin", "rival"]
