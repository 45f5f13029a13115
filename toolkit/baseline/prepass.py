"""The pre-pass: the frozen model over a split, in any number of processes, shard by shard."""

from collections.abc import Callable, Iterable, Sequence

import torch
from torch import Tensor, nn

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
from toolkit.lm.frozen import FrozenModel, frozen_losses, frozen_model
from toolkit.runtime.distributed import gather_objects, gather_to_main, is_main, is_sharded, rank, world_size
from toolkit.runtime.progress import Progress, no_progress
from toolkit.runtime.shards import ShardStore

# Sequences of a forward on a CPU times the longest of them: more takes memory and is no faster.
CPU_TOKENS = 512

Measure = Callable[[FrozenModel, dict[str, Tensor]], Iterable[Tensor]]  # a collated batch -> one tensor per row


def sequence_nll(
    model: nn.Module | FrozenModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> list[float]:
    """-log p(y|x) of every example, summed from token_losses, in nats, in the order given, on every process."""
    rows = token_losses(model, examples, collator, batch_size)
    return gather_objects([float(row.sum()) for row in rows])[0]


def token_losses(
    model: nn.Module | FrozenModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    progress: Progress = no_progress,
    store: ShardStore | None = None,
) -> list[Tensor]:
    """-log p(y_t | x, y_<t) of every y token under the plain model; collective, filled on the main process only.

    Log-softmax in float32, dropout off. A token's value does not depend on its batch beyond rounding.

    Arguments as in per_example.
    Returns:
        (T,) float64 nats of each example, in the order given.
    """
    return per_example(model, examples, collator, batch_size, _losses, progress, store)


def _losses(lm: FrozenModel, batch: dict[str, Tensor]) -> list[Tensor]:
    (nll_BT,), _ = frozen_losses(lm, batch)
    return [nll_T[mask_T] for nll_T, mask_T in zip(nll_BT.double().cpu(), batch["y_mask"].cpu(), strict=True)]


@torch.no_grad()  # not inference_mode: training goes on with weights that ZeRO-3 gathers here
def per_example(
    model: nn.Module | FrozenModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    measure: Measure,
    progress: Progress = no_progress,
    store: ShardStore | None = None,
    max_tokens: int = FORWARD_TOKENS,
) -> list[Tensor]:
    """A CPU tensor per example, each evaluated exactly once over all processes; collective, on the main process only.

    Examples of similar length share a shard. Every shard is evaluated by all processes together, equally many batches
    each, so that a model whose weights are sharded over them can be run.

    Args:
        model: a causal LM; put into eval mode.
        examples: the whole split, the same on every process.
        batch_size: most sequences per forward and process; long ones are fewer.
        measure: of a collated batch, one CPU tensor per row.
        progress: called with the number of sequences each batch of this process has finished, or found finished.
        store: where finished shards are kept and found again; None: one shard, kept nowhere.
        max_tokens: of a forward; on a CPU CPU_TOKENS, if these are less. Halved once if memory runs out.
    Returns:
        The tensors in the order given; empty on other processes.
    """
    tokens = lengths(examples).total.tolist()
    lm = frozen_model(model, max(tokens, default=0))
    batch_size = 1 if lm.alone else batch_size
    lm.model.eval()
    device = next(lm.model.parameters()).device
    limit = min(CPU_TOKENS, max_tokens) if device.type == "cpu" else max_tokens
    sharded = is_sharded(lm.model)
    order = sorted(range(len(examples)), key=lambda i: -tokens[i])
    shards = store.split(order) if store else [order]
    merged: dict[int, Tensor] = {}
    for number, finished in enumerate(_finished(store, len(shards), merged)):
        if finished:
            progress(-(-len(shards[number]) // world_size()))
            continue
        members, mine = [examples[i] for i in shards[number]], {}

        def run(batch: PlannedBatch, members: list[Example] = members) -> Iterable[Tensor]:
            return measure(lm, {k: v.to(device) for k, v in collator(take(members, batch)).items()})

        planned = even_batches([e.num_tokens for e in members], batch_size, rank(), world_size(), limit)
        for batch, rows in in_halves(planned, run, filler=filler_of, sharded=sharded):
            for (index, counts), row in zip(batch, rows, strict=True):
                if counts:  # A copy: torch (2.13) pickles a row that is a view with the storage of its whole batch.
                    mine[shards[number][index]] = row.clone()
            progress(len(batch))
        values = {index: value for part in gather_to_main(mine) for index, value in part.items()}
        if store and is_main():
            store.write(number, {str(index): value for index, value in values.items()})
        merged |= values
    if not is_main():
        return []
    assert len(merged) == len(examples), "every example must be evaluated exactly once"
    return [merged[i] for i in range(len(examples))]


def _finished(store: ShardStore | None, num_shards: int, merged: dict[int, Tensor]) -> list[bool]:
    """Whether each shard is there already, as the main process found it; its values go into `merged` there."""
    found = [False] * num_shards
    if store and is_main():
        for number in range(num_shards):
            values = store.read(number)
            found[number] = values is not None
            merged |= {int(index): value for index, value in (values or {}).items()}
    return gather_objects(found)[0]
