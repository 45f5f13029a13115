"""zlora: LoRA fine-tuning of large language models conditioned on a latent variable z, under DeepSpeed.

`import toolkit.zlora` registers the PEFT method (PeftType.ZLORA); this module stays light so that the
command line starts quickly.
"""

__version__ = "0.1.0"
