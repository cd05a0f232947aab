"""Process hardening: private files, no core dumps, no reading of memory by other processes of the same user."""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE, _PR_GET_DUMPABLE = 4, 3


def harden() -> None:
    """Set umask 077, forbid core files, and make the process not dumpable (Linux; elsewhere only the umask)."""
    os.umask(0o077)
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_dumpable() -> bool:
    """Whether another process of this user could read our memory."""
    return sys.platform != "linux" or bool(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))
