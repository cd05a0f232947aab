"""The prescriptions of a visit as rows of plain fields: Enter goes on, a new row is always waiting at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ...domain.visits import Prescription
from ..icons import icon
from ..themes import set_problem

FIELDS = {"medicine": 10, "dose": 6, "route": 6, "frequency": 7, "duration": 5, "note": 6}  # and their shares of the width


class PrescriptionRow(QObject):
    """One prescribed medicine; `entered` when Enter was pressed in its last field."""

    edited = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget, prescription: Prescription) -> None:
        super().__init__(parent)
        self._prescription = prescription
        self.fields = {name: QLineEdit(getattr(prescription, name), parent) for name in FIELDS}
        self.remove = QToolButton(parent)
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove.clicked.connect(self.removed)
        for name, field in self.fields.items():
            field.setObjectName(name)
            field.textEdited.connect(lambda _: self.edited.emit())
            field.installEventFilter(self)

    def value(self) -> Prescription:
        """Return what is typed; the code of a medicine stays only while its name does."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        code = self._prescription.code if typed["medicine"] == self._prescription.medicine else ""
        return Prescription(code=code, **typed)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return self.value() == Prescription(medicine="")

    def check(self) -> None:
        """Mark a row without its medicine."""
        set_problem(self.fields["medicine"], wrong=not self.is_empty() and not self.value().medicine)

    def discard(self) -> None:
        """Take the row off the screen."""
        for widget in (*self.fields.values(), self.remove):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field; Alt+Delete removes the row."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._go_on(watched)
            if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.removed.emit()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> bool:
        fields = list(self.fields.values())
        place = next(number for number, field in enumerate(fields) if field is watched)
        if place + 1 < len(fields):
            fields[place + 1].setFocus()
        else:
            self.entered.emit()
        return True


class Prescriptions(QWidget):
    """All prescriptions of the visit, and an empty row after them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PrescriptionRow] = []
        self._may_type = True
        self._routes = QStringListModel(self)
        self._heads = {name: QLabel() for name in FIELDS}
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        column.addLayout(self._grid)
        for number, (name, share) in enumerate(FIELDS.items()):
            self._heads[name].setProperty("role", "small")
            self._grid.addWidget(self._heads[name], 0, number)
            self._grid.setColumnStretch(number, share)
        self.show_value(())
        self.retranslate()

    def value(self) -> tuple[Prescription, ...]:
        """Return the rows in which something is typed."""
        return tuple(row.value() for row in self._rows if not row.is_empty())

    def stops(self) -> list[QWidget]:
        """Return where Tab halts."""
        return [field for row in self._rows for field in row.fields.values()]

    def show_value(self, prescriptions: tuple[Prescription, ...]) -> None:
        """Show these and no others."""
        for row in self._rows:
            row.discard()
        self._rows = []
        for prescription in prescriptions:
            self._append(prescription)
        self._keep_one_waiting()

    def add(self, prescriptions: Sequence[Prescription]) -> None:
        """Add rows after those that are filled."""
        there = self.value()
        self.show_value((*there, *(new for new in prescriptions if new not in there)))
        self.changed.emit()

    def offer_routes(self, routes: Sequence[str]) -> None:
        """Suggest these ways of giving a medicine."""
        self._routes.setStringList(list(routes))

    def check(self) -> None:
        """Mark rows without a medicine."""
        for row in self._rows:
            row.check()

    def start(self) -> None:
        """Put the cursor where the next medicine is typed."""
        self._rows[-1].fields["medicine"].setFocus()

    def open_for_typing(self, *, may_type: bool) -> None:
        """Let them be changed, or only be read; the waiting row is shown only to whom it is of use."""
        self._may_type = may_type
        for row in self._rows:
            self._dress_row(row)

    def _append(self, prescription: Prescription) -> None:
        row = PrescriptionRow(self, prescription)
        line = self._grid.rowCount()
        for number, field in enumerate(row.fields.values()):
            self._grid.addWidget(field, line, number)
        self._grid.addWidget(row.remove, line, len(FIELDS))
        completer = QCompleter(self._routes, row)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        row.fields["route"].setCompleter(completer)
        row.edited.connect(self._edited)
        row.entered.connect(lambda: self._after(row))
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._word(row)
        self._dress_row(row)

    def _edited(self) -> None:
        self._keep_one_waiting()
        for row in self._rows:
            if row.value().medicine:
                set_problem(row.fields["medicine"], wrong=False)
        self.changed.emit()

    def _keep_one_waiting(self) -> None:
        if not self._rows or not self._rows[-1].is_empty():
            self._append(Prescription(medicine=""))
        self.setFocusProxy(self._rows[-1].fields["medicine"])
        for row in self._rows:
            self._dress_row(row)

    def _after(self, row: PrescriptionRow) -> None:
        self._rows[min(self._rows.index(row) + 1, len(self._rows) - 1)].fields["medicine"].setFocus()

    def _remove(self, row: PrescriptionRow) -> None:
        if row is self._rows[-1] or not self._may_type:
            return
        place = self._rows.index(row)
        self._rows.remove(row)
        row.discard()
        self._rows[min(place, len(self._rows) - 1)].fields["medicine"].setFocus()
        self.changed.emit()

    def _dress_row(self, row: PrescriptionRow) -> None:
        waiting = row is self._rows[-1] and row.is_empty()
        for field in row.fields.values():
            field.setReadOnly(not self._may_type)
            field.setVisible(self._may_type or not waiting)
        row.remove.setVisible(self._may_type and not waiting)
        row.remove.setIcon(icon("close"))

    def _word(self, row: PrescriptionRow) -> None:
        names = self._names()
        for name, field in row.fields.items():
            field.setAccessibleName(names[name])
        row.fields["medicine"].setPlaceholderText(self.tr("Medicine, strength, form"))
        row.remove.setToolTip(self.tr("Remove (Alt+Delete)"))

    def _names(self) -> dict[str, str]:
        return {"medicine": self.tr("Medicine"), "dose": self.tr("Single dose"), "route": self.tr("Route"),
                "frequency": self.tr("Times a day"), "duration": self.tr("Duration"), "note": self.tr("Note")}

    def retranslate(self) -> None:
        """Word heads and rows anew; what is typed stays."""
        for name, words in self._names().items():
            self._heads[name].setText(words)
        for row in self._rows:
            self._word(row)

    def dress(self) -> None:
        """Follow the theme."""
        for row in self._rows:
            self._dress_row(row)
