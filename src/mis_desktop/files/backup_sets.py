"""Backups as folders: encrypted copies, the vault with its recovery slot only, a manifest of hashes with the audit head."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..domain.audit import ChainHead
from ..domain.backups import BackupLine
from ..domain.errors import BackupDamaged, FileExists, NewerFormat
from ..services.ports import Store
from .writing import full_disk_named, sync_folder

FORMAT = 1
MANIFEST, VAULT = "manifest.json", "vault.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSet:
    """A backup that was read: its folder, practice, head and files."""

    folder: Path
    practice_id: str
    head: ChainHead
    files: tuple[str, ...]


class BackupFolder:
    """The backups of one practice. Implements `services.ports.BackupSets`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, folder: Path | None, *, store: Store, vault: bytes, practice_id: str, head: ChainHead, at: datetime,
              counts: dict[str, int]) -> Path:
        """Copy while in use into a temporary neighbour, check, then move into place. Raises DiskFull, BackupDamaged."""
        target = (folder or self._folder) / f"mis-{at:%Y%m%dT%H%M%SZ}-{head.number}"
        if target.exists():
            raise FileExists(path=str(target))
        part = target.with_name(f".{target.name}.part")
        with full_disk_named(target):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True, mode=0o700)
            try:
                store.copy_to(part)
                (part / VAULT).write_bytes(vault)
                names = sorted(path.name for path in part.iterdir())
                manifest = {"format": FORMAT, "practice": practice_id, "at": at.isoformat(), "counts": counts,
                            "audit": {"number": head.number, "hash": head.hash},
                            "files": {name: _sha256(part / name) for name in names}}
                (part / MANIFEST).write_text(json.dumps(manifest, indent=1), "utf-8")
                part.rename(target)
                sync_folder(target.parent)
            finally:
                shutil.rmtree(part, ignore_errors=True)
        return target.resolve()

    def lines(self, folder: Path | None) -> tuple[BackupLine, ...]:
        """Return what lies in a folder, newest first; a folder without a readable manifest is named as such."""
        found = [_line(path) for path in (folder or self._folder).glob("mis-*") if path.is_dir()]
        return tuple(sorted(found, key=lambda line: line.path, reverse=True))

    def prove(self, path: Path) -> None:
        """Check every file against the manifest. Raises BackupDamaged, NewerFormat."""
        read_backup(path)

    def anchors(self) -> tuple[ChainHead, ...]:
        """Return the audit heads that readable backups carry; a damaged one is no anchor."""
        heads = []
        for path in sorted(self._folder.glob("mis-*")) if self._folder.exists() else ():
            try:
                heads.append(_head(_manifest(path)))
            except (BackupDamaged, NewerFormat):
                continue
        return tuple(heads)


def _line(path: Path) -> BackupLine:
    try:
        head = _head(_manifest(path))
    except (BackupDamaged, NewerFormat) as error:
        return BackupLine(path=str(path), problem=error.code)
    size = sum(file.stat().st_size for file in path.iterdir() if file.is_file())
    return BackupLine(path=str(path), at=head.at, audit_number=head.number, megabytes=max(1, size >> 20))


def read_backup(folder: Path) -> BackupSet:
    """Read a backup and check every file's hash. Raises BackupDamaged, NewerFormat."""
    manifest = _manifest(folder)
    for name, digest in manifest["files"].items():
        path = folder / Path(name).name
        if not path.is_file() or _sha256(path) != digest:
            raise BackupDamaged(path=str(path), detail="hash")
    return BackupSet(folder=folder, practice_id=manifest["practice"], head=_head(manifest),
                     files=tuple(manifest["files"]))


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        found = int(manifest["format"])
        _head(manifest)
        list(manifest["files"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupDamaged(path=str(folder), detail=MANIFEST) from error
    if found > FORMAT:
        raise NewerFormat(path=str(folder), found=found, known=FORMAT)
    return manifest


def _head(manifest: dict[str, Any]) -> ChainHead:
    return ChainHead(number=int(manifest["audit"]["number"]), hash=str(manifest["audit"]["hash"]),
                     at=datetime.fromisoformat(manifest["at"]))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
