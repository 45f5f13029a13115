"""Workarounds that take the place of a library's own function do what it does."""

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from deepspeed.runtime.zero.stage_1_and_2 import DeepSpeedZeroOptimizer
from torch.utils._python_dispatch import TorchDispatchMode

from toolkit.runtime.compat import check_gradients_together

NAME = "has_overflow_partitioned_grads_serial"


@pytest.fixture
def _theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    """DeepSpeed's own function, whatever a test before has put in its place."""
    now = getattr(DeepSpeedZeroOptimizer, NAME)
    held = [cell.cell_contents for cell in now.__closure__ or ()]
    monkeypatch.setattr(DeepSpeedZeroOptimizer, NAME, next((one for one in held if callable(one)), now))


class Calls(TorchDispatchMode):
    count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += 1
        return func(*args, **(kwargs or {}))


@pytest.mark.usefixtures("_theirs")
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_gradients_that_are_looked_at_together_are_found_not_finite_as_one_by_one(dtype: torch.dtype):
    def ask(bad: float) -> tuple[bool, int]:
        last = torch.tensor([1.0, bad, -2.0], dtype=dtype)
        large = torch.full((4, 3), 3e38, dtype=dtype)  # whose square is not finite
        gradients = {0: [large] * 50, 1: [None, torch.ones(0, dtype=dtype), last]}
        values = {"bit16_groups": [0, 1], "averaged_gradients": gradients}
        zero = SimpleNamespace(**values, _has_inf_or_nan=DeepSpeedZeroOptimizer._has_inf_or_nan)
        with Calls() as calls:
            found = getattr(DeepSpeedZeroOptimizer, NAME)(zero)
        assert found.shape == (1,) and found.dtype == torch.bool
        return bool(found), calls.count

    cases = (1.0, float("nan"), float("inf"), -float("inf"))
    theirs = [ask(bad) for bad in cases]
    check_gradients_together()
    check_gradients_together()  # as every start of a process group does
    ours = [ask(bad) for bad in cases]
    assert [found for found, _ in ours] == [found for found, _ in theirs] == [False, True, True, True]
    assert 10 * max(count for _, count in ours) < min(count for _, count in theirs)
