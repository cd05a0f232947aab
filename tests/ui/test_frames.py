"""The frame around the pages: sign-in, lock, language and theme with everything open, notices, closing."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from mis_desktop.compose import OpenPractice
from mis_desktop.domain.errors import Cancelled
from mis_desktop.domain.patients import Patient, PatientRow
from mis_desktop.domain.people import PersonName
from mis_desktop.services.audit import VerifyAudit
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.ui.exports import export_list
from mis_desktop.ui.palettes import Palette
from mis_desktop.ui.patients.screens import PatientsScreen
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.signing_sheets import SigningSheet
from mis_desktop.ui.signings import sign_document
from mis_desktop.ui.tasks import Lane
from mis_desktop.ui.windows import Window
from tests.practices import PASSWORD

from .guards import backstage


def session_of(window: Window) -> Session:
    assert window._session is not None
    return window._session


def register(window: Window, family: str) -> Patient:
    with backstage():
        return session_of(window).practice.door.do(RegisterPatient(name=PersonName(family=family))).patient


def unlock(window: Window, qtbot: QtBot) -> None:
    window.lock._form.passwordField.setText(PASSWORD)
    window.lock._form.unlockButton.click()
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.shell, timeout=10_000)


def floats() -> list[str]:
    """Return what is open in front of the window."""
    return [type(front).__name__ for front in QApplication.topLevelWidgets()
            if front.isVisible() and not isinstance(front, Window)]


def rows_kept(patient_id: str) -> list[str]:
    """Return what of a patient is in memory."""
    gc.collect()
    rows = [kept for kept in gc.get_objects() if isinstance(kept, Patient | PatientRow)]
    return [type(row).__name__ for row in rows if row.id == patient_id]


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


def test_enter_in_the_palette_waits_for_the_people_that_were_typed(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    first, second = register(window, "Ааронова"), register(window, "Яковлева")
    opened: list[tuple[str, str]] = []
    palette = Palette(session_of(window), (), go=lambda kind, found: opened.append((kind, found)), parent=window)
    palette.begin(first.name.family)
    qtbot.waitUntil(lambda: palette._form.found.count() > 0)
    palette._form.typed.setText(second.name.family)
    qtbot.keyClick(palette._form.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [("patient", second.id)]


def open_palette(window: Window) -> None:
    assert window.shell is not None
    window.shell._search("Құпия")


def open_export(window: Window) -> None:
    assert window.shell is not None
    screen = window.shell.page("patients")
    assert isinstance(screen, PatientsScreen)
    export_list(screen, screen.list.export_to, name="Құпия")


def open_menu(window: Window) -> None:
    menu = QMenu(window.shell)
    menu.addAction("Құпия")
    menu.popup(window.pos())


@pytest.mark.parametrize("begin", [open_palette, open_export, open_menu])
def test_nothing_stays_open_above_a_locked_screen(window: Window, begin: Callable[[Window], None], qtbot: QtBot) -> None:
    begin(window)
    assert floats()
    window.lock_screen()
    qtbot.waitUntil(lambda: not floats(), timeout=2000)
    assert window.windowTitle() == "MIS Desktop"


def test_an_export_chosen_before_the_lock_cannot_be_written_after_it(window: Window, tmp_path: Path) -> None:
    open_export(window)
    (dialog,) = [front for front in QApplication.topLevelWidgets() if isinstance(front, QFileDialog) and front.isVisible()]
    window.lock_screen()
    assert not dialog.isVisible()
    assert not list(tmp_path.glob("*.xlsx"))


def test_no_sheet_to_sign_comes_in_front_of_a_locked_screen(window: Window) -> None:
    assert window.shell is not None
    ended: list[object] = []
    window.lock_screen()
    sign_document(session_of(window), "any", parent=window.shell, done=ended.append, failed=ended.append,
                  cancelled=lambda: ended.append("cancelled"), about="Құпия")
    assert (ended, floats()) == (["cancelled"], [])


def test_what_was_written_behind_the_lock_is_shown_after_it(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    screen = window.shell.open_page("patients")
    assert isinstance(screen, PatientsScreen)
    qtbot.waitUntil(lambda: screen.list.rows.settled)
    window.lock_screen()
    made = register(window, "Кешіккен")
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: screen.list.rows.place_of(made.id) >= 0, timeout=5000)


def test_unsaved_text_behind_the_lock_is_not_dropped_without_a_word(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    screen = window.shell.open_page("patients")
    assert isinstance(screen, PatientsScreen)
    screen.register("Жазылмаған")
    window.lock_screen()
    window.lock._form.signOutButton.click()
    assert (window._stack.currentWidget(), window.lock._form.problem.isVisible()) == (window.lock, True)
    unlock(window, qtbot)
    assert screen.card.fields.state()["family"] == "Жазылмаған"
    window.lock_screen()
    for _ in range(2):
        window.lock._form.signOutButton.click()
    assert window._stack.currentWidget() is window.login


def test_after_a_sign_out_nothing_of_the_session_is_left(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    patient_id = register(window, "Алғашқы").id
    window.shell.go("patient", patient_id)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=5000)
    assert "Patient" in rows_kept(patient_id)
    window.lock_screen()
    window.sign_out()
    qtbot.wait(50)
    assert (rows_kept(patient_id), window.windowTitle(), window.findChildren(SigningSheet)) == ([], "MIS Desktop", [])


def test_an_answer_under_way_at_the_sign_out_reaches_nobody(window: Window, qtbot: QtBot) -> None:
    told: list[object] = []
    session_of(window).tasks.run(Lane.READ, lambda: "row", owner=window, done=told.append)
    window.lock_screen()
    window.sign_out()
    qtbot.wait(50)
    assert (told, window.tasks.busy) == ([], False)


class LateAgent:
    """mis-sync that counts who starts it after its end."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def start(self) -> None:
        self.events.append("start")

    def keep_alive(self) -> bool:
        self.events.append("start")
        return True

    def stop(self) -> None:
        self.events.append("stop")


def test_mis_sync_is_not_started_again_by_work_that_waited_at_the_sign_out(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    agent = window.shell.courier._agent = LateAgent()
    session_of(window).tasks.run(Lane.OTHER, lambda: QTest.qSleep(150), owner=window, done=lambda _: None)
    window.shell.courier._waiting = False
    window.shell.courier._look()
    window.lock_screen()
    window.sign_out()
    qtbot.wait(50)
    assert agent.events[-1] == "stop"
    assert agent.events.count("stop") == 1


def test_the_keys_of_buttons_outlive_their_words(window: Window) -> None:
    assert window.shell is not None
    for language in ("kk", "en"):
        window.choose_language(language)
        keys = {button.shortcut().toString() for button in window.shell.findChildren(QAbstractButton)}
        assert {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+L"} <= keys


def test_good_news_stays_on_its_page_and_trouble_follows(window: Window) -> None:
    assert window.shell is not None
    bar = window.shell._form.noticeBar
    window.shell.tell("Booked")
    window.shell.open_page("patients")
    assert bar.isHidden()
    window.shell.notice("Not sent")
    window.shell.open_page("day")
    assert not bar.isHidden()


def test_enter_presses_the_button_that_has_the_focus(window: Window) -> None:
    assert window.shell is not None
    button = window.shell._form.patientsButton
    window.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.shell.current() is window.shell.page("patients")


def test_a_sign_out_lets_go_of_the_open_practice_and_with_it_of_the_data_key(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=5000)
    opened = id(session_of(window).practice)
    window.lock_screen()
    window.sign_out()
    qtbot.wait(50)
    gc.collect()
    assert opened not in [id(kept) for kept in gc.get_objects() if isinstance(kept, OpenPractice)]


def test_long_work_goes_on_behind_the_lock_and_is_told_to_end_at_the_sign_out(window: Window) -> None:
    work = session_of(window).watch(VerifyAudit(), "Audit", owner=window, done=lambda _: None)
    window.lock_screen()
    work.advance(1, 2)
    window.sign_out()
    with pytest.raises(Cancelled):
        work.advance(2, 2)


def test_the_screen_is_locked_with_the_palette_open(window: Window) -> None:
    open_palette(window)
    palette = window.findChildren(Palette)[0]
    QTest.keyClick(palette._form.typed, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window._stack.currentWidget() is window.lock
    assert "Palette" not in floats()
