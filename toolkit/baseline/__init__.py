"""c_base: the frozen model's validation loss, computed offline and stored with fingerprints."""

from .artefact import Baseline, Fingerprints, weights_fingerprint
from .prepass import sequence_nll, summarise

__all__ = ["Baseline", "Fingerprints", "sequence_nll", "summarise", "weights_fingerprint"]
