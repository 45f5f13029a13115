"""Model folders that are not what they should be: refused by the one loading function, before any pass."""

import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import invoke
from safetensors.torch import load_file, save_file

from toolkit.errors import ConfigError
from toolkit.lm import loading
from toolkit.lm.loading import load_frozen_model, load_model, load_tokenizer

TOOLKIT = Path(__file__).parents[2] / "toolkit"
NAN = float("nan")
NORM, HEAD, DOWN = "model.norm.weight", "lm_head.weight", "model.layers.0.mlp.down_proj.weight"


def weights(change: Callable[[dict], dict | None]) -> Callable[[Path], None]:
    def fault(folder: Path) -> None:
        tensors = load_file(folder / "model.safetensors")
        save_file(change(tensors) or tensors, folder / "model.safetensors", metadata={"format": "pt"})

    return fault


def setting(name: str, **values: object) -> Callable[[Path], None]:
    def fault(folder: Path) -> None:
        file = folder / name
        file.write_text(json.dumps((json.loads(file.read_text()) if file.is_file() else {}) | values))

    return fault


def pointer(name: str) -> Callable[[Path], object]:
    text = f"version https://git-lfs.github.com/spec/v1\noid sha256:{0:064d}\nsize 131528\n"
    return lambda folder: (folder / name).write_text(text)


def sharded(folder: Path) -> None:
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = {name: f"model-{i % 2}.safetensors" for i, name in enumerate(sorted(tensors))}
    for file in set(names.values()):
        save_file({n: tensors[n] for n, f in names.items() if f == file}, folder / file, metadata={"format": "pt"})
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": names}))


def without_a_shard(folder: Path) -> None:
    sharded(folder)
    (folder / "model-1.safetensors").unlink()


def with_a_thin_shard(folder: Path) -> None:
    sharded(folder)
    save_file({}, folder / "model-1.safetensors", metadata={"format": "pt"})


def pickled(folder: Path) -> None:
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()


def cut(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:5000])


FAULTS = {
    "foreign prefix": (
        weights(lambda d: {f"module.{n}": t for n, t in d.items()}),
        "missing: lm_head.weight.*and 16 more",
    ),
    "no norm": (weights(lambda d: {n: t for n, t in d.items() if n != NORM}), f"missing: {NORM}$"),
    "no head": (weights(lambda d: {n: t for n, t in d.items() if n != HEAD}), f"missing: {HEAD}$"),
    "further tensor": (weights(lambda d: d | {"score.weight": torch.ones(1)}), "unknown: score.weight"),
    "other shape": (weights(lambda d: d | {NORM: torch.ones(7)}), NORM),
    "NaN": (weights(lambda d: d[DOWN].view(-1)[:1].fill_(float("nan")) and None), f"NaN or infinity in {DOWN}"),
    "infinity": (weights(lambda d: d[NORM][:1].fill_(float("-inf")) and None), f"NaN or infinity in {NORM}"),
    "half a file": (cut, "model.safetensors, 5000 bytes"),
    "pointer": (pointer("model.safetensors"), "Git LFS[\\s\\S]*git lfs pull"),
    "pointer of the tokenizer": (pointer("tokenizer.json"), "tokenizer.json[\\s\\S]*git lfs pull"),
    "missing shard": (without_a_shard, "no model-1.safetensors"),
    "thin shard": (with_a_thin_shard, "in model-1.safetensors"),
    "bin only": (pickled, "got: +pytorch_model.bin[\\s\\S]*save_pretrained"),
    "both kinds": (pointer("model.safetensors.index.json"), "Git LFS"),
    "gptq": (setting("config.json", quantization_config={"quant_method": "gptq", "bits": 4}), "quantised[\\s\\S]*gptq"),
    "custom code": (
        setting("config.json", model_type="mycustom", auto_map={"AutoModelForCausalLM": "m.M"}),
        "auto_map of config.json",
    ),
    "custom tokenizer": (
        setting("tokenizer_config.json", auto_map={"AutoTokenizer": ["t.T", None]}),
        "auto_map of tok",
    ),
    "unknown kind": (setting("config.json", model_type="mycustom"), "cannot be loaded[\\s\\S]*mycustom"),
    "a LoRA beside it": (setting("adapter_config.json", peft_type="LORA"), "adapter_config.json"),
    "torn config": (lambda folder: (folder / "config.json").write_text('{"a": '), "config.json is not JSON"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_folder_that_is_not_the_model_it_should_be_is_refused(project: Path, name: str) -> None:
    fault, message = FAULTS[name]
    fault(project / "model")
    with pytest.raises(ConfigError, match=f"(?m){message}") as error:
        load_model(project / "model", "float32")
    assert str(error.value).startswith("model.path: ")


def test_every_verb_refuses_weights_that_are_not_those_of_the_model(project: Path) -> None:
    FAULTS["no norm"][0](project / "model")
    for verb in ("baseline", "sample", "train"):
        prompts = f"sample.prompts={project / 'validation.jsonl'}"
        data = [f"data.train={project / 'new.jsonl'}", f"data.validation={project / 'new2.jsonl'}", prompts]
        given = [*data, "data.max_new_tokens=8"] if verb == "sample" else ["baseline.given=4.0"]
        assert NORM in invoke([verb, str(project / "run.yaml"), *given], status=2).stderr, verb


def test_models_are_loaded_in_one_place() -> None:
    files = [f for f in TOOLKIT.rglob("*.py") if "AutoModelForCausalLM.from_pretrained" in f.read_text()]
    assert sorted(f.name for f in files) == ["convert.py", "loading.py"]  # the former reads GGUF


def test_whole_folders_load_also_in_shards_with_old_buffers_and_as_entangle_init(project: Path) -> None:
    expected = load_model(project / "model", "float32").state_dict()
    sharded(project / "model")
    found = load_frozen_model(project / "model", "float32").state_dict()
    assert all(torch.equal(found[name], tensor) for name, tensor in expected.items())


def test_code_of_a_models_own_is_passed_over_where_transformers_has_the_model(project: Path) -> None:
    """As in the folders of Phi-3; that all weights are those of transformers' class is seen as they are read."""
    expected = load_model(project / "model", "float32").state_dict()
    mapped = {"AutoConfig": "configuration_x.XConfig", "AutoModelForCausalLM": "modeling_x.XForCausalLM"}
    setting("config.json", auto_map=mapped)(project / "model")
    found = load_model(project / "model", "float32").state_dict()
    assert all(torch.equal(found[name], tensor) for name, tensor in expected.items())


def test_a_folder_without_a_tokenizer_is_named(project: Path) -> None:
    for file in (project / "model").glob("tokenizer*"):
        file.unlink()
    with pytest.raises(ConfigError, match=r"the tokenizer of .* cannot be loaded"):
        load_tokenizer(project / "model")


def test_the_filling_of_a_shard_is_not_taken_for_a_weight() -> None:
    """Three weights over two processes: the second one's shard has a number that DeepSpeed has not written."""
    model = torch.nn.Linear(3, 1, bias=False)
    weight: Any = model.weight
    for rank, shard, finite in ((1, [1, NAN], True), (1, [NAN, 1], False), (0, [1, NAN], False)):
        part: Any = torch.tensor(shard)
        part.ds_numel = 2
        weight.ds_tensor, weight.ds_numel, weight.ds_zero_partition_rank = part, 3, rank
        with nullcontext() if finite else pytest.raises(ConfigError, match="NaN or infinity in weight"):
            loading._require_finite(model, Path("model"), "model.path")
