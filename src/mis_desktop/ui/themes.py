"""Light and dark: one set of named colours each, a palette and a style sheet made from them and from font metrics."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ..wording.resources import resource_folder


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour a screen may use, by meaning."""

    dark: bool
    ground: str  # behind the cards
    card: str
    field: str  # inside an input
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str  # a quiet accent surface: what is chosen
    rail: str
    rail_chosen: str
    rail_text: str
    rail_muted: str
    good: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    closed: str  # time outside working hours


LIGHT = Colours(
    dark=False, ground="#f2f4f7", card="#ffffff", field="#f7f8fa", line="#dbe0e6", text="#17212b", muted="#566573",
    accent="#0b6b8a", on_accent="#ffffff", tint="#e2f0f6", rail="#14303d", rail_chosen="#2b4552", rail_text="#ffffff",
    rail_muted="#b4c5ce", good="#187443", warn="#8a5a00", warn_tint="#fdf3dc", bad="#b3261e", bad_tint="#fde8e6",
    closed="#e9edf0")
DARK = Colours(
    dark=True, ground="#14181d", card="#1c2127", field="#14181d", line="#333b44", text="#e7eaed", muted="#9aa6b1",
    accent="#5cc0de", on_accent="#06222c", tint="#1d3640", rail="#0c1014", rail_chosen="#262d34", rail_text="#ffffff",
    rail_muted="#a4b0ba", good="#5fd08f", warn="#e5b454", warn_tint="#352a12", bad="#ff7f76", bad_tint="#3a1e1d",
    closed="#232a31")

_current = LIGHT


def colours() -> Colours:
    """Return the colours in force."""
    return _current


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    from PySide6.QtCore import Qt

    return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply_theme(application: QApplication, *, dark: bool) -> None:
    """Dress the whole program; open windows repaint themselves."""
    global _current  # noqa: PLW0603 - one look for the process, like QApplication's own palette
    _current = DARK if dark else LIGHT
    application.setStyle("Fusion")
    application.setPalette(_palette(_current))
    application.setStyleSheet(style_sheet(_current, application))


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet (good, warn, bad, muted …) and paint it so."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_problem(widget: QWidget, *, wrong: bool) -> None:
    """Mark an input as the one a message is about, or no longer."""
    if bool(widget.property("problem")) is not wrong:
        widget.setProperty("problem", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rhythm() -> int:
    """Return the unit of spacing in pixels: half the height of a line of the system's font, at least 8."""
    return max(8, round(QFontMetricsF(QApplication.font()).height() / 2))


def style_sheet(look: Colours, application: QApplication) -> str:
    """Return the style sheet: the template beside the screens with colours and sizes filled in."""
    size = application.font().pointSizeF()
    unit = rhythm()
    facts = {name: getattr(look, name) for name in Colours.__slots__}
    facts |= {"unit": unit, "half": unit // 2, "inset": unit // 2 + 3, "double": 2 * unit, "control": round(2.9 * unit)}
    facts |= {"small": f"{size * 0.88:.1f}pt", "large": f"{size * 1.22:.1f}pt", "title": f"{size * 1.45:.1f}pt",
              "icons": (resource_folder() / "icons").as_posix(), "mode": "dark" if look.dark else "light"}
    return Template((resource_folder() / "ui" / "style.qss").read_text("utf-8")).substitute(facts)


def _palette(look: Colours) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for which, colour in {
            role.Window: look.ground, role.WindowText: look.text, role.Base: look.card, role.AlternateBase: look.ground,
            role.Text: look.text, role.Button: look.card, role.ButtonText: look.text, role.BrightText: look.bad,
            role.Highlight: look.accent, role.HighlightedText: look.on_accent, role.Link: look.accent,
            role.ToolTipBase: look.card, role.ToolTipText: look.text, role.PlaceholderText: look.muted,
            role.Mid: look.line, role.Accent: look.accent}.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.muted))
    return palette
