"""The library's page tells the truth: its example runs, in a process that knows nothing of the program around it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "gostkz.md").read_text("utf-8")


def test_the_example_runs_and_needs_nothing_of_ours() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    more = "\nimport sys\nassert not [name for name in sys.modules if name.startswith('mis_')]\n"
    done = subprocess.run([sys.executable, "-c", example + more], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_module_is_in_the_table() -> None:
    named = set(re.findall(r"`(\w+)`", "\n".join(line for line in GUIDE.splitlines() if line.startswith("| `"))))
    there = {path.stem for path in (ROOT / "src" / "gostkz").glob("*.py")} - {"__init__"}
    assert there - named - {"asn1"} == set()
