"""What the posterior shows of the labels of the data: agreement, alignment, and linear probes.

Shapes: N examples, K codes, H hidden units, F features.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from peft import PeftModel
from torch import Tensor

from toolkit.config import RunConfig
from toolkit.data import Example, LatentCollator, TokenisedSplit
from toolkit.evaluation.answers import MAX_FORCED, NUM_PERMUTATIONS
from toolkit.evaluation.tables import over_split
from toolkit.metrics.probes import probe_accuracy
from toolkit.metrics.structure import agreement, alignment_one_to_one

MAX_LABELS = 64  # distinct labels; more are ids or texts
Features = Mapping[str, NDArray[np.float64]]


def labels_of(split: TokenisedSplit) -> list[str]:
    """The label of every row; empty where a row has none, or there are too many different ones."""
    labels = [label for label in split.strategies if label]
    return labels if len(labels) == len(split.examples) and len(set(labels)) <= MAX_LABELS else []


@torch.no_grad()
def probed_features(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> dict[str, NDArray[np.float64]]:
    """What linear probes read, in the order given; a model in eval mode. Collective.

    `posterior_features` (N, H) is what the posterior head reads, the mean over y of the hidden states under the
    posterior's LoRA; `frozen_states` (N, H) the mean over y of the frozen model's last ones.
    """
    tuner: Any = model.base_model
    read: list[Tensor] = []
    states: list[Tensor] = []

    def columns(_: Sequence[int], **tensors: Tensor) -> tuple[Tensor, ...]:
        read.clear()
        states.clear()
        tuner.encode(**tensors)
        assert len(states) == 2 * len(read)
        # For each group of rows that is run together, a call for the frozen model, then one for the posterior.
        frozen = states[::2]
        counts, y_mask_BT = [len(part) for part in frozen], tensors["y_mask"]
        pooled = [_mean_over_y(part, mask) for part, mask in zip(frozen, y_mask_BT.split(counts), strict=True)]
        return torch.cat(read).double(), torch.cat(pooled).double()

    def keep(_: Any, __: Any, output: Any) -> None:
        states.append(getattr(output, "last_hidden_state", output))

    hooks = [
        tuner.context.heads.posterior.register_forward_pre_hook(lambda _, inputs: read.append(inputs[0])),
        tuner.context.decoder.register_forward_hook(keep),
    ]
    try:
        found = over_split(columns, model, examples, collator, batch_size, title="features for probes")
    finally:
        for hook in hooks:
            hook.remove()
    return {name: column.numpy() for name, column in zip(("posterior_features", "frozen_states"), found, strict=True)}


def _mean_over_y(states_BLH: Tensor, y_mask_BT: Tensor) -> Tensor:
    """(B, H): the mean over the response, whose tokens are the last columns, up to padding that was cut off."""
    num_tokens = int(y_mask_BT.sum(1).max()) if len(y_mask_BT) == 1 else y_mask_BT.shape[1]
    weight_BT1 = y_mask_BT[:, :num_tokens].unsqueeze(-1).float()
    return (states_BLH[:, -num_tokens:].float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)


def label_metrics(
    config: RunConfig,
    tables: Any,
    features: Features,
    labels: Sequence[str],
    prompts: Sequence[Hashable],
    strategies: tuple[str, ...] | None,
) -> dict[str, Any]:
    """Probe accuracy and, of a z with codes, agreement of the posterior's most likely code with the labels.

    Empty without labels. `strategies` are all that the task of the data knows; None: the labels there are.
    """
    if not labels:
        return {}
    probed = {**features, "log_q": tables.log_q.reshape(len(labels), -1)}
    names = ("posterior_features", "log_q", "frozen_states")
    found: dict[str, Any] = {
        "probe_accuracy": {name: probe_accuracy(probed[name], labels, prompts, config.seed) for name in names}
    }
    num_codes = config.latent.num_values
    if 0 < num_codes <= MAX_FORCED:
        codes, verdicts = tables.log_q.argmax(-1), [frozenset((label,)) for label in labels]
        known = strategies or tuple(sorted(set(labels)))
        alignment, confusion = alignment_one_to_one(
            codes, verdicts, known, num_codes, num_permutations=NUM_PERMUTATIONS, seed=config.seed
        )
        found |= {"posterior_alignment_one_to_one": alignment, "posterior_confusion": confusion}
        found |= agreement(labels, codes)
    return found
