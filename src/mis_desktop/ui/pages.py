"""Which screens the window has. A new screen is one line here."""

from __future__ import annotations

from .days.screens import DayScreen
from .papers.screens import DocumentsScreen
from .patients.screens import PatientsScreen
from .reports.screens import ReportsScreen
from .screens import Screen
from .sessions import Session
from .settings.screens import SettingsScreen
from .shells import ScreenMaker
from .visits.screens import VisitScreen


class Empty(Screen):
    """A page that is still empty."""


def _empty(session: Session) -> Screen:
    return Empty(session)


MAKERS: dict[str, ScreenMaker] = {
    **dict.fromkeys(("delivery",), _empty),
    "day": DayScreen,
    "patients": PatientsScreen,
    "documents": DocumentsScreen,
    "reports": ReportsScreen,
    "settings": SettingsScreen,
    "visit": VisitScreen,
}
