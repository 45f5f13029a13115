"""All that the stages import from the product; the rest of gpu/ uses the command line."""

from typing import Any

import torch
from peft import get_peft_model
from torch import Tensor

from toolkit.zlora import ForwardSpec, ZLoraConfig  # importing the package registers the PEFT method

Batch = dict[str, Tensor]


def add_adapter(model: Any, num_latents: int, **settings: Any) -> Any:
    """A fresh adapter on all linear layers of a frozen model, as `zlora train` adds it."""
    latent = {"kind": "categorical", "num_latents": num_latents}
    # Without `target_modules` PEFT adapts queries and values only, as all steps in docs/results/gpu did.
    settings = {"target_modules": "all-linear"} | settings
    config = ZLoraConfig(task_type="CAUSAL_LM", latent=latent, **settings)
    return get_peft_model(model.requires_grad_(False), config, autocast_adapter_dtype=False)


def batch(num_examples: int, num_prompt: int, num_response: int, vocabulary: int, padded: bool = False) -> Batch:
    """Random examples on the CPU, the same on every call; `padded`: of lengths that fall from one to the next."""
    generator = torch.Generator().manual_seed(1)
    fewer = torch.arange(num_examples)[:, None] * int(padded)
    return {
        "prompt_ids": torch.randint(3, vocabulary, (num_examples, num_prompt), generator=generator),
        "prompt_mask": torch.arange(num_prompt) >= fewer,  # padded on the left
        "response_ids": torch.randint(3, vocabulary, (num_examples, num_response), generator=generator),
        "y_mask": torch.arange(num_response) < num_response - fewer,
    }


def forward(model: Any, examples: Batch, jsd_grad: bool = False, jsd: bool = True) -> Any:
    """The one forward of all branches: `nll` (B, K, T), `nll_free` (B, T), `log_q` and `log_p` (B, K), `jsd` (B, T).

    Training at weight 0 measures the divergence (`jsd`) on steps that write a log line only.
    """
    return model(**examples, spec=ForwardSpec(jsd_grad=jsd_grad, jsd=jsd))


def loss(output: Any, jsd: float = 0.0) -> Tensor:
    """E_q of the loss per token, KL to the router, and the JSD with its weight."""
    q_BK, num_tokens = output.log_q.exp(), output.y_mask.sum()
    expected = (q_BK * output.nll.sum(-1)).sum() / num_tokens
    kl = (q_BK * (output.log_q - output.log_p)).sum(-1).mean()
    divergence = 0.0 if not jsd else output.jsd.sum() / num_tokens
    return expected + 0.1 * kl - jsd * divergence


def branch_losses(case: dict[str, Any], **options: Any) -> tuple[Tensor, Tensor | None]:
    """Losses and divergence of the chunked LM head; see toolkit.kernels.branch_losses and HeadOptions."""
    from toolkit import kernels

    return kernels.branch_losses(**case, options=kernels.HeadOptions(**options))


def plain_head(case: dict[str, Any]) -> tuple[Tensor, Tensor]:
    """The same of the plain head, with all logits at once."""
    from toolkit.kernels.reference import branch_losses

    nll, jsd = branch_losses(**case)
    assert jsd is not None
    return nll, jsd


def attend(query: Tensor, own: tuple[Tensor, Tensor], past: tuple[Tensor, Tensor], lengths: list[int]) -> Tensor:
    """Attention of rows to prompts of these lengths and to themselves, see toolkit.kernels.cascade."""
    from toolkit.kernels import cascade

    prompts = cascade.ragged(lengths, past[0].shape[2], query.device)
    return cascade.cascade(query, *own, *past, prompts, query.shape[-1] ** -0.5)


def frozen_losses(model: Any, num_examples: int, num_prompt: int, num_response: int, vocabulary: int) -> list[float]:
    """The pre-pass over equally long examples, all in one batch as far as the product allows."""
    from toolkit.baseline import sequence_nll
    from toolkit.data import Example, LatentCollator

    ids = batch(num_examples, num_prompt, num_response, vocabulary)
    pairs = zip(ids["prompt_ids"].tolist(), ids["response_ids"].tolist(), strict=True)
    examples = [Example(str(i), tuple(x), tuple(y)) for i, (x, y) in enumerate(pairs)]
    return sequence_nll(model, examples, LatentCollator(0), batch_size=num_examples)
