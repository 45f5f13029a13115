"""`zlora export`: one plain PEFT LoRA folder per z, loadable with stock PEFT alone."""

import os
import shutil
from pathlib import Path
from typing import Any

from peft import PeftModel
from safetensors.torch import save_file
from torch import Tensor
from transformers.pytorch_utils import Conv1D

from toolkit import build
from toolkit.config import RunConfig
from toolkit.errors import ConfigError
from toolkit.zlora import ZLoraConfig, ZLoraLinear
from toolkit.zlora.plain import export_problem, plain_config

MAX_FOLDERS = 64

_README_ALL = """# LoRA of code z = {z}

Plain LoRA, made by folding the gate of z = {z} into B. It acts on every token, as it did in training
(`activation: all`), so any server that loads PEFT adapters can serve it as it is.
"""

_README_RESPONSE = """# LoRA of code z = {z}

Plain LoRA, made by folding the gate of z = {z} into B. **In training it acted from the last prompt token on**
(`activation: response`): the prompt before that token was read by the frozen model. Applied to the whole prompt, as
servers do by default, it is a different model. To serve it as trained:

1. run the prompt without its last token through the base model, adapter off, and keep the key/value cache;
2. go on from the last prompt token with the adapter on, reusing that cache.

With stock PEFT (batch of one, or prompts of equal length):

```python
with model.disable_adapter():
    cache = model(input_ids=prompt[:, :-1], use_cache=True).past_key_values
output = model.generate(input_ids=prompt, past_key_values=cache, max_new_tokens=64)
```

A prompt of one token needs no cache: the adapter acts on all of it. Servers with "activated LoRA" (aLoRA) do the
same when the activation starts at the last prompt token. One prompt cache serves every z: hand `generate` a
`copy.deepcopy(cache)`, since it extends the one it is given.
"""


def export(config: RunConfig, out: Path | None = None) -> list[Path]:
    """Write run_dir/export/z0 .. z{K-1} (or below `out`); returns the folders, in the order of z.

    An ArtefactError without an adapter; a ConfigError if z acts through a slot, is Gaussian, or has too many values.
    """
    if not build.zlora_config(config).acts.mergeable:
        raise ConfigError(
            "a plain LoRA cannot express the latent slot, a vector added to the embedding of the last prompt token",
            got=f"zlora.conditioning: {config.zlora.conditioning}",
            expected="zlora.conditioning: lora",
            remedy="generate with the adapter itself, or train with conditioning: lora",
        )
    latent = config.latent
    if not 0 < latent.num_values <= MAX_FOLDERS:
        raise ConfigError(
            "export writes one plain LoRA per z",
            got=f"{latent.num_values or 'no list of'} values of a {latent.kind} z",
            expected=f"a latent with at most {MAX_FOLDERS} values, such as categorical",
            remedy="call toolkit.commands.export.export_code for the values you need"
            if latent.num_values
            else "load the adapter with toolkit.zlora and generate under `use_code(vectors)`",
        )
    build.check_model_folder(config.model.path)
    build.require_same_run(config, ("zlora", "latent", "model"))
    model = build.load_latent_model(config)
    zlora: ZLoraConfig = model.base_model.zlora_config  # pyright: ignore
    out = out or config.run_dir / "export"
    return [export_code(model, zlora, z, out / f"z{z}") for z in range(latent.num_values)]


def export_code(model: PeftModel, config: ZLoraConfig, z: int, folder: Path) -> Path:
    """Write the plain LoRA of one code, whole or not at all.

    ValueError on an invalid code or a slot; ConfigError where stock PEFT would make another model of it.
    """
    config.require_mergeable()
    if problem := export_problem(model.base_model):
        raise ConfigError(
            "stock PEFT would not compute what this adapter does",
            got=problem,
            expected="adapted modules that PEFT 0.21 takes for what they are",
            remedy="keep the adapter and generate under `use_code(z)`, or train with zlora.exclude_modules naming it",
        )
    tensors: dict[str, Tensor] = {}
    named: Any = model.base_model.model.named_modules()  # pyright: ignore
    layers = {name: module for name, module in named if isinstance(module, ZLoraLinear)}
    for name, layer in layers.items():
        a_RI, b_OR = layer.folded(layer.active_adapters[0], z)
        tensors[f"base_model.model.{name}.lora_A.weight"] = a_RI.contiguous().cpu()
        tensors[f"base_model.model.{name}.lora_B.weight"] = b_OR.contiguous().cpu()
    # Full module names, sorted: "all-linear" would be resolved anew by the loading model.
    targets = sorted(
        key.removeprefix("base_model.model.").removesuffix(".lora_A.weight") for key in tensors if "lora_A" in key
    )
    transposed = all(isinstance(layer.get_base_layer(), Conv1D) for layer in layers.values())
    plain = plain_config(config, targets, transposed)
    staging = folder.parent / f".{folder.name}.staging"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    plain.save_pretrained(str(staging))
    save_file(tensors, str(staging / "adapter_model.safetensors"), metadata={"format": "pt"})
    readme = _README_ALL if config.activation == "all" else _README_RESPONSE
    (staging / "README.md").write_text(readme.format(z=z), encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(staging, folder)
    return folder
