"""As last time: sections copied from an earlier visit into the one at hand, each with a key and the date it comes from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.visits import Visit
from ..forms.visit import Ui_VisitForm
from ..sessions import Session
from .entries import TEXTS, EntryFields

COPIED = ("complaints", "history", "objective", "diagnoses", "plan", "prescriptions", "recommendations")
_KAZAKH_ROW = {2: "Ә", 3: "І", 4: "Ң", 5: "Ғ"}  # what the Kazakh layout has in place of digits


class Copies(QObject):
    """Alt+1 … Alt+7 copy a section of the visit that `show_source` names; what is typed already stays above it."""

    def __init__(self, form: Ui_VisitForm, fields: EntryFields, session: Session, *, ground: QWidget) -> None:
        super().__init__(ground)
        self._form, self._fields, self._session = form, fields, session
        self._source: Visit | None = None
        self._may_type = False
        for number, name in enumerate(COPIED, 1):
            copy = partial(self.copy, name)
            self._button(name).clicked.connect(lambda _=False, copy=copy: copy())
            keys = [f"Alt+{number}", *([f"Alt+{_KAZAKH_ROW[number]}"] if number in _KAZAKH_ROW else [])]
            shortcut = QShortcut(ground)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(copy)
        self.retranslate()

    def _button(self, name: str) -> QPushButton:
        button: QPushButton = getattr(self._form, f"{name}Again")
        return button

    def show_source(self, visit: Visit | None, *, may_type: bool) -> None:
        """Offer the sections of this visit."""
        self._source, self._may_type = visit, may_type
        self.retranslate()

    def copy(self, name: str) -> None:
        """Copy one section, if there is something in it and the form may be written."""
        if self._source is None or not self._may_type:
            return
        entry = self._source.entry
        if name in TEXTS:
            if text := getattr(entry, name).strip():
                self._fields.texts[name].append_typed(text)
        elif name == "diagnoses":
            self._fields.diagnoses.add_all(entry.diagnoses)
        else:
            self._fields.prescriptions.add(entry.prescriptions)
        self._fields.go_to(name)

    def retranslate(self) -> None:
        """Word the buttons anew; a section that was empty is not offered."""
        for number, name in enumerate(COPIED, 1):
            button = self._button(name)
            offered = self._source if self._may_type and self._source and getattr(self._source.entry, name) else None
            button.setVisible(offered is not None)
            if offered is not None:
                words = self.tr("as on {date}").format(date=f"{self._session.local(offered.opened_at):%d.%m.%Y}")
                button.setText(f"{words}   Alt+{number}")
