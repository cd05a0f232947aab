"""The program's one window: sign-in, work, lock. Decides what is in front; what it shows is made by screens."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QWidget

from ..domain.access import Permission
from ..wording.resources import resource_folder
from .arrivals import Arrivals
from .languages import languages
from .locks import Lock, close_what_floats
from .logins import Login
from .ports import Program
from .preferences import Preferences
from .tasks import Failure, Tasks
from .themes import apply_theme, colours, system_is_dark
from .trays import TrayKeeper

if TYPE_CHECKING:
    from .abouts import About
    from .guides import GuideWindow
    from .sessions import Session
    from .shells import ScreenMaker, Shell

MINUTE = 60 * 1000  # milliseconds
NEEDS = {"documents": Permission.DOCUMENTS_READ, "visit": Permission.VISITS_READ, "delivery": Permission.DELIVERY_READ}

PRESENCE = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress,
            QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class Window(QMainWindow):
    """Holds the pages of the program in a stack."""

    def __init__(self, makers: Mapping[str, ScreenMaker], *, program: Program, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.preferences, self.tasks = preferences or Preferences(), Tasks()
        self._makers, self._session, self.shell, self._guide = makers, None, None, None
        self._about: About | None = None
        self._warned = False  # that ending now would lose what is typed
        self.log = Path()  # where errors nobody foresaw are written down
        self._stack = QStackedWidget()
        self._stack.setObjectName("ground")
        self.setCentralWidget(self._stack)
        self.setWindowIcon(QIcon(str(resource_folder() / "icons" / "app.svg")))
        self.program = program
        self.login = Login(self.tasks, self.preferences, program)
        self.lock = Lock(self.tasks)
        self._stack.addWidget(self.login)
        self._stack.addWidget(self.lock)
        self._keeper = TrayKeeper(self, self.preferences, show=self.come_forward, lock=self.lock_screen, leave=self.leave)
        self.arrivals = Arrivals(self)
        self._connect()
        self._idle = QTimer(self, singleShot=True, interval=self.preferences.lock_minutes * MINUTE)
        self._idle.timeout.connect(self.lock_screen)
        self.resize(1366, 768)
        self.restoreGeometry(self.preferences.geometry)
        self.setWindowTitle("MIS Desktop")

    _session: Session | None
    shell: Shell | None
    _guide: GuideWindow | None

    def _connect(self) -> None:
        self.login.opened.connect(self.begin)
        self.login.language_chosen.connect(self.choose_language)
        self.login.theme_toggled.connect(self.toggle_theme)
        self.login.new_wanted.connect(self.arrivals.make_new)
        self.login.demo_wanted.connect(self.arrivals.look_around)
        self.login.recover_wanted.connect(self.arrivals.recover)
        self.login.restore_wanted.connect(lambda: self.arrivals.recover(None, None, restoring=True))
        self.lock.unlocked.connect(self._resume)
        self.lock.sign_out_wanted.connect(self.sign_out)
        self.preferences.changed.connect(self._follow)
        self.login.about_wanted.connect(self.show_about)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_guide)
        QShortcut(QKeySequence("Shift+F1"), self).activated.connect(self.show_about)

    def come_up(self) -> None:
        """Appear where the window was; the first time over the whole screen, for a small one holds no more."""
        if self.preferences.geometry.isEmpty():
            self.showMaximized()
        else:
            self.show()

    def offer(self, folders: list[Path] | None = None, *, login: str = "", notice: str = "") -> None:
        """Come to the sign-in."""
        self.login.offer(folders if folders is not None else self.preferences.practices, notice=notice,
                         login=login or self.preferences.login)
        self.show_page(self.login)

    def show_page(self, page: QWidget) -> None:
        """Bring a page of the program to the front; one that was only passing goes for good."""
        self.statusBar().hide()
        before = self._stack.currentWidget()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None and before not in (page, self.login, self.lock, self.shell, self.arrivals.kept):
            self._stack.removeWidget(before)
            before.deleteLater()

    def begin(self, session: Session) -> None:
        """Start to work: frame, screens, delivery."""
        self._session, session.preferences = session, self.preferences
        from .shells import Shell

        self.shell = Shell(session, self._makers, needs=NEEDS)
        self.shell.lock_wanted.connect(self.lock_screen)
        self.shell.about_wanted.connect(self.show_about)
        self.shell.delivery_told.connect(self._keeper.tell)
        self.show_page(self.shell)
        self.shell.open_page("day")
        self.shell.courier.start()
        _application().focusWindowChanged.connect(self._watch_input)
        self._watch_input(self.windowHandle())
        self._idle.start()
        self.setWindowTitle(f"{session.facts.name} — MIS Desktop")

    def come_forward(self) -> None:
        """Show the window to somebody who started the program again."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def lock_screen(self) -> None:
        """Blank the screen; the key stays, the work goes on, the same user comes back to the same place."""
        if self._session is not None and self._stack.currentWidget() is self.shell:
            self._session.lock()
            close_what_floats()
            self._warned = False
            self.lock.begin(self._session)
            self.show_page(self.lock)
            self.setWindowTitle("MIS Desktop")

    def _resume(self) -> None:
        if self.shell is not None and self._session is not None:
            self._session.unlock()
            self.show_page(self.shell)
            self.setWindowTitle(f"{self._session.facts.name} — MIS Desktop")
            self._idle.start()
            if screen := self.shell.current():
                screen.activate()  # what was written meanwhile is not shown yet

    def sign_out(self) -> None:
        """End the session: the key is gone from memory, the next user signs in, to the same practice first."""
        if not self._may_end():
            return
        folder = self._session.practice.folder if self._session else None
        self._end_session()
        others = [path for path in self.preferences.practices if path != folder]
        self.offer([folder, *others] if folder else others)

    def _may_end(self) -> bool:
        """Whether nothing typed would be lost. Behind the lock nobody can answer: there it is said once, then done."""
        locked = self._stack.currentWidget() is self.lock
        current = self.shell.current() if self.shell else None
        if current is None or current.may_leave_for(bool if locked else self.close):
            return True
        again, self._warned = self._warned, locked
        if locked:
            self.lock.warn(self.tr("Text behind the lock is not saved. Unlock and save it;"
                                   " whoever ends again goes without it."))
        return locked and again

    def _end_session(self) -> None:
        if self.shell is None or self._session is None:
            return
        from .signing_sheets import SigningSheet

        _application().focusWindowChanged.disconnect(self._watch_input)
        self._idle.stop()
        shell, session = self.shell, self._session
        self.shell = self._session = None
        session.leave()
        close_what_floats()
        self.tasks.wait_idle()
        self.tasks.forget()
        shell.courier.stop()
        self._keeper.tell("")
        self.setWindowTitle("MIS Desktop")
        for sheet in self.findChildren(SigningSheet):
            sheet.deleteLater()
        self._stack.removeWidget(shell)
        shell.deleteLater()
        self.lock.forget()
        session.end()

    def leave(self) -> None:
        """Close for good, whatever the notification area is told to keep."""
        self._keeper.leaving = True
        self.close()
        self._keeper.leaving = False

    def strike(self, failure: Failure) -> None:
        """Say that something went wrong which nobody foresaw, and go on."""
        words = self.tr("An error nobody foresaw (number {number}). The program goes on and nothing was saved half-way;"
                        " report the number. The log is {path}").format(number=failure.number or "–", path=self.log)
        front = self._stack.currentWidget()
        if self.shell is not None and front is self.shell:
            self.shell.notice(words)
        elif front is self.login:
            self.login.say(words, role="warn")
        else:
            self.statusBar().show()
            self.statusBar().showMessage(words)

    def warn_of_crash(self) -> None:
        """Say that the program did not end in order last time."""
        self.login.say(self.tr("The program did not end in order last time. Nothing saved is lost, and typed text will be"
                               " offered again. The log is {path}").format(path=self.log), role="warn")

    def show_about(self) -> None:
        """Show what the program is, in a window beside."""
        from .abouts import About

        self._about = self._about or About(self.tasks, self)
        self._about.come_forward()

    def choose_language(self, code: str) -> None:
        """Word everything anew; nothing that is being typed is touched."""
        self.preferences.language = code

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.preferences.theme = "light" if colours().dark else "dark"

    def _follow(self, name: str) -> None:
        """Put on what was chosen, here or in the settings."""
        if name == "language":
            languages.switch(self.preferences.language)
        elif name == "theme":
            self.dress()
        elif name == "tray":
            self._keeper.follow()
        elif name == "lock_minutes":
            self._idle.setInterval(self.preferences.lock_minutes * MINUTE)

    def show_guide(self) -> None:
        """Show the guide in a window beside, so that the work in front stays."""
        from .guides import GuideWindow

        self._guide = self._guide or GuideWindow(self)
        self._guide.come_forward()

    def dress(self) -> None:
        """Put on what is remembered, or what the desktop asks for."""
        theme = self.preferences.theme
        apply_theme(_application(), dark=theme == "dark" if theme else system_is_dark())

    def _watch_input(self, front: QWindow | None) -> None:
        """Listen to the window in front, where keys and mouse arrive first.

        A filter of the whole program would be asked for each of the thousands of events that showing a chart takes.
        """
        if front is not None:
            front.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count any key or mouse as being there."""
        if self._session is not None and event.type() in PRESENCE:
            self._idle.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, which Qt leaves to dialogs; who else wants Enter had it before."""
        focused, enter = self.focusWidget(), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, end the session, and go; or only out of sight."""
        if self._keeper.keeps():
            self.hide()
            event.ignore()
            return
        if not self._may_end():
            event.ignore()
            return
        self.preferences.geometry = self.saveGeometry()
        self._end_session()
        self.arrivals.end()
        self._keeper.end()
        self.tasks.stop()
        super().closeEvent(event)
        _application().quit()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - there is no window without one
    return application
