"""Every planted bug is caught by the test that claims to catch it, and that test passes without the bug."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest
import torch
from torch.autograd.gradcheck import GradcheckError

from toolkit.objective import categorical_kl

from ..baseline import test_uncertainties
from ..kernels import test_linear_head, test_products
from ..latent import test_warm_start
from ..metrics import test_sampled
from ..training import test_clipping, test_geco, test_revive, test_usage
from ..zlora import (
    test_branches,
    test_latent_forward,
    test_posterior_view,
    test_reading,
    test_shared_prompt,
    test_slot,
)
from . import (
    test_auxiliaries,
    test_diagnostics,
    test_divergence,
    test_estimators,
    test_factored,
    test_gaussian,
    test_loss,
    test_mixing,
    test_nll,
    test_schedules,
    test_uncertainty,
    test_weighting,
)
from .mutations import MUTATIONS
from .planting import Mutation, planted

MODULES = {
    f"{module.__name__.split('.')[-2]}/{module.__name__.split('.')[-1]}": module
    for module in (
        test_auxiliaries,
        test_branches,
        test_clipping,
        test_diagnostics,
        test_divergence,
        test_estimators,
        test_factored,
        test_gaussian,
        test_geco,
        test_latent_forward,
        test_linear_head,
        test_loss,
        test_mixing,
        test_nll,
        test_posterior_view,
        test_products,
        test_reading,
        test_revive,
        test_sampled,
        test_schedules,
        test_shared_prompt,
        test_slot,
        test_uncertainties,
        test_uncertainty,
        test_usage,
        test_warm_start,
        test_weighting,
    )
}


def catcher(mutation: Mutation) -> Callable[[], None]:
    """The named test, ready to be called."""
    file, name = mutation.caught_by.split("::")
    test = getattr(MODULES[file], name)
    assert set(inspect.signature(test).parameters) == set(mutation.arguments)

    def run() -> None:
        torch.manual_seed(0)
        test(**mutation.arguments)

    return run


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_planted_bug_is_caught(mutation):
    run = catcher(mutation)
    with planted(mutation), pytest.raises((AssertionError, GradcheckError)):
        run()
    run()  # the bug is gone again, and with it the failure


def test_every_mutation_has_a_name_of_its_own():
    names = [mutation.name for mutation in MUTATIONS]
    assert len(set(names)) == len(names)


def test_a_stale_mutation_is_an_error():
    with (
        pytest.raises(LookupError, match="gone: 'no such line' occurs 0 times"),
        planted(Mutation("gone", "toolkit.objective.nll", (("no such line", ""),), "")),
    ):
        pass


def test_an_edit_that_changes_nothing_is_not_caught():
    """The control of the suite: the machinery itself does not make tests fail."""
    for mutation in MUTATIONS:
        same = Mutation(
            "unchanged", mutation.module, tuple((old, old) for old, _ in mutation.edits), mutation.caught_by
        )
        with planted(same):
            pass
    mutation = MUTATIONS[0]
    with planted(Mutation("unchanged", mutation.module, (), "")):
        catcher(mutation)()


def test_the_real_code_comes_back():
    before = categorical_kl.__code__
    with planted(next(m for m in MUTATIONS if m.name == "kl_with_the_sign_flipped")):
        assert categorical_kl.__code__ is not before
    assert categorical_kl.__code__ is before
