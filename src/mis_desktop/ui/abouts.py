"""What this program is: version, what it is not certified for, and the libraries it stands on with their licences."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from .. import __version__
from .forms.about import Ui_AboutForm
from .tasks import Lane, Tasks

LIBRARIES = (  # the dependencies of pyproject.toml; an installed program does not carry that file
    "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "alembic", "cryptography", "asn1crypto", "pyHanko", "argon2-cffi",
    "python-pkcs11", "websockets", "lxml", "reportlab", "pypdfium2", "keyring", "requests", "pydicom", "pynetdicom", "openpyxl",
    "tzdata", "font-roboto", "segno")
LONGEST_NAME = 60  # letters; what is longer is the licence's whole text


class About(QDialog):
    """A window beside the work, not in its way."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form = Ui_AboutForm()
        form.setupUi(self)
        form.closeButton.clicked.connect(self.accept)
        self._say()
        tasks.run(Lane.OTHER, libraries, owner=self, done=lambda lines: form.libraries.setPlainText("\n".join(lines)))

    def come_forward(self) -> None:
        """Show it."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _say(self) -> None:
        words = self.tr("Version {version} · Python {python} · {system}")
        self._form.version.setText(
            words.format(version=__version__, python=platform.python_version(), system=platform.system()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say()
        super().changeEvent(event)


def libraries() -> list[str]:
    """Return name, version and licence of every library this program stands on and that is here."""
    return [line for name in sorted(LIBRARIES, key=str.casefold) if (line := _line(name))]


def _line(name: str) -> str:
    try:
        facts = metadata.metadata(name).json
    except metadata.PackageNotFoundError:
        return ""
    licence = str(facts.get("license_expression") or facts.get("license") or "")
    named = [str(line).rsplit("::", 1)[1].strip() for line in facts.get("classifier", ()) if str(line).startswith("License ::")]
    short = licence if 0 < len(licence) < LONGEST_NAME else ", ".join(named)
    return f"{facts['name']} {facts['version']} — {short}".removesuffix(" — ")
