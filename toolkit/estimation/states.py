"""What lies in memory from step to step, per rank: weights, gradients, optimizer, DeepSpeed's buffers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MASTER = 4  # bytes of an fp32 master weight, and of the gradient that updates it
ADAM = 8  # of its two moments


@dataclass(frozen=True, slots=True)
class Parameters:
    """How many, and of which dtype.

    Args:
        frozen, trainable: elements.
        itemsize: bytes of an element in the model.
        hidden_size: of the language model, from which "auto" sizes of a DeepSpeed config are made.
    """

    frozen: int
    trainable: int
    itemsize: int
    hidden_size: int

    @property
    def total(self) -> int:
        """All elements."""
        return self.frozen + self.trainable


@dataclass(frozen=True, slots=True)
class DeepSpeedSizes:
    """The numbers of a DeepSpeed config that decide memory and traffic. Elements, not bytes.

    Args:
        stage: of ZeRO.
        reduce_bucket, prefetch_bucket: sizes.
        num_buckets: 2 where reduction overlaps the backward.
        persistence_threshold: under ZeRO-3 parameters of no more elements are whole on every rank.
        max_reuse_distance: under ZeRO-3 a parameter stays whole if it is used again within so many elements.
        hpz: ranks over which a second copy of the shards is spread; 1: no such copy.
        offload_optimizer, offload_param: to the host.
    """

    stage: int
    reduce_bucket: int
    num_buckets: int
    prefetch_bucket: int
    persistence_threshold: int
    max_reuse_distance: int
    hpz: int
    offload_optimizer: bool
    offload_param: bool

    @classmethod
    def of(cls, config: dict[str, Any], hidden_size: int) -> DeepSpeedSizes:
        """From a DeepSpeed config; "auto" as transformers (5.23) fills it in, what is left out as DeepSpeed (0.19.8)."""
        zero = config.get("zero_optimization", {})

        def size(name: str, auto: int, default: int) -> int:
            value = zero.get(name, zero.get(name.removeprefix("stage3_"), default))
            return auto if value == "auto" else int(value)

        def offloaded(name: str) -> bool:
            return (zero.get(name) or {}).get("device", "none") not in ("none", None)

        square = hidden_size * hidden_size
        return cls(
            stage=int(zero.get("stage", 0)),
            reduce_bucket=size("reduce_bucket_size", square, 500_000_000),
            num_buckets=2 if zero.get("overlap_comm") else 1,
            prefetch_bucket=size("stage3_prefetch_bucket_size", int(0.9 * square), 50_000_000),
            persistence_threshold=size("stage3_param_persistence_threshold", 10 * hidden_size, 100_000),
            max_reuse_distance=size("stage3_max_reuse_distance", 10**9, 10**9),
            hpz=max(1, int(zero.get("zero_hpz_partition_size", 1))),
            offload_optimizer=offloaded("offload_optimizer"),
            offload_param=offloaded("offload_param"),
        )


@dataclass(frozen=True, slots=True)
class State:
    """Bytes of one rank that are there during a backward.

    Args:
        frozen, trainable: weights, or this rank's shards of them.
        whole: ZeRO-3: the most of what has been gathered at a time, and what is fetched ahead.
        gradients: of the trainable weights.
        optimizer: fp32 master weights, Adam's moments, and the fp32 gradient of the step.
        buckets: in which gradients are reduced.
        host: bytes that offloading keeps in the memory of the host instead; not part of the others.
    """

    frozen: int
    trainable: int
    whole: int
    gradients: int
    optimizer: int
    buckets: int
    host: int

    @property
    def total(self) -> int:
        """On the device."""
        return self.frozen + self.trainable + self.whole + self.gradients + self.optimizer + self.buckets


def state_of(parameters: Parameters, sizes: DeepSpeedSizes, num_ranks: int, gathered: int = 0) -> State:
    """What one of `num_ranks` ranks holds.

    Args:
        parameters: of the model.
        sizes: of the DeepSpeed config.
        num_ranks: over which shards are spread.
        gathered: ZeRO-3: the most elements that are whole at a time, see toolkit.estimation.traffic.
    Source: the optimizers of DeepSpeed 0.19.8; ZeRO: Rajbhandari et al. (2020).
    """
    size, trainable = parameters.itemsize, parameters.trainable
    shard = -(-trainable // num_ranks) if sizes.stage else trainable
    whole = 0
    weights = [parameters.frozen * size, trainable * size]
    if sizes.stage == 3:
        copies = 1 / num_ranks + (1 / sizes.hpz if sizes.hpz > 1 else 0)
        weights = [int(weight * copies) for weight in weights]
        whole = (gathered + sizes.prefetch_bucket) * size
    gradients = (trainable if sizes.stage < 2 else shard) * size
    optimizer = shard * _optimizer_bytes(sizes.stage, size)
    bucket = 0 if sizes.stage == 0 else min(sizes.reduce_bucket, max(trainable, 1)) * sizes.num_buckets
    if sizes.stage in (2, 3):
        bucket = sizes.reduce_bucket * sizes.num_buckets  # allocated whole
    elif sizes.stage == 0:
        bucket = min(trainable, 500_000_000)  # the flattened gradient that is summed
    host = 0
    if sizes.offload_optimizer:
        host, optimizer = optimizer, 0
    if sizes.offload_param:
        host, weights = host + sum(weights), [0, 0]
    return State(weights[0], weights[1], whole, gradients, optimizer, bucket * size, host)


def _optimizer_bytes(stage: int, itemsize: int) -> int:
    """Per element of a rank's part: without ZeRO the fp32 model is its own master."""
    own_master = stage == 0 and itemsize == MASTER
    return ADAM + (0 if own_master else 2 * MASTER)
