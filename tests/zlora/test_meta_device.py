"""Every path of the forward on a device that is not the CPU: a tensor made in the wrong place ends it.

`meta` tensors have a device and no data; where the host asks for data it is told that masks are True and numbers 0.
"""

from contextlib import nullcontext
from typing import Any

import pytest
import torch

from toolkit.estimation.fake import _AllTrue
from toolkit.kernels import cascade
from toolkit.objective import JSD, KL, LossScale, Objective, Reconstruction, TokenWeights, combine, term_sums
from toolkit.objective.output import LatentOutput
from toolkit.training.meter import LatentMeter
from toolkit.zlora.forward import prompt

from .tiny import collate, spec_of, texts, tiny_zlora

# How the adapter is made, the estimator, and how the model is run.
CASES: dict[str, tuple[dict[str, Any], str, set[str]]] = {
    "by the kernels of a gpu": ({}, "exact", {"cascade"}),
    "the same, checkpointed": ({}, "exact", {"cascade", "checkpointing"}),
    "everywhere": ({"activation": "all"}, "exact", set()),
    "all logits, own prompts": ({}, "exact", {"materialised", "unshared"}),
    "later layers and states": ({"layers_to_transform": [1], "posterior_layer": 1, "router_layer": 0}, "exact", set()),
    "dropout, checkpointed": ({"zlora_dropout": 0.1}, "exact", {"checkpointing"}),
    "draws": ({"kind": "factored"}, "rloo", set()),
    "gaussian": ({"kind": "gaussian"}, "reparameterised", set()),
}


@pytest.mark.parametrize("name", CASES)
def test_forward_losses_metrics_and_backward_stay_on_their_device(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    options, estimator, how = CASES[name]
    monkeypatch.setattr(torch, "is_autocast_enabled", lambda *_: False)  # torch knows no autocast on `meta`
    monkeypatch.setattr(torch, "autocast", lambda *_, **__: nullcontext())
    with torch.device("meta"):
        model: Any = tiny_zlora(fresh=True, **options)
    if "cascade" in how:
        model = model.bfloat16()
        monkeypatch.setattr(cascade, "DEVICES", ("meta",))
        monkeypatch.setattr(prompt, "ragged_of", lambda mask: None)
    if "checkpointing" in how:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    tuner = model.train().base_model
    tuner.share_prompt = "unshared" not in how
    tuner.use_head("materialised" if "materialised" in how else "chunked")
    spec = spec_of(estimator, seed=None, jsd_grad=True)
    latent = tuner.zlora_config.z
    objective = Objective(
        latent, Reconstruction(spec.estimator, "token_mean", 1.0), KL(0.1), JSD(0.1), (), TokenWeights("nll", 0.5)
    )
    device = torch.device("meta")
    meter = LatentMeter(objective, LossScale(1.0, c_seq=3.0, tokens_per_sequence=3.0), device)
    with _AllTrue():
        batch = {key: value.to(device) for key, value in collate(texts()).items()}
        output: LatentOutput = model(**batch, spec=spec)
        sums = term_sums(output, objective)
        shares = combine(sums, batch["y_mask"].sum(), batch["y_mask"].any(-1).sum(), objective)
        meter.update(output, sums, shares)
        torch.stack(list(shares.values())).sum().backward()
    trained = [p for p in model.parameters() if p.requires_grad]
    assert {p.grad.device for p in trained if p.grad is not None} == {device}
    assert sum(p.grad is not None for p in trained) > len(trained) / 2
    assert {value.device for value in meter._sums.values()} == {device}
