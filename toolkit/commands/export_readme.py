"""READMEs of exported adapters: where each acts, and how its base model has to be asked."""

import json
import re

from toolkit import build
from toolkit.config import RunConfig
from toolkit.data.chat import FIXED_DATE
from toolkit.data.templates import load_template

_ORIGIN = """
Base model: `{base}`. Made from the adapter with sha256 `{digest}`.
"""

_PROMPTS = {
    "plain": "the text as it is, a completion (`data.template: plain`), behind the tokenizer's own first tokens",
    "chat": "a conversation by the tokenizer's chat template (`data.template: chat`){options}",
}

_ASKED = """
## As in training

- prompt: {prompt}
- stop token: `{end}`, id {end_id}. Name it to the server (`stop_token_ids: [{end_id}]`) where the base model's
  generation_config.json has another `eos_token_id`: answers would not end
{more}- weights of the base model: {weights}. `zlora evaluate` measured it with these, and decoded greedily, as
  `do_sample=False` does
"""

_README_ALL = """# LoRA of code z = {z}

Plain LoRA, made by folding the gate of z = {z} into B. It acts on every token, as it did in training
(`activation: all`), so any server that loads PEFT adapters can serve it as it is: PEFT 0.11 and later, vLLM, SGLang,
TGI, LoRAX; llama.cpp after `convert_lora_to_gguf.py`.
"""

_README_RESPONSE = """# LoRA of code z = {z}

Plain LoRA, made by folding the gate of z = {z} into B. **In training it acted from the last prompt token on**
(`activation: response`): the prompt before that token was read by the frozen model. Applied to the whole prompt, as
servers of plain LoRA do (vLLM, SGLang, TGI, LoRAX), it is a different model. `zlora export --form alora` writes the
form that llama.cpp's server and PEFT serve as trained, where all prompts end in the same token. To serve this one as
trained, with PEFT 0.11 and later:

1. run the prompt without its last token through the base model, adapter off, and keep the key/value cache;
2. go on from the last prompt token with the adapter on, reusing that cache.

With stock PEFT (batch of one, or prompts of equal length):

```python
with model.disable_adapter():
    cache = model(input_ids=prompt[:, :-1], use_cache=True).past_key_values
output = model.generate(input_ids=prompt, past_key_values=cache, max_new_tokens=64, do_sample=False)
```

A prompt of one token needs no cache: the adapter acts on all of it. One prompt cache serves every z: hand `generate` a
`copy.deepcopy(cache)`, since it extends the one it is given.
"""

_README_ALORA = """# Activated LoRA of code z = {z}

Activated LoRA (`alora_invocation_tokens`), made by folding the gate of z = {z} into B. It acts from the last prompt
token on, as it did in training (`activation: response`): every prompt ends in token {token}, the invocation token. One
prompt cache serves every z.

- PEFT 0.18 and later: `model.generate(input_ids=prompt)` as it is. In a forward over prompt *and* response PEFT looks
  for the last such token, which may stand in the response: give `alora_offsets=[tokens of the response + 1, ..]`, one
  number per row.
- llama.cpp's server, after `convert_lora_to_gguf.py`, which keeps the invocation token.
- vLLM and other servers of plain LoRA do not know this form and would apply it to the whole prompt: not for them.
"""


def readme(activation: str, z: int, base: str, digest: str, token: int | None, asked: str) -> str:
    """README of one code's adapter; arguments as of toolkit.commands.export.export_code."""
    kind = _README_ALORA if token is not None else _README_ALL if activation == "all" else _README_RESPONSE
    return (kind + _ORIGIN).format(z=z, base=base, digest=digest, token=token) + asked


def asked_as_in_training(config: RunConfig) -> str:
    """Section of a README: how a server has to ask the base model, so that answers are those of the training."""
    tokenizer, name = build.load_tokenizer(config), config.data.template
    template = load_template(tokenizer, name)
    options = ", ".join(f"{key}={json.dumps(value)}" for key, value in config.data.template_options.items())
    dated = template.chat is not None and "strftime_now" in template.chat.source
    more = f"- date that the template writes: {FIXED_DATE:%d %b %Y}, where a server writes today's\n" if dated else ""
    codes = config.model.quantization and f"{config.model.quantization} codes"
    return _ASKED.format(
        prompt=_PROMPTS[name].format(options=f" with {options}" if options else ""),
        end=template.end_token,
        end_id=template.end_token_id,
        more=more,
        weights=", ".join(filter(None, (config.model.dtype, codes))),
    )


def titled(text: str, name: str | None) -> str:
    """The README with the name of its code at the end of its title; None: without one."""
    return re.sub(r"(?m)\A(.* z = [0-9]+)(:.*)?$", lambda m: m[1] + (f": {name}" if name else ""), text)


def is_export(text: str) -> bool:
    """Whether a README is that of an exported code."""
    return re.match(r"# (Activated )?LoRA of code z = [0-9]", text) is not None
