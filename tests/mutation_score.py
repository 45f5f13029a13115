"""Score of the last `mutmut run` per folder, and its survivors; fails where a folder stays below what is asked."""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from mutmut.stats import status_by_exit_code

ASKED = {"objective": 0.85, "kernels": 0.85, "latent": 0.0}
CAUGHT = ("killed", "timeout", "segfault")


def main(root: Path = Path("mutants/toolkit")) -> int:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    missed: list[str] = []
    for file in sorted(root.rglob("*.meta")):
        for name, code in json.loads(file.read_text())["exit_code_by_key"].items():
            status = status_by_exit_code[code]
            counts[file.relative_to(root).parts[0]][status] += 1
            if status not in CAUGHT:
                missed.append(f"{status}: {name}")
    print(*missed, sep="\n")
    scores = {folder: sum(found[s] for s in CAUGHT) / found.total() for folder, found in counts.items()}
    for folder, score in scores.items():
        others = ", ".join(f"{number} {status}" for status, number in counts[folder].most_common())
        print(f"{folder}: {score:.1%} of {counts[folder].total()} mutants caught ({others})")
    return int(any(scores.get(folder, 0.0) < share for folder, share in ASKED.items()))


if __name__ == "__main__":
    sys.exit(main())
