"""The rule of design 6 as a trap: whoever reaches a database, a key, a signature or a file on the GUI thread falls into it."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from mis_desktop import compose, healths
from mis_desktop.files import pdf_texts
from mis_desktop.security.vault_folders import VaultFolder
from mis_desktop.services.doors import Door
from mis_desktop.signing import key_files
from mis_desktop.signing.verification import CmsVerifier
from mis_desktop.storage.store import SqlStore

ENTRIES: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (Door, ("do",)),
    (SqlStore, ("reading", "writing", "copy_to", "check")),
    (VaultFolder, ("create", "unlock", "recover", "adopt", "add_user", "change_password")),
    (CmsVerifier, ("verify", "verify_all", "check_certificate")),
    (key_files, ("open_key_file",)),
    (key_files.KeyFileSigner, ("sign",)),
    (pdf_texts, ("recovery_text",)),
    (healths, ("installation", "practice_files")),
    (compose, ("create_practice", "open_practice", "recover_practice", "restore_practice")),
)
_backstage = threading.local()


class OnGuiThread(AssertionError):
    """Slow work was asked for where the window is drawn."""


@contextmanager
def backstage() -> Iterator[None]:
    """Let a test itself set records up, or look them up, on the thread it shares with the window."""
    before, _backstage.open = getattr(_backstage, "open", False), True
    try:
        yield
    finally:
        _backstage.open = before


def watch_gui_thread(patch: pytest.MonkeyPatch) -> None:
    """Make every entry point raise OnGuiThread when it is called on the main thread outside `backstage()`."""
    for owner, names in ENTRIES:
        for name in names:
            patch.setattr(owner, name, _guarded(getattr(owner, name), name))


def _guarded(entry: Callable[..., Any], name: str) -> Callable[..., Any]:
    @functools.wraps(entry)
    def guarded(*arguments: Any, **named: Any) -> Any:
        if threading.current_thread() is threading.main_thread() and not getattr(_backstage, "open", False):
            raise OnGuiThread(name)
        return entry(*arguments, **named)

    return guarded
