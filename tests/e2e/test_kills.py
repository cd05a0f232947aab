"""Kill -9 of each of the three processes at random moments of the demo: started again, one document, accepted once."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from tests.e2e.programs import demo_list, end_group, files_with, kill_one, mis, start, traces

SOAK = os.environ.get("SOAK") == "1"
TIMES = 100 if SOAK else 2
RANDOM = random.Random(None if SOAK else 9)
LIVES = {
    "desktop": 5.0,
    "mis_stand": 5.0,
    "mis_sync": 0.6,
}  # seconds each lives in a demo; a later kill hits nothing and is drawn again


@pytest.mark.parametrize("who", LIVES)
@pytest.mark.parametrize("number", range(TIMES))
def test_a_demo_killed_at_any_moment_ends_in_one_accepted_document(tmp_path: Path, who: str, number: int) -> None:
    home, folder = tmp_path / "home", tmp_path / "demo"
    for _ in range(20):
        process = start(("demo", "--dir", folder), home=home)
        try:
            hit = kill_one(process, who, after=RANDOM.uniform(0.0, LIVES[who]))
            if who != "desktop" or not hit:
                process.communicate(timeout=120)
        finally:
            end_group(process)
        if hit:
            break
    done = mis("demo", "--dir", folder, "--json", home=home)
    assert done.code == 0, done.err
    facts = done.facts
    assert facts["ok"] is True
    (entry,) = demo_list(folder, home=home)
    assert (entry["status"], entry["sha256"]) == ("accepted", facts["sha256"])
    assert [line["step"] for line in facts["ledger"]].count("accepted") == 1
    if who == "desktop":
        check_what_is_left(folder, home, facts)


def check_what_is_left(folder: Path, home: Path, facts: dict[str, object]) -> None:
    """The chain holds, and nothing that was half written shows a patient."""
    (home / "password").write_text(str(json.loads((folder / "demo.json").read_text())["password"]))
    audit = mis(
        "audit",
        "verify",
        "--practice",
        folder / "practice",
        "--user",
        "administrator",
        "--password-file",
        home / "password",
        home=home,
    )
    assert audit.code == 0, audit.err
    patient = facts["patient"]
    assert isinstance(patient, dict)
    assert not files_with(traces([patient["surname"], patient["iin"]]), folder / "practice", home)
