"""The zlora tuner: injects the layers, owns the heads, and runs the one forward that yields every branch."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from functools import cached_property
from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTunerLayer
from peft.utils import TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING
from torch import Tensor, nn
from transformers.modeling_layers import GradientCheckpointingLayer

from toolkit.errors import ConfigError, DataError
from toolkit.latent import LatentHeads
from toolkit.lm.parts import LanguageModel, split_language_model
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import of_the_machine

from .adapters import AdapterTuner
from .config import ZLoraConfig
from .forward.batch import NAMES, checked
from .forward.branches import decode_batch, encode_batch, latent_forward
from .forward.context import Context, HeadKind
from .forward.prompt import keeps_keys_and_values
from .forward.spec import ForwardSpec
from .gates import Gates, generator_rows
from .generation import PACKED, generating
from .layer import ZLoraLayer, ZLoraLinear
from .targets import LEAVE_OUT, unfit

# torch.compile leaves it alone: it sets the gates of its parts, and attributes of the layers, as it goes.
_uncompiled: Any = torch.compiler.disable(latent_forward)


class ZLoraModel(AdapterTuner):
    """Tuner of the zlora method. Use it through `peft.get_peft_model(model, ZLoraConfig(...))`.

    How the LM is run, which changes nothing of what is computed where the LM bears it (see toolkit.zlora.probe):
    `share_prompt`, whether under `activation: response` the prompt of an example is read once for all its rows;
    `fold_prompt`, whether its keys and values are read without copies; `alone`, whether every example is run by itself,
    without padding; `head_kind`, see use_head.
    """

    head_kind: HeadKind = "chunked"
    share_prompt = True
    fold_prompt = True
    alone = False
    generation: dict[str, bool] = {"alone": False, "use_cache": True}  # noqa: RUF012  (replaced, never changed)
    _language_model: LanguageModel | None = None
    target_module_mapping = TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING

    def train(self, mode: bool = True) -> "ZLoraModel":
        """Training mode of the adapter; the LM, which is frozen, computes as in eval mode.

        Layers that are checkpointed count as training, else transformers 5.23 would not checkpoint them.
        """
        super().train(mode)
        for name, module in self.model.named_modules():
            if "zlora_" not in name and not isinstance(module, GradientCheckpointingLayer):
                module.training = False
        return self

    def _create_and_replace(
        self,
        peft_config: Any,
        adapter_name: str,
        target: nn.Module,
        target_name: str,
        parent: nn.Module,
        current_key: str,
        parameter_name: str | None = None,
    ) -> None:
        if isinstance(target, ZLoraLayer):
            target.update_layer(adapter_name, peft_config)
            return
        base = target.get_base_layer() if isinstance(target, BaseTunerLayer) else target
        if reason := unfit(current_key, base):
            raise TypeError(f"zlora adapts torch.nn.Linear and Conv1D, and {current_key!r} is {reason}; {LEAVE_OUT}")
        if target_name == "lm_head" or base is self.model.get_output_embeddings():  # pyright: ignore
            raise ValueError(f"zlora does not adapt the output head ({current_key!r}); leave it out of target_modules")
        layer = ZLoraLinear(target, adapter_name, peft_config, self.box)
        layer.name = current_key
        if adapter_name not in self.active_adapters:
            layer.requires_grad_(False)
        self._replace_module(parent, target_name, layer, target)

    @property
    def zlora_config(self) -> ZLoraConfig:
        """Configuration of the active adapter; ValueError if several are: codes of a forward belong to one adapter."""
        if len(self.active_adapters) != 1:
            raise ValueError(f"zlora runs one adapter at a time, active: {self.active_adapters}")
        return self.peft_config[self.active_adapters[0]]  # pyright: ignore

    @property
    def heads(self) -> LatentHeads:
        """Router and posterior heads of the active adapter."""
        return self.zlora_heads[self.active_adapters[0]]  # pyright: ignore

    def use_head(self, kind: HeadKind) -> None:
        """Run the LM head `chunked` or `materialised`, the plain reference; ConfigError as of language_model."""
        self.head_kind = kind
        if kind == "chunked":
            _ = self.language_model

    def prefer_chunks(self) -> None:
        """Run the LM head in chunks if that can compute this model's logits, else as it is."""
        try:
            self.use_head("chunked")
        except ConfigError:
            self.use_head("materialised")

    @property
    def language_model(self) -> LanguageModel:
        """Decoder and LM head of the base model; ConfigError as in split_language_model."""
        if self._language_model is None:
            self._language_model = split_language_model(self.model)
        return self._language_model

    @cached_property
    def _keeps_prompts(self) -> bool:
        """Whether keys and values are all that the LM's layers keep of a prompt: hybrid and indexed ones keep more."""
        return keeps_keys_and_values(self.model.config)

    @property
    def context(self) -> Context:
        """The model as a forward of all branches sees it; errors as in language_model."""
        config = self.zlora_config
        self.require_unmerged()
        return Context(
            model=self.model,
            parts=self.language_model if self.head_kind == "chunked" else None,
            heads=self.heads,
            latent=config.z,
            box=self.box,
            everywhere=config.activation == "all",
            share_prompt=self.share_prompt and self._keeps_prompts,
            fold_prompt=self.fold_prompt,
            alone=self.alone,
            posterior_layer=config.posterior_layer,
            router_layer=config.router_layer,
        )

    def _shared(self, function: Callable[[Context], Any]) -> Any:
        """The result of a function of the model; where the LM cannot go on from a shared prompt, with less shared.

        Rows get copies of their prompt's keys and values then, or else hold their prompts, from now on.
        """
        ways, reason = ((self.fold_prompt, self.share_prompt), (False, self.share_prompt), (False, False)), ""
        for self.fold_prompt, self.share_prompt in ways:
            context = self.context
            try:
                result = function(context)
            except (RuntimeError, ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
                # Under ZeRO-3 a process that tried again alone would wait for the others for good.
                if of_the_machine(error) or not context.share_prompt:
                    self.fold_prompt, self.share_prompt = ways[0]
                    raise
                reason = f"{reason}; {error}"
                continue
            if reason:
                held = (
                    "rows get copies of their prompt's keys and values"
                    if self.share_prompt
                    else "rows hold their prompts"
                )
                warnings.warn(f"zlora: {held}, as {type(self.model).__name__} asks for{reason}", stacklevel=3)
            return result
        raise AssertionError("the last way shares nothing")

    def gates(self, codes: int | Tensor, active_RT: Tensor | None = None) -> Gates:
        """Gates for codes given as an int, a (rows,) long tensor, values of z (rows, ..) or rows (rows, width + 1).

        Values are floats where z is continuous, such as (rows, latent_dim); rows are those of generator_rows.

        Raises:
            ValueError: if a code is out of range, or the tensor has another number of columns.
            RuntimeError: if a code is merged into the weights.
        """
        self.require_unmerged()
        latent = self.zlora_config.z
        try:
            codes = torch.as_tensor(codes, device=next(self.zlora_heads.parameters()).device)
        except (TypeError, RuntimeError, ValueError) as error:
            raise ValueError(f"codes must be a number, or a tensor with one per row, got {codes!r}") from error
        if not codes.is_floating_point() or not codes.dim():
            codes = generator_rows(latent, latent.from_index(codes.reshape(-1)))
        elif codes.dim() == 2 and codes.shape[-1] != latent.width + 1 and not latent.num_values:
            codes = generator_rows(latent, codes)
        if codes.dim() != 2:
            raise ValueError(f"float codes must have shape [rows, width + 1], got {tuple(codes.shape)}")
        return Gates(codes, active_RT, everywhere=self.zlora_config.activation == "all")

    def use_code(self, codes: int | Tensor) -> AbstractContextManager[None]:
        """Context in which generate() and any other call of the inner model runs under these codes.

        Prompts must be padded on the left. Under `activation: response` the LoRA acts from the last prompt token on.
        generate() knows where that is, whatever its cache. Other calls take an
        input with nothing cached before it for a whole prompt, unless `prompt_end` of `forward` says otherwise.
        """
        return self.box.use(self.gates(codes))

    def forward(
        self,
        *args: Any,
        codes: int | Tensor | None = None,
        prompt_end: int | None = None,
        spec: ForwardSpec | None = None,
        **kwargs: Any,
    ):
        """Run the model.

        With `y_mask` (and prompt_ids, prompt_mask, response_ids): the branches, the z-free baseline and the posterior;
        `spec`, a ForwardSpec, says what is estimated and measured; returns LatentOutput. Otherwise an ordinary
        forward of the inner model under `codes`, or under the codes of an enclosing `use_code`. `prompt_end` is the
        column of the last prompt token, from which on z acts, for an input that goes on after its prompt.

        Raises:
            RuntimeError: if an earlier forward with gradient still waits for its backward, or no code is set.
            DataError: a batch of branches that is padded wrongly, or lacks an argument, see `checked`; labels that do
                not say where the prompt ends.
        """
        # PeftModelForCausalLM adds input_ids=None and the like.
        batch = {name: value for name, value in kwargs.items() if value is not None}
        if spec is not None or not batch.keys().isdisjoint(NAMES):
            if codes is not None:
                raise ValueError("give either codes (one forward under z) or y_mask (all branches at once), not both")
            spec = ForwardSpec() if spec is None else spec
            if not isinstance(spec, ForwardSpec):
                raise TypeError(f"spec must be a toolkit.zlora.ForwardSpec, got {spec!r}")
            with checked(batch) as examples:
                return self._shared(lambda context: _uncompiled(context, examples, spec))
        if codes is None and self.box.ambient is None and self._disabled:
            return self.model(*args, **kwargs)
        gates = self.box.ambient if codes is None else self.gates(codes)
        gates = gates if gates is None or prompt_end is None else replace(gates, prompt_end=prompt_end)
        if kwargs.get("labels") is not None and gates is not None:
            self._require_prompt_end(gates)
        self.box.begin(gates)
        output = self.model(*args, **kwargs)
        names = [name for name in ("loss", "logits") if getattr(output, name, None) is not None]
        for name, tensor in zip(names, self.box.fence(*(output[name] for name in names)), strict=True):
            output[name] = tensor
        return output

    def _require_prompt_end(self, gates: Gates) -> None:
        """Refuse labels where z would act on the last token alone, which no label follows."""
        if gates.prompt_end is None and gates.active_RT is None and not gates.everywhere:
            raise DataError(
                "labels without prompt_end: where the prompt ends in this input is unknown, and z acts from there on",
                expected="prompt_end, the column of the last prompt token, the same for every row",
                remedy="pass prompt_end=, or give prompt_ids, prompt_mask, response_ids and y_mask in place of labels",
            )

    @property
    def _disabled(self) -> bool:
        return all(m.disable_adapters or m.merged for m in self.model.modules() if isinstance(m, ZLoraLayer))

    @contextmanager
    def _enable_peft_forward_hooks(self, *args: Any, **kwargs: Any) -> Iterator[None]:
        # peft 0.21 calls it around every forward and generate(), and drops the argument afterwards.
        if kwargs.get("adapter_names") is not None:
            raise ValueError(
                "zlora: adapter_names, a batch of several adapters, is not supported: codes belong to one adapter. "
                "Leave it out and run a batch per adapter after set_adapter(name)"
            )
        yield

    def generate(self, *args: Any, **kwargs: Any) -> Any:
        """generate() of the inner model, under the codes of the enclosing `use_code`; errors as in `generating`."""
        with nullcontext() if self._disabled else generating(self.box, self.model, args, kwargs):
            return type(self.model).generate(self.model, *args, **kwargs)  # pyright: ignore

    def generate_batch(self, *args: Any, **kwargs: Any) -> Any:
        """Refused with a ValueError unless adapters are disabled: continuous batching packs prompts into one row."""
        if self._disabled:
            return self.model.generate_batch(*args, **kwargs)  # pyright: ignore
        raise ValueError(f"zlora: {PACKED}")

    def encode(self, **batch: Tensor) -> LatentOutput:
        """Posterior, router and z-free losses of prompt_ids, prompt_mask, response_ids and y_mask; no branch is run."""
        with checked(batch) as examples:
            return self._shared(lambda context: encode_batch(context, examples))

    def decode(self, rows_NBC: Tensor, **batch: Tensor) -> Tensor:
        """(B, N, T) nats of a batch under N values of z, given as rows of generator_rows; without gradient.

        rows_NBC is (N, B, C), or (N, 1, C) for the same z in all examples; the batch is that of `encode`.
        """
        with torch.no_grad(), checked(batch) as examples:
            return self._shared(lambda context: decode_batch(context, examples, rows_NBC))
