"""The column beside the form: earlier visits, the text of the one chosen, and a measurement over time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel

from ...domain.visits import Visit, vital_sign_fits
from ...services.visits import GetVisit
from ..forms.visit import Ui_VisitForm
from ..icons import icon
from ..sessions import Session
from .histories import History, HistoryDress
from .readings import reading
from .trends import Point, Trend

NARROW, WIDE = 250, 400  # width of the column without and with a text to read
MEASURES = ("systolic", "diastolic", "pulse", "temperature", "saturation", "respiration", "weight")


class Past(QObject):
    """`source_changed` carries the visit whose sections are offered for copying: the one being read, else the last one."""

    source_changed = Signal(object)

    def __init__(self, form: Ui_VisitForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self.history, self._trend = History(session, self), Trend()
        self._visit: Visit | None = None
        self._last: Visit | None = None
        self._read: Visit | None = None
        self._measured_now: dict[str, str] = {}
        form.trendColumn.addWidget(self._trend)
        form.pastList.setModel(self.history)
        form.pastList.setItemDelegate(HistoryDress(self, small=lambda: QApplication.font().pointSizeF() * 0.88))
        form.pastList.activated.connect(self._choose)
        form.pastList.clicked.connect(self._choose)
        form.readClose.clicked.connect(self.close_text)
        form.trendBox.currentIndexChanged.connect(lambda _: self._draw())
        self.history.loaded.connect(self._loaded)
        self.close_text()
        self.retranslate()

    def show_visit(self, visit: Visit) -> None:
        """Show what was before this visit."""
        if self._visit is None or self._visit.id != visit.id:
            self.close_text()
        if self._visit is None or self._visit.patient_id != visit.patient_id:
            self._last = None
        self._visit = visit
        self.history.show_patient(visit.patient_id, but=visit.id)

    @property
    def source(self) -> Visit | None:
        """The visit whose sections are offered for copying."""
        return self._read or self._last

    def blank(self) -> None:
        """Show nobody's history."""
        self.close_text()
        self._visit = self._last = None
        self._measured_now = {}
        self.history.forget()

    def show_measured(self, measured: dict[str, str]) -> None:
        """Take what is measured today into the drawing."""
        if measured != self._measured_now:
            self._measured_now = measured
            self._draw()

    def _loaded(self) -> None:
        rows = self.history.rows
        self._form.pastEmpty.setVisible(not rows)
        self._form.pastList.setVisible(bool(rows))
        self._draw()
        before = next((past for past in rows if self._visit and past.opened_at < self._visit.opened_at), None)
        if before is None:
            self._last = None
            self._tell_source()
        elif self._last is None or self._last.id != before.visit_id:
            self._session.ask(GetVisit(visit_id=before.visit_id), owner=self, done=self._take_last, topic="last")

    def _take_last(self, visit: Visit) -> None:
        if self._of_this_patient(visit):
            self._last = visit
            self._tell_source()

    def _of_this_patient(self, visit: Visit) -> bool:
        """Whether a visit that was read may be shown: another patient may have come to the front meanwhile."""
        return self._visit is not None and self._visit.patient_id == visit.patient_id

    def _tell_source(self) -> None:
        self.source_changed.emit(self.source)

    def _choose(self, index: QModelIndex) -> None:
        past = index.data(Qt.ItemDataRole.UserRole)
        self._session.ask(GetVisit(visit_id=past.visit_id), owner=self, done=self._show_text, topic="text")

    def _show_text(self, visit: Visit) -> None:
        if not self._of_this_patient(visit):
            return
        self._read = visit
        self._form.readPanel.show()
        self._form.pastCard.setFixedWidth(WIDE)
        self._word_text()
        self._tell_source()

    def _word_text(self) -> None:
        if self._read is None:
            return
        row = next((past for past in self.history.rows if past.visit_id == self._read.id), None)
        when = f"{self._session.local(self._read.opened_at):%d.%m.%Y %H:%M}"
        self._form.readTitle.setText(f"{when} · {row.doctor}" if row else when)
        self._form.readText.setHtml(reading(self._read))

    def close_text(self) -> bool:
        """Close the text being read; whether there was one."""
        was, self._read = self._read is not None, None
        self._form.readPanel.hide()
        self._form.pastCard.setFixedWidth(NARROW)
        self._form.pastList.clearSelection()
        if was:
            self._tell_source()
        return was

    def focus(self) -> None:
        """Put the cursor into the list."""
        if self.history.rows:
            if not self._form.pastList.currentIndex().isValid():
                self._form.pastList.setCurrentIndex(self.history.index(0))
            self._form.pastList.setFocus()

    def _points(self, measure: str) -> list[Point]:
        found = [Point(self._session.local(past.opened_at).date(), getattr(past.vital_signs, measure))
                 for past in reversed(self.history.rows)]
        if self._visit is not None:
            today: date = self._session.local(self._visit.opened_at).date()
            found.append(Point(today, self._measured_now.get(measure, "")))
        fitting = [point for point in found if point.typed and vital_sign_fits(measure, point.typed)]
        return sorted(fitting, key=lambda point: point.on)  # an old visit that is shown has later ones

    def _draw(self) -> None:
        measure = self._form.trendBox.currentData()
        if measure is None:
            return
        points = self._points(measure)
        self._trend.show_points(points, measure=measure, words=self._form.trendBox.currentText())
        self._form.trendPanel.setVisible(any(len(self._points(name)) > 1 for name in MEASURES))

    def retranslate(self) -> None:
        """Word the column anew; the measurement chosen stays chosen."""
        box, chosen = self._form.trendBox, self._form.trendBox.currentData() or MEASURES[0]
        box.blockSignals(True)
        box.clear()
        for name in MEASURES:
            label: QLabel = getattr(self._form, f"{name}Label")
            box.addItem(label.text(), name)
        box.setCurrentIndex(box.findData(chosen))
        box.blockSignals(False)
        self.history.reword()
        self._word_text()
        self._draw()
        self.dress()

    def dress(self) -> None:
        """Follow the theme."""
        self._form.readClose.setIcon(icon("close"))
