"""The page of patients: the list and, over it, one card at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout

from ...domain.access import Permission
from ...domain.changes import Changes
from ..exports import export_list
from ..screens import Action, Screen
from ..sessions import Session, touches
from .cards import PatientCard
from .lists import PatientList
from .states import guessed


class PatientsScreen(Screen):
    """Finds people and opens their cards."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list, self.card = PatientList(session, self), PatientCard(session, self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.card)
        self._connect()
        self.setFocusProxy(self.list)
        self.retranslate()

    def _connect(self) -> None:
        self.list.opened.connect(self.show_patient)
        self.list.new_wanted.connect(self.register)
        self.list.excel_wanted.connect(self._export)
        self.list.rows.failed.connect(self.complain)
        self.card.ready.connect(self._show_card)
        self.card.closed.connect(self.show_list)
        self.card.go.connect(self.go)
        self.card.failed.connect(self.complain)

    def show_patient(self, patient_id: str) -> None:
        """Open a card; asks in place first when another has unsaved text."""
        if self._pages.currentWidget() is self.card and self.card.patient.id == patient_id:
            return
        self.card.leave(lambda: self.card.open(patient_id))

    def register(self, typed: str = "") -> None:
        """Open a new card, filled with what was typed in a search."""
        if self.session.may(Permission.PATIENTS_WRITE):
            self.card.leave(lambda: self.card.begin(guessed(typed)))

    def show_list(self) -> None:
        """Go back to the list."""
        self._pages.setCurrentWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.setFocus()
        self.list.form.searchField.selectAll()

    def _show_card(self) -> None:
        self._pages.setCurrentWidget(self.card)
        self.setFocusProxy(self.card)
        self.card.setFocus()

    def refresh(self) -> None:
        """Look again at the list, and at the card that is open."""
        self.list.refresh()
        if self._pages.currentWidget() is self.card:
            self.card.refresh()

    def concerns(self, changes: Changes) -> bool:
        """Whether a card or a history may look otherwise now."""
        return touches(changes, "patient", "visit", "document", "booking")

    def may_leave(self) -> bool:
        """Whether no card has unsaved text; else it asks in place, and goes on when it is answered."""
        if self._pages.currentWidget() is self.list or not self.card.dirty:
            return True
        self.card.leave(self.next_step)
        return False

    def _export(self) -> None:
        export_list(self, self.list.export_to, name=self.tr("Patients"))

    def actions_here(self) -> list[Action]:
        """Return what can be done with the list or the card."""
        buttons: tuple[QPushButton, ...] = (self.list.form.newButton, self.list.form.excelButton)
        if self._pages.currentWidget() is self.card:
            buttons = (self.card.form.saveButton, self.card.form.discardButton, self.card.form.bookButton,
                       self.card.form.emergencyButton, self.card.form.backButton)
        return [Action(button.text().replace(button.shortcut().toString(), "").strip(), button.click,
                       button.shortcut().toString())
                for button in buttons if button.isVisibleTo(self) and button.isEnabled()]

    def retranslate(self) -> None:
        """Word everything anew."""
        self.list.retranslate()
        self.card.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme as well."""
        if event.type() is QEvent.Type.PaletteChange:
            self.list.dress()
        super().changeEvent(event)
