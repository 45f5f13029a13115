"""Every example of a batch by itself and without padding, for an LM that a mask does not keep from reading padding."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from toolkit.objective.output import LatentOutput

from .context import Context
from .rows import Examples

OVER_TOKENS = ("nll", "nll_free", "u", "jsd", "jsd_bound", "y_mask", "nll_fixed")


def singly(examples: Examples) -> Iterator[Examples]:
    """Batches of one example each, cut to its own tokens; a filler without y tokens keeps one column of padding."""
    lengths = zip(examples.prompt_mask.sum(1).tolist(), examples.y_mask.sum(1).tolist(), strict=True)
    for i, (prompt, response) in enumerate(lengths):
        at, end = slice(i, i + 1), max(int(response), 1)
        start = examples.prompt_mask.shape[1] - int(prompt)
        yield Examples(
            examples.prompt_ids[at, start:],
            examples.prompt_mask[at, start:],
            examples.response_ids[at, :end],
            examples.y_mask[at, :end],
        )


def one_by_one(context: Context, examples: Examples, run: Callable[[Context, Examples, int], Any]) -> list[Any]:
    """Results of a function of every example, given with its number; the backward of the last one runs first.

    Every example is a forward of its own, B of them whatever the lengths: under ZeRO-3 all processes run as many.
    """
    results: list[Any] = []
    for number, one in enumerate(singly(examples)):
        results.append(run(context, one, number))
        context = replace(context, before=_last(results[-1]))
    return results


def _last(result: Any) -> Tensor | None:
    """The output of an example whose backward comes first; None: there is no backward."""
    outputs = (result.nll, result.log_q) if isinstance(result, LatentOutput) else ()
    return next((output for output in outputs if output is not None and output.requires_grad), None)


def stack(outputs: list[LatentOutput], num_tokens: int) -> LatentOutput:
    """The outputs of single examples as that of their batch, T = num_tokens."""
    values: dict[str, Any] = {}
    for field in fields(LatentOutput):
        parts = [getattr(output, field.name) for output in outputs]
        if parts[0] is None:
            continue
        values[field.name] = torch.cat(
            [pad_tokens(part, num_tokens) if field.name in OVER_TOKENS else part for part in parts]
        )
    return LatentOutput(**values)


def pad_tokens(values: Tensor, num_tokens: int) -> Tensor:
    """Values with the tokens in their last dimension, filled up with zeros."""
    return functional.pad(values, (0, num_tokens - values.shape[-1]))
