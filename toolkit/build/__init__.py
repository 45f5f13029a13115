"""RunConfig to objects; the only place that sees both."""

from toolkit.lm.loading import DTYPES, freeze, load_model, load_model_config, model_limits, own_products, to_device

from .artefacts import ANSWERING, fingerprints, given_baseline, load_baseline, require_resumable, require_same_run
from .data import char_tokenizer, collator, load_split, load_tokenizer, overlap, say_what_is_lost
from .model import (
    ADAPTER_FOLDER,
    add_adapter,
    add_plain_lora,
    build_latent_model,
    load_adapter_alone,
    load_frozen_model,
    load_latent_model,
    zlora_config,
)
from .outputs import check_file, check_folder, check_room
from .sources import find_either, find_folder, find_model
