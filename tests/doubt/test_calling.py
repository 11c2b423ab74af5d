"""First names that are also words: heard as a name only where somebody acts."""

from __future__ import annotations

import pytest

from threedoors.doubt import calls


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("Noor suggested that I write.", "Noor", True),
        ("noor is a word too", "Noor", False),
        ("Will you have 15 minutes?", "Will", False),
        ("Will told me to write to you.", "Will", True),
        ("I have your name from Grace.", "Grace", True),
        ("Could we talk in May?", "May", False),
        ("Mark my words.", "Mark", False),
        ("Hope you are well.", "Hope", False),
        ("Noora said so.", "Noor", False),
    ],
)
def test_a_first_name_is_told_from_a_word(text: str, name: str, called: bool) -> None:
    assert calls(text, name) is called
