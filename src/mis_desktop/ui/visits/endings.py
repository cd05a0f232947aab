"""The bar below the form: what finishing will sign and with whose key, what is still missing, where a finished visit stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...domain.documents import Document, DocumentState
from ...domain.visits import Visit, VisitState
from ..forms.visit import Ui_VisitForm
from ..themes import set_role
from ..words import document_state


@dataclass(frozen=True, slots=True)
class Standing:
    """What the bar speaks of. `mine`: the visit is the user's own to write; `held`: typing waits for an answer above;
    `key`: whose key will sign."""

    visit: Visit
    document: Document | None
    key: str
    mine: bool
    held: bool
    missing: tuple[str, ...]
    busy: bool = False

    @property
    def open(self) -> bool:
        """Whether the visit can be written."""
        return self.visit.state is VisitState.OPEN and self.mine


class Ending(QObject):
    """Buttons and words; what they lead to is the screen's."""

    replace_wanted = Signal(str)

    def __init__(self, form: Ui_VisitForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._standing = form, None
        for part in (form.endingBar, form.replaceReason, form.replaceButton, form.documentButton, form.signButton,
                     form.previewButton, form.saveButton, form.finishButton):
            part.hide()
        form.replaceButton.clicked.connect(self._replace)
        form.replaceReason.returnPressed.connect(self._replace)

    _standing: Standing | None

    def show_standing(self, standing: Standing | None) -> None:
        """Show where the visit stands; None while it is being read."""
        self._standing = standing
        form = self._form
        if standing is None:
            form.endingBar.hide()
            return
        closed = standing.visit.state is VisitState.CLOSED
        unsigned = standing.document is not None and standing.document.state is DocumentState.FROZEN
        form.previewButton.setVisible(standing.open)
        form.saveButton.setVisible(standing.open)
        form.finishButton.setVisible(standing.open)
        form.finishButton.setEnabled(standing.open and not (standing.missing or standing.held or standing.busy))
        form.saveButton.setEnabled(not (standing.held or standing.busy))
        form.signButton.setVisible(closed and unsigned and standing.mine)
        form.signButton.setEnabled(not standing.busy)
        form.documentButton.setVisible(standing.document is not None)
        form.replaceButton.setVisible(closed and standing.mine)
        if not closed:
            form.replaceReason.hide()
        self._say(standing)
        form.endingBar.show()  # last: all the buttons at once would make the window wider than the screen

    def _say(self, standing: Standing) -> None:
        words, role = self._words(standing)
        self._form.endingWords.setText(words)
        set_role(self._form.endingWords, role)

    def _words(self, standing: Standing) -> tuple[str, str]:
        if standing.visit.state is VisitState.CLOSED:
            return self._closed_words(standing.document)
        if not standing.mine:
            return self.tr("Another doctor's visit, still open: it can be read here."), "muted"
        if standing.missing:
            return "⚠ " + self.tr("Missing before it can be finished: {fields}").format(
                fields=", ".join(self._names(standing.missing))), "warn"
        return self.tr("Will be signed: the entry of form 052/у. {key}").format(key=standing.key), "muted"

    def _closed_words(self, document: Document | None) -> tuple[str, str]:
        if document is None:
            return self.tr("The visit is finished."), "muted"
        sign, role = {DocumentState.REJECTED: ("✗", "bad"), DocumentState.FROZEN: ("✎", "warn"),
                      DocumentState.ACCEPTED: ("✓", "good")}.get(document.state, ("●", "good"))
        told = self.tr("Finished. Document № {number}: {state}").format(
            number=document.number, state=document_state(document.state))
        return f"{sign} {told}", role

    def _names(self, missing: Sequence[str]) -> list[str]:
        named = {"complaints": self.tr("complaints"), "diagnoses": self.tr("the main diagnosis"),
                 "medicine": self.tr("the name of a medicine")}
        return [named.get(name) or str(getattr(self._form, name).accessibleName()) for name in missing]

    def _replace(self) -> None:
        """The first press asks for the reason in place, the second hands it in."""
        reason = self._form.replaceReason
        if reason.isHidden():
            reason.clear()
            reason.show()
            reason.setFocus()
        elif reason.text().strip():
            self.replace_wanted.emit(reason.text().strip())
        else:
            reason.setFocus()

    def close_question(self) -> bool:
        """Take the question for a reason away; whether it was there."""
        asked = self._form.replaceReason.isVisible()
        self._form.replaceReason.hide()
        return asked

    def retranslate(self) -> None:
        """Word the bar anew."""
        self.show_standing(self._standing)
