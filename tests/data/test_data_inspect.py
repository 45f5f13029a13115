"""What `zlora inspect` shows is what the y mask covers, and the counts are right."""

import io
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from toolkit.commands.inspect import render_examples, summarise, token_pieces
from toolkit.data import LatentCollator, build_char_tokenizer, tokenise

PLAIN = {"template": "plain", "max_length": 100}


def byte_tokenizer() -> PreTrainedTokenizerFast:
    """Every byte a token: most characters beyond ASCII take several."""
    vocab = {token: i for i, token in enumerate(["<eos>", *sorted(pre_tokenizers.ByteLevel.alphabet())])}
    backend = Tokenizer(models.BPE(vocab=vocab, merges=[]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")


BYTES = byte_tokenizer()


def rendered(group, *, coloured_only=False):
    console = Console(file=io.StringIO(), width=300, color_system="truecolor", force_terminal=True)
    segments = list(console.render(group))
    return "".join(s.text for s in segments if not coloured_only or (s.style and s.style.color))


def test_exactly_the_tokens_under_the_y_mask_and_special_tokens_are_coloured(char_tokenizer, make_row):
    split = tokenise([make_row("1 + 1 =", "two!")], char_tokenizer, **PLAIN)
    batch = LatentCollator(0)(split.examples)
    masked = char_tokenizer.decode(batch["response_ids"][batch["y_mask"]])
    coloured = rendered(render_examples(split, char_tokenizer), coloured_only=True)
    assert masked == "two!<eos>" and coloured.startswith("<bos>" + masked)
    assert "1·+·1·=" not in coloured and "1·+·1·=" in rendered(render_examples(split, char_tokenizer))


def test_white_space_control_characters_and_markup_are_visible(make_row):
    tokenizer = build_char_tokenizer("a[/b] \n\t\r\x1b\u202e")
    split = tokenise([make_row("a \t\r\x1b\u202e", "[/b]\n")], tokenizer, **PLAIN)
    text = rendered(render_examples(split, tokenizer))
    assert "<bos>a·⇥␍\\x1b\\u202e" in text and "[/b]⏎" in text and "<eos>" in text


def test_a_long_prompt_shows_both_ends_and_says_how_much_is_hidden(char_tokenizer, make_row):
    split = tokenise([make_row("a" * 30 + "b" * 30, "c")], char_tokenizer, **PLAIN)
    text = rendered(render_examples(split, char_tokenizer, max_tokens=10))
    assert "prompt (61 tokens): <bos>aaaa [51 more tokens] bbbbb" in text


@given(st.text(min_size=1))
def test_token_pieces_join_to_the_text_even_where_tokens_split_characters(text):
    ids = BYTES.encode(text)
    assert "".join(token_pieces(ids, BYTES)) == text
    assert len(token_pieces(ids, BYTES)) == len(ids)


def test_the_summary_counts_by_hand(char_tokenizer, make_row):
    rows = [make_row("a", "bc"), make_row("a", "d"), make_row("abc", "e"), make_row("x" * 9, "f" * 9)]
    rows = [replace(row, strategy=s) for row, s in zip(rows, ["up", "down", "up", "up"], strict=True)]
    split = tokenise([*rows, make_row("☃q", "a")], char_tokenizer, template="plain", max_length=8, overlong="drop")
    summary = summarise(split, char_tokenizer)
    counts = {"rows_read": 5, "rows_kept": 4, "truncated": 0, "duplicate_prompts": 1, "unknown_tokens": 1}
    assert summary == counts | {
        "dropped": {"too_long": 1},
        "keys_left_out": {},
        "rows_with_text_of_special_tokens": 0,
        "rows_beyond_positions": 0,
        "prompt_tokens": {"min": 2, "median": 2.5, "p95": 4, "max": 4},
        "response_tokens": {"min": 2, "median": 2.0, "p95": 3, "max": 3},
        "strategies": {"down": 1, "up": 2},
    }
    assert json.loads(json.dumps(summary)) == summary
    text = rendered(render_examples(split, char_tokenizer))
    assert "too_long 1" in text and "min 2, median 2.5, p95 4, max 4" in text
