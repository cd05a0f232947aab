"""The tables as queries see them: names and types. Keys, checks, indexes and triggers live in the migrations alone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, Table, Text

from ..domain.access import Role
from ..domain.delivery import OutgoingState
from ..domain.documents import DocumentState, EvidenceKind, Verdict
from ..domain.patients import PassportPart
from ..domain.people import Address, Coded, Contact, PersonName, Phone, Sex
from ..domain.schedule import BookingState, WorkingHours
from ..domain.visits import DiagnosisKind, VisitEntry, VisitState
from .columns import Day, Json, Minute, Moment, Word

NAMES = {  # so that a later migration can name what it drops
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)


def _text(*names: str) -> list[Column[Any]]:
    return [Column(name, Text, nullable=False) for name in names]


def _column(name: str, kind: Any, *, empty: bool = False) -> Column[Any]:
    return Column(name, kind, nullable=empty)


def _id(name: str = "id") -> Column[Any]:
    return Column(name, Text, primary_key=True)


def _number() -> Column[Any]:
    return Column("number", Integer, primary_key=True)


def _whole(*names: str) -> list[Column[Any]]:
    return [Column(name, Integer, nullable=False) for name in names]


practice = Table(
    "practice", metadata, Column("only_row", Integer, primary_key=True, default=1),
    *_text("id", "name", "bin_iin", "licence_number", "phone", "zone"), _column("licence_date", Day),
    _column("address", Json(Address)), _column("languages", Json(tuple[str, ...])), _column("training", Boolean),
    _column("created_at", Moment), *_whole("epoch", "revision"))

setting = Table("setting", metadata, _id("name"), *_text("value"))

account = Table(
    "account", metadata, _id(), *_text("login", "iin", "language"), _column("name", Json(PersonName)),
    _column("roles", Json(tuple[Role, ...])), _column("active", Boolean), _column("created_at", Moment),
    *_whole("revision"))

doctor = Table(
    "doctor", metadata, _id(), *_text("user_id", "iin"), _column("name", Json(PersonName)),
    _column("specialty", Json(Coded)), _column("hours", Json(tuple[WorkingHours, ...])), _column("active", Boolean),
    *_whole("slot_minutes", "revision"))

patient = Table(
    "patient", metadata, _number(),
    *_text("id", "family", "given", "patronymic", "iin", "iin_reason", "latin_family", "latin_given", "sort_key"),
    _column("birth_date", Day, empty=True), _column("sex", Word(Sex)), _column("phones", Json(tuple[Phone, ...])),
    _column("address", Json(Address)), _column("contacts", Json(tuple[Contact, ...])),
    _column("passport", Json(PassportPart)), _column("created_at", Moment), *_whole("revision"))

booking = Table(
    "booking", metadata, _id(), *_text("doctor_id", "patient_id", "reason", "note", "cancel_reason"),
    _column("start_minute", Minute), _column("end_minute", Minute), _column("state", Word(BookingState)),
    _column("arrived_at", Moment, empty=True), _column("created_at", Moment), *_whole("revision"))

visit = Table(
    "visit", metadata, _id(), *_text("patient_id", "doctor_id", "emergency_reason"),
    _column("booking_id", Text, empty=True), _column("repeat", Boolean), _column("opened_at", Moment),
    _column("closed_at", Moment, empty=True), _column("state", Word(VisitState)), _column("entry", Json(VisitEntry)),
    *_whole("revision"))

visit_diagnosis = Table(
    "visit_diagnosis", metadata, _id("visit_id"), Column("position", Integer, primary_key=True),
    _column("kind", Word(DiagnosisKind)), *_text("code", "text"))

visit_prescription = Table(
    "visit_prescription", metadata, _id("visit_id"), Column("position", Integer, primary_key=True),
    *_text("medicine", "code", "dose", "route", "frequency", "duration", "note"))

document = Table(
    "document", metadata, _number(), *_text("id", "visit_id", "patient_id", "doctor_id", "form", "sha256"),
    _column("frozen_at", Moment), _column("state", Word(DocumentState)), _column("replaces", Text, empty=True),
    *_whole("length"))

document_bytes = Table(
    "document_bytes", metadata, _id("document_id"), *_whole("length"), *_text("sha256"),
    _column("deflated", LargeBinary))

signature = Table(
    "signature", metadata, _id(), *_text("document_id", "signer", "signer_iin", "cms_sha256"),
    _column("cms", LargeBinary), _column("accepted_at", Moment), _column("verdict", Json(Verdict)))

evidence = Table(
    "evidence", metadata, _id("sha256"), _column("kind", Word(EvidenceKind)), _column("data", LargeBinary))

signature_evidence = Table(
    "signature_evidence", metadata, _id("signature_id"), Column("position", Integer, primary_key=True),
    *_text("sha256"))

trust_item = Table(
    "trust_item", metadata, _id("sha256"), *_text("kind", "subject"), _column("training", Boolean),
    _column("added_at", Moment), _column("data", LargeBinary))

destination = Table(
    "destination", metadata, _id(), *_text("kind", "url", "authority", "token", "accepted_rule"),
    _column("training", Boolean), *_whole("timeout_seconds"))

outgoing = Table(
    "outgoing", metadata, _id(),
    *_text("kind", "document_id", "destination", "order_key", "sha256", "last_error"), _column("created_at", Moment),
    _column("state", Word(OutgoingState)), _column("relayed_at", Moment, empty=True),
    _column("closed_at", Moment, empty=True))

receipt = Table(
    "receipt", metadata, _id(), *_text("outgoing_id", "status", "receipt_id", "sha256"), _column("at", Moment),
    _column("received_at", Moment), _column("verified", Boolean), _column("reasons", Json(tuple[str, ...])),
    _column("body", LargeBinary))

audit = Table(
    "audit", metadata, _number(), _column("at", Moment), *_text("user_id", "action", "kind", "record_id"),
    _column("facts", Json(dict[str, str])), *_text("previous", "hash"))

book = Table("book", metadata, _id(), *_text("title_ru", "title_kk", "edition", "source"))

book_entry = Table(
    "book_entry", metadata, _number(), *_text("book", "id", "code", "name_ru", "name_kk", "parent"),
    _column("valid_from", Day, empty=True), _column("valid_to", Day, empty=True), _column("closed", Boolean))
