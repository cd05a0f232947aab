"""Who may do what: users, roles and permissions (ҚР ДСМ-80 points 10, 22, 27.6). No storage, no passwords."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .people import PersonName


class Role(StrEnum):
    """The three roles of a private practice; a user may have several (point 22.4)."""

    DOCTOR = "doctor"
    RECEPTIONIST = "receptionist"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """One right, checked once by each use case."""

    PATIENTS_READ = "patients.read"
    PATIENTS_WRITE = "patients.write"
    SCHEDULE_READ = "schedule.read"
    SCHEDULE_WRITE = "schedule.write"
    VISITS_READ = "visits.read"
    VISITS_WRITE = "visits.write"
    DOCUMENTS_READ = "documents.read"
    DOCUMENTS_SIGN = "documents.sign"
    DELIVERY_READ = "delivery.read"
    DELIVERY_RUN = "delivery.run"
    BOOKS_READ = "books.read"
    BOOKS_WRITE = "books.write"
    REPORTS_SCHEDULE = "reports.schedule"
    REPORTS_VISITS = "reports.visits"
    REPORTS_PATIENTS = "reports.patients"
    ACCESS_MANAGE = "access.manage"
    PRACTICE_MANAGE = "practice.manage"
    BACKUP = "backup"
    AUDIT_READ = "audit.read"


_EVERYBODY = frozenset({Permission.PATIENTS_READ, Permission.SCHEDULE_READ, Permission.BOOKS_READ,
                        Permission.DELIVERY_READ, Permission.DELIVERY_RUN, Permission.REPORTS_SCHEDULE})

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.DOCTOR: _EVERYBODY | {
        Permission.PATIENTS_WRITE, Permission.SCHEDULE_WRITE, Permission.VISITS_READ, Permission.VISITS_WRITE,
        Permission.DOCUMENTS_READ, Permission.DOCUMENTS_SIGN, Permission.REPORTS_VISITS, Permission.REPORTS_PATIENTS},
    Role.RECEPTIONIST: _EVERYBODY | {Permission.PATIENTS_WRITE, Permission.SCHEDULE_WRITE},
    Role.ADMINISTRATOR: _EVERYBODY | {
        Permission.REPORTS_VISITS, Permission.REPORTS_PATIENTS, Permission.DOCUMENTS_READ, Permission.BOOKS_WRITE,
        Permission.ACCESS_MANAGE,
        Permission.PRACTICE_MANAGE, Permission.BACKUP, Permission.AUDIT_READ},
}


def permissions_of(roles: tuple[Role, ...]) -> frozenset[Permission]:
    """Return what the roles allow together."""
    return frozenset().union(*(ROLE_PERMISSIONS[role] for role in roles))


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person who signs in. `login` is NFC and case-folded; passwords live in the vault, never here."""

    id: str
    login: str
    name: PersonName
    roles: tuple[Role, ...]
    iin: str = ""
    language: str = "ru"
    active: bool = True
    created_at: datetime
    revision: int = 1
