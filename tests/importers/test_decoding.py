"""Bytes of many programs become the letters their writers saw."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.importers.decoding import decode, decode_verbatim

ZOE = "Zoë Müller – Łódź"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(ZOE.encode(), ZOE, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + ZOE.encode(), ZOE, id="UTF-8 with its mark"),
        pytest.param(ZOE.encode("utf-16"), ZOE, id="UTF-16 with its mark"),
        pytest.param(codecs.BOM_UTF16_BE + ZOE.encode("utf-16-be"), ZOE, id="UTF-16 the other way"),
        pytest.param(ZOE.encode("utf-16-le"), ZOE, id="UTF-16 without its mark"),
        pytest.param(ZOE.encode("utf-16-be"), ZOE, id="UTF-16 the other way without its mark"),
        pytest.param(ZOE.encode("utf-32"), ZOE, id="UTF-32"),
        pytest.param("Zoë Müller".encode("cp1252"), "Zoë Müller", id="an older Windows program"),
        pytest.param("Zoë\u200b\x00 Mül\u00adler".encode(), "Zoë Müller", id="letters nobody sees"),
        pytest.param("München – Zoë".encode().decode("cp1252").encode(), "München – Zoë", id="encoded twice"),
        pytest.param("GERÂNCIA «MAÇû".encode(), "GERÂNCIA «MAÇû", id="capitals that only look so"),
        pytest.param(b"", "", id="nothing"),
    ],
)
def test_the_letters_come_back(data: bytes, text: str) -> None:
    assert decode(data).text == text


@pytest.mark.parametrize(
    ("data", "doubtful"),
    [
        pytest.param("Zoë".encode(), False, id="certain"),
        pytest.param("Zoë Müller".encode("cp1252"), True, id="guessed"),
        pytest.param("Zoë Müller, Łódź, Çelik".encode() + b"\xff", True, id="one broken letter"),
    ],
)
def test_a_guess_is_told(data: bytes, doubtful: bool) -> None:
    assert bool(decode(data).doubt) is doubtful


def test_one_broken_letter_costs_no_other() -> None:
    assert decode("Zoë Müller, Łódź, Çelik".encode() + b"\xff").text == "Zoë Müller, Łódź, Çelik\ufffd"


@given(st.binary(max_size=200))
def test_any_bytes_are_some_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=60))
def test_utf_8_is_kept_letter_for_letter(text: str) -> None:
    assert decode_verbatim(text.encode()).text == text.removeprefix("\ufeff")
