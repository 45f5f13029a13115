"""The forecast against closed forms and against the objective itself, and the verb as a user meets it."""

import json
import math
from typing import Any

import pytest
import torch
from processes import TinyRun, invoke

from toolkit.baseline import Baseline, Fingerprints, Interval, TokenMap
from toolkit.build.forecast import SUGGESTED_BETA_EFF, Forecast, forecast
from toolkit.build.training import build_objective, loss_scale, resolved_beta
from toolkit.commands.predict import predict
from toolkit.config import RunConfig
from toolkit.config.load import validate
from toolkit.objective import combine, term_sums
from toolkit.objective.output import LatentOutput

NUM_SEQUENCES, NUM_TOKENS, SUM_NLL = 20, 400, 30.0  # T_mean 20, C_seq 1.5, 0.075 nats per token
T_MEAN, C_SEQ = NUM_TOKENS / NUM_SEQUENCES, SUM_NLL / NUM_SEQUENCES
FORMS: dict[str, tuple[dict[str, Any], float]] = {
    "token_mean raw": ({"normalize": False}, T_MEAN),
    "sequence_sum raw": ({"normalize": False, "reduction": "sequence_sum"}, 1.0),
    "token_mean normalised": ({}, C_SEQ),
    "sequence_sum normalised": ({"reduction": "sequence_sum"}, C_SEQ),
}


def baseline(sum_nll: float = SUM_NLL, **changes: Any) -> Baseline:
    per_token = Interval(value=sum_nll / NUM_TOKENS, standard_error=0.001, low=0.07, high=0.08)
    c_base = {"token_mean": per_token, "sequence_sum": Interval(value=sum_nll / NUM_SEQUENCES)}
    values: dict[str, Any] = {"c_base": c_base, "sum_nll": sum_nll, "num_tokens": NUM_TOKENS}
    values |= dict.fromkeys(("num_sequences", "num_prompts"), NUM_SEQUENCES) | {"model": "a model", "data": "a split"}
    values["fingerprints"] = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))
    return Baseline(**values | {"ids": [], "nll": [], "tokens": []} | changes)


def run(objective: dict[str, Any] | None = None, **sections: Any) -> RunConfig:
    return validate({"objective": objective or {}, **sections}, "a test")


def of(objective: dict[str, Any] | None = None, measured: Baseline | None = None, **sections: Any) -> Forecast:
    return forecast(run(objective, **sections), measured or baseline())


@pytest.mark.parametrize("form", FORMS)
def test_a_given_beta_is_kept_and_without_one_the_weight_has_the_given_beta_eff(form: str) -> None:
    objective, scale = FORMS[form]
    for given, beta in (({"beta": 0.03}, 0.03), ({"beta": 0.0}, 0.0), ({}, 0.15 / scale), ({"beta_eff": 2}, 2 / scale)):
        config = run(objective | given)
        found = forecast(config, baseline())
        assert (found.beta, found.beta_eff) == (pytest.approx(beta), pytest.approx(beta * scale))
        assert found.kl_scale == pytest.approx(scale)
        assert resolved_beta(config, loss_scale(config, baseline())) == found.beta


@pytest.mark.parametrize("form", FORMS)
def test_beta_eff_is_the_weight_of_the_kl_per_nat_of_reconstruction_in_the_loss_itself(form: str) -> None:
    config, measured = run(FORMS[form][0] | {"beta": 0.03}), baseline()
    generator = torch.Generator().manual_seed(0)
    nll_BKT = torch.rand(NUM_SEQUENCES, 3, int(T_MEAN), generator=generator)
    log_q, log_p = (torch.randn(NUM_SEQUENCES, 3, generator=generator).log_softmax(-1) for _ in range(2))
    mask, flat = torch.ones(NUM_SEQUENCES, int(T_MEAN), dtype=torch.bool), torch.zeros(NUM_SEQUENCES, int(T_MEAN))
    objective = build_objective(config, loss_scale(config, measured))
    output = LatentOutput(nll=nll_BKT, nll_free=flat, u=flat, log_q=log_q, log_p=log_p, jsd=flat, y_mask=mask)
    counts = torch.tensor(float(NUM_TOKENS)), torch.tensor(float(NUM_SEQUENCES))
    parts = combine(term_sums(output, objective), *counts, objective)
    nats = (log_q.exp() * nll_BKT.sum(-1)).sum() / NUM_SEQUENCES
    kl = (log_q.exp() * (log_q - log_p)).sum() / NUM_SEQUENCES
    weight = (parts["kl_prior_loss"] / kl) / (parts["reconstruction_loss"] / nats)
    assert forecast(config, measured).beta_eff == pytest.approx(float(weight), rel=1e-5)


NONE, RISK, SURE = "no collapse expected", "at risk", "collapse expected"
RISING: dict[str, Any] = {"kind": "linear", "warmup_steps": 60}


def test_the_verdict_changes_at_one_half_without_a_rise_and_at_one_always() -> None:
    flat = [(0.5, {}, NONE), (0.51, {}, RISK), (1.0, {}, RISK), (1.01, {}, SURE)]
    rising = [(0.51, RISING, NONE), (0.99, RISING, NONE), (1.01, RISING, SURE)]
    for target, schedule, verdict in [*flat, *rising]:
        found = of({"normalize": False, "reduction": "sequence_sum", "beta": target, "schedule": schedule})
        assert found.verdict == verdict
        assert (f"objective.beta={SUGGESTED_BETA_EFF:g}" in found.one_line()) == (verdict == SURE)


def test_rho_min_is_what_the_best_partition_of_equally_likely_answers_reaches() -> None:
    """y is one of so many equally likely answers: K codes that share them out evenly leave log(answers / K) nats."""
    for answers, codes in ((4, 4), (8, 4), (3, 1)):
        found = of(measured=baseline(NUM_SEQUENCES * math.log(answers)), latent={"num_latents": codes})
        assert found.rho_min == pytest.approx(math.log(answers / codes) / math.log(answers))


def test_the_capacity_of_each_kind_of_z() -> None:
    factored = of(latent={"kind": "factored", "num_latents": 3, "num_factors": 5})
    assert factored.capacity == pytest.approx(5 * math.log(3)) and factored.rho_min == 0.0
    gaussian = of(latent="gaussian")
    assert gaussian.capacity is None and gaussian.rho_min is None


def test_too_many_codes_for_the_entropy_of_y_are_warned_of() -> None:
    def warned(num_latents: int) -> bool:
        return any("C_seq" in w for w in of(latent={"num_latents": num_latents}).warnings)

    assert math.log(4) < C_SEQ < math.log(5)
    assert warned(5) and not warned(4)


def test_terms_outside_the_account_are_warned_of() -> None:
    assert any("objective.jsd" in w for w in of({"jsd": 0.1}).warnings)
    assert not any("guide" in w for w in of().warnings)


def test_the_entropy_map_names_the_heaviest_tenth_and_is_not_known_of_a_scalar() -> None:
    shares = [0.05] * 10
    shares[6] = 0.55
    found = of(measured=baseline(token_map=TokenMap(top_share={"0.1": 0.4, "0.5": 0.9}, tenths=shares)))
    assert (found.top_tenth, found.tenth, found.tenth_share) == (0.4, 7, 0.55)
    unknown = of()
    assert (unknown.top_tenth, unknown.tenth, unknown.tenth_share) == (None, None, None)


def test_the_verb_needs_no_model_and_its_status_says_whether_collapse_is_expected(tiny: TinyRun, tmp_path) -> None:
    nowhere = [f"model.path={tmp_path}/none", f"data.validation={tmp_path}/none"]
    result = invoke(["predict", str(tiny.config), *nowhere, "objective.beta=0.001", "--json"])
    values, measured = json.loads(result.stdout), Baseline.load(tiny.root / "baseline.json")
    assert values["beta_eff"] == pytest.approx(0.001 * measured.c_base["sequence_sum"].value)
    assert values["c_base"] == measured.c_base["token_mean"].value and values["c_base_verified"] is True
    result = invoke(["predict", str(tiny.config), *nowhere, "objective.beta=30"], status=3)
    assert "collapse expected" in result.stdout
    result = invoke(["predict", str(tiny.config), f"baseline.path={tmp_path}/none.json"], status=2)
    assert "run `zlora baseline CONFIG` first" in result.stderr


def test_where_z_can_account_for_little_the_forecast_says_to_fine_tune_first_unless_entangle_did(tmp_path: Any) -> None:
    def warned(sum_nll: float, folder: Any = tmp_path, **latent: Any) -> bool:
        each = {"ids": [str(i) for i in range(NUM_SEQUENCES)], "tokens": [int(T_MEAN)] * NUM_SEQUENCES}
        baseline(sum_nll, **each, nll=[sum_nll / NUM_SEQUENCES] * NUM_SEQUENCES).save(tmp_path / "c_base.json")
        config = run(latent=latent, model={"path": folder}, baseline={"path": tmp_path / "c_base.json"})
        return any("fine-tune first" in warning for warning in predict(config).warnings)

    assert [warned(nats * NUM_SEQUENCES) for nats in (13.8, 13.9)] == [False, True]  # of a response; log 4 is 1.386
    assert not warned(20 * NUM_SEQUENCES, kind="gaussian")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "validation_loss.json").write_text("{}")
    assert not warned(20 * NUM_SEQUENCES, tmp_path / "model")
