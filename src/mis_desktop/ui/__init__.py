"""The window: PySide6 lives here and in `app` only. Screens hold frozen rows, never open a database themselves."""
