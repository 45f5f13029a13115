#!/usr/bin/env bash
# zlora VERB CONFIG .. in NPROC processes on each of NNODES nodes, started by accelerate:
#   launch/accelerate.sh train run.yaml train.lr=2e-4
set -euo pipefail
here=$(dirname -- "${BASH_SOURCE[0]}")
# shellcheck source=/dev/null
source "$here/env.sh"

# --same_network chooses the static rendezvous; its key in the YAML file is ignored by accelerate 1.15.
# Neither --cpu (starts one process) nor --use_deepspeed (see accelerate.yaml).
# The launcher would die of it and leave its processes behind; they save and stop instead.
trap '' USR1
exec "$PYTHON" -m accelerate.commands.launch --config_file "${ACCELERATE_CONFIG:-$here/accelerate.yaml}" \
    --num_machines "$NNODES" --machine_rank "$NODE_RANK" --same_network \
    --main_process_ip "$MASTER_ADDR" --main_process_port "$MASTER_PORT" \
    --num_processes "$((NNODES * NPROC))" --num_cpu_threads_per_process "$OMP_NUM_THREADS" --max_restarts 0 \
    --module toolkit "$@"
