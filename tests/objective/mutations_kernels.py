"""Planted bugs of the chunked head; see mutations.py."""

from __future__ import annotations

from typing import Any

import torch

from toolkit.kernels import products

from .planting import Mutation

CHUNKS, PRODUCTS, SLICES, TRANSFORM = (
    f"toolkit.kernels.{name}" for name in ("chunks", "products", "slices", "transform")
)
_HEAD = "kernels/test_linear_head::"
_EQUAL = _HEAD + "test_values_and_gradients_equal_those_of_the_plain_head"
_SHAPE: dict[str, Any] = {"bias": True, "num_branches": 3, "num_tokens": 7, "chunk": 3}

MUTATIONS = [
    Mutation(name, module, (edit,), _EQUAL, {"way": way, "transform": transform, **_SHAPE})
    for name, module, edit, way, transform in [
        (
            "head_divergence_that_is_minimised",
            SLICES,
            ("self._store(1, self._first_scratch.mul_(self.probs))", "self._store(1, -self.logs * self.probs)"),
            "formed",
            "plain",
        ),
        (
            "head_divergence_with_its_sign_flipped",
            SLICES,
            ("mixed = weights.jsd.to", "mixed = -weights.jsd.to"),
            "recomputed",
            "plain",
        ),
        (
            "head_divergence_with_its_sign_flipped_where_weights_are_known",
            SLICES,
            ("mixed = weights.jsd.to", "mixed = -weights.jsd.to"),
            "weighted",
            "plain",
        ),
        (
            "head_gradient_of_the_divergence_not_centred",
            SLICES,
            (".sub_(self._pi * self._divergences)", ""),
            "formed",
            "plain",
        ),
        (
            "head_mixture_of_equal_parts",
            SLICES,
            ("log_pi_cK.to(self.probs.dtype).exp()", "log_pi_cK.new_full(log_pi_cK.shape, 1 / log_pi_cK.shape[1])"),
            "formed",
            "plain",
        ),
        (
            "head_without_the_remainder_of_the_tokens",
            CHUNKS,
            ("in range(start, stop, size):", "in range(start, stop - size + 1, size):"),
            "formed",
            "plain",
        ),
        (
            "head_without_the_slope_of_the_cap",
            SLICES,
            ("if self._slope is not None:", "if False:"),
            "formed",
            "capped",
        ),
        (
            "head_without_the_scale_of_the_gradient",
            CHUNKS,
            ("grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)", "grad"),
            "recomputed",
            "scaled",
        ),
        (
            "head_gradient_without_the_target",
            SLICES,
            ("-coefficient.unsqueeze(-1)", "0.0 * coefficient.unsqueeze(-1)"),
            "weighted",
            "plain",
        ),
        (
            "head_without_its_bias",
            CHUNKS,
            ("elif head.bias is None:\n            logits = torch", "elif True:\n            logits = torch"),
            "formed",
            "plain",
        ),
        (
            "head_capped_before_it_is_scaled",
            TRANSFORM,
            ("z.mul_(self.scale / self.softcap).tanh_()", "z.div_(self.softcap).tanh_().mul_(self.scale)"),
            "formed",
            "capped",
        ),
    ]
]

MUTATIONS += [
    Mutation(
        "head_all_logits_at_once",
        CHUNKS,
        (("min(num_tokens, max_bytes // (copies * per_token))", "num_tokens"),),
        _HEAD + "test_no_tensor_of_all_logits_is_made",
        {"way": "formed"},
    ),
    Mutation(
        "head_bound_of_one_of_two_buffers",
        CHUNKS,
        (("max_bytes // (copies * per_token)", "max_bytes // per_token"),),
        _HEAD + "test_the_bound_holds_for_all_buffers_together",
    ),
    Mutation(
        "head_mixture_that_may_be_0",
        SLICES,
        ((".clamp_min_(torch.finfo(self.probs.dtype).tiny)", ""),),
        _HEAD + "test_a_forbidden_token_and_a_certain_one_give_finite_figures",
        {"way": "formed"},
    ),
    Mutation(
        "head_forbidden_token_not_told_to_be_0",
        SLICES,
        (("if self._head.excludes:", "if False:"),),
        _HEAD + "test_a_forbidden_token_and_a_certain_one_give_finite_figures",
        {"way": "recomputed"},
    ),
]

READING = "toolkit.zlora.reading"
_READ = "zlora/test_reading::test_a_reading_in_chunks_equals_that_of_all_logits"
_PREFIX: dict[str, Any] = {"masks": "filler", "num_branches": 3, "mixture": "prefix", "chunk": 2}
MUTATIONS += [
    Mutation(name, READING, (edit,), _READ, _PREFIX)
    for name, edit in {
        "head_that_reads_a_branch_for_the_z_free_model": (
            "inputs.append(free.detach()[mask])",
            "inputs.append((free if branches is None else branches[0]).detach()[mask])",
        ),
        "head_branches_in_the_wrong_order": (
            "branches.movedim(0, 2)[mask]",
            "branches.flip(0).movedim(0, 2)[mask]",
        ),
        "head_prefix_weights_of_other_tokens": (
            "[start - offset : stop - offset]",
            "[: stop - start]",
        ),
        "head_prefix_weights_of_another_example": (
            "log_p_BK[first : last + 1])",
            "log_p_BK[: last + 1 - first])",
        ),
        "head_prefix_forgotten_at_the_last_token_of_a_chunk": (
            "nll_BTK = _spread(nll_NK[offset : ends[last]], part_BT)",
            "nll_BTK = _spread(nll_NK[offset : ends[last]], part_BT) * (stop - start > 1)",
        ),
    }.items()
]

_BRANCHES = "zlora/test_latent_forward::test_every_branch_equals_a_model_with_its_update_in_the_weights"
MUTATIONS += [
    Mutation(name, READING, (edit,), _BRANCHES, {"family": "llama", "activation": "response"})
    for name, edit in {
        "nll_mask_shifted": (
            "found.nll = _spread(next(values), mask)",
            "found.nll = _spread(next(values), mask.roll(1, -1))",
        ),
        "codes_and_examples_mixed_up": (
            "_spread(next(values), mask).transpose(1, 2)",
            "_spread(next(values), mask).reshape(len(mask), len(branches), -1)",
        ),
    }.items()
]

_PRODUCTS = "kernels/test_products::"
if products._has_onednn():
    MUTATIONS += [
        Mutation(
            "product_without_its_addend",
            PRODUCTS,
            (('op.binary(x, addend, weight_NK, bias_N, "add")', 'op(x, weight_NK, bias_N, "none", [], "")'),),
            _PRODUCTS + "test_a_product_equals_that_in_float64",
            {"kind": "rows", "transposed": False, "bias": True, "addend": True},
        ),
        Mutation(
            "head_without_its_bias_by_onednn",
            CHUNKS,
            (("product(rows_RH, head.weight, head.bias)", "product(rows_RH, head.weight)"),),
            _HEAD + "test_by_onednn_they_equal_those_of_the_plain_head_in_float64",
            {"way": "formed", "bias": True, "jsd": False},
        ),
        Mutation(
            "product_made_again_of_one_factor",
            PRODUCTS,
            (("else factors[0] * factors[1]", "else factors[0]"),),
            _PRODUCTS + "test_a_factor_that_is_multiplied_again_gives_the_same_gradients",
            {"kind": "a gated product", "checkpointed": False, "dtype": torch.float32},
        ),
        *(
            Mutation(name, PRODUCTS, (edit,), _PRODUCTS + "test_gradients_equal_those_in_float64", {"kind": "batch"})
            for name, edit in {
                "product_gradient_through_the_weight_as_it_is": ("product(grad, weight.t())", "product(grad, weight)"),
                "product_gradient_of_the_weight_transposed": (
                    "product(_rows(grad).t(), _rows(x).t())",
                    "product(_rows(x).t(), _rows(grad).t())",
                ),
            }.items()
        ),
    ]
