"""mis-sync against a stand, as real processes on loopback: every fault ends in one acceptance or asks a person."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mis_spool import Outcome, Spool

from .conftest import job
from .stations import ENVIRONMENT, Agent, StandProcess, bundle, document_job, receipts, until

KILLS = 100 if os.environ.get("SOAK") else 10
HEALING = [
    "slow:seconds=0.3",
    "fail:times=3",
    "fail:times=2:status=429:seconds=1",
    "lose",
    "cut",
    "twice",
    "garbage",
    "huge",
    "hang:seconds=7",
    "fail:times=7:status=502",
]


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[StandProcess]:
    with StandProcess(tmp_path / "stand") as started:
        yield started


@pytest.fixture
def agent(spool: Spool, spool_file: Path, key: bytes, stand: StandProcess) -> Iterator[Agent]:
    spool.put_destination(stand.destination())
    with Agent(spool_file, key) as started:
        yield started


def state(spool: Spool, id_: str) -> str:
    return spool.job_states([id_])[id_]


def test_a_document_is_delivered_and_its_receipt_names_job_document_and_hash(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    spool.put_job(document_job(bundle(b"hello", document="doc-1"), id_="job-1"))
    agent.line(event="answered", job="job-1", status=200)
    receipt = receipts(spool)["job-1"]
    assert (receipt["status"], receipt["job"], receipt["document"]) == ("accepted", "job-1", "doc-1")
    assert (
        receipt["sha256"] == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    )  # of "hello"
    assert [line["receipt"] for line in stand.list()] == [receipt["receipt"]]


@pytest.mark.parametrize("fault", HEALING)
def test_a_fault_that_passes_ends_in_exactly_one_acceptance(
    tmp_path: Path, spool: Spool, spool_file: Path, key: bytes, fault: str
) -> None:
    with StandProcess(tmp_path / "stand", "--fault", fault) as stand, Agent(spool_file, key) as agent:
        spool.put_destination(stand.destination())
        for number in range(3):
            spool.put_job(document_job(bundle(b"%d" % number), id_=f"job-{number}"))
        for number in range(3):
            agent.line(event="answered", job=f"job-{number}")
        assert sorted((line["key"], line["status"]) for line in stand.list()) == [
            (f"job-{number}", "accepted") for number in range(3)
        ]
        assert all(receipt["job"] == job_id for job_id, receipt in receipts(spool).items())


@pytest.mark.parametrize("seconds", [0, 0.05])
def test_an_answer_sent_twice_is_not_taken_for_the_next_document(
    tmp_path: Path, spool: Spool, spool_file: Path, key: bytes, seconds: float
) -> None:
    with StandProcess(tmp_path / "stand", "--fault", f"twice:times=8:seconds={seconds}") as stand:
        spool.put_destination(stand.destination())
        for number in range(8):
            spool.put_job(
                document_job(bundle(b"%d" % number), id_=f"job-{number}", order="one after another")
            )
        with Agent(spool_file, key, "--workers", "1"):
            until(lambda: spool.counters().answered == 8)
    assert {job_id: receipt["job"] for job_id, receipt in receipts(spool).items()} == {
        f"job-{n}": f"job-{n}" for n in range(8)
    }


def test_a_4xx_stops_the_job_until_a_person_asks_again(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    stand.call("/control", {"fault": "refuse"})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    agent.line(event="stopped", job="job-1", error="http_422")
    time.sleep(0.7)
    assert (stand.list(), state(spool, "job-1")) == ([], "stopped")
    assert spool.retry("job-1")
    agent.line(event="answered", job="job-1")


def test_a_service_that_rejects_first_and_accepts_later_leaves_both_receipts(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    stand.call("/control", {"fault": "mind"})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    agent.line(event="answered", job="job-1")
    assert receipts(spool)["job-1"]["status"] == "rejected"
    spool.retry("job-1")
    until(lambda: len(spool.answers_after(0)) == 2)
    assert receipts(spool)["job-1"]["status"] == "accepted"


def test_a_receipt_with_a_wrong_hash_comes_as_sent_and_the_right_one_when_asked_again(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    stand.call("/control", {"fault": "wrong-hash"})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    agent.line(event="answered", job="job-1")
    assert receipts(spool)["job-1"]["sha256"] == "0" * 64
    spool.retry("job-1")
    until(lambda: receipts(spool)["job-1"]["sha256"] == stand.list()[0]["sha256"])


def test_a_page_that_is_no_answer_is_tried_again_but_not_for_ever(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    stand.call("/control", {"fault": "garbage", "times": 99})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    stopped = agent.line(event="stopped", job="job-1")
    assert (stopped["attempt"], stopped["error"]) == (5, "unreadable_answer")


def test_a_redirect_is_not_followed(spool: Spool, agent: Agent, stand: StandProcess) -> None:
    stand.call("/control", {"fault": "redirect"})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    agent.line(event="stopped", job="job-1", status=307, error="redirect")
    assert stand.list() == []


def test_an_authority_that_is_not_the_pinned_one_gets_nothing(
    tmp_path: Path, spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    with StandProcess(tmp_path / "other") as other:
        spool.put_destination(other.destination(ca_pem=stand.ca_pem))
        spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
        agent.line(event="retrying", job="job-1", error="tls")
        assert other.list() == []


def test_an_unreadable_authority_and_an_unknown_kind_ask_a_person(spool: Spool, agent: Agent) -> None:
    spool.put_job(job("no-authority"))
    spool.put_job(job("from-the-future", kind="telepathy"))
    agent.line(event="stopped", job="no-authority", error="bad_authority")
    agent.line(event="stopped", job="from-the-future", error="unknown_kind")


def test_a_wrong_token_stops_and_the_right_one_passes(
    tmp_path: Path, spool: Spool, spool_file: Path, key: bytes
) -> None:
    (tmp_path / "token").write_text("s3cret\n")
    with (
        StandProcess(tmp_path / "stand", "--token-file", str(tmp_path / "token")) as stand,
        Agent(spool_file, key) as agent,
    ):
        spool.put_destination(stand.destination(token="wrong"))
        spool.put_job(job("ping", destination="stand"))
        agent.line(event="stopped", job="ping", status=401)
        spool.put_destination(stand.destination(token="s3cret"))
        spool.retry("ping")
        agent.line(event="answered", job="ping", status=200)


def test_documents_of_one_patient_arrive_in_their_order_whatever_fails(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    stand.call("/control", {"fault": "fail", "times": 4})
    stand.call("/control", {"fault": "lose", "times": 3})
    for number in range(12):
        spool.put_job(document_job(bundle(b"%d" % number), id_=f"{number:02}", order=f"patient {number % 3}"))
    until(lambda: spool.counters().answered == 12)
    arrived = [line["key"] for line in stand.list()]
    assert sorted(arrived) == [f"{n:02}" for n in range(12)]
    for patient in range(3):
        own = [key for key in arrived if int(key) % 3 == patient]
        assert own == sorted(own)


def test_one_destination_that_is_away_does_not_hold_another(
    spool: Spool, agent: Agent, stand: StandProcess
) -> None:
    spool.put_destination(stand.destination("away", url="https://127.0.0.1:9/fhir"))
    for number in range(30):
        spool.put_job(job(f"away-{number}", destination="away", priority=0))
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    agent.line(event="circuit_open", destination="away")
    agent.line(event="answered", job="job-1")


def test_a_second_agent_is_refused(agent: Agent, spool_file: Path, key: bytes) -> None:
    agent.line(event="ready")
    with Agent(spool_file, key) as second:
        second.line(event="refused", reason="SecondAgent")
        code, message = second.end(0)
    assert code == 3
    assert "another mis-sync already serves spool.db" in message


@pytest.mark.parametrize(("first_line", "code"), [(b"\1" * 32, 4), (b"", 4), (b"\1" * 31, 4)])
def test_a_wrong_key_is_refused(spool: Spool, spool_file: Path, first_line: bytes, code: int) -> None:
    with Agent(spool_file, first_line) as agent:
        agent.line(event="refused")
        assert agent.end(0)[0] == code


def test_a_spool_that_is_taken_away_ends_the_agent(agent: Agent, spool_file: Path) -> None:
    agent.line(event="ready")
    spool_file.rename(spool_file.with_suffix(".old"))
    agent.line(event="refused", reason="SpoolMissing")
    assert agent.end(0)[0] == 6


def test_sigterm_lets_what_is_on_the_wire_finish(spool: Spool, agent: Agent, stand: StandProcess) -> None:
    stand.call("/control", {"fault": "slow", "seconds": 1.5})
    spool.put_job(document_job(bundle(b"hello"), id_="job-1"))
    until(lambda: "slow" not in stand.call("/control"))
    assert agent.end(signal.SIGTERM) == (0, "")
    assert (state(spool, "job-1"), len(stand.list())) == ("answered", 1)


def test_the_agent_outlives_whoever_started_it(spool: Spool, spool_file: Path, key: bytes) -> None:
    with Agent(spool_file, key) as agent:
        agent.line(event="ready")
        assert agent.child.stdin is not None
        agent.child.stdin.close()
        spool.put_job(job("a", kind="telepathy"))
        until(lambda: state(spool, "a") == "stopped")
        assert agent.child.poll() is None


def test_the_agent_works_on_when_nobody_reads_its_output(spool: Spool, spool_file: Path, key: bytes) -> None:
    read, write = os.pipe()
    os.close(read)
    agent = Agent(spool_file, key)
    child = subprocess.Popen(
        [sys.executable, *agent.arguments], stdin=subprocess.PIPE, stdout=write, env=ENVIRONMENT
    )
    os.close(write)
    with child:
        assert child.stdin is not None
        child.stdin.write(agent.first_line.encode())
        child.stdin.flush()
        spool.put_job(job("a", kind="telepathy"))
        until(lambda: state(spool, "a") == "stopped")
        child.terminate()
        assert child.wait(10) == 0


def test_output_that_nobody_reads_does_not_hold_up_delivery(
    spool: Spool, spool_file: Path, key: bytes
) -> None:
    for number in range(1_500):
        spool.put_job(job(f"{number:064}", kind="telepathy"))
    agent = Agent(spool_file, key)
    child = subprocess.Popen(
        [sys.executable, *agent.arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT
    )
    assert child.stdin is not None
    child.stdin.write(agent.first_line.encode())
    child.stdin.flush()
    try:
        until(lambda: spool.counters().stopped == 1_500)
    finally:
        child.kill()
        child.communicate()


def test_the_agent_ends_with_its_standard_input_when_told_so(
    spool: Spool, spool_file: Path, key: bytes
) -> None:
    with Agent(spool_file, key, "--exit-with-stdin") as agent:
        agent.line(event="ready")
        assert agent.child.stdin is not None
        agent.child.stdin.close()
        assert agent.child.wait(10) == 0


def test_neither_key_nor_payload_shows_in_arguments_environment_or_output(
    spool: Spool, agent: Agent, key: bytes
) -> None:
    spool.put_job(document_job(bundle(b"Akhmetova"), id_="job-1"))
    agent.line(event="answered", job="job-1")
    seen = b"".join(Path(f"/proc/{agent.child.pid}/{name}").read_bytes() for name in ("cmdline", "environ"))
    shown = seen.decode("utf-8", "replace") + str(agent.lines)
    assert key.hex() not in shown
    assert "Akhmetova" not in shown


def test_kill_9_of_agent_and_stand_at_random_moments_leaves_each_document_accepted_once(
    tmp_path: Path, spool: Spool, spool_file: Path, key: bytes
) -> None:
    chance = random.Random(7)
    stand, agent = StandProcess(tmp_path / "stand").start(), Agent(spool_file, key)
    spool.put_destination(stand.destination())
    agent.start()
    sent = []
    for number in range(KILLS):
        for part in range(6):
            sent.append(f"{number:03}-{part}")
            spool.put_job(document_job(bundle(os.urandom(2_000)), id_=sent[-1], order=f"patient {part % 2}"))
        time.sleep(chance.uniform(0.0, 0.9))
        victim = (agent, stand)[number % 2]
        victim.end(signal.SIGKILL)
        victim.start()
    until(lambda: spool.counters().answered == len(sent), seconds=60)
    accepted = [line["key"] for line in stand.list() if line["status"] == "accepted"]
    assert sorted(accepted) == sent
    assert {job_id: r["receipt"] for job_id, r in receipts_of_all(spool).items()} == {
        line["key"]: line["receipt"] for line in stand.list()
    }
    for patient in range(2):
        own = [key for key in accepted if int(key[-1]) % 2 == patient]
        assert own == sorted(own)
    assert (agent.end()[0], stand.end()[0]) == (0, 0)


def receipts_of_all(spool: Spool) -> dict[str, dict[str, str]]:
    """Read all answers page by page, as the desktop does."""
    found: dict[str, dict[str, str]] = {}
    from .stations import receipt_in

    after = 0
    while page := spool.answers_after(after, limit=50):
        found |= {a.job_id: receipt_in(a.body) for a in page if a.outcome is Outcome.ANSWERED}
        after = page[-1].sequence
    return found
