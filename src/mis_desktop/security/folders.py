"""Where a practice may lie: not on a network drive, where write-ahead logging would lose data."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..domain.errors import NetworkFolder

NETWORK_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone", "afs", "ncpfs",
                             "davfs", "fuse.davfs2", "ceph", "glusterfs", "fuse.glusterfs", "lustre"})
_REMOTE_DRIVE = 4  # Windows: DRIVE_REMOTE


def check_folder(folder: Path) -> None:
    """Raise NetworkFolder when the folder (or the nearest one that exists above it) is on a network drive."""
    kind = file_system(folder)
    if kind in NETWORK_SYSTEMS:
        raise NetworkFolder(path=str(folder), kind=kind)


def file_system(folder: Path, *, mounts: str | None = None) -> str:
    """Return the kind of file system a folder lies on; empty when it cannot be told."""
    path = folder.resolve()
    if sys.platform == "win32":
        return _windows_kind(path)
    try:
        table = mounts if mounts is not None else Path("/proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:
        return ""
    best, kind = -1, ""
    for line in table.splitlines():
        fields, _, tail = line.partition(" - ")
        point = Path(fields.split()[4].replace("\\040", " "))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), tail.split()[0]
    return kind


def _windows_kind(path: Path) -> str:
    if str(path).startswith("\\\\"):
        return "smb3"
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE:
            return "smb3"
    return os.name
