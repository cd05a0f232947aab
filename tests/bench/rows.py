"""One JSON line a budget row: p50, p95, the baseline of the same run, what is allowed, and whether it holds."""

from __future__ import annotations

import json
import time
from collections.abc import Callable


def seconds_of(work: Callable[[], object], *, times: int, warm: int = 2) -> list[float]:
    """Return the durations of `times` runs, sorted; the first `warm` runs are not counted."""
    for _ in range(warm):
        work()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return sorted(taken)


def percentile(sorted_values: list[float], share: float) -> float:
    """Return the value below which `share` of the sorted values lie."""
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]


def report(name: str, values: list[float], *, baseline: list[float], limit: float, allowed: Callable[[float], float],
           rule: str) -> None:
    """Print the row. `limit` is the absolute budget (seconds, p95), `allowed` maps the baseline's p95 to the relative one."""
    p95, base = percentile(values, 0.95), percentile(baseline, 0.95)
    print(json.dumps({
        "bench": name, "p50_ms": _ms(percentile(values, 0.5)), "p95_ms": _ms(p95), "baseline_p95_ms": _ms(base),
        "ratio": round(p95 / base, 2) if base else None, "budget_ms": _ms(limit), "relative": rule,
        "relative_ms": _ms(allowed(base)), "pass": p95 <= limit and p95 <= allowed(base)}), flush=True)


def _ms(seconds: float) -> float | None:
    return None if seconds == float("inf") else round(seconds * 1000, 1)
