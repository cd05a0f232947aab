"""The composition root: wires adapters to use cases. Everything but Qt; `app` adds the window, `cli` adds nothing."""

from __future__ import annotations

import secrets
import shutil
import sys
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from .domain.access import Role, User
from .domain.audit import ChainReport, Event
from .domain.errors import (
    DamagedDatabase,
    FolderNotEmpty,
    Forbidden,
    NotAPracticeFolder,
    NotFound,
    UserDisabled,
    WrongRecoveryCode,
)
from .domain.practices import Practice
from .exchange.fhir import FhirWire
from .files.backup_sets import BackupFolder, read_backup
from .files.book_sources import FileBookSources
from .files.excel import ExcelSpreadsheets
from .files.pdf import PdfRenderer
from .files.pdf_images import PdfPageDrawer
from .files.writing import Folders, full_disk_named, sync_folder, write_whole
from .security.folders import check_folder
from .security.passwords import Passwords
from .security.vault_folders import VaultFolder
from .services.audit import VerifyAudit
from .services.desks import Services
from .services.doors import Door
from .services.ports import Clock, Ids, SpoolGate, Store
from .services.practices import FirstStart, check_first_start, first_start
from .signing.verification import CmsVerifier
from .storage.spools import open_spool_gate
from .storage.store import open_store

PRACTICE_DB, DRAFTS_DB, SPOOL_DB = "practice.db", "drafts.db", "spool.db"
SPOOL_KEY = "spool.key"
GIVE_WAY = 0.0001  # seconds a thread may keep the interpreter: a draft must not wait for an export beside it (design 9)


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the current moment, UTC."""
        return datetime.now(UTC)


class StartedClock:
    """A clock that was set to a moment when it was made and runs on from there: for rehearsals."""

    def __init__(self, start: datetime) -> None:
        self._shift: timedelta = start.astimezone(UTC) - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the shifted moment, UTC."""
        return datetime.now(UTC) + self._shift


class RandomIds:
    """UUIDs of version 4."""

    def new(self) -> str:
        """Return a fresh identifier."""
        return str(uuid.uuid4())


@dataclass(slots=True)
class OpenPractice:
    """A practice that somebody has signed in to. `spool_key` goes to mis-sync on its standard input only."""

    folder: Path
    door: Door
    services: Services
    clock: Clock
    spool_path: Path
    spool_key: bytes

    def confirm(self, login: str, password: str) -> None:
        """Check the password of somebody already signed in (a locked screen). Raises WrongPassword, TooManyAttempts."""
        VaultFolder(self.folder).unlock(login, password, now=self.clock.now())

    def close(self) -> None:
        """Close the files; the data key is dropped with the store."""
        self.services.store.close()

    def __enter__(self) -> OpenPractice:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def create_practice(folder: Path, asked: FirstStart, *, recovery_sheet: Path, clock: Clock | None = None,
                    ids: Ids | None = None) -> str:
    """Make a practice in `folder` and its recovery sheet (PDF); returns the practice's id.

    All or nothing: it is made beside its place and renamed at the end. Raises FolderNotEmpty, NetworkFolder,
    WeakPassword, CommonPassword and what `check_first_start` raises.
    """
    clock, ids = clock or SystemClock(), ids or RandomIds()
    check_folder(folder.parent)
    if folder.exists() and any(folder.iterdir()):
        raise FolderNotEmpty(path=str(folder))
    check_first_start(asked)
    for user in asked.users:
        Passwords().check(user.password, login=user.login, administrator=Role.ADMINISTRATOR in user.roles)
    practice_id, part = ids.new(), folder.with_name(f".{folder.name}.part")
    with full_disk_named(folder):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        try:
            _fill_practice(part, asked, practice_id, recovery_sheet, clock=clock, ids=ids)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
            sync_folder(folder.parent)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return practice_id


def _fill_practice(part: Path, asked: FirstStart, practice_id: str, recovery_sheet: Path, *, clock: Clock, ids: Ids) -> None:
    from .files.pdf_recovery import render_recovery_sheet

    user_ids = {user.login: ids.new() for user in asked.users}
    made = VaultFolder(part).create(
        practice_id, now=clock.now(),
        users=[(user_ids[user.login], user.login, user.password) for user in asked.users])
    store = open_store(part, made.dek, create=True)
    try:
        with store.writing() as work:
            first_start(work, asked, practice_id=practice_id, user_ids=user_ids, clock=clock, ids=ids,
                        book_sources=FileBookSources())
            work.practices.set_setting(SPOOL_KEY, secrets.token_hex(32))
    finally:
        store.close()
    sheet = render_recovery_sheet(practice_name=asked.name, lines=made.sheet.lines, qr_text=made.sheet.qr_text,
                                  language=asked.languages[0])
    recovery_sheet.parent.mkdir(parents=True, exist_ok=True)
    write_whole(recovery_sheet, lambda path: _write_private(path, sheet))


def _write_private(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)


def open_practice(folder: Path, login: str, password: str, *, clock: Clock | None = None) -> OpenPractice:
    """Open a practice for a user. Raises NotAPracticeFolder, NetworkFolder, WrongPassword, TooManyAttempts, WrongKey,
    DamagedDatabase, NewerFormat, UserDisabled."""
    clock = clock or SystemClock()
    _check_practice_folder(folder)
    vaults = VaultFolder(folder)
    unlocked = vaults.unlock(login, password, now=clock.now())
    store = open_store(folder, unlocked.dek)
    try:
        with store.writing() as work:
            user = work.users.get(unlocked.user_id)
            if not user.active:
                raise UserDisabled(login=user.login)
            if unlocked.failures:
                work.audit.append(Event(at=clock.now(), user_id=user.id, action="login-failures", kind="user",
                                        record_id=user.id, facts={"count": str(unlocked.failures)}))
            work.audit.append(Event(at=clock.now(), user_id=user.id, action="login", kind="user", record_id=user.id))
        return _wired(folder, store, vaults, unlocked.user_id, clock=clock)
    except BaseException:
        store.close()
        raise


def _check_practice_folder(folder: Path) -> None:
    check_folder(folder)
    if not (folder / PRACTICE_DB).is_file():
        raise NotAPracticeFolder(path=str(folder))


def _wired(folder: Path, store: Store, vaults: VaultFolder, user_id: str, *, clock: Clock) -> OpenPractice:
    sys.setswitchinterval(GIVE_WAY)
    with store.reading() as work:
        spool_key = bytes.fromhex(work.practices.setting(SPOOL_KEY) or "")
    spool_path = folder / SPOOL_DB
    spool: Callable[[], SpoolGate] = lambda: open_spool_gate(spool_path, spool_key)  # noqa: E731 - a port, not a name
    services = Services(
        store=store, clock=clock, ids=RandomIds(), verifier=CmsVerifier(), wire=FhirWire(), renderer=PdfRenderer(),
        page_drawer=PdfPageDrawer(),
        spreadsheets=ExcelSpreadsheets(), book_sources=FileBookSources(), document_folders=Folders(),
        backups=BackupFolder(folder / "backups"), vaults=vaults, passwords=Passwords(), spool=spool)
    return OpenPractice(folder=folder, door=Door(services, user_id=user_id), services=services, clock=clock,
                        spool_path=spool_path.resolve(), spool_key=spool_key)


def recover_practice(folder: Path, *, sheet: str, login: str, password: str, clock: Clock | None = None) -> ChainReport:
    """Open a practice with its recovery sheet, make the vault anew if it is gone, and set a user's password.

    Raises WrongRecoveryCode, NotFound (no such login), Forbidden (the login is not an administrator's), WrongKey.
    """
    clock = clock or SystemClock()
    _check_practice_folder(folder)
    return _reset(folder, sheet=sheet, login=login, password=password, clock=clock, action="recovered")


def restore_practice(source: Path, folder: Path, *, sheet: str, login: str, password: str,
                     clock: Clock | None = None) -> ChainReport:
    """Make a practice folder from a checked backup; a new epoch begins. Raises as `recover_practice`, BackupDamaged,
    FolderNotEmpty."""
    clock = clock or SystemClock()
    check_folder(folder.parent)
    backup = read_backup(source)
    if folder.exists() and any(folder.iterdir()):
        raise FolderNotEmpty(path=str(folder))
    part = folder.with_name(f".{folder.name}.part")
    with full_disk_named(folder):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        try:
            for name in backup.files:
                shutil.copyfile(source / name, part / name)
                (part / name).chmod(0o600)
            report = _reset(part, sheet=sheet, login=login, password=password, clock=clock, action="restored")
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
            sync_folder(folder.parent)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return report


def _reset(folder: Path, *, sheet: str, login: str, password: str, clock: Clock, action: str) -> ChainReport:
    vaults = VaultFolder(folder)
    recovered = vaults.recover(sheet)
    store = open_store(folder, recovered.dek)
    try:
        if problems := store.check():
            raise DamagedDatabase(path=str(folder / PRACTICE_DB), detail=problems[0])
        with store.writing() as work:
            practice, user = work.practices.get(), work.users.by_login(login)
            _check_recovery(practice, user, recovered.practice_id, login)
            if user is None:
                raise NotFound(kind="user", id=login)
            Passwords().check(password, login=login, administrator=True)
            if action == "restored":
                work.practices.save(_next_epoch(practice))
            work.audit.append(Event(at=clock.now(), user_id=user.id, action=action, kind="practice",
                                    record_id=practice.id, facts={"epoch": str(practice.epoch)}))
            vaults.adopt(recovered, user_id=user.id, login=user.login, password=password)
        return _wired(folder, store, vaults, user.id, clock=clock).door.do(VerifyAudit())
    finally:
        store.close()


def _check_recovery(practice: Practice, user: User | None, practice_id: str, login: str) -> None:
    if practice.id != practice_id:
        raise WrongRecoveryCode(line=0)
    if user is None:
        raise NotFound(kind="user", id=login)
    if Role.ADMINISTRATOR not in user.roles or not user.active:
        raise Forbidden(permission="recovery")


def _next_epoch(practice: Practice) -> Practice:
    from dataclasses import replace

    return replace(practice, epoch=practice.epoch + 1)
