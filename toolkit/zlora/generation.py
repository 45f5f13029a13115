"""Around a generate() call: where its prompt ends, and what it cannot be asked for."""

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from torch import Tensor, nn

from .gate_box import GateBox
from .gates import input_width

PACKED = (
    "continuous batching (generate_batch, or cache_implementation: paged) packs prompts of many rows into one, where z "
    "acts on each of them from another column on. Call generate() with prompts padded on the left"
)


class InnerGenerate:
    """`generate` of the LM in a tuner, for calls past that: it is the tuner's, which knows where the prompt ends.

    RuntimeError where the tuner is gone, so that nothing can be known.
    """

    def __init__(self, tuner: Any) -> None:
        self.tuner = weakref.ref(tuner)  # else the two would keep each other, and the weights, alive

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.tuner(),)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        tuner = self.tuner()
        if tuner is None:
            raise RuntimeError(
                "zlora: the PeftModel of this model is gone: keep it, or take its layers off by unload()"
            )
        return tuner.generate(*args, **kwargs)


@contextmanager
def generating(box: GateBox, model: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Iterator[None]:
    """Context of a generate() call under the ambient code, which acts from the end of the call's prompt on.

    A call within another, such as an assistant's that runs the same model, goes on with the prompt of the outer one.

    Raises:
        RuntimeError: no code is set.
        ValueError: prompts that are padded on the right, classifier-free guidance, or continuous batching.
    """
    gates = box.ambient
    if gates is None:
        box.begin(None)
        gates = box.required()
    if gates.prompt_end is None:
        _check(model, kwargs)
        gates = replace(gates, prompt_end=_num_columns(args, kwargs) - 1)
    with box.use(gates), without_checkpointing(model):
        yield


def _num_columns(args: tuple[Any, ...], kwargs: dict[str, Any]) -> int:
    """Columns of the text; the mask has more than the input where that goes on from a cache."""
    mask = kwargs.get("attention_mask")
    return max(input_width(args, kwargs), int(mask.shape[1]) if isinstance(mask, Tensor) else 0)


def _check(model: Any, kwargs: dict[str, Any]) -> None:
    mask = kwargs.get("attention_mask")
    if isinstance(mask, Tensor) and not mask[:, -1].all():
        raise ValueError(
            "zlora: the last column of attention_mask is 0 in some rows, expected prompts padded on the left: z acts "
            "from the last column on. Set `tokenizer.padding_side = 'left'`"
        )
    settings = (kwargs, vars(kwargs.get("generation_config") or model.generation_config))
    guidance, cache = (
        next((found[name] for found in settings if found.get(name) is not None), None)
        for name in ("guidance_scale", "cache_implementation")
    )
    if guidance not in (None, 1, 1.0):
        raise ValueError(
            f"zlora: guidance_scale={guidance} runs the model on a second text, whose prompt ends elsewhere; leave it "
            "out (or set it to 1.0 where generation_config.json has it)"
        )
    if cache == "paged":
        raise ValueError(f"zlora: {PACKED}")


@contextmanager
def without_checkpointing(model: nn.Module) -> Iterator[None]:
    """No activation checkpointing within: there is no backward, and transformers would drop the cache for it."""
    modules = [module for module in model.modules() if getattr(module, "gradient_checkpointing", False)]
    for module in modules:
        module.gradient_checkpointing = False  # pyright: ignore
    try:
        yield
    finally:
        for module in modules:
            module.gradient_checkpointing = True  # pyright: ignore
