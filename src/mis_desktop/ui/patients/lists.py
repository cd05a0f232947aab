"""The register: search as one types, arrows choose, Enter opens; nothing typed shows everybody by name."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...domain.access import Permission
from ...domain.patients import PatientRow
from ...domain.phones import phone_shown
from ...services.patients import FindPatients
from ...services.reports import ExportPatients
from ..forms.patients import Ui_PatientsForm
from ..icons import icon
from ..languages import language
from ..sessions import Session
from ..tables import Column, PagedRows
from ..themes import colours
from ..words import age, sex_name
from .keyed import keyed
from .states import shown_day

PAUSE = 15  # milliseconds after a key press until the search is asked; the newest answer wins


class PatientList(QWidget):
    """The search field and what it finds."""

    opened = Signal(str)  # a patient's id
    new_wanted = Signal(str)  # what was typed
    excel_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_PatientsForm()
        self.form.setupUi(self)
        self.rows = PagedRows[PatientRow](session, key=lambda row: row.id, parent=self)
        self.form.table.show_rows(self.rows)
        self.form.table.steered_by(self.form.searchField)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self.setFocusProxy(self.form.searchField)
        self.dress()

    def _connect(self) -> None:
        form = self.form
        self._timer.timeout.connect(self.search)
        form.searchField.textChanged.connect(lambda _: self._timer.start())
        form.table.opened.connect(lambda row: self.opened.emit(row.id))
        form.newButton.clicked.connect(lambda: self.new_wanted.emit(self.typed))
        form.excelButton.clicked.connect(self.excel_wanted)
        form.newButton.setVisible(self._session.may(Permission.PATIENTS_WRITE))
        form.excelButton.setVisible(self._session.may(Permission.REPORTS_PATIENTS))

    @property
    def typed(self) -> str:
        """What is searched."""
        return self.form.searchField.text().strip()

    def search(self) -> None:
        """Ask for what was typed, from the top."""
        typed = self.typed
        self._word_empty()
        self.rows.show(lambda after, limit: FindPatients(typed=typed, limit=limit, after=after))

    def refresh(self) -> None:
        """Look again; the chosen row stays chosen."""
        if self.rows.settled:
            self.form.table.refresh()
        else:
            self.search()

    def export_to(self, path: str) -> ExportPatients:
        """Return the command that exports what is searched."""
        return ExportPatients(typed=self.typed, path=path, language=language())

    def _word_empty(self) -> None:
        words = (self.tr("Nobody is found by “{typed}”. Ctrl+N registers a new patient with what is typed.")
                 if self.typed else self.tr("There are no patients yet. Ctrl+N registers the first one."))
        self.form.table.say_when_empty(words.format(typed=self.typed))

    def _columns(self) -> tuple[Column[PatientRow], ...]:
        today = self._session.now().date()
        return (
            Column(title=self.tr("Patient"), text=lambda row: row.full_name, stretch=True),
            Column(title=self.tr("Birth date"), text=lambda row: shown_day(row.birth_date), width=13),
            Column(title=self.tr("Age"), text=lambda row: age(row.birth_date, today), width=14, tone=lambda row: "muted"),
            Column(title=self.tr("Sex"), text=lambda row: sex_name(row.sex), width=14, tone=lambda row: "muted"),
            Column(title=self.tr("IIN"), text=lambda row: row.iin or self.tr("no IIN"), width=17,
                   tone=lambda row: "text" if row.iin else "muted"),
            Column(title=self.tr("Phone"), text=lambda row: phone_shown(row.phone), width=20))

    def retranslate(self) -> None:
        """Word everything anew."""
        self.form.retranslateUi(self)
        keyed(self.form.newButton, self.tr("New patient"), "Ctrl+N")
        keyed(self.form.excelButton, self.tr("To Excel"), "Ctrl+E")
        self._word_empty()
        self.rows.set_columns(self._columns())

    def dress(self) -> None:
        """Colour the icons anew."""
        self.form.newButton.setIcon(icon("plus", colours().on_accent))
        self.form.excelButton.setIcon(icon("excel"))
