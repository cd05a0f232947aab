"""The desktop's end of the spool: put jobs, read answers, erase what was accepted. Knows nothing of HTTP."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from .connections import Connection, connect
from .errors import DamagedSpool, SpoolRefused
from .messages import (
    ERROR_LIMIT,
    LARGEST_ANSWER,
    MIB,
    TEXT_LIMIT,
    Anchor,
    Answer,
    Counters,
    Destination,
    Job,
    JobState,
    Outcome,
    check_destination,
    check_job,
    from_micros,
    to_micros,
)

READ_LIMIT = 16 * MIB  # bodies of one reading together, so that a hostile spool cannot fill the memory


class Spool:
    """An open spool.db. Methods may be called from any thread; each is one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def put_destination(self, destination: Destination) -> None:
        """Add a destination or replace the one of this id. Raises SpoolRefused."""
        check_destination(destination)
        with self.connection.writing() as db:
            db.execute(
                """INSERT INTO destinations (id, url, ca_pem, token, accepted_rule, timeout_seconds)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET url = excluded.url, ca_pem = excluded.ca_pem,
                token = excluded.token, accepted_rule = excluded.accepted_rule,
                timeout_seconds = excluded.timeout_seconds""",
                astuple(destination),
            )

    def put_job(self, job: Job) -> bool:
        """Add a job unless its id is known (then False, nothing changes). Raises SpoolRefused."""
        check_job(job)
        digest = hashlib.sha256(job.payload).hexdigest()
        row = (
            job.id,
            job.kind,
            job.destination,
            job.order_key,
            job.priority,
            job.content_type,
            digest,
            len(job.payload),
            to_micros(job.created_at),
        )
        with self.connection.writing() as db:
            added = db.execute(
                """INSERT INTO jobs (id, kind, destination, order_key, priority, content_type, sha256, size, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING sequence""",
                row,
            ).fetchone()
            if added:
                db.execute("INSERT INTO payloads (job, data) VALUES (?, ?)", (added[0], job.payload))
        return bool(added)

    def answers_after(self, sequence: int, *, limit: int = 100) -> list[Answer]:
        """Return answers with a higher sequence, oldest first: at most `limit`, and about 16 MiB of bodies.

        Raises DamagedSpool for values this package would not have written.
        """
        answers: list[Answer] = []
        size = 0
        with self.connection.reading() as db:
            for row in db.execute(
                """SELECT sequence, job_id, at, outcome, http_status, substr(body, 1, ?), content_type, error, attempt
                FROM answers WHERE sequence > ? ORDER BY sequence LIMIT ?""",
                (LARGEST_ANSWER + 1, sequence, limit),
            ):
                answers.append(_answer(row))
                size += len(answers[-1].body)
                if size > READ_LIMIT:
                    break
        return answers

    def erase(self, job_id: str) -> None:
        """Erase a payload; id, hash and answers stay, the id is never taken again. Unknown ids are ignored."""
        with self.connection.writing() as db:
            db.execute("DELETE FROM payloads WHERE job = (SELECT sequence FROM jobs WHERE id = ?)", (job_id,))
            db.execute("UPDATE jobs SET state = 'erased' WHERE id = ?", (job_id,))

    def retry(self, job_id: str) -> bool:
        """A person asks again: a job that still has its payload becomes open and due now; False otherwise."""
        with self.connection.writing() as db:
            changed = db.execute(
                """UPDATE jobs SET state = 'open', attempts = 0, next_at = 0 WHERE id = ? AND state IN
                ('stopped', 'answered', 'open') AND sequence IN (SELECT job FROM payloads)""",
                (job_id,),
            ).rowcount
        return bool(changed)

    def job_states(self, ids: Iterable[str]) -> dict[str, JobState]:
        """Return the state of each known id."""
        with self.connection.reading() as db:
            rows = db.execute(
                "SELECT id, state FROM jobs WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            ).fetchall()
        return {str(id_): JobState(state) for id_, state in rows}

    def job_hash(self, job_id: str) -> str | None:
        """Return the SHA-256 (hex) of a job's payload as it was put; it outlives the payload."""
        with self.connection.reading() as db:
            row = db.execute("SELECT sha256 FROM jobs WHERE id = ?", (job_id,)).fetchone()
        return str(row[0]) if row else None

    def counters(self) -> Counters:
        """Count jobs by state, and the bytes still waiting."""
        with self.connection.reading() as db:
            rows = db.execute("SELECT state, count(*) FROM jobs GROUP BY state").fetchall()
            waiting = db.execute("SELECT coalesce(sum(size), 0) FROM jobs WHERE state = 'open'").fetchone()[0]
        return Counters(**{str(state): int(count) for state, count in rows}, waiting_bytes=int(waiting))

    def put_anchor(self, number: int, hash: str, at: datetime) -> None:  # noqa: A002  the chain's own word
        """Keep a head of the audit chain. Two hashes of one number are both kept: that is the evidence of a fork."""
        if not 0 < len(hash) <= TEXT_LIMIT:
            raise SpoolRefused("hash is empty or too long")
        with self.connection.writing() as db:
            db.execute(
                "INSERT INTO anchors VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (number, hash, to_micros(at))
            )

    def anchors(self) -> list[Anchor]:
        """Return the kept heads by number."""
        with self.connection.reading() as db:
            rows = db.execute("SELECT number, hash, at FROM anchors ORDER BY number, at").fetchall()
        return [Anchor(number=number, hash=hash_, at=from_micros(at)) for number, hash_, at in rows]

    def identity(self) -> str:
        """Return the random id of this spool: answers of a spool made anew are numbered from 1 again."""
        with self.connection.reading() as db:
            return str(db.execute("SELECT id FROM identity").fetchone()[0])

    def check(self) -> tuple[str, ...]:
        """Check all pages and references; empty when all is well. Takes time in proportion to the file."""
        try:
            with self.connection.reading() as db:
                found = [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check")]
                found += [str(row[0]) for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
                return (*found, *(f"reference in {row[0]}" for row in db.execute("PRAGMA foreign_key_check")))
        except DamagedSpool as damage:  # the engine gives up at the first page it cannot open
            return (str(damage),)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _answer(row: tuple[Any, ...]) -> Answer:
    sequence, job_id, at, outcome, http_status, body, content_type, error, attempt = row
    body = body or b""  # the binding gives None for a blob without bytes
    if (
        len(body) > LARGEST_ANSWER
        or max(len(job_id), len(content_type)) > TEXT_LIMIT
        or len(error or "") > ERROR_LIMIT
    ):
        raise DamagedSpool("answer out of bounds")
    try:
        return Answer(
            sequence=sequence,
            job_id=job_id,
            at=from_micros(at),
            outcome=Outcome(outcome),
            body=bytes(body),
            http_status=http_status,
            content_type=content_type,
            error=error,
            attempt=attempt,
        )
    except (ValueError, OverflowError):
        raise DamagedSpool("answer of unknown form") from None


def open_spool(path: Path, key: bytes, *, create: bool = False) -> Spool:
    """Open spool.db; arguments and errors are those of `connect`."""
    return Spool(connect(path, key, create=create))
