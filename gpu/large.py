"""A model folder of random weights at the shape of Llama-3.1-8B, and examples of n = 2048 and m = 512 for it.

`python gpu/large.py TOKENIZER MODEL DATA`, all folders. The tokenizer is that of the tiny model: a token per character.
"""

import json
import random
import shutil
import sys
from pathlib import Path

from models import base_model
from shapes import REFERENCE


def rows(count: int, seed: int) -> str:
    """Digits; the end token and the first one of the prompt are added when they are read."""
    drawn, (n, m, _) = random.Random(seed), REFERENCE
    texts = [["".join(drawn.choices("0123456789", k=k)) for k in (n - 1, m - 1)] for _ in range(count)]
    return "".join(json.dumps({"id": str(i), "prompt": x, "response": y}) + "\n" for i, (x, y) in enumerate(texts))


def main() -> None:
    tokenizer, model, data = map(Path, sys.argv[1:4])
    base_model().save_pretrained(model)
    for file in tokenizer.glob("tokenizer*"):
        shutil.copy(file, model)
    data.mkdir(parents=True, exist_ok=True)
    for seed, (name, count) in enumerate((("train", 16), ("validation", 8))):
        (data / f"{name}.jsonl").write_text(rows(count, seed))


if __name__ == "__main__":
    main()
