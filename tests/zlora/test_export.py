"""A code as plain weights: exported folders under stock PEFT, where toolkit cannot be imported, and merged models."""

import json
import re
import subprocess
import sys
from itertools import product

import pytest
import torch
from peft import LoraConfig, PeftModel
from safetensors.torch import load_file

from toolkit.commands.export import base_name, export_code
from toolkit.zlora import Gates, ZLoraLinear

from .tiny import ACTIVATIONS, FAMILIES, IDS, Text, texts, tiny_base, tiny_zlora

# family, target modules: one with biases and partial rotary embeddings, one with every projection adapted.
MODELS = {"llama": "all-linear", "phi": ["q_proj", "dense", "fc2"]}
EXAMPLES = texts(((5, 4), (1, 3)))
NUM_TOKENS = 6
CODES = range(3)

# For every folder: logits over the whole text and, by the README's recipe, over the response; greedy ids by the
# recipe. toolkit is set to None in sys.modules, so that importing it anywhere raises.
STOCK = """
import copy, json, re, sys
sys.modules["toolkit"] = None
import torch
from peft import LoraConfig, PeftModel
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

jobs, tensors = json.load(open("jobs.json")), {}
for job in jobs["folders"]:
    base = AutoModelForCausalLM.from_pretrained(job["base"])
    stock = PeftModel.from_pretrained(base, job["folder"]).eval()
    readme = open(job["folder"] + "/README.md").read()
    recipe = re.search(r"```python\\n(.*?)```", readme, re.S)
    for i, (prompt, response) in enumerate(jobs["examples"]):
        key, ids = job["key"] + f"/{i}", torch.tensor([prompt + response])
        prompt = torch.tensor([prompt])
        with torch.no_grad():
            tensors[key + "/all"] = stock(ids).logits[0, prompt.shape[1] - 1 :].clone()
            if recipe and prompt.shape[1] > 1:
                length = "max_new_tokens=%d, eos_token_id=None" % jobs["num_tokens"]
                code = recipe.group(1).replace("max_new_tokens=64", length)
                scope = {"model": stock, "prompt": prompt}
                exec(code, scope)
                output = scope["output"]
                exec(code.split("output =")[0], scope)
                rest = ids[:, prompt.shape[1] - 1 :]
                tensors[key + "/response"] = stock(rest, past_key_values=scope["cache"]).logits[0].clone()
            else:
                output = stock.generate(input_ids=prompt, max_new_tokens=jobs["num_tokens"], eos_token_id=None)
            tensors[key + "/greedy"] = output[0, prompt.shape[1] :].clone()
save_file(tensors, "logits.safetensors")
print(json.dumps([name for name, module in sys.modules.items() if name.split(".")[0] == "toolkit" and module]))
"""


def zlora_model(family: str, activation: str) -> PeftModel:
    return tiny_zlora(family, activation=activation, target_modules=MODELS[family])


@pytest.fixture(scope="module")
def stock(tmp_path_factory) -> dict[str, torch.Tensor]:
    """Everything the stock process computed, by family/activation/code/example/what."""
    root = tmp_path_factory.mktemp("export")
    folders = []
    for family in MODELS:
        tiny_base(family).save_pretrained(root / family)
        for activation in ACTIVATIONS:
            model = zlora_model(family, activation)
            for z in CODES:
                key = f"{family}/{activation}/{z}"
                folder = export_code(model, model.peft_config["default"], z, root / "out" / key)  # pyright: ignore
                folders.append({"key": key, "folder": str(folder), "base": str(root / family)})
    examples = [(e.prompt, e.response) for e in EXAMPLES]
    (root / "jobs.json").write_text(json.dumps({"folders": folders, "examples": examples, "num_tokens": NUM_TOKENS}))
    result = subprocess.run([sys.executable, "-c", STOCK], cwd=root, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout.splitlines()[-1]) == []
    return load_file(root / "logits.safetensors")


def our_logits(model: PeftModel, example: Text, z: int, activation: str) -> torch.Tensor:
    """(T + 1, V) from the last prompt token on, with the gates set by hand."""
    ids, start = torch.tensor([example.prompt + example.response]), len(example.prompt) - 1
    active = torch.ones(1, ids.shape[1])
    if activation == "response":
        active[:, :start] = 0.0
    codes = torch.eye(4)[[z]]
    with torch.no_grad(), model.base_model.box.use(Gates(codes, active)):
        return model(ids).logits[0, start:]


@pytest.mark.parametrize(("family", "activation", "z"), [*product(MODELS, ACTIVATIONS, CODES)][::2])
def test_stock_peft_gives_our_logits_and_greedy_generation(stock, family, activation, z):
    model = zlora_model(family, activation)
    for i, example in enumerate(EXAMPLES):
        expected, key = our_logits(model, example, z, activation), f"{family}/{activation}/{z}/{i}"
        # A prompt of one token is adapted whole, so there the recipe is the plain forward.
        plain = activation == "all" or len(example.prompt) == 1
        torch.testing.assert_close(stock[key + ("/all" if plain else "/response")], expected, rtol=1e-5, atol=1e-5)
        if not plain:  # the control: without the recipe it is another model
            assert not torch.allclose(stock[key + "/all"], expected, atol=1e-2)
        with model.base_model.use_code(z):
            out = model.generate(input_ids=torch.tensor([example.prompt]), max_new_tokens=NUM_TOKENS, eos_token_id=None)
        assert stock[key + "/greedy"].tolist() == out[0, len(example.prompt) :].tolist()


def test_an_exported_folder_holds_plain_lora_files_only_and_says_where_they_act(tmp_path):
    model = zlora_model("llama", "all")
    (tmp_path / "z1").mkdir()
    (tmp_path / "z1" / "adapter_config.json").touch()  # of an earlier export, which is replaced
    (tmp_path / "z1" / "left_over").touch()
    folder = export_code(model, model.peft_config["default"], 1, tmp_path / "z1")  # pyright: ignore
    assert sorted(p.name for p in folder.iterdir()) == ["README.md", "adapter_config.json", "adapter_model.safetensors"]
    assert [p.name for p in tmp_path.iterdir()] == ["z1"]
    config = json.loads((folder / "adapter_config.json").read_text())
    assert (config["peft_type"], config["r"], config["lora_alpha"]) == ("LORA", 4, 6.0)
    tensors = load_file(folder / "adapter_model.safetensors")
    assert len(tensors) == 2 * 14
    assert all(re.fullmatch(r"base_model\.model\..*\.lora_[AB]\.weight", name) for name in tensors)
    for activation in ACTIVATIONS:
        model = zlora_model("llama", activation)
        readme = (export_code(model, model.peft_config["default"], 2, tmp_path / activation) / "README.md").read_text()  # pyright: ignore
        assert readme.startswith("# LoRA of code z = 2") and f"`activation: {activation}`" in readme
        assert ("disable_adapter" in readme) == (activation == "response")


# Merged weights equal a forward under their code (`activation: all`)


@pytest.mark.parametrize(("family", "z"), zip(FAMILIES, 3 * (0, 2), strict=True))
def test_a_merged_model_equals_the_forward_under_its_code(family, z):
    model = tiny_zlora(family, activation="all")
    with torch.no_grad():
        expected, other = model(IDS, codes=z).logits, model(IDS, codes=1).logits
        merged = model.merge_and_unload(z=z)
        result = merged(IDS).logits
    torch.testing.assert_close(result, expected, rtol=1e-5, atol=1e-5)
    assert not torch.allclose(result, other, atol=1e-2)
    assert type(merged) is type(tiny_base(family))
    assert not any(isinstance(m, ZLoraLinear) for m in merged.modules())
    assert merged.state_dict().keys() == tiny_base(family).state_dict().keys()


def test_merging_and_exporting_an_unknown_code_is_refused_and_changes_nothing(tmp_path):
    model = tiny_zlora()
    before = {n: p.clone() for n, p in model.named_parameters()}
    for z in (-1, 3):
        with pytest.raises(ValueError, match=rf"z must be in 0\.\.2, got {z}"):
            model.merge_and_unload(z=z)
        with pytest.raises(ValueError, match=rf"z must be in 0\.\.2, got {z}"):
            export_code(model, model.peft_config["default"], z, tmp_path / "z")  # pyright: ignore
    assert not list(tmp_path.iterdir())
    with pytest.raises(TypeError, match="'z'"):
        model.merge_and_unload()
    with pytest.raises(ValueError, match=r"merging needs a code: merge_and_unload\(z=k\)"):
        model.merge_adapter()
    assert all(torch.equal(p, before[n]) for n, p in model.named_parameters())


# The fields of LoraConfig in PEFT 0.11.0: src/peft/tuners/lora/config.py, config.py.
PEFT_0_11 = """alpha_pattern auto_mapping base_model_name_or_path bias fan_in_fan_out inference_mode init_lora_weights
    layer_replication layers_pattern layers_to_transform loftq_config lora_alpha lora_dropout megatron_config
    megatron_core modules_to_save peft_type r rank_pattern revision target_modules task_type use_dora
    use_rslora""".split()


def test_an_exported_config_has_only_keys_of_old_peft_in_one_order_and_finds_its_base(tmp_path, monkeypatch):
    model = zlora_model("llama", "response")
    config = model.peft_config["default"]
    monkeypatch.chdir(tmp_path)
    config.base_model_name_or_path = "models/base"
    folders = [export_code(model, config, 1, tmp_path / name) for name in ("a", "b")]  # pyright: ignore
    written = [(folder / "adapter_config.json").read_bytes() for folder in folders]
    values = json.loads(written[0])
    assert written[0] == written[1] and values.keys() <= set(PEFT_0_11)
    assert values["target_modules"] == sorted(values["target_modules"]) and list(values) == sorted(values)
    assert values["base_model_name_or_path"] == str(tmp_path / "models/base")
    assert LoraConfig.from_pretrained(str(folders[0])).r == config.r  # pyright: ignore
    assert base_name("/h/hub/models--org--a--b/snapshots/0123") == ("org/a--b", "0123")


END = 7  # the last token of every prompt, in responses too
ALIKE = [Text([5, 6, 9, END], [3, END, 4, 8]), Text([3, END, 11, 4, 5, END], [9, 10]), Text([END], [6, 5])]


@pytest.mark.parametrize("family", MODELS)
def test_an_activated_lora_gives_our_logits_and_generation_under_stock_peft(tmp_path, family):
    tiny_base(family).save_pretrained(tmp_path / "base")
    ours = zlora_model(family, "response")
    folder = export_code(ours, ours.peft_config["default"], 1, tmp_path / "z1", token=END)  # pyright: ignore
    assert json.loads((folder / "adapter_config.json").read_text())["alora_invocation_tokens"] == [END]
    stock = PeftModel.from_pretrained(tiny_base(family), str(folder)).eval()
    for text in ALIKE:
        prompt, whole = torch.tensor([text.prompt]), torch.tensor([text.prompt + text.response])
        with torch.no_grad():
            found = stock(whole, alora_offsets=[len(text.response) + 1]).logits[0, len(text.prompt) - 1 :]
        torch.testing.assert_close(found, our_logits(ours, text, 1, "response"), rtol=1e-5, atol=1e-5)
        given = {"input_ids": prompt, "max_new_tokens": NUM_TOKENS, "eos_token_id": None, "do_sample": False}
        with ours.base_model.use_code(1):  # pyright: ignore
            expected = ours.generate(**given)
        assert stock.generate(**given).tolist() == expected.tolist()
