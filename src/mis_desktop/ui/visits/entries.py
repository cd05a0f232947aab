"""The form's fields and the entry they hold: what is typed becomes a VisitEntry, and an entry becomes what is shown."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.visits import VITAL_RANGES, VisitEntry, VitalSigns, body_mass_index, missing_for_document, vital_sign_fits
from ...services.books import SearchBook
from ..forms.visit import Ui_VisitForm
from ..sessions import Session
from ..themes import set_problem
from .diagnoses import Diagnoses
from .pickers import BookPicker, name_of
from .prescriptions import Prescriptions

TEXTS = ("complaints", "history", "objective", "plan", "recommendations")
VITAL_TABS = ("systolic", "diastolic", "pulse", "temperature", "respiration", "saturation", "height", "weight")


class EntryFields(QObject):
    """`changed` whenever something is typed, chosen or removed; showing an entry is not a change."""

    changed = Signal()

    def __init__(self, form: Ui_VisitForm, session: Session, *, ground: QWidget) -> None:
        super().__init__(ground)
        self._form, self._session = form, session
        self._showing = False
        self.texts = {name: getattr(form, name) for name in TEXTS}
        self.signs = {name: getattr(form, name) for name in VITAL_RANGES}
        self.diagnoses, self.prescriptions = Diagnoses(), Prescriptions()
        form.diagnosesColumn.addWidget(self.diagnoses)
        form.prescriptionsColumn.addWidget(self.prescriptions)
        form.prescriptionsLabel.setBuddy(self.prescriptions)
        for text in (form.plan, form.recommendations):
            text.least = 1
        self.picker = BookPicker(form.diagnosisField, session, book="icd10", ground=ground)
        self._connect()
        self._order()
        self._ask_routes()

    def _connect(self) -> None:
        for text in self.texts.values():
            text.textChanged.connect(self._note)
        for name, field in self.signs.items():
            field.textEdited.connect(lambda typed, name=name: self._sign_typed(name, typed))
            field.editingFinished.connect(lambda name=name: self._check_sign(name))
        self.picker.picked.connect(self.diagnoses.add)
        self.diagnoses.emptied.connect(self._form.diagnosisField.setFocus)
        self.diagnoses.changed.connect(self._note)
        self.prescriptions.changed.connect(self._note)

    def _order(self) -> None:
        """Tab goes as the eye does."""
        form = self._form
        chain = [form.complaints, form.history, form.objective, *(self.signs[name] for name in VITAL_TABS),
                 *self.diagnoses.stops(), form.diagnosisField, form.plan, *self.prescriptions.stops(), form.recommendations,
                 form.saveButton, form.finishButton]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _ask_routes(self) -> None:
        self._session.ask(SearchBook(book="medicine_routes", typed=""), owner=self, topic="routes",
                          done=lambda found: self.prescriptions.offer_routes([name_of(entry).lower() for entry in found]))

    def entry(self) -> VisitEntry:
        """Return what is typed."""
        texts = {name: text.toPlainText() for name, text in self.texts.items()}
        signs = VitalSigns(**{name: field.text().strip() for name, field in self.signs.items()})
        return VisitEntry(**texts, vital_signs=signs, diagnoses=self.diagnoses.value(),
                          prescriptions=self.prescriptions.value())

    def show_entry(self, entry: VisitEntry) -> None:
        """Show an entry instead of what is there."""
        self._showing = True
        for name, text in self.texts.items():
            text.setPlainText(getattr(entry, name))
        for name, field in self.signs.items():
            field.setText(getattr(entry.vital_signs, name))
        self.diagnoses.show_value(entry.diagnoses)
        self.prescriptions.show_value(entry.prescriptions)
        self._form.diagnosisField.clear()
        self._showing = False
        self._order()
        self._reckon()
        for field in (self._form.complaints, self._form.diagnosisField):
            set_problem(field, wrong=False)
        for name in self.signs:
            self._check_sign(name)

    def open_for_typing(self, *, may_type: bool) -> None:
        """Let the form be written, or only be read."""
        for text in self.texts.values():
            text.setReadOnly(not may_type)
        for field in self.signs.values():
            field.setReadOnly(not may_type)
        self._form.diagnosisField.setVisible(may_type)
        self.diagnoses.open_for_typing(may_type=may_type)
        self.prescriptions.open_for_typing(may_type=may_type)

    def missing(self) -> list[str]:
        """Return the names of fields that must be filled or mended before the visit can be finished, in their order."""
        entry = self.entry()
        wrong = [name for name in self.signs if not vital_sign_fits(name, getattr(entry.vital_signs, name))]
        unnamed = ["medicine"] if any(not row.medicine for row in entry.prescriptions) else []
        lacking = missing_for_document(entry)
        return [*(name for name in lacking if name == "complaints"), *wrong,
                *(name for name in lacking if name != "complaints"), *unnamed]

    def mark_missing(self, *, also_empty: bool) -> None:
        """Mark what is wrong in place; with `also_empty`, what is empty as well."""
        missing = self.missing()
        for name in self.signs:
            self._check_sign(name)
        self.prescriptions.check()
        if also_empty:
            set_problem(self._form.complaints, wrong="complaints" in missing)
            set_problem(self._form.diagnosisField, wrong="diagnoses" in missing)

    def go_to(self, name: str) -> None:
        """Put the cursor into a field."""
        if name in ("prescriptions", "medicine"):
            self.prescriptions.start()
            return
        field = {"diagnoses": self._form.diagnosisField}.get(name) or getattr(self._form, name)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._form.formScroll.ensureWidgetVisible(field)

    def _sign_typed(self, name: str, typed: str) -> None:
        if name == "systolic" and "/" in typed:
            self._split_pressure(typed)
        if vital_sign_fits(name, self.signs[name].text().strip()):
            self._check_sign(name)
        self._reckon()
        self._note()

    def _split_pressure(self, typed: str) -> None:
        """138/86 typed in one go is two numbers."""
        systolic, _, diastolic = typed.partition("/")
        self.signs["systolic"].setText(systolic.strip())
        if diastolic.strip():
            self.signs["diastolic"].setText(diastolic.strip())
        self.signs["diastolic"].setFocus()

    def _check_sign(self, name: str) -> None:
        set_problem(self.signs[name], wrong=not vital_sign_fits(name, self.signs[name].text().strip()))
        self._say_problems()

    def _say_problems(self) -> None:
        wrong = [name for name, field in self.signs.items() if field.property("problem")]
        words = [self.tr("{name} {typed}: a person alive has {low}–{high}").format(
            name=self.signs[name].accessibleName(), typed=self.signs[name].text(),
            low=VITAL_RANGES[name][0], high=VITAL_RANGES[name][1]) for name in wrong[:1]]
        self._form.vitalsProblem.setText("".join(f"⚠ {word}" for word in words))

    def _reckon(self) -> None:
        signs = self.entry().vital_signs
        self._form.bmi.setText(body_mass_index(signs) or "–")

    def _note(self) -> None:
        if self._showing:
            return
        self._order()
        if self._form.complaints.toPlainText().strip():
            set_problem(self._form.complaints, wrong=False)
        if self.diagnoses.value():
            set_problem(self._form.diagnosisField, wrong=False)
        self.changed.emit()

    def dress(self) -> None:
        """Follow the theme."""
        self.diagnoses.dress()
        self.prescriptions.dress()

    def retranslate(self) -> None:
        """Word anew what the form itself does not."""
        self.diagnoses.retranslate()
        self.prescriptions.retranslate()
        self._say_problems()
        self._ask_routes()
