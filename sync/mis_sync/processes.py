"""What makes the agent a quiet, single, undumpable process: hardening, the lock, the key's way in."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

KEY_HEX_DIGITS = 64
PR_SET_DUMPABLE = 4  # linux/prctl.h


class SecondAgent(Exception):
    """Another agent serves this spool."""


class NoKey(Exception):
    """The key did not arrive, or is not 64 hex digits."""


def harden() -> None:
    """Private files, no core dumps, and on Linux no ptrace by processes of the same user."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def lock(spool: Path) -> IO[bytes]:
    """Take the lock next to the spool and keep it as long as the returned file is open. Raises SecondAgent."""
    file = spool.with_name(spool.name + ".lock").open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise SecondAgent(spool.name) from None
    return file


def key_from_stdin() -> bytes:
    """Read the key as hex from the first line of standard input, and nothing beyond it. Raises NoKey."""
    line = b""
    while len(line) <= KEY_HEX_DIGITS + 2 and not line.endswith(b"\n"):
        read = os.read(0, 1)  # unbuffered: the rest of standard input belongs to whoever waits for its end
        if not read:
            break
        line += read
    return _key(line.decode("ascii", "replace"))


def key_from_keyring(name: str) -> bytes:
    """Read the key as hex from the user's keyring, service `mis-sync`. Raises NoKey."""
    import keyring
    import keyring.errors

    try:
        return _key(keyring.get_password("mis-sync", name) or "")
    except keyring.errors.KeyringError:
        raise NoKey("the keyring does not answer") from None


def at_end_of_stdin(action: Callable[[], object]) -> None:
    """Call `action` from a thread of its own when standard input ends."""

    def wait() -> None:
        while os.read(0, 4096):
            pass
        action()

    threading.Thread(target=wait, name="stdin", daemon=True).start()


def file_mark(path: Path) -> tuple[int, int] | None:
    """Return what tells this very file from one put in its place; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        raise NoKey("the key is not hexadecimal") from None
    if len(key) * 2 != KEY_HEX_DIGITS:
        raise NoKey("the key has not 64 hex digits")
    return key
