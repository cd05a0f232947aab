"""What mis-sync and the relay note as codes, told in words: what happened, and whether anybody has to do something."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from ...services.relays import NOT_INTACT
from ...wording import text
from ..languages import language


class Troubles(QObject):
    """Words the last error of a delivery and the reasons of a rejection; what is unknown is shown as it came."""

    def error(self, code: str) -> str:
        """Return an error in words."""
        http = re.fullmatch(r"(?:http_|HTTP )(\d{3})", code)
        if http:
            return self._status(int(http[1]))
        known = {
            "network": self.tr("No connection; it is tried again by itself."),
            "timeout": self.tr("The receiver did not answer in time; it is tried again by itself."),
            "tls": self.tr("The receiver could not prove who it is. Ask an administrator to check its certificate."),
            "redirect": self.tr("The receiver points to another address. Ask an administrator to check the address."),
            "agent": self.tr("The delivery program stumbled; it is tried again by itself."),
            "bad_authority": self.tr("The receiver's certificate in the settings cannot be read."),
            "unreadable_answer": self.tr("The receiver's answer could not be read."),
            "foreign_answer": self.tr("The receiver answered for another document."),
            "no receipt in the answer": self.tr("The receiver answered without a receipt."),
            "receipt of another document": self.tr("The receipt is for another document."),
            "receipt signature not valid": self.tr("The signature of the receipt is not valid, so it does not count."),
            NOT_INTACT: self.tr("The document or its signature was changed in the store: it does not leave.")}
        return known.get(code, code)

    def _status(self, status: int) -> str:
        if status in (401, 403):
            words = self.tr("The receiver refuses the access ({status}). Ask an administrator to check it.")
        elif status >= 500:
            words = self.tr("The receiver is in trouble ({status}); it is tried again by itself.")
        else:
            words = self.tr("The receiver did not take the document ({status}).")
        return words.format(status=status)

    def reason(self, code: str) -> str:
        """Return a reason of a rejection in words."""
        try:
            return text(f"reason.{code}", language())
        except KeyError:
            return code
