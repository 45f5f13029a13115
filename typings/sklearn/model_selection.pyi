from typing import Any

StratifiedGroupKFold: Any
cross_val_predict: Any
