"""Back in without a password, through the real window: the sheet typed or taken from its file, a backup, a lost vault."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.services.backups import BackUp
from mis_desktop.ui.recoveries import Recovery
from mis_desktop.ui.windows import Window
from tests.practices import LOGIN, PASSWORD, make_practice

from .guards import backstage

NEW = "Zhanga-Qupiya7"
W = TypeVar("W", bound=QWidget)


def part(owner: QWidget, kind: type[W], name: str) -> W:
    found = owner.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def practice(tmp_path: Path) -> Path:
    """Return the folder of a practice of the test's own; its sheet lies beside it."""
    with backstage():
        make_practice(tmp_path / "own" / "practice")
    return tmp_path / "own" / "practice"


def recovery(window: Window, folder: Path | None, *, restoring: bool = False) -> Recovery:
    window.arrivals.recover(folder, None, restoring=restoring)
    page = window.findChild(Recovery)
    assert isinstance(page, Recovery)
    return page


def fill(page: Recovery, *, login: str = LOGIN, password: str = NEW) -> None:
    part(page, QLineEdit, "loginField").setText(login)
    for name in ("passwordField", "repeatField"):
        part(page, QLineEdit, name).setText(password)


def sign_in(window: Window, password: str) -> None:
    part(window.login, QLineEdit, "passwordField").setText(password)
    part(window.login, QPushButton, "enterButton").click()


def take_sheet(page: Recovery, sheet: Path, qtbot: QtBot) -> None:
    page.take_sheet(sheet)
    qtbot.waitUntil(lambda: sheet.name in part(page, QLabel, "sheetState").text())


def test_the_sheet_from_its_file_sets_a_password_that_opens(blank_window: Window, practice: Path, qtbot: QtBot) -> None:
    page = recovery(blank_window, practice)
    take_sheet(page, practice.parent / "sheet.pdf", qtbot)
    fill(page)
    part(page, QPushButton, "goButton").click()
    qtbot.waitUntil(blank_window.login.isVisible, timeout=20_000)
    sign_in(blank_window, NEW)
    qtbot.waitUntil(lambda: blank_window.shell is not None, timeout=20_000)


def test_a_slip_in_the_typed_sheet_is_named_by_its_line(blank_window: Window, practice: Path, program: DesktopProgram,
                                                        qtbot: QtBot) -> None:
    with backstage():
        text = program.sheet_text(practice.parent / "sheet.pdf")
    line = next(line for line in text.splitlines() if line.startswith("3:"))
    slipped = line[:-1] + ("A" if line[-1] != "A" else "B")
    page = recovery(blank_window, practice)
    part(page, QPlainTextEdit, "sheetField").setPlainText(text.replace(line, slipped))
    fill(page)
    part(page, QPushButton, "goButton").click()
    qtbot.waitUntil(part(page, QLabel, "problem").isVisible, timeout=20_000)
    assert "line 3" in part(page, QLabel, "problem").text()
    assert part(page, QPlainTextEdit, "sheetField").property("problem") is True


def test_only_an_administrators_login_is_helped(blank_window: Window, practice: Path, qtbot: QtBot) -> None:
    page = recovery(blank_window, practice)
    take_sheet(page, practice.parent / "sheet.pdf", qtbot)
    fill(page, login="nobody")
    part(page, QPushButton, "goButton").click()
    qtbot.waitUntil(part(page, QLabel, "problem").isVisible, timeout=20_000)
    assert "no such login" in part(page, QLabel, "problem").text()
    assert part(page, QLineEdit, "loginField").property("problem") is True


@pytest.mark.parametrize(("password", "words"), [
    ("Short1a", "12"), ("alllowercase77", "capital"), (f"{LOGIN}-Zhol-77", "login")])
def test_a_weak_password_is_told_while_it_is_typed(blank_window: Window, password: str, words: str) -> None:
    page = recovery(blank_window, None)
    fill(page, password=password)
    assert words in part(page, QLabel, "hint").text()


def test_a_lost_vault_offers_the_sheet_by_itself(blank_window: Window, practice: Path, qtbot: QtBot) -> None:
    (practice / "vault.json").unlink()
    blank_window.offer([practice], login=LOGIN)
    sign_in(blank_window, PASSWORD)
    qtbot.waitUntil(lambda: blank_window.findChild(Recovery) is not None, timeout=20_000)
    page = blank_window.findChild(Recovery)
    assert "vault.json" in part(page, QLabel, "problem").text()
    assert part(page, QLineEdit, "folderField").text() == str(practice)


def test_a_backup_becomes_a_practice_that_opens(blank_window: Window, practice: Path, program: DesktopProgram, tmp_path: Path,
                                                qtbot: QtBot) -> None:
    with backstage(), program.open(practice, LOGIN, PASSWORD) as opened:
        backup = opened.door.do(BackUp()).path
    page = recovery(blank_window, None, restoring=True)
    part(page, QLineEdit, "fromField").setText(backup)
    part(page, QLineEdit, "folderField").setText(str(tmp_path / "again"))
    take_sheet(page, practice.parent / "sheet.pdf", qtbot)
    fill(page)
    part(page, QPushButton, "goButton").click()
    qtbot.waitUntil(blank_window.login.isVisible, timeout=20_000)
    assert blank_window.login.folder == tmp_path / "again"
    sign_in(blank_window, NEW)
    qtbot.waitUntil(lambda: blank_window.shell is not None, timeout=20_000)
