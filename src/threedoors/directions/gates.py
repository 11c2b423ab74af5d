"""Work that a licence or a degree stands before, and what in a resume shows that somebody has it.

No source of ours says of an occupation whether it is closed to who has not studied it, so these are facts of our own,
by groups of the U.S. classification. A gate is here when the law of the states asks for a licence that takes years, or
when employers hardly ever waive the degree. Short courses (a driver's, an agent's, an aide's) are no gate: one can
take them on the way. A resume opens a gate by a title held, by the licence or degree, or by an act that only those who
may do it tell of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from threedoors.directions.courses import asked_for

# Letters count as a degree only as capitals: "be" and "ma" are words.
_DEGREE = (
    r"(?:\b(?:bachelor|master|doctor)(?:'?s|ate)?\b|\b(?<!school )(?<!associate )(?<!associate's )degree\b"
    r"|\bmajor(?:ed)?\b"
    r"|(?-i:\b(?:B\.?\s?Sc?|B\.?\s?A|B\.?\s?E|B\.?\s?Tech|B\.?Eng|M\.?\s?Sc?|M\.?\s?A|M\.?Eng|Ph\.?\s?D)\b))"
)


def _studied(field: str) -> str:
    """A degree and its field in one line, either first."""
    return rf"{_DEGREE}[^\n]{{0,60}}\b(?:{field})|\b(?:{field})[^\n]{{0,50}}{_DEGREE}"


def _of_degrees(text: str) -> str:
    """The lines that name a degree: few, so that fields of study need not be looked for in all."""
    return "\n".join(line for line in text.split("\n") if _HINT.search(line) and _pattern(_DEGREE).search(line))


_HINT = re.compile(r"egree|EGREE|achelor|ACHELOR|aster|ASTER|octor|OCTOR|ajor|AJOR|\b[BMP][.\sASECThsn]")
"""What every naming of a degree has in it: quickly looked for, and most lines have none of it."""


_MANAGERS = "11-"
_LEADING = re.compile(
    r"\b(?:manag|mgr|direct|head\b|chief|c[efot]o\b|owner|found|president|vp\b|supervis|lead\b|leader|principal"
    r"|superint"
    r"|administrator|partner\b|executive|foreman|forewoman|charge\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Gate:
    """needs: what stands before this work, in words for the seeker. codes: beginnings of the codes behind it.

    shown: a pattern of the licence, the degree or the act. studied: fields of study that a degree must name.
    near: beginnings of codes whose gate, once open, makes this one the next step. below: beginnings of codes that ask
    for less of the same work than this licence gives.
    """

    needs: str
    codes: tuple[str, ...]
    shown: str
    studied: str = ""
    near: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    def opened_by(self, text: str, degrees: str) -> bool:
        """degrees: the lines of the text that name one."""
        by_study = degrees and self.studied and _pattern(_studied(self.studied)).search(degrees)
        return bool(by_study or _pattern(rf"\b(?:{self.shown})").search(text))  # words are looked at from their start

    def guards(self, code: str) -> bool:
        return code.startswith(self.codes)


@cache
def _pattern(shown: str) -> re.Pattern[str]:
    return re.compile(shown, re.IGNORECASE)


_NURSED = (
    r"|\bnursing licen[cs]e|nurse licen[cs]e|\b(?:start(?:ed)?|hung|insert(?:ed)?|ran) IVs?\b|\bIV (?:therapy|lines?)"
    r"|\bmy patients\b"
    r"|\b(?:give|gave|giving|administer\w*|pass(?:ed|ing)?) (?:\w+ ){0,3}med(?:s|ication|ications|icines?)\b"
)
"""What only nurses tell of, of either licence."""

GATES: Sequence[Gate] = (
    # Health: every state licenses these; each asks for a degree or a school of its own before the examination.
    Gate(
        "a nursing degree and a licence (RN)", ("29-1141",),
        r"\b(?:RN|R\.N\.|BSN|ADN|ASN|MSN|NCLEX-RN)\b|registered nurse|\bnursing (?:degree|diploma)"
        r"|degree in nursing" + _NURSED,
        below=("29-2061", "31-11", "31-9092"), near=("29-2061",),
    ),
    Gate(
        "a nursing school and a licence (LPN or LVN)", ("29-2061",),
        r"\b(?:RN|R\.N\.|BSN|ADN|ASN|MSN|LPN|LVN|NCLEX)\b|\bnursing (?:degree|diploma|school)"
        r"|degree in nursing" + _NURSED,
        below=("31-11",),
    ),
    Gate(
        "a master's degree and a licence in advanced nursing", ("29-1151", "29-1161", "29-1171"),
        r"\b(?:APRN|FNP|ARNP|CRNA|CNM|DNP|NP-C)\b", near=("29-1141",), below=("31-11",),
    ),
    Gate(
        "a midwife's schooling and a licence", ("29-9099",),
        r"\b(?:CPM|CNM|CM)\b|\bmidwi(?:fe|ves|fery)\b|\bdoula\b|\bdeliver(?:ed|ing)? babies\b",
    ),
    Gate(
        "a medical degree and a licence", ("29-121", "29-122", "29-124"),
        r"\bM\.D\.|\bD\.O\.|\b(?:MBBS|USMLE)\b|doctor of medicine|(?-i:\bMD),? (?:in|from|degree)\b"
        r"|medical (?:degree|licen[cs]e|school graduate)"
        r"|board[- ]certified|\bI (?:prescribe|operate on|diagnose)\b",
    ),
    Gate("a dental degree and a licence", ("29-102",), r"\b(?:DDS|D\.D\.S|DMD|D\.M\.D)\b|dental degree"),
    Gate(
        "a pharmacy degree and a licence", ("29-1051",),
        r"\b(?:Pharm\.?\s?D|RPh)\b|(?:degree|bachelor\w*) (?:in|of) pharmacy",
    ),
    Gate("a veterinary degree and a licence", ("29-1131",), r"\b(?:DVM|D\.V\.M|VMD)\b|veterinary degree"),
    Gate(
        "a degree in physical therapy and a licence", ("29-1123",),
        r"\b(?:DPT|MPT|PT licen[cs]e)\b|licensed physical therapist",
        studied=r"physical therapy",
    ),
    Gate(
        "a master's degree in occupational therapy and a licence", ("29-1122",), r"\b(?:OTR(?:/L)?|MOT|OTD)\b",
        studied=r"occupational therapy",
    ),
    Gate(
        "a master's degree in speech or hearing and a licence", ("29-1127", "29-1181"),
        r"\b(?:CCC-SLP|SLP|Au\.?D)\b", studied=r"speech|audiology",
    ),
    Gate(
        "a doctorate in chiropractic and a licence", ("29-1011",), r"licensed chiropractor", studied=r"chiropractic",
    ),
    Gate("a doctorate in optometry and a licence", ("29-1041",), r"\bO\.D\.", studied=r"optometry"),
    Gate("a doctorate in podiatry and a licence", ("29-1081",), r"\bDPM\b", studied=r"podiatr"),
    Gate(
        "a degree in the therapy or the medicine and a licence",
        ("29-1128", "29-1129", "29-1125", "29-1291", "29-1299", "29-9091", "29-9092"),
        r"\b(?:L\.Ac|CTRS|ATC|LAT|CGC|MT-BC|ATR)\b",
        studied=r"recreational therapy|music therapy|art therapy|acupuncture|naturopath|athletic training"
        r"|genetic counsel|kinesiology|exercise",
    ),
    Gate(
        "a master's degree and a licence as a physician assistant", ("29-1071",),
        r"\bPA-C\b|physician assistant (?:studies|program|degree)",
    ),
    Gate(
        "a degree in nutrition and a registration", ("29-1031",),
        r"\b(?:RDN|RD/LD|LDN)\b|registered dietitian",
        studied=r"nutrition|dietetics",
    ),
    Gate(
        "a two-year degree and a licence or registration",
        ("29-1124", "29-1126", "29-1292", "29-2011", "29-2012", "29-2031", "29-2032", "29-2033", "29-2034", "29-2035",
         "29-2036", "29-2056", "31-2011", "31-2021"),
        r"\b(?:RRT|CRT|RDH|ARRT|RDMS|RDCS|RVT|LVT|CVT|COTA|MLT|ASCP|R\.?T\.?\(R\)|CNMT)\b"
        r"|\bI (?:x-ray|scan|clean teeth|take x-rays)\b|\bran (?:the )?(?:analy[sz]ers?|ventilators?)\b",
        studied=r"radiolog|respiratory|sonograph|dental hygiene|laborator|medical technology|radiograph"
        r"|veterinary tech|biolog",
    ),
    # Law: a degree and the bar of the state.
    Gate(
        "a law degree and admission to the bar", ("23-1011", "23-1012", "23-1021", "23-1023"),
        r"\b(?:J\.?D\.?|LL\.?[BM]\.?|esq)(?:\b|(?<=\.))|law degree|juris doctor|admitted to (?:the|practice)"
        r"|\bstate bar\b"
        r"|\bbar (?:admission|number|exam)|\b(?:my|represent(?:ed|ing)?) clients? (?:in|before|at) (?:court"
        r"|trial|hearings?)",
        below=("23-2011",),
    ),
    # School: public schools ask for a degree and a state licence; colleges for a master's degree or doctorate.
    Gate(
        "a degree and a teaching licence", ("25-2012", "25-202", "25-203", "25-205"),
        r"\b(?:B\.?Ed|M\.?Ed)\b|teach(?:ing|er'?s?) (?:licen[cs]e|certificat\w+|credential|degree)"
        r"|licensed (?:to teach|teacher)"
        r"|certified (?:to teach|teacher|in (?:elementary|special|secondary))|student[- ]teaching|teaching endorsement"
        r"|\b(?:teach|taught)\b[^.\n]{0,50}\b(?:grades?|graders?|kindergarten\w*|class(?:es)?|pupils|students"
        r"|children|school)\b"
        r"|\bmy (?:pupils|students|classroom)\b|\blesson plans?\b|\bIEPs?\b|\bhomeroom\b",
        below=("25-904",),
        studied=r"(?:in|of) (?:[a-z]+ )?education|teaching",
    ),
    Gate(
        "a master's degree or doctorate", ("25-10", "25-111", "25-112"),
        r"\b(?:ph\.?\s?d|doctorate|M\.?F\.?A|master(?:'?s\b|s? degree| of)|M\.A\.|M\.S\.|M\.?Ed)(?:\b|(?<=\.))"
        r"|\bpeer[- ]review|\blecture[sd]?\b|dissertation"
        r"|\bundergraduates?\b",
        near=("25-2", "29-1", "23-1", "19-", "17-", "21-1"),
    ),
    Gate(
        "a master's degree in library or museum studies", ("25-4011", "25-4012", "25-4022"),
        r"\b(?:M\.?L\.?I?\.?S|MLIS)\b|library science|information science|museum studies"
        r"|\b(?:curated|catalogu?ed|archival)\b|\breference (?:desk|questions)\b",
    ),
    Gate(
        "a master's degree and a licence as a school leader", ("11-9032",),
        r"principal'?s? (?:licen[cs]e|certificat\w+)|administrat\w+ (?:licen[cs]e|credential)"
        r"|educational leadership|\bmy teachers\b"
        r"|\b(?:lead|led|run|ran|observe[ds]?) (?:\w+ ){0,4}(?:school|teachers)\b", near=("25-2",),
    ),
    # Care of minds and families: a master's degree and a state licence; social work at least its bachelor's degree.
    Gate(
        "a doctorate or master's degree in psychology and a licence", ("19-303",),
        r"\bPsy\.?D\b|licensed psychologist",
        studied=r"psychology",
    ),
    Gate(
        "a degree and a licence in counselling or social work",
        ("21-1011", "21-1012", "21-1013", "21-1014", "21-1015", "21-1021", "21-1022", "21-1023"),
        r"\b(?:LCSW|LMSW|LSW|MSW|BSW|LPC|LMHC|LMFT|MFT|LCPC|CADC|LCADC)\b"
        r"|\bcaseload\b"
        r"|\bcounsel+ed (?:clients?|students|patients|families|couples)\b|\btherapy (?:sessions|groups?)\b"
        r"|\btreatment plans?\b|\bcase ?work",
        studied=r"social work|counsel+ing|psychology|human services|sociology",
    ),
    Gate(
        "ordination or a degree in theology", ("21-2011",),
        r"ordained|\bM\.?Div\b|seminary|theology|divinity|\bpreach\w*|congregation",
    ),
    # Building and engines: a degree, and for some a licence (PE, architect, surveyor).
    Gate(
        "an engineering degree", ("17-2", "11-9041"),
        r"\b(?:P\.E\.|PE licen[cs]e|EIT|E\.I\.T|FE exam)|professional engineer"
        r"|\bfinite element|\bstamped\b|\bcalculat\w+[^.\n]{0,40}\b(?:loads?|stress|flows?"
        r"|beams?)\b"
        r"|\bdesign(?:ed|s|ing)? (?:\w+ ){0,4}(?:circuits?|boards?|bridges?|parts|valves?|pumps?|antennas?"
        r"|reactors?|engines?"
        r"|mechanisms?|culverts?|sewers?|roads?|wells?|wings?|firmware)\b",
        studied=r"engineer|physics|mechanical|electrical|computer science|electronics",
    ),
    Gate(
        "a degree in architecture and a licence", ("17-1011", "17-1012"),
        r"\b(?:AIA|B\.?Arch|M\.?Arch|RLA|ASLA)\b|\b(?:plans|drawings"
        r"|permit sets?)\b[^.\n]{0,60}\b(?:houses?|schools?|buildings?|parks?)\b",
        studied=r"architect",
    ),
    Gate("a surveyor's licence", ("17-1022",), r"\bP\.?L\.?S\b|licensed survey|\bboundar(?:y|ies)\b|\bplats?\b"),
    # Science: a degree in the subject, most often more than one.
    Gate(
        "a degree in the science", ("19-1", "19-2", "19-301", "19-304", "19-305", "19-309", "11-9121"),
        r"\bph\.?\s?d\b"
        r"|\bpublished (?:\w+ ){0,3}papers?\b|\b(?:soil|water|air|tissue|rock|blood|plant)s? sampl\w+"
        r"|\bsampled\b|\bassays?\b|\bmy research\b|\bexperiments?\b|\bfield ?work\b"
        r"|\bspecimens?\b",
        studied=r"biolog|chemis|physic|geolog|environment|ecolog|forest|agricultur|science|econom|sociolog|history|geograph|politic|anthropolog|statistic|mathemat",
    ),
    Gate(
        "a degree in mathematics or statistics, for actuaries their examinations", ("15-2011", "15-2021", "15-2041"),
        r"\b(?:ASA|FSA|FCAS|ACAS)\b|actuarial exam"
        r"|\b(?:reserv(?:es|ing)|regressions?|mortality|clinical trials?|proofs?|theorems?)\b",
        studied=r"mathemat|statistic|actuari|biostat|econom|physics",
    ),
    # Flight and the sea: a federal certificate for each hour at the controls.
    Gate(
        "a pilot's licence and flight hours", ("53-2011", "53-2012"),
        r"\bATP\b|pilot(?:'?s)? (?:licen[cs]e|certificate)|flight hours|\btype rating|instrument rating"
        r"|\bfirst officer\b|\b(?:I fly|flew|flown)\b",
    ),
    Gate(
        "the training and certificate of the FAA", ("53-2021",),
        r"air traffic|control tower|\bradar\b",
    ),
    Gate(
        "a licence of the Coast Guard", ("53-5021", "53-5031"),
        r"coast guard licen|master \d+ ton|\bmariner|\btug ?boats?\b|\bbarges?\b"
        r"|\bengine room|\b(?:fishing|cargo) vessels?\b",
    ),
    Gate(
        "an airframe and powerplant certificate", ("49-3011",),
        r"\bA\s?&\s?P (?:licen|certif|mechanic)|airframe|powerplant"
        r"|\b(?:repair|inspect|overhaul|rebuil|servic)\w* (?:\w+ ){0,3}(?:aircraft|airplanes?|jets|helicopters)\b",
    ),
    # Trades that a state licenses after an apprenticeship of years.
    Gate(
        "an apprenticeship and a licence as an electrician", ("47-2111",),
        r"journeyman electrician|master electrician|electrical (?:licen[cs]e|apprentic\w+)|\b(?:wired?|wiring|conduits?"
        r"|rewir\w+)\b",
    ),
    Gate(
        "an apprenticeship and a licence as a plumber", ("47-2152",),
        r"journeyman plumber|master plumber|plumbing|pipe ?fit\w*|steam ?fit\w*|\b(?:sewer|drain|water) (?:lines?"
        r"|pipes?)|\bpipes?\b",
    ),
    Gate("an apprenticeship and a licence for elevators", ("47-4021",), r"\belevators?\b|\bescalators?\b"),
    Gate(
        "a cosmetology or barber's licence", ("39-5011", "39-5012"),
        r"cosmetolog\w+|barber\w*|\b(?:hair ?cuts?|cut hair|color(?:ing|s)? hair|salon)\b",
    ),
    Gate("a funeral director's licence", ("39-4031", "11-9171"), r"mortuary|embalm\w*|funeral"),
)  # fmt: skip


class Passage:
    """How the gates stand for one career; each is looked at when it is asked about, and once.

    titled: codes that a title held names; titles: as they stand; text: all that the resume tells; done: codes whose
    very work it tells most of, which speaks where no title does. lesser: codes of what pays much less than the
    person's own work; now: codes of that work, where a headline surely names it.
    """

    def __init__(
        self,
        titled: Collection[str],
        titles: Iterable[str],
        text: str,
        done: Collection[str] = (),
        lesser: Collection[str] = (),
        now: Collection[str] = (),
    ) -> None:
        self._titled, self._text, self._lesser = titled, text, lesser
        self._own = now or titled
        self._leads = not titled or bool(_LEADING.search(" / ".join(titles)))
        self._done = () if titled else done
        self._degrees = _of_degrees(text)
        self._opened: dict[str, bool] = {}

    def needs(self, code: str) -> str:
        """The licence or the degree that this work asks for and the resume does not show, "" when there is none."""
        gate = _gate_of(code)
        return gate.needs if gate and not self._open(gate) else ""

    def asks(self, code: str) -> str:
        """The course or certificate that this work asks for and the resume does not show, "" when there is none."""
        return asked_for(code, self._text)

    def step(self, code: str) -> bool:
        """Whether its gate is shut, and the next one for what the person is licensed for."""
        gate = _gate_of(code)
        return bool(gate and not self._open(gate) and any(map(self._open, _gates_behind(gate.near))))

    def closed(self, code: str) -> bool:
        """Whether its gate is shut, and neither a next step nor what the resume tells of all through."""
        gate = _gate_of(code)
        return bool(gate and not self._open(gate) and not any(map(gate.guards, self._done)) and not self.step(code))

    def below(self, code: str) -> bool:
        """Whether the person is licensed for more than this, and this is not what they call themselves."""
        return code not in self._own and any(map(self._open, _gates_above(code)))

    def steps_down(self, code: str) -> bool:
        """Whether it asks for less than the person is licensed for, or pays much less than what they do."""
        return code in self._lesser or self.below(code)

    def above(self, code: str) -> bool:
        """Whether it is a manager's work, and no title says that the person managed or led."""
        return code.startswith(_MANAGERS) and not self._leads and code not in self._titled

    def _open(self, gate: Gate) -> bool:
        if gate.needs not in self._opened:
            self._opened[gate.needs] = any(map(gate.guards, self._titled)) or gate.opened_by(self._text, self._degrees)
        return self._opened[gate.needs]


@cache
def _gate_of(code: str) -> Gate | None:
    return next((gate for gate in GATES if gate.guards(code)), None)


@cache
def _gates_behind(near: tuple[str, ...]) -> tuple[Gate, ...]:
    return tuple(gate for gate in GATES if near and any(code.startswith(near) for code in gate.codes))


@cache
def _gates_above(code: str) -> tuple[Gate, ...]:
    return tuple(gate for gate in GATES if gate.below and code.startswith(gate.below))
