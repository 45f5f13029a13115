from typing import Any

LogisticRegression: Any
RidgeCV: Any
