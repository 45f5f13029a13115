"""The life of adapters on one model: added all or not at all, named, switched, merged and deleted, heads and all."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from peft.tuners.tuners_utils import BaseTuner, BaseTunerLayer, onload_layer
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from toolkit.kernels.attention import register_attention
from toolkit.kernels.fused import use_fused, use_plain
from toolkit.latent import LatentHeads
from toolkit.lm.parts import decoder_of, drop_dropout

from .checks import check_fits
from .gate_box import GateBox
from .generation import InnerGenerate
from .layer import NO_CODE, ZLoraLayer, ZLoraLinear
from .targets import leave_out_unfit


class AdapterTuner(BaseTuner):
    """Tuner whose adapters own a router head and a posterior head beside their layers.

    The heads lie in the tuner, where PEFT (0.21) does not look: here they follow the layers wherever PEFT adds,
    freezes, moves or deletes these.
    """

    prefix = "zlora_"
    tuner_layer_cls = ZLoraLayer
    _hook: RemovableHandle | None = None
    uses_shared_state = True  # so that peft.inject_adapter_in_model, which would lose the heads, refuses

    def inject_adapter(self, model: nn.Module, adapter_name: str, *args: Any, **kwargs: Any) -> None:
        """Add an adapter; whatever fails on the way, the model is left as it was found.

        Raises:
            ValueError: if the model is wrapped already, the name cannot be told from others, or as in check_fits.
            ConfigError: as in check_fits.
        """
        # Here and not in _pre_injection_hook, which add_adapter and load_adapter (peft 0.21) do not call.
        config: Any = self.peft_config[adapter_name]
        check_fits(model, config)
        if not hasattr(self, "box"):
            _require_unwrapped(model)
            self.box = GateBox()
            self.zlora_heads = nn.ModuleDict({})
            self._dropout: list[tuple[nn.Module, str, Any]] = []  # of the LM, before it was taken off
        lm: Any = model
        heads = LatentHeads(lm.config.get_text_config().hidden_size, config.head_dim, config.z)
        self._check_name(adapter_name, heads)
        leave_out_unfit(config, model)
        with _all_or_nothing(self, adapter_name):
            self.zlora_heads[adapter_name] = heads
            self._move_adapter_to_device_of_base_layer(adapter_name)
            super().inject_adapter(model, adapter_name, *args, **kwargs)
        self._heads_follow()
        if self._hook is None:
            self._hook = decoder_of(model).register_forward_pre_hook(self.box.before_decoder, with_kwargs=True)
        register_attention()
        use_fused(model)
        self._dropout += drop_dropout(model, keep=self.prefix)
        model.generate = InnerGenerate(self)  # pyright: ignore

    def _check_name(self, adapter_name: str, heads: LatentHeads) -> None:
        keys = [name for module in (self, heads) for name, _ in module.named_parameters()]
        clash = next((key for key in keys if adapter_name in key.split(".")), None)
        if adapter_name in ("base_model", "base_layer") or adapter_name.startswith(self.prefix):
            clash = f"{self.prefix}A.{adapter_name}.weight"
        if clash or not adapter_name or "." in adapter_name or hasattr(self.zlora_heads, adapter_name):
            why = f"it is part of the parameter {clash}" if clash else "it cannot name a module"
            raise ValueError(
                f"zlora: an adapter cannot be called {adapter_name!r}: {why}, and PEFT tells adapters apart by parts "
                "of parameters' names. Give it another name (adapter_name=..)"
            )

    def _move_adapter_to_device_of_base_layer(self, adapter_name: str) -> None:
        """PEFT's name, which set_peft_model_state_dict calls on every module; heads still on meta stay there."""
        heads, base = self.zlora_heads[adapter_name], next(self.model.parameters())
        # In the dtype of the LM, so that what is saved is what is computed with after a reload.
        heads.to(dtype=base.dtype if base.is_floating_point() else None)
        if not next(heads.parameters()).is_meta:
            heads.to(device=base.device)

    @classmethod
    def _remove_adapter_name_from_key(cls, key: str, adapter_name: str) -> str:
        # peft 0.21 removes the name from the end of a key only; the heads carry it in the middle.
        marker = f"zlora_heads.{adapter_name}."
        if marker in key:
            return key.replace(marker, "zlora_heads.", 1)
        return super()._remove_adapter_name_from_key(key, adapter_name)

    def _layers(self) -> list[ZLoraLinear]:
        return [module for module in self.model.modules() if isinstance(module, ZLoraLinear)]

    def _heads_follow(self) -> None:
        """Let the heads of every adapter be trained exactly where its layers are."""
        trained = {name for layer in self._layers() for name, a in layer.zlora_A.items() if a.weight.requires_grad}
        for name, heads in self.zlora_heads.items():
            heads.requires_grad_(name in trained)

    def _require_known(self, names: list[str]) -> None:
        if unknown := [name for name in names if name not in self.peft_config]:
            raise ValueError(f"zlora: no adapter is called {unknown[0]!r}; there are {', '.join(self.peft_config)}")

    def set_adapter(self, adapter_name: str | list[str], inference_mode: bool = False) -> None:
        """Activate one adapter, frozen in inference mode; ValueError for several at once, or an unknown one."""
        names = [adapter_name] if isinstance(adapter_name, str) else adapter_name
        if len(names) > 1:
            raise ValueError(f"zlora runs one adapter at a time: codes of a forward belong to one; got {names}")
        self._require_known(names)
        super().set_adapter(adapter_name, inference_mode=inference_mode)
        self._heads_follow()

    def set_requires_grad(self, adapter_names: Any, requires_grad: bool = True) -> None:
        """Train or freeze adapters."""
        super().set_requires_grad(adapter_names, requires_grad)
        self._heads_follow()

    def _enable_adapter_layers(self, enabled: bool = True) -> None:
        super()._enable_adapter_layers(enabled)
        self._heads_follow()

    def delete_adapter(self, adapter_name: str) -> None:
        """Delete an adapter, heads and all."""
        super().delete_adapter(adapter_name)
        del self.zlora_heads[adapter_name]
        self._heads_follow()

    def require_unmerged(self) -> None:
        """Refuse codes where one is in the weights already: RuntimeError."""
        if any(layer.merged and not layer.disable_adapters for layer in self._layers()):
            raise RuntimeError(
                "zlora: a code is merged into the weights, and every forward runs under it. Call the model without "
                "codes, or call `unmerge_adapter()` first"
            )

    def merge_adapter(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, adapter_names: list[str] | None = None, safe_merge: bool = False, *, z: int | None = None
    ) -> None:
        """Add the update of code z to the base weights until unmerge_adapter(), which restores them bit by bit.

        Until then the adapted weights are held twice. The merged update acts on every token. Errors as in
        merge_and_unload; nothing is merged where one layer refuses.
        """
        for layer, names in self._mergeable(adapter_names, safe_merge, z):
            with onload_layer(layer):
                layer.merge(adapter_names=names, z=z)

    def merge_and_unload(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, progressbar: bool = False, safe_merge: bool = False, adapter_names: list[str] | None = None, *, z: int
    ) -> nn.Module:
        """The base model with the update of code z added to its weights; arguments other than z as in peft.

        The merged update acts on every token. An adapter trained with `activation: response` was never applied to
        the prompt, so its merged model differs there, and a warning says so: export it instead, or pass `activation:
        all` at training time.

        Raises:
            ValueError: if z is no number of a value (see Latent.number), z is Gaussian, or weights are quantised; with
                safe_merge, if a result is not finite. The model is then unchanged.
        """
        for layer, names in self._mergeable(adapter_names, safe_merge, z):
            with onload_layer(layer):
                layer.merge(adapter_names=names, z=z)
                layer.set_aside = None
        return self._unload_and_optionally_merge(merge=False, progressbar=progressbar)  # pyright: ignore

    def _mergeable(
        self, adapter_names: list[str] | None, safe_merge: bool, z: int | None
    ) -> list[tuple[ZLoraLinear, list[str]]]:
        """Layers with the adapters to merge into each, once all of them are known to take the update."""
        names = self.active_adapters if adapter_names is None else adapter_names
        self._require_known(names)
        for name in names:
            config: Any = self.peft_config[name]
            if z is None:
                raise ValueError(NO_CODE)
            config.z.number(z)
            if config.activation == "response":
                warnings.warn(
                    f"zlora: adapter {name!r} was trained with activation: response, which leaves the prompt to the "
                    "frozen model; merged, it acts on the prompt too, and is another model than was trained. "
                    "Train with activation: all to merge, or serve an export as its README says",
                    stacklevel=3,
                )
        found = [(layer, [name for name in names if name in layer.zlora_A]) for layer in self._layers()]
        for layer, own in found:
            with onload_layer(layer):
                layer.require_plain_weight()
                if safe_merge and z is not None:
                    layer.merged_weight(own, z, safe_merge=True)
        return found

    def unload(self) -> nn.Module:
        """The base model as it was before any adapter, without them."""
        for layer in self._layers():
            if layer.merged:
                layer.unmerge()
        return super().unload()

    def _unload_and_optionally_merge(self, *args: Any, **kwargs: Any) -> nn.Module:
        model: Any = super()._unload_and_optionally_merge(*args, **kwargs)
        if self._hook is not None:
            self._hook.remove()
        for module, name, value in reversed(self._dropout):
            setattr(module, name, value)
        vars(model).pop("generate", None)
        use_plain(model)
        return model


def _require_unwrapped(model: nn.Module) -> None:
    if any(isinstance(module, ZLoraLayer) for module in model.modules()):
        raise ValueError(
            "zlora: this model carries zlora layers of another PeftModel already. Add to that one with "
            "`add_adapter(name, config)`, or take its layers off first with `unload()`"
        )


@contextmanager
def _all_or_nothing(tuner: Any, adapter_name: str) -> Iterator[None]:
    """Put every module in its place again, and every requires_grad, if the body raises."""
    children = [(module, dict(module._modules)) for module in tuner.modules()]
    trained: list[tuple[Tensor, bool]] = [(p, p.requires_grad) for p in tuner.parameters()]
    try:
        yield
    except BaseException:
        for module, found in children:
            module._modules.clear()
            module._modules.update(found)
            if isinstance(module, BaseTunerLayer):
                module.zlora_config.pop(adapter_name, None)  # pyright: ignore
        for parameter, requires_grad in trained:
            parameter.requires_grad_(requires_grad)
        raise
