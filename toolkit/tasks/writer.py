"""Train, validation and test files of a task, and `dataset.json` beside them, which describes them."""

import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from toolkit.errors import ArtefactError, DataError
from toolkit.runtime.digest import sha256
from toolkit.runtime.files import jsonl, keep_copy, write_bytes, write_json
from toolkit.tasks.base import Task, draw_rows

FORMAT, FORMAT_VERSION = "zlora-task-data", 1
INFO_NAME = "dataset.json"
SPLITS = ("train", "validation", "test")


def write_dataset(
    task: Task,
    out_dir: str | Path,
    splits: Mapping[str, int],
    seed: int,
    params: Mapping[str, object],
    overwrite: bool = False,
) -> dict[str, Any]:
    """Write `train.jsonl`, `validation.jsonl`, `test.jsonl` and `dataset.json` into `out_dir`.

    No prompt is in two splits. Test and validation take theirs first, each prompt once, so they do not depend on the
    size of train; train takes the rest, and goes round again with freshly drawn strategies when it asks for more. The
    same arguments give the same bytes. Each file appears whole or not at all, `dataset.json` last.

    Args:
        splits: rows per split, at least one of train, validation and test each.
        overwrite: replace files that no task has written, and keep copies of them.
    Returns:
        The content of `dataset.json`.
    Raises:
        ConfigError: on wrong parameters.
        DataError: if the parameters allow too few prompts.
        ArtefactError: if a file that no task has written, or that was changed since, would be overwritten.
    """
    resolved = task.resolve(params)
    prompts = _split_prompts(task, splits, seed, resolved)
    contents: dict[str, bytes] = {}
    info: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "task": task.name,
        "params": resolved,
        "seed": seed,
        "strategies": resolved["strategies"],
        "strategy_entropy_nats": math.log(len(resolved["strategies"])),
        "splits": {},
    }
    for split in SPLITS:
        rng = random.Random(f"{task.name}/{seed}/strategies/{split}")
        prefix = f"{task.name}-{split}"
        rows = draw_rows(task, prompts[split], splits[split], resolved["strategies"], rng, prefix)
        name = f"{split}.jsonl"
        contents[name] = jsonl(rows)
        info["splits"][split] = _describe(name, rows, resolved["strategies"], contents[name])
    foreign = _foreign(Path(out_dir), contents)
    if foreign and not overwrite:
        raise ArtefactError(
            f"{' and '.join(map(str, foreign))} would be overwritten",
            got="another command or hand wrote it, or it was changed since",
            expected="no such file, or one that `zlora task` wrote",
            remedy="point data.train into another folder, or give --overwrite, which keeps a copy",
        )
    for path in foreign:
        keep_copy(path, contents.get(path.name, b""))
    _publish(Path(out_dir), contents, info)
    return info


def read_dataset_info(path: str | Path) -> dict[str, Any] | None:
    """The `dataset.json` that describes a JSONL file, if there is one; a DataError if it is not usable."""
    path = Path(path)
    info_path = path.parent / INFO_NAME
    try:
        info = json.loads(info_path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise DataError(f"cannot read {info_path}: {error}", remedy="write the data set again") from error
    if not isinstance(info, dict) or info.get("format") != FORMAT:
        return None  # somebody else's dataset.json
    if info.get("format_version") != FORMAT_VERSION:
        raise DataError(
            f"{info_path}: field 'format_version' is not supported",
            got=info.get("format_version"),
            expected=FORMAT_VERSION,
            remedy="write the data set again with this version of the toolkit",
        )
    try:
        files = {split["file"] for split in info["splits"].values()}
    except (KeyError, TypeError, AttributeError) as error:
        raise DataError(f"{info_path}: field 'splits' is damaged", remedy="write the data set again") from error
    return info if path.name in files else None


def _split_prompts(task: Task, splits: Mapping[str, int], seed: int, params: Mapping[str, Any]) -> dict[str, list[str]]:
    stream: Iterator[str] = task.prompts(seed, **params)
    prompts = {split: list(islice(stream, splits[split])) for split in ("test", "validation", "train")}
    if not prompts["train"]:  # they run out there first, if at all
        held_out = splits["test"] + splits["validation"]
        raise DataError(
            f"the {task.name} task has too few prompts for these splits",
            got=f"{len(prompts['test']) + len(prompts['validation'])} distinct prompts with {dict(params)}",
            expected=f"{held_out} for test and validation, and at least 1 for train",
            remedy="ask for fewer test and validation rows, or for longer problems",
        )
    return prompts


def _describe(name: str, rows: list[dict[str, Any]], strategies: list[str], content: bytes) -> dict[str, Any]:
    drawn = Counter(row["strategy"] for row in rows)
    shares = [num / len(rows) for num in drawn.values()]
    return {
        "file": name,
        "num_rows": len(rows),
        "num_prompts": len({row["messages"][0]["content"] if "messages" in row else row["prompt"] for row in rows}),
        "strategy_counts": {strategy: drawn[strategy] for strategy in strategies},
        "strategy_entropy_nats": math.fsum(share * math.log(1 / share) for share in shares),
        "sha256": sha256([content]),
    }


def _foreign(out_dir: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Files in the way that were not written by a task as they are, nor would be by this one."""
    try:
        before = json.loads((out_dir / INFO_NAME).read_bytes())
    except (OSError, ValueError):
        before = None
    ours = before if isinstance(before, dict) and before.get("format") == FORMAT else None
    written = {split.get("sha256") for split in ours.get("splits", {}).values()} if ours else set()
    present = [out_dir / name for name in contents if (out_dir / name).is_file()]
    found = [path for path in present if sha256([path.read_bytes()]) not in written | {sha256([contents[path.name]])}]
    return [*found, *([out_dir / INFO_NAME] if (out_dir / INFO_NAME).is_file() and not ours else [])]


def _publish(out_dir: Path, contents: Mapping[str, bytes], info: Mapping[str, Any]) -> None:
    """Put all files in place; while the data files change there is no dataset.json to describe a mixture."""
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        (out_dir / INFO_NAME).unlink(missing_ok=True)
        for name, content in contents.items():
            write_bytes(out_dir / name, content)
        write_json(out_dir / INFO_NAME, info)
    except OSError as error:
        raise DataError(f"cannot write the data set to {out_dir}: {error}", remedy="choose another folder") from error
