"""RunConfig -> what the Trainer is given."""

from __future__ import annotations

import sys
from typing import Any

import torch

from toolkit.baseline import Baseline
from toolkit.config import RunConfig
from toolkit.objective import ObjectiveWeights
from toolkit.training.clipping import GROUPS


def objective_weights(config: RunConfig, baseline: Baseline) -> ObjectiveWeights:
    """The objective of a run: c_base 1 leaves the reconstruction raw."""
    objective, token = config.objective, config.objective.token_weight
    c_base = baseline.c_base[objective.reduction].value if objective.normalize else 1.0
    return ObjectiveWeights(
        reduction=objective.reduction,
        c_base=c_base,
        excess=objective.excess,
        beta=objective.beta,
        jsd=objective.jsd,
        jsd_weights=objective.jsd_weights,
        token_measure=token.measure,
        token_alpha=token.alpha,
        token_low=token.low,
        token_high=token.high,
        free_bits=objective.free_bits,
        free_bits_mode=objective.free_bits_mode,
        posterior_entropy=objective.posterior_entropy,
        marginal_posterior=objective.marginal_posterior,
        marginal_router=objective.marginal_router,
        latent=config.zlora.latent,
        estimator=config.estimator,
        num_samples=objective.num_samples,
    )


def max_grad_norms(config: RunConfig) -> dict[str, float]:
    """Largest gradient norm of each parameter group; 0: not clipped."""
    return dict.fromkeys(GROUPS, config.train.max_grad_norm)


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
        "weight_decay": train.weight_decay,
        "lr_scheduler_type": train.lr_scheduler,
        "warmup_steps": train.warmup_steps,
        "max_grad_norm": 0.0,  # also of DeepSpeed's gradient_clipping: the optimizer's hook clips, see max_grad_norms
        "optim": "adamw_torch",
        "bf16": train.bf16,
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
        "save_total_limit": train.save_total_limit,
        "report_to": train.report_to,
        "seed": config.seed,
        "dataloader_drop_last": True,
        "remove_unused_columns": False,
        "label_names": [],
        "disable_tqdm": not sys.stderr.isatty(),
        "ddp_timeout": int(train.timeout_s),
        "use_cpu": not torch.cuda.is_available(),
        "deepspeed": deepspeed,
    }
