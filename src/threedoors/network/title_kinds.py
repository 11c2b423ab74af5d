"""What a word of a job title says of rank: one letter a kind, so that the grammar over kinds can be regular."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    OWNER = "O"  # owns, founded or runs the whole place
    HEAD = "H"  # leads, with one of METHOD's senior titles
    CHIEF = "h"  # letters for a chief, unless a worker follows: a CRO specialist
    SUPERVISOR = "S"  # leads people, whatever stands beside it
    MANAGER = "M"  # leads people, unless a thing stands beside it
    THING = "T"  # what one manages without leading people: an account, a project
    PLACE = "l"  # beside a manager: a place or a group of people
    FUNCTION = "f"  # a kind of work, as the families name it
    VAGUE = "V"  # beside a manager it could be either
    PARTNER = "p"  # of a firm, unless it is a partner of another kind
    SIDE_PARTNER = "w"  # of a function inside a firm, or of a fund: it could be either
    PRINCIPAL = "P"  # heads a school or a firm; before a craft it is a grade
    SENIOR_LEAD = "Q"  # a voice with a senior title, without the line
    LEAD = "L"  # a voice on panels
    STAFF = "F"  # before a craft a grade above senior
    CRAFT = "C"  # who does the kind of work that has staff and principal grades
    WORKER = "W"  # who does the work
    ANYONE = "X"  # a word for any employee: specialist, officer
    LIKELY = "x"  # ends like a word for somebody who does the work
    TRADE = "t"  # the same in a language where the trade stands first: "coiffeur de rue"
    EXECUTIVE = "E"  # a beginner in Mumbai, a chief in Boston; alone it says nothing
    HR = "R"
    PEOPLE = "e"  # human resources when a rank stands beside it
    ASSISTANT = "A"
    AIDE = "D"  # assistant to somebody: what follows is somebody else's title
    TRAINEE = "I"
    CLUB = "c"  # one may preside over it and hire nobody
    FREELANCE = "z"  # works for themselves, whatever the title beside it
    FORMER = "G"  # what follows is past, or not yet
    NOW = "Y"  # what follows holds again
    SEEKING = "K"
    MAKING = "n"  # opens a motto
    OTHERS = "N"  # what follows is about other people
    UNSURE = "u"
    OTHERS_OWN = "s"  # "director's": a title, but not this person's
    BODY = "b"  # those who run the place, as a body: its member leads, its assistant does not
    JOINING = ""  # "of", "senior", "deputy": left out, so that "Head of Sales" and "Sales Head" are alike
    NOTHING = "-"  # known to say nothing of rank, though a word in it might
