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
from .uncertainties import TokenUncertainties, measure_uncertainties, save_uncertainties, uncertainties_path

__all__ = [
    "Baseline",
    "Fingerprints",
    "TokenUncertainties",
    "context_names",
    "load_representations",
    "measure_uncertainties",
    "representations_path",
    "response_states",
    "save_representations",
    "save_uncertainties",
    "sequence_nll",
    "summarise",
    "uncertainties_path",
    "weights_fingerprint",
]
