"""Signing in: choose the practice, login and password. The password goes to the vault and is kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from .forms.login import Ui_LoginForm
from .icons import icon
from .languages import LANGUAGES, language
from .ports import Program
from .preferences import Preferences
from .problems import words_of
from .tasks import Failure, Lane, Tasks
from .themes import colours, set_role

if TYPE_CHECKING:
    from .sessions import Session

NEED_SHEET = ("VaultMissing", "VaultDamaged")  # no password can help: the recovery sheet is offered by itself


class Login(QWidget):
    """`opened` carries a Session; the other signals say what was asked for instead."""

    opened = Signal(object)
    new_wanted = Signal()
    demo_wanted = Signal()
    recover_wanted = Signal(object, object)  # the practice's folder, and the Failure that makes it needful or None
    restore_wanted = Signal()
    language_chosen = Signal(str)
    theme_toggled = Signal()
    about_wanted = Signal()

    def __init__(self, tasks: Tasks, preferences: Preferences, program: Program) -> None:
        super().__init__()
        self._tasks, self._preferences, self._program = tasks, preferences, program
        self._failure: Failure | None = None
        self._form = form = Ui_LoginForm()
        form.setupUi(self)
        for code, name in LANGUAGES.items():
            form.languageBox.addItem(name, code)
        form.enterButton.clicked.connect(self._enter)
        form.passwordField.returnPressed.connect(self._enter)
        form.loginField.returnPressed.connect(form.passwordField.setFocus)
        form.chooseButton.clicked.connect(self._choose)
        form.newButton.clicked.connect(self.new_wanted)
        form.demoButton.clicked.connect(self.demo_wanted)
        form.recoverButton.clicked.connect(lambda: self.recover_wanted.emit(self.folder, None))
        form.restoreButton.clicked.connect(self.restore_wanted)
        form.languageBox.activated.connect(lambda index: self.language_chosen.emit(form.languageBox.itemData(index)))
        form.themeButton.clicked.connect(self.theme_toggled)
        form.aboutButton.clicked.connect(self.about_wanted)
        form.practiceBox.currentIndexChanged.connect(self._tell_training)
        form.passwordField.installEventFilter(self)
        form.capsNotice.hide()
        self._tell_training()
        self._show_problem(None)
        self._dress()

    @property
    def folder(self) -> Path | None:
        """The chosen practice's folder."""
        data = self._form.practiceBox.currentData()
        return Path(data) if data else None

    def offer(self, folders: list[Path], *, login: str = "", notice: str = "") -> None:
        """Offer practices, the newest first; `notice` says what has just been done."""
        form = self._form
        self._show_problem(None)
        self.say(notice)
        form.practiceBox.clear()
        for folder in folders:
            form.practiceBox.addItem(f"{folder.parent.name} / {folder.name}", str(folder))
            form.practiceBox.setItemData(form.practiceBox.count() - 1, str(folder), 3)  # the tool tip shows the whole path
        form.loginField.setText(login)
        form.passwordField.clear()
        form.languageBox.setCurrentIndex(form.languageBox.findData(language()))
        form.enterButton.setEnabled(bool(folders))
        (form.passwordField if login else form.loginField).setFocus()

    def say(self, words: str, *, role: str = "good") -> None:
        """Show words above the sign-in; none take them away."""
        set_role(self._form.notice, role)
        self._form.notice.setText(words)
        self._form.notice.setVisible(bool(words))

    def _tell_training(self) -> None:
        """Of a demo practice everything may be told."""
        training = self._program.training(self.folder) if self.folder else None
        words = self.tr("A demo practice. Sign in as {logins}; the password is {password}")
        self._form.practiceName.setVisible(training is not None)
        if training:
            self._form.practiceName.setText(words.format(logins=", ".join(training.logins), password=training.password))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the practice"))
        if chosen:
            self.offer([Path(chosen), *(path for path in self._preferences.practices if path != Path(chosen))],
                       login=self._form.loginField.text())

    def _enter(self) -> None:
        folder, login, password = self.folder, self._form.loginField.text(), self._form.passwordField.text()
        if folder is None or not login or not password or not self._form.enterButton.isEnabled():
            return
        self._form.enterButton.setEnabled(False)
        self._form.passwordField.clear()
        self._tasks.run(Lane.KEYS, lambda: self._opened(folder, login, password), owner=self, done=self._welcome,
                        failed=self._show_problem)

    def _opened(self, folder: Path, login: str, password: str) -> Callable[[Tasks], Session]:
        from .sessions import Session

        return Session.gather(self._program.open(folder, login, password), self._program)

    def _welcome(self, session_for: Callable[[Tasks], Session]) -> None:
        self._show_problem(None)
        session = session_for(self._tasks)
        self._preferences.remember_practice(session.practice.folder, login=session.user.login)
        self.opened.emit(session)

    def _show_problem(self, failure: Failure | None) -> None:
        self._failure = failure
        self._form.enterButton.setEnabled(True)
        self._form.problem.setVisible(failure is not None)
        self._form.problem.setText(words_of(failure) if failure else "")
        if failure:
            self._form.notice.hide()
            self._form.passwordField.setFocus()
        if failure and failure.error is not None and failure.error.code in NEED_SHEET:
            self.recover_wanted.emit(self.folder, failure)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing starts."""
        super().showEvent(event)
        (self._form.passwordField if self._form.loginField.text() else self._form.loginField).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell from what is typed whether Caps Lock is on: the toolkit does not say."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.text().isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._form.capsNotice.setVisible(event.text().isupper() != shift)
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        """Draw the two small buttons; their words are tool tip and accessible name."""
        self._form.themeButton.setIcon(icon("sun" if colours().dark else "moon"))
        self._form.aboutButton.setIcon(icon("info"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._tell_training()
            self._form.languageBox.setCurrentIndex(self._form.languageBox.findData(language()))
            self._form.problem.setText(words_of(self._failure) if self._failure else "")
        super().changeEvent(event)
