"""Planted bugs of the chunked head; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

CHUNKS, SLICES, TRANSFORM = (f"toolkit.kernels.{name}" for name in ("chunks", "slices", "transform"))
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
            ("if self.bias is None:\n            torch", "if True:\n            torch"),
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
