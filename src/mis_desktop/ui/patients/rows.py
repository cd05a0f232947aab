"""Several lines of the same kind in a form: phones, people to call. An empty last line is always there to be filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ..icons import icon
from ..inputs import CalmBox
from ..themes import rhythm


@dataclass(frozen=True, slots=True)
class Part:
    """A cell of each line: its words, share of the width, and (code, words) when one is chosen from a few."""

    words: str
    share: int = 1
    choices: tuple[tuple[str, str], ...] = ()


class Rows(QWidget):
    """Lines of cells. `edited` tells that a person changed something."""

    edited = Signal()

    def __init__(self, place: QWidget, *, after: QWidget) -> None:
        super().__init__(place)
        self._after = after  # whatever has the focus before these lines
        around = QVBoxLayout(place)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        self._remove, self._parts = "", tuple[Part, ...]()
        self._lines: list[tuple[QWidget, tuple[QLineEdit | QComboBox, ...]]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(rhythm() // 2)

    def word(self, parts: Sequence[Part], *, remove: str) -> None:
        """Take the words of the cells, anew in another language; what is typed stays."""
        values = self.values()
        self._parts, self._remove = tuple(parts), remove
        self.show_values(values, anew=True)

    def values(self) -> tuple[tuple[str, ...], ...]:
        """Return the lines in which something is typed."""
        lines = (tuple(_value(cell) for cell in cells) for _, cells in self._lines)
        return tuple(line for line, (_, cells) in zip(lines, self._lines, strict=True) if _typed(cells))

    def show_values(self, values: Sequence[Sequence[str]], *, anew: bool = False) -> None:
        """Show these lines and an empty one."""
        if self._lines and not anew and tuple(map(tuple, values)) == self.values():
            return
        for frame, _ in self._lines:
            self._layout.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._lines = []
        for line in values:
            self._add(line)
        self._add(())

    def dress(self) -> None:
        """Colour the icons anew."""
        for button in self.findChildren(QToolButton):
            button.setIcon(icon("close"))

    def inputs(self) -> tuple[tuple[QLineEdit | QComboBox, ...], ...]:
        """Return the cells, line by line."""
        return tuple(cells for _, cells in self._lines)

    def _add(self, values: Sequence[str]) -> None:
        frame = QWidget(self)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        cells = tuple(self._cell(part, values[place] if values else "") for place, part in enumerate(self._parts))
        for part, cell in zip(self._parts, cells, strict=True):
            layout.addWidget(cell, part.share)
        button = QToolButton(frame)
        button.setToolTip(self._remove)
        button.setAccessibleName(self._remove)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(icon("close"))
        button.clicked.connect(lambda: self._drop(frame))
        layout.addWidget(button)
        self._layout.addWidget(frame)
        self._lines.append((frame, cells))
        self._chain()

    def _chain(self) -> None:
        """Let Tab go through the lines where they stand; a button is not on its way: an emptied line is gone when saved."""
        before = self._after
        for _, cells in self._lines:
            for cell in cells:
                QWidget.setTabOrder(before, cell)
                before = cell

    def _cell(self, part: Part, value: str) -> QLineEdit | QComboBox:
        if not part.choices:
            field = QLineEdit(value)
            field.setCursorPosition(0)
            field.setPlaceholderText(part.words)
            field.setAccessibleName(part.words)
            field.textEdited.connect(self._on_edited)
            return field
        box = CalmBox()
        box.setAccessibleName(part.words)
        for code, words in part.choices:
            box.addItem(words, code)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.activated.connect(self.edited)
        return box

    def _on_edited(self) -> None:
        if _typed(self._lines[-1][1]):
            self._add(())
        self.edited.emit()

    def _drop(self, frame: QWidget) -> None:
        place = next(place for place, (shown, _) in enumerate(self._lines) if shown is frame)
        if place == len(self._lines) - 1:
            return
        del self._lines[place]
        self._layout.removeWidget(frame)
        frame.deleteLater()
        self.edited.emit()


def _value(cell: QLineEdit | QComboBox) -> str:
    return cell.text().strip() if isinstance(cell, QLineEdit) else str(cell.currentData())


def _typed(cells: Sequence[QLineEdit | QComboBox]) -> bool:
    return any(cell.text().strip() for cell in cells if isinstance(cell, QLineEdit))
