"""A kind of z in one file of its own goes through every command: no code of the package names a kind."""

import ast
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import TinyRun, invoke, log_lines
from torch import Tensor

import toolkit
import toolkit.extras
from toolkit.objective.protocols import ESTIMATORS, LATENTS, TERMS
from toolkit.objective.schedules import SCHEDULES

from ..zlora.tiny import collate, spec_of, texts, tiny_zlora
from .bernoulli import Bernoulli

Z = Bernoulli(num_bits=3)
del LATENTS.kinds[Z.kind]  # tests that list all kinds run in this process too


@pytest.fixture(scope="module", autouse=True)
def _registered() -> Iterator[None]:
    LATENTS.register(Bernoulli)
    yield
    del LATENTS.kinds[Z.kind]


def log_probs() -> Tensor:
    return torch.randn(4, 3, 2, dtype=torch.float64).log_softmax(-1)


def test_bits_equal_torch_distributions():
    q, p = log_probs(), log_probs()
    bits_q, bits_p = (torch.distributions.Bernoulli(probs=x[..., 1].exp()) for x in (q, p))
    torch.testing.assert_close(Z.kl(q, p), torch.distributions.kl_divergence(bits_q, bits_p).sum(-1))
    torch.testing.assert_close(Z.entropy(q), bits_q.entropy().sum(-1))
    drawn = Z.sample(q, 7, torch.Generator().manual_seed(0))
    expected = torch.stack([bits_q.log_prob(drawn[:, s].double()).sum(-1) for s in range(7)], 1)
    torch.testing.assert_close(Z.log_prob(q, drawn), expected)
    torch.testing.assert_close(Z.log_probs(q).logsumexp(-1), torch.zeros(4, dtype=torch.float64))


def test_every_branch_of_bits_is_the_forward_under_its_number():
    model = tiny_zlora(latent={"kind": "bernoulli", "num_bits": 3})
    with torch.no_grad():
        out, drawn = model(**collate(texts())), model(**collate(texts()), spec=spec_of("rloo"))
        for z in range(8):
            rows = torch.tensor([[z & 1, z >> 1 & 1, z >> 2, 1, 0]]).float()
            alone = model.base_model.decode(rows[None], **collate(texts()))[:, 0]  # pyright: ignore
            torch.testing.assert_close(out.nll[:, z], alone, rtol=2e-5, atol=2e-5)
    assert drawn.codes.shape == (4, 2, 3) and drawn.nll.shape[:2] == (4, 2)


def test_every_command_serves_it(tiny: TinyRun):
    """Training logs its metrics; evaluation, the report and the exported adapters are over all its values."""
    options = ("latent={kind: bernoulli, num_bits: 2}", "deepspeed=null", "train.steps=3", "data.max_new_tokens=6")
    run = tiny.train("bits", *options, module="extras.bernoulli")
    lines = log_lines(run)
    assert [line["step"] for line in lines] == [1, 2, 3]
    assert all(0 < line["mean_bit"] < 1 and math.isfinite(line["loss"]) for line in lines)
    invoke(["evaluate", str(run / "config.yaml")])
    found = json.loads((run / "evaluation.json").read_text())
    assert found["rho"]["rho_step0"]["value"] == pytest.approx(1.0, abs=1e-4)
    assert sum(found["code_usage"]) == pytest.approx(1.0) and len(found["code_usage"]) == 4
    assert len(found["accuracy"]["forced"]) == 4
    invoke(["report", str(run)])
    assert "of 4 codes" in (run / "report.html").read_text()
    invoke(["export", str(run / "config.yaml")])
    assert sorted(p.name for p in (run / "export").iterdir()) == ["z0", "z1", "z2", "z3"]


# Names of kinds stand where they are registered, and are compared with nowhere.

REGISTERED = {
    kind: cls.__module__ for registry in (LATENTS, ESTIMATORS, TERMS, SCHEDULES) for kind, cls in registry.kinds.items()
}


def compared(tree: ast.AST) -> dict[str, int]:
    """String constants in comparisons and match statements, with their lines."""
    places: list[Any] = [node for node in ast.walk(tree) if isinstance(node, ast.Compare | ast.MatchValue)]
    parts = [part for place in places for part in ast.walk(place)]
    return {p.value: p.lineno for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)}


def test_comparisons_with_strings_are_found_in_every_form():
    source = "a == 'w' or 'x' != b or c in ('y', 'v')\nmatch d:\n    case 'z' | {'k': 'u'}: f('t')"
    assert set(compared(ast.parse(source))) == set("wxyvzu")


def test_no_module_compares_with_the_name_of_a_kind_that_another_one_registers():
    root, found = Path(toolkit.__file__).parent, []
    for path in sorted(root.rglob("*.py")):
        module = ".".join(("toolkit", *path.relative_to(root).with_suffix("").parts))
        for name, line in compared(ast.parse(path.read_text(encoding="utf-8"))).items():
            if REGISTERED.get(name, module) != module:
                found.append(f"{path}:{line}: {name!r}")
    assert len(REGISTERED) >= 12 and not found, found
