"""People of the practice: a list, and the account and doctor of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidgetItem

from ...domain.changes import Changes
from ...services.access import ListPeople, Person
from ..forms.settings_people import Ui_PeopleForm
from ..icons import icon
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..themes import colours
from ..words import role_name
from .accounts import AccountCard
from .doctors import DoctorCard

NEW = ""  # the id of a person who is not there yet


class PeopleSection(Screen):
    """Whoever is being edited stays in front until saved or discarded."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_PeopleForm()
        form.setupUi(self)
        form.people.setIconSize(QSize(18, 18))
        self._people: dict[str, Person] = {}
        self._shown = session.user.id
        self.account, self.doctor = AccountCard(session, form, self), DoctorCard(session, form, self)
        self.account.saved.connect(self._saved)
        form.people.currentItemChanged.connect(lambda *_: self._choose())
        form.addButton.clicked.connect(self.add)
        self.account.show(None)
        self.doctor.show(None)
        self.retranslate()

    def concerns(self, changes: Changes) -> bool:
        """Look again when an account or a doctor was changed."""
        return touches(changes, "user", "doctor")

    def refresh(self) -> None:
        """Ask for everybody."""
        self.session.ask(ListPeople(), owner=self, done=self._take, failed=self.complain, topic="people")

    def _take(self, people: tuple[Person, ...]) -> None:
        self._people = {person.user.id: person for person in people}
        self._list()
        if self._shown in self._people and not self._dirty():
            self._show(self._shown)

    def _list(self) -> None:
        form, look = self._form, colours()
        with QSignalBlocker(form.people):
            form.people.clear()
            for person in self._people.values():
                user = person.user
                state = "" if user.active else " · " + self.tr("disabled")
                roles = ", ".join(map(role_name, user.roles))
                item = QListWidgetItem(icon("user", look.text if user.active else look.muted),
                                       f"{user.name.full}\n{user.login} · {roles}{state}", form.people)
                item.setData(Qt.ItemDataRole.UserRole, user.id)
            self._mark_shown()

    def _mark_shown(self) -> None:
        with QSignalBlocker(self._form.people):
            ids = list(self._people)
            self._form.people.setCurrentRow(ids.index(self._shown) if self._shown in ids else -1)

    def _dirty(self) -> bool:
        return self.account.dirty() or self.doctor.dirty()

    def _choose(self) -> None:
        item = self._form.people.currentItem()
        if item is None or item.data(Qt.ItemDataRole.UserRole) == self._shown:
            return
        if self._leave():
            self._show(item.data(Qt.ItemDataRole.UserRole))
        else:
            self._mark_shown()

    def _leave(self) -> bool:
        """Whether another person may come to the front; says so when not."""
        if self._dirty():
            self._form.problem.setText(self.tr("Save or discard the changes of this person first."))
            self._form.problem.show()
        return not self._dirty()

    def _show(self, user_id: str) -> None:
        self._shown = user_id
        person = self._people.get(user_id)
        self.account.show(person.user if person else None)
        self.doctor.show(person)

    def add(self) -> None:
        """Begin a new person."""
        if self._shown == NEW or self._leave():
            self._show(NEW)
            self._mark_shown()
            self._form.loginField.setFocus()

    def _saved(self, user_id: str) -> None:
        self._shown = user_id
        self.refresh()

    def may_leave(self) -> bool:
        """What is typed stays where it is."""
        return True

    def actions_here(self) -> list[Action]:
        """Adding and saving."""
        return [Action(self.tr("Add a person"), self.add, "Ctrl+N"),
                Action(self.tr("Save this person"), self.account.save, "Ctrl+S"),
                Action(self.tr("Save hours and specialty"), self.doctor.save)]

    def retranslate(self) -> None:
        """Word everything anew; what is typed stays."""
        self._form.retranslateUi(self)
        self.account.retranslate()
        self.doctor.retranslate()
        self._list()
