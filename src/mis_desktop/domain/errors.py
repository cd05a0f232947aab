"""The errors a person may see. Each names what happened by code and facts; the words are in `mis_desktop.wording`.

Anything that is not a `UserError` is a fault of the program. Facts never hold passwords, keys or a patient's data
beyond what the person has just typed.
"""

from __future__ import annotations

from typing import ClassVar

Fact = str | int


class UserError(Exception):
    """An expected refusal: shown as a message, never logged with its facts."""

    code: ClassVar[str] = "error"

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.code)
        self.facts = facts


class Cancelled(UserError):
    """Long work was ended by the person who watched it; nothing was changed."""

    code = "Cancelled"


# --- the practice's folder, vault and files -------------------------------------------------------------------


class WrongPassword(UserError):
    """Facts: attempts (failures in a row), wait_seconds (0 when the next try is free)."""

    code = "WrongPassword"


class TooManyAttempts(UserError):
    """Facts: wait_seconds."""

    code = "TooManyAttempts"


class VaultMissing(UserError):
    """Facts: path."""

    code = "VaultMissing"


class VaultDamaged(UserError):
    """Facts: path."""

    code = "VaultDamaged"


class WeakPassword(UserError):
    """Facts: reason (a code), minimum (characters)."""

    code = "WeakPassword"


class CommonPassword(UserError):
    code = "CommonPassword"


class WrongRecoveryCode(UserError):
    """Facts: line (1-based line of the sheet with the slip; 0 when the sheet is of another practice)."""

    code = "WrongRecoveryCode"


class NotAPracticeFolder(UserError):
    """Facts: path."""

    code = "NotAPracticeFolder"


class FolderNotEmpty(UserError):
    """Facts: path."""

    code = "FolderNotEmpty"


class NetworkFolder(UserError):
    """Facts: path, kind (file system)."""

    code = "NetworkFolder"


class NewerFormat(UserError):
    """Facts: path, found, known."""

    code = "NewerFormat"


class WrongKey(UserError):
    """The file is not a database under this key: foreign, truncated at its head, or not a database. Facts: path."""

    code = "WrongKey"


class DamagedDatabase(UserError):
    """Facts: path, detail (what the check said, never contents)."""

    code = "DamagedDatabase"


class DiskFull(UserError):
    """Facts: path."""

    code = "DiskFull"


class PracticeBusy(UserError):
    """Another writer held the database longer than the waiting time. Facts: path."""

    code = "PracticeBusy"


class BackupDamaged(UserError):
    """Facts: path, detail."""

    code = "BackupDamaged"


# --- access ---------------------------------------------------------------------------------------------------


class Forbidden(UserError):
    """Facts: permission."""

    code = "Forbidden"


class UserDisabled(UserError):
    """Facts: login."""

    code = "UserDisabled"


class LastAdministrator(UserError):
    """Nobody would be left who may manage the practice."""

    code = "LastAdministrator"


class LoginTaken(UserError):
    """Facts: login."""

    code = "LoginTaken"


# --- people ---------------------------------------------------------------------------------------------------


class NotFound(UserError):
    """Facts: kind, id."""

    code = "NotFound"


class Missing(UserError):
    """A field that must be filled is empty. Facts: field."""

    code = "Missing"


class WrongIin(UserError):
    """Facts: iin, reason ('length', 'digits', 'check')."""

    code = "WrongIin"


class WrongBin(UserError):
    """Facts: bin, reason."""

    code = "WrongBin"


class IinTaken(UserError):
    """Facts: iin, patient (id of the card that has it)."""

    code = "IinTaken"


class WrongValue(UserError):
    """A value outside what its field allows. Facts: field, value."""

    code = "WrongValue"


class ChangedMeanwhile(UserError):
    """Somebody saved the same record first; both versions are kept. Facts: kind, id."""

    code = "ChangedMeanwhile"


# --- schedule and visits --------------------------------------------------------------------------------------


class BookingInPast(UserError):
    """Facts: start."""

    code = "BookingInPast"


class OutsideHours(UserError):
    """Facts: start, end."""

    code = "OutsideHours"


class BookingOverlaps(UserError):
    """Facts: start, end (of the booking that is in the way)."""

    code = "BookingOverlaps"


class WrongBookingState(UserError):
    """Facts: state."""

    code = "WrongBookingState"


class EmergencyReasonNeeded(UserError):
    code = "EmergencyReasonNeeded"


class VisitClosed(UserError):
    """Facts: visit."""

    code = "VisitClosed"


# --- documents, signing, delivery -----------------------------------------------------------------------------


class DocumentIncomplete(UserError):
    """Facts: field."""

    code = "DocumentIncomplete"


class DocumentChanged(UserError):
    """Stored bytes do not have their recorded hash. Facts: document."""

    code = "DocumentChanged"


class AlreadySigned(UserError):
    """Facts: document."""

    code = "AlreadySigned"


class SignatureRefused(UserError):
    """Facts: reason (a verification code), detail."""

    code = "SignatureRefused"


class NotAKeyFile(UserError):
    """Facts: path."""

    code = "NotAKeyFile"


class WrongKeyPassword(UserError):
    """Facts: path."""

    code = "WrongKeyPassword"


class UnsupportedKeyFile(UserError):
    """Facts: path, detail."""

    code = "UnsupportedKeyFile"


class KeyStoreAbsent(UserError):
    """A program or module that leads to keys is not there. Facts: store, detail."""

    code = "KeyStoreAbsent"


class SigningCancelled(UserError):
    """The person gave up, here or in the other program's window. Facts: store."""

    code = "SigningCancelled"


class SigningTimeout(UserError):
    """Nobody answered for minutes. Facts: store, minutes."""

    code = "SigningTimeout"


class WrongPin(UserError):
    """Facts: label."""

    code = "WrongPin"


class PinLocked(UserError):
    """The token took too many wrong PINs. Facts: label."""

    code = "PinLocked"


class KeyGone(UserError):
    """The token was pulled out, or the program ended in the middle. Facts: label."""

    code = "KeyGone"


class SigningFailed(UserError):
    """The store gave an error, or something that is no signature over the document. Facts: store, detail."""

    code = "SigningFailed"


class AnswerRefused(UserError):
    """A service answered that it gives no time stamp or no state. Facts: service, detail."""

    code = "AnswerRefused"


class KeyRevoked(UserError):
    """Facts: owner, at (ISO date), reason (CRL reason)."""

    code = "KeyRevoked"


class KeyExpired(UserError):
    """Facts: owner, until (ISO date)."""

    code = "KeyExpired"


class KeyNotYetValid(UserError):
    """Facts: owner, since (ISO date)."""

    code = "KeyNotYetValid"


class KeyNotFit(UserError):
    """The certificate may not sign this: wrong purpose, foreign chain, another person. Facts: owner, reason."""

    code = "KeyNotFit"


class Unreadable(UserError):
    """A file that should hold a signature or certificate does not. Facts: path."""

    code = "Unreadable"


class TrainingRootRefused(UserError):
    """Facts: subject."""

    code = "TrainingRootRefused"


class DestinationRefused(UserError):
    """Facts: url, reason."""

    code = "DestinationRefused"


class AgentFailed(UserError):
    """mis-sync or mis-stand did not start or stopped. Facts: program, detail."""

    code = "AgentFailed"


class NotDelivered(UserError):
    """Facts: document, state, detail."""

    code = "NotDelivered"


# --- books and files ------------------------------------------------------------------------------------------


class BrokenRow(UserError):
    """Facts: file, line, problem."""

    code = "BrokenRow"


class FileUnreadable(UserError):
    """Facts: path, detail."""

    code = "FileUnreadable"


class FileExists(UserError):
    """Facts: path."""

    code = "FileExists"
