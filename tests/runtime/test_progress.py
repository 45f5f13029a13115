"""What libraries say needlessly does not reach the console."""

import logging
import warnings

import pytest

from toolkit.runtime.progress import quiet


def test_what_accelerate_warns_of_needlessly_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("accelerate.accelerator")
    with warnings.catch_warnings(record=True) as seen, caplog.at_level(logging.WARNING):
        warnings.simplefilter("always")
        quiet()
        warnings.warn("OMP_NUM_THREADS/MKL_NUM_THREADS unset, we set it at 1 to improve oob performance.", stacklevel=1)
        warnings.warn("something else", stacklevel=1)
        logger.warning(
            "Gradient accumulation steps mismatch: GradientAccumulationPlugin has 1, DeepSpeed config has 2."
        )
        logger.warning("another thing")
    assert (
        [str(one.message) for one in seen] == ["something else"]
        and len(caplog.messages) == 1
        and "another thing" in caplog.text
    )
