"""The c_base artefact: one JSON file with the loss, how sure it is, where in y it lies, and what it belongs to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.errors import ArtefactError
from toolkit.objective import LossScale, Reduction
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.files import write_json

FORMAT = 2
MIN_C_BASE = 1e-4  # nats per token, caps 1 / c_base
_AGAIN = "`zlora baseline CONFIG`"


class Interval(BaseModel):
    """A figure with its standard error and 95% bootstrap interval over prompts; nats. None: not known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    value: float
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None


class TokenMap(BaseModel):
    """Where in y the loss of the frozen model lies.

    Args:
        top_share: share of the NLL in the positions with the largest loss; "0.1" is the top 10% of the positions.
        tenths: share of the NLL in each tenth of y, from its first tokens to its last.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    top_share: dict[str, float]
    tenths: list[float] = Field(min_length=10, max_length=10)


class Baseline(BaseModel):
    """Validation loss of the frozen model.

    Args:
        c_base: nats, by reduction; `token_mean` = sum_nll / num_tokens, `sequence_sum` = sum_nll / num_sequences.
        sum_nll: nats over the split.
        num_prompts: different prompts among the sequences.
        token_map: where in y the loss lies; None where only the scalar is known.
        verified: False of a value taken from another system, which has no values per sequence.
        ids, nll, tokens: per sequence, in the order of the split; nats and counts of y tokens.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[2] = FORMAT
    c_base: dict[Reduction, Interval]
    sum_nll: float
    num_tokens: int
    num_sequences: int
    num_prompts: int
    token_map: TokenMap | None = None
    verified: bool = True
    model: str
    data: str
    fingerprints: Fingerprints
    ids: list[str]
    nll: list[float]
    tokens: list[int]

    @property
    def tokens_per_sequence(self) -> float:
        """T_mean, y tokens per sequence."""
        return self.num_tokens / self.num_sequences

    def scale(self, reduction: Reduction, normalize: bool) -> LossScale:
        """The yardstick of an objective with this reduction, divided by c_base or not."""
        return LossScale(
            c_base=self.c_base[reduction].value,
            c_seq=self.c_base["sequence_sum"].value,
            tokens_per_sequence=self.tokens_per_sequence,
            reduction=reduction,
            normalize=normalize,
            verified=self.verified,
        )

    def save(self, path: str | Path) -> None:
        """Write atomically, with a checksum over everything else."""
        values = self.model_dump(mode="json")
        write_json(path, values | {"sha256": json_sha256(values)})

    @classmethod
    def given(cls, c_base: float, fingerprints: Fingerprints, tokens: Sequence[int], model: str, data: str) -> Baseline:
        """The artefact of a scalar from another system, marked as unverified.

        Args:
            c_base: nats per y token.
            fingerprints, model, data: of the run that takes it.
            tokens: y tokens of each validation sequence, which give C_seq = c_base T_mean.
        """
        num_tokens, num_sequences = sum(tokens), len(tokens)
        return cls(
            c_base={
                "token_mean": Interval(value=c_base),
                "sequence_sum": Interval(value=c_base * num_tokens / num_sequences),
            },
            sum_nll=c_base * num_tokens,
            num_tokens=num_tokens,
            num_sequences=num_sequences,
            num_prompts=num_sequences,
            verified=False,
            model=model,
            data=data,
            fingerprints=fingerprints,
            ids=[],
            nll=[],
            tokens=[],
        )

    @classmethod
    def load(cls, path: str | Path) -> Baseline:
        """Read and check.

        Raises:
            ArtefactError: if the file is missing, not JSON, of another format, changed since it was written, or if its
                sums do not add up.
        """
        path = Path(path)
        if not path.is_file():
            raise ArtefactError(
                f"c_base artefact {path} not found",
                expected="the file written by the pre-pass",
                remedy=f"run {_AGAIN} first",
            )
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            checksum = values.pop("sha256", None) if isinstance(values, dict) else None
            baseline = cls.model_validate(values)
        except (json.JSONDecodeError, UnicodeDecodeError, ValidationError) as error:
            raise ArtefactError(
                f"c_base artefact {path} cannot be read", got=str(error), remedy=f"run {_AGAIN} again"
            ) from None
        if checksum != json_sha256(values):
            raise ArtefactError(
                f"c_base artefact {path} has been changed since it was written",
                got=f"sha256 {checksum}",
                expected=f"sha256 {json_sha256(values)}",
                remedy=f"run {_AGAIN} again",
            )
        if baseline.verified:
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
                remedy=f"run {_AGAIN} again",
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

    def usable(self, reduction: Reduction, max_relative_error: float, path: str | Path) -> float:
        """c_base of a reduction, if it can be divided by.

        Raises:
            ArtefactError: if it is below the floor or its standard error is too large a share of it.
        """
        interval = self.c_base[reduction]
        floor = MIN_C_BASE * (1.0 if reduction == "token_mean" else self.tokens_per_sequence)
        if interval.value < floor:
            raise ArtefactError(
                f"c_base in {path} is below the floor, so 1 / c_base would blow up the reconstruction",
                got=f"{interval.value:.3g} nats ({reduction})",
                expected=f"at least {floor:.3g}",
                remedy="check that no validation row is in the training data; a model that is never unsure needs no z",
            )
        if interval.standard_error is not None and interval.standard_error > max_relative_error * interval.value:
            raise ArtefactError(
                f"c_base in {path} is too uncertain",
                got=f"standard error {interval.standard_error:.3g} of {interval.value:.3g} nats",
                expected=f"at most {max_relative_error:.0%} of it",
                remedy="use a larger validation split, or raise baseline.max_relative_error",
            )
        return interval.value
