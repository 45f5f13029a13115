"""The sections of the run config: every key with its type, bounds, unit and default, and when to change it.

Defaults stand here, in entangling.py and in verbs.py, and nowhere else. x is the prompt, y the response, z the latent
variable, q the posterior q(z|x,y), K the number of values of z, rho the loss of y over the frozen model's, and c_base
the latter, in nats per y token.
"""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, field_serializer, field_validator, model_validator

import toolkit.extras  # noqa: F401  (registers the optional components)
from toolkit.components import Component, Section, key
from toolkit.config.entangling import LrScheduler
from toolkit.lm.quantised import Quantization
from toolkit.objective import Mixture, Reduction, Uncertainty
from toolkit.objective.protocols import ESTIMATORS, TERMS
from toolkit.objective.schedules import SCHEDULES, Constant

TemplateVariable = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class DataSection(Section):
    """The rows of the run and how they become tokens."""

    train: Path = Path("data/train.jsonl")
    """Training rows, see data_format.md: a file of JSON lines, Parquet or Arrow, a folder, `folder:split`, or
    `owner/name:split` of the Hugging Face hub. Set it to your data."""
    validation: Path = Path("data/validation.jsonl")
    """Held-out rows, on which c_base and all likelihood metrics are computed. Set it to your data; none of its prompts
    should be among the training rows."""
    test: Path | None = None
    """Rows whose prompts `zlora evaluate` answers; null: `data.validation`. Set it where answers should come from
    prompts that chose nothing in the run."""
    columns: dict[Literal["prompt", "response", "messages", "id", "strategy", "tools"], str] = key({})
    """Names that keys of a row have in your data, such as `{prompt: question, response: answer}`. Set it where they are
    others than in data_format.md."""
    num_proc: int | None = key(None, "processes", ge=1)
    """Processes that tokenise a large file, once for all verbs; null: one for each core, at most 16. Lower it where
    memory is short."""
    template: Literal["plain", "chat"] = "plain"
    """How a row becomes text: `plain`, as it stands; `chat`, by the tokenizer's chat template. Set it to `chat` for an
    instruction-tuned model."""
    template_options: dict[TemplateVariable, bool | int | float | str] = key({})
    """Values of variables that the chat template reads, such as `{enable_thinking: false}` for Qwen3, whose answers
    begin with an empty block of reasoning else. Set them as the model will be asked."""
    max_length: int = key(512, "tokens", ge=2)
    """Most tokens of prompt, response and end token together. Raise it to the longest row you need; memory grows with
    it."""
    max_new_tokens: int = key(256, "tokens", ge=1)
    """Most tokens of a response, end token included: of one that `zlora sample` draws, and drops where it does not end
    within them, or that `evaluate`, `generate`, `chat` and `serve` cut there. Raise it to the length of yours."""
    overlong: Literal["error", "drop", "truncate_prompt"] = "error"
    """Policy for longer rows: `error` stops, `drop` leaves them out, `truncate_prompt` cuts the start of a plain
    prompt. Change it where a few rows are too long and `data.max_length` cannot grow."""
    eval_batch_size: int = key(64, "sequences per process", ge=1)
    """Most sequences in a forward without gradient, long ones fewer: pre-pass, validation, evaluation, and drawing in
    `zlora sample`, where other sizes give other draws. Lower it where these run out of memory."""


class ModelSection(Section):
    """The frozen language model."""

    path: Path = Path("entangled")
    """Hugging Face model folder with safetensors, or OWNER/NAME of a model on the hub; `zlora entangle` writes the
    folder, all later verbs read it. Set it to your model."""
    revision: str | None = key(None, min_length=1)
    """Branch, tag or commit of the model on the hub that `model.path` or `entangle.init` names; null: its main branch;
    of folders it says nothing. Set it to a commit, so that no verb meets another model than the one before."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """Dtype of the frozen weights and of training, in which c_base is measured. Set it to `bfloat16` on GPUs."""
    quantization: Quantization | None = None
    """Codes of 4 bits (`nf4`) or 8 (`int8`) in the place of the frozen weights of linear layers, by bitsandbytes;
    c_base is that of the quantised model. Set it where the weights do not fit on a GPU: under ZeRO 0 to 2, slower."""
    attn_implementation: Literal["sdpa", "eager", "flash_attention_2", "flash_attention_3", "flex_attention"] | None = (
        None
    )
    """Attention as in transformers; null: its choice. Set it to `eager` where `sdpa` is broken; the other three need a
    GPU, the flash ones packages, and copy the prompt's keys and values for each row."""
    _folder: Path | None = None  # of a model on the hub, once it is found

    @property
    def folder(self) -> Path:
        """The folder that the model is read from: `path`, or what was found for it on the hub."""
        return self._folder or self.path

    def found(self, folder: Path) -> "ModelSection":
        """The section with the folder that the model is read from, which is not written down with it."""
        copy = self.model_copy()
        copy._folder = folder
        return copy


class ZLoraSection(Section):
    """The adapter: a LoRA whose update depends on z. Its keys are arguments of `toolkit.zlora.ZLoraConfig`."""

    activation: Literal["response", "all"] = "response"
    """Tokens on which the LoRA acts: `response`, from the last prompt token on (PEFT calls this activated LoRA), so
    that all values of z share one reading of the prompt; `all`, everywhere. Set it to `all` where the exported LoRAs
    are to be served by software that knows plain LoRA only."""
    r: int = key(16, "1", ge=1)
    """Rank of the generator's LoRA. Raise it where rho stays high although z is used; a step costs little more."""
    lora_alpha: float = key(32.0, "1", gt=0)
    """Scale of the LoRA, whose update is multiplied by `lora_alpha / r`. Change it together with `zlora.r`, so that the
    quotient stays."""
    zlora_dropout: float = key(0.0, "1", ge=0, lt=1)
    """Dropout on the input of the LoRA. Raise it to 0.05 or 0.1 where validation gets worse while training improves."""
    target_modules: list[str] | str = "all-linear"
    """Modules that get a LoRA, as in PEFT: names, a regular expression, or all linear layers but the LM head. Name
    fewer, such as `[q_proj, v_proj]`, to save memory."""
    posterior_r: int = key(8, "1", ge=1)
    """Rank of the posterior's LoRA. Raise it where `posterior_gap` is large in evaluation.json."""


class TokenWeightSection(Section):
    """Weights of the tokens in reconstruction and JSD, from how unsure the frozen model is of each."""

    measure: Uncertainty = "nll"
    """Uncertainty u of the frozen model at a token: its loss, its entropy, 1 - p of the token, or 1 - the distance of
    the two likeliest tokens. Change it only to compare measures."""
    alpha: float = key(0.0, "1", ge=0)
    """Exponent: a token weighs u^alpha, between 0.1 and 5 times the average; 0: all alike. Try 0.5 to 1 where most
    tokens are certain whatever the strategy."""


class ObjectiveSection(Section):
    """The loss J = R / c_base + beta KL(q || router) - jsd JSD, and terms of weight 0."""

    normalize: bool = True
    """Divide the reconstruction R by c_base. Set it to false for the plain ELBO, in comparisons."""
    reduction: Reduction = "token_mean"
    """R per y token or per sequence; c_base follows. Set it to `sequence_sum` for the plain ELBO, in comparisons."""
    beta: float | None = key(None, "1", ge=0)
    """Weight of the KL of posterior and router; null: that of `objective.beta_eff`. Set it to repeat a run of that
    weight: what is right depends on the loss per response, so it does not carry over to other data."""
    beta_eff: float | None = key(0.15, "1", gt=0)
    """Weight of the KL against the loss of a whole response in nats, whatever the data and the form of the objective;
    above 1 ignoring z is optimal. Lower it to 0.05 where z is ignored, raise it to 0.3 where `rho_marg` is above 1."""
    estimator: ESTIMATORS.field() | None = None  # pyright: ignore
    """Estimator of the expectation over z; null: `exact`, `rloo` or `reparameterised`, by the kind of z. Change it
    where all branches do not fit in memory."""
    schedule: SCHEDULES.field() = Constant()  # pyright: ignore
    """Course of beta over the optimizer steps."""
    jsd: float = key(0.0, "per nat and token", ge=0)
    """Weight of the Jensen-Shannon divergence between the branches of the values of z, which is maximised. Try 0.1 to
    0.5 where z is used but its values answer alike; it raises the cost of a step."""
    jsd_weights: Mixture = "uniform"
    """Weights of the values of z in the JSD: alike, the router's, or their posterior after the tokens before
    (`prefix`). Change it where values that do not fit a prompt are pushed apart for nothing."""
    token_weight: TokenWeightSection = TokenWeightSection()
    terms: Annotated[dict[str, Any], TERMS] = key({}, validate_default=True)
    """Auxiliary terms by kind, each with its weight."""

    @model_validator(mode="after")
    def _one_weight(self) -> "ObjectiveSection":
        if self.beta is None and self.beta_eff is None:
            raise ValueError("beta and beta_eff are both null: give one of them")
        if self.beta is not None and self.beta_eff is not None:
            if "beta_eff" in self.model_fields_set:
                raise ValueError(
                    f"beta = {self.beta:g} and beta_eff = {self.beta_eff:g} both set the weight of the KL: "
                    "leave one of them out, or make it null"
                )
            object.__setattr__(self, "beta_eff", None)  # an assignment would validate again, and count as given
        return self

    @field_validator("terms")
    @classmethod
    def _all_terms(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Every registered term, at weight 0 where it is not named."""
        named = {
            kind: TERMS.make(value if isinstance(value, Component) else {**value, "kind": kind})
            for kind, value in given.items()
        }
        return {kind: named.get(kind) or TERMS.make(kind) for kind in {**TERMS.kinds, **named}}

    @field_serializer("terms")
    def _plain_terms(self, terms: dict[str, Any]) -> dict[str, Any]:
        return {kind: term.model_dump(exclude={"kind"}) for kind, term in terms.items()}


class BaselineSection(Section):
    """`zlora baseline`: c_base, the frozen model's validation loss, and hidden states to start from."""

    path: Path = Path("baseline.json")
    """File of the c_base artefact. Set it per model and data set, so that runs can share it."""
    given: float | None = key(None, "nats per y token", gt=0, allow_inf_nan=False)
    """c_base from another system, marked as unverified everywhere; null: read from `baseline.path`. Set it, or
    `--c-base VALUE`, where only that number is known."""
    representations: int = key(1024, "training examples", ge=0)
    """First examples whose pooled hidden states the pre-pass keeps beside `baseline.path`, for `train.start`; 0: none.
    Raise it where clusters are to be found for many values of z."""
    max_relative_error: float = key(0.05, "share of c_base", gt=0)
    """Largest standard error of c_base that training accepts. Raise it only where no larger validation split can be
    had."""


class TrainSection(Section):
    """`zlora train`."""

    steps: int = key(1000, "optimizer steps", ge=1)
    """Length of the training. Raise it until the bound on the validation split falls no more."""
    lr: float = key(1e-3, "1", gt=0)
    """Peak learning rate of AdamW. Lower it to between 1e-4 and 5e-4 for models of a billion parameters and more."""
    lr_scheduler: LrScheduler = "constant_with_warmup"
    """Course of the learning rate, by its name in transformers. Set it to `cosine` for a run whose length is
    settled."""
    warmup_steps: int = key(10, "optimizer steps", ge=0)
    """Steps until the learning rate is reached. Raise it where the loss jumps at the beginning."""
    max_grad_norm: float = key(1.0, "1", ge=0)
    """Largest gradient norm of each group by itself: all LoRA weights, posterior head, router head; 0: any. Lower it
    where the log shows jumps of the loss."""
    batch_size: int = key(16, "sequences per process", ge=1)
    """Sequences of a micro-batch, each with K + 1 rows. Lower it where memory runs out (`zlora estimate` says what
    fits) and raise `train.gradient_accumulation` for it."""
    gradient_accumulation: int = key(1, "micro-batches", ge=1)
    """Micro-batches of an optimizer step. Raise it for larger steps than memory allows; the split changes results by
    rounding only."""
    group_by_length: Literal["none", "within_step", "across_steps"] = "within_step"
    """How examples are dealt to micro-batches: `none`, as drawn; `within_step`, those of an optimizer step by length,
    which leaves the loss as it is; `across_steps`, those of 50 steps, which pads less but weighs examples by another
    rule. Set it to `across_steps` where lengths differ much and steps have one micro-batch."""
    gradient_checkpointing: bool = False
    """Recompute activations in the backward. Set it to true where memory runs out; a step takes about a third
    longer."""
    logging_steps: int = key(10, "optimizer steps", ge=1)
    """Steps between log lines. Raise it for long runs."""
    eval_steps: int = key(100, "optimizer steps", ge=0)
    """Steps between validations; 0: before the first and after the last step only. Raise it where a validation takes
    long beside so many steps."""
    save_steps: int = key(100, "optimizer steps", ge=0)
    """Steps between checkpoints to resume from, of which the last two are kept, and one after the last step; 0: only
    where the run is asked to stop. Lower it where a step takes long: so many steps are lost in a crash. A checkpoint
    holds the adapter and its optimizer, not the model."""
    max_bad_steps: int = key(3, "optimizer steps", ge=1)
    """Steps in a row with a loss or gradient that is not finite, none of which is applied, that end the run. Raise it
    where single rows are known to be bad, set it to 1 to end at the first."""
    report_to: list[str] = key(["tensorboard"])
    """Trackers of the transformers Trainer, also in `zlora entangle`. Change it to `[wandb]` or `[]`; `train_log.jsonl`
    is always written."""
    step0_tolerance: float = key(0.02, "share of c_base", gt=0)
    """Largest accepted distance of rho from 1 before the first step. Raise it to 0.05 for small bfloat16 models; a
    larger distance means another model, data or mask."""
    timeout_s: float = key(1800.0, "seconds", gt=0)
    """Limit of a collective operation, in all verbs. Raise it where one process reads a large model for longer."""
    deterministic: bool = False
    """Kernels that give the same bits each time. Set it to true to repeat or resume a GPU run bitwise, but slower."""
    start: Literal["auto"] | list[str] = key("auto", min_length=1)
    """Where the posterior begins: `auto`, at clusters of responses that are found without labels; `chance`, near
    uniform; or at a named clustering, such as `mean/12` (hidden states of layer 12), `mean/12+prompt` (what the prompt
    explains left in), `mean/12@32` (32 principal components). A list tries each; the best bound goes on. Name one
    where you know the layer, several where the clusters differ and the bound is to choose."""
    start_steps: int = key(30, "optimizer steps", ge=1)
    """Steps of each start where there are several. Raise it where the bounds printed for them are still equal."""

    @field_validator("start", mode="before")
    @classmethod
    def _one_start(cls, value: Any) -> Any:
        return [value] if isinstance(value, str) and value != "auto" else value
