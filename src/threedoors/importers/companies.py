"""Companies found by the names that files give them, and made when the search has none of that name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from threedoors.importers.slugs import Ids
from threedoors.names import company_key
from threedoors.terms import Company

# What people write where a company belongs, when they work for none or will not say.
_NO_COMPANY = frozenset(
    company_key(name)
    for name in """
     self-employed;  self employed;  selfemployed;  freelance;  freelancer;  freelance / self-employed;
    self-employed / freelance;  independent;  independent consultant;  independent contractor;  consultant;
    contractor;  retired;  semi-retired;  unemployed;  none;  n/a;  na;  not applicable;  student;  confidential;
    stealth;  stealth mode;  stealth startup;  stealth mode startup;  stealth start-up;  startup;  various;
    various companies;  multiple;  private;  open to work;  open to new opportunities;  looking for new
    opportunities;  seeking new opportunities;  actively seeking new opportunities;  in transition;  between jobs;
    career break;  sabbatical;  parental leave;  homemaker;  freelance writer;  freelance designer;
    selbstständig;  selbständig;  freiberuflich;  freiberufler;  freiberuflerin;  privat;  rentner;  rentnerin;
    arbeitssuchend;  indépendant;  indépendante;  à mon compte;  retraité;  retraitée;  en recherche;  autónomo;
    autónoma;  por cuenta propia;  independiente;  jubilado;  jubilada;  autônomo;  autônoma;  libero
    professionista;  zelfstandig;  zzp;  zzp'er;  gepensioneerd;  egenföretagare;  własna działalność gospodarcza;
    self  ;
    """.split(";")
)


class Companies:
    """The companies of a search, by name."""

    def __init__(self, companies: Iterable[Company], ids: Ids) -> None:
        self.all = list(companies)
        self._ids = ids
        self._told = len(self.all)
        self._at = {each.id: at for at, each in enumerate(self.all)}
        self._id_of: dict[str, str] = {}
        for company in self.all:
            for name in (company.name, *company.aliases):
                self._id_of.setdefault(company_key(name), company.id)

    def id_of(self, name: str) -> str | None:
        """The id of the company of that name; None when there is none."""
        return self._id_of.get(company_key(name)) if name else None

    def name(self, id_: str | None) -> str:
        return self.all[self._at[id_]].name if id_ in self._at else ""

    def at(self, name: str, *, agency: bool = False) -> str | None:
        """The id of the company of that name, made when need be; None for a name without a letter in it."""
        key = company_key(name)
        if not key:
            return None
        if key not in self._id_of:
            self._add(key, name)
        id_ = self._id_of[key]
        at = self._at[id_]
        if agency and not self.all[at].agency:
            self.all[at] = replace(self.all[at], agency=True)
        return id_

    def newly(self) -> list[Company]:
        """Those made since the last time this was asked."""
        new, self._told = self.all[self._told :], len(self.all)
        return new

    def _add(self, key: str, name: str) -> None:
        id_ = self._ids.new(name, "company")
        self._id_of[key] = id_
        self._at[id_] = len(self.all)
        self.all.append(Company(id=id_, name=name))


def is_no_company(name: str) -> bool:
    """Whether what stands in the place of a company is none: the many self-employed do not work together."""
    return company_key(name) in _NO_COMPANY
