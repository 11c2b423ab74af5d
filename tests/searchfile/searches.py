"""Any search that could be: Hypothesis strategies built from the shapes of the terms, with ids that agree."""

from __future__ import annotations

import string
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from threedoors.searchfile import shapes
from threedoors.terms import Channel, Conversation, Dossier, Family, Focus, FocusOn, PartDate, Search, Unknown

Pools = Mapping[str, list[str]]

LISTS = ("evidence", "directions", "companies", "contacts", "openings", "conversations", "materials")
FITTING = {
    FocusOn.INDUSTRY: ("families", "directions"),
    FocusOn.COMPANY: ("companies",),
    FocusOn.POSITION: ("directions", "openings", "families"),
    FocusOn.OPENING: ("openings",),
}

IDS = st.text(string.ascii_letters + string.digits + "_-", min_size=1, max_size=6) | st.text(
    "aZ9_-", min_size=64, max_size=64
)
TEXTS = st.text(max_size=8)
NUMBERS = st.integers(-shapes.LARGEST, shapes.LARGEST)
FLOATS = st.floats(-shapes.LARGEST, shapes.LARGEST)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
OFFSETS = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@st.composite
def searches(draw: st.DrawFn) -> Search:
    pools = {name: draw(st.lists(IDS, max_size=2, unique=True)) for name in LISTS}
    has_subject = any(pools[name] for name in ("companies", "openings", "directions"))
    pools["unknowns"] = draw(st.lists(IDS, max_size=2, unique=True)) if has_subject else []
    pools["families"] = [family.value for family in Family]
    values = {key.attribute: draw(_search_key(key, pools)) for key in shapes.keys_of(Search)}
    return Search(**values)


def _search_key(key: shapes.Key, pools: Pools) -> st.SearchStrategy[Any]:
    if key.name in LISTS:
        assert isinstance(key.shape, shapes.Many)
        assert isinstance(key.shape.of, shapes.Thing)
        cls = key.shape.of.of
        return st.tuples(*(things(cls, pools, id=st.just(own)) for own in pools[key.name]))
    if key.name == "dossiers":
        return dossiers(pools)
    return values(key, pools)


def dossiers(pools: Pools) -> st.SearchStrategy[tuple[Dossier, ...]]:
    """Every unknown of the pool stands in the first dossier, so that an agenda may name it."""
    if not pools["unknowns"]:
        return values(next(key for key in shapes.keys_of(Search) if key.name == "dossiers"), pools)
    unknowns = st.tuples(*(things(Unknown, pools, id=st.just(own)) for own in pools["unknowns"]))
    return st.tuples(things(Dossier, pools, unknowns=unknowns))


def things(cls: type[Any], pools: Pools, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One term of this class."""
    if cls is Focus:
        return _focus(pools)
    drawn = {key.attribute: key for key in shapes.keys_of(cls) if key.attribute not in fixed}
    made = fixed | {attribute: values(key, pools) for attribute, key in drawn.items()}
    if cls is Conversation:
        made = _with_somebody(made, pools)
    return st.builds(cls, **made)


def _focus(pools: Pools) -> st.SearchStrategy[Focus]:
    fits = [Focus(on=on, what=what) for on, lists in FITTING.items() for name in lists for what in pools[name]]
    return st.sampled_from(fits)


def _with_somebody(made: dict[str, st.SearchStrategy[Any]], pools: Pools) -> dict[str, st.SearchStrategy[Any]]:
    if pools["contacts"]:
        people = st.lists(st.sampled_from(pools["contacts"]), min_size=1, max_size=2).map(tuple)
        return made | {"contacts": people}
    return made | {"channel": st.sampled_from([Channel.APPLICATION, Channel.ONE_WAY_VIDEO])}


def values(key: shapes.Key, pools: Pools) -> st.SearchStrategy[Any]:
    own = of_shape(key.shape, pools)
    if key.required:
        return own
    return st.just(key.default) | own if possible(key.shape, pools) else st.just(key.default)


def possible(shape: shapes.Shape, pools: Pools) -> bool:
    """Whether this search holds what such a value must refer to."""
    if isinstance(shape, shapes.Ref):
        return any(pools[name] for name in shape.lists)
    if isinstance(shape, shapes.Many):
        return possible(shape.of, pools)
    if isinstance(shape, shapes.Thing):
        return all(possible(key.shape, pools) for key in shapes.keys_of(shape.of) if key.required)
    return True


def of_shape(shape: shapes.Shape, pools: Pools) -> st.SearchStrategy[Any]:
    match shape:
        case shapes.Thing(of=cls):
            return things(cls, pools)
        case shapes.Many(of=shapes.Thing(of=cls)) if any(key.attribute == "id" for key in shapes.keys_of(cls)):
            return st.lists(things(cls, pools), max_size=2, unique_by=lambda thing: thing.id).map(tuple)
        case shapes.Many(of=inner):
            return st.lists(of_shape(inner, pools), max_size=2).map(tuple)
        case shapes.Ref(lists=lists):
            return st.sampled_from([ref for name in lists for ref in pools[name]])
        case shapes.Choice(of=enum):
            return st.sampled_from(enum)
        case shapes.Number(whole=whole, low=low, high=high):
            return st.integers(low, high) if whole else NUMBERS | FLOATS
        case shapes.Text(filled=True):
            return TEXTS.filter(str.strip)
        case shapes.Version(number=number):
            return st.just(number)
    return _SIMPLE[type(shape)]


def part_dates() -> st.SearchStrategy[PartDate]:
    return st.dates().flatmap(
        lambda day: st.sampled_from(
            [PartDate(day.year), PartDate(day.year, day.month), PartDate(day.year, day.month, day.day)]
        )
    )


def to_the_minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0, fold=0)


_SIMPLE: dict[type[Any], st.SearchStrategy[Any]] = {
    shapes.Text: TEXTS,
    shapes.OwnId: IDS,
    shapes.YesNo: st.booleans(),
    shapes.Day: st.dates(date(1, 1, 1), date(9999, 12, 31)),
    shapes.PartDay: part_dates(),
    shapes.Moment: st.datetimes(timezones=st.none() | OFFSETS).map(
        lambda at: at.replace(second=0, microsecond=0, fold=0)
    ),
    shapes.Currency: st.text(string.ascii_uppercase, min_size=3, max_size=3),
    shapes.AsItCame: st.dictionaries(TEXTS, JSON, max_size=2),
}
