"""RunConfig to objects; the only place that sees both."""

from toolkit.lm.loading import DTYPES, check_model_folder, cpu_products, freeze, load_tokenizer, to_device

from .artefacts import fingerprints, given_baseline, load_baseline, require_same_run
from .data import char_tokenizer, collator, load_split
from .model import ADAPTER_FOLDER, add_adapter, build_latent_model, load_frozen_model, load_latent_model, zlora_config
