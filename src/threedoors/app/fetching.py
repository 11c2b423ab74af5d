"""Fetching one page that the seeker asked for: public addresses only, a few redirects, a few seconds, a few megabytes.

Whoever writes an address could make this machine ask its neighbours: a router, a database, a cloud's own secrets. So a
name is looked up once, every address it has must be a public one, and the connection goes to one of those; a name
that answers differently a moment later changes nothing. Each redirect is a new address and is checked as one.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from typing import Final, Protocol
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from threedoors import __version__
from threedoors.errors import ThreeDoorsError

SECONDS: Final = 12.0
BYTES: Final = 5_000_000
REDIRECTS: Final = 5
LONGEST: Final = 2_000
PORTS: Final = {"http": 80, "https": 443}
TYPES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/json": ".json",
    "application/ld+json": ".json",
}
"""What is read of what an address may hold, with how a file of it is called."""

_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_PIECE: Final = 64_000
_PATIENCE: Final = 3.0
"""Seconds for one address of a name that has others."""

_INSTEAD: Final = "Open it in your browser and save the page, or copy its text; then bring that here."
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
_LOCAL_ENDS: Final = (".local", ".localhost", ".internal", ".lan", ".home", ".corp", ".intranet", ".home.arpa")


class CannotFetch(ThreeDoorsError):
    """This address is not fetched, or did not give a page we can read."""


@dataclass(frozen=True)
class Fetched:
    """A page as it came. url: where it was in the end; name: what a file of it would be called."""

    url: str
    name: str
    data: bytes


class Net(Protocol):
    """The two things asked of the network: which addresses a name has, and a connection to one of them."""

    def resolve(self, host: str, port: int) -> Sequence[str]: ...

    def connect(self, address: str, port: int, host: str, seconds: float, *, tls: bool) -> socket.socket: ...


class RealNet:
    """This machine's own network."""

    def resolve(self, host: str, port: int) -> Sequence[str]:
        return [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]

    def connect(self, address: str, port: int, host: str, seconds: float, *, tls: bool) -> socket.socket:
        plain = socket.create_connection((address, port), timeout=seconds)
        if not tls:
            return plain
        try:
            return ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        except OSError:
            plain.close()
            raise


def fetch(url: str, net: Net | None = None, *, seconds: float = SECONDS, most: int = BYTES) -> Fetched:
    """The page at this address. Raises CannotFetch, which says what to do instead."""
    asked = _Asked(net or RealNet(), time.monotonic() + seconds, most)
    where = _parts(url)
    for _ in range(REDIRECTS + 1):
        got = asked.get(where)
        if isinstance(got, Fetched):
            return got
        onward = _parts(got)
        if where.scheme == "https" and onward.scheme == "http":
            raise CannotFetch("This address leads on to one that is not encrypted.", hint=_INSTEAD)
        where = onward
    raise CannotFetch(f"This address leads on more than {REDIRECTS} times.", hint=_INSTEAD)


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, also where an IPv4 address is wrapped in an IPv6 one."""
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    return all(_open(each) for each in _unwrapped(ip))


def _unwrapped(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> Iterator[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    if isinstance(ip, ipaddress.IPv4Address):
        yield ip
        return
    inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
    if inner is None and ip in _NAT64:
        inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    yield inner or ip


def _open(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    shut = ip.is_private or ip.is_loopback or ip.is_link_local or ip.is_multicast or ip.is_reserved or ip.is_unspecified
    return ip.is_global and not shut


def _parts(url: str) -> SplitResult:
    """An address that may be fetched, with its host in plain letters. Raises CannotFetch."""
    text = url.strip()
    if "://" not in text:
        text = f"https://{text}"
    if len(text) > LONGEST or any(ord(each) < 33 for each in text):
        raise CannotFetch("This is no address of one page.", hint="Copy it from your browser's address bar.")
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode("ascii").lower()
        port = parts.port
    except (ValueError, UnicodeError):
        raise CannotFetch("This is no address of a page.", hint="Copy it from your browser's address bar.") from None
    _refuse(parts, host, port)
    shown = f"[{host}]" if ":" in host else host
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return SplitResult(parts.scheme.lower(), shown, path, quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"), "")


def _refuse(parts: SplitResult, host: str, port: int | None) -> None:
    scheme = parts.scheme.lower()
    if scheme not in PORTS:
        raise CannotFetch("Only addresses that begin with https:// or http:// are fetched.", hint=_INSTEAD)
    if not host or parts.username is not None or parts.password is not None:
        raise CannotFetch("This is no address of a page.", hint="Copy it from your browser's address bar.")
    if port not in (None, PORTS[scheme]):
        raise CannotFetch(f"Pages at port {port} are not fetched.", hint=_INSTEAD)
    if host == "localhost" or host.endswith(_LOCAL_ENDS) or ("." not in host and ":" not in host):
        raise CannotFetch("This address is inside your own network, so it is not fetched.", hint=_INSTEAD)


@dataclass(frozen=True)
class _Asked:
    """One wish to fetch: how much time is left for all of it, and how much may come."""

    net: Net
    until: float
    most: int

    @property
    def left(self) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise _slow()
        return left

    def get(self, where: SplitResult) -> Fetched | str:
        """The page, or the address it has moved to."""
        host, port = where.hostname or "", PORTS[where.scheme]
        addresses = self._checked(host, port)
        try:
            with self._connected(addresses, port, host, tls=where.scheme == "https") as connection:
                return self._answer(connection, where)
        except CannotFetch:
            _ = self.left  # what was cut off looks like many a fault, and is one: it took too long
            raise
        except (OSError, http.client.HTTPException, ValueError) as fault:
            if time.monotonic() >= self.until or isinstance(fault, TimeoutError):
                raise _slow() from fault
            if isinstance(fault, ssl.SSLError):
                raise CannotFetch(f"{host} could not prove that it is who it says.", hint=_INSTEAD) from fault
            raise CannotFetch(f"{host} did not answer as a web page does.", hint=_INSTEAD) from fault

    def _checked(self, host: str, port: int) -> Sequence[str]:
        """The addresses that may be connected to. Every one that the name has must be public."""
        try:
            addresses = _in_time(lambda: self.net.resolve(host, port), self.left)
        except (OSError, UnicodeError) as fault:
            raise CannotFetch(f"There is no {host}, or this machine is offline.", hint=_INSTEAD) from fault
        if not addresses or not all(map(is_public, addresses)):
            raise CannotFetch("This address is inside a private network, so it is not fetched.", hint=_INSTEAD)
        return list(dict.fromkeys(addresses))

    @contextmanager
    def _connected(
        self, addresses: Sequence[str], port: int, host: str, *, tls: bool
    ) -> Iterator[http.client.HTTPConnection]:
        """A connection to one of these very addresses, cut when the time is up however slowly the other side drips."""
        sock = self._first_that_answers(addresses, port, host, tls=tls)
        connection = http.client.HTTPConnection(host, port)
        connection.sock = sock
        alarm = threading.Timer(self.left, _cut, [sock])
        alarm.daemon = True
        alarm.start()
        try:
            yield connection
        finally:
            alarm.cancel()
            connection.close()

    def _first_that_answers(self, addresses: Sequence[str], port: int, host: str, *, tls: bool) -> socket.socket:
        """A name often has an address of a kind that this machine cannot reach; then the next one is tried."""
        for address in addresses[:-1]:
            try:
                return self.net.connect(address, port, host, min(self.left, _PATIENCE), tls=tls)
            except ssl.SSLError:
                raise
            except OSError:
                continue
        return self.net.connect(addresses[-1], port, host, self.left, tls=tls)

    def _answer(self, connection: http.client.HTTPConnection, where: SplitResult) -> Fetched | str:
        target = urlunsplit(("", "", where.path, where.query, ""))
        connection.putrequest("GET", target, skip_host=True, skip_accept_encoding=True)
        for name, value in _headers(where.netloc):
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        url = urlunsplit(where)
        if answer.status in _MOVED and answer.getheader("location"):
            return urljoin(url, str(answer.getheader("location")))
        if answer.status != http.client.OK:
            raise CannotFetch(_refused(answer.status), hint=_INSTEAD)
        end = _type_of(answer.headers)
        return Fetched(url, _name(where, end), self._body(answer))

    def _body(self, answer: http.client.HTTPResponse) -> bytes:
        if (answer.length or 0) > self.most:
            raise self._large()
        pieces, size = [], 0
        while piece := answer.read1(_PIECE):
            size += len(piece)
            if size > self.most:
                raise self._large()
            pieces.append(piece)
        _ = self.left  # a page that was cut off by us is not a whole one
        if answer.length:
            raise CannotFetch("The page broke off in the middle.", hint=_INSTEAD)
        return self._unpacked(b"".join(pieces), answer.getheader("content-encoding", "identity"))

    def _unpacked(self, data: bytes, encoding: str) -> bytes:
        """Packed although we asked for plain; never unpacked beyond what a page may be."""
        if encoding.strip().lower() in ("identity", ""):
            return data
        if encoding.strip().lower() != "gzip":
            raise CannotFetch("The page came packed in a way we do not read.", hint=_INSTEAD)
        unpacking = zlib.decompressobj(31)
        try:
            plain = unpacking.decompress(data, self.most)
        except zlib.error as fault:
            raise CannotFetch("The page came damaged.", hint=_INSTEAD) from fault
        if unpacking.unconsumed_tail:
            raise self._large()
        return plain

    def _large(self) -> CannotFetch:
        return CannotFetch(f"This page is larger than {self.most // 1_000_000} MB.", hint=_INSTEAD)


def _in_time(look_up: Callable[[], Sequence[str]], seconds: float) -> Sequence[str]:
    """The system's look-up knows no limit of time, so it runs beside us and is left alone when it takes too long."""
    found: list[Sequence[str]] = []
    faults: list[Exception] = []

    def run() -> None:
        try:
            found.append(look_up())
        except Exception as fault:
            faults.append(fault)

    beside = threading.Thread(target=run, daemon=True)
    beside.start()
    beside.join(seconds)
    if faults:
        raise faults[0]
    if not found:
        raise _slow()
    return found[0]


def _slow() -> CannotFetch:
    return CannotFetch("The page did not come in time.", hint=_INSTEAD)


def _cut(sock: socket.socket) -> None:
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        sock.close()


def _headers(host: str) -> Iterator[tuple[str, str]]:
    """As little as a page can be asked for with: nothing of the seeker, no cookie, not where they come from."""
    yield "Host", host
    yield "User-Agent", f"ThreeDoors/{__version__} (one page, on a person's click)"
    yield "Accept", "text/html,application/xhtml+xml,application/ld+json;q=0.9,application/json;q=0.9,text/plain;q=0.8"
    yield "Accept-Encoding", "identity"
    yield "Connection", "close"


def _refused(status: int) -> str:
    if status in (401, 403, 429, 451):
        return "That site shows this page only to a browser."
    if status in (404, 410):
        return "There is no page at this address any more."
    return f"That site could not give the page (it said {status})."


def _type_of(headers: Message) -> str:
    if "content-type" not in headers:
        raise CannotFetch("That site does not say what kind of file this is.", hint=_INSTEAD)
    kind = headers.get_content_type()
    if kind not in TYPES:
        raise CannotFetch("This address is not a page of text.", hint=_INSTEAD)
    return TYPES[kind]


def _name(where: SplitResult, end: str) -> str:
    last = where.path.rstrip("/").rsplit("/", 1)[-1][:60]
    bare = f"{where.hostname} {last}".strip()
    return bare if bare.lower().endswith(end) else f"{bare}{end}"
