"""The state of this installation and of a practice's files, as findings that console and window word.

Never changes anything and never needs a password; with an open practice it also looks inside the databases.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from .compose import DRAFTS_DB, PRACTICE_DB, SPOOL_DB, OpenPractice
from .domain.errors import UserError
from .files.backup_sets import read_backup
from .security.folders import check_folder
from .security.hardening import is_dumpable
from .security.vaults import load_vault

LIBRARIES = ("sqlcipher3", "SQLAlchemy", "cryptography", "asn1crypto", "pyHanko", "argon2-cffi", "reportlab", "pypdfium2",
             "openpyxl", "requests", "keyring", "PySide6-Essentials", "python-pkcs11", "tzdata")
PROGRAMS = ("mis_sync", "mis_stand")
FREE_BYTES = 1 << 30  # a practice of 60,000 patients takes about 4 GB; below one the user is told in time
PLAIN = b"SQLite format 3\x00"
PAGE = 4096  # bytes of a SQLCipher page


class Level(StrEnum):
    """How a finding is meant."""

    OK = "ok"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: a code of the wording catalogue, a level and facts (versions, paths, never data)."""

    code: str
    level: Level
    facts: dict[str, str]


def installation() -> tuple[Finding, ...]:
    """Return what is installed and which key stores can be used on this computer."""
    return (*_programs(), *_libraries(), *_key_stores())


def practice_files(folder: Path) -> tuple[Finding, ...]:
    """Return the state of a practice's files as far as it can be told without a key."""
    found = [_place(folder), _free(folder), _vault(folder)]
    found += [_database(folder / name, needed=name == PRACTICE_DB) for name in (PRACTICE_DB, DRAFTS_DB, SPOOL_DB)]
    return (*found, *_modes(folder), *_backups(folder))


def open_files(practice: OpenPractice) -> tuple[Finding, ...]:
    """Return what the databases themselves say: pages, references, triggers, schema."""
    problems = practice.services.store.check()
    name = str(practice.folder / PRACTICE_DB)
    if not problems:
        return (Finding("health.database-sound", Level.OK, {"path": name}),)
    return tuple(Finding("health.database-problem", Level.FAULT, {"path": name, "problem": text}) for text in problems)


def _programs() -> Iterator[Finding]:
    yield Finding("health.system", Level.OK, {"python": platform.python_version(), "system": platform.platform(terse=True),
                                              "version": importlib.metadata.version("mis-desktop")})
    for name in PROGRAMS:
        there = importlib.util.find_spec(name) is not None
        yield Finding("health.program" if there else "health.program-missing", Level.OK if there else Level.FAULT,
                      {"name": name.replace("_", "-")})
    if is_dumpable():
        yield Finding("health.dumpable", Level.NOTE, {"system": sys.platform})


def _libraries() -> Iterator[Finding]:
    for name in LIBRARIES:
        try:
            yield Finding("health.library", Level.OK, {"name": name, "version": importlib.metadata.version(name)})
        except importlib.metadata.PackageNotFoundError:
            yield Finding("health.library-missing", Level.FAULT, {"name": name})
    from gostkz.streebog import IMPLEMENTATION

    fast = IMPLEMENTATION == "c"
    yield Finding("health.hash-fast" if fast else "health.hash-slow", Level.OK if fast else Level.NOTE, {})


def _key_stores() -> Iterator[Finding]:
    yield Finding("health.key-files", Level.OK, {"kinds": "PKCS#12: GOST-512 (KZ), RSA"})


def _place(folder: Path) -> Finding:
    try:
        check_folder(folder)
    except UserError as error:
        return Finding("health.network-folder", Level.FAULT, {"path": str(folder), **_words(error)})
    return Finding("health.folder", Level.OK, {"path": str(folder)})


def _free(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return Finding("health.disk-free", Level.OK if free >= FREE_BYTES else Level.NOTE, {"megabytes": str(free >> 20)})


def _vault(folder: Path) -> Finding:
    path = folder / "vault.json"
    try:
        vault = load_vault(path.read_bytes(), path=str(path))
    except FileNotFoundError:
        return Finding("health.vault-missing", Level.FAULT, {"path": str(path)})
    except (OSError, UserError):
        return Finding("health.vault-damaged", Level.FAULT, {"path": str(path)})
    return Finding("health.vault" if vault.recovery else "health.vault-no-recovery",
                   Level.OK if vault.recovery else Level.FAULT, {"slots": str(len(vault.slots))})


def _database(path: Path, *, needed: bool) -> Finding:
    if not path.exists():
        return Finding("health.file-missing", Level.FAULT if needed else Level.NOTE, {"path": str(path)})
    with path.open("rb") as file:
        head = file.read(len(PLAIN))
    size = path.stat().st_size
    if head == PLAIN:
        return Finding("health.file-plain", Level.FAULT, {"path": str(path)})
    sound = size >= PAGE and size % PAGE == 0
    return Finding("health.file" if sound else "health.file-cut", Level.OK if sound else Level.FAULT,
                   {"path": str(path), "kilobytes": str(size >> 10)})


def _modes(folder: Path) -> Iterator[Finding]:
    if os.name == "nt":
        return
    for path in (folder, *sorted(folder.iterdir())):
        if path.lstat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            yield Finding("health.mode-open", Level.NOTE, {"path": str(path)})


def _backups(folder: Path) -> Iterator[Finding]:
    moments: list[datetime] = []
    for path in sorted((folder / "backups").glob("mis-*")) if (folder / "backups").is_dir() else ():
        try:
            head = read_backup(path).head
        except UserError as error:
            yield Finding("health.backup-damaged", Level.FAULT, {"path": str(path), **_words(error)})
            continue
        moments += [head.at] if head.at else []
    if moments:
        yield Finding("health.backup", Level.OK, {"at": max(moments).isoformat(timespec="minutes")})
    else:
        yield Finding("health.backup-none", Level.NOTE, {})


def _words(error: UserError) -> dict[str, str]:
    return {name: str(value) for name, value in error.facts.items() if name != "path"}
