"""Two of a search made one, where the seeker says so: what pointed to either points to the one that stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from threedoors.importers.filling import filled
from threedoors.importers.found import FoundContact
from threedoors.terms import Company, Contact, Dossier, Relation, Search
from threedoors.terms.kinds import Ref

List = Literal["contacts", "companies"]


@dataclass(frozen=True)
class _Pointing:
    """References into one list turned from one id to another."""

    list_: List
    old: str
    new: str

    def turned(self, value: Any, hint: Any) -> Any:
        """The value with every reference in it turned. hint: its annotation, which tells references from texts."""
        if is_dataclass(value) and not isinstance(value, type):
            return self._object(value)
        if isinstance(value, tuple):
            return tuple(dict.fromkeys(self._items(value, hint))) if _is_ref(hint, self.list_) else self._each(value)
        return self.new if value == self.old and _is_ref(hint, self.list_) else value

    def _object(self, value: Any) -> Any:
        kind: Any = type(value)
        hints: dict[str, Any] = _hints(kind)
        was = {field.name: getattr(value, field.name) for field in fields(value)}
        now = {name: self.turned(each, hints[name]) for name, each in was.items()}
        changed = {name: each for name, each in now.items() if each is not was[name] and each != was[name]}
        return _with(value, changed) if changed else value

    def _items(self, values: tuple[Any, ...], hint: Any) -> Iterator[Any]:
        yield from (self.new if each == self.old else each for each in values)

    def _each(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(self.turned(each, None) for each in values)


def folded_into(search: Search, list_: List, gone: str, kept: str, alias: str = "") -> Search:
    """The search with one contact or company put into another. One that is not there any more is left at that.

    alias: how a file calls the one that goes; "" when only the search knows it.
    """
    by_id: Any = search.contact_by_id if list_ == "contacts" else search.company_by_id
    if gone == kept or gone not in by_id or kept not in by_id:
        return search
    one = _joined(by_id[kept], by_id[gone], alias or _called(search, by_id[gone]))
    rest = tuple(one if each.id == kept else each for each in getattr(search, list_) if each.id != gone)
    turned: Search = _Pointing(list_, gone, kept).turned(_with(search, {list_: rest}), None)
    alone = tuple(_not_itself(each) for each in getattr(turned, list_))
    whole: Search = _with(turned, {list_: alone, "dossiers": tuple(_one_each(turned.dossiers))})
    return whole


def _with(value: Any, changed: dict[str, Any]) -> Any:
    return replace(value, **changed)


def _called(search: Search, gone: Any) -> str:
    company = search.company_by_id.get(getattr(gone, "company", None) or "")
    return f"{gone.name}, {company.name}" if company else str(gone.name)


def _joined(kept: Any, gone: Any, alias: str) -> Any:
    return _joined_company(kept, gone) if isinstance(kept, Company) else _joined_contact(kept, gone, alias)


def _joined_contact(kept: Contact, gone: Contact, alias: str) -> Contact:
    """What the one that goes knew fills what the other left empty; no note is lost."""
    found = FoundContact(
        name=gone.name,
        relation=gone.relation,
        title=gone.title,
        emails=gone.emails,
        phones=gone.phones,
        urls=gone.urls,
        place=gone.place,
        connected_on=gone.connected_on,
        last_contact=gone.last_contact,
        source=gone.source,
    )
    one = filled(kept, found, gone.company)
    empty = {
        field.name: getattr(gone, field.name)
        for field in fields(Contact)
        if field.name not in _OWN and not getattr(one, field.name)
    }
    relation = gone.relation if kept.relation is Relation.STRANGER else kept.relation
    empty |= {name: _both(getattr(kept, name), getattr(gone, name)) for name in _SUMMED}
    aliases = _both((*kept.aliases, alias), gone.aliases)
    notes = _notes(kept.notes, gone.notes)
    whole: Contact = _with(one, empty | {"relation": relation, "aliases": aliases, "notes": notes})
    return whole


_OWN = frozenset(("id", "name", "aliases", "relation", "notes", "past", "schools", "knows", "apart", "tags", "source"))
_SUMMED = ("past", "schools", "knows", "apart", "tags")


def _joined_company(kept: Company, gone: Company) -> Company:
    names = (gone.name, *gone.aliases)
    return replace(
        kept,
        aliases=_both(kept.aliases, tuple(name for name in names if name != kept.name)),
        apart=_both(kept.apart, gone.apart),
        directions=_both(kept.directions, gone.directions),
        families=_both(kept.families, gone.families),
        target=kept.target or gone.target,
        agency=kept.agency or gone.agency,
        motivation=kept.motivation or gone.motivation,
        to_employer=kept.to_employer or gone.to_employer,
        website=kept.website or gone.website,
        notes=_notes(kept.notes, gone.notes),
    )


def _both(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _notes(one: str, other: str) -> str:
    return one if not other or other in one else f"{one}\n{other}".strip()


def _not_itself(thing: Any) -> Any:
    """Nobody is told apart from, or knows, themselves."""
    own = {name: tuple(each for each in getattr(thing, name, ()) if each != thing.id) for name in ("apart", "knows")}
    changed = {name: each for name, each in own.items() if each != getattr(thing, name, ())}
    return _with(thing, changed) if changed else thing


def _one_each(dossiers: tuple[Dossier, ...]) -> Iterator[Dossier]:
    """A dossier for each thing: two that are now about one hold the facts of both."""
    about: dict[str, Dossier] = {}
    for each in dossiers:
        first = about.get(each.about, each)
        facts, unknowns = _both(first.facts, each.facts), _both(first.unknowns, each.unknowns)
        about[each.about] = replace(first, facts=facts, unknowns=unknowns)
    yield from about.values()


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _is_ref(hint: Any, list_: str) -> bool:
    """Whether an annotation is of ids in that list, one or several."""
    if get_origin(hint) is Annotated:
        return any(isinstance(each, Ref) and list_ in each.lists for each in get_args(hint)[1:])
    return any(_is_ref(each, list_) for each in get_args(hint))
