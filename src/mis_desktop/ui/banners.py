"""The patient's banner: who is open, so that nobody writes into the wrong chart. Allergies stand out by word and colour."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..domain.patients import Patient
from ..domain.people import Sex
from ..domain.phones import phone_shown
from .themes import rhythm
from .words import age, sex_name


class PatientBanner(QFrame):
    """Name, age, sex, birth date, IIN and phone of one patient; allergies as an alarm, below them where it is `narrow`."""

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._patient: Patient | None = None
        self._today: date | None = None
        self.setProperty("role", "card")
        self.name, self.facts, self.alarm = QLabel(self), QLabel(self), QLabel(self, wordWrap=True)
        for label, role in ((self.name, "heading"), (self.facts, "muted"), (self.alarm, "alarm")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_narrow() if narrow else self._lay()
        self.show_patient(None, today=None)

    def _lay(self) -> None:
        unit, words, row = rhythm(), QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(unit // 4)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        row.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        row.setSpacing(2 * unit)
        row.addLayout(words)
        row.addWidget(self.alarm, 1)
        row.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _lay_narrow(self) -> None:
        words = QVBoxLayout(self)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(rhythm() // 2)
        self.setProperty("role", "clear")
        for label in (self.name, self.facts, self.alarm):
            label.setWordWrap(True)
            words.addWidget(label)

    def show_patient(self, patient: Patient | None, *, today: date | None) -> None:
        """Show a patient; `today` is the practice's local day, for the age. None blanks the banner."""
        self._patient, self._today = patient, today
        self.setVisible(patient is not None)
        allergies = patient.passport.allergies.strip() if patient else ""
        self.name.setText(patient.name.full if patient else "")
        self.facts.setText(self._facts(patient) if patient else "")
        self.alarm.setText("⚠ " + self.tr("Allergies: {allergies}").format(allergies=allergies) if allergies else "")
        self.alarm.setVisible(bool(allergies))
        self.alarm.ensurePolished()
        self.alarm.setMaximumWidth(self.alarm.fontMetrics().horizontalAdvance(self.alarm.text()) + 4 * rhythm())

    def _facts(self, patient: Patient) -> str:
        born = patient.birth_date.strftime("%d.%m.%Y") if patient.birth_date else ""
        parts = (age(patient.birth_date, self._today) if self._today else "",
                 sex_name(patient.sex) if patient.sex is not Sex.UNKNOWN else "", born,
                 self.tr("IIN {iin}").format(iin=patient.iin) if patient.iin else self.tr("no IIN"),
                 phone_shown(patient.phones[0].number) if patient.phones else "")
        whole = (part.replace(" ", "\u00a0") if self._narrow else part for part in parts if part)  # broken between facts only
        return "  ·  ".join(whole)

    def changeEvent(self, event: QEvent) -> None:
        """Word the facts anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_patient(self._patient, today=self._today)
        super().changeEvent(event)
