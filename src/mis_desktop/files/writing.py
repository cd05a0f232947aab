"""Files written whole or not at all: a temporary neighbour, fsync, rename, fsync of the folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..domain.errors import DiskFull, FileExists, FileUnreadable


@contextmanager
def full_disk_named(path: Path) -> Iterator[None]:
    """Turn operating system errors while writing `path` into DiskFull or FileUnreadable."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(path=str(path)) from error
        raise FileUnreadable(path=str(path), detail=error.strerror or type(error).__name__) from error


def write_whole(path: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a temporary neighbour of `path`, then put it in place. Raises DiskFull, FileUnreadable."""
    part = path.with_name(f".{path.name}.part")
    with full_disk_named(path):
        try:
            fill(part)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable; Windows does this by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Folders:
    """Writes documents out. Implements `services.ports.DocumentFolders`."""

    def write(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Write each file atomically. An existing file with other bytes raises FileExists before anything is written."""
        with full_disk_named(folder):
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in files:
                if (folder / name).exists() and (folder / name).read_bytes() != data:
                    raise FileExists(path=str(folder / name))
        paths = []
        for name, data in files:
            content = data
            write_whole(folder / name, lambda part, content=content: _write_bytes(part, content))  # type: ignore[misc]
            paths.append((folder / name).resolve())
        return tuple(paths)


def _write_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)
