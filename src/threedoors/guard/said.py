"""The guard's words for a small space: why a door is closed, and what the seeker can say that changes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from threedoors.rulebook import Ruling, Severity
from threedoors.terms import Claim

CLAIMS: Final[Mapping[Claim, str]] = {
    Claim.ASKED_FOR_RESUME: "They asked for my resume",
    Claim.EMPLOYER_INVITED: "They invited me to talk",
    Claim.POSTING_NAMES_THEM: "The posting names them as the person to ask",
    Claim.WILL_NOT_MOVE: "I asked, and the date cannot be moved",
    Claim.TOLD_TO_CHASE: "They told me to ask again",
    Claim.SETTLED_OFFLINE: "I settled this already, not by mail",
    Claim.THEIR_PROPOSAL: "The other kind of work was their idea",
    Claim.TOLD_OPENLY: "I told them openly that I changed direction",
    Claim.WIDER_LIST_ASKED: "The recruiter asked for a wider list",
    Claim.PUBLIC_STATEMENT: "They said this in public",
    Claim.PUBLIC_SERVICE_LIST: "It is a public service list, where one names several posts",
    Claim.POLICY_AFTER_OFFER: "House policy: managers hear of it after the offer",
    Claim.MANAGER_IS_THE_PROBLEM: "My manager is why I am leaving",
    Claim.DATABASE_PROFILE: "It is a profile in their database, for no one opening",
    Claim.ASKED_DIRECTLY: "They ask me directly",
    Claim.SEPARATE_PROFILES: "I keep a separate profile for each direction",
    Claim.LEFT_TARGETS: "I no longer want to work at their company",
}

# Why a door is closed, in the words that fit on it.
CLOSED: Final[Mapping[str, str]] = {
    "G00": "no job is at stake",
    "G01": "could hire you",
    "G02": "asks them to choose for you",
    "G04": "decide on a direction first",
    "G05": "say first what it is about",
    "G07": "you are not ready yet",
    "G09": "weighs your application",
    "G10": "say first that you applied",
    "G11": "knows you from another direction",
    "G12": "too many kinds of job there",
    "G13": "material is not ready",
    "G13n": "a wrong name is in it",
    "G14": "leaves room for doubt",
    "G15": "you are not sure of this job",
    "G16": "somebody else sent you in",
    "G18": "it would be a pitch",
    "G19": "word may reach your boss",
    "G21": "too many directions at once",
    "G22": "settle something first",
    "G23": "let it rest a while",
    "G24": "ask before you use a name",
    "G26": "not close enough",
}


def closed_because(rulings: Iterable[Ruling]) -> str:
    """Why a door is closed, from the ruling that closes it; empty when it is open."""
    for ruling in rulings:
        if ruling.severity is Severity.BLOCK:
            return CLOSED[ruling.rule]
    return ""
