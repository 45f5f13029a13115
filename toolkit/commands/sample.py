"""`zlora sample`: training and validation data drawn from the frozen model, for a file of prompts."""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transformers import PreTrainedTokenizerBase

from toolkit import build
from toolkit.baseline import weights_fingerprint
from toolkit.build.sharding import loading_shares, share_out, sharing_config
from toolkit.config import RunConfig
from toolkit.data import Prompt, encode_prompts, end_token_id, pad_token_id, read_prompts
from toolkit.data.fingerprint import template_fingerprint, tokenizer_fingerprint
from toolkit.errors import ConfigError, DataError
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import from_main, gather_objects, is_main, processes, rank, world_size
from toolkit.runtime.lock import only_writer
from toolkit.runtime.progress import no_progress, progress_bar
from toolkit.sampling.engine import Draw, Engine, SamplingParameters
from toolkit.sampling.generation import TransformersEngine
from toolkit.sampling.outputs import OutputFiles
from toolkit.sampling.responses import ResponseReader, file_contents
from toolkit.sampling.shards import DrawStore
from toolkit.sampling.vllm_engine import VllmEngine, require_vllm
from toolkit.training.draws import draw_seed

SHARD_SIZE = 32  # prompts that a process is dealt at once; other sizes give other draws


@dataclass(frozen=True, slots=True)
class Plan:
    """The prompts, their tokens, the prompts held out for validation, and the parameters of every draw."""

    prompts: list[Prompt]
    prompt_ids: list[tuple[int, ...]]
    held_out: frozenset[int]
    parameters: SamplingParameters

    @property
    def splits(self) -> dict[str, list[int]]:
        """The indices of the prompts of each file; no validation file without held-out prompts."""
        every = range(len(self.prompts))
        splits = {"train": [i for i in every if i not in self.held_out], "validation": sorted(self.held_out)}
        return {name: indices for name, indices in splits.items() if indices}


def sample(config: RunConfig, overwrite: bool = False) -> dict[str, Any]:
    """Draw responses for every prompt, in all processes, and write data.train and data.validation.

    The files depend on the config, the prompts and the model only: not on the number of processes, nor on how often
    the command was stopped and started again. The main process returns what it drew and how fast, the others {}.

    Raises:
        ConfigError, DataError, ArtefactError: before the model is loaded; DataError at the end if a split has no rows.
    """
    _check_settings(config)
    shares = sharing_config(config)
    with processes(config.train.timeout_s, deepspeed=shares is not None), only_writer(config.data.train, is_main()):
        config = build.find_model(config)
        tokenizer = build.load_tokenizer(config)
        plan = make_plan(config, tokenizer)
        # A token takes about four bytes of text; shards and files hold it once each.
        num_tokens = len(plan.prompts) * config.sample.num_per_prompt * config.data.max_new_tokens
        build.check_room(config.data.train, 2**20 + 8 * num_tokens, "data.train")
        key, root = _draws_key(config, tokenizer, plan), Path(f"{config.data.train}.parts")
        folder = DrawStore(root, key, len(plan.prompts), SHARD_SIZE)
        outputs = _outputs(config, plan, folder.key)
        manifest, drawn = outputs.finished(overwrite), {}
        if manifest is None:
            drawn = _draw_shards(config, tokenizer, plan, folder, shares)
        if is_main() and manifest is None:
            manifest = outputs.publish(*_contents(config, tokenizer, plan, folder.read()))
        if is_main():
            folder.remove()  # also what a kill between the last file and this line has left
    return _summary(config, manifest, drawn, folder) if manifest is not None and is_main() else {}


def make_plan(config: RunConfig, tokenizer: PreTrainedTokenizerBase) -> Plan:
    """Read the prompts, checked against template, lengths and the share held out (ConfigError, DataError)."""
    section, data = config.sample, config.data
    prompts = read_prompts(section.prompts)
    ids = encode_prompts(prompts, tokenizer, data.template)
    longest = max(range(len(ids)), key=lambda i: len(ids[i]))
    needed = len(ids[longest]) + data.max_new_tokens
    if data.overlong == "error" and needed > data.max_length:
        raise ConfigError(
            "the longest prompt and a response of data.max_new_tokens would not fit data.max_length",
            got=f"{len(ids[longest])} at {prompts[longest].source}, and {needed - len(ids[longest])} of a response",
            expected=f"at most {data.max_length} together",
            remedy=f"set data.max_length to {needed}, lower data.max_new_tokens, or choose data.overlong: drop",
        )
    num = len(prompts)
    num_held_out = max(1, round(section.validation_share * num)) if section.validation_share > 0 else 0
    if num_held_out >= num:
        raise DataError(
            f"{section.prompts} has too few prompts to hold some out",
            got=f"{num} prompt(s), of which sample.validation_share {section.validation_share} takes {num_held_out}",
            expected="at least one prompt for data.train as well",
            remedy="add prompts, or lower sample.validation_share (0: no data.validation is written)",
        )
    held_out = random.Random(f"sample/{config.seed}/held out").sample(range(num), num_held_out)
    parameters = SamplingParameters(section.temperature, data.max_new_tokens, end_token_id(tokenizer, data.template))
    return Plan(prompts, ids, frozenset(held_out), parameters)


def _check_settings(config: RunConfig) -> None:
    """Refuse settings that neither model nor data can mend."""
    named = {"sample.prompts": config.sample.prompts, "data.train": config.data.train}
    if config.sample.validation_share > 0:
        named["data.validation"] = config.data.validation
    paths = [path.resolve() for path in named.values()]
    if len(set(paths)) < len(paths):
        raise ConfigError(
            f"{', '.join(named)} must be different files", got=", ".join(f"{k}: {v}" for k, v in named.items())
        )
    for key, path in named.items():
        if key != "sample.prompts":
            build.check_file(path, key)
    if config.sample.engine == "vllm":
        require_vllm()
        if world_size() > 1:
            raise ConfigError(
                "sample.engine: vllm runs in one process",
                got=f"{world_size()} processes",
                remedy="start it without a launcher, or set sample.engine: transformers",
            )


def _draws_key(config: RunConfig, tokenizer: PreTrainedTokenizerBase, plan: Plan) -> str:
    """A hex digest of all that decides the draws; collective, the main process alone reads the weights."""
    section = config.sample
    weights = from_main(lambda: weights_fingerprint(config.model.folder))
    return json_sha256(
        {
            "weights": weights,
            "dtype": ", ".join(filter(None, (config.model.dtype, config.model.quantization))),
            "tokenizer": tokenizer_fingerprint(tokenizer),
            "template": template_fingerprint(tokenizer, config.data.template),
            "prompts": [
                [p.id, p.turns, bool(p.messages), ids] for p, ids in zip(plan.prompts, plan.prompt_ids, strict=True)
            ],
            "sample": section.model_dump(mode="json", exclude={"prompts", "validation_share"}),
            "max_new_tokens": config.data.max_new_tokens,
            "shard_size": SHARD_SIZE,
            "batch_size": config.data.eval_batch_size,
            "seed": config.seed,
        }
    )


def _outputs(config: RunConfig, plan: Plan, draws_key: str) -> OutputFiles:
    data, section = config.data, config.sample
    rules = [section.validation_share, data.max_length, data.overlong]
    paths = {name: getattr(data, name) for name in plan.splits}
    return OutputFiles(paths, Path(f"{data.train}.sample.json"), json_sha256([draws_key, *rules]))


def _draw_shards(
    config: RunConfig, tokenizer: PreTrainedTokenizerBase, plan: Plan, folder: DrawStore, shares: dict[str, Any] | None
) -> dict[str, Any]:
    """Draw the missing shards; returns their number, the tokens of all processes and the time of this one."""
    started = time.monotonic()
    # Asked once: the main process may have written its first shard before another looks.
    missing = from_main(folder.unfinished)
    dealt = _dealt(missing, shares is not None)
    num_tokens = 0
    if dealt:
        engine = _engine(config, tokenizer, plan, shares)
        total = sum(len(folder.shards[i]) for i, own in dealt if own) * config.sample.num_per_prompt
        with progress_bar("sampling", total) as progress:
            for index, own in dealt:
                prompts, seed = [plan.prompt_ids[i] for i in folder.shards[index]], draw_seed(config.seed, index)
                draws = engine.draw(prompts, config.sample.num_per_prompt, seed, progress if own else no_progress)
                if own:
                    folder.write(index, draws)
                    num_tokens += sum(draw.num_tokens for of_prompt in draws for draw in of_prompt)
    # A process that is done waits here, for about a shard's time, as shards are dealt in turn.
    num_tokens = sum(gather_objects(num_tokens))
    return {"shards": len(missing), "num_tokens": num_tokens, "seconds": time.monotonic() - started}


def _dealt(missing: Sequence[int], together: bool) -> list[tuple[int, bool]]:
    """The shards of this process, and whether they are its own; `together` all processes have equally many."""
    dealt = [(index, True) for index in missing[rank() :: world_size()]]
    most = -(-len(missing) // world_size())
    return dealt + [(missing[0], False)] * (most - len(dealt)) if together else dealt


def _engine(config: RunConfig, tokenizer: PreTrainedTokenizerBase, plan: Plan, shares: dict[str, Any] | None) -> Engine:
    section = config.sample
    if section.engine == "vllm":
        longest = max(map(len, plan.prompt_ids)) + config.data.max_new_tokens
        return VllmEngine(config.model.folder, plan.parameters, config.model.dtype, longest, config.seed)
    with loading_shares(shares):
        model = build.load_frozen_model(config)
        if shares is None:
            model = build.to_device(model)
        else:
            share_out(model, shares)
    return TransformersEngine(model, plan.parameters, pad_token_id(tokenizer), config.data.eval_batch_size)


def _contents(
    config: RunConfig, tokenizer: PreTrainedTokenizerBase, plan: Plan, draws: Sequence[Sequence[Draw]]
) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The files' contents, and the counts and settings of the manifest."""
    data = config.data
    limit = data.max_length if data.overlong == "error" else None
    reader = ResponseReader(tokenizer, data.template, limit)
    outcomes = [reader.read(*given) for given in zip(plan.prompts, plan.prompt_ids, draws, strict=True)]
    contents, counts = file_contents(outcomes, plan.splits)
    settings = {"seed": config.seed, "model": str(config.model.path), "template": data.template}
    settings |= {"max_new_tokens": data.max_new_tokens} | config.sample.model_dump(mode="json")
    return contents, counts | {"settings": settings}


def _summary(config: RunConfig, manifest: dict[str, Any], drawn: dict[str, Any], folder: DrawStore) -> dict[str, Any]:
    counted = ("splits", "draws", "dropped", "mean_response_tokens", "retokenised")
    summary = {name: manifest[name] for name in counted}
    for name, counts in summary["splits"].items():
        counts["path"] = str(getattr(config.data, name))
    summary["shards_drawn"] = drawn.get("shards", 0)
    if drawn:
        summary |= {"seconds": drawn["seconds"], "tokens_per_second": drawn["num_tokens"] / drawn["seconds"]}
    if folder.others():
        summary["shards_of_other_settings"] = [str(path) for path in folder.others()]
    return summary
