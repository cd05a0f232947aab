"""One account in a form: made, changed, disabled, given a new password. The password goes to the vault and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ...domain.access import Role, User
from ...domain.people import PersonName
from ...services.access import AddUser, ResetPassword, SaveUser, SetUserActive
from ...services.desks import Command
from ...services.practices import NewUser
from ..forms.settings_people import Ui_PeopleForm
from ..languages import LANGUAGES
from ..passwords import PasswordPair
from ..sessions import Session
from ..tasks import Failure
from ..themes import set_role
from ..words import role_name
from .marks import show_failure

PAPER = ("ru", "kk")


class AccountCard(QObject):
    """The upper card of the people's page. `saved` carries the id of an account that was made or changed."""

    saved = Signal(str)

    def __init__(self, session: Session, form: Ui_PeopleForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._read: User | None = None
        self._begun: User | None = None  # what the form began with: the account read, or a blank one
        self._asked_for_password, self._failure = False, None
        self._boxes = {Role.DOCTOR: form.doctorBox, Role.RECEPTIONIST: form.receptionistBox,
                       Role.ADMINISTRATOR: form.administratorBox}
        self.pair = PasswordPair(self._rules)
        layout = QVBoxLayout(form.passwordPlace)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pair)
        for code in PAPER:
            form.languageBox.addItem(LANGUAGES[code], code)
        self._fields: dict[str, QWidget] = {
            "login": form.loginField, "family": form.familyField, "given": form.givenField,
            "patronymic": form.patronymicField, "iin": form.iinField, "roles": form.doctorBox}
        self._connect()

    _failure: Failure | None

    def _connect(self) -> None:
        form = self._form
        for field in self._fields.values():
            if isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _: self._typed())
        for box in self._boxes.values():
            box.toggled.connect(lambda _: self._typed())
        form.languageBox.activated.connect(lambda _: self._typed())
        self.pair.changed.connect(self._typed)
        form.saveButton.clicked.connect(self.save)
        form.revertButton.clicked.connect(lambda: self.show(self._read))
        form.passwordButton.clicked.connect(self._want_password)
        form.activeButton.clicked.connect(self._switch)

    def _rules(self, password: str) -> None:
        self._session.program.check_password(password, login=self._form.loginField.text().strip(),
                                             administrator=self._form.administratorBox.isChecked())

    def show(self, user: User | None) -> None:
        """Show an account; None: a new one is to be made."""
        form, self._read, self._asked_for_password = self._form, user, user is None
        self._begun = shown = user or self._blank()
        form.loginField.setText(shown.login)
        form.loginField.setReadOnly(user is not None)
        for field, words in ((form.familyField, shown.name.family), (form.givenField, shown.name.given),
                             (form.patronymicField, shown.name.patronymic), (form.iinField, shown.iin)):
            field.setText(words)
        form.languageBox.setCurrentIndex(max(0, form.languageBox.findData(shown.language)))
        for role, box in self._boxes.items():
            box.setChecked(role in shown.roles)
        self.pair.clear()
        form.saved.clear()
        self._show(None)
        self._typed()
        self.pair.judge()

    def _blank(self) -> User:
        return User(id="", login="", name=PersonName(family=""), roles=(), language=self._session.facts.languages[0],
                    created_at=self._session.now())

    def asked(self) -> User:
        """Return the account as it stands in the form."""
        form, read = self._form, self._begun or self._blank()
        name = PersonName(family=form.familyField.text().strip(), given=form.givenField.text().strip(),
                          patronymic=form.patronymicField.text().strip())
        ticked = {role for role, box in self._boxes.items() if box.isChecked()}
        roles = read.roles if ticked == set(read.roles) else tuple(role for role in Role if role in ticked)
        return replace(read, login=form.loginField.text().strip(), name=name, iin="".join(form.iinField.text().split()),
                       language=form.languageBox.currentData(), roles=roles)

    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self._begun is not None and (self.asked() != self._begun or bool(self._password))

    @property
    def _password(self) -> str:
        return self.pair.password if not self._form.passwordPlace.isHidden() else ""

    def _becomes_administrator(self) -> bool:
        before = self._read.roles if self._read else ()
        return self._form.administratorBox.isChecked() and Role.ADMINISTRATOR not in before

    def _typed(self) -> None:
        form, wanted = self._form, self._asked_for_password or self._becomes_administrator()
        for widget in (form.passwordTitle, form.passwordPlace, form.passwordNote):
            widget.setVisible(wanted)
        form.passwordNote.setText(self._note())
        form.passwordButton.setVisible(self._read is not None and not wanted)
        form.activeButton.setVisible(self._read is not None)
        changed = self.dirty()
        form.revertButton.setEnabled(changed or self._asked_for_password)
        form.saveButton.setEnabled(changed and not (wanted and self.pair.problem()))
        if changed:
            form.saved.clear()

    def _note(self) -> str:
        if self._read is not None and self._becomes_administrator():
            return self.tr("An administrator's password is longer, so it is set anew.")
        return self.tr("Tell it to the person by word of mouth; it can be changed here at any time.")

    def _want_password(self) -> None:
        self._asked_for_password = True
        self._typed()
        self.pair.first_field().setFocus()

    def save(self) -> None:
        """Store what stands in the form."""
        if self._form.saveButton.isEnabled():
            self._form.saveButton.setEnabled(False)
            self._session.do(self._command(), owner=self, done=self._done, failed=self._show)

    def _command(self) -> Command[User]:
        asked = self.asked()
        if self._read is None:
            return AddUser(user=NewUser(login=asked.login, password=self._password, name=asked.name, roles=asked.roles,
                                        iin=asked.iin, language=asked.language))
        if asked == self._read:
            return ResetPassword(user_id=asked.id, password=self._password)
        return SaveUser(user=asked, password=self._password)

    def _switch(self) -> None:
        if self._read is not None:
            self._session.do(SetUserActive(user_id=self._read.id, active=not self._read.active), owner=self,
                             done=self._done, failed=self._show)

    def _done(self, user: User) -> None:
        self.show(user)
        self._form.saved.setText("✓ " + self.tr("Saved"))
        self.saved.emit(user.id)

    def _show(self, failure: Failure | None) -> None:
        self._failure = failure
        show_failure(failure, self._form.problem, self._fields)
        self._form.saveButton.setEnabled(failure is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Word what the form does not word itself."""
        form, user = self._form, self._read
        for role, box in self._boxes.items():
            box.setText(role_name(role))
        form.accountTitle.setText(user.name.full if user else self.tr("A new person"))
        form.stateLabel.setText("" if user is None else self.tr("may sign in") if user.active else self.tr("disabled"))
        set_role(form.stateLabel, "good" if user and user.active else "warn")
        form.activeButton.setText(self.tr("Enable") if user and not user.active else self.tr("Disable"))
        if self._failure:
            show_failure(self._failure, form.problem, {})
        form.passwordNote.setText(self._note())
