"""The spool as a file and as a queue, on real SQLCipher files."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mis_spool import (
    PAYLOAD_LIMIT,
    DamagedSpool,
    Destination,
    NewerSpool,
    Outcome,
    Queue,
    Result,
    Spool,
    SpoolMissing,
    SpoolRefused,
    WrongKey,
    open_spool,
)

from .conftest import NOW, job

LATER = NOW + timedelta(seconds=10)
ANSWERED = Result(job_id="a", at=NOW, outcome=Outcome.ANSWERED, attempt=1, http_status=200, body=b"{}")
RETRYING = replace(ANSWERED, outcome=Outcome.RETRYING, http_status=503, next_at=LATER, error="http_503")
STOPPED = replace(ANSWERED, outcome=Outcome.STOPPED, http_status=422, error="http_422")


def due(spool: Spool, at: datetime = NOW) -> list[str]:
    return [found.id for found in Queue(spool).due(at, limit=100)]


def test_another_key_is_named_and_leaves_the_file_alone(spool: Spool, spool_file: Path, key: bytes) -> None:
    spool.put_job(job("a"))
    before = spool_file.read_bytes()
    with pytest.raises(WrongKey):
        open_spool(spool_file, bytes(32))
    assert spool_file.read_bytes() == before


def test_a_missing_spool_is_not_made_by_looking_for_it(spool_file: Path, key: bytes) -> None:
    with pytest.raises(SpoolMissing):
        open_spool(spool_file, key)
    assert not spool_file.exists()


def test_a_spool_cut_off_or_foreign_is_damaged(
    spool: Spool, spool_file: Path, key: bytes, tmp_path: Path
) -> None:
    spool.put_job(job("a", payload=b"x" * 50_000))
    spool.close()
    (tmp_path / "cut.db").write_bytes(spool_file.read_bytes()[:3_000])
    (tmp_path / "empty.db").touch()
    with sqlite3.connect(tmp_path / "plain.db") as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    for name in ("cut.db", "empty.db", "plain.db"):
        with pytest.raises(DamagedSpool):
            open_spool(tmp_path / name, key)


def test_a_flipped_bit_in_a_page_is_damage(spool: Spool, spool_file: Path, key: bytes) -> None:
    spool.put_job(job("a", payload=b"x" * 200_000))
    spool.close()
    raw = bytearray(spool_file.read_bytes())
    raw[len(raw) - 3 * 4096 + 100] ^= 1
    spool_file.write_bytes(raw)
    with open_spool(spool_file, key) as opened:
        assert opened.check()
        with pytest.raises(DamagedSpool):
            Queue(opened).payload("a")


def test_a_newer_schema_is_refused(spool: Spool, spool_file: Path, key: bytes) -> None:
    with spool.connection.reading() as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerSpool):
        open_spool(spool_file, key)


def test_the_file_shows_nothing_of_a_payload_and_is_private(spool: Spool, spool_file: Path) -> None:
    spool.put_job(job("a", payload="Ахметова".encode() * 100))
    files = list(spool_file.parent.glob("spool.db*"))
    assert len(files) == 3
    assert not any("Ахметова".encode() in file.read_bytes() for file in files)
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_job_is_taken_once_by_its_id(spool: Spool) -> None:
    assert spool.put_job(job("a", payload=b"first"))
    assert not spool.put_job(job("a", payload=b"second"))
    assert Queue(spool).payload("a") == b"first"


def test_jobs_of_one_order_key_wait_for_the_one_before_even_when_it_is_stopped(spool: Spool) -> None:
    for id_, order in (("a", "x"), ("b", "x"), ("c", "y")):
        spool.put_job(job(id_, order=order))
    assert due(spool) == ["a", "c"]
    Queue(spool).record([RETRYING])
    assert due(spool) == ["c"]
    Queue(spool).record([STOPPED])
    assert due(spool, LATER) == ["c"]
    Queue(spool).record([ANSWERED])  # of no consequence: a person was asked
    assert due(spool) == ["c"]
    spool.erase("a")
    assert due(spool) == ["b", "c"]


def test_a_waiting_job_is_due_at_its_moment_and_a_wrong_clock_does_not_park_it(spool: Spool) -> None:
    spool.put_job(job("a"))
    Queue(spool).record([RETRYING])
    assert due(spool, NOW + timedelta(seconds=9)) == []
    assert due(spool, LATER) == ["a"]
    assert due(spool, NOW - timedelta(days=400)) == ["a"]


def test_the_smaller_priority_goes_first(spool: Spool) -> None:
    for id_, priority in (("slow", 10), ("urgent", 0), ("usual", 5)):
        spool.put_job(job(id_, priority=priority))
    assert due(spool) == ["urgent", "usual", "slow"]


def test_answers_stay_as_received_but_of_failures_only_the_newest(spool: Spool) -> None:
    spool.put_job(job("a"))
    Queue(spool).record([RETRYING])
    Queue(spool).record([replace(RETRYING, attempt=2), replace(ANSWERED, attempt=3)])
    answers = spool.answers_after(0)
    assert [(a.outcome, a.attempt) for a in answers] == [("retrying", 2), ("answered", 3)]
    assert spool.answers_after(answers[0].sequence) == answers[1:]


def test_erasing_keeps_id_hash_and_receipt(spool: Spool) -> None:
    spool.put_job(job("a", payload=b"hello"))
    Queue(spool).record([ANSWERED])
    spool.erase("a")
    assert Queue(spool).payload("a") is None
    assert not spool.retry("a")
    assert not spool.put_job(job("a", payload=b"hello"))
    assert (
        spool.job_hash("a") == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    )  # of "hello"
    assert spool.job_states(["a", "unknown"]) == {"a": "erased"}
    assert [a.body for a in spool.answers_after(0)] == [b"{}"]


def test_a_person_asks_again_after_a_stop(spool: Spool) -> None:
    spool.put_job(job("a"))
    Queue(spool).record([replace(STOPPED, attempt=7)])
    assert due(spool, LATER) == []
    assert spool.retry("a")
    assert [(found.id, found.attempts) for found in Queue(spool).due(NOW, limit=1)] == [("a", 0)]


def test_bounds_are_kept_on_both_ends(spool: Spool) -> None:
    spool.put_job(job("a"))
    with pytest.raises(SpoolRefused):
        Queue(spool).record([replace(ANSWERED, body=bytes(1024 * 1024 + 1))])
    with pytest.raises(SpoolRefused):
        spool.put_job(job("big", payload=bytes(PAYLOAD_LIMIT + 1)))
    with pytest.raises(SpoolRefused):
        spool.put_job(job("lost", destination="nowhere"))
    with pytest.raises(SpoolRefused):
        spool.put_job(job("two\r\nlines"))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "https://user:pass@host/", "https:///x", "file:///etc/passwd"]
)
def test_a_destination_is_https_without_credentials_in_its_address(spool: Spool, url: str) -> None:
    with pytest.raises(SpoolRefused):
        spool.put_destination(Destination(id="e", url=url, ca_pem="none"))


def test_both_heads_of_a_forked_audit_chain_are_kept(spool: Spool) -> None:
    for hash_ in ("aa", "bb", "aa"):
        spool.put_anchor(7, hash_, NOW)
    assert [(anchor.number, anchor.hash) for anchor in spool.anchors()] == [(7, "aa"), (7, "bb")]


def test_a_change_of_the_desktop_is_noticed_by_the_agent(spool: Spool, spool_file: Path, key: bytes) -> None:
    with open_spool(spool_file, key) as other:
        queue = Queue(other)
        before = queue.data_version()
        assert queue.data_version() == before
        spool.put_job(job("a"))
        assert queue.data_version() != before


def test_no_repr_shows_a_payload_or_a_token() -> None:
    destination = Destination(id="d", url="https://127.0.0.1/", ca_pem="x", token="s3cret")
    assert "s3cret" not in repr(destination)
    assert "payload" not in repr(job("a"))
