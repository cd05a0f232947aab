"""What the chain of a practice proves: as far as it holds, and as far as heads kept outside vouch for it."""

from __future__ import annotations

from mis_desktop.domain.audit import ChainHead, ChainReport
from mis_desktop.services.audit import _anchored

WHOLE = ChainReport(rows=9, first=1, last=9, head="h9")
HEADS = (ChainHead(number=7, hash="h7"), ChainHead(number=4, hash="h4"))


def test_heads_that_fit_prove_the_chain_up_to_the_last_of_them() -> None:
    report = _anchored(WHOLE, HEADS, {4: "h4", 7: "h7"})
    assert (report.anchored_until, report.broken_at) == (7, None)


def test_another_hash_at_a_head_is_a_chain_made_anew() -> None:
    report = _anchored(WHOLE, HEADS, {4: "h4", 7: "other"})
    assert (report.broken_at, report.problem, report.anchored_until) == (7, "anchor", 4)


def test_a_head_beyond_the_last_row_is_a_chain_cut_off() -> None:
    report = _anchored(WHOLE, (*HEADS, ChainHead(number=12, hash="h12")), {4: "h4", 7: "h7"})
    assert (report.broken_at, report.problem, report.anchored_until) == (10, "cut", 7)


def test_beyond_a_break_no_head_proves_anything() -> None:
    broken = ChainReport(rows=5, first=1, last=5, head="h5", broken_at=6, problem="edited")
    report = _anchored(broken, HEADS, {4: "h4"})
    assert (report.broken_at, report.problem, report.anchored_until) == (6, "edited", 4)
