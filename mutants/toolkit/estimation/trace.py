"""One micro-batch run forward and backward: bytes that live, floating-point operations, which modules are used when."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter
from torch.utils.flop_counter import flop_registry

from toolkit.estimation import flops  # noqa: F401  (registers formulas)


@dataclass(slots=True)
class Uses:
    """Which parameters the modules use, in the order of their forwards and backwards.

    Args:
        order: indices of parameters, one tuple per use.
        backward: whether that use is one in a backward; after the first of these, the others are of layers run again.
        num_forward: how many of these were before the backward began.
        numels: elements of each parameter.
        trainable: whether each is trained.
    """

    order: list[tuple[int, ...]]
    backward: list[bool]
    num_forward: int
    numels: list[int]
    trainable: list[bool]


@dataclass(frozen=True, slots=True)
class Trace:
    """Of one micro-batch on one process. Bytes without parameters, their gradients and the batch itself.

    Args:
        kept: bytes that live between forward and backward.
        peak: the most that live at any time. What a kernel allocates and frees inside itself is not seen.
        head: the most that its forward adds to what lives: buffers of the chunked head, or logits.
        forward_flops, backward_flops: of matrix products and attention; a multiplication and an addition are two. The
            recomputation of checkpointed layers is part of the backward.
        uses: for ZeRO-3.
    """

    kept: int
    peak: int
    head: int
    forward_flops: int
    backward_flops: int
    uses: Uses


class Meter(TorchDispatchMode):
    """Counts floating-point operations, and bytes of the storages made inside this context that still live.

    Not torch's FlopCounterMode (2.13), whose hooks keep the layers alive that checkpoints recompute; its formulas.

    Args:
        known: tensors that are not counted.
    """

    def __init__(self, known: Iterable[Tensor]) -> None:
        super().__init__()
        self.live, self.peak, self.recent_peak, self.flops = 0, 0, 0, 0
        self._seen = {tensor.untyped_storage()._cdata for tensor in known}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        formula = flop_registry.get(func._overloadpacket)
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
        self.peak, self.recent_peak = max(self.peak, self.live), max(self.recent_peak, self.live)
        weakref.finalize(storage, self._freed, key, size).atexit = False

    def _freed(self, key: int, size: int) -> None:
        self._seen.discard(key)
        self.live -= size


def trace_step(model: nn.Module, batch: dict[str, Tensor], loss: Callable[[Any], Tensor], **options: Any) -> Trace:
    """Run a micro-batch; works on fake tensors (inside `Fake.running`) and on real ones.

    Args:
        model: in training mode.
        batch: its tensors.
        loss: from the model's output to the scalar of which the gradient is taken.
        options: further arguments of the forward.
    """
    meter = Meter([*model.parameters(), *model.buffers(), *batch.values()])
    with _recorded(model) as uses, _gradients_dropped(model), _head_watched(model, meter) as head, meter:
        value = loss(model(**batch, **options))
        kept, forward, uses.num_forward = meter.live, meter.flops, len(uses.order)
        value.backward()
    return Trace(kept, meter.peak, head.most, forward, meter.flops - forward, uses)


class _Head:
    """What the forwards of the output head add to the bytes that live."""

    def __init__(self, meter: Meter) -> None:
        self._meter, self._before, self.most = meter, 0, 0

    def enter(self, *_: Any) -> None:
        self._before = self._meter.recent_peak = self._meter.live

    def leave(self, *_: Any) -> None:
        self.most = max(self.most, self._meter.recent_peak - self._before)


@contextmanager
def _head_watched(model: Any, meter: Meter) -> Iterator[_Head]:
    head, module = _Head(meter), model.get_output_embeddings()
    handles = [module.register_forward_pre_hook(head.enter), module.register_forward_hook(head.leave)]
    try:
        yield head
    finally:
        for handle in handles:
            handle.remove()


@contextmanager
def _gradients_dropped(model: nn.Module) -> Iterator[None]:
    """Gradients of parameters go as soon as they are there; the optimizer's account has them."""

    def drop(parameter: Tensor) -> None:
        parameter.grad = None

    handles = [p.register_post_accumulate_grad_hook(drop) for p in model.parameters() if p.requires_grad]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


@contextmanager
def _recorded(model: nn.Module) -> Iterator[Uses]:
    """Note the uses of all modules that have parameters of their own, as DeepSpeed's hooks see them."""
    index = {id(parameter): i for i, parameter in enumerate(model.parameters())}
    uses = Uses([], [], 0, [p.numel() for p in model.parameters()], [p.requires_grad for p in model.parameters()])

    def note(members: tuple[int, ...], backward: bool, *_: Any) -> None:
        uses.order.append(members)
        uses.backward.append(backward)

    def watch(members: tuple[int, ...], module: nn.Module, inputs: Any, output: Any) -> None:
        # On the output: the backward of a module begins there. The one that is run again by a checkpoint has none.
        carrying = [t for t in tree_iter(output) if isinstance(t, Tensor) and t.requires_grad]
        if carrying:
            carrying[0].register_hook(partial(note, members, True))

    handles = []
    for module in model.modules():
        members = tuple(index[id(p)] for p in module.parameters(recurse=False))
        if members:
            handles.append(module.register_forward_pre_hook(partial(note, members, False)))
            handles.append(module.register_forward_hook(partial(watch, members)))
    try:
        yield uses
    finally:
        for handle in handles:
            handle.remove()
