"""What libraries do once per process, at its first use of a model, and each command of a test would do again."""

from deepspeed.ops.op_builder import all_ops  # noqa: F401  which imports setuptools
from transformers.conversion_mapping import get_checkpoint_conversion_mapping

get_checkpoint_conversion_mapping("llama")  # compiles a thousand patterns
