"""What to ask, by door and focus: the open questions of the search first, then the topics nothing covers yet.

Topics and their order are METHOD section 3's; the wording takes in what is known of the person, company and work.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from threedoors.prepare.known import Known, running, short
from threedoors.terms import Door, Dossier, FocusOn

TO_LEARN: Final = 9
"""Questions that a talk to learn can hold, the agenda's own among them; the last three come beside them."""
_LAST: Final = "Next steps"


@dataclass(frozen=True)
class Question:
    """unknown: the open question of a dossier that it closes. own: the seeker wrote it."""

    text: str
    topic: str = ""
    unknown: str | None = None
    own: bool = False


def questions(known: Known) -> tuple[Question, ...]:
    """In the order to ask them: the seeker's own, then open unknowns, then the topics of the door."""
    own = [Question(item.text, "Yours", item.unknown, own=True) for item in known.at.open_questions]
    asked = {each.unknown for each in own}
    said = {_same(each.text) for each in own}
    open_ones = [each for each in _unknowns(known) if each.unknown not in asked and _same(each.text) not in said]
    bank = {Door.EXPLORATORY: _explore, Door.INFORMATIONAL: _learn, Door.JOB: _job}[known.talk.door](known)
    written = [*own, *open_ones]
    seen = {_same(each.text) for each in written}
    more = [each for each in bank if _same(each.text) not in seen]
    if known.talk.door is not Door.INFORMATIONAL:
        return (*written, *more)
    topics = [each for each in more if each.topic != _LAST]
    return (*written, *topics[: max(0, TO_LEARN - len(written))], *(each for each in more if each.topic == _LAST))


def subjects(known: Known) -> tuple[str, ...]:
    """The companies, openings and directions it is about: whose dossiers it can fill."""
    refs = [*known.talk.openings, *(each.what for each in known.talk.focus)]
    refs += [place.id for place in known.at.companies]
    openings = [known.search.opening_by_id[ref] for ref in refs if ref in known.search.opening_by_id]
    refs += [opening.company for opening in openings if opening.company]
    if known.talk.door is Door.INFORMATIONAL and known.at.direction:
        refs.append(known.at.direction.id)
    return tuple(dict.fromkeys(refs))


def dossiers(known: Known) -> list[Dossier]:
    about = subjects(known)
    found = [each for each in known.search.dossiers if each.about in about]
    return sorted(found, key=lambda each: about.index(each.about))


def _unknowns(known: Known) -> Iterator[Question]:
    if known.talk.door is Door.EXPLORATORY:
        return
    found = [each for dossier in dossiers(known) for each in dossier.unknowns if each.closed_by is None]
    for each in sorted(found, key=lambda each: not each.must):
        yield Question(each.text, "Not known yet", each.id)


def _same(text: str) -> str:
    return " ".join(text.casefold().rstrip("?. ").split())


def _explore(known: Known) -> list[Question]:
    person = known.person
    if person and person.counsels:
        return [
            Question("Which assessments would tell me something new, and what would they not tell?", "Assessment"),
            Question("Which kinds of work here are growing, and which only look it?", "The market"),
            Question("Where do you see people with my background settle well?", "Occupations"),
            Question("Whom should I talk to next, and in which order?", "The round"),
        ]
    where = f" at {known.shared_work}" if known.shared_work else ""
    return [
        Question(f"What have you seen me do best{where}, and what badly?", "Mirror"),
        Question("When did I look most alive?", "Mirror"),
        Question("Which strength of mine surprised you?", "Mirror"),
        Question("Which kinds of work and which places do these point to?", "Ideas"),
        Question("Whom do you know who was like me and moved, and where to?", "Ideas"),
        Question("What do you see around you that needs doing?", "Ideas"),
        *_tests(known),
        Question("Of what you named, which two would you put first?", "Test"),
        Question("Who else knows me well and cannot hire me?", "Close"),
        Question("May I come back when I have a shortlist?", "Close"),
    ]


def _tests(known: Known) -> Iterator[Question]:
    """What speaks against each idea that is on the table."""
    ideas = (*known.ground.chosen, *known.ground.shortlist)
    for idea in ideas[:2]:
        title = running(short(idea.title, "this work"))
        yield Question(f"What speaks against {title} for me?", "Test")
        yield Question(f"What would I have to learn or give up for {title}?", "Test")
    if not ideas:
        yield Question("What would not suit me, and why?", "Test")


def _learn(known: Known) -> list[Question]:
    focus = known.focus
    banks = {
        FocusOn.INDUSTRY: _industry, FocusOn.COMPANY: _company, FocusOn.POSITION: _position, FocusOn.OPENING: _opening,
    }  # fmt: skip
    topics = list(banks[focus.on](known)) if focus else list(_position(known))
    return [*topics, *_close()]


def _industry(known: Known) -> Iterator[Question]:
    work = known.focus_words
    yield Question(f"What is changing in {work} now, and why?", "Trends")
    yield Question(f"Who in {work} is growing, and who is not?", "Trends")
    yield Question("How is the money made, and who pays?", "Insight")
    yield Question("Which words must one know to follow a conversation among you?", "Insight")
    yield Question("How do people usually come in?", "Advice")
    yield Question(f"What do outsiders get wrong about {work}?", "Insight")
    yield Question("What do you read to keep up?", "Resources")


def _company(known: Known) -> Iterator[Question]:
    name = known.name_of(known.focus.what) if known.focus else known.company
    yield Question(f"What does {name} have to get right this year?", "Trends")
    yield Question(f"What is hardest for {name} just now?", "Insight")
    yield Question("How is a decision made there, from the first idea to the yes?", "Insight")
    yield Question("Which teams work closest together, and where does it rub?", "Insight")
    yield Question("What happens when things get tight?", "Insight")
    yield Question(f"How do people really come to work at {name}?", "Advice")
    yield Question(f"What does {name} do better than its rivals, and what do they do better?", "Trends")


def _position(known: Known) -> Iterator[Question]:
    yield Question("What does a usual week look like, hour by hour?", "Insight")
    yield Question("What has somebody done after six months when it goes well? After a year?", "Insight")
    yield Question("Which skills do you use every day that no posting names?", "Insight")
    yield Question("What is the worst part of it?", "Insight")
    yield Question("Who thrives in it, and who leaves?", "Insight")
    yield Question("Where do people come from, and where do they go after it?", "Advice")


def _opening(known: Known) -> Iterator[Question]:
    opening = known.search.opening_by_id.get(known.focus.what) if known.focus else None
    yield Question("Is this a new post, or did somebody leave?", "Insight")
    yield Question("Which need stands behind the text of the posting?", "Insight")
    for need in _open_needs(known):
        yield Question(f"How much does this count in the daily work: {need}?", "Insight")
    yield Question("How big is the team, and to whom does the post report?", "Insight")
    yield Question("What did the last person do especially well?", "Insight")
    yield Question("Which steps are there, and who looks at what?", "Advice")
    if opening and opening.remote is None:
        yield Question("Where is the work done, and how much of it from home?", "Insight")


def _open_needs(known: Known) -> list[str]:
    """Musts of the posting with nothing behind them yet."""
    opening = known.search.opening_by_id.get(known.focus.what) if known.focus else None
    wanted = [each for each in opening.requirements if each.kind == "must" and not each.evidence] if opening else []
    return [each.text.rstrip(".?") for each in wanted if len(each.text.split()) <= 14][:1]


def _close() -> list[Question]:
    return [
        Question("What would you do in my place?", _LAST),
        Question("Who else sees this from another side, and may I say that you named them?", _LAST),
        Question("May I tell you what came of it?", _LAST),
    ]


def _job(known: Known) -> list[Question]:
    title = short(known.opening.title, "this post") if known.opening else "this post"
    return [
        Question("What should the new person have done after six months for you to say it went well?", "Success"),
        Question("Which need is the most urgent for the team?", "Need"),
        Question("How do you lead the team, and how does it like to work?", "The team"),
        Question(f"Which steps lead to your decision on {title}, and by when?", "Decision"),
        Question("Is there anything that speaks against me, which I can answer now?", "Decision"),
    ]
