"""Per-sequence tables of a trained model, and generation under a chosen z."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from peft import PeftModel
from torch import Tensor
from transformers import GenerationConfig

from toolkit.data import (
    FORWARD_TOKENS,
    GENERATED_TOKENS,
    Example,
    LatentCollator,
    PlannedBatch,
    consecutive,
    even_batches,
    in_halves,
    pad_left,
    pad_token_id,
    take,
)
from toolkit.metrics.sampled import SampledTables
from toolkit.objective import AllValues, Latent
from toolkit.objective.output import LatentOutput
from toolkit.runtime.compat import no_generation_defaults
from toolkit.sampling.engine import cut_at_end
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.branches import CODES_AT_ONCE
from toolkit.zlora.forward.size import forward_tokens, rows_at_once
from toolkit.zlora.gates import generator_rows

Table = NDArray[np.float64]
MAX_TOGETHER = 8  # codes whose rows share one forward; more are run some at a time


@dataclass(frozen=True, slots=True)
class LatentTables:
    """Per-sequence values of a split, float64, nats. N sequences, K values of z."""

    nll: Table  # (N, K) l(k), summed over y
    nll_free: Table  # (N,) the frozen model's loss
    log_q: Table  # (N, K) posterior
    log_p: Table  # (N, K) router
    num_tokens: Table  # (N,) y tokens


@torch.inference_mode()
def latent_tables(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> LatentTables:
    """The losses of every branch on every example, in the order given; one process, a model in eval mode."""
    latent: Latent = model.base_model.zlora_config.z  # pyright: ignore
    spec = ForwardSpec() if latent.num_values <= MAX_TOGETHER else ForwardSpec(AllValues())

    def columns(**tensors: Tensor) -> tuple[Tensor, ...]:
        out: LatentOutput = model(**tensors, spec=spec)
        log_q, log_p = latent.log_probs(out.log_q.double()), latent.log_probs(out.log_p.double())
        return out.nll.double().sum(-1), out.nll_free.double().sum(-1), log_q, log_p

    rows = rows_at_once(model.base_model.context, spec)  # pyright: ignore
    found: Any = [column.numpy() for column in _over_split(columns, model, examples, collator, batch_size, rows)]
    tokens = np.asarray([len(e.response_ids) for e in examples], dtype=np.float64)
    return LatentTables(*found, tokens)  # pyright: ignore


@torch.inference_mode()
def sampled_tables(
    model: PeftModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    *,
    num_samples: int,
    seed: int,
) -> SampledTables:
    """The losses of S draws of z on every example, in the order given, from posterior, router and another's posterior.

    One process, a model in eval mode. The draws depend on the seed alone, not on the batches.
    """
    tuner: Any = model.base_model
    latent, num_examples = tuner.zlora_config.z, len(examples)
    free, log_q, log_p = encode_split(model, examples, collator, batch_size)
    generator = torch.Generator().manual_seed(seed)
    post, prior = (latent.sample(log, num_samples, generator) for log in (log_q, log_p))
    values = [post, prior]
    if num_examples > 1:
        # Draw s of an example comes from draw s of another one's posterior.
        away_NS = torch.randint(1, num_examples, (num_examples, num_samples), generator=generator)
        other_NS = (torch.arange(num_examples)[:, None] + away_NS) % num_examples
        values.append(post[other_NS, torch.arange(num_samples)])
    nll = _decode_split(model, examples, collator, batch_size, torch.cat(values, dim=1))
    parts = [nll[:, i * num_samples : (i + 1) * num_samples] for i in range(len(values))]
    # log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of draws from the posterior.
    density_q, density_p = (latent.log_prob(log.double(), post) for log in (log_q, log_p))
    log_weights = density_p - density_q - parts[0]
    kl = latent.kl(log_q.double(), log_p.double())
    tokens = torch.tensor([len(e.response_ids) for e in examples], dtype=torch.float64)
    columns = (parts[0], log_weights, parts[1], parts[2] if num_examples > 1 else None, kl, free, log_q, log_p, tokens)
    return SampledTables(*(None if c is None else c.double().numpy() for c in columns))  # pyright: ignore


@torch.inference_mode()
def encode_split(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Losses of the frozen model (N,) float64, posterior and router (N, ...), on the CPU in the order given."""

    def columns(**tensors: Tensor) -> tuple[Tensor, ...]:
        out: LatentOutput = model.base_model.encode(**tensors)  # pyright: ignore
        return out.nll_free.double().sum(-1), out.log_q, out.log_p

    return tuple(_over_split(columns, model, examples, collator, batch_size))  # pyright: ignore


def _over_split(
    function: Callable[..., tuple[Tensor, ...]],
    model: PeftModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    num_rows: int = 1,
) -> list[Tensor]:
    def run(indices: Sequence[int], tensors: dict[str, Tensor]) -> list[Tensor]:
        return [column.cpu() for column in function(**tensors)]

    found: dict[int, list[Tensor]] = {}
    for batch, columns in _results(run, model, examples, collator, batch_size, num_rows):
        found |= {index: [column[i] for column in columns] for i, (index, _) in enumerate(batch)}
    return [torch.stack(column) for column in zip(*(found[i] for i in range(len(examples))), strict=True)]


def _decode_split(
    model: PeftModel, examples: Sequence[Example], collator: LatentCollator, batch_size: int, values: Tensor
) -> Tensor:
    """(N, V) float64 losses under V values of z per example (N, V, ...), on the CPU in the order given."""
    tuner: Any = model.base_model
    nll = torch.zeros(values.shape[:2], dtype=torch.float64)

    def run(indices: Sequence[int], tensors: dict[str, Tensor]) -> Tensor:
        rows_BVC = generator_rows(tuner.zlora_config.z, values[indices]).to(tensors["y_mask"].device)
        return tuner.decode(rows_BVC.transpose(0, 1), **tensors).double().sum(-1).cpu()

    for batch, rows in _results(run, model, examples, collator, batch_size, min(values.shape[1], CODES_AT_ONCE)):
        nll[[index for index, _ in batch]] = rows
    return nll


def _results(
    function: Callable[[Sequence[int], dict[str, Tensor]], Any],
    model: PeftModel,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    num_rows: int,
) -> Any:
    """Batches of a split, and what a function makes of their indices and tensors; `num_rows` as of forward_tokens."""
    device, context = next(model.parameters()).device, model.base_model.context  # pyright: ignore
    lengths = [(len(e.prompt_ids), len(e.response_ids)) for e in examples]
    costs = forward_tokens(context, num_rows, lengths)  # pyright: ignore

    def run(batch: PlannedBatch) -> Any:
        tensors = {k: v.to(device) for k, v in collator(take(examples, batch)).items()}
        return function([index for index, _ in batch], tensors)

    return in_halves(even_batches([e.num_tokens for e in examples], batch_size, 0, 1, FORWARD_TOKENS, costs), run)


@torch.inference_mode()
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
    seed: int = 0,
) -> list[str]:
    """Responses to prompts of token ids, without the end token; `codes` are one z each, or generator_rows'.

    Tokens are the most likely ones, or draws from softmax(logits / temperature) where that is above 0, whatever the
    model folder's generation_config.json says; `end_token_id` alone ends them.
    """
    device, pad = next(model.parameters()).device, pad_token_id(tokenizer)
    bears: dict[str, bool] = model.base_model.generation  # pyright: ignore
    draw = {"do_sample": True, "temperature": temperature, "top_k": 0, "top_p": 1.0} if temperature else {}
    if temperature:
        torch.manual_seed(seed)
    settings = GenerationConfig(
        **({"do_sample": False} | draw),
        max_new_tokens=max_new_tokens,
        use_cache=bears["use_cache"],
        eos_token_id=end_token_id,
        pad_token_id=pad,
    )
    batch_size = 1 if bears["alone"] else batch_size

    def run(indices: list[int]) -> list[list[int]]:
        ids, mask = (tensor.to(device) for tensor in pad_left([prompts[i] for i in indices], pad))
        codes_R = torch.as_tensor(codes)[indices]
        with model.base_model.use_code(codes_R), no_generation_defaults(model):  # pyright: ignore
            out = model.generate(input_ids=ids, attention_mask=mask.long(), generation_config=settings)
        return out[:, ids.shape[1] :].tolist()

    planned = consecutive([len(prompt) + max_new_tokens for prompt in prompts], batch_size, GENERATED_TOKENS)
    rows = [row for _, found in in_halves(planned, run) for row in found]
    return [tokenizer.decode(list(cut_at_end(row, end_token_id).ids)) for row in rows]
