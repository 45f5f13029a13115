"""States, traffic and the choice, against sums written out by hand."""

from dataclasses import replace

import pytest

from toolkit.config import read_deepspeed
from toolkit.estimation.plan import Cluster, choose, largest, plans
from toolkit.estimation.states import DeepSpeedSizes, Parameters, state_of
from toolkit.estimation.trace import Trace, Uses
from toolkit.estimation.traffic import GatherTrace, gathers, traffic_of

PARAMETERS = Parameters(frozen=1000, trainable=100, itemsize=2, hidden_size=8)
# Parameters 0 (frozen, 600), 1 (frozen, 400) and 2 (trainable, 100): twice forward, then backward.
ORDER = [(0,), (1, 2), (0,), (1, 2), (1, 2), (0,)]
USES = Uses(ORDER, [False] * 4 + [True] * 2, 4, [600, 400, 100], [False, False, True])
KEEP_NOTHING = DeepSpeedSizes(3, 64, 1, 0, 0, 0, 1, False, False)


def sizes(name: str) -> DeepSpeedSizes:
    return DeepSpeedSizes.of(read_deepspeed(name), hidden_size=8)


def test_auto_sizes_are_those_of_transformers_and_the_others_deepspeeds_defaults() -> None:
    found = sizes("z3_offload_optimizer")
    assert (found.stage, found.reduce_bucket, found.prefetch_bucket) == (3, 64, int(0.9 * 64))
    assert (found.persistence_threshold, found.max_reuse_distance) == (80, 10**9)
    assert found.offload_optimizer and not found.offload_param and not sizes("z3").offload_optimizer
    assert DeepSpeedSizes.of({"zero_optimization": {"stage": 2, "overlap_comm": True}}, 8).num_buckets == 2


@pytest.mark.parametrize(
    ("name", "weights", "gradients", "optimizer"),
    [("z0", 2200, 200, 100 * 12), ("z1", 2200, 200, 25 * 12), ("z2", 2200, 50, 25 * 12), ("z3", 550, 50, 25 * 12)],
)
def test_each_stage_shards_one_thing_more(name: str, weights: int, gradients: int, optimizer: int) -> None:
    found = state_of(PARAMETERS, sizes(name), num_ranks=4)
    assert (found.frozen + found.trainable, found.gradients, found.optimizer) == (weights, gradients, optimizer)


def test_what_is_offloaded_is_in_the_hosts_memory() -> None:
    plain, offloaded = (state_of(PARAMETERS, sizes(name), 4, gathered=50) for name in ("z3", "z3_offload_all"))
    assert offloaded.total == plain.total - plain.frozen - plain.trainable - plain.optimizer
    assert offloaded.host == plain.frozen + plain.trainable + plain.optimizer + 25 * 4  # and fp32 gradients


def test_parameters_are_gathered_anew_for_every_use_that_is_far_away() -> None:
    found = gathers(USES, KEEP_NOTHING, num_ranks=4)
    assert found.gathered == 3 * 600 + 3 * 500 and found.most == 600


def test_parameters_that_are_used_again_soon_stay_but_not_from_forward_to_backward() -> None:
    # Between the two uses of 0 in the forward lie 500 elements, between those of (1, 2) 600.
    found = gathers(USES, replace(KEEP_NOTHING, max_reuse_distance=501), num_ranks=4)
    assert found.gathered == (600 + 600) + 3 * 500
    assert found.most == 1100
    assert gathers(USES, replace(KEEP_NOTHING, max_reuse_distance=10**9), 4).gathered == 2 * 1100


def test_a_layer_that_is_run_again_finds_what_its_backward_has_gathered() -> None:
    # The backward of (1, 2) runs (0,) and (1, 2) again.
    order = [*ORDER[:5], (0,), (1, 2), (0,)]
    uses = replace(USES, order=order, backward=[False] * 4 + [True, False, False, True])
    assert gathers(uses, KEEP_NOTHING, num_ranks=4).gathered == (3 * 600 + 3 * 500) + 600


def test_small_parameters_are_always_whole_and_gathered_after_every_step() -> None:
    keep_small = replace(KEEP_NOTHING, persistence_threshold=100)
    found = gathers(USES, keep_small, num_ranks=3)
    assert found.gathered == 3 * 600 + 3 * 402 and found.persistent == 102  # shards of equal size
    traffic = traffic_of(PARAMETERS, keep_small, num_ranks=3, num_micro_batches=2, trace=found)
    assert traffic.all_gather == 2 * (2 * found.gathered + 102)
    assert traffic.reduce_scatter == 2 * 100 * 2


@pytest.mark.parametrize(("name", "all_reduce", "all_gather"), [("z0", 1, 0), ("z1", 1, 1), ("z2", 3, 1)])
def test_the_lower_stages_send_gradients_and_updated_weights_of_what_is_trained(name, all_reduce, all_gather) -> None:
    found = traffic_of(PARAMETERS, sizes(name), num_ranks=4, num_micro_batches=3, trace=GatherTrace(0, 0, 0))
    assert (found.all_reduce, found.all_gather, found.reduce_scatter) == (200 * all_reduce, 200 * all_gather, 0)
    assert found.sent(4) == round(0.75 * (2 * found.all_reduce + found.all_gather))
    assert traffic_of(PARAMETERS, sizes(name), 1, 3, GatherTrace(0, 0, 0)).sent(1) == 0


def test_hpz_leaves_only_what_is_trained_to_cross_groups() -> None:
    trace = gathers(USES, KEEP_NOTHING, num_ranks=4)
    plain, grouped = (traffic_of(PARAMETERS, replace(KEEP_NOTHING, hpz=hpz), 4, 2, trace) for hpz in (1, 2))
    assert grouped.all_gather == plain.all_gather
    assert grouped.sent_far(4) == round(0.75 * (2 * 100 + grouped.reduce_scatter)) < plain.sent_far(4) / 5


def chosen(device_bytes: int, *names: str, num_ranks: int = 4) -> str | None:
    trace = Trace(kept=0, peak=1000, head=0, forward_flops=0, backward_flops=0, uses=USES)
    cluster = Cluster(1, num_ranks, device_bytes, margin=0.0)
    configs = {name: sizes(name) for name in names or ("z0", "z1", "z2", "z2_offload", "z3", "z3_offload_all")}
    best = choose(plans(configs, PARAMETERS, trace, cluster, num_micro_batches=2))
    return None if best is None else best.name


def test_of_the_configs_that_fit_the_one_that_sends_least_is_taken() -> None:
    # 1000 of the micro-batch; weights 2200, gradients 200 or 50, optimizer 1200 or 300, buckets 200 or 128.
    assert chosen(4800) == "z0"
    assert chosen(4799) == "z1"
    assert chosen(3828) == "z1"
    assert chosen(3827) == "z2"
    assert chosen(3678) == "z2"
    assert chosen(3677) != "z2"


def test_a_device_has_room_for_validation_and_what_is_there_before_the_first_tensor() -> None:
    configs, names = {name: sizes(name) for name in ("z2", "z3")}, ("z2", "z3")
    cluster = Cluster.of_gpus(1, 4, 80 * 2**30, 0.1)
    assert cluster.usable == int(78 * 2**30 * 0.9) and Cluster.of_gpus(1, 1, 2**30, 0.0).usable == 2**28

    def totals(**extra: int) -> list[int]:
        trace = Trace(kept=0, peak=1000, head=0, forward_flops=0, backward_flops=0, uses=USES, **extra)
        found = {plan.name: plan.total for plan in plans(configs, PARAMETERS, trace, cluster, 2)}
        return [found[name] for name in names]

    z2, z3 = totals()
    assert totals(validation=1009) == [z2 + 9, z3 + 9]


def test_the_line_through_two_points_gives_the_largest_size() -> None:
    assert largest((2, 140), (4, 180), limit=199) == 4
    assert largest((2, 140), (4, 180), limit=200) == 5
    assert largest((2, 140), (4, 180), limit=99) == 0
    assert largest((2, 140), (4, 140), limit=140) is None
