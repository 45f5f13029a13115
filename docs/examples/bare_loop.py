"""The objective in a bare Accelerate loop: no Trainer, no DeepSpeed, no files.

Run `python docs/examples/bare_loop.py`; it takes a few seconds on a CPU.
"""

from itertools import islice, permutations

import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from peft import get_peft_model
from torch.utils.data import DataLoader
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.baseline import sequence_nll
from toolkit.data import Example, ExampleDataset, LatentCollator, Row, build_char_tokenizer, pad_token_id, tokenise
from toolkit.latent import Categorical
from toolkit.lm.frozen import trained_losses
from toolkit.objective import KL, Exact, Objective, Reconstruction, combine, term_sums
from toolkit.zlora import ZLoraConfig  # importing the package registers the PEFT method

EPOCHS, BATCH_SIZE, ACCUMULATION = 20, 4, 2


def mixture() -> list[Row]:
    """Two strategies for every prompt, copy it or reverse it; nothing in x tells which."""
    pairs = ["".join(pair) for pair in permutations("abcd", 2)]
    texts = [(pair, response) for pair in pairs for response in (pair, pair[::-1])]
    return [Row(f"{x}-{y}", (), f"{x}>", y, None, "bare_loop.py") for x, y in texts]


def entangled(vocab_size: int, examples: list[Example], collate: LatentCollator) -> LlamaForCausalLM:
    """A z-free model of the mixture, trained on all examples at once."""
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=vocab_size, hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4
        )
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    batch = collate(examples)
    for _ in range(60):
        (trained_losses(model, batch).sum() / batch["y_mask"].sum()).backward()
        optimizer.step()
        optimizer.zero_grad()
    return model


def main() -> None:
    set_seed(0)
    # Without cpu=True accelerate (1.15) leaves processes on CPU each training alone, without a word.
    accelerator = Accelerator(cpu=not torch.cuda.is_available())
    tokenizer = build_char_tokenizer("abcd>")
    examples = tokenise(mixture(), tokenizer, template="plain", max_length=16).examples
    collate = LatentCollator(pad_token_id(tokenizer))
    base = entangled(len(tokenizer), examples, collate).to(accelerator.device)

    # In earnest c_base is the loss on a validation split; there is none here.
    num_y = sum(len(example.response_ids) for example in examples)
    c_base = sum(sequence_nll(base, examples, collate, batch_size=8)) / num_y
    latent = Categorical(num_latents=2)
    objective = Objective(latent, Reconstruction(Exact(), "token_mean", divisor=c_base), KL(beta=0.1))

    config = ZLoraConfig(task_type="CAUSAL_LM", target_modules="all-linear", latent=latent, r=8, posterior_r=4)
    model = get_peft_model(base, config).train()
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-3)
    loader = DataLoader(ExampleDataset(examples), BATCH_SIZE, shuffle=True, collate_fn=collate)
    model, optimizer, loader = accelerator.prepare(model, optimizer, loader)

    for epoch in range(EPOCHS):
        steps, batches = [], iter(loader)
        while window := list(islice(batches, ACCUMULATION)):  # the micro-batches of one optimizer step
            counts = torch.stack([torch.stack([b["y_mask"].sum(), b["y_mask"].any(-1).sum()]) for b in window])
            num_tokens, num_sequences = accelerator.reduce(counts.sum(0).float())
            figures = torch.zeros(3, device=accelerator.device)
            for b in window:
                out = model(**b)
                sums = term_sums(out, objective)
                share = torch.stack(list(combine(sums, num_tokens, num_sequences, objective).values())).sum()
                accelerator.backward(share * accelerator.num_processes)  # DDP averages over processes
                nll, kl = sums.logged["reconstruction_loss"]["nll"], sums.logged["kl_prior_loss"]["kl"].detach()
                figures += torch.stack([share.detach(), nll / num_tokens / c_base, kl / num_sequences])
            optimizer.step()
            optimizer.zero_grad()
            steps.append(accelerator.reduce(figures))
        loss, rho, kl = torch.stack(steps).mean(0).tolist()
        accelerator.print(f"epoch {epoch:2d}  loss {loss:.4f}  rho {rho:.4f}  KL {kl:.4f}")


if __name__ == "__main__":
    main()
