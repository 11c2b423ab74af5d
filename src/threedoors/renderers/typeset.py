"""Pages set as PDF by typst: tagged, with the fonts that come with the app, without a network.

A page is a `.typ` file of this folder and the data it shows; what people wrote reaches it as data, never as markup.
A letter that no font can draw does not go missing in silence: a box stands for it and a line of the page says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from typst import Compiler

BOX: Final = "□"
NOTE: Final = f"{BOX} stands for a letter that this file could not draw. Printed from the browser, the page shows it."
_LETTERS: Final = b"""#let d = json(bytes(sys.inputs.data))
#set document(title: "letters")
#set text(font: ("Source Sans Pro",))
#d.letters.join(parbreak())"""
_NOT_DRAWN: Final = "could not be displayed"
_NAMED: Final = re.compile(rf'the text `"(.*?)"` {_NOT_DRAWN}', re.DOTALL)
_PLAIN: Final = re.compile(r"[\s!-~\u00a0-\u017f\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2027\u20ac]+")
"""Most letters that the app's own fonts may have: whoever writes only these is not asked about further."""
_NO_LETTER: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]+")
"""What no page may hold and no eye can miss."""
_ONE_AT_A_TIME: Final = Lock()


def typeset(page: str, data: Mapping[str, Any]) -> bytes:
    """The page `page.typ` with this data, as PDF/UA-1. A letter without a font is a box, explained by `d.undrawn`."""
    missing = _missing(frozenset("".join(map(_odd, texts_in(data)))))
    told = json.dumps({**_boxed(data, missing), "undrawn": NOTE if missing else ""}, ensure_ascii=False)
    return _set(_source(page), told)


def undrawn(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts in which a letter would be a box, each once, as they came."""
    odd = {text: _odd(text) for text in texts}
    missing = _missing(frozenset("".join(odd.values())))
    return tuple(text for text, signs in odd.items() if not missing.isdisjoint(signs))


# -- letters without a font -----------------------------------------------------------------------------------------


def _odd(text: str) -> str:
    return _PLAIN.sub("", _NO_LETTER.sub("", text))


def texts_in(data: object) -> Iterator[str]:
    """Every text in the data of a page."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        yield from (text for value in data.values() for text in texts_in(value))
    elif isinstance(data, (list, tuple)):
        yield from (text for value in data for text in texts_in(value))


def _boxed(data: Any, missing: frozenset[str]) -> Any:
    """The same data with a box for each letter that is missing, and without what is no letter at all."""
    if isinstance(data, str):
        text = _NO_LETTER.sub("", data)
        return "".join(BOX if sign in missing else sign for sign in text) if missing else text
    if isinstance(data, Mapping):
        return {key: _boxed(value, missing) for key, value in data.items()}
    return [_boxed(value, missing) for value in data] if isinstance(data, (list, tuple)) else data


@lru_cache(maxsize=64)
def _missing(signs: frozenset[str]) -> frozenset[str]:
    """Those that neither our fonts nor this machine's can draw; typst names them all at once."""
    if not signs:
        return signs
    told = json.dumps({"letters": sorted(signs)})
    made = _tried(_LETTERS, told, own_fonts=True)
    if isinstance(made, str):
        made = _tried(_LETTERS, told, own_fonts=False)
    return frozenset(map(_unescaped, _NAMED.findall(made))) if isinstance(made, str) else frozenset()


def _unescaped(named: str) -> str:
    r"""A sign as typst names it: itself, or `\u{380}` when it has no look of its own."""
    code = re.fullmatch(r"\\u\{([0-9a-f]+)\}", named)
    return chr(int(code[1], 16)) if code else named.removeprefix("\\") or named


# -- the compiler ---------------------------------------------------------------------------------------------------


def _set(source: bytes, told: str) -> bytes:
    """As PDF/UA-1 with our fonts, else with this machine's too; at last without the promise, if a sign lacks one."""
    for own_fonts in (True, False):
        made = _tried(source, told, own_fonts)
        if isinstance(made, bytes):
            return made
    return _compiled(source, told, own_fonts=False, accessible=False)


def _tried(source: bytes, told: str, own_fonts: bool) -> bytes | str:
    """The page as PDF/UA-1, or which signs these fonts cannot draw, in typst's words."""
    import typst  # loads a compiler: only whoever makes a PDF waits for it

    try:
        return _compiled(source, told, own_fonts, accessible=True)
    except typst.TypstError as error:
        if _NOT_DRAWN not in str(error):
            raise
        return str(error.diagnostic)


def _compiled(source: bytes, told: str, own_fonts: bool, accessible: bool) -> bytes:
    with _ONE_AT_A_TIME:
        made = _compiler(own_fonts).compile(
            source, sys_inputs={"data": told}, timestamp=0, pdf_standards="ua-1" if accessible else None
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
    """Source for most of a page; Noto for names in other scripts."""
    packages = (("font_source_sans_pro", "files"), ("font_source_serif_pro", "files"), ("manimgx_fonts", "."))
    return tuple(str(files(package).joinpath(folder)) for package, folder in packages)
