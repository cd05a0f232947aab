"""An emergency visit: without a booking, with a reason in writing (ҚР ДСМ-80 point 9). Doctors only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ...domain.access import Permission
from ...domain.visits import Visit
from ...services.visits import OpenEmergencyVisit
from ..forms.day_emergency import Ui_DayEmergencyForm
from ..problems import words_of
from ..sessions import Session
from ..tasks import Failure


class EmergencyForm(QWidget):
    """A link that unfolds into the reason and the button."""

    opened = Signal(str)  # visit id

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._patient_id, self._opening = session, "", False
        self.form = Ui_DayEmergencyForm()
        self.form.setupUi(self)
        self.form.openButton.clicked.connect(self.unfold)
        self.form.startButton.clicked.connect(self._start)
        self.form.reason.returnPressed.connect(self._start)
        self.begin("")

    def begin(self, patient_id: str) -> None:
        """Offer it for a patient; nothing is offered without one, or to who is no doctor."""
        if patient_id != self._patient_id or not patient_id:
            self.form.box.hide()
            self.form.reason.clear()
        self._patient_id = patient_id
        self.form.problem.hide()
        self.setVisible(bool(patient_id) and self._session.doctor is not None and self._session.may(Permission.VISITS_WRITE))

    def unfold(self) -> None:
        """Ask for the reason."""
        self.form.box.show()
        self.form.reason.setFocus()

    def _start(self) -> None:
        doctor = self._session.doctor
        if doctor is None or not self._patient_id or self._opening:
            return
        command = OpenEmergencyVisit(patient_id=self._patient_id, doctor_id=doctor.id, reason=self.form.reason.text())
        self._opening = True
        self._session.do(command, owner=self, done=self._started, failed=self._refused)

    def _started(self, visit: Visit) -> None:
        self._opening = False
        self.begin("")
        self.opened.emit(visit.id)

    def _refused(self, failure: Failure) -> None:
        self._opening = False
        self.form.problem.setText("✗ " + words_of(failure))
        self.form.problem.show()
        self.form.reason.setProperty("problem", "true")
        self.form.reason.style().polish(self.form.reason)
        self.form.reason.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)
