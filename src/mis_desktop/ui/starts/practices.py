"""Page one: the practice itself, where it lies on this computer, and the languages of its papers."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from ...domain.people import Address, Coded
from ...domain.phones import normalise_phone
from ..forms.start_practice import Ui_StartPracticeForm
from ..inputs import offer_entries
from ..languages import language
from ..ports import Program
from ..tasks import Lane, Tasks
from .steps import Complaint, Step, plain_number

PAPERS = (("kk", "ru"), ("ru", "kk"))


class PracticeStep(Step):
    """Name, BIN or IIN, licence, address, phone, folder."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program)
        self._form = form = Ui_StartPracticeForm()
        form.setupUi(self)
        self.fields = {"name": form.nameField, "bin_iin": form.binField, "phone": form.phoneField,
                       "licence_number": form.licenceField, "licence_date": form.licenceDateField, "place": form.placeBox,
                       "line": form.lineField, "folder": form.folderField}
        self.watch_number(form.binField, form.binHint)
        form.nameField.textChanged.connect(self._suggest_folder)
        form.folderButton.clicked.connect(self._choose_folder)
        for _ in PAPERS:
            form.languagesBox.addItem("")
        form.languagesBox.setCurrentIndex(0 if language() == "kk" else 1)
        self._suggested = ""
        self._suggest_folder()
        self.retranslate()
        tasks.run(Lane.OTHER, lambda: program.starter_book("kato"), owner=self, done=partial(offer_entries, form.placeBox))

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("The practice")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("As it stands in the licence: these lines go onto every paper.")

    @property
    def folder(self) -> Path:
        """Where the practice will lie."""
        return Path(self._form.folderField.text().strip())

    @property
    def name(self) -> str:
        """The practice's name."""
        return self._form.nameField.text().strip()

    @property
    def bin_iin(self) -> str:
        """BIN or IIN, digits only."""
        return plain_number(self._form.binField.text())

    @property
    def licence(self) -> tuple[str, datetime | None]:
        """Number and date of the licence; no date while what is typed is none."""
        typed = self._form.licenceDateField.text().strip()
        for pattern in ("%d.%m.%Y", "%Y-%m-%d"):
            try:
                return self._form.licenceField.text().strip(), datetime.strptime(typed, pattern).replace(tzinfo=UTC)
            except ValueError:
                continue
        return self._form.licenceField.text().strip(), None

    @property
    def phone(self) -> str:
        """The phone in E.164; empty while what is typed is none."""
        return normalise_phone(self._form.phoneField.text()) or ""

    @property
    def address(self) -> Address:
        """A place from the book, or what was typed instead."""
        box = self._form.placeBox
        typed = box.currentText().strip()
        entry = box.itemData(box.findText(typed, Qt.MatchFlag.MatchFixedString))
        place = Coded(text=typed, code=entry, book="kato") if entry else Coded(text=typed)
        return Address(place=place, line=self._form.lineField.text().strip())

    @property
    def papers(self) -> tuple[str, ...]:
        """The languages of papers, the first one first."""
        return PAPERS[self._form.languagesBox.currentIndex()]

    @property
    def training(self) -> bool:
        """Whether it is a rehearsal."""
        return self._form.trainingBox.isChecked()

    def complaint(self) -> Complaint | None:
        """Return the first answer that will not do."""
        return next((found for found in (self._of_identity(), self._of_licence(), self._of_place()) if found), None)

    def _of_identity(self) -> Complaint | None:
        if not self.name:
            return Complaint("name", self.tr("Please give the practice's name."))
        if words := self.number_words(self._form.binField.text()):
            return Complaint("bin_iin", self.tr("BIN or IIN: {problem}.").format(problem=words))
        if not self.phone:
            return Complaint("phone", self.tr("Please give a phone number, such as +7 701 123 45 67."))
        return None

    def _of_licence(self) -> Complaint | None:
        number, day = self.licence
        if not number:
            return Complaint("licence_number", self.tr("Please give the licence's number."))
        if day is None or day > datetime.now(UTC):
            return Complaint("licence_date", self.tr("Please give the licence's date as day.month.year."))
        return None

    def _of_place(self) -> Complaint | None:
        if not self.address.place.text:
            return Complaint("place", self.tr("Please choose or type the city or region."))
        if not self._form.lineField.text().strip():
            return Complaint("line", self.tr("Please give street and house."))
        if not self.folder.is_absolute():
            return Complaint("folder", self.tr("Please choose a folder on this computer."))
        return None

    def _suggest_folder(self) -> None:
        """Follow the name as long as nobody has chosen another folder."""
        if self._form.folderField.text() not in ("", self._suggested):
            return
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
        self._suggested = str(home / "MIS Desktop" / (re.sub(r"[^\w \-]", "", self.name).strip() or "practice"))
        self._form.folderField.setText(self._suggested)
        self._form.folderField.setCursorPosition(0)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder on this computer"))
        if chosen:
            self._form.folderField.setText(chosen)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)
        self.judge_number(self._form.binField, self._form.binHint)
        words = (self.tr("Kazakh and Russian, Kazakh first"), self.tr("Kazakh and Russian, Russian first"))
        for row, text in enumerate(words):
            self._form.languagesBox.setItemText(row, text)
