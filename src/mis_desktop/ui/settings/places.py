"""Where documents go: listed, added, changed, tried. Without a receiver documents stay signed and wait, quietly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.delivery import Destination
from ...services.delivery import DOCUMENT_KIND, GetDestination, ListDestinations, SaveDestination
from ..forms.settings_trust import Ui_TrustForm
from ..screens import Action
from ..sessions import Session
from ..tables import Column, PagedRows
from ..tasks import Failure, Lane
from ..themes import set_role
from .marks import show_failure


class Places(QObject):
    """The lower half of the trust page. Tokens are typed and kept, never shown."""

    def __init__(self, session: Session, form: Ui_TrustForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._form, self._page = session, form, parent
        self._rows: PagedRows[Destination] = PagedRows(session, key=lambda place: place.id, parent=self)
        self._authority, self._known = "", False
        self._failure: Failure | None = None
        form.places.show_rows(self._rows)
        form.placeCard.hide()
        form.trainingBox.setVisible(session.facts.training)
        self._rows.arrived.connect(lambda _: self._show_state())
        form.placeButton.clicked.connect(lambda: self.begin(None))
        form.changeButton.clicked.connect(lambda: self.begin(form.places.row()))
        form.places.opened.connect(self.begin)
        form.tryButton.clicked.connect(self.try_out)
        form.authorityButton.clicked.connect(self._ask_authority)
        form.cancelButton.clicked.connect(form.placeCard.hide)
        form.saveButton.clicked.connect(self.save)

    def refresh(self) -> None:
        """Ask for the receivers."""
        self._session.ask(ListDestinations(), owner=self, done=self._rows.put, topic="places")

    def _show_state(self) -> None:
        form, there = self._form, bool(self._rows.rows())
        form.places.setVisible(there)
        form.changeButton.setVisible(there)
        form.tryButton.setVisible(there)
        words = (self.tr("Signed documents leave by themselves; the page “Delivery” shows where each one is.") if there else
                 self.tr("Ready, no receiver: documents are signed and wait here until one is added."))
        form.placesState.setText(words)

    def begin(self, place: Destination | None) -> None:
        """Open the form for a new receiver, or for one that is there."""
        form = self._form
        self._known = place is not None
        form.idField.setText(place.id if place else "")
        form.idField.setReadOnly(self._known)
        form.urlField.setText(place.url if place else "")
        form.trainingBox.setChecked(place.training if place else self._session.facts.training)
        form.tokenField.clear()
        form.tokenField.setPlaceholderText(self.tr("as it was") if place else "")
        self._take_authority(place.authority if place else "")
        self._show(None)
        form.placeCard.show()
        (form.urlField if place else form.idField).setFocus()

    def _ask_authority(self) -> QFileDialog:
        dialog = QFileDialog(self._page, self.tr("Certificates of the server"), "", "PEM (*.pem *.crt *.cer);;* (*)")
        dialog.fileSelected.connect(self.read_authority)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read_authority(self, path: str) -> None:
        """Take the certificates that the server's address is trusted by."""
        self._session.tasks.run(Lane.OTHER, lambda: Path(path).read_text("ascii", "replace"), owner=self,
                                done=self._take_authority)

    def _take_authority(self, text: str) -> None:
        self._authority, count = text, text.count("-----BEGIN CERTIFICATE-----")
        self._form.authorityState.setText(self.tr("%n certificate(s)", "", count) if count else self.tr("none yet"))

    def save(self) -> None:
        """Store the receiver."""
        form = self._form
        place = Destination(id=form.idField.text().strip() or "state", kind=DOCUMENT_KIND, url=form.urlField.text().strip(),
                            authority=self._authority, token=form.tokenField.text(),
                            training=form.trainingBox.isChecked() and self._session.facts.training)
        old = next((known for known in self._rows.rows() if known.id == place.id), None)
        if old is not None:
            place = replace(place, accepted_rule=old.accepted_rule, timeout_seconds=old.timeout_seconds)
        self._session.do(SaveDestination(destination=place, keep_token=self._known), owner=self, done=self._saved,
                         failed=self._show)

    def _saved(self, _: Destination) -> None:
        self._form.placeCard.hide()
        self._form.tokenField.clear()
        self.refresh()

    def _show(self, failure: Failure | None) -> None:
        self._failure = failure
        show_failure(failure, self._form.problem, {})

    def try_out(self) -> None:
        """Have mis-sync ask the chosen receiver whether it answers."""
        place = self._form.places.row()
        if place is None:
            return
        self._form.tryButton.setEnabled(False)
        self._tell(self.tr("Trying…"), "muted")
        door, program, asked = self._session.practice.door, self._session.program, GetDestination(destination_id=place.id)
        self._session.tasks.run(Lane.OTHER, lambda: program.probe(door.do(asked)), owner=self, done=self._tried,
                                failed=self._could_not)

    def _could_not(self, failure: Failure) -> None:
        self._form.tryButton.setEnabled(True)
        self._tell("", "muted")
        self._show(failure)

    def _tried(self, answer: tuple[int, str]) -> None:
        self._form.tryButton.setEnabled(True)
        status, error = answer
        if not error and 200 <= status <= 299:
            self._tell("✓ " + self.tr("It answers."), "good")
        elif status in (401, 403):
            self._tell("✗ " + self.tr("It answers, but does not accept the access token."), "bad")
        elif error in ("tls", "authority"):
            self._tell("✗ " + self.tr("Its certificate is not among those chosen here: it may be another server."), "bad")
        elif error:
            self._tell("✗ " + self.tr("It does not answer: no network, or the address is wrong."), "bad")
        else:
            self._tell("! " + self.tr("It answers with {status}: ask its operator.").format(status=status), "warn")

    def _tell(self, words: str, role: str) -> None:
        self._form.tried.setText(words)
        set_role(self._form.tried, role)

    def actions_here(self) -> list[Action]:
        """Adding and trying."""
        return [Action(self.tr("Add a receiver of documents"), lambda: self.begin(None)),
                Action(self.tr("Try the connection to the receiver"), self.try_out)]

    def retranslate(self) -> None:
        """Word everything anew."""
        self._rows.set_columns((
            Column(title=self.tr("Name"), text=lambda place: place.id, width=16),
            Column(title=self.tr("Address"), text=lambda place: place.url, stretch=True),
            Column(title=self.tr("Kind"), text=self._kind, width=20)))
        self._show_state()
        self._take_authority(self._authority)
        self._show(self._failure)

    def _kind(self, place: Destination) -> str:
        return self.tr("training stand") if place.training else self.tr("receiver")
