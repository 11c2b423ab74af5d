"""Serving: a free port, one machine, the folder that was named, and a stop that is calm."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

from threedoors.app import serve

START = "from pathlib import Path; from threedoors.app.serve import main; main({})"


def test_a_port_in_use_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind((serve.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert serve.free_port(port) > port


def test_no_port_at_all_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "_is_free", lambda port: False)
    with pytest.raises(serve.NoPort, match="--port"):
        serve.free_port(9000)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A started server's address and its data folder; stopped by Ctrl-C afterwards, and calm about it."""
    folder = tmp_path / "a folder with ä"
    arguments = f"port=9350, open_browser=False, data_dir=Path({str(folder)!r})"
    command = [sys.executable, "-u", "-c", START.format(arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", line)
        assert found, line
        yield found[0], folder
        server.send_signal(signal.SIGINT)
        said, _ = server.communicate(timeout=20)
    assert (server.returncode, "Traceback" in said) == (0, False), said


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_one_command_serves_this_machine_alone(served: tuple[str, Path]) -> None:
    address, folder = served
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with browser.open(address, timeout=10) as page:
        assert page.status == 200
        assert "token" not in page.url
        assert "Do you know what work you want?" in page.read().decode()
    assert (folder / "threedoors.sqlite3").exists()
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address.split("?")[0], timeout=10)
    assert refused.value.code == 403
    refused.value.close()
    with socket.socket() as neighbour:
        neighbour.settimeout(2)
        assert neighbour.connect_ex((_own_address(), int(address.split(":")[2].split("/")[0]))) != 0


def _own_address() -> str:
    """This machine as its neighbours see it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no neighbours")
        return str(probe.getsockname()[0])
