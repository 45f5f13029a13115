"""Kernels of an adapted decoder layer, counted by torch's profiler on the path of an accelerator, run on a CPU."""

from typing import Any

import pytest
import torch
import transformers
from peft import get_peft_model
from torch.profiler import ProfilerActivity, profile, record_function

from toolkit.estimation.fake import accelerated
from toolkit.kernels import fused
from toolkit.zlora import ForwardSpec, ZLoraConfig

ONE = "one kernel of a GPU"  # however many a CPU takes
# Of no kernel: they make a tensor's memory, or look at it in another way.
FREE = {
    "empty",
    "empty_like",
    "empty_strided",
    "new_empty",
    "resize_",
    "detach",
    "detach_",
    "alias",
    "set_",
    "lift_fresh",
}
FREE |= {
    "view",
    "_unsafe_view",
    "reshape",
    "_reshape_alias",
    "as_strided",
    "expand",
    "t",
    "transpose",
    "permute",
    "narrow",
}
FREE |= {
    "slice",
    "select",
    "split",
    "split_with_sizes",
    "chunk",
    "unbind",
    "squeeze",
    "unsqueeze",
    "flatten",
    "unflatten",
}
FREE |= {
    "expand_as",
    "view_as",
    "to",
    "contiguous",
    "result_type",
    "item",
    "is_nonzero",
    "movedim",
    "_local_scalar_dense",
}
FREE |= {"repeat_interleave", "numpy_T", "type_as", "resolve_conj", "resolve_neg"}


def launches(event: Any) -> int:
    if event.name == ONE:
        return 1
    inside = sum(map(launches, event.cpu_children))
    operator = event.name.removeprefix("aten::")
    return inside or int(operator != event.name and operator not in FREE)


def step(num_layers: int) -> tuple[int, int]:
    """Kernels of forward and backward of a model of all but no width, every linear map of it adapted, in bfloat16."""
    sizes = {"vocab_size": 32, "hidden_size": 16, "intermediate_size": 24, "num_attention_heads": 4}
    config = transformers.LlamaConfig(**sizes, num_key_value_heads=2, num_hidden_layers=num_layers)
    base = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16).requires_grad_(False)
    latent = {"kind": "categorical", "num_latents": 4}
    adapter = ZLoraConfig(task_type="CAUSAL_LM", r=2, posterior_r=2, latent=latent, target_modules="all-linear")
    model = get_peft_model(base, adapter, autocast_adapter_dtype=False).train()
    mask, ids = torch.ones(2, 6, dtype=torch.bool), torch.arange(12).view(2, 6) + 3
    batch = {"prompt_ids": ids, "prompt_mask": mask, "response_ids": ids[:, :3], "y_mask": mask[:, :3]}
    found = []
    with profile(activities=[ProfilerActivity.CPU]) as forward:
        out = model(**batch, spec=ForwardSpec(jsd=False))
        loss = out.nll.sum() + out.log_q.sum() + out.log_p.sum()
    with profile(activities=[ProfilerActivity.CPU]) as backward:
        loss.backward()
    for events in (forward.events(), backward.events()):
        found.append(sum(launches(event) for event in events if event.cpu_parent is None))
    return found[0], found[1]


def as_one(function: Any) -> Any:
    def run(*args: Any) -> Any:
        with record_function(ONE):
            return function(*args)

    return run


def test_an_adapted_layer_takes_at_most_100_kernels_forward_and_120_backward(monkeypatch: pytest.MonkeyPatch) -> None:
    """The frozen pass over prompt and response, and the rows with copies of their prompts; 159 and 154 before."""
    monkeypatch.setattr(fused, "normed", as_one(fused.normed))
    monkeypatch.setattr(fused, "norm_gradient", as_one(fused.norm_gradient))
    with accelerated("cpu"):
        fewer, more = step(2), step(4)
    forward, backward = ((b - a) / 2 for a, b in zip(fewer, more, strict=True))
    assert 0 < forward <= 100
    assert 0 < backward <= 120
