"""Ctrl+K: one field that finds people, documents and actions, from the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ..domain.access import Permission
from ..domain.patients import PatientRow
from ..domain.texts import fold
from ..services.patients import FindPatients
from .forms.palette import Ui_PaletteForm
from .icons import icon
from .screens import Action
from .sessions import Session

PAUSE = 60  # milliseconds after a key press until the search is asked; the newest answer wins
MOST_PEOPLE = 12


class Palette(QDialog):
    """Finds while typing; Enter opens what is chosen."""

    def __init__(self, session: Session, actions: Sequence[Action], *, open_patient: Callable[[str], None],
                 parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._actions, self._open_patient = session, actions, open_patient
        self._form = Ui_PaletteForm()
        self._form.setupUi(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self._form.typed.textChanged.connect(lambda _: self._timer.start())
        self._form.found.itemActivated.connect(self._open)
        self._form.typed.installEventFilter(self)
        self._show(())

    def begin(self, typed: str = "") -> None:
        """Show the palette with what was typed already."""
        self._form.typed.setText(typed)
        self._form.typed.setFocus()
        self._search()
        self.show()

    def _search(self) -> None:
        typed = self._form.typed.text().strip()
        if not typed or not self._session.may(Permission.PATIENTS_READ):
            self._show(())
            return
        self._session.ask(FindPatients(typed=typed, limit=MOST_PEOPLE), owner=self, done=self._show, topic="search")

    def _show(self, people: Sequence[PatientRow]) -> None:
        found = self._form.found
        found.clear()
        for row in people:
            birth = row.birth_date.strftime("%d.%m.%Y") if row.birth_date else ""
            self._add("user", "  ·  ".join(part for part in (row.full_name, birth, row.iin, row.phone) if part),
                      partial(self._open_patient, row.id))
        wanted = fold(self._form.typed.text())
        for action in self._actions:
            if all(word in fold(action.title) for word in wanted.split()):
                self._add("right", f"{action.title}    {action.keys}".rstrip(), action.run)
        found.setCurrentRow(0)

    def _add(self, picture: str, words: str, run: Callable[[], object]) -> None:
        item = QListWidgetItem(icon(picture), words)
        item.setData(Qt.ItemDataRole.UserRole, run)
        self._form.found.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.accept()
        item.data(Qt.ItemDataRole.UserRole)()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field move and open in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            found, key = self._form.found, event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                found.setCurrentRow(max(0, min(found.count() - 1, found.currentRow() + step)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (item := found.currentItem()):
                self._open(item)
                return True
        return super().eventFilter(watched, event)
