"""Stands in for vLLM: records what it is given, and answers every prompt with its own last token and the end token."""

from types import SimpleNamespace
from typing import Any

LOADED: list[dict[str, Any]] = []
CALLS: list[tuple[list[list[int]], list[dict[str, Any]]]] = []


class SamplingParams(SimpleNamespace):
    pass


class LLM:
    def __init__(self, **arguments: Any) -> None:
        LOADED.append(arguments)

    def generate(self, prompts: list[dict[str, Any]], settings: list[SamplingParams], *, use_tqdm: bool) -> list[Any]:
        assert not use_tqdm and [set(prompt) for prompt in prompts] == [{"prompt_token_ids"}] * len(prompts)
        ids = [prompt["prompt_token_ids"] for prompt in prompts]
        CALLS.append((ids, [dict(vars(s)) for s in settings]))
        return [_answer(prompt, s) for prompt, s in zip(ids, settings, strict=True)]


def _answer(prompt: list[int], settings: SamplingParams) -> Any:
    """The last prompt token once, twice, ..; the third runs into max_tokens, the second hides its stop token."""
    (end,) = settings.stop_token_ids
    outputs = []
    for i in range(settings.n):
        ids = [prompt[-1]] * (settings.max_tokens if i == 2 else i + 1)
        ids += [end] if i not in (1, 2) else []
        outputs.append(SimpleNamespace(token_ids=ids, finish_reason="length" if i == 2 else "stop"))
    return SimpleNamespace(outputs=outputs)
