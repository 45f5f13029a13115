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


# Rho, that of the z-free rows, and whether c_base was measured; what is said of it, and what is not.
BLAMED: list[tuple[float, float, bool, str, str]] = [
    (1.3, 1.0001, False, "adapter is not zero|zlora.zlora_dropout is 0.25|rho = 1.3000|1.0001", "attention|given"),
    (1.3, 1.3, True, "dtype float32, model.attn_implementation sdpa|z-free rows", "adapter is not zero|zlora_dropout"),
    (1.3, 1.3, False, "the given c_base disagrees|0.5 nats per y token given|0.65 measured", "fingerprint"),
    (math.nan, math.nan, True, "does not match c_base", "given"),
    (math.nan, 1.0, True, "adapter", "given"),
]


def test_a_shift_is_laid_to_what_the_z_free_rows_leave_as_its_cause() -> None:
    for *given, said, unsaid in BLAMED:
        text = message(*given)
        assert [words for words in said.split("|") if words not in text] == [], given
        assert [words for words in unsaid.split("|") if words in text] == [], given
