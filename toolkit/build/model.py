"""RunConfig to the frozen model and the adapter on it."""

from pathlib import Path
from typing import Any

from peft import PeftModel, get_peft_model
from peft.utils import get_peft_model_state_dict
from safetensors import SafetensorError, safe_open
from transformers import PreTrainedModel, set_seed

import toolkit.zlora  # noqa: F401  (registers the PEFT method)
from toolkit.build import probing
from toolkit.build.starts import Clusters
from toolkit.config import RunConfig
from toolkit.errors import ArtefactError, ConfigError
from toolkit.latent.warm_start import fit_head
from toolkit.lm import loading
from toolkit.lm.folder import names
from toolkit.runtime.digest import adapter_digest, config_digest
from toolkit.runtime.distributed import is_main
from toolkit.runtime.files import read_object
from toolkit.runtime.run_folder import ADAPTER as ADAPTER_FOLDER
from toolkit.zlora import ZLoraConfig
from toolkit.zlora.targets import unfit


def load_frozen_model(config: RunConfig) -> PreTrainedModel:
    """The entangled model in the run's dtype, in memory unless DeepSpeed shards it."""
    return loading.load_frozen_model(config.model.path, config.model.dtype, config.model.attn_implementation)


def zlora_config(config: RunConfig) -> ZLoraConfig:
    """The adapter config of a run."""
    return ZLoraConfig(
        task_type="CAUSAL_LM",
        base_model_name_or_path=str(config.model.path),
        latent=config.latent,
        **config.zlora.model_dump(),
    )


def build_latent_model(config: RunConfig, clusters: Clusters | None = None, num_tokens: int = 0) -> PeftModel:
    """Frozen model with the adapter of add_adapter, its posterior fitted to clusters; None: it starts near uniform.

    The model has been probed, see toolkit.zlora.probe; `num_tokens` is the length of the longest row of the data.
    """
    latent: Any = add_adapter(config, load_frozen_model(config))
    if clusters is not None:
        # Before DeepSpeed takes the weights over: the head is whole, and its fp32 copy is not made yet.
        fitted = fit_head(latent.base_model.heads.posterior, clusters.read_NH, clusters.labels_N)
        if is_main():
            num = len(clusters.labels_N)
            print(f"start: the posterior names the cluster of {fitted:.0%} of {num} examples", flush=True)
    probing.probe_model(latent, None, probing.TRAINING, num_tokens, config.train.gradient_checkpointing)
    return latent


def add_adapter(config: RunConfig, model: PreTrainedModel) -> PeftModel:
    """A fresh adapter, seeded; the LM head is read in chunks where it can be.

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


def load_latent_model(config: RunConfig, num_tokens: int | None = None) -> PeftModel:
    """Frozen model with the trained adapter of a run, in eval mode; an ArtefactError if it is missing or not whole.

    With `num_tokens`, the length of the longest row of the data, the model has been probed.
    """
    adapter, remedy = config.run_dir / ADAPTER_FOLDER, "run `zlora train CONFIG` first"
    if not (adapter / "adapter_config.json").is_file():
        raise ArtefactError(f"no trained adapter in {adapter}", expected="adapter_config.json", remedy=remedy)
    file = adapter / "adapter_model.safetensors"
    try:
        with safe_open(str(file), "pt") as tensors:
            held = set(tensors.keys())
    except (SafetensorError, OSError) as error:
        raise ArtefactError(f"{file} cannot be read", got=error, remedy="train again, or copy it again") from None
    require_own_adapter(config.run_dir)
    model: Any = PeftModel.from_pretrained(load_frozen_model(config), str(adapter), autocast_adapter_dtype=False)
    wrong = held ^ set(get_peft_model_state_dict(model))
    if wrong:
        got = f"missing or unknown: {names(wrong)}"
        raise ArtefactError(f"{file} does not hold the tensors of this adapter", got=got, remedy="train again")
    model.base_model.prefer_chunks()
    model = loading.to_device(model).eval()
    if num_tokens is not None:
        probing.probe_model(model, None, (*probing.TRAINING, "generation"), num_tokens, False)
    return model
