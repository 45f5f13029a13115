"""One forward, many gates: the batch of B examples becomes N * B rows."""

from dataclasses import dataclass

from torch import Tensor

from toolkit.lm.inputs import frozen_inputs


@dataclass(frozen=True, slots=True)
class Examples:
    """A padded batch.

    Prompts (B, P) are padded on the left, so that column P - 1 is every prompt's last token, and responses (B, T) on
    the right.
    """

    prompt_ids: Tensor
    prompt_mask: Tensor
    response_ids: Tensor
    y_mask: Tensor


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Rows block by block, the B examples in each. L = P + T tokens, or 1 + T where the prompt has been read.

    Args:
        input_ids, position_ids: (rows, L) long.
        attention_mask: (rows, columns read before + L) long.
        codes_RC: (rows, C) float32, see toolkit.zlora.gates.Gates.
        active_RT: (rows, L) float32, 1 where the LoRA acts; None: on every token of rows that start at the last prompt
            token, padding behind y included, which no token sees and no loss reads.
        prompt_end: column of every row's last prompt token, the columns read before counted.
    """

    input_ids: Tensor
    attention_mask: Tensor
    position_ids: Tensor
    codes_RC: Tensor
    active_RT: Tensor | None
    prompt_end: int


def plan_rows(examples: Examples, codes_NBC: Tensor, everywhere: bool, read_mask: Tensor | None = None) -> RowPlan:
    """Repeat the batch for N blocks of rows: N * B rows.

    Args:
        codes_NBC: (N, B, C) codes of each row, or (N, 1, C) where a block has the same for all examples.
        everywhere: gate the LoRA on over the whole sequence (`activation: all`), not from the last prompt token on.
        read_mask: (B, P - 1) mask of the prompts without their last tokens, where these have been read; rows then
            start at the last prompt token and go on from the positions before it. None: rows hold whole prompts.
    """
    num_examples, prompt_length = examples.prompt_ids.shape
    repeats, start = len(codes_NBC), 0 if read_mask is None else prompt_length - 1
    prompt = (examples.prompt_ids[:, start:], examples.prompt_mask[:, start:])
    inputs = frozen_inputs(*prompt, examples.response_ids, examples.y_mask, read_mask)
    # Fillers have no y tokens, but their prompt is real, so no row is ever fully masked.
    attention_mask, num_read = inputs["attention_mask"].repeat(repeats, 1), 0 if read_mask is None else start
    active_RL = None
    if read_mask is None:
        active_RL = attention_mask.float()
        if not everywhere:
            active_RL[:, : prompt_length - 1] = 0.0
    return RowPlan(
        input_ids=inputs["input_ids"].repeat(repeats, 1),
        attention_mask=attention_mask,
        position_ids=inputs["position_ids"].repeat(repeats, 1),
        codes_RC=codes_NBC.expand(-1, num_examples, -1).flatten(0, 1),
        active_RT=active_RL,
        prompt_end=num_read + prompt_length - 1 - start,
    )
