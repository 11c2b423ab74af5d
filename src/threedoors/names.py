"""Names of companies compared: "Acme, Inc." and "ACME" are one, "Acme" and "Acme Bank" are not."""

from __future__ import annotations

import re
from functools import lru_cache

from threedoors.text import folded

# Legal forms, as the words they leave once dots are gone. Only the tail of a name is searched for them, or its head
# where forms stand first ("OOO Romashka", "PT Maju"), so that "Limited Brands" keeps its name.
_LEGAL_FORMS = """
    inc, incorporated, corp, corporation, co, company, llc, pllc, lp, llp, lllp, ltd, limited, plc, pc, pbc,
    cic, cio, pty, pty ltd, proprietary limited, pvt, pvt ltd, private limited, pte, pte ltd, public limited
    company, ulc, na, cos, dac, clg, co ltd, company limited,
    gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, gbr, ug, ek, ev, eg, se, and co kg, co kg, ug haftungsbeschrankt,
    gesmbh, aktiengesellschaft, partg, partg mbb, mbb, abp,
    bv, nv, vof, cv, cvba, bvba, ab, publ, hb, kb, as, asa, aps, ks, ans, oy, oyj, ky, tmi, ehf, hf,
    stichting, a s, sa nv,
    sa, sas, sasu, sarl, eurl, snc, sci, scop, sca, sl, slu, sau, sc, sociedad limitada, sociedad anonima,
    societe anonyme, sa de cv, s de rl de cv, sab de cv, sapi de cv, ltda, eireli, lda, unipessoal lda, spa,
    srl, srls, s coop, eirl, limitada, scs, sapa, scarl, pfa,
    sp z oo, sp z o o, spzoo, sp zoo, spolka z oo, sp j, sp k, spolka akcyjna, sro, spol s ro, vos, doo, dd,
    ad, ood, eood, kft, zrt, nyrt, bt, kht, uab, ou, sia, ooo, oao, zao, pao, ип, ооо, оао, зао, пао, ао,
    тов, тоо, фоп,
    ltd sti, san ve tic as, ae, epe, ike, kk, gk, yk, kabushiki kaisha, sdn bhd, bhd, pt, tbk, pjsc, jsc,
    fze, fzco, fz llc, wll, saog, tnhh, cong ty tnhh, cong ty co phan, 股份有限公司, 有限公司, 有限责任公司,
    株式会社, 合同会社, 有限会社, 주식회사, 유한회사, בעמ
"""  # English-speaking lands; German, Dutch, Nordic; Romance; Central and Eastern Europe; elsewhere
_FORMS = frozenset(tuple(form.split()) for form in _LEGAL_FORMS.split(","))
_LEADING_FORMS = (
    "pt, ooo, oao, zao, pao, ао, ооо, оао, зао, пао, тов, тоо, ип, фоп, uab, sia, stichting, ab, cong ty tnhh"
)
_LEADING = frozenset(tuple(form.split()) for form in _LEADING_FORMS.split(","))
_LONGEST_FORM = max(map(len, _FORMS))
# Forms written without a blank before or after the name itself.
_UNSPACED = r"(?:股份有限公司|有限责任公司|有限公司|株式会社|合同会社|有限会社|주식회사|\([株주]\)|㈱|㈜)"
_JOINED = re.compile(f"^{_UNSPACED}|{_UNSPACED}$")
_APOSTROPHES = re.compile("(?<=\\w)['’`´.](?=\\w)|(?<=[\u05d0-\u05ea])[\"״](?=[\u05d0-\u05ea])")
_WORDS = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}")


_BEFORE_A_NAME = frozenset(
    "dr prof professor mr mrs ms miss mx sir dame lady lord rev reverend father sister brother uncle aunt auntie aunty"
    " cousin grandma grandpa grandmother grandfather nana mama papa herr frau don doña señor señora madame"
    " monsieur".split()
)


def first_name(name: str) -> str:
    """How one would address somebody: "Noor", "Dr. Weber", "Uncle Joe". A name of one word stays as it is."""
    words = name.split()
    titled = len(words) > 1 and words[0].rstrip(".").casefold() in _BEFORE_A_NAME
    return " ".join((words[0], words[-1])) if titled else "".join(words[:1])


@lru_cache(maxsize=1 << 16)
def company_key(name: str) -> str:
    """What two spellings of one company's name share: case, accents, punctuation and legal form levelled.

    A name that is nothing but a legal form keeps it; a name without any letter or digit has the key "".
    """
    words = _words(_JOINED.sub(" ", name.strip()))
    return " ".join(_without_forms(words)) or " ".join(words)


def _words(name: str) -> list[str]:
    closed = _INITIALS.sub(lambda found: re.sub(r"[.\s]", "", found.group()) + " ", folded(name))
    words = _WORDS.findall(_APOSTROPHES.sub("", closed.replace("&", " and ").replace("+", " and ")))
    return words[1:] if words[:1] == ["the"] and len(words) > 1 else words


def _without_forms(words: list[str]) -> list[str]:
    while (tail := _form_length(words, tail=True)) or (head := _form_length(words, tail=False)):
        words = words[:-tail] if tail else words[head:]
    return words[:-1] if words[-1:] == ["and"] else words


def _form_length(words: list[str], *, tail: bool) -> int:
    """How many words of a legal form end the name, or begin it; 0 when none do or nothing else would be left."""
    for length in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        form = tuple(words[-length:] if tail else words[:length])
        if form in _FORMS and (tail or form in _LEADING):
            return length
    return 0
