"""`zlora chat`: a conversation with a trained run on stdin and stdout."""

from collections.abc import Iterable, Iterator
from typing import Any

from toolkit.commands.generate import ALL, ROUTER, Answers, chosen_codes, title
from toolkit.data.prompts import Prompt
from toolkit.errors import ConfigError, DataError
from toolkit.runtime.run_folder import code_names

HELP = "/z N: answer under code N   /router: z from the router   /all: under every code   /new: forget   /quit"


def conversation(answers: Answers, lines: Iterable[str], temperature: float = 0.0) -> Iterator[str]:
    """What to print for each line of a user, until /quit or the end.

    Under `template: chat` the model sees the turns before, and of answers under every code that of the likeliest one.
    Under `template: plain` each line is a prompt of its own.

    Raises:
        ArtefactError, ConfigError: see Answers; a line that cannot be answered is answered with the reason.
    """
    config = answers.config
    z, turns, names = ROUTER, [], code_names(config.run_dir)
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        try:
            if text == "/quit":
                return
            if text == "/new":
                turns = []
                yield "(a new conversation)"
            elif text.startswith("/"):
                z = _mode(answers, text)
                yield f"(z: {z})"
            elif text:
                turn = {"role": "user", "content": text}
                given = (*turns, turn) if config.data.template == "chat" else ()
                found = answers([Prompt(str(number), given, text, f"line {number}")], z, temperature)
                yield from (f"[{title(one, names)}]\n{one['response']}" for one in found)
                turns += [turn, {"role": "assistant", "content": _likeliest(found)["response"]}]
        except (ConfigError, DataError) as error:
            yield str(error)


def _mode(answers: Answers, command: str) -> str:
    """The z that a command asks for; a ConfigError lists the commands."""
    word, _, code = command[1:].partition(" ")
    if word not in ("z", ROUTER, ALL) or (word == "z") != bool(code.strip()):
        raise ConfigError("no such command", got=command, expected=HELP)
    z = code.strip() if word == "z" else word
    chosen_codes(answers.config, z)
    return z


def _likeliest(found: list[dict[str, Any]]) -> dict[str, Any]:
    return max(found, key=lambda one: one.get("router_prob", 0.0))
