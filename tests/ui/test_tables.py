"""Lists: paged by key, never twice the same row, a selection that survives a refresh, keys that reach both ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mis_desktop.domain.patients import PatientRow
from mis_desktop.domain.people import Sex
from mis_desktop.services.desks import Command
from mis_desktop.services.doors import Door
from mis_desktop.services.patients import FindPatients
from mis_desktop.services.reports import ExportVisits
from mis_desktop.ui import exports
from mis_desktop.ui.banners import PatientBanner
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.tables import PAGE, Column, PagedRows, TableView
from mis_desktop.ui.windows import Window

from .samples import PERSON, TODAY

MANY = 60_000
ROWS = tuple(
    PatientRow(id=f"{number:05}", full_name=f"Ахметова {number:05}", birth_date=None, sex=Sex.FEMALE, iin="", phone="")
    for number in range(MANY)
)


class Register(Door):
    """A door behind which there are many rows and nothing else."""

    def __init__(self) -> None:
        self.asked: list[FindPatients] = []
        self.rows = list(ROWS)

    def do(self, command: Command[tuple[PatientRow, ...]]) -> tuple[PatientRow, ...]:  # type: ignore[override]
        assert isinstance(command, FindPatients)
        self.asked.append(command)
        start = next((i + 1 for i, row in enumerate(self.rows) if row == command.after), 0) if command.after else 0
        return tuple(self.rows[start : start + command.limit])


@pytest.fixture
def register(session: Session) -> Register:
    made = Register()
    session.practice = type("Far", (), {"door": made})()  # type: ignore[assignment]
    return made


@pytest.fixture
def table(session: Session, register: Register, qtbot: QtBot) -> Iterator[TableView]:
    columns = [Column[PatientRow](title="Name", text=lambda row: row.full_name, stretch=True)]
    rows = PagedRows[PatientRow](session, columns, key=lambda row: row.id)
    made = TableView()
    qtbot.addWidget(made)
    rows.setParent(made)
    made.show_rows(rows)
    made.resize(400, 500)
    made.show()
    with qtbot.waitSignal(rows.arrived):
        rows.show(lambda after, limit: FindPatients(typed="", after=after, limit=limit))
    return made


def test_the_first_page_comes_alone_and_its_first_row_is_chosen(table: TableView, register: Register) -> None:
    assert (len(register.asked), table.rows.rowCount()) == (1, PAGE)
    assert table.row() == ROWS[0]


def test_scrolling_fetches_each_row_once(table: TableView, qtbot: QtBot) -> None:
    def at_thousand() -> bool:
        table.scrollToBottom()
        return table.rows.rowCount() >= 1000

    qtbot.waitUntil(at_thousand)
    assert table.rows.rows() == ROWS[: table.rows.rowCount()]


def test_end_reaches_the_last_of_sixty_thousand_and_home_the_first(table: TableView, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.row() == ROWS[-1], timeout=20_000)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.row() == ROWS[0]


def test_a_refresh_keeps_the_chosen_row_though_it_moved(table: TableView, register: Register, qtbot: QtBot) -> None:
    table.choose(ROWS[40].id)
    register.rows[10:20] = []
    with qtbot.waitSignal(table.rows.arrived):
        table.refresh()
    assert (table.row(), table.currentIndex().row()) == (ROWS[40], 30)


def test_enter_in_the_field_above_opens_what_the_arrows_chose(table: TableView, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    table.steered_by(field)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_an_empty_list_says_what_to_do(table: TableView, register: Register, qtbot: QtBot) -> None:
    table.say_when_empty("Register the first patient: Ctrl+N")
    assert not table._empty.isVisible()
    register.rows.clear()
    with qtbot.waitSignal(table.rows.arrived):
        table.refresh()
    assert table._empty.isVisible()
    assert table.row() is None


def test_the_banner_says_who_is_open_and_shouts_allergies(qtbot: QtBot) -> None:
    banner = PatientBanner()
    qtbot.addWidget(banner)
    banner.show_patient(PERSON, today=TODAY)
    assert banner.name.text() == PERSON.name.full
    assert PERSON.iin in banner.facts.text()
    assert PERSON.passport.allergies in banner.alarm.text()


def test_an_export_ends_in_a_notice_with_the_path(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.shell is not None
    page, path = window.shell.page("patients"), tmp_path / "visits.xlsx"
    dialog = exports.export_list(page, lambda to: ExportVisits(first=TODAY, last=TODAY, path=to), name="visits")
    with qtbot.waitSignal(page.told) as told:
        dialog.fileSelected.emit(str(path))
    assert path.exists()
    assert str(path) in told.args[0]
    dialog.done(QFileDialog.DialogCode.Rejected)

