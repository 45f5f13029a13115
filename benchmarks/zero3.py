"""Host time of a decoder layer under ZeRO-3 against ZeRO-2: what the hooks cost, on one process with nothing to send.

CPU time of the calling thread, forward and backward of a latent forward, as the slope between two numbers of layers; a
model of so little width that the host's work is all there is. `whole` has the layers gathered whole, as `zlora train`
does; `by module` as DeepSpeed does it unasked. All take turns in one process; the least of the rounds counts.
"""

import time
import warnings
from typing import Any

import torch
from harness.command import Command
from harness.records import Goal
from peft import get_peft_model
from transformers import AutoModelForCausalLM, LlamaConfig

from toolkit.kernels import use_own_products
from toolkit.lm.parts import whole_layers
from toolkit.runtime.distributed import processes
from toolkit.zlora import ForwardSpec, ZLoraConfig

LAYERS = (2, 8)
VARIANTS = {"ZeRO-2": (2, False), "ZeRO-3, by module": (3, False), "ZeRO-3, whole": (3, True)}
SIZES: dict[str, Any] = {"vocab_size": 64, "hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4}
GOAL = Goal("<=", 2.2)


def engine(num_layers: int, stage: int, whole: bool) -> Any:
    """A DeepSpeed engine of a model with every linear map adapted; the same weights whatever the stage."""
    import deepspeed

    torch.manual_seed(0)
    base = AutoModelForCausalLM.from_config(LlamaConfig(**SIZES, num_key_value_heads=2, num_hidden_layers=num_layers))
    use_own_products(base.requires_grad_(False))
    latent = {"kind": "categorical", "num_latents": 4}
    adapter = ZLoraConfig(task_type="CAUSAL_LM", r=16, posterior_r=8, latent=latent, target_modules="all-linear")
    model = get_peft_model(base, adapter).train()
    for layer in whole_layers(model) if whole else []:
        deepspeed.utils.set_z3_leaf_module(layer, True)
    zero = {"stage": stage, "reduce_bucket_size": 4096, "stage3_param_persistence_threshold": 640}
    values = {"train_micro_batch_size_per_gpu": 1, "zero_optimization": zero, "steps_per_print": 10**9}
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-3)
    return deepspeed.initialize(model=model, optimizer=optimizer, config=values)[0]


def step(of: Any, batch: dict[str, torch.Tensor]) -> tuple[float, float, float]:
    """Seconds of the forward and of the backward, and the loss."""
    begun = time.thread_time()
    output = of(**batch, spec=ForwardSpec())
    loss = output.nll.sum(-1).mean() + output.log_q[..., 0].mean() + output.log_p[..., 0].mean()
    between = time.thread_time()
    of.backward(loss)
    ended = time.thread_time()
    of.step()
    return between - begun, ended - between, loss.item()


def main() -> None:
    command = Command.parse("zero3", __doc__, rounds=12)
    report = command.report()
    torch.set_num_threads(1)
    warnings.simplefilter("ignore", FutureWarning)  # of torch 2.13, at every collective
    ids, mask = torch.arange(16).unsqueeze(0) + 3, torch.ones(1, 16, dtype=torch.bool)
    batch = {"prompt_ids": ids, "prompt_mask": mask, "response_ids": ids[:, :6], "y_mask": mask[:, :6]}
    with processes():
        engines = {(name, layers): engine(layers, *how) for name, how in VARIANTS.items() for layers in LAYERS}
        found: dict[Any, list[tuple[float, float, float]]] = {key: [] for key in engines}
        for _ in range(command.rounds + 3):  # DeepSpeed learns the order of the modules in the first ones
            for key, one in engines.items():
                found[key].append(step(one, batch))
    least = {key: [min(times[3:]) for times in zip(*steps, strict=True)] for key, steps in found.items()}
    few, many = LAYERS
    ms = {
        name: [(least[name, many][i] - least[name, few][i]) / (many - few) * 1e3 for i in (0, 1)] for name in VARIANTS
    }
    figures = {name: {"forward_ms": values[0], "backward_ms": values[1]} for name, values in ms.items()}
    report.case("a decoder layer", dict(zip(("few", "many"), LAYERS, strict=True)), figures)
    losses = {name: [loss for *_, loss in found[name, many]] for name in VARIANTS}
    for name in list(VARIANTS)[1:]:
        for i, part in enumerate(("forward", "backward")):
            goal = GOAL if name.endswith("whole") else None
            report.ratio("a decoder layer", f"{part}, {name} / ZeRO-2", ms[name][i] / ms["ZeRO-2"][i], goal)
        same = sum(a == b for a, b in zip(losses[name], losses["ZeRO-2"], strict=True))
        report.note(f"{name}: {same} of {len(losses[name])} losses equal those of ZeRO-2 bit by bit.")
    command.finish(report)


if __name__ == "__main__":
    main()
