"""Which screens the window has. A new screen is one line here."""

from __future__ import annotations

from .days.screens import DayScreen
from .deliveries.screens import DeliveryScreen
from .papers.screens import DocumentsScreen
from .patients.screens import PatientsScreen
from .reports.screens import ReportsScreen
from .settings.screens import SettingsScreen
from .shells import ScreenMaker
from .visits.screens import VisitScreen

MAKERS: dict[str, ScreenMaker] = {
    "day": DayScreen,
    "patients": PatientsScreen,
    "documents": DocumentsScreen,
    "delivery": DeliveryScreen,
    "reports": ReportsScreen,
    "settings": SettingsScreen,
    "visit": VisitScreen,
}
