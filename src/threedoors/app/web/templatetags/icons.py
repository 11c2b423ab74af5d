"""Icons of lucide, each drawn once: a page of thirty people shows a hundred of a dozen kinds."""

from __future__ import annotations

from functools import lru_cache

from django import template
from django.utils.safestring import SafeString
from lucide.templatetags.lucide import lucide as drawn

register = template.Library()


@register.simple_tag
@lru_cache(maxsize=500)
def lucide(name: str, *, size: int | None = 24, **kwargs: str) -> SafeString:
    """The icon of this name as inline SVG. kwargs: its attributes, with _ for -."""
    return SafeString(drawn(name, size=size, **kwargs))
