"""Wrong name where only the job at stake is known: a company, a role or a person addressed that is not theirs (G13n).

`addressed` knows the names of the rest of the search; here a name is in nobody's list. So it counts only where `slots`
and `posts` say that the text speaks to it. The seeker's past, clients, rivals and tools are spared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from threedoors.doubt.capitals import Run, capital_runs, is_misspelt, is_one_of, is_said, parts, small_runs
from threedoors.doubt.draft import Finding
from threedoors.doubt.mistaken import is_known_person
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.posts import posts_asked
from threedoors.doubt.reading import Reading
from threedoors.doubt.slots import heads_the_letter, is_addressed, is_small_wanted
from threedoors.doubt.titles import are_kin, are_one_field, is_told_of, same_role
from threedoors.doubt.vocatives import strangers_called
from threedoors.doubt.walk import walk
from threedoors.terms import Audience
from threedoors.text import bare

_WHY = "A text meant for somebody else goes to the bottom of the pile."
_SOURCE = "METHOD G13n"


def _shown(name: str) -> str:
    return name.replace("{", "").replace("}", "")


def _other_role(reading: Reading) -> Iterator[Finding]:
    text, stakes = reading.draft.text, reading.stakes
    if not stakes.roles:
        return
    names = {bare(name) for name in (*stakes.companies, *stakes.own)}
    for span, sure in posts_asked(reading):
        if stakes.audience is not Audience.EMPLOYER and not span.of(text)[:1].isupper():
            continue  # to somebody who works there, one may speak of one's own trade
        title = _without(span.of(text), stakes.companies)
        if not title or bare(title) in names or any(same_role(title, role) for role in stakes.roles):
            continue
        rest = text[: span.start] + text[span.end :]
        if any(are_one_field(title, role) for role in stakes.roles):
            continue
        if not sure and any(is_told_of(role, rest) or are_kin(title, role) for role in stakes.roles):
            continue
        message = f"It asks for the {_shown(title)} job, not for {{role}}: it reads as meant for another opening."
        yield finding(reading, "wrong_name.role_unheard", span, message, "Name {role}, as the posting does.")


def _without(title: str, companies: Iterable[str]) -> str:
    """The title without the company's own words: "your next Dunmore firefighter"."""
    theirs = {word for name in companies for word in parts(name)}
    return " ".join(word for word in title.split() if not theirs.issuperset(parts(word)) or word == "of")


def _other_company(reading: Reading) -> Iterator[Finding]:
    stakes = reading.stakes
    if not stakes.companies or stakes.audience is Audience.SAFE:
        return
    for run in _addressed(reading):
        if not _may_stand(reading, run):
            message = f"It names {_shown(run.name)}, not {{company}}: it reads as meant for somebody else."
            instead = "Write {company}, or leave the name out."
            yield finding(reading, "wrong_name.company_unheard", run.span, message, instead)


def _addressed(reading: Reading) -> Iterator[Run]:
    """Whatever name the text speaks to."""
    words, text, companies = walk(reading), reading.draft.text, reading.stakes.companies
    runs = list(capital_runs(reading, words))
    ours = [run for run in runs if is_one_of(run.name, companies)]
    headed = any(heads_the_letter(words, run, text) for run in ours)
    for run in runs:
        if is_addressed(words, run, bool(ours)) or (not headed and heads_the_letter(words, run, text)):
            yield run
    small = [run for run in small_runs(words) if is_small_wanted(words, run)]
    if small and not any(is_said(name, words) for name in companies):
        yield from small


def _may_stand(reading: Reading, run: Run) -> bool:
    """Whether a name is the right one, or one that the text may hold; words of a title are no name."""
    stakes = reading.stakes
    if is_one_of(run.name, (*stakes.companies, *stakes.own, *stakes.others, *stakes.places)):
        return True
    if is_known_person(reading, run.name) or any(is_misspelt(run.name, name) for name in stakes.companies):
        return True
    titles = {word for role in (*stakes.roles, *stakes.other_roles) for word in parts(role)}
    return titles.issuperset(parts(run.name))


def _other_person(reading: Reading) -> Iterator[Finding]:
    for greeted, who, spot in strangers_called(reading):
        message = f"It greets {_shown(greeted)} and speaks to {_shown(who)}: one of them is meant for another letter."
        yield finding(reading, "wrong_name.person_unheard", spot, message, "Use one name from start to end.")


other_role: DoubtRule = rule_of(
    "wrong_name.role_unheard",
    _other_role,
    why=_WHY,
    source=_SOURCE,
    trips=(
        said("I am applying for the Payroll Clerk position.", roles=("Sales Representative",)),
        said("I want to be your next Head Chef.", roles=("Sales Representative",)),
    ),
    passes=(
        said("I am applying for the Sales Rep position.", roles=("Sales Representative",)),
        said("I worked for the Head Chef.", roles=("Sales Representative",)),
    ),
)
other_company: DoubtRule = rule_of(
    "wrong_name.company_unheard",
    _other_company,
    why=_WHY,
    source=_SOURCE,
    trips=(
        said("I would be proud to work for Corvid Health."),
        said("What I like about Corvid Health is that it answers every call."),
    ),
    passes=(
        said("I would be proud to work for Acme."),
        said("At Corvid Health I led a team of four. I want to do the same at Acme."),
        said("My mother went to Corvid Health. I want to sell for Acme."),
    ),
)
other_person: DoubtRule = rule_of(
    "wrong_name.person_unheard",
    _other_person,
    why=_WHY,
    source=_SOURCE,
    trips=(said("Dear Ms. Lindqvist,\nI want this job. Thank you, Mr. Brandt, for your time."),),
    passes=(said("Dear Ms. Lindqvist,\nI worked for Mr. Brandt. Thank you, Ms. Lindqvist."),),
)
