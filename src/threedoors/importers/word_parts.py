"""The parts of a Word file: its XML within bounds, its styles and lists, its links."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from threedoors.errors import Unreadable
from threedoors.importers import limits

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

BROKEN_HINT = "Open it in Word or LibreOffice, save it again as .docx, and import that file."


class Look(NamedTuple):
    """How text is set: None where a style leaves it to the one it is based on."""

    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    hidden: bool | None = None
    heading: bool = False
    listed: bool = False
    before: float | None = None

    def over(self, base: Look) -> Look:
        """This look, completed from the one below it."""
        return Look(
            size=base.size if self.size is None else self.size,
            bold=base.bold if self.bold is None else self.bold,
            italic=base.italic if self.italic is None else self.italic,
            caps=base.caps if self.caps is None else self.caps,
            hidden=base.hidden if self.hidden is None else self.hidden,
            heading=self.heading or base.heading,
            listed=self.listed or base.listed,
            before=base.before if self.before is None else self.before,
        )


class Package:
    """A Word file, opened: its parts by name, read when asked for and never beyond the bounds."""

    def __init__(self, data: bytes) -> None:
        self.left = limits.UNPACKED_BYTES
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise Unreadable("This Word file is damaged.", hint=BROKEN_HINT) from None
        self.names = self.zip.namelist()

    def main(self) -> str:
        """The name of the part that holds the text."""
        for name in ("word/document.xml", "word/document2.xml"):
            if name in self.names:
                return name
        raise Unreadable(
            "This is a zip or another Office file, not a Word document.",
            hint="Import a .docx, a PDF, or the files inside the zip.",
        )

    def xml(self, name: str) -> Element | None:
        """A part as XML; None when the file has no such part."""
        if name not in self.names:
            return None
        data = self._bytes(name)
        if b"<!DOCTYPE" in data[:2000] or b"<!ENTITY" in data[:2000]:
            raise Unreadable("This Word file holds XML that no Word writes.", hint=BROKEN_HINT)
        data = data.replace(_STRICT.encode(), W[1:-1].encode())
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except (ParseError, DefusedXmlException, ValueError, LookupError):
            raise Unreadable("This Word file is damaged.", hint=BROKEN_HINT) from None
        return root

    def _bytes(self, name: str) -> bytes:
        try:
            with self.zip.open(name) as part:
                data = part.read(self.left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
            raise Unreadable("This Word file is damaged or locked.", hint=BROKEN_HINT) from None
        self.left -= len(data)
        if self.left < 0:
            raise Unreadable("This file unpacks to far more than a resume holds.", hint=BROKEN_HINT)
        return data

    def links(self) -> list[str]:
        root = self.xml("word/_rels/document.xml.rels")
        found = root.iter(_RELATION) if root is not None else ()
        return [each.get("Target", "") for each in found if each.get("Type", "").endswith("/hyperlink")]

    def holds_pictures(self) -> bool:
        return any(name.startswith("word/media/") for name in self.names)


class Styles:
    """The looks of a file's styles, by their ids."""

    def __init__(self, package: Package) -> None:
        root = package.xml("word/styles.xml")
        self.elements = (
            {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")} if root is not None else {}
        )
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self.default = run_look(defaults).over(
            Look(size=11.0, bold=False, italic=False, caps=False, hidden=False, before=0.0)
        )
        normal = next(
            (
                name
                for name, style in self.elements.items()
                if style.get(f"{W}default") and style.get(f"{W}type") == "paragraph"
            ),
            "",
        )
        self.known: dict[str, Look] = {}
        self.normal = self.look(normal) if normal else self.default

    def look(self, name: str, depth: int = 0) -> Look:
        if name in self.known or depth > 12 or name not in self.elements:
            return self.known.get(name, self.default)
        style = self.elements[name]
        base = style.find(f"{W}basedOn")
        under = self.look(base.get(f"{W}val", ""), depth + 1) if base is not None else self.default
        title = style.find(f"{W}name")
        label = (title.get(f"{W}val", "") if title is not None else "").lower()
        own = run_look(style.find(f"{W}rPr"))
        around = style.find(f"{W}pPr")
        heading = label.startswith("heading") or (around is not None and around.find(f"{W}outlineLvl") is not None)
        listed = around is not None and around.find(f"{W}numPr") is not None
        self.known[name] = own._replace(
            heading=heading, listed=listed or label.startswith("list bullet"), before=space_before(around)
        ).over(under)
        return self.known[name]


def run_look(properties: Element | None) -> Look:
    """What a run's properties say of its look."""
    if properties is None:
        return Look()
    size = properties.find(f"{W}sz")
    value = size.get(f"{W}val", "") if size is not None else ""
    points = float(value) / 2 if value.replace(".", "", 1).isdigit() and len(value) < 6 else None
    bold, italic, caps, hidden = (_flag(properties, name) for name in ("b", "i", "caps", "vanish"))
    return Look(points, bold, italic, caps, hidden)


def _flag(properties: Element, name: str) -> bool | None:
    found = properties.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val", "true") not in ("0", "false", "off", "none")


def space_before(properties: Element | None) -> float | None:
    """Blank above a paragraph, in points."""
    spacing = properties.find(f"{W}spacing") if properties is not None else None
    value = spacing.get(f"{W}before", "") if spacing is not None else ""
    return float(value) / 20 if value.isdigit() and len(value) < 6 else None
