"""A long file tells how far its reading is, and whoever watches can stop it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from threedoors.importers import read_file

MANY = 450
PEOPLE = [f"Vera{n},Lind,v{n}@a.example" for n in range(MANY)]
CARDS = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Vera{n} Lind\nEND:VCARD\n" for n in range(MANY))


def _linkedin() -> bytes:
    rows = "".join(f"Vera{n},Lind,,,Acme,Nurse,16 Jan 2020\n" for n in range(MANY))
    return f"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{rows}".encode()


def _export() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("Connections.csv", _linkedin())
        archive.writestr("messages.csv", "FROM,TO,DATE\n" + "Vera1 Lind,Ada,2024-01-01 10:00:00 UTC\n" * MANY)
    return held.getvalue()


def _pages() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(3):
        canvas.drawString(100, 700, f"Nurse, Acme Clinic, 201{number} to 202{number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _own_table() -> bytes:
    return "\n".join(["Vorname,Nachname,Mail", *PEOPLE]).encode()


FILES: dict[str, Callable[[], bytes]] = {
    "people.vcf": CARDS.encode,
    "Connections.csv": _linkedin,
    "export.zip": _export,
    "leute.csv": _own_table,
    "resume.pdf": _pages,
}


@pytest.mark.parametrize("name", FILES)
def test_a_long_file_tells_how_far_it_is(name: str) -> None:
    told: list[tuple[int, int]] = []
    data = FILES[name]()
    watched = read_file(name, data, watch=lambda done, total: told.append((done, total)))
    assert watched == read_file(name, data)
    assert all(0 <= done <= total for done, total in told if total)
    assert len({done for done, total in told if total}) > 1


class Enough(BaseException):
    """What a watcher may raise."""


@pytest.mark.parametrize("name", FILES)
def test_whoever_watches_can_stop_it(name: str) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Enough

    with pytest.raises(Enough):
        read_file(name, FILES[name](), watch=stop)
