"""The example in docs/examples runs as it stands and learns the latent it was built around."""

import math
import re
from pathlib import Path

import pytest
from processes import succeed

EXAMPLE = Path(__file__).parents[1] / "docs/examples/bare_loop.py"
LINE = re.compile(r"epoch +(\d+) +loss ([\d.]+) +rho ([\d.]+) +KL ([\d.]+)")


@pytest.mark.parametrize("precision", ["no", pytest.param("bf16", marks=pytest.mark.slow)])
def test_the_bare_loop_lowers_its_loss_and_moves_the_strategy_into_z(
    precision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(EXAMPLE.parent))
    result = succeed([], module=EXAMPLE.stem, ACCELERATE_MIXED_PRECISION=precision)
    epochs = [tuple(map(float, match.groups())) for match in LINE.finditer(result.stdout)]
    assert [epoch[0] for epoch in epochs] == list(range(20))
    (_, first_loss, _, first_kl), (_, last_loss, last_rho, last_kl) = epochs[0], epochs[-1]
    assert last_loss < 0.5 * first_loss
    # Two strategies in even use hold log 2 nats; the fresh codes hold none.
    assert first_kl < 0.1 * math.log(2) < 0.7 * math.log(2) < last_kl
    assert last_rho < 0.5
