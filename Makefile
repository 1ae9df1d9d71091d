# What people and the checks run. Python 3.11 or newer is all that has to be there.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed

# The tests start many processes: compile each module once, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install run test types suite soak faults fuzz bench format translations schema labels clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(INSTALLED) ## Make the environment in .venv, and nothing else

run: install ## Open the program; without a display, paint the sample's maps into build/pictures
	@$(BIN)/nkmap --without-display build/pictures

test: install ## Run all that CI runs: formatter, linter, types, import layers, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-logo
	@$(MAKE) --no-print-directory --jobs=2 suite types

types: install # On one core, while the suite begins
	$(BIN)/mypy

suite: install # Collected once before: else each of the three processes compiles all tests for itself
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q --collect-only >/dev/null || true
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n 3 --dist worksteal

soak: install ## Use the program at random for an hour, kill it in the middle, try the rules with far more values
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n auto -m soak
	NKMAP_TEST_PROFILE=soak $(BIN)/pytest -q -n auto tests/test_geometry.py tests/commands/test_codes.py tests/commands/test_grids.py

faults: install ## Make everything go wrong as often as the promises say: disks, power, processes, errors of ours
	NKMAP_FAULTS=all QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n auto --dist worksteal tests/faults tests/test_no_network.py

fuzz: install ## Read damaged files for ten minutes: each gives tables or a sentence
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n 2 -rP -m fuzz tests/data_in

bench: install ## Measure the speed against bare counterparts; fails when one figure is over
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

format: install ## Put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: install ## Collect the texts that people read, and compile every language
	$(BIN)/python tools/translations.py

schema: install ## Write down the statements that make the tables, after a change of nkmap/db/tables
	$(BIN)/python -m tools.schema

labels: install ## Measure how well names find their places and levers their ways, on made-up maps
	$(BIN)/python tools/measure_labels.py
	$(BIN)/python tools/measure_levers.py

clean: ## Remove the environment and everything else that was made here
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo \
	  'nkmap needs Python 3.11 or newer, and "$(PYTHON)" is not: install it, or name another one, as in: make $(or $(MAKECMDGOALS),install) PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo \
	  'This Python cannot make environments. On Debian and Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@echo 'Making the environment in $(VENV). This takes a minute or two, and only this once.'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
