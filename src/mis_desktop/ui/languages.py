"""The language of the window, switched while it is open: every widget gets a LanguageChange event and words itself anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from ..wording.resources import resource_folder

LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
_LOCALES = {"kk": (QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
            "ru": (QLocale.Language.Russian, QLocale.Country.Kazakhstan),
            "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom)}
_KAZAKH_MONTHS = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
                  "желтоқсан")
_KAZAKH_DAYS = ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі")

_KAZAKH_SHORT_DAYS = ("дс", "сс", "ср", "бс", "жм", "сб", "жк")


class Languages:
    """Holds the translators in force. `pseudo` is a made-up language that shows what was forgotten."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self._words: list[bytes] = []  # in memory: a mapped file that an update overwrites would end the program
        self.current = "en"

    def switch(self, language: str) -> None:
        """Word everything anew in `language` (kk, ru, en; others are taken for ru)."""
        language = language if language in (*LANGUAGES, "pseudo") else "ru"
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self.current, self._translators = language, []
        QLocale.setDefault(locale_of(language))
        self._words = [path.read_bytes() for path in (
            Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm"),
            resource_folder() / "i18n" / f"mis_desktop_{language}.qm") if path.is_file()]
        for words in self._words:
            translator = QTranslator()
            if translator.load(words):
                self._translators.append(translator)
                QCoreApplication.installTranslator(translator)


languages = Languages()


def language() -> str:
    """Return the language in force, as wording and papers name it."""
    return languages.current


def locale_of(code: str) -> QLocale:
    """Return the locale of a language in Kazakhstan."""
    kind, country = _LOCALES.get(code, _LOCALES["ru"])
    return QLocale(kind, country)


def long_date(date: QDate) -> str:
    """Return a date with its weekday, as the language writes it: понедельник, 23 ноября 2026."""
    if language() == "kk":
        return f"{date.year()} жылғы {date.day()} {_KAZAKH_MONTHS[date.month() - 1]}, {_KAZAKH_DAYS[date.dayOfWeek() - 1]}"
    return QLocale().toString(date, "dddd, d MMMM yyyy")


def weekday_name(weekday: int, *, short: bool = False) -> str:
    """Return the name of a weekday, 0 = Monday."""
    if language() == "kk":
        return (_KAZAKH_SHORT_DAYS if short else _KAZAKH_DAYS)[weekday]
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat)


def short_date(date: QDate) -> str:
    """Return 23.11.2026 in every language."""
    return date.toString("dd.MM.yyyy")
