"""What `zlora estimate` found."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from toolkit.estimation.plan import Cluster, Plan
from toolkit.estimation.states import Parameters
from toolkit.estimation.trace import Trace


@dataclass(frozen=True, slots=True)
class Lengths:
    """Tokens of an example, end token included.

    Args:
        prompt, response: the largest, which decide memory.
        typical_prompt, typical_response: the medians, by which operations are counted.
        source: where they are from.
    """

    prompt: int
    response: int
    typical_prompt: int
    typical_response: int
    source: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run takes. Bytes and floating-point operations of one rank, where not said otherwise.

    Args:
        model: where its shapes are from.
        dtype, checkpointing, batch_size, gradient_accumulation, latent, num_latents: of the run.
        lengths: of the data.
        cluster: where it is to go.
        parameters: frozen and trainable.
        groups: trainable parameters by the groups that are clipped.
        trace: of a micro-batch of the largest lengths.
        typical: of one of the median lengths.
        flops_per_step: of all ranks, one optimizer step at the median lengths.
        plans: by the names of DeepSpeed configs.
        recommended: the one to take; None: none fits.
        configured: the run's own.
        max_batch_size, max_num_latents: the largest that fit under that plan; None: not asked for, or no limit.
        notes: what is assumed or left out.
    """

    model: str
    dtype: str
    checkpointing: bool
    batch_size: int
    gradient_accumulation: int
    latent: str
    num_latents: int
    lengths: Lengths
    cluster: Cluster
    parameters: Parameters
    groups: dict[str, int]
    trace: Trace
    typical: Trace
    flops_per_step: int
    plans: list[Plan]
    recommended: Plan | None
    configured: str | None
    max_batch_size: int | None = None
    max_num_latents: int | None = None
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready; of the plan that is recommended the name."""
        values: dict[str, Any] = asdict(self) | {"recommended": self.recommended.name if self.recommended else None}
        for trace in (values["trace"], values["typical"]):
            del trace["uses"]
        for plan, made in zip(values["plans"], self.plans, strict=True):
            plan["state"]["total"] = made.state.total
        values["cluster"] |= {"num_ranks": self.cluster.num_ranks, "usable": self.cluster.usable}
        return values
