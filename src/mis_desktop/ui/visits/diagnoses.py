"""The diagnoses of a visit as rows: main, accompanying or complication, their order, and how they got there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...domain.visits import Diagnosis, DiagnosisKind
from ..icons import icon
from ..inputs import CalmBox
from ..words import diagnosis_kind


class DiagnosisRow(QFrame):
    """One diagnosis. Keys on its kind: Delete removes it, Ctrl+Up and Ctrl+Down move it."""

    kind_chosen = Signal(object)
    removed = Signal()
    moved = Signal(int)

    def __init__(self, diagnosis: Diagnosis, parent: QWidget) -> None:
        super().__init__(parent)
        self.diagnosis = diagnosis
        self.setProperty("role", "row")
        self.kind = CalmBox(self)
        self._code, self._text, self._free = QLabel(diagnosis.code, self), QLabel(diagnosis.text, self), QLabel(self)
        self._up, self._remove = QToolButton(self), QToolButton(self)
        self._arrange()
        self.kind.activated.connect(lambda index: self.kind_chosen.emit(self.kind.itemData(index)))
        self.kind.installEventFilter(self)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._remove.clicked.connect(self.removed)
        self.retranslate()

    def _arrange(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 4, 2)
        self._code.setProperty("role", "code")
        self._code.setVisible(bool(self.diagnosis.code))
        self._text.setWordWrap(True)
        self._free.setProperty("role", "warn")
        self._free.setVisible(not self.diagnosis.code)
        line.addWidget(self._code)
        line.addWidget(self._text, 1)
        for widget in (self._free, self.kind, self._up, self._remove):
            line.addWidget(widget)
        for button in (self._up, self._remove):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # their keys are on the kind, so that Tab passes quickly

    def set_kind(self, kind: DiagnosisKind) -> None:
        """Show another kind."""
        self.diagnosis = replace(self.diagnosis, kind=kind)
        self.retranslate()

    def open_for_typing(self, *, may_type: bool) -> None:
        """Let it be changed, or only be read."""
        self.kind.setEnabled(may_type)
        self._up.setVisible(may_type)
        self._remove.setVisible(may_type)

    def retranslate(self) -> None:
        """Word the row anew."""
        self.kind.clear()
        for kind in DiagnosisKind:
            self.kind.addItem(diagnosis_kind(kind), kind)
        self.kind.setCurrentIndex(list(DiagnosisKind).index(self.diagnosis.kind))
        self.kind.setAccessibleName(self.tr("Kind of the diagnosis {code} {text}").format(
            code=self.diagnosis.code, text=self.diagnosis.text))
        self._free.setText(self.tr("not from the book"))
        self._up.setToolTip(self.tr("Move up (Ctrl+Up)"))
        self._remove.setToolTip(self.tr("Remove (Delete)"))
        self.setProperty("chosen", self.diagnosis.kind is DiagnosisKind.MAIN)
        self.dress()

    def dress(self) -> None:
        """Follow the theme."""
        self._up.setIcon(icon("up"))
        self._remove.setIcon(icon("close"))
        self.style().unpolish(self)
        self.style().polish(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the kind move and remove the diagnosis."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.kind.isEnabled():
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if event.key() == Qt.Key.Key_Delete:
                self.removed.emit()
                return True
            if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.moved.emit(step)
                return True
        return super().eventFilter(watched, event)


class Diagnoses(QWidget):
    """All diagnoses of the visit; at most one is main."""

    changed = Signal()
    emptied = Signal()  # the row that had the cursor is gone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DiagnosisRow] = []
        self._may_type = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def value(self) -> tuple[Diagnosis, ...]:
        """Return the diagnoses in their order."""
        return tuple(row.diagnosis for row in self._rows)

    def stops(self) -> list[QWidget]:
        """Return where Tab halts."""
        return [row.kind for row in self._rows]

    def show_value(self, diagnoses: tuple[Diagnosis, ...]) -> None:
        """Show these and no others."""
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for diagnosis in diagnoses:
            self._append(diagnosis)

    def add(self, code: str, text: str) -> None:
        """Add a diagnosis chosen or typed: the first is main, the next accompany it. One already there is not repeated."""
        if any((row.diagnosis.code, row.diagnosis.text) == (code, text) for row in self._rows):
            return
        self._append(Diagnosis(code=code, text=text, kind=self._next_kind()))
        self.changed.emit()

    def add_all(self, diagnoses: Sequence[Diagnosis]) -> None:
        """Add diagnoses of another visit as they were there; a second main one accompanies."""
        for found in diagnoses:
            if any((row.diagnosis.code, row.diagnosis.text) == (found.code, found.text) for row in self._rows):
                continue
            main = found.kind is DiagnosisKind.MAIN
            self._append(replace(found, kind=self._next_kind()) if main else found)
        self.changed.emit()

    def _next_kind(self) -> DiagnosisKind:
        main = any(row.diagnosis.kind is DiagnosisKind.MAIN for row in self._rows)
        return DiagnosisKind.ACCOMPANYING if main else DiagnosisKind.MAIN

    def _append(self, diagnosis: Diagnosis) -> None:
        row = DiagnosisRow(diagnosis, self)
        row.kind_chosen.connect(lambda kind: self._choose(row, kind))
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda step: self._move(row, step))
        row.open_for_typing(may_type=self._may_type)
        self._rows.append(row)
        self._column.addWidget(row)

    def _choose(self, row: DiagnosisRow, kind: DiagnosisKind) -> None:
        if kind is DiagnosisKind.MAIN:
            for other in self._rows:
                if other.diagnosis.kind is DiagnosisKind.MAIN:
                    other.set_kind(DiagnosisKind.ACCOMPANYING)
        row.set_kind(kind)
        self.changed.emit()

    def _remove(self, row: DiagnosisRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].kind.setFocus()
        else:
            self.emptied.emit()
        self.changed.emit()

    def _move(self, row: DiagnosisRow, step: int) -> None:
        place = self._rows.index(row)
        target = max(0, min(len(self._rows) - 1, place + step))
        self._rows.insert(target, self._rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(target, row)
        row.kind.setFocus()
        self.changed.emit()

    def open_for_typing(self, *, may_type: bool) -> None:
        """Let them be changed, or only be read."""
        self._may_type = may_type
        for row in self._rows:
            row.open_for_typing(may_type=may_type)

    def retranslate(self) -> None:
        """Word the rows anew."""
        for row in self._rows:
            row.retranslate()

    def dress(self) -> None:
        """Follow the theme."""
        for row in self._rows:
            row.dress()
