"""Training begins where train.start says, and the best of several goes on as that start alone would."""

import json
import re

import pytest
from processes import TinyRun, launch, log_lines, succeed

from toolkit.config import RunConfig
from toolkit.runtime.run_folder import keep_earlier
from toolkit.training.starts import Start, chosen, try_starts

THREE, TWO = "train.start=[chance,chance,chance]", "train.start=[chance,chance]"


SHARDED = [pytest.param(stage, 2, marks=pytest.mark.slow) for stage in ("z2", "z3")]


@pytest.mark.parametrize(("deepspeed", "nproc"), [("null", 1), *SHARDED])
def test_the_best_bound_goes_on_exactly_as_that_seed_alone_would(tiny: TinyRun, deepspeed: str, nproc: int) -> None:
    """Also where the learning rate depends on the length of the run."""
    short = ("train.steps=5", "train.lr_scheduler=linear", f"deepspeed={deepspeed}")
    run_dir = tiny.train(f"several_{deepspeed}", *short, THREE, "train.start_steps=3", nproc=nproc)
    tried = json.loads((run_dir / "starts.json").read_text())
    assert [t["seed"] for t in tried] == [0, 1, 2]
    assert len({t["bound"] for t in tried}) == 3
    best = min(tried, key=lambda t: t["bound"])["seed"]
    figures = json.loads((run_dir / "train.json").read_text())
    assert figures["seed"] == best and figures["starts"] == tried
    assert not (run_dir / "starts").exists()
    alone = tiny.train(f"alone_{deepspeed}", *short, f"seed={best}", nproc=nproc)
    lines, expected = log_lines(run_dir), log_lines(alone)
    assert [line["step"] for line in lines] == [1, 2, 3, 4, 5]
    for name in ("loss", "learning_rate", "kl_prior_loss", "grad_norm/layers"):
        assert [line[name] for line in lines] == [line[name] for line in expected]


def test_nothing_of_a_start_is_held_when_the_next_one_begins(tiny: TinyRun) -> None:
    """DeepSpeed (0.19.8) keeps every model that it has had under ZeRO-3."""
    short = ("train.steps=2", "train.start_steps=1", TWO, "deepspeed=z3", f"run_dir={tiny.runs / 'left'}")
    said = succeed(["train", str(tiny.config), *short], module="training.shards_left").stdout
    assert re.findall("elements held after a start: (.*)", said) == ["0", "0"]


@pytest.mark.slow
def test_a_run_killed_after_its_starts_goes_on_from_the_chosen_one(tiny: TinyRun) -> None:
    short = ("train.steps=4", TWO, "train.start_steps=2")
    whole = tiny.train("whole", *short, nproc=2)
    there = f"run_dir={tiny.runs / 'killed'}"
    killed = launch(["train", str(tiny.config), *short, there], 2, "training.planted", FAULT="killed")
    assert killed.returncode != 0 and (tiny.runs / "killed" / "starts").is_dir()
    resumed = tiny.train("killed", *short, nproc=2, resume=True)
    assert [x["loss"] for x in log_lines(resumed)] == [x["loss"] for x in log_lines(whole)]
    again = launch(["train", str(tiny.config), *short, f"run_dir={resumed}", "--resume"], nproc=2)
    assert again.returncode == 0 and "nothing to do" in again.stdout


@pytest.fixture(scope="module")
def kept(tiny: TinyRun) -> tuple[str, ...]:
    """Overrides under which the pre-pass has kept representations."""
    keep = (f"baseline.path={tiny.runs / 'kept.json'}", "baseline.representations=200")
    succeed(["baseline", str(tiny.config), *keep], nproc=2)
    return keep


@pytest.mark.slow
def test_each_start_has_its_own_clusters_and_seed(tiny: TinyRun, kept: tuple[str, ...]) -> None:
    names = ["surprise/1", "mean/-1+prompt", "chance"]
    steps = (*kept, "train.steps=2", "train.start_steps=1", f"train.start=[{','.join(names)}]", "deepspeed=z3")
    run_dir = tiny.train("warm", *steps, nproc=2)
    tried = json.loads((run_dir / "starts.json").read_text())
    assert [(t["start"], t["seed"]) for t in tried] == list(zip(names, range(3), strict=True))
    # The posterior of a start from clusters already tells examples apart.
    assert tried[2]["kl"] < 0.01 * min(tried[0]["kl"], tried[1]["kl"])


def test_the_start_found_without_labels_is_the_one_that_its_name_gives(tiny: TinyRun, kept: tuple[str, ...]) -> None:
    short = (*kept, "train.steps=2", "deepspeed=null")
    found = launch(["train", str(tiny.config), *short, f"run_dir={tiny.runs / 'auto'}"])
    assert found.returncode == 0 and "of 12 clusterings" in found.stdout
    name = re.findall(r"^  (mean/[^ ]+) +stability", found.stdout, re.MULTILINE)[0]
    named = tiny.train("named", *short, f"train.start={name}")
    written = json.loads((tiny.runs / "auto" / "train.json").read_text())
    assert written["starts"] == [{"index": 0, "start": name, "seed": 0}]
    lines = log_lines(tiny.runs / "auto")
    assert lines[0]["kl_prior_loss"] > 0.01
    assert [line["loss"] for line in lines] == [line["loss"] for line in log_lines(named)]


def test_without_kept_representations_training_starts_by_chance_and_says_why(tiny: TinyRun) -> None:
    """The forecast before that refuses nothing; after one step it is too early for a verdict."""
    short = ("train.steps=1", "deepspeed=null", "objective.beta=30", f"run_dir={tiny.runs / 'none'}")
    result = launch(["train", str(tiny.config), *short, "--strict"])
    assert result.returncode == 0 and "too early to tell: KL 0.0" in result.stdout, result.stderr
    assert json.loads((tiny.runs / "none" / "train.json").read_text())["verdict"]["state"] == "too early"
    assert "start: by chance, since no representations are kept" in result.stdout
    assert "forecast: collapse expected" in result.stdout and "objective.beta=" in result.stdout
    result = launch(["train", str(tiny.config), "baseline.representations=50"])
    assert result.returncode != 0 and "representations.safetensors not found" in result.stderr


RECORD = [
    {"index": 0, "start": "mean/1", "seed": 0, "bound": None, "rho": None, "kl": None},
    {"index": 1, "start": "mean/2", "seed": 1, "bound": 0.9, "rho": 0.8, "kl": 1.0},
    {"index": 2, "start": "chance", "seed": 2, "bound": 0.7, "rho": 0.6, "kl": 1.0},
]


def test_a_diverged_start_is_passed_over() -> None:
    config = RunConfig()
    assert chosen(config, [], RECORD[:2]).seed == 1
    assert chosen(config, [], RECORD[:2]).train.start == ["mean/2"]
    assert chosen(config, [], RECORD).seed == 2 and chosen(config, [], RECORD).train.start == ["chance"]
    assert chosen(config, [Start("mean/3", 5)], []).seed == 5
    assert chosen(config, [], []) is config


def test_a_resumed_run_goes_by_the_record_and_a_fresh_one_removes_it(tmp_path) -> None:
    config = RunConfig(run_dir=tmp_path)
    path = tmp_path / "starts.json"
    path.write_text(json.dumps(RECORD))
    assert try_starts(config, [], never, resume=True) == RECORD
    assert try_starts(config, [Start("chance", 0)], never, resume=False) == [] and path.exists()
    keep_earlier(tmp_path)  # once the fresh one has passed its first check
    assert not path.exists()


def never(*args, **kwargs):
    raise AssertionError("no run should be started")
