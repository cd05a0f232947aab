"""The page "settings": sections at the left, one page each, made when first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem

from ...domain.access import Permission
from ..forms.settings import Ui_SettingsForm
from ..guides import GuideSection
from ..icons import icon
from ..screens import Action, Screen
from ..sessions import Session
from .backups import BackupSection
from .books import BooksSection
from .computers import ComputerSection
from .healths import HealthSection
from .people import PeopleSection
from .practices import PracticeSection
from .trusts import TrustSection


@dataclass(frozen=True, slots=True)
class Section:
    """A line of the list: its name, picture, page, and the right it needs (None: everybody)."""

    name: str
    picture: str
    make: Callable[[Session], Screen]
    needs: Permission | None = None


SECTIONS = (
    Section("computer", "settings", ComputerSection),
    Section("practice", "info", PracticeSection, Permission.PRACTICE_MANAGE),
    Section("people", "patients", PeopleSection, Permission.ACCESS_MANAGE),
    Section("books", "book", BooksSection, Permission.BOOKS_WRITE),
    Section("trust", "seal", TrustSection, Permission.PRACTICE_MANAGE),
    Section("backup", "save", BackupSection, Permission.BACKUP),
    Section("health", "check", HealthSection, Permission.AUDIT_READ),
    Section("guide", "visit", GuideSection),
)


class SettingsScreen(Screen):
    """Shows one section at a time; what is typed in another stays there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = Ui_SettingsForm()
        self._form.setupUi(self)
        self._form.sections.setIconSize(QSize(18, 18))
        self.setFocusProxy(self._form.sections)
        self._made: dict[str, Screen] = {}
        self._offered = [section for section in SECTIONS if section.needs is None or session.may(section.needs)]
        for section in self._offered:
            item = QListWidgetItem(self._form.sections)
            item.setData(Qt.ItemDataRole.UserRole, section)
        self.retranslate()
        self._form.sections.currentItemChanged.connect(lambda *_: self._open())
        self._form.sections.setCurrentRow(0)

    def show_section(self, name: str) -> Screen | None:
        """Open a section by name; None when it is not offered to this user."""
        names = [section.name for section in self._offered]
        if name not in names:
            return None
        self._form.sections.setCurrentRow(names.index(name))
        return self.current()

    def show_guide(self, _: str) -> None:
        """Open the guide."""
        self.show_section("guide")

    def current(self) -> Screen:
        """Return the section in front."""
        widget = self._form.pages.currentWidget()
        assert isinstance(widget, Screen)  # noqa: S101 - nothing else is put there
        return widget

    def _open(self) -> None:
        section: Section = self._form.sections.currentItem().data(Qt.ItemDataRole.UserRole)
        if section.name not in self._made:
            made = section.make(self.session)
            made.go.connect(self.go)
            made.noticed.connect(self.noticed)
            made.told.connect(self.told)
            made.working.connect(self.working)
            self._made[section.name] = made
            self._form.pages.addWidget(made)
        self._form.pages.setCurrentWidget(self._made[section.name])
        self._made[section.name].activate()

    def activate(self) -> None:
        """Come to the front with the section that was shown last."""
        self._open()

    def may_leave(self) -> bool:
        """Whether the section in front can be left."""
        return self.current().may_leave()

    def actions_here(self) -> list[Action]:
        """Offer the section's actions, then the sections."""
        settings = self.tr("Settings")
        sections = [Action(f"{settings}: {title}", partial(self.show_section, section.name))
                    for section, title in zip(self._offered, self._titles(), strict=True)]
        return [*self.current().actions_here(), *sections]

    def _titles(self) -> list[str]:
        titles = {"computer": self.tr("This computer"), "practice": self.tr("Practice"), "people": self.tr("People"),
                  "books": self.tr("Reference books"), "trust": self.tr("Trust and delivery"),
                  "backup": self.tr("Backup"), "health": self.tr("Health"), "guide": self.tr("Guide")}
        return [titles[section.name] for section in self._offered]

    def retranslate(self) -> None:
        """Name the sections."""
        self._form.retranslateUi(self)
        height = self.fontMetrics().height()
        for row, (section, title) in enumerate(zip(self._offered, self._titles(), strict=True)):
            item = self._form.sections.item(row)
            item.setText(title)
            item.setIcon(icon(section.picture))
            item.setSizeHint(QSize(0, 2 * height + height // 4))
