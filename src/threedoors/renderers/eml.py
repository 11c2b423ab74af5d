"""A message as a mail file (RFC 5322) that a mail program opens as a draft. Nothing is sent from here."""

from __future__ import annotations

from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from urllib.parse import quote


@dataclass(frozen=True, kw_only=True)
class Letter:
    """One reader, by name and address. An address that is none is left out, and the program asks for it."""

    to_name: str
    to_address: str
    subject: str
    text: str
    from_name: str = ""
    from_address: str = ""


def letter(what: Letter) -> bytes:
    """The file, in UTF-8. `X-Unsent` has mail programs open it for writing rather than for reading."""
    mail = EmailMessage(policy=policy.SMTP.clone(cte_type="7bit"))
    mail["Subject"] = _line(what.subject)
    if to := _address(what.to_name, what.to_address):
        mail["To"] = to
    if sender := _address(what.from_name, what.from_address):
        mail["From"] = sender
    mail["X-Unsent"] = "1"
    mail.set_content(what.text.strip() + "\n", charset="utf-8")
    return mail.as_bytes()


def mailto(what: Letter) -> str:
    """The same as an address that opens a draft (RFC 6068): what a phone has where it reads no mail file.

    Who writes is left to the program, which knows.
    """
    to = _address(what.to_name, what.to_address)
    lines = what.text.strip().splitlines()
    asked = {"subject": _line(what.subject), "body": "\r\n".join(lines)}
    fields = "&".join(f"{key}={quote(text, safe='')}" for key, text in asked.items() if text)
    return f"mailto:{quote(to.addr_spec, safe='@') if to else ''}{'?' if fields else ''}{fields}"


def _address(name: str, address: str) -> Address | None:
    try:
        return Address(display_name=_line(name), addr_spec=address.strip()) if address.strip() else None
    except (MessageError, ValueError, IndexError):
        return None


def _line(text: str) -> str:
    """A header is one line: a break in it would begin another header."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
