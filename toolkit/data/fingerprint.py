"""Fingerprints of tokenizer, template, mask rule and data, which decide the tokens that are scored.

All are stable across processes and across save_pretrained and reload, and change when any ingredient changes.
"""

import json
from collections.abc import Iterable
from typing import Any

from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import Example
from toolkit.data.stored import StoredExamples
from toolkit.data.templates import load_template
from toolkit.runtime.digest import canonical_json, json_sha256, sha256


def mask_rule(tokenizer: PreTrainedTokenizerBase, template: str) -> dict[str, Any]:
    """The rule for the tokens that count as y, JSON-ready, to be compared with ==; raises as load_template."""
    loaded = load_template(tokenizer, template)
    return {
        "version": 1,
        "template": loaded.name,
        "y": "response tokens and the end token",
        "boundary": "prompt and response are tokenised apart and joined",
        "prompt_prefix_ids": list(loaded.prefix_ids),
        "end_token": loaded.end_token,
        "end_token_id": loaded.end_token_id,
    }


def template_fingerprint(tokenizer: PreTrainedTokenizerBase, template: str) -> str:
    """sha256 (hex) over the mask rule and, for template chat, the chat template as rendered here."""
    chat = load_template(tokenizer, template).chat
    return json_sha256([mask_rule(tokenizer, template), chat and chat.source])


def tokenizer_fingerprint(tokenizer: PreTrainedTokenizerBase) -> str:
    """sha256 (hex) over vocabulary, merges, normalisation, added and special tokens."""
    named = tokenizer.special_tokens_map.items()
    special = {name: str(token) for name, token in named if not isinstance(token, list)}
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None:
        added = {i: token.content for i, token in tokenizer.added_tokens_decoder.items()}
        return json_sha256([type(tokenizer).__name__, tokenizer.get_vocab(), added, special])
    state = json.loads(backend.to_str())
    # Calling a tokenizer with padding=True or truncation=True leaves that setting in the backend.
    for setting in ("version", "padding", "truncation"):
        state.pop(setting, None)
    return json_sha256([state, special])


def data_fingerprint(examples: Iterable[Example]) -> str:
    """sha256 (hex) over the ids, prompt tokens and response tokens of the examples, in order.

    Of examples that are stored, the one that was computed with them, which goes by blocks of the file.
    """
    if isinstance(examples, StoredExamples):
        return examples.fingerprint
    return sha256(canonical_json([e.id, e.prompt_ids, e.response_ids]) + b"\n" for e in examples)
