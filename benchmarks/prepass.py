"""The frozen model's loss over a validation set: the pre-pass against transformers' `Trainer.evaluate`.

The same model, in float32, and the same sequences of n prompt tokens and m response tokens, n and m drawn uniformly and
independently, in batches of the same number of sequences, in one process; every token of prompt and response counts as
one that was gone through.

- ours: `toolkit.baseline.token_losses`, which `zlora baseline` runs: a loss for every y token. `ours, MKL` multiplies
  matrices as the peer does, see toolkit.kernels.products.
- Trainer.evaluate: labels on the response only, its defaults otherwise; the mean loss of each batch alone is kept.

Both give nats per y token, which must agree. Memory: the largest resident size during the evaluation above that before
it.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from harness.command import Command
from harness.records import Goal, Report
from harness.turns import Variant, stepping
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
from workloads.shapes import TINY, Shape, save_model

from toolkit.baseline import token_losses
from toolkit.build import freeze
from toolkit.data import Example, LatentCollator
from toolkit.kernels import use_own_products

VOCABULARIES = (32000, 131072)
SIZE = {"count": 32, "n": (64, 384), "m": (16, 64), "batch_size": 8}
QUICK = {"count": 6, "n": (2, 6), "m": (1, 4), "batch_size": 2}
OURS, MKL, PEER = "ours", "ours, MKL", "Trainer.evaluate"


def sequences(size: dict[str, Any]) -> list[Example]:
    """Random tokens of random lengths, the same every time."""
    generator = torch.Generator().manual_seed(1)

    def draw(bounds: tuple[int, int]) -> tuple[int, ...]:
        length = int(torch.randint(bounds[0], bounds[1] + 1, (1,), generator=generator))
        return tuple(torch.randint(3, size["V"], (length,), generator=generator).tolist())

    return [Example(str(i), draw(size["n"]), draw(size["m"])) for i in range(size["count"])]


def labelled(examples: list[Example]) -> dict[str, torch.Tensor]:
    """Prompt and response as one sequence, padded on the right."""
    width = max(e.num_tokens for e in examples)
    ids, mask = torch.zeros(len(examples), width, dtype=torch.long), torch.zeros(len(examples), width, dtype=torch.long)
    labels = torch.full_like(ids, -100)
    for i, e in enumerate(examples):
        ids[i, : e.num_tokens], mask[i, : e.num_tokens] = torch.tensor([*e.prompt_ids, *e.response_ids]), 1
        labels[i, len(e.prompt_ids) : e.num_tokens] = torch.tensor(e.response_ids)
    return {"input_ids": ids, "attention_mask": mask, "labels": labels}


def _model(size: dict[str, Any]) -> Any:
    return AutoModelForCausalLM.from_pretrained(size["folder"], dtype=torch.float32).eval()


def make_ours(size: dict[str, Any]) -> Callable[[], dict[str, float]]:
    model, examples = freeze(_model(size)), sequences(size)
    use_own_products(model)

    def step() -> dict[str, float]:
        rows = token_losses(model, examples, LatentCollator(0), size["batch_size"])
        return {"nats_per_token": float(torch.cat(rows).mean())}

    return step


def make_peer(size: dict[str, Any]) -> Callable[[], dict[str, float]]:
    examples = sequences(size)
    args = TrainingArguments(
        output_dir=f"{size['folder']}-evaluated",
        per_device_eval_batch_size=size["batch_size"],
        report_to=[],
        remove_unused_columns=False,
        use_cpu=True,
        disable_tqdm=True,
    )
    trainer = Trainer(_model(size).requires_grad_(False), args, data_collator=labelled, eval_dataset=examples)  # pyright: ignore

    def step() -> dict[str, float]:
        return {"nats_per_token": trainer.evaluate()["eval_loss"]}

    return step


def main() -> None:
    command = Command.parse("prepass", __doc__)
    report, shape = command.report(), TINY if command.quick else Shape()
    report.note(f"Model: {shape.describe()}, random weights; a second one with a larger vocabulary.")
    report.note(
        "Ours holds no logits to speak of; of long sequences a forward has fewer than the batch, see CPU_TOKENS."
    )
    for vocabulary in (shape.vocabulary,) if command.quick else VOCABULARIES:
        run_case(command, report, replace(shape, vocabulary=vocabulary))
    command.finish(report)


def run_case(command: Command, report: Report, shape: Shape) -> None:
    """One vocabulary."""
    with tempfile.TemporaryDirectory() as folder:
        size = (QUICK if command.quick else SIZE) | {"V": shape.vocabulary}
        run = size | {"folder": save_model(shape, Path(folder))}
        variants = [
            Variant(OURS, stepping(make_ours), run),
            Variant(MKL, stepping(make_ours), run, onednn=False),
            Variant(PEER, stepping(make_peer), run),
        ]
        found = command.measure(variants)
    losses = {name: measured.facts["nats_per_token"] for name, measured in found.items()}
    # The Trainer's is a mean of batches with unequal numbers of tokens.
    if abs(losses[OURS] - losses[PEER]) > 0.05 * losses[PEER]:
        raise RuntimeError(f"the losses do not agree: {losses}")
    num_tokens = sum(e.num_tokens for e in sequences(size))
    for measured in found.values():
        measured.facts["tokens"] = num_tokens
    lengths = ", ".join(f"{name}={size[name][0]}..{size[name][1]}" for name in "nm")
    case = f"V={shape.vocabulary}, {size['count']} sequences, {lengths}"
    report.case(case, size, found)
    note = "The tokens are the same, so this is also the ratio of tokens per second."
    report.compare(case, found, PEER, OURS, "seconds", Goal(">=", 1.3), note=note)
    report.compare(case, found, PEER, MKL, "seconds")
    report.compare(case, found, OURS, PEER, "peak_mib", Goal("<=", 0.1))


if __name__ == "__main__":
    main()
