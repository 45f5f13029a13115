"""`python -m write_fresh CONFIG FOLDER`: the model of a config's architecture, at random, as a folder."""

import sys

from transformers import AutoModelForCausalLM, set_seed

from toolkit import build
from toolkit.build.blank import fresh_config
from toolkit.config import load_config

config = load_config(sys.argv[1])
tokenizer = build.char_tokenizer(config)
set_seed(config.seed)
AutoModelForCausalLM.from_config(fresh_config(config, tokenizer)).save_pretrained(sys.argv[2])
tokenizer.save_pretrained(sys.argv[2])
