"""Data: rows of files and tables, token-level examples with the y mask, padded batches."""

from toolkit.data.budget import FORWARD_TOKENS, GENERATED_TOKENS, STATES_TOKENS, consecutive, in_halves
from toolkit.data.char_tokenizer import build_char_tokenizer
from toolkit.data.collate import (
    ExampleDataset,
    LatentCollator,
    PlannedBatch,
    even_batches,
    filler_of,
    pad_left,
    pad_token_id,
    padding_example,
    take,
    y_columns,
)
from toolkit.data.examples import Example, Row, read_rows
from toolkit.data.fingerprint import data_fingerprint, mask_rule, template_fingerprint, tokenizer_fingerprint
from toolkit.data.order import Grouping, TrainingSampler, training_order
from toolkit.data.prompts import Prompt, encode_prompts, read_prompts
from toolkit.data.sources import find_source, has_rows
from toolkit.data.stored import StoredExamples, keys, largest_tokens, lengths, num_tokens_equal
from toolkit.data.templates import end_token_id
from toolkit.data.tokenise import Policy, TokenisedSplit, tokenise
