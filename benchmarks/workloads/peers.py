"""Training steps of other libraries on the same examples and frozen weights: plain LoRA of rank 16, all-linear."""

from typing import Any

import torch
from harness.training import TurnCallback
from harness.turns import Turns
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments, default_data_collator

from toolkit.build import training as build_training
from toolkit.config import resolve_deepspeed
from toolkit.runtime.distributed import processes, world_size

from .latent import STEPS_ALONE, run_config
from .shapes import examples


class RepeatedForwards(Trainer):
    """K whole forwards of prompt and response, each with its logits, and one backward of their mean loss."""

    num_forwards = 1

    def compute_loss(self, model: Any, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> torch.Tensor:
        losses = [model(**inputs).loss for _ in range(self.num_forwards)]
        return torch.stack(losses).mean()


def lora() -> LoraConfig:
    return LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, target_modules="all-linear")


def _arguments(size: dict[str, Any], num_turns: int) -> dict[str, Any]:
    """Those of our run: same optimizer, schedule, precision and DeepSpeed config."""
    config = run_config(size, num_turns)
    return build_training.training_arguments(config, resolve_deepspeed(config)) | STEPS_ALONE


def rows(size: dict[str, Any], count: int) -> list[dict[str, Any]]:
    """Prompt and response as one sequence; labels on the response only."""
    found = []
    for example in examples(size["n"], size["m"], size["V"], count):
        ids = [*example.prompt_ids, *example.response_ids]
        labels = [-100] * len(example.prompt_ids) + list(example.response_ids)
        found.append({"input_ids": ids, "attention_mask": [1] * len(ids), "labels": labels})
    return found


def repeat_forwards(size: dict[str, Any], turns: Turns) -> None:
    """transformers' Trainer with K forwards per step; with `K` 1 and `plain` its own loss."""
    arguments = _arguments(size, turns.num_turns)
    with processes():
        args = TrainingArguments(**arguments)
        dtype = getattr(torch, size.get("dtype", "float32"))
        model = get_peft_model(AutoModelForCausalLM.from_pretrained(size["folder"], dtype=dtype), lora())
        kind = Trainer if size.get("plain") else RepeatedForwards
        trainer = kind(
            model=model,
            args=args,
            data_collator=default_data_collator,
            train_dataset=rows(size, turns.num_turns * world_size()),  # pyright: ignore
            callbacks=[TurnCallback(turns)],
        )
        trainer.num_forwards = size["K"]  # pyright: ignore
        turns.facts["loss"] = trainer.train().training_loss
        del trainer, model


def trl_sft(size: dict[str, Any], turns: Turns) -> None:
    """TRL's SFTTrainer with its defaults, but float32, or with the `trl` settings of the size in their place."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    arguments = _arguments(size, turns.num_turns)
    # Its own default, which is to recompute the activations.
    for name in ("gradient_checkpointing", "gradient_checkpointing_kwargs", "remove_unused_columns", "label_names"):
        del arguments[name]
    arguments |= {"bf16": False, "max_length": None, "completion_only_loss": True} | size.get("trl", {})
    found = rows(size, turns.num_turns)
    data = Dataset.from_list(
        [{"input_ids": r["input_ids"], "completion_mask": [int(i != -100) for i in r["labels"]]} for r in found]
    )
    with processes():
        args = SFTConfig(**arguments)
        trainer = SFTTrainer(
            model=AutoModelForCausalLM.from_pretrained(size["folder"], dtype=torch.float32),
            args=args,
            train_dataset=data,
            processing_class=_tokenizer(),
            peft_config=lora(),
            callbacks=[TurnCallback(turns)],
        )
        turns.facts["loss"] = trainer.train().training_loss
        turns.facts["gradient_checkpointing"] = args.gradient_checkpointing
        del trainer


def _tokenizer() -> Any:
    """TRL asks for one, although the rows are token ids already."""
    from toolkit.data import build_char_tokenizer

    return build_char_tokenizer("ab")
