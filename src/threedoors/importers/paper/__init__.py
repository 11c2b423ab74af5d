"""Resumes as they lie on paper, from PDF or Word: lines with their places, into a JSON Resume.

Small steps in a row: letters, words, columns, lines, parts under their headings, entries by their dates, roles by cues.
"""

from __future__ import annotations

from threedoors.importers.paper.assembly import resume_of
from threedoors.importers.paper.lines import Line

__all__ = ["Line", "resume_of"]
