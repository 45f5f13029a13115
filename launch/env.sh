# shellcheck shell=bash
# Sourced by torchrun.sh, accelerate.sh and deepspeed.sh: where the processes run. docs/running.md has the table.
PYTHON=${PYTHON:-python}
NNODES=${NNODES:-1}

if ((NNODES > 1)); then
    : "${NODE_RANK:?NNODES is $NNODES: set NODE_RANK to 0, 1, .. on each node}"
    : "${MASTER_ADDR:?NNODES is $NNODES: set MASTER_ADDR to the address of node 0, the same on all nodes}"
    MASTER_PORT=${MASTER_PORT:-29500}
else
    NODE_RANK=0
    MASTER_ADDR=127.0.0.1
    # A free port, so that two runs on one machine do not meet in one process group.
    [[ -n ${MASTER_PORT:-} ]] ||
        MASTER_PORT=$("$PYTHON" -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
fi

if [[ -z ${NPROC:-} && ${ZLORA_DEVICE:-} == cpu ]]; then
    NPROC=1
elif [[ -z ${NPROC:-} ]]; then
    NPROC=$("$PYTHON" -c 'import torch; print(max(1, torch.cuda.device_count()))')
fi

# Without this every process starts as many threads as there are cores, and they get in each other's way:
# two processes on two cores then run several times slower.
if [[ -z ${OMP_NUM_THREADS:-} ]]; then
    OMP_NUM_THREADS=$(($(nproc) / NPROC))
    ((OMP_NUM_THREADS > 0)) || OMP_NUM_THREADS=1
fi
export OMP_NUM_THREADS

# Steps have other lengths each time, which scatters a GPU's memory unless its segments can grow.
export PYTORCH_ALLOC_CONF=${PYTORCH_ALLOC_CONF:-expandable_segments:True}
