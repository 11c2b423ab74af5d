"""Companies found by the names that files give them, and made when the search has none of that name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from threedoors.companies import Directory, Known
from threedoors.importers.found import FoundContact
from threedoors.importers.questions import YOU_SAID_SO, Asking
from threedoors.importers.slugs import Ids
from threedoors.names import company_key
from threedoors.terms import Company, Contact

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


class Placed(NamedTuple):
    """The company that a name stands for. because: "" when it is its very own name, or new."""

    id: str
    because: str = ""


class Companies:
    """The companies of a search, told apart by their names and by who works there. Unsure ones are asked about."""

    def __init__(self, companies: Iterable[Company], contacts: Iterable[Contact], ids: Ids, asking: Asking) -> None:
        self.all = list(companies)
        self.folds: list[tuple[str, str]] = []
        """Ids of companies that the seeker says are one: the one that goes, and the one that stays."""
        self.changed = False
        self._ids = ids
        self._asking = asking
        self._told = len(self.all)
        self._at = {each.id: at for at, each in enumerate(self.all)}
        self._asked: set[str] = set()
        self._directory = Directory()
        for company in self.all:
            key = company_key(company.name)
            asking.mark("company", company.id, (company.id,) if self._directory.named(company.name) else (key,))
            at = self._directory.add(company.name, *company.aliases)
            self._directory.learn(at, addresses=(company.website,) if company.website else ())
        for contact in contacts:
            self.learn(contact.company, contact)

    def begin_round(self) -> None:
        """Every company may be asked about once more."""
        self.folds.clear()
        self.changed = False
        self._asked.clear()

    def id_of(self, name: str) -> str | None:
        """The id of the first company of that very name; None when there is none."""
        places = self._directory.named(name) if name else ()
        return self.all[places[0]].id if places else None

    def name(self, id_: str | None) -> str:
        return self.all[self._at[id_]].name if id_ in self._at else ""

    def is_called(self, id_: str | None, name: str) -> bool:
        """Whether that company goes by this name."""
        return id_ in self._at and self._at[id_] in self._directory.named(name)

    def find(self, name: str, who: FoundContact | None = None) -> Placed | None:
        """The company that is meant by the name. who: somebody who works there, and may tell it from a namesake."""
        if not name or not company_key(name):
            return None
        if (only := self._directory.only(name)) is not None:
            return Placed(self.all[only].id)
        same = self._directory.find(_seen(name, who))
        return Placed(self.all[same.at].id, same.because) if same else None

    def at(
        self,
        name: str,
        who: FoundContact | None = None,
        *,
        agency: bool = False,
        found: Placed | None = None,
        file: str = "",
    ) -> Placed | None:
        """The same, made when there is none; None for a name without a letter in it.

        found: what `find` has said. file: where the name stands.
        """
        if not name or not company_key(name):
            return None
        placed = found or self.find(name, who) or self._as_answered(name, who) or Placed(self._add(name, file))
        if placed.because:
            self._also_called(placed.id, name)
        at = self._at[placed.id]
        if agency and not self.all[at].agency:
            self.all[at] = replace(self.all[at], agency=True)
        return placed

    def ask(self, id_: str | None, file: str) -> None:
        """Ask about the companies that this one may be, once a round; what the seeker answered is done."""
        if id_ is None or id_ in self._asked:
            return
        self._asked.add(id_)
        at = self._at[id_]
        for like in self._directory.like(self._directory.known(at), at):
            one, other = self.all[at], self.all[like.at]
            if other.id in one.apart or one.id in other.apart:
                continue
            said = self._asking.said("company", one.id, other.id)
            if said is None:
                first, second = sorted((at, like.at))
                into, late = self.all[first], self.all[second]
                self._asking.ask("company", (late.id, late.name), (into.id, into.name), file, like.because)
            elif said:
                first, second = sorted((at, like.at))
                self.folds.append((self.all[second].id, self.all[first].id))
            else:
                self.all[at] = replace(one, apart=(*one.apart, other.id))
                self.changed = True

    def newly(self) -> list[Company]:
        """Those made since the last time this was asked."""
        new, self._told = self.all[self._told :], len(self.all)
        return new

    def _as_answered(self, name: str, who: FoundContact | None) -> Placed | None:
        """The company that the seeker said is meant."""
        if not self._asking.has_answers:
            return None
        mark = (company_key(name),)
        for like in self._directory.like(_seen(name, who)):
            if self._asking.said("company", mark, self.all[like.at].id):
                return Placed(self.all[like.at].id, YOU_SAID_SO)
        return None

    def _also_called(self, id_: str, name: str) -> None:
        """Kept as an alias, so that the name stands for this company from now on, whatever else is learned."""
        at = self._at[id_]
        if name not in self.all[at].aliases:
            self.all[at] = replace(self.all[at], aliases=(*self.all[at].aliases, name))
            self._directory.call(at, name)
            self.changed = True

    def _add(self, name: str, file: str) -> str:
        id_ = self._ids.new(name, "company")
        key = company_key(name)
        self._asking.mark("company", id_, (id_ if self._directory.named(name) else key,), file)
        self._at[id_] = len(self.all)
        self.all.append(Company(id=id_, name=name))
        self._directory.add(name)
        return id_

    def learn(self, id_: str | None, who: Contact | FoundContact) -> None:
        """Somebody works there: their address, place and title tell it from a namesake."""
        if id_ is not None:
            self._directory.learn(self._at[id_], addresses=who.emails, place=who.place, title=who.title)


def _seen(name: str, who: FoundContact | None) -> Known:
    known = Known(name)
    if who is not None:
        known.see(addresses=who.emails, place=who.place, title=who.title)
    return known


def is_no_company(name: str) -> bool:
    """Whether what stands in the place of a company is none: the many self-employed do not work together."""
    return company_key(name) in _NO_COMPANY
