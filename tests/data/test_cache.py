"""Tokens that are kept on disk: those of a file read at once, made once, with the same counts and complaints."""

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import pytest
from processes import invoke, succeed

from toolkit.build.data import overlap
from toolkit.data import (
    Policy,
    StoredExamples,
    blocks,
    cache,
    data_fingerprint,
    find_source,
    keys,
    largest_tokens,
    lengths,
    num_tokens_equal,
    read_rows,
    tokenise,
)
from toolkit.data.blocks import TokeniseBlock
from toolkit.data.cache import cache_root, stored_split
from toolkit.errors import DataError
from toolkit.training.starts import LOG

ROWS = [
    {"prompt": f"{i} and " + "x" * (i % 23), "response": f"is {i * i}", "strategy": "ab"[i % 2], "note": i}
    for i in range(300)
]
ROWS[7]["response"] = "<s>"  # the text of a special token
PLAIN = Policy("plain", 64)


@pytest.fixture(autouse=True)
def _small_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "hf"))
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "hf")
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 2000)
    monkeypatch.setattr(blocks, "BLOCK_ROWS", 64)


def stored(path: Path, tokenizer: Any, policy: Policy = PLAIN, num_proc: int | None = 1) -> Any:
    return stored_split(find_source(path), tokenizer, policy, {}, num_proc)


def at_once(path: Path, tokenizer: Any, policy: Policy = PLAIN) -> Any:
    return tokenise(read_rows(path), tokenizer, **asdict(policy))


@pytest.mark.parametrize("policy", [PLAIN, Policy("plain", 25, "drop"), Policy("plain", 18, "truncate_prompt")])
@pytest.mark.parametrize("form", ["lines", "array", "parquet"])
def test_a_stored_split_is_that_of_a_file_read_at_once(
    write_jsonl: Any, char_tokenizer: Any, policy: Policy, form: str
) -> None:
    path = write_jsonl(*ROWS) if form != "array" else write_jsonl(json.dumps(ROWS))
    if form == "parquet":
        datasets.Dataset.from_list(ROWS).to_parquet(path)
    found, expected = stored(path, char_tokenizer, policy), at_once(path, char_tokenizer, policy)
    assert isinstance(found.examples, StoredExamples) and len(found.examples) == len(expected.examples)
    assert list(found.examples) == list(expected.examples) == [found.examples[i] for i in range(len(found.examples))]
    assert found.examples[3:9:2] == expected.examples[3:9:2] and found.examples[-1] == expected.examples[-1]
    assert found.strategies == expected.strategies
    assert [(r.source, r.prompt) for r in found.rows] == [(r.source, r.prompt) for r in expected.rows]
    for count in ("num_read", "num_truncated", "dropped", "left_out", "num_special"):
        assert getattr(found, count) == getattr(expected, count), count
    for measure in (lengths, keys):
        for one, other in zip(measure(found.examples), measure(expected.examples), strict=True):
            np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(largest_tokens(found.examples), largest_tokens(expected.examples))
    assert num_tokens_equal(found.examples, 4) == num_tokens_equal(expected.examples, 4) > 0
    assert overlap(found, expected) == {"rows": len(found.examples), "prompts": 0}


def test_two_processes_make_the_same_split_as_one(write_jsonl: Any, chat_tokenizer: Any, tmp_path: Path) -> None:
    path, found = write_jsonl(*ROWS), []
    for num_proc in (1, 2):
        split = stored(path, chat_tokenizer, Policy("chat", 128), num_proc)
        found.append((list(split.examples), split.strategies, data_fingerprint(split.examples)))
        assert len(list(split.cache.glob("*.arrow"))) == num_proc
        (tmp_path / "hf/zlora" / split.cache.name / "split.json").unlink()
    assert found[0] == found[1]


def test_tokens_are_made_once_and_anew_for_other_rows_tokenizers_and_policies(
    write_jsonl: Any, char_tokenizer: Any, chat_tokenizer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, made = write_jsonl(*ROWS), []
    block = TokeniseBlock.__call__
    monkeypatch.setattr(TokeniseBlock, "__call__", lambda self, batch: made.append(self.path) or block(self, batch))

    def makes(path: Path, tokenizer: Any = char_tokenizer, policy: Policy = PLAIN) -> bool:
        made.clear()
        stored(path, tokenizer, policy)
        return bool(made)

    copy = path.with_name("copy.jsonl")
    copy.write_bytes(path.read_bytes())
    assert makes(path) and not makes(path)
    assert not makes(copy) and stored(copy, char_tokenizer).rows[0].source == f"{copy}:1"
    assert makes(path, chat_tokenizer) and makes(path, policy=Policy("plain", 65))
    before = data_fingerprint(stored(path, char_tokenizer).examples)
    write_jsonl(*ROWS[:-1], {**ROWS[-1], "response": "another"})
    assert makes(path) and data_fingerprint(stored(path, char_tokenizer).examples) != before


GOOD = {"prompt": "abab", "response": "ab"}
BAD: list[tuple[Any, Policy]] = [
    ({100: {"prompt": "p"}, 350: {"prompt": 3, "response": "r"}}, PLAIN),
    ({i: {"prompt": "p", "response": ""} for i in range(90, 110)}, PLAIN),
    ({100: "{not json"}, PLAIN),
    ({20: {**GOOD, "id": "a"}, 380: {**GOOD, "id": "a"}}, PLAIN),
    ({20: {**GOOD, "id": "a"}, 21: {**GOOD, "id": "a"}}, PLAIN),
    ({300: {"prompt": "p", "response": "<eos>"}}, PLAIN),
    ({30: {"prompt": "", "response": "ab"}, 200: {"prompt": "", "response": "ab"}}, PLAIN),
    ({i: {"prompt": "a" * 90, "response": "ab"} for i in range(3, 400, 50)}, PLAIN),
    ({200: {"prompt": "a" * 190, "response": "ab"}}, Policy("chat", 150, "truncate_prompt")),
    ({}, Policy("plain", 2, "drop")),
]


def test_tokens_that_another_node_has_finished_meanwhile_are_left_alone(
    write_jsonl: Any, char_tokenizer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may read them already; a lock that ends at a node has kept neither from the work."""
    path, real = write_jsonl(*ROWS), cache._finish
    inodes: list[int] = []

    def late(scratch: Path, *args: Any) -> None:
        real(scratch, *args)
        (folder,) = [root for root in made if root.parent == scratch.parent]
        shutil.copytree(scratch, folder)
        inodes.append(folder.stat().st_ino)

    made: list[Path] = []
    whole = cache._make
    monkeypatch.setattr(cache, "_make", lambda folder, *args: made.append(folder) or whole(folder, *args))
    monkeypatch.setattr(cache, "_finish", late)
    assert len(stored(path, char_tokenizer).examples) > 0
    assert made[0].stat().st_ino == inodes[0] and not list(made[0].parent.glob(".unfinished*"))


@pytest.mark.parametrize(("changes", "policy"), BAD)
def test_the_complaints_about_a_large_file_are_those_about_a_small_one(
    write_jsonl: Any, merging_tokenizer: Any, chat_tokenizer: Any, changes: dict[int, Any], policy: Policy
) -> None:
    path = write_jsonl(*[changes.get(i, GOOD) for i in range(400)])
    tokenizer = chat_tokenizer if policy.template == "chat" else merging_tokenizer
    said = []
    for read in (at_once, stored):
        with pytest.raises(DataError) as caught:
            read(path, tokenizer, policy)
        said.append(str(caught.value))
    assert said[1] == said[0]
    assert not [one for one in cache_root().iterdir() if one.is_dir()], "nothing is left of a split that is not whole"


def test_bytes_of_a_large_file_that_are_not_text_are_named(tmp_path: Path, char_tokenizer: Any) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"prompt": "p", "response": "r"}\n' * 150 + b'{"prompt": "\xe9", "response": "r"}\n')
    with pytest.raises(DataError, match=r"rows.jsonl:151 is not UTF-8[\s\S]*byte 0xe9 at offset 12 of the line"):
        stored(path, char_tokenizer)


def test_inspect_shows_where_tokens_are_kept_and_how_to_clear_them(
    tiny: Any, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    args = ["inspect", str(tiny.config), "--num", "1"]
    plain = invoke(args).stdout
    monkeypatch.setattr("toolkit.build.data.LARGE", 0)
    found = invoke(args).stdout
    (folder,) = [one for one in cache_root().iterdir() if (one / "split.json").is_file()]
    assert f"tokens: {folder}" in found and f"rm -r {folder}" in found and "tokens:" not in plain
    assert found.startswith(plain.rstrip())


def test_training_on_stored_tokens_is_training_on_the_file(tiny: Any, tmp_path: Path) -> None:
    logs = []
    for module in ("toolkit", "stored_splits"):
        run, args = tmp_path / module, [str(tiny.config)]
        if module != "toolkit":  # c_base of the same rows under their other fingerprint
            args.append(f"baseline.path={run}.json")
            succeed(["baseline", *args], 2, module, HF_DATASETS_CACHE=str(tmp_path / "hf"))
        succeed(["train", *args, f"run_dir={run}", "train.steps=3"], 2, module, HF_DATASETS_CACHE=str(tmp_path / "hf"))
        logs.append([json.loads(line) for line in (run / LOG).read_text().splitlines()])
    kept = ("loss", "rho", "grad_norm", "eval_rho")
    numbers = [[{key: line[key] for key in kept if key in line} for line in log] for log in logs]
    assert numbers[0] == [pytest.approx(line, rel=1e-6) for line in numbers[1]] and len(numbers[0]) > 3
    assert len([f for f in (tmp_path / "hf/zlora").iterdir() if f.is_dir()]) == 2, "one for each split, for both verbs"


def test_verbs_are_imported_without_the_library_of_large_data() -> None:
    succeed(["schema"], module="stored_splits")  # which looks for it
