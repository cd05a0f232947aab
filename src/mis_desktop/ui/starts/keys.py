"""The last page: the doctor's own key signs a test page, and what is missing is said before the first patient comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ...domain.documents import Integrity, Trust, Verdict
from ...services.documents import CheckKey
from ...services.trust import TrySignature
from ..forms.start_key import Ui_StartKeyForm
from ..ports import Opened, Program
from ..problems import words_of
from ..tasks import Failure, Lane, Tasks
from ..verdicts import reason_words
from ..words import integrity_words, trust_words
from .steps import Complaint, Step

PAGE = "Сынақ беті · Пробная страница · Test page\n"


@dataclass(frozen=True, slots=True)
class Tried:
    """Whose key it is, and both verdicts: on the certificate, and on the signature it made (None: it may not sign)."""

    owner: str
    key: Verdict
    signature: Verdict | None


class KeyStep(Step):
    """Signs nothing that is kept."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program)
        self.doctor: tuple[str, str] = ("", "")  # login and password when the doctor is not the administrator
        self._form = form = Ui_StartKeyForm()
        form.setupUi(self)
        self.fields = {"file": form.fileField, "key_password": form.passwordField}
        form.fileButton.clicked.connect(self._choose)
        form.tryButton.clicked.connect(self._try)

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("The doctor's key")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("A test page is signed and verified as a document would be. The key stays where it is; nothing is kept.")

    def go_words(self) -> str:
        """Return the words of the button that goes on."""
        return self.tr("Open the practice")

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Key file (.p12)"), "", "PKCS#12 (*.p12 *.pfx)")
        if chosen:
            self._form.fileField.setText(chosen)

    def _try(self) -> None:
        path, password = self._form.fileField.text().strip(), self._form.passwordField.text()
        missing = "" if path and password else "file" if not path else "key_password"
        self.mark(missing)
        self._form.results.clear()
        if missing or self.made is None:
            return
        self._form.passwordField.clear()
        self._form.tryButton.setEnabled(False)
        self.progressed.emit(True)
        self.tasks.run(Lane.KEYS, self._trial(Path(path), password), owner=self, done=self._show, failed=self._fail)

    def _trial(self, path: Path, password: str) -> Callable[[], Tried]:
        assert self.made is not None  # noqa: S101 - the page is not reached without a practice
        program, practice, (login, secret) = self.program, self.made.session.practice, self.doctor

        def trial() -> Tried:
            signer = program.open_key(path, password)
            if not login:
                return _tried(practice, signer_owner=signer.owner, certificate=signer.certificate, sign=signer.sign)
            own = program.open(practice.folder, login, secret)
            try:
                return _tried(own, signer_owner=signer.owner, certificate=signer.certificate, sign=signer.sign)
            finally:
                own.close()

        return trial

    def _show(self, tried: Tried) -> None:
        self._end()
        add = self._form.results.addItem
        add(self.tr("Key of {owner}").format(owner=tried.owner))
        verdict = tried.signature or tried.key
        if tried.signature is not None:
            good = tried.signature.integrity is Integrity.VALID
            add(("✓ " if good else "✗ ") + integrity_words(tried.signature.integrity))
        add(("✓ " if verdict.trust is Trust.VALID else "✗ ") + trust_words(verdict.trust))
        for words in reason_words((*tried.key.reasons, *verdict.reasons)):
            add("· " + words)
        if verdict.valid and self.made is not None and not self.doctor[0]:
            session = self.made.session
            session.preferences.remember_key_file(session.user.id, Path(self._form.fileField.text().strip()))
        add(self.tr("Ready to sign.") if verdict.valid else self.tr("Not ready to sign yet: see the lines above."))

    def _fail(self, failure: Failure) -> None:
        self._end()
        self._form.results.addItem("✗ " + words_of(failure))
        code = failure.error.code if failure.error else ""
        self.mark("key_password" if code == "WrongKeyPassword" else "file")

    def _end(self) -> None:
        self._form.tryButton.setEnabled(True)
        self.progressed.emit(False)

    def complaint(self) -> Complaint | None:
        """Return nothing: a key can be had later."""
        return None

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)


def _tried(practice: Opened, *, signer_owner: str, certificate: bytes, sign: Callable[..., bytes]) -> Tried:
    """Check the certificate, sign the page, judge the signature: as a document is signed."""
    key = practice.door.do(CheckKey(certificate=certificate))
    if not key.acceptable:
        return Tried(signer_owner, key, None)
    now = practice.clock.now()
    page = f"{PAGE}{now.isoformat()}\n".encode()
    return Tried(signer_owner, key, practice.door.do(TrySignature(data=page, cms=sign(page, at=now))))
