"""The commands: parse, call one room, present. None but the app's own starts Django."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """The entry point `threedoors`."""
    from threedoors.cli.running import run

    if sys.argv[1:2] == ["check"]:  # asked for all the time: it does not wait for Typer
        from threedoors.cli import checking

        code = run(sys.argv[2:], checking.command)
    else:
        code = run(sys.argv[1:])
    sys.stderr.flush()
    os._exit(code)  # all is written; taking a large search apart again would cost a tenth of the time
