"""The frame around the pages: sign-in, lock, language and theme with everything open, notices, closing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mis_desktop.ui.palettes import Palette
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


def test_the_palette_finds_actions_in_either_keyboard_layout_and_says_when_nothing_fits(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    window.shell._search("ыуеештпы")  # settings, typed on the Russian layout
    palette = next(iter(window.shell.findChildren(Palette)))
    titles = [palette._form.found.item(row).text() for row in range(palette._form.found.count())]
    assert any(title.startswith("Settings") for title in titles)
    palette._form.typed.setText("Несуществующий")
    qtbot.waitUntil(palette._form.nothing.isVisible, timeout=5000)
    palette.close()
