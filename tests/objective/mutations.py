"""The planted bugs: each a small edit of the source, and the test that must fail under it.

An edit names source text that must occur exactly once, so that a mutation cannot go stale unnoticed.
"""

from __future__ import annotations

from . import (
    mutations_auxiliaries,
    mutations_core,
    mutations_estimators,
    mutations_kernels,
    mutations_kinds,
    mutations_options,
    mutations_prompt,
    mutations_revive,
    mutations_schedules,
    mutations_slot,
    mutations_training,
)

MUTATIONS = [
    *mutations_core.MUTATIONS,
    *mutations_auxiliaries.MUTATIONS,
    *mutations_estimators.MUTATIONS,
    *mutations_kinds.MUTATIONS,
    *mutations_schedules.MUTATIONS,
    *mutations_training.MUTATIONS,
    *mutations_revive.MUTATIONS,
    *mutations_options.MUTATIONS,
    *mutations_prompt.MUTATIONS,
    *mutations_slot.MUTATIONS,
    *mutations_kernels.MUTATIONS,
]
