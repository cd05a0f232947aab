"""What stands beside a card: the visits, newest first and page by page, two measurements drawn, and the way to a new visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ...domain.access import Permission
from ...domain.documents import DocumentState
from ...domain.visits import Diagnosis, DiagnosisKind, PastVisit, Visit, VisitState
from ...services.visits import HistoryOfPatient, OpenEmergencyVisit
from ..forms.card import Ui_CardForm
from ..sessions import Session
from ..tables import Column, PagedRows
from ..tasks import Failure
from ..themes import rhythm, set_problem
from ..visits.trends import Point, Trend
from ..words import document_state
from .keyed import keyed

MEASURES = ("systolic", "weight")
PICTURES = {  # icon and colour of a document's state; the word stands beside it
    DocumentState.FROZEN: ("sign", "warn"), DocumentState.SIGNED: ("seal", "text"), DocumentState.QUEUED: ("clock", "warn"),
    DocumentState.DELIVERED: ("delivery", "accent"), DocumentState.ACCEPTED: ("check", "good"),
    DocumentState.REJECTED: ("alert", "bad")}


class History(QObject):
    """Fills the side of the card with a patient's visits. `opened` carries a visit's id, `failed` a Failure."""

    opened = Signal(str)
    failed = Signal(object)

    def __init__(self, form: Ui_CardForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session, self._patient_id = form, session, ""
        self._reads = session.may(Permission.VISITS_READ)
        self.rows = PagedRows[PastVisit](session, key=lambda row: row.visit_id, parent=self)
        if self._reads:
            form.history.show_rows(self.rows)
        self.trends = {measure: (QLabel(), Trend()) for measure in MEASURES}
        self._lay()
        self._connect()

    def _lay(self) -> None:
        row = QHBoxLayout(self._form.trends)
        row.setContentsMargins(0, rhythm(), 0, 0)
        row.setSpacing(2 * rhythm())
        for title, trend in self.trends.values():
            title.setProperty("role", "small")
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(trend)
            row.addLayout(column)
        self._form.emergencyPart.hide()
        self._form.trends.hide()

    def _connect(self) -> None:
        form = self._form
        if self._reads:
            form.history.opened.connect(lambda row: self.opened.emit(row.visit_id))
        self.rows.arrived.connect(self._draw)
        self.rows.failed.connect(self.failed)
        form.emergencyButton.setVisible(self._session.may(Permission.VISITS_WRITE) and self._session.doctor is not None)
        form.emergencyButton.clicked.connect(self.ask_reason)
        form.emergencyCancel.clicked.connect(form.emergencyPart.hide)
        form.emergencyOpen.clicked.connect(self._open_emergency)
        form.emergencyReason.returnPressed.connect(self._open_emergency)
        form.emergencyReason.textEdited.connect(lambda _: set_problem(form.emergencyReason, wrong=False))

    def show_patient(self, patient_id: str) -> None:
        """Read the visits of a patient anew; nobody's for an empty id."""
        if patient_id == self._patient_id:
            self.refresh()
            return
        self._patient_id = patient_id
        self._form.emergencyPart.hide()
        self._form.emergencyReason.clear()
        self.rows.clear()
        if patient_id and self._reads:
            self.rows.show(lambda after, limit: HistoryOfPatient(
                patient_id=patient_id, limit=limit, before=(after.opened_at, after.visit_id) if after else None))

    def refresh(self) -> None:
        """Look again; the chosen visit stays chosen."""
        if self._patient_id and self._reads:
            self._form.history.refresh()

    def ask_reason(self) -> None:
        """Ask for the reason of a visit without a booking, in place."""
        self._form.emergencyPart.show()
        self._form.emergencyReason.setFocus()

    def _open_emergency(self) -> None:
        reason, doctor = self._form.emergencyReason.text().strip(), self._session.doctor
        set_problem(self._form.emergencyReason, wrong=not reason)
        if not reason or doctor is None or not self._form.emergencyOpen.isEnabled():
            return
        self._form.emergencyOpen.setEnabled(False)
        self._session.do(OpenEmergencyVisit(patient_id=self._patient_id, doctor_id=doctor.id, reason=reason), owner=self,
                         done=self._opened_emergency, failed=self._refuse)

    def _opened_emergency(self, visit: Visit) -> None:
        self._form.emergencyOpen.setEnabled(True)
        self._form.emergencyReason.clear()
        self._form.emergencyPart.hide()
        self.opened.emit(visit.id)

    def _refuse(self, failure: Failure) -> None:
        self._form.emergencyOpen.setEnabled(True)
        self.failed.emit(failure)

    def _draw(self) -> None:
        rows = self.rows.rows()
        for measure, (title, trend) in self.trends.items():
            points = [Point(self._session.local(row.opened_at).date(), typed)
                      for row in reversed(rows) if (typed := getattr(row.vital_signs, measure))]
            for part in (title, trend):
                part.setVisible(len(points) > 1)
            if len(points) > 1:
                trend.show_points(points, measure=measure, words=title.text())
        self._form.trends.setVisible(any(not trend.isHidden() for _, trend in self.trends.values()))

    def _columns(self) -> tuple[Column[PastVisit], ...]:
        return (
            Column(title=self.tr("Date"), width=10, text=lambda row: f"{self._session.local(row.opened_at):%d.%m.%Y}"),
            Column(title=self.tr("Diagnosis"), stretch=True, text=lambda row: diagnosis_words(row.diagnoses)),
            Column(title=self.tr("Doctor"), width=13, text=lambda row: row.doctor, tone=lambda row: "muted"),
            Column(title=self.tr("Document"), width=15, text=self._state, icon=_picture))

    def _state(self, row: PastVisit) -> str:
        if row.document_state:
            return document_state(row.document_state)
        return self.tr("being written") if row.state is VisitState.OPEN else ""

    def retranslate(self) -> None:
        """Word everything anew."""
        keyed(self._form.emergencyButton, self.tr("Emergency visit"), "Ctrl+Shift+E", quiet=True)
        for measure, words in {"systolic": self.tr("Systolic pressure, mm Hg"), "weight": self.tr("Weight, kg")}.items():
            self.trends[measure][0].setText(words)
        self.rows.set_columns(self._columns())
        if self._reads:
            self._form.history.say_when_empty(
                self.tr("No visits yet. Book the patient (Ctrl+B); a doctor opens the visit from the day."))


def diagnosis_words(diagnoses: tuple[Diagnosis, ...]) -> str:
    """Return the main diagnosis with its text, then the codes of the others."""
    ordered = sorted(diagnoses, key=lambda diagnosis: diagnosis.kind is not DiagnosisKind.MAIN)
    first = [f"{diagnosis.code} {diagnosis.text}".strip() for diagnosis in ordered[:1]]
    return ", ".join([*first, *(diagnosis.code or diagnosis.text for diagnosis in ordered[1:])])


def _picture(row: PastVisit) -> tuple[str, str] | None:
    if row.document_state:
        return PICTURES[row.document_state]
    return ("visit", "warn") if row.state is VisitState.OPEN else None
