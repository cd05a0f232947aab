"""Words for people, by code and language. English stands in `sources`, Russian and Kazakh in resources/i18n.

Services return codes; console, papers and screens word them here. No Qt: the console has none.
"""

from .catalogues import error_text, text

__all__ = ["error_text", "text"]
