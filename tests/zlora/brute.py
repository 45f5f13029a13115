"""Brute force: one unpadded forward of the untouched model per example and code, with dW(z) x added to its products.

Nothing of toolkit's forward is used, and no cache: hooks on the named modules add the update, formed from the raw
adapter tensors, on the tokens from the last of the prompt on. Gradients are torch's, at copies of these tensors.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from peft import PeftModel
from torch import Tensor
from torch.nn import functional

from .tiny import Text, zlora_layers

Code = int | str | None


class BruteForce:
    """The latent model of an adapter over `plain`, an untouched copy of its base model in eval mode."""

    def __init__(self, model: PeftModel, plain: Any) -> None:
        self.model, self.plain, self.config = model, plain, model.peft_config["default"]
        self.heads: Any = model.base_model.zlora_heads["default"]  # pyright: ignore
        self.raw = {
            name: {
                part: getattr(layer, f"zlora_{part}")["default"].weight.detach().clone() for part in ("A", "B", "gate")
            }
            for name, layer in zlora_layers(model).items()
        }

    def require_grad(self) -> dict[str, Tensor]:
        """The raw tensors by the names of the model's parameters; their gradients are collected from now on."""
        return {
            f"{name}.zlora_{part}.default.weight": tensor.requires_grad_()
            for name, parts in self.raw.items()
            for part, tensor in parts.items()
        }

    def update(self, name: str, code: Code) -> Tensor:
        """(out, in) s B diag(g) A of a code, or of the posterior's block."""
        config: Any = self.config
        parts = self.raw[name]
        zeros, ones = torch.zeros(config.posterior_r), torch.ones(config.posterior_r)
        gate = torch.cat([torch.zeros(config.r), ones] if code == "posterior" else [parts["gate"][code], zeros])
        return config.lora_alpha / config.r * (parts["B"] * gate) @ parts["A"]

    @contextmanager
    def acting(self, code: Code, mask_T: Tensor) -> Iterator[None]:
        """Context in which the plain model has the update of a code on the tokens of the mask."""

        def hook(update: Tensor) -> Any:
            def add(_: Any, args: Any, out: Tensor) -> Tensor:
                assert args[0].shape[-2] == len(mask_T), "a module that is not given the tokens of the text"
                return out + functional.linear(args[0] * mask_T[:, None], update)

            return add

        names = [] if code is None else list(self.raw)
        hooks = [self.plain.get_submodule(n).register_forward_hook(hook(self.update(n, code))) for n in names]
        try:
            yield
        finally:
            for one in hooks:
                one.remove()

    def __call__(self, code: Code, text: Text, everywhere: bool | None = None) -> Any:
        """Output of the plain model with hidden states, over one whole text."""
        mask_T = torch.ones(len(text.prompt) + len(text.response))
        if not (self.config.activation == "all" if everywhere is None else everywhere):  # pyright: ignore
            mask_T[: len(text.prompt) - 1] = 0.0
        ids = torch.tensor([text.prompt + text.response])
        with self.acting(code, mask_T):
            return self.plain(ids, attention_mask=torch.ones_like(ids), use_cache=False, output_hidden_states=True)

    def nll(self, code: Code, text: Text) -> Tensor:
        """(T,) nats."""
        logits = self(code, text).logits[0, len(text.prompt) - 1 : -1]
        return -logits.log_softmax(-1)[range(len(text.response)), text.response]

    def log_q(self, text: Text) -> Tensor:
        """Posterior of one example."""
        decoder, states = self.plain.get_decoder(), []
        decoder = getattr(self.plain, "model", decoder) if decoder is self.plain else decoder
        hook = decoder.register_forward_hook(lambda _, __, out: states.append(out.last_hidden_state))
        self("posterior", text)
        hook.remove()
        hidden = states[0][:, -len(text.response) :]
        return self.heads.log_posterior(hidden, torch.ones(hidden.shape[:2], dtype=torch.bool))[0]

    @torch.no_grad()
    def figures(self, text: Text) -> dict[str, Tensor]:
        """Every output of the latent forward for one example; the heads' own layers are applied one by one."""
        last, num_tokens, y = len(text.prompt) - 1, len(text.response), torch.tensor(text.response)
        codes = range(self.config.z.num_values)  # pyright: ignore
        log_KTV = torch.stack([self(k, text).logits[0, last:-1] for k in codes]).log_softmax(-1)
        free, rows, mixture = self(None, text), torch.arange(num_tokens), log_KTV.exp().mean(0)
        posterior = self("posterior", text).hidden_states[self.config.posterior_layer]  # pyright: ignore
        router = free.hidden_states[self.config.router_layer]  # pyright: ignore
        return {
            "nll": -log_KTV[:, rows, y],
            "nll_free": -free.logits[0, last:-1].log_softmax(-1)[rows, y],
            "log_q": _head(self.heads.posterior, posterior[0, -num_tokens:].mean(0)),
            "log_p": _head(self.heads.router, router[0, last]),
            "jsd": -(mixture * mixture.log()).sum(-1) + (log_KTV.exp() * log_KTV).sum(-1).mean(0),
        }

    @torch.no_grad()
    def greedy(self, code: Code, prompt: list[int], num_tokens: int) -> list[int]:
        """Greedy continuation, everything recomputed for every token."""
        response: list[int] = []
        for _ in range(num_tokens):
            response.append(int(self(code, Text(prompt, response)).logits[0, -1].argmax()))
        return response


def _head(layers: Any, hidden: Tensor) -> Tensor:
    norm, first, _, last = layers
    hidden = functional.layer_norm(hidden, hidden.shape, norm.weight, norm.bias, norm.eps)
    return functional.linear(
        functional.gelu(functional.linear(hidden, first.weight, first.bias)), last.weight, last.bias
    ).log_softmax(-1)
