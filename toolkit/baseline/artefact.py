"""The c_base artefact: one JSON file with the loss, how sure it is, and what it belongs to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from toolkit.errors import ArtefactError
from toolkit.files import write_json

FORMAT = 1
Reduction = Literal["token_mean", "sequence_sum"]


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


class Interval(BaseModel):
    """A figure with its standard error and 95% bootstrap interval over sequences; nats."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    value: float
    standard_error: float
    low: float
    high: float


class Baseline(BaseModel):
    """Validation loss of the frozen model.

    Args:
        c_base: nats, by reduction; `token_mean` = sum_nll / num_tokens, `sequence_sum` = sum_nll / num_sequences.
        sum_nll: nats over the split.
        ids, nll, tokens: per sequence, in the order of the split; nats and counts of y tokens.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = FORMAT
    c_base: dict[Reduction, Interval]
    sum_nll: float
    num_tokens: int
    num_sequences: int
    model: str
    data: str
    fingerprints: Fingerprints
    ids: list[str]
    nll: list[float]
    tokens: list[int]

    def save(self, path: str | Path) -> None:
        """Write atomically."""
        write_json(path, self.model_dump(mode="json"))

    @classmethod
    def load(cls, path: str | Path) -> Baseline:
        """Read and check.

        Raises:
            ArtefactError: if the file is missing, not JSON, of another format, or its sums do not add up.
        """
        path = Path(path)
        if not path.is_file():
            raise ArtefactError(
                f"c_base artefact {path} not found",
                expected="the file written by the pre-pass",
                remedy="run `zlora baseline CONFIG` first",
            )
        try:
            baseline = cls.model_validate(json.loads(path.read_text(encoding="utf-8")))
        except (json.JSONDecodeError, UnicodeDecodeError, ValidationError) as error:
            raise ArtefactError(
                f"c_base artefact {path} cannot be read",
                got=str(error),
                remedy="run `zlora baseline CONFIG` again",
            ) from None
        baseline.check_sums(path)
        return baseline

    def check_sums(self, path: Path) -> None:
        """Compare the totals with the per-sequence values.

        Raises:
            ArtefactError: if they disagree.
        """
        total, tokens = sum(self.nll), sum(self.tokens)
        agree = (
            len(self.ids) == len(self.nll) == len(self.tokens) == self.num_sequences
            and tokens == self.num_tokens
            and abs(total - self.sum_nll) <= 1e-9 * max(1.0, abs(total))
            and abs(self.sum_nll / self.num_tokens - self.c_base["token_mean"].value) <= 1e-9
            and abs(self.sum_nll / self.num_sequences - self.c_base["sequence_sum"].value) <= 1e-9 * max(1.0, total)
        )
        if not agree:
            raise ArtefactError(
                f"c_base artefact {path}: its totals do not match its per-sequence values",
                got=f"sum_nll={self.sum_nll}, num_tokens={self.num_tokens}",
                expected=f"sum_nll={total}, num_tokens={tokens}",
                remedy="run `zlora baseline CONFIG` again",
            )

    def require(self, expected: Fingerprints, path: str | Path) -> None:
        """Refuse an artefact that belongs to something else.

        Raises:
            ArtefactError: naming every field that differs.
        """
        have, want = self.fingerprints.model_dump(), expected.model_dump()
        wrong = expected.differing(have)
        if wrong:
            raise ArtefactError(
                f"c_base artefact {path} does not belong to this run: {', '.join(wrong)} differ(s)",
                got="; ".join(f"{n} {have[n][:16]}" for n in wrong) + " in the artefact",
                expected="; ".join(f"{n} {want[n][:16]}" for n in wrong) + " in this run",
                remedy="run `zlora baseline CONFIG` with this run's config, or mend the setting that changed",
            )

    def usable(self, reduction: Reduction, max_relative_error: float, min_c_base: float, path: str | Path) -> float:
        """c_base of a reduction, if it can be divided by.

        Raises:
            ArtefactError: if it is below the floor or its standard error is too large a share of it.
        """
        interval = self.c_base[reduction]
        floor = min_c_base if reduction == "token_mean" else min_c_base * self.num_tokens / self.num_sequences
        if interval.value < floor:
            raise ArtefactError(
                f"c_base in {path} is below the floor, so 1 / c_base would blow up the reconstruction",
                got=f"{interval.value:.3g} nats ({reduction})",
                expected=f"at least {floor:.3g}",
                remedy="check that the validation split is not in the training data, or lower baseline.min_c_base",
            )
        if interval.standard_error > max_relative_error * interval.value:
            raise ArtefactError(
                f"c_base in {path} is too uncertain",
                got=f"standard error {interval.standard_error:.3g} of {interval.value:.3g} nats",
                expected=f"at most {max_relative_error:.0%} of it",
                remedy="use a larger validation split, or raise baseline.max_relative_error",
            )
        return interval.value


def weights_fingerprint(folder: str | Path) -> str:
    """sha256 over the safetensors files of a model folder, in name order.

    Raises:
        ArtefactError: if the folder has none.
    """
    files = sorted(Path(folder).glob("*.safetensors"))
    if not files:
        raise ArtefactError(
            f"model folder {folder} holds no .safetensors file",
            expected="an ordinary Hugging Face folder with safetensors weights",
            remedy="write it with `zlora entangle` or `zlora convert`",
        )
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as handle:
            digest.update(hashlib.file_digest(handle, "sha256").digest())
    return digest.hexdigest()
