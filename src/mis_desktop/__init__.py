"""The desktop program: a medical information system for a private practice in Kazakhstan."""

__version__ = "0.1.0"
