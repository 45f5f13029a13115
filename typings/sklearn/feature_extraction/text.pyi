from typing import Any

TfidfVectorizer: Any
