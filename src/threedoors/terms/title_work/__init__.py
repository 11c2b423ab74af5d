"""By which words job titles name a kind of work, in many languages; `family_names` serves running text."""

from __future__ import annotations

from threedoors.terms.families import Family
from threedoors.terms.title_work.desk import DESK
from threedoors.terms.title_work.hands import HANDS
from threedoors.terms.title_work.shape import TitleWords

TITLE_WORDS: dict[Family, TitleWords] = DESK | HANDS
