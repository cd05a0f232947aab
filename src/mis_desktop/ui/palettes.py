"""Ctrl+K: one field that finds people, documents and actions, from the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ..domain.access import Permission
from ..domain.documents import DocumentRow
from ..domain.patients import PatientRow
from ..domain.texts import fold, query_keys
from ..services.papers import FindDocuments
from ..services.patients import FindPatients
from .forms.palette import Ui_PaletteForm
from .icons import icon
from .screens import Action
from .sessions import Session

PAUSE = 60  # milliseconds after a key press until the search is asked; the newest answer wins
MOST_PEOPLE = 12
MOST_DOCUMENTS = 4
LOCK = "Ctrl+L"


class Palette(QDialog):
    """Finds while typing; Enter opens what is chosen."""

    def __init__(self, session: Session, actions: Sequence[Action], *, go: Callable[[str, str], None], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._actions, self._go = session, actions, go
        self._people: Sequence[PatientRow] = ()
        self._answered, self._enter_waits = "", False  # what the list answers; Enter before that waits for the answer
        self._documents: Sequence[DocumentRow] = ()
        self._form = Ui_PaletteForm()
        self._form.setupUi(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self._form.typed.textChanged.connect(lambda _: self._timer.start())
        self._form.found.itemActivated.connect(self._open)
        self._form.typed.installEventFilter(self)
        for action in actions:
            if action.keys == LOCK:  # a popup keeps the keys of what is behind it from being heard
                QShortcut(QKeySequence(LOCK), self).activated.connect(partial(self._run, action.run))
        self._show(())

    def begin(self, typed: str = "") -> None:
        """Show the palette with what was typed already."""
        self._form.typed.setText(typed)
        self._form.typed.setFocus()
        self._search()
        self.show()

    def _search(self) -> None:
        typed = self._form.typed.text().strip()
        self._documents = ()
        if typed and self._session.may(Permission.DOCUMENTS_READ):
            self._session.ask(FindDocuments(typed=typed, limit=MOST_DOCUMENTS), owner=self, done=self._show_documents,
                              topic="search documents")
        if typed and self._session.may(Permission.PATIENTS_READ):
            self._session.ask(FindPatients(typed=typed, limit=MOST_PEOPLE), owner=self, topic="search",
                              done=partial(self._answer, typed))
        else:
            self._answer(typed, ())

    def _answer(self, typed: str, people: Sequence[PatientRow]) -> None:
        self._answered = typed
        self._show(people)
        if self._enter_waits:
            self._enter()

    def _enter(self) -> None:
        """Open what is chosen of the list that answers what is typed: never somebody of an older list."""
        self._enter_waits = self._answered != self._form.typed.text().strip()
        if self._enter_waits:
            self._timer.stop()
            self._search()
        elif (item := self._form.found.currentItem()) is not None:
            self._open(item)

    def _show_documents(self, documents: Sequence[DocumentRow]) -> None:
        self._documents, chosen = documents, self._form.found.currentRow()
        self._show(self._people)
        self._form.found.setCurrentRow(max(0, chosen))  # documents come last: what was chosen keeps its place

    def _show(self, people: Sequence[PatientRow]) -> None:
        found, self._people = self._form.found, people
        found.clear()
        for row in people:
            birth = row.birth_date.strftime("%d.%m.%Y") if row.birth_date else ""
            self._add("user", "  ·  ".join(part for part in (row.full_name, birth, row.iin, row.phone) if part),
                      partial(self._go, "patient", row.id))
        for action in self._actions:
            if self._fits(action.title):
                self._add("right", f"{action.title}    {action.keys}".rstrip(), action.run)
        for paper in self._documents:
            made = self._session.local(paper.frozen_at).strftime("%d.%m.%Y %H:%M")
            self._add("documents", f"{made}  ·  {paper.patient}  ·  {paper.doctor}", partial(self._go, "document", paper.id))
        found.setCurrentRow(0)
        self._form.nothing.setVisible(not found.count())

    def _fits(self, title: str) -> bool:
        """Whether a title holds what was typed, in either keyboard layout."""
        words, typed = fold(title), self._form.typed.text()
        if all(word in words for word in fold(typed).split()):
            return True
        begins = words.split()
        return all(any(word.startswith(key) for key in keys for word in begins) for keys in query_keys(typed))

    def _add(self, picture: str, words: str, run: Callable[[], object]) -> None:
        item = QListWidgetItem(icon(picture), words)
        item.setData(Qt.ItemDataRole.UserRole, run)
        self._form.found.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self._run(item.data(Qt.ItemDataRole.UserRole))

    def _run(self, run: Callable[[], object]) -> None:
        self.accept()
        run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field move and open in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            found, key = self._form.found, event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                found.setCurrentRow(max(0, min(found.count() - 1, found.currentRow() + step)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)
