"""What can stop us, each with what to do about it.

Rulings, findings and skipped rows are values, not errors. An error is raised where the fault is seen and put into
words once per face: the CLI prints it in red and exits 2, the app shows it beside the form.
"""

from __future__ import annotations


class ThreeDoorsError(Exception):
    """Anything we refuse on purpose. `hint` says how to mend it, in the seeker's words."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Unreadable(ThreeDoorsError):
    """A file that is not what it should be: no part of it can be used."""


class BadSearchFile(ThreeDoorsError):
    """A search file breaks its contract. `path` is the JSON path of the fault, such as `$.contacts[3].power`.

    name: the file, when we know what it is called.
    """

    def __init__(self, path: str, message: str, *, hint: str = "", name: str = "") -> None:
        super().__init__(f"{name} at {path}: {message}" if name else f"{path}: {message}", hint=hint)
        self.path = path


class TooLong(ThreeDoorsError):
    """A name or title that is none: longer than any line needs to be."""


class NotFound(ThreeDoorsError):
    """The search holds nothing under that id."""
