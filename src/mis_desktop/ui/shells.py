"""The main window's frame: rail, search, status line, pages. It knows which screens exist, not what they show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from ..domain.access import Permission
from ..domain.changes import Changes
from ..domain.delivery import DeliveryCounts
from .couriers import Courier
from .daily_backups import DailyBackup
from .forms.main_window import Ui_MainForm
from .icons import icon
from .palettes import Palette
from .problems import words_of
from .screens import Action, Screen
from .sessions import Session, touches
from .tasks import Failure
from .themes import colours
from .words import role_name

ScreenMaker = Callable[[Session], Screen]
PAGE_OF = {  # other kinds are pages of that name
    "patient": "patients", "document": "documents", "booking": "day", "book": "day", "next": "day", "guide": "settings"}


class Shell(QWidget):
    """Rail, search and status around one page at a time. Screens are made when first shown."""

    lock_wanted = Signal()
    about_wanted = Signal()
    delivery_told = Signal(str)  # how delivery stands, in words

    def __init__(self, session: Session, makers: Mapping[str, ScreenMaker], *, needs: dict[str, Permission]) -> None:
        super().__init__()
        self.session = session
        self._makers, self._needs, self._screens = makers, needs, dict[str, Screen]()
        self._form = Ui_MainForm()
        self._form.setupUi(self)
        self._counts = DeliveryCounts()
        self.courier, self.daily = Courier(session), DailyBackup(session, self)
        self._buttons: dict[str, QToolButton] = {
            "day": self._form.dayButton, "patients": self._form.patientsButton, "documents": self._form.documentsButton,
            "delivery": self._form.deliveryButton, "reports": self._form.reportsButton, "settings": self._form.settingsButton}
        self._connect()
        self._dress()
        self.retranslate()

    def _connect(self) -> None:
        form, session = self._form, self.session
        for name, button in self._buttons.items():
            button.setVisible(name in self._makers and (name not in self._needs or session.may(self._needs[name])))
            button.clicked.connect(lambda _=False, page=name: self.open_page(page))
        form.lockButton.clicked.connect(self.lock_wanted)
        form.searchField.textEdited.connect(self._search)
        form.searchField.returnPressed.connect(lambda: self._search(form.searchField.text()))
        form.noticeClose.clicked.connect(form.noticeBar.hide)
        for keys in ("Ctrl+K", "Ctrl+F"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self._search(""))
        QShortcut(QKeySequence("F10"), self).activated.connect(lambda: self.go("next", ""))  # the next patient, from anywhere
        session.tasks.busy_changed.connect(self._show_work)
        session.tasks.failed.connect(self.complain)
        session.changed.connect(self._on_changed)
        session.progressed.connect(self._show_progress)
        self.courier.counts_changed.connect(self._show_counts)
        self.courier.failed.connect(self.complain)
        form.noticeBar.hide()
        form.workProgress.hide()
        form.deliveryBadge.hide()
        form.trainingNotice.setVisible(session.facts.training)

    def open_page(self, name: str, then: Callable[[], object] | None = None) -> Screen | None:
        """Show a page of the rail; None when the one in front must not be left: it may do `then` when it can be."""
        current = self.current()
        if current is not None and not current.may_leave_for(then or partial(self.open_page, name)):
            if button := self._buttons.get(self._name_of(current)):
                button.setChecked(True)
            return None
        screen = self._screens.get(name) or self._make(name)
        if screen is not current and self._form.noticeBar.property("role") == "good":
            self._form.noticeBar.hide()  # what went well was said where it was done
        self._form.pages.setCurrentWidget(screen)
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        screen.activate()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def current(self) -> Screen | None:
        """Return the page in front."""
        widget = self._form.pages.currentWidget()
        return widget if isinstance(widget, Screen) else None

    def page(self, name: str) -> Screen:
        """Return a page, making it if need be."""
        return self._screens.get(name) or self._make(name)

    def _make(self, name: str) -> Screen:
        screen = self._makers[name](self.session)
        screen.go.connect(self.go)
        screen.noticed.connect(self.notice)
        screen.told.connect(self.tell)
        screen.working.connect(self._form.workState.setText)
        self._screens[name] = screen
        self._form.pages.addWidget(screen)
        return screen

    def _name_of(self, screen: Screen) -> str:
        return next((name for name, made in self._screens.items() if made is screen), "")

    def go(self, kind: str, record_id: str) -> None:
        """Open what a screen points at: the page that shows records of this kind opens the record."""
        screen = self.open_page(PAGE_OF.get(kind, kind), partial(self.go, kind, record_id))
        show = getattr(screen, f"show_{kind}", None)
        if show is not None:
            show(record_id)

    def notice(self, words: str) -> None:
        """Show words of something that went wrong above the page until they are closed or replaced."""
        self._show_notice(words, "bad")

    def tell(self, words: str) -> None:
        """Show words of something that went well in the same place."""
        self._show_notice(words, "good")

    def _show_notice(self, words: str, role: str) -> None:
        bar = self._form.noticeBar
        self._form.noticeText.setText(words)
        bar.setProperty("role", role)
        for part in (bar, self._form.noticeText):
            part.style().unpolish(part)
            part.style().polish(part)
        bar.setVisible(bool(words))

    def complain(self, failure: Failure) -> None:
        """Show what went wrong."""
        self.notice(words_of(failure))

    def _search(self, typed: str) -> None:
        self._form.searchField.clear()
        palette = Palette(self.session, self.actions_here(), go=self.go, parent=self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._form.topBar.mapToGlobal(self._form.searchField.pos())
        palette.move(corner)
        palette.resize(QSize(max(560, self._form.searchField.width()), 420))
        palette.begin(typed)

    def actions_here(self) -> list[Action]:
        """Return what can be done: of the page in front, then the pages, then the program."""
        current = self.current()
        pages = [Action(button.text(), partial(self.open_page, name), button.shortcut().toString())
                 for name, button in self._buttons.items() if button.isVisibleTo(self)]
        return [*(current.actions_here() if current else ()), *pages,
                Action(self._form.lockButton.text(), self.lock_wanted.emit, "Ctrl+L"),
                Action(self.tr("Guide"), partial(self.go, "guide", ""), "F1"),
                Action(self.tr("About the program"), self.about_wanted.emit, "Shift+F1")]

    def _on_changed(self, changes: Changes) -> None:
        if touches(changes, "practice"):
            self.retranslate()

    def _show_work(self, busy: object) -> None:
        if self._form.workProgress.maximum() == 0 or not busy:
            self._form.workProgress.setRange(0, 0)
        self._form.workProgress.setVisible(bool(busy))

    def _show_progress(self, title: str, done: int, total: int) -> None:
        self._form.workState.setText(title)
        self._form.workProgress.setRange(0, total)
        self._form.workProgress.setValue(done)

    def _show_counts(self, counts: DeliveryCounts) -> None:
        self._counts = counts
        waiting = counts.open + counts.stopped + counts.rejected
        self._form.deliveryBadge.setText(str(waiting))
        self._form.deliveryBadge.setVisible(waiting > 0)
        words, role = self._delivery_words(counts)
        self.delivery_told.emit(words)
        self._form.deliveryState.setText(words)
        self._form.deliveryState.setProperty("role", role)
        self._form.deliveryState.style().polish(self._form.deliveryState)

    def _delivery_words(self, counts: DeliveryCounts) -> tuple[str, str]:
        if counts.stopped or counts.rejected:
            return "✗ " + self.tr("%n document(s) need attention", "", counts.stopped + counts.rejected), "bad"
        if counts.open:
            return "◌ " + self.tr("%n document(s) on the way", "", counts.open), "warn"
        if counts.accepted:
            return "● " + self.tr("Everything is delivered"), "good"
        return self.tr("Nothing to deliver yet"), "muted"

    def retranslate(self) -> None:
        """Word the frame anew."""
        self._form.retranslateUi(self)
        user, facts = self.session.user, self.session.facts
        self._form.practiceName.setText(facts.name)
        self._form.practiceNote.setText("MIS Desktop")
        self._form.userName.setText(user.name.short)
        self._form.userRole.setText(", ".join(map(role_name, user.roles)))
        self._show_counts(self._counts)

    def _dress(self) -> None:
        look = colours()
        for name, picture in {"day": "day", "patients": "patients", "documents": "documents", "delivery": "delivery",
                              "reports": "reports", "settings": "settings"}.items():
            self._buttons[name].setIcon(icon(picture, look.rail_text))
        self._form.lockButton.setIcon(icon("lock", look.rail_text))
        self._form.noticeClose.setIcon(icon("close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)
