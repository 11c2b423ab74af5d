"""What a posting pays: the amounts, the currency and the period as stated. What is not stated stays open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers.advert.lines import Line, sentences_of
from threedoors.importers.advert.money import CODES, Money, money_in
from threedoors.terms import Pay, Period

_PERIOD_OF = (
    (
        Period.HOUR,
        re.compile(
            r"\b(?:per|an|each|pro|por|all') ?(?:hour|hr\b|stunde|std\b|hora|ora\b|timme|timma)"
            r"|/ ?(?:hour|hr|h|std|stunde"
            r"|heure|hora)\b|\bhourly\b|\bp\.? ?h\b"
            r"|\bstundenlohn|\bstündlich|\bstundensatz|\bper uur\b|\bde l'heure\b|\bhoraire\b"
            r"|\bna godzinę\b|/ ?godz\b|\bgodzinow\w+",
            re.IGNORECASE,
        ),
    ),
    (
        Period.DAY,
        re.compile(
            r"\b(?:per|a|each|pro|par|por) (?:day|diem|tag|jour|día|dia)\b|/ ?(?:day|tag|jour|día|dia|d)\b"
            r"|\bdaily\b|\bday rate|\btagessatz|\btjm\b",
            re.IGNORECASE,
        ),
    ),
    (
        Period.MONTH,
        re.compile(
            r"\b(?:per|a|each|pro|im|par|por|al|ao) (?:month|monat|mois|mes|mês|maand|mese|månad|måned|miesiąc)\b"
            r"|/ ?(?:month|mo|mth|monat"
            r"|mois|mes|mês)\b|\bmonthly\b|\bmonatlich"
            r"|\bmensuel|\bmensual|\bmensil|monatsgehalt|monatslohn|maandsalaris|\bpcm\b"
            r"|\bmiesięczn\w+|\bmies\.|\bmaandelijks\b|\bi månaden\b|\bom måneden\b",
            re.IGNORECASE,
        ),
    ),
    (
        Period.YEAR,
        re.compile(
            r"\b(?:per|a|each|pro|im|par|al|por|all') ?(?:year|annum|jahr|an|année|año|ano|anno|år)\b|/ ?(?:year|yr|y"
            r"|jahr|an|año|ano|annum)\b|\bannual|\byearly\b"
            r"|\bp\.? ?a\b|\bjährlich|jahresgehalt|\bjahresbrutto|\bbruttojahr|\bannuel|\banual|\blpa\b"
            r"|\bannum\b|\bote\b|\brocznie\b|\bannu[io]\b|\bbrut(?:s|o)? anuales?\b",
            re.IGNORECASE,
        ),
    ),
)
_WEEK = re.compile(r"\b(?:per|a|each|pro) (?:week|woche)\b|/ ?(?:week|wk)\b|\bweekly\b|\bfortnight", re.IGNORECASE)

_SAYS_PAY = re.compile(
    r"\bsalar(?:y|ies)\b|\bcompensation\b|\bpay\b(?! off)|\bpays\b|\bwages?\b|\bremunerat|\bearn(?:ings)?\b"
    r"|\bOTE\b|\bbase\b|\bhourly\b|\brate\b|\bctc\b|\bbrutto\b"
    r"|gehalt|vergütung|entgelt\b|lohn\b|\bsalaire\b|rémunération|\bsalario\b|\bsueldo\b|\bretribuzione"
    r"|\bsalário\b|\bremunera[çt]|\bsalaris\b|\bwynagrodzenie",
    re.IGNORECASE,
)
_NOT_PAY = re.compile(
    r"\bfunding\b|\bfunded\b|\braised\b|\bseries [a-f]\b|\brevenues?\b|\bvaluation\b|\bvalued\b|\bbudgets?\b"
    r"|\bsign[- ](?:on|ing)\b|\breferral|\bstipend\b|\ballowance\b|\breimburs|\bbonus\b|\btuition\b"
    r"|\bARR\b|\bmillion|\bbillion|\bbn\b|\b401|\bdonat|\bcustomers?\b|\bclients?\b|\busers?\b|\bquota\b"
    r"|\bdeals?\b|\bsavings\b|\bportfolio\b|\bumsatz|\bgift|\bvoucher|\bdiscount|\bcontribut|\bzuschuss"
    r"|\bpipeline\b"
    r"|\byears?['’]? (?:of )?experience|\bequity\b|\bemployees\b|\bpeople\b|\bbeds?\b",
    re.IGNORECASE,
)
_AT_MOST = re.compile(r"\b(?:up to|max(?:imum)?(?: of)?|bis zu|jusqu'à|hasta|até|fino a)\s*$", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"\b(?:from|starting (?:at|from)|at least|min(?:imum)?(?: of)?|ab|mindestens|à partir de|desde|a partir de)\s*$",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;+(&•·|]|\bplus\b|\band\b|\bund\b")
_YEARLY_FROM = 15_000
_PAID_YEARLY = frozenset(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD"))
_BOUNDS = {
    Period.HOUR: (3, 1_000),
    Period.DAY: (30, 6_000),
    Period.MONTH: (250, 100_000),
    Period.YEAR: (4_000, 10_000_000),
}
_NEAR = 60
_SHORT = 70

_DOLLARS = (
    (
        "CAD",
        re.compile(
            r"\bcanada\b|\bontario\b|\btoronto\b|\bvancouver\b|\bmontr[eé]al\b|\bcalgary\b|\bottawa\b"
            r"|\bqu[eé]bec\b|, (?:ON|BC|AB|QC|MB|SK|NS|NB)\b"
        ),
    ),
    (
        "AUD",
        re.compile(
            r"\baustralia\b|\bsydney\b|\bmelbourne\b|\bbrisbane\b|\bperth\b|\badelaide\b|\bcanberra\b|, (?:NSW"
            r"|VIC|QLD|WA|SA) ?\d{4}\b"
        ),
    ),
    ("NZD", re.compile(r"\bnew zealand\b|\bauckland\b|\bchristchurch\b")),
    ("SGD", re.compile(r"\bsingapore\b")),
    ("HKD", re.compile(r"\bhong kong\b")),
)
_KRONER = (
    ("SEK", re.compile(r"\bsweden\b|\bsverige\b|\bstockholm\b|\blön\b|\bmånad(?:en)?\b|\btimme\b")),
    ("NOK", re.compile(r"\bnorway\b|\bnorge\b|\boslo\b|\blønn\b")),
    ("DKK", re.compile(r"\bdenmark\b|\bdanmark\b|\bcopenhagen\b|\bløn\b")),
)


class PayFound(NamedTuple):
    """The pay, and the sentences about pay that could not be made into one."""

    pay: Pay | None
    unread: tuple[str, ...]


class _Candidate(NamedTuple):
    score: int
    pay: Pay | None
    sentence: str


def pay_of(lines: Sequence[Line], labelled: str, place: str) -> PayFound:
    """The pay a posting states. labelled: what stands beside Salary or its like; place: whose dollar a bare $ is."""
    seen = [*_candidates(labelled, place, labelled=True)] if labelled else []
    for line in lines:
        for sentence in sentences_of(line.text):
            seen += _candidates(sentence, place, short=len(line.text) <= _SHORT or len(sentence) <= _SHORT / 2)
    read = [each for each in seen if each.pay is not None]
    best = max(read, key=lambda each: each.score, default=None)  # the first of the best
    if best is None:
        return PayFound(None, tuple(dict.fromkeys(each.sentence for each in seen)))
    rivals = (each.sentence for each in read if each.score == best.score and each.pay != best.pay)
    return PayFound(best.pay, tuple(dict.fromkeys(rivals)))


def _candidates(sentence: str, place: str, *, labelled: bool = False, short: bool = False) -> Iterator[_Candidate]:
    """Every amount of a sentence that reads as pay, with how plainly it does."""
    before = 0
    says_pay = labelled or _SAYS_PAY.search(sentence) is not None
    for money in money_in(sentence):
        lead, tail = sentence[before : money.start][-_NEAR:], sentence[money.end :][:_NEAR]
        before = money.end
        if not money.sign and not says_pay:
            continue
        if _NOT_PAY.search(lead[-40:]) or _NOT_PAY.search(_BREAK.split(tail[:30])[0]):
            continue
        period = _period(sentence[money.start : money.end] + tail) or _period(lead)
        timed = period is not None or _WEEK.search(tail) is not None
        score = 4 * labelled + 2 * says_pay + timed + (money.high is not None) + (short and bool(money.sign))
        if score >= 2:
            yield _Candidate(score, _pay(money, period, lead, tail, place), sentence)


def _pay(money: Money, period: Period | None, lead: str, tail: str, place: str) -> Pay | None:
    """The amount as pay; None when its currency or its period is not stated, or its ends are no range."""
    currency = _currency(money.sign, tail, place)
    top = money.high if money.high is not None else money.low
    if period is None and currency in _PAID_YEARLY and top >= _YEARLY_FROM and not _WEEK.search(tail):
        period = Period.YEAR  # nobody is paid such a sum by the month
    if not currency or period is None or top < money.low or not _plausible(top, currency, period):
        return None
    if money.high is None and _AT_MOST.search(lead):
        return Pay(max=_number(money.low), currency=currency, per=period)
    if money.high is None and (money.open or _AT_LEAST.search(lead)):
        return Pay(min=_number(money.low), currency=currency, per=period)
    return Pay(min=_number(money.low), max=_number(top), currency=currency, per=period)


def _plausible(top: float, currency: str, period: Period) -> bool:
    """Whether somebody could live on it: 45 EUR a month pays a telephone, not a person."""
    low, high = _BOUNDS[period]
    return low <= top <= high if currency in _PAID_YEARLY else top > 0


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _period(text: str) -> Period | None:
    """The first period named in a text; a week is none that we know."""
    found = [(match.start(), period) for period, pattern in _PERIOD_OF if (match := pattern.search(text))]
    week = _WEEK.search(text)
    if not found or (week and week.start() < min(found)[0]):
        return None
    return min(found, key=lambda each: each[0])[1]


def _currency(sign: str, tail: str, place: str) -> str:
    """The code a sign stands for. A code close behind the amount decides: "$22 per hour CAD"."""
    if sign in CODES:
        return sign
    for word in re.findall(r"\b[A-Z]{3}\b", tail[:25]):
        if word in CODES:
            return str(word)
    where = f" {place}".casefold()
    if sign == "kr":
        said = f"{where} {tail.casefold()}"
        return next((code for code, land in _KRONER if land.search(said)), "")
    if sign == "$":
        return next((code for code, land in _DOLLARS if land.search(where) or land.search(f" {place}")), "USD")
    return ""
