"""Companies told apart: whether two names, and what else is known of each, are one company's."""

from threedoors.companies.directory import Directory, Like, Same
from threedoors.companies.telling import Known, Outcome, Verdict, compare

__all__ = ["Directory", "Known", "Like", "Outcome", "Same", "Verdict", "compare"]
