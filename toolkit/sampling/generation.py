"""The engine of transformers: batches of prompts padded on the left, with the KV cache."""

from collections.abc import Sequence
from typing import Any

import torch
from transformers import GenerationConfig

from toolkit.data import GENERATED_TOKENS, PlannedBatch, consecutive, filler_of, in_halves, pad_left
from toolkit.lm.frozen import frozen_model, reads_padding
from toolkit.runtime.compat import no_generation_defaults
from toolkit.runtime.distributed import gather_objects, is_sharded
from toolkit.runtime.progress import Progress, no_progress
from toolkit.sampling.engine import Draw, SamplingParameters, cut_at_end


class TransformersEngine:
    """Engine over a causal LM of transformers, which is put into eval mode; generation_config.json counts for nothing.

    Where ZeRO-3 shares the weights out, `draw` is collective: all processes call generate() equally often, and run
    as many forwards as the one with most tokens.

    Args:
        pad_token_id: any token, since padding is masked.
        batch_size: responses per call of generate(); 1 for a model that reads padding.
    """

    def __init__(self, model: Any, parameters: SamplingParameters, pad_token_id: int, batch_size: int) -> None:
        self.model, self.parameters = model.eval(), parameters
        self.sharded = is_sharded(model)
        # Only where weights are shared out are all processes here; each decides for itself else.
        alone = reads_padding(frozen_model(model, alone=False))
        alone = any(gather_objects(alone)) if self.sharded else alone
        self.pad_token_id, self.batch_size = pad_token_id, 1 if alone else batch_size
        self.config = GenerationConfig(
            do_sample=True,
            temperature=parameters.temperature,
            top_p=1.0,
            top_k=0,
            num_beams=1,
            repetition_penalty=1.0,
            max_new_tokens=parameters.max_new_tokens,
            use_cache=True,
            eos_token_id=parameters.end_token_id,
            pad_token_id=pad_token_id,
        )

    @torch.inference_mode()
    def draw(
        self, prompts: Sequence[Sequence[int]], num_per_prompt: int, seed: int, progress: Progress = no_progress
    ) -> list[list[Draw]]:
        """See Engine. Prompts of similar length share a batch, longest first."""
        order = sorted(range(len(prompts)), key=lambda i: -len(prompts[i]))
        rows = [i for i in order for _ in range(num_per_prompt)]
        draws: list[list[Draw]] = [[] for _ in prompts]
        device = next(self.model.parameters()).device

        def run(batch: PlannedBatch) -> list[Draw]:
            return self._batch([prompts[i] for i, _ in batch], device)

        with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
            torch.manual_seed(seed)
            costs = [len(prompts[i]) + self.parameters.max_new_tokens for i in rows]
            parts = consecutive(costs, self.batch_size, GENERATED_TOKENS)
            planned: list[PlannedBatch] = [[(rows[j], True) for j in part] for part in parts]
            if self.sharded:  # a batch that is done draws no more while it waits, and what fills up comes last
                most = max(gather_objects(len(planned)))
                planned += [[filler_of(planned[-1][0])]] * (most - len(planned))
            for batch, found in in_halves(planned, run, sharded=self.sharded):
                kept = [(i, draw) for (i, counts), draw in zip(batch, found, strict=True) if counts]
                for i, draw in kept:
                    draws[i].append(draw)
                progress(len(kept))
        return draws

    def _batch(self, prompts: list[Sequence[int]], device: torch.device) -> list[Draw]:
        ids, mask = (tensor.to(device) for tensor in pad_left(prompts, self.pad_token_id))
        with no_generation_defaults(self.model):
            out = self.model.generate(
                input_ids=ids, attention_mask=mask.long(), generation_config=self.config, synced_gpus=self.sharded
            )
        return [cut_at_end(row, self.parameters.end_token_id) for row in out[:, ids.shape[1] :].tolist()]
