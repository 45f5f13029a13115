"""The run config: all sections, and which keys of theirs go together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import model_validator

from toolkit.config.latent_rules import ESTIMATORS
from toolkit.config.rules import RULES
from toolkit.config.sections import (
    BaselineSection,
    DataSection,
    EntangleSection,
    EvaluateSection,
    ModelSection,
    ObjectiveSection,
    SampleSection,
    TaskSection,
    TrainSection,
    ZLoraSection,
)
from toolkit.section import Section, key

if TYPE_CHECKING:
    from toolkit.objective import Estimator


class RunConfig(Section):
    """One run. Relative paths are relative to the current folder."""

    run_dir: Path = Path("runs/default")
    """Folder of everything that the run writes. Set it per run."""
    seed: int = key(0, "1", ge=0)
    """Seed of weights, shuffling, task data, drawn responses and resampling. Change it to repeat a run by chance."""
    deepspeed: str | None = "z2"
    """DeepSpeed config: a name in ds_configs (`z0` to `z3`, `z2_offload`, ...), a path, or null for none. Set it to
    `z3` where the model does not fit on one device; `zlora estimate` says which fit."""
    task: TaskSection = TaskSection()
    data: DataSection = DataSection()
    model: ModelSection = ModelSection()
    entangle: EntangleSection = EntangleSection()
    zlora: ZLoraSection = ZLoraSection()
    objective: ObjectiveSection = ObjectiveSection()
    sample: SampleSection = SampleSection()
    baseline: BaselineSection = BaselineSection()
    train: TrainSection = TrainSection()
    evaluate: EvaluateSection = EvaluateSection()

    @property
    def estimator(self) -> Estimator:
        """objective.estimator, or what the kind of z takes where none is named."""
        return self.objective.estimator or ESTIMATORS[self.zlora.latent][0]  # pyright: ignore

    @model_validator(mode="after")
    def _rules(self) -> RunConfig:
        for rule in RULES:
            rule(self)
        return self
