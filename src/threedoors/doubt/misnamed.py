"""Wrong name where only the job at stake is known: a company, a role or a person addressed that is not theirs (G13n).

`addressed` knows the names of the rest of the search; here a name is in nobody's list. So it counts only where the
text asks for that role, wants to work there, speaks of it in the present where the right name should stand, or greets
one person and takes leave of another. The seeker's past, clients, rivals and tools are spared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from threedoors.doubt.addressed import named_companies
from threedoors.doubt.draft import Finding
from threedoors.doubt.lexicon import flat
from threedoors.doubt.listening import Ears
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import Reading
from threedoors.doubt.titles import same_role
from threedoors.terms import Audience
from threedoors.text import Span, bare

_WHY = "A text meant for somebody else goes to the bottom of the pile."
_SOURCE = "METHOD G13n"
_RUN = (
    r"[A-ZÀ-Þ](?:[\w'’&/-]|\.(?=\w))*"
    r"(?:(?: (?:of|and|&|de|van|von|the|for))? (?!I\b)(?:[A-ZÀ-Þ][\w'’&/-]*|&(?= [A-Z]))){0,4}"
)
_POST = r"(?:position|role|job|post|seat|vacancy|opening|spot|place|opportunity)\b"
_ASKS = r"""\b(?i:(?:appl(?:y|ying) (?:as|for|to (?:be|become)|to (?:the|your) (?:position|post|role) of)
    |application (?:as|for)|(?:post|position|role|job|vacancy|opening) (?:of|as)|(?:accept|consider|hire|take) me as
    |(?:want|wish|hope|like|love|ready|aim) to (?:be|become|work as)|be there|be here|i'd be|i would be|be your
    |your next|as your|put me down for|(?:work|start|serve) as) (?:(?:the|an?|your) )?(?:(?:next|new|open|vacant) )?)"""
_SURE = re.compile(flat(_ASKS) + rf"(?P<title>{_RUN})")
_POSTED = re.compile(rf"\b(?:the|your|this|an?) (?:open |vacant |advertised )?(?P<title>{_RUN})(?= {_POST})")
_TITLE = re.compile(
    r"""(?i)\b(?:head|director|chief|vice\ president|manager)\ of\b|(?:er|or|ist|ian|ant|ent|yst|ect|man|woman|ary|ive
        |eer|ief|ead|aide|clerk|nurse|cook|guide|reps?|hand|coach|judge|pilot|senior|junior|trainee|apprentice|intern
        |associate|steward|partner|lead|scribe|groom|porter|chef|host|hostess|counsel|surgeon|physician|dean)$""",
    re.VERBOSE,
)
"""How the name of a job ends, or begins."""
_NO_COMPANY = re.compile(
    r"""^(?:I|I'\w+|We|You|They|He|She|It|The|This|That|My|Your|Our|A|An|And|But|So|Because|In|On|At|For|With|As|If
        |When|What|Why|How|No|Yes|Not|Dear|Hi|Hello|Hey|Good|Thank|Thanks|Please|Best|Kind|Sincerely|Regards|Yours
        |From|To|Since|After|Before|During|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|There|Here|Nobody|Nothing
        |Every|Each|Some|Most|Last|Next|Once|Now|Then|Also|Well|Sir|Madam|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Lady|Lord
        |Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August
        |September|October|November|December|Christmas|Easter|English|German|French|Spanish|Polish|Dutch|Italian
        |Portuguese|Arabic|Chinese|Japanese|Russian|Excel|Word|PowerPoint|Python|Java|SQL|CV|HR|IT|PhD|MBA|BSc|MSc
        |USA|UK|EU|US|Plan|Section|Part|Year|Grade|Route|Loch|Lake|Mount|River|New|Los|San|City|County|Labor|Air|Ward
        |Highway|Unit|Class|Form|Level|Street|Medicare)$""",
    re.VERBOSE,
)
_LEADS_UP = re.compile(r"(?i)(?:\b(?:as|be|become|becoming|being|of|your|an?|this|new|next|for|about|the)|:) $|\A\W*$")
_IS_ONE = re.compile(r"(?i)\b(?:as|be|become|becoming|your|an?) $")
_APPLIES = re.compile(
    rf"(?i)\b(?:appl(?:y|ying|ication)|{_POST}|i want|i wish|i'd|i would|ready to|count me|put me|my candidacy|re:)"
)
_KINDS = frozenset(
    """the and college school university academy institute hospital clinic centre center foundation trust bank union
    credit group company hotel house labs studio studios services systems solutions works press park council society
    health care media films games foods timber steel insurance records partners associates brothers sons north south
    east west royal national international first city county""".split()
)
"""Words of a company's name that many others share."""
_NAME = re.compile(rf"(?<![\w’'])(?:[Tt]he )?(?P<name>{_RUN})")
_WISH = re.compile(
    r"""(?i)\b(?:i\ want|i\ wish|i'd|i\ would|i'll|i\ will|i\ hope|i\ come|i\ look|look(?:ing)?\ forward|count\ me
        |appl(?:y|ying)|proud|glad|happy|honou?red|an\ honou?r|ready|put\ me|excited|keen|thrilled|delighted)\b""",
    re.VERBOSE,
)
_AIM = re.compile(
    r"""(?i)\b(?:join|joining|(?:work|start|starting|begin|working|be|stay|grow|do\ it|want\ it|career|future)\ (?:for
        |at|with|in)|serve|serving|come\ (?:\w+\ )?to|(?:team|crew|card|floor)\ (?:of|at)|in\ for|at|for|with)
        \ $""",
    re.VERBOSE,
)
_SOMEBODY = re.compile(
    r"(?i)\b(?:mr|mrs|ms|miss|dr|prof|professor|lady|lord|father|uncle|aunt|from|by|via|on|under)\.? $"
)
_GOES_ON = re.compile(
    r"""(?:\W*$|[.,;:!?)\n—–-]|\ (?:in|from|because|and|with|on|at|to|where|as|by|for|this|next|before|after|the|I|when
        |if|since|so|cause|that|who|is|are|has|have|drives|starting)\b)""",
    re.VERBOSE,
)
"""What may follow a name that stands alone: "at the Brandywine pools" goes on with its own noun."""
_PRESENT = re.compile(r" (?:is|are|has|have|does|deserve|\w{2,}s|still|never|always|trucks|people)\b")
_PAST = re.compile(
    r"""(?i)\b(?:was|were|had|did|went|gave|taught|led|ran|made|came|took|built|kept|sold|left|lost|told|sent|got|began
        |wrote|drove|held|met|saw|won|put|brought|found|spent|stood|grew|until|ago|former|last|first|old|previous
        |client|customer|supplier|subcontractor|rival|competitor|trained|graduated|studied|(?!need)[a-z]{2,}ed)\b""",
    re.VERBOSE,
)
_PERFECT = re.compile(r"(?i)(?:'ve|'s|\bhave|\bhas) (?:\w+ly )?\w+(?:ed|en|wn|ne|lt)\b")
_COMPARES = re.compile(
    r"(?i)\b(?:compar\w+|than|unlike|versus|yours|but|instead|while|whereas|uses?|used|using|method|model|where i)\b"
)
_CUT = re.compile(r"[,;:()\ue010?]| (?:and|but|because|so|cause|which|where|when|while|that) ")
_HONOURED = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.? (?:(?:van|von|de|der|den|da|di|la) ){0,2}(?P<who>[A-ZÀ-Þ][\w'’-]+)"
)
_GREETED = re.compile(rf"\A\W*(?:Dear|Hi|Hello|Hey|Good \w+),? {_HONOURED}")
_CALLED = re.compile(rf"(?:,|\b[Tt]hank you|\b[Tt]hanks),? {_HONOURED}(?=[,.!])")


def _allowed(reading: Reading) -> frozenset[str]:
    stakes = reading.stakes
    given = (*stakes.companies, *stakes.own, *stakes.others, *stakes.places, *stakes.roles, *stakes.other_roles)
    return frozenset(
        bare(word)
        for name in given
        for word in re.findall(r"[^\W_]+", name)
        if len(word) > 2 and bare(word) not in _KINDS
    )


def _holds_allowed(name: str, allowed: frozenset[str]) -> bool:
    return any(bare(word) in allowed for word in re.findall(r"[^\W_]+", name))


def _other_role(reading: Reading) -> Iterator[Finding]:
    text, roles = reading.draft.text, reading.stakes.roles
    if not roles:
        return
    names = {bare(name) for name in (*reading.stakes.companies, *reading.stakes.own)}
    for span in sorted({*_titles_asked(text), *_titles_wished(reading)}):
        title = span.of(text)
        if (
            title.startswith("Dear ")
            or not _TITLE.search(title)
            or bare(title) in names
            or any(same_role(title, role) for role in roles)
        ):
            continue
        message = f"It asks for the {_shown(title)} job, not for {{role}}: it reads as meant for another opening."
        yield finding(reading, "wrong_name.role_unheard", span, message, "Name {role}, as the posting does.")


def _titles_asked(text: str) -> Iterator[Span]:
    for found in (*_SURE.finditer(text), *_POSTED.finditer(text)):
        yield Span(found.start("title"), found.start("title") + len(found["title"].rstrip(".,'’")))


def _titles_wished(reading: Reading) -> Iterator[Span]:
    """Titles with capitals that a sentence of wishing or applying leads up to."""
    for found in _NAME.finditer(reading.draft.text):
        name = found["name"].rstrip(".,'’")
        before, _ = _clause(reading, found)
        lone = " " not in name
        if not _TITLE.search(name) or (lone and not (Ears.load().knows(name.lower()) and _IS_ONE.search(before))):
            continue
        sentence = reading.around(found.start("name")).of(reading.draft.text)
        if _LEADS_UP.search(before) and not _is_past(before, "") and _APPLIES.search(sentence):
            yield Span(found.start("name"), found.start("name") + len(name))


def _shown(name: str) -> str:
    return name.replace("{", "").replace("}", "")


def _other_company(reading: Reading) -> Iterator[Finding]:
    text, stakes = reading.draft.text, reading.stakes
    if not stakes.companies or stakes.audience is not Audience.EMPLOYER:
        return
    allowed = _allowed(reading)
    absent = not named_companies(text, stakes.companies)
    for found in _NAME.finditer(text):
        name = found["name"].rstrip(".,'’")
        if _is_no_company(name) or _is_line(text, found) or _holds_allowed(name, allowed):
            continue
        if _is_wanted(reading, found) or (absent and _stands_for_ours(reading, found)):
            message = f"It names {_shown(name)}, not {{company}}: it reads as meant for somebody else."
            spot = Span(found.start("name"), found.start("name") + len(name))
            yield finding(
                reading, "wrong_name.company_unheard", spot, message, "Write {company}, or leave the name out."
            )


def _is_line(text: str, found: re.Match[str]) -> bool:
    """Whether a name stands on a line of its own, as under a letter, or belongs to somebody who is introduced."""
    before = text[max(0, found.start() - 80) : found.start()]
    after = text[found.end("name") : found.end("name") + 80]
    alone = (not before or before.rstrip(" .").endswith(("\n", ","))) and not after.split("\n", maxsplit=1)[0].strip(
        " .,"
    )
    return alone or re.search(r"(?i)\b(?:i am|i'm|name is|name's|ask|call)\W*\Z", before) is not None


def _is_no_company(name: str) -> bool:
    """Whether capitals stand for anything but a name: a common word that opens a sentence, a day, a language."""
    first = name.split(maxsplit=1)[0].rstrip(".'’")
    if _NO_COMPANY.match(first) or len(name) < 3 or (name.isupper() and len(name) < 5):
        return True
    return " " not in name and all(Ears.load().knows(part) for part in first.lower().split("-"))


def _clause(reading: Reading, found: re.Match[str]) -> tuple[str, str]:
    """What stands in the clause of a name before it, and after it."""
    around = reading.around(found.start("name"))
    before = reading.draft.text[around.start : found.start()]
    after = reading.draft.text[found.end("name") : around.end]
    cuts = [cut.end() for cut in _CUT.finditer(before)]
    stop = _CUT.search(after)
    return before[cuts[-1] if cuts else 0 :], after[: stop.start() if stop else len(after)]


def _is_past(before: str, after: str) -> bool:
    return _PAST.search(_PERFECT.sub("", before + " - " + after)) is not None


def _is_wanted(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the sentence wants to work for this name."""
    before, after = _clause(reading, found)
    sentence = reading.around(found.start("name")).of(reading.draft.text)
    if _COMPARES.search(before) or _is_past(before, after):
        return False
    aimed = _AIM.search(before) is not None and _GOES_ON.match(reading.draft.text, found.end("name"))
    return bool(aimed) and _WISH.search(sentence) is not None


def _stands_for_ours(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a text that never names the right company speaks of this one as if it were."""
    before, after = _clause(reading, found)
    if _COMPARES.search(before + after) or _is_past(before, after):
        return False
    if not before.strip() and reading.draft.text[found.end("name") : found.end("name") + 1] in (",", ".", "!"):
        return False  # a greeting, or somebody's own name
    subject = not before.strip() and _PRESENT.match(after) is not None
    if " " not in found["name"]:
        return subject
    goes_on = _GOES_ON.match(reading.draft.text, found.end("name")) or _PRESENT.match(after)
    return subject or (bool(goes_on) and _SOMEBODY.search(before) is None)


def _other_person(reading: Reading) -> Iterator[Finding]:
    text = reading.draft.text
    greeted = _GREETED.match(text)
    if not greeted:
        return
    allowed = _allowed(reading)
    for found in _CALLED.finditer(text, greeted.end()):
        who = found["who"]
        if bare(who) != bare(greeted["who"]) and bare(who) not in allowed:
            message = f"It greets {greeted['who']} and speaks to {who}: one of them is meant for another letter."
            spot = Span(found.start("who"), found.end("who"))
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
