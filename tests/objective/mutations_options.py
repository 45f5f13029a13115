"""Planted bugs of GECO in the Trainer and of the excess; see mutations.py."""

from __future__ import annotations

from .planting import Mutation

GECO, LOSS = "toolkit.training.geco", "toolkit.objective.loss"
_STEP = "training/test_geco::test_rho_of_a_step_is_the_sum_of_its_micro_batches"
_SAVED = "training/test_geco::test_a_state_through_json_goes_on_exactly"
_TERMS = "objective/test_loss::test_every_sum_and_contribution_equals_plain_loops"

_GECO = [
    Mutation(name, GECO, (edit,), test)
    for name, edit, test in [
        (
            "rho_of_the_last_micro_batch",
            ("share if self._rho is None else self._rho + share", "share"),
            _STEP,
        ),
        (
            "rho_running_on_over_the_steps",
            ("self._rho = None\n        if not math", "if not math"),
            _STEP,
        ),
        (
            "geco_that_starts_over_on_resume",
            ('self._now = GecoState.from_dict(saved["attributes"])', "self._now = self.geco.start(0.1)"),
            _SAVED,
        ),
        (
            "geco_without_its_average_in_the_checkpoint",
            ('"attributes": self._now.as_dict()', '"attributes": self._now.as_dict() | {"average": None}'),
            _SAVED,
        ),
    ]
]

_EXCESS = [
    Mutation(name, LOSS, (edit,), _TERMS, {"setting": "excess"})
    for name, edit in {
        "excess_ignored": ("if weights.excess:", "if False:"),
        "rho_of_the_excess": (
            "nll=expected_nll(nll_BKT.detach(), log_q_BK.detach(), mask_BT)",
            "nll=expected_nll(loss_BKT.detach(), log_q_BK.detach(), mask_BT)",
        ),
        "excess_over_the_uncertainty": ("excess(nll_BKT, nll_free_BT, y_mask_BT)", "excess(nll_BKT, u_BT, y_mask_BT)"),
    }.items()
]

MUTATIONS = [*_GECO, *_EXCESS]
