"""The probe: what it leaves behind, what it notices, and what follows."""

from contextlib import nullcontext
from typing import Any

import pytest
import torch

from toolkit.build import probing
from toolkit.errors import ConfigError
from toolkit.kernels import fused
from toolkit.zlora import ForwardSpec, ZLoraLinear, generation, trial
from toolkit.zlora.forward import prompt
from toolkit.zlora.gates import Gates
from toolkit.zlora.probe import Probe, probe

from .brute import BruteForce
from .test_families import TEXTS, attention_only
from .test_shared_prompt import model_of
from .tiny import KINDS, collate, tiny_zlora
from .zoo import zoo_base


def verdicts(found: Probe) -> dict[str, str]:
    return {finding.part: finding.verdict for finding in found.findings}


@pytest.mark.parametrize("kind", KINDS)
def test_a_probe_finds_a_llama_right_and_leaves_nothing_behind(kind: str):
    model = tiny_zlora(kind=kind, fresh=True).train()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    modes, state = [m.training for m in model.modules()], torch.random.get_rng_state()
    found = probe(model)
    assert found.verdict == "right" and found.worst < 1e-5 and not found.lines()
    assert [m.training for m in model.modules()] == modes and torch.equal(torch.random.get_rng_state(), state)
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.state_dict().items())
    assert all(parameter.grad is None for parameter in model.parameters())
    model.base_model.encode(**collate(TEXTS)).log_q.sum().backward()  # no forward is waited for


def test_rows_under_the_codes_of_others_are_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Gates, "codes_for", lambda self, _: self.codes_RC.flip(0))
    found = probe(tiny_zlora(fresh=True))
    assert found.verdict == "refused" and verdicts(found)["rows"] == "refused"
    with pytest.raises(ConfigError, match="LlamaForCausalLM does not compute with the adapter what it should: rows"):
        found.require()


def wrong_norm(module: Any, x: torch.Tensor) -> torch.Tensor:
    return 1.3 * fused.rms_norm(x, module.weight, module.variance_epsilon)


def test_a_fused_forward_that_computes_something_else_is_seen_and_taken_out(monkeypatch: pytest.MonkeyPatch):
    norm, *others = fused._FORWARDS
    monkeypatch.setattr(fused, "_FORWARDS", ((norm[0], wrong_norm, norm[2]), *others))
    base = zoo_base("Llama").eval()
    ids = torch.tensor([[3, 1, 4, 1, 5]])
    expected = base(ids).logits
    model = tiny_zlora(base=base, fresh=True)
    with model.disable_adapter():
        assert (model(ids).logits - expected).abs().max() > 0.01
    found = probe(model)
    others = {part: "right" for part in ("generation", "export")}
    assert found.verdict == "falls back" and verdicts(found) == {"fused forwards": "falls back"} | others
    with model.disable_adapter():
        torch.testing.assert_close(model(ids).logits, expected)


def narrow_model() -> Any:
    """In bfloat16, with weights so large that rounding shows."""
    base = zoo_base("Llama")
    for parameter in base.parameters():
        parameter.data *= 3.0 if parameter.dim() > 1 else 1.0
    return tiny_zlora(base=base.to(torch.bfloat16), fresh=True)


def test_what_rounding_alone_does_to_a_narrow_model_is_no_fault(monkeypatch: pytest.MonkeyPatch):
    """However deep it is: the tolerance is what a rounding of the reference makes of it."""
    monkeypatch.setattr(trial, "NARROW", 1e-5)
    found = probe(narrow_model())
    assert found.verdict == "right" and found.worst > 1e-3
    assert probe(narrow_model().requires_grad_(False)).verdict == "right"  # as it is evaluated
    monkeypatch.setattr(Gates, "codes_for", lambda self, _: self.codes_RC.flip(0))
    assert verdicts(probe(narrow_model()))["rows"] == "refused"


def test_a_layer_that_multiplies_its_gradient_is_refused(monkeypatch: pytest.MonkeyPatch):
    added = ZLoraLinear.added

    def double(self: ZLoraLinear, name: str, x: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
        result = added(self, name, x, out)
        return result + result - result.detach()

    monkeypatch.setattr(ZLoraLinear, "added", double)
    assert verdicts(probe(tiny_zlora(fresh=True)))["gradients"] == "refused"


@pytest.mark.parametrize(
    ("module", "name", "fault", "part"),
    [
        (prompt, "keeping_cache", lambda _: nullcontext(), "checkpointing"),  # layers are run again without the prompt
        (generation, "_num_columns", lambda args, kwargs: kwargs["input_ids"].shape[1] + 1, "generation"),
    ],
)
def test_a_fault_of_one_part_is_laid_to_it(module: Any, name: str, fault: Any, part: str, monkeypatch: Any):
    monkeypatch.setattr(module, name, fault)
    found = verdicts(probe(model_of(True, dtype=torch.float32)))
    assert [name for name, verdict in found.items() if verdict == "refused"] == [part]


def test_a_model_is_run_few_times_to_be_probed():
    """Adapter off, the reference alone and of each row, the model itself in two parts, generation of two tokens."""
    model: Any = tiny_zlora(fresh=True)
    calls: list[None] = []
    model.base_model.model.model.register_forward_hook(lambda *_: calls.append(None))
    assert probe(model).verdict == "right" and len(calls) == 8


def test_dropout_that_is_left_on_is_refused():
    model: Any = tiny_zlora(base=zoo_base("OPT"), target_modules="all-linear", fresh=True).train()
    for layer in model.base_model.model.model.decoder.layers:
        layer.dropout = 0.5
    assert verdicts(probe(model))["rows"] == "refused"


def test_a_layer_that_does_not_read_the_prompt_falls_back_to_rows_that_hold_theirs():
    def forget(_: Any, args: Any, kwargs: Any) -> Any:
        if type(kwargs["past_key_values"]).__name__ == "PromptCache":
            kwargs |= {"past_key_values": None, "attention_mask": kwargs["attention_mask"][..., -args[0].shape[1] :]}
        return args, kwargs

    model: Any = model_of(True, dtype=torch.float32)
    model.base_model.model.model.layers[1].register_forward_pre_hook(forget, with_kwargs=True)
    found = probe(model)
    assert verdicts(found)["shared prompt"] == "falls back" and not model.base_model.share_prompt
    assert "every row holds its prompt" in found.lines()[0]


def test_an_lm_that_reads_padding_runs_every_example_by_itself():
    """RWKV, whose rows of several lengths were off by 0.9 nats: values and gradients against brute force."""
    model: Any = attention_only("RWKV").train()
    assert verdicts(probe(model))["padding"] == "falls back" and model.base_model.alone
    brute, out = BruteForce(model, zoo_base("RWKV")), model(**collate(TEXTS), spec=ForwardSpec())
    raw = brute.require_grad()
    expected = [brute.nll(code, text) for text in TEXTS for code in range(2)]
    for result, nll in zip(out.nll.flatten(0, 1), expected, strict=True):
        torch.testing.assert_close(result[: len(nll)], nll, rtol=1e-5, atol=1e-5)
    (out.nll.sum() + out.log_q[:, 0].sum()).backward()
    (torch.cat(expected).sum() + sum(brute.log_q(text)[0] for text in TEXTS)).backward()
    for name, parameter in model.base_model.model.named_parameters():
        if name in raw:
            torch.testing.assert_close(parameter.grad, raw[name].grad, rtol=1e-4, atol=1e-4)


def test_long_rows_of_a_rotary_embedding_that_depends_on_them_run_by_themselves():
    model: Any = attention_only("Phi-3, longrope").train()
    assert verdicts(probe(model, longest=8)).get("lengths") == "right" and not model.base_model.alone
    assert verdicts(probe(model, longest=9))["lengths"] == "falls back" and model.base_model.alone
    brute = BruteForce(model, zoo_base("Phi-3, longrope"))
    with torch.no_grad():
        out = model(**collate(TEXTS), spec=ForwardSpec())
        for i, text in enumerate(TEXTS):
            torch.testing.assert_close(out.nll[i, 0, : len(text.response)], brute.nll(0, text), rtol=1e-5, atol=1e-5)


def test_fused_experts_and_an_export_that_peft_would_change_are_named():
    found = probe(attention_only("GLM-4 MoE"))
    says = {finding.part: finding.says for finding in found.findings}
    assert found.verdict == "right" and "mlp.experts.gate_up_proj" in says["experts"]
    assert "model.layers.0.mlp.down_proj for a fused parameter" in says["export"]


def test_a_model_too_large_to_be_probed_runs_singly_beyond_the_length_that_its_rotary_embedding_is_for(monkeypatch):
    model = tiny_zlora(fresh=True)
    monkeypatch.setattr(probing, "_room", lambda: -1)
    monkeypatch.setattr(probing, "length_limit", lambda _: 8)
    assert verdicts(probing.probe_model(model, None, probing.TRAINING, 8, False)) == {"probe": "falls back"}
    assert not model.base_model.alone and not model.base_model.generation["alone"]
    found = probing.probe_model(model, None, probing.TRAINING, 9, False)
    assert verdicts(found) == {"probe": "falls back", "lengths": "falls back"}
    assert model.base_model.alone and not model.base_model.share_prompt and model.base_model.generation["alone"]


def test_processes_that_find_differently_all_run_the_slowest_way(monkeypatch):
    tuner = tiny_zlora(fresh=True).base_model
    tuner.fold_prompt, tuner.generation = False, {"alone": False, "use_cache": True}
    others = [
        {"alone": False, "head_kind": "materialised", "share_prompt": True, "fold_prompt": True},
        {"alone": False, "head_kind": "chunked", "share_prompt": True, "fold_prompt": False},
    ]
    generations = [{"alone": True, "use_cache": True}, {"alone": False, "use_cache": False}]
    others = [way | {"generation": generation} for way, generation in zip(others, generations, strict=True)]
    monkeypatch.setattr(probing, "gather_objects", lambda own: [own, *others])
    (said,) = probing.agree(tuner)
    assert (tuner.alone, tuner.head_kind, tuner.share_prompt, tuner.fold_prompt) == (False, "materialised", True, False)
    assert tuner.generation == {"alone": True, "use_cache": False} and str(said).startswith("processes: falls back")
    monkeypatch.setattr(probing, "gather_objects", lambda own: [own, own])
    assert not probing.agree(tuner)
