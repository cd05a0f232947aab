"""Real keys for screens: a training authority in a folder, key files of several kinds, documents that wait for a signature."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from mis_desktop.domain.documents import Document
from mis_desktop.domain.people import PersonName, Sex
from mis_desktop.domain.visits import Diagnosis, VisitEntry
from mis_desktop.security.vault_folders import VaultFolder
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.documents import AcceptSignature, AskToSign, FreezeVisit
from mis_desktop.services.doors import Door
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.trust import AddTrust
from mis_desktop.services.visits import OpenEmergencyVisit, SaveVisit
from mis_desktop.signing.key_files import KeyFileSigner, open_key_file
from mis_desktop.storage.engine import connect
from mis_desktop.ui.ports import Opened
from mis_stand import authorities
from mis_stand.authorities import Subject
from tests.practices import LOGIN
from tests.practices import PASSWORD as LOGIN_PASSWORD

DOCTOR_IIN = "850101400011"
PASSWORD = "Kilt-Sozi-77"
ENTRY = VisitEntry(complaints="Кашель", objective="Хрипы", diagnoses=(Diagnosis(code="J20.9", text="Острый бронхит"),))


@dataclass
class Keys:
    """A training authority and the key files it gave out."""

    folder: Path
    at: datetime | None = None  # the moment it works at, by default now
    serials: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        authorities.create(self.folder, at=self.at)
        self.authority = authorities.Authority(self.folder)

    def file(self, name: str, *, iin: str = DOCTOR_IIN, life: timedelta = timedelta(days=300)) -> Path:
        """Return a key file, issued once."""
        path = self.folder / f"{name}.p12"
        if not path.exists():
            subject = Subject(common_name="СЕЙІТҚАЛИ ӘСЕЛ", surname="СЕЙІТҚАЛИ", given_name="ҚАЙРАТҚЫЗЫ", iin=iin)
            self.serials[name] = self.authority.issue(subject, path, password=PASSWORD, life=life)
        return path

    def revoke(self, name: str) -> None:
        """Revoke a key file."""
        self.authority.revoke(self.serials[name], reason="keyCompromise")

    def trusted_by(self, door: Door) -> None:
        """Have a practice trust the authority, with its newest list."""
        for name in ("root.cer", "ca.cer", "ca.crl"):
            door.do(AddTrust(data=(self.folder / name).read_bytes(), training=True))


def frozen(door: Door, family: str = "Ахметова", *, entry: VisitEntry = ENTRY) -> Document:
    """Return a document that waits for a signature, of a patient of its own."""
    patient = door.do(RegisterPatient(name=PersonName(family=family, given="Дина"), birth_date=date(1990, 5, 4),
                                      sex=Sex.FEMALE)).patient
    (doctor,) = door.do(ListDoctors())
    visit = door.do(OpenEmergencyVisit(patient_id=patient.id, doctor_id=doctor.id, reason="боль"))
    door.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry))
    return door.do(FreezeVisit(visit_id=visit.id))


def signed(practice: Opened, path: Path, family: str = "Ахметова") -> Document:
    """Return a document signed with a key file."""
    return sign(practice, frozen(practice.door, family), open_key_file(path, PASSWORD))


def sign(practice: Opened, document: Document, signer: KeyFileSigner) -> Document:
    """Sign a frozen document."""
    ask = practice.door.do(AskToSign(document_id=document.id, certificate=signer.certificate))
    cms = signer.sign(ask.data, at=practice.clock.now(), chain=ask.chain)
    practice.door.do(AcceptSignature(document_id=document.id, cms=cms))
    return document


@contextmanager
def tampering(folder: Path) -> Iterator[Any]:
    """Give a connection as somebody has it who holds the key: triggers dropped, and put back so that nobody notices."""
    connection = connect(folder / "practice.db", VaultFolder(folder).unlock(LOGIN, LOGIN_PASSWORD, now=datetime.now(UTC)).dek)
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()


def change_bytes(folder: Path, document: Document) -> None:
    """Change the stored bytes of a document; hash and length are made to fit, so only the signature can tell."""
    with tampering(folder) as connection:
        (deflated,) = connection.execute(
            "SELECT deflated FROM document_bytes WHERE document_id = ?", (document.id,)).fetchone()
        data = zlib.decompress(deflated).replace("Кашель".encode(), "Насморк".encode())
        facts = (len(data), hashlib.sha256(data).hexdigest(), document.id)
        connection.execute("UPDATE document_bytes SET length = ?, sha256 = ? WHERE document_id = ?", facts)
        connection.execute("UPDATE document_bytes SET deflated = ? WHERE document_id = ?", (zlib.compress(data), document.id))
        connection.execute("UPDATE document SET length = ?, sha256 = ? WHERE id = ?", facts)


def damage_bytes(folder: Path, document: Document) -> None:
    """Damage the stored bytes of a document: they no longer fit their hash."""
    with tampering(folder) as connection:
        connection.execute("UPDATE document_bytes SET deflated = ? WHERE document_id = ?", (zlib.compress(b"{}"), document.id))
