#!/usr/bin/env bash
# The main job end to end on one small machine: see README.md. About four minutes on 2 CPU cores.
set -euo pipefail
cd "$(dirname "$0")/.."
export TOKENIZERS_PARALLELISM=false

config=${1:-quickstart}
root=runs/quickstart

step() { printf '\n== %s (%d s so far)\n' "$1" "$SECONDS"; }

step "task: four addition strategies"
zlora task "$config"
step "entangle: one z-free model of all four, 2 processes"
NPROC=2 launch/torchrun.sh entangle "$config"
step "baseline: its validation loss, c_base"
NPROC=2 launch/torchrun.sh baseline "$config"
step "train: normalised by c_base, 2 processes, DeepSpeed ZeRO-2"
NPROC=2 launch/torchrun.sh train "$config"
read -r beta start < <(python -c 'import json, sys
run = json.load(open(sys.argv[1]))
print(run["beta"], run["starts"][0]["start"])' "$root/normalised/train.json")
raw=("run_dir=$root/raw" objective.normalize=false "objective.beta=$beta" "train.start=$start")
step "train: raw, at the same beta and from the same start"
NPROC=2 launch/torchrun.sh train "$config" "${raw[@]}" --allow-collapse
step "evaluate both and export one plain LoRA per z, side by side"
export OMP_NUM_THREADS=1
{ zlora evaluate "$config" "${raw[@]}" && zlora export "$config"; } > "$root/raw.txt" &
zlora evaluate "$config" > /dev/null
report=$(zlora report "$root/normalised")
wait $!
step "compare"
zlora compare "$root/normalised" "$root/raw" --out "$root/summary.json"
printf '\nfigures  %s\nreport   %s\nadapters %s\ntook     %d s\n' \
    "$root/summary.json" "$report" "$root/normalised/export" "$SECONDS"
