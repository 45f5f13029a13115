"""LossScale against the table of docs/method.md, section 3."""

import pytest
import torch

from toolkit.objective import LossScale

TOKENS, C_TOKEN = 14.6, 0.11
FORMS = [(reduction, normalize) for reduction in ("token_mean", "sequence_sum") for normalize in (True, False)]
KL_SCALE = {
    ("token_mean", True): C_TOKEN * TOKENS,  # C_seq
    ("sequence_sum", True): C_TOKEN * TOKENS,
    ("token_mean", False): TOKENS,  # T_mean
    ("sequence_sum", False): 1.0,
}
each_form = pytest.mark.parametrize("form", FORMS, ids=str)


def scale_of(reduction: str, normalize: bool) -> LossScale:
    c_seq = C_TOKEN * TOKENS
    c_base = {"token_mean": C_TOKEN, "sequence_sum": c_seq}[reduction]
    return LossScale(c_base, c_seq, TOKENS, reduction, normalize)  # pyright: ignore


@each_form
def test_beta_eff_is_beta_times_the_closed_form_of_the_method(form):
    scale = scale_of(*form)
    assert scale.kl_scale == pytest.approx(KL_SCALE[form]) and scale.per_token == pytest.approx(C_TOKEN)
    assert scale.beta_eff(0.1) == pytest.approx(0.1 * KL_SCALE[form])
    assert scale.beta(0.15) == pytest.approx(0.15 / KL_SCALE[form])
    assert scale.beta_eff(scale.beta(0.15)) == pytest.approx(0.15)


@each_form
def test_rho_is_relative_to_c_base_and_the_objective_divides_only_where_it_is_normalised(form):
    scale, nll = scale_of(*form), torch.tensor([0.5])
    assert scale.rho(nll).item() == pytest.approx(0.5 / scale.c_base)
    assert scale.divisor == (scale.c_base if form[1] else 1.0)
