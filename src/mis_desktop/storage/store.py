"""An open practice: units of work over practice.db, the drafts, copies and checks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from ..domain.changes import Change, Changes
from ..domain.errors import UserError
from ..services import ports
from .access import SqlUsers
from .audit import SqlAudit
from .backups import copy_checked, problems_of
from .books import SqlBooks
from .delivery import SqlOutgoing
from .documents import SqlDocuments
from .drafts import SqlDrafts
from .engine import WRITE, connect, make_engine
from .faults import told
from .patients import SqlPatients
from .practices import SqlPractices
from .reports import SqlReports
from .schedule import SqlBookings, SqlDoctors
from .schemas import EXPECTED, schema_hash, schema_of
from .trust import SqlTrust
from .upgrades import create_database, upgrade_database
from .visits import SqlVisits

PRACTICE_DB, DRAFTS_DB, COPIES = "practice.db", "drafts.db", "backups"


class SqlWork:
    """One open transaction. Implements ports.Work."""

    def __init__(self, connection: Connection) -> None:
        self.practices: ports.Practices = SqlPractices(connection)
        self.users: ports.Users = SqlUsers(connection)
        self.doctors: ports.Doctors = SqlDoctors(connection)
        self.patients: ports.Patients = SqlPatients(connection)
        self.bookings: ports.Bookings = SqlBookings(connection)
        self.visits: ports.Visits = SqlVisits(connection)
        self.documents: ports.Documents = SqlDocuments(connection)
        self.trust: ports.TrustStore = SqlTrust(connection)
        self.outgoing: ports.OutgoingRows = SqlOutgoing(connection)
        self.books: ports.Books = SqlBooks(connection)
        self.audit: ports.Audit = SqlAudit(connection)
        self.reports: ports.Reports = SqlReports(connection)
        self._touched: list[Change] = []

    def touch(self, change: Change) -> None:
        """Note a record as changed."""
        self._touched.append(change)

    @property
    def changes(self) -> Changes:
        """What was touched, in order."""
        return Changes(items=tuple(self._touched))


class SqlStore:
    """Implements ports.Store."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path, self._key = folder / PRACTICE_DB, key
        self._engine = make_engine(self._path, key)
        self._writer = self._engine.execution_options(**WRITE)
        self._drafts = SqlDrafts(folder / DRAFTS_DB, key)
        self.drafts: ports.Drafts = self._drafts

    @contextmanager
    def reading(self) -> Iterator[ports.Work]:
        """Open a reading transaction: one snapshot, nothing can be written."""
        with told(self._path), self._engine.connect() as connection, connection.begin():
            yield SqlWork(connection)

    @contextmanager
    def writing(self) -> Iterator[ports.Work]:
        """Open a writing transaction; it commits when left without an error, else it rolls back."""
        with told(self._path), self._writer.begin() as connection:
            yield SqlWork(connection)

    def copy_to(self, folder: Path) -> None:
        """Write checked copies of practice.db and drafts.db under the same key."""
        copy_checked(self._path, self._key, folder / PRACTICE_DB)
        copy_checked(self._path.with_name(DRAFTS_DB), self._key, folder / DRAFTS_DB)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with pages, structure, references and schema; empty when all is well."""
        with told(self._path):
            connection = connect(self._path, self._key)
            try:
                problems = problems_of(connection)
                altered = schema_hash(schema_of(connection)) != list(EXPECTED.values())[-1]
                return (*problems, "schema altered") if altered else problems
            finally:
                connection.close()

    def check_copy(self, folder: Path) -> tuple[str, ...]:
        """Return what is wrong with copies in a folder under this practice's key; empty when all is well."""
        return tuple(problem for name in (PRACTICE_DB, DRAFTS_DB) for problem in _problems_of_copy(folder / name, self._key))

    def close(self) -> None:
        """Let go of the files and the key."""
        self._drafts.close()
        self._engine.dispose()
        self._key = b""


def _problems_of_copy(path: Path, key: bytes) -> tuple[str, ...]:
    try:
        connection = connect(path, key)
    except UserError as error:
        return (f"{path.name}: {error.code}",)
    try:
        return tuple(f"{path.name}: {problem}" for problem in problems_of(connection))
    finally:
        connection.close()


def open_store(folder: Path, key: bytes, *, create: bool = False) -> SqlStore:
    """Open a practice's databases under the data key, upgraded to the newest schema.

    Raises WrongKey, DamagedDatabase, NewerFormat, DiskFull, PracticeBusy, NotAPracticeFolder.
    """
    path = folder / PRACTICE_DB
    if create:
        create_database(path, key)
    else:
        upgrade_database(path, key, copies=folder / COPIES)
    return SqlStore(folder, key)
