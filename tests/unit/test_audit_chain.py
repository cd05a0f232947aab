"""The audit chain finds edits, gaps, insertions and reordering."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from mis_desktop.domain.audit import AuditRow, ChainHead, Event, check_chain, next_row


def chain(length: int) -> list[AuditRow]:
    rows: list[AuditRow] = []
    for number in range(length):
        event = Event(at=datetime(2026, 1, 1, tzinfo=UTC), user_id="u", action="changed", kind="patient",
                      record_id=str(number), facts={"b": "2", "a": "1"})
        head = ChainHead(number=rows[-1].number, hash=rows[-1].hash) if rows else None
        rows.append(next_row(head, event))
    return rows


@given(st.integers(1, 30))
def test_an_untouched_chain_holds_to_its_end(length: int) -> None:
    report = check_chain(chain(length))
    assert (report.rows, report.last, report.broken_at) == (length, length, None)


@given(st.integers(2, 30), st.data())
def test_an_edited_row_is_named(length: int, data: st.DataObject) -> None:
    rows, at = chain(length), data.draw(st.integers(0, length - 1))
    rows[at] = replace(rows[at], event=replace(rows[at].event, record_id="other"))
    assert check_chain(rows).broken_at == at + 1


@given(st.integers(3, 30), st.data())
def test_a_removed_row_is_named(length: int, data: st.DataObject) -> None:
    rows, at = chain(length), data.draw(st.integers(0, length - 2))
    del rows[at]
    assert check_chain(rows).broken_at == at + 1


@given(st.integers(2, 30), st.data())
def test_a_rewritten_tail_breaks_at_the_rewritten_row(length: int, data: st.DataObject) -> None:
    rows, at = chain(length), data.draw(st.integers(0, length - 2))
    forged = next_row(ChainHead(number=at, hash=rows[at - 1].hash) if at else None,
                      replace(rows[at].event, action="forged"))
    rows[at] = forged
    assert check_chain(rows).broken_at == at + 2
