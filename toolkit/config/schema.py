"""The run configuration: every key of the YAML file, its type, unit and default. The only place with defaults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from toolkit.config.latent_rules import ESTIMATORS
from toolkit.config.rules import RULES

if TYPE_CHECKING:
    from toolkit.objective import Estimator


class Section(BaseModel):
    """Base of all sections: unknown keys are errors, and values are checked on assignment."""

    model_config = ConfigDict(extra="forbid", validate_default=True, validate_assignment=True, protected_namespaces=())


class TaskSection(Section):
    """`zlora task`: a synthetic mixture-of-strategies data set."""

    name: str = Field(default="addition", description="addition or sorting")
    out: Path = Field(default=Path("data"), description="folder for train/validation/test.jsonl and dataset.json")
    train: int = Field(default=20000, ge=1, description="rows")
    validation: int = Field(default=512, ge=1, description="rows; prompts disjoint from train")
    test: int = Field(default=256, ge=1, description="rows; prompts disjoint from both")
    params: dict[str, Any] = Field(default_factory=dict, description="task parameters, such as digits or length")


class DataSection(Section):
    """Where the rows are and how they become tokens."""

    train: Path = Field(default=Path("data/train.jsonl"), description="JSONL file")
    validation: Path = Field(default=Path("data/validation.jsonl"), description="JSONL file; c_base is computed on it")
    test: Path | None = Field(default=None, description="JSONL file for `zlora evaluate`; default: validation")
    template: Literal["plain", "chat"] = Field(
        default="plain", description="plain text, or the tokenizer's chat template"
    )
    max_length: int = Field(default=512, ge=2, description="tokens of prompt and response together")
    overlong: Literal["error", "drop", "truncate_prompt"] = Field(default="error", description="policy for longer rows")
    eval_batch_size: int = Field(
        default=64, ge=1, description="sequences per forward and process wherever nothing is trained"
    )


class ModelSection(Section):
    """The frozen (entangled) language model."""

    path: Path = Field(default=Path("entangled"), description="Hugging Face model folder")
    dtype: Literal["float32", "bfloat16"] = Field(default="float32", description="dtype of the frozen weights")
    attn_implementation: Literal["sdpa", "eager"] | None = Field(default=None, description="as in transformers")


class EntangleSection(Section):
    """`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned."""

    init: Path | None = Field(
        default=None, description="folder of a pretrained model to fine-tune; null: fresh weights"
    )
    architecture: dict[str, Any] = Field(
        default_factory=dict, description="fresh weights: arguments of a transformers config, with model_type"
    )
    steps: int = Field(default=1000, ge=1, description="optimizer steps")
    lr: float = Field(default=1e-3, gt=0, description="peak learning rate of AdamW, cosine schedule")
    batch_size: int = Field(default=64, ge=1, description="sequences per optimizer step and process")
    warmup_steps: int = Field(default=20, ge=0)


class ZLoraSection(Section):
    """The latent-conditioned LoRA; see toolkit.zlora.ZLoraConfig."""

    latent: Literal["categorical", "factored", "gaussian"] = Field(
        default="categorical", description="z is one of K codes, M codes of K values each, or a vector"
    )
    num_latents: int = Field(default=4, ge=1, description="K, number of values of a code")
    num_factors: int = Field(default=2, ge=1, description="M, codes of a factored z")
    latent_dim: int = Field(default=8, ge=1, description="D, dimensions of a Gaussian z")
    activation: Literal["response", "all"] = "response"
    r: int = Field(default=16, ge=1, description="ranks of the generator's LoRA")
    lora_alpha: float = Field(default=32.0, gt=0)
    zlora_dropout: float = Field(default=0.0, ge=0, lt=1)
    target_modules: list[str] | str = Field(default="all-linear", description="as in PEFT")
    exclude_modules: list[str] | str | None = None
    layers_to_transform: list[int] | None = Field(
        default=None, description="as in PEFT; what lies below the first of these layers runs once for all codes"
    )
    posterior_r: int = Field(default=8, ge=1, description="ranks of the posterior's LoRA")
    posterior_layer: int = Field(default=-1, description="hidden state pooled over y by the posterior")
    router_layer: int = Field(default=-1, description="hidden state at the end of x read by the router")
    head_dim: int = Field(default=128, ge=1)
    gate_init_std: float = Field(default=1.0, ge=0, description="random gates break the symmetry of the codes")
    conditioning: Literal["lora", "slot", "both"] = Field(
        default="lora", description="z acts through the LoRA, through a vector added to the prompt's end, or both"
    )
    slot_r: int = Field(default=16, ge=1, description="rank of the slot's vectors")
    slot_scale: float = Field(default=1.0, gt=0, description="scale of the slot's vectors")


class TokenWeightSection(Section):
    """Token weights w proportional to u^alpha; u is an uncertainty of the frozen z-free model."""

    measure: Literal["nll", "entropy", "one_minus_p", "margin"] = Field(default="nll", description="u of a token")
    alpha: float = Field(default=0.0, ge=0, description="0 switches the weighting off")
    low: float = Field(default=0.1, ge=0, le=1)
    high: float = Field(default=5.0, ge=1)


class ScheduleSection(Section):
    """beta over the optimizer steps; see toolkit.objective.schedules.BetaSchedule."""

    kind: Literal["constant", "linear", "cyclical"] = "constant"
    warmup_steps: int = Field(default=0, ge=0, description="linear: steps until beta is reached")


class GecoSection(Section):
    """beta moved after every optimizer step so that rho settles at a target; see toolkit.objective.schedules.Geco."""

    target: float = Field(gt=0, description="rho to reach; below what a z-free LoRA reaches")


class ObjectiveSection(Section):
    """J = R / c_base + beta KL - jsd JSD, and auxiliary terms of weight 0."""

    normalize: bool = Field(default=True, description="divide the reconstruction by c_base")
    reduction: Literal["token_mean", "sequence_sum"] = "token_mean"
    excess: bool = Field(default=False, description="reconstruct l_t - b_t, the loss in excess of the frozen model's")
    beta: float = Field(default=0.1, ge=0, description="weight of KL(q || router)")
    estimator: (
        Literal["exact", "exact_encoder", "top_m_tail", "rloo", "hard_em", "exact_em", "reparameterised"] | None
    ) = Field(default=None, description="of E_q; null: exact, rloo or reparameterised, by zlora.latent")
    num_samples: int = Field(default=4, ge=1, description="draws of a sampled estimator; head of top_m_tail")
    schedule: ScheduleSection = Field(default_factory=ScheduleSection)
    geco: GecoSection | None = Field(default=None, description="move beta until rho is at a target; null: keep beta")
    free_bits: float = Field(default=0.0, ge=0, description="nats of KL per sequence that cost nothing")
    free_bits_mode: Literal["example", "batch"] = Field(
        default="example", description="below it each KL, or their mean"
    )
    jsd: float = Field(default=0.0, ge=0, description="weight of the inter-latent JSD")
    jsd_weights: Literal["uniform", "router", "prefix"] = Field(
        default="uniform", description="weights of the codes in the JSD"
    )
    posterior_entropy: float = Field(default=0.0, ge=0, description="weight of the posterior's entropy, maximised")
    marginal_posterior: float = Field(default=0.0, ge=0, description="weight of KL(mean q || uniform)")
    marginal_router: float = Field(default=0.0, ge=0, description="weight of KL(mean router || uniform)")
    posterior_view: Literal["full", "drop_prefix", "bag_of_words"] = Field(
        default="full", description="what the posterior sees of y in training; validation shows it all"
    )
    drop_prefix: float = Field(
        default=0.5, gt=0, le=1, description="largest share of y that the view drop_prefix hides, drawn anew each time"
    )
    token_weight: TokenWeightSection = Field(default_factory=TokenWeightSection)


class SampleSection(Section):
    """`zlora sample`: responses drawn from the frozen model, written to data.train and data.validation."""

    prompts: Path = Field(default=Path("data/prompts.jsonl"), description="JSONL file of prompts or messages")
    num_per_prompt: int = Field(default=4, ge=1, description="responses drawn for each prompt")
    temperature: float = Field(default=1.0, gt=0, description="1 draws from the model itself")
    top_p: float = Field(default=1.0, gt=0, le=1, description="mass of the nucleus; 1 leaves nothing out")
    max_new_tokens: int = Field(default=256, ge=1, description="most tokens of a response, the end token included")
    batch_size: int = Field(default=32, ge=1, description="responses per generate call and process")
    validation_share: float = Field(
        default=0.1, ge=0, lt=1, description="share of the prompts held out for data.validation; 0: none is written"
    )
    unfinished: Literal["drop", "keep"] = Field(
        default="drop", description="responses without an end within max_new_tokens"
    )
    engine: Literal["transformers", "vllm"] = "transformers"

    @field_validator("temperature", mode="before")
    @classmethod
    def _not_greedy(cls, value: Any) -> Any:
        if value in (0, "0"):
            raise ValueError(
                "0 is greedy decoding, which gives every prompt the same response each time: set it above 0; "
                "1 draws from the model itself"
            )
        return value


class BaselineSection(Section):
    """`zlora baseline`: the frozen model's validation loss."""

    path: Path = Field(default=Path("baseline.json"), description="the c_base artefact")
    given: float | None = Field(
        default=None,
        gt=0,
        allow_inf_nan=False,
        description="c_base from another system, nats per y token, unverified; path is then not read. null: measured",
    )
    deepspeed: str | None = Field(
        default="auto",
        description="ZeRO-3 config that shards the frozen model over the processes; auto: the run's own, if it is one; "
        "null: each holds it whole",
    )
    max_relative_error: float = Field(
        default=0.05, gt=0, description="largest standard error of c_base, as a share of it"
    )
    representations: int = Field(
        default=0, ge=0, description="training examples whose hidden states are kept for train.warm_start"
    )
    min_c_base: float = Field(default=1e-4, gt=0, description="floor of c_base in nats per token: caps 1 / c_base")


class TrainSection(Section):
    """`zlora train`."""

    steps: int = Field(default=1000, ge=1, description="optimizer steps")
    lr: float = Field(default=1e-3, gt=0, description="peak learning rate of the LoRA")
    head_lr: float | None = Field(
        default=None, gt=0, description="learning rate of router and posterior head; default: lr"
    )
    weight_decay: float = Field(default=0.0, ge=0)
    lr_scheduler: str = Field(default="constant_with_warmup", description="as in transformers")
    warmup_steps: int = Field(default=10, ge=0)
    max_grad_norm: float = Field(
        default=1.0, ge=0, description="largest gradient norm of each group: LoRA, posterior head, router head; 0: any"
    )
    batch_size: int = Field(default=16, ge=1, description="sequences per process and micro-batch")
    gradient_accumulation: int = Field(default=1, ge=1, description="micro-batches per optimizer step")
    group_by_length: Literal["none", "within_step", "across_steps"] = Field(
        default="within_step", description="examples of similar length in a batch, out of one optimizer step or of 50"
    )
    gradient_checkpointing: bool = False
    bf16: bool = Field(default=False, description="bfloat16 training through DeepSpeed")
    warm_start: list[str] = Field(
        default_factory=list,
        description="posterior from clusters of these representations, such as surprise/2; several: one per restart",
    )
    restarts: int = Field(default=1, ge=1, description="starts from seeds seed, seed+1, ..; the best bound goes on")
    restart_steps: int = Field(default=100, ge=1, description="optimizer steps of each start before the choice")
    logging_steps: int = Field(default=10, ge=1)
    eval_steps: int = Field(default=0, ge=0, description="validation every so many steps; 0: first and last only")
    save_steps: int = Field(
        default=0, ge=0, description="checkpoint every so many steps; 0: none, the final adapter is always written"
    )
    save_total_limit: int | None = Field(default=2, ge=1)
    report_to: list[str] = Field(default_factory=lambda: ["tensorboard"], description="trackers of the Trainer")
    step0_tolerance: float = Field(default=0.02, gt=0, description="largest |rho - 1| accepted before the first step")
    timeout_s: float = Field(default=1800.0, gt=0, description="limit of a collective, seconds")


class EvaluateSection(Section):
    """`zlora evaluate`."""

    max_new_tokens: int = Field(default=64, ge=1)
    num_prompts: int = Field(default=128, ge=1, description="prompts of the test split used for generation")
    num_samples_z: int = Field(default=64, ge=2, description="S, draws of z where not all its values can be run")
    num_samples: int = Field(default=4, ge=0, description="prompts whose outputs under every z are shown in the report")


class RunConfig(Section):
    """One run. Relative paths are relative to the current folder."""

    run_dir: Path = Field(default=Path("runs/default"), description="everything this run writes")
    seed: int = Field(default=0, ge=0)
    task: TaskSection = Field(default_factory=TaskSection)
    data: DataSection = Field(default_factory=DataSection)
    model: ModelSection = Field(default_factory=ModelSection)
    entangle: EntangleSection = Field(default_factory=EntangleSection)
    zlora: ZLoraSection = Field(default_factory=ZLoraSection)
    objective: ObjectiveSection = Field(default_factory=ObjectiveSection)
    sample: SampleSection = Field(default_factory=SampleSection)
    baseline: BaselineSection = Field(default_factory=BaselineSection)
    train: TrainSection = Field(default_factory=TrainSection)
    evaluate: EvaluateSection = Field(default_factory=EvaluateSection)
    deepspeed: str | None = Field(
        default="z2", description="name in ds_configs (z0..z3, z2_offload, ...), a path, or null"
    )

    @property
    def estimator(self) -> Estimator:
        """objective.estimator, or what the kind of z takes where none is named."""
        return self.objective.estimator or ESTIMATORS[self.zlora.latent][0]  # pyright: ignore

    @model_validator(mode="after")
    def _rules(self) -> RunConfig:
        for rule in RULES:
            rule(self)
        return self
