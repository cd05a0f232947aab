"""Accounts and doctors: made, changed, disabled, given a new password (ҚР ДСМ-80 points 9 and 22)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..domain.access import Permission, Role, User
from ..domain.changes import Change
from ..domain.errors import ChangedMeanwhile, LastAdministrator, LoginTaken, Missing
from ..domain.schedule import Doctor
from .desks import Command, Desk, use_case
from .ports import Work
from .practices import NewDoctor, NewUser, check_account, check_hours, check_slot, doctor_of


@dataclass(frozen=True, slots=True, kw_only=True)
class AddUser(Command[User]):
    """Make an account, and a doctor with it when one is given."""

    user: NewUser
    doctor: NewDoctor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListUsers(Command[tuple[User, ...]]):
    """Ask for all accounts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An account with its doctor, if it is one's."""

    user: User
    doctor: Doctor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPeople(Command[tuple[Person, ...]]):
    """Ask for all accounts with their doctors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveUser(Command[User]):
    """Change name, IIN, roles or language of an account; `user` is what was read, with the changes.

    `password` is needed when the account becomes an administrator's: the rules for those are stricter.
    """

    user: User
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDoctor(Command[Doctor]):
    """Change a doctor, or make the one of an account (`doctor.id` empty). Name and IIN are the account's."""

    doctor: Doctor


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUserActive(Command[User]):
    """Disable an account or enable it again."""

    user_id: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword(Command[User]):
    """Give an account a new password."""

    user_id: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoAmI(Command[User]):
    """Ask for one's own account."""


@use_case(AddUser, Permission.ACCESS_MANAGE)
def add_user(desk: Desk, command: AddUser) -> User:
    """Make an account. Raises LoginTaken, Missing, WrongIin, WeakPassword, CommonPassword."""
    new = command.user
    check_account(new)
    if command.doctor:
        check_hours(command.doctor.hours)
        if Role.DOCTOR not in new.roles:
            raise Missing(field="doctor")
    desk.services.passwords.check(new.password, login=new.login, administrator=Role.ADMINISTRATOR in new.roles)
    user = User(id=desk.services.ids.new(), login=new.login, name=new.name, roles=new.roles, iin=new.iin,
                language=new.language, created_at=desk.services.clock.now())
    with desk.writing() as work:
        if work.users.by_login(user.login):
            raise LoginTaken(login=user.login)
        work.users.add(user)
        desk.record(work, "created", Change(kind="user", id=user.id), roles=",".join(user.roles))
        if command.doctor:
            doctor = doctor_of(command.doctor, account=new, user_id=user.id, doctor_id=desk.services.ids.new())
            work.doctors.add(doctor)
            desk.record(work, "created", Change(kind="doctor", id=doctor.id))
        # A slot without an account opens nothing; an account without a slot could not sign in. So the slot is last.
        desk.services.vaults.add_user(user.id, user.login, new.password)
    return user


@use_case(ListUsers, Permission.ACCESS_MANAGE)
def list_users(desk: Desk, _: ListUsers) -> tuple[User, ...]:
    """Return all accounts."""
    with desk.reading() as work:
        return work.users.all()


@use_case(SetUserActive, Permission.ACCESS_MANAGE)
def set_user_active(desk: Desk, command: SetUserActive) -> User:
    """Disable or enable an account; a doctor's account takes the doctor along. Raises LastAdministrator."""
    with desk.writing() as work:
        user = replace(work.users.get(command.user_id), active=command.active)
        _expect_administrator(work, user)
        work.users.save(user)
        doctor = work.doctors.of_user(user.id)
        if doctor and doctor.active != command.active:
            work.doctors.save(replace(doctor, active=command.active))
            desk.record(work, "changed", Change(kind="doctor", id=doctor.id))
        action = "enabled" if command.active else "disabled"
        desk.record(work, action, Change(kind="user", id=user.id))
        return work.users.get(user.id)


def _expect_administrator(work: Work, changed: User) -> None:
    """Raise LastAdministrator when nobody active would be left who may manage the practice."""
    others = (other for other in work.users.all() if other.id != changed.id)
    if not any(user.active and Role.ADMINISTRATOR in user.roles for user in (*others, changed)):
        raise LastAdministrator


@use_case(ListPeople, Permission.ACCESS_MANAGE)
def list_people(desk: Desk, _: ListPeople) -> tuple[Person, ...]:
    """Return all accounts by login, each with its doctor."""
    with desk.reading() as work:
        doctors = {doctor.user_id: doctor for doctor in work.doctors.all()}
        return tuple(Person(user=user, doctor=doctors.get(user.id)) for user in work.users.all())


@use_case(SaveUser, Permission.ACCESS_MANAGE)
def save_user(desk: Desk, command: SaveUser) -> User:
    """Store an account. Raises LastAdministrator, Missing, WrongIin, WeakPassword, CommonPassword, ChangedMeanwhile."""
    asked = command.user
    with desk.writing() as work:
        stored = work.users.get(asked.id)
        user = replace(stored, name=asked.name, iin=asked.iin, roles=asked.roles, language=asked.language,
                       revision=asked.revision)
        _check_user(desk, work, user, becomes_administrator=Role.ADMINISTRATOR in set(user.roles) - set(stored.roles),
                    password=command.password)
        work.users.save(user)
        desk.record(work, "changed", Change(kind="user", id=user.id), roles=",".join(user.roles))
        _follow(desk, work, user)
        if command.password:
            desk.record(work, "password-reset", Change(kind="user", id=user.id))
            desk.services.vaults.change_password(user.id, command.password)
        return work.users.get(user.id)


def _check_user(desk: Desk, work: Work, user: User, *, becomes_administrator: bool, password: str) -> None:
    check_account(NewUser(login=user.login, password="", name=user.name, roles=user.roles, iin=user.iin),
                  strict=not work.practices.get().training)
    if not user.roles:
        raise Missing(field="roles")
    _expect_administrator(work, user)
    if becomes_administrator and not password:
        raise Missing(field="password")
    if password:
        desk.services.passwords.check(password, login=user.login, administrator=Role.ADMINISTRATOR in user.roles)


def _follow(desk: Desk, work: Work, user: User) -> None:
    """Step: the doctor of an account bears its name and IIN, and cannot be booked without the role."""
    doctor = work.doctors.of_user(user.id)
    if doctor is None:
        return
    active = doctor.active and Role.DOCTOR in user.roles
    changed = replace(doctor, name=user.name, iin=user.iin, active=active)
    if changed != doctor:
        work.doctors.save(changed)
        desk.record(work, "changed", Change(kind="doctor", id=doctor.id))


@use_case(SaveDoctor, Permission.ACCESS_MANAGE)
def save_doctor(desk: Desk, command: SaveDoctor) -> Doctor:
    """Store a doctor. Raises Missing, WrongValue (hours that overlap or leave the day), ChangedMeanwhile."""
    asked = command.doctor
    check_hours(asked.hours)
    check_slot(asked.slot_minutes)
    if not asked.specialty.text.strip():
        raise Missing(field="specialty")
    with desk.writing() as work:
        user = work.users.get(asked.user_id)
        if Role.DOCTOR not in user.roles:
            raise Missing(field="doctor")
        hours = tuple(sorted(asked.hours, key=lambda span: (span.weekday, span.start)))
        doctor = replace(asked, name=user.name, iin=user.iin, hours=hours)
        _expect_own_doctor(work, asked)
        if asked.id:
            work.doctors.save(doctor)
        else:
            doctor = replace(doctor, id=desk.services.ids.new())
            work.doctors.add(doctor)
        desk.record(work, "changed" if asked.id else "created", Change(kind="doctor", id=doctor.id))
        return work.doctors.get(doctor.id)


def _expect_own_doctor(work: Work, asked: Doctor) -> None:
    """Raise ChangedMeanwhile for a second doctor of one account, or one that would go over to another account."""
    kept = work.doctors.of_user(asked.user_id)
    if (kept.id if kept else "") != asked.id:
        raise ChangedMeanwhile(kind="doctor", id=kept.id if kept else asked.id)


@use_case(ResetPassword, Permission.ACCESS_MANAGE)
def reset_password(desk: Desk, command: ResetPassword) -> User:
    """Re-wrap the data key under a new password. Raises WeakPassword, CommonPassword."""
    with desk.writing() as work:
        user = work.users.get(command.user_id)
        desk.services.passwords.check(command.password, login=user.login,
                                      administrator=Role.ADMINISTRATOR in user.roles)
        desk.record(work, "password-reset", Change(kind="user", id=user.id))
        desk.services.vaults.change_password(user.id, command.password)
    return user


@use_case(WhoAmI, Permission.SCHEDULE_READ)
def who_am_i(desk: Desk, _: WhoAmI) -> User:
    """Return one's own account."""
    with desk.reading() as work:
        return desk.user(work)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDoctors(Command[tuple[Doctor, ...]]):
    """Ask for the doctors who can be booked."""


@use_case(ListDoctors, Permission.SCHEDULE_READ)
def list_doctors(desk: Desk, _: ListDoctors) -> tuple[Doctor, ...]:
    """Return the doctors who can be booked."""
    with desk.reading() as work:
        return tuple(doctor for doctor in work.doctors.all() if doctor.active)
