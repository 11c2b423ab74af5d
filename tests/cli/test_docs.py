"""Every command and every option is in the docs."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from threedoors.cli.commands import app

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
GROUP = typer.main.get_group(app)
COMMANDS = dict(GROUP.commands) | {"": GROUP}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_and_its_options_are_told(name: str) -> None:
    lines = [line for line in PAGE.splitlines() if line.startswith(f"| `threedoors {name}".rstrip())]
    told = "\n".join(lines)
    assert told
    options = {option for param in COMMANDS[name].params for option in param.opts if option.startswith("--")}
    always = {"--help"} | ({"--json"} if name == "schema" else set())
    assert [option for option in sorted(options - always) if option not in told] == []


def test_a_command_tells_what_it_is_for() -> None:
    assert [name for name, command in GROUP.commands.items() if not command.help] == []
