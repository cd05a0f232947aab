"""A program that is killed: the real window on a real practice, numbered words typed by key presses, each told as it is typed.

Run as `python -m tests.ui.typing FOLDER VISIT SEED [busy]`. A line "word N T" says that word N stood whole at moment T
(seconds, this computer's monotonic clock); "began X" and "ended X" tell of the work that goes on beside the typing when it
is busy: a backup, an export and an import of 30,000 rows, again and again.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mis_desktop.app import make_window
from mis_desktop.compose import open_practice
from mis_desktop.domain.errors import PracticeBusy
from mis_desktop.services.backups import BackUp
from mis_desktop.services.books import ImportBook
from mis_desktop.services.doors import Door
from mis_desktop.services.reports import ExportVisits
from mis_desktop.ui.preferences import Preferences
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.windows import Window
from tests.practices import LOGIN, PASSWORD
from tests.ui.visits import key_press

ROWS = 30_000


def main(folder: Path, visit_id: str, seed: int, *, busy: bool) -> int:
    """Open the window, type until killed."""
    application = QApplication([])
    window = make_window(language="ru", preferences=Preferences(folder.parent / "preferences.ini"))
    practice = open_practice(folder, LOGIN, PASSWORD)
    window.begin(Session.gather(practice, window.program)(window.tasks))
    window.show()
    assert window.shell is not None
    window.shell.go("visit", visit_id)
    typist = Typist(window, random.Random(seed))
    typist.begin()
    if busy:
        keep_busy(practice.door, folder.parent)
    return application.exec()


class Typist:
    """Types into the complaints, a letter at a time, in the uneven rhythm of a person."""

    def __init__(self, window: Window, chance: random.Random) -> None:
        self._window, self._chance = window, chance
        self._words = itertools.count(1)
        self._left = ""
        self._word = 0

    def begin(self) -> None:
        """Wait until the form may be written, then type."""
        QTimer.singleShot(20, self._window, self._press if self._field().isEnabled() and not self._field().isReadOnly()
                          else self.begin)

    def _field(self) -> QPlainTextEdit:
        field = self._window.findChild(QPlainTextEdit, "complaints")
        assert isinstance(field, QPlainTextEdit)
        return field

    def _press(self) -> None:
        if not self._left:
            self._word = next(self._words)
            self._left = f"сөз{self._word} "
        letter, self._left = self._left[0], self._left[1:]
        QApplication.sendEvent(self._field(), key_press(letter))
        if not self._left:
            print(f"word {self._word} {time.monotonic():.4f}", flush=True)
        QTimer.singleShot(self._chance.randrange(5, 60), self._window, self._press)


def keep_busy(door: Door, folder: Path) -> None:
    """Back up, export and import at the same time, over and over."""
    sources = [rows_file(folder / f"kato_{number}.csv", number) for number in (1, 2)]
    turn = itertools.count()
    for name, work in (
            ("backup", lambda: door.do(BackUp(folder=str(folder / f"backup{next(turn)}")))),
            ("export", lambda: door.do(ExportVisits(first=date(2020, 1, 1), last=date(2030, 1, 1),
                                                    path=str(folder / f"visits{next(turn)}.xlsx")))),
            ("import", lambda: door.do(ImportBook(kind="kato", path=str(sources[next(turn) % 2]))))):
        threading.Thread(target=over_and_over, args=(name, work), daemon=True).start()


def over_and_over(name: str, work: Callable[[], object]) -> None:
    """Do it again and again, telling when it begins and ends."""
    while True:
        print(f"began {name}", flush=True)
        with suppress(PracticeBusy):  # two of them may want to write; a person would repeat it
            work()
        print(f"ended {name}", flush=True)


def rows_file(path: Path, edition: int) -> Path:
    """Write 30,000 rows as KATO has them; every name differs from edition to edition."""
    lines = ["kato,kato_version,level,type_code,name_ru,name_kk"]
    lines += [f"{100_000_000 + number},{edition},1,1,Место {number} {edition},Жер {number} {edition}" for number in range(ROWS)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), busy="busy" in sys.argv))
