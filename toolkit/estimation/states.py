"""Memory of a rank from step to step: weights, gradients, optimizer, DeepSpeed's buffers."""

from dataclasses import dataclass
from typing import Any

MASTER = 4  # bytes of an fp32 master weight, and of the gradient that updates it
ADAM = 8  # bytes of Adam's two moments


@dataclass(frozen=True, slots=True)
class Parameters:
    """The parameters of the model, in elements."""

    frozen: int
    trainable: int
    itemsize: int  # bytes of an element
    hidden_size: int  # of the language model, from which "auto" sizes of a DeepSpeed config are made
    layer: int = 0  # the largest of the decoder layers that ZeRO-3 gathers whole
    codes: int = 0  # of the frozen ones, those that are held as codes of a few bits
    code_bytes: float = 0.0  # bytes of such an element
    decoded: int = 0  # the most of these that are numbers at a time, for a product

    @property
    def total(self) -> int:
        """All elements."""
        return self.frozen + self.trainable

    @property
    def frozen_bytes(self) -> int:
        """Bytes of the frozen ones in a process that holds them whole."""
        return (self.frozen - self.codes) * self.itemsize + round(self.codes * self.code_bytes)


@dataclass(frozen=True, slots=True)
class DeepSpeedSizes:
    """The numbers of a DeepSpeed config that decide memory and traffic; elements, not bytes."""

    stage: int
    reduce_bucket: int
    num_buckets: int  # 2 where reduction overlaps the backward
    prefetch_bucket: int
    persistence_threshold: int  # under ZeRO-3, parameters of no more elements are whole on every rank
    max_reuse_distance: int  # under ZeRO-3, a parameter stays whole if it is used again within so many elements
    hpz: int  # ranks over which a second copy of the shards is spread; 1: no such copy
    offload_optimizer: bool
    offload_param: bool

    @classmethod
    def of(cls, config: dict[str, Any], hidden_size: int, layer: int = 0, bucket: int = 0) -> "DeepSpeedSizes":
        """The sizes of a DeepSpeed config, "auto" as in training and defaults as in DeepSpeed (0.19.8).

        `layer` is the largest layer that is gathered whole, `bucket` that of gradients where the config says "auto".
        """
        zero = config.get("zero_optimization", {})

        def size(name: str, auto: int, default: int) -> int:
            value = zero.get(name, zero.get(name.removeprefix("stage3_"), default))
            return auto if value == "auto" else int(value)

        def offloaded(name: str) -> bool:
            return (zero.get(name) or {}).get("device", "none") not in ("none", None)

        square = hidden_size * hidden_size
        return cls(
            stage=int(zero.get("stage", 0)),
            reduce_bucket=size("reduce_bucket_size", bucket or square, 500_000_000),
            num_buckets=2 if zero.get("overlap_comm") else 1,
            prefetch_bucket=size("stage3_prefetch_bucket_size", max(int(0.9 * square), layer), 50_000_000),
            persistence_threshold=size("stage3_param_persistence_threshold", 10 * hidden_size, 100_000),
            max_reuse_distance=size("stage3_max_reuse_distance", 10**9, 10**9),
            hpz=max(1, int(zero.get("zero_hpz_partition_size", 1))),
            offload_optimizer=offloaded("offload_optimizer"),
            offload_param=offloaded("offload_param"),
        )


@dataclass(frozen=True, slots=True)
class State:
    """Bytes of one rank during a backward."""

    frozen: int  # weights, or this rank's shards of them
    trainable: int
    whole: int  # under ZeRO-3, the most that is gathered at a time or fetched ahead
    gradients: int
    optimizer: int  # fp32 master weights and Adam's moments
    step: int  # fp32 gradients and their update, while the optimizer works and no activations live; not in the total
    buckets: int  # in which gradients are reduced
    host: int  # in the memory of the host, by offloading; not in the total

    @property
    def total(self) -> int:
        """All bytes on the device."""
        return self.frozen + self.trainable + self.whole + self.gradients + self.optimizer + self.buckets


def state_of(parameters: Parameters, sizes: DeepSpeedSizes, num_ranks: int, gathered: int = 0) -> State:
    """The state of one of `num_ranks` ranks.

    Args:
        gathered: under ZeRO-3, the most elements that are whole at a time, see toolkit.estimation.traffic.
    Source: the optimizers of DeepSpeed 0.19.8; ZeRO: Rajbhandari et al. (2020).
    """
    size, trainable = parameters.itemsize, parameters.trainable
    shard = -(-trainable // num_ranks) if sizes.stage else trainable
    whole, host = 0, 0
    weights = [parameters.frozen_bytes, trainable * size]
    if sizes.stage == 3:
        copies = 1 / num_ranks + (1 / sizes.hpz if sizes.hpz > 1 else 0)
        weights = [int(weight * copies) for weight in weights]
        whole = (gathered + sizes.prefetch_bucket) * size
    gradients = (trainable if sizes.stage < 2 else shard) * size
    own_master = sizes.stage == 0 and size == MASTER  # without ZeRO an fp32 model is its own master
    optimizer = shard * (ADAM + (0 if own_master else MASTER))
    step = shard * (MASTER if own_master else 2 * MASTER)
    if sizes.offload_optimizer:
        host, optimizer, step = optimizer + shard * MASTER, 0, 0  # the host has the fp32 gradients, too
    if sizes.offload_param:
        host, weights = host + sum(weights), [0, 0]
    return State(weights[0], weights[1], whole, gradients, optimizer, step, _buckets(sizes, trainable) * size, host)


def _buckets(sizes: DeepSpeedSizes, trainable: int) -> int:
    """Elements: stage 0 flattens all gradients, stage 1 the gradients of a bucket; 2 and 3 allocate whole buckets."""
    if sizes.stage == 0:
        return min(trainable, 500_000_000)
    if sizes.stage == 1:
        return min(sizes.reduce_bucket, trainable) * sizes.num_buckets
    return sizes.reduce_bucket * sizes.num_buckets
