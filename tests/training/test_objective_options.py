"""Every option of the objective through the real command: split over processes, and refused where it cannot be."""

import pytest
from processes import TinyRun, invoke, log_lines

OPTIONS = (
    "objective.token_weight.measure=entropy",
    "objective.jsd_weights=prefix",
    "objective.schedule={kind: linear, warmup_steps: 5}",
    "objective.free_bits={nats: 0.001, mode: batch}",
    "objective.terms.posterior_entropy.weight=0.1",
    "objective.terms.marginal_posterior.weight=0.5",
    "objective.terms.marginal_router.weight=0.3",
)
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "jsd_share", "marginal_posterior", "beta")


@pytest.fixture(scope="module")
def alone(tiny: TinyRun) -> list[dict]:
    return log_lines(tiny.train("options_1", *OPTIONS, "deepspeed=z0", "train.batch_size=16"))


def test_all_options_together_do_not_depend_on_the_number_of_processes(tiny: TinyRun, alone: list[dict]) -> None:
    both = log_lines(tiny.train("options_2", *OPTIONS, "deepspeed=z2", "train.batch_size=8", nproc=2))
    assert len(alone) == len(both) == 10
    assert max(abs(a[f] - b[f]) for a, b in zip(alone, both, strict=True) for f in FIGURES) < 1e-5


def test_beta_follows_its_schedule_and_every_option_is_in_the_loss(alone: list[dict]) -> None:
    assert [line["beta"] for line in alone] == pytest.approx([min(0.1, 0.02 * i) for i in range(10)])
    names = ("inter_latent_jsd", "posterior_entropy", "marginal_posterior")
    assert all(alone[-1][f"loss_contrib/fraction_abs/{name}"] > 0 for name in names)


def test_a_term_of_the_whole_step_is_refused_with_accumulation(tiny: TinyRun) -> None:
    args = ["train", str(tiny.config), "objective.terms.marginal_router.weight=0.1", "train.gradient_accumulation=2"]
    result = invoke(args, status=2)
    assert "set train.gradient_accumulation to 1" in result.stderr
