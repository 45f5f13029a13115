"""`zlora generate`: answers of a trained run to any prompts, under z from the router, chosen codes, or all of them."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from rich.text import Text
from torch import Tensor

from toolkit import build
from toolkit.build.sharding import sharing_config
from toolkit.config import RunConfig
from toolkit.data import Example, end_token_id
from toolkit.data.prompts import Prompt, encode_prompts, read_prompts
from toolkit.errors import ConfigError, DataError
from toolkit.evaluation.generation import generate_under, own_generator
from toolkit.evaluation.tables import encode_split
from toolkit.runtime.distributed import from_main, is_main, processes
from toolkit.runtime.files import write_bytes
from toolkit.runtime.run_folder import code_names
from toolkit.zlora.gates import generator_rows

ROUTER, ALL = "router", "all"


class Answers:
    """A trained run that answers prompts; its model is loaded for the first of them. Collective.

    Args:
        system: text of a system turn before every prompt that has none; empty: none.
    Raises:
        ConfigError: settings other than the run's.
        ArtefactError: no trained adapter.
    """

    def __init__(self, config: RunConfig, system: str = "") -> None:
        config = build.find_model(config)
        build.require_same_run(config, build.ANSWERING)
        self.config, self.system, self._model = config, system, None
        self.tokenizer = build.load_tokenizer(config)

    def model(self, num_tokens: int) -> Any:
        """The latent model, probed for that many tokens, or for data.max_length, when it is loaded."""
        if self._model is None:
            data = self.config.data
            self._model = build.load_latent_model(self.config, max(num_tokens, data.max_length) + data.max_new_tokens)
        return self._model

    def __call__(self, prompts: Sequence[Prompt], z: str = ROUTER, temperature: float = 0.0) -> list[dict[str, Any]]:
        """Answers to prompts, as of `answer`."""
        config, tokenizer = self.config, self.tokenizer
        codes = chosen_codes(config, z)
        asked = [prompt.under(self.system) for prompt in prompts]
        encoded = encode_prompts(asked, tokenizer, config.data.template)
        end = end_token_id(tokenizer, config.data.template)
        model = self.model(max(map(len, encoded)))
        examples = [Example(prompt.id, ids, (end,)) for prompt, ids in zip(prompts, encoded, strict=True)]
        _, _, log_p = encode_split(model, examples, build.collator(tokenizer), config.data.eval_batch_size)

        seeds = [f"{config.seed} {prompt.id}" for prompt in prompts]
        codes_DN, names = _choices(config, codes, log_p, [f"{s} {ids}" for s, ids in zip(seeds, encoded, strict=True)])
        columns = generate_under(
            model,
            tokenizer,
            encoded,
            codes_DN,
            end_token_id=end,
            max_new_tokens=config.data.max_new_tokens,
            batch_size=config.data.eval_batch_size,
            temperature=temperature,
            seeds=seeds,
        )
        router = config.latent.log_probs(log_p.double()).exp() if config.latent.num_values else None
        found: list[list[dict[str, Any]]] = [[] for _ in prompts]
        for column in zip(names, columns, strict=True):
            for i, (prompt, code, said) in enumerate(zip(prompts, *column, strict=True)):
                one = {"id": prompt.id, "prompt": prompt.prompt, "z": code, "response": said.text}
                probability = {} if router is None or code is None else {"router_prob": float(router[i, code])}
                found[i].append(one | {"finished": said.finished} | probability)
        return [one for of_prompt in found for one in of_prompt]


def answer(
    config: RunConfig, prompts: Sequence[Prompt], z: str = ROUTER, temperature: float = 0.0, system: str = ""
) -> list[dict[str, Any]]:
    """Answers to prompts, in the order given, several to a prompt under several codes; collective, on every process.

    Each process answers a share of the prompts, with the whole model, or its share of it under ZeRO-3.

    Args:
        z: `router`, one draw from it for each prompt, by the run's seed, the prompt's id and its tokens; `all`; or
            codes as in "0" or "0,2".
        temperature: 0 is greedy; tokens are otherwise drawn from softmax(logits / temperature), by the run's seed and
            the id of the prompt, whichever prompts are beside it.
        system: as of Answers.
    Returns:
        Dicts of id, prompt, z (a code; None for a z that is no code), response, finished (False: it was cut at
        data.max_new_tokens) and, of codes, router_prob.
    Raises:
        ConfigError: a code that does not exist; settings other than the run's.
        DataError: a prompt without tokens, or one that does not fit the template.
        ArtefactError: no trained adapter.
    """
    chosen_codes(config, z)  # a wrong one is refused before anything is loaded
    return Answers(config, system)(prompts, z, temperature)


def chosen_codes(config: RunConfig, z: str) -> list[int] | None:
    """The codes that are named; None for the router; a ConfigError for one that does not exist."""
    count = config.latent.num_values
    if z == ROUTER:
        return None
    if z == ALL and count:
        return list(range(count))
    try:
        codes = [int(part) for part in z.split(",")]
    except ValueError:
        codes = [-1]
    if not all(0 <= code < count for code in codes):
        known = f"`{ROUTER}`, `{ALL}` or codes from 0 to {count - 1}" if count else f"`{ROUTER}`: this z has no codes"
        raise ConfigError("--z: no such value", got=z, expected=known)
    return codes


def _choices(
    config: RunConfig, codes: list[int] | None, log_p: Tensor, seeds: Sequence[str]
) -> tuple[Tensor, list[list[int | None]]]:
    """For each answer to a prompt the z of each prompt, as `generate_under` takes them, and their codes."""
    num = len(seeds)
    if codes is not None:
        return torch.tensor(codes)[:, None].expand(-1, num), [[code] * num for code in codes]
    own = zip(log_p.split(1), seeds, strict=True)  # one generator for all would draw alike for every first prompt
    drawn = torch.cat([config.latent.sample(row, 1, own_generator(f"router {seed}")) for row, seed in own])
    names: list[int | None] = [None] * num
    if drawn.dim() == 2 and config.latent.num_values:
        names = drawn[:, 0].tolist()
    return generator_rows(config.latent, drawn)[None, :, 0], [names]


def given_prompts(texts: Sequence[str], file: Path | None) -> list[Prompt]:
    """Prompts from texts, or those of a JSONL file; a DataError if there are none."""
    if file is not None:
        return read_prompts(file)
    prompts = [Prompt(str(i), (), text, f"prompt {i}") for i, text in enumerate(texts, start=1) if text.strip()]
    if not prompts:
        raise DataError("no prompt is given", expected="--prompt TEXT, --file PROMPTS.jsonl, or lines on stdin")
    return prompts


def answer_lines(
    config: RunConfig,
    texts: Sequence[str],
    file: Path | None,
    z: str,
    temperature: float,
    out: Path | None,
    system: str = "",
) -> Iterator[str | Text]:
    """Lines for the console: prompt, z and response of each answer, or the file that they were written to.

    Without texts and file each line of stdin is a prompt. Collective; lines on the main process only. Errors as of
    `answer` and `given_prompts`.
    """
    with processes(config.train.timeout_s, deepspeed=sharing_config(config) is not None):
        given = texts or ([] if file else from_main(lambda: [line.rstrip("\n") for line in sys.stdin]))
        answers = answer(config, given_prompts(given, file), z, temperature, system)
    if not is_main():
        return
    if out is not None:
        write_bytes(out, "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in answers).encode())
        yield Text(str(out))
        return
    names = code_names(config.run_dir)
    for one in answers:
        yield Text.assemble((one["prompt"], "bold"), f"  {title(one, names)}")
        yield Text(one["response"])


def title(one: Mapping[str, Any], names: Mapping[int, str]) -> str:
    """The z of an answer with its name, if it has one, its probability by the router, and whether it was cut."""
    name = f" {names[one['z']]}" if one["z"] in names else ""
    by_router = f", {one['router_prob']:.2f} by the router" if "router_prob" in one else ""
    return f"z {one['z']}{name}{by_router}" + ("" if one["finished"] else ", cut at data.max_new_tokens")
