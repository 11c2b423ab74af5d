"""Who offers the job: the company by every sign the posting gives, or an agency that keeps its client's name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from threedoors.importers.advert.employer_line import employer_line
from threedoors.importers.advert.lines import Line

_PIECE = r"(?:[A-Z0-9À-Þ][\w&.'’+\-]*|&)"
_NAME = rf"{_PIECE}(?:\s(?:(?:of|and|the|de|du|la|for|und|für|von|e|y|&)\s)?{_PIECE}){{0,5}}"
_SMALL = r"[a-zà-þ][\w.+\-]*"  # brands that write themselves small, told by a heading alone
_ANY_NAME = rf"(?:{_NAME}|{_SMALL}(?:\s{_PIECE})*)"
_HEADINGS = (
    (3, re.compile(rf"^(?:About|Über|Ueber|À propos (?:de|d')|A propos de|Sobre|Over|Chi è|O)\s+({_ANY_NAME})$")),
    (3, re.compile(rf"^(?:Working|Work|Life|Careers?) (?:at|with)\s+({_ANY_NAME})$")),
    (2, re.compile(rf"^(?:Why(?: join| work (?:at|for|with))?|Who is|Join|Meet|Warum)\s+({_ANY_NAME})\??$")),
)
_PROSE = (
    (
        3,
        re.compile(
            rf"(?:^|[.!?]\s)(?:The )?({_NAME})(?:,[^,.]{{3,80}},)? (?:is|are) (?:now |currently "
            rf"|actively )?(?:looking for|look for|hiring|seeking|searching|recruiting|expanding|growing)\b"
        ),
    ),
    (
        3,
        re.compile(
            rf"(?:^|[.!?]\s)(?:Die |Der |Das )?({_NAME}) (?:sucht|seeks|recherche|recrute|busca|cerca|zoekt"
            rf"|söker|søker|søger|szuka"
            rf"|invites|requires|needs)\b"
        ),
    ),
    (
        3,
        re.compile(
            rf"({_NAME})(?:,? (?:Inc|LLC|Ltd)\.?)? (?:is|are) (?:proud to be )?an? (?:(?:[Aa]ffirmative"
            rf"|[Ee]qual|EEO|EOE)[\w\s/&-]{{0,30}})[Ee]mployer\b"
        ),
    ),
    (
        3,
        re.compile(
            rf"\b(?:[Aa]t|[Bb]ei|[Cc]hez|[Bb]ij)\s({_NAME}),? (?:we(?:'re|’re|'ve|’ve)?|you(?:'ll|’ll)?|our"
            rf"|wir|nous|wij|everyone|every|each|it)\b"
        ),
    ),
    (
        2,
        re.compile(
            rf"\b[Jj]oin(?:ing)? (?:the team at |the )?({_NAME})\b"
            r"(?!(?:\s(?:&|[A-Z]\S*))*\s(?:team|group|department|division|crew)\b)"
        ),
    ),
    (
        2,
        re.compile(
            rf"\b(?:working (?:at|for)|team at|here at|role at|position at|position with|role with|career (?:at"
            rf"|with)|opportunity (?:at|with)|employees? (?:at|of)|Mitarbeiter bei)\s({_NAME})"
        ),
    ),
    (
        2,
        re.compile(
            rf"(?:^|[.!?]\s)({_NAME}) (?:is|are|ist) (?:an?|the|one of|on a|building|transforming|committed"
            rf"|dedicated|proud|ein|eine|der|die|das|where|home)\b"
        ),
    ),
    (
        2,
        re.compile(
            rf"(?:^|[.!?]\s)({_NAME}) (?:offers|provides|makes|believes|values|welcomes|celebrates"
            rf"|does not discriminate|was founded|has been|helps|serves|operates|bietet|builds|designs"
            rf"|develops)\b"
        ),
    ),
    (
        1,
        re.compile(
            rf"({_NAME})['’]s? (?:mission|team|customers|clients|products?|platform|vision|values|culture"
            rf"|employees|success|growth|offices?|website|data|business)\b"
        ),
    ),
    (2, re.compile(rf"(?:©|\(c\)|Copyright)\s*(?:\d{{4}}\s*)?({_NAME})")),
)
_NO_STARTS = frozenset(
    """
    us you the this that we our your my their it its what who why how when where here there if as in at on for and or
    but to from with by dich sie wir das die der du ihr ihre unser unsere nosotros nous il elle he she they each all
    both every everyone someone let please ideally welcome
    """.split()
)
# Words that name no company, alone or together.
_NO_NAMES = frozenset(
    """
    job role position company team opportunity employer client clients candidate candidates applicant applicants work
    working benefits requirements responsibilities qualifications experience skills overview summary description apply
    now join uns unternehmen stelle salary compensation remote hybrid location department reports reporting full-time
    part-time customer customers people employees leadership management engineering sales marketing product products
    data scale home least first best world life times time school university college one these those project projects
    analytics &
    eu uk usa us united germany europe january february march april may june july august september october november
    december monday friday organization organisation business mission culture community growth services service zu
    same modern tools technology technologies more also both day days success future impact innovation equal quality
    """.split()
)
# What a name in prose has run into: "at Ajaib. This role".
_NEXT_SENTENCE = re.compile(r"(?<=[a-z]{3})\.\s(?:The|This|In|As|We|You|It|Our|At|With|Your|That|These|If|Here)\b.*")
_LEADING = re.compile(
    r"^(?:(?:The|At|Join|About|Here|As|With|In|And|But|When|While|Today|Founded|Since|Please|Note|Company"
    r"|Employer)\s+)+(?=\S)",
    re.IGNORECASE,
)

# One client is somebody who hires through the writer; "our clients" and "our client base" are the writer's trade.
_TRADE = (
    r"(?!-|\s+(?:base|services?|success|facing|relations?|relationships?|portfolio|accounts?|experience|engagements?"
    r"|list|sites?|work|projects?|delivery|solutions?|support|needs|meetings?|onboarding|teams?|satisfaction"
    r"|management)\b)"
)
_CLIENT = re.compile(
    rf"\b(?:on behalf of|for|with) (?:our|my|a) client\b{_TRADE}(?=[,.]|\s+(?:who|which|in|based|we|is|to|a|an)\b|\s*$)"
    rf"|\b(?:on behalf of|for|with) one of our (?:\w+ )?clients\b"
    rf"|\b(?:our|my) client\b{_TRADE},?\s+(?:is|are|has|seeks?|needs?|requires?|based|who|in|an?|the|located"
    rf"|wants?|offers?)\b"
    r"|\bour client['’]s (?:team|office|site|company|headquarters)\b|\bconfidential client\b"
    r"|\bim (?:auftrag|namen) (?:unseres|eines|einer|unserer) (?:kunden|mandanten|klienten|auftraggebers?|kundin)\b"
    r"|\b(?:für|bei) (?:unseren|unserem|einen|einem) (?:kunden|mandanten|auftraggeber)\b"
    r"|\bunser (?:kunde|mandant|auftraggeber|klient)\b,?\s+(?:ist|sucht|ein|mit|hat)\b"
    r"|\bnotre client\b|\bpour (?:le compte de notre client|l'un de nos clients)\b|\bl'un de (?:nos|ses) clients\b"
    r"|\b(?:nuestro|nosso) cliente\b|\bpara importante cliente\b|\bil nostro cliente\b|\bper (?:un )?nostro cliente\b"
    r"|\bonze (?:opdrachtgever|klant)\b",
    re.IGNORECASE,
)
_NAMED_CLIENT = re.compile(rf"\b(?:[Oo]ur|[Mm]y) client,? ({_NAME}),")
_AGENCY = re.compile(
    r"\b(?:recruit(?:ment|ing|ers?)|staffing|headhunt\w+|personalvermittlung|personaldienstleist\w+"
    r"|personalberatung|zeitarbeit|executive search|search partners|talent (?:solutions|partners|acquisition)"
    r"|employment agency|manpower|randstad|adecco|"
    r"hays|robert half|michael page|kelly services|kforce|teksystems|robert walters|insight global|aerotek)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"https?://(?:jobs\.(?:ashbyhq|lever)\.co(?:m)?|(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io"
    r"|apply\.workable\.com|jobs\.smartrecruiters\.com)/([\w.%-]+)",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|plc|corp|corporation|co|kg|sa|sas|sarl|bv|nv|ab|oy|as|spa|srl"
    r"|pty|llp)\.?$",
    re.IGNORECASE,
)
_ENOUGH = 2


class Employer(NamedTuple):
    """company "": not named. via: an agency in between. guessed_from: what the name rests on when that is little."""

    company: str
    via: str = ""
    guessed_from: str = ""


def employer_of(
    lines: Sequence[Line], beside: Iterable[tuple[str, int]], labels: Mapping[str, str], text: str
) -> Employer:
    """The company and the agency. beside: names that stood with the title, with their weight."""
    client = speaks_for_client(text)
    name, rests_on = _most_signs(lines, beside, text)
    stated, agency = _bare(_without_town(labels.get("company", ""))), _bare(labels.get("via", ""))
    if not client and not agency:
        return Employer(stated) if stated else Employer(name, guessed_from=rests_on)
    if named := _NAMED_CLIENT.search(text):
        return Employer(_tidy(named[1]), agency or stated or name)
    if agency:
        company = stated or ("" if client else name)
        return Employer("" if _key(company) == _key(agency) else company, agency)
    return Employer("", stated or name)


def _without_town(name: str) -> str:
    """ "Leeds City College, Leeds", and a town behind a firm that its legal form ends: "Lunardi S.r.l. - Parma"."""
    if both := employer_line(name):
        return both.name
    firm, dash, town = name.partition(" - ") if " - " in name else name.partition(" – ")
    return firm if dash and _LEGAL.search(firm.replace(".", "")) and len(town.split()) <= 4 else name


def speaks_for_client(text: str) -> bool:
    """Whether somebody else than the employer wrote this."""
    return _CLIENT.search(text) is not None or _NAMED_CLIENT.search(text) is not None


def _most_signs(lines: Sequence[Line], beside: Iterable[tuple[str, int]], text: str) -> tuple[str, str]:
    weights: dict[str, int] = defaultdict(int)
    shown: dict[str, str] = {}
    for name, weight in beside:
        if key := _key(_bare(name), starts=frozenset()):
            weights[key] += weight
            shown.setdefault(key, _bare(name))
    for name, weight in _signs(lines):
        tidy = _tidy(name)
        if key := _key(tidy):
            key = next((known for known in (key, f"the {key}") if known in shown), key)
            weights[key] += weight
            shown.setdefault(key, tidy)
    for key, name in shown.items():
        weights[key] += len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)) > 1
    best = max(weights, key=lambda key: (weights[key], len(key)), default="")
    if best and weights[best] >= _ENOUGH:
        return shown[best], ""
    if address := _ADDRESS.search(text):
        return re.sub(r"[-_.]+|%20", " ", address[1]).strip(), "the address of the posting"
    return "", ""


def _signs(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    for line in lines:
        if line.bullet:
            continue
        patterns = _HEADINGS if line.heading or len(line.text.split()) <= 6 else _PROSE
        for weight, pattern in patterns:
            yield from ((match[1], weight) for match in pattern.finditer(line.text.strip(" :?")))


def _tidy(name: str) -> str:
    """A name out of a sentence, without the small words before it and the sentence's possessive."""
    return re.sub(r"['’]s?$", "", _bare(_LEADING.sub("", _NEXT_SENTENCE.sub("", name))))


def _bare(name: str) -> str:
    """A name without brackets and dashes; "" when it is too long for one, or has no letter."""
    name = re.sub(r"\s*\([^)]*\)", "", name).strip(" ,;:|·•–—-*\"'")
    return name if len(name) <= 80 and any(letter.isalpha() for letter in name) else ""


def _key(name: str, starts: frozenset[str] = _NO_STARTS) -> str:
    """The name as it is counted; "" for words that are nobody's name. starts: words that none begins with."""
    words = re.sub(r"['’]s?$", "", _LEGAL.sub("", name)).casefold().replace(".", "").split()
    plain = [re.split("['’]", word)[0] for word in words]
    nobody = not words or plain[0] in starts or all(word in _NO_NAMES or word in _NO_STARTS for word in plain)
    return "" if nobody else " ".join(words)
