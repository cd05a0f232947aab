"""Runs every measurement of tests/bench and repeats its JSON lines; exit 1 when a row misses its budget.

BENCH_SCALE=S|M|L chooses the data set (L), BENCH_DATA the folder where data sets are kept (the checkout's demo/).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("starts", "windows", "drafts", "signing", "spreadsheets", "books", "delivery")


def main(names: tuple[str, ...]) -> int:
    """Run the named measurements, all by default."""
    missed = 0
    for name in names or NAMES:
        done = subprocess.run([sys.executable, "-m", f"tests.bench.{name}"], cwd=ROOT, stdout=subprocess.PIPE, text=True,
                              check=False)
        print(done.stdout, end="", flush=True)
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        missed += done.returncode != 0 or any(row.get("pass") is False for row in rows)
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
