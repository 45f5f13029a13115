"""Rows of a data file from drawn tokens, and the reasons for which a draw cannot become a row."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from transformers import PreTrainedTokenizerBase

from toolkit.data import Prompt
from toolkit.data.examples import parse_row
from toolkit.data.problems import RowProblem
from toolkit.data.templates import load_template
from toolkit.errors import DataError
from toolkit.runtime.files import jsonl
from toolkit.sampling.engine import Draw

Dropped = Literal[
    "unfinished", "empty", "special_token", "replacement_character", "end_token_text", "template", "too_long"
]


@dataclass(frozen=True, slots=True)
class Response:
    """A draw that became a row of the data file."""

    row: dict[str, Any]
    num_tokens: int  # of the response as training tokenises it, end token included
    same_tokens: bool  # whether training sees the very tokens that were drawn


class ResponseReader:
    """The way from draws to rows under a tokenizer and template; raises as load_template.

    Args:
        max_length: most tokens of prompt and response in training; None: longer rows are training's business.
    """

    def __init__(self, tokenizer: PreTrainedTokenizerBase, template: str, max_length: int | None) -> None:
        self.tokenizer, self.template = tokenizer, load_template(tokenizer, template)
        self.max_length = max_length
        added = tokenizer.added_tokens_decoder.items()
        self.special = set(tokenizer.all_special_ids) | {i for i, token in added if token.special}

    def read(self, prompt: Prompt, prompt_ids: Sequence[int], draws: Sequence[Draw]) -> list[Response | Dropped]:
        """The outcomes of the draws of one prompt; draw i makes the row ``<prompt id>-i``."""
        return [self._read(prompt, len(prompt_ids), i, draw) for i, draw in enumerate(draws)]

    def _read(self, prompt: Prompt, num_prompt: int, number: int, draw: Draw) -> Response | Dropped:
        if not draw.finished:  # training would close it with an end token all the same
            return "unfinished"
        if self.special.intersection(draw.ids):
            return "special_token"
        text = str(self.tokenizer.decode(list(draw.ids), skip_special_tokens=False, clean_up_tokenization_spaces=False))
        if not text.strip():
            return "empty"
        if "\N{REPLACEMENT CHARACTER}" in text:  # bytes that are no character, mostly one cut in half
            return "replacement_character"
        if self.template.end_token in text:
            return "end_token_text"
        row = prompt.with_response(f"{prompt.id}-{number}", text)
        try:
            _, rendered = self.template.render(parse_row(row, prompt.source, prompt.id))
        except RowProblem:
            return "template"
        ids = self.template.encode_responses([rendered])[0]
        if self.max_length is not None and num_prompt + len(ids) > self.max_length:
            return "too_long"
        return Response(row, len(ids), ids[:-1] == draw.ids)


def file_contents(
    outcomes: Sequence[Sequence[Response | Dropped]], splits: Mapping[str, Sequence[int]]
) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The JSONL of each split and the counts of the manifest, from the outcomes of every prompt's draws.

    Args:
        splits: indices of the prompts of each file; together all prompts.
    Raises:
        DataError: a file would hold no rows.
    """
    dropped = Counter(outcome for of_prompt in outcomes for outcome in of_prompt if isinstance(outcome, str))
    contents: dict[str, bytes] = {}
    counts: dict[str, dict[str, int]] = {}
    kept: list[Response] = []
    for name, indices in splits.items():
        found = [[o for o in outcomes[i] if isinstance(o, Response)] for i in indices]
        rows = [response for of_prompt in found for response in of_prompt]
        if not rows:
            raise DataError(
                f"no response is left for data.{name}",
                got=f"{len(indices)} prompt(s); dropped over all prompts: {dict(dropped)}",
                remedy="raise data.max_new_tokens if they are unfinished; with few prompts, draw more of each",
            )
        contents[name] = jsonl(response.row for response in rows)
        counts[name] = {"rows": len(rows), "prompts": len(indices), "prompts_without_rows": found.count([])}
        kept += rows
    return contents, {
        "splits": counts,
        "draws": sum(map(len, outcomes)),
        "dropped": dict(sorted(dropped.items())),
        "mean_response_tokens": sum(response.num_tokens for response in kept) / len(kept),
        "retokenised": sum(not response.same_tokens for response in kept),
    }
