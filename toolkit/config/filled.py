"""Values of a DeepSpeed config that follow from the machine and that DeepSpeed (0.19.8) has no "auto" for."""

from typing import Any

BUCKET = 2**24  # elements: 64 MiB of float32 gradients


def reduce_bucket(hidden_size: int, trained: int) -> int:
    """Elements of gradients that are summed over the processes together, where a config says "auto".

    transformers (5.23) takes the square of the hidden size, which cuts the gradients of a small model into hundreds of
    collectives; here all that is trained goes into one, up to BUCKET.
    """
    return max(hidden_size * hidden_size, min(trained, BUCKET))


# DeepSpeed's throughput timer waits for the GPU at both ends of every micro-batch, for a figure that nobody prints.
TIMERS = {"throughput": {"enabled": False}}


def fill_in(zero: dict[str, Any], cuda: bool) -> None:
    """Fill in zero_optimization, where it says "auto", with what is right with CUDA or without.

    pin_memory of what is offloaded: a copy from pageable memory to a GPU is synchronous and several times slower.
    overlap_comm: else a weight is fetched on the stream of the kernels, after all that were launched before it.
    """
    for section in (zero.get("offload_optimizer"), zero.get("offload_param")):
        if isinstance(section, dict) and section.get("pin_memory") == "auto":
            section["pin_memory"] = cuda
    if zero.get("overlap_comm") == "auto":
        zero["overlap_comm"] = cuda
