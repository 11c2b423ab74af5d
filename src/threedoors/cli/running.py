"""Runs a command, and puts whatever stops it into one sentence."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TextIO

from threedoors.cli.shown import one_line
from threedoors.errors import ThreeDoorsError

BAD_INPUT = 2
_TRACEBACK = "THREEDOORS_TRACEBACK"


def run(arguments: Sequence[str], command: Callable[[Sequence[str]], int] | None = None) -> int:
    """Run the command that the arguments name; its exit code. 0 fine, 1 something blocks, 2 what was given is bad."""
    gc.disable()  # a command makes values and ends; looking through them for cycles cost a quarter of its time
    for stream in (sys.stdout, sys.stderr):
        _as_utf8(stream)
    try:
        code = (command or _typer)(arguments)
        sys.stdout.flush()
    except ThreeDoorsError as error:
        return _stopped(str(error))
    except BrokenPipeError:
        return _nobody_reads()
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get(_TRACEBACK):
            raise
        return _stopped(
            f"Three Doors stopped at something it did not foresee ({type(error).__name__}: {error}). "
            f"Nothing was changed. Set {_TRACEBACK}=1 to see where, and tell us."
        )
    return code


def _typer(arguments: Sequence[str]) -> int:
    from threedoors.cli.commands import app

    try:
        code = app(args=list(arguments), prog_name="threedoors", standalone_mode=False)
    except Exception as error:
        # Typer's own word for a misused command; its class has moved between versions.
        said = getattr(error, "format_message", None)
        if said is None:
            raise
        return _stopped(f"{said().rstrip('.')}; see {_help_for(error)}")
    return code if isinstance(code, int) else 0


def _help_for(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    return f"{context.command_path if context else 'threedoors'} --help"


def _as_utf8(stream: TextIO) -> None:
    """A pipe on Windows would else refuse half of the world's names."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _stopped(sentence: str) -> int:
    sys.stdout.flush()
    print(one_line(sentence), file=sys.stderr)
    return BAD_INPUT


def _nobody_reads() -> int:
    """`threedoors doors ... | head` is no error; the second descriptor keeps Python from complaining at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
