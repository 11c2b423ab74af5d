"""The next right conversations: whom, for what, in which days, and why not somebody else."""

from threedoors.planner.plan import Plan, Proposal, plan

__all__ = ["Plan", "Proposal", "plan"]
