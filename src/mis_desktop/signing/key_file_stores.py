"""Key files as a key store: known paths, each opened with its password; the opened key is the signer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.keys import KeyEntry, Secret, StoreKind
from ..services.key_ports import Interaction
from .key_files import KeyFileSigner, open_key_file


@dataclass(frozen=True, slots=True)
class KeyFileStore:
    """Implements `services.key_ports.KeyStore`. A file tells nothing of its certificate before its password is given."""

    paths: tuple[Path, ...]

    def entries(self, interaction: Interaction) -> tuple[KeyEntry, ...]:
        """Return the files that are there."""
        return tuple(KeyEntry(store=StoreKind.KEY_FILE, label=path.name, storage=str(path))
                     for path in self.paths if path.is_file())

    def open(self, entry: KeyEntry, interaction: Interaction) -> KeyFileSigner:
        """Ask for the password and open the file. Raises as `open_key_file`, and SigningCancelled."""
        return open_key_file(Path(entry.storage), interaction.secret(Secret.PASSWORD, label=entry.label))
