"""A dead code is alive after it was revived, and nothing else moves; in one process. See also test_revive_runs.py."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import TrainerControl, TrainerState

from toolkit.config.latent_rules import MAX_REVIVED_CODES
from toolkit.data import Example, ExampleDataset, LatentCollator, even_batches, take
from toolkit.latent.heads import CodeHead
from toolkit.latent.warm_start import fit_head
from toolkit.training import revive as module
from toolkit.training.masters import Masters
from toolkit.training.revive import (
    Measured,
    Plan,
    ReviveCallback,
    copied,
    measure,
    plan_revival,
    refitted,
    revive,
    shared,
)
from toolkit.training.usage import LIVE_THRESHOLD

from ..zlora.tiny import adapter_tensors, texts, tiny_zlora
from .dead_code import DEAD

HIDDEN, PER_GROUP, BETA_EFF = 12, 20, 0.2


def merged() -> tuple[dict[str, Tensor], Measured, Tensor]:
    """Three groups of examples: code 0 serves groups 0 and 1, the second one worse, code 1 group 2; code 2 is dead."""
    generator = torch.Generator().manual_seed(0)
    group = torch.arange(3).repeat_interleave(PER_GROUP)
    group = group[torch.randperm(len(group), generator=generator)]
    pooled = 3.0 * torch.randn(3, HIDDEN, generator=generator)[group]
    pooled += 0.3 * torch.randn(pooled.shape, generator=generator)
    owner = torch.tensor([0, 0, 1])[group]
    torch.manual_seed(0)
    head = CodeHead(HIDDEN, 16, 3, init_std=0.02)
    fit_head(head, pooled, owner, label_smoothing=0.0)
    nll = torch.full((len(group), 3), 8.0).scatter_(1, owner[:, None], 0.01).double()
    nll[group == 0, 0], nll[group == 1, 0] = 0.6, 0.8
    log_p = torch.tensor([2 / 3, 1 / 3, 1e-6]).log().double().expand_as(nll)
    with torch.no_grad():
        measured = Measured(head(pooled).double(), log_p, nll, torch.full((len(group),), 2.0).double(), pooled)
    return {name: p.detach().clone() for name, p in head.named_parameters()}, measured, group


def with_parameters(parameters: dict[str, Tensor]) -> CodeHead:
    head = CodeHead(HIDDEN, 16, 3, init_std=0.0)
    head.load_state_dict(parameters)
    return head


def test_a_dead_code_takes_over_the_worse_served_group_and_every_other_example_keeps_its_code():
    head, measured, group = merged()
    before = {name: p.clone() for name, p in head.items()}
    assert measured.log_q_NK.exp().mean(0)[2] < LIVE_THRESHOLD
    drawn = torch.get_rng_state()
    plan = plan_revival(head, measured, BETA_EFF)
    assert plan is not None and (plan.dead, plan.live, plan.share) == (2, 0, 0.5)
    assert torch.equal(torch.get_rng_state(), drawn)
    with torch.no_grad():
        q = with_parameters(plan.head)(measured.pooled_NH).exp()
    assert torch.equal(q.argmax(-1), torch.tensor([0, 2, 1])[group])
    # 0.9 of one third of the examples.
    assert q.mean(0)[2].item() == pytest.approx(0.3, abs=0.03)
    assert plan.figures == {
        "revived_code": 2,
        "revived_from": 0,
        "revived_examples": PER_GROUP,
        "revived_of": 3 * PER_GROUP,
        "revived_usage": pytest.approx(q.mean(0)[2].item(), rel=1e-6),
    }
    assert all(torch.equal(before[name], p) for name, p in head.items())


def test_nothing_is_planned_while_all_codes_live():
    head, measured, _ = merged()
    uniform = torch.full_like(measured.log_q_NK, 1 / 3).log()
    alive = Measured(uniform, measured.log_p_NK, measured.nll_NK, measured.nll_free_N, measured.pooled_NH)
    assert plan_revival(head, alive, BETA_EFF) is None


def state(shape: tuple[int, ...], seed: int = 1) -> dict[str, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    value, exp_avg, square = (torch.randn(shape, generator=generator) for _ in range(3))
    return {"value": value, "exp_avg": exp_avg, "exp_avg_sq": square.square()}


def test_a_dead_code_gets_the_row_of_the_live_one_without_momentum_and_no_other_row_moves():
    old = state((4, 6))
    new = copied(old, dead=1, live=3)
    rest = torch.tensor([0, 2, 3])
    assert all(torch.equal(new[name][rest], old[name][rest]) for name in old)
    assert torch.equal(new["value"][1], old["value"][3]) and torch.equal(new["exp_avg_sq"][1], old["exp_avg_sq"][3])
    assert new["exp_avg"][1].eq(0.0).all()


def test_the_router_gives_both_codes_together_what_the_live_one_had_at_every_prompt():
    plan = Plan(dead=1, live=3, share=0.3, head={}, figures={})
    weight, bias = state((4, 6)), state((4,), seed=2)
    new = [shared(old, plan)["value"] for old in (weight, bias)]
    hidden = torch.randn(20, 6, generator=torch.Generator().manual_seed(3))
    before = hidden @ weight["value"].T + bias["value"]
    before[:, 1] = -torch.inf  # of what the dead code had, nothing is kept
    before, after = before.softmax(-1), (hidden @ new[0].T + new[1]).softmax(-1)
    torch.testing.assert_close(after[:, [1, 3]], before[:, 3:] * torch.tensor([0.3, 0.7]))
    torch.testing.assert_close(after[:, [0, 2]], before[:, [0, 2]])


@pytest.mark.parametrize("how", ["head", "gates"])
def test_adams_next_steps_are_as_long_as_before_and_go_where_the_new_gradient_points(how):
    """Under a gradient of constant size each step is as long as the learning rate; from moments of 0 it is not."""
    lr, parameter = 0.01, torch.nn.Parameter(torch.zeros(3, 4))
    optimizer = torch.optim.AdamW([parameter], lr=lr, weight_decay=0.0)

    def longest(num_steps: int, gradient: float) -> float:
        found = 0.0
        for _ in range(num_steps):
            before = parameter.detach().clone()
            parameter.grad = torch.full_like(parameter, gradient)
            optimizer.step()
            moved = (parameter.detach() - before)[1]
            assert moved.mul(gradient).max() <= 0.0  # against the gradient
            found = max(found, moved.abs().max().item())
        return found

    longest(300, 1.0)
    masters = Masters(optimizer)
    old = masters.whole(parameter)
    if how == "head":
        masters.replace(parameter, refitted(old, torch.zeros(3, 4)))
    else:
        old["exp_avg_sq"][1] = 0.0  # as of a code that has long been dead
        masters.replace(parameter, copied(old, dead=1, live=0))
    assert longest(20, -1.0) < 1.05 * lr
    masters.replace(parameter, {name: torch.zeros(3, 4) for name in old})
    assert longest(20, -1.0) > 3 * lr


def tiny_trainer(conditioning: str) -> Any:
    """What `revive` needs of a LatentTrainer: a small model after a first step in which code 1 is dead."""
    model = tiny_zlora(conditioning=conditioning)
    heads: Any = model.base_model.heads  # pyright: ignore
    head = heads.posterior
    with torch.no_grad():
        heads.router[-1].bias[DEAD] = -20.0  # the router has followed
        for last in (head[-1], heads.router[-1]):
            last.weight.mul_(0.1)  # else chance leaves another code dead
        head[-1].bias.copy_(torch.tensor([0.0, -12.0, 0.0]))
    parameters = [p for p in model.parameters() if p.requires_grad]
    for parameter in parameters:
        parameter.grad = torch.ones_like(parameter)
    optimizer = torch.optim.AdamW(parameters, lr=1e-3)
    optimizer.step()

    def planned_batches(examples: list[Example]) -> Any:
        for batch in even_batches([e.num_tokens for e in examples], 3, 0, 1):
            yield batch, LatentCollator(0)(take(examples, batch))

    return SimpleNamespace(
        model=model,
        model_wrapped=model,
        optimizer=SimpleNamespace(optimizer=optimizer),  # as accelerate wraps it
        planned_batches=planned_batches,
        beta_eff_now=BETA_EFF,
        is_deepspeed_enabled=False,
        args=SimpleNamespace(device="cpu"),
    )


EXAMPLES = [
    Example(str(i), tuple(t.prompt), tuple(t.response))
    for i, t in enumerate(texts(tuple((1 + i % 5, 1 + i % 4) for i in range(16))))
]


@pytest.mark.parametrize("conditioning", ["lora", "slot", "both"])
def test_a_revived_code_is_used_and_what_the_model_says_of_y_is_as_before(conditioning):
    trainer = tiny_trainer(conditioning)
    old, before = measure(trainer, EXAMPLES), adapter_tensors(trainer.model)
    assert old.log_q_NK.exp().mean(0)[DEAD] < LIVE_THRESHOLD
    figures = revive(trainer, EXAMPLES)
    assert figures is not None and figures["revived_code"] == DEAD and figures["revived_from"] != DEAD
    new = measure(trainer, EXAMPLES)
    usage = new.log_q_NK.exp().mean(0)[DEAD].item()
    assert usage >= LIVE_THRESHOLD and usage == pytest.approx(figures["revived_usage"], abs=1e-5)
    says = [(m.log_p_NK - m.nll_NK).logsumexp(-1) for m in (old, new)]
    torch.testing.assert_close(says[1], says[0], rtol=0.0, atol=1e-5)
    live, gates = int(figures["revived_from"]), 0
    for name, tensor in adapter_tensors(trainer.model).items():
        if "gate" in name:
            gates += 1
            rest = [k for k in range(len(tensor)) if k != DEAD]
            assert torch.equal(tensor[rest], before[name][rest]) and torch.equal(tensor[DEAD], tensor[live])
            assert not torch.equal(tensor[DEAD], before[name][DEAD])
        else:
            moved = "posterior" in name or "router.3" in name
            assert torch.equal(tensor, before[name]) != moved, name
    assert gates == {"lora": 4, "slot": 1, "both": 5}[conditioning]
    assert revive(trainer, EXAMPLES) is None  # no code is dead now


def test_what_is_measured_is_what_the_forward_gives_for_each_example_alone():
    trainer = tiny_trainer("lora")
    measured = measure(trainer, EXAMPLES)
    for i, example in enumerate(EXAMPLES):
        with torch.no_grad():
            out = trainer.model(**LatentCollator(0)([example]))
            q = trainer.model.base_model.heads.posterior(measured.pooled_NH[i : i + 1])
        torch.testing.assert_close(measured.nll_NK[i], out.nll[0].sum(-1).double(), rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(measured.nll_free_N[i], out.nll_free[0].sum().double(), rtol=1e-4, atol=1e-4)
        for got, expected in ((measured.log_q_NK, out.log_q), (measured.log_p_NK, out.log_p)):
            torch.testing.assert_close(got[i], expected[0].double(), rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(q[0], out.log_q[0], rtol=1e-4, atol=1e-4)


def test_a_code_is_looked_for_at_every_nth_step_but_the_last_on_examples_of_seed_and_step():
    figures = {"revived_code": 1, "revived_from": 0, "revived_examples": 3, "revived_of": 5, "revived_usage": 0.3}
    trainer: Any = SimpleNamespace(train_dataset=ExampleDataset(EXAMPLES))

    def looked_at(seed: int, after: int = 0) -> dict[int, list[str]]:
        seen: dict[int, list[str]] = {}
        callback = ReviveCallback(trainer, every=3, num_examples=5, after=after)
        for step in range(1, 10):
            control = TrainerControl(should_log=True)
            # As transformers does with every line.
            trainer.log = lambda figures, control=control: setattr(control, "should_log", False)

            def record(trainer: Any, examples: list[Example], step: int = step) -> dict[str, float]:
                seen[step] = [example.id for example in examples]
                return figures

            arguments: Any = SimpleNamespace(seed=seed)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(module, "revive", record)
                callback.on_step_end(arguments, TrainerState(global_step=step, max_steps=9), control)
            assert control.should_log  # the line of the step itself is still to come
        return seen

    first = looked_at(0)
    assert list(first) == [3, 6]
    assert list(looked_at(0, after=2)) == [3, 6] and list(looked_at(0, after=3)) == [6]
    assert all(len(set(chosen)) == 5 for chosen in first.values())
    assert first[3] != first[6] and looked_at(0) == first and looked_at(1) != first


def test_as_many_codes_as_the_config_allows_can_all_be_alive():
    assert MAX_REVIVED_CODES * LIVE_THRESHOLD < 1 <= (MAX_REVIVED_CODES + 1) * LIVE_THRESHOLD
