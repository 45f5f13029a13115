"""The result of an estimate."""

from dataclasses import asdict, dataclass, field
from typing import Any

from toolkit.estimation.plan import Cluster, Evaluation, Plan
from toolkit.estimation.states import Parameters
from toolkit.estimation.trace import Trace


@dataclass(frozen=True, slots=True)
class Lengths:
    """The numbers of tokens of an example, end token included."""

    prompt: int  # the largest, which decides memory
    response: int
    typical_prompt: int  # the median, by which operations are counted
    typical_response: int
    source: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """The needs of a run: bytes and floating-point operations of one rank, where not said otherwise."""

    verb: str  # whose step it is
    model: str  # the source of its shapes
    dtype: str
    checkpointing: bool
    batch_size: int
    gradient_accumulation: int
    latent: str
    num_latents: int
    lengths: Lengths
    cluster: Cluster
    parameters: Parameters
    groups: dict[str, int]  # trainable parameters by the groups that are clipped
    trace: Trace  # a micro-batch of the largest lengths
    typical: Trace  # a micro-batch of the median lengths
    flops_per_step: int  # all ranks, one optimizer step at the median lengths
    plans: list[Plan]
    recommended: Plan | None  # None: none fits
    configured: str | None  # the name of the run's own DeepSpeed config
    max_batch_size: int | None = None  # the largest under the recommended plan; None: not asked for, or no limit
    max_num_latents: int | None = None
    evaluation: Evaluation | None = None  # of a trained run; None: of another verb than train
    notes: list[str] = field(default_factory=list)  # assumptions and omissions

    def as_dict(self) -> dict[str, Any]:
        """The estimate, JSON-ready, with the recommended plan by its name."""
        values: dict[str, Any] = asdict(self) | {"recommended": self.recommended.name if self.recommended else None}
        for trace in (values["trace"], values["typical"]):
            del trace["uses"]
        for plan, made in zip(values["plans"], self.plans, strict=True):
            plan["state"]["total"] = made.state.total
        values["cluster"] |= {"num_ranks": self.cluster.num_ranks, "usable": self.cluster.usable}
        return values
