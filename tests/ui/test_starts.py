"""The sign-in loads little; what it leaves out is loaded beside, and nothing of it may live in another thread."""

from __future__ import annotations

import subprocess
import sys

LEAN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mis_desktop.app import make_window
application = QApplication([])
window = make_window(language="kk")
window.offer([Path.home()], login="asel")
print(sorted({name.split(".")[0] for name in sys.modules} & {"sqlalchemy", "openpyxl", "cryptography", "reportlab", "alembic"}))
print([name for name in sys.modules if name in ("mis_desktop.ui.pages", "mis_desktop.compose", "mis_desktop.services.doors")])
"""
BESIDE = """
import sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from mis_desktop import app
application = QApplication([])
window = app.make_window(language="kk")
thread = threading.Thread(target=app._warm); thread.start(); thread.join()
assert "mis_desktop.ui.pages" in sys.modules
print([f"{module.__name__}.{name}" for module in list(sys.modules.values()) if module.__name__.startswith("mis_desktop")
       for name, value in vars(module).items() if isinstance(value, QObject) and value.thread() is not application.thread()])
"""


def said(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split("\n")


def test_the_sign_in_comes_without_the_databases_libraries() -> None:
    assert said(LEAN)[:2] == ["[]", "[]"]


def test_what_is_loaded_beside_the_sign_in_makes_no_object_of_another_thread() -> None:
    assert said(BESIDE)[0] == "[]"
