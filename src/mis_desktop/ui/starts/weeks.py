"""Working hours by weekday: one line a day, and one break for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QTimeEdit, QWidget

from ...domain.schedule import WorkingHours

DAYS = 7


class Week(QWidget):
    """Seven days to tick, each with its hours."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._layout.addWidget(self._title, 0, 0, 1, 8)
        self._days = [self._line(day) for day in range(DAYS)]
        self._break = self._times(13 * 60, 14 * 60)
        self._break_box = QCheckBox()
        self._break_box.setChecked(True)
        self._place(self._break_box, self._break, row=4, column=4)
        self.retranslate()

    def _line(self, day: int) -> tuple[QCheckBox, tuple[QTimeEdit, QTimeEdit]]:
        box, times = QCheckBox(), self._times(9 * 60, 18 * 60 if day < 5 else 14 * 60)
        box.setChecked(day < 5)
        self._place(box, times, row=1 + day % 4, column=4 * (day // 4))
        return box, times

    def _times(self, start: int, end: int) -> tuple[QTimeEdit, QTimeEdit]:
        return self._time(start), self._time(end)

    def _time(self, minutes: int) -> QTimeEdit:
        field = QTimeEdit(QTime(minutes // 60, minutes % 60))
        field.setDisplayFormat("HH:mm")
        return field

    def _place(self, box: QCheckBox, times: tuple[QTimeEdit, QTimeEdit], *, row: int, column: int) -> None:
        self._layout.addWidget(box, row, column)
        for offset, field in enumerate(times):
            self._layout.addWidget(field, row, column + 1 + offset)
            box.toggled.connect(field.setEnabled)
            field.setEnabled(box.isChecked())
        self._layout.setColumnMinimumWidth(column + 3, 24)

    def hours(self) -> tuple[WorkingHours, ...]:
        """Return the spans of the week, cut by the break."""
        spans = [(day, _minutes(first), _minutes(last))
                 for day, (box, (first, last)) in enumerate(self._days) if box.isChecked()]
        if not self._break_box.isChecked():
            return tuple(WorkingHours(weekday=day, start=start, end=end) for day, start, end in spans)
        pause, again = map(_minutes, self._break)
        cut = [(day, part) for day, start, end in spans for part in _cut(start, end, pause, again)]
        return tuple(WorkingHours(weekday=day, start=start, end=end) for day, (start, end) in cut)

    def inputs(self) -> tuple[QWidget, ...]:
        """Return the fields in the order in which Tab goes through them."""
        lines = (*self._days, (self._break_box, self._break))
        return tuple(field for box, times in lines for field in (box, *times))

    def problem(self) -> str:
        """Return what is wrong with the hours, in words."""
        chosen = [times for box, times in self._days if box.isChecked()]
        if not chosen:
            return self.tr("Please tick at least one working day.")
        if any(_minutes(first) >= _minutes(last) for first, last in (*chosen, self._break)):
            return self.tr("Hours must end later than they begin.")
        return ""

    def retranslate(self) -> None:
        """Name the days anew."""
        self._title.setText(self.tr("Working hours"))
        self._break_box.setText(self.tr("Break"))
        words = (self.tr("{day}, from"), self.tr("{day}, until"))
        for day, (box, times) in enumerate(self._days):
            name = QLocale().standaloneDayName(day + 1)
            box.setText(name[:1].upper() + name[1:])
            for field, text in zip(times, words, strict=True):
                field.setAccessibleName(text.format(day=name))
        for field, text in zip(self._break, words, strict=True):
            field.setAccessibleName(text.format(day=self._break_box.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _minutes(field: QTimeEdit) -> int:
    return field.time().hour() * 60 + field.time().minute()


def _cut(start: int, end: int, pause: int, again: int) -> list[tuple[int, int]]:
    """Return a span without the break; a break that does not lie within it changes nothing."""
    return [(start, pause), (again, end)] if start < pause and again < end else [(start, end)]
