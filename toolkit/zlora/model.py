"""The zlora tuner: injects the layers, owns the heads, and runs the one forward that yields every branch."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTuner, BaseTunerLayer
from peft.utils import TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING
from torch import Tensor, nn

from toolkit.data import y_columns
from toolkit.latent import LatentHeads, LatentOutput, ViewKind, plan_rows, view_of_y
from toolkit.objective import (
    Mixture,
    Uncertainty,
    categorical_entropy,
    js_divergence,
    mixture_log_weights,
    token_nll,
    token_uncertainty,
)

from .config import ZLoraConfig
from .gates import GateBox, Gates
from .layer import ZLoraLayer, ZLoraLinear
from .slot import add_slot, input_embedding, prompt_width, slot_layers


class ZLoraModel(BaseTuner):
    """Tuner of the zlora method. Use it through `peft.get_peft_model(model, ZLoraConfig(...))`."""

    prefix = "zlora_"
    tuner_layer_cls = ZLoraLayer
    target_module_mapping = TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING

    def inject_adapter(self, model: nn.Module, adapter_name: str, *args: Any, **kwargs: Any) -> None:
        # Here and not in _pre_injection_hook, which add_adapter and load_adapter (peft 0.21) do not call.
        config: Any = self.peft_config[adapter_name]
        if not hasattr(self, "box"):
            self.box = GateBox()
            self.zlora_heads = nn.ModuleDict({})
        model_config = getattr(model, "config", None)
        if model_config is None or not hasattr(model, "get_output_embeddings"):
            raise ValueError("zlora needs a transformers causal LM: its heads read hidden states of the model")
        hidden_size = model_config.get_text_config().hidden_size
        heads = LatentHeads(hidden_size, config.head_dim, config.num_latents)
        base = next(model.parameters())
        # In the dtype of the LM, so that what is saved is what is computed with after a reload.
        dtype = base.dtype if base.is_floating_point() else None
        self.zlora_heads[adapter_name] = heads.to(device=base.device, dtype=dtype)
        if config.has_slot:
            input_embedding(model)  # refused before anything is injected
        super().inject_adapter(model, adapter_name, *args, **kwargs)
        if config.has_slot:
            # Last, so that the LoRA of `both` draws the random numbers of `lora`.
            layer = add_slot(model, adapter_name, config, self.box)
            layer.set_adapter(self.active_adapters, inference_mode=config.inference_mode)

    @classmethod
    def _remove_adapter_name_from_key(cls, key: str, adapter_name: str) -> str:
        # peft 0.21 removes the name from the end of a key only; the heads carry it in the middle.
        marker = f"zlora_heads.{adapter_name}."
        if marker in key:
            return key.replace(marker, "zlora_heads.", 1)
        return super()._remove_adapter_name_from_key(key, adapter_name)

    def set_adapter(self, adapter_name: str | list[str], inference_mode: bool = False) -> None:
        """Activate an adapter; its heads follow its layers, which PEFT freezes in inference mode."""
        super().set_adapter(adapter_name, inference_mode=inference_mode)
        for name, heads in self.zlora_heads.items():
            heads.requires_grad_(name in self.active_adapters and not inference_mode)
        for layer in slot_layers(self.model):
            layer.set_adapter(adapter_name, inference_mode=inference_mode)

    def delete_adapter(self, adapter_name: str) -> None:
        """Delete an adapter, its slot too; the one that PEFT then activates becomes active for the slot as well."""
        super().delete_adapter(adapter_name)
        for layer in slot_layers(self.model):
            layer.delete_adapter(adapter_name)
            layer.set_adapter(self.active_adapters)

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
        if not isinstance(base, nn.Linear):
            raise TypeError(f"zlora adapts torch.nn.Linear only, got {type(base).__name__} at {current_key!r}")
        if target_name == "lm_head" or base is self.model.get_output_embeddings():  # pyright: ignore
            raise ValueError(f"zlora does not adapt the output head ({current_key!r}); leave it out of target_modules")
        layer = ZLoraLinear(target, adapter_name, peft_config, self.box)
        if adapter_name not in self.active_adapters:
            layer.requires_grad_(False)
        self._replace_module(parent, target_name, layer, target)

    @property
    def zlora_config(self) -> ZLoraConfig:
        """Configuration of the active adapter.

        Raises:
            ValueError: if several adapters are active; codes of one forward belong to one adapter.
        """
        if len(self.active_adapters) != 1:
            raise ValueError(f"zlora runs one adapter at a time, active: {self.active_adapters}")
        return self.peft_config[self.active_adapters[0]]  # pyright: ignore

    @property
    def heads(self) -> LatentHeads:
        """Router and posterior heads of the active adapter."""
        return self.zlora_heads[self.active_adapters[0]]  # pyright: ignore

    def gates(self, codes: int | Tensor, active_RT: Tensor | None = None) -> Gates:
        """Gates for codes given as an int, a (rows,) long tensor or a (rows, K + 1) float tensor.

        Raises:
            ValueError: if a code is outside 0..K-1.
        """
        config = self.zlora_config
        codes = torch.as_tensor(codes, device=next(self.zlora_heads.parameters()).device)
        if not codes.is_floating_point():
            if codes.numel() and not 0 <= int(codes.min()) <= int(codes.max()) < config.num_latents:
                raise ValueError(f"codes must lie in 0..{config.num_latents - 1}, got {codes.tolist()}")
            codes = nn.functional.one_hot(codes.reshape(-1).long(), config.num_latents + 1).float()
        if codes.dim() != 2:
            raise ValueError(f"float codes must have shape [rows, num_latents + 1], got {tuple(codes.shape)}")
        return Gates(codes, active_RT, everywhere=config.activation == "all")

    def use_code(self, codes: int | Tensor) -> AbstractContextManager[None]:
        """Context in which generate() and any other call of the inner model runs under these codes.

        Prompts must be padded on the left. Under `activation: response` the LoRA acts on the last token of an input
        of several tokens and on every single token after it, so hand the whole prompt over in one call. A slot's
        vector is added once, to the prompt's last token; on calls other than generate() that is the last token of an
        input with an empty cache.
        """
        return self.box.use(self.gates(codes))

    def forward(
        self,
        *args: Any,
        codes: int | Tensor | None = None,
        y_mask: Tensor | None = None,
        slot: int | None = None,
        **kwargs: Any,
    ):
        """Run the model.

        With `y_mask` (and prompt_ids, prompt_mask, response_ids): all K branches, the z-free baseline and the
        posterior as rows of one forward; returns LatentOutput. Otherwise an ordinary forward of the inner model under
        `codes`, or under the codes of an enclosing `use_code`. With a slot, `slot` says at which column the prompt ends
        if the input goes on after it.

        Raises:
            RuntimeError: if an earlier forward with gradient still waits for its backward, or no code is set.
        """
        if y_mask is not None:
            if codes is not None:
                raise ValueError("give either codes (one forward under z) or y_mask (all branches at once), not both")
            # PeftModelForCausalLM adds input_ids=None and the like.
            return self._latent_forward(y_mask=y_mask, **{k: v for k, v in kwargs.items() if v is not None})
        if codes is None and self.box.ambient is None and self._disabled:
            return self.model(*args, **kwargs)
        gates = self.box.ambient if codes is None else self.gates(codes)
        self.box.begin(gates if gates is None or slot is None else replace(gates, slot=slot))
        output = self.model(*args, **kwargs)
        names = [name for name in ("loss", "logits") if getattr(output, name, None) is not None]
        for name, tensor in zip(names, self.box.fence(*(output[name] for name in names)), strict=True):
            output[name] = tensor
        return output

    @property
    def _disabled(self) -> bool:
        return all(m.disable_adapters for m in self.model.modules() if isinstance(m, ZLoraLayer))

    def generate(self, *args: Any, **kwargs: Any) -> Any:
        """generate() of the inner model, under the codes of the enclosing `use_code`."""
        if not self._disabled:
            gates = self.box.ambient
            if gates is not None and gates.slot is None:
                gates = replace(gates, slot=prompt_width(args, kwargs) - 1)
            self.box.begin(gates)
        return self.model.generate(*args, **kwargs)  # pyright: ignore

    def _latent_forward(
        self,
        prompt_ids: Tensor,
        prompt_mask: Tensor,
        response_ids: Tensor,
        y_mask: Tensor,
        jsd_grad: bool = False,
        jsd_weights: Mixture = "uniform",
        token_measure: Uncertainty = "nll",
        posterior_view: ViewKind = "full",
        drop_prefix: float = 0.0,
    ) -> LatentOutput:
        config, num_examples, num_tokens = self.zlora_config, *response_ids.shape
        everywhere, num_latents = config.activation == "all", config.num_latents
        view = view_of_y(posterior_view, response_ids, y_mask, drop_prefix)
        plan = plan_rows(prompt_ids, prompt_mask, response_ids, y_mask, num_latents, everywhere, view)
        self.box.begin(Gates(plan.codes_RC, plan.active_RT, everywhere, plan.slot))
        output = self.model(
            input_ids=plan.input_ids,
            attention_mask=plan.attention_mask,
            position_ids=plan.position_ids,
            logits_to_keep=y_columns(plan.input_ids.shape[1], response_ids),
            output_hidden_states=True,
            use_cache=False,
        )
        free, posterior = slice(num_latents * num_examples, -num_examples), slice(-num_examples, None)
        logits = output.logits[: (num_latents + 1) * num_examples].unflatten(0, (num_latents + 1, num_examples))
        nll = token_nll(logits, response_ids.expand(num_latents + 1, -1, -1)) * y_mask
        log_p = self.heads.log_prior(output.hidden_states[config.router_layer][free, prompt_ids.shape[1] - 1])
        hidden_BTH = output.hidden_states[config.posterior_layer][posterior, -num_tokens:]
        log_q = self.heads.log_posterior(hidden_BTH, view.mask)
        log_w_BTK = mixture_log_weights(jsd_weights, nll[:num_latents].transpose(0, 1), log_p)
        with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
            log_probs = torch.log_softmax(logits[:num_latents].float(), dim=-1)
            jsd = js_divergence(log_probs.movedim(0, -2), log_w_BTK) * y_mask
        nll_BKT, log_q, log_p, jsd = self.box.fence(nll[:num_latents].transpose(0, 1), log_q, log_p, jsd)
        return LatentOutput(
            nll=nll_BKT,
            nll_free=nll[num_latents].detach(),
            u=token_uncertainty(token_measure, logits[num_latents], response_ids) * y_mask,
            log_q=log_q,
            log_p=log_p,
            jsd=jsd,
            jsd_bound=categorical_entropy(log_w_BTK) * y_mask,
            y_mask=y_mask,
        )

    def merge_and_unload(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        progressbar: bool = False,
        safe_merge: bool = False,
        adapter_names: list[str] | None = None,
        *,
        z: int,
    ) -> nn.Module:
        """The base model with the update of code z added to its weights.

        The merged update acts on every token. An adapter trained with `activation: response` was never applied to
        the prompt, so its merged model differs there: export it instead, or pass `activation: all` at training time.

        Args:
            z: code in 0..K-1.
            progressbar, safe_merge, adapter_names: as in peft.
        Raises:
            ValueError: if z is not a valid code, or the adapter has a slot.
        """
        config = self.zlora_config
        config.require_mergeable()
        if not 0 <= z < config.num_latents:
            raise ValueError(f"z must be in 0..{config.num_latents - 1}, got {z}")
        for module in self.model.modules():
            if isinstance(module, ZLoraLinear):
                module.merge(safe_merge=safe_merge, adapter_names=adapter_names, z=z)
        return self._unload_and_optionally_merge(merge=False, progressbar=progressbar)  # pyright: ignore
