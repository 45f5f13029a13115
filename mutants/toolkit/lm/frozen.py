"""The frozen model on a collated batch, and what is read from its output head at the y tokens.

Shapes: B examples, P prompt tokens, T response tokens, H hidden units.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.data import y_columns
from toolkit.errors import ConfigError
from toolkit.kernels import HeadOptions, free_uncertainties
from toolkit.lm.parts import HeadKind, LanguageModel, split_language_model
from toolkit.objective import Uncertainty, token_uncertainty
from toolkit.runtime.distributed import is_main


def chunked_head(model: nn.Module, kind: HeadKind) -> LanguageModel | None:
    """The parts of a causal LM whose head can be read some tokens at a time; None: its logits have to be formed.

    Args:
        model: as it is, or as a DeepSpeed engine.
        kind: `materialised` gives None. A model that `chunked` cannot serve does too, and the main process warns:
            measuring it needs no more than its logits, even where training refuses.
    """
    if kind == "materialised":
        return None
    try:
        return split_language_model(getattr(model, "module", model))
    except ConfigError as error:
        if is_main():
            warnings.warn(f"the logits of all y tokens are formed at once: {error}", stacklevel=2)
        return None


def frozen_forward(
    model: nn.Module,
    prompt_ids: Tensor,
    prompt_mask: Tensor,
    response_ids: Tensor,
    y_mask: Tensor,
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


def measure_y(
    model: nn.Module,
    language: LanguageModel | None,
    batch: dict[str, Tensor],
    measures: Sequence[Uncertainty],
    **kwargs: Any,
) -> tuple[Tensor, Any]:
    """Measures of every y token, and the model's output, whose logits mean nothing where there is a language model.

    One call of the model and one of its head, so that under ZeRO-3 each weight is gathered once.

    Args:
        model: a causal LM, or a DeepSpeed engine of one.
        language: its parts, see chunked_head.
        batch: a collated batch.
        measures: `nll` is the loss.
        kwargs: of the model.
    Returns:
        (measures, B, T) float32 (float64 of a float64 model), 0 on padding.
    """
    mask_BT, targets_BT = batch["y_mask"], batch["response_ids"]
    if language is None:
        output = frozen_forward(model, **batch, **kwargs)
        found = [token_uncertainty(measure, output.logits, targets_BT) for measure in measures]
        return torch.stack(found).masked_fill_(~mask_BT, 0.0), output
    read: list[Tensor] = []

    def head(hidden_BTH: Tensor) -> Tensor:
        """In the place of the head's forward: its weight is whole, and its output goes to nobody."""
        options, weight, bias = HeadOptions(transform=language.transform), language.head.weight, language.head.bias
        read.append(free_uncertainties(hidden_BTH[mask_BT], weight, bias, targets_BT[mask_BT], measures, options))
        return hidden_BTH[..., :1]

    with language.head_as(head):
        output = frozen_forward(model, **batch, **kwargs)
    (values_MN,) = read
    values_MBT = values_MN.new_zeros(len(measures), *mask_BT.shape)
    values_MBT[:, mask_BT] = values_MN
    return values_MBT, output
