"""Lists to Excel, the same way everywhere: a name is proposed, the work runs beside the window, a notice names the file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ..services.desks import Command
from ..services.reports import ExportReport
from .screens import Screen
from .tasks import Failure, Lane


def export_list(screen: Screen, make: Callable[[str], Command[ExportReport]], *, name: str) -> QFileDialog:
    """Ask where to put a list and export it there; `make` turns the path into the command, `name` is what the list shows.

    The dialog is returned open; nothing waits for it.
    """
    title = QCoreApplication.translate("Exports", "List to Excel")
    dialog = QFileDialog(screen, title, str(_free_path(name)), QCoreApplication.translate("Exports", "Excel file (*.xlsx)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.fileSelected.connect(lambda path: _export(screen, make(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _export(screen: Screen, command: Command[ExportReport]) -> None:
    def done(report: ExportReport) -> None:
        screen.working.emit("")
        screen.told.emit("✓ " + Saved().words(report.rows).format(path=report.path))

    def failed(failure: Failure) -> None:
        screen.working.emit("")
        screen.complain(failure)

    screen.working.emit(QCoreApplication.translate("Exports", "The list is being written…"))
    screen.session.ask(command, owner=screen, done=done, failed=failed, lane=Lane.OTHER)


def _free_path(name: str) -> Path:
    """Return a path in the user's documents that no file has yet."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name).strip(" .") or "list"
    candidates = (f"{plain}{number}.xlsx" for number in ("", *(f" ({count})" for count in range(2, 1000))))
    return folder / next((file for file in candidates if not (folder / file).exists()), f"{plain}.xlsx")


class Saved(QObject):
    """What was written, with its plural: lupdate knows plurals only in `tr`."""

    def words(self, rows: int) -> str:
        """Return the sentence, the path still open."""
        return self.tr("%n row(s) saved to {path}", "", rows)
