"""Files for other programs: a calendar entry, a mail that waits to be sent, a page for the phone."""

from threedoors.renderers.eml import Letter, letter
from threedoors.renderers.ics import Event, calendar
from threedoors.renderers.page import page

__all__ = ["Event", "Letter", "calendar", "letter", "page"]
