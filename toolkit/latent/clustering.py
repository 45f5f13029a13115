"""Names of the places where training can start."""

import re
from dataclasses import dataclass

CHANCE = "chance"  # the posterior near uniform
NUM_COMPONENTS = 16
MIN_EXAMPLES = 10  # of a regression on the prompt: five folds of two
_NAME = re.compile(r"(?P<states>[a-z]+/-?[0-9]+)(?P<prompt>\+prompt)?(?:@(?P<components>[1-9][0-9]*))?")


@dataclass(frozen=True, slots=True)
class Clustering:
    """A way to cluster the responses, written `mean/12`, `mean/12+prompt`, `mean/12@32` or `mean/12+prompt@32`.

    The states are a pooling and a layer. Without `with_prompt`, what the prompt explains is taken out (`unexplained`);
    k-means sees as many whitened principal components as `components`.
    """

    states: str
    with_prompt: bool = False
    components: int = NUM_COMPONENTS

    @classmethod
    def parse(cls, name: str) -> "Clustering":
        """The clustering of a name; ValueError for any other text."""
        match = _NAME.fullmatch(name)
        if match is None:
            raise ValueError(
                f"{name!r} names no clustering, such as mean/12, mean/12+prompt (prompt left in) or mean/12@32 "
                "(32 principal components)"
            )
        return cls(match["states"], match["prompt"] is not None, int(match["components"] or NUM_COMPONENTS))

    def __str__(self) -> str:
        prompt = "+prompt" if self.with_prompt else ""
        return self.states + prompt + (f"@{self.components}" if self.components != NUM_COMPONENTS else "")
