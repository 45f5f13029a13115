"""Looking at a trained model: per-sequence tables of every branch, and generation under a chosen z."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from peft import PeftModel

from toolkit.data import Example, LatentCollator, even_batches, take
from toolkit.latent import LatentOutput

Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LatentTables:
    """Per-sequence values of a split, float64, nats. N sequences, K latents.

    Args:
        nll: (N, K) l(k), summed over y.
        nll_free: (N,) the frozen z-free model's.
        log_q, log_p: (N, K) posterior and router.
        num_tokens: (N,) y tokens.
    """

    nll: Table
    nll_free: Table
    log_q: Table
    log_p: Table
    num_tokens: Table


@torch.inference_mode()
def latent_tables(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> LatentTables:
    """Evaluate every branch on every example, in the order given. One process; the model must be in eval mode."""
    device = next(model.parameters()).device
    rows: dict[int, tuple[Any, ...]] = {}
    for batch in even_batches([e.num_tokens for e in examples], batch_size, 0, 1):
        tensors = {k: v.to(device) for k, v in collator(take(examples, batch)).items()}
        out: LatentOutput = model(**tensors)
        columns = (
            out.nll.double().sum(-1),
            out.nll_free.double().sum(-1),
            out.log_q.double(),
            out.log_p.double(),
        )
        for i, (index, _) in enumerate(batch):
            rows[index] = tuple(c[i].cpu().numpy() for c in columns)
    ordered = [rows[i] for i in range(len(examples))]
    nll, nll_free, log_q, log_p = (np.stack(column) for column in zip(*ordered, strict=True))
    tokens = np.asarray([len(e.response_ids) for e in examples], dtype=np.float64)
    return LatentTables(nll, nll_free, log_q, log_p, tokens)


@torch.inference_mode()
def generate(
    model: PeftModel,
    tokenizer: Any,
    prompts: Sequence[Sequence[int]],
    codes: Sequence[int],
    *,
    end_token_id: int,
    max_new_tokens: int,
    batch_size: int,
) -> list[str]:
    """Greedy responses, one code per prompt, without the end token.

    Args:
        prompts: token ids, each with at least one token.
        codes: a code per prompt.
        end_token_id: token on which generation stops.
    """
    from toolkit.data import pad_token_id

    device, pad = next(model.parameters()).device, pad_token_id(tokenizer)
    texts: list[str] = []
    for start in range(0, len(prompts), batch_size):
        part = prompts[start : start + batch_size]
        width = max(len(p) for p in part)
        ids = torch.tensor([[pad] * (width - len(p)) + list(p) for p in part], device=device)
        mask = torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in part], device=device)
        with model.base_model.use_code(torch.tensor(codes[start : start + batch_size])):  # pyright: ignore
            out = model.generate(
                input_ids=ids,
                attention_mask=mask,
                max_new_tokens=max_new_tokens,
                do_sample=False,
                num_beams=1,
                repetition_penalty=1.0,
                eos_token_id=end_token_id,
                pad_token_id=pad,
            )
        texts += [_decode(tokenizer, row, end_token_id) for row in out[:, width:].tolist()]
    return texts


def _decode(tokenizer: Any, ids: list[int], end_token_id: int) -> str:
    return tokenizer.decode(ids[: ids.index(end_token_id)] if end_token_id in ids else ids)
