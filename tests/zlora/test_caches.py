"""generate() gives the tokens of a brute-force loop whatever it keeps between its steps, or refuses."""

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch
from torch._dynamo.utils import counters
from transformers import AutoModelForCausalLM, CompileConfig, MptConfig
from transformers.cache_utils import DynamicCache, QuantizedLayer

from .brute import BruteForce
from .test_generation import CODES, NUM_TOKENS, padded
from .tiny import Text, texts, tiny_base, tiny_zlora

PROMPTS = [e.prompt for e in texts()]


class Lossless(QuantizedLayer):
    """A quantised layer that rounds nothing."""

    def _quantize(self, tensor: Any, axis: int) -> Any:
        return tensor

    def _dequantize(self, q_tensor: Any) -> Any:
        return q_tensor


def quantised(base: Any) -> dict[str, Any]:
    cache = DynamicCache()
    cache.layers = [Lossless(residual_length=3) for _ in range(base.config.num_hidden_layers)]
    return {"past_key_values": cache}


def from_folder(tmp_path: Path, **kwargs: Any) -> Any:
    """The tiny base with these settings in its config.json, as a folder written after training has them."""
    base = tiny_base()
    base.config.update(kwargs)
    base.config.save_pretrained(tmp_path)
    base.save_pretrained(tmp_path)
    (tmp_path / "generation_config.json").unlink()
    return AutoModelForCausalLM.from_pretrained(tmp_path).requires_grad_(False)


def checkpointed(model: Any) -> Any:
    model.train().gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model


def answers(model: Any, one_by_one: bool = False, call: Any = None, **kwargs: Any) -> list[list[int]]:
    """Greedy responses of generate() to PROMPTS under CODES; `call`: of another model than the adapted one."""
    found: list[list[int]] = []
    for rows in [[i] for i in range(4)] if one_by_one else [list(range(4))]:
        inputs = padded([PROMPTS[i] for i in rows])
        with model.base_model.use_code(torch.tensor([CODES[i] for i in rows])):
            out = (call or model).generate(
                **inputs, max_new_tokens=NUM_TOKENS, do_sample=False, eos_token_id=None, **kwargs
            )
        found += out[:, inputs["input_ids"].shape[1] :].tolist()
    return found


def expected(model: Any, base: Any) -> list[list[int]]:
    brute = BruteForce(model, base)
    return [brute.greedy(k, p, NUM_TOKENS) for p, k in zip(PROMPTS, CODES, strict=True)]


CACHES: dict[str, dict[str, Any]] = {
    "none": {"use_cache": False},
    "static": {"cache_implementation": "static"},
    "chunks": {"prefill_chunk_size": 2},
    "chunks_static": {"prefill_chunk_size": 1, "cache_implementation": "static"},
    "prompt_lookup": {"one_by_one": True, "prompt_lookup_num_tokens": 2},
}


@pytest.mark.parametrize(
    ("family", "activation"), [("llama", "response"), ("qwen2_window", "response"), ("llama", "all")]
)
def test_every_cache_and_none_give_the_tokens_of_a_brute_force_loop(family, activation):
    model = tiny_zlora(family, activation=activation)
    reference = expected(model, tiny_base(family))
    found = {name: answers(model, **kwargs) for name, kwargs in CACHES.items()}
    found["quantised"] = answers(model, **quantised(tiny_base(family)))
    assert found == dict.fromkeys(found, reference)
    # The control: other codes answer otherwise.
    assert reference != [BruteForce(model, tiny_base(family)).greedy(1, p, NUM_TOKENS) for p in PROMPTS]


def test_settings_of_the_folder_and_of_training_do_not_change_the_tokens(tmp_path):
    reference = expected(tiny_zlora(), tiny_base())
    assert answers(tiny_zlora(base=from_folder(tmp_path, use_cache=False))) == reference
    without = tiny_zlora()
    without.generation_config.use_cache = False  # as in generation_config.json
    assert answers(without) == answers(checkpointed(tiny_zlora())) == reference


def test_a_compiled_step_of_decoding_is_one_graph_and_gives_the_tokens():
    """As transformers compiles it on a GPU, where the number of cached columns lies on the device."""
    model, compiled = tiny_zlora(), CompileConfig(backend="eager", mode=None)  # pyright: ignore
    compiled._compile_all_devices = True  # pyright: ignore
    torch._dynamo.reset()
    counters.clear()
    found = answers(model, cache_implementation="static", compile_config=compiled)
    assert found == expected(model, tiny_base())
    assert counters["stats"]["unique_graphs"] == 1 and not counters["graph_break"]


def test_an_assistant_drafts_and_the_tokens_stay_even_if_it_is_the_model_itself():
    model = tiny_zlora()
    reference = expected(model, tiny_base())
    for assistant in (tiny_base(), model):
        assert answers(model, one_by_one=True, assistant_model=assistant) == reference


def test_a_family_that_keeps_no_cache_by_default_gives_the_same_tokens():
    def base() -> Any:
        torch.manual_seed(1)
        sizes = {"vocab_size": 40, "d_model": 32, "n_heads": 4, "n_layers": 2, "max_seq_len": 64, "expansion_ratio": 2}
        return AutoModelForCausalLM.from_config(MptConfig(**sizes, initializer_range=0.2)).eval().requires_grad_(False)  # pyright: ignore

    model = tiny_zlora(base=base(), target_modules=["Wqkv", "out_proj", "up_proj", "down_proj"])
    assert answers(model) == expected(model, base())


def test_a_text_that_goes_on_from_a_cache_ends_its_prompt_where_the_mask_ends():
    """A second turn: only its tokens are handed over, with the mask of the whole text."""
    model, (first, second) = tiny_zlora(), (PROMPTS[0], PROMPTS[3])
    with torch.no_grad(), model.disable_adapter():
        cache = model(torch.tensor([first]), use_cache=True).past_key_values
    mask = torch.ones(1, len(first + second), dtype=torch.long)
    with model.base_model.use_code(1):
        options = {"past_key_values": cache, "attention_mask": mask, "max_new_tokens": 3, "do_sample": False}
        out = model.generate(torch.tensor([second]), eos_token_id=None, **options)
    assert out[0, len(second) :].tolist() == BruteForce(model, tiny_base()).greedy(1, first + second, 3)


def test_a_loop_of_forwards_says_where_the_prompt_ends_or_is_refused():
    model, prompt = tiny_zlora(), PROMPTS[0]
    text = [*prompt, 7, 9, 30]
    with torch.no_grad(), model.base_model.use_code(2):
        whole = model(torch.tensor([text]), prompt_end=len(prompt) - 1).logits[0]
        cache = model(torch.tensor([prompt]), use_cache=True).past_key_values
        with pytest.raises(RuntimeError, match=r"where the prompt ends in this input is unknown.*pass `prompt_end=`"):
            model(torch.tensor([text[4:]]), past_key_values=cache)
        rest = model(torch.tensor([text[4:]]), past_key_values=cache, prompt_end=len(prompt) - 1).logits[0]
    with torch.no_grad():
        by_hand = BruteForce(model, tiny_base())(2, Text(prompt, text[len(prompt) :])).logits[0]
    torch.testing.assert_close(whole, by_hand, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(rest, by_hand[4:], rtol=1e-5, atol=1e-5)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "right": (
        {"attention_mask": torch.tensor([[1, 1, 0]])},
        "last column of attention_mask is 0.*padding_side = 'left'",
    ),
    "guidance": ({"guidance_scale": 1.5}, r"guidance_scale=1.5 runs the model on a second text.*leave it"),
    "paged": ({"cache_implementation": "paged"}, r"continuous batching.*Call generate\(\) with prompts padded"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_generate_cannot_serve_is_refused_with_the_remedy(case):
    model, (kwargs, message) = tiny_zlora(), REFUSED[case]
    with model.base_model.use_code(1), pytest.raises(ValueError, match=message):
        model.generate(torch.tensor([[5, 9, 3]]), max_new_tokens=2, **kwargs)
    with pytest.raises(ValueError, match="continuous batching"):
        model.generate_batch([[5, 9, 3]])


def test_generate_leaves_checkpointing_and_codes_as_they_were():
    model = checkpointed(tiny_zlora())
    with model.base_model.use_code(1):
        with torch.no_grad():
            before = model(torch.tensor([PROMPTS[0]])).logits
        answers(model)
        with torch.no_grad():
            assert torch.equal(model(torch.tensor([PROMPTS[0]])).logits, before)
    layers = model.base_model.model.model.layers
    assert all(layer.gradient_checkpointing for layer in layers)


def test_a_model_that_keeps_its_own_state_is_refused_where_it_does_not_tell_how_much_it_has_read():
    """A decoder that is handed single tokens without a cache."""
    model = tiny_zlora()
    decoder: Any = model.base_model.model.model
    decoder.register_forward_pre_hook(
        lambda _, args, kwargs: (args, kwargs | {"past_key_values": None}), with_kwargs=True, prepend=True
    )
    with pytest.raises(RuntimeError, match=r"where the prompt ends in this input is unknown.*with use_cache=False"):
        answers(model)


@pytest.mark.parametrize("copied", [False, True])
def test_generate_of_the_inner_model_is_that_of_the_adapted_one(copied: bool):
    model: Any = copy.deepcopy(tiny_zlora()) if copied else tiny_zlora()
    inner, wanted = model.base_model.model, expected(model, tiny_base())
    assert answers(model, call=inner, use_cache=False) == answers(model, call=inner) == wanted
    inner = pickle.loads(pickle.dumps(model)).base_model.model
    with pytest.raises(RuntimeError, match="the PeftModel of this model is gone"):
        inner.generate(torch.tensor([[5]]), max_new_tokens=1)
    assert "generate" not in vars(model.unload())
