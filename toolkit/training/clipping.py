"""Gradient clipping per group of parameters, under every ZeRO stage, and the groups' gradient norms."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.nn.utils import clip_grads_with_norm_

from toolkit.errors import ConfigError, ToolkitError
from toolkit.runtime.distributed import all_sum

GROUPS = ("layers", "posterior", "router")
CHUNK = 2**24  # elements whose float64 copy exists at a time


def group_of(name: str) -> str:
    """The group of a trainable parameter, by its name in the PeftModel.

    `posterior` and `router` are the two heads. `layers` is everything else: the LoRA of all layers, in which the
    generator's and the posterior's ranks are rows and columns of the same tensors.
    """
    _, _, head = name.partition("zlora_heads.")
    return head.split(".")[1] if head else "layers"


def parameter_groups(named: Iterable[tuple[str, Tensor]]) -> list[dict[str, Any]]:
    """Optimizer groups, name and params, in the order of GROUPS. ZeRO keeps the name, also through a checkpoint."""
    members: dict[str, list[Tensor]] = {group: [] for group in GROUPS}
    for name, parameter in named:
        members[group_of(name)].append(parameter)
    return [{"name": group, "params": params} for group, params in members.items() if params]


class GroupClipper:
    """Clips the gradient of each parameter group to a norm of its own, just before the optimizer's step.

    Use: `optimizer.register_step_pre_hook(GroupClipper(...))`, with DeepSpeed's `gradient_clipping` at 0. All of
    DeepSpeed's optimizers (0.19.8) end in a step() of this very optimizer, with the unscaled gradients averaged over
    the ranks: whole at stage 0, a flat partition per group at stages 1 to 3. There a group's squared norm is the
    sum of its partitions'. A hook leaves the optimizer's type alone; ZeRO refuses subclasses of AdamW.

    A step whose gradient is not finite is not applied: ZeRO leaves it out itself, before the hook; without ZeRO the
    gradients are taken away, and `skipped` is true until the next step.

    Args:
        limits: largest 2-norm of each group, by its name; 0: measured, not clipped.
        sharded: whether a rank holds a part of each gradient (ZeRO 1 to 3) and not the whole of it.
        device: where the norms live, and one that the process group can sum over; offloaded gradients lie elsewhere.
    Raises:
        ValueError: if a limit is negative.
    Source: torch.nn.utils.clip_grad_norm_; docs/method.md section 7 for the groups.
    """

    def __init__(self, limits: Mapping[str, float], *, sharded: bool, device: torch.device) -> None:
        if any(limit < 0 for limit in limits.values()):
            raise ValueError(f"the largest gradient norm of a group must not be negative, got {dict(limits)}")
        self.limits, self.sharded, self.device = dict(limits), sharded, device
        self._norms: dict[str, Tensor] = {}
        self._members: dict[str, list[int]] = {}
        self.skipped = False

    def __call__(self, optimizer: torch.optim.Optimizer, args: Any, kwargs: Any) -> None:
        """Clip what the coming step will see; collective where sharded.

        ZeRO 1 and 2 call step() once per group and show it that group alone; ZeRO 3 leaves the others empty.

        Raises:
            ConfigError: if ZeRO-3 steps through a group in several parts, of which none knows the whole norm.
            KeyError: if a group has no name or its name has no limit.
        """
        groups = [group for group in optimizer.param_groups if group["params"]]
        with torch.no_grad():
            squares_G = torch.stack([self._squared_norm(group["params"]) for group in groups])
            norms_G = (all_sum(squares_G) if self.sharded else squares_G).sqrt()
            self.skipped = not bool(torch.isfinite(norms_G).all())
            if self.skipped and self.sharded:  # other groups may have been stepped through
                raise ToolkitError("the gradient is not finite", remedy="bf16.check_grad_overflow must not be false")
            for group, norm in zip(groups, norms_G, strict=True):
                self._require_whole(group)
                self._norms[group["name"]] = norm
                limit = self.limits[group["name"]]
                if self.skipped:
                    for parameter in group["params"]:
                        parameter.grad = None
                elif limit > 0:
                    clip_grads_with_norm_(group["params"], limit, norm)

    def _squared_norm(self, parameters: Iterable[Tensor]) -> Tensor:
        """Sum of squares of these gradients in float64, so that it does not depend on how they are partitioned."""
        total = torch.zeros((), dtype=torch.float64, device=self.device)
        for parameter in parameters:
            if parameter.grad is not None:
                for part in parameter.grad.reshape(-1).split(CHUNK):
                    total += torch.linalg.vector_norm(part, dtype=torch.float64).square().to(self.device)
        return total

    def _require_whole(self, group: dict[str, Any]) -> None:
        members = [id(parameter) for parameter in group["params"]]
        if self._members.setdefault(group["name"], members) != members:
            raise ConfigError(
                f"ZeRO-3 updates the parameter group {group['name']!r} in several parts, so it cannot be clipped",
                expected="one part: fewer trainable elements per process than zero_optimization.sub_group_size",
                remedy="raise sub_group_size in the DeepSpeed config",
            )

    def forget(self) -> None:
        """The step was not applied: its norms are not finite."""
        self._norms = {name: torch.full((), math.nan) for name in self.limits}

    def figures(self) -> dict[str, float]:
        """`grad_norm/<group>` of the last step, before clipping.

        Raises:
            ConfigError: if no step came by here, so that nothing was clipped.
        """
        if not self._norms:
            raise ConfigError(
                "no optimizer step passed the gradient clipping",
                expected="the optimizer that the Trainer created",
                remedy='set "zero_force_ds_cpu_optimizer": false in the DeepSpeed config, so that it is kept',
            )
        return {f"grad_norm/{name}": norm.item() for name, norm in self._norms.items()}
