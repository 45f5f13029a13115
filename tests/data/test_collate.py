"""The y mask against a hand-written reference, on both templates."""

import pytest
import torch

from toolkit.data import Example, ExampleDataset, LatentCollator, pad_token_id, padding_example, tokenise

PAIRS = [("1+1=", "2"), ("a", "bcd\n"), ("", "é漢🙂"), ("long prompt ", "x")]
SHORT_AND_LONG = [Example("a", (1, 2), (3,)), Example("b", (1,), (4, 5, 6))]
BLOCKS = (("prompt_ids", "prompt_mask"), ("response_ids", "y_mask"))


def plain_reference(prompt, response):
    """Token texts of prompt and y by hand: BOS belongs to the prompt, EOS to y."""
    return ["<bos>", *prompt], [*response, "<eos>"]


def chat_reference(prompt, response):
    before = ["<bos>", *"[user]\n", *prompt, "<|end|>", *"\n[assistant]\n"]
    return before, [*response, "<|end|>"]


def agrees_with_reference(batch, references, tokenizer):
    """Compare both blocks token by token with hand-padded rows: prompts on the left, y on the right."""
    num_prompt = max(len(prompt) for prompt, _ in references)
    num_y = max(len(y) for _, y in references)
    for i, (prompt, y) in enumerate(references):
        left, right = num_prompt - len(prompt), num_y - len(y)
        expected = [
            ["<pad>"] * left + prompt,
            [False] * left + [True] * len(prompt),
            y + ["<pad>"] * right,
            [True] * len(y) + [False] * right,
        ]
        got = []
        for ids, mask in BLOCKS:
            got += [tokenizer.convert_ids_to_tokens(batch[ids][i].tolist()), batch[mask][i].tolist()]
        if got != expected:
            return False
    return True


@pytest.fixture(params=["plain", "chat"])
def case(request, chat_tokenizer, make_row):
    """(tokenizer, examples, references) for one template."""
    rows = [make_row(*pair, id=str(i)) for i, pair in enumerate(PAIRS)]
    split = tokenise(rows, chat_tokenizer, template=request.param, max_length=100)
    reference = plain_reference if request.param == "plain" else chat_reference
    return chat_tokenizer, split.examples, [reference(*pair) for pair in PAIRS]


def test_the_y_mask_covers_the_response_and_its_end_token_only(case):
    tokenizer, examples, references = case
    assert agrees_with_reference(LatentCollator(pad_token_id(tokenizer))(examples), references, tokenizer)


def test_a_pad_token_inside_a_prompt_or_response_still_counts():
    batch = LatentCollator(pad_token_id=9)([Example("a", (9,), (9, 9)), Example("b", (1, 9), (2, 3, 4, 9))])
    assert batch["prompt_mask"].int().tolist() == [[0, 1], [1, 1]]
    assert batch["y_mask"].int().tolist() == [[1, 1, 0, 0], [1, 1, 1, 1]]


def test_a_padding_example_differs_in_its_empty_y_mask_only():
    example = SHORT_AND_LONG[1]
    real, filler = LatentCollator(0)([example]), LatentCollator(0)([padding_example(example)])
    assert real["y_mask"].sum() == 3 and not filler["y_mask"].any()
    for name in ("prompt_ids", "prompt_mask", "response_ids"):
        assert torch.equal(real[name], filler[name])


def test_the_pad_token_falls_back_to_eos(char_tokenizer, merging_tokenizer):
    assert pad_token_id(char_tokenizer) == char_tokenizer.pad_token_id
    assert merging_tokenizer.pad_token_id is None
    assert pad_token_id(merging_tokenizer) == merging_tokenizer.eos_token_id


def test_a_data_loader_over_the_dataset_gives_collated_batches():
    examples = [Example(str(i), (1,) * (i + 1), (2, 3)) for i in range(5)]
    loader = torch.utils.data.DataLoader(ExampleDataset(examples), batch_size=2, collate_fn=LatentCollator(0))
    batches = list(loader)
    assert [tuple(batch["prompt_ids"].shape) for batch in batches] == [(2, 2), (2, 4), (1, 5)]
    assert sum(int(batch["y_mask"].sum()) for batch in batches) == 10
