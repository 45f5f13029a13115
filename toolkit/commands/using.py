"""Arguments and options of the verbs that use a trained run: generate, chat, serve and name."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from toolkit.commands.options import AsJson, Overrides, Source, only_json

System = Annotated[str, typer.Option(help="System turn before every prompt that has none.")]
Temperature = Annotated[float, typer.Option(min=0, help="0: the most likely tokens.")]


def add(
    app: typer.Typer, config_of: Callable[..., Any], verb: Callable[[str], Any], say: Callable[[Any], None]
) -> None:
    """Add the verbs to the command line.

    Args:
        config_of: run config of a source and overrides.
        verb: module of a verb.
        say: prints a line as it stands.
    """

    @app.command()
    def generate(
        config: Source,
        overrides: Overrides = None,
        prompt: Annotated[list[str] | None, typer.Option(help="A prompt; may be given several times.")] = None,
        file: Annotated[Path | None, typer.Option(help="JSONL file of prompts or messages.")] = None,
        z: Annotated[str, typer.Option("--z", help="router, all, or codes such as 0 or 0,2.")] = "router",
        temperature: Temperature = 0.0,
        system: System = "",
        out: Annotated[Path | None, typer.Option(help="Write JSON lines to this file.")] = None,
    ) -> None:
        """Answers of a trained run to prompts: options, a file, or lines on stdin."""
        run = config_of(config, overrides)
        for line in verb("generate").answer_lines(run, prompt or [], file, z, temperature, out, system):
            say(line)

    @app.command()
    def chat(config: Source, overrides: Overrides = None, temperature: Temperature = 0.0, system: System = "") -> None:
        """A conversation with a trained run: z from the router, one code (/z N) or all of them (/all)."""
        run = config_of(config, overrides)
        answers = verb("generate").Answers(run, system)
        say(verb("chat").HELP)
        for line in verb("chat").conversation(answers, sys.stdin, temperature):
            say(line)

    @app.command()
    def serve(
        config: Source,
        overrides: Overrides = None,
        host: Annotated[str, typer.Option(help="Address to listen on; there is no login.")] = "127.0.0.1",
        port: Annotated[int, typer.Option(min=1, max=65535)] = 8000,
        system: System = "",
    ) -> None:
        """A local page: prompt box, router's probabilities, every code's answer; needs zlora[serve]."""
        verb("serve").serve(config_of(config, overrides), host, port, system)

    @app.command()
    def name(
        config: Source,
        overrides: Overrides = None,
        names: Annotated[list[str] | None, typer.Option("--name", help="CODE=NAME, such as 0=letter.")] = None,
        as_json: AsJson = False,
    ) -> None:
        """Share, words and rows of each code; with --name a name, in the run folder and in its exports."""
        with only_json(as_json):
            found = verb("name").name_codes(config_of(config, overrides), names or [])
        for line in [json.dumps(found, ensure_ascii=False, indent=2)] if as_json else verb("name").lines(found):
            say(line)
