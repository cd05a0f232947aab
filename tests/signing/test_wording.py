"""Every reason that the verifier can give is worded for people."""

from __future__ import annotations

from gostkz.reasons import WEIGHTS
from mis_desktop.wording.sources import SOURCES


def test_every_reason_is_worded() -> None:
    worded = {code.removeprefix("reason.") for code in SOURCES["reasons"]}
    assert set(WEIGHTS) <= worded
