"""Response representations of the frozen model: what training starts from clusters of."""

import re
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.baseline.prepass import per_example
from toolkit.baseline.tensors import StoredTensors
from toolkit.data import STATES_TOKENS, Example, LatentCollator
from toolkit.errors import ConfigError
from toolkit.lm.frozen import FrozenModel, frozen_losses
from toolkit.runtime.distributed import is_main
from toolkit.runtime.progress import Progress, no_progress
from toolkit.runtime.shards import ShardStore

POOLINGS = ("mean", "surprise")
CONTEXTS = ("prompt_mean", "prompt_end")


def representations_path(baseline: Path) -> Path:
    """Beside the c_base artefact."""
    return baseline.with_suffix(".representations.safetensors")


def response_states(
    model: nn.Module | FrozenModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    progress: Progress = no_progress,
    store: ShardStore | None = None,
) -> dict[str, Tensor]:
    """Hidden states of the frozen model pooled over y, of every layer; collective, filled on the main process only.

    `mean/L` averages hidden state L over the y tokens; `surprise/L` weights each token by its nll, which looks at the
    places where the model was unsure which way y would go. `prompt_mean/L` averages over x, `prompt_end/L` is the state
    of its last token: what they say about y is no news. L = 0 are the embeddings.

    Arguments as in per_example.
    Returns:
        (N, hidden) float32 by name, in the order of the examples.
    """
    rows = per_example(model, examples, collator, batch_size, _pooled, progress, store, STATES_TOKENS)
    if not is_main():
        return {}
    states_NPLH = torch.stack(rows)
    return {
        f"{pooling}/{layer}": states_NPLH[:, p, layer].contiguous()
        for p, pooling in enumerate(POOLINGS + CONTEXTS)
        for layer in range(states_NPLH.shape[2])
    }


def _pooled(lm: FrozenModel, batch: dict[str, Tensor]) -> Tensor:
    """(B, 4, layers + 1, hidden) float32 on the CPU, in the order of POOLINGS and CONTEXTS."""
    prompt_BP, y_BT = batch["prompt_mask"].float(), batch["y_mask"].float()
    (nll_BT,), output = frozen_losses(lm, batch, output_hidden_states=True)
    end_BP = torch.zeros_like(prompt_BP)
    end_BP[:, -1] = 1.0  # padded on the left
    rows = [torch.cat([torch.zeros_like(prompt_BP), w_BT], dim=1) for w_BT in (y_BT, nll_BT)]
    rows += [torch.cat([w_BP, torch.zeros_like(y_BT)], dim=1) for w_BP in (prompt_BP, end_BP)]
    weights_PBL = torch.stack(rows)
    weights_PBL = weights_PBL / weights_PBL.sum(-1, keepdim=True).clamp_min(1e-30)
    # Layer by layer: float32 copies of all of them at once would not fit beside a large model.
    pooled = (torch.einsum("pbl,blh->bph", weights_PBL, state.float()) for state in output.hidden_states)
    return torch.stack(list(pooled), dim=2).cpu()


def context_names(name: str) -> list[str]:
    """The representations of x in the layer of a representation of y."""
    layer = name.partition("/")[2]
    return [f"{context}/{layer}" for context in CONTEXTS]


def mean_names(path: Path, expected: Fingerprints) -> list[str]:
    """`mean/L` of every layer kept, the embeddings first; errors as load_representations."""
    return [f"mean/{layer}" for layer in range(StoredTensors(path, expected).num_layers)]


def load_representations(path: Path, names: Sequence[str], expected: Fingerprints) -> list[Tensor]:
    """Some of the tensors, checked to belong to this run.

    Args:
        names: such as `mean/2`; a negative layer counts from the end.
        expected: of the run; `data` is that of the training split.
    Raises:
        ArtefactError: if the file is missing, damaged or belongs to something else.
        ConfigError: if there is no such representation.
    """
    stored = StoredTensors(path, expected)
    layers = stored.num_layers
    keys = [_key(name, layers) for name in names]
    missing = sorted(set(keys) - set(stored.names))
    if missing:
        raise ConfigError(
            f"train.start: no representation {', '.join(missing)} in {path}",
            expected=f"{' or '.join(POOLINGS)}, a slash, and a layer 0..{layers - 1} (or -1 for the last)",
            remedy="mend the key",
        )
    return [stored.tensor(key) for key in keys]


def _key(name: str, layers: int) -> str:
    """The key in the file; the name itself, which is no key, where there is no such layer."""
    pooling, _, layer = name.partition("/")
    index = int(layer) if re.fullmatch("-?[0-9]+", layer) else layers
    return f"{pooling}/{index % layers}" if -layers <= index < layers else name
