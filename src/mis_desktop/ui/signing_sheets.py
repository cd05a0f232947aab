"""The sheet that asks for a key and shows whose it is before anything is signed. Passwords leave it for the key's lane only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from .forms.signing import Ui_SigningForm
from .held_keys import HeldKey, opening
from .problems import words_of
from .sessions import Session
from .tasks import Failure, Lane
from .themes import set_problem, set_role
from .verdicts import key_mark, reason_words

MARK = 20  # pixels of the verdict's icon


class SigningSheet(QDialog):
    """Three faces: the key is asked for, the key is shown, the work is under way. Not modal: the window stays usable."""

    def __init__(self, session: Session, *, count: int, about: str, parent: QWidget, agreed: Callable[[HeldKey], None],
                 given_up: Callable[[], None]) -> None:
        super().__init__(parent)
        self._session, self._count, self._about, self._agreed, self._given_up = session, count, about, agreed, given_up
        self.at_work = True
        self._key: HeldKey | None = None
        self._failure: Failure | None = None
        self._form = form = Ui_SigningForm()
        form.setupUi(self)
        form.chooseButton.clicked.connect(self._choose)
        form.goButton.clicked.connect(self._go)
        form.cancelButton.clicked.connect(self.reject)
        session.locked.connect(self.reject)
        form.otherButton.clicked.connect(lambda: self._take_another(None))
        form.forgetButton.clicked.connect(self._forget)
        form.keepBox.setChecked(session.preferences.keeps_key)
        form.keepBox.toggled.connect(self._keep)
        form.fileField.setText(session.preferences.key_file(session.user.id))
        training = session.program.training(session.practice.folder, login=session.user.login)
        if training and training.key_file:  # the key of an invented doctor: nobody has to look for it
            form.fileField.setText(str(training.key_file))
            form.passwordField.setText(training.key_password)
        self._show_key(session.held_key)

    def begin(self, failure: Failure | None = None) -> None:
        """Come to the front, with what was wrong with the key that was tried; not in front of a locked screen."""
        if self._session.behind_lock:
            self.reject()
            return
        self._form.progress.hide()
        self._show_key(self._session.held_key)
        self._complain(failure)
        self.show()
        self.raise_()
        self.activateWindow()

    def end(self) -> None:
        """Go for good."""
        self.at_work = False
        self._session.locked.disconnect(self.reject)
        self.hide()
        self.deleteLater()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a single document is signed before anybody could read it."""
        form = self._form
        form.progress.setRange(0, total)
        form.progress.setValue(done)
        form.progress.setVisible(total > 1)
        form.goButton.setEnabled(False)
        form.otherButton.setEnabled(False)
        form.forgetButton.setEnabled(False)

    def _choose(self) -> None:
        start = self._form.fileField.text() or str(Path.home())
        kinds = self.tr("Key files (*.p12 *.pfx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Key file"), start, kinds)
        if chosen:
            self._form.fileField.setText(chosen)
            self._form.passwordField.setFocus()

    def _go(self) -> None:
        if self._key is not None:
            self._agreed(self._key)
            return
        path, password = self._form.fileField.text().strip(), self._form.passwordField.text()
        if not path or not password:
            (self._form.passwordField if path else self._form.fileField).setFocus()
            return
        self._form.passwordField.clear()
        self._form.goButton.setEnabled(False)
        session = self._session
        session.tasks.run(Lane.KEYS, opening(session.program, session.practice, Path(path), password), owner=self,
                          done=self._opened, failed=self._take_another)

    def _opened(self, key: HeldKey) -> None:
        session = self._session
        if not self.at_work:  # the screen was locked meanwhile: the key goes as it came
            return
        session.preferences.remember_key_file(session.user.id, Path(self._form.fileField.text().strip()))
        session.held_key = key if key.verdict.acceptable else None
        self._complain(None)
        self._show_key(key)

    def _take_another(self, failure: Failure | None) -> None:
        self._session.held_key = None
        self._show_key(None)
        self._complain(failure)

    def _forget(self) -> None:
        self._take_another(None)
        self.reject()

    def _keep(self, keep: bool) -> None:
        self._session.preferences.keeps_key = keep

    def _complain(self, failure: Failure | None) -> None:
        form, self._failure = self._form, failure
        form.problem.setVisible(failure is not None)
        form.problem.setText(words_of(failure) if failure else "")
        code = failure.error.code if failure and failure.error else ""
        set_problem(form.passwordField, wrong=code == "WrongKeyPassword")
        set_problem(form.fileField, wrong=code in ("FileUnreadable", "NotAKeyFile", "UnsupportedKeyFile"))
        if code == "WrongKeyPassword":
            form.passwordField.setFocus()

    def _show_key(self, key: HeldKey | None) -> None:
        """Show a key with its verdict, or ask for one."""
        form = self._form
        may = key is not None and key.verdict.acceptable
        self._key = key if may else None
        form.askPart.setVisible(not may)
        form.keyPart.setVisible(key is not None)
        form.otherButton.setVisible(may)
        form.forgetButton.setVisible(may)
        for button in (form.goButton, form.otherButton, form.forgetButton):
            button.setEnabled(True)
        self._word(key)
        (form.goButton if may else form.passwordField if form.fileField.text() else form.fileField).setFocus()
        self.adjustSize()

    def _word(self, key: HeldKey | None) -> None:
        form = self._form
        form.what.setText(self._about or self.tr("%n document(s) to sign", "", self._count))
        form.goButton.setText(self.tr("Open the key") if self._key is None else
                              self.tr("Sign %n document(s)", "", self._count))
        if key is None:
            return
        mark, (since, until) = key_mark(key.verdict), key.valid_days
        form.verdictPicture.setPixmap(mark.pixmap(MARK))
        form.verdictWords.setText(mark.words)
        set_role(form.verdictWords, mark.role)
        form.ownerLine.setText(key.owner)
        form.iinLine.setText(self.tr("IIN {iin}").format(iin=key.signer.iin or "–"))
        form.validityLine.setText(self.tr("Valid from {since} until {until}").format(since=since or "–", until=until or "–"))
        form.reasons.setText("\n".join(reason_words(key.verdict.reasons)))
        form.reasons.setVisible(bool(key.verdict.reasons))

    def reject(self) -> None:
        """Close without signing (Esc, Cancel, the window's cross)."""
        super().reject()
        self._given_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing starts."""
        super().showEvent(event)
        form = self._form
        (form.goButton if self._key else form.passwordField if form.fileField.text() else form.fileField).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._word(self._key)
            self._form.problem.setText(words_of(self._failure) if self._failure else "")
        super().changeEvent(event)
