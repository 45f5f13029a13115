"""Per-sequence tables of a trained model; all processes take part.

Each has the whole model and waits for no other before results are put together, or ZeRO-3 shares the weights out: then
every forward is collective, and all processes run equally many.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from peft import PeftModel
from torch import Tensor

from toolkit.data import (
    FORWARD_TOKENS,
    Example,
    LatentCollator,
    PlannedBatch,
    even_batches,
    filler_of,
    in_halves,
    lengths,
    take,
)
from toolkit.metrics.sampled import SampledTables
from toolkit.objective import AllValues, Latent
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import gather_objects, is_sharded, rank, world_size
from toolkit.runtime.progress import progress_bar
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.branches import CODES_AT_ONCE
from toolkit.zlora.forward.size import forward_tokens, rows_at_once
from toolkit.zlora.gates import generator_rows

Table = NDArray[np.float64]
MAX_TOGETHER = 8  # codes whose rows share one forward; more are run some at a time


@dataclass(frozen=True, slots=True)
class LatentTables:
    """Per-sequence values of a split, float64, nats. N sequences, K values of z."""

    nll: Table  # (N, K) l(k), summed over y
    nll_free: Table  # (N,) the frozen model's loss
    log_q: Table  # (N, K) posterior
    log_p: Table  # (N, K) router
    num_tokens: Table  # (N,) y tokens


@torch.no_grad()  # not inference_mode, in which ZeRO-3 could not write to the weights that it gathers
def latent_tables(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> LatentTables:
    """The losses of every branch on every example, in the order given; a model in eval mode. Collective."""
    latent: Latent = model.base_model.zlora_config.z  # pyright: ignore
    spec = ForwardSpec() if latent.num_values <= MAX_TOGETHER else ForwardSpec(AllValues())

    def columns(_: Sequence[int], **tensors: Tensor) -> tuple[Tensor, ...]:
        out: LatentOutput = model(**tensors, spec=spec)
        log_q, log_p = latent.log_probs(out.log_q.double()), latent.log_probs(out.log_p.double())
        return out.nll.double().sum(-1), out.nll_free.double().sum(-1), log_q, log_p

    rows = rows_at_once(model.base_model.context, spec)  # pyright: ignore
    title = "losses under every z"
    found: Any = [c.numpy() for c in over_split(columns, model, examples, collator, batch_size, rows, title)]
    tokens = lengths(examples).response.astype(np.float64)
    return LatentTables(*found, tokens)  # pyright: ignore


@torch.no_grad()  # not inference_mode, in which ZeRO-3 could not write to the weights that it gathers
def sampled_tables(
    model: PeftModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    *,
    num_samples: int,
    seed: int,
) -> SampledTables:
    """The losses of S draws of z on every example, in the order given, from posterior, router and another's posterior.

    A model in eval mode; collective. The draws depend on the seed alone, not on the batches or processes.
    """
    tuner: Any = model.base_model
    latent, num_examples = tuner.zlora_config.z, len(examples)
    free, log_q, log_p = encode_split(model, examples, collator, batch_size)
    generator = torch.Generator().manual_seed(seed)
    post, prior = (latent.sample(log, num_samples, generator) for log in (log_q, log_p))
    values = [post, prior]
    if num_examples > 1:
        # Draw s of an example comes from draw s of another one's posterior.
        away_NS = torch.randint(1, num_examples, (num_examples, num_samples), generator=generator)
        other_NS = (torch.arange(num_examples)[:, None] + away_NS) % num_examples
        values.append(post[other_NS, torch.arange(num_samples)])
    every = torch.cat(values, dim=1)

    def decoded(indices: Sequence[int], **tensors: Tensor) -> tuple[Tensor, ...]:
        rows_BVC = generator_rows(latent, every[indices]).to(tensors["y_mask"].device)
        return (tuner.decode(rows_BVC.transpose(0, 1), **tensors).double().sum(-1),)

    num_rows = min(every.shape[1], CODES_AT_ONCE)
    (nll,) = over_split(decoded, model, examples, collator, batch_size, num_rows, "losses under draws of z")
    parts = [nll[:, i * num_samples : (i + 1) * num_samples] for i in range(len(values))]
    # log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of draws from the posterior.
    density_q, density_p = (latent.log_prob(log.double(), post) for log in (log_q, log_p))
    log_weights = density_p - density_q - parts[0]
    kl = latent.kl(log_q.double(), log_p.double())
    tokens = torch.as_tensor(lengths(examples).response, dtype=torch.float64)
    columns = (parts[0], log_weights, parts[1], parts[2] if num_examples > 1 else None, kl, free, log_q, log_p, tokens)
    return SampledTables(*(None if c is None else c.double().numpy() for c in columns))  # pyright: ignore


@torch.no_grad()  # not inference_mode, in which ZeRO-3 could not write to the weights that it gathers
def encode_split(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Losses of the frozen model (N,) float64, posterior and router (N, ...), in the order given. Collective."""

    def columns(_: Sequence[int], **tensors: Tensor) -> tuple[Tensor, ...]:
        out: LatentOutput = model.base_model.encode(**tensors)  # pyright: ignore
        return out.nll_free.double().sum(-1), out.log_q, out.log_p

    return tuple(over_split(columns, model, examples, collator, batch_size))  # pyright: ignore


def over_split(
    function: Callable[..., tuple[Tensor, ...]],
    model: PeftModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    num_rows: int = 1,
    title: str = "reading the split",
) -> list[Tensor]:
    """Columns (N, ...) of what a function makes of batches, in the order given, on the CPU of every process.

    Collective: each process runs its share of the batches, rows of similar length together, the longest first; one row
    at a time where the model runs them so, as under ZeRO-3 every process has to run as many forwards.

    Args:
        function: (indices, **tensors of the collated batch) -> columns of the batch.
        num_rows: rows of the model for each example, as of forward_tokens.
        title: of the progress bar.
    """
    device, tuner = next(model.parameters()).device, model.base_model
    context, batch_size = tuner.context, 1 if tuner.alone else batch_size  # pyright: ignore
    sizes = lengths(examples)
    costs = forward_tokens(context, num_rows, list(zip(sizes.prompt.tolist(), sizes.response.tolist(), strict=True)))  # pyright: ignore
    planned = even_batches(sizes.total.tolist(), batch_size, rank(), world_size(), FORWARD_TOKENS, costs)
    sharded = is_sharded(model)
    own = planned if sharded else [batch for batch in planned if batch[0][1]]

    def run(batch: PlannedBatch) -> list[Tensor]:
        tensors = {k: v.to(device) for k, v in collator(take(examples, batch)).items()}
        return [column.cpu() for column in function([index for index, _ in batch], **tensors)]

    indices: list[int] = []
    found: list[list[Tensor]] = []
    with progress_bar(title, -(-len(examples) // world_size())) as progress:
        for batch, columns in in_halves(own, run, filler=filler_of if sharded else None, sharded=sharded):
            counted = [i for i, (_, counts) in enumerate(batch) if counts]
            indices += [batch[i][0] for i in counted]
            found.append([column[counted] for column in columns])
            progress(len(counted))
    parts = gather_objects((indices, [torch.cat(column) for column in zip(*found, strict=True)]))
    order = torch.tensor([index for part, _ in parts for index in part]).argsort()
    columns = zip(*(columns for _, columns in parts if columns), strict=True)
    return [torch.cat(column)[order] for column in columns]
