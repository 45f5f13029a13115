"""The sections of `zlora task`, `zlora sample` and `zlora evaluate`."""

from pathlib import Path
from typing import Any, Literal

from pydantic import field_validator

from toolkit.components import Section, key


class TaskSection(Section):
    """`zlora task`: a synthetic data set that mixes several strategies, written into the folder of `data.train`."""

    name: str = "addition"
    """Task to write: `addition`, `sorting` or `styles`, see data_format.md. Change it to try the method on other
    strategies; your own data needs no task."""
    train: int = key(20000, "rows", ge=1)
    """Rows of the training split. Lower it for a quick trial, but keep several rows per prompt."""
    validation: int = key(512, "rows", ge=1)
    """Rows of the validation split, with prompts of its own. Raise it where the interval of c_base is too wide."""
    test: int = key(256, "rows", ge=1)
    """Rows of the test split, with prompts of its own. Raise it for tighter intervals of the alignment."""
    params: dict[str, Any] = key({})
    """Parameters of the task: `digits`, `length`, `strategies`. Change them to make the task harder, or to leave
    strategies out."""


class SampleSection(Section):
    """`zlora sample`: responses drawn from the frozen model, written to `data.train` and `data.validation`."""

    prompts: Path = Path("data/prompts.jsonl")
    """JSONL file of prompts or messages, see data_format.md. Set it to your prompts."""
    num_per_prompt: int = key(4, "responses", ge=1)
    """Responses drawn for each prompt, independently. Raise it where prompts are few; the ways of answering one prompt
    show in several responses only."""
    temperature: float = key(1.0, "1", gt=0)
    """Tokens are drawn from softmax(logits / temperature); 1 draws from the model itself. Lower it where many responses
    are wrong; that also makes rare strategies rarer."""
    validation_share: float = key(0.1, "1", ge=0, lt=1)
    """Share of the prompts whose responses go to `data.validation`. Set it to 0 where you have a validation file, which
    then is not touched."""
    engine: Literal["transformers", "vllm"] = "transformers"
    """What draws the tokens. Set it to `vllm`, which you install yourself, for many or long responses on GPUs."""

    @field_validator("temperature", mode="before")
    @classmethod
    def _not_greedy(cls, value: Any) -> Any:
        if value in (0, "0"):
            raise ValueError(
                "0 is greedy decoding, which gives every prompt the same response each time: set it above 0; "
                "1 draws from the model itself"
            )
        return value


class EvaluateSection(Section):
    """`zlora evaluate`."""

    num_prompts: int = key(128, "prompts", ge=1)
    """Prompts answered under every value of z. Raise it for tighter intervals; the duration grows with it."""
