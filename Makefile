# Everything a fresh machine with Python and make can do: `make demo` shows the tracker, `make test` proves it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
AS_OF := 2026-04-13
SHARED := ../shared

.PHONY: demo test examples accuracy accuracy-write bench-windows lock clean

demo: $(VENV)/run.installed ## Read the example releases and print what became of their promises
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && export TRACKER_DB="$$folder/promises.json" && \
	$(BIN)/tracker ingest examples && echo && \
	$(BIN)/tracker status --as-of $(AS_OF)

test: $(VENV)/dev.installed ## Lint, types, and every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --doctest-modules tests tracker

examples: $(VENV)/run.installed ## Make promises.json and promises.d anew from the example releases, and the README's outputs
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && export TRACKER_DB="$$folder/promises.json" && \
	$(BIN)/tracker ingest --quiet examples && \
	$(BIN)/tracker resolve --as-of $(AS_OF) && \
	rm -rf promises.json promises.d && cp -r "$$folder/promises.json" "$$folder/promises.d" . && \
	$(BIN)/python -m tests.readme

accuracy: $(VENV)/run.installed ## Score the tracker on labelled series, and fail where any promise is worse than before
	$(BIN)/python -m benchmarks.accuracy $(SHARED)/tools/score.py $(BIN)/tracker $(SHARED)/corpus tests/series

accuracy-write: $(VENV)/run.installed ## The same, and take down the present state, losses too
	$(BIN)/python -m benchmarks.accuracy --write $(SHARED)/tools/score.py $(BIN)/tracker $(SHARED)/corpus tests/series

bench-windows: $(VENV)/bench.installed ## Read dates beside dateparser and Recognizers-Text: accuracy and rate
	$(BIN)/python -m benchmarks.windows $(SHARED)

lock: ## Pin the newest dependencies that pyproject.toml allows
	rm -f uv.lock
	uv export --quiet --no-header --no-annotate --no-emit-project --no-dev --output-file requirements/run.txt
	uv export --quiet --no-header --no-annotate --no-emit-project --output-file requirements/dev.txt
	uv export --quiet --no-header --no-annotate --no-emit-project --no-dev --group bench --output-file requirements/bench.txt
	rm -f uv.lock

clean: ## Remove what the other targets made
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/run.installed: requirements/run.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes --requirement requirements/run.txt
	$(PIP) --no-deps --editable .
	@touch $@

$(VENV)/dev.installed: requirements/dev.txt $(VENV)/run.installed
	$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@

$(VENV)/bench.installed: requirements/bench.txt $(VENV)/run.installed
	$(PIP) --require-hashes --requirement requirements/bench.txt
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || \
	  { echo "There is no $(PYTHON): install Python 3.11 or newer, or name one with make PYTHON=..." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "$(PYTHON) is older than Python 3.11: name a newer one with make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$(PYTHON) has no venv: on Debian and Ubuntu, apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
