"""Errors nobody foresaw, ends out of order, the notification area, the box about the program."""

from __future__ import annotations

import logging
import re
import sys
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mis_desktop import __version__
from mis_desktop.ui import trays
from mis_desktop.ui.abouts import LIBRARIES, About
from mis_desktop.ui.crashes import Crashes
from mis_desktop.ui.trays import Tray
from mis_desktop.ui.windows import Window

SECRET = "Ахметова 900504400018"


@pytest.fixture
def crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: Window) -> Iterator[Crashes]:
    """Return the last hook on a window at work; the hooks of this process come back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = list(logging.getLogger().handlers)
    made = Crashes(tmp_path / "state", name="one")
    made.watch()
    window.log = made.log
    made.struck.connect(window.strike, Qt.ConnectionType.QueuedConnection)
    yield made
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()
    made.forget()


def blow_up() -> None:
    raise LookupError(SECRET)


def test_an_error_nobody_foresaw_is_numbered_in_the_window_and_in_the_log(window: Window, crashes: Crashes,
                                                                           qtbot: QtBot) -> None:
    thread = threading.Thread(target=blow_up)
    thread.start()
    thread.join()
    assert window.shell is not None
    notice = window.shell.findChild(QLabel, "noticeText")
    qtbot.waitUntil(lambda: str(crashes.log) in notice.text())
    written = crashes.log.read_text("utf-8")
    number = written.split("internal error ")[1].split(":")[0]
    assert number in notice.text()
    assert "LookupError" in written
    assert SECRET not in written
    assert window.isVisible()


def test_an_end_out_of_order_is_told_at_the_next_start(tmp_path: Path) -> None:
    assert not Crashes(tmp_path, name="one").ended_badly
    again = Crashes(tmp_path, name="one")
    assert again.ended_badly
    again.end()
    assert not Crashes(tmp_path, name="one").ended_badly


def test_what_ended_out_of_order_is_said_at_the_sign_in(blank_window: Window) -> None:
    blank_window.offer([])
    blank_window.warn_of_crash()
    notice = blank_window.login.findChild(QLabel, "notice")
    assert notice.isVisible()
    assert "did not end in order" in notice.text()


@pytest.fixture
def tray(window: Window, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """Return the icon of a window that is kept when closed, on a desktop with a notification area."""
    monkeypatch.setattr(trays, "available", lambda: True)
    window.preferences.tray = True
    found = window.findChild(Tray)
    assert isinstance(found, Tray)
    return found


def test_a_window_kept_in_the_notification_area_comes_back_at_work(window: Window, tray: Tray) -> None:
    window.close()
    assert not window.isVisible()
    assert window.shell is not None
    tray.opened.emit()
    assert window.isVisible()


def test_the_icon_tells_how_delivery_stands(window: Window, tray: Tray, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Nothing to deliver yet" in tray.icon.toolTip())


def test_quit_in_its_menu_ends_the_program(window: Window, tray: Tray) -> None:
    tray.quit_wanted.emit()
    assert window.shell is None
    assert not window.isVisible()


def test_the_box_about_the_program_names_version_and_licences(window: Window, qtbot: QtBot) -> None:
    window.show_about()
    box = window.findChild(About)
    assert isinstance(box, About)
    listed = box.findChild(QPlainTextEdit, "libraries")
    qtbot.waitUntil(lambda: "SQLAlchemy" in listed.toPlainText())
    assert "MIT" in next(line for line in listed.toPlainText().splitlines() if line.startswith("SQLAlchemy"))
    assert __version__ in box.findChild(QLabel, "version").text()


def test_every_library_of_the_program_is_named() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert {re.split(r"[<>=!~ ;\[]", line)[0] for line in project["dependencies"]} == set(LIBRARIES)
