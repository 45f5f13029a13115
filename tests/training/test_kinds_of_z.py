"""Every kind of z, two-part estimator and option of the objective through the real command, split and interrupted."""

import shutil
from pathlib import Path

import pytest
from processes import TinyRun, invoke, log_lines

KINDS = {
    "rloo": ("objective.estimator={kind: rloo, num_samples: 2}",),
    "exact_encoder": ("objective.estimator={kind: exact_encoder, num_samples: 1}",),
    "gaussian": (
        "latent={kind: gaussian, latent_dim: 4}",
        "objective.estimator={kind: reparameterised, num_samples: 2}",
    ),
    "factored": ("latent={kind: factored, num_latents: 2, num_factors: 3}",),
}
COMMON = ("objective.jsd=0", "train.batch_size=8")
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "rho")
CHECKPOINTING = "train.gradient_checkpointing=true"


def run(tiny: TinyRun, kind: str, stage: str, *overrides: str, nproc: int = 2, name: str = "", **kwargs: bool) -> Path:
    options = (*KINDS[kind], *COMMON, f"deepspeed={stage}", *overrides)
    if not any(o.startswith("train.steps") for o in overrides):
        options = (*options, "train.steps=5")
    return tiny.train(name or f"{kind}_{stage}", *options, nproc=nproc, **kwargs)


def largest_difference(a: list[dict], b: list[dict]) -> float:
    assert len(a) == len(b) == 5
    return max(abs(x[f] - y[f]) for x, y in zip(a, b, strict=True) for f in FIGURES)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_losses_do_not_depend_on_the_stage_or_on_recomputing_both_parts(tiny: TinyRun, kind: str) -> None:
    """The draws of a process depend on its rank, so the number of processes is the same throughout."""
    reference = log_lines(run(tiny, kind, "z0"))
    assert abs(reference[0]["loss"] - reference[-1]["loss"]) > 1e-3  # the losses move by much more than the tolerance
    for stage in ("z2", "z3"):
        lines = log_lines(run(tiny, kind, stage, CHECKPOINTING))
        assert largest_difference(reference, lines) < 1e-5, stage


@pytest.mark.slow
def test_draws_go_on_bitwise_after_a_resume(tiny: TinyRun) -> None:
    saves = ("train.save_steps=3", "train.steps=5", "zlora.zlora_dropout=0.1")
    done = run(tiny, "gaussian", "z2", *saves, name="whole_gaussian")
    cut = tiny.runs / "cut_gaussian"
    shutil.copytree(done, cut)
    shutil.rmtree(cut / "checkpoints/checkpoint-5", ignore_errors=True)
    (cut / "train.json").unlink()
    run(tiny, "gaussian", "z2", *saves, name=cut.name, resume=True)
    expected = [{f: line[f] for f in (*FIGURES, "grad_norm/posterior")} for line in log_lines(done)]
    assert [{f: line[f] for f in (*FIGURES, "grad_norm/posterior")} for line in log_lines(cut)] == expected


def test_what_a_kind_cannot_do_is_refused_before_anything_is_loaded(tiny: TinyRun) -> None:
    result = invoke(["train", str(tiny.config), "latent={kind: gaussian}"], status=2)  # the tiny run has a JSD
    assert "objective.jsd needs every code's branch" in result.stderr


# All options of the objective

OPTIONS = (
    "objective.token_weight.measure=entropy",
    "objective.jsd_weights=prefix",
    "objective.schedule={kind: linear, warmup_steps: 5}",
    "objective.terms.posterior_entropy.weight=0.1",
    "objective.terms.marginal_posterior.weight=0.5",
    "objective.terms.marginal_router.weight=0.3",
)
OPTION_FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "jsd_share", "marginal_posterior", "beta")


@pytest.fixture(scope="module")
def alone(tiny: TinyRun) -> list[dict]:
    return log_lines(tiny.train("options_1", *OPTIONS, "deepspeed=z0", "train.batch_size=16"))


def test_all_options_together_do_not_depend_on_the_number_of_processes(tiny: TinyRun, alone: list[dict]) -> None:
    both = log_lines(tiny.train("options_2", *OPTIONS, "deepspeed=z2", "train.batch_size=8", nproc=2))
    assert len(alone) == len(both) == 10
    assert max(abs(a[f] - b[f]) for a, b in zip(alone, both, strict=True) for f in OPTION_FIGURES) < 1e-5


def test_beta_follows_its_schedule_and_every_option_is_in_the_loss(alone: list[dict]) -> None:
    assert [line["beta"] for line in alone] == pytest.approx([min(0.1, 0.02 * i) for i in range(10)])
    names = ("inter_latent_jsd", "posterior_entropy", "marginal_posterior")
    assert all(alone[-1][f"loss_contrib/fraction_abs/{name}"] > 0 for name in names)


def test_a_term_of_the_whole_step_is_refused_with_accumulation(tiny: TinyRun) -> None:
    args = ["train", str(tiny.config), "objective.terms.marginal_router.weight=0.1", "train.gradient_accumulation=2"]
    result = invoke(args, status=2)
    assert "set train.gradient_accumulation to 1" in result.stderr
