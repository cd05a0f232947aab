"""Trust: certificates and revocation lists with their validity, and (in `places`) where documents go."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ...domain.changes import Changes
from ...domain.errors import FileUnreadable
from ...services.trust import AddTrust, ListTrust, TrustLine
from ..forms.settings_trust import Ui_TrustForm
from ..problems import words_of
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..tables import Column, PagedRows
from ..tasks import Failure, Lane
from .places import Places

OLD_LIST = timedelta(days=30)  # a revocation list that does not say when the next one is due


class TrustSection(Screen):
    """An old revocation list is warned of: nobody revoked since would be noticed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_TrustForm()
        form.setupUi(self)
        self._rows: PagedRows[TrustLine] = PagedRows(session, key=lambda line: line.sha256, parent=self)
        form.trust.show_rows(self._rows)
        self._rows.arrived.connect(lambda _: self._warn())
        self.places = Places(session, form, self)
        form.addButton.clicked.connect(self._ask_files)
        self.retranslate()

    def concerns(self, changes: Changes) -> bool:
        """Look again when trust or a receiver was changed."""
        return touches(changes, "trust", "destination")

    def refresh(self) -> None:
        """Ask for both lists."""
        self.session.ask(ListTrust(), owner=self, done=self._rows.put, failed=self.complain, topic="trust", lane=Lane.OTHER)
        self.places.refresh()

    def _ask_files(self) -> QFileDialog:
        words = self.tr("Certificates and lists (*.cer *.crt *.pem *.der *.crl);;All files (*)")
        dialog = QFileDialog(self, self.tr("Certificates and revocation lists"), "", words)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def add(self, paths: list[str]) -> None:
        """Add files to the trust store; each is read and stored by itself."""
        for path in paths:
            self.session.tasks.run(Lane.OTHER, partial(self._add_file, Path(path)), owner=self,
                                   done=partial(self._added, Path(path).name), failed=partial(self._refused, Path(path).name))

    def _add_file(self, path: Path) -> bool:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise FileUnreadable(path=str(path), detail=error.strerror or "") from error
        return self.session.practice.door.do(AddTrust(data=data, training=self.session.facts.training))

    def _added(self, name: str, fresh: object) -> None:
        words = self.tr("Added: {name}") if fresh else self.tr("Already there: {name}")
        self.told.emit("✓ " + words.format(name=name))

    def _refused(self, name: str, failure: Failure) -> None:
        self.noticed.emit(f"{name}: {words_of(failure)}")

    def _warn(self) -> None:
        worst = [line for line in self._rows.rows() if self._tone(line) in ("bad", "warn")]
        self._form.warning.setText("! " + self.tr("%n item(s) out of date: get newer files", "", len(worst)) if worst else "")

    def _kind(self, line: TrustLine) -> str:
        names = {"root": self.tr("root"), "intermediate": self.tr("issuing authority"), "crl": self.tr("revocation list")}
        return names[line.kind] + (self.tr(" (training)") if line.training else "")

    def _state(self, line: TrustLine) -> str:
        now = self.session.now()
        if line.since is None:
            return self.tr("cannot be read")
        if line.until is not None and line.until < now:
            return "✗ " + self.tr("out of date since {day}").format(day=self._day(line.until))
        if line.since > now:
            return "! " + self.tr("valid only from {day}").format(day=self._day(line.since))
        if line.kind == "crl":
            words = self.tr("issued %n day(s) ago", "", (now - line.since).days)
            return ("! " if self._tone(line) == "warn" else "✓ ") + words
        return "✓ " + self.tr("valid until {day}").format(day=self._day(line.until)) if line.until else "✓"

    def _tone(self, line: TrustLine) -> str:
        now = self.session.now()
        if line.since is None or (line.until is not None and line.until < now):
            return "bad"
        old = line.kind == "crl" and line.until is None and now - line.since > OLD_LIST
        return "warn" if old or line.since > now else "good"

    def _day(self, moment: datetime) -> str:
        return f"{self.session.local(moment):%d.%m.%Y}"

    def actions_here(self) -> list[Action]:
        """Adding and trying."""
        return [Action(self.tr("Add certificates and revocation lists"), self._ask_files), *self.places.actions_here()]

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._rows.set_columns((
            Column(title=self.tr("Kind"), text=self._kind, width=32),
            Column(title=self.tr("Whose"), text=lambda line: _common_name(line.subject), stretch=True),
            Column(title=self.tr("State"), text=self._state, width=28, tone=self._tone)))
        self._form.trust.say_when_empty(self.tr("Nothing is trusted yet, so no signature can be judged: add files of the "
                                                "certification authority."))
        self.places.retranslate()


def _common_name(subject: str) -> str:
    """Return the common name of a distinguished name, or all of it."""
    parts = [part.strip() for part in subject.replace(";", ",").split(",")]
    found = next((part.partition("=")[2] or part.partition(": ")[2] for part in parts
                  if part.lower().startswith(("cn=", "common name"))), "")
    return found or subject
