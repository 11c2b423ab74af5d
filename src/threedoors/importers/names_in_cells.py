"""Names as address books turn them round: "Berg, Anna" is Anna Berg, "Dana Ruiz, PhD" stays as she is."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TURNED = re.compile(r"([^,\d@]{2,40}),\s*([^,\d@]{1,40})")
_BEHIND = re.compile(
    r"(?:jr|sr|ii|iii|iv|v|ph\.?\s?d|m\.?d|mba|m\.?a|b\.?a|m\.?sc|b\.?sc|ll\.?m|esq|cpa|pmp|pe|rn|dds|jd|cfa|dr|prof|ing|"
    r"dipl)\b\.?.*",
    re.IGNORECASE,
)


def is_family_first(names: Sequence[str]) -> bool:
    """Whether a column writes the family's name first. One such name among many is somebody's degree or a company's."""
    return bool(names) and sum(_parts(name) is not None for name in names) * 5 >= len(names) * 3


def turned(name: str) -> str:
    """The name as one says it."""
    parts = _parts(name)
    return " ".join((parts[1], parts[0])) if parts else name


def _parts(name: str) -> tuple[str, str] | None:
    match = _TURNED.fullmatch(" ".join(name.split()))
    if match is None or _BEHIND.fullmatch(match[2].strip()):
        return None
    return match[1].strip(), match[2].strip()
