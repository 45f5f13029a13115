from typing import Any

make_pipeline: Any
