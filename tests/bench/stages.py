"""The data set of the bench and the real window on it, offscreen: opened, driven and watched as by somebody at work.

The data set is made once by `mis demo --scale` and kept in $BENCH_DATA/<scale> or the checkout's ignored demo/bench-<scale>.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCALE = os.environ.get("BENCH_SCALE", "L")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):  # what the program remembers stays away from this user's
    os.environ[_name] = mkdtemp(prefix="mis-bench-")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: E402 - the platform is chosen above
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget  # noqa: E402

from mis_desktop.app import DesktopProgram  # noqa: E402
from mis_desktop.compose import PRACTICE_DB  # noqa: E402
from mis_desktop.demo.settings import DemoSettings, load_settings  # noqa: E402
from mis_desktop.security.vault_folders import VaultFolder  # noqa: E402
from mis_desktop.storage.engine import connect  # noqa: E402
from mis_desktop.ui.languages import languages  # noqa: E402
from mis_desktop.ui.pages import MAKERS  # noqa: E402
from mis_desktop.ui.ports import Opened  # noqa: E402
from mis_desktop.ui.preferences import Preferences  # noqa: E402
from mis_desktop.ui.screens import Screen  # noqa: E402
from mis_desktop.ui.shells import Shell  # noqa: E402
from mis_desktop.ui.windows import Window  # noqa: E402
from tests.bench.rows import percentile  # noqa: E402

BEAT = 5  # milliseconds between two beats of the heart
PATIENCE = 60.0  # seconds until a measurement is given up


def data_set() -> DemoSettings:
    """Return the data set's folder, made at first use (minutes)."""
    folder = Path(os.environ["BENCH_DATA"]) / SCALE if "BENCH_DATA" in os.environ else ROOT / "demo" / f"bench-{SCALE}"
    if not (folder / "made").exists():
        subprocess.run([sys.executable, "-m", "mis_desktop.cli", "demo", "--dir", str(folder), "--scale", SCALE, "--json"],
                       check=True, stdout=subprocess.DEVNULL)
        (folder / "made").touch()
    return load_settings(folder, seed=1)


def bare_connection(settings: DemoSettings) -> Any:
    """Return a plain connection to the practice's database, with the settings of the program's own."""
    from datetime import UTC, datetime

    unlocked = VaultFolder(settings.practice).unlock("doctor", settings.password, now=datetime.now(UTC))
    return connect(settings.practice / PRACTICE_DB, unlocked.dek)


class _Still:
    """mis-sync that never starts: the window alone is measured."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def keep_alive(self) -> bool:
        return False


class _StillProgram(DesktopProgram):
    def agent(self, practice: Opened) -> _Still:  # type: ignore[override]
        return _Still()


class Heart(QObject):
    """Beats on the GUI thread; the longest pause between two beats is the longest stall."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self.begin()
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.pauses.append(max(0.0, now - self._last - BEAT / 1000))
        self.work.append(worked - self._worked)
        self._last, self._worked = now, worked

    def begin(self) -> None:
        """Forget what was. `work` is what the thread itself did between two beats, whatever else the machine does."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.pauses, self.work = [0.0], [0.0]


class _Painted(QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


class Stage:
    """The program's window on the data set."""

    def __init__(self, settings: DemoSettings, *, login: str) -> None:
        self.settings, self.login = settings, login
        self.application = QApplication.instance() or QApplication(["mis-bench"])
        languages.switch("ru")
        self.window = Window(MAKERS, program=_StillProgram(), preferences=Preferences(Path(mkdtemp()) / "preferences.ini"))
        self.window.dress()
        self._busy = False
        self.window.tasks.busy_changed.connect(self._set_busy)
        self.stalls: dict[str, list[tuple[float, float]]] = {}
        self.cpu: dict[str, list[float]] = {}
        self.heart = Heart()
        self.window.offer([settings.practice], login=login)
        self.window.show()
        self.pump()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy

    @property
    def shell(self) -> Shell:
        """The frame of the work."""
        assert self.window.shell is not None
        return self.window.shell

    def pump(self, seconds: float = 0.0) -> None:
        """Let the program live for a while."""
        limit = time.perf_counter() + seconds
        self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a running event loop would do it by itself
        while time.perf_counter() < limit:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the program live until something is so; it sleeps between two events (the heart wakes it), as in real life."""
        limit = time.perf_counter() + PATIENCE
        while not done():
            if time.perf_counter() > limit:
                raise TimeoutError
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Wait until nothing is under way and everything is painted."""
        self.until(lambda: not self._busy)
        self.pump()
        self.until(lambda: not self._busy)

    def seconds(self, act: Callable[[], object], done: Callable[[], bool] | None = None, *, kind: str = "") -> float:
        """Return how long it takes until `done` is so (or all work is done) and the window is painted; stalls are noted."""
        self.heart.begin()
        begin, worked = time.perf_counter(), time.process_time()
        act()
        self.until(done) if done else self._answered()
        self.pump()
        taken = time.perf_counter() - begin
        self.cpu.setdefault(kind, []).append(time.process_time() - worked)
        self.stalls.setdefault(kind, []).append((max(self.heart.pauses), max(self.heart.work)))
        return taken

    def cpu_of(self, kind: str) -> dict[str, float]:
        """Return p50 and p95 of the processor's time (ms): what remains of a figure when the machine is busy otherwise."""
        return {"cpu_p50": round(percentile(self.cpu[kind], 0.5) * 1000, 1),
                "cpu_p95": round(percentile(self.cpu[kind], 0.95) * 1000, 1)}

    def _answered(self) -> None:
        self.application.processEvents()
        self.until(lambda: not self._busy)

    def painted(self, widget: QWidget) -> Callable[[], int]:
        """Return what tells how often a widget was painted."""
        counter = _Painted(widget)
        widget.setProperty("bench", counter)
        return lambda: counter.count

    def sign_in(self) -> None:
        """Type the password and press Enter, as a person does."""
        form = self.window.login
        form.findChild(QLineEdit, "passwordField").setText(self.settings.password)  # type: ignore[union-attr]
        form.findChild(QPushButton, "enterButton").click()  # type: ignore[union-attr]

    def at_work(self) -> bool:
        """Whether the day is in front, filled."""
        return self.window.shell is not None and not self._busy

    def enter(self) -> None:
        """Sign in and wait; the relay to the spool is left out, it is not measured here."""
        self.sign_in()
        self.until(lambda: self.window.shell is not None)
        self.shell.courier.stop()
        self.settle()

    def leave(self) -> None:
        """Sign out."""
        self.settle()
        self.window.sign_out()
        self.window.offer([self.settings.practice], login=self.login)
        self.pump()

    def page(self, name: str) -> Screen | None:
        """Show a page; None when the product has no such screen yet."""
        if name not in MAKERS:
            return None
        screen = self.shell.page(name)
        if type(screen).__name__ == "Empty":
            return None
        self.shell.open_page(name)
        self.settle()
        return screen

    def close(self) -> None:
        """End the program."""
        self.settle()
        self.window.close()
        self.pump()


@contextmanager
def stage(login: str = "doctor") -> Iterator[Stage]:
    """Open the window on the data set and sign in."""
    made = Stage(data_set(), login=login)
    made.enter()
    try:
        yield made
    finally:
        made.close()


def resident() -> int:
    """Return the resident memory of this process in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) >> 10
    return 0
