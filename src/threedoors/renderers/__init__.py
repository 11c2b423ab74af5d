"""Files for other programs: a calendar entry, a mail that waits to be sent, people, a page for the phone."""

from threedoors.renderers.eml import Letter, letter, mailto
from threedoors.renderers.ics import Event, calendar
from threedoors.renderers.page import page, page_pdf
from threedoors.renderers.people import Card, table, vcards

__all__ = ["Card", "Event", "Letter", "calendar", "letter", "mailto", "page", "page_pdf", "table", "vcards"]
