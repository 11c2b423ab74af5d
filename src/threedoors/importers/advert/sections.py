"""The parts of a posting, known by their headings in the languages we read."""

from __future__ import annotations

import re
from enum import Enum

from threedoors.text import folded


class Section(Enum):
    """What a part of a posting is about."""

    TOP = "top"
    MUST = "must"
    NICE = "nice"
    OFFER = "offer"
    DUTIES = "duties"
    ABOUT = "about"
    APPLY = "apply"
    EQUAL = "equal"
    OTHER = "other"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_NICE = _any(
    r"nice[- ]to[- ]have",
    r"good[- ]to[- ]have",
    r"\bbonus(?: points?| skills?| if)?$",
    r"\bbonus\b.*(?:point|skill|qualif|experience)",
    r"\bpreferred\b",
    r"\bdesir(?:able|ed)\b",
    r"\bplus(?:es)?\b",
    r"\bextra credit",
    r"^ideally",
    r"\boptional\b",
    r"brownie points",
    r"^(?:it|that)(?:'s| is|'d be| would be) (?:a |an )?(?:plus|bonus|great|nice|advantage)",
    r"stand out",
    r"^(?:it )?would be (?:great|nice|good|a plus|a bonus)",
    r"\badvantageous\b",
    r"^beneficial",
    r"von vorteil",
    r"wunschenswert",
    r"pluspunkt",
    r"ware (?:toll|schon|super)",
    r"^(?:les )?(?:petits? )?(?:plus|atouts?)\b",
    r"un plus$",
    r"\bdeseable",
    r"se valora",
    r"diferencia(?:l|is)$",
    r"\bdesejave",
    r"costituisc",
    r"\bpre$",
    r"\bmeriterande|^meriter\b|\bgradit[aoie]\b|^mile widziane|^fordel\b|^ønskelig|^onskelig",
)
_MUST = _any(
    r"\brequire(?:ments?|d)\b",
    r"\bqualifications?\b",
    r"\bmust[- ]haves?\b|^musts?$",
    r"\bessential\b(?! functions| duties)",
    r"\beligibility\b",
    r"^what (?:you(?:'ll|'d| will)? )?(?:bring|need|have)\b",
    r"^what (?:will )?you(?:'ll)? (?:need|bring)",
    r"what we(?:'re| are)? look(?:ing)? for",
    r"who (?:we(?:'re| are)? look(?:ing)? for|you are|are you)",
    r"^about you$",
    r"^you$",
    r"^your? profile",
    r"^profile$",
    r"^your? (?:skills|background|experience|expertise|strengths|toolkit)\b",
    r"^you(?:'ll| will|'d)? (?:have|bring|are|need|should have|might be|may be|could be)\b",
    r"^you(?:'re| are) (?:a|our|the)\b.*(?:fit|candidate|match)",
    r"\bskills\b(?!.*\bwill\b)",
    r"^(?:relevant |work |professional |previous |minimum )?experience\b",
    r"\bperson spec",
    r"\bideal (?:candidate|fit|applicant|profile)",
    r"candidate profile",
    r"^our ideal\b|\bthe ideal\b",
    r"\bsomeone (?:who|with)$|\b(?:person|people|candidates?) who$",
    r"\bknowledge\b",
    r"\bcompetenc",
    r"^education\b",
    r"(?:great|good|right|strong) (?:fit|match)\b",
    r"to (?:succeed|be successful|thrive)\b",
    r"excites us about you",
    r"^we(?:'re| are) looking for$",
    r"^we(?:'d| would)? love to (?:hear|see|meet)",
    r"^(?:licen[cs]es?|certifications?)\b",
    r"\bcriteria\b",
    r"^minimum\b",
    r"^basic\b.*qualif",
    r"anforderung",
    r"\b(?:ihr|dein|euer) profil\b",
    r"^profil\b",
    r"bring(?:st|en|t) (?:du|sie|ihr)\b.*mit",
    r"(?:du|sie) mitbring",
    r"qualifikation",
    r"voraussetzung",
    r"wir erwarten",
    r"^kvalifika(?:tion|sjon)|^krav\b|^din profil|^vi soker dig|^hvem er du|^requisiti|^cosa cerchiamo|^wymagania",
    r"^(?:seu|o teu) perfil|^procuramos",
    r"das (?:solltest|sollten|bringst|bringen|zeichnet)",
    r"^(?:votre |le )?profil\b",
    r"\bcompetences\b",
    r"(?:vous|tu) (?:avez|etes)\b",
    r"\brequisitos?\b",
    r"\b(?:tu|su|seu) perfil\b",
    r"^perfil\b",
    r"^que (?:buscamos|necesitas)",
    r"\brequisiti\b",
    r"\bprofilo\b",
    r"wij vragen",
    r"wat (?:vragen wij|breng je mee|neem je mee|we zoeken|zoeken we)|wie ben jij|dit ben jij|wie zoeken wij"
    r"|jij hebt|^wat heb jij",
    r"(?:jouw|je) profiel",
    r"functie-?eisen",
    r"^wymagania",
    r"^oczekujemy",
)
_OFFER = _any(
    r"\bbenefits?\b",
    r"\bperks?\b",
    r"what (?:we|you(?:'ll| will)?|they) (?:can )?(?:offer|get|provide|receive)",
    r"^(?:we|our) offer",
    r"^why (?:join|work|us|you|choose|apply|be)\b",
    r"^why\b.{1,30}\?$",
    r"in it for you",
    r"^(?:our )?(?:total )?compensation\b",
    r"^(?:pay|salary|remuneration|package|rewards?)\b",
    r"you can expect",
    r"^what to expect from us",
    r"we (?:provide|care)",
    r"^our investment in you",
    r"wir bieten",
    r"bieten wir",
    r"wir (?:dir|ihnen)? ?(?:zu )?bieten",
    r"unser angebot",
    r"deine vorteile|ihre vorteile",
    r"(?:freuen|erwartet dich|erwartet sie)",
    r"nous (?:offrons|vous offrons|proposons)",
    r"avantages",
    r"ofrecemos|oferecemos",
    r"beneficios",
    r"offriamo",
    r"wij bieden|wat (?:bieden wij|krijg je|bied|wij jou)|dit bieden|wat mag je verwachten",
    r"^oferujemy",
    r"^vi (?:erbjuder|tilbyr|tilbyder)|^(?:cosa )?offriamo|^oferecemos|^o que oferecemos|^wat bieden wij",
)
_DUTIES = _any(
    r"responsibilit",
    r"\bduties\b",
    r"\btasks?\b",
    r"what (?:you|they)(?:'ll|'d| will| would)? (?:do|be doing|be working|work|own|get to do|drive|deliver|achieve)",
    r"\bday[- ]to[- ]day\b",
    r"typical (?:day|week)",
    r"^(?:in )?(?:the|this|your) (?:role|job|position|mission|impact|opportunity)\b",
    r"^about (?:the|this) (?:role|job|position|opportunity)",
    r"^(?:job|role|position|general)? ?(?:description|summary|purpose|overview|scope|profile)$",
    r"^(?:job|role|position) (?:description|summary|purpose|overview|scope|brief)",
    r"essential functions",
    r"key (?:areas|accountabilities|deliverables|outcomes)",
    r"accountabilit",
    r"how you(?:'ll| will)",
    r"you(?:'ll| will) (?:be|own|lead|build|work|do)\b",
    r"^(?:your )?first \d+ (?:days|months)",
    r"aufgaben",
    r"tatigkeit",
    r"das (?:machst|erwartet|machen)",
    r"\bmissions?\b$",
    r"^(?:vos|tes) missions",
    r"^le poste",
    r"funciones",
    r"responsabilidades|responsabilita",
    r"atividades|attivita",
    r"\btaken\b|wat (?:ga je|ga jij|doe je|je gaat) doen|jouw (?:rol|functie)|de functie|over de (?:rol|functie)",
    r"^zakres|^obowiazki",
    r"^arbetsuppgifter|^arbe(?:i|j)ds?opp?gaver|^dina uppgifter|^om (?:jobbet|rollen|tjansten|stillingen)|^mansioni",
    r"^cosa farai|^atividades|^funcoes",
)
_ABOUT = _any(
    r"^about\b",
    r"^who (?:we are|are we|is)\b",
    r"^(?:our|the) (?:company|story|mission|team|values?|culture|vision|product|purpose)\b",
    r"^company\b",
    r"^(?:life|working) at\b",
    r"^meet\b",
    r"^uber\b",
    r"^wer wir sind",
    r"^das sind wir",
    r"^wir uber uns",
    r"^qui sommes",
    r"^a propos",
    r"^l'entreprise",
    r"^(?:sobre|quienes|quem)\b",
    r"^chi siamo",
    r"^over ons",
    r"^background$",
    r"^introduction$",
    r"^tech(?:nology)? stack|^our stack",
)
_APPLY = _any(
    r"\bapply\b",
    r"\bapplications?\b",
    r"(?:interview|hiring|recruitment|selection) (?:process|stages?|steps)",
    r"^(?:next steps|contact)\b",
    r"bewerb",
    r"kontakt",
    r"ansprechpartner",
    r"postuler|candidature",
    r"candidat(?:e-se|ura)",
    r"^additional information$",
    r"^location\b",
    r"^(?:standort|arbeitsort)\b",
)
_EQUAL = _any(
    r"\bequal\b",
    r"\beeoc?\b",
    r"\bdiversity\b",
    r"\binclusi",
    r"accommodation",
    r"belonging",
    r"\bprivacy\b",
    r"disclaimer",
    r"pay transparency",
    r"vielfalt|chancengleich",
)

# A heading may match several; the first here wins.
_ORDER = (
    (_EQUAL, Section.EQUAL),
    (_NICE, Section.NICE),
    (_OFFER, Section.OFFER),
    (_DUTIES, Section.DUTIES),
    (_MUST, Section.MUST),
    (_APPLY, Section.APPLY),
    (_ABOUT, Section.ABOUT),
)
# A line without any mark is a heading when all its words are of this kind: "Experience", not "Experience of sales".
_HEADING_WORDS = frozenset(
    """
    a about additional and applicants application apply are aufgaben background basic be benefits bonus bring bringen
    bringst brings candidate
    candidates career company compensation competencies contact core culture das day days deal dein deine description
    desirable desired
    diversity do doing du duties education eeo employer equal essential expect experience experiences expertise fit
    for from functions
    general good great have hiring how i'll ideal ideally ihr ihre important in inclusion information interview is it
    it's job join key know
    knowledge knowledges like licenses life like'll location looking love mission minimum mit mitbringen mitbringst
    must must-have must-haves need
    needed nice nice-to-have nice-to-haves of offer offers on opportunities opportunity or our overview package pay
    perks person plus pluses points
    position possess preferred process profile profil purpose qualification qualifications qualifikationen
    recruitment related relevant required
    requirement requirements requisitos responsibilities responsibility responsible role salary scope see selection
    should sie skill skills
    skillset specification stand statement stack steps success succeed successful summary super tasks team tech
    technical that the these things
    this to toll total typical unser uns unternehmen us value values voraussetzungen vorteil vorteile was we we'd
    we're we'll wer what what's who why
    wir wish will with work working would you you'd you'll you're you've your we've ueber uber wer sind bieten bietet
    suchen erwarten erwartet
    anforderungen wunschenswert von pluspunkte kontakt bewerbung standort machst angebot zu dir
    soft hard langues languages language techniques technique foundation competences profil missions votre vos poste
    le la les nous offrons avantages candidature propos de entreprise qui
    sommes atouts recherche
    perfil funciones requisitos responsabilidades ofrecemos beneficios sobre nosotros tu deseable buscamos quienes
    somos diferenciais
    requisiti profilo responsabilita offriamo chi siamo attivita wij vragen bieden jouw functie functie-eisen over
    ons taken &
    kvalifikationer kvalifikasjoner arbetsuppgifter arbeidsoppgaver arbejdsopgaver erbjuder tilbyr tilbyder vi dig oss
    krav meriter meriterande jobbet rollen tjansten stillingen ansokan om din mansioni offriamo cosa cerchiamo
    farai wymagania obowiazki oferujemy oferecemos procuramos mile widziane
    """.split()
)
_ASKING = re.compile(r"(?:what|who|why|how|where|when|was|wer|wie|warum|wat|waarom|que|ce que)\b")
_NAMING = re.compile(r"(?:about|join|meet|why|life at|working at|who is|uber|sobre|a propos de)\s+\S")
_ENDS = re.compile(r"^[^\w(&]+|(?<![^\w)])[^\w)]+$")  # colons, dashes, emoji
_BOTH = re.compile(r"\brequired\b.*\bpreferred\b|must.*nice")
_LONGEST = 80


def section_of(heading: str, *, under: Section = Section.OTHER) -> Section:
    """What a heading opens; OTHER when its words say nothing. under: where it stands ("Skills" below "Preferred")."""
    text = _words_of(heading)
    if len(text) > _LONGEST:
        return Section.OTHER
    if _BOTH.search(text):
        return Section.MUST
    found = next((section for pattern, section in _ORDER if pattern.search(text)), Section.OTHER)
    return (
        Section.NICE
        if found is Section.MUST and under is Section.NICE and re.fullmatch(r"skills|experience|education", text)
        else found
    )


def is_plain_heading(line: str) -> bool:
    """Whether a line without hashes, bold or colon is a heading by its words alone."""
    text = _words_of(line)
    words = re.split(r"[\s/,]+", text)
    if len(words) <= 10 and _ASKING.match(text) and line[-1] not in ".,;":
        return True
    if section_of(line) is Section.OTHER or len(words) > 7:
        return False
    return all(word in _HEADING_WORDS for word in words) or (len(words) <= 5 and bool(_NAMING.match(text)))


def _words_of(heading: str) -> str:
    return _ENDS.sub("", " ".join(folded(heading).replace("’", "'").split()))
