"""How much of a stranger's file we are willing to hold: a bomb must end in one clear sentence within seconds."""

from __future__ import annotations

from threedoors.terms.kinds import ONE_LINE

FILE_BYTES = 20_000_000
PICTURED_BYTES = 150_000_000
"""Of vCards with their pictures, which are left out before anything is read."""

EXPORT_BYTES = 150_000_000
"""Of LinkedIn's zip, whose messages may dwarf the rest; it is read table by table."""

HEAD_BYTES = 64_000
"""As much of a file as is looked at to recognise it."""

JSON_DEPTH = 60
"""A resume is four levels deep; each level costs a Python frame when it is written again."""

NUMBER_DIGITS = 300

POSTING_CHARACTERS = 100_000
"""Some 15,000 words. Longer texts are not one posting."""

PASTED_CHARACTERS = 1_000_000
"""Of an address book pasted as text."""

CELL_CHARACTERS = 20_000
ROW_LINES = 40
"""Lines one row of a CSV may span before a quote that never closes is suspected."""

TEXT_ROW_LINES = 400
"""Lines of one row where a cell is a job's whole description."""

ZIP_FILES = 2_000
ZIP_ROWS = 1_000
"""Rows of one table of a profile: jobs, schools, skills."""

MESSAGES_BYTES = 300_000_000
MESSAGES_SECONDS = 4.0

EVIDENCE_CHARACTERS = 2_000
NAME_CHARACTERS = ONE_LINE
CONTACTS = 100_000
"""People in one file. The largest address books we know of hold a third of it."""


PAGES = 50
PAGE_LETTERS = 30_000
UNPACKED_BYTES = 60_000_000
"""What the packed parts of one PDF or Word file may grow to in all; fonts of Chinese letters take 10 MB each."""

DRAWING_BYTES = 10_000_000
"""The drawing orders of a resume's pages; a page of text takes some 20 kB, a drawn map in it 2 MB."""

DRAWING_LISTS = 200_000

READING_SECONDS = 8.0
MENDED_BYTES = 3_000_000
"""Up to this size a damaged PDF is mended; pypdf, which does it, has no clock of its own."""

PAPER_LINES = 3_000
LINE_CHARACTERS = 3_000

PAGE_CHARACTERS = 8_000_000
"""Of a saved web page, pictures written into it not counted."""

PAGE_SECONDS = 2.0
FRAGMENT_CHARACTERS = 400_000
"""Of one posting's HTML, marks and all."""

POSTINGS = 200
"""Of one file; a whole board takes longer to choose from than to save again."""

MAIL_PARTS = 200
MAIL_DEPTH = 40
"""Parts within parts: each level costs the mail reader time with every line."""

MAIL_HEAD_BYTES = 1_000_000

PAPER_LETTERS = 25
"""A resume as a document that holds fewer is none."""

FEW_WORDS = "Write two or three sentences on what you did, save it again, and import that."
