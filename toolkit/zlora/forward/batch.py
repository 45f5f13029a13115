"""The batch of a latent forward as it is handed over: refused where it cannot be right, before a figure comes out."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any, NoReturn

import torch
from torch import Tensor

from toolkit.errors import DataError

from .rows import Examples

NAMES = tuple(field.name for field in fields(Examples))
_REMEDY = "build the batch with toolkit.data.LatentCollator, whose docstring has the layout"
_FAULTS = (  # what is wrong with a row, what the mask shows, what is expected
    ("the prompt is empty", "prompt_mask is 0 throughout", "a prompt of one token at least"),
    ("the prompt is padded on the right", "prompt_mask ends in 0", "prompts padded on the left"),
    ("the prompt has a hole", "prompt_mask has a 0 between its ones", "prompts padded on the left, without holes"),
    ("the response is padded on the left", "y_mask starts with 0", "responses padded on the right"),
    ("the response has a hole", "y_mask has a 0 between its ones", "responses padded on the right, without holes"),
)


@contextmanager
def checked(batch: Mapping[str, Any]) -> Iterator[Examples]:
    """Context of a forward over these arguments, as Examples with bool masks.

    Names, types and shapes are looked at first, and the padding too if the masks lie on a CPU. On a GPU the answer is
    computed there and copied while the forward is under way; it is read when the forward has been launched, by when it
    has arrived, so that no step waits for it.

    Raises:
        DataError: naming the argument, or the rows and what is wrong with their masks.
    """
    examples = _examples(batch)
    faults_FB = padding_faults(examples.prompt_mask, examples.y_mask)
    if not faults_FB.is_cuda:
        _refuse_faults(faults_FB)
        yield examples
        return
    faults_FB, copied = faults_FB.to("cpu", non_blocking=True), torch.cuda.Event()
    copied.record()
    yield examples
    copied.synchronize()
    _refuse_faults(faults_FB)


def padding_faults(prompt_mask_BP: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(5, B) bool: which of the faults each row has; bool masks. A response without any token is a filler's."""
    empty_B, ended_B = ~prompt_mask_BP.any(1), prompt_mask_BP[:, -1]
    falls_B = (prompt_mask_BP[:, :-1] & ~prompt_mask_BP[:, 1:]).any(1)
    rises_B = (~y_mask_BT[:, :-1] & y_mask_BT[:, 1:]).any(1)
    begun_B = y_mask_BT[:, 0]
    return torch.stack([empty_B, ~empty_B & ~ended_B, ended_B & falls_B, ~begun_B & rises_B, begun_B & rises_B])


def _refuse_faults(faults_FB: Tensor) -> None:
    if (~faults_FB).all():
        return
    for (what, got, expected), rows_B in zip(_FAULTS, faults_FB.tolist(), strict=True):
        rows = [row for row, wrong in enumerate(rows_B) if wrong]
        if rows:
            named = ", ".join(map(str, rows[:8])) + (", .." if len(rows) > 8 else "")
            _refuse(f"{what} in row {named} of the batch", got, expected)


def _examples(batch: Mapping[str, Any]) -> Examples:
    """The arguments as Examples; only what the host knows is looked at."""
    unknown, missing = [name for name in batch if name not in NAMES], [name for name in NAMES if name not in batch]
    if unknown or missing:
        got = [f"{', '.join(unknown)} besides" if unknown else "", f"{', '.join(missing)} left out" if missing else ""]
        remedy = f"{_REMEDY}; for an ordinary forward give input_ids and codes, and no y_mask"
        _refuse("arguments of the latent forward", " and ".join(filter(None, got)), ", ".join(NAMES), remedy)
    for name, value in batch.items():
        if not isinstance(value, Tensor):
            _refuse(name, f"a {type(value).__name__}", "a tensor")
        if value.dim() != 2 or 0 in value.shape:
            _refuse(name, f"shape {tuple(value.shape)}", "two dimensions, rows and tokens, neither of them empty")
        if value.is_floating_point() or value.is_complex() or (value.dtype == torch.bool and name.endswith("ids")):
            _refuse(
                name, f"{value.dtype}", "whole numbers" if name.endswith("ids") else "bool, or whole numbers 0 and 1"
            )
    masks = {name: batch[name] if batch[name].dtype == torch.bool else batch[name] != 0 for name in NAMES[1::2]}
    examples = Examples(**{**batch, **masks})
    for name, like in (("prompt_mask", "prompt_ids"), ("y_mask", "response_ids")):
        if batch[name].shape != batch[like].shape:
            _refuse(name, f"shape {tuple(batch[name].shape)}", f"{tuple(batch[like].shape)}, that of {like}")
    if len(examples.response_ids) != len(examples.prompt_ids):
        _refuse(
            "response_ids", f"{len(examples.response_ids)} rows", f"{len(examples.prompt_ids)}, those of prompt_ids"
        )
    return examples


def _refuse(what: str, got: str, expected: str, remedy: str = _REMEDY) -> NoReturn:
    raise DataError(what, got=got, expected=expected, remedy=remedy)
