PYTHON ?= python3

run:
	@$(PYTHON) tools/bootstrap.py run -- .venv/bin/python tools/run.py
test: check
	@$(PYTHON) tools/bootstrap.py test -- .venv/bin/python -m pytest -n 2 --ignore tests/soak --ignore tests/bench
check:
	@$(PYTHON) tools/bootstrap.py test -- .venv/bin/python tools/check.py
bench:
	@$(PYTHON) tools/bootstrap.py test -- .venv/bin/python tools/bench.py
soak:
	@SOAK=1 $(PYTHON) tools/bootstrap.py test -- .venv/bin/python -m pytest -n 2 tests
lock:
	@$(PYTHON) tools/bootstrap.py test -- .venv/bin/python tools/lock.py

screenshots:
	@$(PYTHON) tools/bootstrap.py run -- .venv/bin/python tools/screenshots.py
words:
	@$(PYTHON) tools/bootstrap.py run -- .venv/bin/python tools/words.py

.PHONY: run test check bench soak screenshots lock words
