"""Codes of the rows of a batch as gates of the LoRA, and where in an input they act."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from toolkit.objective.protocols import Latent


@dataclass(frozen=True, slots=True)
class Gates:
    """The gates of one forward, or of all forwards of a generate() call.

    Args:
        codes_RC: (rows or 1, width + 1) float; all columns but the last weight the rows of the gate table (one-hot for
            a categorical z, see Latent.rows), the last one switches the posterior's ranks on. All zeros: the frozen
            model.
        active_RT: (rows or 1, tokens) float, 1 where the LoRA acts; None: on every token if `everywhere`, else from the
            last prompt token on.
        prompt_end: column of the last prompt token in the whole text, cached columns counted, the same for every row
            (prompts are padded on the left), 0 or more, else ValueError; None: an input with nothing cached before it
            is a prompt, and single tokens follow it.
        frozen: nothing acts, whatever the codes: the layers leave their update out.
        start: column of the last prompt token in the input at hand, below 0 where the prompt lies before it; None: not
            known, see `at`.
        shape: rows and tokens of the input at hand; None: not known.
    """

    codes_RC: Tensor
    active_RT: Tensor | None = None
    everywhere: bool = False
    prompt_end: int | None = None
    frozen: bool = False
    start: int | Tensor | None = None
    shape: tuple[int, int] | None = None
    _kept: dict[Any, Tensor] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.prompt_end is not None and self.prompt_end < 0:
            raise ValueError(f"prompt_end, the column of the last prompt token, must be >= 0, got {self.prompt_end}")

    def at(self, num_tokens: int, num_cached: int | Tensor | None) -> "Gates":
        """These gates for an input of so many tokens behind so many cached ones: where they act is laid down.

        A number of cached tokens that lies on a device stays there, if it is known where the prompt ends; None: no
        cache, so the input has to be the whole text. Where the prompt ends is left open if it cannot be told.
        """
        end, start = self.prompt_end, None
        if end is None:
            behind = num_cached is not None and bool(num_cached)
            if not behind or num_tokens == 1 or self.active_RT is not None:
                start = -1 if behind else num_tokens - 1
        elif num_cached is not None or num_tokens > end:
            start = end - (0 if num_cached is None else num_cached)
        if start is None or self.active_RT is not None or self.everywhere:
            return replace(self, start=start)
        if isinstance(start, Tensor) or 0 < start < num_tokens:
            active_T = torch.arange(num_tokens, device=self.codes_RC.device) >= start
            return replace(self, start=start, active_RT=active_T.to(self.codes_RC.dtype).unsqueeze(0))
        return replace(self, start=start, everywhere=start <= 0, frozen=start >= num_tokens)

    def begin(self) -> int | Tensor:
        """Column of the last prompt token in the input at hand, as `start`; RuntimeError if it cannot be told."""
        if self.start is None:
            raise RuntimeError(
                "zlora: where the prompt ends in this input is unknown, and z acts from there on. Call generate() of "
                "the adapted model (with use_cache=False if its cache does not tell how many columns it holds), or "
                "pass `prompt_end=`, the column of the last prompt token in the text, cached columns counted"
            )
        return self.start

    def activity(self, num_rows: int, num_tokens: int) -> Tensor | None:
        """(rows or 1, tokens) mask for an input of this shape; None: the LoRA acts on all of it."""
        if self.active_RT is None:
            _ = self.everywhere or self.begin()
            return None
        if self.active_RT.shape not in ((1, num_tokens), (num_rows, num_tokens)):
            raise ValueError(
                f"the gate mask has shape {tuple(self.active_RT.shape)} but the layer's input has "
                f"{num_rows} rows of {num_tokens} tokens; zlora needs inputs of shape [rows, tokens, features]"
            )
        return self.active_RT

    def scaled(self, num_rows: int, dtype: torch.dtype, scaling: float) -> Tensor:
        """codes_for times the scaling, in a dtype; made once for all layers, unless a gradient flows through."""
        return self._once(("codes", num_rows, dtype, scaling), lambda: self.codes_for(num_rows).to(dtype) * scaling)

    def mask(self, num_rows: int, num_tokens: int, dtype: torch.dtype) -> Tensor | None:
        """(rows or 1, tokens, 1): activity in a dtype, None as there; made once for all layers."""
        active_RT = self.activity(num_rows, num_tokens)
        return (
            active_RT if active_RT is None else self._once(("mask", dtype), lambda: active_RT.to(dtype).unsqueeze(-1))
        )

    def _once(self, key: Any, make: Callable[[], Tensor]) -> Tensor:
        if self.codes_RC.requires_grad or torch.compiler.is_compiling():
            return make()
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def codes_for(self, num_rows: int) -> Tensor:
        """(num_rows or 1, C): codes repeated for rows that generate() has expanded (beams, several samples)."""
        have = self.codes_RC.shape[0]
        if have in (1, num_rows):
            return self.codes_RC
        if num_rows % have:
            raise ValueError(f"{have} codes were given for {num_rows} rows; give one code, or one per row")
        return self.codes_RC.repeat_interleave(num_rows // have, dim=0)


def generator_rows(latent: Latent, values: Tensor) -> Tensor:
    """(..., width + 1) float32 rows of values of z; the posterior's switch is off."""
    return functional.pad(latent.rows(values), (0, 1))


def posterior_row(latent: Latent, device: torch.device) -> Tensor:
    """(1, width + 1) row with the posterior's switch alone."""
    row = torch.zeros(1, latent.width + 1, device=device)
    row[:, -1] = 1.0
    return row


def input_width(args: tuple[Any, ...], kwargs: dict[str, Any]) -> int:
    """Tokens per row of what a decoder or generate() is called with; a call without any starts from a single token."""
    names = ("input_ids", "inputs", "inputs_embeds")
    found = (value for value in (*args[:1], *map(kwargs.get, names)) if isinstance(value, Tensor) and value.dim() > 1)
    return next((int(value.shape[1]) for value in found), 1)


def input_rows(args: tuple[Any, ...], kwargs: dict[str, Any]) -> int:
    """Rows of what a decoder is called with."""
    found = (value for value in (*args[:1], kwargs.get("input_ids"), kwargs.get("inputs_embeds")))
    return next((len(value) for value in found if isinstance(value, Tensor)), 1)


def cached_columns(args: tuple[Any, ...], kwargs: dict[str, Any]) -> int | Tensor | None:
    """Number of columns in the cache that a decoder is called with, on its device if it lies there; None: no cache."""
    caches = (kwargs.get("past_key_values"), kwargs.get("cache_params"), *args)
    cache = next((value for value in caches if hasattr(value, "get_seq_length")), None)
    if cache is None:
        return None
    try:
        return cache.get_seq_length()
    except ValueError:  # transformers 5.23, if no layer attends: states have no length, so it is kept beside them
        read = getattr(cache, "zlora_columns", 0) if cache.has_previous_state() else 0
        cache.zlora_columns = read + input_width(args, kwargs)
        return read
