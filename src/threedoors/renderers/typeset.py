"""Pages set as PDF by typst: tagged, with the fonts of the app, the same bytes on every machine, without a network.

A page is a `.typ` file of this folder and the data it shows; what people wrote reaches it as data, never as markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from typst import Compiler

_WAYS: Final = ((True, True), (False, True), (False, False))
"""Own fonts, or also this machine's for names in other scripts; whether each sign must have one that draws it."""
_ONE_AT_A_TIME: Final = Lock()


def typeset(page: str, data: Mapping[str, Any]) -> bytes:
    """The page `page.typ` with this data, as PDF/UA-1 where every sign of it can be drawn."""
    import typst  # loads a compiler: only whoever makes a PDF waits for it

    told = json.dumps(data, ensure_ascii=False)
    for own_fonts, accessible in _WAYS:
        try:
            with _ONE_AT_A_TIME:
                return _made(page, told, own_fonts, accessible)
        except typst.TypstError as error:
            if not accessible or "could not be displayed" not in str(error):
                raise
    raise AssertionError("the last way needs no font")


def _made(page: str, told: str, own_fonts: bool, accessible: bool) -> bytes:
    made = _compiler(own_fonts).compile(
        _source(page), sys_inputs={"data": told}, timestamp=0, pdf_standards="ua-1" if accessible else None
    )
    assert isinstance(made, bytes)
    return made


@cache
def _compiler(own_fonts: bool) -> Compiler:
    """Kept, with its fonts: to find them anew costs ten times the page."""
    import typst

    return typst.Compiler(font_paths=list(_fonts()), ignore_system_fonts=own_fonts)


def pages_of(pdf: bytes) -> int:
    """How many pages it has."""
    import io

    from pypdf import PdfReader

    return len(PdfReader(io.BytesIO(pdf)).pages)


@cache
def _source(page: str) -> bytes:
    return files(__package__).joinpath(f"{page}.typ").read_bytes()


@cache
def _fonts() -> tuple[str, ...]:
    packages = ("font_source_sans_pro", "font_source_serif_pro")
    return tuple(str(files(package).joinpath("files")) for package in packages)
