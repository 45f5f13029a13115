"""Every key of the run config as documentation: the pages, `zlora schema` and the errors all read it here."""

import inspect
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from toolkit.config.schema import RunConfig
from toolkit.errors import ConfigError, did_you_mean

Models = Sequence[type[BaseModel]]
_BOUNDS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<"}
_NAMES = {int: "whole number", float: "number", bool: "true or false", str: "string", Path: "path"}
# Names of transformers' TrainingArguments, and of other trainers, whose key is called otherwise here.
ALIASES = {
    "learning_rate": "train.lr",
    "per_device_train_batch_size": "train.batch_size",
    "per_device_eval_batch_size": "data.eval_batch_size",
    "eval_batch_size": "data.eval_batch_size",
    "train_batch_size": "train.batch_size",
    "gradient_accumulation_steps": "train.gradient_accumulation",
    "max_steps": "train.steps",
    "num_train_epochs": "train.steps",
    "lr_scheduler_type": "train.lr_scheduler",
    "warmup_ratio": "train.warmup_steps",
    "max_seq_length": "data.max_length",
    "max_seq_len": "data.max_length",
    "output_dir": "run_dir",
    "logging_dir": "run_dir",
    "bf16": "model.dtype",
    "fp16": "model.dtype",
    "torch_dtype": "model.dtype",
    "model_name_or_path": "model.path",
    "train_file": "data.train",
    "validation_file": "data.validation",
    "chat_template": "data.template",
    "ddp_timeout": "train.timeout_s",
    "resume_from_checkpoint": "train.save_steps",
    "lora_r": "zlora.r",
    "lora_dropout": "zlora.zlora_dropout",
}
_PLURALS = {int: "whole numbers", float: "numbers", str: "strings"}


@dataclass(frozen=True)
class Key:
    """One key of the run config: its dotted name, the kinds of its section that have it, and what is said of it.

    `kinds` is empty where the section has one kind only, or all of its kinds have the key.
    """

    name: str
    kinds: tuple[str, ...]
    field: FieldInfo
    choices: tuple[type[BaseModel], ...] = ()  # of a `kind`
    chosen: Any = None  # the section that is in force where a file says nothing
    about: str = ""  # of the section, where its kind stands in the key's name

    @property
    def type(self) -> str:
        """Type, bounds and unit in words."""
        limits = [
            f"{sign} {getattr(m, n)}" for m in self.field.metadata for n, sign in _BOUNDS.items() if hasattr(m, n)
        ]
        unit = [self.unit] if self.unit not in (None, "1") else []
        kind = " or ".join(f"`{_kind(c)}`" for c in self.choices) or _type_text(self.field.annotation)
        return ", ".join([kind, *limits, *unit])  # pyright: ignore

    @property
    def default(self) -> str:
        """The default as it stands in a file, or `required`."""
        if self.choices:
            return json.dumps(self.chosen and self.chosen.kind)
        if self.field.is_required():
            return "required"
        value = self.field.get_default(call_default_factory=True)
        return json.dumps(str(value) if isinstance(value, Path) else value)

    @property
    def meaning(self) -> str:
        """The description, behind the kinds of the section that have the key."""
        only = f"{' or '.join(f'`{kind}`' for kind in self.kinds)}: " if self.kinds else ""
        texts = [f"`{_kind(c)}`: {c.model_fields['kind'].description}" for c in self.choices]
        return self.about + only + " ".join(" ".join(texts or [self.field.description or ""]).split())

    @property
    def unit(self) -> str | None:
        """The unit of a number, "1" where it has none; None of what is no number."""
        extra = self.field.json_schema_extra
        return extra.get("unit") if isinstance(extra, dict) else None  # pyright: ignore


def keys(models: Models = (RunConfig,), prefix: str = "", default: Any = None) -> Iterator[Key]:
    """All keys in the order of the schema, sections walked; a section that may be null is a key of its own too.

    Args:
        models: what the section may be; several where its `kind` chooses among them.
        prefix: dotted name of the section, with its dot.
        default: the section where a file says nothing of it.
    """
    for name in dict.fromkeys(n for model in models for n in model.model_fields):
        fields = [(model, model.model_fields[name]) for model in models if name in model.model_fields]
        found = list(dict.fromkeys(s for _, field in fields for s in sections_of(field)))
        if name == "kind":  # chooses nothing where there is one
            if len(models) > 1:
                yield Key(prefix + name, (), fields[0][1], tuple(models), default)
        elif get_origin(fields[0][1].annotation) is dict and found:  # sections by kind
            for model in found:
                about = f"{model.model_fields['kind'].description} "
                yield from (replace(k, about=about) for k in keys((model,), f"{prefix}{name}.{_kind(model)}."))
        else:
            if not found or any(NoneType in get_args(field.annotation) for _, field in fields):
                yield from _rows(prefix + name, fields, len(models))
            own = fields[0][1]
            chosen = None if own.is_required() else own.get_default(call_default_factory=True)
            yield from keys(found, f"{prefix}{name}.", chosen)


def sections_of(field: FieldInfo) -> list[type[BaseModel]]:
    """The models that a field's value may be: none of a plain value, several where `kind` chooses among them.

    They stand in its annotation, or among the `kinds` of a registry in its metadata.
    """
    return _registered(field.metadata) or _models(field.annotation)


def models_at(path: Sequence[str]) -> Models:
    """What the section of a dotted path may be; empty where there is no such section."""
    models: Models = (RunConfig,)
    for name in path:
        models = [s for m in models if name in m.model_fields for s in sections_of(m.model_fields[name])]
    return list(dict.fromkeys(models))


def foreign_keys(models: Models, kind: Any) -> set[str]:
    """Keys of a section that other kinds of it have and this one has not; none where `kind` chooses nothing."""
    own = [model for model in models if "kind" in model.model_fields and _kind(model) == kind]
    return {name for model in models for name in model.model_fields} - {*own[0].model_fields} if own else set()


def dotted(loc: Sequence[Any]) -> str:
    """The name of a key from the place of a pydantic error, which holds the kind of a section as well."""
    parts: list[str] = []
    for part in map(str, loc):
        models = models_at(parts)
        if len(models) < 2 or part not in map(_kind, models):
            parts.append(part)
    return ".".join(parts)


def schema() -> dict[str, Any]:
    """The JSON schema of a file: of the run config, and `extends`."""
    values = RunConfig.model_json_schema()
    values["properties"]["extends"] = {"type": "string", "description": "Preset or YAML file to start from."}
    return values


def tables() -> str:
    """Every key as Markdown: a heading and a table per section, in the order of the schema."""
    sections: dict[str, list[Key]] = {}
    for key in keys():
        section, _, name = key.name.partition(".")
        sections.setdefault(section if name else "", []).append(key)
    return "\n".join(_table(name, rows) for name, rows in sections.items())


def find(name: str) -> list[Key]:
    """A key by its dotted name, or all keys of a section.

    Raises:
        ConfigError: if there is neither.
    """
    found = [key for key in keys() if f"{key.name}.".startswith(f"{name}.")]
    if not found:
        remedy = nearest(name) or "`zlora schema` prints all"
        raise ConfigError(f"no key or section {name!r} in the run config", remedy=remedy)
    return found


def nearest(name: str) -> str | None:
    """Whether a key like the unknown one was meant: by another name, of that name elsewhere, or in the same section."""
    *path, last = name.split(".")
    if last in ALIASES:
        return f"did you mean {ALIASES[last]!r}?"
    elsewhere = [key.name for key in keys() if key.name.split(".")[-1] == last]
    if elsewhere:
        return did_you_mean(name, elsewhere, cutoff=0.0)
    beside = [own for model in models_at(path) for own in model.model_fields]
    return did_you_mean(last, beside, within=name.removesuffix(last))


def _rows(name: str, fields: list[tuple[type[BaseModel], FieldInfo]], num_models: int) -> Iterator[Key]:
    """A key of a section: once, or once per meaning that the section's kinds give it."""
    same: dict[str, list[tuple[type[BaseModel], FieldInfo]]] = {}
    for model, field in fields:
        same.setdefault(repr(field), []).append((model, field))
    for group in same.values():
        kinds = () if len(group) == num_models else tuple(_kind(model) for model, _ in group)
        yield Key(name, kinds, group[0][1])


def _kind(model: type[BaseModel]) -> str:
    return get_args(model.model_fields["kind"].annotation)[0]


def _registered(metadata: Sequence[Any]) -> list[type[BaseModel]]:
    return [model for extra in metadata for model in getattr(extra, "kinds", {}).values()]


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return [annotation] if issubclass(annotation, BaseModel) else []
    if get_origin(annotation) in (list, dict, Literal):
        return []
    if get_origin(annotation) is Annotated:
        own, *metadata = get_args(annotation)
        return _registered(metadata) or _models(own)
    return [model for argument in get_args(annotation) for model in _models(argument)]


def _type_text(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is NoneType:
        return "null"
    if _models(annotation):
        return "section or null"
    if origin is Literal:
        return " or ".join(f"`{choice}`" for choice in arguments)
    if origin is dict:
        return "mapping"
    if origin is list:
        return f"list of {_PLURALS[arguments[0]]}"
    if origin is Annotated:
        return _type_text(arguments[0])
    return " or ".join(map(_type_text, arguments)) if arguments else _NAMES[annotation]


def _table(section: str, rows: list[Key]) -> str:
    lines = ["### Top level" if not section else f"### `{section}`", ""]
    if section:
        models = sections_of(RunConfig.model_fields[section])
        lines += [*(inspect.getdoc(m).split("\n\n")[0].replace("\n", " ") for m in models), ""]  # pyright: ignore
    lines += ["| key | type | default | meaning |", "|---|---|---|---|"]
    lines += [f"| `{key.name}` | {key.type} | `{key.default}` | {key.meaning} |".replace("\n", " ") for key in rows]
    return "\n".join([*lines, ""])
