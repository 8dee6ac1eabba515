# Mufakat: diplomatic news of Southeast Asia as a graph in which every fact carries its sentence.
# `make help` lists the targets; each is one line of the command `mufakat` (see `mufakat --help`).

PYTHON   ?= python3
ARTICLES ?= articles
STORE    ?= build/store
TRAIN    ?= build/train.txt
DEV      ?= build/dev.txt
GOLD     ?= tests/corpus/gold
ANNOTATED ?= tests/corpus/articles
NAME     ?= meeting/list
VIEW     ?= cooperation
PORT     ?= 8030
MUFAKAT   = .venv/bin/mufakat
FEWER     = --disable-pip-version-check --no-input --quiet

.DEFAULT_GOAL := help
.PHONY: help setup develop run test test-real lint ingest query view serve dump check evaluate bench tagger lock clean

help: ## this list
	@awk -F':.*## ' '/^[a-z][a-z-]*:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/installed ## build the environment: .venv, with .venv/bin/mufakat

develop: .venv/developed ## the environment with everything that the tests need

run: setup ## load ARTICLES (default: articles/), check the graph, draw the reports into build/reports/
	@$(MUFAKAT) ingest $(ARTICLES) --store $(STORE)
	@$(MUFAKAT) check --store $(STORE)
	@mkdir -p build/reports
	@$(MUFAKAT) view cooperation --store $(STORE) -o build/reports/cooperation.html
	@$(MUFAKAT) view ego --store $(STORE) -o build/reports/ego.html
	@echo
	@$(MUFAKAT) view explorer --store $(STORE) -o build/explorer
	@echo "Next: open build/explorer/index.html in a browser, or ask the graph:"
	@echo "  $(MUFAKAT) query --list"
	@echo "  $(MUFAKAT) query commitment/open --param pair=IDN,KHM"
	@echo "Serve it to others, as a SPARQL endpoint:"
	@echo "  make serve"

test: develop ## lint, types and tests; needs Python alone
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/pytest -m "not real" -n auto --dist loadfile --no-loadscope-reorder

test-real: .venv/sparked ## tests with a real browser, SPARQL servers and Spark, which it installs by itself
	sh tests/install-real.sh
	.venv/bin/pytest -m real

lint: develop ## mend what lint can mend by itself
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

ingest: setup ## load ARTICLES into STORE
	$(MUFAKAT) ingest $(ARTICLES) --store $(STORE)

query: setup ## ask a question of the catalogue: make query NAME=meeting/list
	$(MUFAKAT) query $(NAME) --store $(STORE)

view: setup ## draw one report: make view VIEW=ego
	@mkdir -p build/reports
	$(MUFAKAT) view $(VIEW) --store $(STORE) -o build/reports/$(VIEW).html

serve: setup ## a SPARQL endpoint over STORE on this machine: make serve PORT=8030
	$(MUFAKAT) serve --store $(STORE) --port $(PORT)

dump: setup ## the whole graph as compressed files with checksums, for others to take away
	$(MUFAKAT) dump --store $(STORE)

check: setup ## validate the graph: shapes, and every quote at its place
	$(MUFAKAT) check --store $(STORE)

evaluate: setup ## measure extraction on annotated articles: make evaluate GOLD=folder ANNOTATED=folder
	$(MUFAKAT) evaluate $(GOLD) --articles $(ANNOTATED)

bench: develop ## ratios of one run: extraction beside two tokenisers, its growth, drawings beside stock pyvis
	.venv/bin/python -m benchmarks.extract
	.venv/bin/python -m benchmarks.growth --size 60000
	.venv/bin/python -m benchmarks.views --stock 100
	.venv/bin/python -m benchmarks.consolidate 500 1000 2000

tagger: setup ## train the tagger of names on CoNLL files: make tagger TRAIN=train.txt DEV=dev.txt
	.venv/bin/python -m ingest.persons.tagger_training $(TRAIN) $(DEV)

lock: develop ## renew the pinned dependencies from pyproject.toml
	.venv/bin/uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml -o requirements.lock
	.venv/bin/uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml --extra dev --extra real --extra llm --extra parquet -c requirements.lock -o requirements-dev.lock
	.venv/bin/uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml --extra spark -c requirements-dev.lock -o requirements-spark.lock

clean: ## delete everything derived (build/); judgements, pinned names, journals and answers of models stay
	@test ! -d build || find build -type f ! -name judgements.csv ! -name registry.csv ! -name journal.jsonl \
		! -path 'build/answers/*' -delete
	@test ! -d build || find build -depth -type d -empty -delete

# The stamps: pip runs only when a lock file is newer than what stands in the environment.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Mufakat needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv

.venv/installed: requirements.lock pyproject.toml | .venv/bin/python
	.venv/bin/python -m pip install $(FEWER) --require-hashes -r requirements.lock
	.venv/bin/python -m pip install $(FEWER) --no-deps --no-build-isolation -e .
	@touch $@

.venv/developed: requirements-dev.lock .venv/installed
	.venv/bin/python -m pip install $(FEWER) --require-hashes -r requirements-dev.lock
	@touch $@

.venv/sparked: requirements-spark.lock .venv/developed
	.venv/bin/python -m pip install $(FEWER) --require-hashes -r requirements-spark.lock
	@touch $@
