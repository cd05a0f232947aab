"""Measures delivery: signed 20 kB documents a second through mis-sync, beside a bare loop; prints JSON lines.

Both send to a stand that verifies each signature and signs each receipt; the bare loop has the same TLS, and one
durable commit for each document, as the agent has.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sqlite3
import sys
import tempfile
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

import requests

from gostkz.cms import sign_cms
from gostkz.pkcs12 import KeyFile
from mis_spool import open_spool
from tests.sync.stations import Agent, StandProcess, bundle, document_job, until
from tests.sync.test_stands import issue, make_authority

SIZE = 20_000


def payloads(count: int, key: KeyFile) -> list[bytes]:
    """Return signed documents ready to send."""
    made = []
    for _ in range(count):
        data = os.urandom(SIZE)
        made.append(bundle(data, sign_cms(data, key, signing_time=datetime.now(UTC))))
    return made


def stand_in(folder: Path) -> StandProcess:
    return StandProcess(folder, program=("-m", "mis_stand", "serve"))


def bare_loop(folder: Path, documents: list[bytes]) -> float:
    """Return documents a second of one session that commits each answer."""
    with stand_in(folder) as stand, requests.Session() as session, sqlite3.connect(folder / "bare.db") as db:
        session.verify = str(folder / "tls_ca.pem")
        session.trust_env = False
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE answers (body BLOB)")
        url = stand.url
        begin = time.perf_counter()
        for body in documents:
            answer = session.post(url, data=body, headers={"Idempotency-Key": str(uuid.uuid4())}, timeout=30)
            assert answer.status_code == 200
            db.execute("INSERT INTO answers VALUES (?)", (answer.content,))
            db.commit()
        return len(documents) / (time.perf_counter() - begin)


def agent(stand: StandProcess, documents: list[bytes], *, workers: int) -> float:
    """Return documents a second from the agent's start to the last recorded answer."""
    key, folder = secrets.token_bytes(32), stand.folder
    with stand, open_spool(folder / "spool.db", key, create=True) as spool:
        spool.put_destination(stand.destination(timeout_seconds=30.0))
        for body in documents:
            spool.put_job(document_job(body))
        with Agent(folder / "spool.db", key, "--workers", str(workers)) as process:
            process.line(event="ready")
            begin = time.perf_counter()
            until(lambda: spool.counters().answered == len(documents), seconds=300)
            seconds = time.perf_counter() - begin
        assert {line["status"] for line in stand.list()} == {"accepted"}
    return len(documents) / seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--workers", type=int, default=4)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        first, second = (make_authority(Path(temporary) / name) for name in ("bare", "agent"))
        bare = bare_loop(first, payloads(options.count, issue(first)[1]))
        documents = payloads(options.count, issue(second)[1])
        full = agent(stand_in(second), documents, workers=options.workers)
        alone = agent(StandProcess(Path(temporary) / "believer"), documents, workers=options.workers)
    met = full >= 50 and full >= 0.3 * bare
    print(json.dumps({
        "row": "delivery of 20 kB documents, the stand verifying each : bare loop with the same TLS and commit",
        "unit": "documents/s", "value": round(full, 1), "baseline": round(bare, 1), "ratio": round(full / bare, 2),
        "allowed_ratio": 0.3, "nothing_verified": round(alone, 1), "budget": 50, "runs": options.count, "pass": met}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
