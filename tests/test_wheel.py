"""What a user installs: a wheel, built and put into an environment of its own, works far from the source tree."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tracker.core.law import stages
from tracker.version import VERSION

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `tracker` of a fresh environment that has the wheel; its dependencies are those of this environment."""
    home = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--wheel-dir", home, ROOT, cwd=home)
    venv.create(home / "env", with_pip=False)
    (wheel,) = home.glob("*.whl")
    run(*pip, "--python", home / "env" / "bin" / "python", "install", "--no-deps", wheel, cwd=home)
    (packages,) = (home / "env" / "lib").glob("python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return home / "env" / "bin" / "tracker"


def test_it_is_the_version_of_the_source(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "--version", cwd=tmp_path) == f"tracker {VERSION}\n"


@pytest.mark.parametrize("book", stages(), ids=lambda book: book.stage)
def test_it_prints_each_stage_and_a_rule_of_it_with_its_examples(installed: Path, tmp_path: Path, book) -> None:
    rule = book.rules[0]
    assert rule.name in run(installed, "rules", cwd=tmp_path)
    assert "Scenario" in run(installed, "rules", rule.name, cwd=tmp_path)


def test_it_reads_a_release_and_says_what_is_pending(installed: Path, tmp_path: Path) -> None:
    run(installed, "ingest", ROOT / "examples" / "2025-01-28-ind-clearance.txt", cwd=tmp_path)
    assert "2 pending as of 2025-02-01" in run(installed, "status", "--as-of", "2025-02-01", cwd=tmp_path)


def test_it_begins_a_configuration_that_it_can_use(installed: Path, tmp_path: Path) -> None:
    run(installed, "init", cwd=tmp_path)
    run(installed, "ingest", "--quiet", ROOT / "examples" / "2025-01-28-ind-clearance.txt", cwd=tmp_path)
    assert "2 pending" in run(installed, "status", "--as-of", "2025-02-01", cwd=tmp_path)


def test_it_runs_as_a_module(installed: Path, tmp_path: Path) -> None:
    assert "Usage: tracker" in run(installed.parent / "python", "-m", "tracker", "--help", cwd=tmp_path)
