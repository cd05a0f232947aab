"""Which screens the window has. A new screen is one line here."""

from __future__ import annotations

from .papers.screens import DocumentsScreen
from .patients.screens import PatientsScreen
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
    **dict.fromkeys(("day", "delivery"), _empty),
    "patients": PatientsScreen,
    "documents": DocumentsScreen,
    "settings": SettingsScreen,
    "visit": VisitScreen,
}
