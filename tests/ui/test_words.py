"""The made-up language: every text of the window is marked in it, so a text without marks was forgotten by somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mis_desktop.ui.languages import languages
from mis_desktop.ui.pages import MAKERS
from mis_desktop.ui.windows import Window

OURS = re.compile(  # names, keys, codes
    r"MIS Desktop|English|(Ctrl|Alt|Shift)\+\S+|F\d+|Enter|Esc|Delete|Excel|[A-Z]\d\d(\.\d)?|/\S+")
LATIN = re.compile(r"[A-Za-z]{3,}")


def texts(root: QWidget) -> Iterator[str]:
    """Yield what a person can read or hear of a widget and everything in it."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
            yield widget.placeholderText()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, (QComboBox, QTabBar)):
            text_at = widget.itemText if isinstance(widget, QComboBox) else widget.tabText
            yield from map(text_at, range(widget.count()))
        elif isinstance(widget, QTableView) and (model := widget.model()):
            yield from (str(model.headerData(i, Qt.Orientation.Horizontal) or "") for i in range(model.columnCount()))


def forgotten(root: QWidget) -> set[str]:
    """Return the texts that hold English outside the marks."""
    bare = {text: OURS.sub("", re.sub(r"⟦[^⟧]*⟧", "", re.sub(r"<[^>]+>", "", text))) for text in texts(root)}
    return {text for text, rest in bare.items() if LATIN.search(rest)}


@pytest.fixture
def pseudo(window: Window) -> Iterator[Window]:
    """Return the window in the made-up language."""
    languages.switch("pseudo")
    yield window
    languages.switch("en")


def test_a_forgotten_text_is_seen(window: Window) -> None:
    assert "Find a patient, a document or an action — Ctrl+K" in forgotten(window)


def test_no_text_of_the_frame_is_forgotten(pseudo: Window) -> None:
    assert not forgotten(pseudo.login) | forgotten(pseudo.lock)


@pytest.mark.parametrize("page", MAKERS)
def test_no_text_of_a_page_is_forgotten(pseudo: Window, page: str, qtbot: QtBot) -> None:
    assert pseudo.shell is not None
    pseudo.shell.page(page).activate()
    qtbot.wait(300)
    assert not forgotten(pseudo.shell)
