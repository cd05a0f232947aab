"""Who somebody is and how they sign in: the fields that administrator, doctor and staff have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ...domain.access import Role
from ...domain.people import PersonName
from ...services.practices import NewUser
from ..forms.start_account import Ui_StartAccountForm
from ..languages import language
from ..passwords import PasswordPair, chain
from ..ports import Program
from .steps import Complaint


class Account(QWidget):
    """Name, login and password of one person."""

    def __init__(self, program: Program, *, administrator: bool) -> None:
        super().__init__()
        self._program, self.administrator = program, administrator
        self._form = form = Ui_StartAccountForm()
        form.setupUi(self)
        self.pair = PasswordPair(self._check)
        form.passwordPlace.addWidget(self.pair)
        self.fields: dict[str, QWidget] = {
            "family": form.familyField, "given": form.givenField, "patronymic": form.patronymicField, "login": form.loginField}
        form.loginField.textChanged.connect(self.pair.judge)
        chain(*self.inputs())

    def _check(self, password: str) -> None:
        self._program.check_password(password, login=self.login, administrator=self.administrator)

    @property
    def login(self) -> str:
        """The login."""
        return self._form.loginField.text().strip()

    @property
    def name(self) -> PersonName:
        """The name."""
        form = self._form
        return PersonName(family=form.familyField.text().strip(), given=form.givenField.text().strip(),
                          patronymic=form.patronymicField.text().strip())

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not (self.name.full or self.login or self.pair.password)

    def user(self, *roles: Role, iin: str = "") -> NewUser:
        """Return the account to be made."""
        return NewUser(login=self.login, password=self.pair.password, name=self.name, roles=roles, iin=iin,
                       language="kk" if language() == "kk" else "ru")

    def complaint(self) -> Complaint | None:
        """Return the first thing that is still wrong."""
        if not self.name.family:
            return Complaint("family", self.tr("Please give the surname."))
        if not self.name.given:
            return Complaint("given", self.tr("Please give the given name."))
        if not self.login or len(self.login.split()) > 1:
            return Complaint("login", self.tr("Please choose a login, one word."))
        if words := self.pair.problem():
            return Complaint("password", self.tr("Password: {problem}.").format(problem=words))
        return None

    def inputs(self) -> tuple[QWidget, ...]:
        """Return the fields in the order in which Tab goes through them."""
        return *self.fields.values(), *self.pair.inputs()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self._form.familyField, self._form.givenField, self._form.patronymicField, self._form.loginField):
            field.clear()
        self.pair.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)
