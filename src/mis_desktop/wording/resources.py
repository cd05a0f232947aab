"""Where the resources lie: inside the installed package, or in the checkout."""

from pathlib import Path


def resource_folder() -> Path:
    """Return the folder of books, catalogues, fonts and help."""
    package = Path(__file__).parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent.parent / "resources"
