"""Muon for the hidden matrices of a model that is trained from fresh weights, AdamW for the rest."""

from collections import defaultdict
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.runtime.distributed import all_sum, rank, world_size

MATRIX_RATE = 5.0  # learning rate of Muon over that of AdamW
MOMENTUM = 0.95
_ITERATIONS, _COEFFICIENTS, _EPS = 5, (3.4445, -4.7750, 2.0315), 1e-7  # torch.optim.Muon's


def orthogonalised(matrices_NRC: Tensor) -> Tensor:
    """The nearest semi-orthogonal matrix of each, roughly: singular values between about 0.7 and 1.2 in place of 1.

    Newton-Schulz iterations of degree 5, in the dtype given.
    Source: Jordan et al. (2024), https://kellerjordan.github.io/posts/muon/.
    """
    tall = matrices_NRC.shape[-2] > matrices_NRC.shape[-1]
    x = matrices_NRC.mT if tall else matrices_NRC
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp_min(_EPS)
    a, b, c = _COEFFICIENTS
    for _ in range(_ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x


def orthogonalised_in_shares(matrices_NRC: Tensor) -> Tensor:
    """orthogonalised, each matrix by one of the processes, which all hold the same ones; collective."""
    found, own = torch.zeros_like(matrices_NRC), slice(rank(), None, world_size())
    found[own] = orthogonalised(matrices_NRC[own])
    return all_sum(found)


def fresh_groups(model: nn.Module, lr: float) -> list[dict[str, Any]]:
    """Parameter groups of MuonAdamW: matrices of the layers; embeddings, LM head, norms and biases."""
    head: Any = model.get_output_embeddings()  # pyright: ignore
    tables = [module for module in model.modules() if isinstance(module, nn.Embedding) or module is head]
    others = {id(p) for table in tables for p in table.parameters()}
    parts: dict[bool, list[Tensor]] = {True: [], False: []}
    for parameter in model.parameters():
        parts[parameter.ndim == 2 and id(parameter) not in others].append(parameter)
    rates = {True: MATRIX_RATE * lr, False: lr}
    return [{"params": parts[muon], "lr": rates[muon], "muon": muon} for muon in (True, False) if parts[muon]]


class MuonAdamW(torch.optim.AdamW):
    """AdamW without weight decay, except in groups with `muon`, which are matrices and take Muon's step.

    The steps are torch.optim.Muon's with `adjust_lr_fn="original"` and no weight decay, but in float32, all matrices of
    a shape together, and each by one of the processes. torch (2.13) has bfloat16 and one at a time: on a CPU without
    bfloat16 products that takes three times as long as forward and backward of a small model, here a seventh of them.

    Args:
        groups: as fresh_groups makes them; whole matrices, which ZeRO has not taken apart.
    """

    def __init__(self, groups: list[dict[str, Any]]) -> None:
        super().__init__(groups, weight_decay=0.0)

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        """Update all parameters; gradients of the matrices are gone afterwards, so that AdamW passes over them."""
        for group in self.param_groups:
            alike: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"] if group["muon"] else ():
                if parameter.grad is not None:
                    alike[parameter.shape].append(parameter)
            for (rows, columns), matrices in alike.items():
                updates = orthogonalised_in_shares(torch.stack([self._momentum(matrix) for matrix in matrices]))
                rate = group["lr"] * max(1.0, rows / columns) ** 0.5
                for matrix, update in zip(matrices, updates, strict=True):
                    matrix.add_(update, alpha=-rate)
                    matrix.grad = None
        return super().step(closure)

    def _momentum(self, matrix: Tensor) -> Tensor:
        """Nesterov's, float32."""
        state, gradient = self.state[matrix], matrix.grad
        assert gradient is not None
        if not state:
            # AdamW's __setstate__ asks every state for its step.
            state |= {"step": torch.zeros(()), "momentum": torch.zeros_like(matrix, dtype=torch.float32)}
        state["momentum"].lerp_(gradient.float(), 1 - MOMENTUM)
        return gradient.float().lerp(state["momentum"], MOMENTUM)
