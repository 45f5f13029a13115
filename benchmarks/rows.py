"""A million rows tokenised by two processes, and what later starts of a training take. Prints JSON.

A part of them, --compared, is tokenised by one process and by two, twice each in turn, so that the two can be compared.

Rows of about 200 tokens of a byte-level BPE that is learned here, a llama of two small layers, two processes without
DeepSpeed. A start is measured from the first line of the process to the first training batch in the model.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

STARTED = time.time()
CONFIG = """
run_dir: {root}/run
data: {{train: {train}, validation: {root}/small.jsonl, max_length: 512, overlong: drop}}
model: {{path: {root}/model}}
baseline: {{given: 9.0, representations: 0}}
latent: {{num_latents: 2}}
zlora: {{r: 2, posterior_r: 2}}
train: {{steps: 1, batch_size: 2, warmup_steps: 0, logging_steps: 1, report_to: [], start: [chance],
        group_by_length: within_step, step0_tolerance: 1.0e+9}}
deepspeed: null
"""


def words(seed: int) -> list[str]:
    """A vocabulary of made-up words."""
    rng = random.Random(seed)
    return ["".join(rng.choice("aeioubcdfghlmnprstvw") for _ in range(rng.randint(2, 9))) for _ in range(5000)]


def write_rows(path: Path, count: int) -> None:
    """JSON lines of about 200 tokens."""
    rng, vocabulary = random.Random(1), words(0)
    with path.open("w") as file:
        for number in range(count):
            text = rng.choices(vocabulary, k=rng.randint(60, 120))
            cut = rng.randint(20, 40)
            row = {"prompt": f"{number} {' '.join(text[:cut])}?", "response": " ".join(text[cut:])}
            file.write(json.dumps(row) + "\n")


def write_model(folder: Path) -> None:
    """A tokenizer of 4,096 entries and a tiny model for it."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    backend = Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=4096, special_tokens=["<eos>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    backend.train_from_iterator([" ".join(words(0))] * 3, trainer)
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")
    tokenizer.save_pretrained(folder)
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4}
    LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **sizes)).save_pretrained(folder)


def tokenised(config: str, num_proc: int) -> dict[str, float]:
    """Seconds in which a split is tokenised anew, and its mean length."""
    from toolkit import build
    from toolkit.config import load_config
    from toolkit.data import lengths

    shutil.rmtree(Path(os.environ["HF_DATASETS_CACHE"]) / "zlora", ignore_errors=True)
    run = load_config(config, [f"data.num_proc={num_proc}"])
    tokenizer = build.load_tokenizer(run)
    begun = time.perf_counter()
    split = build.load_split(run, run.data.train, tokenizer)
    seconds = time.perf_counter() - begun
    size = sum(file.stat().st_size for file in split.cache.iterdir()) if split.cache else 0
    tokens = float(lengths(split.examples).total.mean())
    return {"seconds": seconds, "rows": len(split.examples), "tokens": tokens, "cache_mib": size / 2**20}


def train(config: str, out: Path) -> None:
    """`zlora train`, which notes time and memory when the first batch reaches the model."""
    from toolkit.cli import app
    from toolkit.training.trainer import LatentTrainer

    compute = LatentTrainer.compute_loss

    def noted(self: LatentTrainer, *args: object, **kwargs: object) -> object:
        lines = [line.split() for line in Path("/proc/self/status").read_text().splitlines()]
        memory = {line[0].rstrip(":"): int(line[1]) / 1024 for line in lines if line[0].startswith(("VmRSS", "Rss"))}
        found = {"seconds": time.time() - STARTED, **memory}
        out.with_suffix(f".{os.environ.get('RANK', 0)}").write_text(json.dumps(found))
        LatentTrainer.compute_loss = compute
        return compute(self, *args, **kwargs)

    LatentTrainer.compute_loss = noted
    app(["train", config, "--allow-collapse"], standalone_mode=False)


def child(*args: str, processes: int = 1) -> str:
    """This script in processes of its own."""
    launcher = [sys.executable]
    if processes > 1:
        launcher += ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
    return subprocess.run([*launcher, __file__, *args], check=True, stdout=subprocess.PIPE, text=True).stdout


def measure(root: Path, count: int, compared: int) -> dict[str, object]:
    """All figures."""
    root.mkdir(parents=True, exist_ok=True)
    os.environ |= {"HF_DATASETS_CACHE": str(root / "cache"), "OMP_NUM_THREADS": "1", "ZLORA_DEVICE": "cpu"}
    write_model(root / "model")
    write_rows(root / "small.jsonl", 32)
    write_rows(root / "part.jsonl", compared)
    write_rows(root / "large.jsonl", count)
    for name in ("small", "part", "large"):
        (root / f"{name}.yaml").write_text(CONFIG.format(root=root, train=root / f"{name}.jsonl"))
    large: dict[str, object] = {}
    for number, num_proc in enumerate((1, 2, 2, 1)):
        found = child("--tokenise", str(num_proc), "--of", "part", "--root", str(root))
        large[f"part {number}, {num_proc} processes"] = json.loads(found)
    large["large, 2 processes"] = json.loads(child("--tokenise", "2", "--root", str(root)))
    for name in ("small", "large"):
        child("--train", name, "--root", str(root), processes=2)
        large[f"start_{name}"] = [json.loads((root / f"{name}.{rank}").read_text()) for rank in range(2)]
    return large


def main() -> None:
    """Measure, or be one of the processes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True, help="folder for data and cache, 4 GB at a million rows")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--compared", type=int, default=100_000)
    parser.add_argument("--of", default="large", help=argparse.SUPPRESS)
    parser.add_argument("--tokenise", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--train", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.tokenise:
        print(json.dumps(tokenised(str(given.root / f"{given.of}.yaml"), given.tokenise)))
    elif given.train:
        train(str(given.root / f"{given.train}.yaml"), given.root / given.train)
    else:
        print(json.dumps(measure(given.root.absolute(), given.rows, given.compared), indent=2))


if __name__ == "__main__":
    main()
