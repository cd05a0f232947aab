"""The fields of the card's form: text in, text out, what the IIN says while it is typed, and the mark of a refused field."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from ...domain.people import Coded, Sex
from ...domain.phones import normalise_phone
from ..forms.card import Ui_CardForm
from ..sessions import Session
from ..themes import set_problem, set_role
from ..words import sex_name
from .hints import PlaceHint
from .identities import differences, iin_verdict, suggestions
from .rows import Part, Rows
from .states import TEXTS, Raw, State, plain_iin
from .usual import Usual

SEXES = (Sex.UNKNOWN, Sex.FEMALE, Sex.MALE)


class CardFields(QObject):
    """Reads and fills the form. `edited` comes with every change a person makes."""

    edited = Signal()

    def __init__(self, form: Ui_CardForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._lines: dict[str, QLineEdit] = {name: getattr(form, _spelled(name)) for name in TEXTS}
        self.phones = Rows(form.phonesPlace, after=form.allergies)
        self.contacts = Rows(form.contactsPlace, after=form.line)
        self.place = PlaceHint(form.place, form.placeNote, session)
        self.usual = Usual(self._lines, session, self)
        for sex in SEXES:
            form.sex.addItem("", sex.value)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        for field in self._lines.values():
            field.textEdited.connect(self._on_edited)
        form.iin.textEdited.connect(self.fill_from_iin)
        form.sex.activated.connect(self._on_edited)
        form.asInDocument.toggled.connect(form.iinReason.setEnabled)
        form.asInDocument.clicked.connect(self._on_edited)
        self.place.changed.connect(self._on_edited)
        self.phones.edited.connect(self._on_edited)
        self.contacts.edited.connect(self._on_edited)

    @property
    def as_in_document(self) -> bool:
        """Whether the IIN is to be taken with its wrong check digit."""
        return self._form.asInDocument.isChecked() and not self._form.asInDocumentPart.isHidden()

    def state(self) -> dict[str, Raw]:
        """Return what stands in the fields."""
        return {**{name: field.text().strip() for name, field in self._lines.items()},
                "iin": plain_iin(self._form.iin.text()),
                "sex": str(self._form.sex.currentData()), "place": self.place.place,
                "phones": self.phones.values(), "contacts": self.contacts.values()}

    def show_state(self, state: State) -> None:
        """Fill the fields."""
        for name, field in self._lines.items():
            if field.text() != str(state[name]):
                field.setText(str(state[name]))
                field.setCursorPosition(0)
        place, phones, contacts = state["place"], state["phones"], state["contacts"]
        self.place.show_place(place if isinstance(place, Coded) else Coded(text=""))
        self.phones.show_values(phones if isinstance(phones, tuple) else ())
        self.contacts.show_values(contacts if isinstance(contacts, tuple) else ())
        self._form.sex.setCurrentIndex(max(0, self._form.sex.findData(state["sex"])))
        self._form.asInDocument.setChecked(bool(state["iin_reason"]))
        self._form.iinReason.setEnabled(bool(state["iin_reason"]))
        self.unmark()
        self.judge()

    def judge(self) -> None:
        """Say what the IIN says, as it stands now."""
        form, iin = self._form, plain_iin(self._form.iin.text())
        verdict = iin_verdict(iin)
        _note(form.iinNote, verdict.words, verdict.role)
        form.asInDocumentPart.setVisible(verdict.may_stand)
        set_role(form.allergiesLabel, "bad" if form.allergies.text().strip() else "small")
        told = differences(iin, born=form.birthDate.text(), sex=str(form.sex.currentData()))
        _note(form.birthDateNote, told.get("birth_date", ""), "warn")
        _note(form.sexNote, told.get("sex", ""), "warn")

    def fill_from_iin(self) -> None:
        """Fill birth date and sex from a right IIN where nothing is typed."""
        found = suggestions(plain_iin(self._form.iin.text()), born=self._form.birthDate.text(),
                            sex=str(self._form.sex.currentData()))
        if "birth_date" in found:
            self._form.birthDate.setText(found["birth_date"])
        if "sex" in found:
            self._form.sex.setCurrentIndex(self._form.sex.findData(found["sex"]))
        if found:
            self._on_edited()

    def _on_edited(self) -> None:
        self.unmark()
        self.judge()
        self.edited.emit()

    def refuse(self, name: str) -> None:
        """Mark the field a refusal is about and go there."""
        fields = [cells[-1] for cells in self.phones.inputs() if _is_no_phone(cells[-1])] if name == "phone" else [
            field for field in (self._lines.get(name),) if field]
        for field in fields:
            set_problem(field, wrong=True)
        if fields:
            self._form.scroll.ensureWidgetVisible(fields[0])
            fields[0].setFocus()

    def unmark(self) -> None:
        """Take all marks away."""
        for field in (*self._lines.values(), *(cells[-1] for cells in self.phones.inputs())):
            set_problem(field, wrong=False)

    def lock(self, *, locked: bool) -> None:
        """Let the card only be read."""
        for field in (*self._lines.values(), self._form.place):
            field.setReadOnly(locked)
        for part in (self.phones, self.contacts, self._form.sex, self._form.asInDocument):
            part.setEnabled(not locked)

    def titles(self, names: tuple[str, ...]) -> str:
        """Return the words of fields, as the form words them."""
        rows = {"phones": self.tr("Phones"), "contacts": self._form.contactsTitle.text()}
        labels = (getattr(self._form, f"{_spelled(name)}Label", None) for name in names)
        return ", ".join(rows.get(name) or (label.text() if label else name) for name, label in zip(names, labels, strict=True))

    def retranslate(self) -> None:
        """Word choices and lines of cells anew."""
        for place, sex in enumerate(SEXES):
            self._form.sex.setItemText(place, sex_name(sex) if sex is not Sex.UNKNOWN else "—")
        remove = self.tr("Remove")
        uses = (("mobile", self.tr("mobile")), ("home", self.tr("home")), ("work", self.tr("work")))
        self.phones.word((Part(self.tr("Kind of phone"), 1, uses), Part(self.tr("Phone number"), 3)), remove=remove)
        self.contacts.word((Part(self.tr("Name of the one to call"), 3), Part(self.tr("Who this is to the patient"), 2),
                            Part(self.tr("Phone number"), 2)), remove=remove)
        self.usual.reword()
        self.place.reword()
        self.judge()


def _note(label: QLabel, words: str, role: str) -> None:
    label.setText(words)
    set_role(label, role)
    label.setVisible(bool(words))


def _is_no_phone(cell: QLineEdit | QComboBox) -> bool:
    return isinstance(cell, QLineEdit) and bool(cell.text().strip()) and normalise_phone(cell.text()) is None


def _spelled(name: str) -> str:
    """Return a field's name as the form spells it: policy_number is policyNumber."""
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)
