"""Pooled hidden states equal a plain loop, and their file refuses what it does not belong to."""

import pickle

import pytest
import torch

from toolkit.baseline import Fingerprints, load_representations, prepass, response_states, save_tensors
from toolkit.errors import ArtefactError, ConfigError

NAMES = ("mean", "surprise", "prompt_mean", "prompt_end")
PRINTS = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))


@pytest.mark.parametrize("batch_size", [1, 4])
def test_pooled_states_equal_a_plain_loop_for_any_batch_size(loaded, batch_size: int) -> None:
    model, examples, collator = loaded
    examples = examples[:9]
    states = response_states(model, examples, collator, batch_size)
    assert set(states) == {f"{pooling}/{layer}" for pooling in NAMES for layer in range(3)}
    for i, e in enumerate(examples):
        ids = torch.tensor([[*e.prompt_ids, *e.response_ids]])
        with torch.no_grad():
            output = model(input_ids=ids, output_hidden_states=True)
        places = range(len(e.prompt_ids), ids.shape[1])
        log_probs = output.logits[0].double().log_softmax(-1)
        nll = [-float(log_probs[t - 1, ids[0, t]]) for t in places]
        for layer, state in enumerate(output.hidden_states):
            rows = [state[0, t].double() for t in places]
            mean = sum(rows) / len(rows)
            surprise = sum(w * row for w, row in zip(nll, rows, strict=True)) / sum(nll)
            torch.testing.assert_close(states[f"mean/{layer}"][i].double(), mean, rtol=1e-4, atol=1e-5)
            prompt = state[0, : len(e.prompt_ids)].double()
            expected = {"mean": mean, "surprise": surprise, "prompt_mean": prompt.mean(0), "prompt_end": prompt[-1]}
            for name, value in expected.items():
                torch.testing.assert_close(states[f"{name}/{layer}"][i].double(), value, rtol=1e-4, atol=1e-5)


def test_what_is_gathered_is_little_more_than_the_data(loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that is a view of its batch would be pickled with the whole batch: batch_size times the data."""
    sent = []
    monkeypatch.setattr(prepass, "gather_to_main", lambda values: sent.append(len(pickle.dumps(values))) or [values])
    model, examples, collator = loaded
    rows = prepass.per_example(model, examples[:9], collator, 4, lambda _, b: torch.ones(len(b["y_mask"]), 20_000))
    assert sum(sent) <= 1.1 * sum(row.nbytes for row in rows)


def test_what_is_saved_is_what_is_loaded(tmp_path) -> None:
    states = {"mean/0": torch.randn(3, 2), "mean/1": torch.randn(3, 2), "surprise/0": torch.randn(3, 2)}
    path = tmp_path / "r.safetensors"
    save_tensors(path, states, PRINTS)
    first, last = load_representations(path, ["surprise/0", "mean/-1"], PRINTS)
    assert torch.equal(first, states["surprise/0"]) and torch.equal(last, states["mean/1"])
    with pytest.raises(ConfigError, match="no representation median/0"):
        load_representations(path, ["median/0"], PRINTS)
    for name in ("mean/2", "mean/-3", "mean/--2", "mean/"):  # of the layers 0 and 1
        with pytest.raises(ConfigError, match=f"no representation {name} in"):
            load_representations(path, [name], PRINTS)


def test_a_foreign_damaged_or_missing_file_is_refused(tmp_path) -> None:
    path = tmp_path / "r.safetensors"
    save_tensors(path, {"mean/0": torch.zeros(1, 1)}, PRINTS)
    for field in Fingerprints.model_fields:
        with pytest.raises(ArtefactError, match=f"{field} differ"):
            load_representations(path, ["mean/0"], PRINTS.model_copy(update={field: "y"}))
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(ArtefactError, match="damaged"):
        load_representations(path, ["mean/0"], PRINTS)
    for other in (b"", b"not a safetensors file"):
        path.write_bytes(other)
        with pytest.raises(ArtefactError, match="cannot be read"):
            load_representations(path, ["mean/0"], PRINTS)
    with pytest.raises(ArtefactError, match=r"baseline\.representations"):
        load_representations(tmp_path / "none.safetensors", ["mean/0"], PRINTS)
