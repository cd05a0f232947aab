"""The doctor of an account: specialty, working hours of each weekday, length of a booking."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from ...domain.access import Role, User
from ...domain.books import BookEntry
from ...domain.people import Coded
from ...domain.schedule import Doctor, WorkingHours
from ...services.access import Person, SaveDoctor
from ...services.books import SearchBook
from ..forms.settings_people import Ui_PeopleForm
from ..languages import language, weekday_name
from ..sessions import Session
from ..tasks import Failure
from ..themes import rhythm, set_problem
from .hours import hours_text, read_hours
from .marks import show_failure

BOOK = "specialties"


class DoctorCard(QObject):
    """The lower card of the people's page; it is there when the account has the role of a doctor."""

    def __init__(self, session: Session, form: Ui_PeopleForm, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._user: User | None = None
        self._read: Doctor | None = None
        self._entries: tuple[BookEntry, ...] = ()
        self._failure: Failure | None = None
        self._days: list[tuple[QLabel, QLineEdit]] = [
            (getattr(form, f"day{number}Label"), getattr(form, f"day{number}Field")) for number in range(7)]
        for _, field in self._days:
            field.textChanged.connect(lambda _: self._typed())
        form.specialtyBox.editTextChanged.connect(lambda _: self._typed())
        form.slotField.valueChanged.connect(lambda _: self._typed())
        form.slotField.lineEdit().setTextMargins(rhythm(), 0, 0, 0)
        form.doctorButton.clicked.connect(self.save)
        form.weekButton.clicked.connect(self._as_monday)
        session.ask(SearchBook(book=BOOK, typed="", limit=200), owner=self, done=self._offer)

    def _offer(self, entries: tuple[BookEntry, ...]) -> None:
        self._entries = entries
        typed, box = self._form.specialtyBox.currentText(), self._form.specialtyBox
        box.clear()
        for entry in sorted(entries, key=self._name):
            box.addItem(self._name(entry), entry.code)
        box.setEditText(typed)

    @staticmethod
    def _name(entry: BookEntry) -> str:
        return entry.name_kk if language() == "kk" and entry.name_kk else entry.name_ru

    def show(self, person: Person | None) -> None:
        """Show an account's doctor."""
        user = person.user if person else None
        self._user, form = user, self._form
        form.doctorCard.setVisible(user is not None and Role.DOCTOR in user.roles)
        if person is None or user is None:
            return
        self._read = person.doctor or Doctor(id="", user_id=user.id, name=user.name, iin=user.iin, specialty=Coded(text=""))
        form.specialtyBox.setEditText(self._read.specialty.text)
        form.slotField.setValue(self._read.slot_minutes)
        for weekday, (_, field) in enumerate(self._days):
            field.setText(hours_text(self._read.hours, weekday))
        form.doctorSaved.clear()
        self._show(None)
        self._typed()

    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        if self._read is None or self._form.doctorCard.isHidden():
            return False
        try:
            return self._asked() != self._read
        except ValueError:
            return True

    def _asked(self) -> Doctor:
        """Return the doctor as he stands in the form. Raises ValueError for hours that nobody can read."""
        assert self._read is not None  # noqa: S101 - shown before
        return replace(self._read, specialty=self._specialty(self._read), slot_minutes=self._form.slotField.value(),
                       hours=tuple(span for weekday in range(7) for span in self._hours(weekday)))

    def _hours(self, weekday: int) -> tuple[WorkingHours, ...]:
        return read_hours(self._days[weekday][1].text(), weekday)

    def _specialty(self, read: Doctor) -> Coded:
        typed = self._form.specialtyBox.currentText().strip()
        if typed == read.specialty.text:
            return read.specialty
        found = next((entry for entry in self._entries if typed in (entry.name_ru, entry.name_kk)), None)
        return Coded(text=typed, code=found.code, book=BOOK) if found else Coded(text=typed)

    def _typed(self) -> None:
        for weekday, (_, field) in enumerate(self._days):
            set_problem(field, wrong=not self._readable(weekday))
        self._form.doctorButton.setEnabled(self.dirty() and all(map(self._readable, range(7))))

    def _readable(self, weekday: int) -> bool:
        try:
            self._hours(weekday)
        except ValueError:
            return False
        return True

    def _as_monday(self) -> None:
        for _, field in self._days[1:5]:
            field.setText(self._days[0][1].text())

    def save(self) -> None:
        """Store the doctor."""
        if self._form.doctorButton.isEnabled():
            self._form.doctorButton.setEnabled(False)
            self._session.do(SaveDoctor(doctor=self._asked()), owner=self, done=self._saved, failed=self._show)

    def _saved(self, doctor: Doctor) -> None:
        self._read = doctor
        self._show(None)
        self._typed()
        self._form.doctorSaved.setText("✓ " + self.tr("Saved"))

    def _show(self, failure: Failure | None) -> None:
        self._failure = failure
        show_failure(failure, self._form.doctorProblem, {"specialty": self._form.specialtyBox,
                                                         "slot_minutes": self._form.slotField})
        self._form.doctorButton.setEnabled(failure is not None)

    def retranslate(self) -> None:
        """Word the days and specialties anew."""
        for weekday, (label, _) in enumerate(self._days):
            label.setText(weekday_name(weekday).capitalize())
        if self._entries:
            self._offer(self._entries)
        show_failure(self._failure, self._form.doctorProblem, {})
