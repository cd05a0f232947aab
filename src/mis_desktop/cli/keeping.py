"""Commands that keep a practice: init, books, trust, destination, backup, restore, recover, audit."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path

from ..compose import create_practice, recover_practice, restore_practice
from ..domain.access import Role
from ..domain.audit import ChainReport
from ..domain.delivery import Destination
from ..domain.errors import FileExists, WrongValue
from ..domain.people import Address, Coded, PersonName
from ..domain.schedule import WorkingHours
from ..files.pdf_texts import recovery_text
from ..services.audit import VerifyAudit
from ..services.backups import BackUp
from ..services.books import ImportBook
from ..services.delivery import SaveDestination
from ..services.practices import FirstStart, NewDoctor, NewUser
from ..services.trust import AddTrust
from ..wording import text
from .consoles import answer, opened, password_of, read_file, read_secret

LARGEST_CRL = 64 << 20  # bytes; the National CA's list had 21.6 MB in 2026


def person_name(typed: str) -> PersonName:
    """Read "Surname Given Patronymic"."""
    family, given, patronymic = [*typed.split(maxsplit=2), "", "", ""][:3]
    return PersonName(family=family, given=given, patronymic=patronymic)


def working_hours(typed: list[str]) -> tuple[WorkingHours, ...]:
    """Read spans such as `1-5/09:00-18:00` (1 = Monday). Raises WrongValue."""
    spans = []
    for item in typed:
        match = re.fullmatch(r"([1-7])(?:-([1-7]))?/(\d\d):(\d\d)-(\d\d):(\d\d)", item)
        if not match:
            raise WrongValue(field="hours", value=item)
        first, last = int(match[1]), int(match[2] or match[1])
        start, end = (int(match[i]) * 60 + int(match[i + 1]) for i in (3, 5))
        spans += [WorkingHours(weekday=day - 1, start=start, end=end) for day in range(first, last + 1)]
    return tuple(spans)


def init(arguments: argparse.Namespace) -> int:
    """Make a practice and write its recovery sheet; the sheet is checked by opening it before it is written."""
    if arguments.recovery_sheet.exists():
        raise FileExists(path=str(arguments.recovery_sheet))
    login = arguments.doctor_login or arguments.user
    asked = FirstStart(
        name=arguments.name, bin_iin=arguments.bin_iin, licence_number=arguments.licence_number,
        licence_date=arguments.licence_date, address=Address(line=arguments.address), phone=arguments.phone,
        users=_accounts(arguments), training=arguments.training,
        doctors=(NewDoctor(login=login, specialty=Coded(text=arguments.specialty), slot_minutes=arguments.slot_minutes,
                           hours=working_hours(arguments.hours)),))
    practice_id = create_practice(arguments.practice, asked, recovery_sheet=arguments.recovery_sheet)
    return answer(arguments, text("init.done", arguments.language, path=str(arguments.practice),
                                  sheet=str(arguments.recovery_sheet)),
                  practice=str(arguments.practice.resolve()), id=practice_id,
                  recovery_sheet=str(arguments.recovery_sheet.resolve()))


def _accounts(arguments: argparse.Namespace) -> tuple[NewUser, ...]:
    same = not arguments.doctor_login or arguments.doctor_login == arguments.user
    administrator = NewUser(
        login=arguments.user, password=password_of(arguments), name=person_name(arguments.admin_name),
        roles=(Role.ADMINISTRATOR, Role.DOCTOR) if same else (Role.ADMINISTRATOR,),
        iin=arguments.doctor_iin if same else "")
    if same:
        return (administrator,)
    password = read_secret(arguments.doctor_password_file, prompt=text("ask.doctor-password", arguments.language))
    doctor = NewUser(login=arguments.doctor_login, password=password, roles=(Role.DOCTOR,), iin=arguments.doctor_iin,
                     name=person_name(arguments.doctor_name or arguments.doctor_login))
    return (administrator, doctor)


def import_book(arguments: argparse.Namespace) -> int:
    """Import a reference book."""
    with opened(arguments) as practice:
        report = practice.door.do(ImportBook(kind=arguments.kind, path=str(arguments.file),
                                             rehearse=arguments.rehearse))
    counts = report.preview
    return answer(arguments, text("import.done", arguments.language, book=report.book, records=report.records,
                                  new=counts.new, changed=counts.changed, unchanged=counts.unchanged,
                                  missing=counts.missing), report=report)


def trust(arguments: argparse.Namespace) -> int:
    """Add files to the trust store."""
    with opened(arguments) as practice:
        added = [practice.door.do(AddTrust(data=read_file(path, limit=LARGEST_CRL), training=arguments.training))
                 for path in arguments.files]
    return answer(arguments, text("trust.done", arguments.language, added=sum(added), files=len(added)),
                  added=sum(added))


def destination(arguments: argparse.Namespace) -> int:
    """Set the destination of documents."""
    token = read_secret(arguments.token_file, prompt="token") if arguments.token_file else ""
    place = Destination(id="state", kind="fhir-document", url=arguments.url, token=token, training=arguments.training,
                        authority=read_file(arguments.authority).decode("ascii", "replace"))
    with opened(arguments) as practice:
        practice.door.do(SaveDestination(destination=place))
    return answer(arguments, text("destination.done", arguments.language, url=arguments.url), url=arguments.url)


def backup(arguments: argparse.Namespace) -> int:
    """Make a backup."""
    with opened(arguments) as practice:
        report = practice.door.do(BackUp(folder=str(arguments.output.resolve()) if arguments.output else ""))
    return answer(arguments, text("backup.done", arguments.language, path=report.path, number=report.audit_number),
                  backup=report)


def sheet_text(source: str) -> str:
    """Return the text of a recovery sheet: of its PDF, a text file, or standard input."""
    return sys.stdin.read() if source == "-" else recovery_text(Path(source))


def restore(arguments: argparse.Namespace) -> int:
    """Restore a backup into a new folder."""
    report = restore_practice(arguments.source, arguments.practice, sheet=sheet_text(arguments.recovery_file),
                              login=arguments.user, password=password_of(arguments))
    return answer(arguments, _chain_words("restore.done", arguments, report), chain=report)


def recover(arguments: argparse.Namespace) -> int:
    """Open a practice with its recovery sheet and set a password."""
    report = recover_practice(arguments.practice, sheet=sheet_text(arguments.recovery_file),
                              login=arguments.user, password=password_of(arguments))
    return answer(arguments, _chain_words("recover.done", arguments, report), chain=report)


def audit(arguments: argparse.Namespace) -> int:
    """Check the audit chain; exit 1 when it does not hold."""
    with opened(arguments) as practice:
        report = practice.door.do(VerifyAudit())
    broken = report.broken_at is not None
    answer(arguments, _chain_words("audit.broken" if broken else "audit.holds", arguments, report), chain=report)
    return int(broken)


def _chain_words(code: str, arguments: argparse.Namespace, report: ChainReport) -> str:
    return text(code, arguments.language, first=report.first, last=report.last, head=report.head,
                broken=report.broken_at or 0, problem=report.problem, anchored=report.anchored_until)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": init, "import-book": import_book, "trust": trust, "destination": destination, "backup": backup,
    "restore": restore, "recover": recover, "audit": audit,
}
