"""The size of a forward without gradient, by which batches are bounded."""

from collections.abc import Sequence

from .branches import CODES_AT_ONCE
from .context import Context
from .spec import ForwardSpec


def rows_at_once(context: Context, spec: ForwardSpec) -> int:
    """Rows of an example that go through the LM together, beside the frozen model's own."""
    if spec.estimator.together:
        return context.latent.num_values + 1
    return min(context.latent.num_values or CODES_AT_ONCE, CODES_AT_ONCE)


def forward_tokens(context: Context, num_rows: int, lengths: Sequence[tuple[int, int]]) -> list[int]:
    """Tokens of examples, given by those of prompt and response, in a forward of so many rows and the frozen pass."""
    shared = context.share_prompt and not context.everywhere
    return [
        prompt + response + num_rows * (response + 1 if shared else prompt + response) for prompt, response in lengths
    ]
