"""`zlora`, in which every process says how many weights of a trained run's model it holds once it is loaded."""

from typing import Any

from toolkit import build
from toolkit.cli import app

load = build.load_latent_model


def loaded(*args: Any) -> Any:
    model = load(*args)
    sizes = [parameter.numel() for parameter in model.parameters()]
    print(f"held by this process: {sum(size > 0 for size in sizes)} of {len(sizes)}", flush=True)
    return model


build.load_latent_model = loaded
app()
