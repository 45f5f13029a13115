"""c_base: the frozen model's validation loss, computed offline and stored with fingerprints."""

from .artefact import Baseline, Fingerprints, weights_fingerprint
from .prepass import sequence_nll, summarise
from .representations import (
    context_names,
    load_representations,
    representations_path,
    response_states,
    save_representations,
)

__all__ = [
    "Baseline",
    "Fingerprints",
    "context_names",
    "load_representations",
    "representations_path",
    "response_states",
    "save_representations",
    "sequence_nll",
    "summarise",
    "weights_fingerprint",
]
