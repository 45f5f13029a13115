"""Work of variants, in a module that their processes import in no time."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from harness.turns import Turns

MIB = 2**20


def noting(size: dict[str, Any]) -> Callable[[], dict[str, Any]]:
    """Writes down when it computes, and holds some memory meanwhile."""
    kept = np.ones(size["kept_mib"] * MIB, dtype=np.uint8)

    def step() -> dict[str, Any]:
        start = time.monotonic_ns()
        held = b"\x01" * (size["mib"] * MIB)  # not numpy, which asks for huge pages
        time.sleep(0.01)
        with Path(size["file"]).open("a") as file:
            file.write(f"{start} {time.monotonic_ns()} {size['name']}\n")
        return {"sum": len(held) + len(kept)}

    return step


def failing(size: dict[str, Any], turns: Turns) -> None:
    turns.begin()
    raise ValueError("broken on purpose")


def one_turn_only(size: dict[str, Any], turns: Turns) -> None:
    turns.begin()
    turns.end()
