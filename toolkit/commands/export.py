"""`zlora export`: one PEFT LoRA folder per z, plain or activated, loadable with stock PEFT alone."""

import os
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from peft import PeftModel
from safetensors.torch import save_file
from torch import Tensor
from transformers.pytorch_utils import Conv1D

from toolkit import build
from toolkit.commands.export_readme import asked_as_in_training, is_export, readme, titled
from toolkit.config import RunConfig
from toolkit.errors import ConfigError
from toolkit.runtime.digest import adapter_digest
from toolkit.runtime.files import write_json
from toolkit.runtime.lock import only_writer
from toolkit.runtime.run_folder import code_names
from toolkit.zlora import ZLoraConfig, ZLoraLinear
from toolkit.zlora.plain import export_problem

FORMS = ("lora", "alora")
MAX_FOLDERS = 64


def export(config: RunConfig, out: Path | None = None, form: str = "lora") -> list[Path]:
    """Write run_dir/export/z0 .. z{K-1} (or below `out`); returns the folders, in the order of z.

    No weight of the frozen model is read.

    Args:
        form: `lora`, plain; `alora`, PEFT's activated LoRA, by default in run_dir/export_alora.
    Raises:
        ArtefactError: if the run holds no adapter.
        ConfigError: if z is Gaussian, or has more values than folders are written for; if the
            adapter is no activated LoRA, or a folder in the way holds something else.
    """
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
    if form not in FORMS:
        raise ConfigError("unknown form of export", got=form, expected=" or ".join(FORMS))
    out = out or config.run_dir / ("export" if form == "lora" else "export_alora")
    folders = [out / f"z{z}" for z in range(latent.num_values)]
    build.check_folder(out, "--out")
    for folder in folders:
        _check_free(folder)
    config = build.find_model(config, weights=False)
    build.require_same_run(config, build.ANSWERING)
    token = invocation_token(config) if form == "alora" else None
    model = build.load_adapter_alone(config)
    zlora: ZLoraConfig = model.base_model.zlora_config  # pyright: ignore
    digest = adapter_digest(config.run_dir / build.ADAPTER_FOLDER) or ""
    asked = asked_as_in_training(config)
    # The base model's weights are not read, and on the meta device.
    num_bytes = 2**16 + sum(4 * p.numel() for p in model.parameters() if not p.is_meta)
    build.check_room(out, len(folders) * num_bytes, "--out")
    names = code_names(config.run_dir)
    with only_writer(out):
        for z, folder in enumerate(folders):
            export_code(model, zlora, z, folder, token, digest, names.get(z), asked)
        _remove_other_codes(out, len(folders))
    return folders


def _remove_other_codes(out: Path, num_codes: int) -> None:
    """Remove exports of an earlier adapter that had more codes."""
    for readme_of in out.glob("z*/README.md"):
        number = readme_of.parent.name.removeprefix("z")
        if number.isdigit() and int(number) >= num_codes and is_export(readme_of.read_text(encoding="utf-8")):
            shutil.rmtree(readme_of.parent)


def invocation_token(config: RunConfig) -> int:
    """The token in which every prompt of the run ends, from which an activated LoRA acts.

    Raises:
        ConfigError: if the adapter acts on all tokens, or prompts end in different ones.
    """
    if config.zlora.activation != "response":
        raise ConfigError(
            "this adapter is no activated LoRA",
            got=f"zlora.activation: {config.zlora.activation}: it acts on the whole prompt",
            expected="zlora.activation: response",
            remedy="export --form lora, which is what it was trained as",
        )
    tokenizer, ends = build.load_tokenizer(config), Counter[int]()
    for path in dict.fromkeys((config.data.train, config.data.validation)):
        ends.update(e.prompt_ids[-1] for e in build.load_split(config, path, tokenizer).examples)
    if len(ends) > 1:
        named = [f"{tokenizer.convert_ids_to_tokens(token)!r} {num}" for token, num in ends.most_common(3)]
        raise ConfigError(
            "an activated LoRA starts at a token in which every prompt ends",
            got=f"prompts of the run end in {len(ends)} different tokens: {', '.join(named)}",
            expected="one, as under data.template: chat",
            remedy="export --form lora, whose README says how to serve it",
        )
    return next(iter(ends))


def _check_free(folder: Path) -> None:
    """Refuse to replace a folder that is no exported adapter."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "adapter_config.json").is_file():
        raise ConfigError(
            f"{folder} would be replaced",
            got="a folder that holds no adapter",
            expected="no such folder, or an earlier export",
            remedy="choose another --out",
        )


def export_code(
    model: PeftModel,
    config: ZLoraConfig,
    z: int,
    folder: Path,
    token: int | None = None,
    digest: str = "not given",
    called: str | None = None,
    asked: str = "",
) -> Path:
    """Write the LoRA of one code, whole or not at all.

    ValueError on an invalid code; ConfigError where stock PEFT would make another model of it.

    Args:
        token: makes it an activated LoRA, which acts from this token on.
        digest: of the adapter, for the README.
        called: name of the code, for the title of the README.
        asked: the README's section of asked_as_in_training.
    """
    if problem := export_problem(model.base_model):
        raise ConfigError(
            "stock PEFT would not compute what this adapter does",
            got=problem,
            expected="adapted modules that PEFT 0.21 takes for what they are",
            remedy="keep the adapter and generate under `use_code(z)`, or train with zlora.target_modules without it",
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
    base, revision = base_name(config.base_model_name_or_path or "", config.revision)
    transposed = all(isinstance(layer.get_base_layer(), Conv1D) for layer in layers.values())
    staging = folder.parent / f".{folder.name}.staging"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    write_json(staging / "adapter_config.json", adapter_config(config, targets, base, revision, token, transposed))
    save_file(tensors, str(staging / "adapter_model.safetensors"), metadata={"format": "pt"})
    text = readme(config.activation, z, base, digest, token, asked)
    (staging / "README.md").write_text(titled(text, called), encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(staging, folder)
    return folder


def adapter_config(
    config: ZLoraConfig, targets: list[str], base: str, revision: str | None, token: int | None, transposed: bool
) -> dict[str, Any]:
    """The adapter_config.json of a plain or, with a token, activated LoRA; of other keys those that PEFT 0.11 knows.

    `transposed`: the adapted modules are transformers' Conv1D.

    Written by hand: LoraConfig.save_pretrained (peft 0.21) writes every field as null, which older versions refuse as
    unknown, and the target modules in an order of their own each time.
    """
    alpha = config.lora_alpha
    return {
        "base_model_name_or_path": base,
        "bias": "none",
        "fan_in_fan_out": transposed,
        "inference_mode": True,
        "lora_alpha": int(alpha) if float(alpha).is_integer() else alpha,
        "lora_dropout": 0.0,
        "modules_to_save": None,
        "peft_type": "LORA",
        "r": config.r,
        "revision": revision,
        "target_modules": targets,
        "task_type": "CAUSAL_LM",
        **({} if token is None else {"alora_invocation_tokens": [token]}),
    }


def base_name(path: str, revision: str | None = None) -> tuple[str, str | None]:
    """The base model as others find it: hub name and revision, also of a folder in its cache; else an absolute path."""
    if revision is not None:
        return path, revision
    folder = Path(path).absolute()
    cached = re.search(r"models--([^/]+?)--([^/]+)/snapshots/([^/]+)$", folder.as_posix())
    return (f"{cached[1]}/{cached[2]}", cached[3]) if cached else (str(folder), None)
