"""A posting whose facts a program wrote down: what it states is taken as stated, the rest is read from its text."""

from threedoors.importers.listing.jobposting import postings_in
from threedoors.importers.listing.page import Page, page_of, text_of_html
from threedoors.importers.listing.stated import Stated, openings_of
from threedoors.importers.listing.values import entries_of, parsed, text_in

__all__ = ["Page", "Stated", "entries_of", "openings_of", "page_of", "parsed", "postings_in", "text_in", "text_of_html"]
