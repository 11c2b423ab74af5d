"""Who gets in: only the browser with the ticket, only on this machine, only with forms that this app gave out."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client

from threedoors.app import local

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/", "/start/", "/people/", "/settings/export/", "/people/x/intend/?door=job"])
def test_without_a_ticket_nothing_is_shown(path: str) -> None:
    response = Client().get(path)
    assert response.status_code == 403
    assert b"Look in the window where Three Doors runs" in response.content


def test_a_ticket_lets_in_and_leaves_the_address() -> None:
    client, ticket = Client(), local.new_ticket(settings.DATA)
    response = client.get("/people/", {"token": ticket})
    assert (response.status_code, response["Location"]) == (302, "/people/")
    assert client.get("/start/").status_code == 200


def test_a_ticket_works_once() -> None:
    ticket = local.new_ticket(settings.DATA)
    assert Client().get("/", {"token": ticket}).status_code == 302
    refused = Client().get("/", {"token": ticket})
    assert refused.status_code == 403
    assert b"each one works once" in refused.content


def test_a_wrong_ticket_does_not_use_up_the_right_one() -> None:
    ticket = local.new_ticket(settings.DATA)
    assert Client().get("/", {"token": "guessed"}).status_code == 403
    assert Client().get("/", {"token": ticket}).status_code == 302


def test_a_new_ticket_takes_the_place_of_the_old() -> None:
    old, new = local.new_ticket(settings.DATA), local.new_ticket(settings.DATA)
    assert Client().get("/", {"token": old}).status_code == 403
    assert Client().get("/", {"token": new}).status_code == 302


def test_a_browser_inside_needs_no_ticket_again(let_in: Callable[..., Client]) -> None:
    client = let_in()
    assert client.get("/", {"token": "from an old tab"}).status_code == 302
    assert client.get("/start/").status_code == 200


def test_the_ticket_is_not_kept_as_it_is() -> None:
    ticket = local.new_ticket(settings.DATA)
    assert ticket not in (settings.DATA / "ticket").read_text()


@pytest.mark.skipif(os.name != "posix", reason="other systems keep files private by the folder")
@pytest.mark.parametrize("name", ["secret.key", "ticket"])
def test_secrets_are_private(name: str) -> None:
    local.new_ticket(settings.DATA)
    assert stat.S_IMODE((settings.DATA / name).stat().st_mode) == 0o600


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.0.7:8733"])
def test_another_host_is_refused(let_in: Callable[..., Client], host: str) -> None:
    client = let_in()
    response = client.get("/start/", headers={"host": host})
    assert response.status_code == 400
    assert b"127.0.0.1 or localhost only" in response.content


def test_a_form_from_elsewhere_is_refused_with_a_way_on(let_in: Callable[..., Client]) -> None:
    client = let_in(enforce_csrf_checks=True)
    response = client.post("/sample/")
    assert response.status_code == 403
    assert b"reload the page" in response.content


def test_scripts_and_styles_come_from_this_app_alone(own: Client) -> None:
    response = own.get("/")
    policy = dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    body = response.content.decode()
    assert "style=" not in body
    assert "onclick" not in body
    assert "<script>" not in body


def test_private_pages_are_not_kept_by_the_browser(own: Client) -> None:
    assert own.get("/people/")["Cache-Control"] == "no-store"


def test_no_secret_reaches_a_log(caplog: pytest.LogCaptureFixture) -> None:
    ticket = local.new_ticket(settings.DATA)
    with caplog.at_level(logging.DEBUG):
        Client().get("/", {"token": ticket})
        Client().get("/", {"token": ticket})
        Client().get("/", {"token": ticket}, headers={"host": "evil.example"})
    assert ticket not in caplog.text
    assert settings.SECRET_KEY not in caplog.text
