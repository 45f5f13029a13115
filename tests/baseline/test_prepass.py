"""c_base equals a plain loop, however it is computed, and the artefact refuses what it does not belong to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from processes import TinyRun, launch, succeed

from toolkit import build
from toolkit.baseline import Baseline, sequence_nll
from toolkit.config import load_config
from toolkit.errors import ArtefactError


def plain_loop(model: torch.nn.Module, examples: list) -> list[float]:
    """One sequence at a time, no padding, float64 log-softmax."""
    values = []
    with torch.no_grad():
        for e in examples:
            ids = torch.tensor([[*e.prompt_ids, *e.response_ids]])
            log_probs = model(input_ids=ids).logits[0].double().log_softmax(-1)
            first = len(e.prompt_ids)
            values.append(-sum(float(log_probs[t - 1, ids[0, t]]) for t in range(first, ids.shape[1])))
    return values


@pytest.fixture(scope="module")
def loaded(tiny: TinyRun):
    config = load_config(tiny.config)
    tokenizer = build.load_tokenizer(config.model.path)
    split = build.load_split(config, config.data.validation, tokenizer)
    return build.load_frozen_model(config).eval(), split.examples, build.collator(tokenizer)


@pytest.fixture(scope="module")
def reference(loaded) -> list[float]:
    model, examples, _ = loaded
    return plain_loop(model, examples)


@pytest.mark.parametrize("batch_size", [1, 7, 64])
def test_per_sequence_values_equal_a_plain_loop_for_any_batch_size(loaded, reference, batch_size: int) -> None:
    model, examples, collator = loaded
    assert sequence_nll(model, examples, collator, batch_size) == pytest.approx(reference, rel=1e-6)


def test_a_shifted_mask_is_caught(loaded, reference) -> None:
    """Planted bug: y starts one token late."""
    model, examples, collator = loaded

    def shifted(batch):
        tensors = collator(batch)
        return tensors | {"y_mask": tensors["y_mask"].roll(1, dims=1)}

    assert sequence_nll(model, examples, shifted, 7) != pytest.approx(reference, rel=1e-3)


def test_c_base_does_not_depend_on_the_number_of_processes(tiny: TinyRun, reference, tmp_path: Path) -> None:
    one = Baseline.load(tiny.root / "baseline.json")
    path = tmp_path / "two.json"
    succeed(["baseline", str(tiny.config), f"baseline.path={path}", "baseline.batch_size=3"], nproc=2)
    two = Baseline.load(path)
    assert two.num_sequences == one.num_sequences == len(reference) == 37
    assert one.c_base["token_mean"].value == pytest.approx(sum(reference) / one.num_tokens, rel=1e-6)
    assert one.c_base["sequence_sum"].value == pytest.approx(sum(reference) / 37, rel=1e-6)
    for reduction in ("token_mean", "sequence_sum"):
        assert two.c_base[reduction].value == pytest.approx(one.c_base[reduction].value, rel=1e-6)
    assert two.fingerprints == one.fingerprints


def test_the_interval_encloses_the_value_and_grows_with_the_spread(tiny: TinyRun) -> None:
    interval = Baseline.load(tiny.root / "baseline.json").c_base["sequence_sum"]
    assert interval.low < interval.value < interval.high
    values = torch.tensor(Baseline.load(tiny.root / "baseline.json").nll)
    assert interval.standard_error == pytest.approx(float(values.std() / 37**0.5), rel=0.15)


@pytest.mark.parametrize("field", ["weights", "tokenizer", "template", "mask_rule", "data", "dtype"])
def test_a_mismatch_in_any_fingerprint_is_refused_by_name(tiny: TinyRun, field: str) -> None:
    baseline = Baseline.load(tiny.root / "baseline.json")
    other = baseline.fingerprints.model_copy(update={field: "something else"})
    with pytest.raises(ArtefactError) as error:
        baseline.require(other, "baseline.json")
    assert f"does not belong to this run: {field} differ(s)" in str(error.value)
    assert "run `zlora baseline CONFIG`" in str(error.value)


def test_training_refuses_another_mask_before_loading_the_model(tiny: TinyRun, tmp_path: Path) -> None:
    values = json.loads((tiny.root / "baseline.json").read_text())
    values["fingerprints"]["mask_rule"] = "response only, without the end token"
    values["fingerprints"]["tokenizer"] = "0" * 64
    path = tmp_path / "foreign.json"
    path.write_text(json.dumps(values))
    result = launch(["train", str(tiny.config), f"baseline.path={path}", f"run_dir={tmp_path}/run"])
    assert result.returncode == 2
    assert "tokenizer, mask_rule differ(s)" in result.stderr and "zlora baseline" in result.stderr
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda v: v | {"sum_nll": v["sum_nll"] + 1}, "do not match its per-sequence values"),
        (lambda v: v | {"format": 99}, "cannot be read"),
        (lambda v: {k: x for k, x in v.items() if k != "fingerprints"}, "cannot be read"),
    ],
)
def test_a_tampered_artefact_is_refused(tiny: TinyRun, tmp_path: Path, change, message: str) -> None:
    path = tmp_path / "b.json"
    path.write_text(json.dumps(change(json.loads((tiny.root / "baseline.json").read_text()))))
    with pytest.raises(ArtefactError, match=message):
        Baseline.load(path)


def test_a_torn_or_missing_artefact_is_refused(tiny: TinyRun, tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    with pytest.raises(ArtefactError, match="run `zlora baseline CONFIG` first"):
        Baseline.load(path)
    path.write_text((tiny.root / "baseline.json").read_text()[:-40])
    with pytest.raises(ArtefactError, match="cannot be read"):
        Baseline.load(path)


def test_a_tiny_or_uncertain_c_base_is_refused(tiny: TinyRun) -> None:
    baseline = Baseline.load(tiny.root / "baseline.json")
    assert baseline.usable("token_mean", 0.5, 1e-4, "b.json") == baseline.c_base["token_mean"].value
    with pytest.raises(ArtefactError, match="below the floor"):
        baseline.usable("token_mean", 0.5, 1e3, "b.json")
    with pytest.raises(ArtefactError, match="too uncertain"):
        baseline.usable("token_mean", 1e-6, 1e-4, "b.json")
