"""The arrows of import, as the design draws them: a pure core, nothing that imports the command line, a light start."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tracker"
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_IMPORT = {
    "cli": {"service", "render", "exporters", "core", "errors", "version", "find_windows"},
    "service": {"store", "sources", "lexicons", "policies", "configuration", "engine", "core", "errors"},
    "engine": {"sources", "lexicons", "policies", "core", "errors"},
    "store": {"core", "errors"},
    "sources": {"core", "errors"},
    "lexicons": {"policies", "core", "errors"},
    "policies": {"core", "errors"},
    "configuration": {"policies", "core", "errors"},
    "render": {"core"},
    "exporters": {"core", "version"},
    "core": set(),
    "errors": set(),
    "version": set(),
    "__init__": {"lexicons", "core"},
    "__main__": {"cli"},
}
"""What each part may import besides itself.

`configuration` reads `tracker.toml` into values of the core; it asks the policies for their names.
"""

READS_THE_WORLD = {
    *("asyncio", "builtins", "fcntl", "glob", "http", "importlib", "io", "logging", "multiprocessing", "os", "pathlib"),
    *("random", "secrets", "select", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile"),
    *("threading", "time", "urllib", "uuid", "webbrowser"),
}
"""Modules of the standard library that do input or output, know the machine, ask the clock or throw dice."""

ASKS_THE_CLOCK = {"today", "now", "utcnow", "open", "input", "print", "read_text", "write_text"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every module a file imports, wherever in it, `from a import b` as a.b."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_imports_follow_the_arrows(path: Path) -> None:
    own = part_of(path)
    targets = {name.split(".")[1] for name in imports(path) if name.startswith("tracker.")}
    assert targets <= MAY_IMPORT[own] | {own}


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").rglob("*.py")), ids=named)
def test_the_core_knows_the_standard_library_and_arrow_in_its_windows(path: Path) -> None:
    outside = {name.split(".")[0] for name in imports(path)} - {"tracker"}
    allowed = {"arrow"} if "window" in path.relative_to(PACKAGE / "core").parts else set()
    assert outside <= (sys.stdlib_module_names - READS_THE_WORLD) | allowed


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").rglob("*.py")), ids=named)
def test_the_core_opens_nothing_prints_nothing_and_asks_no_clock(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}
    assert not names & ASKS_THE_CLOCK


def loaded_by(*arguments: str) -> set[str]:
    """The modules that are imported once the command line has run with these arguments."""
    code = (
        "import sys\n"
        "from tracker.cli import cli\n"
        "try:\n    cli(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print('\\n' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.splitlines()[-1].split())


def from_outside(modules: set[str]) -> set[str]:
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    names = {name.split(".")[0] for name in modules} - {name.split(".")[0] for name in bare.stdout.split()}
    return names - sys.stdlib_module_names - {"tracker"}


def test_help_imports_click_alone() -> None:
    assert from_outside(loaded_by("--help")) == {"click"}


def test_status_imports_neither_arrow_nor_an_http_client_nor_the_html_parser() -> None:
    loaded = loaded_by("--db", "promises.json", "status", "--as-of", "2026-04-13")
    assert "tabulate" in loaded
    assert not loaded & {"arrow", "httpx", "selectolax", "jinja2", "dateutil"}
