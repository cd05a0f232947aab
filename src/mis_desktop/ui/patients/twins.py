"""Similar cards, looked for while a new patient is typed: a second card of the same person splits the history."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from ...domain.patients import PatientRow, typed_date
from ...domain.phones import phone_shown
from ...domain.texts import fold
from ...services.patients import FindPatients
from ..sessions import Session
from ..tables import Column, PagedRows, TableView
from ..themes import set_role
from .states import State, shown_day

PAUSE, MOST = 150, 20  # milliseconds after a key press; rows
STEM = 3  # letters of the given name that must agree: Гүлнар and Гүлнара meet


class Twins(QObject):
    """Asks for cards like the one being typed. `opened` carries the id of the one to open instead."""

    opened = Signal(str)

    def __init__(self, session: Session, table: TableView, note: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._table, self._note = session, table, note
        self._typed = ""
        self.rows = PagedRows[PatientRow](session, key=lambda row: row.id, parent=self)
        table.show_rows(self.rows)
        table.opened.connect(lambda row: self.opened.emit(row.id))
        self.rows.arrived.connect(self._tell)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)

    def look(self, state: State) -> None:
        """Look for cards like this one, in a moment."""
        self._typed = likeness(state)
        self._timer.start()

    def clear(self) -> None:
        """Forget what was found."""
        self._typed = ""
        self.rows.put(())

    def _ask(self) -> None:
        typed = self._typed
        if typed:
            self.rows.show(lambda after, limit: FindPatients(typed=typed, limit=min(limit, MOST), after=after))
        else:
            self.rows.put(())

    def _tell(self) -> None:
        count = self.rows.rowCount()
        words = self.tr("%n similar card(s): is it the same person? Enter opens the card.", "", count) if count else ""
        self._note.setText(f"⚠ {words}" if count else "")
        self._note.setVisible(bool(count))
        set_role(self._note, "notice")

    def reword(self) -> None:
        """Word the list anew."""
        self._table.say_when_empty(self.tr("While you type, cards with the same IIN, or a like name and the same birth date, "
                                           "are shown here."))
        self.rows.set_columns((
            Column(title=self.tr("Patient"), text=lambda row: row.full_name, stretch=True),
            Column(title=self.tr("Birth date"), text=lambda row: shown_day(row.birth_date), width=13),
            Column(title=self.tr("IIN or phone"), text=lambda row: row.iin or phone_shown(row.phone), width=20)))
        self._tell()


def likeness(state: State) -> str:
    """Return the search that finds cards like this one; nothing while too little is typed."""
    iin, family, given, born = (str(state[name]).strip() for name in ("iin", "family", "given", "birth_date"))
    if len(iin) == 12 and iin.isdigit():
        return iin
    day = typed_date(born)
    if not family or not (day or given):
        return ""
    stem = fold(family)
    stem = stem[:max(4, len(stem) - 2)]  # Ахметов and Ахметова
    return " ".join(filter(None, (stem, fold(given)[:STEM], shown_day(day))))
