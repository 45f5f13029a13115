"""Tokens of large splits, made once and kept on disk, memory-mapped by all processes and verbs.

A file is cut into blocks of rows. `datasets` maps them in several processes, each block by the code that reads and
tokenises a small file; what it counts and finds wrong is written beside the tokens and put together at the end.
"""

import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from filelock import FileLock
from huggingface_hub.constants import HF_HOME
from transformers import PreTrainedTokenizerBase

from toolkit.data.blocks import Block, Enough, TokeniseBlock, find_blocks, ids_of, report_path, rows_of
from toolkit.data.examples import ROW_FORMS
from toolkit.data.files import short
from toolkit.data.fingerprint import template_fingerprint, tokenizer_fingerprint
from toolkit.data.problems import RowsError, raise_problems
from toolkit.data.sources import Source
from toolkit.data.stored import StoredExamples, StoredOrigins
from toolkit.data.tokenise import Policy, TokenisedSplit, refuse_empty, refuse_overlong
from toolkit.errors import DataError
from toolkit.runtime.digest import file_sha256, json_sha256
from toolkit.runtime.files import read_object, write_json

INFO = "split.json"
_FORMAT = 1
_MOST_PROCESSES = 16  # without data.num_proc
# Rows whose values of a column lie together in the file: who reads a column of all rows maps 64 KiB around each piece.
_ROWS_TOGETHER = 2**16


def cache_root() -> Path:
    """The folder of all caches, in that of `datasets`: HF_DATASETS_CACHE, else HF_HOME/datasets."""
    return Path(os.environ.get("HF_DATASETS_CACHE") or f"{HF_HOME}/datasets") / "zlora"


def stored_split(
    source: Source, tokenizer: PreTrainedTokenizerBase, policy: Policy, columns: Mapping[str, str], num_proc: int | None
) -> TokenisedSplit:
    """The split of a source from its cache, which the first process to ask for it makes while the others wait.

    Args:
        columns: see read_rows.
        num_proc: processes that tokenise; None: as many as there are cores, 16 at most.
    Raises:
        ConfigError, DataError: as read_rows and tokenise. Blocks with problems are named in the order of the file.
    """
    root = cache_root()
    root.mkdir(parents=True, exist_ok=True)
    name = json_sha256(str(source.path.absolute()))[:16]
    with FileLock(root / f"{name}.lock"):
        table = _hub_table(source, columns)
        content = table._fingerprint if table is not None else _content(root / f"{name}.json", source.files)
        parts = [_FORMAT, content, dict(columns), asdict(policy), tokenizer_fingerprint(tokenizer)]
        folder = root / json_sha256([*parts, template_fingerprint(tokenizer, policy.template)])[:32]
        if read_object(folder / INFO) is None:
            _make(folder, source, table, tokenizer, policy, columns, num_proc)
    return _open(folder, source.path)


def _hub_table(source: Source, columns: Mapping[str, str]) -> Any:
    """The table of a source without files of its own."""
    if source.files:
        return None
    from toolkit.data.tables import load_table

    return load_table(source, ROW_FORMS, columns)


def _content(memo: Path, files: Sequence[Path]) -> str:
    """sha256 (hex) of the content of files, read once as long as names, sizes and times stay."""
    stats = [[str(file.absolute()), file.stat().st_size, file.stat().st_mtime_ns] for file in files]
    known = read_object(memo) or {}
    if known.get("files") != stats:
        known = {"files": stats, "content": json_sha256([file_sha256(file).hex() for file in files])}
        write_json(memo, known)
    return known["content"]


def _make(
    folder: Path,
    source: Source,
    table: Any,
    tokenizer: PreTrainedTokenizerBase,
    policy: Policy,
    columns: Mapping[str, str],
    num_proc: int | None,
) -> None:
    """Tokenise a source into a folder, which appears whole."""
    import datasets

    if not sys.stderr.isatty():
        datasets.disable_progress_bars()
    table, blocks = find_blocks(source, table, columns)
    scratch = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".unfinished."))
    processes = min(num_proc or min(len(os.sched_getaffinity(0)), _MOST_PROCESSES), len(blocks))
    work = TokeniseBlock(source.path, table, tokenizer, policy, dict(columns), scratch)
    plan = datasets.Dataset.from_list([{"number": i, **block._asdict()} for i, block in enumerate(blocks)])
    try:
        try:
            plan.map(
                work,
                batched=True,
                batch_size=1,
                writer_batch_size=_ROWS_TOGETHER,
                num_proc=processes if processes > 1 else None,
                remove_columns=plan.column_names,
                features=work.features(),
                cache_file_name=str(scratch / "tokens.arrow"),
                new_fingerprint=folder.name,
                desc=f"tokenising {source.path}",
            )
        except Enough:
            pass
        _finish(scratch, source.path, table, policy, columns, blocks)
        scratch.chmod(0o755)  # a temporary folder is its owner's alone
        if read_object(folder / INFO) is not None:  # of another node, which may read it: some locks end at a node
            shutil.rmtree(scratch)
        else:
            shutil.rmtree(folder, ignore_errors=True)
            os.replace(scratch, folder)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _reports(scratch: Path, count: int) -> list[dict[str, Any]]:
    return [found for i in range(count) if (found := read_object(report_path(scratch, i))) is not None]


def _merged_problems(scratch: Path, count: int) -> DataError | None:
    """What is wrong with the rows of all blocks, of the kind that comes first in the file."""
    wrong = [report["wrong"] for report in _reports(scratch, count) if "wrong" in report]
    if not wrong:
        return None
    heading = wrong[0]["heading"]
    if not wrong[0]["problems"]:
        return DataError(heading)
    return RowsError(heading, [one for found in wrong if found["heading"] == heading for one in found["problems"]])


def _finish(
    scratch: Path, path: Path, table: Any, policy: Policy, columns: Mapping[str, str], blocks: Sequence[Block]
) -> None:
    """Put the counts of the blocks together, and refuse what is wrong with them."""
    error = _merged_problems(scratch, len(blocks))
    if error is not None:
        raise error
    reports = _reports(scratch, len(blocks))
    num_read = sum(report["num_read"] for report in reports)
    if not num_read:
        raise DataError(f"{path} holds no rows", expected=f"one JSON object per line with {ROW_FORMS.text}")
    _refuse_repeated_ids(scratch, path, table, columns, blocks)
    longer = [one for report in reports for one in report["longer"]]
    refuse_overlong(longer, sum(report["num_longer"] for report in reports), num_read, policy.max_length)
    counts = {name: sum(report[name] for report in reports) for name in ("num_truncated", "num_special", "num_kept")}
    dropped, left_out = (
        dict(sorted(sum((Counter(report[name]) for report in reports), Counter()).items()))
        for name in ("dropped", "left_out")
    )
    refuse_empty(counts.pop("num_kept"), num_read, dropped, policy.max_length)
    fingerprint = json_sha256([report["digest"] for report in reports])
    for report in scratch.glob("block-*"):
        report.unlink()
    info = {"num_read": num_read, **counts, "dropped": dropped, "left_out": left_out}
    write_json(scratch / INFO, {"file": str(path.absolute()), "fingerprint": fingerprint, "counts": info})


def _refuse_repeated_ids(
    scratch: Path, path: Path, table: Any, columns: Mapping[str, str], blocks: Sequence[Block]
) -> None:
    """A DataError if two rows of the file have one id; within a block that is known already."""
    repeated = ids_of(scratch, len(blocks)).repeated()
    problems: list[str] = []
    for (early, first), (late, second) in repeated:
        rows = [rows_of(path, table, columns, blocks[i]) for i in (early, late)]
        one, other = (next(row for row in part if row.line == n) for part, n in zip(rows, (first, second), strict=True))
        if one.id == other.id:
            problems.append(f"{other.source}: id {short(other.id)} was already used at {one.source}")
    raise_problems(f"{path} has rows that cannot be used:", problems)


def _open(folder: Path, path: Path) -> TokenisedSplit:
    import datasets

    info = json.loads((folder / INFO).read_text())
    files = sorted(folder.glob("tokens*.arrow"))
    table = datasets.concatenate_datasets([datasets.Dataset.from_file(str(file)) for file in files])
    examples = StoredExamples(table, info["fingerprint"])
    return TokenisedSplit(examples, StoredOrigins(table, path), **info["counts"], cache=folder)
