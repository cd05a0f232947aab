"""A newer schema comes with a copy first, all in one transaction; a kill in the middle leaves a practice that opens."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mis_desktop.domain.errors import DamagedDatabase
from mis_desktop.storage.engine import connect
from mis_desktop.storage.schemas import EXPECTED, schema_hash, schema_of
from mis_desktop.storage.upgrades import CHAIN, Chain, revision_of, upgrade_database
from tests.storage.samples import KEY, new_store

NEXT = '''
"""A next revision."""
revision, down_revision, branch_labels, depends_on = "t001", "{head}", None, None

def upgrade():
    from alembic import op
    op.execute("ALTER TABLE patient ADD COLUMN tested TEXT NOT NULL DEFAULT ''")
    {more}
'''


def chain_with(folder: Path, more: str = "") -> Chain:
    """Return our chain with one more revision that adds a column, and then does `more`."""
    folder.mkdir()
    (folder / "t001_test.py").write_text(NEXT.format(head=CHAIN.head, more=more), "utf-8")
    new_store(folder / "expected").close()
    connection = connect(folder / "expected" / "practice.db", KEY)
    connection.execute("ALTER TABLE patient ADD COLUMN tested TEXT NOT NULL DEFAULT ''")
    expected = {**CHAIN.expected, "t001": schema_hash(schema_of(connection))}
    connection.close()
    return Chain(expected=expected, folders=(*CHAIN.folders, folder))


def found(path: Path) -> tuple[str | None, int]:
    connection = connect(path, KEY)
    try:
        return revision_of(connection), connection.execute("SELECT count(*) FROM patient").fetchone()[0]
    finally:
        connection.close()


def test_a_fresh_practice_has_the_expected_schema(tmp_path: Path) -> None:
    new_store(tmp_path / "p").close()
    connection = connect(tmp_path / "p" / "practice.db", KEY)
    assert schema_hash(schema_of(connection)) == list(EXPECTED.values())[-1]
    connection.close()


def test_an_upgrade_makes_an_encrypted_copy_first(tmp_path: Path) -> None:
    new_store(tmp_path / "p", patients=7).close()
    path = tmp_path / "p" / "practice.db"
    upgrade_database(path, KEY, copies=tmp_path / "copies", chain=chain_with(tmp_path / "chain"))
    assert found(path) == ("t001", 7)
    (copy,) = (tmp_path / "copies").iterdir()
    assert found(copy) == (CHAIN.head, 7)


@pytest.mark.parametrize(
    "more",
    [
        'op.execute("DELETE FROM patient")',
        'op.execute("DROP TRIGGER audit_delete_never")',
        "op.execute(\"INSERT INTO visit_diagnosis VALUES ('x', 1, 'main', '', '')\")",
        'raise RuntimeError("bug")',
    ],
)
def test_a_revision_that_breaks_something_is_not_taken(tmp_path: Path, more: str) -> None:
    new_store(tmp_path / "p", patients=7).close()
    path = tmp_path / "p" / "practice.db"
    with pytest.raises((DamagedDatabase, RuntimeError)):
        upgrade_database(path, KEY, copies=tmp_path / "copies", chain=chain_with(tmp_path / "chain", more))
    assert found(path) == (CHAIN.head, 7)


KILLED = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from pathlib import Path
from mis_desktop.storage.upgrades import Chain, upgrade_database
expected, folders = json.loads(sys.argv[2]), [Path(name) for name in json.loads(sys.argv[3])]
chain = Chain(expected=expected, folders=tuple(folders))
upgrade_database(Path(sys.argv[4]), bytes(range(32)), copies=Path(sys.argv[5]), chain=chain)
"""


def test_a_kill_in_the_middle_leaves_the_old_schema_and_all_rows(tmp_path: Path) -> None:
    new_store(tmp_path / "p", patients=7).close()
    path, marker = tmp_path / "p" / "practice.db", tmp_path / "begun"
    chain = chain_with(tmp_path / "chain", f"import pathlib, time; pathlib.Path({str(marker)!r}).touch(); time.sleep(60)")
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            KILLED,
            json.dumps(sys.path),
            json.dumps(dict(chain.expected)),
            json.dumps([str(folder) for folder in chain.folders]),
            path,
            tmp_path / "copies",
        ]
    )
    limit = time.monotonic() + 30
    while not marker.exists() and time.monotonic() < limit:
        time.sleep(0.02)
    process.kill()
    process.wait()
    assert marker.exists()
    assert found(path) == (CHAIN.head, 7)
