"""A practice filled in bulk is as sound as one that was written by hand, and the same seed fills it with the same records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gostkz.issuing import Subject
from mis_desktop.compose import OpenPractice, open_practice
from mis_desktop.demo.calendars import Scale
from mis_desktop.demo.fillings import Desk, FillAsk, Filling
from mis_desktop.demo.signatures import Key
from mis_desktop.domain.delivery import Destination
from mis_desktop.domain.documents import TrustSet
from mis_desktop.domain.errors import Forbidden
from mis_desktop.domain.identifiers import iin_mismatches, iin_problem
from mis_desktop.domain.patients import Patient
from mis_desktop.domain.people import Sex
from mis_desktop.rehearsals import filling
from mis_desktop.security import vault_folders
from mis_desktop.security.slots import KdfCost
from mis_desktop.services.access import ListDoctors, WhoAmI
from mis_desktop.services.audit import AuditOfRecord, VerifyAudit
from mis_desktop.services.delivery import DeliveryOf, GetDeliveryCounts, SaveDestination
from mis_desktop.services.documents import GetDocument, ListDocuments
from mis_desktop.services.patients import FindPatients, GetPatient
from mis_desktop.services.practices import GetPractice
from mis_desktop.services.schedule import DayList
from mis_desktop.services.trust import AddTrust
from mis_desktop.services.visits import GetVisit, VisitsOfPatient
from mis_desktop.signing.verification import CmsVerifier
from mis_stand.authorities import Authority, create
from tests.practices import LOGIN, PASSWORD, make_practice

IIN = "850101400011"
NOW = datetime.now(UTC).replace(hour=7, minute=0, second=0, microsecond=0)  # noon in Almaty
TINY = Scale(patients=60, visits=400, doctors=1, load=12, documents=30, long_chart=12)
EVENTS = 3000


@dataclass(frozen=True, slots=True)
class Town:
    """A filled practice and what it was filled with."""

    folder: Path
    ask: FillAsk


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault_folders, "calibrated", KdfCost)
        home = tmp_path_factory.mktemp("town")
        make_practice(home / "practice")
        create(home / "ca", at=None)
        Authority(home / "ca").issue(Subject(common_name="СЕЙІТҚАЛИ ӘСЕЛ", iin=IIN), home / "key.p12", password="Aa123456",
                                     life=timedelta(days=30))
        ask = fill_ask(home)
        fill(home / "practice", ask)
        yield Town(home / "practice", ask)


def fill_ask(home: Path) -> FillAsk:
    """Trust the authority in the practice and gather what it is filled with."""
    kept: dict[str, tuple[bytes, ...]] = {"root": (), "intermediate": (), "crl": ()}
    with open_practice(home / "practice", LOGIN, PASSWORD) as practice:
        for name in ("root.cer", "ca.cer", "ca.crl"):
            data = (home / "ca" / name).read_bytes()
            practice.door.do(AddTrust(data=data, training=True))
            kept[CmsVerifier().read_trust_file(data)[0]] += (data,)
        practice.door.do(SaveDestination(destination=Destination(
            id="stand", kind="fhir-document", url="https://127.0.0.1:1/", authority="-", training=True)))
        (doctor,) = practice.door.do(ListDoctors())
        desk = Desk(doctor=doctor, kind="t", key=Key(path=home / "key.p12", password="Aa123456"))
        return FillAsk(
            scale=TINY, seed=7, now=NOW, practice=practice.door.do(GetPractice()), desks=(desk,), destination="stand",
            reception=practice.door.do(WhoAmI()).id, events=EVENTS,
            trust=TrustSet(roots=kept["root"], intermediates=kept["intermediate"], crls=kept["crl"]))


def fill(folder: Path, ask: FillAsk) -> None:
    with filling(folder, LOGIN, PASSWORD, mark="tiny") as bulk:
        assert bulk is not None
        Filling(bulk, ask, lambda name, seconds: None).fill()


@pytest.fixture(scope="module")
def practice(town: Town) -> Iterator[OpenPractice]:
    with open_practice(town.folder, LOGIN, PASSWORD) as opened:
        yield opened


def everybody(practice: OpenPractice) -> list[Patient]:
    return [practice.door.do(GetPatient(patient_id=row.id)) for row in practice.door.do(FindPatients(typed="", limit=1000))]


def test_the_file_is_sound_and_its_chain_holds(practice: OpenPractice) -> None:
    assert practice.services.store.check() == ()
    report = practice.door.do(VerifyAudit())
    assert report.broken_at is None
    assert report.rows >= EVENTS


def test_there_are_as_many_records_as_asked_for(practice: OpenPractice) -> None:
    people = everybody(practice)
    charts = [practice.door.do(VisitsOfPatient(patient_id=patient.id, limit=1000)) for patient in people]
    assert len(people) == TINY.patients
    assert sum(map(len, charts)) == TINY.visits
    assert len(practice.door.do(ListDocuments(limit=1000))) == TINY.documents


def test_iins_fit_birth_dates_and_sexes_and_nobody_shares_one(practice: OpenPractice) -> None:
    people = [patient for patient in everybody(practice) if patient.iin]
    assert len({patient.iin for patient in people}) == len(people)
    for patient in people:
        assert iin_problem(patient.iin) is None
        assert iin_mismatches(patient.iin, birth_date=patient.birth_date, sex=patient.sex) == ()


def test_names_have_the_forms_of_their_sex(practice: OpenPractice) -> None:
    for patient in everybody(practice):
        woman = patient.sex is Sex.FEMALE
        assert not patient.name.patronymic.endswith(("ұлы", "ович", "евич") if woman else ("қызы", "овна", "евна"))
        assert not patient.name.family.endswith(("ов", "ев", "ский") if woman else ("ова", "ева", "ская"))


def test_people_are_found_by_words_and_digits(practice: OpenPractice) -> None:
    patient = next(patient for patient in everybody(practice) if patient.iin)
    for typed in (patient.name.full, patient.iin, patient.phones[0].number[-7:]):
        assert patient.id in {row.id for row in practice.door.do(FindPatients(typed=typed))}


def test_the_long_chart_is_signed_whole_and_every_verdict_is_valid(practice: OpenPractice) -> None:
    documents = practice.door.do(ListDocuments(limit=1000))
    charts = [practice.door.do(VisitsOfPatient(patient_id=patient.id, limit=1000)) for patient in everybody(practice)]
    signed = {document.visit_id for document in documents}
    assert max(len(chart) for chart in charts if all(visit.id in signed for visit in chart)) >= TINY.long_chart
    for document in documents:
        view = practice.door.do(GetDocument(document_id=document.id))
        assert [verdict.valid for verdict in view.verdicts] == [True]
        assert practice.door.do(GetVisit(visit_id=document.visit_id)).closed_at


def test_answers_that_were_made_here_are_never_called_verified(practice: OpenPractice) -> None:
    counts = practice.door.do(GetDeliveryCounts())
    assert (counts.open, counts.rejected, counts.accepted) == (4, 2, TINY.documents - 6)
    for document in practice.door.do(ListDocuments(limit=1000)):
        for delivered in practice.door.do(DeliveryOf(document_id=document.id)):
            assert all(not receipt.verified and receipt.reasons for receipt in delivered.receipts)


def test_every_record_has_its_events(practice: OpenPractice) -> None:
    patient = next(patient for patient in everybody(practice) if practice.door.do(VisitsOfPatient(patient_id=patient.id)))
    visit = practice.door.do(VisitsOfPatient(patient_id=patient.id))[0]
    for kind, record in (("patient", patient.id), ("visit", visit.id), ("booking", visit.booking_id)):
        events = practice.door.do(AuditOfRecord(kind=kind, record_id=record))
        assert events[0].event.action == "created"


def test_days_to_come_are_booked(practice: OpenPractice) -> None:
    today = date.today()  # noqa: DTZ011 - any of the next days will do
    rows = practice.door.do(DayList(first=today + timedelta(days=1), last=today + timedelta(days=7)))
    assert rows
    assert {row.state.value for row in rows} == {"booked"}


def test_a_filled_practice_is_not_filled_again(town: Town) -> None:
    with filling(town.folder, LOGIN, PASSWORD, mark="tiny") as bulk:
        assert bulk is None


def test_what_breaks_off_leaves_the_practice_as_it_was(tmp_path: Path, town: Town) -> None:
    make_practice(tmp_path / "practice")
    before = (tmp_path / "practice" / "practice.db").read_bytes()
    with pytest.raises(RuntimeError), filling(tmp_path / "practice", LOGIN, PASSWORD, mark="x"):
        raise RuntimeError
    assert (tmp_path / "practice" / "practice.db").read_bytes() == before
    assert not list((tmp_path / "practice").glob("*.filling*"))


def test_a_real_practice_is_never_filled(tmp_path: Path, town: Town) -> None:
    make_practice(tmp_path / "practice", training=False)
    with pytest.raises(Forbidden), filling(tmp_path / "practice", LOGIN, PASSWORD, mark="x"):
        pass


class Listed:
    """Takes rows instead of a database and remembers them."""

    def __init__(self) -> None:
        self.rows: list[object] = []
        self.events_stored = EVENTS

    def __getattr__(self, name: str) -> object:
        return lambda *lists: self.rows.extend(row for rows in lists for row in rows)


def drawn(ask: FillAsk) -> list[object]:
    bulk = Listed()
    unsigned = replace(ask, desks=tuple(replace(desk, key=None) for desk in ask.desks))
    Filling(bulk, unsigned, lambda name, seconds: None).fill()  # type: ignore[arg-type]
    return bulk.rows


def test_the_same_seed_gives_the_same_records_and_another_others(town: Town) -> None:
    first = drawn(town.ask)
    assert len(first) > TINY.visits
    assert drawn(town.ask) == first
    assert drawn(replace(town.ask, seed=8)) != first
