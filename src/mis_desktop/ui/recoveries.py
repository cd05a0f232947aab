"""Back into a practice without a password: the recovery sheet sets a new one, or a backup becomes a practice again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from .forms.recovery import Ui_RecoveryForm
from .languages import language
from .passwords import PasswordPair, chain
from .ports import Program
from .problems import words_of
from .tasks import Failure, Lane, Tasks
from .themes import set_problem

if TYPE_CHECKING:
    from ..domain.audit import ChainReport
from ..wording import text

FIELD_OF = {"WrongRecoveryCode": "sheet", "NotFound": "login", "Forbidden": "login", "NotAPracticeFolder": "folder",
            "NetworkFolder": "folder", "FolderNotEmpty": "folder", "WrongKey": "folder", "BackupDamaged": "from",
            "NewerFormat": "from"}


class Recovery(QWidget):
    """`left` goes back to the sign-in."""

    recovered = Signal(object, str, str)  # folder, login, and what is wrong with the audit chain (empty: nothing)
    left = Signal()

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__()
        self._tasks, self._program = tasks, program
        self._failure: Failure | None = None
        self._restoring, self._missing, self._sheet = False, "", ""
        self._form = form = Ui_RecoveryForm()
        form.setupUi(self)
        self._pair = PasswordPair(self._check_password)
        form.passwordPlace.addWidget(self._pair)
        chain(form.loginField, *self._pair.inputs(), form.goButton, form.otherButton, form.backButton)
        self._inputs: dict[str, QWidget] = {
            "from": form.fromField, "folder": form.folderField, "sheet": form.sheetField, "login": form.loginField}
        self._connect()
        self._show()

    def _connect(self) -> None:
        form = self._form
        form.fromButton.clicked.connect(lambda: self._choose(form.fromField.setText))
        form.folderButton.clicked.connect(lambda: self._choose(form.folderField.setText))
        form.sheetButton.clicked.connect(self._choose_sheet)
        form.sheetField.textChanged.connect(self._sheet_typed)
        form.loginField.textChanged.connect(self._pair.judge)
        form.goButton.clicked.connect(self._go)
        form.backButton.clicked.connect(self.left)
        form.otherButton.clicked.connect(lambda: self._turn(restoring=not self._restoring))

    def begin(self, folder: Path | None, *, restoring: bool = False, failure: Failure | None = None) -> None:
        """Start with a practice's folder; `failure` is what brought the person here."""
        self._form.folderField.setText(str(folder) if folder else "")
        self._failure = failure
        self._turn(restoring=restoring)

    def _turn(self, *, restoring: bool) -> None:
        if restoring and not self._restoring:
            home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
            self._form.folderField.setText(str(Path(home) / "MIS Desktop" / "restored"))
        self._restoring = restoring
        self._show()
        (self._form.fromField if restoring else self._form.sheetField).setFocus()

    def _check_password(self, password: str) -> None:
        self._program.check_password(password, login=self._form.loginField.text(), administrator=True)

    def _choose(self, take: Callable[[str], None]) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if chosen:
            take(chosen)

    def _choose_sheet(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Recovery sheet"), "", "PDF, TXT (*.pdf *.txt)")
        if chosen:
            self.take_sheet(Path(chosen))

    def take_sheet(self, path: Path) -> None:
        """Read the sheet from its file; its lines are not shown."""
        self._form.sheetField.clear()
        self._tasks.run(Lane.OTHER, lambda: self._program.sheet_text(path), owner=self,
                        done=lambda text: self._take(text, path), failed=self._fail)

    def _take(self, text: str, path: Path) -> None:
        self._sheet = text
        self._form.sheetState.setText("✓ " + self.tr("{file} was read").format(file=path.name))
        set_problem(self._form.sheetField, wrong=False)

    def _sheet_typed(self) -> None:
        if self._form.sheetField.toPlainText():
            self._sheet = ""
            self._form.sheetState.clear()

    def _go(self) -> None:
        if not self._form.goButton.isEnabled() or not self._complete():
            return
        self._work(running=True)
        folder, login = Path(self._form.folderField.text().strip()), self._form.loginField.text().strip()
        self._tasks.run(Lane.KEYS, self._recovering(folder, login), owner=self,
                        done=lambda report: self.recovered.emit(folder, login, _broken(report)), failed=self._fail)

    def _recovering(self, folder: Path, login: str) -> Callable[[], ChainReport]:
        sheet, password = self._sheet or self._form.sheetField.toPlainText(), self._pair.password
        if self._restoring:
            source = Path(self._form.fromField.text().strip())
            return lambda: self._program.restore(source, folder, sheet=sheet, login=login, password=password)
        return lambda: self._program.recover(folder, sheet=sheet, login=login, password=password)

    def _complete(self) -> bool:
        """Mark the first field that is still empty."""
        form = self._form
        filled = {"from": bool(form.fromField.text().strip()) or not self._restoring,
                  "folder": bool(form.folderField.text().strip()),
                  "sheet": bool(self._sheet or form.sheetField.toPlainText().strip()),
                  "login": bool(form.loginField.text().strip())}
        self._missing = next((name for name, there in filled.items() if not there), "")
        self._failure = None
        self._show()
        if not self._missing and self._pair.problem():
            self._pair.show_problem()
            return False
        return not self._missing

    def _fail(self, failure: Failure) -> None:
        self._failure, self._missing = failure, ""
        self._work(running=False)
        self._show()
        if failure.error is not None and failure.error.code in ("WeakPassword", "CommonPassword"):
            self._pair.show_problem()

    def _work(self, *, running: bool) -> None:
        self._form.goButton.setEnabled(not running)
        self._form.progress.setVisible(running)

    def _show(self) -> None:
        form, restoring = self._form, self._restoring
        for widget in (form.fromLabel, form.fromField, form.fromButton):
            widget.setVisible(restoring)
        code = self._failure.error.code if self._failure and self._failure.error else ""
        wrong = self._missing or FIELD_OF.get(code, "")
        for name, field in self._inputs.items():
            set_problem(field, wrong=name == wrong)
            if name == wrong:
                field.setFocus()
        words = self._words() if self._failure else self.tr("Please fill in what is marked.") if wrong else ""
        form.problem.setText(words)
        form.problem.setVisible(bool(words))
        form.progress.setVisible(not form.goButton.isEnabled())
        self._word()

    def _words(self) -> str:
        """Say what a refusal means here."""
        error = self._failure.error if self._failure else None
        if error is not None and error.code == "Forbidden":
            return self.tr("This is not an administrator's login. The sheet helps an administrator, who then helps the others.")
        if error is not None and error.code == "NotFound":
            return self.tr("There is no such login in this practice.")
        if error is not None and error.code == "WrongRecoveryCode" and not error.facts.get("line"):
            return self.tr("This is no recovery sheet, or it belongs to another practice.")
        return words_of(self._failure) if self._failure else ""

    def _word(self) -> None:
        form, restoring = self._form, self._restoring
        form.title.setText(self.tr("Restore a backup") if restoring else self.tr("Use the recovery sheet"))
        form.note.setText(
            self.tr("The backup becomes a practice in a new folder; the backup itself is left as it is.") if restoring else
            self.tr("The recovery sheet opens the practice and sets a new password for an administrator."))
        form.folderLabel.setText(self.tr("New folder for the practice") if restoring else self.tr("Folder of the practice"))
        form.goButton.setText(self.tr("Restore") if restoring else self.tr("Set the password"))
        form.otherButton.setText(
            self.tr("Use the recovery sheet instead") if restoring else self.tr("Restore a backup instead"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._show()
        super().changeEvent(event)


def _broken(report: ChainReport) -> str:
    """Return words for a chain of audit events that does not hold; empty when it does."""
    if report.broken_at is None:
        return ""
    return text("audit.broken", language(), broken=report.broken_at, problem=report.problem, first=report.first,
                last=report.last)
