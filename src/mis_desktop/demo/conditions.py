"""What people come with: complaints, findings and treatment by condition, with the season and the people it belongs to.

The texts are what a doctor of such a practice writes; they lie in resources/demo/conditions.json.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from typing import Any

from ..domain.people import Sex
from ..domain.visits import Prescription
from ..wording.resources import resource_folder

SEASONS = {"winter": (16, 14, 11, 8, 5, 3, 2, 2, 6, 9, 12, 15), "spring": (4, 5, 10, 16, 16, 8, 5, 12, 9, 4, 3, 3),
           "summer": (3, 3, 4, 6, 9, 14, 17, 16, 10, 5, 3, 3), "always": (8,) * 12}  # weights of the months


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Condition:
    """One condition. `desks` are the letters of the specialties that see it (`charts.DESKS`), `ages` whole years,
    `shift` what it does to measurements (temperature in tenths of a degree)."""

    code: str
    title: str
    desks: str
    ages: tuple[int, int]
    sex: Sex
    season: tuple[int, ...]
    weight: int
    lasting: bool
    complaints: tuple[str, ...]
    history: tuple[str, ...]
    objective: tuple[str, ...]
    plan: tuple[str, ...]
    medicines: tuple[Prescription, ...]
    advice: tuple[str, ...]
    shift: dict[str, int]


@functools.cache
def conditions() -> tuple[Condition, ...]:
    """Return all conditions."""
    found = json.loads((resource_folder() / "demo" / "conditions.json").read_text("utf-8"))
    return tuple(_condition(**entry) for entry in found)


def _condition(*, medicines: list[list[str]], sex: str = "unknown", season: str = "always", ages: tuple[int, int] = (0, 110),
               lasting: bool = False, **facts: Any) -> Condition:
    texts: dict[str, Any] = {name: tuple(facts.pop(name)) for name in ("complaints", "history", "objective", "plan", "advice")}
    prescribed = tuple(Prescription(medicine=medicine, dose=dose, route=route, frequency=frequency, duration=duration)
                       for medicine, dose, route, frequency, duration in medicines)
    return Condition(medicines=prescribed, sex=Sex(sex), season=SEASONS[season], ages=(ages[0], ages[1]), lasting=lasting,
                     **texts, **facts)
