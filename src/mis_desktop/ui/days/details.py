"""The panel of the chosen booking: who it is, how it stands, what can be done with it, what was before."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.access import Permission
from ...domain.schedule import BookingState, DayRow
from ...domain.visits import Visit, main_diagnosis
from ...services.bookings import BookingCard, GetBookingCard
from ...services.visits import VisitsOfPatient
from ..banners import PatientBanner
from ..forms.day_details import Ui_DayDetailsForm
from ..sessions import Session
from .emergencies import EmergencyForm
from .keyboards import ENTER, press_focused
from .layouts import MOVABLE
from .phrases import minutes_words, span, state_words, waits_too_long
from .summaries import booking_line, day_words, hints

MOST_VISITS = 4


class DetailsPanel(QWidget):
    """One booking. It asks for nothing until a booking is chosen; a late answer about another one is dropped."""

    visit_wanted = Signal(object)  # DayRow
    arrive_wanted = Signal(object)  # DayRow
    move_wanted = Signal(object)  # DayRow
    cancel_wanted = Signal(object, str, bool)  # DayRow, reason, no-show
    reopen_wanted = Signal(object)  # DayRow
    card_wanted = Signal(str)  # patient id
    visit_opened = Signal(str)  # visit id, of an emergency
    left = Signal()  # Escape: back to the day

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.row: DayRow | None = None
        self._card: BookingCard | None = None
        self._visits: tuple[Visit, ...] = ()
        self.form = Ui_DayDetailsForm()
        self.form.setupUi(self)
        self.banner = PatientBanner(narrow=True)
        self.form.bannerBox.addWidget(self.banner)
        self.emergency = EmergencyForm(session)
        self.form.emergencyBox.addWidget(self.emergency)
        for label in (self.form.bookingsText, self.form.visitsText):
            label.setTextFormat(Qt.TextFormat.RichText)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        form = self.form
        form.primaryButton.clicked.connect(self.primary)
        form.arriveButton.clicked.connect(lambda: self.arrive_wanted.emit(self.row))
        form.moveButton.clicked.connect(lambda: self.move_wanted.emit(self.row))
        form.cardButton.clicked.connect(lambda: self.card_wanted.emit(self.row.patient_id if self.row else ""))
        form.reopenButton.clicked.connect(lambda: self.reopen_wanted.emit(self.row))
        form.cancelButton.clicked.connect(self.ask_cancel)
        form.cancelYes.clicked.connect(lambda: self._cancel(no_show=False))
        form.noShowButton.clicked.connect(lambda: self._cancel(no_show=True))
        form.cancelNo.clicked.connect(self._keep)
        self.emergency.opened.connect(self.visit_opened)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_row(self, row: DayRow) -> None:
        """Show a booking: at once what the day knows of it, the rest when it arrives."""
        if self.row is None or row.booking_id != self.row.booking_id:
            self._card, self._visits = None, ()
            self.banner.show_patient(None, today=None)
            self.form.cancelBox.hide()
            self.form.problem.hide()
            self.emergency.begin("")
        self.row = row
        self._word()
        self._session.ask(GetBookingCard(booking_id=row.booking_id), owner=self, done=self._show_card, topic="card",
                          failed=lambda _: None)
        if self._session.may(Permission.VISITS_READ):
            self._session.ask(VisitsOfPatient(patient_id=row.patient_id, limit=MOST_VISITS), owner=self,
                              done=self._show_visits, topic="visits", failed=lambda _: None)

    def _show_card(self, card: BookingCard) -> None:
        if self.row is None or card.booking.id != self.row.booking_id:
            return
        self._card = card
        self.banner.show_patient(card.patient, today=self._session.now().date())
        doctor = self._session.doctor
        self.emergency.begin(card.patient.id if doctor is not None and self.primary_action() != "visit" else "")
        self._word()

    def _show_visits(self, visits: tuple[Visit, ...]) -> None:
        self._visits = visits
        self._word()

    def tick(self) -> None:
        """Count on how long the patient waits."""
        if self.row:
            self._word_state(self.row)

    def _word(self) -> None:
        row, form = self.row, self.form
        if row is None:
            return
        minutes = int((row.end - row.start).total_seconds()) // 60
        form.whenText.setText(f"{span(row.start, row.end, self._session.zone)} · {minutes_words(minutes)}")
        form.whoText.setText(f"{day_words(row.start, self._session)} · {row.doctor}")
        form.reasonText.setText(row.reason)
        form.noteText.setText("✎ " + row.note)
        form.reasonText.setVisible(bool(row.reason))
        form.noteText.setVisible(bool(row.note))
        self._word_state(row)
        self._word_bookings()
        self._word_visits()
        self._offer(row)

    def _word_state(self, row: DayRow) -> None:
        words = state_words(row, self._session.now())
        if self._card and self._card.booking.cancel_reason:
            words += f" · {self._card.booking.cancel_reason}"
        self.form.stateText.setText(words)
        late = waits_too_long(row, self._session.now()) or row.state is BookingState.NO_SHOW
        self.form.stateText.setProperty("role", "bad" if late else "warn" if row.state is BookingState.ARRIVED else "good")
        self.form.stateText.style().polish(self.form.stateText)

    def _word_bookings(self) -> None:
        bookings = self._card.bookings if self._card else None
        lines = [escape(words) for words in hints(bookings, self._session)] if bookings else []
        if bookings and not self._session.may(Permission.VISITS_READ):
            lines += [escape(booking_line(row, self._session)) for row in bookings.past]
        self.form.bookingsText.setText("<br>".join(lines))
        for widget in (self.form.bookingsTitle, self.form.bookingsText):
            widget.setVisible(bool(lines))

    def _word_visits(self) -> None:
        lines = [self._visit_line(visit) for visit in self._visits if not self.row or visit.id != self.row.visit_id]
        self.form.visitsText.setText("<br>".join(lines))
        for widget in (self.form.visitsTitle, self.form.visitsText):
            widget.setVisible(bool(lines))

    def _visit_line(self, visit: Visit) -> str:
        doctor = next((doctor.name.short for doctor in self._session.doctors if doctor.id == visit.doctor_id), "")
        found = main_diagnosis(visit.entry)
        diagnosis = f"{found.code} {found.text}".strip() if found else ""
        date = self._session.local(visit.opened_at).strftime("%d.%m.%Y")
        return f"<b>{date}</b> {escape(' · '.join(part for part in (doctor, diagnosis) if part))}"

    # --- what can be done -------------------------------------------------------------------------------------------

    def primary_action(self) -> str:
        """Return what Enter does: visit, arrive or card."""
        row, doctor = self.row, self._session.doctor
        if row is None:
            return ""
        own = doctor is not None and doctor.id == row.doctor_id and self._session.may(Permission.VISITS_WRITE)
        if (row.visit_id and self._session.may(Permission.VISITS_READ)) or (own and row.state in MOVABLE):
            return "visit"
        return "arrive" if row.state is BookingState.BOOKED and self._session.may(Permission.SCHEDULE_WRITE) else "card"

    def primary(self) -> None:
        """Do what is done most: open the visit, mark as arrived, or open the card."""
        row = self.row
        if row is None:
            return
        match self.primary_action():
            case "visit":
                self.visit_wanted.emit(row)
            case "arrive":
                self.arrive_wanted.emit(row)
            case _:
                self.card_wanted.emit(row.patient_id)

    def _offer(self, row: DayRow) -> None:
        form, action = self.form, self.primary_action()
        may_write, movable = self._session.may(Permission.SCHEDULE_WRITE), row.state in MOVABLE
        form.primaryButton.setText({"visit": self.tr("Open the visit  Enter"), "arrive": self.tr("Arrived  Enter"),
                                    "card": self.tr("Open card  Enter")}[action])
        again = self.tr("Let it stand again") if row.state is BookingState.NO_SHOW else self.tr("Not here yet")
        form.reopenButton.setText(again)
        offers = ((form.arriveButton, may_write and row.state is BookingState.BOOKED and action != "arrive"),
                  (form.moveButton, may_write and movable), (form.cardButton, action != "card"),
                  (form.reopenButton, may_write and row.state in (BookingState.ARRIVED, BookingState.NO_SHOW)),
                  (form.cancelButton, may_write and movable))
        for button, offered in offers:
            form.buttonBox.removeWidget(button)
            button.setVisible(offered)
        for place, button in enumerate(button for button, offered in offers if offered):
            form.buttonBox.addWidget(button, place // 2, place % 2)

    def ask_cancel(self) -> None:
        """Ask for the reason; nothing is cancelled before it is confirmed."""
        row = self.row
        if row is None or row.state not in MOVABLE or not self._session.may(Permission.SCHEDULE_WRITE):
            return
        self.form.cancelReason.setEditText("")
        begun = row.start <= self._session.now()
        self.form.noShowButton.setVisible(begun)
        self.form.cancelBox.show()
        self.form.scroll.ensureWidgetVisible(self.form.cancelBox)
        (self.form.noShowButton if begun and row.state is BookingState.BOOKED else self.form.cancelReason).setFocus()

    def _cancel(self, *, no_show: bool) -> None:
        row = self.row
        self.form.cancelBox.hide()
        if row:
            self.cancel_wanted.emit(row, "" if no_show else self.form.cancelReason.currentText().strip(), no_show)
        self.left.emit()

    def _keep(self) -> None:
        self.form.cancelBox.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the reason cancels; Escape keeps the booking and goes back to the day."""
        if event.key() in ENTER:
            if not press_focused(self) and self.form.cancelReason.hasFocus():
                self._cancel(no_show=False)
        elif event.key() == Qt.Key.Key_Escape:
            self._keep()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.form.retranslateUi(self)
        reasons = (self.tr("The patient asked"), self.tr("The patient is ill"), self.tr("The doctor is away"),
                   self.tr("Booked by mistake"))
        self.form.cancelReason.clear()
        self.form.cancelReason.addItems(reasons)
        self.form.cancelReason.setEditText("")
        self.form.cancelReason.setPlaceholderText(self.form.cancelReason.accessibleName())
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
