"""A live code is split for one that died: they share its examples, its router, and at first its gates.

Between two optimizer steps. What is looked at depends on the seed and the step, so nothing has to be kept.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from toolkit.data import Example
from toolkit.latent.heads import CodeHead
from toolkit.latent.warm_start import fit_head, split_dead_code
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import gather_objects, is_main
from toolkit.training.draws import draw_seed
from toolkit.training.masters import Masters
from toolkit.training.trainer import LatentTrainer
from toolkit.training.usage import LIVE_THRESHOLD
from toolkit.zlora.layer import GateTable


class ReviveCallback(TrainerCallback):
    """Looks for a dead code after every so many optimizer steps, and revives the least used one.

    Args:
        trainer: of a categorical z.
        every: optimizer steps.
        num_examples: training examples looked at, drawn anew each time.
        after: no look up to this step: that at which restarts are compared, where a code just revived would count
            against its start.
    """

    def __init__(self, trainer: LatentTrainer, every: int, num_examples: int, after: int = 0) -> None:
        self.trainer, self.every, self.num_examples, self.after = trainer, every, num_examples, after

    def on_step_end(self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Collective. After the last step nothing would learn from it."""
        step = state.global_step
        if step % self.every or not self.after < step < state.max_steps:
            return
        dataset: Any = self.trainer.train_dataset
        generator = random.Random(draw_seed(args.seed, step))
        drawn = generator.sample(range(len(dataset)), min(self.num_examples, len(dataset)))
        figures = revive(self.trainer, [dataset.examples[i] for i in drawn])
        if figures is None:
            return
        # transformers (5.23) takes any line for that of the step, which is still to come.
        should_log = control.should_log
        self.trainer.log(figures)
        control.should_log = should_log
        if is_main():
            code, live, number, of = (int(figures[f"revived_{name}"]) for name in ("code", "from", "examples", "of"))
            print(
                f"step {step}: code {code} was dead and is offered {number} of {of} examples, of code "
                f"{live}; its mean q is now {figures['revived_usage']:.3f}",
                flush=True,
            )


@dataclass(frozen=True, slots=True)
class Measured:
    """What a revival is decided on, float64 on the CPU. N examples, K codes, posterior head of input width H.

    Args:
        log_q_NK, log_p_NK: posterior and router.
        nll_NK: nats per sequence under every code.
        nll_free_N: of the frozen model.
        pooled_NH: float32, what the posterior head reads.
    """

    log_q_NK: Tensor
    log_p_NK: Tensor
    nll_NK: Tensor
    nll_free_N: Tensor
    pooled_NH: Tensor


@dataclass(frozen=True, slots=True)
class Plan:
    """What a revival changes.

    Args:
        dead: the code to revive.
        live: the code whose gates it gets.
        share: of the live code's router probability, what it gets.
        head: new parameters of the posterior head by their name in it, float32 on the CPU.
        figures: of the log line.
    """

    dead: int
    live: int
    share: float
    head: dict[str, Tensor]
    figures: dict[str, float]


def revive(trainer: LatentTrainer, examples: Sequence[Example]) -> dict[str, float] | None:
    """Revive the least used code if it is dead on these examples; collective.

    Args:
        trainer: between two optimizer steps, not before the first.
        examples: the same on every process.
    Returns:
        The figures of the log line; None where no code is dead or none can be split, and nothing is changed.
    """
    measured, masters = measure(trainer, examples), Masters(trainer.optimizer)
    tuner: Any = trainer.model.base_model  # pyright: ignore
    parameters = dict(tuner.heads.posterior.named_parameters())
    head = {name: masters.whole(parameter)["value"] for name, parameter in parameters.items()}
    # One process plans for all: a last bit that differs between machines must not become two plans.
    beta_eff, device = trainer.beta_eff_now, trainer.args.device
    plan = gather_objects(plan_revival(head, measured, beta_eff, device) if is_main() else None)[0]
    if plan is None:
        return None
    for name, parameter in parameters.items():
        masters.replace(parameter, refitted(masters.whole(parameter), plan.head[name]))
    for module in tuner.modules():
        if isinstance(module, GateTable) and module.weight.requires_grad:
            masters.replace(module.weight, copied(masters.whole(module.weight), plan.dead, plan.live))
    for parameter in tuner.heads.router[-1].parameters():
        masters.replace(parameter, shared(masters.whole(parameter), plan))
    return plan.figures


def measure(trainer: LatentTrainer, examples: Sequence[Example]) -> Measured:
    """Every code on every example, in the order given, on every process; collective.

    The posterior sees all of y and there is no dropout, as in validation.
    """
    model: Any = trainer.model_wrapped
    head: Any = trainer.model.base_model.heads.posterior  # pyright: ignore
    pooled: list[Tensor] = []
    hook = head.register_forward_pre_hook(lambda module, args: pooled.append(args[0].detach().float()))
    indices: list[int] = []
    columns: list[list[Tensor]] = []
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            for batch, inputs in trainer.planned_batches(examples):
                out: LatentOutput = model(**inputs, estimator="all_codes")
                found = [t.double() for t in (out.log_q, out.log_p, out.nll.sum(-1), out.nll_free.sum(-1))]
                kept = [i for i, (_, counts) in enumerate(batch) if counts]
                indices += [batch[i][0] for i in kept]
                columns.append([column[kept].cpu() for column in (*found, pooled.pop())])
    finally:
        hook.remove()
        model.train(was_training)
    if trainer.is_deepspeed_enabled:
        model.empty_partition_cache()  # as after a validation
    # One tensor per column and process: pickling a view takes the whole batch along.
    parts = gather_objects((indices, [torch.cat(column) for column in zip(*columns, strict=True)]))
    order = torch.tensor([index for indices, _ in parts for index in indices]).argsort()
    return Measured(*(torch.cat(column)[order] for column in zip(*(columns for _, columns in parts), strict=True)))


def plan_revival(
    head: Mapping[str, Tensor], measured: Measured, beta_eff: float, device: torch.device | str = "cpu"
) -> Plan | None:
    """Fit the posterior head to the proposal of split_dead_code; every other example keeps its q.

    Args:
        head: parameters of the CodeHead by their name in it, whole; not changed.
        measured: the examples.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        device: where the head is fitted.
    Returns:
        None where no code is dead, or none can be split.
    """
    split = split_dead_code(
        measured.log_q_NK,
        measured.log_p_NK,
        measured.nll_NK,
        measured.nll_free_N,
        measured.pooled_NH,
        beta_eff=beta_eff,
        threshold=LIVE_THRESHOLD,
    )
    if split is None:
        return None
    target_NK = measured.log_q_NK.exp()
    target_NK[split.examples_M] = split.target_MK
    num_latents, head_dim = head["3.weight"].shape
    with torch.device("meta"):  # nothing is drawn: a resumed run must find torch's generator as the first one did
        work = CodeHead(measured.pooled_NH.shape[-1], head_dim, num_latents, init_std=0.0)
    work.to_empty(device=device).load_state_dict(dict(head))
    fit_head(work, measured.pooled_NH, target_NK, label_smoothing=0.0)
    with torch.no_grad():
        usage_K = work(measured.pooled_NH.to(device)).exp().mean(0)
    figures = {
        "revived_code": split.dead,
        "revived_from": split.live,
        "revived_examples": len(split.examples_M),
        "revived_of": len(target_NK),
        "revived_usage": float(usage_K[split.dead]),
    }
    fitted = {name: p.detach().cpu() for name, p in work.named_parameters()}
    return Plan(split.dead, split.live, split.share, fitted, figures)


def refitted(old: Mapping[str, Tensor], value: Tensor) -> dict[str, Tensor]:
    """A parameter with a new value and no momentum, as Masters.whole gives it.

    Adam's second moment becomes its mean over the tensor and not 0: the step count is shared with other parameters
    and stays, and from 0 the next steps would be 3 to 6 times too long.
    """
    square = old["exp_avg_sq"]
    return {
        "value": value.to(square),
        "exp_avg": torch.zeros_like(square),
        "exp_avg_sq": square.mean().expand_as(square).clone(),
    }


def copied(old: Mapping[str, Tensor], dead: int, live: int) -> dict[str, Tensor]:
    """A parameter with a row per code in which the dead code has the live one's row, and no momentum in it."""
    new = {name: tensor.clone() for name, tensor in old.items()}
    for tensor in new.values():
        tensor[dead] = tensor[live]
    new["exp_avg"][dead] = 0.0
    return new


def shared(old: Mapping[str, Tensor], plan: Plan) -> dict[str, Tensor]:
    """Weight or bias of the router's last layer: both codes together get what the live one had, at every prompt."""
    new = copied(old, plan.dead, plan.live)
    if new["value"].dim() == 1:
        new["value"][plan.dead] += math.log(plan.share)
        new["value"][plan.live] += math.log1p(-plan.share)
    return new
