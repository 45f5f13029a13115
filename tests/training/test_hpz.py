"""A copy of the frozen weights per group of processes changes where they are gathered, not what is computed."""

import json
from importlib import resources
from pathlib import Path

import pytest
from processes import TinyRun, log_lines, succeed

from toolkit.baseline import Baseline

SHORT = ("train.steps=4", "train.batch_size=4", "train.start=[chance,chance]", "train.start_steps=2")
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho", "grad_norm/layers")


@pytest.fixture
def two_by_two(tmp_path: Path) -> Path:
    """z3_hpz as two nodes of two processes would have it; nothing stays gathered."""
    path = Path(str(resources.files("toolkit"))).parent / "ds_configs/ds_z3_hpz_config.json"
    config = json.loads(path.read_text())
    config["zero_optimization"] |= {"zero_hpz_partition_size": 2, "stage3_param_persistence_threshold": 0}
    (tmp_path / "hpz.json").write_text(json.dumps(config))
    return tmp_path / "hpz.json"


@pytest.mark.slow
def test_four_ranks_as_two_groups_of_two_have_the_losses_of_plain_zero3(tiny: TinyRun, two_by_two: Path) -> None:
    """With several starts: each loads the model again in the same processes."""
    plain = log_lines(tiny.train("hpz_plain", *SHORT, "deepspeed=z3", nproc=4))
    grouped = log_lines(tiny.train("hpz_2x2", *SHORT, f"deepspeed={two_by_two}", nproc=4))
    assert len(plain) == len(grouped) == 4
    for a, b in zip(plain, grouped, strict=True):
        assert {f: b[f] for f in FIGURES} == pytest.approx({f: a[f] for f in FIGURES}, rel=1e-6, abs=1e-7)
    assert abs(plain[0]["loss"] - plain[-1]["loss"]) > 1e-4  # the weights have moved


@pytest.mark.slow
def test_the_pre_pass_under_such_a_config_gives_the_same_c_base(tiny: TinyRun, two_by_two: Path) -> None:
    path = two_by_two.parent / "c.json"
    succeed(["baseline", str(tiny.config), f"deepspeed={two_by_two}", f"baseline.path={path}"], nproc=4)
    assert Baseline.load(path).nll == pytest.approx(Baseline.load(tiny.root / "baseline.json").nll, rel=1e-5)
