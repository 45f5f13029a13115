"""RunConfig to the frozen model and the adapter on it."""

from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from peft.utils import get_peft_model_state_dict
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, PreTrainedModel, set_seed

import toolkit.zlora  # noqa: F401  (registers the PEFT method)
from toolkit.build import probing
from toolkit.build.sharding import loading_shares, share_out, sharing_config
from toolkit.build.starts import Clusters
from toolkit.config import RunConfig
from toolkit.errors import ArtefactError, ConfigError
from toolkit.lm import loading
from toolkit.lm.folder import names
from toolkit.runtime.digest import adapter_digest, config_digest
from toolkit.runtime.distributed import is_main
from toolkit.runtime.files import read_object
from toolkit.runtime.run_folder import ADAPTER as ADAPTER_FOLDER
from toolkit.training.checkpoint import WEIGHTS
from toolkit.zlora import ZLoraConfig
from toolkit.zlora.targets import unfit


def load_frozen_model(config: RunConfig) -> PreTrainedModel:
    """The entangled model in the run's dtype, in memory unless DeepSpeed shards it."""
    section = config.model
    return loading.load_frozen_model(section.folder, section.dtype, section.attn_implementation, section.quantization)


def zlora_config(config: RunConfig) -> ZLoraConfig:
    """The adapter config of a run."""
    return ZLoraConfig(
        task_type="CAUSAL_LM",
        base_model_name_or_path=str(config.model.path),
        revision=None if config.model.folder == config.model.path else config.model.folder.name,  # a commit of the hub
        latent=config.latent,
        **config.zlora.model_dump(),
    )


def build_latent_model(config: RunConfig, clusters: Clusters | None = None, num_tokens: int = 0) -> PeftModel:
    """Frozen model with the adapter of add_adapter, its posterior fitted to clusters; None: it starts near uniform.

    The model has been probed, see toolkit.zlora.probe; `num_tokens` is the length of the longest row of the data.
    """
    latent: Any = add_adapter(config, load_frozen_model(config))
    if clusters is not None:
        from toolkit.latent.warm_start import fit_head

        # Before DeepSpeed takes the weights over: the head is whole, and its fp32 copy is not made yet.
        fitted = fit_head(latent.base_model.heads.posterior, clusters.read_NH, clusters.labels_N)
        if is_main():
            num = len(clusters.labels_N)
            print(f"start: the posterior names the cluster of {fitted:.0%} of {num} examples", flush=True)
    probing.probe_model(latent, None, probing.TRAINING, num_tokens, config.train.gradient_checkpointing)
    return latent


def add_adapter(config: RunConfig, model: PreTrainedModel) -> PeftModel:
    """A fresh adapter, seeded; the LM head is read in chunks where it can be.

    In float32 without DeepSpeed, whose optimizer has float32 masters of narrower weights: steps of AdamW are smaller
    than the spacing of bfloat16 around a gate of 1, and would be rounded away. The Trainer computes under autocast.
    ConfigError if the modules of `zlora` are not there, or cannot be adapted.
    """
    set_seed(config.seed)
    try:
        latent: Any = get_peft_model(model, zlora_config(config), autocast_adapter_dtype=False)  # pyright: ignore
    except (ValueError, TypeError) as error:
        head = model.get_output_embeddings()
        fit = [name for name, module in model.named_modules() if module is not head and not unfit(name, module)]
        raise ConfigError(
            "zlora: no adapter can be put on this model",
            got=str(error).split("\n")[0],
            expected=f"target_modules out of {', '.join(sorted({name.rpartition('.')[2] for name in fit}))}",
            remedy="name some of these in zlora.target_modules, or all-linear",
        ) from error
    # PEFT has named the folder that the model was read from.
    latent.peft_config[latent.active_adapter].base_model_name_or_path = str(config.model.path)
    if config.deepspeed is None:
        for parameter in latent.parameters():
            parameter.data = parameter.data.float() if parameter.requires_grad else parameter.data
    latent.base_model.prefer_chunks()
    return latent


def require_own_adapter(run_dir: Path) -> None:
    """Refuse an adapter that is not, to the byte, the one that the run's train.json speaks of, with an ArtefactError.

    An earlier version's train.json does not speak of it.
    """
    record = read_object(run_dir / "train.json") or {}
    for name, digest in (("adapter", adapter_digest), ("adapter_config", config_digest)):
        found = digest(run_dir / ADAPTER_FOLDER)
        if record.get(name) not in (None, found):
            raise ArtefactError(
                f"the adapter in {run_dir / ADAPTER_FOLDER} is not the one that this run wrote",
                got=f"sha256 {found} of its {'weights' if name == 'adapter' else 'config'}",
                expected=f"{record[name]}, as train.json says",
                remedy="copy the folder again, or `zlora train CONFIG --resume`, which writes it anew",
            )


def add_plain_lora(config: RunConfig, model: PreTrainedModel) -> PeftModel:
    """A plain LoRA of the adapter's rank, scale and target modules on a model that is fine-tuned, seeded."""
    set_seed(config.seed)
    names: Any = config.zlora.model_dump(include={"r", "lora_alpha", "target_modules"})
    wanted = LoraConfig(task_type="CAUSAL_LM", **names)
    return get_peft_model(model, wanted)  # pyright: ignore


def load_latent_model(config: RunConfig, num_tokens: int) -> PeftModel:
    """Frozen model with the trained adapter of a run, in eval mode; an ArtefactError if it is missing or not whole.

    Each process has the whole model, or its share where the run's DeepSpeed config is ZeRO-3. The model has been
    probed; `num_tokens` is the length of the longest row of the data. Collective.
    """
    held, shares = _require_adapter(config), sharing_config(config)
    folder = str(config.run_dir / ADAPTER_FOLDER)
    with loading_shares(shares):
        model: Any = PeftModel.from_pretrained(load_frozen_model(config), folder, autocast_adapter_dtype=False)
        _require_tensors(config, held, set(get_peft_model_state_dict(model, save_embedding_layers=False)))
        model.base_model.prefer_chunks()
        model = loading.to_device(model) if shares is None else model
        probing.probe_model(model, None, (*probing.TRAINING, "generation"), num_tokens, False)
        if shares is not None:
            share_out(model, shares, by_layer=True)  # decoder and head are called by themselves
    return model.eval()


def load_adapter_alone(config: RunConfig) -> PeftModel:
    """The trained adapter of a run, on the CPU, on a frozen model that has shapes and no weights; errors as above."""
    held = _require_adapter(config)
    found = loading.load_model_config(config.model.folder)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(found, dtype=loading.DTYPES[config.model.dtype])
    options: Any = {"autocast_adapter_dtype": False, "low_cpu_mem_usage": True}
    latent: Any = PeftModel.from_pretrained(loading.freeze(model), str(config.run_dir / ADAPTER_FOLDER), **options)
    # PEFT puts the adapter where its base layer is, so its tensors are put in place here, each under its own name.
    ordered = list(latent.named_parameters())
    numbers = {name: torch.tensor(i) for i, (name, _) in enumerate(ordered)}
    kept = get_peft_model_state_dict(latent, state_dict=numbers, save_embedding_layers=False)
    of_file = {key: ordered[int(i)] for key, i in kept.items()}
    _require_tensors(config, held, set(of_file))
    tensors = load_file(str(config.run_dir / ADAPTER_FOLDER / WEIGHTS))
    placed = {name: tensors[key].to(meta.dtype) for key, (name, meta) in of_file.items()}
    latent.load_state_dict(placed, strict=False, assign=True)
    return latent.eval()


def _require_adapter(config: RunConfig) -> set[str]:
    """Names of the tensors of the run's adapter."""
    adapter = config.run_dir / ADAPTER_FOLDER
    if not (adapter / "adapter_config.json").is_file():
        remedy = "run `zlora train CONFIG` first"
        raise ArtefactError(f"no trained adapter in {adapter}", expected="adapter_config.json", remedy=remedy)
    try:
        with safe_open(str(adapter / WEIGHTS), "pt") as tensors:
            held = set(tensors.keys())
    except (SafetensorError, OSError) as error:
        file = adapter / WEIGHTS
        raise ArtefactError(f"{file} cannot be read", got=error, remedy="train again, or copy it again") from None
    require_own_adapter(config.run_dir)
    return held


def _require_tensors(config: RunConfig, held: set[str], wanted: set[str]) -> None:
    if held != wanted:
        file, got = config.run_dir / ADAPTER_FOLDER / WEIGHTS, f"missing or unknown: {names(held ^ wanted)}"
        raise ArtefactError(f"{file} does not hold the tensors of this adapter", got=got, remedy="train again")
