"""A frozen model in codes of 4 or 8 bits: its own c_base, an adapter on it, and what cannot be had with it."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import invoke, succeed

from toolkit import build
from toolkit.config import load_config
from toolkit.errors import ConfigError


def c_base(project: Path, *overrides: str) -> dict:
    invoke(["baseline", str(project / "run.yaml"), *overrides])
    return json.loads((project / "c_base.json").read_text())


def needs_bitsandbytes(test: Any) -> Any:
    absent = find_spec("bitsandbytes") is None
    return pytest.mark.quantised(pytest.mark.skipif(absent, reason="bitsandbytes is not installed")(test))


@needs_bitsandbytes
@pytest.mark.parametrize(("kind", "dtype", "stage"), [("nf4", "bfloat16", "z2"), ("int8", "float32", "null")])
def test_the_verbs_run_on_a_quantised_model(project: Path, kind: str, dtype: str, stage: str) -> None:
    chosen = [f"model.quantization={kind}", f"model.dtype={dtype}", f"deepspeed={stage}", "train.step0_tolerance=0.1"]
    found = c_base(project, *chosen)
    assert found["fingerprints"]["dtype"] == f"{dtype}, {kind}"
    succeed(["train", str(project / "run.yaml"), *chosen], nproc=2 if stage == "z2" else 1)
    trained = [str(project / "run" / "config.yaml")]
    for verb in (["evaluate"], ["generate", "--prompt", "1+1=", "--z", "all"], ["export"]):
        invoke([verb[0], *trained, *verb[1:]])
    model = build.load_latent_model(load_config(trained[0]), 16)
    codes = {m.weight.dtype for m in model.modules() if type(m).__module__.startswith("bitsandbytes")}  # pyright: ignore
    assert codes == {torch.uint8 if kind == "nf4" else torch.int8}
    with pytest.raises(ValueError, match=r"is quantised[\s\S]*zlora export"):
        model.merge_and_unload(z=0)  # pyright: ignore


@needs_bitsandbytes
def test_c_base_is_that_of_the_quantised_model_and_of_no_other(project: Path) -> None:
    whole = c_base(project)["c_base"]["token_mean"]["value"]
    quantised = c_base(project, "model.quantization=nf4")["c_base"]["token_mean"]["value"]
    assert quantised != whole and quantised == pytest.approx(whole, rel=0.05)
    said = invoke(["train", str(project / "run.yaml")], status=2).stderr
    assert "dtype" in said


def test_codes_are_not_shared_out(project: Path) -> None:
    for verb in ("train", "baseline"):
        said = invoke([verb, str(project / "run.yaml"), "deepspeed=z3", "model.quantization=nf4"], status=2).stderr
        assert "ZeRO-3 does not share out" in said and "deepspeed: z2" in said


def test_what_quantisation_needs_and_excludes_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = ["model.quantization=nf4"]
    said = invoke(["sample", str(project / "run.yaml"), *given, "sample.engine=vllm"], status=2).stderr
    assert "would draw from the whole model" in said
    monkeypatch.setattr("toolkit.lm.quantised.find_spec", lambda _: None)
    with pytest.raises(ConfigError, match=r"needs bitsandbytes[\s\S]*\.\[quantised\]"):
        build.load_frozen_model(load_config(project / "run.yaml", given))
