"""From 300 rows and a model to answers under every code, in commands as they are typed: docs/from_nothing.md.

`ZLORA_WRITE_PAGES=1 pytest -m slow tests/test_from_nothing.py` writes the page anew.
"""

import json
import os
import random
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from processes import VARIABLES
from transformers import LlamaConfig, LlamaForCausalLM, set_seed

from toolkit.data import build_char_tokenizer
from toolkit.tasks import get_task
from toolkit.tasks.base import draw_rows

PAGE = Path(__file__).parents[1] / "docs" / "from_nothing.md"
QUESTION = "How do I clean a kettle?"
COMMANDS = (
    "zlora init rows.jsonl model --out mine",
    "zlora run mine/run.yaml latent.num_latents=3",
    f'zlora generate mine/run.yaml latent.num_latents=3 --prompt "{QUESTION}" --z all',
    "zlora name mine/run.yaml latent.num_latents=3",
)
SHOWN = re.compile(r"(== |c_base |no collapse|warning|start: |step |z is |wrote |mine/|  (mean|surprise)/)")
TASK = get_task("styles")


def make_model(folder: Path, texts: list[str]) -> None:
    """A small model of single characters that has read the texts for some seconds."""
    tokenizer = build_char_tokenizer("".join(sorted(set("".join(texts)))))
    set_seed(0)
    names = ("bos_token_id", "eos_token_id", "pad_token_id")
    sizes = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4}
    special = {name: getattr(tokenizer, name) for name in names}
    config = LlamaConfig(vocab_size=len(tokenizer), max_position_embeddings=256, **sizes, **special)
    model = LlamaForCausalLM(config)
    ids = [tokenizer(text + tokenizer.eos_token)["input_ids"] for text in texts]
    optimizer, generator = torch.optim.AdamW(model.parameters(), lr=4e-3), torch.Generator().manual_seed(0)
    for _ in range(300):
        chosen = [torch.tensor(ids[i]) for i in torch.randint(len(ids), (24,), generator=generator).tolist()]
        batch = torch.nn.utils.rnn.pad_sequence(chosen, batch_first=True, padding_value=-100)
        mask = batch != -100
        model(input_ids=batch.clamp_min(0), attention_mask=mask.long(), labels=batch).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


@pytest.fixture(scope="module")
def transcript(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The folder, and what each command printed."""
    root = tmp_path_factory.mktemp("nothing")
    prompts = [QUESTION, *(prompt for prompt in TASK.prompts(0) if prompt != QUESTION)][:300]
    rows = draw_rows(TASK, prompts, 300, list(TASK.strategies), random.Random(0), "how-to")
    turns = [row["messages"] for row in rows]
    (root / "rows.jsonl").write_text("".join(json.dumps({"messages": one}) + "\n" for one in turns))
    make_model(root / "model", [one[0]["content"] + one[1]["content"] for one in turns])
    printed = []
    for command in COMMANDS:
        words = [sys.executable, "-m", "toolkit", *shlex.split(command)[1:]]
        env = {**os.environ, **VARIABLES, "COLUMNS": "80"}
        done = subprocess.run(words, cwd=root, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        printed.append(done.stdout)
    return root, printed


def page(root: Path, printed: list[str]) -> str:
    """docs/from_nothing.md."""
    yaml = (root / "mine" / "run.yaml").read_text()
    ran = "\n".join(line for line in printed[1].splitlines() if SHOWN.match(line))
    blocks = [printed[0].strip(), ran, *(text.strip() for text in printed[2:])]
    shown = [f"```console\n$ {command}\n{text}\n```\n" for command, text in zip(COMMANDS, blocks, strict=True)]
    return "\n".join([INTRODUCTION, shown[0], f"The config it wrote:\n\n```yaml\n{yaml}```\n", *shown[1:]])


INTRODUCTION = f"""# From nothing to answers under every code

`rows.jsonl` holds 300 conversations, each a short how-to question with an answer in one of three styles; no row says
which. `model` is a small model of single characters that has read such rows for some seconds, so this takes a minute or
two on a CPU. {len(COMMANDS)} commands, and nothing is written by hand. Of the second one's output the lines that matter
are shown. The page is made by a test.
"""


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_four_commands_lead_from_rows_to_answers_in_every_style(transcript: tuple[Path, list[str]]) -> None:
    root, printed = transcript
    settings = [line for line in (root / "mine" / "run.yaml").read_text().splitlines() if not line.startswith("#")]
    assert len(COMMANDS) <= 5 and len(settings) <= 15
    assert "z is used: knowing it gains" in printed[1] and "report.html" in printed[1]
    answers = re.split(rf"{re.escape(QUESTION)}  z \d.*\n", printed[2].strip())[1:]
    assert {style for text in answers for style in TASK.classify(QUESTION, text).strategies} == set(TASK.strategies)
    assert re.findall(r"^z (\d)  share", printed[3], re.MULTILINE) == ["0", "1", "2"]
    if os.environ.get("ZLORA_WRITE_PAGES"):
        PAGE.write_text(page(root, printed), encoding="utf-8")
    commands = re.findall(r"^\$ (.*)", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert commands == list(COMMANDS), "write the page anew"
