"""The paper as it would be printed now, with the watermark of a draft, in a sheet beside the work: Esc closes it."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ...domain.visits import VisitEntry
from ...services.papers import PreviewVisit
from ..page_views import PageView
from ..papers.previews import paper_language
from ..sessions import Session
from ..tasks import Failure, Lane

SHARE = 0.9  # of the window's height


class VisitPreview(QDialog):
    """Shows pages once they are drawn; drawing takes a moment, in a lane that no other reading waits for."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("visitPreview")
        self._session = session
        self._window = parent.window()
        self.pages = PageView(self)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        session.locked.connect(self.reject)

    def begin(self, visit_id: str, entry: VisitEntry) -> None:
        """Draw what is typed and come to the front."""
        door, asked = self._session.practice.door, PreviewVisit(visit_id=visit_id, entry=entry, language=paper_language())
        self._session.tasks.run(
            Lane.OTHER, lambda: tuple(QImage.fromData(page.png) for page in door.do(asked)), owner=self, topic="pages",
            done=self._show, failed=self._fail)

    def _show(self, pages: tuple[QImage, ...]) -> None:
        self.setWindowTitle(self.tr("How the document will look"))
        window = self._window
        self.resize(min(860, window.width()), round(window.height() * SHARE))
        self.show()
        self.pages.show_pages(pages)
        self.pages.setFocus()

    def _fail(self, failure: Failure) -> None:
        self._session.tasks.failed.emit(failure)
        self.reject()
