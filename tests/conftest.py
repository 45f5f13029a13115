"""A tiny run made by the real commands."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from processes import TinyRun, succeed

# Before torch is imported: tensors this small gain nothing from a second thread, and test processes run side by side.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Nothing is downloaded, and no cache of this machine's user is read or written. Once: this file is imported
# under two names, and processes of pytest-xdist share the folder.
if "ZLORA_TESTS" not in os.environ:
    CACHES = tempfile.TemporaryDirectory(prefix="zlora-tests-")
    os.environ |= {"ZLORA_TESTS": CACHES.name, "HF_HUB_OFFLINE": "1"}
    os.environ |= {"HF_HOME": f"{CACHES.name}/hf", "XDG_CACHE_HOME": f"{CACHES.name}/cache"}
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        os.environ.pop(name, None)


LONG = ("training", "estimation", "launch", "baseline")  # folders whose files start commands, some for a minute


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, so that none of them is left to one process at the end."""
    items.sort(key=lambda item: item.path.parent.name not in LONG)


@pytest.fixture(autouse=True)
def _seeded() -> None:
    import torch  # not above: see OMP_NUM_THREADS

    torch.manual_seed(0)


# Data, entangled model, c_base and run of `tiny`, in ROOT.
SETTINGS = """
run_dir: ROOT/run
task: {name: addition, train: 600, validation: 37, test: 12}
data: {train: ROOT/data/train.jsonl, validation: ROOT/data/validation.jsonl, test: ROOT/data/test.jsonl,
       max_length: 64, max_new_tokens: 34, eval_batch_size: 20}
model: {path: ROOT/entangled}
entangle: {init: ROOT/fresh, steps: 30, batch_size: 32,
           architecture: {model_type: llama, hidden_size: 32, intermediate_size: 64, num_hidden_layers: 2,
                          num_attention_heads: 4, num_key_value_heads: 2}}
baseline: {path: ROOT/baseline.json, representations: 0}
latent: {num_latents: 3}
zlora: {r: 4, posterior_r: 2}
objective: {beta: 0.1, jsd: 0.1, token_weight: {alpha: 0.5}}
train: {steps: 10, lr: 1.0e-3, batch_size: 16, warmup_steps: 0, logging_steps: 1, report_to: []}
evaluate: {num_prompts: 8}
"""


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> TinyRun:
    """Made once, by whichever process of pytest-xdist needs it first, in the folder that they have in common."""
    own = tmp_path_factory.getbasetemp()
    root = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "tiny"
    config = root / "run.yaml"
    with FileLock(f"{root}.lock"):
        if not config.exists():
            make_tiny(root)
    return TinyRun(root, config, tmp_path_factory.mktemp("runs"))


@pytest.fixture(scope="session")
def evaluated(tiny: TinyRun) -> Path:
    """A run of two processes under ZeRO-2, trained and evaluated once for all tests that read one."""
    run_dir = tiny.root / "evaluated"
    with FileLock(f"{run_dir}.lock"):
        if not (run_dir / "evaluation.json").exists():
            shutil.rmtree(run_dir, ignore_errors=True)
            args = [str(tiny.config), f"run_dir={run_dir}"]
            succeed(["train", *args], nproc=2)
            succeed(["evaluate", *args])
    return run_dir


def make_tiny(root: Path) -> None:
    """Data, entangled model and c_base; the config file appears last, so that a failed attempt is made anew."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    unfinished = root / "unfinished.yaml"
    unfinished.write_text(SETTINGS.replace("ROOT", str(root)))
    succeed(["task", str(unfinished)])
    succeed([str(unfinished), str(root / "fresh")], module="write_fresh")
    for verb in ("entangle", "baseline"):
        succeed([verb, str(unfinished)])
    unfinished.rename(root / "run.yaml")


@pytest.fixture
def nothing_kept(tmp_path: Path) -> Path:
    """ZeRO-3 that keeps no parameter whole for longer than its module runs, and fetches none ahead."""
    config = json.loads((Path(__file__).parents[1] / "ds_configs/ds_z3_config.json").read_text())
    names = ("prefetch_bucket_size", "param_persistence_threshold", "max_live_parameters", "max_reuse_distance")
    config["zero_optimization"] |= {f"stage3_{name}": 0 for name in names}
    (tmp_path / "nothing_kept.json").write_text(json.dumps(config))
    return tmp_path / "nothing_kept.json"


@pytest.fixture
def copy_of(tmp_path: Path) -> Callable[[Path], Path]:
    """Copies a file or folder into the test's own folder."""

    def copy(path: Path) -> Path:
        target = tmp_path / path.name
        shutil.copytree(path, target) if path.is_dir() else shutil.copy(path, target)
        return target

    return copy
