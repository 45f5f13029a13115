"""c_base equals a plain loop, however it is computed, and the artefact refuses what it does not belong to."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import yaml
from baseline.every_batching import CASES
from processes import TinyRun, invoke, succeed
from safetensors.torch import load_file, save_file

from toolkit import build
from toolkit.baseline import Baseline, Fingerprints, summarise, token_map
from toolkit.config.load import validate
from toolkit.data import Example
from toolkit.errors import ArtefactError
from toolkit.lm.loading import load_tokenizer


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
def reference(loaded: Any) -> list[float]:
    return plain_loop(*loaded[:2])


@pytest.mark.parametrize("nproc", [3, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 2))])
def test_c_base_equals_the_plain_loop_for_any_number_of_processes(tiny: TinyRun, reference, tmp_path, nproc) -> None:
    """37 sequences in shards of 10: no number of processes and no batch size divides them."""
    for side in ("left", "right"):
        shutil.copytree(tiny.root / "entangled", tmp_path / side)
        file = tmp_path / side / "tokenizer_config.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | {"padding_side": side}))
    succeed([str(tiny.config), str(tmp_path)], nproc=nproc, module="baseline.every_batching")
    for side, batch_size in CASES:
        found = Baseline.load(tmp_path / f"{side}-{batch_size}.json")
        assert found.num_sequences == len(reference) == 37
        assert found.nll == pytest.approx(reference, rel=1e-6)
        assert found.c_base["token_mean"].value == pytest.approx(sum(reference) / found.num_tokens, rel=1e-6)
        assert found.c_base["sequence_sum"].value == pytest.approx(sum(reference) / 37, rel=1e-6)


def other_weights(root: Path, values: dict) -> None:
    path = root / "entangled/model.safetensors"
    tensors = load_file(path)
    name = sorted(tensors)[0]
    tensors[name].view(-1)[0] += 1
    save_file(tensors, path, {"format": "pt"})


def other_architecture(root: Path, values: dict) -> None:
    """The same weights, turned by other angles."""
    path = root / "entangled/config.json"
    settings = json.loads(path.read_text())
    settings["rope_parameters"]["rope_theta"] *= 2
    path.write_text(json.dumps(settings))


def other_tokenizer(root: Path, values: dict) -> None:
    tokenizer = load_tokenizer(root / "entangled")
    tokenizer.add_tokens(["@"])  # which no example holds: the data keep their tokens
    tokenizer.save_pretrained(root / "entangled")


def other_template(root: Path, values: dict) -> None:
    tokenizer = load_tokenizer(root / "entangled")
    tokenizer.chat_template = "{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}"
    tokenizer.save_pretrained(root / "entangled")
    values["data"]["template"] = "chat"


def other_data(root: Path, values: dict) -> None:
    path = root / "data/validation.jsonl"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[1:]))


def other_dtype(root: Path, values: dict) -> None:
    values["model"]["dtype"] = "bfloat16"


CHANGES = {
    "weights": other_weights,
    "weights (config.json)": other_architecture,
    "tokenizer": other_tokenizer,
    "template": other_template,
    "data": other_data,
    "dtype": other_dtype,
}


@pytest.mark.parametrize("field", CHANGES)
def test_what_a_fingerprint_stands_for_is_noticed_when_it_changes(tiny: TinyRun, tmp_path: Path, field: str) -> None:
    for name in ("data", "entangled"):
        shutil.copytree(tiny.root / name, tmp_path / name)
    shutil.copy(tiny.root / "baseline.json", tmp_path)
    values = yaml.safe_load(tiny.config.read_text().replace(str(tiny.root), str(tmp_path)))
    read_baseline(values)  # the copy itself is accepted
    CHANGES[field](tmp_path, values)
    field = field.partition(" ")[0]
    with pytest.raises(ArtefactError) as error:
        read_baseline(values)
    what = str(error.value).splitlines()[0]
    assert field in what and "does not belong to this run" in what and "`zlora baseline CONFIG`" in str(error.value)
    if field != "template":  # which is part of the mask rule too, and this one adds tokens to the data
        assert what.endswith(f": {field} differ(s)")
    else:
        assert "mask_rule" in what


def read_baseline(values: dict) -> Baseline:
    """What `zlora train` does before it loads the model."""
    config = validate(values, "run.yaml")
    tokenizer = build.load_tokenizer(config)
    split = build.load_split(config, config.data.validation, tokenizer)
    return build.load_baseline(config, build.fingerprints(config, tokenizer, split), split.examples)


def test_a_mismatch_in_any_fingerprint_is_refused_by_name(tiny: TinyRun) -> None:
    baseline = Baseline.load(tiny.root / "baseline.json")
    for field in Fingerprints.model_fields:
        other = baseline.fingerprints.model_copy(update={field: "something else"})
        with pytest.raises(ArtefactError, match=rf"(?s){field} differ\(s\).*run `zlora baseline CONFIG`"):
            baseline.require(other, "baseline.json")


def test_training_refuses_another_mask_before_loading_the_model(tiny: TinyRun, tmp_path: Path) -> None:
    baseline = Baseline.load(tiny.root / "baseline.json")
    foreign = {"mask_rule": "response only, without the end token", "tokenizer": "0" * 64}
    path = tmp_path / "foreign.json"
    baseline.model_copy(update={"fingerprints": baseline.fingerprints.model_copy(update=foreign)}).save(path)
    result = invoke(["train", str(tiny.config), f"baseline.path={path}", f"run_dir={tmp_path}/run"], status=2)
    assert "tokenizer, mask_rule differ(s)" in result.stderr and "zlora baseline" in result.stderr
    assert not (tmp_path / "run").exists()


TAMPERED: list[tuple[Callable[[dict], dict], str]] = [
    (lambda v: v | {"sum_nll": v["sum_nll"] + 1}, "has been changed since it was written"),
    (lambda v: {k: x for k, x in v.items() if k != "sha256"}, "has been changed since it was written"),
    (lambda v: v | {"format": 99}, "cannot be read"),
    (lambda v: {k: x for k, x in v.items() if k != "fingerprints"}, "cannot be read"),
]


def test_a_tampered_torn_or_missing_artefact_is_refused(tiny: TinyRun, tmp_path: Path) -> None:
    path, text = tmp_path / "b.json", (tiny.root / "baseline.json").read_text()
    with pytest.raises(ArtefactError, match="run `zlora baseline CONFIG` first"):
        Baseline.load(path)
    tampered = [(json.dumps(change(json.loads(text))), message) for change, message in TAMPERED]
    for content, message in [*tampered, (text[:-40], "cannot be read")]:
        path.write_text(content)
        with pytest.raises(ArtefactError, match=message):
            Baseline.load(path)
    baseline = Baseline.load(tiny.root / "baseline.json")
    baseline.model_copy(update={"sum_nll": baseline.sum_nll + 1}).save(path)  # under a right checksum
    with pytest.raises(ArtefactError, match="do not match its per-sequence values"):
        Baseline.load(path)


def test_a_tiny_or_uncertain_c_base_is_refused(tiny: TinyRun) -> None:
    baseline = Baseline.load(tiny.root / "baseline.json")
    assert baseline.usable("token_mean", 0.5, "b.json") == baseline.c_base["token_mean"].value
    sure = Baseline.given(1e-9, baseline.fingerprints, [4, 8], "model", "data")
    with pytest.raises(ArtefactError, match="below the floor"):
        sure.usable("token_mean", 0.5, "b.json")
    with pytest.raises(ArtefactError, match="too uncertain"):
        baseline.usable("token_mean", 1e-6, "b.json")


# From token losses to the artefact

PRINTS = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))


def summary(prompts: list[int], values: list[float]) -> Baseline:
    examples = [Example(str(i), (prompt,), (1, 2)) for i, prompt in enumerate(prompts)]
    losses = [torch.tensor([value, 0.0], dtype=torch.float64) for value in values]
    return summarise(examples, losses, PRINTS, "model", "data", num_resamples=4000, seed=0)


def test_responses_to_one_prompt_are_resampled_together() -> None:
    """Four equal responses to each of 100 prompts know no more than one: the error of a mean of 100, not of 400."""
    draws = np.random.default_rng(0).exponential(size=100)
    alone = summary(list(range(100)), draws.tolist()).c_base["sequence_sum"]
    fourfold = summary([i for i in range(100) for _ in range(4)], np.repeat(draws, 4).tolist())
    apart = summary(list(range(400)), np.repeat(draws, 4).tolist()).c_base["sequence_sum"]
    together = fourfold.c_base["sequence_sum"]
    assert fourfold.num_prompts == 100 and fourfold.num_sequences == 400
    assert together.value == pytest.approx(alone.value) and together.low < together.value < together.high
    assert together.standard_error == pytest.approx(draws.std() / 10, rel=0.05)
    assert together.standard_error == pytest.approx(2 * apart.standard_error, rel=0.1)


def test_the_map_of_y_equals_a_count_by_hand() -> None:
    rng = np.random.default_rng(1)
    rows = [torch.tensor(rng.exponential(size=size)) for size in (1, 3, 10, 26)]
    values = [(float(v), 10 * t // len(row)) for row in rows for t, v in enumerate(row)]
    total = sum(v for v, _ in values)
    found = token_map(rows)
    for share, count in (("0.01", 1), ("0.05", 2), ("0.1", 4), ("0.25", 10), ("0.5", 20)):
        top = sorted((v for v, _ in values), reverse=True)[:count]
        assert found.top_share[share] == pytest.approx(sum(top) / total)
    expected = [sum(v for v, tenth in values if tenth == i) / total for i in range(10)]
    assert found.tenths == pytest.approx(expected) and sum(found.tenths) == pytest.approx(1)
