"""`zlora name`: each code's share, rows and words, and the name that it is given."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from toolkit import build
from toolkit.build.probing import longest
from toolkit.commands.export import MAX_FOLDERS
from toolkit.commands.export_readme import titled
from toolkit.config import RunConfig
from toolkit.errors import ConfigError
from toolkit.evaluation.tables import encode_split
from toolkit.metrics.words import distinguishing_words
from toolkit.runtime.digest import adapter_digest
from toolkit.runtime.files import write_bytes, write_json
from toolkit.runtime.run_folder import CODES, code_names

NUM_WORDS, NUM_ROWS, MAX_ROWS = 6, 2, 1000
MAX_LETTERS = 72  # of a prompt or a response on the console


def name_codes(config: RunConfig, given: Sequence[str] = ()) -> dict[str, Any]:
    """Describe the codes of a trained run, write run_dir/codes.json, and put names into the READMEs of exports.

    The posterior reads the validation rows, at most MAX_ROWS of them. Names that this adapter's codes have are kept.

    Args:
        given: names as in "0=letter"; "0=" takes a name away.
    Returns:
        The content of codes.json: `adapter`, `num_rows` and `codes`, each with `z`, `name`, `share` (mean posterior),
        `words` (TF-IDF, most distinguishing first) and `rows` (prompt, response and posterior of its surest rows).
    Raises:
        ConfigError: a z without codes, or with more than MAX_FOLDERS; a name that names no code.
        ArtefactError: no trained adapter.
    """
    count = config.latent.num_values
    if not 0 < count <= MAX_FOLDERS:
        got = f"{count or 'no list of'} values of a {config.latent.kind} z"
        raise ConfigError("codes can be named where they can be listed", got=got, expected=f"at most {MAX_FOLDERS}")
    config = build.find_model(config)
    build.require_same_run(config, build.ANSWERING)
    names = code_names(config.run_dir) | _names(given, count)
    tokenizer = build.load_tokenizer(config)
    split = build.load_split(config, config.data.validation, tokenizer)
    rows, examples = split.rows[:MAX_ROWS], split.examples[:MAX_ROWS]
    model = build.load_latent_model(config, longest(examples))
    log_q = encode_split(model, examples, build.collator(tokenizer), config.data.eval_batch_size)[1]
    q_NK = config.latent.log_probs(log_q.double()).exp().numpy()
    texts = [str(tokenizer.decode(list(example.response_ids[:-1]))) for example in examples]
    words = distinguishing_words(texts, q_NK, NUM_WORDS)
    codes = [
        {
            "z": z,
            "name": names.get(z) or None,
            "share": float(q_NK[:, z].mean()),
            "words": words[z],
            "rows": [
                {"prompt": rows[i].prompt, "response": texts[i], "posterior": float(q_NK[i, z])}
                for i in np.argsort(-q_NK[:, z], kind="stable")[:NUM_ROWS].tolist()
                if q_NK[i].argmax() == z
            ],
        }
        for z in range(count)
    ]
    digest = adapter_digest(config.run_dir / build.ADAPTER_FOLDER)
    found = {"adapter": digest, "num_rows": len(rows), "codes": codes}
    write_json(config.run_dir / CODES, found)
    _name_exports(config.run_dir, names, digest or "")
    return found


def _names(given: Sequence[str], count: int) -> dict[int, str]:
    """Names by code from "0=letter"; an empty one takes it away."""
    found: dict[int, str] = {}
    for one in given:
        z, mark, name = one.partition("=")
        if not mark or not z.strip().isdecimal() or int(z) >= count or "\n" in name:
            raise ConfigError("--name: no such code", got=one, expected=f"CODE=NAME with a code from 0 to {count - 1}")
        found[int(z)] = name.strip()
    return found


def _name_exports(run_dir: Path, names: dict[int, str], digest: str) -> None:
    """Titles of the READMEs of exported adapters that are of this adapter."""
    for z in range(MAX_FOLDERS):
        for file in run_dir.glob(f"export*/z{z}/README.md"):
            text = file.read_text(encoding="utf-8")
            if digest in text and titled(text, names.get(z)) != text:
                write_bytes(file, titled(text, names.get(z)).encode())


def lines(found: dict[str, Any]) -> list[str]:
    """Lines for the console: of each code its share, name, words, and the rows that are most its own."""
    shown = []
    for one in found["codes"]:
        shown.append(f"z {one['z']}  share {one['share']:.2f}" + (f"  {one['name']}" if one["name"] else ""))
        shown.append(f"  words: {'  '.join(one['words']) or 'none of its own'}")
        for row in one["rows"]:
            shown += [f"  {_short(row['prompt'])}", f"    {_short(row['response'])}"]
    if not any(one["name"] for one in found["codes"]):
        shown.append(
            "next: zlora name CONFIG --name 0=NAME --name 1=NAME .., then zlora chat CONFIG or zlora serve CONFIG"
        )
    return shown


def _short(text: str) -> str:
    text = text.replace("\n", " / ")
    return text if len(text) <= MAX_LETTERS else text[: MAX_LETTERS - 3] + " .."
