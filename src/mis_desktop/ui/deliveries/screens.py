"""The delivery page: counters, one line a document, its way step by step. It follows receipts by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ...domain.access import Permission
from ...domain.changes import Changes
from ...domain.delivery import DeliveryRow, LedgerLine, Outgoing, Standing
from ...services.delivery import GetLedger, RetryDelivery
from ...services.ledgers import DeliveryPicture, FindDeliveries, GetDeliveryPicture, GetReceiptText
from ...services.reports import ExportDeliveries
from ..exports import export_list
from ..forms.deliveries import Ui_DeliveriesForm
from ..icons import icon
from ..languages import language
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..tables import Column, PagedRows
from ..themes import set_role
from .steps import Steps, receipt_shown

PAUSE = 150  # milliseconds of rest before what was typed is searched
ICON = 18


class DeliveryScreen(Screen):
    """The list at the left, the chosen document's way at the right, numbers and days above."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = Ui_DeliveriesForm()
        self._form.setupUi(self)
        self._rows: PagedRows[DeliveryRow] = PagedRows(session, key=lambda row: row.document_id, parent=self)
        self._steps = Steps(session.local, self)
        self._picture: DeliveryPicture | None = None
        self._row: DeliveryRow | None = None
        self._lines: tuple[LedgerLine, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._filters = {Standing.ALL: self._form.allButton, Standing.ON_THE_WAY: self._form.wayButton,
                         Standing.ATTENTION: self._form.attentionButton, Standing.ACCEPTED: self._form.acceptedButton,
                         Standing.NO_RECEIVER: self._form.readyButton}
        self._connect()
        self.setFocusProxy(self._form.table)
        self.retranslate()
        self._ask()

    def _connect(self) -> None:
        form, table = self._form, self._form.table
        table.show_rows(self._rows)
        table.steered_by(form.searchField)
        table.chosen.connect(self._show_row)
        table.opened.connect(lambda row: self.go.emit("document", row.document_id))
        self._rows.failed.connect(self.complain)
        self._typing.timeout.connect(self._ask)
        form.searchField.textChanged.connect(lambda _: self._typing.start())
        for button in self._filters.values():
            button.clicked.connect(self._ask)
        form.retryButton.clicked.connect(self.retry)
        form.documentButton.clicked.connect(self.open_document)
        form.excelButton.clicked.connect(self.to_excel)
        for action in self.actions_here():
            shortcut = QShortcut(QKeySequence(action.keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.run)

    def actions_here(self) -> list[Action]:
        """Return what can be done here."""
        return [Action(self.tr("Try the delivery again"), self.retry, "R"),
                Action(self.tr("Open the delivered document"), self.open_document, "Ctrl+O"),
                Action(self.tr("Delivery list to Excel"), self.to_excel, "Ctrl+E"),
                Action(self.tr("Find the deliveries of a patient"), self._form.searchField.setFocus, "Ctrl+Shift+F")]

    @property
    def standing(self) -> Standing:
        """The filter in force."""
        return next(standing for standing, button in self._filters.items() if button.isChecked())

    def refresh(self) -> None:
        """Look again: list, numbers, the chosen document's way."""
        self._form.table.refresh()
        self._ask_picture()

    def concerns(self, changes: Changes) -> bool:
        """Documents, what leaves, where to."""
        return touches(changes, "document", "outgoing", "destination")

    def show_standing(self, standing: str) -> None:
        """Show the documents of a standing."""
        self._filters[Standing(standing)].setChecked(True)
        self._ask()

    def _ask(self) -> None:
        standing, typed = self.standing, self._form.searchField.text().strip()
        self._form.table.say_when_empty(self._empty_words())
        self._rows.show(lambda last, limit: FindDeliveries(
            standing=standing, typed=typed, before=last.number if last else None, limit=limit))
        self._ask_picture()

    def _ask_picture(self) -> None:
        self.session.ask(GetDeliveryPicture(), owner=self, topic="picture", done=self._show_picture)

    def _show_picture(self, picture: DeliveryPicture) -> None:
        self._picture = picture
        self._form.bars.show_days(picture.days)
        self._word_picture()

    def _show_row(self, row: DeliveryRow | None) -> None:
        if row is None or self._row is None or row.document_id != self._row.document_id:
            self._lines = ()
            self._form.receipt.clear()
        self._row = row
        self._word_row()
        if row is not None:
            self.session.ask(GetLedger(document_id=row.document_id), owner=self, topic="ledger",
                             done=partial(self._show_lines, row))
        if row is not None and row.receipt_key:
            self.session.ask(GetReceiptText(receipt_key=row.receipt_key), owner=self, topic="receipt",
                             done=partial(self._show_receipt, row))

    def _in_front(self, row: DeliveryRow) -> bool:
        return self._row is not None and self._row.document_id == row.document_id

    def _show_lines(self, row: DeliveryRow, lines: tuple[LedgerLine, ...]) -> None:
        if self._in_front(row):
            self._lines = lines
            self._form.steps.setHtml(self._steps.html(lines))

    def _show_receipt(self, row: DeliveryRow, received: str) -> None:
        if self._in_front(row):
            self._form.receipt.setPlainText(receipt_shown(received))

    # --- what can be done -------------------------------------------------------------------------------------

    def retry(self) -> None:
        """Have the chosen document sent again, after a stop or a rejection."""
        row = self._row
        if row is not None and self._may_retry(row):
            self.session.do(RetryDelivery(outgoing_id=row.outgoing_id), owner=self, done=self._retried, failed=self.complain)

    def _may_retry(self, row: DeliveryRow) -> bool:
        return row.standing is Standing.ATTENTION and bool(row.outgoing_id) and self.session.may(Permission.DELIVERY_RUN)

    def _retried(self, _: Outgoing) -> None:
        self.told.emit("✓ " + self.tr("It is on its way again."))

    def open_document(self) -> None:
        """Show the chosen document."""
        if self._row is not None and self.session.may(Permission.DOCUMENTS_READ):
            self.go.emit("document", self._row.document_id)

    def to_excel(self) -> None:
        """Write the list as it is filtered to Excel."""
        standing, typed = self.standing, self._form.searchField.text().strip()
        export_list(self, lambda path: ExportDeliveries(path=path, standing=standing, typed=typed, language=language()),
                    name=self.tr("Delivery"))

    # --- words ------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._rows.set_columns(self._columns())
        self._form.table.say_when_empty(self._empty_words())
        self._form.excelButton.setIcon(icon("excel"))
        self._form.retryButton.setText(self.tr("Try again") + "  R")
        self._word_picture()
        self._word_row()

    def _columns(self) -> list[Column[DeliveryRow]]:
        local, steps = self.session.local, self._steps

        def standing_icon(row: DeliveryRow) -> tuple[str, str]:
            mark = steps.mark(row)
            return mark.picture, mark.role

        return [Column(title=self.tr("Date"), text=lambda row: f"{local(row.frozen_at):%d.%m.%Y}", width=10),
                Column(title=self.tr("Patient"), text=lambda row: row.patient, width=24),
                Column(title=self.tr("State"), text=lambda row: steps.mark(row).words, width=17, icon=standing_icon),
                Column(title=self.tr("Receipt or what is wrong"), text=steps.outcome, stretch=True)]

    def _empty_words(self) -> str:
        if self._form.searchField.text().strip():
            return self.tr("No delivery of such a patient. Type less, or choose “All”.")
        return {
            Standing.ALL: self.tr("Nothing has been signed yet. A signed document leaves by itself."),
            Standing.ON_THE_WAY: self.tr("Nothing is on the way."),
            Standing.ATTENTION: self.tr("Nothing needs attention."),
            Standing.ACCEPTED: self.tr("Nothing has been accepted yet."),
            Standing.NO_RECEIVER: self.tr("Every signed document has a receiver.")}[self.standing]

    def _word_picture(self) -> None:
        form, picture = self._form, self._picture
        form.legend.setText(self._steps.legend())
        counts = picture.counts if picture else None
        numbers = ((form.wayButton, self.tr("On the way"), counts.open if counts else 0),
                   (form.attentionButton, self.tr("Need attention"), counts.stopped + counts.rejected if counts else 0),
                   (form.acceptedButton, self.tr("Accepted"), counts.accepted if counts else 0),
                   (form.readyButton, self.tr("No receiver"), picture.ready if picture else 0))
        for button, words, number in numbers:
            button.setText(f"{words}  {number}")
        form.readyButton.setVisible(picture is not None and picture.ready > 0)
        form.receiverNote.setText(self.tr("No receiver is configured: signed documents stay ready here and leave once an "
                                          "administrator names a receiver in the settings."))
        form.receiverNote.setVisible(picture is not None and not picture.receiver)

    def _word_row(self) -> None:
        form, row = self._form, self._row
        form.patientLine.setText(row.patient if row else "")
        form.aboutLine.setText(self._about(row) if row else self.tr("Choose a document to see its way step by step."))
        for widget in (form.statePicture, form.stateWords):
            widget.setVisible(row is not None)
        if row is not None:
            mark = self._steps.mark(row)
            form.statePicture.setPixmap(mark.pixmap(ICON))
            form.stateWords.setText(mark.words)
            set_role(form.stateWords, mark.role)
        form.steps.setHtml(self._steps.html(self._lines))
        has_receipt = row is not None and bool(row.receipt_key)
        form.receiptTitle.setVisible(has_receipt)
        form.receipt.setVisible(has_receipt)
        form.retryButton.setVisible(row is not None and self._may_retry(row))
        form.documentButton.setVisible(row is not None and self.session.may(Permission.DOCUMENTS_READ))

    def _about(self, row: DeliveryRow) -> str:
        number = self.tr("No. {number}").format(number=row.number)
        return f"{self.session.local(row.frozen_at):%d.%m.%Y %H:%M}  ·  {row.doctor}  ·  {number}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._form.excelButton.setIcon(icon("excel"))
            self._word_picture()
            self._word_row()
        super().changeEvent(event)
