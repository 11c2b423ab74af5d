"""The next right conversations: whom, for what, in which days, and why not somebody else."""

from threedoors.planner.considering import Considered, consider
from threedoors.planner.plan import Plan, Proposal, plan, planned

__all__ = ["Considered", "Plan", "Proposal", "consider", "plan", "planned"]
