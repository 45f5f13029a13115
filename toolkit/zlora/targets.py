"""Modules of an LM that can be adapted, and the ones that `all-linear` has to leave out."""

import copy
import re
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from transformers.pytorch_utils import Conv1D

from toolkit.lm.parts import without_text

LEAVE_OUT = "leave it out of target_modules, or name it in exclude_modules"
# Layers (Mamba, LongCat-Flash) whose weight is read without a call, so that no adapter acts there (transformers 5.23).
NEVER_CALLED = (".dt_proj", ".router.classifier")
# Layers of latent attention that make keys and values of what lies in the cache, in every forward (transformers 5.23).
READ_FROM_CACHE = ("kv_b_proj",)


def unfit(name: str, module: nn.Module) -> str | None:
    """What a module is that cannot be adapted; None: it can be."""
    if not isinstance(module, (nn.Linear, Conv1D)):
        return type(module).__name__
    if ".indexer." in name:
        return "a part of an indexer, whose choice of tokens has no gradient"
    if name.endswith(NEVER_CALLED):
        return "a layer whose weight is read without calling it, so that an adapter would never act"
    in_models = type(module).__module__.startswith("transformers.models.")
    if in_models and isinstance(module, nn.Linear) and not _multiplies(module):
        return f"a {type(module).__name__}, which does more than multiply by its weight"
    return None


def _multiplies(module: nn.Linear) -> bool:
    """Whether the forward of a subclass of torch.nn.Linear is a linear layer's: tried on a stand-in with small weights.

    Falcon's is; the routers of Llama 4 and Phi-MoE return scores and experts.
    """
    stand: Any = copy.copy(module)
    weight, x = torch.linspace(-1.0, 1.0, 6).view(2, 3), torch.linspace(-1.0, 1.0, 12).view(2, 2, 3)
    stand._parameters = {"weight": nn.Parameter(weight), "bias": None}
    stand._forward_pre_hooks, stand._forward_hooks = {}, {}
    try:
        found = type(module).forward(stand, x)
    except (RuntimeError, ValueError, TypeError, AttributeError, IndexError):
        return False
    return isinstance(found, torch.Tensor) and torch.allclose(found, functional.linear(x, weight))


def leave_out_unfit(config: Any, model: Any) -> None:
    """Add to exclude_modules what `all-linear` would take and cannot be adapted, or sees images and no text."""
    if str(config.target_modules).lower() != "all-linear":
        return
    linear = [(name, module) for name, module in model.named_modules() if isinstance(module, (nn.Linear, Conv1D))]
    images = without_text(model)
    names = [name for name, module in linear if unfit(name, module) or module in images]
    if not names:
        return
    if isinstance(config.exclude_modules, str):
        config.exclude_modules = "|".join([f"(?:{config.exclude_modules})", *map(re.escape, names)])
    else:
        config.exclude_modules = sorted({*(config.exclude_modules or ()), *names})


def expert_names(model: nn.Module) -> list[str]:
    """Names of the parameters that hold the matrices of several experts, layers counted as one."""
    names = (n for n, p in model.named_parameters() if "expert" in n and p.dim() == 3 and "zlora_" not in n)
    return sorted({".".join("*" if part.isdigit() else part for part in name.split(".")) for name in names})
