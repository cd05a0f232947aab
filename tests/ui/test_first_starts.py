"""A new practice made by typing into the assistant, through the real window: refused in place, never lost, proved, opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.domain.access import Role
from mis_desktop.services.access import ListUsers
from mis_desktop.services.books import ListBooks
from mis_desktop.services.trust import ListTrust
from mis_desktop.ui.starts.assistants import Assistant
from mis_desktop.ui.starts.folders import BooksStep, TrustStep
from mis_desktop.ui.starts.keys import KeyStep
from mis_desktop.ui.starts.sheets import SheetStep
from mis_desktop.ui.windows import Window

from .guards import backstage
from .keys import DOCTOR_IIN, Keys
from .keys import PASSWORD as KEY_PASSWORD

PASSWORD = "Qarlyg4sh-Uya"
W = TypeVar("W", bound=QWidget)
KATO = "kato,kato_version,level,type_code,name_ru,name_kk\n750000000,2026,1,1,Алматы,Алматы\n"


def part(owner: QWidget, kind: type[W], name: str) -> W:
    found = owner.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def fill(assistant: Assistant, **texts: str) -> None:
    for name, text in texts.items():
        part(assistant.step, QLineEdit, f"{name}Field").setText(text)


@pytest.fixture
def assistant(blank_window: Window) -> Assistant:
    part(blank_window.login, QPushButton, "newButton").click()
    found = blank_window.findChild(Assistant)
    assert isinstance(found, Assistant)
    return found


def answer(assistant: Assistant, tmp_path: Path, qtbot: QtBot, *, doctor: str = "") -> None:
    """Type everything, up to the making; `doctor` is the login of a doctor who is not the administrator."""
    boxes = [part(assistant, QComboBox, name) for name in ("placeBox", "specialtyBox")]
    qtbot.waitUntil(lambda: all(box.count() for box in boxes))
    fill(assistant, name="Шипа", bin=DOCTOR_IIN, phone="8 701 222 33 44", licence="22014567", licenceDate="01.03.2024",
         line="Абай 52", folder=str(tmp_path / "new" / "practice"))
    part(assistant.step, QComboBox, "placeBox").setEditText("г. Алматы")
    part(assistant.step, QCheckBox, "trainingBox").setChecked(True)
    assistant.go_on()
    fill(assistant, family="Сейітқали", given="Әсел", login="asel", password=PASSWORD, repeat=PASSWORD)
    assistant.go_on()
    if doctor:
        part(assistant.step, QCheckBox, "sameBox").setChecked(False)
        fill(assistant, family="Ахметова", given="Дина", login=doctor, password="Zhaz-Kun-7", repeat="Zhaz-Kun-7")
    fill(assistant, iin=DOCTOR_IIN)
    part(assistant.step, QComboBox, "specialtyBox").setEditText("Терапия")
    assistant.go_on()
    fill(assistant, family="Тіркеуші", given="Айша", login="aisha", password="Zhaz-Kun-7", repeat="Zhaz-Kun-7")
    part(assistant.step, QPushButton, "addButton").click()
    assistant.go_on()
    fill(assistant, sheet=str(tmp_path / "paper" / "sheet.pdf"))


@pytest.fixture
def ready(assistant: Assistant, tmp_path: Path, qtbot: QtBot) -> Assistant:
    """Return an assistant with everything answered, before the practice is made."""
    answer(assistant, tmp_path, qtbot)
    return assistant


def make(assistant: Assistant, qtbot: QtBot) -> Assistant:
    """Make the practice; its sheet is being asked for then."""
    assistant.go_on()
    qtbot.waitUntil(lambda: isinstance(assistant.step, SheetStep), timeout=30_000)
    qtbot.waitUntil(lambda: bool(assistant.step.asked))  # type: ignore[attr-defined]
    return assistant


@pytest.fixture
def made(ready: Assistant, qtbot: QtBot) -> Assistant:
    """Return an assistant whose practice is on the disk."""
    return make(ready, qtbot)


def type_groups(assistant: Assistant, program: DesktopProgram, *, slip: bool = False) -> None:
    assert assistant.made is not None
    with backstage():
        lines = program.sheet_text(assistant.made.sheet).splitlines()
    groups = {int(line.split(":")[0]): line.split(":")[1].split() for line in lines if line[:1].isdigit() and ":" in line}
    assert isinstance(assistant.step, SheetStep)
    first, second = (groups[line][group - 1].lower() for line, group in assistant.step.asked)
    fill(assistant, first="0000" if slip else first, second=second)


def turn_to(assistant: Assistant, kind: type[W], program: DesktopProgram) -> W:
    """Prove the sheet and go on to a later page."""
    if isinstance(assistant.step, SheetStep):
        type_groups(assistant, program)
    while not isinstance(assistant.step, kind):
        assistant.go_on()
    return assistant.step


def lines(step: QWidget, name: str) -> list[str]:
    shown = part(step, QListWidget, name)
    return [shown.item(row).text() for row in range(shown.count())]


def test_a_wrong_bin_is_told_and_marked_in_place(assistant: Assistant, qtbot: QtBot) -> None:
    fill(assistant, name="Шипа", phone="87012223344")
    qtbot.keyClicks(part(assistant.step, QLineEdit, "binField"), DOCTOR_IIN[:-1] + "2")
    assert "check digit" in part(assistant.step, QLabel, "binHint").text()
    qtbot.keyClick(part(assistant.step, QLineEdit, "binField"), Qt.Key.Key_Return)
    assert part(assistant.step, QLineEdit, "binField").property("problem") is True
    assert "check digit" in part(assistant, QLabel, "problem").text()


def test_tab_goes_through_the_doctors_page_as_one_reads_it(ready: Assistant, qtbot: QtBot) -> None:
    ready.go_back()
    ready.go_back()
    part(ready.step, QCheckBox, "sameBox").setChecked(False)
    passed = [name for name, _ in zip(tabbed(ready, part(ready.step, QCheckBox, "sameBox")), range(9), strict=False)]
    assert passed == ["familyField", "givenField", "patronymicField", "loginField", "passwordField", "repeatField", "showBox",
                      "iinField", "specialtyBox"]


def tabbed(owner: QWidget, start: QWidget) -> Iterator[str]:
    """Yield the names of the inputs that Tab reaches, one after the other."""
    reached = start.nextInFocusChain()
    while reached is not start:
        if reached.focusPolicy() & Qt.FocusPolicy.TabFocus and reached.isVisibleTo(owner):
            yield reached.objectName()
        reached = reached.nextInFocusChain()


def test_going_back_and_to_the_sign_in_loses_nothing(ready: Assistant, blank_window: Window) -> None:
    for _ in range(4):
        part(ready, QPushButton, "backButton").click()
    part(ready, QPushButton, "leaveButton").click()
    assert blank_window.login.isVisible()
    part(blank_window.login, QPushButton, "newButton").click()
    assert part(ready.step, QLineEdit, "nameField").text() == "Шипа"
    assert [user.login for user in ready.steps[3].users] == ["aisha"]  # type: ignore[attr-defined]


def test_a_refused_folder_leads_back_to_its_field_with_nothing_made(ready: Assistant, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "new" / "practice").mkdir(parents=True)
    (tmp_path / "new" / "practice" / "letter.txt").touch()
    ready.go_on()
    qtbot.waitUntil(lambda: ready.step is ready.steps[0], timeout=30_000)
    assert part(ready.step, QLineEdit, "folderField").property("problem") is True
    assert "not empty" in part(ready, QLabel, "problem").text()
    assert not (tmp_path / "paper").exists()


def test_a_login_given_twice_is_refused_before_anything_is_made(ready: Assistant, tmp_path: Path) -> None:
    ready.go_back()
    fill(ready, family="Екінші", given="Адам", login="ASEL", password="Zhaz-Kun-7", repeat="Zhaz-Kun-7")
    part(ready.step, QPushButton, "addButton").click()
    ready.go_on()
    ready.go_on()
    assert "asel" in part(ready, QLabel, "problem").text()
    assert not (tmp_path / "new").exists()


def test_wrong_groups_of_the_sheet_are_refused_by_line_and_group(made: Assistant, program: DesktopProgram) -> None:
    type_groups(made, program, slip=True)
    made.go_on()
    assert isinstance(made.step, SheetStep)
    line, group = made.step.asked[0]
    assert f"line {line}, group {group}" in part(made, QLabel, "problem").text()


def test_books_and_trust_are_taken_from_a_folder(made: Assistant, program: DesktopProgram, tmp_path: Path,
                                                 qtbot: QtBot) -> None:
    Keys(tmp_path / "trust")
    (tmp_path / "books").mkdir()
    (tmp_path / "books" / "any name.csv").write_text(KATO, "utf-8")
    books = turn_to(made, BooksStep, program)
    books.take(tmp_path / "books")
    qtbot.waitUntil(lambda: any("kato 2026" in line for line in lines(books, "found")), timeout=20_000)
    trust = turn_to(made, TrustStep, program)
    trust.take(tmp_path / "trust")
    qtbot.waitUntil(lambda: sum("added" in line for line in lines(trust, "found")) >= 3, timeout=20_000)
    with backstage():
        door = made.made.session.practice.door  # type: ignore[union-attr]
        assert {line.kind for line in door.do(ListTrust())} == {"root", "intermediate", "crl"}
        assert next(book.edition for book in door.do(ListBooks()) if book.id == "kato") == "2026"


def test_the_doctors_key_signs_a_test_page_and_says_what_is_missing(made: Assistant, program: DesktopProgram, tmp_path: Path,
                                                                    qtbot: QtBot) -> None:
    keys = Keys(tmp_path / "trust")
    step = turn_to(made, KeyStep, program)
    fill(made, file=str(keys.file("doctor")), password=KEY_PASSWORD)
    part(step, QPushButton, "tryButton").click()
    qtbot.waitUntil(lambda: any("Not ready" in line for line in lines(step, "results")), timeout=20_000)
    with backstage():
        keys.trusted_by(made.made.session.practice.door)  # type: ignore[union-attr]
    fill(made, password=KEY_PASSWORD)
    part(step, QPushButton, "tryButton").click()
    qtbot.waitUntil(lambda: "Ready to sign." in lines(step, "results"), timeout=20_000)


def test_a_doctor_who_is_not_the_administrator_tries_the_key_under_the_own_account(
        assistant: Assistant, program: DesktopProgram, tmp_path: Path, qtbot: QtBot) -> None:
    answer(assistant, tmp_path, qtbot, doctor="dina")
    step = turn_to(make(assistant, qtbot), KeyStep, program)
    keys = Keys(tmp_path / "trust")
    with backstage():
        door = assistant.made.session.practice.door  # type: ignore[union-attr]
        keys.trusted_by(door)
        assert {user.login: user.roles for user in door.do(ListUsers())}["asel"] == (Role.ADMINISTRATOR,)
    fill(assistant, file=str(keys.file("doctor")), password=KEY_PASSWORD)
    part(step, QPushButton, "tryButton").click()
    qtbot.waitUntil(lambda: "Ready to sign." in lines(step, "results"), timeout=20_000)


def test_what_was_typed_opens_as_a_practice(made: Assistant, program: DesktopProgram, blank_window: Window) -> None:
    turn_to(made, KeyStep, program)
    made.go_on()
    assert blank_window.shell is not None
    session = blank_window.shell.session
    assert (session.facts.name, session.user.roles) == ("Шипа", (Role.ADMINISTRATOR, Role.DOCTOR))
    assert session.doctor is not None
    assert (session.doctor.iin, session.doctor.specialty.code) == (DOCTOR_IIN, "therapy")
    assert (session.facts.phone, session.facts.address.place.book) == ("+77012223344", "kato")
    with backstage():
        assert {user.login for user in session.practice.door.do(ListUsers())} == {"asel", "aisha"}


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_no_page_is_wider_than_its_place(assistant: Assistant, blank_window: Window, qtbot: QtBot, code: str) -> None:
    blank_window.choose_language(code)
    inside, scroll = part(assistant, QWidget, "inside"), part(assistant, QScrollArea, "scroll")
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= scroll.viewport().width())
    blank_window.choose_language("en")
