"""Skills that a resume gives as plain texts are told before it is added, and are not named twice."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now

from threedoors.app.web.brought import _resume
from threedoors.cast import MAYA, but

pytestmark = pytest.mark.django_db


def test_plain_skills_are_told_by_name() -> None:
    assert "2 skills: Excel; Spanish" in list(_resume({"skills": ["Excel", "Spanish"]}))


def test_a_skill_that_is_there_as_plain_text_is_not_added_again(own: Client) -> None:
    open_search(but(MAYA, resume={"skills": ["Excel"]}))
    own.post("/sheet/", {"skills": "excel\nRosters", "own": ""})
    assert search_now().seeker.resume["skills"] == ["Excel", {"name": "Rosters"}]
