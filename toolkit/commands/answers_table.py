"""Answers of an evaluated run under every code in use, and its verdict, for the console."""

from collections.abc import Mapping
from typing import Any

from rich.table import Table
from rich.text import Text

from toolkit.build.verdict import in_words
from toolkit.latent import LIVE_THRESHOLD

NUM_SHOWN = 2  # prompts
MAX_LETTERS = 300  # of a prompt or an answer; the rest is in evaluation.json


def answers_table(found: Mapping[str, Any]) -> Table:
    """Two prompts of evaluation.json, each with its answer under every z whose mean posterior is at least 0.02."""
    usage = found.get("code_usage")
    table = Table("z", "router", "answer", title="Answers", title_justify="left")
    for sample in found["samples"][:NUM_SHOWN]:
        table.add_row("", "", Text(_short(sample["prompt"]), style="bold"))
        router = sample.get("router_prob")
        for output in sample["outputs"]:
            z = output["z"]
            if usage is None or usage[z] >= LIVE_THRESHOLD:
                table.add_row(str(z), f"{router[z]:.2f}" if router else "", Text(_short(output["text"])))
        table.add_section()
    return table


def verdict_lines(found: Mapping[str, Any]) -> str:
    """Lines of the verdict, with causes and changes where z is not used, and which codes are spare."""
    spare = [str(z) for z, share in enumerate(found.get("code_usage") or ()) if share < LIVE_THRESHOLD]
    words = in_words(found["verdict"])
    if not spare or found["verdict"]["state"] != "used":
        return words
    left = f"latent.num_latents={len(found['code_usage']) - len(spare)}"
    return f"{words}\nspare codes: z {', '.join(spare)} (mean posterior below {LIVE_THRESHOLD}); {left} would do"


def _short(text: str) -> str:
    return text if len(text) <= MAX_LETTERS else text[:MAX_LETTERS] + " .."
