"""What shifts rho before the first step, told apart by the branches and the z-free rows."""

import math

import pytest

from toolkit.errors import ConfigError
from toolkit.objective import LossScale
from toolkit.training.step0 import check_step0

SETTINGS = {"dtype": "float32", "model.attn_implementation": "sdpa", "zlora.zlora_dropout": 0.25}


def scale_of(verified: bool) -> LossScale:
    return LossScale(0.5, 2.0, 4.0, verified=verified)


def message(rho: float, rho_free: float, verified: bool = True) -> str:
    with pytest.raises(ConfigError) as error:
        check_step0(rho, rho_free, 0.02, scale_of(verified), SETTINGS)
    return str(error.value)


def test_rho_within_the_tolerance_is_accepted() -> None:
    for rho in (0.981, 1.0, 1.019):
        check_step0(rho, rho, 0.02, scale_of(True), SETTINGS)


def test_branches_off_beside_z_free_rows_at_1_are_laid_to_the_adapter_or_dropout() -> None:
    text = message(1.3, 1.0001, verified=False)
    assert "adapter is not zero" in text and "zlora.zlora_dropout is 0.25" in text
    assert "rho = 1.3000" in text and "1.0001" in text
    assert "attention" not in text and "given" not in text


def test_z_free_rows_off_are_laid_to_the_forward_with_the_settings_in_force() -> None:
    text = message(1.3, 1.3)
    assert "dtype float32, model.attn_implementation sdpa" in text and "z-free rows" in text
    assert "adapter is not zero" not in text and "zlora_dropout" not in text


def test_a_given_c_base_that_disagrees_is_named_with_both_numbers() -> None:
    text = message(1.3, 1.3, verified=False)
    assert "the given c_base disagrees" in text
    assert "0.5 nats per y token given" in text and f"{0.5 * 1.3:.6g} measured" in text
    assert "fingerprint" not in text


def test_a_loss_that_is_not_a_number_is_not_accepted() -> None:
    assert "does not match c_base" in message(math.nan, math.nan)
    assert "adapter" in message(math.nan, 1.0)
