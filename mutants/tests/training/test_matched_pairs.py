"""(normalised, beta) and (raw, beta c_base) are one objective up to the factor c_base, step by step."""

from __future__ import annotations

import json

from processes import TinyRun, log_lines

TOLERANCE = 1e-5  # Adam's epsilon does not scale with the loss
BETA = 1.0


def test_a_matched_pair_has_the_same_losses_up_to_c_base(tiny: TinyRun) -> None:
    c_base = json.loads((tiny.root / "baseline.json").read_text())["c_base"]["sequence_sum"]["value"]
    assert c_base > 3  # else a forgotten c_base would not show

    def losses(name: str, *overrides: str) -> list[float]:
        same = ("objective.jsd=0", "objective.reduction=sequence_sum", "train.max_grad_norm=0", "deepspeed=null")
        return [line["loss"] for line in log_lines(tiny.train(name, *same, *overrides))]

    def difference(raw: list[float]) -> float:
        return max(abs(b / (c_base * a) - 1) for a, b in zip(normalised, raw, strict=True))

    normalised = losses("pair_normalised", f"objective.beta={BETA}")
    matched = losses("pair_raw", "objective.normalize=false", f"objective.beta={BETA * c_base!r}")
    assert len(normalised) == 10 and difference(matched) < TOLERANCE
