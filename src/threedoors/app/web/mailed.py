"""A message handed over, never sent: to the mail program of this phone or machine, or as a file for one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseRedirectBase

from threedoors.renderers import Letter, letter, mailto

HANDED = ("app", "mail")
"""What `do` says: opened in the mail program, which a phone can; or taken as a file."""


class _ToMailProgram(HttpResponseRedirectBase):
    status_code = 303
    allowed_schemes = ["mailto"]  # noqa: RUF012  # as Django declares it


def handed(request: HttpRequest, what: Letter, name: str) -> HttpResponse:
    """name: the file's, without its ending."""
    if request.POST.get("do") == "app":
        return _ToMailProgram(mailto(what))
    return as_file(letter(what), f"{name}.eml", "message/rfc822")


def as_file(data: bytes, name: str, kind: str, *, opens: bool = False) -> HttpResponse:
    """A download, never shown in the browser. opens: by the program it is for at once, as a phone's calendar does."""
    how = "inline" if opens else "attachment"
    return HttpResponse(data, content_type=kind, headers={"Content-Disposition": f'{how}; filename="{name}"'})
