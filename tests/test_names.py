"""When two spellings are one company."""

from __future__ import annotations

import pytest

from threedoors.names import company_key, first_name

ONE_COMPANY = {
    "case and comma": ("Acme, Inc.", "ACME"),
    "corporation spelled out": ("Acme Corporation", "Acme Corp."),
    "two forms": ("Acme Co., Ltd.", "Acme"),
    "the article": ("The Home Depot", "Home Depot, Inc."),
    "ampersand": ("Procter & Gamble Co.", "Procter and Gamble"),
    "accents and apostrophe": ("L'Oréal S.A.", "LOREAL"),
    "spaced initials": ("J. P. Morgan", "J.P. Morgan"),
    "German partnership": ("Müller GmbH & Co. KG", "Muller"),
    "sharp s": ("Weiß AG", "WEISS"),
    "Polish": ("Foo Sp. z o.o.", "foo"),
    "Polish, spelled out": ("Foo spółka z o.o.", "foo"),
    "Czech": ("Foo, spol. s r.o.", "Foo s.r.o."),
    "Danish": ("Ørsted A/S", "Orsted"),
    "Swedish before and after": ("AB Volvo", "Volvo AB (publ)"),
    "Finnish": ("Nokia Oyj", "nokia"),
    "Dutch": ("Foo B.V.", "Foo"),
    "Mexican": ("Grupo Foo S.A.B. de C.V.", "Grupo Foo"),
    "Brazilian": ("Foo Ltda.", "Foo"),
    "Italian": ("Foo S.p.A.", "Foo SPA"),
    "Australian": ("Foo Pty Ltd", "Foo"),
    "South African": ("Foo (Pty) Ltd", "Foo"),
    "Indian": ("Foo Pvt. Ltd.", "Foo Private Limited"),
    "Turkish": ("Foo A.Ş.", "Foo"),
    "Russian before the name": ("ООО «Ромашка»", "Ромашка"),
    "Indonesian on both sides": ("PT Maju Jaya Tbk", "Maju Jaya"),
    "Japanese before": ("株式会社トヨタ", "トヨタ"),
    "Japanese after": ("トヨタ株式会社", "トヨタ"),
    "Korean": ("삼성전자 주식회사", "삼성전자"),
    "Chinese": ("华为技术有限公司", "华为技术"),
    "Hebrew": ('בזק בע"מ', "בזק"),
    "blanks": ("  Acme   Foods ", "acme foods"),
    "composed or not": ("Caf\u00e9 Noir", "Cafe\u0301 Noir"),
}

TWO_COMPANIES = {
    "a division": ("Acme", "Acme Bank"),
    "a holding": ("Acme", "Acme Holdings plc"),
    "a form that is part of the name": ("Limited Brands", "Brands"),
    "a company of": ("Company of Friends", "Friends"),
    "a name that looks like a form": ("SAS Institute", "Institute"),
    "different letters": ("Aldi", "Audi"),
}


@pytest.mark.parametrize(("one", "other"), ONE_COMPANY.values(), ids=ONE_COMPANY)
def test_spellings_of_one_company_share_a_key(one: str, other: str) -> None:
    assert company_key(one) == company_key(other) != ""


@pytest.mark.parametrize(("one", "other"), TWO_COMPANIES.values(), ids=TWO_COMPANIES)
def test_two_companies_keep_two_keys(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


@pytest.mark.parametrize(("name", "key"), [("Inc.", "inc"), ("SAS", "sas"), ("3M", "3m"), ("", ""), ("---", "")])
def test_a_bare_form_is_a_name_and_nothing_is_none(name: str, key: str) -> None:
    assert company_key(name) == key


def test_a_key_is_its_own_key() -> None:
    for one, other in ONE_COMPANY.values():
        assert company_key(company_key(one)) == company_key(one)
        assert company_key(company_key(other)) == company_key(other)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Noor Haddad", "Noor"),
        ("Dr. Anna Weber", "Dr. Weber"),
        ("Uncle Joe", "Uncle Joe"),
        ("Cher", "Cher"),
        ("Dr.", "Dr."),
        ("", ""),
    ],
)
def test_people_are_addressed_as_one_would(name: str, called: str) -> None:
    assert first_name(name) == called
