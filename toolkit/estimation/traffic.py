"""Bytes that the ranks exchange in an optimizer step."""

from dataclasses import dataclass
from itertools import accumulate

from toolkit.estimation.states import DeepSpeedSizes, Parameters
from toolkit.estimation.trace import Uses


@dataclass(frozen=True, slots=True)
class GatherTrace:
    """Gathers of ZeRO-3 in one micro-batch, in elements of shards that are padded to equal size."""

    gathered: int
    most: int  # the most that are whole at a time, always whole ones included
    persistent: int  # in parameters that are always whole


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes of one optimizer step: the whole tensors that collectives work on, the same on every rank."""

    all_reduce: int
    all_gather: int
    reduce_scatter: int
    near: int = 0  # the part of all_gather that stays among the ranks of one hpZ group

    def sent(self, num_ranks: int, hpz: int = 1) -> int:
        """Bytes that one rank sends (and receives) with ring algorithms, inside its hpZ group too."""
        return round(self._far(num_ranks) + (hpz - 1) / hpz * self.near)

    def sent_far(self, num_ranks: int) -> int:
        """The part of `sent` that leaves the hpZ group."""
        return round(self._far(num_ranks))

    def _far(self, num_ranks: int) -> float:
        far = 2 * self.all_reduce + self.all_gather - self.near + self.reduce_scatter
        return (num_ranks - 1) / num_ranks * far


def gathers(uses: Uses, sizes: DeepSpeedSizes, num_ranks: int) -> GatherTrace:
    """Follow ZeRO-3 through the modules of one micro-batch.

    A module's parameters are gathered where they are not whole, and given up after it unless they are used again within
    max_reuse_distance. While the forward runs, uses in the backward do not count: DeepSpeed (0.19.8) keeps what it
    found out in the validation before the first step, which has no backward. A module in whose backward layers are run
    again keeps its own parameters for that.
    """
    padded = [-(-numel // num_ranks) * num_ranks for numel in uses.numels]
    persistent = {i for i, numel in enumerate(uses.numels) if numel <= sizes.persistence_threshold}
    again = _used_again(uses, sizes.max_reuse_distance)
    run_again = _run_again(uses)
    whole: set[int] = set()
    gathered, live, most = 0, 0, 0
    for step, members in enumerate(uses.order):
        missing = set(members) - whole - persistent
        whole |= missing
        size = sum(padded[i] for i in missing)
        gathered, live = gathered + size, live + size
        most = max(most, live)
        gone = {i for i in members if i in whole and not again[step, i] and i not in run_again[step]}
        whole -= gone
        live -= sum(padded[i] for i in gone)
    always = sum(padded[i] for i in persistent)
    return GatherTrace(gathered, most + always, always)


def _used_again(uses: Uses, distance: int) -> dict[tuple[int, int], bool]:
    """By (step, parameter), whether the parameter is used again soon enough after that step."""
    before = [0, *accumulate(sum(uses.numels[i] for i in members) for members in uses.order)]
    found, upcoming = {}, {}
    for step in range(len(uses.order) - 1, -1, -1):
        if step == uses.num_forward - 1:
            upcoming = {}
        for i in uses.order[step]:
            following = upcoming.get(i)
            found[step, i] = following is not None and before[following] - before[step + 1] < distance
        upcoming |= dict.fromkeys(uses.order[step], step)
    return found


def _run_again(uses: Uses) -> list[set[int]]:
    """For every use in a backward, the parameters of the layers that are run again before the next such use."""
    found: list[set[int]] = [set() for _ in uses.order]
    following: set[int] = set()
    for step in range(len(uses.order) - 1, -1, -1):
        if uses.backward[step]:
            found[step], following = following, set()
        else:
            following = following | set(uses.order[step])
    return found


def traffic_of(
    parameters: Parameters, sizes: DeepSpeedSizes, num_ranks: int, num_micro_batches: int, trace: GatherTrace
) -> Traffic:
    """Bytes of one optimizer step, under ZeRO-3 with the gathers of a micro-batch; all zero for one rank.

    Gradients are summed in the dtype of the model. Stages 1 and 2 sum them whole on every rank and then gather the
    updated weights; stage 2 and 3 do so for every micro-batch. The few bytes of counts and norms are left out.

    Source: counted in real processes, DeepSpeed 0.19.8 (tests/estimation).
    """
    if num_ranks == 1:
        return Traffic(0, 0, 0)
    gradients = parameters.trainable * parameters.itemsize
    if sizes.stage == 0:
        return Traffic(gradients, 0, 0)
    if sizes.stage < 3:
        return Traffic(gradients * (num_micro_batches if sizes.stage == 2 else 1), gradients, 0)
    gathered = trace.gathered * num_micro_batches + trace.persistent
    near = 0
    if sizes.hpz > 1:
        # Frozen parameters have their second copy from the first step on, trained ones once they were gathered.
        near = max(0, gathered - parameters.trainable - trace.persistent)
    size = parameters.itemsize
    return Traffic(0, gathered * size, gradients * num_micro_batches, near * size)
