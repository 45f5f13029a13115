"""The frozen model's losses on a collated batch: one code path for the pre-pass and for every check of c_base.

Shapes: B examples, P prompt tokens, T response tokens, H hidden units, M measures.
"""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.errors import ConfigError
from toolkit.kernels import HeadOptions, free_uncertainties
from toolkit.lm.inputs import frozen_inputs
from toolkit.lm.parts import LanguageModel, split_language_model
from toolkit.objective import Uncertainty, token_uncertainty
from toolkit.runtime.distributed import is_main


@dataclass(frozen=True, slots=True)
class FrozenModel:
    """A causal LM whose losses are measured."""

    model: nn.Module  # the LM, or a DeepSpeed engine of one
    parts: LanguageModel | None  # decoder and LM head, which is read some tokens at a time; None: all logits are formed


def frozen_model(model: nn.Module | FrozenModel) -> FrozenModel:
    """A causal LM, as it is or as a DeepSpeed engine, with its parts.

    A model that cannot be split keeps its logits, and the main process warns: measuring it needs no more than these,
    even where training refuses.
    """
    if isinstance(model, FrozenModel):
        return model
    try:
        return FrozenModel(model, split_language_model(getattr(model, "module", model)))
    except ConfigError as error:
        if is_main():
            warnings.warn(f"the logits of all y tokens are formed at once: {error}", stacklevel=2)
        return FrozenModel(model, None)


def frozen_losses(
    lm: FrozenModel, batch: Mapping[str, Tensor], measures: Sequence[Uncertainty] = ("nll",), **kwargs: Any
) -> tuple[Tensor, Any]:
    """Measures of every y token, and the model's output, whose logits mean nothing where the LM has parts.

    One call of the model and one of its head, so that under ZeRO-3 each weight is gathered once.

    Args:
        batch: the arguments of frozen_inputs.
        measures: `nll` is the loss, nats.
        kwargs: of the model.
    Returns:
        (M, B, T) float32 (float64 of a float64 model), 0 on padding.
    """
    mask_BT, targets_BT, inputs = batch["y_mask"], batch["response_ids"], frozen_inputs(**batch)
    if lm.parts is None:
        output = lm.model(**inputs, use_cache=False, **kwargs)
        found = [token_uncertainty(measure, output.logits, targets_BT) for measure in measures]
        return torch.stack(found).masked_fill_(~mask_BT, 0.0), output
    head, options, read = lm.parts.head, HeadOptions(transform=lm.parts.transform), []

    def read_y(hidden_BTH: Tensor) -> Tensor:
        """Stands in for the head's forward: its weight is whole, and its output goes to nobody."""
        y = (hidden_BTH[mask_BT], head.weight, head.bias, targets_BT[mask_BT])
        read.append(free_uncertainties(*y, measures, options))
        return hidden_BTH[..., :1]

    with lm.parts.head_as(read_y):
        output = lm.model(**inputs, use_cache=False, **kwargs)
    (values_MN,) = read
    values_MBT = values_MN.new_zeros(len(measures), *mask_BT.shape)
    values_MBT[:, mask_BT] = values_MN
    return values_MBT, output
