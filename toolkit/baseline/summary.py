"""From token losses to the c_base artefact."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from torch import Tensor

from toolkit.baseline.artefact import Baseline, Interval, TokenMap
from toolkit.baseline.fingerprints import Fingerprints
from toolkit.data import Example
from toolkit.metrics.bootstrap import paired_bootstrap

TOP_SHARES = (0.01, 0.05, 0.1, 0.25, 0.5)


def summarise(
    examples: Sequence[Example],
    losses: Sequence[Tensor],
    fingerprints: Fingerprints,
    model_path: str | Path,
    data_path: str | Path,
    num_resamples: int,
    seed: int,
) -> Baseline:
    """The artefact of token losses: both reductions with standard errors and bootstrap intervals, and the token map.

    Prompts are resampled, each with all its sequences: several responses to one prompt are not independent. `losses`
    are (T,) float64 nats per y token, in the order of the examples.
    """
    nll_N = np.asarray([float(row.sum()) for row in losses])
    tokens_N = np.asarray([len(row) for row in losses], dtype=np.float64)
    prompts = [e.prompt_ids for e in examples]
    estimates = paired_bootstrap(
        {"token_mean": (nll_N, tokens_N), "sequence_sum": (nll_N, np.ones_like(nll_N))},
        num_resamples=num_resamples,
        seed=seed,
        groups=prompts,
    )
    return Baseline(
        c_base={name: Interval(**asdict(estimate)) for name, estimate in estimates.items()},  # pyright: ignore
        sum_nll=float(nll_N.sum()),
        num_tokens=int(tokens_N.sum()),
        num_sequences=len(examples),
        num_prompts=len(set(prompts)),
        token_map=token_map(losses),
        model=str(model_path),
        data=str(data_path),
        fingerprints=fingerprints,
        ids=[e.id for e in examples],
        nll=nll_N.tolist(),
        tokens=[len(row) for row in losses],
    )


def token_map(losses: Sequence[Tensor]) -> TokenMap:
    """Where in y the loss lies: shares of the NLL of the split, from the (T,) nats per y token of each sequence."""
    rows = [row.numpy() for row in losses]
    flat = np.concatenate(rows)
    total = max(float(flat.sum()), np.finfo(np.float64).tiny)
    running = np.cumsum(np.sort(flat)[::-1]) / total
    counts = {share: max(1, round(share * len(flat))) for share in TOP_SHARES}
    tenth = np.concatenate([np.arange(len(row)) * 10 // len(row) for row in rows])
    return TokenMap(
        top_share={f"{share:g}": float(running[count - 1]) for share, count in counts.items()},
        tenths=(np.bincount(tenth, flat, minlength=10) / total).tolist(),
    )
