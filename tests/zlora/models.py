"""What comes of the families of the zoo, and docs/models.md: `python -m tests.zlora.models` writes it.

A family that the probe lets pass is compared with brute force: losses, posterior, gradients, greedy tokens, the merged
weights, and the plain LoRA under stock PEFT.
"""

import re
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import PeftModel

from toolkit.commands.export import export_code
from toolkit.errors import ConfigError
from toolkit.zlora import ForwardSpec
from toolkit.zlora.probe import Probe, probe

from .brute import BruteForce
from .tiny import collate, perturb, texts, tiny_zlora
from .zoo import ZOO, zoo_base

PAGE = Path(__file__).parents[2] / "docs" / "models.md"
TEXTS = texts(((6, 3), (2, 4)))
TOLERANCE = 1e-5
NUM_TOKENS = 4
HEADER = """# Model families

Made by `python -m tests.zlora.models` from tiny random models of {count} kinds (transformers 5.23), all linear layers
adapted; `make test-slow` checks every row.

- *right*: losses, posterior, gradients, greedy tokens, merged weights and the exported LoRA under stock PEFT equal
  brute force (one unpadded forward per example and code, with dW(z) added to the weights) within 1e-5.
- *falls back*: the same, by the way that the last column names. The probe at the start of `zlora baseline`, `train` and
  `evaluate` chooses it and prints a line.
- *refused*: these commands end with a message.

Of a model of images and text (Gemma 3 from 4B on) the part that reads text is adapted; rows are text.

Sizes and settings of a real checkpoint may differ: the probe runs on the checkpoint itself, and
`zlora inspect CONFIG --model` shows what it finds.

| family | model type | verdict | what follows |
|---|---|---|---|
"""


@dataclass
class Result:
    """What came of a family: its probe, or why it was refused before, and the differences from brute force by name."""

    family: str
    probe: Probe | None
    refusal: str
    differences: dict[str, float]

    @property
    def row(self) -> str:
        """Its row of the page."""
        found = self.probe
        verdict = found.verdict if found else "refused"
        said = [f"{f.part}: {_short(f.says)}" for f in found.findings if f.says] if found else [self.refusal]
        return f"| {self.family} | `{ZOO[self.family][0]}` | {verdict} | {'; '.join(said)} |"


def _short(says: str) -> str:
    return re.sub(r" \((off by|[A-Z]\w+Error).*", "", says).replace("model.layers.*.", "").replace("|", "/")


def result_of(family: str) -> Result:
    """Probe a family, and compare it with brute force unless it is refused."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            model = tiny_zlora(base=zoo_base(family), num_latents=2, target_modules="all-linear")
        except (TypeError, ValueError, ConfigError) as error:
            return Result(family, None, str(error).split("\n")[0], {})
        found = probe(model, longest=max(len(t.prompt) + len(t.response) for t in TEXTS))
        if found.verdict == "refused":
            return Result(family, found, "", {})
        return Result(family, found, "", differences(model, family))


def differences(model: PeftModel, family: str) -> dict[str, float]:
    """Largest differences from brute force, by what was compared."""
    perturb(model).train()
    brute = BruteForce(model, zoo_base(family))
    out, found = model(**collate(TEXTS), spec=ForwardSpec()), {}
    with torch.no_grad():
        pairs = [
            (out.nll[i, code, : len(text.response)], brute.nll(code, text))
            for i, text in enumerate(TEXTS)
            for code in range(2)
        ]
        found["nll"] = max(_off(*pair) for pair in pairs)
    found["gradient"] = _gradients(model, brute, out)
    found["tokens"] = _tokens(model, brute)
    expected = brute(1, TEXTS[0], everywhere=True).logits
    found["export"] = _exported(model, family, expected)
    merged: Any = model.base_model.merge_and_unload(z=1)  # pyright: ignore
    found["merge"] = _off(_logits(merged), expected)
    return found


def _off(a: Any, b: Any) -> float:
    """Largest difference, as a share of the size of what is compared where that is above 1."""
    return ((a - b).abs().max() / b.abs().max().clamp_min(1.0)).item()


def _logits(model: Any) -> Any:
    ids = torch.tensor([TEXTS[0].prompt + TEXTS[0].response])
    with torch.no_grad():
        return model.eval()(input_ids=ids, attention_mask=torch.ones_like(ids), use_cache=False).logits


def _gradients(model: PeftModel, brute: BruteForce, out: Any) -> float:
    """Share of the norm by which the gradients at the LoRA are off."""
    raw = brute.require_grad()
    weights = torch.linspace(0.5, 1.5, 2)
    ours = theirs = torch.zeros(())
    for i, text in enumerate(TEXTS):
        ours = ours + (out.nll[i].sum(-1) * weights).sum() + (out.log_q[i] * weights).sum()
        losses = torch.stack([brute.nll(code, text).sum() for code in range(2)])
        theirs = theirs + (losses * weights).sum() + (brute.log_q(text) * weights).sum()
    ours.backward()
    theirs.backward()
    named = dict(model.base_model.model.named_parameters())  # pyright: ignore
    off = sum((named[name].grad - tensor.grad).square().sum() for name, tensor in raw.items())  # pyright: ignore
    norm = sum(tensor.grad.square().sum() for tensor in raw.values())  # pyright: ignore
    model.zero_grad()
    return float((off / norm) ** 0.5)


def _tokens(model: PeftModel, brute: BruteForce) -> float:
    """Share of greedy tokens that differ, generated as the probe found it right."""
    bears, codes, wrong = model.base_model.generation, [1, 0], 0  # pyright: ignore
    model.eval()
    for part in [slice(0, 1), slice(1, 2)] if bears["alone"] else [slice(0, 2)]:
        batch = collate(TEXTS[part])
        ids, mask = batch["prompt_ids"], batch["prompt_mask"].long()
        with torch.no_grad(), model.base_model.use_code(torch.tensor(codes[part])):  # pyright: ignore
            settings = {"max_new_tokens": NUM_TOKENS, "do_sample": False, "eos_token_id": None, "pad_token_id": 0}
            tokens = model.generate(input_ids=ids, attention_mask=mask, use_cache=bears["use_cache"], **settings)
        for row, text, code in zip(tokens[:, ids.shape[1] :].tolist(), TEXTS[part], codes[part], strict=True):
            wrong += sum(a != b for a, b in zip(row, brute.greedy(code, text.prompt, NUM_TOKENS), strict=True))
    return wrong / (2 * NUM_TOKENS)


def _exported(model: PeftModel, family: str, expected: Any) -> float:
    """Difference of stock PEFT's logits; 0 where the export is refused."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            path = export_code(model, model.peft_config["default"], 1, Path(folder) / "z1")  # pyright: ignore
        except ConfigError:
            return 0.0
        return _off(_logits(PeftModel.from_pretrained(zoo_base(family), str(path))), expected)


def page(results: list[Result]) -> str:
    """The text of docs/models.md."""
    return HEADER.format(count=len(results)) + "".join(result.row + "\n" for result in results)


if __name__ == "__main__":
    torch.set_num_threads(1)
    found = []
    for family in ZOO:
        found.append(result_of(family))
        print(found[-1].row, {name: f"{value:.1e}" for name, value in found[-1].differences.items()}, flush=True)
    PAGE.write_text(page(found), encoding="utf-8")
