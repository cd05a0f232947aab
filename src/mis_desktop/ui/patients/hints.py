"""Help while typing into a line: places of the book with what they lie in, and short lists of usual words.

Free text is always taken; a place that was not chosen from the book says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLabel, QLineEdit

from ...domain.books import BookEntry
from ...domain.people import Coded
from ...services.books import PLACES, FoundPlace, SearchPlaces
from ..languages import language
from ..sessions import Session

PAUSE = 80  # milliseconds after a key press until the book is asked; the newest answer wins


def name_in(entry: BookEntry) -> str:
    """Return an entry's name in the language of the window, in Russian where there is no Kazakh one."""
    return entry.name_kk if language() == "kk" and entry.name_kk else entry.name_ru


def place_words(found: FoundPlace) -> str:
    """Return a place behind the places it lies in: Область Абай, г. Семей."""
    return ", ".join(name_in(entry) for entry in (*found.above, found.entry))


def _popup(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None  # noqa: S101 - a completer makes its own
    return popup


class PlaceHint(QObject):
    """Makes a line a place: what is chosen carries the book's code, what is typed over loses it."""

    changed = Signal()

    def __init__(self, field: QLineEdit, note: QLabel, session: Session) -> None:
        super().__init__(field)
        self._field, self._note, self._session = field, note, session
        self._chosen, self._codes = Coded(text=""), dict[str, str]()
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setObjectName("places")
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(field)
        self._completer.activated.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        field.textEdited.connect(self._on_typed)

    @property
    def place(self) -> Coded:
        """The place as it stands in the field."""
        text = self._field.text().strip()
        return self._chosen if text == self._chosen.text else Coded(text=text)

    def show_place(self, place: Coded) -> None:
        """Show a place that was chosen or typed before."""
        self._chosen = place
        self._field.setText(place.text)
        self._field.setCursorPosition(0)
        self.reword()

    def reword(self) -> None:
        """Say whether the text is from the book."""
        free = bool(self.place.text) and not self.place.from_book
        self._note.setText(self.tr("not from the book") if free else "")
        self._note.setVisible(free)

    def _on_typed(self) -> None:
        self._timer.start()
        self.reword()
        self.changed.emit()

    def _search(self) -> None:
        typed = self._field.text().strip()
        if len(typed) > 1:
            self._session.ask(SearchPlaces(typed=typed), owner=self, done=self._offer, topic="places")

    def _offer(self, found: Sequence[FoundPlace]) -> None:
        if not self._field.hasFocus():
            return
        self._codes = {place_words(place): place.entry.code for place in found}
        self._words.setStringList(list(self._codes))
        if found:
            self._completer.complete()
        else:
            _popup(self._completer).hide()

    def offered(self) -> tuple[str, ...]:
        """Return the places offered for what is typed."""
        return tuple(self._words.stringList())

    def _take(self, words: str) -> None:
        """Choose an offered place."""
        self.show_place(Coded(text=words, code=self._codes.get(words, ""), book=PLACES))
        self.changed.emit()


class UsualWords(QObject):
    """Offers a short list below a line when it is clicked or Down is pressed; anything else may be typed."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(14)
        field.setCompleter(self._completer)
        self._completer.activated.connect(field.textEdited)
        field.installEventFilter(self)

    def offer(self, words: Sequence[str]) -> None:
        """Take the words."""
        self._words.setStringList(list(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the whole list on a click into the empty line, and on Down."""
        down = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        click = event.type() is QEvent.Type.MouseButtonRelease and not self._field.text()
        if (down or click) and not self._field.isReadOnly() and not _popup(self._completer).isVisible():
            self._completer.setCompletionPrefix("")
            self._completer.complete()
            return down
        return super().eventFilter(watched, event)
