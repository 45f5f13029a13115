"""Prompt and response of a row as text and as tokens, and the token that ends a response.

Prompt and response are tokenised apart and joined, so that a prompt has the same tokens in training and in generation,
even where a tokenizer would merge characters across the boundary.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from transformers import PreTrainedTokenizerBase

from toolkit.data.chat import ChatTemplate, Tools, Turns, as_turns, load_chat_template, special_tokens
from toolkit.data.examples import Row
from toolkit.data.problems import RowProblem
from toolkit.errors import ConfigError, DataError

TemplateName = Literal["plain", "chat"]
Texts = re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class TextTemplate:
    """The way from rows to text and tokens under one tokenizer; made by load_template."""

    name: TemplateName
    tokenizer: PreTrainedTokenizerBase
    chat: ChatTemplate | None  # None with template: plain
    prefix_ids: tuple[int, ...]  # the tokens that the tokenizer puts before a plain prompt, usually BOS
    end_token: str
    end_token_id: int
    special: Texts  # of all special tokens
    control: Texts  # of those that shape a conversation under this chat template; with template: plain none

    def render(self, row: Row) -> tuple[str, str]:
        """The texts of prompt and response, without the end token; a RowProblem if the row does not fit."""
        try:
            if self.end_token in row.response:
                raise RowProblem(f"the response contains the text of the end token {self.end_token!r}")
            turns = row.messages or as_turns(row.prompt, row.response)
            if self.chat is None:
                return self.render_prompt(turns[:-1], row.messages[:-1], row.prompt, row.tools), row.response
            self._refuse_control(turns)
            return self.chat.render_pair(turns, self.end_token, row.tools)
        except RowProblem as problem:
            raise RowProblem(f"{row.source}: {problem}") from None

    def render_prompt(self, turns: Turns, given: Turns, prompt: str, tools: Tools) -> str:
        """The text of a prompt, from its turns, or under template: plain the text itself where it was `given` none.

        A RowProblem if it does not fit the template.
        """
        if self.chat is not None:
            self._refuse_control(turns)
            return self.chat.prompt(turns, tools)
        roles = [turn["role"] for turn in given]
        if roles and roles != ["user"]:
            raise RowProblem(f"template: plain cannot render the turns {roles}; use template: chat")
        if tools:
            raise RowProblem("template: plain has no place for 'tools'; use template: chat")
        return prompt

    def _refuse_control(self, turns: Turns) -> None:
        for index, turn in enumerate(turns):
            found = self.control and self.control.search(turn["content"])
            if found:
                raise RowProblem(
                    f"the text of turn {index} ({turn['role']}) holds {found[0]!r}, which becomes a control token of "
                    "the conversation: write it otherwise"
                )

    def encode_prompts(self, texts: Sequence[str]) -> list[tuple[int, ...]]:
        """The token ids of rendered prompts."""
        return [self.prefix_ids + ids for ids in _token_ids(self.tokenizer, texts)]

    def encode_responses(self, texts: Sequence[str]) -> list[tuple[int, ...]]:
        """The token ids of rendered responses, each closed by the end token."""
        return [(*ids, self.end_token_id) for ids in _token_ids(self.tokenizer, texts)]


def load_template(tokenizer: PreTrainedTokenizerBase, name: str) -> TextTemplate:
    """The template of this name for a tokenizer.

    Raises:
        ConfigError: unknown template name, or no chat template on the tokenizer.
        DataError: no token that could end a response.
    """
    if name == "plain":
        chat, prefix_ids, end_token = None, _prefix_ids(tokenizer), _eos_token(tokenizer)
        control = None
    elif name == "chat":
        chat = load_chat_template(tokenizer)
        prefix_ids, end_token = (), chat.end_token()
        marks = {str(token) for token in (tokenizer.bos_token, tokenizer.eos_token, tokenizer.pad_token) if token}
        control = any_of(marks | {token for token in special_tokens(tokenizer) if token in chat.sample()})
    else:
        raise ConfigError("unknown template", got=repr(name), expected=" or ".join(get_args(TemplateName)))
    end_id: Any = tokenizer.convert_tokens_to_ids(end_token)
    return TextTemplate(
        name, tokenizer, chat, prefix_ids, end_token, end_id, any_of(special_tokens(tokenizer)), control
    )


def end_token_id(tokenizer: PreTrainedTokenizerBase, template: str) -> int:
    """The token that ends every response and that generation stops on. Raises as load_template."""
    return load_template(tokenizer, template).end_token_id


def _token_ids(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]) -> list[tuple[int, ...]]:
    if not texts:
        return []
    # Padding and truncation are named because a tokenizer may have been saved with either switched on.
    encoded: Any = tokenizer(
        list(texts),
        add_special_tokens=False,
        padding=False,
        truncation=False,
        return_attention_mask=False,
        return_token_type_ids=False,
        verbose=False,
    )
    return [tuple(ids) for ids in encoded["input_ids"]]


def _prefix_ids(tokenizer: PreTrainedTokenizerBase) -> tuple[int, ...]:
    """The tokens that the tokenizer puts before a text; tokens behind it (EOS, SEP) are no part of a prompt."""
    bare: Any = tokenizer("a", add_special_tokens=False, padding=False, truncation=False)["input_ids"]
    full: Any = tokenizer("a", add_special_tokens=True, padding=False, truncation=False)["input_ids"]
    for start in range(len(full) - len(bare) + 1):
        if full[start : start + len(bare)] == bare:
            return tuple(full[:start])
    raise DataError("the tokenizer changes a text when it adds special tokens", got=f"{bare} within {full}")


def _eos_token(tokenizer: PreTrainedTokenizerBase) -> str:
    eos = tokenizer.eos_token
    # A token that was named EOS but never added to the vocabulary gets the unknown token's id.
    unknown = eos != tokenizer.unk_token and tokenizer.eos_token_id == tokenizer.unk_token_id
    if eos is None or tokenizer.eos_token_id is None or unknown:
        raise DataError(
            "the tokenizer has no EOS token, so no response could ever end",
            got=None if eos is None else f"{eos!r}, which is not in its vocabulary",
            remedy="set tokenizer.eos_token to one of its tokens and save it, or use template: chat",
        )
    return str(eos)


def any_of(texts: Collection[str]) -> Texts:
    """A pattern that finds any of the texts, the longest first; None of none."""
    return re.compile("|".join(map(re.escape, sorted(texts, key=len, reverse=True)))) if texts else None
