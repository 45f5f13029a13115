#!/usr/bin/env bash
# c_base of a model over a data file, without a run config and its training data, in NPROC processes:
#   NPROC=8 launch/prepass.sh models/llama validation.jsonl c_base.json [section.key=value ..]
set -euo pipefail
if (($# < 3)); then
    echo "usage: launch/prepass.sh MODEL VALIDATION.jsonl OUT.json [section.key=value ..]" >&2
    exit 2
fi
model=$1 validation=$2 out=$3
shift 3
exec "$(dirname -- "${BASH_SOURCE[0]}")/torchrun.sh" baseline defaults \
    "model.path=$model" "data.validation=$validation" "baseline.path=$out" baseline.representations=0 "$@"
