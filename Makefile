# The two commands a newcomer needs are `make site` and `make test`; each installs what is missing.

SWIFT ?= swift
# The day the sample portal shows; empty for today.
AS_OF ?=
OUTPUT ?= _site
# How many tests in Python run at a time, each with browsers of its own.
WORKERS ?= auto

.PHONY: site docs dist test unit-test tool-test browser-test check lint format reference bench bench-quick bench-check bench-record clean

site: ## build content/ into _site/
	@Scripts/ensure build
	$(SWIFT) build -c release --product noticeboard
	.build/release/noticeboard build content --output $(OUTPUT) $(if $(AS_OF),--as-of $(AS_OF))
	@echo "Open $(OUTPUT)/index.html in a browser."

dist: ## pack what runs without Swift: an archive and a Debian package in dist/
	@Scripts/ensure build
	@Scripts/ensure dist
	$(SWIFT) build -c release --static-swift-stdlib --scratch-path .build/dist --product noticeboard
	python3 Scripts/pack .build/dist/release/noticeboard --checkouts .build/dist/checkouts

docs: ## the documentation, as a site that Noticeboard makes of it
	@Scripts/ensure docs
	$(SWIFT) build --product noticeboard
	Scripts/make-docs.py .build/debug/noticeboard .build/docs-content
	.build/debug/noticeboard build .build/docs-content --output .build/docs-site
	@echo "Open .build/docs-site/index.html in a browser."

test: unit-test tool-test browser-test ## run every test

unit-test:
	@Scripts/ensure build
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

tool-test: ## what other programs make of the output
	@Scripts/ensure build
	@Scripts/ensure test
	$(SWIFT) build --product noticeboard
	$(SWIFT) build --product seal-bundle
	Tests/Browser/.venv/bin/python -m pytest -q -n $(WORKERS) --dist loadfile Tests/Tools

browser-test: ## the sample portal in real browsers, in the HTML checker and in axe
	@Scripts/ensure build
	@Scripts/ensure test
	$(SWIFT) build --product noticeboard
	.build/debug/noticeboard build content --output .build/test-site --as-of 2026-11-23
	NOTICEBOARD_SITE=$(CURDIR)/.build/test-site Tests/Browser/.venv/bin/python -m pytest -q -n $(WORKERS) --dist worksteal Tests/Browser

check: lint ## look for everything wrong with the content, and with the form of the code
	@Scripts/ensure build
	$(SWIFT) build -c release --product noticeboard
	.build/release/noticeboard check content

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Templates Tests Benchmarks/Package.swift Benchmarks/Sources

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Templates Tests Benchmarks/Package.swift Benchmarks/Sources

reference: ## write the pages of all rules anew
	@Scripts/ensure build
	$(SWIFT) build --product noticeboard
	.build/debug/noticeboard explain --markdown --language en > docs/diagnostics.md
	.build/debug/noticeboard explain --markdown --language zh > docs/diagnostics.zh-CN.md

bench: ## the whole build beside Hugo on the same content
	@Scripts/ensure build
	$(MAKE) -C Benchmarks

bench-quick: ## the same in a few minutes, held against our goals (Benchmarks/compare/goals.py)
	@Scripts/ensure build
	@$(MAKE) --no-print-directory -C Benchmarks quick

bench-check: ## what single steps of a build allocate and execute, held against Benchmarks/micro/thresholds.csv
	@Scripts/ensure build
	@$(MAKE) --no-print-directory -C Benchmarks micro

bench-record: ## write those thresholds anew
	@Scripts/ensure build
	@$(MAKE) --no-print-directory -C Benchmarks record-micro

clean:
	rm -rf .build _site dist
