"""A verdict with its whole path, worded: signer, what was found, certificates from the signer to the root, times."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from html import escape

from PySide6.QtCore import QObject

from ...domain.documents import PathStep, Signature, Verdict
from ...services.documents import DocumentView
from ..themes import colours
from ..verdicts import Mark, integrity_mark, reason_words, trust_mark

SIGNS = {"check": "✓", "alert": "✗", "info": "!"}


class SignaturePage(QObject):
    """Words the verdicts of a document as a page of HTML; `local` brings moments into the practice's zone."""

    def __init__(self, local: Callable[[datetime], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._local = local

    def html(self, view: DocumentView) -> str:
        """Return the page of all signatures."""
        parts = [self._of(number, signature, verdict) for number, (signature, verdict) in
                 enumerate(zip(view.signatures, view.verdicts, strict=True), 1)]
        return "".join(parts) + _line(self.tr("SHA-256 of the document"), _breakable(view.document.sha256))

    def _of(self, number: int, signature: Signature, verdict: Verdict) -> str:
        title = self.tr("Signature {number}").format(number=number)
        marks = [_mark(integrity_mark(verdict)), _mark(trust_mark(verdict))]
        facts = [(self.tr("Signer"), verdict.signer), (self.tr("IIN"), verdict.signer_iin),
                 (self.tr("Organisation"), verdict.organization), (self.tr("BIN"), verdict.signer_bin),
                 (self.tr("Time by the signer's computer"), self._moment(verdict.signed_at) if verdict.signed_at else ""),
                 (self.tr("Taken in and checked"), self._moment(signature.accepted_at)),
                 (self.tr("Checked again"), f"{self._moment(verdict.checked_at)} · {verdict.rule_set}")]
        lines = [_line(label, value) for label, value in facts if value]
        return "".join((f"<h3>{escape(title)}</h3>", *marks, *lines, self._found(verdict), self._path(verdict)))

    def _found(self, verdict: Verdict) -> str:
        found = reason_words(verdict.reasons)
        if not found:
            return _line(self.tr("Revocation and validity"), self.tr("checked, nothing against it"))
        return _head(self.tr("What was found")) + _lines(found)

    def _path(self, verdict: Verdict) -> str:
        steps = [self._step(step) for step in verdict.path] or [_line("", self.tr("none was found"))]
        return _head(self.tr("Certification path")) + "".join(steps)

    def _step(self, step: PathStep) -> str:
        days = f"{self._local(step.not_before):%d.%m.%Y} – {self._local(step.not_after):%d.%m.%Y}"
        valid = self.tr("valid")
        issuer = self.tr("issued by {issuer}").format(issuer=common_name(step.issuer))
        small = (issuer, f"{valid} {days}", f"№ {_breakable(step.serial)}")
        return (f'<p style="margin:4px 0 8px 0"><b>{escape(common_name(step.subject))}</b><br>'
                f'<span style="color:{colours().muted}">{"<br>".join(map(escape, small))}</span></p>')

    def _moment(self, at: datetime) -> str:
        return f"{self._local(at):%d.%m.%Y %H:%M}"


def common_name(subject: str) -> str:
    """Return the name in a subject (CN=…, C=KZ …), or all of it where there is none."""
    found = re.search(r"CN=((?:[^,\\]|\\.)+)", subject)
    return found[1] if found else subject


def _mark(mark: Mark) -> str:
    colour = getattr(colours(), mark.role)
    return f'<p style="color:{colour};margin:4px 0"><b>{SIGNS.get(mark.picture, "")} {escape(mark.words)}</b></p>'


def _head(words: str) -> str:
    return f'<p style="margin:12px 0 2px 0;color:{colours().muted}"><b>{escape(words)}</b></p>'


def _line(label: str, value: str) -> str:
    start = f'<span style="color:{colours().muted}">{escape(label)}:</span> ' if label else ""
    return f'<p style="margin:2px 0">{start}{escape(value)}</p>'


def _lines(found: Iterable[str]) -> str:
    return "".join(f'<p style="margin:2px 0">• {escape(words)}</p>' for words in found)


def _breakable(digits: str) -> str:
    """Let a long number break anywhere."""
    return "\u200b".join(digits[place:place + 8] for place in range(0, len(digits), 8))
