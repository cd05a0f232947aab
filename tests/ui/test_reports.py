"""Reports: the period decides what is listed and added up, each role sees its lists, the list leaves as Excel."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QFileDialog, QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from mis_desktop.domain.access import Role, permissions_of
from mis_desktop.domain.people import PersonName
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.schedule import BookAppointment
from mis_desktop.ui.pictures import Bars, LoadMap
from mis_desktop.ui.reports.periods import Period, days_of
from mis_desktop.ui.reports.screens import BOOKINGS, ReportsScreen
from mis_desktop.ui.tables import TableView
from mis_desktop.ui.windows import Window

from .guards import backstage

MINUTES = iter(range(0, 60, 5))


@pytest.fixture
def screen(window: Window) -> ReportsScreen:
    """Return the page of reports, shown, on a practice with a booking tomorrow at noon."""
    assert window.shell is not None
    session = window.shell.session
    with backstage():
        noon = (session.now() + timedelta(days=1)).replace(hour=12, minute=next(MINUTES), second=0, microsecond=0)
        door = session.practice.door
        patient = door.do(RegisterPatient(name=PersonName(family="Есепов"))).patient
        doctor = session.doctors[0].id
        door.do(BookAppointment(doctor_id=doctor, patient_id=patient.id, start=noon, minutes=5, outside_hours=True))
    found = window.shell.open_page("reports")
    assert isinstance(found, ReportsScreen)
    return found


def to_tomorrow(screen: ReportsScreen) -> None:
    """Show the bookings of tomorrow alone."""
    screen.show_list(BOOKINGS)
    tomorrow = QDate.currentDate().addDays(1)
    for name in ("lastField", "firstField"):
        field = screen.findChild(QDateEdit, name)
        assert field is not None
        field.setDate(tomorrow)


def test_a_period_is_listed_added_up_and_drawn(screen: ReportsScreen, qtbot: QtBot) -> None:
    to_tomorrow(screen)
    rows, total = screen.findChild(TableView).rows, screen.findChild(QLabel, "firstNumber")  # type: ignore[union-attr]
    assert total is not None
    qtbot.waitUntil(lambda: total.text() == str(len(rows.rows())) != "0")
    load, bars = screen.findChild(LoadMap), screen.findChild(Bars, "doctors")
    assert load is not None
    assert bars is not None
    assert "12:00: " in load.accessibleDescription()
    assert "Сейітқали" in bars.accessibleDescription()
    box = screen.findChild(QComboBox, "periodBox")
    assert box is not None
    assert box.currentData() == Period.OTHER


def test_an_empty_period_says_so(screen: ReportsScreen, qtbot: QtBot) -> None:
    screen.show_period(Period.LAST_YEAR)
    table = screen.findChild(TableView)
    assert table is not None
    qtbot.waitUntil(lambda: any("No visit was opened" in label.text() and label.isVisible()
                                for label in table.findChildren(QLabel)))


def test_the_list_leaves_as_excel(screen: ReportsScreen, qtbot: QtBot, tmp_path: Path) -> None:
    to_tomorrow(screen)
    button = screen.findChild(QPushButton, "excelButton")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(screen.told, timeout=10_000):
        dialog.fileSelected.emit(str(tmp_path / "list.xlsx"))
    assert (tmp_path / "list.xlsx").stat().st_size > 1000


def test_a_receptionist_sees_bookings_but_no_visits(window: Window, qtbot: QtBot) -> None:
    assert window.shell is not None
    session = window.shell.session
    session._rights = permissions_of((Role.RECEPTIONIST,))
    tabs = ReportsScreen(session).findChild(QTabBar, "listTabs")
    assert tabs is not None
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Bookings"]


@pytest.mark.parametrize(("period", "days"), [
    (Period.LAST_WEEK, (date(2026, 2, 23), date(2026, 3, 1))), (Period.THIS_WEEK, (date(2026, 3, 2), date(2026, 3, 8))),
    (Period.LAST_MONTH, (date(2026, 2, 1), date(2026, 2, 28))), (Period.THIS_MONTH, (date(2026, 3, 1), date(2026, 3, 31))),
    (Period.THIS_QUARTER, (date(2026, 1, 1), date(2026, 3, 31))), (Period.LAST_YEAR, (date(2025, 1, 1), date(2025, 12, 31)))])
def test_named_periods_are_whole(period: Period, days: tuple[date, date]) -> None:
    assert days_of(period, date(2026, 3, 2)) == days
