"""One HTTPS request to a destination, trusting its pinned authority only. Never retries, never follows a redirect."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from mis_spool import Destination, DueJob

from . import VERSION
from .kinds import Kind, kinds

CONNECT_SECONDS = 10.0
CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: a status, or an error code of `decisions`, or both (an answer that cannot be used)."""

    status: int | None = None
    error: str | None = None
    body: bytes = b""
    content_type: str = ""
    retry_after: str | None = None


class _CleanConnection(urllib3.connection.HTTPSConnection):
    """A kept connection on which bytes nobody asked for wait is not reused: a second answer is not the next job's."""

    @property
    def is_connected(self) -> bool:
        waiting = getattr(self.sock, "pending", lambda: 0)() if self.sock else 0
        return not waiting and super().is_connected


class _CleanPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _CleanConnection


class PinnedAdapter(HTTPAdapter):
    """An adapter that trusts the given PEM certificates only; `requests` would add its own bundle to any context."""

    def __init__(self, ca_pem: str) -> None:
        self.context = ssl.create_default_context(cadata=ca_pem)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Hand our context to each connection."""
        super().init_poolmanager(*args, ssl_context=self.context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"https": _CleanPool}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave verification to the context; the inherited method loads the public bundle into it."""
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = conn.ca_cert_dir = None


def open_session(destination: Destination) -> requests.Session:
    """Return a session for one destination and one thread. Raises ssl.SSLError for an unreadable authority."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.adapters.clear()
    if destination.is_plain:
        session.mount("http://", HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0))
    else:
        session.mount("https://", PinnedAdapter(destination.ca_pem))
    session.headers.update({"User-Agent": f"mis-sync/{VERSION}", "Accept-Encoding": "identity"})
    if destination.token:
        session.headers["Authorization"] = f"Bearer {destination.token}"
    return session


def send(
    session: requests.Session, destination: Destination, *, job: DueJob, kind: Kind, payload: bytes
) -> Reply:
    """Send one job and return what came back; network trouble is an error code, never an exception."""
    headers = {"Idempotency-Key": job.id, **kind.headers}
    body = payload if kind.sends_payload else None
    return _told(lambda: _exchange(session, destination, kind=kind, headers=headers, body=body))


def probe(destination: Destination) -> Reply:
    """Ask the destination's address for anything: whether it is reached and its authority and credentials fit."""
    ping = kinds()["ping"]
    try:
        session = open_session(destination)
    except (ssl.SSLError, ValueError):
        return Reply(error="authority")
    return _told(lambda: _exchange(session, destination, kind=ping, headers=ping.headers, body=None))


def _told(exchange: Callable[[], Reply]) -> Reply:
    """Turn network trouble into an error code."""
    try:
        return exchange()
    except requests.exceptions.SSLError:
        return Reply(error="tls")
    except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return Reply(error="timeout")
    except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError):
        return Reply(error="network")


def _exchange(
    session: requests.Session,
    destination: Destination,
    *,
    kind: Kind,
    headers: Mapping[str, str],
    body: bytes | None,
) -> Reply:
    seconds = destination.timeout_seconds
    deadline = time.monotonic() + seconds + CONNECT_SECONDS
    with session.request(
        kind.method,
        destination.url,
        data=body,
        headers=dict(headers),
        timeout=(min(seconds, CONNECT_SECONDS), seconds),
        allow_redirects=False,
        stream=True,
    ) as response:
        read, error = _read(response, deadline, limit=kind.answer_limit)
        return Reply(
            status=response.status_code,
            error=error or ("redirect" if 300 <= response.status_code <= 399 else None),
            body=read,
            content_type=response.headers.get("Content-Type", ""),
            retry_after=response.headers.get("Retry-After"),
        )


def _read(response: requests.Response, deadline: float, *, limit: int) -> tuple[bytes, str | None]:
    """Read a bounded body by a deadline, so that neither size nor a trickle holds the agent."""
    parts = bytearray()
    while chunk := response.raw.read1(CHUNK, decode_content=False):
        parts += chunk
        if len(parts) > limit:
            return b"", "too_large"
        if time.monotonic() > deadline:
            return b"", "timeout"
    promised = response.headers.get("Content-Length", "")
    if promised.isdigit() and len(parts) != int(promised):
        return b"", "network"
    return bytes(parts), None
