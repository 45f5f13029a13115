#!/usr/bin/env bash
# The main job end to end on one small machine: see README.md. Five to ten minutes on 2 CPU cores.
set -euo pipefail
cd "$(dirname "$0")/.."
export TOKENIZERS_PARALLELISM=false

config=${1:-quickstart}
root=runs/quickstart

step() { printf '\n== %s (%d s so far)\n' "$1" "$SECONDS"; }

step "task: four addition strategies"
zlora task "$config"
step "entangle: one z-free model of all four"
zlora entangle "$config"
step "baseline: its validation loss, c_base"
zlora baseline "$config"
step "train: normalised by c_base, 2 processes, DeepSpeed ZeRO-2"
NPROC=2 launch/torchrun.sh train "$config"
beta=$(python -c 'import json, sys; print(json.load(open(sys.argv[1]))["beta"])' "$root/normalised/train.json")
raw=("run_dir=$root/raw" objective.normalize=false "objective.beta=$beta")
step "train: raw, at the same beta"
NPROC=2 launch/torchrun.sh train "$config" "${raw[@]}" --allow-collapse
step "evaluate"
zlora evaluate "$config" > /dev/null
zlora evaluate "$config" "${raw[@]}" > /dev/null
step "export: one plain LoRA per z"
zlora export "$config"
step "report"
report=$(zlora report "$root/normalised")
zlora compare "$root/normalised" "$root/raw" --out "$root/summary.json"
printf '\nfigures  %s\nreport   %s\nadapters %s\ntook     %d s\n' \
    "$root/summary.json" "$report" "$root/normalised/export" "$SECONDS"
