"""Courses and certificates of some weeks or months that work asks for, and what shows that somebody has them.

They close no door, as a degree or a licence of years does (`gates`): one can take them on the way. Still, whoever
thinks of a move should hear of them. Facts of our own, by groups of the U.S. classification; states differ, and we say
"most".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Course:
    """asks: what most employers or states ask for, in words for the seeker. codes: beginnings of the codes of the work.
    shown: a pattern of what says that the person has it."""

    asks: str
    codes: tuple[str, ...]
    shown: str

    def has(self, text: str) -> bool:
        return bool(_pattern(self.shown).search(text))


@cache
def _pattern(shown: str) -> re.Pattern[str]:
    return re.compile(shown, re.IGNORECASE)


COURSES: Sequence[Course] = (
    Course("a commercial driver's licence (CDL)", ("53-3032",), r"\bCDL\b|commercial driver"),
    Course("a commercial driver's licence for passengers", ("53-3051", "53-3052"), r"passenger endorsement"),
    Course("a paramedic course of a year or more and a state licence", ("29-2043",), r"\bparamedic|\bNREMT-?P"),
    Course("an EMT course of some months and a state licence", ("29-2042",), r"\bEMT\b|\bAEMT\b|paramedic"),
    Course("a nursing assistant's course of some weeks", ("31-1131",), r"\bCNA\b|\bRN\b|\bLPN\b|nurs(?:e|ing)"),
    Course("a pharmacy technician's certificate", ("29-2052",), r"\bCPhT\b|pharmac"),
    Course("a certificate in drawing blood", ("31-9097",), r"phlebotom|\bRN\b|\bLPN\b|\bIVs?\b"),
    Course(
        "a certificate in health records (such as RHIT or CPC)", ("29-2072", "29-9021"), r"\bRHI[TA]\b|\bCPC\b|\bCCS\b"
    ),
    Course(
        "in many states a community health worker's certificate",
        ("21-1094",),
        r"community health worker(?!\s+certificate,? in progress)",
    ),
    Course("many employers want the CHES certificate", ("21-1091",), r"\bM?CHES\b"),
    Course(
        "most often some years in health care, or a master's degree",
        ("11-9111",),
        r"\bMHA\b|health(?:care)? administration|clinic manager|nurse manager",
    ),
    Course("a surgical assistant's programme and certificate", ("29-9093",), r"\bCSFA\b|\bCSA\b|surgical assist"),
    Course("a surgical technology programme of a year or two", ("29-2055",), r"\bCST\b|surgical tech"),
    Course(
        "a licence to sell insurance",
        ("41-3021",),
        r"insurance licen[cs]e|licensed (?:insurance|agent)|property (?:&|and) casualty",
    ),
    Course("in many states an adjuster's licence", ("13-1031", "13-1032"), r"adjuster'?s? licen[cs]e|\badjuster\b"),
    Course("a real estate licence", ("41-9021", "41-9022"), r"real estate licen[cs]e|realtor"),
    Course(
        "in most states a property manager's or real estate licence",
        ("11-9141",),
        r"real estate licen[cs]e|\bCPM\b|property manag",
    ),
    Course("an appraiser's licence", ("13-2022", "13-2023"), r"apprais"),
    Course("registration to sell securities (FINRA)", ("41-3031", "13-2052"), r"\bFINRA\b|series (?:6|7|63|65|66)"),
    Course("registration as a loan originator (NMLS)", ("13-2072",), r"\bNMLS\b|loan officer"),
    Course("registration with the tax office (PTIN)", ("13-2082",), r"\bPTIN\b|enrolled agent|\bCPA\b|tax prepar"),
    Course("a degree in accounting", ("13-2011",), r"\bCPA\b|(?:degree|B\w+|major)[^\n]{0,30}accounting|accountant"),
    Course("most often a paralegal certificate", ("23-2011",), r"paralegal"),
    Course(
        "in many states a private investigator's licence",
        ("33-9021",),
        r"investigator'?s? licen[cs]e|\bpolice\b|detective",
    ),
    Course("a police academy", ("33-3051", "33-3052", "33-3021"), r"police|\bPOST\b|deputy|academy"),
    Course("a guard card in most states", ("33-9032",), r"guard card|police|security (?:guard|officer)"),
    Course("a dispatcher's course, most often on the job", ("43-5031",), r"\bdispatch|911"),
    Course("a fire academy, most often the EMT certificate too", ("33-2011",), r"firefight|fire academy"),
    Course("a building inspector's certificate (such as ICC)", ("47-4011",), r"\bICC\b|building inspector"),
    Course("the refrigerant certificate (EPA 608)", ("49-9021",), r"EPA ?608|\bHVAC\b"),
    Course(
        "a boiler or stationary engineer's licence in many cities", ("51-8021",), r"boiler licen|stationary engineer"
    ),
    Course(
        "a water treatment operator's certificate of the state",
        ("51-8031",),
        r"\b(?:waste)?water[^\n]{0,30}(?:licen|certif|operator)",
    ),
    Course("a crane operator's certificate (such as NCCCO)", ("53-7021",), r"\bNCCCO\b|crane (?:certif|licen)"),
    Course("a forklift certificate, most often given on the job", ("53-7051",), r"forklift|reach truck"),
    Course("an inspector's certificate (such as ASNT Level II)", ("17-3029",), r"\bASNT\b|level ii|\bCWI\b"),
    Course("commercial diving school", ("49-9092",), r"commercial div(?:er|ing)"),
    Course("an elevator apprenticeship", ("47-4021",), r"elevator"),
    Course("a line worker's apprenticeship", ("49-9051",), r"line ?(?:worker|man)"),
    Course("an electrician's apprenticeship", ("47-3013",), r"electric"),
    Course("a skincare (esthetician's) licence", ("39-5094",), r"esthetic|cosmetolog"),
    Course("a nail technician's licence", ("39-5092",), r"nail tech|manicur|cosmetolog"),
    Course("a massage therapist's licence", ("31-9011",), r"massage"),
    Course("a personal trainer's certificate", ("39-9031",), r"\b(?:NASM|ACE|ACSM|NSCA)\b|personal train"),
    Course(
        "a food safety manager's certificate",
        ("11-9051", "35-1011", "35-1012"),
        r"servsafe|food (?:safety|handler|protection)|haccp",
    ),
    Course(
        "a vocational teacher's licence, given on years in the trade",
        ("25-2032", "25-2023"),
        r"teach(?:ing|er'?s?) (?:licen|certif)|\bB\.?Ed\b",
    ),
    Course(
        "a substitute teacher's permit in most states", ("25-3031",), r"teach(?:ing|er'?s?) (?:licen|certif)|substitute"
    ),
    Course(
        "in some states a certificate to teach adults",
        ("25-3011",),
        r"teach(?:ing|er'?s?) (?:licen|certif)|\bTESOL\b|\bTEFL\b",
    ),
    Course(
        "in most districts years of teaching and a master's degree",
        ("25-9031",),
        r"\bM\.?Ed\b|curriculum coordinator",
    ),
    Course(
        "a safety certificate helps (such as OHST, CSP or OSHA 30)",
        ("19-5011", "19-5012"),
        r"\bOHST\b|\bCSP\b|OSHA 30|safety (?:officer|manager|coordinator)",
    ),
    Course("many employers ask for the PMP or CAPM certificate", ("13-1082",), r"\bPMP\b|\bCAPM\b|project manager"),
    Course("a certificate such as SHRM-CP helps", ("13-1071",), r"\bSHRM\b|\bPHR\b|human resources"),
    Course("a portfolio of work to show", ("15-1255", "27-1024", "27-1011"), r"portfolio|designer"),
    Course("a certificate such as Security+ or CISSP", ("15-1212",), r"security\+|\bCISSP\b|\bCEH\b"),
    Course("a certificate such as CCNA helps", ("15-1231", "15-1241"), r"\bCCN[AP]\b|network\+"),
    Course(
        "years in the trade, and most often a certificate of it",
        ("25-1194",),
        r"journeyman|certif|licen[cs]e|apprentic",
    ),
)


def asked_for(code: str, text: str) -> str:
    """What of these the work asks for and the text does not show, "" when there is none."""
    course = next((each for each in COURSES if code.startswith(each.codes)), None)
    return course.asks if course and not course.has(text) else ""
