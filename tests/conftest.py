"""Collects the steps: every module in tests/steps is a noun's worth of them."""

from pathlib import Path

_STEPS = sorted((Path(__file__).parent / "steps").glob("*.py"))

pytest_plugins = [f"tests.steps.{path.stem}" for path in _STEPS if path.stem != "__init__"]
