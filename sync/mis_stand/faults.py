"""Misbehaviour on demand: what a stand does wrong, how often, and for how long. Values and a counter, no I/O."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

NAMES = (
    "slow",  # answer after `seconds`
    "fail",  # answer `status` (503), with Retry-After when `seconds` is set, before accepting
    "refuse",  # answer `status` (422) before accepting
    "redirect",  # answer 307 before accepting
    "hang",  # take the request and never answer
    "lose",  # accept, then close the connection without an answer
    "cut",  # accept, then close the connection in the middle of the answer
    "twice",  # accept and send the answer two times, the second one after `seconds`
    "garbage",  # accept and answer 200 with something else
    "huge",  # accept and answer 200 with 8 MiB
    "wrong-hash",  # accept; the receipt sent names another hash, the receipt kept does not
    "mind",  # answer with a rejection that is not kept: the next time it is judged for real
)
ALWAYS = 1_000_000_000


class UnknownFault(ValueError):
    """No such fault, or a value that is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One misbehaviour for the next `times` submissions."""

    name: str
    times: int = 1
    seconds: float = 0.0
    status: int = 0


def fault_of(values: Mapping[str, Any]) -> Fault:
    """Read {"fault": name, "times": n, "seconds": s, "status": code}. Raises UnknownFault."""
    try:
        fault = Fault(
            name=str(values["fault"]),
            times=int(values.get("times", 1)),
            seconds=float(values.get("seconds", 0)),
            status=int(values.get("status", 0)),
        )
    except (KeyError, TypeError, ValueError):
        raise UnknownFault("unreadable") from None
    if fault.name not in NAMES:
        raise UnknownFault(fault.name)
    return fault


def fault_of_text(text: str) -> Fault:
    """Read `name[:times=3][:seconds=2][:status=502]`, as on the command line. Raises UnknownFault."""
    name, *settings = text.split(":")
    return fault_of({"fault": name, **dict(setting.partition("=")[::2] for setting in settings)})


class FaultBox:
    """The faults still to come; safe to share between threads."""

    def __init__(self, faults: tuple[Fault, ...] = ()) -> None:
        self._lock = threading.Lock()
        self._left = {fault.name: fault for fault in faults}

    def put(self, fault: Fault) -> None:
        """Add a fault, or replace the one of this name."""
        with self._lock:
            self._left[fault.name] = fault

    def clear(self) -> None:
        """Behave from now on."""
        with self._lock:
            self._left.clear()

    def take(self, *names: str) -> Fault | None:
        """Use up one of the first of these faults that is left."""
        with self._lock:
            for name in names:
                fault = self._left.get(name)
                if fault is not None and fault.times > 0:
                    self._left[name] = replace(fault, times=fault.times - 1)
                    return fault
        return None

    def left(self) -> dict[str, int]:
        """Return how often each fault is still to come."""
        with self._lock:
            return {name: fault.times for name, fault in self._left.items() if fault.times > 0}
