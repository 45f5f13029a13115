"""The DeepSpeed configs on a cluster: whether they fit, the one to take, and how far a size can grow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.estimation.states import DeepSpeedSizes, Parameters, State, state_of
from toolkit.estimation.trace import Trace
from toolkit.estimation.traffic import Traffic, gathers, traffic_of

# Of a GPU, by experience: CUDA's context with cuBLAS's and cuDNN's workspaces; NCCL's buffers of several ranks.
CONTEXT_BYTES, NCCL_BYTES = 3 * 2**28, 5 * 2**28


@dataclass(frozen=True, slots=True)
class Cluster:
    """The machines of a run, with one process per device."""

    num_nodes: int
    devices_per_node: int
    device_bytes: int
    margin: float  # the share of the other bytes left to fragmentation and the inside of kernels
    reserved: int = 0  # bytes of the driver's context, of libraries and of communication

    @property
    def num_ranks(self) -> int:
        """The number of processes."""
        return self.num_nodes * self.devices_per_node

    @classmethod
    def of_gpus(cls, num_nodes: int, devices_per_node: int, device_bytes: int, margin: float) -> "Cluster":
        """A cluster of GPUs, with what is taken before the first tensor."""
        reserved = CONTEXT_BYTES + (NCCL_BYTES if num_nodes * devices_per_node > 1 else 0)
        return cls(num_nodes, devices_per_node, device_bytes, margin, reserved)

    @property
    def usable(self) -> int:
        """The bytes of a device that may be filled."""
        return max(0, int((self.device_bytes - self.reserved) * (1 - self.margin)))


@dataclass(frozen=True, slots=True)
class Plan:
    """One DeepSpeed config on the cluster."""

    name: str  # as in `deepspeed` of the run config
    sizes: DeepSpeedSizes
    state: State
    traffic: Traffic
    total: int  # bytes of a device: the state, and the largest of micro-batch, optimizer's step and validation
    sent: int  # bytes that a rank sends per optimizer step
    sent_far: int  # the part of them that leaves its hpZ group
    fits: bool


def plans(
    configs: Mapping[str, DeepSpeedSizes],
    parameters: Parameters,
    trace: Trace,
    cluster: Cluster,
    num_micro_batches: int,
) -> list[Plan]:
    """The plan of every config, for micro-batches like the traced one."""
    found, ranks = [], cluster.num_ranks
    for name, sizes in configs.items():
        gathered = gathers(trace.uses, sizes, ranks)
        state = state_of(parameters, sizes, ranks, gathered.most)
        traffic = traffic_of(parameters, sizes, ranks, num_micro_batches, gathered)
        decoded = parameters.decoded * parameters.itemsize
        total = state.total + max(max(trace.peak, trace.validation) + decoded, state.step)
        sent = traffic.sent(ranks, sizes.hpz), traffic.sent_far(ranks)
        found.append(Plan(name, sizes, state, traffic, total, *sent, fits=total <= cluster.usable))
    return found


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Bytes that `zlora evaluate` and `zlora generate` take on a device, weights included."""

    copy: int  # each process holds the whole model
    share: int | None  # ZeRO-3 shares it out over all of them; None: of one process, or of codes
    fits: str | None  # `copy`, which draws faster, or `share`; None: neither fits


def evaluation(parameters: Parameters, trace: Trace, cluster: Cluster) -> Evaluation:
    """The needs of forwards without gradient and of drawing; weights are gathered as by DeepSpeed's defaults."""
    most = max(trace.validation, trace.drawing) + parameters.decoded * parameters.itemsize
    copy, share = parameters.frozen_bytes + parameters.trainable * parameters.itemsize + most, None
    if cluster.num_ranks > 1 and not parameters.codes:
        sizes = DeepSpeedSizes.of({"zero_optimization": {"stage": 3}}, parameters.hidden_size)
        state = state_of(parameters, sizes, cluster.num_ranks, gathers(trace.uses, sizes, cluster.num_ranks).most)
        share = state.frozen + state.trainable + state.whole + most
    fitting = [name for name, size in (("copy", copy), ("share", share)) if size is not None and size <= cluster.usable]
    return Evaluation(copy, share, next(iter(fitting), None))


def choose(candidates: Sequence[Plan]) -> Plan | None:
    """The plan that fits without offloading and sends least, then the lowest stage; None if none fits.

    Offloading sends no less and moves the optimizer's step or the weights over the bus to the host, so it comes last,
    the weights after the optimizer.
    """

    def cost(plan: Plan) -> tuple[int, int, int, int]:
        offloaded = plan.sizes.offload_optimizer + 2 * plan.sizes.offload_param
        return offloaded, plan.sent_far, plan.sent, plan.sizes.stage

    return min((plan for plan in candidates if plan.fits), key=cost, default=None)


def largest(one: tuple[int, int], other: tuple[int, int], limit: int) -> int | None:
    """The largest size whose bytes are within the limit, on the line through two points (size, bytes).

    0: no size is; None: all are. The peak of a step is the largest of several sums, each linear in the size: beyond the
    points a steeper sum may take over, which the line does not know.
    """
    (size, total), (other_size, other_total) = one, other
    slope = (other_total - total) / (other_size - size)
    if slope <= 0:
        return None if max(total, other_total) <= limit else 0
    return max(0, int((limit - total) / slope + size))
