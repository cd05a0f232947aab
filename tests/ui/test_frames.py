"""The frame around the pages: sign-in, lock, language and theme with everything open, notices, closing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mis_desktop.ui.windows import Window


def test_a_signed_in_window_shows_the_day_first(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    assert window.shell.current() is window.shell.page("day")
    assert window.windowTitle().startswith("Шипа")


def test_a_key_counts_as_being_there(window: Window) -> None:
    window._idle.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window._idle.isActive()


def test_the_first_time_the_window_takes_the_whole_screen_and_then_its_own_place(blank_window: Window) -> None:
    blank_window.hide()
    blank_window.come_up()
    assert blank_window.isMaximized()
    blank_window.showNormal()
    blank_window.preferences.geometry = blank_window.saveGeometry()
    blank_window.come_up()
    assert not blank_window.isMaximized()
