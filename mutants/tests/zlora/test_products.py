"""A forward and backward of the latent model by oneDNN against torch's own products."""

from __future__ import annotations

import pytest
import torch

from ..kernels.onednn import needs_onednn, onednn
from .tiny import adapter_tensors, collate, texts, tiny_zlora


def run(checkpointing: bool) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    model = tiny_zlora(activation="response")
    model.train()
    if checkpointing:
        model.gradient_checkpointing_enable({"use_reentrant": False})
    out = model(**collate(texts()), jsd_grad=True)
    (out.nll.sum() + out.log_q.square().sum() + out.log_p.square().sum() - out.jsd.sum()).backward()
    values = {name: getattr(out, name).detach() for name in ("nll", "nll_free", "log_q", "log_p", "jsd")}
    return values, {n: p.grad for n, p in model.named_parameters() if p.grad is not None}


@needs_onednn
@pytest.mark.parametrize("checkpointing", [False, True])
def test_values_and_gradients_are_those_of_torchs_products(checkpointing):
    expected = run(False)
    with onednn():
        found = run(checkpointing)
    assert len(expected[1]) >= len(adapter_tensors(tiny_zlora(activation="response")))
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)
