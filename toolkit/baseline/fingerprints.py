"""What c_base depends on."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from toolkit.errors import ArtefactError
from toolkit.runtime.digest import sha256
from toolkit.runtime.sums import kept_sha256


class Fingerprints(BaseModel):
    """What c_base depends on. Two runs may share c_base only if all fields agree."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    weights: str
    tokenizer: str
    template: str
    mask_rule: str
    data: str
    dtype: str

    def differing(self, stored: Mapping[str, str]) -> list[str]:
        """Fields in which what was stored is not this, or missing."""
        return [name for name, value in self.model_dump().items() if stored.get(name) != value]


def weights_fingerprint(folder: str | Path) -> str:
    """sha256 over a model folder's safetensors files, in name order, and its config.json; ArtefactError without any.

    Of large files it is kept, see toolkit.runtime.sums.
    """
    files = sorted(Path(folder).glob("*.safetensors"))
    if not files:
        raise ArtefactError(
            f"model folder {folder} holds no .safetensors file",
            expected="an ordinary Hugging Face folder with safetensors weights",
            remedy="write it with `zlora entangle` or `zlora convert`",
        )
    return sha256(kept_sha256(Path(folder), [*files, Path(folder) / "config.json"]))
