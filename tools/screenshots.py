"""Writes every screen as a picture: both languages, both themes, at 1366×768 and at 150 %, on a fresh demo practice.

Usage: screenshots.py [-o DIR] [--only NAME]. The pictures are for looking at; nothing compares them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "sync"), str(ROOT)]

if TYPE_CHECKING:
    from mis_desktop.ui.windows import Window

SIZE = (1366, 768)  # logical pixels: what is left of a full-HD screen at 150 %, and the whole of a small notebook
SCALES = ("1", "1.5")
LANGUAGES = ("ru", "kk")
THEMES = ("light", "dark")
SECONDS = 60.0


def main() -> int:
    """Start one process a scale; each draws all its pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--only", default="", help="draw only screens whose name begins with this")
    parser.add_argument("--scale", default="", help=argparse.SUPPRESS)
    parser.add_argument("--practice", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.scale:
        return draw(arguments.practice, arguments.out, scale=arguments.scale, only=arguments.only)
    with tempfile.TemporaryDirectory() as folder:
        for scale in SCALES:
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
            for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
                environment[name] = str(Path(folder, name))
            command = [sys.executable, __file__, "-o", str(arguments.out), "--only", arguments.only]
            code = subprocess.call([*command, "--scale", scale, "--practice", str(Path(folder, scale))], env=environment)
            if code:
                return code
    print(f"{len(list(arguments.out.glob('*.png')))} pictures in {arguments.out}")
    return 0


def draw(practice: Path, out: Path, *, scale: str, only: str) -> int:
    """Open the window on a demo practice and draw each screen in each language and theme."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    from mis_desktop.app import make_window
    from mis_desktop.ui.languages import languages
    from mis_desktop.ui.themes import apply_theme

    window = make_window(language="ru", theme="light")
    window.resize(*SIZE)
    window.offer([])
    window.show()
    for name, scene in SCENES.items():
        if name not in OUTSIDE and window.shell is None:
            window.arrivals.look_around(practice)
            wait(lambda: window.shell is not None)
        if not name.startswith(only):
            continue
        for language in LANGUAGES:
            for theme in THEMES:
                languages.switch(language)
                apply_theme(application, dark=theme == "dark")
                scene(window)
                settle(window)
                window.grab().save(str(out / f"{name}-{language}-{theme}-{scale.replace('.', '')}.png"))
    window.close()
    return 0


def wait(condition: Callable[[], object]) -> None:
    """Let the window work until a condition holds. Raises TimeoutError."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    limit = time.monotonic() + SECONDS
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def settle(window: Window) -> None:
    """Let the window work until nothing has been under way for a while."""
    quiet = [time.monotonic()]

    def is_quiet() -> bool:
        if window.tasks.busy:
            quiet[0] = time.monotonic()
        return time.monotonic() - quiet[0] > 0.4

    wait(is_quiet)


def page(name: str) -> Callable[[Window], None]:
    """Return the scene of a page of the rail."""
    def show(window: Window) -> None:
        assert window.shell is not None  # noqa: S101 - the practice is open by then
        window.shell.open_page(name)

    return show


def open_visit(window: Window) -> None:
    """Open the visit of the signed-in doctor's patient who waits."""
    from mis_desktop.services.schedule import DayList
    from mis_desktop.services.visits import OpenVisit

    assert window.shell is not None  # noqa: S101 - the practice is open by then
    session = window.shell.session
    door, doctor, today = session.practice.door, session.doctor, session.now().date()
    rows = door.do(DayList(first=today, last=today, doctor_id=doctor.id if doctor else ""))
    waiting = [row for row in rows if row.state.value == "arrived"] or [row for row in rows if row.visit_id]
    visit_id = waiting[0].visit_id or door.do(OpenVisit(booking_id=waiting[0].booking_id)).id
    window.shell.go("visit", visit_id)


def open_card(window: Window) -> None:
    """Open the card of the patient who was seen most."""
    from mis_desktop.services.patients import FindPatients

    assert window.shell is not None  # noqa: S101 - the practice is open by then
    found = window.shell.session.practice.door.do(FindPatients(typed="", limit=6))
    window.shell.go("patient", found[-1].id)


def write_booking(window: Window) -> None:
    """Begin a booking on the day's page."""
    page("day")(window)
    window.shell.current().begin_booking()  # type: ignore[union-attr]


def section(name: str) -> Callable[[Window], None]:
    """Return the scene of a section of the settings."""
    def show(window: Window) -> None:
        page("settings")(window)
        window.shell.current().show_section(name)  # type: ignore[union-attr]

    return show


OUTSIDE = ("login", "first-start", "recovery")  # before anybody has signed in
SCENES: dict[str, Callable[[Window], None]] = {
    "login": lambda window: None,
    "first-start": lambda window: window.arrivals.make_new(),
    "recovery": lambda window: window.arrivals.recover(None, None),
    **{name: page(name) for name in ("day", "patients", "documents", "delivery", "reports", "settings")},
    "card": open_card,
    "visit": open_visit,
    "booking": write_booking,
    **{f"settings-{name}": section(name) for name in ("practice", "people", "books", "trust", "backup", "health", "guide")},
    "lock": lambda window: window.lock_screen(),
}

if __name__ == "__main__":
    sys.exit(main())
