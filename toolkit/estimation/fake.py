"""The real model on tensors that have shapes, dtypes and a device, but no data."""

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from typing import Any
from unittest.mock import patch

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode

from toolkit.kernels import attention as folded
from toolkit.kernels import cascade, chunks, linear_head
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


def _attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attn_mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Tensor:
    """torch's attention by a kernel that keeps no scores; on `meta` torch would form them."""
    if attn_mask is not None and attn_mask.dtype == torch.bool:
        attn_mask = torch.zeros_like(attn_mask, dtype=query.dtype)
    kernel = _ATEN._scaled_dot_product_flash_attention_for_cpu
    return kernel(query, key, value, dropout_p, is_causal, attn_mask=attn_mask, scale=scale)[0]


@contextmanager
def accelerated(device: str) -> Iterator[None]:
    """Context in which tensors on a device of this type take the paths of an accelerator."""
    with ExitStack() as stack:
        stack.enter_context(patch.multiple(chunks, _CPU_SLICE_BYTES=2**62, _CPU_ROWS=2**62))
        stack.enter_context(patch.object(folded, "DEVICES", ()))
        stack.enter_context(patch.object(cascade, "DEVICES", (device,)))
        stack.enter_context(patch.object(prompt, "ragged_of", lambda mask: None))  # no prompt has padding
        yield


@contextmanager
def _on_meta() -> Iterator[None]:
    """Context in which `meta` tensors take the paths of an accelerator; torch (2.13) knows no autocast there."""
    with ExitStack() as stack:
        stack.enter_context(accelerated("meta"))
        # On an H200 at the shape of an 8B model this is 3 GiB of a step's peak.
        stack.enter_context(patch.object(linear_head, "chunk_bytes", lambda _: linear_head.GPU_BYTES))
        stack.enter_context(patch.object(torch, "is_autocast_enabled", lambda *_: False))
        stack.enter_context(patch.object(torch, "autocast", lambda *_, **__: nullcontext()))
        stack.enter_context(
            patch("transformers.masking_utils.is_tracing", lambda *_: True)
        )  # no mask is found needless
        stack.enter_context(patch.object(nn.functional, "scaled_dot_product_attention", _attention))
        yield


class Fake:
    """A place without data.

    Args:
        accelerator: whether kernels work in whole, instead of in parts that stay in a CPU's cache, and attention to
            prompts is that of a GPU: by its kernels where they can be had, else over copies. The LM head takes the
            chunks of a GPU with 33 GiB free. The tensors are then on `meta`, else FakeTensors on the CPU, which cost
            three times as much.
    """

    def __init__(self, accelerator: bool) -> None:
        self._mode: Any = torch.device("meta") if accelerator else FakeTensorMode()
        self._accelerator = accelerator

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
                    new = torch.empty_strided(tensor.shape, tensor.stride(), dtype=kind)
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
                stack.enter_context(_on_meta())
            for context in (warnings.catch_warnings(), self._mode, _AllTrue()):
                stack.enter_context(context)
            warnings.simplefilter("ignore")  # a kernel asks for data_ptr to skip a copy onto itself
            yield
