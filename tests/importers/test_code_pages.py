"""Texts in the code pages of older programs."""

from __future__ import annotations

import pytest

from threedoors.importers.code_pages import code_page_of
from threedoors.importers.decoding import decode


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("FN:Jürgen Groß\nORG:Müller & Söhne", "cp1252"),
        ("FN:François Lefèvre", "cp1252"),
        ("FN:Małgorzata Wójcik\nORG:Spółka Łódzka", "cp1250"),
        ("FN:Віталій Шевченко\nADR:Київ", "cp1251"),
        ("FN:Наталья Соколова", "cp1251"),
        ("FN:Βαγγέλης Παπαθανασίου\nADR:Αθήνα", "cp1253"),
        ("FN:דנה לוי", "cp1255"),
    ],
)
def test_a_text_is_read_in_the_page_it_was_written_in(text: str, page: str) -> None:
    data = text.encode(page)
    assert code_page_of(data) == page
    assert decode(data).text == text


def test_what_a_card_declares_decides() -> None:
    assert code_page_of("N;CHARSET=windows-1254:Gökçe;Ağa".encode("cp1254")) == "cp1254"
    assert code_page_of(b"N;CHARSET=windows-1259:\xe4") == "cp1252"
