"""Occupational facts as they ship: titles, words, skills, wages, each with its source, version and licence.

`DATA.md` says where everything comes from and how to build it again.
"""

from __future__ import annotations

from threedoors.datasets.reading import load_occupations, load_wages
from threedoors.datasets.wages import Area, Wage, Wages

__all__ = ["Area", "Wage", "Wages", "load_occupations", "load_wages"]
