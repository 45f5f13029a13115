"""Before the first step: every branch equals the frozen model, or an explanation of what shifts it."""

from collections.abc import Mapping
from typing import Any

from toolkit.errors import ConfigError
from toolkit.objective import LossScale


def check_step0(rho: float, rho_free: float, tolerance: float, scale: LossScale, settings: Mapping[str, Any]) -> None:
    """At B = 0 every branch equals the frozen model, so rho must be 1 within the tolerance; else a ConfigError.

    The z-free rows of the same forward tell the causes apart: they have no adapter, so where they alone are at 1 it is
    the adapter, and where they are off it is the frozen model's own forward, or c_base. `settings` are those in force
    that can shift the forward, by name, `zlora.zlora_dropout` among them.
    """
    if abs(rho - 1.0) <= tolerance:  # a NaN is not
        return
    found = f"rho = {rho:.4f}, of the z-free rows alone {rho_free:.4f}"
    if abs(rho_free - 1.0) <= tolerance:
        dropout = settings.get("zlora.zlora_dropout", 0)
        raise ConfigError(
            "before the first step the z-free rows match c_base but the branches under a z do not: the adapter is not "
            "zero at its start, or dropout is active",
            got=f"{found}; zlora.zlora_dropout is {dropout}",
            expected=f"both 1 within {tolerance:g}: B starts at 0, and validation has no dropout",
            remedy="start from a fresh adapter; if dropout is above 0, set zlora.zlora_dropout=0 to see which it is",
        )
    if not scale.verified:
        given, measured = scale.per_token, rho_free * scale.per_token
        raise ConfigError(
            "the given c_base disagrees with the loss of the frozen model measured before the first step",
            got=f"{given:.6g} nats per y token given, {measured:.6g} measured on the validation split ({found})",
            expected=f"equal within {tolerance:.2%}: the same mask, template, end token and data on both sides",
            remedy="run `zlora baseline CONFIG` and leave out --c-base and baseline.given",
        )
    forces = ", ".join(f"{name} {value}" for name, value in settings.items() if name != "zlora.zlora_dropout")
    raise ConfigError(
        "before the first step the frozen model's own loss, in the z-free rows, does not match c_base",
        got=f"{found}; in force: {forces}",
        expected=f"1 within {tolerance:g}. Weights, tokenizer, template, mask, data and dtype of c_base are this run's "
        "by fingerprint, so the forward differs: its attention implementation, the dtype it computes in, or its "
        "attention mask",
        remedy="run `zlora baseline CONFIG` with the settings of this run, then `zlora baseline CONFIG --verify`; if "
        "it is only the rounding of bfloat16, raise train.step0_tolerance",
    )
