"""Backups: made, listed, opened and checked; how to restore stands beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from ...domain.backups import BackupLine
from ...domain.changes import Changes
from ...services.backups import BackUp, BackupReport, CheckBackup, ListBackups
from ..forms.settings_backup import Ui_BackupForm
from ..screens import Action, Screen
from ..sessions import Session
from ..tables import Column, PagedRows
from ..tasks import Failure, Lane
from .marks import show_failure


class BackupSection(Screen):
    """What a manifest says is shown at once; that a backup is sound is said only after it was opened."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_BackupForm()
        form.setupUi(self)
        self._folder, self._verdicts = "", dict[str, Failure | None]()
        self._rows: PagedRows[BackupLine] = PagedRows(session, key=lambda line: line.path, parent=self)
        form.backups.show_rows(self._rows)
        form.dailyBox.setChecked(session.preferences.daily_backup)
        self.retranslate()
        self._show(None)
        form.ownButton.clicked.connect(lambda: self.make(""))
        form.folderButton.clicked.connect(lambda: self._ask_folder(self.make))
        form.openButton.clicked.connect(lambda: self._ask_folder(self.look))
        form.proveButton.clicked.connect(self.prove)
        form.backups.opened.connect(lambda _: self.prove())
        form.dailyBox.toggled.connect(self._choose_daily)

    def concerns(self, changes: Changes) -> bool:
        """Look again after a backup."""
        return False

    def refresh(self) -> None:
        """Ask what lies in the folder."""
        self.session.ask(ListBackups(folder=self._folder), owner=self, done=self._rows.put, failed=self._show, topic="backups",
                         lane=Lane.OTHER)

    def look(self, folder: str) -> None:
        """Show the backups of a folder (empty: the practice's own)."""
        self._folder = folder
        self._word_place()
        self.refresh()

    def make(self, folder: str) -> None:
        """Make a backup in a folder (empty: the practice's own)."""
        self._busy(self.tr("The backup is being made and checked…"))
        self.session.do(BackUp(folder=folder), owner=self, done=self._made, failed=self._fail, lane=Lane.OTHER)

    def _made(self, report: BackupReport) -> None:
        self._busy("")
        self._verdicts[report.path] = None
        self.told.emit("✓ " + self.tr("The backup is made and checked: {path}").format(path=report.path))
        self.refresh()

    def prove(self) -> None:
        """Open the chosen backup and check all of it."""
        line = self._form.backups.row()
        if line is None or not self._form.proveButton.isEnabled():
            return
        self._busy(self.tr("The backup is being opened and checked…"))
        self.session.ask(CheckBackup(path=line.path), owner=self, done=lambda _: self._judge(line.path, None),
                         failed=lambda failure: self._judge(line.path, failure), lane=Lane.OTHER)

    def _judge(self, path: str, failure: Failure | None) -> None:
        self._busy("")
        self._verdicts[path] = failure
        self._show(failure)
        self.refresh()

    def _fail(self, failure: Failure) -> None:
        self._busy("")
        self._show(failure)

    def _show(self, failure: Failure | None) -> None:
        show_failure(failure, self._form.problem, {})

    def _busy(self, words: str) -> None:
        self.working.emit(words)
        if words:
            self._show(None)
        for button in (self._form.ownButton, self._form.folderButton, self._form.proveButton):
            button.setEnabled(not words)

    def _ask_folder(self, then: Callable[[str], None]) -> QFileDialog:
        dialog = QFileDialog(self, self.tr("Folder of backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _choose_daily(self, wanted: object) -> None:
        self.session.preferences.daily_backup = bool(wanted)

    def actions_here(self) -> list[Action]:
        """Making and checking."""
        return [Action(self.tr("Make a backup now"), lambda: self.make("")),
                Action(self.tr("Check the chosen backup"), self.prove, "Enter")]

    def _state(self, line: BackupLine) -> str:
        if line.problem or self._verdicts.get(line.path):
            return "✗ " + self.tr("damaged")
        if line.path in self._verdicts:
            return "✓ " + self.tr("sound: opened and checked")
        return self.tr("not checked now")

    def _tone(self, line: BackupLine) -> str:
        if line.problem or self._verdicts.get(line.path):
            return "bad"
        return "good" if line.path in self._verdicts else "muted"

    def _age(self, line: BackupLine) -> str:
        if line.at is None:
            return "–"
        return f"{self.session.local(line.at):%d.%m.%Y %H:%M}"

    def _word_place(self) -> None:
        place = self._folder or str(self.session.practice.folder / "backups")
        self._form.place.setText(self.tr("Folder: {path}").format(path=place))

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._word_place()
        self._rows.set_columns((
            Column(title=self.tr("Made"), text=self._age, width=17),
            Column(title=self.tr("State"), text=self._state, width=28, tone=self._tone),
            Column(title=self.tr("Events up to"), text=lambda line: str(line.audit_number or "–"), width=14, right=True),
            Column(title=self.tr("Size, MB"), text=lambda line: str(line.megabytes or "–"), width=10, right=True),
            Column(title=self.tr("Folder"), text=lambda line: line.path.rpartition("/")[2], stretch=True)))
        self._form.backups.say_when_empty(self.tr("There is no backup here yet: make one now."))
