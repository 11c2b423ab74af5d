"""Where the work is done, and whether from home."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from threedoors.importers.advert.employer_words import has_form, says_employer
from threedoors.importers.advert.lines import Line
from threedoors.importers.advert.roles import has_role
from threedoors.importers.advert.whereabouts import REGIONS
from threedoors.importers.paper.place_words import CITIES
from threedoors.terms import Remote

_COUNTRIES = (
    "united states|usa|u\\.s\\.a?\\.?|united kingdom|uk|england|scotland|wales|northern ireland|ireland"
    "|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|spain|españa|portugal|italy"
    "|italia|"
    "netherlands|nederland|belgium|belgique|belgië|luxembourg|denmark|danmark|sweden|sverige|norway|norge"
    "|finland|iceland|poland|polska|czechia|czech republic|slovakia|hungary|romania|bulgaria|greece|croatia|"
    "serbia|slovenia|estonia|latvia|lithuania|ukraine|turkey|türkiye|cyprus|malta|israel|india|pakistan"
    "|bangladesh|sri lanka|china|japan|south korea|taiwan|singapore|malaysia|indonesia|thailand|vietnam"
    "|philippines|"
    "australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|south africa"
    "|nigeria|kenya|ghana|egypt|morocco|tunisia|united arab emirates|uae|saudi arabia|qatar|europe|emea|apac"
    "|latam|worldwide"
)
_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho"
    "|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|"
    "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina"
    "|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas"
    "|"
    "utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia"
    "|alberta|manitoba|bavaria|bayern|nsw|victoria|queensland"
)
_CITIES = (
    "london|manchester|birmingham|leeds|bristol|glasgow|edinburgh|dublin|berlin|hamburg|munich|münchen"
    "|cologne|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|vienna|wien|zurich|zürich"
    "|geneva|basel|bern|"
    "paris|lyon|marseille|toulouse|lille|bordeaux|nantes|madrid|barcelona|valencia|sevilla|lisbon|lisboa"
    "|porto|milan|milano|rome|roma|turin|amsterdam|rotterdam|utrecht|eindhoven|the hague|brussels|antwerp"
    "|ghent|copenhagen|"
    "stockholm|gothenburg|malmö|oslo|bergen|helsinki|warsaw|warszawa|krakow|kraków|wrocław|prague|brno"
    "|budapest|bucharest|sofia|athens|zagreb|belgrade|ljubljana|tallinn|riga|vilnius|kyiv|istanbul|tel aviv"
    "|dubai|abu dhabi|"
    "riyadh|doha|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|pune|chennai|kolkata|gurgaon|gurugram"
    "|noida|karachi|lahore|dhaka|tokyo|osaka|seoul|beijing|shanghai|shenzhen|hong kong|taipei|kuala lumpur"
    "|jakarta|"
    "bangkok|manila|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|vancouver|montreal"
    "|montréal|calgary|ottawa|new york city|nyc|san francisco|los angeles|san diego|san jose|seattle|portland"
    "|denver|"
    "boulder|austin|dallas|houston|san antonio|chicago|detroit|minneapolis|boston|cambridge|philadelphia"
    "|pittsburgh|baltimore|washington,? d\\.?c\\.?|atlanta|miami|orlando|tampa|charlotte|raleigh|nashville"
    "|st\\.? louis|"
    "kansas city|phoenix|las vegas|salt lake city|columbus|cleveland|cincinnati|indianapolis|milwaukee"
    "|sacramento|são paulo|rio de janeiro|buenos aires|santiago|bogotá|lima|mexico city|ciudad de méxico"
    "|lagos|nairobi|cairo|"
    "cape town|johannesburg|bay area"
)
_MORE = "|".join(re.escape(each.strip()) for each in CITIES.split(","))
_KNOWN = re.compile(rf"(?:{_COUNTRIES}|{_STATES}|{_CITIES}|{_MORE})", re.IGNORECASE)
_WIDER = re.compile(rf"(?:{_COUNTRIES}|{_STATES})", re.IGNORECASE)
_MARKED_OFF = re.compile(r"[,/|;·()]|\d| [-–—] ")
_STATE_CODE = re.compile(r"(?:[A-Z]{2}|USA|UAE|NSW|VIC|QLD|TAS|ACT)(?:\s?\d{4,5}(?:-\d{4})?)?")
_CODES = frozenset(  # those that are a legal form elsewhere: "Denver, CO"
    "AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM"
    " NS NT NU NV NY OH OK ON OR PA PE PR QC RI SC SD SK TN TX UK US UT VA VT WA WI WV WY YT".split()
)
_PLACES = re.compile(r",|/|\||;|·|\bor\b|\band\b|\boder\b|&|\(|\)| - ")
# What is said around a town's name: "Greater Manchester", "Leeds City Centre", "near York".
_AROUND = re.compile(
    r"^(?:near|nr\.?|around|outside|greater|inner|outer|central|downtown|midtown|uptown|north|south|east|west"
    r"|(?:north|south)[- ]?(?:east|west)|nähe|raum|großraum|zentrum|région de|area of|centro de|centro)\s+"
    r"|\s+(?:city cent(?:re|er)|town cent(?:re|er)|cent(?:re|er)|metro(?:politan)?(?: area)?|(?:bay )?area|region"
    r"|downtown|suburbs|innenstadt|zentrum|und umgebung|nord|süd|ost|west|centro)$",
    re.IGNORECASE,
)
_REGION = re.compile(
    r",\s?(?P<code>[A-Z]{2,3})(?:\s?\d{4,5}(?:-\d{4})?)?(?:,\s?(?:USA?|United States|Canada|UK|Australia))?$"
)
_POSTCODE = re.compile(r"(?:\b[A-Z]-)?\b\d{4,5}\s+[A-ZÄÖÜ]\w+|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
_SHAPE = re.compile(r"[^\W\d_][\w.'’ -]*(?:(?:,| or | and |/| \||;|·)\s?[\w.'’ -]+){0,6}")

_ONLY = re.compile(
    r"\b(?:fully|100 ?%|completely|entirely|permanently)[- ]remote|\bremote[- ](?:only|first)\b"
    r"|\b100 ?% (?:home ?office|remote)|\bremote (?:role|position|job|opportunity)\b|\bwork from anywhere"
    r"|\bthis (?:role|position|job) is (?:fully |100% )?remote\b(?! or)|\bvollständig remote|\b(?:full"
    r"|télétravail complet)[- ]remote\b|\bteletrabajo total\b|\b100% remoto",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\bhybrid\w*\b|\b(?:partly|partially|partial) remote|\bremote[- ]friendly|\bremote (?:or|and"
    r"|/) (?:on-?site|in[- ]office)|\bdays?\b[^.;]{0,25}\b(?:in (?:the|our) office|on[- ]?site|in[- ]office"
    r"|from home|remote|home ?office|at home)"
    r"|\b(?:in (?:the|our) office|on[- ]?site|in[- ]office|from home|home ?office)\b[^.;]{0,20}\bdays?\b"
    r"|\bhome[- ]?office\b[^.]{0,40}\b(?:möglich|tage?n?\b)|\bteilweise (?:remote|home)|\bmobiles arbeiten"
    r"|\bhome[- ]?office (?:möglich|option|regelung"
    r"|nach absprache)"
    r"|\btélétravail (?:partiel|possible)|\bhíbrid[oa]|\bhybryd\w+|\bibrid[oa]"
    r"|\btélétravail[^.;\n]{0,20}\d+ ?(?:jours?|j)\b|\bteletrabajo[^.;\n]{0,20}\d+ días?\b"
    r"|(?<!\d)\d{1,3} ?(?:jours?|j|días?|dias|giorni|dagen) (?:de |di |per week )?(?:télétravail|teletrabajo"
    r"|teletrabalho|smart ?working|thuiswerk\w*)|\bthuiswerken (?:is )?mogelijk\b|\bsmart ?working\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\bon[- ]?site (?:only|role|position|job)|\b(?:fully|100 ?%) (?:on[- ]?site|in[- ](?:office|person))"
    r"|\b(?:not|no) (?:a |an )?remote\b|\bremote (?:work )?is not\b|\b(?:no|not) (?:telecommut|tele-?work"
    r"|home ?office)"
    r"|\btelecommuting is not\b|\bin[- ]person (?:role|position|job|only)|\bthis (?:role|position"
    r"|job) is (?:fully )?(?:on[- ]?site|in[- ](?:office|person))|\bvor ort\b(?! oder)|\bpräsenz(?:pflicht"
    r"|stelle)|\bkein home",
    re.IGNORECASE,
)
_WORD_ONLY = re.compile(
    r"\b(?:remote|remoto|télétravail|telecommute|home[- ]based|work from home|wfh)\b", re.IGNORECASE
)
_WORD_NO = re.compile(
    r"\b(?:on[- ]?site|in[- ](?:office|person)|office[- ]based|no|none|vor ort|presencial)\b", re.IGNORECASE
)
_MARKS = re.compile(
    r"\s*[(\[]?\s*\b(?:fully remote|100 ?% remote|remote[- ]first|remote[- ]friendly|remote|hybrid|on[- ]?site"
    r"|in[- ](?:office|person)|full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|contract"
    r"|temporary)\b(?:\s*[)\]])?",
    re.IGNORECASE,
)


_PARTS = re.compile(r"\s+[·•|—–-]\s+|\s*[·•|]\s*")
_TOWN_WORD = r"(?:(?:St|Ste|Mt|Ft)\.|[A-ZÀ-Þ](?:[\w'’-]|\.(?=\w))+)"  # no full stop, behind which a sentence begins
_TOWN = rf"{_TOWN_WORD}(?:\s(?:{_TOWN_WORD}|am|an|de|la|sur|upon))*"
_IN_PROSE = re.compile(
    r"\b(?:based|located|onsite|on-site|office|offices|role|position|job|restaurant|clinic|hospital|store|shop"
    r"|school|practice"
    rf"|plant|warehouse|headquarters|team) (?:is )?in (?:the )?({_TOWN}(?:, (?:[A-Z]{{2}}\b|{_TOWN}))?)"
)


class Place(NamedTuple):
    place: str
    remote: Remote | None


def looks_like_place(text: str) -> bool:
    """A short line that names a place: a known one, a town with its state, a postcode, or the word remote itself."""
    bare = bare_place(text)
    if len(text) > 90 or len(text.split()) > 12 or has_role(bare):
        return False
    if says_employer(bare) and not _MARKED_OFF.search(bare):  # "Brighton and Hove City Council"
        return False
    if not bare:
        return _WORD_ONLY.search(text) is not None or _SOME.search(text) is not None
    behind = _REGION.search(bare)
    if _POSTCODE.search(bare) or (behind and not _is_form(behind["code"])):
        return True
    first, *others = (part.strip(" .") for part in _PLACES.split(bare))
    if _KNOWN.fullmatch(_AROUND.sub("", first)) or (first.casefold() in REGIONS and len(re.split(r"[ -]", first)) > 1):
        return True
    return any(_KNOWN.fullmatch(_AROUND.sub("", each)) or each.casefold() in REGIONS for each in others)


def is_region(part: str) -> bool:
    """What stands behind a town: its state, county or country, or a postcode."""
    part = part.strip(" .")
    if _STATE_CODE.fullmatch(part):
        return not _is_form(part)
    return part.casefold() in REGIONS or any(each.fullmatch(part) for each in (_WIDER, _POSTCODE))


def _is_form(code: str) -> bool:
    """Whether capitals behind a comma are a legal form: "Acme Foods, LLC", but not "Denver, CO"."""
    return code not in _CODES and has_form(f"x {code}")


def is_work_mode(part: str) -> bool:
    """ "Remote", "(Hybrid)": where one works, without a place."""
    return part.strip() != "" and not _MARKS.sub("", part).strip(" ()")


def place_of(head: Sequence[Line], labels: dict[str, str], lines: Sequence[Line]) -> Place:
    """The place by its label, else by its look in the head; remote by label, head, then the posting's words."""
    stated = labels.get("place", "") or next((place for line in head if (place := _placed(line.text))), "")
    stated = stated or next((place for line in head if (place := _behind_title(line.text))), "")
    marks = [
        labels.get("remote", ""),
        stated,
        *(line.text for line in head if len(line.text.split()) <= 10 and line.text[-1] not in ".!?"),
    ]
    remote = next((found for mark in marks if mark and (found := _remote_of_mark(mark))), None)
    if remote is None:
        remote = _remote_of_prose(" ".join(line.text for line in lines))
    place = bare_place(stated) if any(map(str.isalpha, stated)) else ""
    if not place and remote is not Remote.ONLY and (told := _IN_PROSE.search("\n".join(line.text for line in lines))):
        place = told[1]
    return Place(place, remote)


def _placed(line: str) -> str:
    """The part of a head line that is a place, such as what follows the dot in "Acme · Hamburg (Hybrid)"."""
    if not looks_like_place(line):
        return ""
    parts = _PARTS.split(line)
    places = [part for part in parts if looks_like_place(part)]
    pieces = line.split(", ")
    if len(parts) == 1 and any(_MARKS.fullmatch(each) for each in pieces):  # "Amsterdam, Tech, Full-time, On-site"
        return ", ".join(each for each in pieces if looks_like_place(each) or re.fullmatch(r"[A-Z]{2}", each))
    return line if len(places) in (0, len(parts)) else ", ".join(places)


def _behind_title(line: str) -> str:
    """The last part of a head line that names a job first: "Operations Manager – Denver (hybrid)"."""
    parts = _PARTS.split(line)
    return parts[-1] if len(parts) > 1 and has_role(parts[0]) and looks_like_place(parts[-1]) else ""


def _remote_of_mark(text: str) -> Remote | None:
    """Of a label's value or a head line, where the bare word is enough."""
    if found := _remote_of_prose(text):
        return found
    if _WORD_ONLY.search(text):
        return Remote.ONLY
    return Remote.NO if _WORD_NO.search(text) else None


def _remote_of_prose(text: str) -> Remote | None:
    for pattern, remote in ((_NO, Remote.NO), (_SOME, Remote.SOME), (_ONLY, Remote.ONLY)):
        if pattern.search(text):
            return remote
    return None


def bare_place(text: str) -> str:
    """The place without what is said about remote work, hours or contract."""
    bare = re.sub(r"\([^()]*\b(?:remote|hybrid|office|home|days?|on-?site)\b[^()]*\)", "", text, flags=re.IGNORECASE)
    bare = _MARKS.sub(" ", bare)
    bare = re.sub(r"^(?:in|based in|from|within)\s+", "", bare.strip(), flags=re.IGNORECASE)
    bare = re.sub(r"^\(([^()]*)\)$", r"\1", " ".join(bare.split()))
    if bare.startswith("(") or bare.count("(") != bare.count(
        ")"
    ):  # "Remote (Europe) or Hybrid (Utrecht)" says more than a place
        return text.strip()
    return bare.strip(" ,;:/|·•–—-").replace(" ,", ",").replace(" ;", ";")
