"""What a changed byte does, wherever it is, and how a practice comes back from its sheet and its backup."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms as asn1_cms

from mis_desktop.compose import OpenPractice, open_practice, recover_practice, restore_practice
from mis_desktop.domain.errors import DamagedDatabase, DocumentChanged, UserError, VaultMissing, WrongKey
from mis_desktop.files.pdf_texts import recovery_text
from mis_desktop.security.vault_folders import VaultFolder
from mis_desktop.services.backups import BackUp
from mis_desktop.services.documents import ExportDocument, GetDocument
from mis_desktop.storage.engine import connect
from tests.e2e.programs import mis

NEW_PASSWORD = "Zha4a-Qupiya-Soz"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Return a finished demo's folder and facts; tests work on copies."""
    folder = tmp_path_factory.mktemp("demo")
    done = mis("demo", "--dir", folder, "--json", home=tmp_path_factory.mktemp("home"))
    assert done.code == 0, done.err
    return folder, done.facts


@pytest.fixture
def copy(demo: tuple[Path, dict[str, Any]], tmp_path: Path) -> Path:
    """Return a copy of the practice that a test may spoil."""
    return Path(shutil.copytree(demo[0] / "practice", tmp_path / "practice"))


def opened(folder: Path, demo: tuple[Path, dict[str, Any]], login: str = "doctor") -> OpenPractice:
    return open_practice(folder, login, str(demo[1]["login"]["password"]))


@contextmanager
def tampering(folder: Path, demo: tuple[Path, dict[str, Any]], *, put_back: bool = True) -> Iterator[Any]:
    """Give a connection as somebody has it who holds the key: triggers dropped, and put back so that nobody notices."""
    unlocked = VaultFolder(folder).unlock("doctor", demo[1]["login"]["password"], now=datetime.now(UTC))
    connection = connect(folder / "practice.db", unlocked.dek)
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in triggers if put_back else ():
        connection.execute(sql)
    connection.close()


def flip(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]


def place_in(cms: bytes, name: str) -> int:
    """Return a place in the middle of a region of a container."""
    data = asn1_cms.ContentInfo.load(cms)["content"]
    signer = data["signer_infos"][0]
    part = {
        "attributes": signer["signed_attrs"].contents,
        "signature": signer["signature"].native,
        "certificate": data["certificates"][0].chosen.dump(),
    }[name]
    return cms.index(part) + len(part) // 2


def spoil_bytes(connection: Any) -> None:
    (data,) = connection.execute("SELECT deflated FROM document_bytes").fetchone()
    connection.execute("UPDATE document_bytes SET deflated = ?", (flip(data, len(data) // 2),))


def spoil_cms(region: str, *, hash_too: bool) -> Callable[[Any], None]:
    def spoil(connection: Any) -> None:
        (data,) = connection.execute("SELECT cms FROM signature").fetchone()
        spoilt = flip(data, place_in(data, region))
        connection.execute("UPDATE signature SET cms = ?", (spoilt,))
        if hash_too:
            connection.execute("UPDATE signature SET cms_sha256 = ?", (hashlib.sha256(spoilt).hexdigest(),))

    return spoil


CASES: dict[str, tuple[Callable[[Any], None], set[str]]] = {
    "compressed bytes": (spoil_bytes, {"STORED_BYTES_CHANGED"}),
    "stored signature": (spoil_cms("signature", hash_too=False), {"STORED_SIGNATURE_CHANGED"}),
    "signed attributes": (spoil_cms("attributes", hash_too=True), {"SIGNATURE_WRONG", "ATTRIBUTES_CHANGED", "UNREADABLE"}),
    "signature": (spoil_cms("signature", hash_too=True), {"SIGNATURE_WRONG"}),
    "certificate": (
        spoil_cms("certificate", hash_too=True),
        {"SIGNATURE_WRONG", "CERTIFICATE_MISMATCH", "CERTIFICATE_MISSING", "UNREADABLE"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_changed_bit_makes_the_verdict_invalid_with_its_reason(demo: Any, copy: Path, case: str, tmp_path: Path) -> None:
    spoil, codes = CASES[case]
    with tampering(copy, demo) as connection:
        spoil(connection)
    with opened(copy, demo) as practice:
        view = practice.door.do(GetDocument(document_id=demo[1]["document"]))
        assert view.verdicts[0].integrity == "invalid"
        assert {reason.code for reason in view.verdicts[0].reasons} & codes
        if case.startswith(("compressed", "stored")):
            with pytest.raises(DocumentChanged):
                practice.door.do(ExportDocument(document_id=view.document.id, folder=str(tmp_path / "out")))


def test_a_practice_whose_guards_were_dropped_does_not_open(demo: Any, copy: Path) -> None:
    with tampering(copy, demo, put_back=False):
        pass
    with pytest.raises(DamagedDatabase):
        opened(copy, demo)


@pytest.mark.parametrize("place", random.Random(5).sample(range(100, 500_000), 10))
def test_one_bit_of_the_database_file_is_damage_and_no_crash(demo: Any, copy: Path, place: int) -> None:
    (copy / "practice.db").write_bytes(flip((copy / "practice.db").read_bytes(), place))
    with pytest.raises((DamagedDatabase, WrongKey)):  # the first page tells as a wrong key
        open_and_check(copy, demo)


def open_and_check(folder: Path, demo: tuple[Path, dict[str, Any]]) -> None:
    """Open a practice and look through its database. Raises DamagedDatabase for the first problem."""
    with opened(folder, demo) as practice:
        for problem in practice.services.store.check():
            raise DamagedDatabase(path="", detail=problem)


def test_without_its_vault_the_practice_opens_from_the_recovery_sheet(demo: Any, copy: Path) -> None:
    for path in copy.glob("vault.json*"):
        path.unlink()
    with pytest.raises(VaultMissing):
        opened(copy, demo)
    report = recover_practice(
        copy, sheet=recovery_text(demo[0] / "recovery-sheet.pdf"), login="administrator", password=NEW_PASSWORD
    )
    assert report.broken_at is None
    with open_practice(copy, "administrator", NEW_PASSWORD) as practice:
        assert practice.door.do(GetDocument(document_id=demo[1]["document"])).verdicts[0].valid


def test_a_backup_brings_everything_back(demo: Any, copy: Path, tmp_path: Path) -> None:
    with opened(copy, demo, "administrator") as practice:
        backup = Path(practice.door.do(BackUp(folder=str(tmp_path / "kept"))).path)
    shutil.rmtree(copy)
    report = restore_practice(
        backup, copy, sheet=recovery_text(demo[0] / "recovery-sheet.pdf"), login="administrator", password=NEW_PASSWORD
    )
    assert (report.broken_at, report.first) == (None, 1)
    with open_practice(copy, "administrator", NEW_PASSWORD) as practice:
        assert practice.door.do(GetDocument(document_id=demo[1]["document"])).verdicts[0].valid
    manifest = json.loads((backup / "manifest.json").read_text())
    assert {"practice.db", "drafts.db", "vault.json"} <= set(manifest["files"])


def test_a_spoilt_backup_is_refused_and_nothing_is_made(demo: Any, copy: Path, tmp_path: Path) -> None:
    with opened(copy, demo, "administrator") as practice:
        backup = Path(practice.door.do(BackUp(folder=str(tmp_path / "kept"))).path)
    data = (backup / "practice.db").read_bytes()
    (backup / "practice.db").write_bytes(flip(data, len(data) // 2))
    with pytest.raises(UserError, match="BackupDamaged"):
        restore_practice(
            backup,
            tmp_path / "new",
            sheet=recovery_text(demo[0] / "recovery-sheet.pdf"),
            login="administrator",
            password=NEW_PASSWORD,
        )
    assert not (tmp_path / "new").exists()
