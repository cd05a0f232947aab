"""The frame around the pages: sign-in, lock, language and theme with everything open, notices, closing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mis_desktop.ui.windows import Window


def test_a_signed_in_window_shows_the_day_first(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    assert window.shell.current() is window.shell.page("day")
    assert window.windowTitle().startswith("Шипа")
