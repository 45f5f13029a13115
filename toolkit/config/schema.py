"""The run config: all sections, and which keys of theirs go together."""

from pathlib import Path

from pydantic import model_validator

from toolkit.components import Section, key
from toolkit.config import sections, verbs
from toolkit.config.entangling import EntangleSection
from toolkit.config.rules import RULES
from toolkit.latent import Categorical
from toolkit.objective import Estimator
from toolkit.objective.protocols import LATENTS


class RunConfig(Section):
    """One run. Relative paths are relative to the current folder."""

    run_dir: Path = Path("runs/default")
    """Folder of everything that the run writes. Set it per run."""
    seed: int = key(0, "1", ge=0, lt=2**31)
    """Seed of weights, shuffling, task data, drawn responses and resampling. Change it to repeat a run by chance."""
    deepspeed: str | None = "z2"
    """DeepSpeed config: a name in ds_configs (`z0` to `z3`, `z2_offload`, ...), a path, or null for none. Set it to
    `z3` where the model does not fit on one device; `zlora estimate` says which fit."""
    task: verbs.TaskSection = verbs.TaskSection()
    data: sections.DataSection = sections.DataSection()
    model: sections.ModelSection = sections.ModelSection()
    entangle: EntangleSection = EntangleSection()
    latent: LATENTS.field() = Categorical()  # pyright: ignore
    """The latent variable z."""
    zlora: sections.ZLoraSection = sections.ZLoraSection()
    objective: sections.ObjectiveSection = sections.ObjectiveSection()
    sample: verbs.SampleSection = verbs.SampleSection()
    baseline: sections.BaselineSection = sections.BaselineSection()
    train: sections.TrainSection = sections.TrainSection()
    evaluate: verbs.EvaluateSection = verbs.EvaluateSection()

    @property
    def estimator(self) -> Estimator:
        """objective.estimator, or the default of the kind of z where none is named."""
        return self.objective.estimator or self.latent.default_estimator()

    @model_validator(mode="after")
    def _rules(self) -> "RunConfig":
        for rule in RULES:
            rule(self)
        return self
