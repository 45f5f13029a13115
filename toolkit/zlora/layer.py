"""The zlora layer: y = W x + s B diag(g_row) A x, with g_row looked up per row of the batch."""

import math
import warnings
from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTunerLayer, check_adapters_to_merge
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from toolkit.kernels.casting import CastingLinear
from toolkit.zlora.config import ZLoraConfig
from toolkit.zlora.gate_box import GateBox
from toolkit.zlora.gates import Gates

MERGEABLE = (torch.float64, torch.float32, torch.bfloat16, torch.float16)  # not the codes of quantised weights
NO_CODE = "zlora: merging needs a code: merge_and_unload(z=k), or merge_adapter(z=k)"


class GateTable(nn.Module):
    """One row of r gates per column of the codes. A module of its own, so that ZeRO-3 gathers it when it runs."""

    def __init__(self, width: int, r: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(width, r))

    def forward(self, codes_RK: Tensor) -> Tensor:
        """(rows, r): the rows of the table weighted by the codes; ValueError if these have another width."""
        have, expected = codes_RK.shape[-1], self.weight.shape[0]
        if have != expected:
            raise ValueError(f"codes have {have + 1} columns, expected width + 1 = {expected + 1}")
        return codes_RK.to(self.weight.dtype) @ self.weight


class ZLoraLayer(BaseTunerLayer):
    adapter_layer_names = ("zlora_A", "zlora_B", "zlora_gate")
    other_param_names = ("zlora_config", "zlora_dropout")

    def __init__(self, base_layer: nn.Module, box: GateBox) -> None:
        self.base_layer = base_layer
        self.box = box
        self.zlora_A = nn.ModuleDict({})
        self.zlora_B = nn.ModuleDict({})
        self.zlora_gate = nn.ModuleDict({})
        self.zlora_dropout = nn.ModuleDict({})
        self.zlora_config: dict[str, ZLoraConfig] = {}
        self._disable_adapters = False
        self.merged_adapters = []
        self.name = type(base_layer).__name__  # in the LM
        self.set_aside: Tensor | None = None  # the unmerged weight while merged; while disabled, the merged one
        base = self.get_base_layer()
        names = ("nx", "nf") if isinstance(base, Conv1D) else ("in_features", "out_features")
        self.in_features, self.out_features = (int(getattr(base, name)) for name in names)

    def update_layer(self, adapter_name: str, config: ZLoraConfig) -> None:
        """Add an adapter. Shapes only: the base weight is never read, since ZeRO-3 has emptied it by now."""
        ranks = config.r + config.posterior_r
        self.zlora_config[adapter_name] = config
        self.zlora_dropout[adapter_name] = (
            nn.Dropout(config.zlora_dropout) if config.zlora_dropout > 0 else nn.Identity()
        )
        self.zlora_A[adapter_name] = CastingLinear(self.in_features, ranks, bias=False)
        self.zlora_B[adapter_name] = CastingLinear(ranks, self.out_features, bias=False)
        nn.init.kaiming_uniform_(self.zlora_A[adapter_name].weight, a=math.sqrt(5))  # pyright: ignore
        nn.init.zeros_(self.zlora_B[adapter_name].weight)  # pyright: ignore
        self.zlora_gate[adapter_name] = GateTable(config.z.width, config.r)
        config.z.reset_gates(self.zlora_gate[adapter_name].weight, config.gate_init_std)  # pyright: ignore
        self._move_adapter_to_device_of_base_layer(adapter_name)
        self.set_adapter(self.active_adapters)

    def gate_rows(self, adapter_name: str, codes_RC: Tensor) -> Tensor:
        """(rows, r + posterior_r): the gate of each row over the ranks of both blocks."""
        config = self.zlora_config[adapter_name]
        posterior_RR = codes_RC[:, -1:].expand(-1, config.posterior_r)
        generator_RR = self.zlora_gate[adapter_name](codes_RC[:, :-1])
        return torch.cat([generator_RR, posterior_RR.to(generator_RR.dtype)], dim=-1)

    def added(self, adapter_name: str, x_RTI: Tensor, result_RTO: Tensor) -> Tensor:
        """(rows, tokens, out): the base layer's result with the gated low-rank update for the gates now in the box.

        The result may be changed in place.
        """
        gates = self.box.required()
        if x_RTI.dim() == 2:  # OPT gives its feed-forward layers the tokens of all rows one behind the other
            x_RTI, result_RTO = (t.unflatten(0, self._rows(len(t))) for t in (x_RTI, result_RTO))
            return self.added(adapter_name, x_RTI, result_RTO).flatten(0, 1)
        if x_RTI.dim() == 4 and x_RTI.shape[1] == 1:  # DeepSeek-V3's keys before they are split into heads
            return self.added(adapter_name, x_RTI.squeeze(1), result_RTO.squeeze(1)).unsqueeze(1)
        if x_RTI.dim() != 3:
            raise ValueError(self._unfit(f"an input of shape {tuple(x_RTI.shape)}"))
        num_rows, num_tokens, _ = x_RTI.shape
        low_RTR = self.zlora_A[adapter_name](self.zlora_dropout[adapter_name](x_RTI))
        # Everything that multiplies the update is applied to the ranks, of which there are few, and not to what comes
        # out: one elementwise product per token over the ranks, whatever K is.
        codes_RC = gates.scaled(num_rows, low_RTR.dtype, self.zlora_config[adapter_name].scaling)
        scale_RTR = self.gate_rows(adapter_name, codes_RC).unsqueeze(1)
        active_RT1 = self._activity(gates, num_rows, num_tokens, low_RTR.dtype)
        if active_RT1 is not None:
            scale_RTR = scale_RTR * active_RT1
        # Autograd keeps nothing of what a plain linear map returns, and nobody else has it.
        own = type(self.base_layer) in (nn.Linear, Conv1D)
        return self.zlora_B[adapter_name](low_RTR * scale_RTR, addend=result_RTO, in_place=own)

    def _activity(self, gates: Gates, num_rows: int, num_tokens: int, dtype: torch.dtype) -> Tensor | None:
        """Where the gates act; latent attention also makes keys of what lies cached before its input."""
        behind = 0 if gates.shape is None else num_tokens - gates.shape[1]
        if behind <= 0 or self.box.given is None or self.box.given.everywhere:
            return gates.mask(num_rows, num_tokens, dtype)
        columns_T = torch.arange(num_tokens, device=gates.codes_RC.device)
        return (columns_T >= behind + gates.begin()).to(dtype).view(1, -1, 1)

    def _rows(self, num_tokens: int) -> tuple[int, int]:
        """Rows and tokens per row of an input that has them one behind the other."""
        shape = self.box.required().shape
        if shape is None or shape[0] * shape[1] != num_tokens:
            raise ValueError(self._unfit(f"{num_tokens} tokens without rows, which are not those of the text"))
        return shape

    def _unfit(self, got: str) -> str:
        return (
            f"zlora: {self.name} is given {got}, and zlora needs [rows, tokens, features]; leave this module out "
            f"with exclude_modules"
        )

    def delta_weight(self, adapter_name: str, z: int) -> Tensor:
        """(out, in) float32, or (in, out) of a Conv1D: s B diag(g_z) A for a fixed z; errors as in folded."""
        a_RI, b_OR = self.folded(adapter_name, z)
        delta = (b_OR @ a_RI) * self.zlora_config[adapter_name].scaling
        return delta.t() if isinstance(self.get_base_layer(), Conv1D) else delta

    def folded(self, adapter_name: str, z: int) -> tuple[Tensor, Tensor]:
        """Plain LoRA factors of one code in float32: A (r, in) and B diag(g_z) (out, r).

        ValueError if z is not a valid code.
        """
        config = self.zlora_config[adapter_name]
        a_RI = self.zlora_A[adapter_name].weight[: config.r].float()  # pyright: ignore
        b_OR = self.zlora_B[adapter_name].weight[:, : config.r].float()  # pyright: ignore
        table: Tensor = self.zlora_gate[adapter_name].weight  # pyright: ignore
        row_C = config.z.rows(config.z.number(z).to(table.device))
        return a_RI, b_OR * (row_C @ table.float())


class ZLoraLinear(nn.Module, ZLoraLayer):
    """zlora around a torch.nn.Linear, or transformers' Conv1D."""

    def __init__(self, base_layer: nn.Module, adapter_name: str, config: ZLoraConfig, box: GateBox) -> None:
        super().__init__()
        ZLoraLayer.__init__(self, base_layer, box)
        self._active_adapter = adapter_name
        self.update_layer(adapter_name, config)

    def forward(self, x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        result = self.base_layer(x, *args, **kwargs)
        if self.disable_adapters or self.merged:
            return result
        for name in self.active_adapters:
            if name in self.zlora_A and not self.box.required().frozen:
                result = self.added(name, x, result)
        return result

    def enable_adapters(self, enabled: bool) -> None:
        """As in peft; a disabled layer runs its unmerged weight, and is merged again once it is enabled."""
        if self.merged and enabled == self.disable_adapters:
            self._swap_weights()
        super().enable_adapters(enabled)

    def merge(self, safe_merge: bool = False, adapter_names: list[str] | None = None, z: int | None = None) -> None:
        """Add the update of one code to the base weight, which is kept until unmerge().

        ValueError if z is missing, and as in merged_weight.
        """
        if z is None:
            raise ValueError(NO_CODE)
        names = [name for name in check_adapters_to_merge(self, adapter_names) if name in self.zlora_A]
        if not names:
            return
        merged = self.merged_weight(names, z, safe_merge)
        if self.set_aside is None:
            self.set_aside = self.weight.data
        self.weight.data = merged
        self.merged_adapters.extend(names)

    def require_plain_weight(self) -> None:
        """Refuse a weight to which nothing can be added: ValueError naming the layer, its type and dtype."""
        weight = self.weight.data
        whole = weight.dim() == 2 and weight.numel() == self.in_features * self.out_features
        if type(weight) is Tensor and weight.dtype in MERGEABLE and whole and not weight.is_meta:
            return
        raise ValueError(
            f"zlora: cannot merge into {self.name}: its weight ({type(self.get_base_layer()).__name__}, "
            f"{weight.dtype}, shape {list(weight.shape)}) is quantised, sharded or offloaded, and an update cannot be "
            "added to what is stored. Load the base model whole and without quantisation to merge, or write plain LoRA "
            "folders (`zlora export`), which PEFT applies beside quantised weights"
        )

    def merged_weight(self, adapter_names: list[str], z: int, safe_merge: bool) -> Tensor:
        """(out, in) base weight, in its dtype, with the updates of one code added; the layer is not changed.

        ValueError if the weight is quantised or sharded, z is not a valid code, or with safe_merge if the
        result is not finite.
        """
        self.require_plain_weight()
        weight = self.weight.data
        wide = weight.to(torch.promote_types(weight.dtype, torch.float32))
        merged = sum((self.delta_weight(name, z) for name in adapter_names), wide).to(weight.dtype)
        if safe_merge and not torch.isfinite(merged).all():
            raise ValueError(f"zlora: merging {adapter_names} with z={z} into {self.name} gives non-finite weights")
        return merged

    def unmerge(self) -> None:
        """Put back the very weight that merge() found."""
        if not self.merged:
            warnings.warn("Already unmerged. Nothing to do.", stacklevel=2)
            return
        if not self.disable_adapters:
            self._swap_weights()
        self.merged_adapters.clear()
        self.set_aside = None

    def _swap_weights(self) -> None:
        aside, weight = self.set_aside, self.weight
        assert aside is not None
        self.set_aside, weight.data = weight.data, aside.to(weight)

    def __repr__(self) -> str:
        return "zlora." + super().__repr__()
