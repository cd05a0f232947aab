"""Measures the start of the program: from the process to the painted sign-in, beside an empty window of the same toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.rows import Plus, percentile, report

ROOT = Path(__file__).resolve().parents[2]
TIMES = 12
WATCH = '''
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
def end():
    sys.stdout.write("painted\\n"); sys.stdout.flush(); os._exit(0)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self); QTimer.singleShot(0, end)
        return False
'''
OURS = WATCH + f'''
from mis_desktop import app
made = app.make_window
def watched(**asked):
    window = made(**asked); window.bench = Watch(); window.installEventFilter(window.bench); return window
app.make_window = watched
app._name_of_user = lambda *asked: "mis-bench-{os.getpid()}"
app.main([])
'''
EMPTY = WATCH + '''
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([]); window = QMainWindow(); watch = Watch(); window.installEventFilter(watch)
window.resize(1366, 768); window.show(); application.exec()
'''


def started(code: str, environment: dict[str, str], cpu: list[float]) -> float:
    """Return the seconds from the start of a process until its window is painted; `cpu` takes its processor's time."""
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "painted\n"
    taken = time.perf_counter() - begin
    usage = os.wait4(process.pid, 0)[2]
    cpu.append(usage.ru_utime + usage.ru_stime)
    process.stdout.close()
    return taken


def main() -> None:
    """Start both in turn, so that a noisy machine hits both."""
    with TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen",
                       **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), home)}
        cold, own, empty_window = started(OURS, environment, []), list[float](), list[float]()
        pairs = [(started(OURS, environment, own), started(EMPTY, environment, empty_window)) for _ in range(TIMES)]
    report("program start to login window", [ours for ours, _ in pairs], baseline=[empty for _, empty in pairs], budget=700,
           relative=Plus(500), cold=cold, against="an empty PySide6 window", cpu_p50=round(percentile(own, 0.5) * 1000, 1),
           baseline_cpu_p50=round(percentile(empty_window, 0.5) * 1000, 1))


if __name__ == "__main__":
    main()
