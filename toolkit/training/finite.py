"""Steps whose loss or gradient is not finite: not applied, counted, and named by term and example."""

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from toolkit.data import Example
from toolkit.errors import ToolkitError
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import gather_objects

MAX_NAMED = 8  # examples of an error


class DivergedError(ToolkitError):
    """Loss or gradient is not finite any more."""


class BadSteps:
    """Counts consecutive optimizer steps that were not applied.

    Args:
        limit: so many of them end the run.
        examples: the training examples, among which a bad row is found by its tokens.
    """

    def __init__(self, limit: int, examples: Sequence[Example]) -> None:
        self.limit, self.examples = limit, examples
        self.consecutive = self.since_log = 0
        self._seen: list[tuple[dict[str, Any], list[Tensor], dict[str, Tensor]]] = []

    def see(self, inputs: dict[str, Any], output: LatentOutput, contributions: Mapping[str, Tensor]) -> Tensor:
        """Remember a micro-batch until the step is done; whether all its contributions are finite, a bool scalar."""
        parts = {name: value.detach() for name, value in contributions.items()}
        tensors = [t.detach() for t in output.values() if isinstance(t, Tensor) and t.is_floating_point()]
        self._seen.append((inputs, tensors, parts))
        return torch.isfinite(torch.stack(list(parts.values()))).all()

    def after_step(self, skipped: bool, step: int) -> None:
        """Note whether the step was applied; every process must say the same. Collective where it was not.

        Raises:
            DivergedError: after `limit` steps in a row that were not.
        """
        seen, self._seen = self._seen, []
        self.consecutive = self.consecutive + 1 if skipped else 0
        self.since_log += skipped
        if self.consecutive >= self.limit:
            found = gather_objects([self._name(*one) for one in seen])
            terms = {term: None for rank in found for terms, _ in rank for term in terms}
            rows = [name for rank in found for bad, ids in rank if bad or not terms for name in ids]
            more = f" and {len(rows) - MAX_NAMED} more" if len(rows) > MAX_NAMED else ""
            raise DivergedError(
                f"the last {self.consecutive} steps were not applied: loss or gradient is not finite at step {step}",
                got=f"{', '.join(terms) or 'a gradient'} of examples {', '.join(rows[:MAX_NAMED])}{more}",
                expected="finite numbers",
                remedy="look at these examples, lower train.lr, or raise train.max_bad_steps; "
                "--resume goes on from the last checkpoint, which has none of these steps",
            )

    def flush(self) -> dict[str, float]:
        """`bad_steps` since the last call; empty if there were none."""
        count, self.since_log = self.since_log, 0
        return {"bad_steps": float(count)} if count else {}

    def _name(
        self, inputs: dict[str, Any], tensors: list[Tensor], contributions: dict[str, Tensor]
    ) -> tuple[list[str], list[str]]:
        """Terms of a micro-batch that are not finite, and ids of its bad rows, or of all where no row alone is bad."""
        terms = [name for name, value in contributions.items() if not torch.isfinite(value)]
        ok_B = torch.stack([torch.isfinite(t).flatten(1).all(1) for t in tensors]).all(0)
        rows = (~ok_B).nonzero().flatten().tolist() or range(len(ok_B))
        return terms, [self._id(inputs, row) for row in rows]

    def _id(self, inputs: dict[str, Any], row: int) -> str:
        prompt = inputs["prompt_ids"][row][inputs["prompt_mask"][row]].tolist()
        response = inputs["response_ids"][row][inputs["y_mask"][row]].tolist()
        same = (e.id for e in self.examples if [*e.prompt_ids] == prompt and [*e.response_ids] == response)
        return next(same, "unknown")
