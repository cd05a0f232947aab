"""Files of the stand: secrets readable by their owner only, everything else replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path


def write_secret(path: Path, data: bytes, *, exclusive: bool = False) -> None:
    """Write a file that only its owner reads. Raises FileExistsError when asked to be the first."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_EXCL if exclusive else os.O_TRUNC) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file in one step."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)
