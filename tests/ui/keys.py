"""Real keys for screens: a training authority in a folder, key files of several kinds, documents that wait for a signature."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from mis_desktop.domain.documents import Document
from mis_desktop.domain.people import PersonName, Sex
from mis_desktop.domain.visits import Diagnosis, VisitEntry
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.documents import AcceptSignature, AskToSign, FreezeVisit
from mis_desktop.services.doors import Door
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.trust import AddTrust
from mis_desktop.services.visits import OpenEmergencyVisit, SaveVisit
from mis_desktop.signing.key_files import KeyFileSigner, open_key_file
from mis_desktop.ui.ports import Opened
from mis_stand import authorities
from mis_stand.authorities import Subject

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
