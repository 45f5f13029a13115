"""Parameters, their float32 master copies and their Adam moments: read whole, and replaced, under every ZeRO stage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn

from toolkit.runtime.distributed import all_sum, is_main

MOMENTS = ("exp_avg", "exp_avg_sq")  # of torch's Adam


class Masters:
    """What an optimizer keeps of its parameters.

    Where it lies depends on the optimizer (DeepSpeed 0.19.8): in torch's own, over the parameters themselves at stage 0
    and without DeepSpeed, over float32 copies of them at stage 0 in bfloat16; a part per process of flat copies at
    stages 1 and 2; a part per process of each parameter at stage 3.

    Args:
        optimizer: torch's Adam, or what DeepSpeed and accelerate have wrapped around it; after its first step, and
            made anew after a checkpoint was loaded.
    """

    def __init__(self, optimizer: Any) -> None:
        self._copies: dict[int, Tensor] = {}  # id of a parameter in bfloat16 -> its copy, stage 0
        while hasattr(optimizer, "optimizer"):
            if hasattr(optimizer, "fp32_groups"):
                for group, copies in zip(optimizer.fp16_groups, optimizer.fp32_groups, strict=True):
                    self._copies |= {id(p): copy for p, copy in zip(group, copies, strict=True)}
            optimizer = optimizer.optimizer
        self._adam: torch.optim.Optimizer = optimizer

    def whole(self, parameter: nn.Parameter) -> dict[str, Tensor]:
        """`value`, of the master copy where there is one, and the MOMENTS of a trainable parameter; collective.

        Returns:
            Copies in float32 in the shape of the whole parameter, on every process.
        """
        return {name: self._whole(parameter, name).float().clone() for name in ("value", *MOMENTS)}

    def _whole(self, parameter: Any, name: str) -> Tensor:
        if hasattr(parameter, "ds_id"):
            from deepspeed.utils import safe_get_full_fp32_param, safe_get_full_optimizer_state

            if name == "value":
                return safe_get_full_fp32_param(parameter)  # pyright: ignore
            return safe_get_full_optimizer_state(parameter, name)  # pyright: ignore
        if not hasattr(parameter, "_hp_mapping"):
            stepped: Any = self._copies.get(id(parameter), parameter)
            return stepped.detach() if name == "value" else self._adam.state[stepped][name]
        flat = torch.zeros(parameter.numel(), device=parameter.device)
        for place, part in self._fragments(parameter, name):
            flat[place] = part.to(flat.device)
        return all_sum(flat).view_as(parameter)

    def replace(self, parameter: nn.Parameter, new: Mapping[str, Tensor]) -> None:
        """Give a trainable parameter, its master copy and its moments these values; collective.

        Between optimizer steps only: a gradient that waits for a step is left as it is.

        Args:
            new: as `whole` returns it, the same on every process.
        """
        if hasattr(parameter, "ds_id"):
            self._replace_sharded(parameter, new)
            return
        parameter.data.copy_(new["value"])
        for name, value in new.items():
            if hasattr(parameter, "_hp_mapping"):
                for place, part in self._fragments(parameter, name):
                    part.copy_(value.flatten()[place])
            else:
                stepped = self._copies.get(id(parameter), parameter)
                (stepped.data if name == "value" else self._adam.state[stepped][name]).copy_(value)

    def _fragments(self, parameter: Any, name: str) -> list[tuple[slice, Tensor]]:
        """This process's part at stages 1 and 2, if it has one: where in the parameter it lies, and a view of it.

        DeepSpeed's safe_get_full_optimizer_state (0.19.8) finds the moments of the first parameter group only: it links
        all groups once the first of them has made its step, when the others have none.
        """
        mapping = parameter._hp_mapping
        if mapping is None:
            return []
        flat = self._adam.param_groups[mapping.param_group_index]["params"][0]
        flat = flat.data if name == "value" else self._adam.state[flat][name]
        here, there = mapping.lp_fragment_address, mapping.hp_fragment_address
        return [(slice(here.start, here.start + here.numel), flat.narrow(0, there.start, there.numel))]

    def _replace_sharded(self, parameter: Any, new: Mapping[str, Tensor]) -> None:
        """Stage 3: all parts are equally long, the last ones padded."""
        import deepspeed
        from deepspeed.utils import safe_set_local_fp32_param, safe_set_local_optimizer_state

        size, rank = parameter.ds_tensor.numel(), dist.get_rank(parameter.ds_process_group)
        for name, value in new.items():
            # Not safe_set_full_*: DeepSpeed (0.19.8) cuts the last part out of the whole without its padding.
            flat = value.flatten()
            part = nn.functional.pad(flat, (0, size * (rank + 1) - len(flat)))[size * rank :]
            if name == "value":
                safe_set_local_fp32_param(parameter, part)
            else:
                safe_set_local_optimizer_state(parameter, part, name)
        with deepspeed.zero.GatheredParameters([parameter], modifier_rank=0):
            if is_main():
                parameter.data.copy_(new["value"])
