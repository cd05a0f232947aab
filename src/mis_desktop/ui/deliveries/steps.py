"""A document's way in words: each step with its time, the last error, what the receipt says."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QObject

from ...domain.delivery import DeliveryRow, LedgerLine, Standing
from ...wording import text
from ..languages import language
from ..themes import colours
from ..verdicts import Mark
from .troubles import Troubles

SIGNS = {"accepted": ("✓", "good"), "rejected": ("✗", "bad"), "error": ("!", "warn")}
VERIFIED, REPORTED = " verified", " reported by the network"


class Steps(QObject):
    """Words steps and standings; `local` brings moments into the practice's zone."""

    def __init__(self, local: Callable[[datetime], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._local, self._troubles = local, Troubles(self)

    def mark(self, row: DeliveryRow) -> Mark:
        """Return where a document stands, by icon and word."""
        if row.rejected:
            return Mark("alert", self.tr("rejected"), "bad")
        if row.standing is Standing.ATTENTION:
            return Mark("alert", self.tr("needs attention"), "bad")
        if row.standing is Standing.ACCEPTED:
            return Mark("check", self.tr("accepted"), "good")
        if row.standing is Standing.NO_RECEIVER:
            return Mark("seal", self.tr("ready, no receiver"), "muted")
        return Mark("clock", self.tr("on the way") if row.relayed_at else self.tr("in the queue"), "warn")

    def outcome(self, row: DeliveryRow) -> str:
        """Return the telling part of a line: receipt, reasons or the last error."""
        if row.reasons:
            return " ".join(map(self._troubles.reason, row.reasons))
        if row.receipt_id and row.received_at:
            return f"{self._local(row.received_at):%d.%m.%Y %H:%M}  ·  {row.receipt_id}"
        return self._troubles.error(row.last_error)

    def legend(self) -> str:
        """Return what the bars of the picture mean, from their foot upwards."""
        look = colours()
        parts = ((look.good, "■", self.tr("accepted")), (look.warn, "▨", self.tr("on the way")),
                 (look.bad, "■", self.tr("needs attention (on top)")))
        return "\u00a0\u00a0 ".join(f'<span style="color:{colour}">{sign}</span> {escape(words)}'
                                    for colour, sign, words in parts)

    def html(self, lines: Sequence[LedgerLine]) -> str:
        """Return the steps as a page, in order of time."""
        return "".join(map(self._line, lines))

    def _line(self, line: LedgerLine) -> str:
        sign, role = SIGNS.get(line.step, ("•", "text"))
        head = f"{sign} {text(f'step.{line.step}', language())}"
        rest = f"{escape(self._moment(line.at))}<br>{escape(self._detail(line))}"
        return (f'<p style="margin:4px 0"><span style="color:{getattr(colours(), role)}"><b>{escape(head)}</b></span> '
                f'<span style="color:{colours().muted}">{rest}</span></p>')

    def _detail(self, line: LedgerLine) -> str:
        if line.step == "frozen":
            return f"SHA-256 {line.detail[:16]}…"
        if line.step == "signed":
            return self.tr("IIN {iin}").format(iin=line.detail)
        if line.step == "queued":
            return self.tr("to {destination}").format(destination=line.detail)
        if line.detail.endswith(VERIFIED):
            return self.tr("receipt {number}, its signature holds").format(number=line.detail.removesuffix(VERIFIED))
        if line.detail.endswith(REPORTED):
            return self.tr("receipt {number}, reported by the network").format(number=line.detail.removesuffix(REPORTED))
        return self._troubles.error(line.detail) if line.step == "error" else line.detail

    def _moment(self, at: datetime) -> str:
        return f"{self._local(at):%d.%m.%Y %H:%M:%S}"


def receipt_shown(received: str) -> str:
    """Return a receipt to be read: JSON on lines of its own, anything else as it came."""
    try:
        return json.dumps(json.loads(received), ensure_ascii=False, indent=2)
    except ValueError:
        return received
