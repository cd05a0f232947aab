"""The retry rules as values: what each answer leads to, and a life of a job under any run of answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mis_spool import Outcome
from mis_sync.circuits import CLOSED, THRESHOLD, Circuit
from mis_sync.decisions import DOUBTFUL, DOUBTFUL_TRIES, SILENCE, Decision, decide, retry_after_seconds

NOW = datetime(2026, 10, 15, 9, 0, tzinfo=UTC)
DAY = 86_400.0
RETRIED = (408, 409, 412, 425, 429)
statuses = st.integers(100, 599)
errors = st.sampled_from(sorted(SILENCE | DOUBTFUL | {"redirect", "unknown_kind"}))


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_2xx_is_an_answer(status: int) -> None:
    assert decide(status, None, attempt=1, now=NOW) == Decision(outcome=Outcome.ANSWERED)


@pytest.mark.parametrize("status", [*RETRIED, 500, 502, 503, 504, 599])
def test_what_may_pass_later_is_retried_for_ever(status: int) -> None:
    decision = decide(status, None, attempt=10_000, now=NOW)
    assert (decision.outcome, decision.reason) == (Outcome.RETRYING, f"http_{status}")


@pytest.mark.parametrize("status", [100, 301, 302, 307, 400, 401, 403, 404, 410, 413, 422, 451])
def test_everything_else_asks_a_person(status: int) -> None:
    assert decide(status, None, attempt=1, now=NOW).outcome is Outcome.STOPPED


def test_waits_double_up_to_a_quarter_of_an_hour() -> None:
    waits = [decide(503, None, attempt=n, now=NOW).next_at for n in (1, 2, 3, 4, 20, 5_000)]
    assert [(w - NOW).total_seconds() for w in waits if w] == [0.5, 1, 2, 4, 900, 900]


def test_jitter_takes_up_to_half_of_a_wait() -> None:
    least, most = (decide(503, None, attempt=5, now=NOW, jitter=j).next_at for j in (0.0, 1.0))
    assert (least, most) == (NOW + timedelta(seconds=4), NOW + timedelta(seconds=8))


@given(attempt=st.integers(1, 10**6), asked=st.floats(0, 10 * DAY), jitter=st.floats(0, 1))
def test_a_destination_is_not_called_before_it_asked_but_within_a_day(
    attempt: int, asked: float, jitter: float
) -> None:
    next_at = decide(503, None, attempt=attempt, now=NOW, retry_after=asked, jitter=jitter).next_at
    assert next_at is not None
    assert timedelta(seconds=min(asked, DAY) - 0.001) <= next_at - NOW <= timedelta(seconds=DAY)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("999999999999999999999", DAY),
        (None, None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("Thu, 15 Oct 2026 09:02:00 GMT", 120),
        ("Thu, 15 Oct 2026 08:00:00 GMT", 0),
        ("٣", None),
        ("", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(value, NOW) == seconds


@given(st.text(max_size=200))
def test_no_retry_after_header_breaks_the_agent(value: str) -> None:
    assert 0 <= (retry_after_seconds(value, NOW) or 0) <= DAY


@given(st.datetimes(datetime(2026, 10, 15, 10), datetime(2026, 10, 16)))  # noqa: DTZ001  the zone is added below
def test_a_date_in_retry_after_means_that_moment(moment: datetime) -> None:
    wanted = moment.replace(tzinfo=UTC, microsecond=0)
    assert retry_after_seconds(format_datetime(wanted, usegmt=True), NOW) == min(
        (wanted - NOW).total_seconds(), DAY
    )


def test_a_circuit_opens_after_failures_in_a_row_and_then_lets_one_job_try() -> None:
    circuit = CLOSED
    for _ in range(THRESHOLD):
        assert circuit.capacity(NOW, in_flight=0, workers=8) == 8
        circuit = circuit.failed(NOW, asked_wait=0, jitter=1.0)
    assert circuit.capacity(NOW, in_flight=0, workers=8) == 0
    later = NOW + timedelta(seconds=61)
    assert [circuit.capacity(later, in_flight=n, workers=8) for n in (0, 1)] == [1, 0]


def test_a_destination_that_names_a_wait_gets_it_from_all_jobs() -> None:
    circuit = CLOSED.failed(NOW, asked_wait=30, jitter=0.0)
    assert circuit.capacity(NOW + timedelta(seconds=29), in_flight=0, workers=8) == 0
    assert circuit.capacity(NOW + timedelta(seconds=30), in_flight=0, workers=8) == 8


class LifeOfAJob(RuleBasedStateMachine):
    """Any run of answers and silences, tried when due: the rules never lose, repeat or hurry a job."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.attempt, self.doubtful = NOW, 0, 0
        self.decision: Decision | None = None
        self.circuit = Circuit()

    def tried(self, status: int | None, error: str | None, asked: float | None, jitter: float) -> None:
        self.attempt += 1
        self.asked = asked
        self.decision = decide(
            status, error, attempt=self.attempt, now=self.now, retry_after=asked, jitter=jitter
        )
        if self.decision.blames_destination:
            self.circuit = self.circuit.failed(self.now, asked_wait=asked or 0.0, jitter=jitter)

    @precondition(lambda self: self.decision is None)
    @rule(status=statuses, asked=st.none() | st.floats(0, 2 * DAY), jitter=st.floats(0, 1))
    def answer(self, status: int, asked: float | None, jitter: float) -> None:
        self.tried(status, None, asked, jitter)
        assert self.decision is not None
        expected = (
            Outcome.ANSWERED if 200 <= status < 300
            else Outcome.RETRYING if status in RETRIED or status >= 500
            else Outcome.STOPPED
        )  # fmt: skip
        assert self.decision.outcome is expected

    @precondition(lambda self: self.decision is None)
    @rule(error=errors, status=st.none() | statuses, jitter=st.floats(0, 1))
    def trouble(self, error: str, status: int | None, jitter: float) -> None:
        self.tried(status, error, None, jitter)
        assert self.decision is not None
        assert self.decision.reason == error
        assert self.decision.outcome is not Outcome.ANSWERED
        if error in SILENCE:
            assert self.decision.outcome is Outcome.RETRYING
        if error in DOUBTFUL:
            assert (self.decision.outcome is Outcome.STOPPED) == (self.attempt >= DOUBTFUL_TRIES)

    @precondition(lambda self: self.decision is not None and self.decision.outcome is Outcome.RETRYING)
    @rule()
    def time_passes(self) -> None:
        assert self.decision is not None
        assert self.decision.next_at is not None
        self.now, self.decision = self.decision.next_at, None

    @precondition(lambda self: self.decision is not None and self.decision.outcome is Outcome.STOPPED)
    @rule()
    def a_person_asks_again(self) -> None:
        self.attempt, self.decision = 0, None

    @precondition(lambda self: self.decision is not None and self.decision.outcome is Outcome.ANSWERED)
    @rule()
    def the_next_job_comes(self) -> None:
        self.attempt, self.decision, self.circuit = 0, None, CLOSED

    @invariant()
    def a_wait_is_set_exactly_for_a_retry_and_bounded(self) -> None:
        if self.decision is None:
            return
        assert (self.decision.next_at is not None) == (self.decision.outcome is Outcome.RETRYING)
        if self.decision.next_at is not None:
            assert timedelta(seconds=0.25) <= self.decision.next_at - self.now <= timedelta(seconds=DAY)

    @invariant()
    def only_a_retry_blames_the_destination(self) -> None:
        if self.decision is not None and self.decision.blames_destination:
            assert self.decision.outcome is Outcome.RETRYING

    @invariant()
    def a_circuit_always_opens_again(self) -> None:
        far = self.now + timedelta(days=1, seconds=1)
        assert self.circuit.capacity(far, in_flight=0, workers=4) > 0


TestLifeOfAJob = LifeOfAJob.TestCase
TestLifeOfAJob.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
