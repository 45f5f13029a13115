"""The text form that `zlora init` gives rows: plain or by the chat template, and the template's options."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transformers import AutoConfig, GenerationConfig, PreTrainedTokenizerBase

from toolkit.data import end_token_id, tokenise
from toolkit.data.chat import set_options
from toolkit.data.examples import Row
from toolkit.data.templates import load_template
from toolkit.data.tokenise import TokenisedSplit
from toolkit.errors import DataError

_PLAIN = "\n# The model has a chat template: with `template: chat` each prompt becomes a turn of the user."
_CHAT = (
    "\n# Each prompt becomes a turn of the user, as this model was tuned on; `template: plain` leaves it as it stands."
)
_THINKING = "enable_thinking"  # of Qwen3 and those after it: an empty block of reasoning before each answer, or none


@dataclass(frozen=True, slots=True)
class Form:
    """How rows become text, with a comment for the config; `split` are all rows in it, however long."""

    template: str
    options: dict[str, bool]
    comment: str
    split: TokenisedSplit


def form_of(rows: list[Row], tokenizer: PreTrainedTokenizerBase, model: Path) -> Form:
    """The form for these rows and the model of a folder; the tokenizer gets the options. Errors as of tokenise."""
    kept: Any = tokenizer.chat_template
    tuned = bool(kept) and stops_after_a_turn(model, tokenizer) and not _rendered(rows, tokenizer)
    template, pairs = template_for(rows, bool(kept), tuned), not any(row.messages or row.tools for row in rows)
    if template == "chat" and _unthinking(rows, kept):
        try:
            return _form(rows, tokenizer, template, {_THINKING: False}, pairs)
        except DataError:
            tokenizer.chat_template = kept
    return _form(rows, tokenizer, template, {}, pairs)


def _form(
    rows: list[Row], tokenizer: PreTrainedTokenizerBase, template: str, options: dict[str, bool], pairs: bool
) -> Form:
    comment = _CHAT if template == "chat" else _PLAIN if tokenizer.chat_template else ""
    set_options(tokenizer, options)
    split = tokenise(rows, tokenizer, template=template, max_length=2**30)
    return Form(template, options, comment if pairs else "", split)


def template_for(rows: list[Row], has_chat: bool, tuned: bool) -> str:
    """`chat` where `plain` could not hold a row, and of a tokenizer with a chat template where there are turns.

    Pairs of prompt and response, too, become turns for a model that was tuned on turns.
    """
    only_chat = any(row.tools or [turn["role"] for turn in row.messages[:-1]] not in ([], ["user"]) for row in rows)
    return "chat" if only_chat or (has_chat and (tuned or any(row.messages for row in rows))) else "plain"


def stops_after_a_turn(model: Path, tokenizer: PreTrainedTokenizerBase) -> bool:
    """Whether generation with a model of a folder stops at the end of a turn of its chat template.

    Models tuned on turns do. A base model may have the template too, as Qwen's, and stops at the end of a text.
    """
    try:
        end = end_token_id(tokenizer, "chat")
    except DataError:
        return False
    own = model / "generation_config.json"
    config: Any = GenerationConfig.from_pretrained(model) if own.is_file() else AutoConfig.from_pretrained(model)
    stops = getattr(config, "eos_token_id", None)
    return end in (stops if isinstance(stops, list) else [stops])


def _rendered(rows: list[Row], tokenizer: PreTrainedTokenizerBase) -> bool:
    """Whether most prompts hold the markup of a conversation themselves."""
    control = load_template(tokenizer, "chat").control
    return control is not None and 2 * sum(control.search(row.prompt) is not None for row in rows) > len(rows)


def _unthinking(rows: list[Row], template: Any) -> bool:
    """Whether the template has a switch for reasoning, and no response has any."""
    return _THINKING in str(template) and not any("</think>" in row.response for row in rows)
