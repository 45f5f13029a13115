"""The c_base artefact: one JSON file with the loss, how sure it is, where in y it lies, and what it belongs to."""

import json
import math
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
REPEATED = 0.5  # relative error that is taken where every row is the same: a trial of the machinery, not a sample


class Interval(BaseModel):
    """A figure with its standard error and 95% bootstrap interval over prompts; nats. None: not known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    value: float
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None


class TokenMap(BaseModel):
    """Where in y the loss of the frozen model lies."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    top_share: dict[str, float]  # by "0.1": of the NLL in the top 10% of the positions, those with the largest loss
    tenths: list[float] = Field(min_length=10, max_length=10)  # of the NLL in each tenth of y, the first tokens first


class Baseline(BaseModel):
    """Validation loss of the frozen model, nats."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[2] = FORMAT
    c_base: dict[Reduction, Interval]  # token_mean = sum_nll / num_tokens, sequence_sum = sum_nll / num_sequences
    sum_nll: float
    num_tokens: int
    num_sequences: int
    num_prompts: int  # different ones
    token_map: TokenMap | None = None  # None where only the scalar is known
    verified: bool = True  # False of a value taken from another system, which has no values per sequence
    model: str
    data: str
    fingerprints: Fingerprints
    ids: list[str]  # of each sequence, in the order of the split, as are the next two
    nll: list[float]
    tokens: list[int]  # y tokens

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
    def given(
        cls, c_base: float, fingerprints: Fingerprints, tokens: Sequence[int], model: str, data: str
    ) -> "Baseline":
        """The unverified artefact of a scalar from another system, for the run that fingerprints, model and data name.

        Args:
            c_base: nats per y token.
            tokens: y tokens of each validation sequence, which give C_seq = c_base T_mean.
        """
        num_tokens, num_sequences = sum(tokens), len(tokens)
        c_seq = c_base * num_tokens / num_sequences
        return cls(
            c_base={"token_mean": Interval(value=c_base), "sequence_sum": Interval(value=c_seq)},
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
    def load(cls, path: str | Path) -> "Baseline":
        """Read and check.

        Raises:
            ArtefactError: if the file is missing, not JSON, of another format, changed since it was written, or if its
                sums do not add up.
        """
        path, what, again = Path(path), f"c_base artefact {path}", "run `zlora baseline CONFIG` again"
        if not path.is_file():
            remedy = "run `zlora baseline CONFIG` first"
            raise ArtefactError(f"{what} not found", expected="the file written by the pre-pass", remedy=remedy)
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            checksum = values.pop("sha256", None) if isinstance(values, dict) else None
            baseline = cls.model_validate(values)
        except (json.JSONDecodeError, UnicodeDecodeError, ValidationError) as error:
            raise ArtefactError(f"{what} cannot be read", got=str(error), remedy=again) from None
        if checksum != (actual := json_sha256(values)):
            changed = f"{what} has been changed since it was written"
            raise ArtefactError(changed, got=f"sha256 {checksum}", expected=f"sha256 {actual}", remedy=again)
        if baseline.verified and not baseline._sums_agree():
            raise ArtefactError(
                f"{what}: its totals do not match its per-sequence values",
                got=f"sum_nll={baseline.sum_nll}, num_tokens={baseline.num_tokens}",
                expected=f"sum_nll={sum(baseline.nll)}, num_tokens={sum(baseline.tokens)}",
                remedy=again,
            )
        return baseline

    def _relative_error(self, interval: Interval) -> float:
        """The standard error over the value; of a single prompt infinity, of one row over and over REPEATED."""
        if interval.standard_error is not None and self.num_prompts > 1:
            return interval.standard_error / interval.value
        rows = {(round(nll, 4), tokens) for nll, tokens in zip(self.nll, self.tokens, strict=True)}
        return REPEATED if self.num_sequences > 1 and len(rows) == 1 else math.inf

    def _sums_agree(self) -> bool:
        total, tokens = sum(self.nll), sum(self.tokens)
        return (
            len(self.ids) == len(self.nll) == len(self.tokens) == self.num_sequences
            and tokens == self.num_tokens
            and abs(total - self.sum_nll) <= 1e-9 * max(1.0, abs(total))
            and abs(self.sum_nll / self.num_tokens - self.c_base["token_mean"].value) <= 1e-9
            and abs(self.sum_nll / self.num_sequences - self.c_base["sequence_sum"].value) <= 1e-9 * max(1.0, total)
        )

    def require(self, expected: Fingerprints, path: str | Path) -> None:
        """Refuse an artefact that belongs to something else, with an ArtefactError naming every field that differs."""
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
        """c_base of a reduction; an ArtefactError if it is below the floor or its standard error too large a share."""
        interval = self.c_base[reduction]
        floor = MIN_C_BASE * (1.0 if reduction == "token_mean" else self.tokens_per_sequence)
        if interval.value < floor:
            raise ArtefactError(
                f"c_base in {path} is below the floor, so 1 / c_base would blow up the reconstruction",
                got=f"{interval.value:.3g} nats ({reduction})",
                expected=f"at least {floor:.3g}",
                remedy="check that no validation row is in the training data; a model that is never unsure needs no z",
            )
        error, share = interval.standard_error, self._relative_error(interval)
        if self.verified and share > max_relative_error:
            raise ArtefactError(
                f"c_base in {path} is too uncertain",
                got=f"{interval.value:.3g} nats, "
                + ("of one prompt, whose spread is not known" if error is None else f"standard error {error:.3g}"),
                expected=f"a standard error of at most {max_relative_error:.0%} of it",
                remedy="use a larger validation split, or raise baseline.max_relative_error",
            )
        return interval.value
