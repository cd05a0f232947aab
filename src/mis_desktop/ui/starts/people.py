"""Pages two to four: the first administrator, the first doctor with hours, and whoever else works here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ...domain.access import Role
from ...domain.people import Coded
from ...services.practices import NewDoctor, NewUser
from ..forms.start_doctor import Ui_StartDoctorForm
from ..forms.start_staff import Ui_StartStaffForm
from ..inputs import offer_entries
from ..passwords import chain
from ..ports import Program
from ..tasks import Lane, Tasks
from ..words import role_name
from .accounts import Account
from .steps import Complaint, Step, plain_number
from .weeks import Week

SLOTS = (10, 15, 20, 30, 40, 45, 60)  # minutes
STAFF_ROLES = (Role.RECEPTIONIST, Role.ADMINISTRATOR)


class AccountStep(Step):
    """A page around one account."""

    def __init__(self, tasks: Tasks, program: Program, *, administrator: bool) -> None:
        super().__init__(tasks, program)
        self.account = Account(program, administrator=administrator)

    def take_fields(self) -> None:
        """Offer the account's fields for marking."""
        self.fields |= self.account.fields | {"password": self.account.pair}

    def mark(self, field: str) -> None:
        """Mark a field; of the passwords the one that is wrong."""
        super().mark(field)
        if field == "password":
            self.account.pair.show_problem()


class AdministratorStep(AccountStep):
    """The first administrator: who makes accounts, backups and settings."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program, administrator=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.account)
        layout.addStretch()
        self.take_fields()

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("The administrator")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("Makes accounts, backups and settings. May also be the doctor: the next page asks.")

    def complaint(self) -> Complaint | None:
        """Return what is still wrong."""
        return self.account.complaint()


class DoctorStep(AccountStep):
    """The first doctor: the administrator by one tick, or somebody else."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program, administrator=False)
        self._form = form = Ui_StartDoctorForm()
        form.setupUi(self)
        form.accountPlace.addWidget(self.account)
        self.week = Week()
        form.weekPlace.addWidget(self.week)
        form.sameBox.toggled.connect(self.account.setHidden)
        form.sameBox.setChecked(True)
        self.fields = {"iin": form.iinField, "specialty": form.specialtyBox}
        self.take_fields()
        self.watch_number(form.iinField, form.iinHint)
        for minutes in SLOTS:
            form.slotBox.addItem("", minutes)
        form.slotBox.setCurrentIndex(SLOTS.index(20))
        chain(form.sameBox, *self.account.inputs(), form.iinField, form.specialtyBox, form.slotBox, *self.week.inputs())
        self.retranslate()
        tasks.run(Lane.OTHER, lambda: program.starter_book("specialties"), owner=self,
                  done=partial(offer_entries, form.specialtyBox))

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("The doctor")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("The IIN must be that of the signing key. Hours can be changed at any time.")

    @property
    def same(self) -> bool:
        """Whether administrator and doctor are one person."""
        return self._form.sameBox.isChecked()

    @property
    def iin(self) -> str:
        """The doctor's IIN, digits only."""
        return plain_number(self._form.iinField.text())

    def doctor(self, login: str) -> NewDoctor:
        """Return the doctor to be made for an account."""
        box = self._form.specialtyBox
        typed = box.currentText().strip()
        code = box.itemData(box.findText(typed, Qt.MatchFlag.MatchFixedString))
        return NewDoctor(login=login, hours=self.week.hours(), slot_minutes=int(self._form.slotBox.currentData()),
                         specialty=Coded(text=typed, code=code, book="specialties") if code else Coded(text=typed))

    def complaint(self) -> Complaint | None:
        """Return what is still wrong."""
        if not self.same and (found := self.account.complaint()):
            return found
        if words := self.number_words(self._form.iinField.text()):
            return Complaint("iin", self.tr("IIN: {problem}.").format(problem=words))
        if not self._form.specialtyBox.currentText().strip():
            return Complaint("specialty", self.tr("Please choose or type the specialty."))
        if words := self.week.problem():
            return Complaint("hours", words)
        return None

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)
        self.judge_number(self._form.iinField, self._form.iinHint)
        for row, minutes in enumerate(SLOTS):
            self._form.slotBox.setItemText(row, self.tr("%n minute(s)", "", minutes))


class StaffStep(AccountStep):
    """Whoever else works here; nobody is fine."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program, administrator=False)
        self.users: list[NewUser] = []
        self._form = form = Ui_StartStaffForm()
        form.setupUi(self)
        form.accountPlace.addWidget(self.account)
        self.take_fields()
        for role in STAFF_ROLES:
            form.roleBox.addItem(role_name(role), role.value)
        form.roleBox.currentIndexChanged.connect(self._take_role)
        form.addButton.clicked.connect(self._add)
        form.removeButton.clicked.connect(self._remove)
        chain(form.people, form.removeButton, form.roleBox, *self.account.inputs(), form.addButton)
        self._show()

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("Further staff")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("Everybody signs in with a login of their own. Further doctors are added later in Settings.")

    def complaint(self) -> Complaint | None:
        """Return what is still wrong: somebody half typed."""
        if self.account.empty:
            return None
        return self.account.complaint() or Complaint("family", self.tr("Press Add for this person, or clear the fields."))

    def _take_role(self) -> None:
        self.account.administrator = self._form.roleBox.currentData() == Role.ADMINISTRATOR
        self.account.pair.judge()

    def _add(self) -> None:
        found = self.account.complaint()
        if found is None and any(user.login.casefold() == self.account.login.casefold() for user in self.users):
            found = Complaint("login", self.tr("This login is taken."))
        self.complained.emit(found)
        if found is None:
            self.users.append(self.account.user(Role(self._form.roleBox.currentData())))
            self.account.clear()
            self._show()
            self.begin()

    def _remove(self) -> None:
        row = self._form.people.currentRow()
        if 0 <= row < len(self.users):
            del self.users[row]
            self._show()

    def _show(self) -> None:
        form = self._form
        form.people.clear()
        for user in self.users:
            form.people.addItem(f"{user.name.full} — {user.login} — {', '.join(map(role_name, user.roles))}")
        form.people.setVisible(bool(self.users))
        form.removeButton.setVisible(bool(self.users))
        form.empty.setVisible(not self.users)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)
        for row, role in enumerate(STAFF_ROLES):
            self._form.roleBox.setItemText(row, role_name(role))
        self._show()
