"""The built wheel, installed where nothing else is: it holds all its data and its commands run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "threedoors"
MADE_HERE = {"__pycache__", ".DS_Store"}

pytestmark = pytest.mark.slow


def run(*command: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=300, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def uv(*arguments: str | Path, **options: Any) -> None:
    run(Path(sys.executable).parent / "uv", "--quiet", *arguments, cwd=ROOT, **options)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built with the backend of our own environment, so that no network is needed."""
    out = tmp_path_factory.mktemp("dist")
    uv("build", "--wheel", "--no-build-isolation", "--python", sys.executable, "--out-dir", out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the locked dependencies, from uv's cache, and the wheel; where its programs are."""
    place = tmp_path_factory.mktemp("clean") / "venv"
    environment = os.environ | {"UV_PROJECT_ENVIRONMENT": str(place)}
    uv("sync", "--frozen", "--no-dev", "--no-install-project", "--python", sys.executable, env=environment)
    uv("pip", "install", "--offline", "--no-deps", "--python", place, wheel)
    return place / ("Scripts" if os.name == "nt" else "bin")


def elsewhere(clean: Path, *command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run it away from the checkout, with a data folder of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DJANGO_SETTINGS_MODULE")}
    return run(clean / command[0], *command[1:], cwd=folder, env=kept | {"THREEDOORS_DATA": str(folder / "data")})


def test_everything_in_the_source_is_in_the_wheel(wheel: Path) -> None:
    source = {
        path.relative_to(SOURCE.parent).as_posix()
        for path in SOURCE.rglob("*")
        if path.is_file() and not MADE_HERE & set(path.parts)
    }
    held = set(zipfile.ZipFile(wheel).namelist())
    assert source - held == set()
    assert any(name.endswith("licenses/LICENSE") for name in held)


def test_its_commands_run(clean: Path, tmp_path: Path) -> None:
    assert "threedoors" in elsewhere(clean, "threedoors", "--help", folder=tmp_path).stdout
    rules = json.loads(elsewhere(clean, "threedoors", "rules", "--json", folder=tmp_path).stdout)
    assert {"G01", "G13n", "G27"} <= {rule["rule"] for rule in rules}
    example = ROOT / "examples" / "maya.search.json"
    shown = json.loads(elsewhere(clean, "threedoors", "doors", example, "--json", folder=tmp_path).stdout)
    assert len(shown["contacts"]) == 120


APP = """
import threedoors, django
from django.conf import settings
settings_module = __import__("os").environ.setdefault("DJANGO_SETTINGS_MODULE", "threedoors.app.settings")
django.setup()
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.template.loader import get_template
from pathlib import Path
home = Path(threedoors.__file__).parent
templates = [path for path in home.rglob("templates/**/*.html")]
for path in templates:
    get_template(path.as_posix().split("/templates/")[1])
static = [path.as_posix().split("/static/")[1] for path in home.rglob("static/**/*") if path.is_file()]
missing = [name for name in static if finders.find(name) is None]
call_command("migrate", interactive=False, verbosity=0)
from threedoors.app.examples import maya
print(len(templates), len(static), missing, len(maya()) > 10_000)
"""


def test_the_app_finds_its_templates_static_files_and_sample(clean: Path, tmp_path: Path) -> None:
    templates, static, missing, sample = elsewhere(clean, "python", "-c", APP, folder=tmp_path).stdout.split()
    assert int(templates) > 3
    assert int(static) > 3
    assert missing == "[]"
    assert sample == "True"
