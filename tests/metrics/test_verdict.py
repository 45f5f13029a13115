"""Verdicts on z: the state and the sentence from given metrics, causes from settings, and the alarm in training."""

from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest
from processes import invoke

from toolkit.build.verdict import in_words, stored_verdict
from toolkit.commands.answers_table import verdict_lines
from toolkit.config import RunConfig
from toolkit.metrics.verdict import Verdict, evaluated_verdict, validated_verdict
from toolkit.objective import LossScale
from toolkit.training.callbacks import CollapseCallback

SCALE = LossScale(c_base=0.5, c_seq=10.0, tokens_per_sequence=20.0)


def found(kl: float = 1.3, used: Any = (1.2, 1.1, 1.3), tuned: float = 0.1, **rho: float) -> dict[str, Any]:
    parts = {"i_used": dict(zip(("value", "low", "high"), used, strict=True))}
    parts |= {"tuning_gain": {"value": tuned}, "baseline": {"value": 2.0}}
    ratios = {
        f"rho_{name}": {"value": value} for name, value in ({"post": 0.4, "marg": 0.9, "shuffle": 2.0} | rho).items()
    }
    return {"decomposition": parts, "rho": ratios, "kl": {"value": kl}, "codes_in_use": 3.9}


@pytest.mark.parametrize(
    ("given", "state", "words"),
    [
        (found(), "used", "1.2 nats per response (95% interval 1.1 to 1.3; log 4 = 1.39), 3.9 codes in use"),
        (found(tuned=-0.1), "used", "; tuning alone lost 0.1 of 2 nats"),
        (found(kl=0.049), "ignored", "KL 0.049 nats per response"),
        (found(kl=0.05), "used", "tuning alone gained 0.1 of 2 nats"),
        (found(used=(0.1, -0.1, 0.3)), "not informative", "though the posterior chooses (KL 1.3)"),
        (found(shuffle=0.4), "not informative", "knowing it gains 1.2"),
        (found(used=(1.2, None, None)), "too uncertain", "one prompt"),
    ],
)
def test_the_verdict_on_an_evaluation(given: dict[str, Any], state: str, words: str) -> None:
    verdict = evaluated_verdict(given, 4)
    assert verdict.state == state and words in verdict.sentence


def test_the_share_of_tuning_is_of_the_frozen_models_loss() -> None:
    assert evaluated_verdict(found(tuned=1.5), 0).tuning_share == 0.75
    assert "log" not in evaluated_verdict(found(), 0).sentence  # values that cannot be listed have no bound


def test_the_verdict_at_the_end_of_training_goes_by_the_kl() -> None:
    used = validated_verdict({"eval_kl_prior_loss": 1.0, "eval_active_units": 2.0}, 0, 1)
    assert (used.state, used.sentence) == ("used", "z is used: KL 1 nats per response, 2 active units")
    dead = {"eval_kl_prior_loss": 0.01, "eval_codes_in_use": 1.0, "eval_rho": 0.5}
    assert [validated_verdict(dead, 4, steps).state for steps in (19, 20)] == ["too early", "ignored"]
    assert validated_verdict(dead, 4, 20).sentence == "z is ignored: KL 0.010 nats per response, 1 code in use"


@pytest.mark.parametrize(
    ("state", "more", "status"),
    [("ignored", [], 3), ("not informative", [], 3), ("ignored", ["--allow-collapse"], 0), ("too early", [], 0)],
)
def test_train_ends_with_status_3_where_z_is_not_used(state: str, more: list[str], status: int, tmp_path: Any) -> None:
    figures = {"verdict": {"state": state}, "eval_rho": 1.0, "eval_kl_prior_loss": 0.0, "seconds": 1.0}
    with mock.patch("toolkit.commands.train.train", return_value=figures):
        assert "wrote" in invoke(["train", "defaults", f"run_dir={tmp_path}", *more], status).stdout


@pytest.mark.parametrize(
    ("settings", "share", "cause", "change"),
    [
        ({"objective": {"beta": 0.11}}, 0.0, "beta_eff is 1.1: above 1", "objective.beta_eff=0.15 objective.beta=null"),
        ({"objective": {"beta_eff": 0.7}}, 0.0, "beta_eff is 0.7: above 0.5", "objective.beta_eff=0.15"),
        ({"train": {"start": "chance"}}, 0.0, "a posterior near uniform", "train.start=auto"),
        ({}, 0.6, "tuning alone took 60% of its loss", "`zlora entangle` first"),
    ],
)
def test_each_cause_is_found_by_itself(settings: Any, share: float, cause: str, change: str) -> None:
    verdict = stored_verdict(RunConfig(**settings), SCALE, Verdict("ignored", "z is ignored: ..", share))
    assert verdict["state"] == "ignored" and len(verdict["causes"]) == 1
    assert cause in verdict["causes"][0]["cause"] and change in verdict["causes"][0]["change"]
    assert in_words(verdict).splitlines() == [
        "z is ignored: ..",
        f"  cause:  {verdict['causes'][0]['cause']}",
        f"  change: {verdict['causes'][0]['change']}",
    ]


def test_spare_codes_of_a_z_that_is_used_are_named() -> None:
    given: Any = {"code_usage": [0.6, 0.01, 0.39, 0.0], "verdict": {"state": "used", "sentence": "yes", "causes": []}}
    assert verdict_lines(given) == (
        "yes\nspare codes: z 1, 3 (mean posterior below 0.02); latent.num_latents=2 would do"
    )
    given["verdict"]["state"] = "ignored"
    assert verdict_lines(given) == verdict_lines({"verdict": given["verdict"]}) == "yes"


def test_a_z_that_is_ignored_without_a_cause_has_nothing_to_tell() -> None:
    verdict = stored_verdict(RunConfig(), SCALE, Verdict("ignored", "z is ignored: ..", 0.5))
    assert verdict["state"] == "not informative" and verdict["sentence"].startswith("z is not informative")
    assert "one way of answering only" in verdict["causes"][0]["cause"]
    assert stored_verdict(RunConfig(), SCALE, Verdict("used", "yes", 0.9))["causes"] == []


@pytest.mark.parametrize(("rho", "state"), [(0.068, "not informative"), (0.07, "ignored")])
def test_where_a_response_costs_less_than_a_choice_of_two_there_is_nothing_to_tell(rho: float, state: str) -> None:
    """Whatever the settings: log 2 is 0.0693 of the 10 nats of SCALE."""
    config = RunConfig(**{"objective": {"beta": 1.0}, "train": {"start": "chance"}})
    for verdict in (
        validated_verdict({"eval_kl_prior_loss": 0.01, "eval_codes_in_use": 1.0, "eval_rho": rho}, 4, 20),
        evaluated_verdict(found(kl=0.01, marg=rho), 4),
    ):
        stored = stored_verdict(config, SCALE, verdict)
        assert stored["state"] == state and stored["sentence"].startswith(f"z is {state}")
        assert ("one way of answering" in stored["causes"][0]["change"]) == (state == "not informative")


@pytest.mark.parametrize("stop", [False, True])
def test_training_says_once_that_z_has_been_ignored_for_a_quarter_of_a_short_run(stop: bool, capsys: Any) -> None:
    alarm, control = CollapseCallback(stop), SimpleNamespace(should_training_stop=False)
    kls = {4: 0.01, 8: 0.06, 12: 0.04, 16: 0.01, 20: 0.01, 24: 0.01, 28: 0.01}
    for step, kl in kls.items():
        state = SimpleNamespace(global_step=step, max_steps=40, is_world_process_zero=True)
        alarm.on_log(None, state, control, {"kl_prior_loss": kl})  # pyright: ignore
        assert control.should_training_stop == (stop and step >= 24)
        assert ("since step 12" in capsys.readouterr().out) == (step == 24)
