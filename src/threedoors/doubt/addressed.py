"""Wrong name: a text for one opening that speaks to another company, or of another role (G13n).

A company is addressed when the text greets it, wants to work there or promises it something. The seeker's past
employers, their clients, and a company named beside the right one on purpose are not. Names of the search are known;
a name that is in nobody's list counts only in a frame that leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from threedoors.doubt.draft import Finding, Stakes
from threedoors.doubt.lexicon import compiled, exactly
from threedoors.doubt.names import names_in
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import Reading
from threedoors.doubt.titles import same_role, titles_addressed
from threedoors.text import Span, bare

_NAME, _RIGHT = "\ue004", "\ue005"
_WHY = "A text meant for somebody else goes to the bottom of the pile."
_SOURCE = "METHOD G13n"

_POST = r"""(?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|posts?|careers?|opportunit(?:y|ies)|place|future
        |internship|internships)"""
_AIMED = rf"""\b(?:join|joining|rejoin|(?:work|working|start|starting|begin|beginning|career|being|be|thrive|grow
    |growing|stay|remain|interview|interviewing|hired|employed|succeed) (?:for|at|with|in|by|within)|contribut(?:e
        |ing) to|part of|member of|represent(?:ing)?|appl(?:y|ying) (?:to|at|with|for)|applications? (?:to|for|at
        |with)|{_POST} (?:{{w}} ){{0,7}}?(?:at|with|in|within|of|for)|interest(?:ed)? in|drawn to|attracted (?:to
        |by)|admired?|admire|impressed (?:by|with)|inspired by|hear(?:ing)? from|passion for|fit (?:for|at|with
        |into)|suited (?:to|for)|asset to|of (?:use|value|benefit) to|right place|align with those of|values of
        |mission of|culture (?:of|at)|behalf of|looking forward to|excited (?:about|by)|chose|chosen|picked|choose
        |prefer|why|want|person for|loyal to|commitment to|motivated (?:to|by)|patients of|customers of|clients of
        |everything about|believe in|convinced (?:that|by|of)|days (?:at|with)|year (?:at|with)|accepted (?:at|by)
        |considered (?:by|at|for)|trust|support|strengthen|serve|help) (?:the |a |an )?\ue004+|\bi(?:'d|'ll| would
        | will| could| want to| hope to)\b{{in}}{{0,80}}?\b(?:for|at|with|to|in) \ue004+"""
_GREETED = r"""(?:(?:\A|[\ue010])(?: )?to|\b(?:dear|hi|hello|hey|good (?:morning|day|afternoon)|attn|attention
        |for the attention of|to whom))(?::|,)? (?:the )?(?:{w} ){0,5}?\ue004+"""
_THERE_I = r"""\b(?:at|with|in|for) \ue004+,? (?:{w} )?i(?:'d|'ll| would| will| could| can| hope| want| intend| plan
        | look| shall| might)\b"""
_WISH = r"""\b(?:want(?:ed)?|intention|i can|(?:see|picture) myself|wish|would|will|'ll|'d|could|love|like|hope
    |hoping|excited
    |delighted
    |thrilled|eager|keen
        |look(?:ing)? forward|honou?red|honou?r|privilege|dream|opportunity|chance|proud|apply(?:ing)?|application
        |writing|interest(?:ed)?|convinced|confident|certain|believe|can't wait|cannot wait|ready|choice|reason
        |right place|where i|belong|seek|motivated|glad|admire[d]?|why|because|grow)\b"""
_PAST = r"""\b(?:years? ago|until|back then|in (?:19|20)\d\d|(?:from|since|between) (?:19|20)\d\d|when i (?:was|worked
        |left|joined)|(?<!when )(?<!after )(?<!once )i (?:was (?!delighted|excited|glad|happy|pleased|thrilled
        |interested|impressed|drawn|intrigued|struck)|worked|led|managed|had|left|joined|learned(?! (?:of|about))
        |built|ran|trained|served|spent|started|held|sold|taught|coordinated|did)|before that|used to|earlier
        |my (?:former|previous|last|old|first|current|present))\b"""
_BEHIND = r"""(?:\b(?:from|left|leaving|unlike|former|formerly|previously|ex|beside|besides|than|over|against
    |versus|vs
        |compared (?:to|with)|not|instead of|rather than|between|client|clients|customer|customers|supplier
        |suppliers|vendor|partner|partners|competitors?|rivals?|accounts?|included?|including|include|such as
        |internship (?:at|with)|contract with|years? (?:at|with|in|for)|months? (?:at|with|in|for)|time (?:at|with
        |in)|trained (?:at|by|with)|worked (?:at|for|with|in)|interned (?:at|with)|employed (?:at|by)|studied at
        |led (?:{w} )?(?:at|for)|manager (?:at|of|from)|boss (?:at|from)|colleagues? (?:at|from)|with|for|beat|beats
        |acquired|bought|sold to|by|work (?:at|for|with)|job (?:at|with)|role (?:at|with)|used|using|in
        |at) (?:the |a |an |both |my |our )?)\ue004+"""
_ASIDE = r"""\ue004+(?:'s)?,? (?:(?:an?|our|my|one of (?:our|my|your)|your|the) (?:{w} ){0,2}?(?:client|customer
        |supplier|vendor|partner|competitor|rival|employer|agency|account|subsidiary|parent)|(?:was|were|had
        |has been|told|let|gave|sent|came|made|ran|went|took|lost|won(?!')|bought|sold|left|failed|closed|merged
        |called
        |hired me|trained me|recommended|[a-z]{2,}ed)\b(?! (?:me because|me as)))
        |\ue004+(?:'s)? (?:[\w']+ ){0,3}?(?!need)[a-z]{2,}ed\b|\ue004+,? ?\(?(?:19|20)\d\d
        |\ue004+{in}{0,20}(?:19|20)\d\d ?[-–]"""
_YOURS = r"""\byour (?:{w} ){0,5}?(?:at|with|for|in) \ue004+
        |\ue004+(?:'s)?(?:'s)? (?:recent |current |open |urgent )?(?:need|search|opening|vacancy|posting
        |advertisement|ad|mission|goals?|values|reputation|commitment|success|objectives|vision
        |culture)\b(?!{in}{0,40}\b(?:was|were|had)\b)|\b(?:consider(?:ed|ing|ation)?
        |considering) (?:{w} ){0,6}?(?:at|for|with|by) \ue004+|\b(?:positions?|roles?|jobs?|openings?|vacancy
        |post) (?:{w} ){0,7}?(?:at|with) \ue004+ (?:as |that |which )?(?:advertised|posted|you|listed)|\b(?:apply
        |applying|application) (?:{w} ){0,9}?(?:at|with|to|for) \ue004+|\b(?:impact|success|goals?|objectives|growth
        |benefit|asset) (?:{w} ){0,3}?(?:on|of|to|at|for|by) \ue004+|\b(?:become|becoming) (?:{w} ){0,5}?(?:at|for
        |with) \ue004+"""
_TOOLS = frozenset(
    """zoom teams microsoft google meet skype slack whatsapp facetime webex linkedin xing indeed glassdoor salesforce
    hubspot excel notion asana trello jira tableau figma canva mailchimp shopify zendesk sap oracle adobe github
    calendly dropbox discord youtube facebook instagram tiktok twitter reddit medium signal telegram""".split()
)
"""Companies whose name mostly stands for what people meet on, look things up in or work with."""
_MEET_ON = r"""\b(?:on|via|over|through) (?:a |an |your |my |the )?\ue004+(?!'s|\ue004)
    |\bin \ue004+,? (?:{w} ){1,2}?(?:log|track|enter|keep|record|note|file|plan|store|build)\b
    |\ue004+ (?:calls?|meetings?|links?|invites?|invitations?|chats?|sessions?
    |interviews?|messages?|profiles?|posts?|page|account|sheets?|docs?|drive
    |calendar|maps|groups?|threads?|channels?)\b"""
_WORK_WITH = r"""\b(?:in|into|with|by|using|uses?|used|knows?|knew|learn(?:ed|ing|t)?|open(?:ed|ing)?|use of|skills? in
    |(?:in|with) [a-z]+ and|fluent in|certified in|experience (?:in|with)) \ue004+
    |\ue004+ (?:(?:certified|certifications?|certificates?
    |dashboards?|reports?|admin|administrators?|skills?|users?|data|records?|pipelines?|licen[cs]es?)\b)"""
_RIGHT_JOINED = (
    r"\ue005+{in}{0,40}?\b(?:join|work)|\b(?:join|work (?:for|at)|working (?:for|at)|with|at|for|to) \ue005+"
)
_NOT_YOURS = r"""\b(?:applied|my (?:former|previous|last|old|first)|in (?:19|20)\d\d|years? ago|i (?:was (?!delighted
        |excited|glad|happy|pleased|thrilled|immediately|eager|intrigued)|worked|led|held|left|sold|built)|client
        |supplier|competitor|rival)\b"""
_COMPARED = r"\b(?:compare[sd]?|comparison|contrast|competitors?|rivals?|yours|than you|you beat|next to you|both)\b"
_MOVED = r"\ue004+ (?:impressed|inspired|struck|attracted|excited|convinced|drew|stood out|fascinated|caught|won me)"
_MINE = r"""\ue004+(?:'s|,)? (?:{w} ){0,8}?(?:my first choice|the (?:right )?(?:place|company|one) for me|(?:is
    |be) where i|what i seek|is the reason|is why i
        |is what i|right for me|i want|i'd love|my application|kind of place|the company i)\b"""
_TEAM = r"""\ue004+(?:'s)? (?:hiring |recruiting |recruitment |talent |hr |sales |{w} )?(?:team|recruitment|recruiting
        |hr|folks|people and culture|hiring manager|hiring committee)\b|\b(?:folks|people|everyone|everybody|team
        |colleagues) (?:at|of|from) \ue004+(?={in}{0,12}\b(?:hello|hi|greetings)|,)"""

_GENERIC = frozenset(
    """the city first global united national american general new north south east west big great grand best
    royal central open bright blue green red black white golden silver good smart modern premier prime
    standard universal international institute university school college bank hotel hospital clinic group
    company studio health care digital data media tech capital trust saint""".split()
)
_SUFFIX = frozenset(
    """inc ltd llc plc gmbh ag sa corp corporation company co limited group holding holdings kg bv oy ab srl
    spa pty the and of""".split()
)
_RUN = r"[A-Z][\w'’.-]*(?: (?:(?:&|and|of|de|von|van) )?[A-Z][\w'’.-]*){0,3}"


def short_forms(name: str) -> tuple[str, ...]:
    """The name and what people call it: without Ltd and Group, and by its first word where that can stand alone."""
    words = [word for word in re.findall(r"[\w'’-]+", name) if bare(word) not in _SUFFIX]
    forms = [name, " ".join(words)]
    if len(words) > 1 and len(words[0]) > 3 and bare(words[0]) not in _GENERIC:
        forms.append(words[0])
    if len(words) > 2:
        forms.append("".join(word[0] for word in words).upper())
    return tuple(dict.fromkeys(form for form in forms if form))


def named_companies(text: str, names: Iterable[str]) -> list[tuple[str, Span]]:
    """Where a company of these names stands, by any form of it; a form of one word must be written with a capital."""
    whose = {form: name for name in reversed(tuple(names)) for form in short_forms(name)}
    return [
        (whose[form], span)
        for form, span in names_in(text, whose)
        if form == whose[form] or " " in form or text[span.start].isupper()
    ]


def _places_of(hits: Iterable[tuple[str, Span]]) -> frozenset[int]:
    return frozenset(place for _, span in hits for place in range(*span))


def _others(reading: Reading) -> list[tuple[str, Span]]:
    """Other companies of the search that the text names, and that are not part of a name it may hold."""
    stakes, text = reading.stakes, reading.draft.text
    ours = {bare(own) for own in (*stakes.companies, *stakes.own)}
    strangers = [name for name in stakes.others if bare(name) not in ours]
    if not strangers:
        return []
    allowed = _places_of(named_companies(text, (*stakes.companies, *stakes.own))) | _places_of(
        names_in(text, stakes.places)
    )
    kept: list[tuple[str, Span]] = []
    for name, span in sorted(named_companies(text, strangers), key=lambda hit: (hit[1].start, -hit[1].end)):
        inside = span.start in allowed and span.end - 1 in allowed
        if not inside and (not kept or span.start >= kept[-1][1].end):
            kept.append((name, span))
    return kept


def _with_right_name(reading: Reading) -> str:
    """The plain text with the right company filled in wherever it stands."""
    filled = list(reading.plain)
    for _, span in named_companies(reading.draft.text, reading.stakes.companies):
        filled[span.start : span.end] = _RIGHT * (span.end - span.start)
    return "".join(filled)


def _beside(filled: str, reading: Reading, span: Span) -> str:
    """The sentence of this name, with the name filled in."""
    around = reading.around(span.start)
    return filled[around.start : span.start] + _NAME * (span.end - span.start) + filled[span.end : around.end]


def _is_wanted(sentence: str) -> bool:
    """Whether the sentence greets the named company, or wants to work there."""
    if any(compiled(each).search(sentence) for each in (_GREETED, _TEAM)) and not compiled(_PAST).search(sentence):
        return True
    if _RIGHT in sentence:
        return (
            compiled(_AIMED).search(sentence) is not None
            and compiled(_RIGHT_JOINED).search(sentence) is None
            and not _is_aside(sentence)
        )
    if any(compiled(each).search(sentence) for each in (_THERE_I, _MINE, _MOVED)):
        return True
    if compiled(_YOURS).search(sentence) and not compiled(_NOT_YOURS).search(sentence):
        return True
    wished = all(compiled(each).search(sentence) for each in (_AIMED, _WISH))
    return wished and not compiled(_PAST).search(sentence)


def _is_aside(sentence: str) -> bool:
    """Whether the name stands for the past, a client, a rival or anything else but the place to work."""
    return _RIGHT in sentence or any(compiled(each).search(sentence) for each in (_BEHIND, _ASIDE, _PAST, _COMPARED))


def _is_tool(reading: Reading, span: Span, sentence: str) -> bool:
    """Whether the name is a place to meet or a tool: "on Zoom"; "with Salesforce" only where no wish is said of it."""
    if bare(span.of(reading.draft.text).split()[0]) not in _TOOLS:
        return False
    if compiled(_MEET_ON).search(sentence):
        return True
    return compiled(_WORK_WITH).search(sentence) is not None and not _is_wanted(sentence)


def _other_company(reading: Reading) -> Iterator[Finding]:
    filled = _with_right_name(reading)
    for name, span in _others(reading):
        sentence = _beside(filled, reading, span)
        if not _is_tool(reading, span, sentence) and (_is_wanted(sentence) or not _is_aside(sentence)):
            yield _says_other(reading, name, span)
    for name, span in _unheard_of(reading):
        if _is_wanted(_beside(filled, reading, span)):
            yield _says_other(reading, name, span)


def _says_other(reading: Reading, name: str, span: Span) -> Finding:
    message = (
        f"It names {name.replace('{', '').replace('}', '')}, not {{company}}: it reads as meant for somebody else."
    )
    return finding(reading, "wrong_name.company", span, message, "Write {company}, or leave the name out.")


@cache
def _unheard_pattern() -> re.Pattern[str]:
    """A name with capitals where a company stands that is greeted, joined or served."""
    before = r"""[Jj]oin(?:ing)?|[Aa]t|[Aa]ppl(?:y|ying) (?:to|with|for)|[Aa]pplication (?:to|with|for)|(?:position
            |role|job|opening|vacancy|post|opportunity|internship|career|future) (?:with|for)|(?:[Ww]ork(?:ing)?
            |sell|care|drive|design|build|write) (?:for
            |with)|part of|member of|contribut(?:e|ing) to|(?:success|goals|objectives|growth|mission|values
            |patients|customers) of|(?:asset|benefit|use|value) to|impact on|[Aa]dmired?|attracted to|drawn to
            |impressed by|interest(?:ed)? in|hearing from|represent(?:ing)?|serve|benefit|help|assist|Dear|Why
            |learned of|saw that|(?:the )?(?:work|products|story|growth) of"""
    return exactly(
        rf"""(?:\b(?:{before}) (?P<after>{_RUN})|(?<![\w.] )(?P<first>{_RUN}) (?:is|would be) (?:where I
            |my first choice|the (?:company|place|firm) (?:I|where|for me)))"""
    )


_NOT_COMPANIES = r"""\b(?:University|College|School|Academy|Institute|Monday|Tuesday|Wednesday|Thursday|Friday
        |Saturday|Sunday
        |January|February|March|April|May|June|July|August|September|October|November|December|I|Python|Java|Excel
        |English|German|French|Spanish|Dr|Mr|Mrs|Ms|Prof|Hiring|Human|Zoom|Teams|LinkedIn|Europe|London|Berlin|Paris
        |America|Canada|Germany|France|Army|Navy|Head|Director|Manager|Customer|Sales|Marketing|Bachelor|Master
        |Science|Arts|Business|Administration|Sir|Madam|The|This|My|Your|Our|Resume|Re|Team|Department|Center
        |Microsoft|Associate|Assistant|Specialist|Coordinator|Engineer|Nurse|Clerk|Analyst|Officer|Technician
        |Representative|Supervisor|Teacher|Developer|Designer)\b"""


def _unheard_of(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Names in nobody's list that stand where a company is greeted, joined or served."""
    stakes, text = reading.stakes, reading.draft.text
    if not stakes.companies:
        return
    known = _places_of(named_companies(text, (*stakes.companies, *stakes.own, *stakes.others)))
    for found in _unheard_pattern().finditer(text):
        group = "after" if found["after"] else "first"
        name, span = found[group], Span(*found.span(group))
        listed = not known.isdisjoint(range(*span))
        if not listed and not exactly(_NOT_COMPANIES).search(name) and not _is_right(name, stakes):
            yield name.removesuffix("'s").removesuffix("’s"), span


def _is_right(name: str, stakes: Stakes) -> bool:
    """Whether a name is, or is part of, a name that the text may hold, a role included."""
    words = {bare(word) for word in re.findall(r"[\w-]+", name)} - _SUFFIX
    for own in (*stakes.companies, *stakes.own, *stakes.to, *stakes.roles, *stakes.other_roles, *stakes.places):
        theirs = {bare(word) for word in re.findall(r"[\w-]+", own)} - _SUFFIX
        if not words or words & theirs:
            return True
    return False


def _other_role(reading: Reading) -> Iterator[Finding]:
    stakes = reading.stakes
    for title, span in titles_addressed(reading):
        if stakes.roles and not any(same_role(title, role, title in stakes.other_roles) for role in stakes.roles):
            message = f"It asks for the {title} job, not for {{role}}: it reads as meant for another opening."
            yield finding(reading, "wrong_name.role", span, message, "Name {role}, as the posting does.")


other_company: DoubtRule = rule_of(
    "wrong_name.company",
    _other_company,
    why=_WHY,
    source=_SOURCE,
    trips=(
        said("I'm excited to join Brightwell.", others=("Brightwell",)),
        said("Dear Brightwell team, I write about the opening.", others=("Brightwell",)),
        said("I have long admired Globex and want to work there."),
        said("At Globex, I would call on the old accounts first."),
        said("I would love to work at Corvid.", others=("Corvid Health",)),
        said("I would love to work at Zoom.", others=("Zoom",)),
        said("I want to build my career with Salesforce.", others=("Salesforce",)),
    ),
    passes=(
        said("I'm excited to join Acme.", others=("Brightwell",)),
        said("Unlike Brightwell, Acme trains its people.", others=("Brightwell",)),
        said("At Brightwell I led a team of four.", others=("Brightwell",)),
        said("I moved from Brightwell to a clinic.", others=("Brightwell",)),
        said("Could we meet on Zoom? I want to sell for Acme.", others=("Zoom",)),
        said("A Zoom call on Monday suits me.", others=("Zoom",)),
        said("I logged every call in Salesforce and I found you on LinkedIn.", others=("Salesforce", "LinkedIn")),
        said("I would like to work for Acme Corp."),
        said("My clients included Brightwell.", others=("Brightwell",)),
        said("I studied at Denver College and would love to join Acme."),
    ),
)
other_role: DoubtRule = rule_of(
    "wrong_name.role",
    _other_role,
    why=_WHY,
    source=_SOURCE,
    trips=(
        said("I apply for the Marketing Manager position.", roles=("Sales Representative",)),
        said(
            "As your next HR coordinator I would begin with the contracts.",
            roles=("Sales Representative",),
            other_roles=("HR Coordinator",),
        ),
    ),
    passes=(
        said("I apply for the Sales Rep position.", roles=("Sales Representative",)),
        said("I was a Marketing Manager for two years.", roles=("Sales Representative",)),
        said("I would work with the Marketing Manager.", roles=("Sales Representative",)),
        said("The Sales Manager position is one I could grow into.", roles=("Sales Representative",)),
    ),
)
