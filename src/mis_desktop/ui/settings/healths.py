"""What `mis doctor` says, in words, and the record of events checked up to the number that an outside anchor proves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidgetItem

from ...domain.audit import ChainReport
from ...domain.changes import Changes
from ...services.audit import VerifyAudit
from ...wording import text
from ..forms.settings_health import Ui_HealthForm
from ..icons import icon
from ..languages import language
from ..ports import Finding
from ..problems import words_of
from ..screens import Action, Screen
from ..sessions import Session
from ..tasks import Failure, Lane
from ..themes import colours

ORDER = {"fault": 0, "note": 1, "ok": 2}
PICTURES = {"fault": "alert", "note": "info", "ok": "check"}


class HealthSection(Screen):
    """Findings, the worst first; each level has its sign, its word and its colour."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_HealthForm()
        form.setupUi(self)
        form.findings.setIconSize(QSize(16, 16))
        self._files: Sequence[Finding] = ()
        self._database: Sequence[Finding] = ()
        self._report: ChainReport | None = None
        form.checkButton.clicked.connect(self.refresh)
        form.databaseButton.clicked.connect(self._check_database)
        form.auditButton.clicked.connect(self._check_audit)
        self.retranslate()

    def concerns(self, changes: Changes) -> bool:
        """Checks are made when asked for."""
        return False

    def refresh(self) -> None:
        """Look at the installation and the files again."""
        self._run(self.session.program.health, self._take_files)

    def _check_database(self) -> None:
        self._form.databaseButton.setEnabled(False)
        self._run(self.session.program.database_health, self._take_database)

    def _run(self, check: Callable[..., Sequence[Finding]], done: Callable[[Sequence[Finding]], None]) -> None:
        practice = self.session.practice
        self.session.tasks.run(Lane.OTHER, lambda: check(practice), owner=self, done=done, failed=self._fail)

    def _take_files(self, found: Sequence[Finding]) -> None:
        self._files = found
        self._show()

    def _take_database(self, found: Sequence[Finding]) -> None:
        self._database = found
        self._form.databaseButton.setEnabled(True)
        self._show()

    def _check_audit(self) -> None:
        self._form.auditButton.setEnabled(False)
        self.session.watch(VerifyAudit(), self.tr("Checking the record of events…"), owner=self, done=self._take_audit,
                           failed=self._fail)

    def _take_audit(self, report: ChainReport) -> None:
        self._report = report
        self._form.auditButton.setEnabled(True)
        self._show()

    def _fail(self, failure: Failure) -> None:
        self._form.databaseButton.setEnabled(True)
        self._form.auditButton.setEnabled(True)
        self.noticed.emit(words_of(failure))

    def _show(self) -> None:
        found = sorted((*self._database, *self._files), key=lambda line: ORDER[line.level])
        self._form.findings.clear()
        look = colours()
        paint = {"fault": look.bad, "note": look.warn, "ok": look.good}
        for line in found:
            words = text(line.code, language(), **line.facts)
            QListWidgetItem(icon(PICTURES[line.level], paint[line.level]), f"{self._level(line.level)}: {words}",
                            self._form.findings)
        self._summarise([line.level for line in found])
        self._show_audit()

    def _level(self, level: str) -> str:
        return {"fault": self.tr("Fault"), "note": self.tr("Note"), "ok": self.tr("In order")}[level]

    def _summarise(self, levels: list[str]) -> None:
        faults, notes = levels.count("fault"), levels.count("note")
        if faults:
            words = "✗ " + self.tr("%n fault(s): see below what to do", "", faults)
        elif notes:
            words = "! " + self.tr("In order, with %n note(s)", "", notes)
        else:
            words = "✓ " + self.tr("Everything is in order") if levels else self.tr("Looking…")
        self._form.summary.setText(words)

    def _show_audit(self) -> None:
        report = self._report
        self._form.audit.setVisible(report is not None)
        if report is None:
            return
        facts: dict[str, str | int] = {
            "first": report.first, "last": report.last, "anchored": report.anchored_until, "head": report.head[:16],
            "broken": report.broken_at or 0, "problem": report.problem}
        broken = report.broken_at is not None
        self._form.audit.setText(text("audit.broken" if broken else "audit.holds", language(), **facts))
        self._form.audit.setProperty("role", "alarm" if broken else "chip")
        self._form.audit.style().polish(self._form.audit)

    def actions_here(self) -> list[Action]:
        """The three checks."""
        return [Action(self.tr("Check the installation and the files"), self.refresh, "F5"),
                Action(self.tr("Check every page of the database"), self._check_database),
                Action(self.tr("Check the record of events"), self._check_audit)]

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._show()
