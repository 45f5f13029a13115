"""c_base: the frozen model's validation loss, computed offline and stored with fingerprints."""

from toolkit.baseline.artefact import Baseline, Interval, TokenMap
from toolkit.baseline.fingerprints import Fingerprints, weights_fingerprint
from toolkit.baseline.prepass import sequence_nll, token_losses
from toolkit.baseline.representations import context_names, load_representations, representations_path, response_states
from toolkit.baseline.summary import summarise, token_map
from toolkit.baseline.tensors import save_tensors
