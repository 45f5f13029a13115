"""Types of the arguments and options that several verbs take."""

import sys
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from typing import Annotated, Any, Literal

import typer

PRESETS = "quickstart, styles, smollm2, defaults"
Source = Annotated[str, typer.Argument(metavar="CONFIG", help=f"YAML file or preset ({PRESETS}).")]
Overrides = Annotated[list[str] | None, typer.Argument(metavar="[section.key=value]...", help="Overrides.")]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Replace what another command, or other settings, wrote; copies are kept.")
]
Nproc = Annotated[int | None, typer.Option(min=1, help="Processes, on all nodes; default: visible GPUs, or 1.")]
OfVerb = Annotated[Literal["train", "entangle"], typer.Option("--verb", help="Whose step.")]
AsJson = Annotated[bool, typer.Option("--json", help="For scripts.")]
LinkSpeed = Annotated[
    float | None, typer.Option(help="GB/s that a device can send to the others, for the time that traffic takes.")
]
CBase = Annotated[
    float | None,
    typer.Option("--c-base", help="c_base from another system, nats per y token, unverified: baseline.given."),
]


def only_json(as_json: bool) -> AbstractContextManager[Any]:
    """Context in which with --json what a verb prints goes to stderr, so that stdout holds the JSON alone."""
    return redirect_stdout(sys.stderr) if as_json else nullcontext()
