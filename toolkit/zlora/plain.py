"""The adapter of one code as a plain LoRA, and why stock PEFT may not compute the same with it."""

import copy
from typing import Any

from peft import LoraConfig
from peft.tuners.tuners_utils import _check_lora_target_modules_mamba
from peft.utils.transformers_weight_conversion import convert_peft_config_for_transformers
from transformers.conversion_mapping import get_model_conversion_mapping

from .layer import ZLoraLinear
from .targets import READ_FROM_CACHE


def export_problem(tuner: Any) -> str | None:
    """Why a plain LoRA of this adapter would be another model under stock PEFT; None: it is the same.

    PEFT 0.21 refuses some layers of Mamba, and takes the names of feed-forward layers of some mixtures of experts for
    the fused parameters that have replaced them.
    """
    model, config = tuner.model, tuner.zlora_config
    names = sorted(name for name, module in model.named_modules() if isinstance(module, ZLoraLinear))
    cached = [name for name in names if name.rpartition(".")[2] in READ_FROM_CACHE]
    if cached and config.activation == "response":
        return f"{cached[0]} is applied to the cached prompt as well, where z must not act; leave it out"
    plain = LoraConfig(
        r=config.r,
        lora_alpha=config.lora_alpha,  # pyright: ignore[reportArgumentType]  (a float works: it is only divided by r)
        target_modules=list(names),
        task_type="CAUSAL_LM",
    )
    for name in names:
        try:
            _check_lora_target_modules_mamba(plain, model, name.rpartition(".")[2])
        except ValueError as error:
            return f"PEFT refuses {name}: {error}".split(". Incompatible")[0]
    converted = copy.deepcopy(plain)
    try:
        convert_peft_config_for_transformers(converted, model, get_model_conversion_mapping(model))
    except ValueError as error:
        return f"PEFT refuses its modules: {error}"
    moved = sorted(set(names) - set(converted.target_modules or ()))
    return f"PEFT takes {moved[0]} for a fused parameter of experts; leave it out" if moved else None
