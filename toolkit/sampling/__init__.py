"""Responses drawn from the frozen model: engines, finished shards on disk, rows for training, the files written."""

from toolkit.sampling.engine import Draw, Engine, SamplingParameters
from toolkit.sampling.generation import TransformersEngine
from toolkit.sampling.outputs import OutputFiles, backup_path
from toolkit.sampling.responses import Response, ResponseReader, file_contents
from toolkit.sampling.shards import DrawStore
from toolkit.sampling.vllm_engine import VllmEngine, require_vllm
