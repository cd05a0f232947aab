"""The settings: choices count at once, what is typed stays, refusals stand at their field."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mis_desktop.domain.access import Role, permissions_of
from mis_desktop.services.practices import GetPractice
from mis_desktop.ui.guides import GuideSection
from mis_desktop.ui.screens import Screen
from mis_desktop.ui.settings.backups import BackupSection
from mis_desktop.ui.settings.books import BooksSection
from mis_desktop.ui.settings.screens import SECTIONS, SettingsScreen
from mis_desktop.ui.settings.trusts import TrustSection
from mis_desktop.ui.tables import TableView
from mis_desktop.ui.windows import MINUTE, Window
from mis_stand.authorities import create

from .guards import backstage

W = TypeVar("W", bound=QWidget)


def section(window: Window, name: str) -> Screen:
    """Open a section of the settings."""
    assert window.shell is not None
    screen = window.shell.open_page("settings")
    assert isinstance(screen, SettingsScreen)
    found = screen.show_section(name)
    assert found is not None
    return found


def part(page: QWidget, kind: type[W], name: str) -> W:
    """Return a widget of a page by its name in the form."""
    found = page.findChild(kind, name)
    assert found is not None
    return found


def type_over(field: QLineEdit, words: str) -> None:
    """Replace a field's text as typing does (QTest has no keys for Kazakh letters)."""
    field.selectAll()
    field.insert(words)


def typed_practice(window: Window, qtbot: QtBot, name: str) -> Screen:
    """Open the practice's section, wait for its data, and type another name."""
    page = section(window, "practice")
    field = part(page, QLineEdit, "nameField")
    qtbot.waitUntil(lambda: field.text() != "")
    type_over(field, name)
    return page


def test_the_language_changes_at_once_and_nothing_typed_is_lost(window: Window, qtbot: QtBot) -> None:
    practice = typed_practice(window, qtbot, "Жаңа ат")
    box = part(section(window, "computer"), QComboBox, "languageBox")
    box.setCurrentIndex(box.findData("kk"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: part(practice, QLabel, "nameFieldLabel").text() == "Атауы")
    assert part(practice, QLineEdit, "nameField").text() == "Жаңа ат"
    assert window.preferences.language == "kk"


def test_the_idle_time_stays_between_its_floor_and_its_ceiling(window: Window, qtbot: QtBot) -> None:
    field = part(section(window, "computer"), QSpinBox, "lockField")
    field.setValue(5)
    assert window._idle.interval() == 5 * MINUTE
    field.setValue(500)
    assert window.preferences.lock_minutes == 30
    window.preferences.lock_minutes = 0
    assert window._idle.interval() == 2 * MINUTE


def test_a_saved_practice_renames_the_window_and_a_wrong_one_is_marked_at_its_field(window: Window, qtbot: QtBot) -> None:
    page = typed_practice(window, qtbot, "")
    qtbot.mouseClick(part(page, QPushButton, "saveButton"), Qt.MouseButton.LeftButton)
    field = part(page, QLineEdit, "nameField")
    qtbot.waitUntil(lambda: field.property("problem") is True)
    type_over(field, "Дархан")
    qtbot.mouseClick(part(page, QPushButton, "saveButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.session.facts.name == "Дархан")
    qtbot.waitUntil(lambda: field.property("problem") is False)
    with backstage():
        assert window.shell is not None
        assert window.shell.session.practice.door.do(GetPractice()).name == "Дархан"


def test_f1_shows_the_guide_beside_the_work_in_the_language_of_the_window(window: Window, qtbot: QtBot) -> None:
    window.choose_language("kk")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window._guide
    assert guide is not None
    assert "MIS Desktop: нұсқаулық" in part(guide, QTextBrowser, "text").toPlainText()
    assert part(guide, QListWidget, "contents").count() > 5
    guide.close()


def test_the_health_page_names_the_worst_first_and_says_how_far_the_record_of_events_is_proven(
        window: Window, qtbot: QtBot) -> None:
    page = section(window, "health")
    findings, audit = part(page, QListWidget, "findings"), part(page, QLabel, "audit")
    qtbot.waitUntil(lambda: findings.count() > 5)
    assert not findings.item(0).text().startswith("In order")  # a new practice has no backup
    qtbot.mouseClick(part(page, QPushButton, "auditButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "holds from 1 to" in audit.text())


def test_a_doctor_is_added_with_hours_and_reaches_the_session(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    session, page = window.shell.session, section(window, "people")
    qtbot.waitUntil(lambda: part(page, QListWidget, "people").count() > 0)
    qtbot.mouseClick(part(page, QPushButton, "addButton"), Qt.MouseButton.LeftButton)
    for name, words in (("loginField", "bota"), ("familyField", "Ботаева"), ("iinField", "850101400011")):
        type_over(part(page, QLineEdit, name), words)
    part(page, QCheckBox, "doctorBox").click()
    save, password = part(page, QPushButton, "saveButton"), "Zhana-Soz88x"
    type_over(part(page, QLineEdit, "passwordField"), "short")
    assert not save.isEnabled()
    for name in ("passwordField", "repeatField"):
        type_over(part(page, QLineEdit, name), password)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(page, QListWidget, "people").count() == 2 and not save.isEnabled())
    part(page, QComboBox, "specialtyBox").setEditText("Кардиология")
    type_over(part(page, QLineEdit, "day0Field"), "9-13, 14-18")
    qtbot.mouseClick(part(page, QPushButton, "doctorButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [len(doctor.hours) for doctor in session.doctors if doctor.name.family == "Ботаева"] == [2])


def test_hours_that_nobody_can_read_are_marked_and_not_saved(window: Window, qtbot: QtBot) -> None:
    page = section(window, "people")
    field, save = part(page, QLineEdit, "day1Field"), part(page, QPushButton, "doctorButton")
    qtbot.waitUntil(lambda: field.text() != "")
    type_over(field, "9–13, 12–18")
    assert (field.property("problem"), save.isEnabled()) == (True, False)
    type_over(field, "9–13, 13:30–18")
    assert (field.property("problem"), save.isEnabled()) == (False, True)


def test_the_last_administrator_cannot_be_disabled_and_the_page_says_why(window: Window, qtbot: QtBot) -> None:
    page = section(window, "people")
    qtbot.waitUntil(lambda: part(page, QLineEdit, "familyField").text() != "")
    qtbot.mouseClick(part(page, QPushButton, "activeButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "last active administrator" in part(page, QLabel, "problem").text())


def test_another_person_does_not_push_unsaved_changes_away(window: Window, qtbot: QtBot) -> None:
    page = section(window, "people")
    field = part(page, QLineEdit, "givenField")
    qtbot.waitUntil(lambda: field.text() != "")
    type_over(field, "Әсем")
    qtbot.mouseClick(part(page, QPushButton, "addButton"), Qt.MouseButton.LeftButton)
    assert field.text() == "Әсем"
    assert part(page, QLabel, "problem").text().startswith("Save or discard")


def test_a_book_is_shown_as_differences_before_it_is_loaded_and_a_broken_row_is_named(
        window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page, file = section(window, "books"), tmp_path / "kato.csv"
    assert isinstance(page, BooksSection)
    head = "kato,kato_version,level,type_code,name_ru,name_kk"
    file.write_text(f"{head}\n750000000,2031,1,1,Алматы,Алматы\n750000000,2031,1,1,Алматы,Алматы", "utf-8")
    page.rehearse("kato", str(file))
    qtbot.waitUntil(lambda: "kato.csv, line 3: 750000000 is there twice" in part(page, QLabel, "problem").text())
    file.write_text(f"{head}\n750000000,2031,1,1,Алматы,Алматы", "utf-8")
    page.rehearse("kato", str(file))
    load = part(page, QPushButton, "importButton")
    qtbot.waitUntil(load.isVisible)
    assert "Edition 2031: 1 entries" in part(page, QLabel, "previewTitle").text()
    qtbot.mouseClick(load, Qt.MouseButton.LeftButton)
    rows = part(page, TableView, "books").rows
    qtbot.waitUntil(lambda: ["2031" for row in rows.rows() if row.book.edition == "2031" and row.entries == 1] == ["2031"])


def test_a_backup_is_made_listed_and_proven_and_a_damaged_one_is_named(window: Window, qtbot: QtBot) -> None:
    page = section(window, "backup")
    table = part(page, TableView, "backups")
    with qtbot.waitSignal(page.told, timeout=20_000):
        qtbot.mouseClick(part(page, QPushButton, "ownButton"), Qt.MouseButton.LeftButton)
    state = table.rows.columns[1].text
    qtbot.waitUntil(lambda: any(state(row) == "✓ sound: opened and checked" for row in table.rows.rows()), timeout=20_000)
    line = next(row for row in table.rows.rows() if state(row) == "✓ sound: opened and checked")
    copy = Path(line.path) / "practice.db"
    copy.write_bytes(copy.read_bytes()[:-4096] + b"\x00" * 4096)
    table.choose(line.path)
    qtbot.mouseClick(part(page, QPushButton, "proveButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state(line) == "✗ damaged", timeout=20_000)
    assert "is damaged" in part(page, QLabel, "problem").text()


def test_trust_is_empty_until_files_are_added_and_an_unreadable_one_is_named(
        window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page, path = section(window, "trust"), tmp_path / "photo.cer"
    assert isinstance(page, TrustSection)
    path.write_text("no certificate")
    with qtbot.waitSignal(page.noticed) as told:
        page.add([str(path)])
    assert told.args[0].startswith("photo.cer: ")
    create(tmp_path / "authority", at=None)
    page.add([str(tmp_path / "authority" / "root.cer")])
    qtbot.waitUntil(lambda: [line.kind for line in part(page, TableView, "trust").rows.rows()] == ["root"])


def test_a_receiver_is_added_its_token_never_shown_and_its_silence_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = section(window, "trust")
    state = part(page, QLabel, "placesState")
    qtbot.waitUntil(lambda: state.text().startswith("Ready, no receiver"))
    qtbot.mouseClick(part(page, QPushButton, "placeButton"), Qt.MouseButton.LeftButton)
    for name, words in (("idField", "stand"), ("urlField", "https://127.0.0.1:9/fhir"), ("tokenField", "s3cret")):
        type_over(part(page, QLineEdit, name), words)
    save = page.findChild(QWidget, "placeCard").findChild(QPushButton, "saveButton")  # type: ignore[union-attr]
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    places = part(page, TableView, "places")
    qtbot.waitUntil(lambda: [place.token for place in places.rows.rows()] == [""])
    places.choose("stand")
    qtbot.mouseClick(part(page, QPushButton, "tryButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(page, QLabel, "tried").text().startswith("✗"), timeout=20_000)


@pytest.mark.parametrize(("role", "names"), [
    (Role.RECEPTIONIST, ["computer", "guide"]), (Role.DOCTOR, ["computer", "guide"]),
    (Role.ADMINISTRATOR, ["computer", "practice", "people", "books", "trust", "backup", "health", "guide"])])
def test_each_role_is_shown_only_what_it_may_do(window: Window, role: Role, names: list[str]) -> None:
    assert window.shell is not None
    session = window.shell.session
    session._rights = permissions_of((role,))
    screen = SettingsScreen(session)
    assert [name for name in (section.name for section in SECTIONS) if screen.show_section(name)] == names


def test_a_daily_backup_is_made_when_wanted_and_not_twice(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    session, daily = window.shell.session, window.shell.daily
    folder = session.practice.folder / "backups"
    shutil.rmtree(folder, ignore_errors=True)
    daily.look()
    session.tasks.wait_idle()
    assert not list(folder.glob("mis-*"))
    session.preferences.daily_backup = True
    for _ in range(2):
        daily.look()
        qtbot.waitUntil(lambda: len(list(folder.glob("mis-*"))) == 1, timeout=20_000)
        qtbot.wait(200)
        session.tasks.wait_idle()
    assert len(list(folder.glob("mis-*"))) == 1


def test_long_work_shows_how_far_it_is_in_the_status_line(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    session = window.shell.session
    bar, state = part(window.shell, QProgressBar, "workProgress"), part(window.shell, QLabel, "workState")
    session.progressed.emit("The book is being loaded…", 30, 120)
    assert (bar.value(), bar.maximum(), state.text()) == (30, 120, "The book is being loaded…")
    session.progressed.emit("", 0, 0)
    assert (bar.maximum(), state.text()) == (0, "")


def test_the_palette_leads_to_the_guide_and_to_every_section(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    next(action for action in window.shell.actions_here() if action.title == "Guide").run()
    screen = window.shell.current()
    assert isinstance(screen, SettingsScreen)
    assert isinstance(screen.current(), GuideSection)
    next(action for action in screen.actions_here() if action.title == "Settings: Backup").run()
    assert isinstance(screen.current(), BackupSection)
