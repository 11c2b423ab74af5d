"""Web domains: which part of one a company chose, and which belong to a mail service that anybody may use."""

from __future__ import annotations

import re
from functools import lru_cache

_FREE_MAIL = frozenset(
    """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn passport icloud me mac aol aim gmx web t-online
    freenet mail email mailbox posteo proton protonmail pm tutanota tuta zoho fastmail hey hushmail yandex ya rambler
    bk inbox list qq 163 126 sina sohu foxmail naver daum hanmail nate rediffmail orange wanadoo free sfr laposte
    neuf bbox libero tiscali virgilio alice tin terra uol bol ig bluewin sunrise hispeed chello telenet skynet
    ziggo kpnmail planet xs4all home hetnet comcast verizon att sbcglobal bellsouth cox charter earthlink juno netzero
    frontier optonline roadrunner rr btinternet btopenworld sky virginmedia ntlworld talktalk blueyonder
    bigpond optusnet telus shaw rogers sympatico seznam centrum wp onet interia o2 abv ukr telia telia com
    online yahoo-inc msn example
    """.split()
) - {"com", "yahoo-inc"}
_SECOND_LEVEL = frozenset("co com org net ac edu gov gob gouv or ne go nhs sch ltd plc asso govt".split())
_HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*://)?(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[^\W_](?:[\w-]*[^\W_])?\.)+([a-z]{2,12}))/?", re.IGNORECASE)
_ENDINGS = frozenset(
    """
    com net org io co ai app dev biz info me tv us uk de fr es it nl be ch at se no dk fi pl cz ie pt ca au nz in jp cn
    br mx ar za eu hu ro gr tr il ru ua kr sg hk ae xyz tech cloud health edu gov coop bank agency studio design
    """.split()
)


@lru_cache(maxsize=1 << 16)
def label_of(address: str) -> str:
    """What a company chose of its domain: "acme" of vera@mail.acme.co.uk and acme.com; "" for a mail service's."""
    parts = host_of(address).split(".")
    if len(parts) < 2:
        return ""
    last = -3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else -2
    return "" if parts[last] in _FREE_MAIL else parts[last]


def host_of(address: str) -> str:
    """The host of an e-mail address or a web address, in small letters and without "www."."""
    match = _HOST.match(address.strip())
    return match[1].casefold().rstrip(".").removeprefix("www.") if match else ""


def domain_in(name: str) -> str:
    """The domain that a company's name is, or is written as: "acme.com"; "" when it is none."""
    match = _DOMAIN.fullmatch(name.strip())
    return match[1].casefold() if match and match[2].casefold() in _ENDINGS else ""
