"""The frozen model's losses on a collated batch: one code path for the pre-pass and for every check of c_base.

Shapes: B examples, P prompt tokens, T response tokens, H hidden units, M measures.
"""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from toolkit.errors import ConfigError
from toolkit.kernels import HeadOptions, free_uncertainties
from toolkit.lm.fit import length_limit
from toolkit.lm.inputs import frozen_inputs
from toolkit.lm.parts import LanguageModel, split_language_model
from toolkit.objective import Uncertainty, token_nll, token_uncertainty
from toolkit.runtime.distributed import gather_objects, is_main

_MASKS = (("prompt_mask", "prompt_ids"), ("y_mask", "response_ids"))


@dataclass(frozen=True, slots=True)
class FrozenModel:
    """A causal LM whose losses are measured."""

    model: nn.Module  # the LM, or a DeepSpeed engine of one
    parts: LanguageModel | None  # decoder and LM head, which is read some tokens at a time; None: all logits are formed
    alone: bool = False  # rows are run one at a time, as what is beside them changes them


def frozen_model(model: nn.Module | FrozenModel, num_tokens: int = 0, alone: bool | None = None) -> FrozenModel:
    """A causal LM, as it is or as a DeepSpeed engine, with its parts; collective.

    A model that cannot be split keeps its logits, and the main process warns: measuring it needs no more than these.
    One that reads padding, which is tried, or whose rotary embedding takes its frequencies from the longest row beyond
    less than `num_tokens`, the length of the longest row of all, runs one row at a time. `alone` says so where a probe
    has found it out before.
    """
    if isinstance(model, FrozenModel):
        return model
    lm = _split(model)
    module: Any = getattr(model, "module", model)
    limit = length_limit(module.config)
    if alone is None:
        # One answer of all processes: under ZeRO-3 they must call the model equally often.
        alone = (limit is not None and num_tokens > limit) or any(gather_objects(reads_padding(lm)))
    return replace(lm, alone=alone)


@torch.no_grad()
def reads_padding(lm: FrozenModel) -> bool:
    """Whether a row's losses change with the padding that a longer row beside it asks for: tried on short rows."""
    module: Any = getattr(lm.model, "module", lm.model)
    device, vocabulary = next(module.parameters()).device, module.config.get_text_config().vocab_size
    long = torch.arange(1, 8, device=device).unsqueeze(0) % vocabulary
    row = {"prompt_ids": long[:, :2], "response_ids": long[:, 2:5]}
    masks = {name: torch.ones_like(row[like], dtype=torch.bool) for name, like in _MASKS}
    beside = {
        "prompt_ids": torch.cat([long[:, :5], functional.pad(row["prompt_ids"], (3, 0))]),
        "response_ids": torch.cat([long[:, 2:7], functional.pad(row["response_ids"], (0, 2))]),
    }
    columns = torch.arange(5, device=device)
    beside |= {
        "prompt_mask": torch.stack([columns >= 0, columns >= 3]),
        "y_mask": torch.stack([columns >= 0, columns < 3]),
    }
    training = module.training
    module.eval()
    (alone,), _ = frozen_losses(lm, row | masks)
    (both,), _ = frozen_losses(lm, beside)
    module.train(training)
    distance = (alone[0] - both[1, :3]).abs().max().item()
    return not distance <= (0.2 if next(module.parameters()).dtype in (torch.bfloat16, torch.float16) else 2e-3)


def _split(model: Any) -> FrozenModel:
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


def trained_losses(model: nn.Module, batch: Mapping[str, Tensor]) -> Tensor:
    """Losses of every y token with their gradient: (B, T) nats, 0 on padding; those of frozen_losses but for rounding.

    All logits of y are formed at once.
    """
    logits = model(**frozen_inputs(**batch), use_cache=False).logits
    return token_nll(logits, batch["response_ids"]).masked_fill(~batch["y_mask"], 0.0)
