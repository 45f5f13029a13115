from typing import Any

KMeans: Any
