"""Answers of a trained model under a chosen z; all processes take part."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from peft import PeftModel
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessor, LogitsProcessorList

from toolkit.data import GENERATED_TOKENS, PlannedBatch, even_batches, filler_of, in_halves, pad_left, pad_token_id
from toolkit.runtime.compat import no_generation_defaults
from toolkit.runtime.digest import sha256
from toolkit.runtime.distributed import gather_objects, is_sharded, rank, world_size
from toolkit.runtime.progress import progress_bar
from toolkit.sampling.engine import cut_at_end


class Answer(NamedTuple):
    """The text of a response; whether it has its end, or was cut at max_new_tokens."""

    text: str
    finished: bool


@torch.no_grad()
def generate(
    model: PeftModel,
    tokenizer: Any,
    prompts: Sequence[Sequence[int]],
    codes: Sequence[int] | Tensor,
    *,
    end_token_id: int,
    max_new_tokens: int,
    batch_size: int,
    temperature: float = 0.0,
    seeds: Sequence[str] = (),
) -> list[Answer]:
    """Responses to prompts of token ids, without the end token, on every process; collective.

    Tokens are the most likely ones, or draws from softmax(logits / temperature) where that is above 0, whatever the
    model folder's generation_config.json says; `end_token_id` alone ends them. Each process answers its share of the
    prompts, the longest first; where ZeRO-3 shares the weights out all draw as many tokens as the one with most.

    Args:
        codes: one z each, or generator_rows'.
        seeds: a text for each prompt, from which its draws come, whichever prompts are beside it.
    """
    device, pad = next(model.parameters()).device, pad_token_id(tokenizer)
    bears: dict[str, bool] = model.base_model.generation  # pyright: ignore
    settings = GenerationConfig(
        do_sample=False,
        max_new_tokens=max_new_tokens,
        use_cache=bears["use_cache"],
        eos_token_id=end_token_id,
        pad_token_id=pad,
    )
    batch_size, sharded = 1 if bears["alone"] else batch_size, is_sharded(model)

    def run(batch: PlannedBatch) -> list[list[int]]:
        indices = [index for index, _ in batch]
        ids, mask = (tensor.to(device) for tensor in pad_left([prompts[i] for i in indices], pad))
        codes_R = torch.as_tensor(codes)[indices]
        draws = LogitsProcessorList([OwnDraws([seeds[i] for i in indices], temperature)] if temperature else [])
        with model.base_model.use_code(codes_R), no_generation_defaults(model):  # pyright: ignore
            out = model.generate(
                input_ids=ids,
                attention_mask=mask.long(),
                generation_config=settings,
                logits_processor=draws,
                synced_gpus=sharded,
            )
        return out[:, ids.shape[1] :].tolist()

    costs = [len(ids) + max_new_tokens for ids in prompts]
    planned = even_batches(costs, batch_size, rank(), world_size(), GENERATED_TOKENS)
    own = planned if sharded else [batch for batch in planned if batch[0][1]]
    rows: dict[int, list[int]] = {}
    with progress_bar("answers", -(-len(prompts) // world_size())) as progress:
        for batch, found in in_halves(own, run, filler=filler_of if sharded else None, sharded=sharded):
            counted = {index: row for (index, counts), row in zip(batch, found, strict=True) if counts}
            rows |= counted
            progress(len(counted))
    every = {i: row for part in gather_objects(rows) for i, row in part.items()}
    draws = [cut_at_end(every[i], end_token_id) for i in range(len(prompts))]
    return [Answer(tokenizer.decode(list(draw.ids)), draw.finished) for draw in draws]


def generate_under(
    model: PeftModel,
    tokenizer: Any,
    prompts: Sequence[Sequence[int]],
    codes_DN: Tensor,
    *,
    seeds: Sequence[str] = (),
    **settings: Any,
) -> list[list[Answer]]:
    """Responses to all prompts under each row of codes, or of generator_rows, in common batches; collective.

    Args:
        seeds: one for each prompt.
        settings: other arguments of generate.
    Returns:
        A list over the prompts for each row.
    """
    times = len(codes_DN)
    codes_R = codes_DN.flatten(0, 1)
    found = generate(model, tokenizer, [*prompts] * times, codes_R, seeds=[*seeds] * times, **settings)
    return [found[i : i + len(prompts)] for i in range(0, len(found), len(prompts))]


def own_generator(seed: str) -> torch.Generator:
    """A generator on the CPU whose draws follow from a text."""
    return torch.Generator().manual_seed(int(sha256([seed.encode()])[:15], 16))


class OwnDraws(LogitsProcessor):
    """Makes the likeliest token of each row a draw from softmax(logits / temperature), by noise of the row's own.

    The largest of logits with independent Gumbel noise is a draw from their softmax. A generator of each row makes its
    draws the same in every batch and on any number of processes.
    """

    def __init__(self, seeds: Sequence[str], temperature: float) -> None:
        self.generators, self.temperature = [own_generator(seed) for seed in seeds], temperature

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        """(rows, V) float32 logits of the next token, with noise."""
        uniform = (torch.rand(scores.shape[1], generator=g, dtype=torch.float64) for g in self.generators)
        noise_RV = -torch.log(-torch.log(torch.stack(list(uniform)).clamp_min(1e-300)))
        return scores.float() / self.temperature + noise_RV.float().to(scores.device)
