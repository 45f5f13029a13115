"""Which DeepSpeed config fits on a cluster, and which of those to take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.estimation.states import DeepSpeedSizes, Parameters, State, state_of
from toolkit.estimation.trace import Trace
from toolkit.estimation.traffic import Traffic, gathers, traffic_of


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where the run is to go.

    Args:
        num_nodes, devices_per_node: one process per device.
        device_bytes: memory of a device.
        margin: share of it that stays free: the context of the driver, fragmentation, what kernels allocate inside.
    """

    num_nodes: int
    devices_per_node: int
    device_bytes: int
    margin: float

    @property
    def num_ranks(self) -> int:
        """Processes."""
        return self.num_nodes * self.devices_per_node

    @property
    def usable(self) -> int:
        """Bytes of a device that may be filled."""
        return int(self.device_bytes * (1 - self.margin))


@dataclass(frozen=True, slots=True)
class Plan:
    """One DeepSpeed config on the cluster.

    Args:
        name: as in `deepspeed` of the run config.
        sizes, state, traffic: see there.
        total: bytes of a device at the peak of a step: the state, and the larger of micro-batch and optimizer's step.
        sent, sent_far: bytes that a rank sends per optimizer step, and those that leave its hpZ group.
        fits: whether the total is within what may be filled.
    """

    name: str
    sizes: DeepSpeedSizes
    state: State
    traffic: Traffic
    total: int
    sent: int
    sent_far: int
    fits: bool


def plans(
    configs: Mapping[str, DeepSpeedSizes],
    parameters: Parameters,
    trace: Trace,
    cluster: Cluster,
    num_micro_batches: int,
) -> list[Plan]:
    """Every config on the cluster, for micro-batches like the traced one."""
    found, ranks = [], cluster.num_ranks
    for name, sizes in configs.items():
        most = gathers(trace.uses, sizes, ranks).most if sizes.stage == 3 else 0
        state = state_of(parameters, sizes, ranks, most)
        traffic = traffic_of(parameters, sizes, ranks, num_micro_batches, trace.uses)
        total, sent = state.total + max(trace.peak, state.step), traffic.sent(ranks, sizes.hpz)
        far = traffic.sent_far(ranks)
        found.append(Plan(name, sizes, state, traffic, total, sent, far, total <= cluster.usable))
    return found


def choose(candidates: Sequence[Plan]) -> Plan | None:
    """Of the plans that fit the one without offloading that sends least, then the lowest stage; None if none fits.

    Offloading sends no less and moves the optimizer's step or the weights over the bus to the host, so it comes last,
    and that of the optimizer before that of the weights.
    """
    fitting = [plan for plan in candidates if plan.fits]

    def cost(plan: Plan) -> tuple[int, int, int, int]:
        offloaded = plan.sizes.offload_optimizer + 2 * plan.sizes.offload_param
        return offloaded, plan.sent_far, plan.sent, plan.sizes.stage

    return min(fitting, key=cost, default=None)
