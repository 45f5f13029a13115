"""The pre-pass: per-sequence nll of the frozen model over a split, in any number of processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from torch import nn

from toolkit.data import Example, LatentCollator, even_batches, take, y_columns
from toolkit.distributed import gather_objects, rank, world_size
from toolkit.metrics.bootstrap import paired_bootstrap
from toolkit.objective import token_nll

from .artefact import Baseline, Fingerprints, Interval

T = TypeVar("T")


@torch.inference_mode()
def sequence_nll(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    progress: Callable[[int], object] = lambda done: None,
) -> list[float]:
    """-log p(y|x) of every example under the plain model, in nats, in the order given, on every process.

    Log-softmax in float32, sums over tokens in float64, dropout off. Every example is evaluated exactly once over
    all processes, and a sequence's value does not depend on its batch beyond rounding.

    Args:
        model: a causal LM; put into eval mode.
        examples: the whole split, the same on every process.
        collator: pads prompts on the left and responses on the right.
        batch_size: sequences per forward and process.
        progress: called with the number of sequences each batch of this process has finished.
    """
    return per_example(model, examples, collator, batch_size, _batch_nll, progress)


def per_example(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    evaluate: Callable[..., Iterable[T]],
    progress: Callable[[int], object] = lambda done: None,
) -> list[T]:
    """One value per example, each evaluated exactly once over all processes; in the order given, on every process.

    Args:
        evaluate: (model, **collated batch) -> one value per row.
    Other arguments as in sequence_nll.
    """
    model.eval()
    device = next(model.parameters()).device
    mine: dict[int, T] = {}
    for batch in even_batches([e.num_tokens for e in examples], batch_size, rank(), world_size()):
        tensors = {k: v.to(device) for k, v in collator(take(examples, batch)).items()}
        values = evaluate(model, **tensors)
        mine |= {index: value for (index, counts), value in zip(batch, values, strict=True) if counts}
        progress(len(batch))
    merged = {index: value for part in gather_objects(mine) for index, value in part.items()}
    assert len(merged) == len(examples), "every example must be evaluated exactly once"
    return [merged[i] for i in range(len(examples))]


def frozen_forward(
    model: nn.Module,
    prompt_ids: torch.Tensor,
    prompt_mask: torch.Tensor,
    response_ids: torch.Tensor,
    y_mask: torch.Tensor,
    **kwargs: Any,
) -> Any:
    """The plain model's output on a collated batch, with the T columns of logits that predict y."""
    input_ids = torch.cat([prompt_ids, response_ids], dim=1)
    attention_mask = torch.cat([prompt_mask.long(), y_mask.long()], dim=1)
    return model(
        input_ids=input_ids,
        attention_mask=attention_mask,
        position_ids=(attention_mask.cumsum(1) - 1).clamp_min(0),
        logits_to_keep=y_columns(input_ids.shape[1], response_ids),
        use_cache=False,
        **kwargs,
    )


def _batch_nll(model: nn.Module, **batch: torch.Tensor) -> list[float]:
    """Sums over y of one batch."""
    logits = frozen_forward(model, **batch).logits
    nll_BT = token_nll(logits, batch["response_ids"]).double() * batch["y_mask"]
    return nll_BT.sum(-1).tolist()


def summarise(
    examples: Sequence[Example],
    nll: Sequence[float],
    fingerprints: Fingerprints,
    model_path: str | Path,
    data_path: str | Path,
    num_resamples: int,
    seed: int,
) -> Baseline:
    """The artefact of per-sequence values: both reductions with standard errors and bootstrap intervals.

    Args:
        examples, nll: in the same order; nats.
        num_resamples: bootstrap resamples over sequences.
    """
    nll_N = np.asarray(nll, dtype=np.float64)
    tokens_N = np.asarray([len(e.response_ids) for e in examples], dtype=np.float64)
    ones_N = np.ones_like(nll_N)
    estimates = paired_bootstrap(
        {"token_mean": (nll_N, tokens_N), "sequence_sum": (nll_N, ones_N)},
        num_resamples=num_resamples,
        seed=seed,
    )
    return Baseline(
        c_base={name: Interval(**asdict(estimate)) for name, estimate in estimates.items()},  # pyright: ignore
        sum_nll=float(nll_N.sum()),
        num_tokens=int(tokens_N.sum()),
        num_sequences=len(examples),
        model=str(model_path),
        data=str(data_path),
        fingerprints=fingerprints,
        ids=[e.id for e in examples],
        nll=nll_N.tolist(),
        tokens=tokens_N.astype(int).tolist(),
    )
