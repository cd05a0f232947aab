"""A person in front of the program, as key stores see one."""

from __future__ import annotations

from dataclasses import dataclass, field

from mis_desktop.domain.errors import SigningCancelled
from mis_desktop.domain.keys import Secret, Step


@dataclass
class Person:
    """Answers with what the test gave; without an answer gives up."""

    answer: str | None = None
    is_cancelled: bool = False
    asked: list[tuple[Secret, str]] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def secret(self, kind: Secret, *, label: str, tries_left: int | None = None) -> str:
        self.asked.append((kind, label))
        if self.answer is None:
            raise SigningCancelled(store=label)
        return self.answer

    def told(self, step: Step, *, label: str = "") -> None:
        self.steps.append(step)
