"""A model by its name on the Hugging Face hub: the folder of its snapshot, downloaded where it is not cached."""

import os
import re
from pathlib import Path
from typing import Any

from huggingface_hub import constants, is_offline_mode, snapshot_download
from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError, RevisionNotFoundError

from toolkit.errors import ConfigError
from toolkit.runtime.distributed import barrier, from_main

_TEXT = ["*.json", "*.jinja", "*.txt", "*.model", "*.tiktoken"]  # configs and tokenizers
_WEIGHTS = ["*.safetensors"]
_OTHERS = ["*/*.safetensors", "consolidated*"]  # the same weights once more, for other software
_FOLDERS = {"models", "model", "runs", "data", "checkpoints", "output", "outputs"}  # owners that nobody means
_NAME = re.compile(r"\w[\w.-]*/[\w.-]+", re.ASCII)


def is_hub_name(path: Path, revision: str | None = None) -> bool:
    """Whether a config key names a model on the hub: OWNER/NAME where there is neither that folder nor a folder OWNER.

    With a revision, which folders do not have, a folder OWNER is no objection, nor is a name such as `models`.
    """
    named = _NAME.fullmatch(path.as_posix()) is not None and not path.exists()
    owner = path.parent
    return named and (revision is not None or not (owner.is_dir() or owner.name in _FOLDERS))


def hub_folder(path: Path, revision: str | None, key: str, weights: bool = True) -> Path:
    """The snapshot of a model in the hub's cache; one process of a node downloads what is missing. Collective.

    All processes take the commit that the main one finds. HF_HOME and HF_HUB_OFFLINE are respected, as by
    huggingface_hub; only configs, tokenizers and safetensors are downloaded.

    Args:
        key: config key that names the model, for the message.
        weights: whether its weights are needed, too.
    Raises:
        ConfigError: no such model or revision, no access to it, no network and not cached.
    """
    commit = from_main(lambda: _snapshot(path, revision, key, weights)).name
    if int(os.environ.get("LOCAL_RANK", 0)) == 0:
        _snapshot(path, commit, key, weights)
    barrier()
    return _snapshot(path, commit, key, weights, local_files_only=True)


def _snapshot(path: Path, revision: str | None, key: str, weights: bool, **options: Any) -> Path:
    patterns = [*_TEXT, *(_WEIGHTS if weights else [])]
    try:
        options |= {"allow_patterns": patterns, "ignore_patterns": _OTHERS}
        return Path(snapshot_download(path.as_posix(), revision=revision, **options))
    except (RevisionNotFoundError, RepositoryNotFoundError, OSError, ValueError) as error:
        raise _refusal(path, revision, key, error) from None


def _refusal(path: Path, revision: str | None, key: str, error: Exception) -> ConfigError:
    """The failure of a download in words: what there is in the cache, and what to do."""
    name, cached = path.as_posix(), _cached(path)
    expected, remedy = "a model folder, or OWNER/NAME of a model on the hub", "correct the name"
    got = f"no folder {name!r}; {next(iter(str(error).strip().splitlines()), type(error).__name__)}"
    if isinstance(error, GatedRepoError):
        got, remedy = "a gated model", "accept its licence on the hub, then `hf auth login` or set HF_TOKEN"
    elif isinstance(error, RevisionNotFoundError) or (cached and revision is not None):
        got = f"no revision {revision!r}" + (f"; cached: {', '.join(cached)}" if cached else "")
        expected, remedy = "a branch, a tag or a commit of the model", "correct model.revision"
        if is_offline_mode():
            remedy += ", or unset HF_HUB_OFFLINE to download it"
    elif is_offline_mode() and not isinstance(error, RepositoryNotFoundError):
        got = f"no folder {name!r}, and no such model in {constants.HF_HUB_CACHE}, with HF_HUB_OFFLINE set"
        if cached:
            got = f"an unfinished download in {constants.HF_HUB_CACHE}, with HF_HUB_OFFLINE set"
        command = f"hf download {name}" + (f" --revision {revision}" if revision else "")
        remedy = f"`{command}` where there is a network, with HF_HOME as here; or correct the path"
    return ConfigError(f"{key}: model {name!r} cannot be had from the hub", got=got, expected=expected, remedy=remedy)


def _cached(path: Path) -> list[str]:
    """Branches, tags and commits of a model that the cache has snapshots of."""
    folder = Path(constants.HF_HUB_CACHE) / f"models--{path.as_posix().replace('/', '--')}"
    named = [str(ref.relative_to(folder / "refs")) for ref in sorted((folder / "refs").rglob("*")) if ref.is_file()]
    return named + sorted(commit.name for commit in (folder / "snapshots").glob("*"))
