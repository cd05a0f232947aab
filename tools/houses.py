"""The house rules that no linter knows: sizes, names, first lines of modules, and README's map held to the tree."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

SOURCES = ("src", "sync", "tools")
GENERATED = {"versions", "forms"}  # migrations and forms compiled from resources/ui
LONGEST_FILE, USUAL_FILE = 500, 300
LONG_FILES = {  # lists that a reader looks things up in; splitting them would scatter one vocabulary
    "src/mis_desktop/domain/errors.py", "src/mis_desktop/services/ports.py", "src/mis_desktop/wording/sources.py"}
LONGEST_FUNCTION, USUAL_FUNCTION, LONG_FUNCTIONS_SHARE, MEDIAN_FUNCTION = 60, 25, 0.03, 8
FORBIDDEN_NAMES = re.compile(r"(Manager|Helper|Utils?|Base)$")
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
LAYERS = ("domain", "services", "storage")
FOUNDATIONS = {  # what every area stands on, named in README below the map
    "domain": {"changes", "errors", "tables", "values"},
    "services": {"desks", "doors", "ports"},
    "storage": {"columns", "engine", "faults", "migrations", "rows", "schemas", "store", "tables", "upgrades"}}


def problems(root: Path) -> list[str]:
    """Return what breaks a rule, as `file:line what`."""
    files = [path for folder in SOURCES for path in sorted((root / folder).rglob("*.py"))
             if not GENERATED & set(path.relative_to(root).parts[:-1])]
    lengths: list[int] = []
    found = [f"{path.relative_to(root)}:{problem}" for path in files for problem in _of_file(root, path, lengths)]
    if statistics.median(lengths) > MEDIAN_FUNCTION:
        found.append(f"the median function has {statistics.median(lengths)} lines, not {MEDIAN_FUNCTION}")
    if sum(length > USUAL_FUNCTION for length in lengths) > LONG_FUNCTIONS_SHARE * len(lengths):
        found.append(f"more than {LONG_FUNCTIONS_SHARE:.0%} of the functions are longer than {USUAL_FUNCTION} lines")
    return [*found, *_map_problems(root)]


def _of_file(root: Path, path: Path, lengths: list[int]) -> Iterator[str]:
    text = path.read_text("utf-8")
    count, tree = text.count("\n"), ast.parse(text)
    name = path.relative_to(root).as_posix()
    if count > LONGEST_FILE or (count > USUAL_FILE and name not in LONG_FILES):
        yield f"1 has {count} lines"
    first = ast.get_docstring(tree) or ""
    if text.strip() and not 1 <= len(first.strip().splitlines()) <= 5:
        yield "1 begins with one to four lines that say why it exists"
    yield from (f"{number} unfinished" for number, line in enumerate(text.splitlines(), 1) if UNFINISHED.search(line))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and FORBIDDEN_NAMES.search(node.name):
            yield f"{node.lineno} the name {node.name} says nothing"
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not _is_declaration(node):
            lengths.append(_length(node))
            if lengths[-1] > LONGEST_FUNCTION:
                yield f"{node.lineno} {node.name} has {lengths[-1]} lines"


def _is_declaration(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether the body is only a docstring or an ellipsis, as in a Protocol."""
    return all(isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) for part in node.body)


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of the body without its docstring."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def _map_problems(root: Path) -> Iterator[str]:
    """Compare README's table area × layer with the modules."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")]
            for line in (root / "README.md").read_text("utf-8").splitlines() if line.startswith("| ")]
    table = [row for row in rows if len(row) == len(LAYERS) + 2 and row[0] != "area"]
    if not table:
        yield "README.md:1 has no map"
    for column, layer in enumerate(LAYERS, 1):
        named = {word for row in table for word in re.split(r",\s*", row[column]) if word not in ("", "–")}
        there = {path.stem for path in (root / "src/mis_desktop" / layer).iterdir()
                 if not path.stem.startswith("__") and (path.suffix == ".py" or (path / "__init__.py").exists())}
        yield from (f"README.md:1 the map names {layer}/{name}, which is not there" for name in sorted(named - there))
        unnamed = there - named - FOUNDATIONS[layer]
        yield from (f"README.md:1 the map does not name {layer}/{name}" for name in sorted(unnamed))
