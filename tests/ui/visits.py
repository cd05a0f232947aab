"""A patient with visits behind them and one at hand, made through the door; each test has a patient of its own."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mis_desktop.domain.people import PersonName
from mis_desktop.domain.visits import Diagnosis, Draft, Prescription, Visit, VisitEntry, VitalSigns
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.desks import Command
from mis_desktop.services.documents import FreezeVisit
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.schedule import BookAppointment
from mis_desktop.services.visits import GetVisit, OfferDraft, OpenVisit, SaveDraft, SaveVisit
from mis_desktop.ui.ports import Opened
from mis_desktop.ui.visits.screens import VisitScreen
from mis_desktop.ui.windows import Window

from .guards import backstage

ENTRY = VisitEntry(
    complaints="Головная боль к вечеру", history="Болеет пять лет", objective="Тоны ясные",
    vital_signs=VitalSigns(systolic="150", diastolic="90", height="164", weight="78,2"),
    diagnoses=(Diagnosis(code="I10", text="Эссенциальная гипертензия"),), plan="ОАК",
    prescriptions=(Prescription(medicine="Лизиноприл 20 мг", dose="1 таб.", frequency="1 раз утром"),),
    recommendations="Меньше соли")
_minutes = itertools.count(10, 30)


R = TypeVar("R")


@dataclass
class Office:
    """The open practice behind a window, asked on the test's own thread."""

    practice: Opened

    def do(self, command: Command[R]) -> R:
        """Put a command through the door."""
        with backstage():
            return self.practice.door.do(command)

    def patient(self, family: str = "Жұмабаева") -> str:
        """Return the id of a new patient."""
        return self.do(RegisterPatient(name=PersonName(family=family, given="Гүлнар"), birth_date=date(1978, 4, 12))).patient.id

    def visit(self, patient_id: str = "") -> Visit:
        """Return a new visit, opened from a booking."""
        (doctor,) = self.do(ListDoctors())
        start = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=next(_minutes))
        booking = self.do(BookAppointment(doctor_id=doctor.id, patient_id=patient_id or self.patient(), start=start,
                                          outside_hours=True))
        return self.do(OpenVisit(booking_id=booking.id))

    def written(self, patient_id: str, entry: VisitEntry = ENTRY, *, finished: bool = True) -> Visit:
        """Return a visit with an entry, finished or not."""
        visit = self.visit(patient_id)
        stored = self.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry))
        if finished:
            self.do(FreezeVisit(visit_id=visit.id))
        return self.stored(stored.id)

    def stored(self, visit_id: str) -> Visit:
        """Return a visit as it is in the practice."""
        return self.do(GetVisit(visit_id=visit_id))

    def draft(self, visit_id: str) -> Draft | None:
        """Return what the journal holds for a visit."""
        return self.do(OfferDraft(visit_id=visit_id))

    def left_behind(self, visit: Visit, entry: VisitEntry) -> Draft:
        """Leave a draft, as a window that was killed does."""
        return self.do(SaveDraft(visit_id=visit.id, base_revision=visit.revision, entry=entry))


class Desk:
    """The visit screen in the real window, worked by keys."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert window.shell is not None
        self.shell, self.office = window.shell, Office(window.shell.session.practice)

    @property
    def screen(self) -> VisitScreen:
        """The screen itself."""
        screen = self.shell.page("visit")
        assert isinstance(screen, VisitScreen)
        return screen

    def open(self, visit: Visit, *, writable: bool = True) -> VisitScreen:
        """Open a visit as every other screen does, and wait until it can be written, or is shown."""
        self.shell.go("visit", visit.id)
        desk = self.screen.desk
        self.wait(lambda: desk.visit is not None and desk.visit.id == visit.id and desk.held is not writable)
        return self.screen

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(holds, timeout=5000)

    def child(self, name: str) -> Any:
        """Return a widget of the screen by its name."""
        found = self.screen.findChild(QWidget, name)
        assert found is not None, name
        return found

    def type(self, name: str, text: str) -> None:
        """Type text into a field."""
        field = self.child(name)
        field.setFocus()
        type_text(field, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is."""
        QTest.keyClick(QApplication.focusWidget() or self.screen, key, modifier)

    def shows(self, name: str) -> bool:
        """Whether a widget is on the screen."""
        return bool(self.child(name).isVisible())

    def words(self, name: str) -> str:
        """Return what a label or a button says."""
        return str(self.child(name).text())


def type_text(field: QWidget, text: str) -> None:
    """Send each letter as a key press; Qt's own typist knows Latin only."""
    for letter in text:
        QApplication.sendEvent(field, key_press(letter))


def key_press(letter: str) -> QKeyEvent:
    """Return the press of a key that writes a letter of any alphabet."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
