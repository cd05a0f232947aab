"""What this computer remembers of the program: language, theme, idle time, window, practices. No data of patients."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

MOST_PRACTICES = 8
LOCK_AFTER, LOCK_FLOOR, LOCK_CEILING = 10, 2, 30  # minutes without a key or the mouse (ҚР ДСМ-80 point 27.5)


class Preferences(QObject):
    """A small file in the user's configuration folder. `changed` names what was chosen anew."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._store = (QSettings(str(path), QSettings.Format.IniFormat) if path else
                       QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "mis-desktop", "mis-desktop"))

    @property
    def language(self) -> str:
        """The language chosen last; empty when none was."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._choose("language", code)

    @property
    def theme(self) -> str:
        """`light`, `dark`, or empty: as the desktop."""
        return str(self._store.value("theme", ""))

    @theme.setter
    def theme(self, name: str) -> None:
        self._choose("theme", name)

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes the screen is locked, within the floor and the ceiling."""
        stored = str(self._store.value("lock_minutes", LOCK_AFTER))
        return max(LOCK_FLOOR, min(LOCK_CEILING, int(stored) if stored.isdecimal() else LOCK_AFTER))

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._choose("lock_minutes", max(LOCK_FLOOR, min(LOCK_CEILING, minutes)))

    @property
    def tray(self) -> bool:
        """Whether closing the window leaves the program in the notification area."""
        return self._store.value("tray", "no") == "yes"

    @tray.setter
    def tray(self, keep: bool) -> None:
        self._choose("tray", "yes" if keep else "no")

    @property
    def daily_backup(self) -> bool:
        """Whether a backup is made once a day while somebody who may is signed in."""
        return self._store.value("daily_backup", "no") == "yes"

    @daily_backup.setter
    def daily_backup(self, wanted: bool) -> None:
        self._choose("daily_backup", "yes" if wanted else "no")

    def _choose(self, name: str, value: str | int) -> None:
        self._store.setValue(name, value)
        self.changed.emit(name)

    @property
    def practices(self) -> list[Path]:
        """Folders opened before, newest first, that are still there."""
        stored = self._store.value("practices", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [path for name in names if (path := Path(str(name))).is_dir()]

    def remember_practice(self, folder: Path, *, login: str) -> None:
        """Put a folder first, with the login used there."""
        others = [str(path) for path in self.practices if path != folder]
        self._store.setValue("practices", [str(folder), *others][:MOST_PRACTICES])
        self._store.setValue("login", login)

    @property
    def login(self) -> str:
        """The login used last."""
        return str(self._store.value("login", ""))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def key_file(self, user_id: str) -> str:
        """Where a user's key file was last; its password is kept nowhere."""
        return str(self._store.value(f"key-files/{user_id}", ""))

    def remember_key_file(self, user_id: str, path: Path) -> None:
        """Remember where a user's key file is."""
        self._store.setValue(f"key-files/{user_id}", str(path))

    @property
    def keeps_key(self) -> bool:
        """Whether an opened key outlives a locked screen (it never outlives the session)."""
        return self._store.value("keeps-key", "") in (True, "true")

    @keeps_key.setter
    def keeps_key(self, keeps: bool) -> None:
        self._store.setValue("keeps-key", keeps)
