"""A posting's plain text, read into an opening: title, employer, place, pay, dates and what it asks for."""

from threedoors.importers.advert.kind import Kind, kind_of
from threedoors.importers.advert.lines import Line, lines_of
from threedoors.importers.advert.reading import read_posting

__all__ = ["Kind", "Line", "kind_of", "lines_of", "read_posting"]
