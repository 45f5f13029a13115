"""Responses drawn from the frozen model: engines, finished shards on disk, rows for training, the files written."""

from .engine import Draw, Engine, SamplingParameters
from .generation import TransformersEngine
from .outputs import OutputFiles, backup_path
from .responses import Response, ResponseReader, file_contents
from .shards import ShardFolder, shards_of
from .vllm_engine import VllmEngine, require_vllm

__all__ = [
    "Draw",
    "Engine",
    "OutputFiles",
    "Response",
    "ResponseReader",
    "SamplingParameters",
    "ShardFolder",
    "TransformersEngine",
    "VllmEngine",
    "backup_path",
    "file_contents",
    "require_vllm",
    "shards_of",
]
