# `make run` and `make test` are all that a fresh Debian with git, make and python3-venv needs.
PY := .venv/bin/python
CHROMIUM := $(wildcard /usr/bin/chromium)

.PHONY: run test check lint types golden fonts pictures bench chromium

run: .venv/.run
	.venv/bin/threedoors

test: chromium check

check: lint
	$(PY) -m pytest -n 2 --dist worksteal

lint: .venv/.ready
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	$(MAKE) --no-print-directory types
	.venv/bin/lint-imports --no-cache

# The Django plugin imports the settings, which want a data folder: not the one of whoever runs this.
types: .venv/.ready
	THREEDOORS_DATA=.mypy_cache/data .venv/bin/mypy

golden: .venv/.ready
	THREEDOORS_GOLDEN=write $(PY) -m pytest -q tests
	git diff --stat -- docs tests/golden

# What the app carries and the README shows, made from the fonts' packages and from the sample.
fonts: .venv/.ready
	$(PY) tools/fonts.py

pictures: .venv/.ready
	$(PY) tools/pictures.py

bench: .venv/.ready
	for each in benchmarks/[a-z]*.py; do echo "== $$each"; $(PY) "$$each" || exit 1; done

# The browser tests walk the app in Debian's own chromium.
chromium:
ifeq ($(CHROMIUM),)
	@if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else echo "No chromium here: the browser tests will be skipped. As root: apt-get install chromium"; fi
endif

# What runs is a third of what develops; --inexact keeps uv itself and whatever `make test` has added.
.venv/.run: pyproject.toml uv.lock | .venv/bin/uv
	.venv/bin/uv sync --frozen --quiet --no-dev --inexact
	touch $@

# uv is in the dev group, so that this exact sync keeps it.
.venv/.ready: pyproject.toml uv.lock | .venv/bin/uv
	.venv/bin/uv sync --frozen --quiet
	touch $@ .venv/.run

.venv/bin/uv:
	python3 -m venv .venv && .venv/bin/pip install --quiet 'uv==0.13.9'
