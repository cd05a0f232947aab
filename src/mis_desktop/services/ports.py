"""What the use cases need from the outside: Protocols that the adapters implement. No code, only contracts.

Repositories return and take frozen domain values; nothing outside `storage` knows that it is SQLite.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from ..domain.access import User
from ..domain.audit import AuditRow, ChainHead, Event
from ..domain.backups import BackupLine
from ..domain.books import Book, BookEntry, BookLine, ImportPreview
from ..domain.changes import Change, Changes
from ..domain.delivery import (
    DeliveryCounts,
    DeliveryRow,
    Destination,
    Outgoing,
    OutgoingState,
    Receipt,
    ReceiptFacts,
    Standing,
)
from ..domain.documents import (
    Document,
    DocumentRow,
    DocumentState,
    Evidence,
    PageImage,
    Shown,
    Signature,
    TrustItem,
    TrustSet,
    Verdict,
)
from ..domain.patients import Patient, PatientRow
from ..domain.practices import Practice
from ..domain.reports import BookingTotals, VisitTotals
from ..domain.schedule import Booking, DayRow, Doctor
from ..domain.tables import Table
from ..domain.visits import Draft, PastVisit, Visit, VisitEntry, VisitRow


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the current moment, aware, UTC."""


class Ids(Protocol):
    """The only source of identifiers."""

    def new(self) -> str:
        """Return a fresh UUID (version 4) as text."""


# --- storage --------------------------------------------------------------------------------------------------


class Practices(Protocol):
    """The one row of the practice, its settings and its delivery secrets."""

    def get(self) -> Practice: ...
    def add(self, practice: Practice) -> None: ...
    def save(self, practice: Practice) -> None: ...
    def setting(self, name: str) -> str | None: ...
    def set_setting(self, name: str, value: str) -> None: ...


class Users(Protocol):
    """Accounts. `add` raises LoginTaken; `save` raises ChangedMeanwhile when `revision` is not the stored one."""

    def add(self, user: User) -> None: ...
    def save(self, user: User) -> None: ...
    def get(self, user_id: str) -> User: ...
    def by_login(self, login: str) -> User | None: ...
    def all(self) -> tuple[User, ...]: ...


class Doctors(Protocol):
    """Doctors who can be booked."""

    def add(self, doctor: Doctor) -> None: ...
    def save(self, doctor: Doctor) -> None: ...
    def get(self, doctor_id: str) -> Doctor: ...
    def of_user(self, user_id: str) -> Doctor | None: ...
    def all(self) -> tuple[Doctor, ...]: ...


class Patients(Protocol):
    """Cards. `add` and `save` raise IinTaken; `save` takes the revision read, stores revision + 1, else ChangedMeanwhile."""

    def add(self, patient: Patient) -> None: ...
    def save(self, patient: Patient) -> Patient: ...
    def get(self, patient_id: str) -> Patient: ...
    def by_iin(self, iin: str) -> Patient | None: ...

    def search(self, typed: str, *, limit: int = 50, after: tuple[str, str] | None = None) -> tuple[PatientRow, ...]:
        """Any words in any order, IIN part, phone tail or birth date (dd.mm.yyyy or ISO), in either keyboard layout,
        Kazakh letters folded; ordered by Kazakh sort key and id; `after` is (sort key, id) of the last row seen."""

    def count(self) -> int: ...


class Bookings(Protocol):
    """The schedule. `add` and `save` raise BookingOverlaps, held by the database itself."""

    def add(self, booking: Booking) -> None: ...
    def save(self, booking: Booking) -> Booking: ...
    def get(self, booking_id: str) -> Booking: ...
    def day(self, first: datetime, last: datetime, *, doctor_id: str = "") -> tuple[DayRow, ...]:
        """Bookings that start in [first, last), by start and doctor."""

    def of_patient(self, patient_id: str, *, limit: int = 50) -> tuple[DayRow, ...]:
        """A patient's bookings, latest start first."""

    def no_shows(self, patient_id: str) -> int: ...

    def page(self, first: datetime, last: datetime, *, after: tuple[datetime, str] | None, limit: int) -> tuple[DayRow, ...]:
        """Bookings that start in [first, last), by start and id, from above (start, id) on."""

    def overlapping(self, doctor_id: str, start: datetime, end: datetime) -> Booking | None: ...


class Visits(Protocol):
    """Visits with their entry; diagnoses and prescriptions are rows of their own for reports."""

    def add(self, visit: Visit) -> None: ...
    def save(self, visit: Visit) -> Visit: ...
    def get(self, visit_id: str) -> Visit: ...
    def of_booking(self, booking_id: str) -> Visit | None: ...
    def of_patient(self, patient_id: str, *, limit: int = 50) -> tuple[Visit, ...]: ...
    def history(self, patient_id: str, *, limit: int = 50,
                before: tuple[datetime, str] | None = None) -> tuple[PastVisit, ...]: ...
    def rows(self, first: datetime, last: datetime) -> Iterator[VisitRow]: ...
    def page(self, first: datetime, last: datetime, *, before: tuple[datetime, str] | None, limit: int) -> tuple[VisitRow, ...]:
        """Visits opened in [first, last), newest first, from below (opened_at, id) on."""



class Documents(Protocol):
    """Frozen bytes, signatures, evidence: append-only. Bytes are re-hashed whenever read (DocumentChanged)."""

    def add(self, document: Document, data: bytes) -> Document:
        """Store a frozen document, losslessly compressed; returns it with its running number."""

    def get(self, document_id: str) -> Document: ...
    def of_visit(self, visit_id: str) -> tuple[Document, ...]: ...
    def recent(self, *, limit: int = 50, before_number: int | None = None) -> tuple[Document, ...]: ...
    def rows(self, shown: Shown, *, typed: str = "", doctor_id: str = "", before: int | None = None,
             limit: int = 100) -> tuple[DocumentRow, ...]:
        """Documents as a list shows them, newest first; `typed` finds patients, `before` is the last number seen."""

    def count(self, state: DocumentState) -> int: ...
    def data(self, document_id: str) -> bytes: ...
    def set_state(self, document_id: str, state: DocumentState) -> None: ...
    def add_signature(self, signature: Signature, cms: bytes, evidence: Sequence[Evidence]) -> None: ...
    def signatures(self, document_id: str) -> tuple[Signature, ...]: ...
    def cms(self, signature_id: str) -> bytes: ...
    def evidence(self, signature_id: str) -> tuple[Evidence, ...]: ...
    def add_evidence(self, signature_id: str, items: Sequence[Evidence]) -> None:
        """Keep what came later for a signature (time stamp, OCSP answer, list), each once. The CMS stays as it was made."""



class Reports(Protocol):
    """Totals of a period [first, last), counted by the database."""

    def visits(self, first: datetime, last: datetime) -> VisitTotals: ...
    def bookings(self, first: datetime, last: datetime, *, zone: ZoneInfo) -> BookingTotals: ...


class TrustStore(Protocol):
    """Trust anchors, intermediates and CRLs as data."""

    def add(self, item: TrustItem) -> bool:
        """Store once by hash; False when it was there."""

    def all(self) -> tuple[TrustItem, ...]: ...
    def version(self) -> int: ...


class OutgoingRows(Protocol):
    """What has to leave, its destinations and the receipts as received (append-only)."""

    def add(self, outgoing: Outgoing) -> None: ...
    def get(self, outgoing_id: str) -> Outgoing | None: ...
    def of_document(self, document_id: str) -> tuple[Outgoing, ...]: ...
    def open(self, *, limit: int = 500) -> tuple[Outgoing, ...]: ...
    def mark_relayed(self, outgoing_id: str, at: datetime) -> None: ...
    def close(self, outgoing_id: str, state: OutgoingState, at: datetime, *, error: str = "") -> None: ...
    def note_error(self, outgoing_id: str, error: str, *, state: OutgoingState = OutgoingState.OPEN) -> None: ...
    def add_receipt(self, receipt: Receipt, body: bytes) -> None: ...
    def receipts(self, outgoing_id: str) -> tuple[Receipt, ...]: ...
    def receipt_body(self, receipt_id: str) -> bytes: ...
    def destinations(self) -> tuple[Destination, ...]: ...
    def save_destination(self, destination: Destination) -> None: ...
    def counts(self) -> DeliveryCounts: ...
    def rows(self, standing: Standing, *, typed: str = "", before: int | None = None,
             limit: int = 100) -> tuple[DeliveryRow, ...]:
        """Signed documents with where they stand, newest first; `before` is the last document number seen."""

    def states_since(self, first: datetime) -> tuple[tuple[datetime, OutgoingState], ...]:
        """When each row since `first` was queued, and its state."""



class Books(Protocol):
    """Reference books with versions."""

    def preview(self, book: Book, entries: Iterable[BookEntry]) -> ImportPreview: ...
    def replace(self, book: Book, entries: Iterable[BookEntry]) -> ImportPreview:
        """Bring the book to exactly `entries`: insert new, update changed, close (valid_to) missing. Idempotent."""

    def begin(self, book: Book) -> str:
        """Begin a set of entries that nobody sees yet; returns its name."""

    def stage(self, name: str, entries: Sequence[BookEntry], *, closed: bool = False) -> None: ...
    def no_longer(self, book: Book, entries: Iterable[BookEntry]) -> tuple[BookEntry, ...]: ...
    def switch(self, book: Book, name: str) -> None:
        """Let a staged set come into force; without a name only the edition changes. Writes two rows."""

    def sweep(self, book_id: str, *, limit: int) -> int:
        """Delete up to `limit` entries that are in no set in force; 0 when there are none."""

    def line(self, book: Book) -> BookLine: ...
    def search(self, book: str, typed: str, *, limit: int = 30) -> tuple[BookEntry, ...]:
        """By code prefix or words in either language, any order, folded, either keyboard layout."""

    def get(self, book: str, code: str) -> BookEntry | None: ...
    def all(self) -> tuple[Book, ...]: ...
    def count(self, book: str) -> int: ...


class Audit(Protocol):
    """The chain. `append` numbers and hashes within the open transaction."""

    def append(self, event: Event) -> AuditRow: ...
    def head(self) -> ChainHead | None: ...
    def rows(self, *, after: int = 0) -> Iterator[AuditRow]: ...
    def of_record(self, kind: str, record_id: str) -> tuple[AuditRow, ...]: ...


class Work(Protocol):
    """One open transaction: the repositories and what it touched."""

    practices: Practices
    users: Users
    doctors: Doctors
    patients: Patients
    bookings: Bookings
    visits: Visits
    documents: Documents
    trust: TrustStore
    outgoing: OutgoingRows
    books: Books
    audit: Audit
    reports: Reports

    def touch(self, change: Change) -> None:
        """Note a record as changed."""

    @property
    def changes(self) -> Changes: ...


class Drafts(Protocol):
    """The journal of typed text: own file, own connection, each save durable before it returns."""

    def save(self, draft: Draft, *, user_id: str) -> None: ...
    def latest(self, visit_id: str) -> Draft | None: ...
    def discard(self, visit_id: str, *, stored: VisitEntry | None = None) -> None:
        """Remove a draft for good; with `stored`, only when its newest version is that entry."""

    def all(self) -> tuple[Draft, ...]: ...


class Store(Protocol):
    """An open practice. `writing` is BEGIN IMMEDIATE and commits when left without an error, else rolls back."""

    drafts: Drafts

    def reading(self) -> AbstractContextManager[Work]: ...
    def writing(self) -> AbstractContextManager[Work]: ...

    def copy_to(self, folder: Path) -> None:
        """Write encrypted copies of practice.db and drafts.db while in use; each is opened and checked afterwards.
        Raises DiskFull, DamagedDatabase."""

    def check(self) -> tuple[str, ...]:
        """Integrity of pages, foreign keys, triggers and schema; empty when all is well."""

    def check_copy(self, folder: Path) -> tuple[str, ...]:
        """The same of copies in a folder, opened under this practice's key; WrongKey becomes a problem."""

    def close(self) -> None: ...


# --- security -------------------------------------------------------------------------------------------------


class PasswordRules(Protocol):
    """Point 27.5: what a password must be. Raises WeakPassword, CommonPassword."""

    def check(self, password: str, *, login: str, administrator: bool) -> None: ...


class Vaults(Protocol):
    """Key slots of this practice; the data key itself never leaves the adapter that opened it."""

    def add_user(self, user_id: str, login: str, password: str) -> None: ...
    def remove_user(self, user_id: str) -> None: ...
    def change_password(self, user_id: str, password: str) -> None: ...
    def recovery_only(self) -> bytes:
        """The vault file with the recovery slot alone, for backups."""


# --- signing --------------------------------------------------------------------------------------------------


class Signer(Protocol):
    """One chosen key. `sign` returns a detached CMS over `data`; the key stays where it is."""

    @property
    def certificate(self) -> bytes: ...
    @property
    def owner(self) -> str: ...
    @property
    def patronymic(self) -> str: ...
    @property
    def iin(self) -> str: ...

    def sign(self, data: bytes, *, at: datetime, chain: Sequence[bytes] = ()) -> bytes: ...


class Verifier(Protocol):
    """Judges a CMS over bytes, and a certificate before signing. Never raises for bad input: the verdict says it."""

    def verify(self, *, content: bytes, cms: bytes, at: datetime, trust: TrustSet) -> Verdict: ...
    def check_certificate(self, certificate: bytes, *, at: datetime, trust: TrustSet) -> Verdict: ...
    def evidence_in(self, cms: bytes) -> tuple[Evidence, ...]: ...
    def trust_validity(self, kind: str, data: bytes) -> tuple[datetime | None, datetime | None]:
        """Return from when until when an item of the trust store is valid; None where it does not say."""

    def read_trust_file(self, data: bytes) -> tuple[str, str, bytes]:
        """Return (kind root|intermediate|crl, subject, DER) of a certificate or CRL file (DER or PEM); Unreadable."""


# --- exchange and files ---------------------------------------------------------------------------------------


class Wire(Protocol):
    """Domain → wire and back; no I/O."""

    def freeze(self, *, document_id: str, practice: Practice, doctor: Doctor, patient: Patient, visit: Visit,
               at: datetime, replaces: str = "") -> bytes:
        """Return the canonical bytes of a FHIR R4 document Bundle for form 052/у."""

    def delivery(self, *, outgoing: Outgoing, document: Document, data: bytes, signatures: Sequence[tuple[Signature, bytes]],
                 at: datetime) -> bytes:
        """Return the transaction Bundle: Binary (exactly the signed bytes), DocumentReference, Provenance."""

    def read_receipt(self, body: bytes) -> ReceiptFacts | None:
        """Read an answer; None when it holds no receipt. Never raises for hostile bytes."""


class Renderer(Protocol):
    """PDF of a document, drawn from the parsed frozen bytes, never from tables."""

    def render(self, *, data: bytes, sha256: str, verdicts: Sequence[Verdict], language: str, watermark: str = "",
               a5: bool = False) -> bytes: ...


class PageDrawer(Protocol):
    """Pages of a PDF as pictures."""

    def draw(self, pdf: bytes, *, dots_per_inch: int) -> tuple[PageImage, ...]: ...


class Spreadsheets(Protocol):
    """Excel files."""

    def write(self, table: Table, path: Path) -> int:
        """Write a table (rows consumed lazily) and return the number of rows. Raises FileUnreadable, DiskFull."""


# --- delivery -------------------------------------------------------------------------------------------------


class SpoolAnswer(Protocol):
    """One answer mis-sync recorded."""

    @property
    def sequence(self) -> int: ...
    @property
    def job_id(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def outcome(self) -> str: ...
    @property
    def http_status(self) -> int | None: ...
    @property
    def body(self) -> bytes: ...
    @property
    def error(self) -> str | None: ...


class SpoolGate(Protocol):
    """The desktop's end of spool.db; treats what it reads as hostile. A lost spool is made anew under a new identity."""

    identity: str

    def put(self, outgoing: Outgoing, payload: bytes, *, at: datetime) -> None: ...
    def put_destination(self, destination: Destination) -> None: ...
    def answers_after(self, sequence: int) -> Sequence[SpoolAnswer]: ...
    def erase(self, outgoing_id: str) -> None: ...
    def retry(self, outgoing_id: str) -> None: ...
    def anchor(self, head: ChainHead) -> None: ...
    def anchors(self) -> tuple[ChainHead, ...]: ...
    def close(self) -> None: ...


# --- what lies in folders --------------------------------------------------------------------------------------


class BookSources(Protocol):
    """Files of reference books. Raises BrokenRow, FileUnreadable; nothing is yielded from a file with a broken row."""

    def read(self, kind: str, path: Path) -> tuple[Book, tuple[BookEntry, ...]]: ...
    def starter(self) -> tuple[tuple[Book, tuple[BookEntry, ...]], ...]: ...
    def find(self, folder: Path) -> tuple[tuple[str, Path], ...]:
        """Return (kind, file) of the book files in a folder, told by their first lines; the newest file of a kind."""


class DocumentFolders(Protocol):
    """Documents written out for others to keep."""

    def write(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Write each file atomically; an existing file with other bytes raises FileExists."""


class BackupSets(Protocol):
    """Backups as folders with a manifest of hashes and the audit head."""

    def write(self, folder: Path | None, *, store: Store, vault: bytes, practice_id: str, head: ChainHead, at: datetime,
              counts: dict[str, int]) -> Path:
        """Copy while in use, check the copies, write the manifest, then move into place. Raises DiskFull."""

    def lines(self, folder: Path | None) -> tuple[BackupLine, ...]:
        """What lies in a folder of backups (the practice's own by default), newest first."""

    def prove(self, path: Path) -> None:
        """Check every file of a backup against its manifest. Raises BackupDamaged, NewerFormat."""

    def anchors(self) -> tuple[ChainHead, ...]:
        """The audit heads that existing backups carry."""
