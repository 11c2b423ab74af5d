"""Reading a page as a person does: what it says, without the tags."""

from __future__ import annotations

import re
from html import unescape

from django.http import HttpResponse

_TAG = re.compile(r"<[^>]+>")


def words_of(response: HttpResponse) -> str:
    return " ".join(unescape(_TAG.sub(" ", response.content.decode())).split())


def rules_in(response: HttpResponse) -> list[tuple[str, str]]:
    """The rulings shown, as rule and severity, in their order."""
    found = re.findall(r'class="ruling (\w+)" data-rule="(\w+)"', response.content.decode())
    return [(rule, severity) for severity, rule in found]


def names_in(response: HttpResponse) -> list[str]:
    """The people of a list, in their order."""
    return [
        unescape(name) for name in re.findall(r'class="main" href="/people/[^"]+">([^<]+)<', response.content.decode())
    ]
