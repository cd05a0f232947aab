"""Fixtures of the delivery tests: spools as real files."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mis_spool import Destination, Job, Spool, open_spool

NOW = datetime(2026, 10, 15, 9, 0, tzinfo=UTC)


def job(
    id_: str,
    *,
    order: str = "",
    kind: str = "ping",
    payload: bytes = b"payload",
    destination: str = "d",
    priority: int = 10,
) -> Job:
    """Return a job; jobs are independent unless `order` says otherwise."""
    return Job(
        id=id_,
        kind=kind,
        destination=destination,
        order_key=order or id_,
        priority=priority,
        payload=payload,
        content_type="application/json",
        created_at=NOW,
    )


@pytest.fixture
def key() -> bytes:
    """A fresh raw key."""
    return secrets.token_bytes(32)


@pytest.fixture
def spool_file(tmp_path: Path) -> Path:
    """Where the spool of this test lies."""
    return tmp_path / "spool.db"


@pytest.fixture
def spool(spool_file: Path, key: bytes) -> Iterator[Spool]:
    """A new spool with a destination nobody answers at."""
    with open_spool(spool_file, key, create=True) as opened:
        opened.put_destination(Destination(id="d", url="https://127.0.0.1:9/fhir", ca_pem="none"))
        yield opened
