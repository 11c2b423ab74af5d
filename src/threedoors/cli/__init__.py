"""The commands: parse, call one room, present. None but the app's own starts Django."""

from __future__ import annotations

import sys


def main() -> None:
    """The entry point `threedoors`."""
    from threedoors.cli.running import run

    sys.exit(run(sys.argv[1:]))
