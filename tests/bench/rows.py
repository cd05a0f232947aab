"""One JSON line a budget row: what was measured, the baseline of the same run, what both allow, and whether it holds."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plus:
    """Allows the baseline and some milliseconds."""

    milliseconds: float

    def allowed(self, base: float) -> float:
        """Return the p95 that the baseline's p95 (both in ms) allows."""
        return base + self.milliseconds

    def figure(self, value: float, base: float) -> dict[str, float]:
        """Return how far the value lies from the baseline."""
        return {"difference": round(value - base, 1), "allowed_difference": self.milliseconds}


@dataclass(frozen=True, slots=True)
class Times:
    """Allows a multiple of the baseline."""

    factor: float

    def allowed(self, base: float) -> float:
        """Return the p95 that the baseline's p95 (both in ms) allows."""
        return base * self.factor

    def figure(self, value: float, base: float) -> dict[str, float]:
        """Return how many baselines the value is."""
        return {"ratio": round(value / base, 2) if base else 0.0, "allowed_ratio": self.factor}


def seconds_of(work: Callable[[], object], *, times: int, warm: int = 2) -> list[float]:
    """Return the durations of `times` runs, in seconds; the first `warm` runs are not counted."""
    for _ in range(warm):
        work()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return taken


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def report(row: str, values: Sequence[float], *, baseline: Sequence[float] = (), budget: float | None = None,
           relative: Plus | Times | None = None, cold: float | None = None, **facts: object) -> bool:
    """Print a row; values, baseline and cold (the first, unwarmed run) in seconds, `budget` in ms for p95, None for none."""
    p95, base = percentile(values, 0.95) * 1000, percentile(baseline, 0.95) * 1000 if baseline else None
    holds = budget is None or p95 <= budget
    line: dict[str, object] = {"row": row, "unit": "ms", "p50": round(percentile(values, 0.5) * 1000, 1), "p95": round(p95, 1)}
    if base is not None:
        line["baseline"] = round(base, 1)
    if relative is not None and base is not None:
        line |= relative.figure(p95, base)
        holds = holds and p95 <= relative.allowed(base)
    if cold is not None:
        line["cold"] = round(cold * 1000, 1)
    print(json.dumps({**line, "budget": budget, **facts, "runs": len(values), "pass": holds}, ensure_ascii=False), flush=True)
    return holds


def missing(row: str, *, why: str = "not there yet") -> None:
    """Print a row that could not be measured: it neither holds nor misses."""
    print(json.dumps({"row": row, "pass": None, "note": why}), flush=True)
