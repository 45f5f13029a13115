"""c_base: the frozen model's validation loss, computed offline and stored with fingerprints."""

from .artefact import Baseline, Interval, TokenMap
from .fingerprints import Fingerprints, weights_fingerprint
from .frozen import frozen_forward
from .prepass import sequence_nll, token_losses
from .representations import context_names, load_representations, representations_path, response_states
from .shards import ShardStore, remove_shards, shards_path
from .summary import summarise, token_map
from .tensors import save_tensors
from .uncertainties import TokenUncertainties, measure_uncertainties, uncertainties_path

__all__ = [
    "Baseline",
    "Fingerprints",
    "Interval",
    "ShardStore",
    "TokenMap",
    "TokenUncertainties",
    "context_names",
    "frozen_forward",
    "load_representations",
    "measure_uncertainties",
    "remove_shards",
    "representations_path",
    "response_states",
    "save_tensors",
    "sequence_nll",
    "shards_path",
    "summarise",
    "token_losses",
    "token_map",
    "uncertainties_path",
    "weights_fingerprint",
]
