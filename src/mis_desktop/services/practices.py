"""First start and the practice's own data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ..domain.access import Permission, Role, User
from ..domain.audit import Event
from ..domain.changes import Change
from ..domain.errors import Missing, WrongBin, WrongIin, WrongValue
from ..domain.identifiers import bin_problem, iin_problem
from ..domain.people import Address, Coded, PersonName
from ..domain.practices import Practice
from ..domain.schedule import Doctor, WorkingHours
from .desks import Command, Desk, use_case
from .ports import BookSources, Clock, Ids, Work

PAPER_LANGUAGES = frozenset({"ru", "kk"})
SHORTEST_SLOT, LONGEST_SLOT = 5, 240  # minutes of a booking, unless another length is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """An account to be made. The password goes to the vault only."""

    login: str
    password: str = field(repr=False)
    name: PersonName
    roles: tuple[Role, ...]
    iin: str = ""
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDoctor:
    """A doctor to be made for the account `login`."""

    login: str
    specialty: Coded
    hours: tuple[WorkingHours, ...] = ()
    slot_minutes: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStart:
    """All that a new practice is asked for. `bin_iin`: BIN, or the owner's IIN where there is none."""

    name: str
    bin_iin: str
    licence_number: str
    licence_date: date
    address: Address
    phone: str
    languages: tuple[str, ...] = ("ru", "kk")
    zone: str = "Asia/Almaty"
    users: tuple[NewUser, ...]
    doctors: tuple[NewDoctor, ...]
    training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GetPractice(Command[Practice]):
    """Ask for the practice's data."""


def check_first_start(asked: FirstStart) -> None:
    """Raise Missing, WrongBin, WrongIin or WrongValue for the first answer that will not do."""
    check_practice(asked)
    if not any(Role.ADMINISTRATOR in user.roles for user in asked.users):
        raise Missing(field="administrator")
    logins = {user.login for user in asked.users if Role.DOCTOR in user.roles}
    if not asked.doctors or any(doctor.login not in logins for doctor in asked.doctors):
        raise Missing(field="doctor")
    for user in asked.users:
        check_account(user, strict=not asked.training)
    for doctor in asked.doctors:
        check_hours(doctor.hours)


def check_practice(asked: FirstStart | Practice) -> None:
    """Raise Missing, WrongBin or WrongValue for data of a practice that will not do."""
    for name in ("name", "licence_number", "phone"):
        if not getattr(asked, name).strip():
            raise Missing(field=name)
    problem = bin_problem(asked.bin_iin) if asked.bin_iin else "length"
    if problem and iin_problem(asked.bin_iin) and not (asked.training and problem == "check"):
        raise WrongBin(bin=asked.bin_iin, reason=problem)
    if not asked.languages or not set(asked.languages) <= PAPER_LANGUAGES:
        raise WrongValue(field="languages", value=",".join(asked.languages))


def check_account(user: NewUser, *, strict: bool = True) -> None:
    """Raise Missing or WrongIin for an account that will not do.

    Test keys of the National CA carry IINs with a wrong check digit: a rehearsal (`strict` off) takes them.
    """
    if not user.login.strip():
        raise Missing(field="login")
    if not user.name.family.strip():
        raise Missing(field="family")
    if user.iin and (reason := iin_problem(user.iin)) and (strict or reason != "check"):
        raise WrongIin(iin=user.iin, reason=reason)
    if Role.DOCTOR in user.roles and not user.iin:
        raise Missing(field="iin")


def check_hours(hours: tuple[WorkingHours, ...]) -> None:
    """Raise WrongValue for hours that are not within one day or overlap on it."""
    before = None
    for span in sorted(hours, key=lambda span: (span.weekday, span.start)):
        within = 0 <= span.weekday <= 6 and 0 <= span.start < span.end <= 24 * 60
        if not within or (before and before.weekday == span.weekday and before.end > span.start):
            raise WrongValue(field="hours", value=f"{_clock(span.start)}–{_clock(span.end)}")
        before = span


def check_slot(minutes: int) -> None:
    """Raise WrongValue for a slot that no practice has."""
    if not SHORTEST_SLOT <= minutes <= LONGEST_SLOT:
        raise WrongValue(field="slot_minutes", value=minutes)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def first_start(
    work: Work, asked: FirstStart, *, practice_id: str, user_ids: dict[str, str], clock: Clock, ids: Ids,
    book_sources: BookSources,
) -> None:
    """Fill a new practice in the open transaction: its data, accounts, doctors and the starter books.

    `user_ids` names the id of each login, already in the vault. The first audit events are those of the first
    administrator.
    """
    now = clock.now()
    administrator = next(user_ids[user.login] for user in asked.users if Role.ADMINISTRATOR in user.roles)

    def note(kind: str, record_id: str, **facts: str) -> None:
        work.audit.append(Event(at=now, user_id=administrator, action="created", kind=kind, record_id=record_id, facts=facts))

    work.practices.add(Practice(
        id=practice_id, name=asked.name, bin_iin=asked.bin_iin, licence_number=asked.licence_number,
        licence_date=asked.licence_date, address=asked.address, phone=asked.phone, languages=asked.languages,
        zone=asked.zone, training=asked.training, created_at=now))
    note("practice", practice_id)
    for new in asked.users:
        work.users.add(User(id=user_ids[new.login], login=new.login, name=new.name, roles=new.roles, iin=new.iin,
                            language=new.language, created_at=now))
        note("user", user_ids[new.login], roles=",".join(new.roles))
    for doctor in asked.doctors:
        account = next(user for user in asked.users if user.login == doctor.login)
        made = doctor_of(doctor, account=account, user_id=user_ids[doctor.login], doctor_id=ids.new())
        work.doctors.add(made)
        note("doctor", made.id)
    for book, entries in book_sources.starter():
        work.books.replace(book, entries)
        note("book", book.id, edition=book.edition)


def doctor_of(new: NewDoctor, *, account: NewUser, user_id: str, doctor_id: str) -> Doctor:
    """Return the doctor of an account."""
    return Doctor(id=doctor_id, user_id=user_id, name=account.name, iin=account.iin, specialty=new.specialty,
                  hours=new.hours, slot_minutes=new.slot_minutes)


@use_case(GetPractice, Permission.SCHEDULE_READ)
def get_practice(desk: Desk, _: GetPractice) -> Practice:
    """Return the practice's data."""
    with desk.reading() as work:
        return work.practices.get()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavePractice(Command[Practice]):
    """Change the practice's data; `practice` is what was read, with the changes."""

    practice: Practice


@use_case(SavePractice, Permission.PRACTICE_MANAGE)
def save_practice(desk: Desk, command: SavePractice) -> Practice:
    """Store the practice's data. Raises Missing, WrongBin, WrongValue (identity and kind of practice never change)."""
    asked = command.practice
    check_practice(asked)
    with desk.writing() as work:
        stored = work.practices.get()
        if (asked.id, asked.training, asked.epoch) != (stored.id, stored.training, stored.epoch):
            raise WrongValue(field="practice", value=asked.id)
        work.practices.save(asked)
        desk.record(work, "changed", Change(kind="practice", id=asked.id))
        return work.practices.get()
