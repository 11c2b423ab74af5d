"""Serving the app on the seeker's own machine: one command, this machine only, one browser let in."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
import webbrowser
from contextlib import ExitStack
from pathlib import Path

from threedoors.app import local
from threedoors.errors import ThreeDoorsError

HOST = "127.0.0.1"
PORT = 8733
_TRIES = 40
_PATIENCE = 20.0  # seconds until a start that does not come is given up


class NoPort(ThreeDoorsError):
    """Every port we tried is in use."""


def main(port: int | None = None, open_browser: bool = True, demo: bool = False, data_dir: Path | None = None) -> None:
    """Migrate, serve until Ctrl-C, and say where.

    port: where to start looking for a free one. demo: the sample search in a folder that is thrown away afterwards.
    data_dir: the data folder, else the one that THREEDOORS_DATA names, else this system's usual one.
    """
    with ExitStack() as stack:
        if demo and data_dir is None:
            thrown_away = tempfile.TemporaryDirectory(prefix="threedoors-", ignore_cleanup_errors=True)
            data_dir = Path(stack.enter_context(thrown_away))
        if data_dir is not None:
            os.environ[local.DATA_VARIABLE] = str(data_dir.expanduser().absolute())
        folder = local.data_folder()
        prepare(demo=demo)
        free = free_port(PORT if port is None else port)
        address = f"http://{HOST}:{free}/?token={local.new_ticket(folder)}"
        threading.Thread(target=_announce, args=(address, free, folder, open_browser), daemon=True).start()
        _serve(free)


def prepare(*, demo: bool = False) -> None:
    """Bring the database up to date, and open the sample in a demo."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "threedoors.app.settings")
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", interactive=False, verbosity=0)
    if demo:
        from threedoors.app.actions.starting import open_sample

        open_sample()
    connection.close()


def free_port(first: int) -> int:
    """This port or the next one that nobody listens on. Raises NoPort."""
    for port in range(first, min(first + _TRIES, 65536)):
        if _is_free(port):
            return port
    raise NoPort(f"Ports {first} to {first + _TRIES - 1} are all in use.", hint="Name another one with --port.")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)  # Windows, where REUSEADDR would share the port
        probe.setsockopt(socket.SOL_SOCKET, exclusive or socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _announce(address: str, port: int, folder: Path, open_browser: bool) -> None:
    if not _answers(port):
        return
    print(f"Three Doors is open at {address}", flush=True)
    print(f"Everything stays in {folder}. Stop with Ctrl-C.", flush=True)
    if open_browser:
        webbrowser.open(address)


def _answers(port: int) -> bool:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return True
    return False


def _serve(port: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    Granian(
        "threedoors.app.wsgi:application",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=2,
        websockets=False,
        log_level=LogLevels.error,
        log_access=False,
    ).serve()
