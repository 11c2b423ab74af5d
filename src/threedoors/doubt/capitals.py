"""Runs of words that may name a company: by their capitals, or in a text without any, by where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from threedoors.doubt.heads import is_head
from threedoors.doubt.listening import Ears
from threedoors.doubt.reading import Reading
from threedoors.doubt.walk import Walk
from threedoors.names import company_key
from threedoors.text import Span, bare

_LINKS = frozenset("of & de du des la le van von der den for the and".split())
_MOST = 6
"""Words of a name."""
SMALL = frozenset(
    """i i'm i've i'd i'll we we're we've you you're your yours they he she it its it's my mine our ours their his her
    the this that these those a an and or but so because cause in on at for with as if when what why how who where
    which while whose no yes not dear hi hello hey good thank thanks please best kind sincerely regards yours warmly
    cheers respectfully respected from to into onto over under through about after before during since until till
    there here one two three four five six seven eight nine ten eleven twelve hundred thousand nobody nothing everybody everyone somebody
    every each some any most many more much all both few several last next once now then also well only just even
    still yet too sir madam ma'am mr mrs ms miss mx dr prof professor monday tuesday wednesday thursday friday saturday
    sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december today tomorrow
    christmas easter thanksgiving ramadan eid spring summer autumn winter english german french spanish polish dutch
    italian portuguese arabic chinese japanese russian hindi korean american british european canadian swedish
    subject re ref attn attention sub is are was were be been am do does did has have had can could will would
    shall should may might must let let's give ask count put tell say come go see look looking application applying apply
    position role job re: objective experience education summary skills profile references hereby with by of
    than like unlike between against without within not nor neither either never always often currently presently
    recently previously formerly previous former late ex congratulations greetings morning afternoon evening day
    hiring recruiting recruitment human resources manager team department panel committee trustees governors whether reason
    first second third fourth fifth sixth seventh eighth ninth tenth""".split()
)
"""Words that name nobody, though they begin with a capital."""
_NO_NAMES = frozenset(
    """excel word powerpoint outlook python java sql cv hr it phd mba bsc msc ba ma usa uk eu us plan section part year
    grade route loch lake mount river air ward highway unit class form level street medicare medicaid internet wifi
    mother mom mum dad father god lord lady king queen bible covid""".split()
)
_PLACES = frozenset(
    """london paris berlin munich hamburg vienna zurich geneva rome milan madrid barcelona lisbon porto dublin cork
    glasgow edinburgh cardiff belfast manchester leeds birmingham liverpool bristol oslo stockholm copenhagen helsinki
    amsterdam rotterdam brussels antwerp prague warsaw krakow budapest athens istanbul moscow kyiv lagos abuja nairobi
    accra cairo johannesburg durban pretoria dubai doha riyadh mumbai delhi bangalore bengaluru chennai pune hyderabad
    kolkata singapore manila jakarta bangkok hanoi saigon tokyo osaka seoul beijing shanghai sydney melbourne brisbane
    perth adelaide auckland wellington christchurch toronto vancouver montreal ottawa calgary boston chicago denver
    dallas houston austin seattle portland atlanta miami orlando detroit cleveland columbus cincinnati pittsburgh
    philadelphia baltimore washington brooklyn manhattan queens texas california florida ohio oregon colorado georgia
    virginia illinois michigan nevada arizona utah kansas iowa england scotland wales ireland germany france spain italy
    poland austria switzerland sweden norway denmark finland netherlands belgium europe africa asia america canada
    mexico brazil india china japan korea vietnam nigeria kenya ghana egypt israel turkey russia ukraine australia
    zealand new york jersey city san los angeles francisco diego antonio jose north south east west northern southern
    valley county bay coast island islands street road avenue lane square mile downtown town village""".split()
)
_STREETS = frozenset("street road avenue boulevard highway county state junction".split())
_COUNTED = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_FACULTIES = frozenset("school department faculty division office college board ministry head".split())
_DEPARTMENTS = frozenset(
    """store leadership hiring events crew careers talent acquisition people operations sales marketing admissions search
    selection recruitment human resources customer service support editorial programme program volunteer finance hr
    engineering design product data office school front kitchen management guest nursing staff and committee nobody
    the""".split()
)
"""Words of a part of a house, or of those who choose there: "Dear Events Team"."""
_TOOLS = frozenset(
    """zoom teams microsoft google meet skype slack whatsapp facetime webex linkedin xing indeed glassdoor salesforce
    hubspot notion asana trello jira tableau figma canva mailchimp shopify zendesk sap oracle adobe github gitlab jenkins
    calendly dropbox discord youtube facebook instagram tiktok twitter reddit medium signal telegram quickbooks xero
    airtable autocad photoshop blender selenium playwright kubernetes docker aws azure airflow databricks photoshop
    windows mac linux android iphone epic cerner leica trimble toast square krones stoll juki unity unreal""".split()
)
"""Names that mostly stand for what people meet on, look things up in or work with."""
_KINDS = frozenset(
    """school university college academy institute hospital clinic clinics centre center foundation trust bank
    union credit group company hotel house labs lab studio studios services service systems solutions works press
    park council society health care healthcare media film films games foods food timber steel insurance records
    partners associates brothers sons national royal international first city county home homes inc llc ltd llp plc
    gmbh ag corp corporation co cooperative museum theatre theater church library district schools shop store
    pharmacy bakery cafe restaurant farm farms wines vineyard logistics freight trading supply group holdings energy
    power gas solar water air airlines railway lines shipping marine maritime motors auto tech technologies digital
    software cloud data analytics interactive apps mobile telecoms capital savings financial finance assurance
    analytics consulting advisory legal law engineering construction builders contractors concrete paving
    interiors exteriors furniture fashion textiles mills outfitters supplies products industries manufacturing
    plant biologics pharma therapeutics diagnostics medical dental veterinary vets animal children's women's senior
    living hospice rescue relief charity conservancy heritage arts opera ballet orchestra choir festival events
    catering banquets kitchen grill lounge spa salon beauty resort pension inn lodge travel tours sports fitness
    club league association board authority agency office bureau ministry department embassy exchange market grocers
    drugs apothecary drinks beverages bottling brewery spirits gin coffee tea dairy network media radio books
    publishing magazine news post parcels carriers haulage transport transit towage port airport airfield station
    companions residence court gardens general society""".split()
)
"""Words that many companies have in their names."""
_SCHOOLS = frozenset("university college école universität hochschule polytechnic".split())
_LEGAL = frozenset("inc llc ltd llp plc gmbh ag corp co".split())
_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Run(NamedTuple):
    """A name that may be a company's: its words `one` up to `two` of the walk."""

    one: int
    two: int
    span: Span
    name: str

    @property
    def lone(self) -> bool:
        return " " not in self.name


def parts(name: str) -> list[str]:
    return [bare(each.group()).removesuffix("'s").removesuffix("’s") for each in _PARTS.finditer(name)]


def is_kind(word: str) -> bool:
    return word in _KINDS


def looks_like_a_company(name: str) -> bool:
    """Whether a word in it tells what kind of house it is."""
    words = parts(name)
    return "&" in name or any(word in _KINDS for word in words[1:]) or words[-1] in _LEGAL


def is_school(name: str) -> bool:
    return any(word in _SCHOOLS for word in parts(name))


def is_tool(name: str) -> bool:
    return parts(name)[:1] != [] and parts(name)[0] in _TOOLS


def is_place(name: str) -> bool:
    words = parts(name)
    return all(word in _PLACES for word in words) or (len(words) > 1 and words[-1] in _STREETS)


def capital_runs(reading: Reading, walk: Walk) -> Iterator[Run]:
    """Names with capitals, without the small word that opens a sentence before them."""
    at = 0
    while at < len(walk.words):
        if not walk.words[at].capital or (walk.words[at].said in SMALL and not _is_counted(walk, at)):
            at += 1
            continue
        end = _end_of(reading, walk, at)
        span = walk.span(at, end)
        name = span.of(reading.draft.text)
        if not _is_nobody(reading, walk, at, end, name):
            yield Run(at, end, span, name)
        at = end


_INSTITUTES = frozenset("centre center institute society council office foundation fund association homes".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve first second third".split())


def _is_counted(walk: Walk, at: int) -> bool:
    """"the Three Sisters Conservancy": a number with a capital within a sentence is part of a name."""
    inside = at > 0 and walk.words[at - 1].sentence == walk.words[at].sentence
    follow = walk.words[at + 1 : at + (2 if inside else 3)]
    named = len(follow) == (1 if inside else 2) and all(each.capital for each in follow)
    return walk.words[at].said in _NUMBERS and named


def _is_numbered(words: list[str]) -> bool:
    """"Route 9", "Year Six", "Plan B", or one of those words alone."""
    return words[0] in _NO_NAMES and (len(words) == 1 or len(words[1]) < 3 or words[1] in _NUMBERS)


def small_runs(walk: Walk) -> Iterator[Run]:
    """In a text without capitals: what follows "at", "for", "with" or "join" and is more than a common word."""
    if any(each.capital for each in walk.words if each.said not in ("i", "i'm", "i'd", "i've", "i'll")):
        return
    for at, word in enumerate(walk.words):
        if word.said not in ("at", "for", "with", "join", "joining", "to"):
            continue
        one = at + 1 + (walk.said(at + 1) == "the")
        two = one
        while two < len(walk.words) and two - one < 5 and _may_go_on(walk, two, one):
            two += 1
        told = [walk.said(each) for each in range(one, two)]
        if told and _is_telling(told):
            yield Run(one, two, walk.span(one, two), " ".join(told))


def _may_go_on(walk: Walk, at: int, one: int) -> bool:
    word = walk.words[at]
    return word.clause == walk.words[one].clause and word.said.isalpha() and word.said not in SMALL


def _is_telling(told: list[str]) -> bool:
    """Whether words are a name: one that nobody knows, or a kind of house with a word before it."""
    rare = any(not Ears.load().knows(word) for word in told)
    house = len(told) > 1 and told[-1] in _KINDS and any(word not in _KINDS for word in told)
    return rare or house


def _end_of(reading: Reading, walk: Walk, at: int) -> int:
    """Where a run of capitals ends: links count when another capital follows."""
    text, words = reading.draft.text, walk.words
    end = at + 1
    while end < len(words) and end - at < _MOST:
        reach = end
        while reach < len(words) and words[reach].said in _LINKS and reach - end < 2 and not words[reach].capital:
            reach += 1
        follows = reach < len(words) and words[reach].capital and words[reach].said not in SMALL - _LINKS
        gap = text[words[end - 1].end : words[reach].start] if follows else "\n"
        if not follows or "\n" in gap or words[reach].sentence != words[at].sentence:
            break
        linked = [words[each].said for each in range(end, reach)]
        house = words[at].said in _INSTITUTES
        if linked and ("and" in linked or (linked[0] in ("for", "the") and not house) or words[end - 1].owns):
            break
        end = reach + 1
    return end


def _is_nobody(reading: Reading, walk: Walk, one: int, two: int, name: str) -> bool:
    """Whether capitals stand for anything but a company: a common word, a place, a job, a person with their title."""
    words = parts(name)
    if not words or len(name) < 3 or _is_numbered(words) or is_place(name) or _DEPARTMENTS.issuperset(words):
        return True
    if len(words) == 1 and (words[0] in _KINDS or words[0].split("-")[0] in _COUNTED):
        return True
    if "of" in words and (is_head(words[0]) or words[0] in _FACULTIES):
        return True
    if walk.said(one - 1) in HONORIFICS or (walk.said(one - 1) == "." and walk.said(one - 2) in HONORIFICS):
        return True
    if words[0] in HONORIFICS | _GIVEN and 1 < len(words) < 4 and not looks_like_a_company(name):
        return True
    owns = walk.words[two - 1].owns and len(words) > 1
    if is_head(words[-1]) and not owns and words[-1] not in _KINDS or words[0].endswith("ly"):
        return True
    if walk.said(two) in _SITES:
        return True
    opens = one == 0 or walk.words[one - 1].sentence != walk.words[one].sentence
    return len(words) == 1 and opens and _is_word(words[0])


_SITES = frozenset("location branch site campus area region route depot term pools post position role job".split())
"""What follows the name of a place, or an abbreviated title."""


def _is_word(word: str) -> bool:
    return all(Ears.load().knows(part) for part in word.split("-"))


_GIVEN = frozenset(
    """aaron adam ahmed aisha alan albert alex alexander alice amanda amy ana andrea andrew angela anita ann anna anne
    anthony antonio arthur barbara ben benjamin beth betty bill bob brandon brenda brian bruce carl carla carlos carmen
    carol caroline catherine charles charlie chloe chris christina christine christopher claire craig daniel daria dave
    david deborah denise dennis diana diane diego donald donna doris dorothy doug douglas edward eileen elena elizabeth
    ella ellen emily emma eric erik ethan eva evelyn fatima fiona florence frances francis frank fred gary george gloria
    grace greg gregory hannah harry heather helen henry howard ian ines ingrid irene isabel ivan jack jacob james jane
    janet jason javier jean jeff jennifer jeremy jerry jessica jim jimmy joan joe joel john johnny jonathan jorge jose
    joseph joshua joyce juan judith judy julia julie justin karen kate katherine kathleen kathy keith kelly kenneth
    kevin kim kyle larry laura lauren lee leo leon leslie linda lisa louis louise lucia lucy luis luke lupe manuel
    marcus margaret maria marie marion mark martha martin mary matt matthew maya megan mei melissa michael michelle miguel
    mike mohamed mohammed monica nancy naomi natalie nathan nicholas nick nicole nina noah nora oliver olivia omar oscar
    pablo pamela patricia patrick paul paula pedro peggy peter phil philip priya rachel rafael ralph raymond rebecca
    renee ricardo richard rob robert robin roger ron ronald rosa rose ruth ryan sam samantha samuel sandra sara sarah
    scott sean sergio sharon shirley sofia sonia sophia sophie stephanie stephen steve steven susan teresa terry theresa
    thomas tim timothy tina tom tommy tony tracy valerie vanessa vera victor victoria vincent virginia walter wayne
    wendy william yusuf zoe""".split()
)
HONORIFICS = frozenset(
    """mr mrs ms miss mx dr prof professor sir madam madame monsieur mme dame lady lord captain principal dean father
    sister brother rev reverend pastor rabbi imam judge justice senator delegate councillor mayor chief chef herr frau
    señor señora senor senora sra dott ing engineer pharmacist general colonel major sergeant officer doctor uncle aunt
    coach president don doña ma mama auntie aunty nana""".split()
)


# -- whose name it is -------------------------------------------------------------------------------------------


def is_one_of(name: str, known: Iterable[str]) -> bool:
    """Whether a name is one of these, however shortened: "Harborview" for "Harborview Cancer Center"."""
    return any(is_form_of(name, each) for each in known)


def is_form_of(name: str, full: str) -> bool:
    """Whether a name can stand for the full one: the same key, its initials, or its telling words and no others."""
    if company_key(name) == company_key(full):
        return True
    ours, theirs = _telling(name), _telling(full)
    if name.isupper() and _initials(full).startswith(bare(name)) and len(name) > 1:
        return True
    if not ours or not theirs:
        return bool(set(parts(name)) & set(parts(full)) - {"the", "of", "and", "for"})
    shared = ours & theirs
    if shared in (ours, theirs):
        return True
    knows = Ears.load().knows
    rare = any(not knows(word) for word in shared if len(word) > 3)
    return rare and all(knows(word) for word in ours - theirs)


def is_said(name: str, walk: Walk) -> bool:
    """Whether a text without capitals holds a telling word of a name."""
    said = {bare(each.said) for each in walk.words}
    return any(word in said for word in _telling(name) or parts(name))


def _telling(name: str) -> frozenset[str]:
    return frozenset(word for word in parts(name) if word not in _KINDS and word not in _LINKS and len(word) > 1)


def _initials(name: str) -> str:
    return "".join(word[0] for word in parts(name) if word not in ("of", "the", "and", "for"))
