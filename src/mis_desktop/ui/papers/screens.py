"""The documents' page: what waits for a signature, what was signed, and what each paper and its signature are worth."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ...domain.access import Permission
from ...domain.changes import Changes
from ...domain.documents import DocumentRow, DocumentState, Shown, Signature
from ...services.documents import DocumentView, GetDocument
from ...services.papers import FindDocuments, Preview
from ...services.reports import ExportDocuments
from ..exports import export_list
from ..forms.documents import Ui_DocumentsForm
from ..icons import icon
from ..languages import language
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..signings import Signed, key_words, sign_document, sign_documents
from ..tables import Column, PagedRows
from ..themes import colours
from ..words import document_state
from .leaving import Leaving
from .marks import RowMarks
from .previews import PaperPanel

PAUSE = 150  # milliseconds of rest before what was typed is searched, or a chosen row is opened
MOST = 500  # documents signed in one go
STATES = {
    DocumentState.FROZEN: ("sign", "warn"), DocumentState.SIGNED: ("seal", "muted"), DocumentState.QUEUED: ("clock", "warn"),
    DocumentState.DELIVERED: ("delivery", "accent"), DocumentState.ACCEPTED: ("check", "good"),
    DocumentState.REJECTED: ("alert", "bad")}


class DocumentsScreen(Screen):
    """The list at the left, the chosen paper at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = Ui_DocumentsForm()
        self._form.setupUi(self)
        self._rows: PagedRows[DocumentRow] = PagedRows(session, key=lambda row: row.id, parent=self)
        self._marks, self.panel = RowMarks(session, self), PaperPanel(session, self._form, self)
        self._leaving = Leaving(self, self.panel, print_button=self._form.printButton, copy_button=self._form.exportButton)
        self._waiting: tuple[DocumentRow, ...] = ()
        self._sought = self._beside = ""  # a document to open; the row in focus while another paper is shown
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._resting = QTimer(self, singleShot=True, interval=PAUSE)
        self._seeing = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        (self._form.toSignButton if session.may(Permission.DOCUMENTS_SIGN) else self._form.allButton).setChecked(True)
        self.setFocusProxy(self._form.table)
        self.retranslate()
        self._ask()

    def _connect(self) -> None:
        form, table = self._form, self._form.table
        table.show_rows(self._rows)
        table.steered_by(form.searchField)
        table.chosen.connect(lambda _: self._resting.start())
        table.opened.connect(lambda row: self.go.emit("visit", row.visit_id))
        table.verticalScrollBar().valueChanged.connect(lambda _: self._seeing.start())
        self._rows.arrived.connect(self._arrive)
        self._rows.failed.connect(self.complain)
        self._marks.answered.connect(self._repaint)
        self.panel.arrived.connect(self._previewed)
        self._typing.timeout.connect(self._ask)
        self._resting.timeout.connect(self._open_chosen)
        self._seeing.timeout.connect(self._verify_seen)
        form.searchField.textChanged.connect(lambda _: self._typing.start())
        for button in (form.toSignButton, form.allButton, form.rejectedButton):
            button.clicked.connect(self._ask)
        form.patientButton.clicked.connect(self._go_patient)
        form.visitButton.clicked.connect(self._go_visit)
        form.signButton.clicked.connect(self.sign)
        form.signAllButton.clicked.connect(self.sign_all)
        form.excelButton.clicked.connect(self.to_excel)
        for action in self.actions_here():
            shortcut = QShortcut(QKeySequence(action.keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.run)

    def actions_here(self) -> list[Action]:
        """Return what can be done here."""
        return [Action(self.tr("Sign the document"), self.sign, "F9"),
                Action(self.tr("Sign all that wait"), self.sign_all, "Ctrl+F9"),
                Action(self.tr("Print the document"), self._leaving.print_a4, "Ctrl+P"),
                Action(self.tr("Print the document on A5"), self._leaving.print_a5, "Ctrl+Shift+5"),
                Action(self.tr("Save a copy: JSON, CMS and PDF"), self._leaving.save_copy, "Ctrl+Shift+E"),
                Action(self.tr("Documents to Excel"), self.to_excel, "Ctrl+E"),
                Action(self.tr("Open the document's patient"), self._go_patient, "Ctrl+Shift+P"),
                Action(self.tr("Open the document's visit"), self._go_visit, "Ctrl+Shift+V"),
                Action(self.tr("Find documents of a patient"), self._form.searchField.setFocus, "Ctrl+Shift+F")]

    # --- the list ---------------------------------------------------------------------------------------------

    @property
    def shown(self) -> Shown:
        """The filter in force."""
        return (Shown.TO_SIGN if self._form.toSignButton.isChecked() else
                Shown.REJECTED if self._form.rejectedButton.isChecked() else Shown.ALL)

    def refresh(self) -> None:
        """Look again at the list, the chosen paper and what waits."""
        self._form.table.refresh()
        self._ask_waiting()
        self.panel.show_row(self.panel.row)

    def concerns(self, changes: Changes) -> bool:
        """Documents, their delivery, who is trusted, names of patients."""
        shown = self.panel.row.id if self.panel.row else ""
        if touches(changes, "trust") or any(change.id == shown for change in changes.items):
            self.panel.stale = True
        return touches(changes, "document", "outgoing", "trust", "patient")

    def show_document(self, document_id: str) -> None:
        """Open a document, whatever the list shows."""
        self._sought = document_id
        self._form.allButton.setChecked(True)
        self._form.searchField.clear()
        self._typing.stop()
        self._ask()

    def _ask(self) -> None:
        shown, typed = self.shown, self._form.searchField.text().strip()
        self._form.table.say_when_empty(self._empty_words(shown, typed))
        self._rows.show(lambda last, limit: FindDocuments(
            shown=shown, typed=typed, before=last.number if last else None, limit=limit))
        self._ask_waiting()

    def _ask_waiting(self) -> None:
        doctor = self.session.doctor
        if doctor is not None and self.session.may(Permission.DOCUMENTS_SIGN):
            self.session.ask(FindDocuments(shown=Shown.TO_SIGN, doctor_id=doctor.id, limit=MOST), owner=self, topic="waiting",
                             done=self._show_waiting)

    def _show_waiting(self, waiting: tuple[DocumentRow, ...]) -> None:
        self._waiting = waiting
        self._word_buttons()

    def _arrive(self) -> None:
        self._seeing.start()
        if self._sought and not self._form.table.choose(self._sought):
            self._beside = self._rows.key_at(self._form.table.currentIndex().row())
            self.session.ask(GetDocument(document_id=self._sought), owner=self, done=self._found, failed=self.complain)
        self._sought = ""

    def _found(self, view: DocumentView) -> None:
        """A document too far down the list: the row is fetched by its number."""
        self.session.ask(FindDocuments(before=view.document.number + 1, limit=1), owner=self,
                         done=lambda rows: self.panel.show_row(rows[0]))

    def _open_chosen(self) -> None:
        row = self._form.table.row()
        if row is not None and row.id == self._beside:
            return
        self._beside = ""
        if row is not None or self.shown is not Shown.ALL:
            self.panel.show_row(row)
        self._word_buttons()

    def _verify_seen(self) -> None:
        table = self._form.table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        rows = self._rows.rows()
        self._marks.want(rows[max(0, first):(last + 1) or len(rows)])

    def _repaint(self, document_id: str) -> None:
        place = self._rows.place_of(document_id)
        if place >= 0:
            self._rows.dataChanged.emit(self._rows.index(place, 0), self._rows.index(place, self._rows.columnCount() - 1))

    def _previewed(self, preview: Preview) -> None:
        self._marks.learn(preview.view)
        self._word_buttons()

    # --- what can be done -------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Sign the chosen document."""
        row = self.panel.row
        if row is not None and self._mine(row):
            sign_document(self.session, row.id, parent=self, done=self._signed_one, failed=self.complain,
                          cancelled=self._word_buttons, about=f"{row.form}  ·  {row.patient}")

    def sign_all(self) -> None:
        """Sign everything that waits for this doctor."""
        if self._waiting:
            sign_documents(self.session, [row.id for row in reversed(self._waiting)], parent=self, done=self._signed_many)

    def _mine(self, row: DocumentRow) -> bool:
        doctor = self.session.doctor
        return (row.state is DocumentState.FROZEN and doctor is not None and row.doctor_id == doctor.id
                and self.session.may(Permission.DOCUMENTS_SIGN))

    def _signed_one(self, signature: Signature) -> None:
        self.told.emit("✓ " + self.tr("Signed: {signer}").format(signer=signature.signer))
        self._word_buttons()

    def _signed_many(self, signed: Signed) -> None:
        if signed.signatures:
            self.told.emit("✓ " + self.tr("%n document(s) signed", "", len(signed.signatures)))
        if signed.failures:
            self.complain(signed.failures[0][1])
        self._word_buttons()

    def to_excel(self) -> None:
        """Write the list as it is filtered to Excel."""
        shown, typed = self.shown, self._form.searchField.text().strip()
        export_list(self, lambda path: ExportDocuments(path=path, shown=shown, typed=typed, language=language()),
                    name=self.tr("Documents"))

    def _go_patient(self) -> None:
        if self.panel.row is not None:
            self.go.emit("patient", self.panel.row.patient_id)

    def _go_visit(self) -> None:
        if self.panel.row is not None and self.session.may(Permission.VISITS_READ):
            self.go.emit("visit", self.panel.row.visit_id)

    # --- words ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._rows.set_columns(self._columns())
        self._form.table.say_when_empty(self._empty_words(self.shown, self._form.searchField.text().strip()))
        self.panel.word()
        self._leaving.retranslate()
        self._word_buttons()

    def _columns(self) -> list[Column[DocumentRow]]:
        local, marks = self.session.local, self._marks

        def mark_words(row: DocumentRow) -> str:
            mark = marks.mark(row)
            return mark.words if mark else ""

        def mark_icon(row: DocumentRow) -> tuple[str, str] | None:
            mark = marks.mark(row)
            return (mark.picture, mark.role) if mark else None

        columns: list[Column[DocumentRow]] = [
            Column(title=self.tr("Date"), text=lambda row: f"{local(row.frozen_at):%d.%m.%Y}", width=10),
            Column(title=self.tr("Patient"), text=lambda row: row.patient, stretch=True)]
        if len(self.session.doctors) > 1:
            columns.append(Column(title=self.tr("Doctor"), text=lambda row: row.doctor, width=13))
        return [*columns,
                Column(title=self.tr("State"), text=lambda row: document_state(row.state), width=17,
                       icon=lambda row: STATES[row.state]),
                Column(title=self.tr("Signature"), text=mark_words, width=12, icon=mark_icon)]

    def _empty_words(self, shown: Shown, typed: str) -> str:
        if typed:
            return self.tr("No document of such a patient. Type less, or choose “All”.")
        if shown is Shown.TO_SIGN:
            return self.tr("Nothing waits for a signature. A visit that is finished appears here until it is signed.")
        if shown is Shown.REJECTED:
            return self.tr("Nothing was rejected.")
        return self.tr("There are no documents yet. The first one is made when a visit is finished.")

    def _word_buttons(self) -> None:
        form, row, signs = self._form, self.panel.row, self.session.may(Permission.DOCUMENTS_SIGN)
        form.signButton.setText(self.tr("Sign") + "  F9")
        form.signButton.setVisible(row is not None and self._mine(row))
        form.signAllButton.setText(self.tr("Sign all that wait: %n", "", len(self._waiting)))
        form.signAllButton.setVisible(signs and len(self._waiting) > 0)
        form.keyLine.setText(key_words(self.session) if signs and self._waiting else "")
        form.patientButton.setVisible(row is not None)
        form.visitButton.setVisible(row is not None and self.session.may(Permission.VISITS_READ))
        self._leaving.word()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self.panel.word()
            self._form.excelButton.setIcon(icon("excel", colours().text))
        super().changeEvent(event)
