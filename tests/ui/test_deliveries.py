"""The delivery page with the real spool: answers come in as mis-sync records them, and the page follows by itself."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gostkz.cms import sign_cms
from mis_desktop.domain.delivery import Destination, Outgoing
from mis_desktop.domain.documents import Document
from mis_desktop.services.delivery import DeliveryOf, SaveDestination
from mis_desktop.services.relays import Relay
from mis_desktop.ui.deliveries.screens import DeliveryScreen
from mis_desktop.ui.windows import Window
from mis_spool import Outcome, Result, open_spool
from mis_spool.queues import Queue
from mis_stand.bundles import response_bundle

from .guards import backstage
from .keys import Keys, signed


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return Keys(tmp_path_factory.mktemp("keys"))


class Post:
    """A window at work, and a hand that puts answers into its spool as the agent does."""

    def __init__(self, window: Window, keys: Keys, qtbot: QtBot) -> None:
        assert window.shell is not None
        self.window, self.shell, self.keys, self.qtbot = window, window.shell, keys, qtbot
        self.practice = window.shell.session.practice
        self.shell.courier.stop()
        with backstage():
            keys.trusted_by(self.practice.door)

    def send(self, family: str) -> Document:
        """Return a document that has been handed over to the spool."""
        with backstage():
            self.practice.door.do(SaveDestination(destination=Destination(
                id="stand", kind="fhir-document", url="https://localhost:1/fhir", authority="x", training=True)))
            document = signed(self.practice, self.keys.file("doctor"), family)
            self.practice.door.do(Relay())
        return document

    def row(self, document: Document) -> Outgoing:
        with backstage():
            return self.practice.door.do(DeliveryOf(document_id=document.id))[-1].outgoing

    def answer(self, document: Document, outcome: Outcome, **facts: Any) -> None:
        """Record what came back, and have it relayed."""
        with backstage():
            with open_spool(self.practice.spool_path, self.practice.spool_key) as spool:
                Queue(spool).record([
                    Result(job_id=self.row(document).id, at=datetime.now(UTC), outcome=outcome, attempt=1, **facts)])
            self.practice.door.do(Relay())

    def receipt(self, document: Document, status: str, *reasons: str) -> str:
        """Answer with a receipt that the stand has signed; returns its number."""
        row, number, now = self.row(document), str(uuid.uuid4()), datetime.now(UTC).replace(microsecond=0)
        facts = {"receipt": number, "job": row.id, "document": document.id, "sha256": row.sha256, "status": status,
                 "reasons": list(reasons), "at": now.isoformat()}
        body = json.dumps(facts).encode()
        ca = (self.keys.folder / "ca.cer").read_bytes()
        cms = sign_cms(body, self.keys.authority.stand_key(), chain=[ca], signing_time=now)
        self.answer(document, Outcome.ANSWERED, http_status=200, body=response_bundle(
            locations=[], receipt_id=number, receipt=body, cms=cms, at=now.isoformat(), accepted=status == "accepted"))
        return number

    @property
    def page(self) -> DeliveryScreen:
        page = self.shell.page("delivery")
        assert isinstance(page, DeliveryScreen)
        return page

    @property
    def form(self) -> Any:
        return self.page._form

    def choose(self, document: Document) -> None:
        """Open the page and bring a document's line into focus."""
        self.shell.open_page("delivery")
        self.qtbot.waitUntil(lambda: self.form.table.choose(document.id))
        self.qtbot.waitUntil(lambda: "SHA-256" in self.form.steps.toPlainText())


@pytest.fixture
def post(window: Window, keys: Keys, qtbot: QtBot) -> Post:
    return Post(window, keys, qtbot)


def test_without_a_receiver_documents_are_ready_and_the_page_says_so_quietly(post: Post) -> None:
    with backstage():
        with post.practice.services.store.writing() as work:
            for destination in work.outgoing.destinations():
                work.outgoing.save_destination(replace(destination, kind="other"))
        document = signed(post.practice, post.keys.file("doctor"), "Алушысыз")
    post.choose(document)
    assert post.form.stateWords.text() == "ready, no receiver"
    post.qtbot.waitUntil(post.form.receiverNote.isVisible)
    assert post.form.readyButton.isVisible()


def test_a_receipt_changes_the_page_by_itself(post: Post) -> None:
    document = post.send("Қабылданған")
    post.choose(document)
    assert post.form.stateWords.text() == "on the way"
    number = post.receipt(document, "accepted")
    post.qtbot.waitUntil(lambda: post.form.stateWords.text() == "accepted")
    post.qtbot.waitUntil(lambda: number in post.form.receipt.toPlainText())
    post.qtbot.waitUntil(lambda: "its signature holds" in post.form.steps.toPlainText())
    row = post.form.table.row()
    assert number in post.page._rows.columns[-1].text(row)
    assert not post.form.retryButton.isVisible()


def test_steps_and_receipt_that_come_late_are_not_shown_once_no_document_is_chosen(post: Post) -> None:
    document = post.send("Кешіккенова")
    number = post.receipt(document, "accepted")
    post.choose(document)
    post.qtbot.waitUntil(lambda: number in post.form.receipt.toPlainText())
    post.page._show_row(post.page._row)
    post.page._show_row(None)
    post.qtbot.waitUntil(lambda: not post.page.session.tasks.busy)
    assert (post.page._lines, post.form.receipt.toPlainText()) == ((), "")


def test_the_steps_stand_in_order_of_time(post: Post) -> None:
    document = post.send("Ретімен")
    post.receipt(document, "accepted")
    post.choose(document)
    words = post.form.steps.toPlainText()
    places = [words.index(step) for step in ("frozen", "signed", "queued", "handed", "accepted")]
    assert places == sorted(places)


def test_a_network_that_is_away_is_told_and_goes_on(post: Post) -> None:
    document = post.send("Желісіз")
    post.answer(document, Outcome.RETRYING, error="network", next_at=datetime.now(UTC))
    post.choose(document)
    assert post.form.stateWords.text() == "on the way"
    assert post.page._rows.columns[-1].text(post.form.table.row()) == "No connection; it is tried again by itself."
    assert not post.form.retryButton.isVisible()


def test_a_rejection_says_why_and_r_sends_it_again(post: Post) -> None:
    document = post.send("Қайтарылған")
    post.receipt(document, "rejected", "REVOKED")
    post.choose(document)
    assert post.form.stateWords.text() == "rejected"
    assert "revoked" in post.page._rows.columns[-1].text(post.form.table.row())
    post.qtbot.keyClick(post.form.table, Qt.Key.Key_R)
    post.qtbot.waitUntil(lambda: post.form.stateWords.text() in ("in the queue", "on the way"))
    assert post.row(document).state == "open"


def test_the_counters_are_filters(post: Post) -> None:
    document = post.send("Назарда")
    post.answer(document, Outcome.STOPPED, http_status=422, error="http_4xx")
    post.shell.open_page("delivery")
    post.qtbot.waitUntil(lambda: post.form.attentionButton.text() == "Need attention  1")
    post.form.attentionButton.click()
    post.qtbot.waitUntil(lambda: [row.document_id for row in post.page._rows.rows()] == [document.id])
    assert post.page._picture is not None
    assert post.page._picture.days[-1].attention == 1
    assert "need attention 1" in post.form.bars.accessibleDescription()


def test_opening_a_line_opens_its_document(post: Post) -> None:
    document = post.send("Ашылған")
    post.choose(document)
    post.qtbot.keyClick(post.form.table, Qt.Key.Key_Return)
    assert post.shell.current() is post.shell.page("documents")


def test_every_action_has_a_key_and_inputs_a_name(post: Post, tmp_path: Path) -> None:
    assert all(action.keys for action in post.page.actions_here())
    assert all(widget.accessibleName() for widget in (post.form.table, post.form.searchField, post.form.steps,
                                                      post.form.receipt, post.form.bars))
