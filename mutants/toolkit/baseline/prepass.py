"""The pre-pass: the frozen model over a split, in any number of processes, shard by shard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

import torch
from torch import Tensor, nn

from toolkit.baseline.shards import ShardStore
from toolkit.data import Example, LatentCollator, even_batches, take
from toolkit.lm.frozen import chunked_head, measure_y
from toolkit.lm.parts import HeadKind, LanguageModel
from toolkit.runtime.distributed import gather_objects, gather_to_main, is_main, rank, world_size
from toolkit.runtime.progress import Progress, no_progress

# Sequences of a forward on a CPU times the longest of them: more takes memory and is no faster.
CPU_TOKENS = 512


def sequence_nll(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    head: HeadKind = "chunked",
) -> list[float]:
    """-log p(y|x) of every example under the plain model, in nats, in the order given, on every process.

    Arguments as in token_losses.
    """
    rows = token_losses(model, examples, collator, batch_size, head=head)
    return gather_objects([float(row.sum()) for row in rows])[0]


@torch.inference_mode()
def token_losses(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    progress: Progress = no_progress,
    store: ShardStore | None = None,
    head: HeadKind = "chunked",
) -> list[Tensor]:
    """-log p(y_t | x, y_<t) of every y token under the plain model; collective, filled on the main process only.

    Log-softmax in float32, dropout off. A token's value does not depend on its batch beyond rounding.

    Args:
        model: a causal LM; put into eval mode.
        examples: the whole split, the same on every process.
        collator: pads prompts on the left and responses on the right.
        batch_size, progress, store: as in per_example.
        head: see chunked_head.
    Returns:
        (T,) float64 nats of each example, in the order given.
    """
    evaluate = partial(_batch_losses, language=chunked_head(model, head))
    return per_example(model, examples, collator, batch_size, evaluate, progress, store)


def per_example(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    evaluate: Callable[..., Iterable[Tensor]],
    progress: Progress = no_progress,
    store: ShardStore | None = None,
) -> list[Tensor]:
    """A CPU tensor per example, each evaluated exactly once over all processes; collective, on the main process only.

    Examples of similar length share a shard. Every shard is evaluated by all processes together, equally many batches
    each, so that a model whose weights are sharded over them can be run.

    Args:
        batch_size: most sequences per forward and process; on a CPU long ones are fewer, see CPU_TOKENS.
        evaluate: (model, **collated batch) -> one tensor per row.
        progress: called with the number of sequences each batch of this process has finished, or found finished.
        store: where finished shards are kept and found again; None: one shard, kept nowhere.
    Other arguments as in token_losses.
    Returns:
        The tensors in the order given; empty on other processes.
    """
    model.eval()
    order = sorted(range(len(examples)), key=lambda i: -examples[i].num_tokens)
    size = store.size if store else max(1, len(order))
    shards = [order[start : start + size] for start in range(0, len(order), size)]
    merged: dict[int, Tensor] = {}
    for number, finished in enumerate(_finished(store, len(shards), merged)):
        if finished:
            progress(-(-len(shards[number]) // world_size()))
            continue
        values = _run_shard(model, examples, shards[number], collator, batch_size, evaluate, progress)
        if store and is_main():
            store.write(number, values)
        merged |= values
    if not is_main():
        return []
    assert len(merged) == len(examples), "every example must be evaluated exactly once"
    return [merged[i] for i in range(len(examples))]


def _finished(store: ShardStore | None, num_shards: int, merged: dict[int, Tensor]) -> list[bool]:
    """Which shards are there already, as the main process found them; their values go into `merged` there."""
    found = [False] * num_shards
    if store and is_main():
        for number in range(num_shards):
            values = store.read(number)
            found[number] = values is not None
            merged |= values or {}
    return gather_objects(found)[0]


def _run_shard(
    model: nn.Module,
    examples: Sequence[Example],
    shard: Sequence[int],
    collator: LatentCollator,
    batch_size: int,
    evaluate: Callable[..., Iterable[Tensor]],
    progress: Progress,
) -> dict[int, Tensor]:
    """Values by example, on the main process."""
    device = next(model.parameters()).device
    members = [examples[i] for i in shard]
    mine: dict[int, Tensor] = {}
    limit = CPU_TOKENS if device.type == "cpu" else None
    for batch in even_batches([e.num_tokens for e in members], batch_size, rank(), world_size(), limit):
        tensors = {k: v.to(device) for k, v in collator(take(members, batch)).items()}
        values = evaluate(model, **tensors)
        mine |= {shard[index]: value for (index, counts), value in zip(batch, values, strict=True) if counts}
        progress(len(batch))
    parts = gather_to_main(mine)
    return {index: value for part in parts for index, value in part.items()}


def _batch_losses(model: nn.Module, language: LanguageModel | None, **batch: Tensor) -> list[Tensor]:
    """(T,) float64 of each row of one batch."""
    (nll_BT,), _ = measure_y(model, language, batch, ["nll"])
    return [nll_T[mask_T] for nll_T, mask_T in zip(nll_BT.double().cpu(), batch["y_mask"].cpu(), strict=True)]
