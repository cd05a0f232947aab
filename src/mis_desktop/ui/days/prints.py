"""The day list on paper: for the desk, when the computer is off. Doctors one after another, each with a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog

from ...domain.phones import phone_shown
from ...domain.schedule import BookingState, DayRow
from ..languages import long_date
from ..screens import Screen
from ..words import booking_state
from .phrases import span


def day_html(screen: Screen, day: date, rows: Sequence[DayRow]) -> str:
    """Return the day list as HTML of QTextDocument; cancelled bookings are left out."""
    kept = sorted((row for row in rows if row.state is not BookingState.CANCELLED), key=lambda row: (row.doctor, row.start))
    parts = [f"<h2>{escape(screen.session.facts.name)}</h2><h3>{escape(long_date(QDate(day.year, day.month, day.day)))}</h3>"]
    for doctor, own in groupby(kept, key=lambda row: row.doctor):
        lines = "".join(_line(screen, row) for row in own)
        parts.append(f"<h4>{escape(doctor)}</h4><table width='100%' border='1' cellspacing='0' cellpadding='4'>{lines}</table>")
    if not kept:
        words = QCoreApplication.translate("Days", "Nothing is booked on this day.")
        parts.append(f"<p>{escape(words)}</p>")
    return "".join(parts)


def _line(screen: Screen, row: DayRow) -> str:
    cells = (span(row.start, row.end, screen.session.zone), row.patient, phone_shown(row.phone), row.reason, row.note,
             booking_state(row.state))
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"


def print_day(screen: Screen, day: date, rows: Sequence[DayRow]) -> None:
    """Ask for a printer and print; nothing waits for the dialog."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog, paper = QPrintDialog(printer, screen), QTextDocument()
    paper.setHtml(day_html(screen, day, rows))
    dialog.accepted.connect(lambda: paper.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot by name
