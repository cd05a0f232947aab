"""The assistant around the pages: where one stands, back and on, and whatever is wrong said in its place.

Until the practice is made nothing is written; afterwards there is no way back into the answers, only on.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ..forms.start import Ui_StartForm
from ..ports import Program
from ..tasks import Tasks
from ..themes import set_role
from .creations import CreationStep
from .folders import BooksStep, TrustStep
from .keys import KeyStep
from .people import AdministratorStep, DoctorStep, StaffStep
from .practices import PracticeStep
from .sheets import SheetStep
from .steps import Complaint, Made, Step


class Assistant(QWidget):
    """`opened` carries a Session; `left` goes back to the sign-in with everything typed kept."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__()
        self._form = form = Ui_StartForm()
        form.setupUi(self)
        practice, administrator = PracticeStep(tasks, program), AdministratorStep(tasks, program)
        self._doctor, staff = DoctorStep(tasks, program), StaffStep(tasks, program)
        self._creation = CreationStep(tasks, program, practice=practice, administrator=administrator, doctor=self._doctor,
                                      staff=staff)
        self._key = KeyStep(tasks, program)
        self.steps: tuple[Step, ...] = (practice, administrator, self._doctor, staff, self._creation, SheetStep(tasks, program),
                                        BooksStep(tasks, program), TrustStep(tasks, program), self._key)
        self._index, self._busy, self._handed_on = 0, False, False
        self._complaint: Complaint | None = None
        self._labels = [QLabel() for _ in self.steps]
        for step, label in zip(self.steps, self._labels, strict=True):
            form.pages.addWidget(step)
            form.stepList.addWidget(label)
            step.progressed.connect(self._work)
            step.complained.connect(self._complain)
        form.nextButton.clicked.connect(self.go_on)
        form.backButton.clicked.connect(self.go_back)
        form.leaveButton.clicked.connect(self._leave)
        self._work(running=False)
        self._show()

    @property
    def step(self) -> Step:
        """The page in front."""
        return self.steps[self._index]

    @property
    def made(self) -> Made | None:
        """The practice, once it is on the disk."""
        return self._creation.made

    def go_on(self) -> None:
        """Go to the next page unless something is still wrong on this one."""
        if self._busy:
            return
        found = self.step.complaint()
        self._complain(found)
        if found is None:
            self.step.finish(self._step_on, self._refuse)

    def go_back(self) -> None:
        """Go to the page before; what was typed stays."""
        if self._index and not self._busy and self.steps[self._index - 1] is not self._creation:
            self._turn_to(self._index - 1)

    def _step_on(self) -> None:
        if self._index == len(self.steps) - 1:
            self._finish()
            return
        if self.step is self._creation:
            self._take_made()
        self._turn_to(self._index + 1)

    def _take_made(self) -> None:
        for step in self.steps:
            step.made = self._creation.made
        if not self._doctor.same:
            self._key.doctor = (self._doctor.account.login, self._doctor.account.pair.password)

    def _finish(self) -> None:
        if self._creation.made is not None:
            self._handed_on = True
            self.opened.emit(self._creation.made.session)

    def _refuse(self, complaint: Complaint) -> None:
        """Turn to the page whose answer was refused; everything typed is still there."""
        owner = next((number for number, step in enumerate(self.steps) if complaint.field in step.fields), self._index)
        self._turn_to(owner)
        self._complain(complaint)

    def _turn_to(self, index: int) -> None:
        self._index = index
        self._complaint = None
        self._show()
        self._form.scroll.verticalScrollBar().setValue(0)
        self.step.begin()

    def _complain(self, complaint: Complaint | None) -> None:
        self._complaint = complaint
        self.step.mark(complaint.field if complaint else "")
        self._form.problem.setText(complaint.words if complaint else "")
        self._form.problem.setVisible(complaint is not None)

    def _work(self, running: object) -> None:
        self._busy = bool(running)
        self._form.progress.setVisible(self._busy)
        self._form.working.setVisible(self._busy)
        for button in (self._form.nextButton, self._form.backButton, self._form.leaveButton):
            button.setEnabled(not self._busy)

    def _leave(self) -> None:
        """Go back to the sign-in; a practice that was made opens there like any other."""
        self.end()
        self.left.emit()

    def end(self) -> None:
        """Close what was opened here and has not been handed on."""
        if self._creation.made is not None and not self._handed_on:
            self._creation.made.session.practice.close()

    def _show(self) -> None:
        form, step = self._form, self.step
        form.pages.setCurrentWidget(step)
        form.title.setText(step.title())
        form.note.setText(step.note())
        form.nextButton.setText(step.go_words() or self.tr("Next"))
        form.keptNote.setVisible(not self.made)
        form.backButton.setVisible(bool(self._index) and self.steps[self._index - 1] is not self._creation)
        form.working.setText(self.tr("Please wait…"))
        form.problem.setText(self._complaint.words if self._complaint else "")
        form.problem.setVisible(self._complaint is not None)
        for number, label in enumerate(self._labels):
            sign = "✓" if number < self._index else "●" if number == self._index else "○"
            label.setText(f"{sign}  {self.steps[number].title()}")
            label.setWordWrap(True)
            set_role(label, "stepNow" if number == self._index else "step")

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing starts."""
        super().showEvent(event)
        self.step.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; on a button it presses that button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused.click if isinstance(focused, QPushButton) and focused.isEnabled() else self.go_on)()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._show()
        super().changeEvent(event)
