"""The engine of vLLM, written after its public interface; it was never run with the real vLLM so far."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toolkit.errors import ConfigError
from toolkit.runtime.progress import Progress, no_progress
from toolkit.sampling.engine import Draw, SamplingParameters, cut_at_end


def require_vllm() -> Any:
    """The vllm module; a ConfigError if it is not installed."""
    try:
        return importlib.import_module("vllm")
    except ImportError as error:
        raise ConfigError(
            "sample.engine: vllm needs the package vllm",
            got=error,
            remedy="install vllm (it needs a GPU), or set sample.engine: transformers",
        ) from None


class VllmEngine:
    """Engine over vLLM, in one process; vLLM makes its own batches.

    Args:
        max_length: most tokens of prompt and response together, which bounds the KV cache.
    """

    def __init__(
        self, folder: str | Path, parameters: SamplingParameters, dtype: str, max_length: int, seed: int
    ) -> None:
        self.vllm, self.parameters = require_vllm(), parameters
        # generation_config="vllm": the folder's generation_config.json sets no defaults.
        self.model = self.vllm.LLM(
            model=str(folder), dtype=dtype, seed=seed, max_model_len=max_length, generation_config="vllm"
        )

    def draw(
        self, prompts: Sequence[Sequence[int]], num_per_prompt: int, seed: int, progress: Progress = no_progress
    ) -> list[list[Draw]]:
        """See Engine; vLLM's kernels may give other draws where its batches fall differently."""
        end, draws = self.parameters.end_token_id, []
        # vLLM seeds the n draws of a request with seed, seed + 1, ..: requests are n apart.
        settings = [self._settings(num_per_prompt, seed + i * num_per_prompt) for i in range(len(prompts))]
        requests = [{"prompt_token_ids": list(ids)} for ids in prompts]
        for request in self.model.generate(requests, settings, use_tqdm=False):
            responses = [cut_at_end(response.token_ids, end) for response in request.outputs]
            stopped = [response.finish_reason == "stop" for response in request.outputs]
            # The stop token may be left out of token_ids.
            draws.append([Draw(d.ids, d.finished or s) for d, s in zip(responses, stopped, strict=True)])
        progress(num_per_prompt * len(prompts))
        return draws

    def _settings(self, num: int, seed: int) -> Any:
        return self.vllm.SamplingParams(
            n=num,
            temperature=self.parameters.temperature,
            top_p=1.0,
            max_tokens=self.parameters.max_new_tokens,
            seed=seed,
            # ignore_eos: else EOS would end a response of a chat template whose end token is another.
            ignore_eos=True,
            stop_token_ids=[self.parameters.end_token_id],
            detokenize=False,
        )
