"""Planted bugs of GECO in the Trainer, the excess, the posterior's views and kept uncertainties; see mutations.py."""

from __future__ import annotations

from typing import Any

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
            "plain_BKT = nll_BKT.detach()",
            "plain_BKT = loss_BKT.detach()",
        ),
        "excess_over_the_uncertainty": ("excess(nll_BKT, nll_free_BT, y_mask_BT)", "excess(nll_BKT, u_BT, y_mask_BT)"),
    }.items()
]

_ROWS, _MODEL, _VIEWS = "toolkit.latent.rows", "toolkit.zlora.branches", "toolkit.latent.views"
_VIEW = "zlora/test_posterior_view::"
_POSTERIOR = _VIEW + "test_the_posterior_equals_that_of_a_response_which_is_the_view"
_DROPPED: dict[str, Any] = {"kind": "drop_prefix", "activation": "response"}
_BAG: dict[str, Any] = {"kind": "bag_of_words", "activation": "response"}
_VIEWED = [
    Mutation(name, module, (edit,), test, arguments)
    for name, module, edit, test, arguments in [
        (
            "view_in_the_pooling_only",
            _ROWS,
            ("seen.mask)", "examples.y_mask)"),
            _POSTERIOR,
            _DROPPED,
        ),
        (
            "view_not_in_the_pooling",
            _MODEL,
            ("log_posterior(hidden_BTH, view.mask)", "log_posterior(hidden_BTH, examples.y_mask)"),
            _POSTERIOR,
            _DROPPED,
        ),
        (
            "order_kept",
            _ROWS,
            ("seen.ids)", "examples.response_ids)"),
            _POSTERIOR,
            _BAG,
        ),
        (
            "view_in_the_rows_of_the_first_code",
            _ROWS,
            ("torch.cat([one.repeat(repeats - 1, 1), last])", "torch.cat([last, one.repeat(repeats - 1, 1)])"),
            _VIEW + "test_generator_and_z_free_rows_do_not_change",
            {"kind": "drop_prefix"},
        ),
        (
            "positions_of_the_dropped_tokens_left_open",
            _ROWS,
            (
                "_positions(attention_mask)[",
                "_positions(torch.cat([read_mask, prompt_mask, examples.y_mask], 1).long().repeat(repeats, 1))[",
            ),
            _POSTERIOR,
            _DROPPED,
        ),
        (
            "one_token_less_than_the_share",
            _VIEWS,
            ("drawn_B * (most_B + 1)", "drawn_B * most_B"),
            _VIEW + "test_the_number_of_dropped_tokens_is_even_up_to_the_share",
            {},
        ),
        (
            "the_same_order_for_every_sequence",
            _VIEWS,
            ("torch.rand(y_mask.shape)", "torch.rand(y_mask.shape[1:]).expand(y_mask.shape)"),
            _VIEW + "test_every_order_of_the_tokens_is_drawn_equally_often",
            {},
        ),
    ]
]

_KEPT = Mutation(
    "offsets_shifted_by_one",
    "toolkit.baseline.uncertainties",
    (
        (
            "[self._offsets[index] : self._offsets[index + 1]]",
            "[self._offsets[index] + 1 : self._offsets[index + 1] + 1]",
        ),
    ),
    "baseline/test_uncertainties::test_every_example_gets_its_own_values",
)
_COLUMNS = Mutation(
    "uncertainties_of_the_first_row_in_every_row",
    "toolkit.data.collate",
    (("] = torch.tensor(row)", "] = torch.tensor(rows[0])[: len(examples[i].response_ids)]"),),
    "baseline/test_uncertainties::test_values_travel_through_the_data_set_into_padded_columns",
)
_BOUND = Mutation(
    "bound_of_the_jsd_on_padding",
    _MODEL,
    (("categorical_entropy(log_w_BTK) * y_mask", "categorical_entropy(log_w_BTK)"),),
    "zlora/test_latent_forward::test_the_bound_of_the_jsd_is_the_entropy_of_its_weights_on_y_alone",
)

MUTATIONS = [*_GECO, *_EXCESS, *_VIEWED, _KEPT, _COLUMNS, _BOUND]
