from typing import Any

adjusted_mutual_info_score: Any
adjusted_rand_score: Any
v_measure_score: Any
