"""The page "reports": visits or bookings of a period as a list, what they add up to beside it, and the way to Excel."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QToolButton

from ...domain.access import Permission
from ...domain.changes import Changes
from ...domain.reports import BookingTotals, VisitTotals
from ...domain.schedule import DayRow
from ...domain.visits import VisitRow
from ...services.reports import ExportDay, ExportVisits
from ...services.totals import PageBookings, PageVisits, SumBookings, SumVisits
from ..exports import export_list
from ..forms.reports import Ui_ReportsForm
from ..languages import language, short_date
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..tables import PagedRows
from ..tasks import Lane
from .columns import booking_columns, visit_columns
from .periods import Period, days_of

VISITS, BOOKINGS = "visits", "bookings"


class ReportsScreen(Screen):
    """One list at a time; the period is kept while the list is changed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_ReportsForm()
        form.setupUi(self)
        self._totals: VisitTotals | BookingTotals | None = None
        self._lists = [VISITS, BOOKINGS] if session.may(Permission.REPORTS_VISITS) else [BOOKINGS]
        self._rows: PagedRows[Any] = PagedRows(session, key=lambda row: row.visit_id or row.booking_id, parent=self)
        form.rows.show_rows(self._rows)
        for _ in self._lists:
            form.listTabs.addTab("")
        for period in Period:
            form.periodBox.addItem("", period.value)
        self._choose(Period.THIS_MONTH)
        self.retranslate()
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.listTabs.currentChanged.connect(lambda _: self._change_list())
        form.periodBox.activated.connect(lambda _: self._choose(Period(form.periodBox.currentData()), ask=True))
        for field in (form.firstField, form.lastField):
            field.dateChanged.connect(self._days_typed)
        form.excelButton.clicked.connect(self.export)
        form.rows.opened.connect(self._open)
        self._rows.failed.connect(self.complain)

    @property
    def shown(self) -> str:
        """Which list is in front."""
        return self._lists[max(0, self._form.listTabs.currentIndex())]

    def days(self) -> tuple[date, date]:
        """Return the first and the last day of the period."""
        return _day(self._form.firstField.date()), _day(self._form.lastField.date())

    def concerns(self, changes: Changes) -> bool:
        """Look again when bookings, visits or patients were written."""
        return touches(changes, "booking", "visit", "patient", "doctor")

    def refresh(self) -> None:
        """Ask for the list and what it adds up to."""
        first, last = self.days()
        ask = partial(self.session.ask, owner=self, failed=self.complain, topic="sums", lane=Lane.OTHER)
        if self.shown == VISITS:
            self._rows.show(lambda row, limit: PageVisits(first=first, last=last, limit=limit, before=row and row.opened_at,
                                                          before_id=row.visit_id if row else ""))
            ask(SumVisits(first=first, last=last), done=self._show)
        else:
            self._rows.show(lambda row, limit: PageBookings(first=first, last=last, limit=limit, after=row and row.start,
                                                            after_id=row.booking_id if row else ""))
            ask(SumBookings(first=first, last=last), done=self._show)

    def show_period(self, period: Period) -> None:
        """Show a named period."""
        self._form.periodBox.setCurrentIndex(self._form.periodBox.findData(period.value))
        self._choose(period, ask=True)

    def show_list(self, name: str) -> None:
        """Bring a list to the front."""
        if name in self._lists:
            self._form.listTabs.setCurrentIndex(self._lists.index(name))

    def _choose(self, period: Period, *, ask: bool = False) -> None:
        form = self._form
        form.periodBox.setCurrentIndex(form.periodBox.findData(period.value))
        if period is not Period.OTHER:
            days = days_of(period, self.session.now().date())
            with QSignalBlocker(form.firstField), QSignalBlocker(form.lastField):
                for field, day in zip((form.firstField, form.lastField), days, strict=True):
                    field.setDate(QDate(day.year, day.month, day.day))
        if ask:
            self.refresh()

    def _days_typed(self) -> None:
        form = self._form
        form.periodBox.setCurrentIndex(form.periodBox.findData(Period.OTHER.value))
        if form.firstField.date() <= form.lastField.date():
            self.refresh()
        else:
            self.noticed.emit(self.tr("The first day is after the last one: choose the days again."))

    def _change_list(self) -> None:
        self._totals = None
        self._rows.put(())  # rows of the other list have other fields
        self._word_numbers()
        self._dress()
        self.refresh()

    def _dress(self) -> None:
        visits = self.shown == VISITS
        self._rows.set_columns(visit_columns(self.session) if visits else booking_columns(self.session))
        self._form.loadCard.setVisible(not visits)
        self._form.diagnosesCard.setVisible(visits)
        empty = (self.tr("No visit was opened in this period: choose another one above.") if visits else
                 self.tr("Nothing is booked in this period: choose another one above."))
        self._form.rows.say_when_empty(empty)
        self._show(self._totals)

    def _show(self, totals: VisitTotals | BookingTotals | None) -> None:
        self._totals, form = totals, self._form
        if isinstance(totals, VisitTotals):
            numbers = (totals.visits, totals.finished, totals.emergencies, totals.repeats)
            form.diagnoses.show_tallies(totals.diagnoses)
        elif isinstance(totals, BookingTotals):
            numbers = (totals.bookings, totals.seen, totals.cancelled, totals.no_show)
            form.load.show_load(totals.load)
        labels = (form.firstNumber, form.secondNumber, form.thirdNumber, form.fourthNumber)
        for place, label in enumerate(labels):
            label.setText(f"{numbers[place]:,}".replace(",", " ") if totals else "–")
        form.doctors.show_tallies(totals.doctors if totals else ())

    def _open(self, row: VisitRow | DayRow) -> None:
        if isinstance(row, VisitRow):
            if self.session.may(Permission.VISITS_READ):
                self.go.emit("visit", row.visit_id)
        else:
            self.go.emit("booking", row.booking_id)

    def export(self) -> None:
        """Write the list of the period to Excel."""
        first, last = self.days()
        kind = ExportVisits if self.shown == VISITS else ExportDay
        days = f"{short_date(self._form.firstField.date())}–{short_date(self._form.lastField.date())}"
        self._dialog = export_list(self, lambda path: kind(first=first, last=last, path=path, language=language()),
                                   name=f"{self._form.listTabs.tabText(self._form.listTabs.currentIndex())} {days}")

    def actions_here(self) -> list[Action]:
        """Excel, lists and periods."""
        tabs, box = self._form.listTabs, self._form.periodBox
        return [Action(self._form.excelButton.text(), self.export, "Ctrl+E"),
                *(Action(tabs.tabText(place), partial(tabs.setCurrentIndex, place)) for place in range(tabs.count())),
                *(Action(box.itemText(place), partial(self.show_period, period)) for place, period in enumerate(Period)
                  if period is not Period.OTHER)]

    def retranslate(self) -> None:
        """Word everything anew."""
        form = self._form
        form.retranslateUi(self)
        names = {VISITS: self.tr("Visits"), BOOKINGS: self.tr("Bookings")}
        for place, name in enumerate(self._lists):
            form.listTabs.setTabText(place, names[name])
        for arrow in form.listTabs.findChildren(QToolButton):  # Qt has no Kazakh words for them
            arrow.setAccessibleName(self.tr("Further lists"))
        for place, period in enumerate(Period):
            form.periodBox.setItemText(place, self._periods()[period])
        self._word_numbers()
        form.load.describe()
        self._dress()

    def _periods(self) -> dict[Period, str]:
        return {Period.TODAY: self.tr("today"), Period.YESTERDAY: self.tr("yesterday"), Period.THIS_WEEK: self.tr("this week"),
                Period.LAST_WEEK: self.tr("last week"), Period.THIS_MONTH: self.tr("this month"),
                Period.LAST_MONTH: self.tr("last month"), Period.THIS_QUARTER: self.tr("this quarter"),
                Period.THIS_YEAR: self.tr("this year"), Period.LAST_YEAR: self.tr("last year"),
                Period.OTHER: self.tr("other days")}

    def _word_numbers(self) -> None:
        form = self._form
        visits = (self.tr("visits"), self.tr("finished"), self.tr("emergencies"), self.tr("repeated"))
        bookings = (self.tr("bookings"), self.tr("led to a visit"), self.tr("were cancelled"), self.tr("stayed away"))
        labels = (form.firstNumberLabel, form.secondNumberLabel, form.thirdNumberLabel, form.fourthNumberLabel)
        for label, words in zip(labels, visits if self.shown == VISITS else bookings, strict=True):
            label.setText(words)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
