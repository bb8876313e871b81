# make site    the study site and the sheets of Content/, in Output/
# make test    every test
# make bench   speed, beside other tools; that of the study app where Chromium is there
# make pictures  the pictures of README.md
# make clean   throws away what was made
#
# Each command is complete on a machine that has Swift 6.3, git and make: what is missing is
# installed first (see .ci/need).

PYTHON = .venv/bin/python
CHROMIUM ?= chromium
RECTO = $(CURDIR)/.build/debug/recto
SPEC = .build/commonmark-spec.json
# Those of the README first: they build a release in a fresh copy, mostly on one core, and the
# other core goes through the rest meanwhile.
BROWSER_TESTS = $(wildcard Tests/Readme Tests/Print Tests/Browser)
# The tests of words load the TypeScript compiler, on which Node's report of coverage stumbles.
WORD_TESTS = Tests/App/languages.test.js
COVERED_TESTS = $(filter-out $(WORD_TESTS),$(sort $(wildcard Tests/App/*.test.js)))

# SwiftPM looks for new files in Templates/ but not for removed ones, unless the manifest is new.
NOTICE_REMOVED = test -z "$$(find Templates -type d -newer Package.swift)" || touch Package.swift

.PHONY: site test bench pictures clean

site:
	@.ci/need site
	@$(NOTICE_REMOVED)
	@swift build -c release --product recto
	@.build/release/recto build

test:
	@.ci/need site test
	@$(MAKE) --no-print-directory .venv/ready
	@.ci/step 'Format' swift format lint --strict --recursive --parallel Sources Tests Package.swift
	@$(NOTICE_REMOVED)
	@.ci/step 'Compile' swift build --build-tests
	@$(MAKE) --no-print-directory $(SPEC)
	@RECTO_COMMONMARK_SPEC=$(CURDIR)/$(SPEC) .ci/step 'Swift tests' swift test --parallel --skip-build
	@.ci/step 'Study app tests' node --test --experimental-test-coverage $(COVERED_TESTS)
	@.ci/step 'Words of the study app' node --test $(WORD_TESTS)
	@RECTO=$(RECTO) .ci/step 'Browser, print and README tests' $(PYTHON) -m pytest -q -n 2 \
	  --dist loadfile --no-loadscope-reorder $(BROWSER_TESTS)
	@printf '\nAll tests passed.\n'

# The examples of the CommonMark specification, with what cmark prints for them.
$(SPEC): Tests/CommonMark/spec.py
	@.ci/step 'CommonMark specification' $(PYTHON) Tests/CommonMark/spec.py $@

# The Python packages of the tests, apart from the system's.
.venv/ready: Tests/requirements.txt
	@echo 'Setting up Python packages in .venv'
	@/usr/bin/python3 -m venv .venv
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

bench:
	@.ci/need site bench
	@$(NOTICE_REMOVED)
	@swift build -c release --product recto
	@swift build -c release --product recto-bench
	@.build/release/recto-bench
	@if command -v $(CHROMIUM) >/dev/null; then \
	  $(MAKE) --no-print-directory .venv/ready && \
	  CHROMIUM=$$(command -v $(CHROMIUM)) $(PYTHON) Tests/Browser/bench_start.py && \
	  CHROMIUM=$$(command -v $(CHROMIUM)) $(PYTHON) Tests/Browser/bench_app.py; \
	else echo 'The study app was not measured: there is no Chromium.'; fi

clean:
	rm -rf .build .venv
	find Output -mindepth 1 ! -name .gitkeep -delete

# The pictures of README.md, from the project's own deck.
pictures: site .venv/ready
	@.ci/need test
	@$(PYTHON) Tests/Readme/pictures.py
