"""Commands in README and docs/ are commands: they parse, and their overrides make a config."""

import re
import shlex
from pathlib import Path

import pytest
import typer

from toolkit.cli import app
from toolkit.config import load_config

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs" / "howto").glob("*.md"))]
VERBS = typer.main.get_command(app).commands  # pyright: ignore
LAUNCHERS = re.compile(r"(launch/\S+\.(sh|sbatch))$")


def commands(text: str) -> list[list[str]]:
    """The zlora commands of a page's bash blocks, each from its verb on, also behind a launcher."""
    found = []
    for block in re.findall(r"```bash\n(.*?)```", text, re.DOTALL):
        for line in block.replace("\\\n", " ").splitlines():
            words = shlex.split(line, comments=True)
            while words:
                end = words.index("&&") if "&&" in words else len(words)
                part, words = words[:end], words[end + 1 :]
                starts = [i for i, word in enumerate(part) if word == "zlora" or LAUNCHERS.search(word)]
                # Of launchers one that names no verb has one of its own.
                if starts and len(part) > starts[-1] + 1 and part[0] not in ("pip", "bash", "source"):
                    found.append(part[starts[-1] + 1 :])
    return found


GIVEN = [(page.relative_to(ROOT).as_posix(), one) for page in PAGES for one in commands(page.read_text("utf-8"))]


def test_the_pages_hold_commands_of_most_verbs() -> None:
    assert len(GIVEN) > 50 and len({one[0] for _, one in GIVEN} & VERBS.keys()) > 14


@pytest.mark.parametrize(("page", "command"), GIVEN, ids=[f"{page}: {' '.join(one)}" for page, one in GIVEN])
def test_a_command_in_the_docs_parses_and_its_overrides_are_settings(page: str, command: list[str]) -> None:
    verb, *args = command
    context = VERBS[verb].make_context(verb, args)
    load_config("defaults", [one for one in context.params.get("overrides") or [] if "=" in one])
    assert not [one for one in context.params.get("overrides") or [] if "=" not in one and not one.startswith("[")]
