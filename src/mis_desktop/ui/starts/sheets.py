"""Page six: the recovery sheet is printed, and two of its groups are typed to prove that it can be read."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ..forms.start_sheet import Ui_StartSheetForm
from ..ports import Program
from ..problems import words_of
from ..tasks import Lane, Tasks
from .steps import Complaint, Step

_SAME = str.maketrans({"O": "0", "I": "1", "L": "1"})


class SheetStep(Step):
    """Does not let go before the groups fit."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program)
        self._form = form = Ui_StartSheetForm()
        form.setupUi(self)
        self.fields = {"first": form.firstField, "second": form.secondField}
        self.asked: tuple[tuple[int, int], ...] = ()  # line and group, from 1
        self._groups: dict[tuple[int, int], str] = {}
        form.openButton.clicked.connect(self._open)

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("The recovery sheet")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("The practice is made. Print this sheet and put it into a safe: it alone replaces lost passwords.")

    def begin(self) -> None:
        """Read the sheet as it lies on the disk."""
        super().begin()
        if self.made is not None and not self._groups:
            path = self.made.sheet
            self._form.place.setText(str(path))
            self.tasks.run(Lane.OTHER, lambda: self.program.sheet_text(path), owner=self, done=self._take)

    def _take(self, text: str) -> None:
        self._groups = {
            (int(match[1]), number): group
            for match in re.finditer(r"^\s*(\d{1,2}):\s*(.+)$", text, re.MULTILINE)
            for number, group in enumerate(match[2].split(), 1)}
        places = sorted(self._groups)
        half = len(places) // 2
        self.asked = (secrets.choice(places[:half]), secrets.choice(places[half:]))
        self.retranslate()

    def complaint(self) -> Complaint | None:
        """Return which group is not that of the sheet."""
        if not self.asked:
            return Complaint("first", self.tr("The sheet is still being read."))
        for (name, widget), place in zip(self._typed().items(), self.asked, strict=True):
            if widget != self._groups[place].translate(_SAME):
                return Complaint(name, self.tr("This is not what the sheet says: line {line}, group {group}.").format(
                    line=place[0], group=place[1]))
        return None

    def _typed(self) -> dict[str, str]:
        fields = {"first": self._form.firstField, "second": self._form.secondField}
        return {name: "".join(field.text().split()).upper().translate(_SAME) for name, field in fields.items()}

    def finish(self, go_on: Callable[[], None], fail: Callable[[Complaint], None]) -> None:
        """Delete the file when that was asked for."""
        if self.made is None or not self._form.deleteBox.isChecked():
            go_on()
            return
        path = self.made.sheet
        self.tasks.run(Lane.OTHER, lambda: path.unlink(missing_ok=True), owner=self, done=lambda _: go_on(),
                       failed=lambda failure: fail(Complaint("", words_of(failure))))

    def _open(self) -> None:
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.sheet)))

    def retranslate(self) -> None:
        """Word the page anew."""
        form = self._form
        form.retranslateUi(self)
        for label, (line, group) in zip((form.firstLabel, form.secondLabel), self.asked, strict=False):
            label.setText(self.tr("Line {line}, group {group}").format(line=line, group=group))
        if self.made is not None:
            form.place.setText(str(self.made.sheet))
