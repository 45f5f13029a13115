"""RunConfig to what the Trainer is given."""

import sys
from pathlib import Path
from typing import Any

from torch import nn
from transformers import TrainingArguments
from transformers.integrations.integration_utils import INTEGRATION_TO_CALLBACK, get_available_reporting_integrations

from toolkit.baseline import Baseline
from toolkit.components import hide
from toolkit.config import RunConfig
from toolkit.config.deepspeed import MAX_GRAD_NORM
from toolkit.config.filled import reduce_bucket
from toolkit.errors import ConfigError, did_you_mean
from toolkit.lm.parts import whole_layers
from toolkit.objective import JSD, KL, LossScale, Objective, Reconstruction, TokenWeights
from toolkit.runtime.device import has_gpu
from toolkit.runtime.distributed import world_size
from toolkit.training.clipping import GROUPS
from toolkit.zlora import ForwardSpec

MANY_PASSES = 10  # over the training rows, after which a model tends to know them by heart


def loss_scale(config: RunConfig, baseline: Baseline) -> LossScale:
    """c_base as the yardstick of a run's objective."""
    return baseline.scale(config.objective.reduction, config.objective.normalize)


def resolved_beta(config: RunConfig, scale: LossScale) -> float:
    """The weight of the KL that a run holds: objective.beta, or that of objective.beta_eff."""
    section = config.objective
    if section.beta is not None:
        return section.beta
    assert section.beta_eff is not None, "one of the two is given"
    return scale.beta(section.beta_eff)


def build_objective(config: RunConfig, scale: LossScale) -> Objective:
    """The objective of a run."""
    section, token = config.objective, config.objective.token_weight
    return Objective(
        latent=config.latent,
        reconstruction=Reconstruction(config.estimator, section.reduction, scale.divisor),
        kl=KL(resolved_beta(config, scale)),
        jsd=JSD(section.jsd),
        further=tuple(section.terms.values()),
        token_weights=TokenWeights(token.measure, token.alpha),
    )


def forward_spec(config: RunConfig) -> ForwardSpec:
    """Estimates and measures of a forward in training."""
    section = config.objective
    return ForwardSpec(
        estimator=config.estimator,
        jsd_grad=section.jsd > 0,
        jsd_weights=section.jsd_weights,
        token_measure=section.token_weight.measure,
    )


def _zero_optimization(args: Any) -> dict[str, Any]:
    """That section of the DeepSpeed config of a Trainer's arguments, to be filled in; empty without DeepSpeed."""
    given: Any = getattr(args, "hf_deepspeed_config", None)
    return given.config.get("zero_optimization", {}) if given else {}


def size_buckets(model: nn.Module, args: Any) -> None:
    """Fill in the size of the buckets in which gradients are reduced; before the Trainer takes the model."""
    values = _zero_optimization(args)
    if values.get("reduce_bucket_size") == "auto":
        trained = sum(getattr(p, "ds_numel", p.numel()) for p in model.parameters() if p.requires_grad)
        values["reduce_bucket_size"] = reduce_bucket(model.config.get_text_config().hidden_size, trained)  # pyright: ignore


def gather_by_layer(model: nn.Module, args: Any) -> None:
    """Have ZeRO-3 gather the weights of most decoder layers together, and the next layer's meanwhile.

    Its hooks then run once per layer and not five times per adapted linear map. Nothing happens under other stages, or
    where the DeepSpeed config has a `leaf_module` or a prefetch bucket of its own. Before the Trainer takes the model.
    """
    values = _zero_optimization(args)
    if values.get("stage") != 3 or "leaf_module" in values:
        return
    from deepspeed.utils import set_z3_leaf_module  # seconds, and not before the processes have started

    largest, bucket, hidden = 0, "stage3_prefetch_bucket_size", model.config.get_text_config().hidden_size  # pyright: ignore
    for layer in whole_layers(model):
        set_z3_leaf_module(layer, True)
        largest = max(largest, sum(getattr(p, "ds_numel", p.numel()) for p in layer.parameters()))
    if values.get(bucket) == "auto":
        values[bucket] = max(largest, int(0.9 * hidden * hidden))  # the latter by transformers (5.23)
        # DeepSpeed's default of 1e9 would leave no room for a second layer of a 70B model.
        values.setdefault("stage3_max_live_parameters", max(10**9, 3 * largest))


def max_grad_norms(config: RunConfig) -> dict[str, float]:
    """Largest gradient norm of each parameter group; 0: not clipped."""
    return dict.fromkeys(GROUPS, config.train.max_grad_norm)


def check_trackers(config: RunConfig) -> None:
    """Refuse trackers that transformers does not know or that are not installed, before a model is loaded."""
    known, ready = {*INTEGRATION_TO_CALLBACK, "none", "all"}, {*get_available_reporting_integrations(), "none", "all"}
    for name in config.train.report_to:
        if name not in known:
            remedy = did_you_mean(name, known)
            raise ConfigError("train.report_to: unknown tracker", got=name, expected=sorted(known), remedy=remedy)
        if name not in ready:
            raise ConfigError(
                f"train.report_to: {name} is not installed",
                got=", ".join(config.train.report_to),
                remedy=f"`pip install {name}`, or train.report_to=[]: train_log.jsonl is written in any case",
            )


class Arguments(TrainingArguments):
    """TrainingArguments whose text, which trackers get, holds no secrets."""

    def to_dict(self) -> dict[str, Any]:
        return hide(super().to_dict())


def passes(config: RunConfig, num_examples: int) -> str:
    """Line on how often training reads its examples, with a warning where it is often."""
    rows = config.train.batch_size * config.train.gradient_accumulation * world_size()
    times = config.train.steps * rows / num_examples
    words = f"training: {config.train.steps} steps of {rows} sequences, {times:.2g} passes over {num_examples} rows"
    return words + ("" if times <= MANY_PASSES else ": many; lower train.steps where validation gets worse")


def entangle_arguments(config: RunConfig, folder: Path, deepspeed: dict[str, Any] | None) -> dict[str, Any]:
    """Keyword arguments of transformers.TrainingArguments for `zlora entangle`, checkpoints in `folder`."""
    section = config.entangle
    warmup = min(20, section.steps // 10) if section.warmup_steps is None else section.warmup_steps
    return training_arguments(config, deepspeed) | {
        "output_dir": str(folder),
        "per_device_train_batch_size": section.batch_size,
        "gradient_accumulation_steps": section.gradient_accumulation,
        "max_steps": section.steps,
        "learning_rate": section.lr,
        "lr_scheduler_type": section.lr_scheduler,
        "warmup_steps": warmup,
        "max_grad_norm": MAX_GRAD_NORM,
        "gradient_checkpointing": section.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False} if section.gradient_checkpointing else None,
        "logging_steps": max(1, section.steps // 20),
        "logging_first_step": False,
        "eval_strategy": "steps" if section.eval_steps else "no",
        "eval_steps": section.eval_steps or None,
        "eval_on_start": False,
        "save_strategy": "steps" if section.save_steps else "no",
        "save_steps": section.save_steps or section.steps,
        "optim": "adamw_torch_fused" if deepspeed is None else "adamw_torch",
        "dataloader_drop_last": False,
        "ddp_find_unused_parameters": False,
    }


def training_arguments(config: RunConfig, deepspeed: dict[str, Any] | None) -> dict[str, Any]:
    """Keyword arguments of transformers.TrainingArguments for `zlora train`."""
    train = config.train
    return {
        "output_dir": str(config.run_dir / "checkpoints"),
        "per_device_train_batch_size": train.batch_size,
        "per_device_eval_batch_size": config.data.eval_batch_size,
        "gradient_accumulation_steps": train.gradient_accumulation,
        "max_steps": train.steps,
        "learning_rate": train.lr,
        "lr_scheduler_type": train.lr_scheduler,
        "warmup_steps": train.warmup_steps,
        "max_grad_norm": 0.0,  # also of DeepSpeed's gradient_clipping: the optimizer's hook clips, see max_grad_norms
        "optim": "adamw_torch",
        "bf16": config.model.dtype == "bfloat16",
        "gradient_checkpointing": train.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False} if train.gradient_checkpointing else None,
        "logging_steps": train.logging_steps,
        "logging_first_step": True,
        "logging_nan_inf_filter": False,
        "eval_strategy": "steps" if train.eval_steps else "no",
        "eval_steps": train.eval_steps or None,
        "eval_on_start": True,
        "save_strategy": "steps" if train.save_steps else "no",
        "save_steps": train.save_steps or train.steps,
        "report_to": train.report_to,
        "seed": config.seed,
        "dataloader_drop_last": True,
        "accelerator_config": {"non_blocking": has_gpu()},  # the next batch is copied to the device meanwhile
        "remove_unused_columns": False,
        "label_names": [],
        "disable_tqdm": not sys.stderr.isatty(),
        "ddp_timeout": int(train.timeout_s),
        "use_cpu": not has_gpu(),
        "deepspeed": deepspeed,
    }
