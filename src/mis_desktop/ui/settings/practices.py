"""Settings of the practice: what stands on papers. Saved as a whole; what is being typed is never overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit

from ...domain.changes import Changes
from ...domain.people import Address, Coded
from ...domain.practices import Practice
from ...services.practices import GetPractice, SavePractice
from ..forms.settings_practice import Ui_PracticeForm
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..tasks import Failure
from .marks import show_failure

PAPERS = ("ru,kk", "kk,ru", "ru", "kk")


class PracticeSection(Screen):
    """One form, one Save key."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_PracticeForm()
        form.setupUi(self)
        self._read: Practice | None = None
        self._failure: Failure | None = None
        for languages in PAPERS:
            form.languagesBox.addItem("", languages)
        self._fields = {"name": form.nameField, "bin_iin": form.binField, "licence_number": form.licenceField,
                        "phone": form.phoneField, "languages": form.languagesBox}
        for field in self.findChildren(QLineEdit):
            field.textEdited.connect(lambda _: self._typed())
        form.licenceDateField.dateChanged.connect(lambda _: self._typed())
        form.languagesBox.activated.connect(lambda _: self._typed())
        form.saveButton.clicked.connect(self._save)
        form.revertButton.clicked.connect(lambda: self._read and self._fill(self._read))
        self.retranslate()
        self._show(None)
        self._typed()

    def concerns(self, changes: Changes) -> bool:
        """Look again when the practice was changed."""
        return touches(changes, "practice")

    def refresh(self) -> None:
        """Ask for the practice."""
        self.session.ask(GetPractice(), owner=self, done=self._take, failed=self.complain)

    def _take(self, practice: Practice) -> None:
        if self._read is None or self._asked() == self._read:
            self._fill(practice)

    def _fill(self, practice: Practice) -> None:
        form, self._read, day = self._form, practice, practice.licence_date
        form.nameField.setText(practice.name)
        form.binField.setText(practice.bin_iin)
        form.licenceField.setText(practice.licence_number)
        form.licenceDateField.setDate(QDate(day.year, day.month, day.day))
        form.placeField.setText(practice.address.place.text)
        form.addressField.setText(practice.address.line)
        form.phoneField.setText(practice.phone)
        form.languagesBox.setCurrentIndex(form.languagesBox.findData(",".join(practice.languages)))
        self._show(None)
        self._typed()

    def _asked(self) -> Practice | None:
        """Return the practice as it stands in the form."""
        form, read = self._form, self._read
        if read is None:
            return None
        day, place = form.licenceDateField.date(), form.placeField.text().strip()
        kept = read.address.place if place == read.address.place.text else Coded(text=place)
        return replace(
            read, name=form.nameField.text().strip(), bin_iin="".join(form.binField.text().split()),
            licence_number=form.licenceField.text().strip(), licence_date=date(day.year(), day.month(), day.day()),
            address=Address(place=kept, line=form.addressField.text().strip()),
            phone=form.phoneField.text().strip(), languages=tuple(form.languagesBox.currentData().split(",")))

    def _typed(self) -> None:
        changed = self._read is not None and self._asked() != self._read
        self._form.saveButton.setEnabled(changed)
        self._form.revertButton.setEnabled(changed)
        if changed:
            self._form.state.clear()

    def _save(self) -> None:
        asked = self._asked()
        if asked is not None and asked != self._read:
            self._form.saveButton.setEnabled(False)
            self.session.do(SavePractice(practice=asked), owner=self, done=self._saved, failed=self._show)

    def _saved(self, practice: Practice) -> None:
        self._fill(practice)
        self._form.state.setText("✓ " + self.tr("Saved"))

    def _show(self, failure: Failure | None) -> None:
        self._failure = failure
        show_failure(failure, self._form.problem, self._fields)
        self._form.saveButton.setEnabled(failure is not None)

    def actions_here(self) -> list[Action]:
        """Saving."""
        return [Action(self.tr("Save the practice's data"), self._save, "Ctrl+S")]

    def retranslate(self) -> None:
        """Word everything anew; what is typed stays."""
        self._form.retranslateUi(self)
        self._form.state.clear()
        names = (self.tr("Russian, Kazakh on request"), self.tr("Kazakh, Russian on request"), self.tr("Russian only"),
                 self.tr("Kazakh only"))
        for row, words in enumerate(names):
            self._form.languagesBox.setItemText(row, words)
        show_failure(self._failure, self._form.problem, self._fields)
