"""The section of `zlora entangle`."""

from pathlib import Path
from typing import Any, Literal

from toolkit.components import Section, key

LrScheduler = Literal[
    "constant_with_warmup", "constant", "linear", "cosine", "cosine_with_restarts", "polynomial", "inverse_sqrt"
]


class EntangleSection(Section):
    """`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned on the mixture."""

    init: Path | None = None
    """Folder, or OWNER/NAME on the hub, of a pretrained model to fine-tune; null: fresh weights. Set it to your model
    where it cannot yet answer as the training rows do."""
    architecture: dict[str, Any] = key({})
    """For fresh weights, `model_type` and arguments of its transformers config; tokens are single characters. Set it
    for small experiments."""
    steps: int = key(1000, "optimizer steps", ge=1)
    """Length of the training. Raise it until the validation loss falls no more."""
    lr: float = key(1e-3, "1", gt=0)
    """Peak learning rate of AdamW; matrices of the layers of a fresh model take five times as
    much, by Muon. Lower it to between 1e-5 and 3e-4 for a pretrained model."""
    batch_size: int = key(64, "sequences per process", ge=1)
    """Sequences of a micro-batch. Lower it where memory runs out, and raise `entangle.gradient_accumulation` for it."""
    method: Literal["full", "lora"] = "full"
    """What of a pretrained model is trained: every weight, or a plain LoRA of `zlora.r`, `zlora.lora_alpha` and
    `zlora.target_modules`, which is merged into the model that is written and kept beside it. Set it to `lora` where
    gradients and optimizer states of all weights do not fit."""
    deepspeed: str | None = None
    """DeepSpeed config of the fine-tuning, as `deepspeed` is that of `zlora train`; null: none, every process holds
    the whole model in float32. Set it to `z3` for a large model."""
    gradient_accumulation: int = key(1, "micro-batches", ge=1)
    """Micro-batches of an optimizer step. Raise it for larger steps than memory allows."""
    gradient_checkpointing: bool = False
    """Recompute activations in the backward. Set it to true where memory runs out."""
    lr_scheduler: LrScheduler = "cosine"
    """Course of the learning rate, by its name in transformers. Set it to `constant_with_warmup` for a run whose length
    is not settled."""
    warmup_steps: int | None = key(None, "optimizer steps", ge=0)
    """Steps until the learning rate is reached; null: 20, or a tenth of a run shorter than 200. Raise it where the loss
    jumps at the beginning."""
    eval_steps: int = key(0, "optimizer steps", ge=0)
    """Steps between validations; 0: after the last step only. Set it to see when the validation loss falls no more."""
    save_steps: int = key(0, "optimizer steps", ge=0)
    """Steps between checkpoints to resume from, of which the last two are kept until the model is written; 0: none. Set
    it for runs that may be interrupted."""
    _folder: Path | None = None  # of a model on the hub, once it is found

    @property
    def init_folder(self) -> Path | None:
        """The folder that the pretrained model is read from: `init`, or what was found for it on the hub."""
        return self._folder or self.init

    def found(self, folder: Path) -> "EntangleSection":
        """The section with the folder that the model is read from, which is not written down with it."""
        copy = self.model_copy()
        copy._folder = folder
        return copy
