"""Lists by state and patient, pages as pictures, and what is not printed; the ledger's lines and counts."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from mis_desktop.domain.delivery import Destination, OutgoingState, Standing
from mis_desktop.domain.documents import Document, Shown
from mis_desktop.domain.visits import VisitEntry
from mis_desktop.services.delivery import SaveDestination
from mis_desktop.services.documents import ListDocuments
from mis_desktop.services.ledgers import FindDeliveries, GetDeliveryPicture
from mis_desktop.services.papers import FindDocuments, PreviewDocument, PreviewVisit, PrintDocument
from mis_desktop.services.reports import ExportDeliveries, ExportDocuments
from mis_desktop.signing.key_files import open_key_file
from tests.services.conftest import House
from tests.ui.keys import PASSWORD, Keys, frozen, sign


@pytest.fixture(scope="module")
def shelf(house: House, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    """Four documents: two wait for a signature, one is signed without a receiver, one is queued."""
    keys = Keys(tmp_path_factory.mktemp("keys"), at=house.clock.moment)
    keys.trusted_by(house.owner)
    signer = open_key_file(keys.file("doctor"), PASSWORD)
    made = {"waits": frozen(house.owner, "Ахметова"), "also waits": frozen(house.owner, "Қасымов"),
            "signed": sign(house.practice, frozen(house.owner, "Жүнісова"), signer)}
    house.owner.do(SaveDestination(destination=Destination(
        id="stand", kind="fhir-document", url="https://localhost:1", authority="x", training=True)))
    return {**made, "queued": sign(house.practice, frozen(house.owner, "Ахметова"), signer)}


def test_the_list_pages_by_number_and_filters(house: House, shelf: dict[str, Document]) -> None:
    first = house.owner.do(FindDocuments(limit=3))
    rest = house.owner.do(FindDocuments(before=first[-1].number))
    assert [row.number for row in (*first, *rest)] == [4, 3, 2, 1]
    assert [row.signed for row in (*first, *rest)] == [True, True, False, False]
    assert {row.id for row in house.owner.do(FindDocuments(shown=Shown.TO_SIGN))} == {
        shelf["waits"].id, shelf["also waits"].id}
    assert not house.owner.do(FindDocuments(shown=Shown.REJECTED))


def test_the_list_finds_patients(house: House, shelf: dict[str, Document]) -> None:
    assert {row.id for row in house.owner.do(FindDocuments(typed="ахм"))} == {shelf["waits"].id, shelf["queued"].id}


def test_the_deliveries_stand_where_they_stand(house: House, shelf: dict[str, Document]) -> None:
    def found(standing: Standing) -> set[str]:
        return {row.document_id for row in house.desk.do(FindDeliveries(standing=standing))}

    assert found(Standing.ALL) == {shelf["signed"].id, shelf["queued"].id}
    assert (found(Standing.NO_RECEIVER), found(Standing.ON_THE_WAY)) == ({shelf["signed"].id}, {shelf["queued"].id})
    assert not found(Standing.ATTENTION) | found(Standing.ACCEPTED)


def note(house: House, outgoing_id: str, state: OutgoingState) -> None:
    with house.practice.services.store.writing() as work:
        work.outgoing.note_error(outgoing_id, "HTTP 422", state=state)


def test_a_stopped_one_needs_attention(house: House, shelf: dict[str, Document]) -> None:
    (row,) = house.desk.do(FindDeliveries(standing=Standing.ON_THE_WAY))
    note(house, row.outgoing_id, OutgoingState.STOPPED)
    (stopped,) = house.desk.do(FindDeliveries(standing=Standing.ATTENTION))
    assert (stopped.document_id, stopped.last_error) == (shelf["queued"].id, "HTTP 422")
    picture = house.desk.do(GetDeliveryPicture())
    assert (picture.receiver, picture.counts.stopped, picture.days[-1].attention, len(picture.days)) == (True, 1, 1, 14)
    note(house, row.outgoing_id, OutgoingState.OPEN)


def test_pages_are_pictures_of_the_paper(house: House, shelf: dict[str, Document]) -> None:
    preview = house.owner.do(PreviewDocument(document_id=shelf["signed"].id))
    assert preview.intact
    assert not preview.unsigned
    assert preview.pages[0].png.startswith(b"\x89PNG")
    assert (preview.pages[0].paper_width, preview.pages[0].paper_height) == (2100, 2970)
    assert house.owner.do(PreviewDocument(document_id=shelf["waits"].id)).unsigned


def test_a_print_is_an_event_and_comes_on_a5(house: House, shelf: dict[str, Document]) -> None:
    (page, *_) = house.owner.do(PrintDocument(document_id=shelf["signed"].id, a5=True, dots_per_inch=100))
    assert (page.paper_width, page.paper_height) == (1480, 2100)
    with house.practice.services.store.reading() as work:
        assert work.audit.of_record("document", shelf["signed"].id)[-1].event.action == "printed"


def test_a_draft_is_drawn_with_its_watermark_even_when_empty(house: House, shelf: dict[str, Document]) -> None:
    visit = shelf["waits"].visit_id
    plain = house.owner.do(PreviewVisit(visit_id=visit))
    empty = house.owner.do(PreviewVisit(visit_id=visit, entry=VisitEntry()))
    assert plain[0].png != empty[0].png
    assert len(house.owner.do(ListDocuments(visit_id=visit))) == 1


def test_both_lists_leave_as_excel(house: House, shelf: dict[str, Document], tmp_path: Path) -> None:
    assert shelf
    for command in (ExportDocuments(path=str(tmp_path / "d.xlsx")), ExportDeliveries(path=str(tmp_path / "l.xlsx"))):
        report = house.owner.do(command)
        sheet = openpyxl.load_workbook(report.path).active
        assert sheet is not None
        assert sheet.max_row == report.rows + 1
        assert report.rows in (4, 2)
