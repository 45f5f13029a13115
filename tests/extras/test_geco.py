"""GECO against a plain loop, and on a problem already solved."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
import torch

from toolkit.extras.geco_control import Geco, GecoState

SETTINGS = {"fast": Geco(0.3, rate=0.1, decay=0.5), "default": Geco(0.3), "bounded": Geco(0.3, 5.0, 0.5, 0.2, 0.5)}


@pytest.mark.parametrize("name", SETTINGS)
def test_geco_equals_a_plain_loop(name: str):
    geco = SETTINGS[name]
    rhos = [0.9, 0.2, 0.35, 0.05, 0.0, 0.0, 1.2]
    state, multiplier, average = geco.start(0.4), 1 / 0.4, rhos[0] - 0.3
    for rho in rhos:
        average = geco.decay * average + (1 - geco.decay) * (rho - 0.3)
        multiplier *= math.exp(geco.rate * average)
        multiplier = min(max(multiplier, 1 / geco.max_beta), 1 / geco.min_beta)
        state = geco.update(state, rho)
        assert state.average == pytest.approx(average, rel=1e-12)
        assert state.log_multiplier == pytest.approx(math.log(multiplier), rel=1e-12)
        assert geco.beta(state) == pytest.approx(1 / multiplier, rel=1e-12)


def test_geco_finds_the_solution_of_a_known_constrained_problem():
    """A Gaussian source under its rate-distortion bound, KL = -1/2 log rho, that follows beta at once.

    rho + beta KL is least at rho = beta / 2, so the constrained problem has the solution beta = 2 target.
    """
    geco = Geco(0.3, rate=0.1, decay=0.8)
    state, rho = geco.start(1.0), 1.0
    for _ in range(3000):
        rho = min(1.0, geco.beta(state) / 2)
        state = geco.update(state, rho)
    assert (rho, geco.beta(state)) == pytest.approx((0.3, 0.6), rel=1e-9)


def test_the_gradient_of_the_lagrangian_is_lambda_times_that_of_j():
    geco, state = Geco(0.3), GecoState(log_multiplier=1.3)
    x = torch.randn(4, dtype=torch.float64, requires_grad=True)
    kl, rho = x.square().sum(), torch.exp(-x).mean()
    lagrangian = kl + math.exp(state.log_multiplier) * (rho - geco.target)
    j = rho + geco.beta(state) * kl
    (one,), (other,) = torch.autograd.grad(lagrangian, x, retain_graph=True), torch.autograd.grad(j, x)
    torch.testing.assert_close(one, math.exp(state.log_multiplier) * other)


def test_a_state_written_as_json_continues_exactly():
    geco = Geco(0.3)
    state = geco.start(0.07)
    for rho in (0.9, 0.1234567890123456, 0.7):
        copy = GecoState.from_dict(json.loads(json.dumps(state.as_dict())))
        assert copy == state
        state = geco.update(state, rho)
        assert geco.update(copy, rho) == state


REFUSED: dict[str, Callable[[], Any]] = {
    "needs target.*target=0.0": lambda: Geco(0.0),
    "needs target.*decay=1.0": lambda: Geco(0.3, decay=1.0),
    "needs target.*min_beta=2.0": lambda: Geco(0.3, min_beta=2.0),
    r"a beta in \[0.0001, 1.0\], got 2.0": lambda: Geco(0.3).start(2.0),
    "rho must be finite, got nan": lambda: Geco(0.3).update(GecoState(0.0, 0.1), math.nan),
    r"has the keys .* got \['average'\]": lambda: GecoState.from_dict({"average": 0.1}),
    "has the keys .*'step'": lambda: GecoState.from_dict({"log_multiplier": 0.0, "average": None, "step": 3}),
}


def test_what_has_no_meaning_is_refused():
    for message, call in REFUSED.items():
        with pytest.raises(ValueError, match=message):
            call()
