"""Faults of single families, against brute force: what wrapping and training mode do to the frozen model."""

import pytest
import torch

from toolkit.zlora import ForwardSpec

from .brute import BruteForce
from .tiny import collate, texts, tiny_zlora
from .zoo import zoo_base

TEXTS = texts(((6, 3), (2, 4)))
COMPARING = ("Falcon", "DeepSeek-V3.2", "GLM-MoE-DSA", "AXK2")  # modelling code that compares with "sdpa"
DROPPING = ("Seed-OSS", "Starcoder2", "OPT", "GPT-BigCode", "XGLM", "BioGPT", "Bloom", "Falcon")


def attention_only(family: str, **kwargs):
    """Adapted where every family has plain linear layers."""
    return tiny_zlora(base=zoo_base(family), num_latents=2, target_modules="all-linear", **kwargs)


@pytest.mark.parametrize("family", COMPARING)
def test_wrapping_leaves_the_model_as_it_was(family: str):
    model, plain, ids = attention_only(family), zoo_base(family), torch.tensor([TEXTS[0].prompt])
    assert model.base_model.model.config.to_dict() == plain.config.to_dict()
    assert model.config._attn_implementation == plain.config._attn_implementation == "sdpa"
    with torch.no_grad(), model.disable_adapter():
        torch.testing.assert_close(model(input_ids=ids).logits, plain(ids).logits)


@pytest.mark.parametrize("family", DROPPING)
def test_the_frozen_model_has_no_dropout_in_training_mode(family: str):
    model, plain = attention_only(family, fresh=True).train(), zoo_base(family)
    model.base_model.share_prompt, model.base_model.head_kind = False, "materialised"
    reference = BruteForce(model, plain)
    with torch.no_grad():
        out = model(**collate(TEXTS), spec=ForwardSpec())
    for i, text in enumerate(TEXTS):
        expected = reference.nll(None, text)
        torch.testing.assert_close(out.nll_free[i, : len(expected)], expected, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(out.nll[i, :, : len(expected)], expected.expand(2, -1), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("family", ["OPT", "Qwen2-MoE", "Jamba", "Qwen3-Next", "LFM2"])
def test_rows_equal_brute_force(family: str):
    """Inputs without rows, or with one head, are adapted; hybrids and indexed attention hold their prompts per row."""
    model = attention_only(family).train()
    reference = BruteForce(model, zoo_base(family))
    with torch.no_grad():
        out = model(**collate(TEXTS), spec=ForwardSpec())
        for i, text in enumerate(TEXTS):
            for code in range(2):
                result = out.nll[i, code, : len(text.response)]
                torch.testing.assert_close(result, reference.nll(code, text), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("family", "name"), [("Mamba", "dt_proj"), ("Llama 4", "router"), ("LongCat-Flash", "classifier")]
)
def test_all_linear_leaves_out_what_cannot_be_adapted_and_a_name_is_refused(family: str, name: str):
    assert not any(name in key for key in attention_only(family).base_model.targeted_module_names)
    with pytest.raises(TypeError, match=rf"layers\.0\..*{name}' is a"):
        tiny_zlora(base=zoo_base(family), target_modules=[name])


@pytest.mark.parametrize(
    ("family", "reason"), [("DiffLlama", "DiffLlamaAttention changes keys or values"), ("DeepSeek-V3", "must match")]
)
def test_a_model_that_cannot_share_prompts_so_shares_less_of_them_and_says_it(family: str, reason: str):
    with pytest.warns(UserWarning, match=reason):
        test_rows_equal_brute_force(family)
