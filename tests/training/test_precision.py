"""The dtype of what is trained, and kernels that give the same bits each time."""

import os
from unittest import mock

import torch

from toolkit import build
from toolkit.build.training import training_arguments
from toolkit.config import load_config
from toolkit.runtime.device import compute_deterministically

from ..zlora.tiny import collate, perturb, texts, tiny_base


def moved(config: str) -> dict[str, float]:
    """Share of the adapter's entries, by kind, that one AdamW step of rate 2e-4 from gates of 1 changes in bfloat16."""
    run = load_config("defaults", ["model.dtype=bfloat16", f"deepspeed={config}", "zlora.r=4", "latent.num_latents=3"])
    model = perturb(build.add_adapter(run, tiny_base(dtype=torch.bfloat16))).train()
    trained = {name: p for name, p in model.named_parameters() if p.requires_grad}
    gates = [p for name, p in trained.items() if "zlora_gate" in name]
    for gate in gates:
        gate.data.fill_(1.0)
    before = {name: p.detach().clone() for name, p in trained.items()}
    assert training_arguments(run, None)["bf16"]  # the Trainer's autocast
    with torch.autocast("cpu", torch.bfloat16):
        out = model(**collate(texts()))
    (out.nll.sum() - out.log_q.sum() - out.log_p.sum()).backward()
    torch.optim.AdamW(trained.values(), lr=2e-4, weight_decay=0.0).step()
    kinds = {kind: [n for n in trained if kind in n] for kind in ("zlora_gate", "zlora_A", "zlora_heads")}
    changed = {n: (p != before[n]) for n, p in trained.items()}
    return {
        kind: sum(int(changed[n].sum()) for n in names) / sum(changed[n].numel() for n in names)
        for kind, names in kinds.items()
    }


def test_without_deepspeed_a_bfloat16_run_trains_float32_weights() -> None:
    """Under DeepSpeed the weights are bfloat16, and its optimizer moves the float32 masters that it has of them."""
    assert min(moved("null").values()) > 0.95
    assert moved("z2")["zlora_gate"] == 0.0


def test_a_deterministic_run_asks_torch_and_cublas_for_repeatable_kernels() -> None:
    assert not load_config("defaults", []).train.deterministic
    before = torch.are_deterministic_algorithms_enabled()
    with mock.patch.dict(os.environ):
        os.environ.pop("CUBLAS_WORKSPACE_CONFIG", None)
        try:
            compute_deterministically()
            assert torch.are_deterministic_algorithms_enabled()
            assert not torch.is_deterministic_algorithms_warn_only_enabled()
            assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"
        finally:
            torch.use_deterministic_algorithms(before)
