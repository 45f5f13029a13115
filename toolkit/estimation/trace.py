"""A trace of one micro-batch forward and backward: bytes that live, floating-point operations, uses of modules."""

import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter
from torch.utils.flop_counter import flop_registry
from torch.utils.hooks import RemovableHandle

from toolkit.estimation import flops


@dataclass(slots=True)
class Uses:
    """The uses of parameters by modules, in the order of their forwards and backwards."""

    order: list[tuple[int, ...]]  # indices of parameters, one tuple per use
    backward: list[bool]  # whether a use is in a backward; other uses after the first such one run a layer again
    num_forward: int  # uses before the backward began
    numels: list[int]  # elements of each parameter
    trainable: list[bool]  # whether each parameter is trained


@dataclass(frozen=True, slots=True)
class Trace:
    """One micro-batch on one process; bytes without parameters, their gradients and the batch itself.

    Operations are those of matrix products and attention; a multiplication and an addition are two.
    """

    kept: int  # bytes that live between forward and backward
    peak: int  # the most that live at any time, apart from buffers inside a kernel
    head: int  # the most that the LM head's forward adds: buffers of the chunked head, or logits
    forward_flops: int
    backward_flops: int  # the recomputation of checkpointed layers included
    uses: Uses
    validation: int = 0  # the most that live in a forward of validation; 0: not traced
    drawing: int = 0  # the most that live while responses are drawn; 0: not traced


class Meter(TorchDispatchMode):
    """Context that counts floating-point operations, and bytes of the storages made inside it that still live.

    It has the formulas of torch's FlopCounterMode (2.13), whose hooks would keep the layers alive that checkpoints
    recompute. The `known` tensors are not counted.
    """

    def __init__(self, known: Iterable[Tensor]) -> None:
        super().__init__()
        self.live, self.peak, self.flops = 0, 0, 0
        self._before, self._recent_peak, self.head = 0, 0, 0
        self._seen = {tensor.untyped_storage()._cdata for tensor in known}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        formula = flops.OWN.get(func._overloadpacket, flop_registry.get(func._overloadpacket))
        if formula is not None:
            self.flops += formula(*args, **kwargs, out_val=result)
        for value in tree_iter(result):
            if isinstance(value, Tensor):
                self._note(value.untyped_storage())
        return result

    def _note(self, storage: torch.UntypedStorage) -> None:
        key, size = storage._cdata, storage.nbytes()
        if key in self._seen:
            return
        self._seen.add(key)
        self.live += size
        self.peak, self._recent_peak = max(self.peak, self.live), max(self._recent_peak, self.live)
        weakref.finalize(storage, self._freed, key, size).atexit = False

    def _freed(self, key: int, size: int) -> None:
        self._seen.discard(key)
        self.live -= size

    def enter_head(self, *_: Any) -> None:
        """Pre-forward hook of the LM head, of which `head` holds the most bytes that its forwards add."""
        self._before = self._recent_peak = self.live

    def leave_head(self, *_: Any) -> None:
        """Forward hook of the LM head."""
        self.head = max(self.head, self._recent_peak - self._before)


def trace_step(
    model: nn.Module,
    batch: dict[str, Tensor],
    loss: Callable[[dict[str, Tensor]], Tensor],
    layers: Sequence[nn.Module] = (),
) -> Trace:
    """The trace of a micro-batch of fake tensors (inside `Fake.running`) or real ones; the model is in training mode.

    Args:
        loss: from the batch to the scalar of which the gradient is taken, by one forward of the model.
        layers: modules whose weights ZeRO-3 gathers together.
    """
    meter = Meter([*model.parameters(), *model.buffers(), *batch.values()])
    parameters, head = list(model.parameters()), model.get_output_embeddings()  # pyright: ignore
    uses = Uses([], [], 0, [p.numel() for p in parameters], [p.requires_grad for p in parameters])
    with ExitStack() as hooks, meter:
        for handle in (
            *_recorders(model, uses, layers),
            # Gradients of parameters go as soon as they are there; the optimizer's account has them.
            *(p.register_post_accumulate_grad_hook(_drop) for p in parameters if p.requires_grad),
            head.register_forward_pre_hook(meter.enter_head),
            head.register_forward_hook(meter.leave_head),
        ):
            hooks.enter_context(handle)
        value = loss(batch)
        kept, forward, uses.num_forward = meter.live, meter.flops, len(uses.order)
        value.backward()
    return Trace(kept, meter.peak, meter.head, forward, meter.flops - forward, uses)


@torch.no_grad()
def trace_validation(model: nn.Module, batch: dict[str, Tensor], forward: Callable[[dict[str, Tensor]], Any]) -> int:
    """The most bytes that live in a forward without gradient, parameters and batch left out; the model in eval mode."""
    meter = Meter([*model.parameters(), *model.buffers(), *batch.values()])
    with meter:
        forward(batch)
    return meter.peak


def _drop(parameter: Tensor) -> None:
    parameter.grad = None


def _recorders(model: nn.Module, uses: Uses, layers: Sequence[nn.Module]) -> Iterator[RemovableHandle]:
    """Hooks that note the uses of parameters as DeepSpeed's hooks see them: by their modules, or by whole layers."""
    index = {id(parameter): i for i, parameter in enumerate(model.parameters())}

    def note(members: tuple[int, ...], backward: bool, *_: Any) -> None:
        uses.order.append(members)
        uses.backward.append(backward)

    def watch(members: tuple[int, ...], module: nn.Module, inputs: Any, output: Any) -> None:
        # On the output, where the backward of a module begins; a module that a checkpoint runs again has none.
        carrying = [t for t in tree_iter(output) if isinstance(t, Tensor) and t.requires_grad]
        if carrying:
            carrying[0].register_hook(partial(note, members, True))

    whole = set(layers)
    inside = {part for layer in whole for part in layer.modules()}
    for module in model.modules():
        layer = module in whole
        members = tuple(index[id(p)] for p in module.parameters(recurse=layer))
        if members and (layer or module not in inside):
            yield module.register_forward_pre_hook(partial(note, members, False))
            yield module.register_forward_hook(partial(watch, members))
