"""Page five: what will be made, where the recovery sheet goes, and the making itself: all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ...domain.access import Role
from ...services.practices import FirstStart, NewUser
from ..forms.start_creation import Ui_StartCreationForm
from ..ports import Program
from ..problems import words_of
from ..sessions import Session
from ..tasks import Failure, Lane, Tasks
from .people import AdministratorStep, DoctorStep, StaffStep
from .practices import PracticeStep
from .steps import Complaint, Made, Step

FIELD_OF = {"WrongBin": "bin_iin", "WrongIin": "iin", "FolderNotEmpty": "folder", "NetworkFolder": "folder",
            "WeakPassword": "password", "CommonPassword": "password", "LoginTaken": "login"}


class CreationStep(Step):
    """Gathers the pages before it."""

    def __init__(self, tasks: Tasks, program: Program, *, practice: PracticeStep, administrator: AdministratorStep,
                 doctor: DoctorStep, staff: StaffStep) -> None:
        super().__init__(tasks, program)
        self._practice, self._administrator, self._doctor, self._staff = practice, administrator, doctor, staff
        self._form = form = Ui_StartCreationForm()
        form.setupUi(self)
        self._suggested = ""
        self.fields = {"sheet": form.sheetField}
        form.sheetButton.clicked.connect(self._choose)

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("Ready to be made")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("Nothing has been written yet. Go back to change an answer.")

    def go_words(self) -> str:
        """Return the words of the button that goes on."""
        return self.tr("Make the practice")

    @property
    def sheet(self) -> Path:
        """Where the recovery sheet goes."""
        return Path(self._form.sheetField.text().strip())

    def begin(self) -> None:
        """Sum up the answers."""
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        if self._form.sheetField.text() in ("", self._suggested):
            self._suggested = str(documents / f"{self._practice.folder.name} — recovery.pdf")
            self._form.sheetField.setText(self._suggested)
        self._form.summary.setText("\n".join(self._lines()))
        super().begin()

    def _lines(self) -> list[str]:
        practice, users = self._practice, self.asked().users
        number, folder, people = self.tr("BIN or IIN"), self.tr("Folder"), self.tr("People")
        names = "; ".join(f"{user.name.full} — {user.login}" for user in users)
        kind = [self.tr("For training only")] if practice.training else []
        return [practice.name, f"{number}: {practice.bin_iin}", practice.address.text, f"{folder}: {practice.folder}",
                f"{people}: {names}", *kind]

    def complaint(self) -> Complaint | None:
        """Return what is wrong with the sheet's place, or with the logins together."""
        if not self.sheet.is_absolute():
            return Complaint("sheet", self.tr("Please choose where the recovery sheet goes."))
        if self.sheet.exists():
            return Complaint("sheet", self.tr("This file is already there: choose another name."))
        if self._practice.folder in self.sheet.parents:
            return Complaint("sheet", self.tr("Not into the practice's own folder: who takes that must not find the sheet."))
        logins = [user.login.casefold() for user in self.asked().users]
        if twice := next((login for login in logins if logins.count(login) > 1), ""):
            return Complaint("login", self.tr("The login {login} is given twice: go back and change one.").format(login=twice))
        return None

    def asked(self) -> FirstStart:
        """Return all answers as the services want them."""
        practice, (users, login) = self._practice, self._users()
        number, day = practice.licence
        assert day is not None  # noqa: S101 - the practice's page does not let go without one
        return FirstStart(
            name=practice.name, bin_iin=practice.bin_iin, licence_number=number, licence_date=day.date(),
            address=practice.address, phone=practice.phone, languages=practice.papers, training=practice.training,
            users=(*users, *self._staff.users), doctors=(self._doctor.doctor(login),))

    def _users(self) -> tuple[tuple[NewUser, ...], str]:
        """Return administrator and doctor, and the doctor's login."""
        first, second = self._administrator.account, self._doctor.account
        if self._doctor.same:
            return (first.user(Role.ADMINISTRATOR, Role.DOCTOR, iin=self._doctor.iin),), first.login
        return (first.user(Role.ADMINISTRATOR), second.user(Role.DOCTOR, iin=self._doctor.iin)), second.login

    def finish(self, go_on: Callable[[], None], fail: Callable[[Complaint], None]) -> None:
        """Make the practice, then open it for its administrator."""
        def made(session_for: Callable[[Tasks], Session]) -> None:
            self.progressed.emit(False)
            self.made = Made(session_for(self.tasks), self.sheet)
            go_on()

        def failed(failure: Failure) -> None:
            self.progressed.emit(False)
            error = failure.error
            named = str(error.facts.get("field", "")) if error else ""
            fail(Complaint(named or FIELD_OF.get(error.code if error else "", ""), words_of(failure)))

        self.progressed.emit(True)
        self.tasks.run(Lane.KEYS, self._making(), owner=self, done=made, failed=failed)

    def _making(self) -> Callable[[], Callable[[Tasks], Session]]:
        folder, sheet, asked, program = self._practice.folder, self.sheet, self.asked(), self.program

        def make() -> Callable[[Tasks], Session]:
            folder.parent.mkdir(parents=True, exist_ok=True)
            program.create(folder, asked, recovery_sheet=sheet)
            return Session.gather(program.open(folder, asked.users[0].login, asked.users[0].password), program)

        return make

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Recovery sheet"), str(self.sheet), "PDF (*.pdf)")
        if chosen:
            self._form.sheetField.setText(chosen)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)
        if self.isVisible():
            self._form.summary.setText("\n".join(self._lines()))
