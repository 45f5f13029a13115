"""c_base: the frozen model's validation loss, computed offline and stored with fingerprints."""

from toolkit.baseline.artefact import Baseline, Interval, TokenMap
from toolkit.baseline.fingerprints import Fingerprints, weights_fingerprint
from toolkit.baseline.prepass import sequence_nll, token_losses
from toolkit.baseline.representations import context_names, load_representations, representations_path, response_states
from toolkit.baseline.shards import ShardStore, remove_shards, shards_path
from toolkit.baseline.summary import summarise, token_map
from toolkit.baseline.tensors import save_tensors
from toolkit.baseline.uncertainties import TokenUncertainties, measure_uncertainties, uncertainties_path

__all__ = [
    "Baseline",
    "Fingerprints",
    "Interval",
    "ShardStore",
    "TokenMap",
    "TokenUncertainties",
    "context_names",
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
