"""The relay between the practice and the spool, with the real spool."""

from __future__ import annotations

from mis_desktop.domain.delivery import Destination
from mis_desktop.services.delivery import SaveDestination
from mis_desktop.services.relays import Relay

from .conftest import House


def test_a_receiver_without_an_authority_holds_nothing_up(house: House) -> None:
    half = Destination(id="half-written", kind="fhir-document", url="https://127.0.0.1:9/fhir", training=True, authority="")
    house.office.do(SaveDestination(destination=half))
    assert house.owner.do(Relay()).open == 0
