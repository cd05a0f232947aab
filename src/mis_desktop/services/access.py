"""Accounts: made, disabled, given a new password (ҚР ДСМ-80 point 22). Further rules of access come with their area."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..domain.access import Permission, Role, User
from ..domain.changes import Change
from ..domain.errors import LoginTaken, Missing
from ..domain.schedule import Doctor
from .desks import Command, Desk, use_case
from .practices import NewDoctor, NewUser, check_account, check_hours, doctor_of


@dataclass(frozen=True, slots=True, kw_only=True)
class AddUser(Command[User]):
    """Make an account, and a doctor with it when one is given."""

    user: NewUser
    doctor: NewDoctor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListUsers(Command[tuple[User, ...]]):
    """Ask for all accounts."""


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
    """Disable or enable an account. Raises Missing when no active administrator would be left."""
    with desk.writing() as work:
        user = replace(work.users.get(command.user_id), active=command.active)
        others = [other for other in work.users.all() if other.id != user.id]
        if not any(u.active and Role.ADMINISTRATOR in u.roles for u in (*others, user)):
            raise Missing(field="administrator")
        work.users.save(user)
        action = "enabled" if command.active else "disabled"
        desk.record(work, action, Change(kind="user", id=user.id))
        return work.users.get(user.id)


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
