"""Two short rows, and what the untouched model makes of them: losses, heads and logits under every code."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from toolkit.lm.parts import decoder_of
from toolkit.objective.output import LatentOutput

from .forward.alone import singly
from .forward.prompt import last_state_of
from .forward.rows import Examples
from .gates import generator_rows, posterior_row
from .untouched import added, bare, tuner_layers, two_rows

NUM_GENERATED = 2  # one after the prompt, and one behind a cache


@dataclass(frozen=True, slots=True)
class Expected:
    """The reference: losses with their graph; of a branch of each row its code, and the logits of its first tokens."""

    losses: Tensor
    codes: Tensor  # (rows, C)
    logits: Tensor  # (rows, NUM_GENERATED, V)


class Reference:
    """The two rows of a model with an adapter, and plain forwards over each of them.

    Attributes:
        places: where the tuner's layers stand in the LM.
        free: output of the untouched model for the longer row, once it is known.
    """

    def __init__(self, model: Any) -> None:
        self.model, self.tuner = model, model.base_model
        self.device = next(self.tuner.zlora_heads.parameters()).device
        self.places, self.examples = tuner_layers(self.tuner.model), two_rows(self.tuner.model, self.device)
        self.free: Any = None
        layers = (self.tuner.zlora_config.posterior_layer, self.tuner.zlora_config.router_layer)
        self.tuner.prefer_chunks()
        self.hidden = not all(map(self.tuner.context.at_last, layers))  # hidden states of all layers are looked at

    def plain(self, one: Examples, copies: int = 1) -> Any:
        """Output of the model with the modules that it has now, in eval mode, for one row without padding or cache."""
        if self.tuner.model.training or self.model.training:
            self.model.eval()
        ids = torch.cat([one.prompt_ids, one.response_ids], dim=1).repeat(copies, 1)
        inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "use_cache": False}
        with last_state_of(decoder_of(self.tuner.model)) as states:
            output = self.tuner.model(**inputs, output_hidden_states=self.hidden)
        output.last_hidden_state = states[-1] if states else None
        return output

    def reference(self, codes_RC: Tensor, one: Examples, rounding: float) -> Any:
        """Output of the untouched model for copies of one row, to each of which hooks add the update of a gate."""
        start = 0 if self.tuner.zlora_config.activation == "all" else one.prompt_ids.shape[1] - 1
        with bare(self.tuner.model, self.places) as layers, added(self.tuner, layers, codes_RC, start, rounding):
            return self.plain(one, len(codes_RC))

    def expect(self, output: LatentOutput, rounding: float = 0.0) -> Expected:
        """The reference's losses and heads, in the order of `given`, and what generation is compared with."""
        config, heads, found = self.tuner.zlora_config, self.tuner.heads, list[Tensor]()
        branches, posterior_1C = [], posterior_row(config.z, self.device)
        for i, one in enumerate(singly(self.examples)):
            # Draws keep their gradient: that of a continuous z goes on into the posterior.
            values = config.z.enumerate(self.device) if output.codes is None else output.codes[i]
            rows_NC, num_prompt = generator_rows(config.z, values)[:2], one.prompt_ids.shape[1]
            run = self.reference(torch.cat([rows_NC, posterior_1C, torch.zeros_like(posterior_1C)]), one, rounding)
            # One row of the frozen model is taken from a forward of its own, in which no other row could take part.
            free, at = (run, -1) if i else (self.free, 0)
            logits = torch.cat([run.logits[:-2], free.logits[at:][:1]])[:, num_prompt - 1 : -1].float()
            targets = one.response_ids.expand(len(logits), -1).unsqueeze(-1)
            hidden = self._state(run, config.posterior_layer)[-2:-1, num_prompt:]
            router = self._state(free, config.router_layer)[at:][:1, num_prompt - 1]
            found += [-logits.log_softmax(-1).gather(-1, targets).flatten()]
            found += [heads.log_posterior(hidden, one.y_mask).flatten(), heads.log_prior(router).flatten()]
            branch = min(1 - i, len(rows_NC) - 1)
            branches.append((rows_NC[branch].detach(), logits[branch, :NUM_GENERATED].detach()))
        return Expected(torch.cat(found), *(torch.stack(part) for part in zip(*branches, strict=True)))

    def _state(self, output: Any, layer: int) -> Tensor:
        return output.last_hidden_state if self.tuner.context.at_last(layer) else output.hidden_states[layer]
