"""The real model on tensors that have shapes, dtypes and a device, but no data (FakeTensor)."""

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode

from toolkit.kernels import attention as folded
from toolkit.kernels import cascade, chunks
from toolkit.zlora.forward import prompt

_ATEN = torch.ops.aten


class _AllTrue(TorchDispatchMode):
    """Stand-in for the data: every mask is True everywhere and every number is 0.

    No response token is padding then, which is the most that a batch of a given shape can take.
    """

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is _ATEN._local_scalar_dense.default:
            return True if args[0].dtype == torch.bool else 0
        if func is _ATEN.index.Tensor:
            indexed = [(dim, index) for dim, index in enumerate(args[1]) if index is not None]
            if len(indexed) == 1 and indexed[0][1].dtype == torch.bool:
                dim, mask = indexed[0]
                shape = args[0].shape
                return args[0].new_empty(*shape[:dim], mask.numel(), *shape[dim + mask.dim() :])
        return func(*args, **(kwargs or {}))


@contextmanager
def accelerated() -> Iterator[None]:
    """Context in which tensors on a CPU take the paths of an accelerator."""
    with ExitStack() as stack:
        stack.enter_context(patch.multiple(chunks, _CPU_SLICE_BYTES=2**62, _CPU_ROWS=2**62))
        stack.enter_context(patch.object(folded, "DEVICES", ()))
        stack.enter_context(patch.object(cascade, "DEVICES", ("cpu",)))
        stack.enter_context(patch.object(prompt, "ragged_of", lambda mask: None))  # no prompt has padding
        yield


class Fake:
    """A place without data.

    Args:
        accelerator: whether kernels work in whole, instead of in parts that stay in a CPU's cache, and attention to
            prompts is that of a GPU: by its kernels where they can be had, else over copies. The tensors say that they
            are on the CPU in any case, because torch 2.13 without CUDA cannot run a model on others.
    """

    def __init__(self, accelerator: bool) -> None:
        self._mode, self._accelerator = FakeTensorMode(), accelerator

    def fill(self, model: nn.Module, dtype: torch.dtype) -> None:
        """Put fake tensors in the place of the model's parameters and buffers, which may be on `meta`.

        All parameters get one dtype, as under DeepSpeed; tied parameters stay tied.
        """
        made: dict[int, Tensor] = {}

        def fake(tensor: Tensor) -> Tensor:
            if id(tensor) not in made:
                owned = isinstance(tensor, nn.Parameter)
                kind = dtype if owned and tensor.is_floating_point() else tensor.dtype
                with self._mode:
                    new = torch.empty_strided(tensor.shape, tensor.stride(), dtype=kind, device="cpu")
                made[id(tensor)] = nn.Parameter(new, tensor.requires_grad) if owned else new
            return made[id(tensor)]

        for module in model.modules():
            tensors: Any
            for tensors in (module._parameters, module._buffers):
                tensors.update({name: fake(tensor) for name, tensor in tensors.items() if tensor is not None})

    @contextmanager
    def running(self) -> Iterator[None]:
        """Context in which the model runs and its batch is made."""
        with ExitStack() as stack:
            if self._accelerator:
                stack.enter_context(accelerated())
            for context in (warnings.catch_warnings(), self._mode, _AllTrue()):
                stack.enter_context(context)
            warnings.simplefilter("ignore")  # a kernel asks for data_ptr to skip a copy onto itself
            yield
