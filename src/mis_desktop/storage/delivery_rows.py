"""The lines of the delivery list: each signed document with the newest of its outgoing rows and that row's newest receipt."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, and_, or_, select

from ..domain.delivery import DeliveryRow, OutgoingState, Standing
from ..domain.documents import DocumentState
from ..domain.people import PersonName
from .tables import doctor, document, outgoing, patient, receipt

_other, _answer = outgoing.alias(), receipt.alias()
_STOPPED = select(_other.c.document_id).where(_other.c.state == OutgoingState.STOPPED)
_ON_THE_WAY = (DocumentState.QUEUED, DocumentState.DELIVERED)


def delivery_query(standing: Standing) -> Select[Any]:
    """Return the lines of a standing, newest document first."""
    newest = (select(_other.c.id).where(_other.c.document_id == document.c.id)
              .order_by(_other.c.created_at.desc(), _other.c.id.desc()).limit(1).correlate(document).scalar_subquery())
    answer = (select(_answer.c.id).where(_answer.c.outgoing_id == outgoing.c.id)
              .order_by(_answer.c.received_at.desc(), _answer.c.id.desc()).limit(1).correlate(outgoing).scalar_subquery())
    query = (select(
        document.c.id.label("document_id"), document.c.number, document.c.frozen_at, document.c.state.label("document_state"),
        patient.c.family, patient.c.given, patient.c.patronymic, doctor.c.name.label("doctor_name"),
        outgoing.c.id.label("outgoing_id"), outgoing.c.destination, outgoing.c.created_at, outgoing.c.relayed_at,
        outgoing.c.last_error, outgoing.c.state.label("outgoing_state"), receipt.c.id.label("receipt_key"),
        receipt.c.receipt_id, receipt.c.received_at, receipt.c.reasons)
        .select_from(document).join(patient, patient.c.id == document.c.patient_id)
        .join(doctor, doctor.c.id == document.c.doctor_id)
        .outerjoin(outgoing, outgoing.c.id == newest).outerjoin(receipt, receipt.c.id == answer))
    return query.where(_condition(standing)).order_by(document.c.number.desc())


def _condition(standing: Standing) -> Any:
    state = document.c.state
    return {
        Standing.ALL: state != DocumentState.FROZEN,
        Standing.NO_RECEIVER: state == DocumentState.SIGNED,
        Standing.ON_THE_WAY: and_(state.in_(_ON_THE_WAY), document.c.id.not_in(_STOPPED)),
        Standing.ATTENTION: or_(state == DocumentState.REJECTED, and_(state.in_(_ON_THE_WAY), document.c.id.in_(_STOPPED))),
        Standing.ACCEPTED: state == DocumentState.ACCEPTED}[standing]


def _standing(row: Row[Any]) -> Standing:
    if row.document_state is DocumentState.ACCEPTED:
        return Standing.ACCEPTED
    if row.document_state is DocumentState.SIGNED:
        return Standing.NO_RECEIVER
    stopped = row.document_state is DocumentState.REJECTED or row.outgoing_state is OutgoingState.STOPPED
    return Standing.ATTENTION if stopped else Standing.ON_THE_WAY


def delivery_row(row: Row[Any]) -> DeliveryRow:
    """Return a line as the list shows it."""
    name = PersonName(family=row.family, given=row.given, patronymic=row.patronymic)
    return DeliveryRow(
        document_id=row.document_id, number=row.number, frozen_at=row.frozen_at, patient=name.full,
        doctor=row.doctor_name.short, standing=_standing(row), rejected=row.document_state is DocumentState.REJECTED,
        outgoing_id=row.outgoing_id or "", destination=row.destination or "", queued_at=row.created_at,
        relayed_at=row.relayed_at, last_error=row.last_error or "", receipt_id=row.receipt_id or "",
        receipt_key=row.receipt_key or "", received_at=row.received_at, reasons=row.reasons or ())
