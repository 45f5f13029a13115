"""Every verb on a model of 1.1B parameters in 2 processes: time and memory, written to docs/results/large_models.md.

    make test-large                                                  # a quarter of an hour of 2 CPU cores, 13 GiB
    python benchmarks/large.py --shape 0.1b --folder /tmp/large      # a tenth of it; prints the page

The same command goes on behind the last verb that is done.

The model has TinyLlama's shape and random bfloat16 weights, its tokens are characters, and the rows are few and short:
what is looked at is whether each verb runs with the weights shared out, and what it needs, not what is learned. Fails
if a process has held more than 0.65 of the model's bytes and 1 GiB while it loaded its share, or if the export of an
adapter of an 8B model takes 10 s or 2 GiB.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.data import build_char_tokenizer

ROOT = Path(__file__).parents[1]
VOCAB = 32000
SHAPES = {
    "1.1b": {"hidden_size": 2048, "intermediate_size": 5632, "num_hidden_layers": 22, "num_attention_heads": 32},
    "0.1b": {"hidden_size": 768, "intermediate_size": 2112, "num_hidden_layers": 8, "num_attention_heads": 12},
    "8b": {"hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32, "num_attention_heads": 32},
}
SETTINGS = """
run_dir: FOLDER/run
task: {name: addition, train: 16, validation: 4, test: 2}
data: {train: FOLDER/data/train.jsonl, validation: FOLDER/data/validation.jsonl, test: FOLDER/data/test.jsonl,
       max_length: 64, max_new_tokens: 6, eval_batch_size: 2}
model: {path: FOLDER/tuned, dtype: bfloat16}
entangle: {init: FOLDER/model, method: lora, steps: 3, lr: 1.0e-4, batch_size: 1, deepspeed: z3,
           gradient_checkpointing: true}
baseline: {path: FOLDER/c_base.json, representations: 0, max_relative_error: 1}
latent: {num_latents: 4}
train: {steps: 3, lr: 1.0e-4, batch_size: 1, warmup_steps: 0, logging_steps: 1, save_steps: 0, report_to: [],
        gradient_checkpointing: true, start: chance, step0_tolerance: 0.2}
evaluate: {num_prompts: 1}
deepspeed: z3
"""
VERBS = (("load", 2), ("entangle", 2), ("baseline", 2), ("train", 2), ("evaluate", 2), ("generate", 2), ("export", 1))
SHARE, SPARE_MIB = 0.65, 1024
COLUMNS = ("seconds", "cpu_s", "load_s", "peak_mib", "before_mib", "load_mib")


def config_of(shape: str) -> LlamaConfig:
    return LlamaConfig(vocab_size=VOCAB, num_key_value_heads=8 if shape == "8b" else 4, **SHAPES[shape])


def make_model(folder: Path, shape: str, weights: bool = True) -> None:
    """A model folder with random bfloat16 weights in files of 500 MB at most, or with none."""
    build_char_tokenizer("".join(map(chr, range(32, 127))) + "\n").save_pretrained(folder)
    if not weights:
        config_of(shape).save_pretrained(folder)
        return
    torch.manual_seed(0)
    with torch.device("meta"):
        model = LlamaForCausalLM(config_of(shape)).to(torch.bfloat16)
    model.to_empty(device="cpu")
    for name, parameter in model.named_parameters():
        torch.nn.init.ones_(parameter) if "norm" in name else torch.nn.init.normal_(parameter, std=0.02)
    model.save_pretrained(folder, max_shard_size="500MB")


def make_adapter(folder: Path) -> list[str]:
    """A run of an 8B model that has an adapter with K = 8 and no base weights; the arguments of its export."""
    from peft.utils import get_peft_model_state_dict

    from toolkit.build.blank import blank_latent_model
    from toolkit.config import dump_config, load_config

    make_model(folder / "8b", "8b", weights=False)
    source = folder / "8b.yaml"
    source.write_text((folder / "run.yaml").read_text())
    given = [f"model.path={folder}/8b", f"run_dir={folder}/run8b", "latent.num_latents=8"]
    config = load_config(source, given)
    model = blank_latent_model(config)
    tensors = get_peft_model_state_dict(model, save_embedding_layers=False)
    adapter = config.run_dir / "adapter"
    adapter.mkdir(parents=True, exist_ok=True)
    filled = {name: torch.randn(t.shape).to(t.dtype) for name, t in tensors.items()}
    save_file(filled, adapter / "adapter_model.safetensors", {"format": "pt"})
    model.peft_config["default"].save_pretrained(str(adapter))
    (config.run_dir / "config.yaml").write_text(dump_config(config))
    return [str(source), *given]


def run(verb: str, nproc: int, args: list[str], folder: Path) -> list[dict[str, float]]:
    """A verb in so many processes, one thread each; what each of them noted."""
    notes = folder / "notes"
    notes.mkdir(exist_ok=True)
    for note in notes.iterdir():
        note.unlink()
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(nproc)] if nproc > 1 else []
    environment = os.environ | {"MEASURED": str(notes), "OMP_NUM_THREADS": "1", "ZLORA_DEVICE": "cpu"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "benchmarks"), str(ROOT)])
    more = ["--allow-collapse"] if verb == "train" else ["--prompt", "1+1=", "--z", "all"] if verb == "generate" else []
    started = time.monotonic()
    print(f"== zlora {verb}, {nproc} processes", flush=True)
    subprocess.run([sys.executable, *launcher, "-m", "measured", verb, *args, *more], env=environment, check=True)
    print(f"   {time.monotonic() - started:.0f} s", flush=True)
    return [json.loads(note.read_text()) for note in sorted(notes.glob("rank-*.json"))]


def shares(noted: dict[str, Any]) -> list[tuple[str, float]]:
    """Verb and peak while loading, of every process that loads its share of a model."""
    names = [verb for verb, nproc in VERBS if nproc > 1 and verb in noted]
    return [(verb, one["load_mib"]) for verb in names for one in noted[verb]]


def row(verb: str, noted: list[dict[str, float]]) -> str:
    cells = (", ".join(f"{one[name]:.0f}" if name in one else "-" for one in noted) for name in COLUMNS)
    return f"| {verb} | {len(noted)} | {' | '.join(cells)} |"


TITLE = f"""# Large models

Written by `make test-large` (`benchmarks/large.py`). A Llama with random bfloat16 weights, on the CPU, one thread per
process, under ZeRO-3 where there are two: 3 steps of `zlora entangle` (a LoRA, merged), 3 of `zlora train` with K = 4,
both with gradient checkpointing. Rows are few and short. Numbers are those of each process; where seconds are far above
CPU seconds, the machine was busy with something else.

Memory is the largest resident size in MiB, libraries and mapped files included. Under ZeRO-3 the first process reads
the files and deals the weights out; while they load a process may hold {SHARE} of the model and 1 GiB.
"""


def section(shape: str, folder: Path) -> str:
    """The part of the page on a shape, from what was noted."""
    noted = json.loads((folder / "noted.json").read_text())
    missing = ", ".join(f"`{verb}`" for verb, _ in VERBS if verb not in noted)
    lines = [
        f"\n## {shape.upper()} parameters, {noted['size_mib']:.0f} MiB\n",
        "| verb | processes | seconds | CPU seconds | seconds of loading | peak | before loading | while loading |",
        "|---|---|---|---|---|---|---|---|",
        *(row("load" if verb == "load" else f"zlora {verb}", noted[verb]) for verb, _ in VERBS if verb in noted),
        f"\nLargest while a share was loaded: {max(mib for _, mib in shares(noted)):.0f} MiB; the limit is "
        f"{limit(noted):.0f} MiB." + (f" Not run at this size: {missing}." if missing else ""),
    ]
    if "export 8b" in noted:
        (one,) = noted["export 8b"]
        lines.append(
            "\n`zlora export` of an adapter of an 8B model (rank 16 on all linear layers, K = 8) without that model's "
            f"weights: {one['cpu_s']:.1f} CPU seconds ({one['seconds']:.1f} on the clock, imports included) and "
            f"{one['peak_mib']:.0f} MiB."
        )
    return "\n".join(lines) + "\n"


def limit(noted: dict[str, Any]) -> float:
    return SHARE * noted["size_mib"] + SPARE_MIB


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--shape", choices=["1.1b", "0.1b"], default="1.1b")
    parser.add_argument("--folder", type=Path, default=Path("runs/large"), help="a folder below it for each shape")
    parser.add_argument("--only", nargs="*", default=[verb for verb, _ in VERBS] + ["export 8b"], help="verbs to run")
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    folder = given.folder / given.shape
    config, done = folder / "run.yaml", folder / "noted.json"
    if not done.is_file():
        prepare(folder, given.shape)
    noted: dict[str, Any] = json.loads(done.read_text())
    for verb, nproc in VERBS:
        if verb in given.only and verb not in noted:
            noted[verb] = run(verb, nproc, [str(config)], folder)
            done.write_text(json.dumps(noted))
    if "export 8b" in given.only and "export 8b" not in noted:
        noted["export 8b"] = run("export", 1, make_adapter(folder), folder)
        done.write_text(json.dumps(noted))
    shapes = [shape for shape in ("1.1b", "0.1b") if (given.folder / shape / "noted.json").is_file()]
    text = "".join([TITLE, *(section(shape, given.folder / shape) for shape in shapes)])
    given.out.write_text(text) if given.out else print(text)
    problems = [f"{v}: {mib:.0f} MiB, {limit(noted):.0f} are allowed" for v, mib in shares(noted) if mib > limit(noted)]
    for one in noted.get("export 8b", ()):
        if one["cpu_s"] >= 10 or one["peak_mib"] >= 2048:
            problems.append(f"export of the 8B adapter: {one['cpu_s']:.1f} CPU seconds, {one['peak_mib']:.0f} MiB")
    sys.exit("\n".join(problems) or 0)


def prepare(folder: Path, shape: str) -> None:
    """Model, data, run.yaml, and a noted.json with the size of the weights alone."""
    folder.mkdir(parents=True, exist_ok=True)
    make_model(folder / "model", shape)
    config = folder / "run.yaml"
    config.write_text(SETTINGS.replace("FOLDER", str(folder)))
    subprocess.run([sys.executable, "-m", "toolkit", "task", str(config)], check=True)
    size = sum(file.stat().st_size for file in (folder / "model").glob("*.safetensors"))
    (folder / "noted.json").write_text(json.dumps({"size_mib": size / 2**20}))


if __name__ == "__main__":
    main()
