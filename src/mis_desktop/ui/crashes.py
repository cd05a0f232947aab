"""The last hook: an error nobody foresaw gets a number and a place in the log, the window says so and goes on.

The log holds types and places of code, never messages or data: those could name a patient.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from .tasks import failure_of

LARGEST_LOG, KEPT_LOGS = 1 << 20, 3  # bytes; older files


class Crashes(QObject):
    """`struck` carries a Failure, on whatever thread it happened. `ended_badly`: the last run did not end in order."""

    struck = Signal(object)

    def __init__(self, folder: Path, *, name: str) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.log = folder / "mis-desktop.log"
        self._stacks, self._mark = folder / "mis-desktop.stacks", folder / f"{name}.running"
        self.ended_badly = self._mark.exists()
        self._mark.write_text(str(os.getpid()), "ascii")

    def watch(self) -> None:
        """Take every error that nobody else takes, and write the log."""
        for path in (self.log, self._stacks):
            path.touch(mode=0o600)
        handler = logging.handlers.RotatingFileHandler(self.log, maxBytes=LARGEST_LOG, backupCount=KEPT_LOGS, encoding="utf-8")
        handler.setFormatter(_Terse("%(asctime)s %(levelname)s %(name)s %(message)s"))
        handler.setLevel(logging.WARNING)
        logging.getLogger().addHandler(handler)
        self._stack_file = self._stacks.open("a", encoding="utf-8")
        faulthandler.enable(self._stack_file)
        sys.excepthook = self.take
        threading.excepthook = lambda arguments: self.take(
            arguments.exc_type, arguments.exc_value or arguments.exc_type(), arguments.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Number an error and tell the window; Ctrl+C is none."""
        if not issubclass(kind, KeyboardInterrupt):
            self.struck.emit(failure_of(error.with_traceback(trace)))

    def end(self) -> None:
        """Note that the program ended in order."""
        self._mark.unlink(missing_ok=True)

    def forget(self) -> None:
        """Write no more stacks."""
        faulthandler.disable()
        self._stack_file.close()


class _Terse(logging.Formatter):
    """Names the type of an error and leaves its message out."""

    def formatException(self, ei: object) -> str:
        """Return the type's name."""
        return getattr(ei[0], "__name__", "") if isinstance(ei, tuple) else ""
