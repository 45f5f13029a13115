"""Run configs: unknown keys, overrides, presets, DeepSpeed contradictions."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from toolkit.config import (
    RunConfig,
    deepspeed,
    deepspeed_configs,
    dump_config,
    load_config,
    preset_names,
    read_deepspeed,
    resolve_deepspeed,
)
from toolkit.config.sections import ZLoraSection
from toolkit.errors import ConfigError
from toolkit.objective.protocols import ESTIMATORS
from toolkit.zlora import ZLoraConfig
from toolkit.zlora.config import Activation


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_an_unknown_key_names_file_key_and_nearest_key(tmp_path: Path) -> None:
    path = write(tmp_path / "run.yaml", "train: {stepps: 3}\n")
    with pytest.raises(ConfigError) as error:
        load_config(path)
    assert str(path) in str(error.value)
    assert "train.stepps: unknown key; did you mean 'train.steps'?" in str(error.value)


REFUSED = [
    (["latent.num_latents=0"], "num_latents: Input should be greater than or equal to 1 (got 0)"),
    (["objectve.beta=1"], "objectve: unknown key; did you mean 'objective'?"),
    (["train.lr=fast"], "train.lr: Input should be a valid number"),
    (["objective.reduction=mean"], "objective.reduction: Input should be 'token_mean' or 'sequence_sum'"),
    (["train.start=mean"], "train.start: 'mean' names no clustering"),
    (["train.start=[]"], "train.start"),
    (["train.start=mean/1", "baseline.representations=0"], "needs baseline.representations above 0"),
    (["train.start=mean/1", "latent.kind=gaussian"], "not for latent: gaussian"),
    (["train.start=[mean/1,mean/2]", "train.steps=30"], "start_steps must be below train.steps = 30"),
    (["objective.beta=0.1", "objective.beta_eff=0.2"], "beta = 0.1 and beta_eff = 0.2 both set the weight"),
    (["objective.beta_eff=null"], "beta and beta_eff are both null"),
    *(([malformed], "override") for malformed in ("train.steps", "=3", "seed.x.y=1", "train.lr=[1")),
]


@pytest.mark.parametrize(("overrides", "message"), REFUSED)
def test_bad_values_and_options_that_contradict_each_other_are_refused(tmp_path, overrides, message) -> None:
    with pytest.raises(ConfigError) as error:
        load_config(write(tmp_path / "run.yaml", "seed: 1\n"), overrides)
    assert message in str(error.value)


@pytest.mark.parametrize(
    "overrides",
    [["train.start=[chance,chance,mean/-1+prompt@32]"], ["train.start=[chance,chance]", "latent.kind=gaussian"]],
)
def test_what_looks_alike_and_has_a_meaning_is_accepted(tmp_path: Path, overrides: list[str]) -> None:
    load_config(write(tmp_path / "run.yaml", "seed: 1\n"), overrides)


def test_scientific_notation_is_a_number(tmp_path: Path) -> None:
    """PyYAML alone reads 1e-4 as a string."""
    path = write(tmp_path / "run.yaml", "train: {lr: 1e-4}\n")
    assert load_config(path, ["train.max_grad_norm=1e-2"]).train.model_dump(include={"lr", "max_grad_norm"}) == {
        "lr": 1e-4,
        "max_grad_norm": 1e-2,
    }


def test_extends_merges_nested_sections_and_the_file_wins(tmp_path: Path) -> None:
    write(tmp_path / "base.yaml", "seed: 3\ntrain: {steps: 7, lr: 0.5}\n")
    path = write(tmp_path / "run.yaml", "extends: base.yaml\ntrain: {steps: 8}\n")
    config = load_config(path)
    assert (config.seed, config.train.steps, config.train.lr) == (3, 8, 0.5)


def test_another_kind_drops_the_keys_that_only_the_old_one_has(tmp_path: Path) -> None:
    write(tmp_path / "base.yaml", "latent: {kind: factored, num_latents: 3, num_factors: 4}\n")
    path = write(tmp_path / "run.yaml", "extends: base.yaml\nlatent: {kind: categorical}\n")
    assert load_config(path).latent.model_dump() == {"kind": "categorical", "num_latents": 3}
    assert load_config(path, ["latent.kind=gaussian"]).latent.kind == "gaussian"


def test_extends_in_a_circle_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "run.yaml", f"extends: {tmp_path / 'run.yaml'}\n")
    with pytest.raises(ConfigError, match="circle"):
        load_config(path)


@pytest.mark.parametrize(("text", "message"), [("a: [1\n", "not valid YAML"), ("- 1\n", "must hold a mapping")])
def test_unreadable_files_are_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_config(write(tmp_path / "run.yaml", text))


def test_a_missing_config_lists_the_presets() -> None:
    with pytest.raises(ConfigError) as error:
        load_config("quikstart")
    assert "did you mean 'quickstart'?" in str(error.value)


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_loads_and_its_dump_loads_back_to_the_same(name: str, tmp_path: Path) -> None:
    config = load_config(name)
    assert load_config(write(tmp_path / "run.yaml", dump_config(config))) == config
    assert resolve_deepspeed(config) is not None


def test_shipped_deepspeed_configs_leave_the_numbers_to_the_run_and_say_offload_in_their_name() -> None:
    for name in ("z0", "z1", "z2", "z3", "z2_offload", "z3_offload_optimizer", "z3_offload_all"):
        values = resolve_deepspeed(RunConfig(deepspeed=name))
        assert values is not None and values["zero_optimization"]["stage"] == int(name[1])
        assert ("offload" in name) == any(key.startswith("offload") for key in values["zero_optimization"])
        assert "optimizer" not in values and "scheduler" not in values


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"train_micro_batch_size_per_gpu": 3}, "train_micro_batch_size_per_gpu contradicts the run config"),
        ({"gradient_accumulation_steps": 9}, "gradient_accumulation_steps contradicts the run config"),
        ({"bf16": {"enabled": True}}, "bf16.enabled contradicts the run config"),
        ({"fp16": {"enabled": True}}, "fp16.enabled contradicts the run config"),
        ({"optimizer": {"type": "AdamW"}}, "block 'optimizer' is not allowed"),
    ],
)
def test_a_deepspeed_config_that_contradicts_the_run_is_refused(tmp_path: Path, change: dict, message: str) -> None:
    path = write(tmp_path / "ds.json", json.dumps({"zero_optimization": {"stage": 2}} | change))
    with pytest.raises(ConfigError) as error:
        resolve_deepspeed(RunConfig(deepspeed=str(path)))
    assert message in str(error.value) and str(path) in str(error.value)


def test_numbers_that_agree_are_accepted(tmp_path: Path) -> None:
    path = write(tmp_path / "ds.json", json.dumps({"train_micro_batch_size_per_gpu": 16, "bf16": {"enabled": False}}))
    assert resolve_deepspeed(RunConfig(deepspeed=str(path))) is not None


def test_a_torn_deepspeed_config_names_its_line(tmp_path: Path) -> None:
    path = write(tmp_path / "ds.json", '{\n "zero_optimization": \n')
    with pytest.raises(ConfigError, match=r"ds.json:3: not valid JSON"):
        resolve_deepspeed(RunConfig(deepspeed=str(path)))


@pytest.mark.parametrize(
    ("environment", "size"),
    [
        ({}, 1),
        ({"WORLD_SIZE": "4", "LOCAL_WORLD_SIZE": "4"}, 1),  # one node
        ({"WORLD_SIZE": "4", "LOCAL_WORLD_SIZE": "1"}, 1),  # one process on each
        ({"WORLD_SIZE": "4", "LOCAL_WORLD_SIZE": "2"}, 2),
        ({"WORLD_SIZE": "16", "LOCAL_SIZE": "8"}, 8),  # DeepSpeed's launcher
    ],
)
def test_the_copies_of_z3_hpz_are_one_per_node(monkeypatch, environment, size) -> None:
    for name in ("WORLD_SIZE", "LOCAL_WORLD_SIZE", "LOCAL_SIZE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    values, plain = resolve_deepspeed(RunConfig(deepspeed="z3_hpz")), resolve_deepspeed(RunConfig(deepspeed="z3"))
    assert values is not None and plain is not None
    assert values["zero_optimization"].pop("zero_hpz_partition_size") == size
    assert values == plain


def test_a_partition_size_that_does_not_divide_the_processes_is_refused(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("WORLD_SIZE", "6")
    path = tmp_path / "ds.json"
    path.write_text(json.dumps({"zero_optimization": {"stage": 3, "zero_hpz_partition_size": 4}}))
    with pytest.raises(ConfigError, match=r"does not divide the number of processes[\s\S]*4 of 6 processes"):
        resolve_deepspeed(RunConfig(deepspeed=str(path)))
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "4")  # 4 and 2
    with pytest.raises(ConfigError, match=r"from the launcher[\s\S]*same number on every node"):
        resolve_deepspeed(RunConfig(deepspeed="z3_hpz"))


@pytest.mark.parametrize("cuda", [True, False])
def test_nothing_waits_for_the_gpu_to_measure_a_throughput_unless_a_file_says_so(cuda, tmp_path) -> None:
    from deepspeed.utils.config import get_timers_config

    assert not any(get_timers_config(read_deepspeed(name, cuda=cuda)).enabled for name in deepspeed_configs())
    own = {"timers": {"throughput": {"enabled": True}}}
    assert get_timers_config(read_deepspeed(str(write(tmp_path / "ds.json", json.dumps(own))))).enabled


@pytest.mark.parametrize("cuda", [True, False])
def test_offloaded_memory_is_pinned_and_zero_3_overlaps_where_there_is_a_gpu(cuda, monkeypatch, tmp_path) -> None:
    """A file of one's own says what it likes."""
    monkeypatch.setattr(deepspeed, "has_gpu", lambda: cuda)
    for name in deepspeed_configs():
        zero = read_deepspeed(name)["zero_optimization"]
        assert zero == read_deepspeed(name, cuda=cuda)["zero_optimization"]
        assert zero.get("overlap_comm", False) is (cuda and zero["stage"] == 3), name
        pinned = [zero[part]["pin_memory"] for part in ("offload_optimizer", "offload_param") if part in zero]
        assert pinned == [cuda] * len(pinned) and bool(pinned) == ("offload" in name)
    own = {"zero_optimization": {"offload_param": {"pin_memory": not cuda}, "overlap_comm": not cuda}, "timers": {}}
    assert read_deepspeed(str(write(tmp_path / "ds.json", json.dumps(own)))) == own


# Which kind of z goes with which estimator

DEFAULTS = {"categorical": "exact", "factored": "rloo", "gaussian": "reparameterised"}
ACCEPTED = {
    "categorical": {"exact", "exact_encoder", "rloo"},
    "factored": {"rloo", "exact"},
    "gaussian": {"reparameterised"},
}


def accepts(latent: str, estimator: str) -> bool:
    try:
        RunConfig(latent=latent, objective={"estimator": estimator})  # pyright: ignore
    except ValueError as error:
        assert "choose" in str(error), error
        return False
    return True


@pytest.mark.parametrize("latent", DEFAULTS)
def test_a_kind_of_z_takes_its_own_estimators_and_names_them_where_it_refuses(latent: str) -> None:
    assert RunConfig(latent=latent).estimator.kind == DEFAULTS[latent]  # pyright: ignore
    assert {name for name in ESTIMATORS.kinds if accepts(latent, name)} == ACCEPTED[latent]


MEANINGLESS: list[tuple[dict[str, Any], str]] = [
    ({"latent": {"kind": "factored", "num_latents": 2, "num_factors": 17}}, "at most 65536, got 2"),
    ({"latent": {"kind": "factored", "num_factors": 4}, "objective": {"estimator": "exact"}}, "all 256"),
    ({"objective": {"estimator": {"kind": "rloo", "num_samples": 1}}}, "num_samples: Input should be greater"),
    ({"objective": {"estimator": "rloo", "jsd": 0.1}}, "objective.jsd needs every code's branch"),
    ({"latent": "gaussian", "objective": {"terms": {"marginal_router": {"weight": 0.1}}}}, "one categorical z"),
    ({"latent": "normal"}, "latent must have a kind out of categorical, .*got 'normal'"),
]


def test_combinations_without_meaning_are_refused() -> None:
    for values, message in MEANINGLESS:
        with pytest.raises(ValueError, match=message):
            RunConfig(**values)


def test_the_adapter_has_the_defaults_and_the_choices_of_its_section() -> None:
    """target_modules aside, which PEFT fills in by the kind of model where it is null."""
    own = {field.name: field.default for field in dataclasses.fields(ZLoraConfig)}
    section = ZLoraSection().model_dump(exclude={"target_modules"})
    assert {name: own[name] for name in section} == section
    assert ZLoraSection.model_fields["activation"].annotation == Activation
