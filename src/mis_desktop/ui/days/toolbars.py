"""Which day and which doctors are shown: the long date that opens a calendar, and the filter of doctors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from ...domain.schedule import Doctor
from ..languages import long_date

MANY = 2  # doctors from which on a filter is offered


class DatePicker(QObject):
    """A button that reads as the title of the day and opens a calendar."""

    picked = Signal(object)  # date

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button, self._menu = button, QMenu(button)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        place = QWidgetAction(self._menu)
        place.setDefaultWidget(self.calendar)
        self._menu.addAction(place)
        self._menu.aboutToShow.connect(self.calendar.setFocus)
        button.setMenu(self._menu)
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)

    def show_date(self, day: date) -> None:
        """Show a day."""
        shown = QDate(day.year, day.month, day.day)
        words = long_date(shown)
        self._button.setText(words[:1].upper() + words[1:] + "  ▾")
        self.calendar.setLocale(QLocale())
        self.calendar.setSelectedDate(shown)

    def _pick(self, picked: QDate) -> None:
        self._menu.close()
        self.picked.emit(date(picked.year(), picked.month(), picked.day()))


class DoctorFilter(QObject):
    """A menu with every doctor; those unticked are not shown. Nobody can untick all."""

    changed = Signal()

    def __init__(self, button: QToolButton, *, words: Callable[[], tuple[str, str]]) -> None:
        super().__init__(button)
        self._button, self._menu, self._words = button, QMenu(button), words
        self._doctors: tuple[Doctor, ...] = ()
        self._hidden: set[str] = set()
        self._own = ""
        button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)

    def show_doctors(self, doctors: Sequence[Doctor], own: Doctor | None) -> None:
        """Offer these doctors; `own` is the signed-in one, if any, whose column comes first."""
        self._own = own.id if own else ""
        self._doctors = tuple(sorted(doctors, key=lambda doctor: doctor.id != self._own))
        self._button.setVisible(len(doctors) >= MANY)
        self._word()

    @property
    def shown(self) -> tuple[Doctor, ...]:
        """The doctors to show."""
        return tuple(doctor for doctor in self._doctors if doctor.id not in self._hidden) or self._doctors

    def only_own(self) -> None:
        """Show one's own column alone, or all again."""
        alone = len(self.shown) == 1
        self._hide(set() if alone or not self._own else {doctor.id for doctor in self._doctors if doctor.id != self._own})

    def ensure(self, doctor_id: str) -> None:
        """Show a doctor who was filtered out."""
        if doctor_id in self._hidden:
            self._hide(self._hidden - {doctor_id})

    def _hide(self, hidden: set[str]) -> None:
        self._hidden = hidden
        self._word()
        self.changed.emit()

    def _word(self) -> None:
        title, _ = self._words()
        few = len(self.shown) < len(self._doctors)
        self._button.setText(f"{title}  {len(self.shown)}/{len(self._doctors)} ▾" if few else f"{title} ▾")

    def _fill(self) -> None:
        self._menu.clear()
        _, everybody = self._words()
        self._menu.addAction(everybody, lambda: self._hide(set()))
        self._menu.addSeparator()
        for doctor in self._doctors:
            action = QAction(f"{doctor.name.full} · {doctor.specialty.text}", self._menu, checkable=True)
            action.setChecked(doctor.id not in self._hidden)
            action.toggled.connect(lambda on, one=doctor.id: self._hide(self._hidden - {one} if on else self._hidden | {one}))
            self._menu.addAction(action)
