"""Settings of this computer: language, look, idle lock, notification area. Each choice counts at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSystemTrayIcon

from ..forms.settings_computer import Ui_ComputerForm
from ..languages import LANGUAGES, language
from ..preferences import LOCK_CEILING, LOCK_FLOOR
from ..screens import Screen
from ..sessions import Session
from ..themes import rhythm


class ComputerSection(Screen):
    """Shows what is remembered, and follows when it is chosen elsewhere (the sign-in, the palette)."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_ComputerForm()
        form.setupUi(self)
        self._kept = session.preferences
        for code, name in LANGUAGES.items():
            form.languageBox.addItem(name, code)
        for code in ("", "light", "dark"):
            form.themeBox.addItem("", code)
        form.lockField.setRange(LOCK_FLOOR, LOCK_CEILING)
        form.lockField.lineEdit().setTextMargins(rhythm(), 0, 0, 0)
        form.trayBox.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        form.trayNote.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        self.retranslate()
        form.languageBox.activated.connect(lambda index: self._choose("language", form.languageBox.itemData(index)))
        form.themeBox.activated.connect(lambda index: self._choose("theme", form.themeBox.itemData(index)))
        form.lockField.valueChanged.connect(lambda minutes: self._choose("lock_minutes", minutes))
        form.trayBox.toggled.connect(lambda kept: self._choose("tray", kept))
        self._kept.changed.connect(lambda _: self.refresh())

    def _choose(self, name: str, value: object) -> None:
        setattr(self._kept, name, value)

    def refresh(self) -> None:
        """Show what is remembered."""
        form = self._form
        with QSignalBlocker(form.lockField), QSignalBlocker(form.trayBox):
            form.languageBox.setCurrentIndex(form.languageBox.findData(language()))
            form.themeBox.setCurrentIndex(form.themeBox.findData(self._kept.theme))
            form.lockField.setValue(self._kept.lock_minutes)
            form.trayBox.setChecked(self._kept.tray)

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        for row, words in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"))):
            self._form.themeBox.setItemText(row, words)
        self.refresh()
