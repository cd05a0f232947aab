"""Words usually written in the passport part of form 052/у: offered, never demanded. Books give some of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from ...domain.access import Permission
from ...domain.books import BookEntry
from ...services.books import SearchBook
from ..sessions import Session
from .hints import UsualWords, name_in

BOOKS = {"visit_reason": "visit_reasons", "reimbursement": "funding_sources"}
MOST = 100


class Usual(QObject):
    """Gives lines their lists."""

    def __init__(self, lines: Mapping[str, QLineEdit], session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._hints = {name: UsualWords(lines[name]) for name in (*BOOKS, *self._words())}

    def reword(self) -> None:
        """Word the lists anew; the books' entries come when they are read."""
        for name, words in self._words().items():
            self._hints[name].offer(words)
        for name, book in BOOKS.items():
            if self._session.may(Permission.BOOKS_READ):
                self._session.ask(SearchBook(book=book, typed="", limit=MOST), owner=self, topic=book,
                                  done=partial(self._take, name))

    def _take(self, name: str, entries: tuple[BookEntry, ...]) -> None:
        self._hints[name].offer([name_in(entry) for entry in entries])

    def _words(self) -> dict[str, tuple[str, ...]]:
        return {
            "blood_group": ("O (I)", "A (II)", "B (III)", "AB (IV)"),
            "rhesus": (self.tr("positive"), self.tr("negative")),
            "disability": (self.tr("group I"), self.tr("group II"), self.tr("group III"), self.tr("child with a disability")),
            "residence": (self.tr("city"), self.tr("village")),
            "citizenship": (self.tr("Republic of Kazakhstan"),),
            "nationality": (self.tr("Kazakh"), self.tr("Russian"), self.tr("Uzbek"), self.tr("Ukrainian"), self.tr("Uyghur"),
                            self.tr("German"), self.tr("Tatar"), self.tr("Korean")),
            "education": (self.tr("higher"), self.tr("secondary vocational"), self.tr("secondary"), self.tr("primary"),
                          self.tr("preschool")),
            "social_status": (self.tr("employed"), self.tr("self-employed"), self.tr("unemployed"), self.tr("pensioner"),
                              self.tr("student"), self.tr("pupil"), self.tr("preschool child"), self.tr("on parental leave"))}
