"""Uncertainties kept by the pre-pass: right per token, refused where they belong to something else, and used."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from processes import TinyRun, launch, log_lines, succeed
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from toolkit import build
from toolkit.baseline import Fingerprints, TokenUncertainties, measure_uncertainties, save_tensors, uncertainties_path
from toolkit.baseline.uncertainties import MEASURES
from toolkit.config import load_config
from toolkit.data import Example, ExampleDataset, LatentCollator
from toolkit.errors import ArtefactError

PRINTS = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))
LENGTHS = (3, 1, 4)
ROWS = [[0.1, 0.2, 0.3], [1.1], [2.1, 2.2, 2.3, 2.4]]


def ragged() -> dict[str, Tensor]:
    flat = torch.tensor([value for row in ROWS for value in row])
    return {name: m + flat for m, name in enumerate(MEASURES)} | {"offsets": torch.tensor([0, 3, 4, 8])}


def opened(path: Path, measure: str = "nll", lengths: Sequence[int] = LENGTHS) -> TokenUncertainties:
    return TokenUncertainties(path, measure, PRINTS, lengths)  # pyright: ignore[reportArgumentType]


def test_every_example_gets_its_own_values():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "u.safetensors"
        save_tensors(path, ragged(), PRINTS)
        for m, measure in enumerate(MEASURES):
            kept = opened(path, measure)
            assert len(kept) == 3
            for got, row in zip([kept[i] for i in range(3)], ROWS, strict=True):
                assert got == (m + torch.tensor(row)).tolist()


def test_values_travel_through_the_data_set_into_padded_columns():
    examples = [Example(str(i), (1,), tuple(range(3, 3 + n))) for i, n in enumerate(LENGTHS)]
    dataset = ExampleDataset(examples, ROWS)
    batch = LatentCollator(0)([dataset[2], dataset[1]])
    torch.testing.assert_close(batch["u"], torch.tensor([ROWS[2], [1.1, 0.0, 0.0, 0.0]]))
    assert "u" not in LatentCollator(0)(examples)
    with pytest.raises(ValueError, match="1 of 2 examples carry uncertainties"):
        LatentCollator(0)([dataset[2], examples[1]])


@pytest.mark.parametrize("field", Fingerprints.model_fields)
def test_every_fingerprint_is_checked(tmp_path: Path, field: str) -> None:
    path = tmp_path / "u.safetensors"
    save_tensors(path, ragged(), PRINTS)
    with pytest.raises(ArtefactError, match=rf"{field} differ[\s\S]*zlora baseline CONFIG"):
        TokenUncertainties(path, "nll", PRINTS.model_copy(update={field: "y"}), LENGTHS)


def test_other_lengths_other_values_and_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "u.safetensors"
    with pytest.raises(ArtefactError, match=r"not found[\s\S]*baseline\.uncertainties: true"):
        opened(path)
    save_tensors(path, ragged(), PRINTS)
    with pytest.raises(ArtefactError, match="damaged"):
        opened(path, lengths=(1, 3, 4))
    content = bytearray(path.read_bytes())
    content[-1] ^= 1  # within the last tensor by name order of its dtype and size
    path.write_bytes(bytes(content))
    with pytest.raises(ArtefactError, match="damaged"):
        [opened(path, measure) for measure in MEASURES]
    for other in (b"", b"not a safetensors file"):
        path.write_bytes(other)
        with pytest.raises(ArtefactError, match="cannot be read"):
            opened(path)
    save_file({"nll": torch.zeros(8)}, str(path))
    with pytest.raises(ArtefactError, match="cannot be read"):
        opened(path)


@pytest.mark.parametrize("batch_size", [1, 4])
def test_kept_values_equal_a_loop_over_distributions(tiny: TinyRun, batch_size: int) -> None:
    config = load_config(tiny.config)
    tokenizer = build.load_tokenizer(config.model.path)
    examples = build.load_split(config, config.data.train, tokenizer).examples[:7]
    model = build.load_frozen_model(config).eval()
    kept = measure_uncertainties(model, examples, build.collator(tokenizer), batch_size)
    expected: dict[str, list[Tensor]] = {name: [] for name in MEASURES}
    for e in examples:
        ids = torch.tensor([[*e.prompt_ids, *e.response_ids]])
        with torch.no_grad():
            logits = model(input_ids=ids).logits[0, len(e.prompt_ids) - 1 : -1].double()
        p_TV, y_T = logits.softmax(-1), torch.tensor(e.response_ids)
        chosen_T, top_T2 = p_TV.gather(-1, y_T[:, None]).squeeze(-1), p_TV.topk(2).values
        expected["nll"].append(-chosen_T.log())
        expected["entropy"].append(torch.distributions.Categorical(probs=p_TV).entropy())
        expected["one_minus_p"].append(1 - chosen_T)
        expected["margin"].append(1 - (top_T2[:, 0] - top_T2[:, 1]))
    for name in MEASURES:
        torch.testing.assert_close(kept[name].double(), torch.cat(expected[name]), rtol=1e-4, atol=1e-5)
    assert kept["offsets"].diff().tolist() == [len(e.response_ids) for e in examples]


KEPT = ("baseline.uncertainties=true", "objective.token_weight.alpha=2", "objective.token_weight.measure=entropy")
SPLIT = ("train.batch_size=4", "train.gradient_accumulation=2")
FIGURES = ("loss", "rho", "kl_prior_loss", "jsd", "encoder_grad_fraction/reconstruction_loss")


@pytest.fixture(scope="module")
def kept(tiny: TinyRun) -> Path:
    """The artefact with uncertainties, made by 2 processes."""
    path = tiny.runs / "kept/baseline.json"
    succeed(["baseline", str(tiny.config), *KEPT, f"baseline.path={path}"], nproc=2)
    return path


def train(tiny: TinyRun, path: Path, name: str, source: str, module: str = "toolkit") -> list[dict]:
    changes = (f"baseline.path={path}", f"objective.token_weight.source={source}")
    return log_lines(tiny.train(name, *KEPT, *SPLIT, *changes, nproc=2, module=module))


@pytest.fixture(scope="module")
def forward(tiny: TinyRun, kept: Path) -> list[dict]:
    return train(tiny, kept, "u_forward", "forward")


def largest_difference(a: list[dict], b: list[dict]) -> float:
    assert len(a) == len(b) == 10
    return max(abs(x[f] - y[f]) for x, y in zip(a, b, strict=True) for f in FIGURES)


def test_a_run_on_kept_uncertainties_equals_one_on_those_of_its_forward(
    tiny: TinyRun, kept: Path, forward: list[dict]
) -> None:
    assert largest_difference(train(tiny, kept, "u_prepass", "prepass"), forward) < 1e-5


@pytest.mark.slow
def test_offsets_shifted_by_one_are_noticed(tiny: TinyRun, kept: Path, forward: list[dict]) -> None:
    """Planted bug, see tests/baseline/shifted_offsets.py."""
    shifted = train(tiny, kept, "u_shifted", "prepass", module="baseline.shifted_offsets")
    assert largest_difference(shifted, forward) > 1e-3


@pytest.mark.parametrize("change", ["data", "values"])
def test_a_tampered_file_is_refused_before_the_model_is_loaded(
    tiny: TinyRun, kept: Path, tmp_path: Path, change: str
) -> None:
    path = tmp_path / "baseline.json"
    shutil.copy(kept, path)
    tensors = load_file(str(uncertainties_path(kept)))
    with safe_open(str(uncertainties_path(kept)), "pt") as file:
        metadata = file.metadata()
    if change == "values":
        tensors["entropy"][5] += 1
    else:
        prints = json.loads(metadata["fingerprints"]) | {"data": "of another training split"}
        metadata["fingerprints"] = json.dumps(prints)
    save_file(tensors, str(uncertainties_path(path)), metadata)
    changes = (f"baseline.path={path}", "objective.token_weight.source=prepass", f"run_dir={tmp_path / 'run'}")
    result = launch(["train", str(tiny.config), *KEPT, *changes])
    expected = "does not belong to this run: data differ(s)" if change == "data" else "damaged"
    assert result.returncode == 2 and expected in result.stderr and "zlora baseline CONFIG" in result.stderr
    assert not (tmp_path / "run").exists()
