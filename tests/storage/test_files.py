"""Files that are not what they should be: foreign, cut, damaged, newer, on a full disk. A clear error, nothing lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mis_desktop.domain.errors import DamagedDatabase, DiskFull, NewerFormat, UserError, WrongKey
from mis_desktop.domain.visits import Draft, VisitEntry
from mis_desktop.storage.engine import connect
from mis_desktop.storage.store import open_store
from tests.storage.samples import KEY, NOW, new_store, patient


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_store(tmp_path / "p").close()
    return tmp_path / "p"


def plain_sqlite(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (a)")
    other.close()


SPOILERS: dict[str, Any] = {
    "text": lambda path: path.write_bytes("Это не база.".encode() * 900),
    "empty": lambda path: path.write_bytes(b""),
    "plain SQLite": plain_sqlite,
    "half": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "one page": lambda path: path.write_bytes(path.read_bytes()[:4096]),
}


@pytest.mark.parametrize("case", SPOILERS)
def test_a_foreign_or_cut_file_is_refused_and_left_as_it_is(folder: Path, case: str) -> None:
    path = folder / "practice.db"
    SPOILERS[case](path)
    before = path.read_bytes()
    with pytest.raises((WrongKey, DamagedDatabase)):
        open_store(folder, KEY)
    assert path.read_bytes() == before


def test_a_wrong_key_is_known_at_once(folder: Path) -> None:
    with pytest.raises(WrongKey) as told:
        open_store(folder, bytes(32))
    assert KEY.hex() not in repr(told.value) + str(told.value)


def test_a_newer_schema_is_refused_with_both_numbers(folder: Path) -> None:
    connection = connect(folder / "practice.db", KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(NewerFormat) as told:
        open_store(folder, KEY)
    assert told.value.facts["found"] == "9999"


@pytest.mark.parametrize("place", random.Random(1).sample(range(20, 300_000), 12))
def test_a_flipped_bit_anywhere_is_found(folder: Path, place: int) -> None:
    path = folder / "practice.db"
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= 16
    path.write_bytes(data)
    with pytest.raises((DamagedDatabase, WrongKey)):
        read_all(folder)


def read_all(folder: Path) -> None:
    store = open_store(folder, KEY)
    try:
        for problem in store.check():
            raise DamagedDatabase(path="", detail=problem)
    finally:
        store.close()


def test_damaged_drafts_are_named(folder: Path) -> None:
    (folder / "drafts.db").write_bytes(bytes(8192))
    with pytest.raises(UserError):
        open_store(folder, KEY).drafts.latest("v")


FILLER = """
import resource, sys, json
sys.path[:0] = json.loads(sys.argv[1])
from pathlib import Path
from tests.storage.samples import KEY, patient
from mis_desktop.storage.store import open_store
from mis_desktop.domain.errors import DiskFull
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(Path(sys.argv[2]), KEY)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
done = 0
try:
    for number in range(3000):
        with store.writing() as work:
            work.patients.add(patient(f"f{number}"))
        done += 1
except DiskFull:
    print(done, flush=True)
    import os
    os._exit(0)
os._exit(1)
"""


def test_a_full_disk_is_said_and_what_was_saved_is_there(folder: Path) -> None:
    import json

    done = subprocess.run(
        [sys.executable, "-c", FILLER, json.dumps(sys.path), folder], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    saved = int(done.stdout)
    store = open_store(folder, KEY)
    with store.reading() as work:
        assert len(work.patients.search("Омаров", limit=5000)) == saved + 1 > 10
    assert not store.check()
    store.close()


WRITER = """
import sys, json
sys.path[:0] = json.loads(sys.argv[1])
from pathlib import Path
from datetime import datetime, UTC
from tests.storage.samples import KEY
from mis_desktop.domain.visits import Draft, VisitEntry
from mis_desktop.storage.store import open_store
store = open_store(Path(sys.argv[2]), KEY)
for number in range(100000):
    store.drafts.save(Draft(visit_id="v", base_revision=1, saved_at=datetime.now(UTC),
                            entry=VisitEntry(complaints=str(number))), user_id="u")
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_what_was_journalled_survives_kill_9(folder: Path, lines: int) -> None:
    import json

    process = subprocess.Popen([sys.executable, "-c", WRITER, json.dumps(sys.path), folder], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    last = -1
    for _ in range(lines):
        last = int(process.stdout.readline())
    process.kill()
    last = max([last, *(int(line) for line in process.stdout.read().split())])
    process.wait()
    process.stdout.close()
    store = open_store(folder, KEY)
    found = store.drafts.latest("v")
    assert found is not None
    assert int(found.entry.complaints) >= last
    store.close()


def test_a_copy_is_made_while_somebody_writes(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY)
    (tmp_path / "copy").mkdir()
    with store.writing() as work:
        work.patients.add(patient("during"))
        store.copy_to(tmp_path / "copy")
    copied = open_store(tmp_path / "copy", KEY)
    assert not copied.check()
    with copied.reading() as work:
        assert len(work.patients.search("Омаров", limit=5)) == 1
    copied.close()
    store.close()


def test_a_draft_is_discarded_for_good(folder: Path) -> None:
    store = open_store(folder, KEY)
    draft = Draft(visit_id="v", base_revision=1, saved_at=NOW, entry=VisitEntry(complaints="бас ауруы"))
    store.drafts.save(draft, user_id="u")
    assert store.drafts.latest("v") == draft
    store.drafts.discard("v")
    assert store.drafts.latest("v") is None
    store.close()


def test_no_file_shows_what_is_in_it(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY)
    with store.writing() as work:
        work.patients.add(patient("s", "Құпиябаев"))
    shutil.copytree(folder, tmp_path / "seen")
    store.close()
    seen = b"".join(path.read_bytes() for path in (tmp_path / "seen").iterdir())
    assert "Құпиябаев".encode() not in seen
    assert "кпиябаев".encode() not in seen


def test_a_disk_full_error_names_the_file() -> None:
    assert DiskFull(path="practice.db").facts["path"] == "practice.db"
