"""Validation, evaluation, pre-pass and generation take as many sequences as a forward has room for tokens."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from toolkit.baseline import prepass, representations
from toolkit.data import Example, LatentCollator
from toolkit.evaluation import generation as answering
from toolkit.evaluation import tables
from toolkit.sampling import generation
from toolkit.sampling.engine import SamplingParameters
from toolkit.training import trainer
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.size import forward_tokens, rows_at_once

from .tiny import spec_of, tiny_base, tiny_zlora

EXAMPLES = [Example(str(i), tuple(range(3, 8)), (8, 9, 2)) for i in range(8)]  # 5 and 3 tokens
COLLATOR = LatentCollator(0)


def test_tokens_of_a_forward_are_those_of_the_frozen_pass_and_of_all_rows() -> None:
    for activation, expected in (("response", 8 + 4 * 4), ("all", 8 + 4 * 8)):
        context = tiny_zlora(activation=activation).base_model.context  # pyright: ignore
        assert rows_at_once(context, ForwardSpec()) == 4  # 3 codes and the posterior
        assert forward_tokens(context, 4, [(5, 3)]) == [expected]
    context = tiny_zlora(num_latents=40).base_model.context  # pyright: ignore
    assert rows_at_once(context, spec_of("rloo")) == 8


def rows_of(model: Any) -> list[int]:
    """Numbers of rows of every call of the decoder, from now on."""
    found: list[int] = []
    model.register_forward_pre_hook(lambda _, __, given: found.append(len(given["input_ids"])), with_kwargs=True)
    return found


def test_every_verb_keeps_within_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    model: Any = tiny_zlora()
    rows = rows_of(model.base_model.model.model)
    monkeypatch.setattr(tables, "FORWARD_TOKENS", 3 * 24)
    monkeypatch.setattr(answering, "GENERATED_TOKENS", 2 * 6)
    found = tables.latent_tables(model, EXAMPLES, COLLATOR, 64)
    assert rows == [3, 12, 3, 12, 2, 8] and len(found.nll) == 8
    rows.clear()
    tokenizer: Any = SimpleNamespace(pad_token_id=0, eos_token_id=2, decode=str)
    answering.generate(
        model, tokenizer, [e.prompt_ids for e in EXAMPLES], [0] * 8, end_token_id=2, max_new_tokens=1, batch_size=64
    )
    assert max(rows) == 2

    own: Any = SimpleNamespace(
        model=model,
        spec=ForwardSpec(),
        objective=SimpleNamespace(latent=model.base_model.zlora_config.z),
        args=SimpleNamespace(per_device_eval_batch_size=64),
    )
    monkeypatch.setattr(trainer, "FORWARD_TOKENS", 3 * 24)
    assert list(map(len, trainer.LatentTrainer._planned(own, EXAMPLES))) == [3, 3, 2]

    base: Any = tiny_base()
    rows = rows_of(base.model)
    monkeypatch.setattr(prepass, "CPU_TOKENS", 10**6)
    prepass.per_example(base, EXAMPLES, COLLATOR, 64, prepass._losses, max_tokens=5 * 8)
    assert rows[2:] == [5, 3]  # after the trial whether it reads padding
    monkeypatch.setattr(representations, "STATES_TOKENS", 4 * 8)
    rows.clear()
    assert representations.response_states(base, EXAMPLES, COLLATOR, 64)["mean/0"].shape == (8, 32)
    assert rows[2:] == [4, 4]

    monkeypatch.setattr(generation, "GENERATED_TOKENS", 3 * 6)
    engine = generation.TransformersEngine(base, SamplingParameters(1.0, 1, 2), 0, 64)
    rows.clear()
    drawn = engine.draw([e.prompt_ids for e in EXAMPLES], 1, seed=0)
    assert rows == [3, 3, 2] and len(drawn) == 8
    assert torch.is_grad_enabled()


def test_rows_that_run_singly_are_dealt_singly_so_that_all_processes_run_as_many(monkeypatch) -> None:
    """Five rows over two processes: in batches of four one would run three forwards, the other two."""
    model: Any = tiny_zlora()
    model.base_model.alone = True
    own: Any = SimpleNamespace(
        model=model,
        spec=ForwardSpec(),
        objective=SimpleNamespace(latent=model.base_model.zlora_config.z),
        args=SimpleNamespace(per_device_eval_batch_size=4),
    )
    for module in (trainer, tables):
        monkeypatch.setattr(module, "world_size", lambda: 2)
    for rank, expected in enumerate(([1, 1, 1], [1, 1, 1])):
        monkeypatch.setattr(trainer, "rank", lambda rank=rank: rank)
        assert list(map(len, trainer.LatentTrainer._planned(own, EXAMPLES[:5]))) == expected
    monkeypatch.setattr(tables, "is_sharded", lambda _: True)
    monkeypatch.setattr(tables, "gather_objects", lambda one: [one])
    seen: list[int] = []

    def column(indices: Sequence[int], **_: torch.Tensor) -> tuple[torch.Tensor, ...]:
        seen.append(len(indices))
        return (torch.zeros(len(indices)),)

    for rank in range(2):
        monkeypatch.setattr(tables, "rank", lambda rank=rank: rank)
        tables.over_split(column, model, EXAMPLES[:5], COLLATOR, 4)
    assert seen == [1] * 6
