"""Fetching a page: what is let through and what is not, on connections that never leave this process."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from threedoors.app.fetching import CannotFetch, Fetched, fetch, is_public

HERE = "93.184.216.34"
PAGE = b"<html><title>Sales</title></html>"


def answer(body: bytes = PAGE, kind: str = "text/html; charset=utf-8", status: str = "200 OK", **more: str) -> bytes:
    head = {"Content-Type": kind, "Content-Length": str(len(body)), **{k.replace("_", "-"): v for k, v in more.items()}}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in head.items() if value), "", ""]
    return "\r\n".join(lines).encode() + body


def moved(to: str) -> bytes:
    return answer(b"", status="302 Found", Location=to)


@dataclass
class FakeNet:
    """Names with their addresses, and what is answered at each host, one after another."""

    names: Mapping[str, Sequence[str]]
    answers: dict[str, list[bytes]]
    drips: bool = False
    looked_up: list[str] = field(default_factory=list)
    connected: list[tuple[str, int, str, bool]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def resolve(self, host: str, port: int) -> Sequence[str]:
        self.looked_up.append(host)
        if host not in self.names:
            raise socket.gaierror("no such name")
        return self.names[host]

    def connect(self, address: str, port: int, host: str, seconds: float, *, tls: bool) -> socket.socket:
        self.connected.append((address, port, host, tls))
        ours, theirs = socket.socketpair()
        ours.settimeout(seconds)
        threading.Thread(target=self._serve, args=(theirs, host), daemon=True).start()
        return ours

    def _serve(self, theirs: socket.socket, host: str) -> None:
        with theirs:
            self.asked.append(theirs.recv(65536).decode())
            if self.drips:
                theirs.sendall(b"HTTP/1.1 200 OK\r\nX: ")
                theirs.recv(1)  # says nothing more until the other side hangs up
                return
            try:
                theirs.sendall(self.answers[host].pop(0))
            except OSError:
                return  # hung up on purpose


def net(*answers: bytes, host: str = "jobs.example", at: Sequence[str] = (HERE,), drips: bool = False) -> FakeNet:
    return FakeNet({host: at}, {host: list(answers)}, drips=drips)


def test_a_page_is_asked_for_once_and_with_nothing_of_the_seeker() -> None:
    there = net(answer())
    got = fetch("jobs.example/sales?id=7#top", there)
    assert got == Fetched("https://jobs.example/sales?id=7", "jobs.example sales.html", PAGE)
    assert there.connected == [(HERE, 443, "jobs.example", True)]
    head = there.asked[0].split("\r\n")
    assert head[0] == "GET /sales?id=7 HTTP/1.1"
    assert {line.split(":")[0] for line in head[1:] if line} == {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection",
    }  # fmt: skip


@pytest.mark.parametrize(
    "url",
    ["ftp://jobs.example/x", "file://etc/passwd", "gopher://jobs.example", "javascript://jobs.example/%0aalert(1)",
     "data:text/html,x", "https://user:secret@jobs.example/", "https://jobs.example:8080/", "http://jobs.example:22/",
     "https://localhost/", "https://printer.local/", "https://router/", "https://", "https://a b.example/",
     "https://jobs.example/\r\nX: y",
     "https://[::1", "", "x" * 3000, "http://jobs.example:99999/"],
)  # fmt: skip
def test_what_is_no_address_of_a_public_page_is_not_even_looked_up(url: str) -> None:
    there = net(answer())
    with pytest.raises(CannotFetch):
        fetch(url, there)
    assert (there.looked_up, there.connected) == ([], [])


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
     "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.7", "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0",
     "fc00::1",
     "ff02::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1",
     "2001:0:4136:e378:8000:63bf:80ff:fffe", "nonsense"],
)  # fmt: skip
def test_an_address_inside_a_network_is_never_connected_to(address: str) -> None:
    assert not is_public(address)
    there = net(answer(), at=[HERE, address])
    with pytest.raises(CannotFetch, match="private network"):
        fetch("https://jobs.example/", there)
    assert there.connected == []


@pytest.mark.parametrize("address", [HERE, "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data/",
                                 "http://2130706433/", "http://0x7f.1/", "http://127.1/"])  # fmt: skip
def test_an_address_in_figures_is_checked_like_a_name(url: str) -> None:
    class Figures(FakeNet):
        def resolve(self, host: str, port: int) -> Sequence[str]:
            return ["::1"] if ":" in host else [socket.inet_ntoa(socket.inet_aton(host))]

    there = Figures({}, {})
    with pytest.raises(CannotFetch):
        fetch(url, there)
    assert there.connected == []


def test_the_name_is_looked_up_once_and_that_very_address_is_used() -> None:
    class Rebinding(FakeNet):
        def resolve(self, host: str, port: int) -> Sequence[str]:
            super().resolve(host, port)
            return [HERE] if len(self.looked_up) == 1 else ["127.0.0.1"]

    there = Rebinding({"jobs.example": []}, {"jobs.example": [answer()]})
    assert fetch("https://jobs.example/", there).data == PAGE
    assert there.looked_up == ["jobs.example"]
    assert there.connected[0][0] == HERE


def test_an_address_that_cannot_be_reached_is_passed_over_for_the_next() -> None:
    class HalfReachable(FakeNet):
        def connect(self, address: str, port: int, host: str, seconds: float, *, tls: bool) -> socket.socket:
            if ":" in address:
                raise OSError("network is unreachable")
            return super().connect(address, port, host, seconds, tls=tls)

    at = {"jobs.example": ["2606:4700::1111", HERE]}
    there = HalfReachable(at, {"jobs.example": [answer()]})
    assert fetch("https://jobs.example/", there).data == PAGE
    assert [each[0] for each in there.connected] == [HERE]
    with pytest.raises(CannotFetch, match="did not answer"):
        fetch("https://jobs.example/", HalfReachable({"jobs.example": ["2606:4700::1111"]}, {}))


def test_a_redirect_is_followed_and_checked_like_a_first_address() -> None:
    there = net(moved("/sales/2"), answer())
    assert fetch("https://jobs.example/sales", there).url == "https://jobs.example/sales/2"
    inward = FakeNet(
        {"jobs.example": [HERE], "db.example": ["10.0.0.9"]}, {"jobs.example": [moved("https://db.example/")]}
    )
    with pytest.raises(CannotFetch, match="private network"):
        fetch("https://jobs.example/", inward)
    assert [each[2] for each in inward.connected] == ["jobs.example"]


@pytest.mark.parametrize("to", ["http://jobs.example/", "ftp://jobs.example/", "file://etc/passwd", "https://localhost/",
                                "//user@jobs.example/", "https://jobs.example:6379/"])  # fmt: skip
def test_a_redirect_leads_nowhere_a_first_address_may_not(to: str) -> None:
    there = net(moved(to), answer())
    with pytest.raises(CannotFetch):
        fetch("https://jobs.example/", there)
    assert len(there.connected) == 1


def test_a_round_of_redirects_ends() -> None:
    there = net(*[moved("/again")] * 20)
    with pytest.raises(CannotFetch, match="leads on more than 5 times"):
        fetch("https://jobs.example/", there)
    assert len(there.connected) == 6


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (answer(b"x" * 3000), "larger than"),
        (answer(b"x" * 3000, Content_Length=""), "larger than"),
        (answer(gzip.compress(b"x" * 3000), Content_Encoding="gzip"), "larger than"),
        (answer(b"x", Content_Encoding="br"), "packed in a way"),
        (answer(b"no gzip", Content_Encoding="gzip"), "damaged"),
        (answer(kind="application/pdf"), "not a page of text"),
        (answer(kind="image/svg+xml"), "not a page of text"),
        (answer(kind=""), "what kind of file"),
        (answer(status="403 Forbidden"), "only to a browser"),
        (answer(status="404 Not Found"), "no page at this address"),
        (answer(status="500 Oh"), "it said 500"),
        (answer()[:-4], "broke off"),
        (b"SSH-2.0-OpenSSH_9\r\n", "did not answer as a web page"),
        (b"", "did not answer as a web page"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500, "did not answer as a web page"),
    ],
)
def test_what_comes_back_is_held_to_its_limits(given: bytes, said: str) -> None:
    with pytest.raises(CannotFetch, match=said):
        fetch("https://jobs.example/", net(given), most=2000)


def test_a_packed_page_is_unpacked() -> None:
    packed = gzip.compress(PAGE)
    assert fetch("https://jobs.example/", net(answer(packed, Content_Encoding="gzip"))).data == PAGE


def test_who_drips_is_cut_off_in_time() -> None:
    with pytest.raises(CannotFetch, match="in time"):
        fetch("https://jobs.example/", net(drips=True), seconds=0.2)


def test_a_name_that_is_never_answered_is_given_up() -> None:
    never = threading.Event()

    class Stuck(FakeNet):
        def resolve(self, host: str, port: int) -> Sequence[str]:
            never.wait(10)
            return [HERE]

    with pytest.raises(CannotFetch, match="in time"):
        fetch("https://jobs.example/", Stuck({}, {}), seconds=0.2)
    never.set()


def test_a_site_that_cannot_prove_who_it_is_gives_nothing() -> None:
    class Forged(FakeNet):
        def connect(self, address: str, port: int, host: str, seconds: float, *, tls: bool) -> socket.socket:
            raise ssl.SSLCertVerificationError("certificate verify failed")

    with pytest.raises(CannotFetch, match="prove that it is who it says"):
        fetch("https://jobs.example/", Forged({"jobs.example": [HERE]}, {}))


def test_a_name_nobody_has_is_told() -> None:
    with pytest.raises(CannotFetch, match=r"There is no nowhere\.example"):
        fetch("https://nowhere.example/", net(answer()))


def test_a_name_in_any_script_is_asked_for_in_plain_letters() -> None:
    there = net(answer(), host="xn--bcher-kva.example")
    assert fetch("https://Bücher.example/stellen/verkäufer", there).url == (
        "https://xn--bcher-kva.example/stellen/verk%C3%A4ufer"
    )
