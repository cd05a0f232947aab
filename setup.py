"""The one thing pyproject.toml cannot say yet: the C extension is optional; without a compiler pure Python serves."""

from setuptools import Extension, setup

setup(ext_modules=[Extension("gostkz._streebog", ["src/gostkz/_streebog.c"], optional=True)])
