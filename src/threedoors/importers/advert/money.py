"""Amounts of money in a text: numbers with their currency, paired where they are the two ends of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# "$" and "kr" are several currencies; what they stand for is decided by who asks.
_SIGNS = {
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "S$": "SGD",
    "HK$": "HKD",
    "R$": "BRL",
    "MX$": "MXN",
    "$": "$",
    "€": "EUR",
    "Euro": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "₹": "INR",
    "Rs.": "INR",
    "Rs": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "₴": "UAH",
    "zł": "PLN",
    "Kč": "CZK",
    "SFr.": "CHF",
    "Fr.": "CHF",
    "₱": "PHP",
    "₦": "NGN",
    "kr": "kr",
    "TEUR": "EUR",
    "T€": "EUR",
}
CODES = frozenset(
    "USD EUR GBP CHF CAD AUD NZD SGD HKD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY INR JPY CNY KRW TWD THB MYR "
    "IDR PHP VND AED SAR "
    "QAR ILS ZAR EGP NGN KES GHS BRL MXN ARS CLP COP PEN UAH RUB KZT GEL RSD PKR BDT LKR".split()
)
_CURRENCY = "|".join(re.escape(sign) for sign in sorted({*_SIGNS, *CODES}, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_SCALE = r"[kK](?![\w])|[Tt]sd\.?|lakhs?\b|lacs?\b|LPA\b|lpa\b"
_AMOUNT = re.compile(
    rf"(?<![\w.,$€£])(?:(?P<before>{_CURRENCY})\s?)?(?P<number>{_NUMBER})(?:\s?(?P<scale>{_SCALE}))?"
    rf"(?:[.,]?[–-](?=[\s,.]|$))?(?P<open>\+)?(?:\s?(?P<after>{_CURRENCY})(?![A-Za-z]))?(?![\d%])"
)
_PERIOD = r"(?:\s?(?:/|per|an?|pro|p\.)\s?(?:hour|hr|h|year|yr|annum|month|day|stunde|jahr|monat|tag|a\.|h\.))?"
_TO = re.compile(
    rf"{_PERIOD}\s*(?:-|–|—|−|to|bis|tot|till|til|and|und|et|en|à|hasta|até|and up to)\s*(?:up to |bis zu )?",
    re.IGNORECASE,
)
_SCALES = {"k": 1_000, "t": 1_000, "l": 100_000}


class Money(NamedTuple):
    """One amount, or the two ends of a range (`high` None: one amount). sign: a code, "$", "kr", or "" for none."""

    low: float
    high: float | None
    sign: str
    open: bool
    start: int
    end: int


class _Amount(NamedTuple):
    number: float
    scale: int
    sign: str
    open: bool
    start: int
    end: int

    @property
    def value(self) -> float:
        return self.number * self.scale


def money_in(text: str) -> Iterator[Money]:
    """The amounts of a text, left to right; bare numbers too, since a label may say that they are pay."""
    amounts = [_amount(match) for match in _AMOUNT.finditer(text)]
    number = 0
    while number < len(amounts):
        low = amounts[number]
        high = amounts[number + 1] if number + 1 < len(amounts) else None
        if high and _TO.fullmatch(text[low.end : high.start]):
            yield _range(low, high)
            number += 2
        else:
            yield Money(low.value, None, low.sign, low.open, low.start, low.end)
            number += 1


def _range(low: _Amount, high: _Amount) -> Money:
    shared = high.scale if low.scale == 1 and low.number < 1_000 else low.scale  # "45-50k" is 45k, "85-125,000" too
    if low.number * shared < 1_000 <= high.value / 100:
        shared = 1_000
    return Money(low.number * shared, high.value, low.sign or high.sign, False, low.start, high.end)


def _amount(match: re.Match[str]) -> _Amount:
    sign = match["before"] or match["after"] or ""
    scale = 1_000 if sign in ("TEUR", "T€") else _SCALES.get((match["scale"] or " ")[0].lower(), 1)
    return _Amount(
        _value(match["number"]), scale, _SIGNS.get(sign, sign), match["open"] is not None, match.start(), match.end()
    )


def _value(number: str) -> float:
    plain = re.sub(r"['’\s]", "", number)
    whole, mark, rest = plain, "", ""
    if found := re.fullmatch(r"(.*)([.,])(\d{1,2})", plain):
        whole, mark, rest = found.groups()
    return float(re.sub(r"[.,]", "", whole) + ("." + rest if mark else ""))
