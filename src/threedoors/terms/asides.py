"""When a word for a kind of work says nothing of work: a name, somebody else, or a plain verb.

"Anna Mason told me", "the recruiter wrote back", "acting on your advice", "a pilot in two stores".
"""

from __future__ import annotations

from threedoors.terms.lexicon import listed


def _words(text: str) -> frozenset[str]:
    return frozenset(listed(text))


# People one meets or writes about; the seeker's own trade stands without these words, or before "role".
_SOMEBODY = _words("the, your, their, his, her, its, this, that, these, those, our, every, another")
_POST = _words(
    """role, roles, job, jobs, position, positions, career, careers, work, post, posts, path, track, side, opening,
    openings, profession, trade, life, training, program, programme, course"""
)
_SURNAMES = _words(
    """baker, mason, carpenter, barber, butcher, tailor, gardener, farmer, singer, brewer, joiner, judge, sheriff,
    sailor, pastor, priest, cleaner, glazier, tiler, dean, marshal, forester, fisherman"""
)
_RANKS = _words("head, senior, lead, junior, master, assistant, chief, apprentice, the, a, an, i, as, is, licensed")

# A doing word that takes an object, or belongs to somebody, is only a verb or a noun of its own.
_DOINGS = _words(
    """teaching, acting, logging, editing, selling, interpreting, coding, singing, farming, programming, machining,
    welding, proofreading, purchasing, sourcing, recruiting, advertising, auditing, tutoring, counseling, counselling,
    lecturing, translation, animation"""
)
_OBJECTS = _words(
    """on, my, myself, your, yourself, the, a, an, it, its, this, that, these, those, his, her, our, ourselves,
    their, themselves, him, them, us, me, every, each, up, out, off, upon, like, accordingly, quickly, fast"""
)
_HOLDERS = _words("your, her, his, their, its, the")
_DO_AS_NOUN = _words("moment, moments, hospital, hospitals, way, point, points, style, price, copy, manager, captain")

_SAYING = _words(
    """said, says, told, tells, asked, asks, wrote, writes, called, calls, sent, sends, has, had, will, would, replied,
    answered, confirmed, wants, wanted, needs, requires, required, screens, screened, team, department, system, contact,
    portal, office, approved, agreed, never, still, did, does, may, might, can, about"""
)
_MET = _words("with, from, by, your, the, their, my, our, at, via, through")
_TRIALS = _words(
    """project, projects, program, programme, phase, test, tests, study, site, store, stores, scheme, version, batch,
    light, episode, run, plant, went, ended, worked, showed, across"""
)
# A department that speaks, a figure that moves, a thing that has one: "Sales rose", "the marketing of hope".
_SPEAKING = _words("said, told, asked, wrote, wants, wanted, approved, agreed, promised, insisted, sent, replied")
_MOVING = _words("rose, fell, grew, were, doubled, tripled, dropped, went, climbed, sank, jumped, of")
_GOODS = _words("price, prices, value, therapy, park, tax, pitch, receipt, receipts")


# What makes one word an ordinary one: the word after it, or the word before.
_BY_AFTER = {"pilot": _TRIALS, "pilots": _TRIALS, "sales": _MOVING, "accounting": _words("for")}
_BY_BEFORE = {"logistics": _SOMEBODY, "writing": _words("in")}


def aside(before: str, words: str, after: str, *, person: bool, capital: bool) -> bool:
    """Whether this name of work is none here.

    before, after: the word on either side, empty at a pause; capital: both it and the word before begin with one.
    """
    if words == "hr":
        return after in _SAYING or (before in _MET and after not in (*_POST, "to", "into"))
    if after in _SPEAKING | _GOODS | _BY_AFTER.get(words, frozenset()):
        return True
    if after in _POST:
        return False
    if before in _BY_BEFORE.get(words, ()):
        return True
    if words in _DOINGS:
        return after in _OBJECTS | _DO_AS_NOUN or before in _HOLDERS
    if capital and words in _SURNAMES and before not in _RANKS:
        return True
    return before in _SOMEBODY and (person or after == "of")
